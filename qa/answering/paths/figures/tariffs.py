"""Who pays how much: "How much does a ten-year-old pay?" of "Adults pay 9 euros, students and
over-65s 7, children between 5 and 15 4 euros; younger ones come in free".

Each sum of such a sentence is for the group that stands before it, or behind its "for"; a group is
known by its noun or by the ages that it holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.admitted import Ages, age_named, bounds_in
from qa.answering.paths.figures.free import asks_price
from qa.answering.paths.telling import sentence_of, told, told_in
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.grammar import FINITE
from qa.language.lexicon import table
from qa.light import NamedTuple, pattern
from qa.reading.found import Found
from qa.reading.reading import SentenceReading
from qa.types import AnswerKind, MentionKind, Range, Sentence

__all__ = ["answer"]

_RULE, _SURE = "what that group pays", 0.8
_FREE = frozenset(("free", "nothing"))
_ENDS = frozenset((";", ":", ".", "(", ")"))
# "Younger ones" than the group before.
_YOUNGER, _OLDER = frozenset(("younger",)), frozenset(("older",))
_REST = frozenset("else others".split())
# The ages that groups are taken to hold where none are told.
_ADULT, _SENIOR = "adult", "senior"
_TYPICAL = {"infant": Ages(0, 2), "child": Ages(4, 10), _SENIOR: Ages(66, 90), _ADULT: Ages(25, 55)}
_PAYS = pattern(r"\b(?:pay|pays|charged|free|nothing|ticket)\b", re.IGNORECASE)
_FREE_ASKED = pattern(r"\bfree\b|\bfor nothing\b", re.IGNORECASE)
_OVER_65S = pattern(r"\b(under|over)[- ](\w+?)'?s\b")
_AGED = frozenset("under over above below aged age between from to -".split())
_LEAST_ROWS = 2
_PRICED = pattern(r"\d|\b(?:free|nothing)\b", re.IGNORECASE)
_LINE = 60  # characters of a line of a list


class _Row(NamedTuple):
    """The tokens of a sum, or of "free", the groups that it is for, and their ages if told."""

    place: Range
    groups: frozenset[str]
    ages: Ages | None
    is_free: bool
    is_rest: bool


class _Asked(NamedTuple):
    """The groups that a question names, and an age."""

    groups: frozenset[str]
    age: int | None


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The sum for the group that the question names, or whether it pays; None where no sentence
    tells the sums of several groups."""
    claims = question.type is QuestionType.YES_NO and _PAYS.search(question.resolved) is not None
    if not (claims or asks_price(question)):
        return None
    asked = _asked(question)
    if not asked.groups and asked.age is None:
        return None
    scenes = library.scenes(question, Matcher(question, context.hints), context)
    for _, scene in scenes:
        rows = list(_rows(scene.reading))
        several = len(list(_sums(scene.reading))) >= _LEAST_ROWS and bool(rows)
        row = _row_for(asked, rows) if several else _row_of_age(asked, rows)
        if row is not None and claims:
            return _claimed(question, scene, row)
        if row is not None:
            return told_in(question, scene.reading, row.place, rule=_RULE, confidence=_SURE)
    return None if claims else _listed(question, library, asked)


def _listed(question: Question, library: Library, asked: _Asked) -> Answer | None:
    """The sum for an age in a list with a line for each group."""
    for reading in library.readings if asked.age is not None else ():
        lines = [
            reading.sentence(one.index)
            for one in reading.article.sentences
            if _is_line(one) and _PRICED.search(reading.article.text, one.start, one.end)
        ]
        rows = [(read, row) for read in lines for row in _rows(read)]
        told_ = _row_of_age(asked, [row for _, row in rows])
        if told_ is not None and len(rows) >= _LEAST_ROWS:
            read = next(read for read, row in rows if row is told_)
            return told_in(question, read, told_.place, rule=_RULE, confidence=_SURE)
    return None


def _is_line(sentence: Sentence) -> bool:
    return sentence.end - sentence.start <= _LINE


def _row_of_age(asked: _Asked, rows: Sequence[_Row]) -> _Row | None:
    """The row that tells of the very age asked about."""
    age = asked.age
    held = (row for row in rows if row.ages is not None and age is not None)
    return next(
        (row for row in held if row.ages and row.ages.first <= (age or 0) <= row.ages.last), None
    )


def _claimed(question: Question, scene: Scene, row: _Row) -> Answer:
    """Whether they pay, or need not."""
    true = row.is_free == (_FREE_ASKED.search(question.resolved) is not None)
    kind = AnswerKind.YES if true != question.negated else AnswerKind.NO
    span = sentence_of(scene.reading)
    text = f"{kind.value.title()}: {' '.join(span.text.split())}"
    return told(question, (span,), (span,), rule=_RULE, confidence=_SURE, kind=kind, text=text)


def _asked(question: Question) -> _Asked:
    words = [token.text.lower() for token in question.tokens]
    bounds = next(bounds_in(_spelled(question.resolved)), None)
    age = age_named(question.resolved)
    if age is None and bounds is not None:
        age = bounds.last if bounds.first == 0 else bounds.first
    return _Asked(_groups(words), age)


def _groups(words: Sequence[str]) -> frozenset[str]:
    known = table("fare_groups")
    return frozenset(known[word] for word in words if word in known)


def _spelled(text: str) -> str:
    """ "Over-65s" as "over 65"."""
    return _OVER_65S.sub(r"\1 \2", text.lower().replace("’", "'"))


def _rows(reading: SentenceReading) -> Iterator[_Row]:
    """The sums of a sentence with whom they are for, in order."""
    before: _Row | None = None
    places = list(_sums(reading))
    for number, (start, end) in enumerate(places):
        group = _behind(reading, end) if reading.lowers[end : end + 1] == ("for",) else None
        if group is None:
            group = (places[number - 1][1] if number else 0, start)
            group = _label(reading, group)
        row = _row(reading, (start, end), _in_last_part(reading, group), before)
        if row.groups or row.ages is not None or row.is_rest:
            yield row
            before = row


def _sums(reading: SentenceReading) -> Iterator[Range]:
    """The places of sums of money, and of "free" and "nothing" in their stead."""
    money = {m.start: m.end for m in reading.mentions if m.kind is MentionKind.MONEY}
    money |= {m.start: m.end for m in reading.mentions if money and _is_bare_sum(reading, m)}
    money = {at: end for at, end in money.items() if not _is_replaced(reading, at, end, money)}
    for i, word in enumerate(reading.lowers):
        if i in money:
            yield i, money[i]
        elif word in _FREE and not any(a <= i < b for a, b in money.items()):
            yield i, i + 1


def _is_replaced(reading: SentenceReading, at: int, end: int, money: Mapping[int, int]) -> bool:
    """The £5 of "goes up from £5 to £6"."""
    led = reading.lowers[max(0, at - 1)] == "from"
    return led and reading.lowers[end : end + 1] == ("to",) and end + 1 in money


def _is_bare_sum(reading: SentenceReading, found: Found) -> bool:
    """ "Pensioners pay 6": a number that counts nothing and is no age, beside a sum of money."""
    counted = reading.tags[found.end : found.end + 1]
    aged = reading.lowers[max(0, found.start - 1)] in _AGED
    aged = aged or found.end > found.start + 1  # "between 5 and 15"
    alone = not counted or not counted[0].startswith(("NN", "JJ", "CD", "VB", "TO"))
    return found.kind is MentionKind.NUMBER and alone and not aged


def _behind(reading: SentenceReading, end: int) -> Range:
    """The phrase behind the "for" of a sum, up to the next one, or to what is told of others:
    "free for children but adults pay 5"."""
    stop = end + 1
    while stop < len(reading.words) and not _opens_sum(reading, stop):
        stop += 1
    verb = next((i for i in range(end + 1, stop) if reading.tags[i] in FINITE), stop)
    joins = [i for i in range(end + 1, verb) if reading.tags[i] in ("CC", ",", "IN")]
    return end + 1, joins[-1] if verb < stop and joins else stop


def _opens_sum(reading: SentenceReading, at: int) -> bool:
    return reading.lowers[at] in _ENDS or any(at == start for start, _ in _sums(reading))


def _in_last_part(reading: SentenceReading, place: Range) -> Range:
    """The part of a stretch behind its last semicolon or colon."""
    start, end = place
    marks = [i for i in range(start, end) if reading.lowers[i] in _ENDS]
    return (marks[-1] + 1 if marks and marks[-1] + 1 < end else start), end


def _label(reading: SentenceReading, group: Range) -> Range:
    """The label of "Children (3 to 15): £3"; any other stretch as it is."""
    start, end = group
    colon = end > start + 1 and reading.lowers[end - 1] == ":"
    return (start, end - 1) if colon and not start else group


def _row(reading: SentenceReading, sum_: Range, group: Range, before: _Row | None) -> _Row:
    words = reading.lowers[slice(*group)]
    ages = next(bounds_in(_spelled(" ".join(words))), None)
    known = before.ages if before is not None else None
    groups = _groups(words)
    if ages is None and known is not None and not _YOUNGER.isdisjoint(words):
        ages = Ages(0, known.first - 1)
    elif ages is None and known is not None and not _OLDER.isdisjoint(words):
        ages = Ages(known.last + 1, _TYPICAL[_SENIOR].last)
    is_free = reading.lowers[sum_[0]] in _FREE
    return _Row(sum_, groups, ages, is_free, not _REST.isdisjoint(words))


def _row_for(asked: _Asked, rows: Sequence[_Row]) -> _Row | None:
    """The row whose group has the noun, and the age if one is asked for; one whose ages hold it;
    the one for everybody else."""
    age = asked.age
    for row in rows:
        fits = age is None or row.ages is None or row.ages.first <= age <= row.ages.last
        if asked.groups & row.groups and fits:
            return row
    ages = [_TYPICAL[one] for one in sorted(asked.groups) if one in _TYPICAL]
    age = age if age is not None else ages[0].last if ages else None
    for row in rows:
        if age is not None and row.ages is not None and row.ages.first <= age <= row.ages.last:
            return row
    return next((row for row in rows if row.is_rest), None)
