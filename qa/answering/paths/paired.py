""" "How many seats do the Reds hold?" of "The Blues hold eleven of the 30 seats, the Reds nine and
Labour ten".

A sentence tells several of as many, and leaves out what it has said of the first: which figure is
whose is told by the order alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.stems import StemSet, singular, stem
from qa.light import NamedTuple
from qa.reading.found import Found
from qa.reading.reading import SentenceReading
from qa.types import MentionKind, Range

__all__ = ["answer"]

_RULE = "told in the same order"
_SURE = 0.8
_JOINS = frozenset((",", "and", "&", "or"))
_STOPS = frozenset((",", ".", ";", "and", "while", "(", "–", "—"))
_COUNTED = frozenset((QuestionType.HOW_MANY, QuestionType.HOW_MUCH))
# These say no more than that somebody has so many.
_HAVING = StemSet("have hold get win take own control receive be".split())
_MOST, _FEWEST = frozenset(("most", "largest", "biggest")), frozenset(("fewest", "least"))


class _Row(NamedTuple):
    """The tokens of a name and of the figure that is told of it."""

    name: Range
    figure: Found


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The figure of the one who is named, or who has the most of them; else None."""
    for _, scene in library.scenes(question, Matcher(question, context.hints), context):
        own = scene.reading
        rows = _gapped(question, scene) if _is_counted(question, own) else []
        if place := _asked_for(question, own, rows):
            return told_in(question, own, place, rule=_RULE, confidence=_SURE)
    return None


def _asked_for(question: Question, own: SentenceReading, rows: Sequence[_Row]) -> Range | None:
    """The figure of the only row whose name the question says, or the name with the most."""
    degree = _degree(question)
    if degree:
        values = [_value(row.figure) for row in rows]
        best = max(values, default=0.0) if degree > 0 else min(values, default=0.0)
        alone = len(rows) > 1 and values.count(best) == 1
        return rows[values.index(best)].name if alone else None
    named = {term.stem for term in question.terms if term.kind in ("name", "noun")}
    meant = [row for row in rows if _head(own, row.name) in named]
    return (meant[0].figure.start, meant[0].figure.end) if len(meant) == 1 else None


def _degree(question: Question) -> int:
    """1 for "Which party has the most seats?", -1 for the fewest, 0 for what names somebody."""
    lowers = {token.text.lower() for token in question.tokens}
    if question.type in _COUNTED or question.type not in (QuestionType.WHICH, QuestionType.WHO):
        return 0
    return 1 if lowers & _MOST else -1 if lowers & _FEWEST else 0


def _head(own: SentenceReading, name: Range) -> str:
    return own.stems[name[1] - 1]


def _value(found: Found) -> float:
    try:
        return float(found.normal.split()[0])
    except (IndexError, ValueError):
        return 0.0


def _is_counted(question: Question, own: SentenceReading) -> bool:
    """Whether the question counts what the sentence counts: "how many seats", "the most seats"."""
    if question.type not in _COUNTED and not _degree(question):
        return False
    nouns = {singular(term.word.lower()) for term in question.terms if term.kind == "noun"}
    counted = singular(question.answer_type) if question.type in _COUNTED else ""
    having = question.predicate in _HAVING or stem(question.predicate) in own.stems
    told = {singular(word) for word in own.lowers}
    wanted = {counted} if counted else nouns - {singular(question.answer_type)}
    return having and bool(wanted & told)


def _gapped(question: Question, scene: Scene) -> list[_Row]:
    """The rows of "The Blues hold eleven of the 30 seats, the Reds nine and Labour ten"."""
    own = scene.reading
    numbers = [one for one in own.mentions if one.kind is MentionKind.NUMBER]
    clause = next((one for one in scene.clauses if one.kind == "main" and one.subject), None)
    if clause is None or clause.subject is None or clause.polarity == "negative":
        return []
    first = next((one for one in numbers if clause.verb_end <= one.start), None)
    rows = list(_left_out(own, numbers))
    asked = {singular(term.word.lower()) for term in question.terms if term.kind == "noun"}
    between = own.lowers[first.end : rows[0].name[0]] if first and rows else ()
    if first is None or asked.isdisjoint(map(singular, between)):
        return []
    return [_Row((clause.subject.start, clause.subject.end), first), *rows]


def _left_out(own: SentenceReading, numbers: Sequence[Found]) -> Iterator[_Row]:
    """A name right before a number, with nothing behind that it counts: ", the Reds nine and"."""
    for one in numbers:
        start = one.start
        while start and own.tags[start - 1] in ("NNP", "NNPS", "NNS", "POS"):
            start -= 1
        ended = not own.lowers[one.end :] or own.lowers[one.end] in _STOPS
        before = start - (own.lowers[max(0, start - 1)] == "the")
        joined = before > 0 and own.lowers[before - 1] in _JOINS | {";"}
        if start < one.start and ended and joined and own.words[start][:1].isupper():
            yield _Row((start, one.start), one)
