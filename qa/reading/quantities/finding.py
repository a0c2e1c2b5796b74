"""Money, shares, measures, numbers and ordinals of one sentence.

A normal form is a number, or "low..high" for a range, then a space and the unit: "1500000000
USD", "40 %", "300 km", "100 °F", "1400". A vague one ("dozens") has "".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa.light import pattern
from qa.reading.found import Found, measured
from qa.reading.line import Line, word_set
from qa.reading.quantities.measures import glued_at, measure_behind, vague_measure
from qa.reading.quantities.money import (
    currency_behind,
    elided,
    money_at,
    pence_at,
    short_currency_at,
)
from qa.reading.quantities.numbers import (
    Amount,
    amount_at,
    approximator_at,
    plain,
    word_value,
)
from qa.reading.quantities.openings import quantity_openings
from qa.reading.quantities.shares import share_at
from qa.reading.times.years import is_year, ordinal
from qa.types import MentionKind

__all__ = ["SCORE_CUES", "find_quantities", "value"]

_NORMAL = pattern(r"(-?\d+(?:\.\d+)?)(?: (.+))?", re.ASCII)
_MASS_CUES = word_set("weigh weighs weighed weighing weight heavy heavier lost gained lift")
_PRONOUN_BEFORE = word_set("the no this that any every each which another such")
_CLOSING = frozenset(", . ! ? ; : ” '' \"".split())
_UNITS = frozenset((MentionKind.MONEY, MentionKind.QUANTITY, MentionKind.PERCENT))
_SIDES = word_set("long wide deep high tall thick broad across")
_NEAR = 3
_LEVELS = (("from", "to"), ("to", "from"))
_SCALED = 1000  # a figure below it is of the scale that the next one tells
_SCORE = pattern(r"(\d{1,3})[-–](\d{1,3})", re.ASCII, needs="-–")
_DASHES = frozenset({"-", "–"})
SCORE_CUES = word_set(
    "win wins won winning victory victories beat beats beaten beating defeat defeats defeated "
    "defeating lose loses lost losing loss draw draws drew drawn tie tied lead leads led leading "
    "trail trails trailed trailing thrash thrashed down final score scored scoreline record "
    "equalised equalized stun stunned upset oust ousted edged topple toppled"
)


def find_quantities(words: Sequence[str], tags: Sequence[str]) -> list[Found]:
    """Find how much and how many, in order and without overlap; approximators are included."""
    line = Line.of(words, tags)
    found: list[Found] = []
    weighed = not _MASS_CUES.isdisjoint(line.lows)
    end = 0
    for index in quantity_openings(line):
        best = _quantity_at(line, index, weighed) if index >= end else None
        if best is not None:
            found.append(best)
            end = best.end
    return _paired(line, elided(line, found))


def _paired(line: Line, found: list[Found]) -> list[Found]:
    """The mentions; of "rose from 1,800 to 2,100 kroner", "from 3 to 2 million euros" and "to 10
    cents from 25" either figure has the unit and the scale of the other."""
    for i in range(1, len(found)):
        first, last = found[i - 1], found[i]
        if _are_sides(line, first, last):
            unit = first.normal.partition(" ")[2]
            found[i] = measured(last.start, last.end, first.kind, last.normal, unit)
            continue
        led = (line.low(first.start - 1), line.low(first.end)) in _LEVELS
        own, other = value(first.normal), value(last.normal)
        if not led or last.start != first.end + 1 or own is None or other is None:
            continue
        counts = line.tag(last.end).startswith("NN")
        if first.kind in _UNITS and last.kind is MentionKind.NUMBER and not counts:
            amount = plain(other[0] * _scale(line, first) if other[0] < _SCALED else other[0])
            found[i] = measured(last.start, last.end, first.kind, amount, own[1])
        if first.kind is not MentionKind.NUMBER or last.kind not in _UNITS:
            continue
        amount = plain(own[0] * _scale(line, last) if own[0] < _SCALED else own[0])
        found[i - 1] = measured(first.start, first.end, last.kind, amount, other[1])
    return found


def _are_sides(line: Line, first: Found, last: Found) -> bool:
    """Whether the second figure of "11 kilometres long and 4 wide" is of the first one's unit."""
    kinds = first.kind is MentionKind.QUANTITY and last.kind is MentionKind.NUMBER
    sides = line.low(first.end) in _SIDES and line.low(last.end) in _SIDES
    return kinds and sides and last.start <= first.end + _NEAR


def _scale(line: Line, figure: Found) -> float:
    """A million of "2 million kroner", 1 of "2,100 kroner", a hundredth of "10 cents"."""
    told = (word_value(line.low(at)) for at in range(figure.start, figure.end))
    figures, amount = next(filter(None, told), None), value(figure.normal)
    return amount[0] / figures if figures and amount is not None else 1.0


def value(normal: str) -> tuple[float, str] | None:
    """Return number and unit of a normal form; None for a range and for a vague one."""
    match = _NORMAL.fullmatch(normal)
    return (float(match[1]), match[2] or "") if match else None


def _quantity_at(line: Line, index: int, weighed: bool) -> Found | None:
    if line.low(index) == "one" and (line.tag(index + 1) == "$" or line.low(index + 1).isdigit()):
        return None  # "a monthly pass costs €39, an annual one €399"
    start = index + approximator_at(line, index)
    found = (
        _score(line, start)
        or money_at(line, start)
        or share_at(line, start)
        or pence_at(line, start)
        or glued_at(line, start)
        or _counted(line, start, weighed)
        or (_ordinal(line, start) if start == index else None)
    )
    return found._replace(start=index) if found else None


def _score(line: Line, index: int) -> Found | None:
    """ "won 2-1": where nothing tells of a game, only what cannot be a range is a score."""
    word, end = line.low(index), index + 1
    if line.low(end) in _DASHES and word.isdecimal() and line.low(index - 1) not in _DASHES:
        word, end = f"{word}-{line.low(end + 1)}", end + 2
    match = _SCORE.fullmatch(word)
    if match is None:
        return None
    counts = line.tag(end).startswith("NN") and line.low(end) not in SCORE_CUES
    if line.tag(end) == line.tag(index - 1) == "NNP":  # "Ayr 3-2 Hove"
        counts = False
    if counts or line.low(end) in {"%", *_DASHES}:
        return None
    played = not SCORE_CUES.isdisjoint(line.lows[max(0, index - 8) : end + 6])
    if not played and int(match[1]) < int(match[2]):
        return None
    return measured(index, end, MentionKind.NUMBER, f"{match[1]}-{match[2]}")


def _counted(line: Line, index: int, weighed: bool) -> Found | None:
    amount = amount_at(line, index)
    if amount is None:
        return short_currency_at(line, index) or vague_measure(line, index)
    return (
        currency_behind(line, index, amount, weighed)
        or measure_behind(line, index, amount, weighed)
        or _number(line, index, amount)
    )


def _number(line: Line, index: int, amount: Amount) -> Found | None:
    if is_year(line, index) or _numbers_item(line, index):
        return None
    if line.low(index) == "one" and amount.end == index + 1 and not _counts_one(line, index):
        return None
    return measured(index, amount.end, MentionKind.NUMBER, amount.normal)


def _numbers_item(line: Line, index: int) -> bool:
    """Whether the number only numbers a list's item: "3. Close the case"."""
    return index == 0 and line.low(1) in {".", ")"} and len(line.words) > 2


def _counts_one(line: Line, index: int) -> bool:
    if line.low(index - 1) in _PRONOUN_BEFORE or line.low(index + 1) in {"another", "'s", "of"}:
        return False
    if line.low(index + 1) in _CLOSING and line.tag(index - 1)[:2] in ("VB", "JJ"):
        return False  # "They got one", "not yet a red one"
    return line.tag(index + 1).startswith(("NN", "JJ", "VBN")) or line.tag(index) == "CD"


def _ordinal(line: Line, index: int) -> Found | None:
    number = ordinal(line.low(index))
    unit_of_time = line.low(index) == "second" and line.tag(index).startswith("NN")
    if number is None or unit_of_time:
        return None
    return measured(index, index + 1, MentionKind.ORDINAL, str(number))
