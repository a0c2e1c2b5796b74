"""Money, shares, measures, numbers and ordinals of one sentence.

A normal form is a number, or "low..high" for a range, then a space and the unit: "1500000000
USD", "40 %", "300 km", "100 °F", "1400". A vague one ("dozens") has "".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa.language.lexicon import table
from qa.light import pattern
from qa.reading.found import Found
from qa.reading.line import Line, word_set
from qa.reading.numbers import (
    Amount,
    amount_at,
    approximator_at,
    joined_range,
    number_at,
    plain,
    word_value,
)
from qa.reading.openings import quantity_openings
from qa.reading.shares import share_at
from qa.reading.times.years import is_year, ordinal
from qa.types import MentionKind

__all__ = ["find_quantities", "value"]

_NORMAL = pattern(r"(-?\d+(?:\.\d+)?)(?: (.+))?", re.ASCII)
_SHORT = pattern(r"(\d+(?:,\d{3})*(?:\.\d+)?)(k|m|mn|mln|million|b|bn|billion|tn|trn)", re.ASCII)
_SCALES = {"k": 1e3, "m": 1e6, "mn": 1e6, "mln": 1e6, "million": 1e6}
_SCALES |= {"b": 1e9, "bn": 1e9, "billion": 1e9, "tn": 1e12, "trn": 1e12}
_GLUED = pattern(r"(\d+(?:,\d{3})*(?:\.\d+)?)-?([a-z°/²³]{1,12}\d?)")
_SMALLER = pattern(r"\d{1,2}(?:in|oz)", re.ASCII)
_HYPHENED = pattern(r"([a-z0-9.,]+(?:-[a-z0-9]+)?)-([a-z]{2,12})")
_HYPHENED_MONEY = pattern(
    r"(\d+(?:,\d{3})*(?:\.\d+)?)-(?:(million|billion|trillion|m|bn|tn)|an?-[a-z]+)", re.ASCII
)
_PENCE = pattern(r"(\d{1,3}(?:\.\d+)?)p", re.ASCII)
# Races and what is so many metres high; "3m" of other things in the plural are millions of them.
_RACES = frozenset("60 80 100 110 200 300 400 800 1500 3000 5000 10000".split())
_METRED = word_set("waves walls cliffs trees towers flames poles drifts drops steps stretches bars")
_SMALL_COINS = {"cent": 0.01, "cents": 0.01, "pence": 0.01}
_MASS_CUES = word_set("weigh weighs weighed weighing weight heavy heavier lost gained lift")
_ISSUERS = word_set("us u.s. american canadian australian hong kong singapore new taiwan")
_PRONOUN_BEFORE = word_set("the no this that any every each which another such")
_CLOSING = frozenset(", . ! ? ; : ” '' \"".split())
_POWERS = frozenset({"square", "cubic", "sq", "sq.", "cu", "cu."})
_SCORE = pattern(r"(\d{1,3})[-–](\d{1,3})", re.ASCII)
_DASHES = frozenset({"-", "–"})
_SCORE_CUES = word_set(
    "win wins won winning victory victories beat beats beaten beating defeat defeats defeated "
    "defeating lose loses lost losing loss draw draws drew drawn tie tied lead leads led leading "
    "trail trails trailed trailing thrash thrashed down final score scored scoreline record "
    "equalised equalized"
)
_DEGREES = word_set("celsius fahrenheit c f kelvin centigrade")


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
    return found


def value(normal: str) -> tuple[float, str] | None:
    """Return number and unit of a normal form; None for a range and for a vague one."""
    match = _NORMAL.fullmatch(normal)
    return (float(match[1]), match[2] or "") if match else None


def _quantity_at(line: Line, index: int, weighed: bool) -> Found | None:
    start = index + approximator_at(line, index)
    found = (
        _score(line, start)
        or _money(line, start)
        or share_at(line, start)
        or _pence(line, start)
        or _glued(line, start)
        or _counted(line, start, weighed)
        or (_ordinal(line, start) if start == index else None)
    )
    return found._replace(start=index) if found else None


def _found(start: int, end: int, kind: MentionKind, number: str, unit: str = "") -> Found:
    normal = f"{number} {unit}" if number and unit else number
    return Found(start, end, kind, normal)


def _sign(line: Line, index: int) -> tuple[int, str] | None:
    # "$", "US$", "US" + "$", "Rs.", "EUR" before the figures.
    joined = line.low(index) + line.low(index + 1)
    if line.capital(index) and joined != line.low(index) and joined in table("currencies"):
        return index + 2, table("currencies")[joined]
    at = index + (line.low(index) == "u.s." and line.low(index + 1) == "$")
    word = line.low(at)
    code = table("currencies").get(word)
    if code is None or (word.isalpha() and word != code.lower() and word != "rs"):
        return None
    return at + 1, code


def _money(line: Line, index: int) -> Found | None:
    sign = _sign(line, index)
    if sign is None:
        return None
    amount = _short(line, sign[0]) or _dollar_range(line, sign[0], sign[1])
    if amount is None:
        return None
    end, code = amount.end, sign[1]
    if table("currencies").get(line.low(end)) and line.tag(end).startswith("NN"):
        # "$4.2 billion won": a slip of the pen; the sign is the surer of the two.
        end += 1
    return _found(index, end, MentionKind.MONEY, amount.normal, code)


def _short(line: Line, index: int) -> Amount | None:
    hyphened = _HYPHENED_MONEY.fullmatch(line.low(index))
    if hyphened:  # "$500-million", "$80-a-barrel"
        number = float(hyphened[1].replace(",", "")) * _SCALES.get(hyphened[2] or "", 1.0)
        return Amount(index + 1, number, number)
    match = _SHORT.fullmatch(line.low(index))
    if match is None:
        return None
    number = float(match[1].replace(",", "")) * _SCALES[match[2]]
    return Amount(index + 1, number, number)


def _dollar_range(line: Line, index: int, code: str) -> Amount | None:
    # "$10 to $12 million": the sign stands before both numbers.
    first = amount_at(line, index)
    if first is None or not first.low or line.low(first.end) not in {"to", "–", "-", "and"}:
        return first
    if line.low(first.end) == "and" and "between" not in line.lows[max(0, index - 3) : index]:
        return first
    sign = _sign(line, first.end + 1)
    second = number_at(line, sign[0]) if sign and sign[1] == code else None
    if second is None:
        return first
    return joined_range(line, first.low, second) or first


def _score(line: Line, index: int) -> Found | None:
    # "won 2-1": where nothing tells of a game, only what cannot be a range is a score.
    word, end = line.low(index), index + 1
    if line.low(end) in _DASHES and word.isdecimal() and line.low(index - 1) not in _DASHES:
        word, end = f"{word}-{line.low(end + 1)}", end + 2
    match = _SCORE.fullmatch(word)
    counts = line.tag(end).startswith("NN") and line.low(end) not in _SCORE_CUES
    if match is None or counts or line.low(end) in {"%", *_DASHES}:
        return None
    played = not _SCORE_CUES.isdisjoint(line.lows[max(0, index - 8) : end + 6])
    if not played and int(match[1]) < int(match[2]):
        return None
    return _found(index, end, MentionKind.NUMBER, f"{match[1]}-{match[2]}")


def _glued(line: Line, index: int) -> Found | None:
    # "500km", "60mph", "6-foot", "ten-mile": number and unit in one token.
    match = _GLUED.fullmatch(line.low(index)) or _HYPHENED.fullmatch(line.low(index))
    if match is None or table("units").get(match[2], "time") == "time":
        return None
    if match[2] == "m" and _counts_millions(line, index, match[1]):
        return _found(index, index + 1, MentionKind.NUMBER, plain(float(match[1]) * 1e6))
    number = word_value(match[1])
    if number is None:
        return None
    end, unit = _per(line, index + 1, _symbol(match[2]))
    inches = match[2] in {"ft", "lb", "lbs"} and _SMALLER.fullmatch(line.low(end))
    if inches:  # "6ft 2in"
        return _found(index, end + 1, MentionKind.QUANTITY, "", unit)
    return _found(index, end, MentionKind.QUANTITY, plain(number), unit)


def _counts_millions(line: Line, index: int, figures: str) -> bool:
    """Whether the "m" of "1.86m vehicles" is a million: a plural noun is what it counts."""
    at = index + 1 + line.tag(index + 1).startswith(("JJ", "NNP"))
    several = line.tag(at) == "NNS" or line.low(at) == "people"
    return several and figures not in _RACES and line.low(at) not in _METRED


def _pence(line: Line, index: int) -> Found | None:
    # "3.5p", "99p": no page, for pages stand after "p".
    match = _PENCE.fullmatch(line.low(index))
    if match is None:
        return None
    return _found(index, index + 1, MentionKind.MONEY, plain(float(match[1]) / 100), "GBP")


def _counted(line: Line, index: int, weighed: bool) -> Found | None:
    amount = amount_at(line, index)
    if amount is None:
        short = _short(line, index)
        named = short and table("currencies").get(line.low(short.end))
        if not short or not named:
            return None
        return _found(index, short.end + 1, MentionKind.MONEY, short.normal, named)
    return (
        _currency(line, index, amount, weighed)
        or _measure(line, index, amount, weighed)
        or _number(line, index, amount)
    )


def _currency(line: Line, index: int, amount: Amount, weighed: bool) -> Found | None:
    end = amount.end
    while end < amount.end + 2 and _issues(line, end):
        end += 1
    word = line.low(end)
    code = table("currencies").get(word)
    mass = weighed and word.startswith("pound")
    if code is None or mass or is_year(line, index) or not _is_money(line, end, amount):
        return None
    factor = _SMALL_COINS.get(word)
    if factor and amount.low is not None and amount.high is not None:
        amount = amount._replace(low=amount.low * factor, high=amount.high * factor)
    return _found(index, end + 1, MentionKind.MONEY, amount.normal, code)


def _issues(line: Line, index: int) -> bool:
    """Whether the word names whose money it is: "5 Swedish crowns"."""
    if line.low(index) in _ISSUERS:
        return True
    return line.low(index) in table("demonyms") and line.low(index + 1) in table("currencies")


def _is_money(line: Line, index: int, amount: Amount) -> bool:
    # "won" is a verb far more often than the money of Korea.
    if line.low(index) != "won":
        return True
    return line.tag(index).startswith("NN") and (amount.high or 1e9) >= 100


def _measure(line: Line, index: int, amount: Amount, weighed: bool) -> Found | None:
    found = _unit(line, amount.end, weighed)
    if found is None:
        return None
    end, unit = found
    more = _smaller(line, end) if amount.low is not None else None
    return _found(index, more or end, MentionKind.QUANTITY, "" if more else amount.normal, unit)


def _unit(line: Line, index: int, weighed: bool) -> tuple[int, str] | None:
    start = index + (line.low(index) == "-")
    power = line.low(start) if line.low(start) in _POWERS else ""
    at = start + bool(power)
    word = line.low(at)
    if weighed and word in {"pound", "pounds"}:
        return at + 1, "lb"
    if (word, line.low(at + 1)) in {("basis", "point"), ("basis", "points")}:
        return at + 2, "bp"
    if word in {"°", "degree", "degrees"}:
        end = at + 1 + (line.low(at + 1) in _DEGREES)
        return end, "°" + (line.low(at + 1)[:1].upper() if end > at + 1 else "")
    if table("units").get(word, "time") == "time" or not _unit_stands(line, at):
        return None
    exponent = {"sq": "²", "cu": "³"}.get(power[:2], "")
    return _per(line, at + 1, _symbol(word) + exponent)


def _symbol(word: str) -> str:
    return table("unit_symbols").get(word, word)


def _unit_stands(line: Line, index: int) -> bool:
    # "5 M" or "3 V" is no measure but for small letters or well-known capitals.
    word = line.words[index]
    return len(word) > 1 or word.islower() or word == "W"


def _per(line: Line, end: int, unit: str) -> tuple[int, str]:
    below = line.low(end + 1)
    hourly = line.low(end) in {"an", "a"} and below in {"hour", "second"}
    if hourly or (line.low(end) in {"per", "/"} and (below in table("units") or below == "h")):
        return end + 2, f"{unit}/{_symbol(below)}"
    return end, unit


def _smaller(line: Line, index: int) -> int | None:
    # "5 feet 11 inches", "6 pounds 2 ounces" are one measure.
    if line.low(index - 1) not in {"foot", "feet", "ft", "pounds", "lb", "lbs"}:
        return None
    amount = number_at(line, index + (line.low(index) == "and"))
    known = amount is not None and line.low(amount.end) in {"inches", "inch", "ounces", "oz"}
    return amount.end + 1 if amount is not None and known else None


def _number(line: Line, index: int, amount: Amount) -> Found | None:
    if is_year(line, index) or _numbers_item(line, index):
        return None
    if line.low(index) == "one" and amount.end == index + 1 and not _counts_one(line, index):
        return None
    return _found(index, amount.end, MentionKind.NUMBER, amount.normal)


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
    return _found(index, index + 1, MentionKind.ORDINAL, str(number))
