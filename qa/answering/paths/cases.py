""" "Why won't it start?" of "if the tank is not in place, the machine will not start": in what case
it is so, where a text tells that and no reason."""

from __future__ import annotations

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.incurred import governing, negations
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.reading.clauses import Clause
from qa.types import MentionKind, Range

__all__ = ["answer"]

_RULE, _SURE = "the case in which it is so", 0.6
_CASES = frozenset(("if", "when", "whenever", "once", "unless"))
_TELLING = ("noun", "verb", "name", "adjective", "number")
_PAST = frozenset(("was", "were", "did", "had"))
_REASONS = (MentionKind.REASON, MentionKind.PURPOSE)


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The condition of the clause that tells of what is asked about, or None where one tells a
    reason."""
    lowers = [token.text.lower() for token in question.tokens]
    if question.type is not QuestionType.WHY or not _PAST.isdisjoint(lowers[:2]):
        return None
    matcher = Matcher(question, context.hints)
    terms = enumerate(matcher.terms)
    asked = {n for n, term in terms if term.index > 0 and term.kind in _TELLING}
    odd = negations(lowers) % 2
    found: Answer | None = None
    for number, scene in library.scenes(question, matcher, context) if asked else ():
        if not asked <= library.meant(
            matcher, number, scene.reading.sentence.index, (0, scene.size)
        ):
            continue
        if any(one.kind in _REASONS for one in scene.reading.reasons):
            return None
        place = _case(library, matcher, number, scene, asked, odd)
        if place is not None and found is None:
            found = told_in(question, scene.reading, place, rule=_RULE, confidence=_SURE)
    return found


def _case(
    library: Library, matcher: Matcher, number: int, scene: Scene, asked: set[int], odd: int
) -> Range | None:
    """The words of the condition in a sentence whose main clause holds all that is asked."""
    own = scene.reading
    for clause in scene.clauses:
        if clause.kind != "adverbial" or own.lowers[clause.start] not in _CASES:
            continue
        main = governing(scene, clause)
        if main is None or main.tense == "past" or clause.tense == "past":
            continue
        start, end = _beside(clause, main)
        told = library.meant(matcher, number, own.sentence.index, (start, end))
        if asked <= told and negations(own.lowers[start:end]) % 2 == odd:
            return clause.start + (own.lowers[clause.start] != "unless"), _end(scene, clause)
    return None


def _end(scene: Scene, case: Clause) -> int:
    """Where a condition ends, with its adverbs: "is not seated properly"."""
    end = case.end
    while end < scene.size and scene.reading.tags[end] in ("RB", "RP", "JJ"):
        end += 1
    return end


def _beside(case: Clause, main: Clause) -> Range:
    """Where the main clause stands without the condition."""
    if case.start < main.head:
        return case.end, main.end
    return main.start, case.start
