"""Who does it and to whom it is done: the question's own words held against the clause of the
evidence that tells of the same deed.

"When was the mill sold?" is not answered by "the inn, sold in 1990": what the verb is said of is
something else.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from qa.answering.case import Case
from qa.answering.entailing import names_otherwise
from qa.answering.question import Question
from qa.answering.relatives import related_stems
from qa.language.grammar import BE
from qa.language.lexicon import words
from qa.language.stems import StemSet, stem
from qa.light import NamedTuple
from qa.reading.clauses import Clause
from qa.reading.found import NAME_KINDS
from qa.reading.names.gender import known_gender
from qa.reading.phrases import Phrase

__all__ = ["Slot", "doers", "slots", "told"]

_ENDS = ("IN", "TO", ",", ".")
_HAVE = "have"
_HAVING = StemSet("have hold own possess".split())
_MUCH = 2
_SEX = {"he": "m", "him": "m", "she": "f", "her": "f"}
_NEAR = 5  # tokens from "said" to who is meant
_JOINING = frozenset("when while after before if because that who which".split())
_PRONOUNS = frozenset("PRP WP WDT PRP$".split())
_POINTING = frozenset("this these those such".split())
# Nouns that by themselves name nothing.
_SHELLS = frozenset("outcome result matter issue question case dispute contest affair".split())
_ANYBODY = frozenset(
    """
    everyone everybody everything someone somebody something anyone anybody anything
    """.split()
)


# "Two of the three": some of those among whom somebody may be, or not.
_PART_OF = tuple((word, "of") for word in "some most many several few all both half".split())


class Slot(NamedTuple):
    """One place of the deed, of who does it (`doer`) or to whom it is done, for which the question
    has a word.

    `named` says that the question has a name there. `filler` is what the evidence has: "same",
    "answer", "pronoun" (or another word for what stands elsewhere), "another name", "another
    noun", "several" ("two of them"), "nothing", or "subject" where it happens of itself ("the fire
    started"); `word` is the other's head, or the pronoun that stands for nothing that is named.
    `elsewhere` says that the question's word stands in another place of the sentence, and not as
    who does something else; `aside` that it is a name that another clause alone has, behind its
    verb, and that the deed is told by the very verb.
    """

    doer: bool
    named: bool
    elsewhere: bool
    filler: str
    word: str = ""
    aside: bool = False


class _Asked(NamedTuple):
    """Tokens of the question: its verb, the nouns that do it and those to whom it is done."""

    verb: int
    doers: frozenset[int]
    done: frozenset[int]


def slots(case: Case) -> tuple[Slot, ...] | None:
    """The places of the asked deed as the winner's sentence fills them, by the clause that agrees
    best; None where no clause of the sentence tells of that deed."""
    asked = _asked(case.question)
    if asked is None:
        return None
    found = [tuple(_filled(case, asked, clause)) for clause in _clauses(case, asked.verb)]
    return max(found, key=lambda one: sum(slot.filler == "same" for slot in one), default=None)


def doers(case: Case) -> set[int]:
    """The terms of those that do what is asked about, or to which it is done; of "how much is X
    worth" those of X."""
    question = case.question
    asked = _asked(question)
    words = (
        (asked.doers or asked.done)
        if asked
        else _nouns(question, question.wh[1], len(question.tags))
    )
    return {
        n for n, term in enumerate(case.terms) if term.index in words and not case.is_asked(term)
    }


def told(case: Case) -> list[Clause]:
    """The clauses of the winner's sentence that tell of the deed asked about."""
    asked = _asked(case.question)
    return list(_clauses(case, asked.verb)) if asked else []


def _asked(question: Question) -> _Asked | None:
    verb = _verb(question)
    if verb < 0:
        return None
    lowers = [token.text.lower() for token in question.tokens]
    before = _nouns(question, _clause_start(question, lowers, verb), verb)
    past = question.tags[verb] in ("VBN", "VBD")
    if past and "did" not in lowers[:verb] and not BE.isdisjoint(lowers[:verb]):
        by = lowers.index("by", verb) + 1 if "by" in lowers[verb:] else len(lowers)
        return _Asked(verb, _nouns(question, by, _end(question, by)), before)
    return _Asked(verb, before, _nouns(question, verb + 1, _end(question, verb + 1)))


def _clause_start(question: Question, lowers: Sequence[str], verb: int) -> int:
    """Where the clause of a verb begins: behind the wh-phrase, or the last "when" before it."""
    places = range(question.wh[1], verb)
    return max((i for i in places if lowers[i] in _JOINING), default=question.wh[1])


def _verb(question: Question) -> int:
    """The token of the predicate outside the wh-phrase, or -1."""
    places = (
        i
        for i, token in enumerate(question.tokens)
        if not question.wh[0] <= i < question.wh[1]
        and question.tags[i].startswith("VB")
        and stem(token.text) == question.predicate
    )
    return next(places, -1)


def _end(question: Question, start: int) -> int:
    """The end of the phrase that begins at `start`."""
    places = range(start, len(question.tags))
    return next((i for i in places if question.tags[i] in _ENDS), len(question.tags))


def _nouns(question: Question, start: int, end: int) -> frozenset[int]:
    return frozenset(i for i in range(start, end) if question.tags[i].startswith("NN"))


def _clauses(case: Case, verb: int) -> Iterator[Clause]:
    """The clauses of the winner's sentence whose verb matches the token `verb`; of what somebody
    has, the one that the winner ends."""
    has = stem(case.question.tokens[verb].text) in _HAVING
    for clause in case.scene.clauses:
        found = case.scene.matches[clause.head]
        told = found is not None and case.terms[found.term].index == verb
        if told or (has and _is_had(case, clause)):
            yield clause


def _is_had(case: Case, clause: Clause) -> bool:
    has = case.scene.reading.stems[clause.head] == _HAVE
    return has and clause.head < case.start < clause.end


def _filled(case: Case, asked: _Asked, clause: Clause) -> Iterator[Slot]:
    passive = clause.voice == "passive"
    doer, done = (clause.agent, clause.subject) if passive else (clause.subject, clause.object)
    numbers = {term.index: number for number, term in enumerate(case.terms)}
    for is_doer, held, phrase in ((True, asked.doers, doer), (False, asked.done, done)):
        found = {numbers[i] for i in held if i in numbers and _is_sure(case, numbers[i])}
        wanted = {number for number in found if not case.is_asked(case.terms[number])}
        if wanted:
            head = max(wanted, key=lambda number: case.terms[number].index)
            named = case.terms[head].kind == "name"  # no "settlers" of "Lund settlers"
            elsewhere = _stands_elsewhere(case, wanted, clause)
            slot = Slot(is_doer, named, elsewhere, *_filler(case, wanted, phrase, clause.subject))
            yield slot._replace(aside=named and _stands_aside(case, wanted, clause))


def _is_sure(case: Case, number: int) -> bool:
    """Whether a word is the question's; a noun that the conversation put in may be a wrong guess,
    but who a name was put in for reads the answer as told of that name."""
    return case.is_typed(number) or case.terms[number].kind == "name"


def _stands_elsewhere(case: Case, wanted: set[int], told: Clause) -> bool:
    """Whether the sentence has the question's word but as who or what does something else: "Norway
    withdraws 300 men, while Besk …"."""
    doing = [
        clause.subject
        for clause in case.scene.clauses
        if clause is not told and clause.subject is not None and clause.subject != told.subject
        if not _hangs_on(case, told, clause)
    ]
    places = (i for number in wanted for i in case.places.get(number, ()))
    return any(not any(one.start <= i < one.end for one in doing) for i in places)


def _hangs_on(case: Case, told: Clause, other: Clause) -> bool:
    """ "The struggle centred on Lund that lasted …": what lasted may as well be the struggle."""
    governor = case.scene.clauses[told.governor] if told.governor >= 0 else None
    return told.kind == "relative" and governor is other and other.kind == "participial"


def _stands_aside(case: Case, wanted: set[int], told: Clause) -> bool:
    """ "Who founded Besk?" of "Lund was founded by Moe and has belonged to Besk since 1987"."""
    told_by, last = case.scene.matches[told.head], max(wanted)
    if told_by is None or told_by.factor < 1.0 or case.terms[last].kind != "name":
        return False
    behind = [
        phrase
        for clause in case.scene.clauses
        if clause.head != told.head and clause.subject == told.subject
        for phrase in (clause.object, *(one.object for one in clause.obliques))
        if phrase is not None and phrase.start > clause.head
    ]
    tags = case.scene.reading.tags
    places = [i for i in case.places.get(last, ()) if tags[i].startswith("NNP")]  # no "his"
    return bool(places) and all(any(one.start <= i < one.end for one in behind) for i in places)


def _is_otherwise(case: Case, wanted: set[int]) -> bool:
    """Whether the sentence may have the name in another form: "NYC"."""
    absent = (case.terms[number] for number in sorted(wanted - set(case.scene.factors)))
    names = [term for term in absent if term.kind == "name"]
    return bool(names) and names_otherwise(names, [case.scene.reading])


def _filler(
    case: Case, wanted: set[int], phrase: Phrase | None, subject: Phrase | None
) -> tuple[str, str]:
    if phrase is None:
        alone = subject is not None and bool(wanted & case.meant(subject.start, subject.end))
        return ("subject" if alone else "nothing"), ""
    if wanted & case.meant(phrase.start, phrase.end) or _is_otherwise(case, wanted):
        return "same", ""
    if phrase.start < case.end and case.start < phrase.end:
        return "answer", ""
    reading = case.scene.reading
    tags = reading.tags[phrase.start : phrase.end]
    if reading.lowers[phrase.end - 1] in _ANYBODY or _is_any(case, wanted, phrase):
        return "pronoun", ""
    if reading.lowers[phrase.start : phrase.start + 2] in _PART_OF or tags[:2] == ("CD", "IN"):
        return "several", reading.words[phrase.start]
    if not _PRONOUNS.isdisjoint(tags) or not tags[-1].startswith("NN"):
        if tags != ("PRP",):
            return "pronoun", ""
        if _is_sayer(case, wanted, phrase):
            return "same", ""
        meant = case.named(phrase.start, phrase.end)
        pronoun = reading.lowers[phrase.start]
        if not meant or _is_told_of(case, wanted, pronoun):
            return "pronoun", pronoun
        return "another name", meant
    owners = (case.scene.mention_of[i] for i in range(phrase.start, phrase.end))
    names = [one for one in owners if one is not None and one.kind in NAME_KINDS]
    if names and all(any(case.scene.matches[one.start : one.end]) for one in names):
        return "pronoun", ""  # "the largest towns of Lund", which the question names too
    if names:
        return "another name", " ".join(reading.words[names[0].start : names[0].end])
    # "The photo for the cover picture" may be the picture.
    alike = {one for n in wanted for one, _ in related_stems(case.terms[n].stem)}
    if any(reading.stems[end - 1] in alike for _, end in phrase.parts):
        return "same", ""
    # "Three blacks" are black people.
    sort = case.terms[max(wanted)].index - 1
    held = [case.scene.matches[end - 1] for _, end in phrase.parts if tags[-1] == "NNS"]
    like = [case.terms[found.term] for found in held if found is not None]
    if any(one.kind == "adjective" and one.index == sort for one in like):
        return "same", ""
    return "another noun", reading.words[phrase.end - 1]


def _is_told_of(case: Case, wanted: set[int], pronoun: str) -> bool:
    """Whether a pronoun that was taken for another may as well be who is asked about, who is named
    shortly before: the sentence has all else that is asked."""
    rest = [
        number
        for number, term in enumerate(case.terms)
        if number not in wanted and not case.is_asked(term)
    ]
    held = [number for number in rest if case.standing(number) in ("exact", "alike")]
    near = all(case.standing(number) == "near" for number in wanted)
    if not near or len(held) < _MUCH or held != rest:
        return False
    last = case.terms[max(wanted)].word
    names = [
        " ".join(one.words[found.start : found.end])
        for one in case.near
        for found in one.mentions
        if found.kind in NAME_KINDS and last in one.words[found.start : found.end]
    ]
    sexes = set(filter(None, map(known_gender, names)))
    return sexes <= {_SEX.get(pronoun)}


def _is_any(case: Case, wanted: set[int], phrase: Phrase) -> bool:
    """ "These institutions", "the outcome": what the sentence before or a clause beside it names,
    which may be what is asked about in other words."""
    reading, (start, end) = case.scene.reading, phrase.parts[0]
    if any(reading.tags[i].startswith("NNP") for i in range(phrase.start, phrase.end)):
        return False
    if end - start == 2 and reading.lowers[start] == "the" and reading.lowers[start + 1] in _SHELLS:
        return phrase.end == end
    of = (i + 1 for i in range(phrase.start, phrase.end) if reading.lowers[i] == "of")
    pointed = any(reading.lowers[i] in _POINTING for i in (phrase.start, *of))
    return pointed and case.standing(max(wanted)) in ("near", "loose")


def _is_sayer(case: Case, wanted: set[int], phrase: Phrase) -> bool:
    """ "Kim Foods said last week that it had …": whoever says so is who is meant, with nobody
    between."""
    stems = case.scene.reading.stems
    for clause in case.scene.clauses:
        subject = clause.subject
        if subject is None or clause.head >= phrase.start or clause.voice == "passive":
            continue
        between = range(clause.head + 1, phrase.start)
        near = len(between) <= _NEAR and not any(case.named(i, i + 1) for i in between)
        if near and stems[clause.head] in _reporting() and wanted & case.meant(*subject[:2]):
            return True
    return False


@lru_cache(maxsize=1)
def _reporting() -> frozenset[str]:
    return frozenset(map(stem, words("reporting_verbs")))
