"""Numbers in figures and words: how far one reaches and what it is worth.

Ranges ("10 to 12", "three or four") have a low and a high end; vague numbers ("dozens",
"hundreds of thousands") have none.
"""

from __future__ import annotations

import re
from functools import lru_cache

from qa.language.lexicon import table
from qa.light import NamedTuple, pattern
from qa.reading.line import Line, word_set

__all__ = [
    "APPROXIMATING",
    "MAGNITUDES",
    "PLURALS",
    "VAGUELY",
    "Amount",
    "amount_at",
    "approximator_at",
    "begins_amount",
    "begins_exactly",
    "is_before",
    "joined_range",
    "number_at",
    "plain",
    "word_value",
]

_FIGURES = pattern(
    r"[+-]?(?:\d{1,3}(?:,\d{2,3}|[ \xa0\u202f]\d{3})+|\d{1,15})(?:[.·]\d{1,15})?", re.ASCII
)
_GAPS = str.maketrans({",": "", " ": "", "\xa0": "", "\u202f": "", "·": "."})
_MIXED = pattern(r"(\d{0,6})([½¼¾⅓⅔⅛])", re.ASCII, needs="½¼¾⅓⅔⅛")
_VULGAR = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3, "⅛": 0.125}
_BOUND = r"(\d{1,3}(?:[, \xa0\u202f]\d{3})+|\d{1,9}(?:\.\d{1,9})?)"
_RANGE = pattern(rf"{_BOUND}[-–]{_BOUND}", re.ASCII, needs="-–")
MAGNITUDES = word_set(
    "dozen hundred thousand million billion trillion quadrillion mln mn bn tn trn lakh crore lakhs "
    "crores"
)
PLURALS = word_set("tens dozens scores hundreds thousands millions billions trillions lakhs crores")
# Before a unit they tell how much, if not exactly: "a few millimetres".
VAGUELY = word_set("few several many")
_PHRASES = (
    "no fewer than, no less than, no more than, as many as, as much as, as few as, well over, "
    "well under, just over, just under, more than, less than, fewer than, greater than, at least, "
    "at most, up to, close to, an estimated, a total of, about, around, approximately, roughly, "
    "nearly, almost, over, under, below, above, some, circa, c., ca., plus or minus, ±, between"
)
_APPROXIMATORS = tuple(tuple(phrase.split()) for phrase in _PHRASES.split(", "))
# First word -> the approximators that begin with it.
_BEGUN = {
    first: tuple(phrase for phrase in _APPROXIMATORS if phrase[0] == first)
    for first, *_ in _APPROXIMATORS
}
APPROXIMATING = frozenset(_BEGUN)
_CHANGING = word_set(
    "rise rises rose risen rising raise raises raised raising increase increases increased "
    "increasing grow grows grew grown growing climb climbs climbed climbing jump jumped jumps "
    "fall falls fell fallen falling drop drops dropped dropping decline declined cut cuts cutting "
    "reduce reduces reduced reducing lower lowered lowering shrink shrank shrunk double doubled "
    "expand expanded improve improved widen widened went go goes moved"
)
_REACH = 8  # tokens from the verb to the first figure
_OPENING = word_set("a an half minus − -")
# What a hyphen follows that is a minus: "fell to -40 °C".
_BEFORE_MINUS = ("IN", "TO", "CC")
_DEGREES = frozenset(("degrees", "°"))
_LONGEST_NUMERAL = 12


class Amount(NamedTuple):
    """A number that ends before token `end`: from `low` to `high`, both None if it is vague."""

    end: int
    low: float | None
    high: float | None

    @property
    def normal(self) -> str:
        """Return "1400", "10..12" for a range, "" for a vague number."""
        if self.low is None or self.high is None:
            return ""
        if self.low == self.high:
            return plain(self.low)
        return f"{plain(self.low)}..{plain(self.high)}"


def plain(value: float) -> str:
    """Write a number without exponent and without needless zeros: 1500000000, 0.5."""
    return f"{value:.6f}".rstrip("0").rstrip(".")


@lru_cache(maxsize=4096)
def word_value(word: str) -> float | None:
    """Return the value of one lower-case token ("1,400", "seven", "twenty-one"), else None."""
    if _FIGURES.fullmatch(word):
        return float(word.translate(_GAPS))
    if mixed := _MIXED.fullmatch(word):
        return int(mixed[1] or 0) + _VULGAR[mixed[2]]
    values = table("number_words")
    if word in values and word not in {"half", "quarter"}:
        return float(values[word])
    if word.endswith("-and-a-half"):
        whole = word_value(word.removesuffix("-and-a-half"))
        return None if whole is None else whole + 0.5
    tens, _, ones = word.partition("-")
    if tens in values and ones in values and tens.endswith("ty"):
        high, low = float(values[tens]), float(values[ones])
        return high + low if 1 <= low <= 9 else None
    return None


def begins_exactly(word: str) -> bool:
    """Tell whether `number_at` can find a number that begins with this lower-case token."""
    return (
        word_value(word) is not None
        or word in _OPENING
        or word in PLURALS
        or _RANGE.fullmatch(word) is not None
    )


def begins_amount(word: str) -> bool:
    """Tell whether a number can begin with this lower-case token, or with what approximates it."""
    return word in APPROXIMATING or begins_exactly(word)


def number_at(line: Line, index: int) -> Amount | None:
    """Read one number at `index`: "1,400", "1.5 billion", "a dozen", "two hundred and six"."""
    low = line.low(index)
    if low in PLURALS:
        return _vague(line, index)
    if _is_minus(line, index):
        return _negative(number_at(line, index + 1))
    if low == "half" and line.low(index + 1) in {"a", "an"}:
        # "half a million"; "half an hour" is no number.
        whole = line.low(index + 2) in MAGNITUDES
        return _halved(_numeral(line, index + 2, 1.0)) if whole else None
    if low in {"a", "an"}:
        if line.low(index + 1) not in MAGNITUDES:
            return None
        return _numeral(line, index + 1, 1.0)
    match = _RANGE.fullmatch(low)
    if match:
        bounds = [float(bound.translate(_GAPS)) for bound in match.groups()]
        return _scaled_range(line, index + 1, *bounds)
    return None if word_value(low) is None else _numeral(line, index, None)


def _is_minus(line: Line, index: int) -> bool:
    low, unit = line.low(index), line.low(index + 2)
    led = line.tag(index - 1).startswith(_BEFORE_MINUS)
    typed = low == "-" and (led or unit in _DEGREES or unit[:1] == "°")
    if low == "minus" and unit in _DEGREES:  # "minus six degrees"
        return word_value(line.low(index + 1)) is not None
    return (typed or low in {"−", "minus"}) and line.low(index + 1)[:1].isdigit()


def _negative(amount: Amount | None) -> Amount | None:
    if amount is None or amount.low is None or amount.high is None:
        return None
    return Amount(amount.end, -amount.high, -amount.low)


def _halved(amount: Amount) -> Amount:
    half = (amount.low or 0.0) / 2
    return Amount(amount.end, half, half)


def _vague(line: Line, index: int) -> Amount:
    end = index + 1
    while line.low(end) == "of" and line.low(end + 1) in PLURALS and end - index < 5:
        end += 2
    return Amount(end, None, None)


def _numeral(line: Line, index: int, implied: float | None) -> Amount:
    # total: the closed thousands, millions; group: what is still open below them.
    total, group = 0.0, implied or 0.0
    end, figures = index, False
    while end < index + _LONGEST_NUMERAL:
        word = line.low(end)
        if word == "and" and _joins(line, end):
            end += 1
            continue
        value = word_value(word)
        if value is None and end > index and word in _SLASHED:  # "6 1/2 years"
            return _scaled(line, end + 1, total + group + _SLASHED[word])
        if value is None:
            break
        if word in MAGNITUDES:
            group = (group if group or total else 1.0) * value
            if value >= 1000:
                total, group = total + group, 0.0
        elif end > index and not _continues(line.low(end - 1), group, value):
            break
        else:
            group += value
            figures = figures or word[:1].isdigit()
        end += 1
    value = total + group
    if [line.low(end), line.low(end + 1), line.low(end + 2)] == ["and", "a", "half"]:
        return _scaled(line, end + 3, value + 0.5)
    return Amount(end, value, value)


def _scaled(line: Line, end: int, value: float) -> Amount:
    """ "two and a half" with the "million" that may follow."""
    if line.low(end) in MAGNITUDES:
        value *= word_value(line.low(end)) or 1.0
        end += 1
    return Amount(end, value, value)


def _joins(line: Line, index: int) -> bool:
    # "two hundred and six" is one number; "two million and three others" is two.
    after = word_value(line.low(index + 1))
    spelled = not line.low(index + 1)[:1].isdigit()
    return line.low(index - 1) in {"hundred", "thousand"} and spelled and (after or 0) in _SMALL


_SLASHED = {"1/2": 0.5, "1/4": 0.25, "3/4": 0.75}
_SMALL = range(1, 100)
_BEFORE_YEAR = word_set("in since by during")
_A_YEAR = pattern(r"(?:1[5-9]|20)\d\d", re.ASCII)


def _continues(before: str, group: float, value: float) -> bool:
    # After "hundred", "thousand": anything smaller, in words; after "twenty": one to nine.
    if before[:1].isdigit():
        return False
    if before in {"hundred", "thousand", "million", "billion", "and"}:
        return value < 1000
    return group % 100 in range(20, 100, 10) and 1 <= value <= 9


def _scaled_range(line: Line, end: int, low: float, high: float) -> Amount | None:
    if high <= low:
        return None
    scale = 1.0
    if line.low(end) in MAGNITUDES:
        scale = word_value(line.low(end)) or 1.0
        end += 1
    return Amount(end, low * scale, high * scale)


# Times, ages, durations and quantities ask about the same places of a line, one after the other.
@lru_cache(maxsize=256)
def amount_at(line: Line, index: int) -> Amount | None:
    """Read a number or a range of two numbers at `index`: "10 to 12", "2–3 million"."""
    first = number_at(line, index)
    if first is None or first.low is None or first.low != first.high:
        return first
    joint = line.low(first.end)
    if joint == "and" and line.low(index - 1) != "between":
        return first
    if joint not in {"to", "or", "and", "–", "-", "—"} or _is_dated(line, index):
        return first
    if joint == "to" and is_before(line, index):
        return first
    second = number_at(line, first.end + 1)
    if second is None or second.low is None or line.low(first.end + 1) in {"a", "an"}:
        return first
    return joined_range(line, first.low, second) or first


def _is_dated(line: Line, index: int) -> bool:
    """ "From 620 tonnes in 1985 to 290 tonnes": the year begins no range."""
    return line.low(index - 1) in _BEFORE_YEAR and _A_YEAR.fullmatch(line.low(index)) is not None


def is_before(line: Line, index: int) -> bool:
    """ "Rose from 1,800 to 2,100 kroner": two figures, the former and the new one."""
    led = line.low(index - 1) == "from"
    return led and not _CHANGING.isdisjoint(line.lows[max(0, index - _REACH) : index])


def joined_range(line: Line, low: float, second: Amount) -> Amount | None:
    """Return the range from `low` to `second`, None if that is not higher."""
    high = second.low or 0.0
    last = line.low(second.end - 1)
    scale = (word_value(last) or 1.0) if last in MAGNITUDES else 1.0
    # In "two to three million" the first number counts millions too.
    if scale > 1 and low < scale and low < high / scale:
        low *= scale
    return Amount(second.end, low, high) if low < high else None


def _ranges(line: Line, index: int) -> bool:
    """Whether "and" with another number stands soon behind `index`: "between $3 and $5"."""
    joint = next((at for at in range(index, index + 5) if line.low(at) == "and"), 0)
    figures = (line.low(joint + 1), line.low(joint + 2))
    return joint > 0 and any(word[:1].isdigit() or word_value(word) for word in figures)


def approximator_at(line: Line, index: int) -> int:
    """Return how many tokens an approximator before a number takes at `index`: 0 if none."""
    for phrase in _BEGUN.get(line.low(index), ()):
        if line.lows[index : index + len(phrase)] == phrase:
            return len(phrase) if phrase != ("between",) or _ranges(line, index + 1) else 0
    return 0
