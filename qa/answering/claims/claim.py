"""What a yes/no question claims, read as a clause: who, what deed or property, about what.

The auxiliary is put back behind the subject ("Did Ann see it" as "Ann did see it"), and the clause
is read by the rules that read the text, so that both sides of a comparison have the same parts.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa.answering.claims.standing import PLANNING
from qa.answering.question import Question
from qa.language.grammar import BE, DO, HAVE
from qa.language.lexicon import table, words
from qa.language.stems import base, stem
from qa.language.wordtags import choices
from qa.light import dataclass
from qa.reading.clauses import Clause, read_clauses
from qa.reading.phrases import Phrase
from qa.reading.times.durations import time_unit

__all__ = ["ANYTHING", "AUXILIARIES", "PEOPLE", "Claim", "claim_of"]

_MODALS = frozenset("can could will would shall should may might must".split())
AUXILIARIES = BE | DO | HAVE | _MODALS
# Verbs that say little: what stands for "have", "be" or "do" in a text is often no verb at all.
_LIGHT = frozenset("be have do get there make take".split())
# Verbs that say no more of a length of time than "is so long".
_LASTING = frozenset("last run go continue take".split())
_NEAR = 6
_LINKING = frozenset(map(stem, "stay remain look feel seem become".split()))
# Nouns that any thing or person fits.
ANYTHING = frozenset(
    "anything something everything nothing thing things stuff anyone someone anybody somebody "
    "nobody".split()
)
PEOPLE = frozenset(("people", "person", "persons"))
_WHERE_AND_WHEN = frozenset("in at on during after inside of".split())
_PARTITIVE = frozenset("all most some any each both none one many half part third quarter".split())
_FUTURE = frozenset("will shall would".split())
_NEW_PHRASE = frozenset(("DT", "PRP$", "IN", "TO", "RB", "EX"))
_GRADED = ("JJS", "RBS")
_LEADING_IN = frozenset(("WP", "WDT", "WRB"))
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
    tags = _with_verb(question, lowers)
    order = _declarative(question, tags, lowers)
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
    light = base(lowers[verb]) in _LIGHT and clause.voice == "active"
    length = _length(lowers, verb) if base(lowers[verb]) in _LASTING else -1
    if length > 0:
        light, said = True, [length]
    copular = lowers[verb] in BE
    if stem(lowers[verb]) in _LINKING and question.tags[verb + 1 : verb + 2] == ("JJ",):
        # "Does it stay fresh?" asks whether it is.
        light, copular, said = True, True, [verb + 1]
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
        needed += _kind_of_work(question, lowers, max(said))
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


def _ends_in_state(question: Question, verb: int) -> bool:
    """ "Was it rated good?", but not "was it given good food?"."""
    behind = question.tags[verb + 1 : verb + 3]
    return behind[:1] == ("JJ",) and behind[1:] in ((), (".",), ("IN",))


def _length(lowers: Sequence[str], verb: int) -> int:
    """The unit of time that is all that a verb says: "last less than an hour"; or -1."""
    behind = range(verb + 1, min(verb + _NEAR, len(lowers)))
    return next((i for i in behind if time_unit(lowers[i])), -1)


def _heads(phrase: Phrase | None, order: Sequence[int]) -> list[int]:
    """The head words of a phrase's parts."""
    return [order[end - 1] for _, end in phrase.parts] if phrase else []


def _existing(question: Question, clause: Clause, order: Sequence[int]) -> list[int]:
    """What is claimed to be there: its heads with their adjectives ("a direct flight")."""
    heads = _heads(clause.subject, order)
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
        if question.tags[i] in _GRADED or word in ordinals or word == "only"
    ]


def _last(question: Question, verb: int) -> list[int]:
    """The last word that says something, where no complement is read."""
    tags = question.tags
    behind = range(verb + 1, _before_when(tags, len(tags)))
    return [i for i in behind if tags[i].startswith(("NN", "JJ", "VB"))][-1:]


def _with_verb(question: Question, lowers: Sequence[str]) -> tuple[str, ...]:
    """The tags with names where capitals stand; where "do" or a modal has no verb, with the noun
    right after the subject as the verb: "Did Ann brush her hair?"."""
    tags = [
        "NNP" if i and token.text[0].isupper() and tag in ("RB", "VB") else tag
        for i, (token, tag) in enumerate(zip(question.tokens, question.tags, strict=True))
    ]
    if lowers[0] in BE and len(tags) > 2 and lowers[1] in ANYTHING and tags[2] == "NN":  # "sent"
        tags[2] = "VBN" if lowers[2] in table("irregular") else "NN"
    if lowers[0] in BE:
        tags = ["NN" if _is_coloured(tags, lowers, i) else tag for i, tag in enumerate(tags)]
    if lowers[-2:-1] and lowers[-2] in ANYTHING:
        tags[-2] = "NN"  # "Did the firm hire anybody?"
        if lowers[0] in DO | _MODALS and tags[-3] == "NN" and "VB" not in tags:
            tags[-3] = "VB"
    if lowers[0] in HAVE and "VBN" not in tags and "VBD" not in tags:
        tags = ["VBN" if _is_done(question, tags, i) else tag for i, tag in enumerate(tags)]
    led = "that" in lowers or not _LEADING_IN.isdisjoint(tags)
    if lowers[0] in DO | _MODALS or (lowers[0] in BE and not led):
        # "Did Mellor shares fall?", "Were the road works stopped?"
        tags[1:] = ["NNS" if tag == "VBZ" else tag for tag in tags[1:]]
    if lowers[0] in DO | _MODALS and "VB" not in tags and "VBP" not in tags[1:]:
        verb = _noun_for_verb(tags)
        if verb:
            tags[verb] = "VB"
    return tuple(tags)


def _is_coloured(tags: Sequence[str], lowers: Sequence[str], i: int) -> bool:
    """Whether a word like a participle is a thing of one colour: "a red warning"."""
    phrase = i > 2 and tags[i] == "VBG" and tags[i - 2] == "DT"
    return phrase and lowers[i - 1] in words("colours")


def _is_done(question: Question, tags: Sequence[str], i: int) -> bool:
    """ "Has the plant already closed?": an "adjective" that can be a participle."""
    return tags[i] == "JJ" and "VBN" in choices(question.tokens[i].text, False).split("/")


def _noun_for_verb(tags: Sequence[str]) -> int:
    """The noun or adjective right after the subject, else the last word after a noun; or 0."""
    for i in range(2, len(tags)):
        if tags[i] in ("NN", "JJ") and tags[i - 1] in ("NNP", "PRP", "NNS"):
            return i
    last = max((i for i, tag in enumerate(tags) if tag in ("NN", "JJ", "VBN", "VBD")), default=0)
    return last if last > 2 and tags[last - 1].startswith("NN") else 0


def _declarative(question: Question, tags: Sequence[str], lowers: Sequence[str]) -> list[int]:
    """The tokens in the order of a statement: the auxiliary behind the subject."""
    size = len(lowers)
    while size > 1 and not question.tokens[size - 1].text[0].isalnum():
        size -= 1
    end = _subject_end(tags, lowers, size)
    return [*range(1, end), 0, *range(end, size)]


def _subject_end(tags: Sequence[str], lowers: Sequence[str], size: int) -> int:
    """Where the subject ends, which begins at token 1."""
    if lowers[1] == "there":
        return 2
    size = _before_when(tags, size)
    start = _relative_end(tags, size)
    verb = next((i for i in range(start, size) if _is_verb(tags, lowers, i)), size)
    if verb < size and not (lowers[0] in BE and _is_split_before(tags, verb)):
        while verb > 2 and tags[verb - 1] in ("RB", "RBR", "RBS"):
            verb -= 1
        return verb
    return _noun_end(tags, lowers, size)


def _before_when(tags: Sequence[str], size: int) -> int:
    """Where "when it fell" begins, which holds no main verb."""
    return next((i for i in range(3, size) if tags[i] == "WRB"), size)


def _relative_end(tags: Sequence[str], size: int) -> int:
    """Where the verb of a relative clause in the subject ends: "the man who was questioned"; 2 for
    none."""
    start = next((i for i in range(2, size) if tags[i] in ("WP", "WDT")), size)
    verb = next((i for i in range(start, size) if tags[i].startswith(("VB", "MD"))), size)
    while verb < size and tags[verb].startswith(("VB", "MD", "RB")):
        verb += 1
        if tags[verb - 1] in ("VBN", "VBG"):
            break
    return verb if verb < size else 2


def _is_verb(tags: Sequence[str], lowers: Sequence[str], i: int) -> bool:
    """A verb of the main clause: behind "do" and the modals a base form, behind "be" and "have"
    a participle."""
    if lowers[0] in DO | _MODALS:
        return tags[i] in ("VB", "VBP") and tags[i - 1] != "TO"
    return tags[i] in ("VBN", "VBG", "VBD") and tags[i - 1] not in (
        "DT",
        "IN",
        "JJ",
        "JJS",
        "PRP$",
        "VB",
        "MD",
    )


def _is_split_before(tags: Sequence[str], verb: int) -> bool:
    """Whether something between subject and verb shows that the verb is not the main one: "Is he
    the man chosen …?", "Was the house on a hill bought …?" stays open."""
    return any(tags[i] in ("DT", "PRP$", "JJ") and tags[i - 1].startswith(("NN", "PRP"))
               for i in range(2, verb))  # fmt: skip


def _noun_end(tags: Sequence[str], lowers: Sequence[str], size: int) -> int:
    """The end of a subject that no verb follows: before a new phrase, an adjective that ends its
    phrase, or a name that owns what follows."""
    if tags[1] == "PRP":
        return 2
    for i in range(2, size):
        if not tags[i - 1].startswith(("NN", "PRP", "CD")) and tags[i - 1] not in ("DT", "EX"):
            continue
        if tags[i - 1] == "DT" and tags[i] not in ("DT", "JJ", "IN"):
            continue
        owner = tags[i].startswith("NNP") and tags[i + 1 : i + 2] == ("POS",)
        ends_phrase = tags[i].startswith("JJ") and tags[i + 1 : i + 2] != ("NN",)
        of = lowers[i] == "of"
        if owner or ends_phrase or (tags[i] in _NEW_PHRASE and not of):
            return i
    return max(2, size - 1)
