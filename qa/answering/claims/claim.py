"""What a yes/no question claims, read as a clause: who, what deed or property, about what.

The auxiliary is put back behind the subject ("Did Ann see it" as "Ann did see it"), and the clause
is read by the rules that read the text, so that both sides of a comparison have the same parts.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa.answering.claims.standing import PLANNING
from qa.answering.claims.statement import (
    ANYTHING,
    AUXILIARIES,
    before_when,
    declarative,
    with_verb,
)
from qa.answering.question import Question
from qa.language.grammar import BE
from qa.language.lexicon import table
from qa.language.stems import base, stem
from qa.light import dataclass
from qa.reading.clauses import Clause, read_clauses
from qa.reading.phrases import Phrase
from qa.reading.times.durations import time_unit

__all__ = ["PEOPLE", "Claim", "claim_of"]

# Verbs that say little: what stands for "have", "be" or "do" in a text is often no verb at all.
# Adjectives that tell no one of a kind from another.
_SLIGHT = frozenset("former new real true actual current own certain particular other".split())
_LIGHT = frozenset("be have do get there make take".split())
# Verbs that say no more of a length of time than "is so long".
_LASTING = frozenset("last run go continue take".split())
_NEAR = 6
_LINKING = frozenset(map(stem, "stay remain look feel seem become".split()))
PEOPLE = frozenset(("people", "person", "persons"))
_WHERE_AND_WHEN = frozenset("in at on during after inside of".split())
_PARTITIVE = frozenset(
    "all most some any each both none one many few several much majority lot lots half part third "
    "quarter".split()
)
# What any deed or thing is.
_SUCH = frozenset("thing one process trend idea practice matter activity task".split())
_AMOUNTS = frozenset("lot lots plenty deal amount number bit".split())
_PAY = "pay"
# "Pay to get in", "to use it".
_VAGUE = _LIGHT | frozenset("use see visit enter go come park stay".split())
_FUTURE = frozenset("will shall would".split())
_GRADED = ("JJS", "RBS")
_OF_WORK = frozenset(("DT", "PRP$", "JJ", "NN", "NNS"))


@dataclass(frozen=True, slots=True)
class Claim:
    """Places are tokens of the question. `predicate` is the main verb, or what is said of the
    subject by "be"; `light` says that the verb alone proves nothing, so that the object is the
    predicate. `needed` are the words without which nothing is confirmed; `subject` are the heads
    of the subject and the names in it, `object` the heads of the object. `auxiliary` is the first
    word. `passive` claims are of what is done to their subject. `anybody` claims are of anyone or
    anything at all.
    `future` claims are of what is to come, or planned ("plan to hire", of which "hire" is the
    predicate): plans are enough to confirm them. `places` are prepositions with the names after
    them, `setting` those of where and when with all that stands after them.
    """

    predicate: int
    light: bool
    copular: bool
    needed: frozenset[int]
    subject: frozenset[int]
    object: frozenset[int]
    auxiliary: str
    future: bool
    passive: bool = False
    anybody: bool = False
    places: tuple[tuple[str, frozenset[int]], ...] = ()
    setting: tuple[tuple[str, frozenset[int]], ...] = ()


def claim_of(question: Question) -> Claim | None:
    """The claim of a question that begins with an auxiliary; None when no clause is read in it."""
    lowers = [token.text.lower() for token in question.tokens]
    if len(lowers) < 2 or lowers[0] not in AUXILIARIES:
        return None
    tags = with_verb(question, lowers)
    order = declarative(question, tags, lowers)
    said = [question.tokens[i].text if i else lowers[0] for i in order]
    clauses = read_clauses(said, [tags[i] for i in order])
    clause = next((one for one in clauses if one.governor < 0), None)
    if clause is None:
        return None
    planned = _planned(clauses, clause, said)
    coming = planned is not None and said[clause.head] != "have"
    return _read(question, lowers, planned or clause, order, coming)


def _kind_of_work(question: Question, lowers: Sequence[str], head: int) -> list[int]:
    """The "electric ferries" of "a maker of electric ferries": who makes them need not make cars.
    A name there may be told elsewhere ("the mayor of Lindal")."""
    if lowers[head + 1 : head + 2] != ["of"]:
        return []
    end = head + 2
    while end < len(lowers) and question.tags[end] in _OF_WORK:
        end += 1
    return [i for i in range(head + 2, end) if question.tags[i] in ("NN", "NNS")]


def _only_to_do(question: Question, lowers: Sequence[str], head: int) -> list[int]:
    """The "study" of "the first woman to study in Linz": the first to be admitted need not be."""
    ranked = not set(lowers[:head]).isdisjoint(("first", "only", "last"))
    ranked |= any(tag in _GRADED for tag in question.tags[:head])
    if not ranked or lowers[head + 1 : head + 2] != ["to"]:
        return []
    verbs = (i for i in range(head + 2, len(lowers)) if question.tags[i].startswith("VB"))
    return [i for i in verbs if base(lowers[i]) not in _LIGHT][:1]


def _purpose(question: Question, lowers: Sequence[str], verb: int) -> list[int]:
    """The "reserve" of "Do I have to pay to reserve a book?", which nothing else tells of."""
    tags = question.tags
    places = (i for i in range(verb + 2, len(tags)) if tags[i - 1] == "TO" and tags[i] == "VB")
    return [i for i in places if base(lowers[verb]) == _PAY and base(lowers[i]) not in _VAGUE]


def _planned(clauses: Sequence[Clause], clause: Clause, said: Sequence[str]) -> Clause | None:
    """The clause of what is planned, when the claim is of a plan; or of what somebody has to do."""
    number = clauses.index(clause)
    if stem(said[clause.head]) not in PLANNING and said[clause.head] != "have":
        return None
    held = (one for one in clauses if one.governor == number and one.kind == "infinitive")
    return next(held, None)


def _read(
    question: Question, lowers: Sequence[str], clause: Clause, order: list[int], planned: bool
) -> Claim:
    verb = order[clause.head]
    said = _heads(clause.complement, order) or _heads(clause.object, order)
    light = base(lowers[verb]) in _LIGHT and clause.voice == "active" and "back" not in lowers
    length = _length(lowers, verb) if base(lowers[verb]) in _LASTING else -1
    if length > 0:
        light, said = True, [length]
    copular = lowers[verb] in BE
    if stem(lowers[verb]) in _LINKING and question.tags[verb + 1 : verb + 2] == ("JJ",):
        # "Does it stay fresh?" asks whether it is.
        light, copular, said = True, True, [verb + 1]
    if copular:
        said = [_meant(question, lowers, i) for i in said]
    needed = [*said, *_superlatives(question, lowers)]
    if copular and not said:
        needed += (
            _existing(question, clause, order) if lowers[1] == "there" else _last(question, verb)
        )
    if not light:
        needed.append(verb)
    if clause.voice == "passive" and _ends_in_state(question, verb):
        needed.append(verb + 1)
    if copular and said:
        needed += _told_apart(question, lowers, said)
        needed += _kind_of_work(question, lowers, max(said))
        needed += _only_to_do(question, lowers, max(said))
    needed += _in_kind(question, lowers)
    needed += _purpose(question, lowers, verb)
    needed = [i for i in needed if lowers[i] not in ANYTHING]
    predicate = verb if not light or not needed else needed[0]
    subject = [] if lowers[1] == "there" else _subject(question, clause.subject, order)
    any_people = lowers[1] == "any" and any(lowers[i] in PEOPLE for i in subject)
    anybody = any_people or any(lowers[i] in ANYTHING for i in subject)
    return Claim(
        predicate,
        light,
        copular,
        frozenset(needed),
        frozenset() if anybody else frozenset(subject),
        frozenset(_heads(clause.object, order)) - {predicate},
        lowers[0],
        planned or lowers[0] in _FUTURE,
        clause.voice == "passive",
        anybody,
        tuple(_places(question, clause, order)),
        tuple(_setting(clause, order)),
    )


def _meant(question: Question, lowers: Sequence[str], index: int) -> int:
    """The "slow" of "a slow process": what is said of a thing that is any such thing."""
    bare = lowers[index] in _SUCH and question.tags[index - 1] == "JJ"
    return index - 1 if bare and lowers[index + 1 : index + 2] in ([], ["?"]) else index


def _told_apart(question: Question, lowers: Sequence[str], said: Sequence[int]) -> list[int]:
    """The "large" of "a large bridge": what is a bridge need not be one."""
    return [
        i - 1
        for i in said
        if question.tags[i - 1] == "JJ"
        and question.tags[i].startswith("NN")
        and lowers[i - 2] in ("a", "an")
        and lowers[i - 1] not in _SLIGHT
    ]


def _ends_in_state(question: Question, verb: int) -> bool:
    """ "Was it rated good?", but not "was it given good food?"."""
    behind = question.tags[verb + 1 : verb + 3]
    return behind[:1] == ("JJ",) and behind[1:] in ((), (".",), ("IN",))


def _in_kind(question: Question, lowers: Sequence[str]) -> list[int]:
    """The "blue" of "does it come in blue", which is no noun of any phrase."""
    last = len(lowers) - 1 if lowers[-1].isalnum() else len(lowers) - 2
    ends = last > 1 and question.tags[last - 1 : last + 1] == ("IN", "JJ")
    return [last] if ends and lowers[last - 1] in ("in", "as") else []


def _length(lowers: Sequence[str], verb: int) -> int:
    """The unit of time that is all that a verb says: "last less than an hour"; or -1."""
    behind = range(verb + 1, min(verb + _NEAR, len(lowers)))
    return next((i for i in behind if time_unit(lowers[i])), -1)


def _heads(phrase: Phrase | None, order: Sequence[int]) -> list[int]:
    """The head words of a phrase's parts."""
    return [order[end - 1] for _, end in phrase.parts] if phrase else []


def _existing(question: Question, clause: Clause, order: Sequence[int]) -> list[int]:
    """What is claimed to be there: its heads with their adjectives ("a direct flight")."""
    heads = [_measured_by(question, i) for i in _heads(clause.subject, order)]
    return [*heads, *(i - 1 for i in heads if question.tags[i - 1] == "JJ")]


def _subject(question: Question, phrase: Phrase | None, order: Sequence[int]) -> list[int]:
    """The heads of the subject and the names in it."""
    inside = [order[i] for i in range(phrase.start, phrase.end)] if phrase else []
    names = [i for i in inside if question.tags[i].startswith("NNP")]
    heads = _heads(phrase, order)
    if any(question.tokens[i].text.lower() in _PARTITIVE for i in heads):
        heads = [i for i in inside if question.tags[i].startswith("NN")][-1:]
    return [*heads, *names]


def _places(
    question: Question, clause: Clause, order: Sequence[int]
) -> Iterator[tuple[str, frozenset[int]]]:
    for oblique in clause.obliques:
        inside = (order[i] for i in range(oblique.object.start, oblique.object.end))
        names = frozenset(i for i in inside if question.tags[i].startswith("NNP"))
        if names and oblique.word:
            yield oblique.word, names


def _setting(clause: Clause, order: Sequence[int]) -> Iterator[tuple[str, frozenset[int]]]:
    for oblique in clause.obliques:
        if oblique.word in _WHERE_AND_WHEN:
            inside = range(oblique.object.start, oblique.object.end)
            yield oblique.word, frozenset(order[i] for i in inside)


def _superlatives(question: Question, lowers: Sequence[str]) -> list[int]:
    """Words that pick one out of all: "largest", "first", "only"."""
    ordinals = table("ordinal_words")
    return [
        i
        for i, word in enumerate(lowers)
        if (question.tags[i] in _GRADED or word in ordinals or word == "only")
        and not _is_of_number(lowers, i)
    ]


def _is_of_number(lowers: Sequence[str], i: int) -> bool:
    """ "Most people", "only a few", which pick out none, as "the most medals" does."""
    if lowers[i] == "only":
        return list(lowers[i + 1 : i + 3]) == ["a", "few"]
    return lowers[i] == "most" and lowers[i - 1] != "the"


def _measured_by(question: Question, index: int) -> int:
    """The "evidence" of "a lot of evidence"; any other noun itself."""
    lowers = [token.text.lower() for token in question.tokens]
    if lowers[index] not in _AMOUNTS or lowers[index + 1 : index + 2] != ["of"]:
        return index
    behind = range(index + 2, len(lowers))
    return next((i for i in behind if question.tags[i].startswith("NN")), index)


def _last(question: Question, verb: int) -> list[int]:
    """The last word that says something, where no complement is read."""
    tags = question.tags
    behind = range(verb + 1, before_when(tags, len(tags)))
    return [i for i in behind if tags[i].startswith(("NN", "JJ", "VB"))][-1:]
