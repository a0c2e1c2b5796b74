"""What is said in reply to a question that the text tells of: "Lee asked why the slide had been
closed. The clerk explained that a step had cracked."
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question
from qa.answering.scene import Scene
from qa.language.stems import StemSet, listed
from qa.reading.clauses import Clause
from qa.reading.reading import SentenceReading
from qa.types import Range

__all__ = ["answer"]

_RULE = "what is said in reply to who asks so"
_SURE = 0.8
_ASKING = StemSet("ask wonder inquire enquire question quiz know".split())
_BLAMING = StemSet(("blame", "cite"))
# The share of the question that has to be asked in the text.
_ASKED = 0.75
_THAT = frozenset(("that", "because"))


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The clause that is said, or what is blamed, in the sentence that tells of the question or in
    the next; None where nobody asks it."""
    if question.negated:
        return None
    by = question.tokens[question.wh[0]].text.lower()
    matcher = Matcher(question, context.hints)
    for number, scene in library.scenes(question, matcher, context):
        asked = _asked(matcher, scene, by)
        if asked is None:
            continue
        for reading, place in _replies(library, number, scene, asked):
            return told_in(question, reading, place, rule=_RULE, confidence=_SURE)
    return None


def _asked(matcher: Matcher, scene: Scene, by: str) -> Clause | None:
    """The clause of a sentence that somebody asks, by the same word and of the same things."""
    for clause in scene.clauses:
        if clause.kind != "complement" or clause.governor < 0:
            continue
        governor = scene.clauses[clause.governor]
        asks = scene.reading.stems[governor.head] in _ASKING
        if not asks or scene.reading.lowers[clause.start] != by or clause.polarity != "positive":
            continue
        matches = scene.matches[clause.start : clause.end]
        held = {one.term: one.factor for one in matches if one is not None}
        # "Asked why she had kept silent, Ms Orr said …"
        whoever = clause.subject is not None and scene.reading.tags[clause.subject.start] == "PRP"
        free = ("name",) if whoever else ()
        terms = (
            n for n, one in enumerate(matcher.terms) if one.index >= 0 and one.kind not in free
        )
        if matcher.share(terms, held) >= _ASKED:
            return clause
    return None


def _replies(
    library: Library, number: int, scene: Scene, asked: Clause
) -> Iterator[tuple[SentenceReading, Range]]:
    """What the sentence says besides, and what the next one says."""
    reading, own = library.readings[number], scene.reading
    for place in _said(own, scene.clauses, asked):
        yield own, place
    following = own.sentence.index + 1
    if following < len(reading.article.sentences):
        behind = reading.sentence(following)
        for place in _said(behind, reading.clauses(following), None):
            yield behind, place


def _said(own: SentenceReading, clauses: Sequence[Clause], asked: Clause | None) -> Iterator[Range]:
    """What is said, or blamed, by a main clause, and no part of what is `asked`."""
    for clause in clauses:
        if clause.kind == "main" and clause.object and own.stems[clause.head] in _BLAMING:
            yield clause.object.start, clause.object.end
    for clause in clauses:
        if clause.kind != "complement" or clause.governor < 0 or clause is asked:
            continue
        teller = clauses[clause.governor]
        says = own.stems[teller.head] in listed("reporting_verbs")
        if says and teller.kind == "main" and own.stems[teller.head] not in _ASKING:
            start = clause.start + (own.lowers[clause.start] in _THAT)
            yield start, clause.end
