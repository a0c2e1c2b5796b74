"""Ages of several: both ends of "between the ages of four and nine", of which one was found,
and each of "boys aged four and nine"."""

from __future__ import annotations

import re

from qa.answering.answer import Answer, AnswerSpan
from qa.answering.question import Question
from qa.language.lexicon import table
from qa.light import pattern, replace

__all__ = ["is_of_several", "of_range"]

_RANGE_OPENS = pattern(r"\b(?:between|from) (?:the )?(?:ages? (?:of )?)?\Z", re.IGNORECASE)
_RANGE_CLOSES = pattern(r" (?:(?P<to>to)|and) (?P<last>[\w-]+)", re.IGNORECASE)
_RANGE_REACH = 30  # characters
_EACH = pattern(r"\baged (?P<ages>[\w-]+(?:, [\w-]+)*,? and [\w-]+)", re.IGNORECASE)


def of_range(answer: Answer) -> Answer:
    """All of "between the ages of four and nine", "18 to 24", of which one end was found."""
    span = answer.spans[0]
    text, start, end = span.article.text, span.start, span.end
    each = _EACH.search(text, max(0, start - _RANGE_REACH), end + _RANGE_REACH)
    ages = re.split(r"\W+and |, ", each["ages"]) if each else ["-"]
    told = all(map(_is_age, ages)) and _of_many(answer.question)
    if each and told and each.start("ages") <= start < each.end():
        whole = AnswerSpan.of(span.article, *each.span("ages"))
        return replace(answer, text=whole.text, spans=(whole, *answer.spans[1:]))
    opened = _RANGE_OPENS.search(text, max(0, start - _RANGE_REACH), start)
    closes = _RANGE_CLOSES.match(text, end, end + _RANGE_REACH)
    if opened and closes is None and _RANGE_CLOSES.search(span.text):
        whole = AnswerSpan.of(span.article, opened.start(), end)
        return replace(answer, text=whole.text, spans=(whole, *answer.spans[1:]))
    if closes is None or not (opened or closes["to"]):
        return answer
    if not _is_age(closes["last"]):
        return answer
    whole = AnswerSpan.of(span.article, opened.start() if opened else start, closes.end())
    return replace(answer, text=whole.text, spans=(whole, *answer.spans[1:]))


def _is_age(word: str) -> bool:
    return word.isdigit() or word.lower() in table("number_words")


def _of_many(question: Question) -> bool:
    """ "How old were the two boys?": "aged 15 and 17" tells both."""
    return not {"are", "were"}.isdisjoint(token.text.lower() for token in question.tokens[:3])


def is_of_several(question: Question, chosen: Answer) -> bool:
    """ "Adults between the ages of 40 and 69" of one whose age is asked for."""
    span = chosen.spans[0]
    before = span.article.text[max(0, span.start - _RANGE_REACH) : span.start].split()
    singular_ = not {"is", "was"}.isdisjoint(token.text.lower() for token in question.tokens[:3])
    return singular_ and "ages" in (*before[-2:], *span.text.lower().split())
