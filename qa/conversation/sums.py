"""The difference of the last two amounts: "5.5 pence." "And last year?" "4.8." "The difference?"
And their sum: "How much is that altogether?".

Both amounts are verbatim spans of earlier answers, and the note shows the sum. A difference or a
total that the history does not hold is left to the answerer.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa.answering.answer import Answer, AnswerSpan, Trace
from qa.answering.question import Question, QuestionType
from qa.conversation.turn import Turn
from qa.language.tagger import tag
from qa.language.tokens import tokenize
from qa.light import pattern
from qa.reading.quantities.finding import find_quantities, value
from qa.types import AnswerKind, MentionKind, Rewrite, RuleHit

__all__ = ["amount", "computed_answer", "number", "sentence_of", "units_agree"]

_ASKED = pattern(
    r"(?:and |so |then )*(?:(?:what|how (?:big|large|great|much))(?: is|'s| was) (?:the|that) "
    r"(?:difference|gap|change|increase|decrease|rise|fall|drop)"
    r"(?: between (?:them|the two|these|those|both|these two|those two))?"
    r"|the difference|how (?:much|many) (?:more|less|fewer|higher|lower|bigger|smaller|longer|"
    r"shorter|older)"
    r"(?: is (?:that|it)| was (?:that|it))?|by how much (?:did|has|have) (?:it|they|that|this) \w+"
    r"|how much (?:did|has) (?:it|that|this) (?:rise|risen|fall|fallen|change|changed|grow|grown|"
    r"increase|increased|decrease|decreased|drop|dropped|go up|go down))"
)
_TOGETHER = (
    r"(?:al{1,2}together|together|in total|in all|all told|all in all|combined|in sum|added up)"
)
# "What is the total?" alone may be told by the article, and is asked of it.
_TOTAL = pattern(
    rf"(?:and |so |then )*(?:{_TOGETHER}|how (?:much|many) (?:is|are|was|were|makes?|does) "
    rf"(?:that|it|they|both|the two|those)(?: make| come to)? {_TOGETHER}|"
    rf"(?:what|how much|how many)(?: is|'s| are| was| were| does| do) "
    rf"(?:that|it|they|both|the two|those)(?: make| come to| add up to)? {_TOGETHER}|"
    rf"how (?:much|many) {_TOGETHER}|"
    r"what (?:does|do) (?:that|it|they|both|the two|those) (?:add up|come) to|"
    r"(?:what(?: is|'s| was) )?(?:the |their )?(?:sum|total) of (?:both|the two|these|those|them|"
    r"these two|those two|the two of them))"
)
_REST = pattern(r"(?:and |so |what about |how about )*(?:the )?(?:rest|others|remainder)")
_OF_THEM = pattern(r"\bhow (?:many|much) of (?:them|those|these|it|that)\b", re.IGNORECASE)
_FIGURE = pattern(r"\d[\d,]*(?:\.\d+)?")
_SHARE = pattern(r"%|\bper ?cent\b", re.IGNORECASE)
_MEASURED = {MentionKind.MONEY, MentionKind.QUANTITY, MentionKind.NUMBER, MentionKind.PERCENT}
_SCALES = frozenset("thousand million billion trillion m bn k % percent per".split())
_PAIR = 2
_YEAR = pattern(r"(?:1[5-9]|20)\d\d")


def computed_answer(asked: str, typed: str, history: Sequence[Turn]) -> Answer | None:
    """The difference or the sum of the amounts that the last two turns answered, or None."""
    said = " ".join(re.sub(r"[^\w' ]", " ", asked.lower().replace("’", "'")).split())
    turns = [turn for turn in history if not turn.small_talk][-_PAIR:]
    total = _TOTAL.fullmatch(said) is not None
    rest = len(turns) == _PAIR and _REST.fullmatch(said) and _OF_THEM.search(turns[1].question)
    if len(turns) < _PAIR or not (total or rest or _ASKED.fullmatch(said)):
        return None
    slots = any(step.rule == "slot" for step in turns[1].answer.question.rewrites)
    if re.search(r" (?:did|has|have) ", said) and not slots:  # of two things, which one rose?
        return None
    one, other = (amount(turn.answer) for turn in turns)
    if one is None or other is None or (total and _is_same(one, other)):
        return None
    spans = (one, other) if total else sorted((one, other), key=number, reverse=True)
    text = _result(*spans, sign=1 if total else -1)
    return _computed(text, spans, asked, typed, total=total) if text else None


def _is_same(one: AnswerSpan, other: AnswerSpan) -> bool:
    """Is it one figure that answered both, and has nothing to be added to?"""
    return one.article is other.article and one.start < other.end and other.start < one.end


def amount(answer: Answer) -> AnswerSpan | None:
    """The answer's one span when it is an amount written in figures, else None."""
    if answer.kind is not AnswerKind.SPAN or len(answer.spans) != 1:
        return None
    span = answer.spans[0]
    words = [token.text for token in tokenize(span.text)]
    measured = [one for one in find_quantities(words, tag(words)) if one.kind in _MEASURED]
    figures = _FIGURE.findall(span.text)
    year = _YEAR.fullmatch(span.text.strip()) is not None
    if year or len(measured) != 1 or len(figures) != 1 or value(measured[0].normal) is None:
        return None
    return span


def number(span: AnswerSpan) -> float:
    found = _FIGURE.search(span.text)
    return float(found.group().replace(",", "")) if found else 0.0


def _result(first: AnswerSpan, second: AnswerSpan, *, sign: int) -> str:
    """The first one's words with the sum or the difference for its number; "" when the units
    differ, or where shares are added up, which may be of different things."""
    if not units_agree(first.text, second.text) or (sign > 0 and _is_share(first.text)):
        return ""
    places = max(_decimals(first.text), _decimals(second.text))
    figure = f"{number(first) + sign * number(second):,.{places}f}"
    longer = second if _says_less(first, second) else first
    return _FIGURE.sub(figure, _measure(longer.text))


def _says_less(one: AnswerSpan, other: AnswerSpan) -> bool:
    """Does it leave out the noun, as "4.6 million" does beside "4.1 million tonnes"?"""
    return len(_unit(one.text).split()) < len(_unit(other.text).split())


def units_agree(one: str, other: str) -> bool:
    """Are both figures of one unit and scale, be it that one leaves out what is counted?"""
    first, second = sorted((_unit(one).split(), _unit(other).split()), key=len)
    return first == second[: len(first)] and not _SCALES & set(second[len(first) :])


def _is_share(text: str) -> bool:
    return _SHARE.search(text) is not None


def _measure(text: str) -> str:
    """The figure with its sign and unit, without words before it ("about", "for")."""
    found = re.search(r"[^\w\s]?\d.*", " ".join(text.split()))
    return found.group() if found else text


def _unit(text: str) -> str:
    return _FIGURE.sub("#", _measure(text)).lower()


def _decimals(text: str) -> int:
    found = _FIGURE.search(text)
    return len(found.group().partition(".")[2]) if found else 0


def _computed(
    text: str, spans: Sequence[AnswerSpan], asked: str, typed: str, *, total: bool
) -> Answer:
    note = (" + " if total else " − ").join(span.text for span in spans)
    name, of = ("sum", "sum of") if total else ("difference", "difference between")
    whole = f"What is the {of} {spans[0].text} and {spans[1].text}?"
    question = Question(typed, whole, QuestionType.DIFFERENCE, (Rewrite(name, asked, whole),))
    sentences = dict.fromkeys(sentence_of(span) for span in spans)
    hit = RuleHit(name, 1.0, 0.0, f"{note} = {text}")
    return Answer(
        AnswerKind.COMPUTED,
        text,
        question,
        spans=tuple(spans),
        evidence=tuple(sentences),
        confidence=0.7,
        trace=(Trace(spans[0], 0.0, (hit,)),),
        note=note,
    )


def sentence_of(span: AnswerSpan) -> AnswerSpan:
    """The whole sentence in which an amount stands."""
    whole = span.article.sentence_at(span.start)
    if whole is None:
        return span
    text = span.article.text[whole.start : whole.end]
    return AnswerSpan(whole.start, whole.end, text, span.article)
