"""Claims of all, or any, of several that a text only counts: "Have all the trams been delivered?"
of "It ordered 18 trams. Six have been delivered"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa.answering.claims.claim import Claim, claim_of
from qa.answering.claims.leave import Ruling
from qa.answering.claims.standing import Standing, standing
from qa.answering.library import Library
from qa.answering.question import Question
from qa.answering.scene import Scene
from qa.language.grammar import BE
from qa.language.stems import stem
from qa.reading.clauses import Clause
from qa.reading.line import Line
from qa.reading.phrases import Phrase
from qa.reading.quantities.numbers import number_at
from qa.reading.reading import SentenceReading

__all__ = ["counted"]

_ALL, _ANY = frozenset("all every each both whole entire".split()), frozenset(("any", "some"))
_SOME = frozenset("most many several some few".split())
_NONE = frozenset(("none", "neither"))
# What tells that there are more: "the rest are expected by May".
_MORE = frozenset("rest others remainder remaining other".split())
_LEAST = 0.7
_BACK = 2


def counted(
    question: Question, library: Library, scenes: Sequence[tuple[int, Scene]]
) -> Ruling | None:
    """What a bare number, or "most", that did it tells of all of them; None where no such does."""
    claim = claim_of(question)
    if claim is None or not claim.subject:
        return None
    lowers = [token.text.lower() for token in question.tokens]
    for number, scene in scenes:
        index = scene.reading.sentence.index
        read = library.readings[number].sentence
        before = [read(i) for i in range(max(0, index - _BACK), index)]
        for clause in scene.clauses:
            if not _tells(claim, lowers, scene, clause, before):
                continue
            assert clause.subject is not None
            true = _follows(question, claim, scene, clause.subject, before)
            if true is not None:
                said = scene.reading.words[clause.subject.start]
                return Ruling(true, number, scene, said)
    return None


def _tells(
    claim: Claim, lowers: Sequence[str], scene: Scene, clause: Clause,
    before: Sequence[SentenceReading],
) -> bool:  # fmt: skip
    """Whether a clause tells the claim's deed of somebody who is only counted, and all else that is
    claimed stands there or shortly before."""
    at = _deed(claim, scene, clause)
    if clause.subject is None or at < 0 or not _is_bare(scene, clause.subject) or claim.light:
        return False
    state = standing(scene.reading, scene.clauses, at, asked_modal=lowers[0])
    terms = scene.matcher.terms
    told = {one.term for one in scene.matches if one is not None}
    told |= {one.term for each in before for one in scene.matcher.matches(each.stems) if one}
    rest = {n for n, one in enumerate(terms) if one.word.lower() not in _ALL | _ANY}
    none = scene.reading.lowers[clause.subject.end - 1] in _NONE
    return (none or state is Standing.AFFIRMED) and rest <= told


def _deed(claim: Claim, scene: Scene, clause: Clause) -> int:
    """Where a clause has the claim's deed or state, or -1."""
    end = clause.complement.end if clause.complement is not None else clause.head + 1
    for i in range(clause.head, end):
        found = scene.matches[i]
        held = found is not None and found.factor >= _LEAST
        if found is not None and held and scene.matcher.terms[found.term].index == claim.predicate:
            return i
    return -1


def _is_bare(scene: Scene, subject: Phrase) -> bool:
    """ "Six", "only six", "most": how many, and no word for what."""
    own = scene.reading
    last = subject.end - 1
    plain = own.tags[last] == "CD" or own.lowers[last] in _SOME | _NONE
    return plain and not any(tag[:2] == "NN" for tag in own.tags[subject.start : subject.end])


def _follows(
    question: Question, claim: Claim, scene: Scene, subject: Phrase,
    before: Sequence[SentenceReading],
) -> bool | None:  # fmt: skip
    lowers = [token.text.lower() for token in question.tokens]
    own, last = scene.reading, scene.reading.lowers[subject.end - 1]
    of_any = not _ANY.isdisjoint(lowers[1:3])
    if last in _NONE:
        return False
    if of_any:
        return True
    if last in _SOME or not _MORE.isdisjoint(own.lowers):
        return False
    things = {stem(lowers[i]) for i in claim.subject}
    line = Line.of(own.words, own.tags)
    said = number_at(line, subject.end - 1)
    wholes = (whole for each in (own, *before) for whole in _counts(each, things))
    if said is None or said.low is None:
        return None
    return False if said.low < max(wholes, default=0.0) else None


def _counts(reading: SentenceReading, things: set[str]) -> Iterator[float]:
    """How many of the things a sentence has: "18 trams", "the crew numbered 31"."""
    line = Line.of(reading.words, reading.tags)
    for i, tag in enumerate(reading.tags):
        if tag != "CD":
            continue
        near = reading.stems[i + 1 : i + 4]
        summed = reading.lowers[i - 1] in ("numbered", "of") or reading.lowers[i - 1] in BE
        amount = number_at(line, i)
        told = not things.isdisjoint(near) or (summed and not things.isdisjoint(reading.stems[:i]))
        if told and amount is not None and amount.low is not None:
            yield amount.low
