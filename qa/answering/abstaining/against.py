"""Whether the evidence says the opposite of the question, denies what it affirms, or tells the deed
the other way round: by whom it was done, that it is to come, what is to be explained."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa.answering.abstaining.slots import told
from qa.answering.case import Case
from qa.answering.contrary import opposites, other_ordinal, prefixed_opposite
from qa.answering.question import QuestionType, Role
from qa.language.grammar import PASSIVE
from qa.language.stems import stem
from qa.reading.clauses import Clause
from qa.reading.phrases import Phrase
from qa.reading.reading import SentenceReading

__all__ = [
    "another_ordinal",
    "another_verb",
    "by_another_deed",
    "contrary",
    "denied",
    "done_by",
    "no_owner",
    "no_reason",
    "yet_to_come",
]

_NOT = frozenset("not n't n’t never cannot".split())
_DENIALS = _NOT | frozenset(
    """
    no nor neither without none nobody nothing nowhere except unlike hardly rarely seldom only few
    little
    """.split()
)
_FAILING = frozenset(
    stem(word)
    for word in """
    fail refuse deny reject prevent lack avoid prohibit forbid resist exclude ban bar stop miss
    """.split()
)
# Order in time is no contradiction: what was won last is won for the first time since.
_RELATIVE = frozenset(
    """
    first last next former latter before after early late earlier later old new young day night
    more most less least high low up down in out on off
    """.split()
)
_COMING = frozenset(("will", "shall"))
# Done by whatever deed makes a thing.
_MAKING = frozenset(map(stem, "make do create produce be have cause".split()))
_BEGINNING = frozenset(map(stem, "begin start end happen continue go be".split()))
_OWNING = frozenset(map(stem, "own have belong possess hold name call".split()))
_POSSESSIVE = frozenset(("PRP$", "WP$"))
_OF = frozenset("of to by from for".split())
_PARTICLES = frozenset("in out off up down away back over on by around along through".split())
_TO_NAME = 4  # tokens from "by" to a name with its title
# Prepositions that lead in whom or where a deed concerns, and no reason for it.
_CONCERNING = frozenset("against at to into near with".split())
_DUE = frozenset("due owing thanks".split())


def contrary(case: Case) -> str:
    """The sentence says the opposite of a word of the question that it does not hold."""
    terms = case.matcher.terms
    found = opposites(terms, case.scene.factors, case.scene.reading)
    asked = range(*case.question.wh)
    plain = [
        word
        for number, word in found.items()
        if terms[number].word not in _RELATIVE and terms[number].index not in asked
    ]
    if case.question.negated:
        return ""
    return plain[0] if plain else prefixed_opposite(terms, case.scene.reading)


def another_ordinal(case: Case) -> str:
    """ "The second quarter" of the question is the third in the sentence."""
    return other_ordinal(case.question, case.scene.reading)


def denied(case: Case) -> str:
    """ "What is not …?" of a sentence that denies nothing; a reason need not deny it again."""
    if case.question.type is QuestionType.WHY:
        return ""
    words = [token.text.lower() for token in case.question.tokens]
    asked = [word for word in words if word in _NOT]
    reading = case.scene.reading
    denies = not _DENIALS.isdisjoint(reading.lowers) or not _FAILING.isdisjoint(reading.stems)
    if not asked or denies or prefixed_opposite(case.terms, reading):
        return ""
    return "" if opposites(case.terms, case.scene.factors, reading) else asked[0]


def done_by(case: Case) -> str:
    """ "Who was rescued?" of "the rescue was led by Ida Falk": the one by whom it was done."""
    question = case.question
    if question.type is not QuestionType.WHO or question.role is not Role.SUBJECT:
        return ""
    lowers = [token.text.lower() for token in question.tokens]
    behind = question.wh[1]
    done = question.tags[behind + 1 : behind + 2] in (("VBN",), ("VBD",))
    passive = done and lowers[behind] in PASSIVE
    if not passive or "by" in lowers:
        return ""
    if any(_is_in(case, clause.agent) for clause in case.scene.clauses):
        return case.scene.reading.words[case.end - 1]
    return ""


def by_another_deed(case: Case) -> str:
    """ "Who found the portrait?" of "painted by Ida Falk", in a sentence that tells of no find."""
    predicate = case.question.predicate
    if case.question.type is not QuestionType.WHO or case.question.role is not Role.SUBJECT:
        return ""
    numbers = {n for n, term in enumerate(case.terms) if term.stem == predicate}
    told_so = any(case.standing(number) in ("exact", "alike") for number in numbers)
    if not numbers or told_so or predicate in _MAKING:
        return ""
    reading = case.scene.reading
    by = next((i for i in range(case.start - 1, 0, -1) if reading.lowers[i] == "by"), 0)
    if reading.tags[by - 1 : by] != ("VBN",) or case.start - by > _TO_NAME:
        return ""  # "a novel by Ida Falk"
    found = case.scene.matches[by - 1]
    return reading.words[by - 1] if found is None or found.term not in numbers else ""


def no_owner(case: Case) -> str:
    """ "Whose house was it?" of somebody who has no house there: "Ida Falk was mending a house"."""
    if case.question.type is not QuestionType.WHOSE or _is_in_of(case):
        return ""
    reading = case.scene.reading
    owns = any(
        reading.stems[one.head] in _OWNING and (one.start <= case.start < one.end)
        for one in case.scene.clauses
    )
    behind = reading.tags[case.start :]
    own = "POS" in behind[: case.end + 1 - case.start] or not _POSSESSIVE.isdisjoint(behind)
    return "" if owns or own else case.question.answer_type or "whose"


def _is_in_of(case: Case) -> bool:
    before = case.scene.reading.lowers[max(0, case.start - 2) : case.start]
    return not _OF.isdisjoint(before)


def yet_to_come(case: Case) -> str:
    """ "What did they decide?" of what they will decide on Monday."""
    lowers = [token.text.lower() for token in case.question.tokens]
    if lowers[case.question.wh[1] : case.question.wh[1] + 1] != ["did"]:
        return ""
    deeds = [one for one in told(case) if one.start <= case.start < one.end]
    if deeds and all(one.modal in _COMING for one in deeds):
        return deeds[0].modal
    return ""


def another_verb(case: Case) -> str:
    """ "Who flew the helicopter?" of somebody who "is flying in": a verb with a particle is another
    than the verb alone."""
    question = case.question
    if question.type is not QuestionType.WHO or question.role is not Role.SUBJECT:
        return ""
    reading = case.scene.reading
    asked = {token.text.lower() for token in question.tokens}
    particles = [
        reading.lowers[one.head + 1]
        for one in told(case)
        if _is_in(case, one.subject) and one.object is None and _has_particle(reading, one.head)
    ]
    return particles[0] if particles and particles[0] not in asked else ""


def _has_particle(reading: SentenceReading, verb: int) -> bool:
    """ "Flew off", "flying in from"."""
    following = reading.tags[verb + 1 : verb + 3]
    moving = following in (("IN", "IN"), ("RB", "IN"))
    return following[:1] == ("RP",) or (moving and reading.lowers[verb + 1] in _PARTICLES)


def no_reason(case: Case) -> str:
    """ "Why did he vote against it?" is not answered by what, or against what, he voted."""
    if case.question.type is not QuestionType.WHY:
        return ""
    lowers = case.scene.reading.lowers
    parts = any(_is_in(case, part) for clause in told(case) for part in _parts(clause, lowers))
    return case.scene.reading.words[case.end - 1] if parts or _is_repeated(case) else ""


def _is_repeated(case: Case) -> bool:
    """ "Why did they strike?": "the strike began" says no more than the question."""
    reading = case.scene.reading
    said = [
        i for i in range(case.start, case.end) if reading.tags[i].startswith(("NN", "VB", "JJ"))
    ]
    return bool(said) and all(
        case.scene.matches[i] is not None or reading.stems[i] in _BEGINNING for i in said
    )


def _parts(clause: Clause, lowers: Sequence[str]) -> Iterator[Phrase | None]:
    yield clause.subject
    yield clause.object
    for oblique in clause.obliques:
        due = oblique.preposition > 0 and lowers[oblique.preposition - 1] in _DUE
        if oblique.word in _CONCERNING and not due:
            yield oblique.object


def _is_in(case: Case, phrase: Phrase | None) -> bool:
    """Whether the winner is within a phrase."""
    return phrase is not None and phrase.start <= case.start and case.end <= phrase.end
