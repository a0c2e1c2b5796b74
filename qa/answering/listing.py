"""Lists: everything of one kind that the articles mention."""

from __future__ import annotations

from collections.abc import Iterator

from qa.answering.answer import Answer, AnswerSpan, Trace
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.question import Question, QuestionType
from qa.language.lexicon import table, words
from qa.reading.found import Found
from qa.reading.reading import SentenceReading
from qa.types import AnswerKind, MentionKind, RuleHit

__all__ = ["answer"]

_KINDS = {
    "person": MentionKind.PERSON,
    "organisation": MentionKind.ORGANISATION,
    "group": MentionKind.ORGANISATION,
    "place": MentionKind.PLACE,
    "country": MentionKind.PLACE,
    "city": MentionKind.PLACE,
    "date": MentionKind.DATE,
    "year": MentionKind.DATE,
    "number": MentionKind.NUMBER,
    "money": MentionKind.MONEY,
    "percent": MentionKind.PERCENT,
    "name": MentionKind.PERSON,
}


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """Every mention of the class asked for, each once, in the order of the text."""
    kind = _KINDS.get(question.answer_class)
    if question.type is not QuestionType.LIST or kind is None:
        return None
    spans = _distinct(question, library, kind)
    if not spans:
        return None
    evidence = []
    for span in spans:
        sentence = span.article.sentence_at(span.start)
        if sentence is not None:
            whole = AnswerSpan(
                sentence.start,
                sentence.end,
                span.article.text[sentence.start : sentence.end],
                span.article,
            )
            if whole not in evidence:
                evidence.append(whole)
    hit = RuleHit("all of one kind", float(len(spans)), 0.0, f"every {question.answer_class} named")
    return Answer(
        AnswerKind.LIST,
        ", ".join(span.text for span in spans),
        question,
        spans=tuple(spans),
        evidence=tuple(evidence),
        confidence=0.7,
        trace=(Trace(spans[0], 0.0, (hit,)),),
    )


def _distinct(question: Question, library: Library, kind: MentionKind) -> list[AnswerSpan]:
    seen: set[str] = set()
    spans = []
    for number, sentence, found in _mentions(library, kind):
        start, end = sentence.offsets(found.start, found.end)
        span = library.verbatim(number, start, end, found.normal)
        name = _name(question.answer_class, span.text)
        if name and name not in seen:
            seen.add(name)
            spans.append(span)
    return spans


def _mentions(library: Library, kind: MentionKind) -> Iterator[tuple[int, SentenceReading, Found]]:
    for number, reading in enumerate(library.readings):
        for sentence in reading.article.sentences:
            read = reading.sentence(sentence.index)
            for found in read.mentions:
                if found.kind is kind:
                    yield number, read, found


def _name(answer_class: str, text: str) -> str:
    """What makes two mentions the same; "" when a mention is not of the class."""
    lower = " ".join(text.lower().split()).removeprefix("the ")
    if answer_class == "country":
        return table("countries").get(lower, "")
    if answer_class == "city":
        known = table("countries").get(lower) or (
            lower in words("places") and lower not in table("capitals")
        )
        return "" if known else lower
    return lower
