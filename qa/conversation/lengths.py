"""The last answer again, longer ("more", "the whole paragraph") or shorter: always verbatim.

More is the paragraph in which the answer stands, and asked for again the paragraph after it.
Shorter is the first of several sentences, a bare yes or no, or the name, date or figure inside a
long answer.
"""

from __future__ import annotations

from collections.abc import Container, Sequence

from qa.answering.answer import Answer, AnswerSpan
from qa.answering.expected import expected_kinds
from qa.answering.question import Question
from qa.conversation.turn import Turn, last_answered, place_of
from qa.documents.article import Article
from qa.light import pattern, replace
from qa.reading.reading import Reading
from qa.types import AnswerKind, MentionKind, Paragraph

__all__ = ["longer", "shorter"]

_LAST = "That was the last paragraph."
# Where a noun phrase is cut: before what only adds to it.
_ADDED = pattern(r"\s*[,;:(–—]\s|\s+(?:who|which|that|because|when|where|while|whose)\s")
_PREPOSITION = pattern(r"(?<=\w)\s+(?:of|in|on|at|for|from|with|by|about|after|before|to)\s")


def longer(history: Sequence[Turn], question: Question) -> Answer | None:
    """The paragraph of the last answer, or the one after it when that was just shown; None when
    no answer has a place."""
    shown = _paragraph_shown(history)
    if shown is not None:
        article, paragraph = shown
        after = article.paragraphs[paragraph.index + 1 : paragraph.index + 2]
        if not after:
            return Answer(AnswerKind.CHAT, _LAST, question, confidence=1.0)
        return _whole(article, after[0], question)
    turn = last_answered(tuple(history))
    span = place_of(turn.answer) if turn else None
    paragraph_of = _paragraph_at(span.article, span.start) if span else None
    if span is None or paragraph_of is None:
        return None
    return _whole(span.article, paragraph_of, question)


def _paragraph_shown(history: Sequence[Turn]) -> tuple[Article, Paragraph] | None:
    """The paragraph that the very last turn showed, if it showed one whole."""
    last = history[-1].answer if history else None
    if last is None or last.kind is not AnswerKind.CHAT or len(last.spans) != 1:
        return None
    span = last.spans[0]
    paragraph = _paragraph_at(span.article, span.start)
    whole = paragraph is not None and (paragraph.start, paragraph.end) == (span.start, span.end)
    return (span.article, paragraph) if whole and paragraph is not None else None


def _paragraph_at(article: Article, offset: int) -> Paragraph | None:
    held = (part for part in article.paragraphs if part.start <= offset < part.end)
    return next(held, None)


def _whole(article: Article, paragraph: Paragraph, question: Question) -> Answer:
    start, end = paragraph.start, paragraph.end
    span = AnswerSpan(start, end, article.text[start:end], article)
    evidence = tuple(
        AnswerSpan(one.start, one.end, article.text[one.start : one.end], article)
        for one in article.sentences
        if one.paragraph == paragraph.index
    )
    return Answer(AnswerKind.CHAT, span.text, question, (span,), evidence, confidence=1.0)


def shorter(answer: Answer) -> Answer:
    """The last answer in fewer words of the text; as it was when it is short already."""
    if answer.kind in (AnswerKind.YES, AnswerKind.NO):
        return replace(answer, text=f"{answer.kind.value.title()}.")
    if answer.kind is not AnswerKind.SPAN or len(answer.spans) != 1:
        return answer
    span = answer.spans[0]
    start, end = _core(span, expected_kinds(answer.question.profile))
    text = span.article.text[start:end]
    core = AnswerSpan(start, end, text, span.article, span.normal if text == span.text else "")
    return replace(answer, text=text, spans=(core,))


def _core(span: AnswerSpan, kinds: Container[MentionKind]) -> tuple[int, int]:
    """The characters of the shortest part of a span that still answers: the first mention of the
    kinds asked for, else the phrase without what is added to it."""
    sentence = span.article.sentence_at(span.start)
    if sentence is None or span.end > sentence.end:
        return (span.start, min(span.end, sentence.end)) if sentence else (span.start, span.end)
    reading = Reading(span.article).sentence(sentence.index)
    for found in reading.mentions:
        start, end = reading.offsets(found.start, found.end)
        if found.kind in kinds and span.start <= start and end <= span.end:
            return start, end
    cut = _ADDED.search(span.text, 1) or _PREPOSITION.search(span.text, 1)
    return span.start, span.start + (cut.start() if cut else len(span.text))
