"""Measures of one sentence: "500km", "six-foot", "5 feet 11 inches", "40 miles an hour"."""

from __future__ import annotations

import re

from qa.language.lexicon import table
from qa.light import pattern
from qa.reading.found import Found, measured
from qa.reading.line import Line, word_set
from qa.reading.quantities.numbers import (
    VAGUELY,
    Amount,
    number_at,
    plain,
    word_value,
)
from qa.reading.times.years import ordinal
from qa.types import MentionKind

__all__ = ["glued_at", "measure_behind", "vague_measure"]

_GLUED = pattern(r"(\d+(?:,\d{3})*(?:\.\d+)?)-?([a-z°/²³]{1,12}\d?)")
_SMALLER = pattern(r"\d{1,2}(?:in|ins|oz)", re.ASCII)
_HYPHENED = pattern(r"([a-z0-9.,]+(?:-[a-z0-9]+)?)-([a-z]{2,12})", needs="-")
# Races and what is so many metres high; "3m" of other things in the plural are millions of them.
_RACES = frozenset("60 80 100 110 200 300 400 800 1500 3000 5000 10000".split())
_METRED = word_set("waves walls cliffs trees towers flames poles drifts drops steps stretches bars")
# "1.2bn people", "12k jobs": what a letter or two behind figures multiply them by.
_SCALES = {"k": 1e3, "m": 1e6, "mn": 1e6, "mln": 1e6, "bn": 1e9, "tn": 1e12}
_LESSER = word_set("inches inch ounces oz pounds pound lb lbs")
_POWERS = frozenset({"square", "cubic", "sq", "sq.", "cu", "cu."})
_TIMES = frozenset("h min s".split())
_MINUS = frozenset(("-", "−", "minus"))
_DEGREES = word_set("celsius fahrenheit c f kelvin centigrade")


def glued_at(line: Line, index: int) -> Found | None:
    """Number and unit in one token: "500km", "60mph", "6-foot", "ten-mile", and "-14C"."""
    if line.low(index) in _MINUS:
        below = glued_at(line, index + 1)
        led = line.low(index) != "-" or line.tag(index - 1).startswith(("IN", "TO", "CC"))
        if below is None or "°" not in below.normal or not led:
            return None
        degrees, unit = below.normal.split(" ", 1)
        return measured(index, below.end, MentionKind.QUANTITY, f"-{degrees}", unit)
    match = _GLUED.fullmatch(line.low(index)) or _HYPHENED.fullmatch(line.low(index))
    if match is None:
        return None
    scale = _SCALES.get(match[2], 0.0)
    if scale and line.low(index + 1) in table("currencies"):
        return None
    if scale and (len(match[2]) > 1 or _counts_things(line, index, match[1])):
        counted = float(match[1].replace(",", "")) * scale
        tonnes = measure_behind(line, index, Amount(index + 1, counted, counted), weighed=False)
        return tonnes or measured(index, index + 1, MentionKind.NUMBER, plain(counted))
    if match[2] in {"c", "f"} and line.words[index][-1:].isupper():  # "43.1C"; "30c" is money
        degrees = plain(float(match[1].replace(",", "")))
        return measured(index, index + 1, MentionKind.QUANTITY, degrees, f"°{match[2].upper()}")
    if match[2] == "st" and ordinal(line.low(index)) is None:
        return _stones(line, index, match[1])
    if table("units").get(match[2], "time") == "time":
        return None
    number = word_value(match[1])
    if number is None:
        return None
    end, unit = _per(line, index + 1, _symbol(match[2]))
    inches = match[2] in {"ft", "lb", "lbs"} and _SMALLER.fullmatch(line.low(end))
    if inches:  # "6ft 2in"
        return measured(index, end + 1, MentionKind.QUANTITY, "", unit)
    return measured(index, end, MentionKind.QUANTITY, plain(number), unit)


def _stones(line: Line, index: int, figures: str) -> Found:
    """ "10st 7lb": no ordinal."""
    more = line.low(index + 1).removesuffix("s").endswith("lb")
    number = plain(float(figures.replace(",", "")))
    return measured(index, index + 1 + more, MentionKind.QUANTITY, "" if more else number, "stone")


def _counts_things(line: Line, index: int, figures: str) -> bool:
    """Whether the "m" of "1.86m vehicles" is a million: a plural noun is what it counts."""
    at = index + 1 + line.tag(index + 1).startswith(("JJ", "NNP"))
    several = line.tag(at) == "NNS" or line.low(at) == "people"
    return several and figures not in _RACES and line.low(at) not in _METRED


def measure_behind(line: Line, index: int, amount: Amount, weighed: bool) -> Found | None:
    """The `amount` at `index` with the unit behind it; pounds of what is `weighed` are one."""
    found = _unit(line, amount.end, weighed)
    if found is None:
        return None
    end, unit = found
    more = _smaller(line, end) if amount.low is not None else None
    return measured(index, more or end, MentionKind.QUANTITY, "" if more else amount.normal, unit)


def vague_measure(line: Line, index: int) -> Found | None:
    """ "A few millimetres", "several tonnes"; a few pounds are money as well."""
    at = index + (line.low(index) == "a" and line.low(index + 1) == "few")
    if line.low(at) not in VAGUELY or line.low(at + 1) in table("currencies"):
        return None
    return measure_behind(line, index, Amount(at + 1, None, None), weighed=False)


def _unit(line: Line, index: int, weighed: bool) -> tuple[int, str] | None:
    start = index + (line.low(index) == "-")
    power = line.low(start) if line.low(start) in _POWERS else ""
    at = start + bool(power)
    word = line.low(at)
    if weighed and word in {"pound", "pounds"}:
        return at + 1, "lb"
    if weighed and word in {"stone", "st"}:
        return at + 1, "stone"
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
    """ "5 M" or "3 V" is no measure but for small letters or well-known capitals."""
    word = line.words[index]
    return len(word) > 1 or word.islower() or word == "W"


def _per(line: Line, end: int, unit: str) -> tuple[int, str]:
    """The end and the unit with the "per hour" behind it, or behind the other measure that stands
    in brackets between: "185 kilometers (115 miles) per hour"."""
    if line.low(end) == "(" and line.low(end + 3) == ")":
        whole, rate = _per(line, end + 4, unit)
        return (whole, rate) if rate != unit else (end, unit)
    below = line.low(end + 1)
    if line.low(end) == "per" and below in _POWERS and line.low(end + 2) in table("units"):
        exponent = "³" if below.startswith("cu") else "²"  # "grams per cubic centimetre"
        return end + 3, f"{unit}/{_symbol(line.low(end + 2))}{exponent}"
    hourly = line.low(end) in {"an", "a"} and below in {"hour", "minute", "second"}
    if hourly or (line.low(end) in {"per", "/"} and (below in table("units") or below in _TIMES)):
        return end + 2, f"{unit}/{_symbol(below)}"
    return end, unit


def _smaller(line: Line, index: int) -> int | None:
    """ "5 feet 11 inches", "6 pounds 2 ounces" are one measure."""
    if line.low(index - 1) not in {"foot", "feet", "ft", "pounds", "lb", "lbs", "stone"}:
        return None
    amount = number_at(line, index + (line.low(index) == "and"))
    known = amount is not None and line.low(amount.end) in _LESSER
    return amount.end + 1 if amount is not None and known else None
