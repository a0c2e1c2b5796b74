""" "How many work in Ulm?" of "of the 40 staff 12 work in Bonn and the rest in Ulm": the whole less
what is told of the others.

Without this a figure of the others is taken, which stands nearest.
"""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.figures.computing import computed, spelled
from qa.answering.paths.figures.remaining import count_of
from qa.answering.paths.telling import sentence_of, span_in, told_in
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.reading.found import Found
from qa.reading.reading import SentenceReading
from qa.types import MentionKind

__all__ = ["answer"]

_RULE = "the rest of the whole"
_RESTS = (("the", "rest"), ("the", "remainder"), ("the", "others"), ("the", "balance"))
_OF_IT = frozenset("this that which it these".split())
_THE = frozenset("the its their his her our".split())
_ENDS = frozenset((",", ";", ".", "but", "while"))
_SUMS = (MentionKind.MONEY, MentionKind.NUMBER)
_SHARES = frozenset("share percentage proportion percent fraction".split())
_HUNDRED = 100.0


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """What is left for the one asked about; None where no rest is told of it alone."""
    counts = question.type in (QuestionType.HOW_MANY, QuestionType.HOW_MUCH)
    if question.negated or not (counts or _asks_for_share(question)):
        return None
    matcher = Matcher(question, context.hints)
    for number, scene in library.scenes(question, matcher, context):
        for at in range(scene.size - 2):
            asked = scene.reading.lowers[at : at + 2] in _RESTS and _is_asked(scene, at)
            if asked and (told := _told(question, library, number, scene, at)) is not None:
                return told
    return None


def _asks_for_share(question: Question) -> bool:
    return not _SHARES.isdisjoint(token.text.lower() for token in question.tokens)


def _is_asked(scene: Scene, at: int) -> bool:
    """Whether the words behind "the rest" hold something that is asked and that no other part of
    the sentence holds."""
    end = next((i for i in range(at, scene.size) if scene.reading.lowers[i] in _ENDS), scene.size)
    own = {one.term for one in scene.matches[at + 2 : end] if one is not None}
    before = {one.term for one in scene.matches[:at] if one is not None}
    terms = scene.matcher.terms
    return any(terms[n].kind in ("name", "noun", "verb") for n in own - before)


def _told(
    question: Question, library: Library, number: int, scene: Scene, at: int
) -> Answer | None:
    """The difference, of sums, shares or counts, where all the parts are told before; of "The
    others turned back" in the sentence before."""
    read, article = scene.reading, library.readings[number].article
    if question.type is QuestionType.HOW_MUCH and not _asks_for_share(question):
        first = article.sentences[read.sentence.index].number > 0
        before = library.readings[number].sentence(read.sentence.index - 1) if first else None
        if (sum_ := _of_sums(question, read, at, before)) is not None:
            return sum_
    if at == 0 and article.sentences[read.sentence.index].number:
        before = library.readings[number].sentence(read.sentence.index - 1)
        return _left(question, before, len(before.words), (before, read))
    return _left(question, read, at, (read,))


def _of_sums(
    question: Question, read: SentenceReading, at: int, before: SentenceReading | None
) -> Answer | None:
    """ "£2.4 million" of "£6.2m, of which £3.8m came from a fund and the rest from the council", or
    of "It cost £6.2m. Of this, £3.8m came from a fund"."""
    parts = [(read, one) for one in read.mentions if one.end <= at and one.kind in _SUMS]
    if read.lowers[0] == "of" and read.lowers[1] in _OF_IT and before is not None:
        parts = [*((before, one) for one in before.mentions if one.kind in _SUMS), *parts]
    if len(parts) == 1 and parts[0][1].kind is MentionKind.MONEY:  # of what, nobody says
        return told_in(question, read, (at, at + 2), rule=_RULE, confidence=0.6)
    if not parts or parts[0][1].kind is not MentionKind.MONEY:
        return None
    (whole, unit), *others = (_sum(one) for _, one in parts)
    left = whole - sum(amount for amount, _ in others)
    alike = all(own in (unit, "") and amount for amount, own in others)
    if not alike or left <= 0:
        return None
    spans = tuple(span_in(own, (one.start, one.end)) for own, one in parts)
    return computed(
        question,
        spelled(left, unit, spans[0].text),
        " − ".join(span.text for span in spans),
        rule=_RULE,
        spans=spans,
        evidence=tuple(sentence_of(own) for own in dict.fromkeys(own for own, _ in parts)),
    )


def _sum(one: Found) -> tuple[float, str]:
    """A sum and its currency, "" where that is left out: "5.5 million"."""
    amount, _, unit = one.normal.partition(" ")
    return (float(amount) if amount.replace(".", "").isdigit() else 0.0), unit


def _left(
    question: Question, read: SentenceReading, at: int, evidence: Sequence[SentenceReading]
) -> Answer | None:
    """The whole less the parts that stand before token `at`."""
    before = [one for one in read.mentions if one.end <= at]
    shares = [one for one in before if one.kind is MentionKind.PERCENT]
    if shares and question.type is QuestionType.HOW_MANY and not _asks_for_share(question):
        return None  # a share is no count
    if shares:
        left = _HUNDRED - sum(_value(one) for one in shares)
        return _computed(question, left, "100 percent", shares, " percent", evidence)
    counts = [one for one in before if one.kind is MentionKind.NUMBER]
    whole = next((i for i in range(at) if _is_whole(read, i)), -1)
    parts = [one for one in counts if one.start != whole]
    if whole < 0 or not parts:
        return None
    left = count_of(read.words[whole]) - sum(_value(one) for one in parts)
    return _computed(question, left, read.words[whole], parts, "", evidence)


def _is_whole(read: SentenceReading, at: int) -> bool:
    """Whether a number is that of "of the 40 staff"."""
    before = read.lowers[max(0, at - 2) : at]
    led = before[-1:] == ("of",) or (before[:1] == ("of",) and before[-1] in _THE)
    return read.tags[at] == "CD" and led


def _value(one: Found) -> float:
    figure = one.normal.removesuffix(" %")
    return float(figure) if figure.replace(".", "").isdigit() else 0.0


def _computed(
    question: Question,
    left: float,
    whole: str,
    parts: Sequence[Found],
    unit: str,
    evidence: Sequence[SentenceReading],
) -> Answer | None:
    if left <= 0 or not all(_value(one) for one in parts):
        return None
    spans = tuple(span_in(evidence[0], (one.start, one.end)) for one in parts)
    return computed(
        question,
        f"{left:.4g}{unit}" if unit else f"{int(left):,}",
        " − ".join((whole, *(span.text for span in spans))),
        rule=_RULE,
        spans=spans,
        evidence=tuple(map(sentence_of, evidence)),
    )
