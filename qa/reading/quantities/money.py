"""Money of one sentence: "$1.5 billion", "5 Swedish crowns", "$80-a-barrel", "3.5p"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa.language.grammar import FINITE
from qa.language.lexicon import table
from qa.light import pattern
from qa.reading.found import Found, measured
from qa.reading.line import Line, word_set
from qa.reading.quantities.numbers import (
    Amount,
    amount_at,
    is_before,
    joined_range,
    number_at,
    plain,
)
from qa.reading.times.years import is_year
from qa.types import MentionKind

__all__ = ["currency_behind", "elided", "money_at", "pence_at", "short_currency_at"]

_SHORT = pattern(
    r"(\d+(?:,\d{3})*(?:\.\d+)?)(k|m|mn|mln|million|b|bn|billion|tn|trn)", re.ASCII, needs="kmbt"
)
_SCALES = {
    "k": 1e3,
    **dict.fromkeys(("m", "mn", "mln", "million"), 1e6),
    **dict.fromkeys(("b", "bn", "billion"), 1e9),
    **dict.fromkeys(("tn", "trn", "trillion"), 1e12),
}
_HYPHENED_MONEY = pattern(
    r"(\d+(?:,\d{3})*(?:\.\d+)?)-(?:(million|billion|trillion|m|bn|tn)|an?-[a-z]+)",
    re.ASCII,
    needs="-",
)
_PENCE = pattern(r"(\d{1,3}(?:\.\d+)?)p", re.ASCII, needs="p")
_SMALL_COINS = {"cent": 0.01, "cents": 0.01, "pence": 0.01}
# Money that is something else where no figures stand before it.
_THINGS_TOO = word_set("crown crowns soles som lev")
_ISSUERS = word_set("us u.s. american canadian australian hong kong singapore new taiwan")

_SCALED = word_set("million millions billion billions trillion bn m mn")
_COMPARING = word_set("from to and than against with of or , (")
# What a number counts stands behind it, perhaps behind "of the".
_COUNTING = ("NN", "JJ", "VBN", "$", "CD")


def _sign(line: Line, index: int) -> tuple[int, str] | None:
    """The end and the code of "$", "US$", "US" + "$", "Rs.", "EUR" before the figures."""
    joined = line.low(index) + line.low(index + 1)
    if line.capital(index) and joined != line.low(index) and joined in table("currencies"):
        return index + 2, table("currencies")[joined]
    letters = line.words[index] if 0 <= index < len(line.words) else ""
    if letters in table("currency_letters"):
        return _lettered(line, index, letters)
    at = index + (line.low(index) == "u.s." and line.low(index + 1) == "$")
    word = line.low(at)
    code = table("currencies").get(word)
    if code is None or (word.isalpha() and word != code.lower() and word != "rs"):
        return None
    return at + 1, code


def _lettered(line: Line, index: int, letters: str) -> tuple[int, str] | None:
    """ "R450", "N3 million": one letter numbers roads and masks too, by small figures."""
    amount = _short(line, index + 1) or number_at(line, index + 1)
    exact = letters == "R" and "." in line.low(index + 1)
    least = 1.0 if len(letters) > 1 or exact else 20.0 if letters == "R" else 1000.0
    worth = amount is not None and (amount.low or 0.0) >= least
    return (index + 1, table("currency_letters")[letters]) if worth else None


def money_at(line: Line, index: int) -> Found | None:
    """Money that a sign or a code opens: "$1.5 billion", "EUR 20m", "$10 to $12 million"."""
    sign = None if line.low(index)[:1].isdigit() else _sign(line, index)
    if sign is None:
        return None
    amount = _short(line, sign[0]) or _dollar_range(line, sign[0], sign[1])
    if amount is None:
        return None
    end, code = amount.end, sign[1]
    if table("currencies").get(line.low(end)) and line.tag(end).startswith("NN"):
        # "$4.2 billion won": a slip of the pen; the sign is the surer of the two.
        end += 1
    return measured(index, end, MentionKind.MONEY, amount.normal, code)


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
    """ "$10 to $12 million": the sign stands before both numbers."""
    first = amount_at(line, index)
    if first is None or not first.low or line.low(first.end) not in {"to", "–", "-", "and"}:
        return first
    if line.low(first.end) == "to" and is_before(line, index - 1):
        return first  # "rose from £60 to £95"
    if line.low(first.end) == "and" and "between" not in line.lows[max(0, index - 3) : index]:
        return first
    sign = _sign(line, first.end + 1)
    second = number_at(line, sign[0]) if sign and sign[1] == code else None
    if second is None:
        return first
    return joined_range(line, first.low, second) or first


def pence_at(line: Line, index: int) -> Found | None:
    """ "3.5p", "99p": no page, for pages stand after "p"."""
    match = _PENCE.fullmatch(line.low(index))
    if match is None:
        return None
    return measured(index, index + 1, MentionKind.MONEY, plain(float(match[1]) / 100), "GBP")


def short_currency_at(line: Line, index: int) -> Found | None:
    """ "20m euros": figures and their scale in one word."""
    short = _short(line, index)
    named = short and table("currencies").get(line.low(short.end))
    if not short or not named:
        return None
    return measured(index, short.end + 1, MentionKind.MONEY, short.normal, named)


def currency_behind(line: Line, index: int, amount: Amount, weighed: bool) -> Found | None:
    """The `amount` at `index` with the currency behind it; pounds of what is `weighed` are none."""
    end = amount.end
    while end < amount.end + 2 and _issues(line, end):
        end += 1
    word = line.low(end)
    code = table("currencies").get(word)
    mass = weighed and word.startswith("pound")
    # "From 5 to 15 £4": the sign is that of the figures behind it.
    opens = not word.isalpha() and line.low(end + 1)[:1].isdigit()
    if code is None or mass or opens or is_year(line, index) or not _is_money(line, end, amount):
        return None
    factor = _SMALL_COINS.get(word)
    if factor and amount.low is not None and amount.high is not None:
        amount = amount._replace(low=amount.low * factor, high=amount.high * factor)
    return measured(index, end + 1, MentionKind.MONEY, amount.normal, code)


def _issues(line: Line, index: int) -> bool:
    """Whether the word names whose money it is: "5 Swedish crowns"."""
    if line.low(index) in _ISSUERS:
        return True
    return line.low(index) in table("demonyms") and line.low(index + 1) in table("currencies")


def _is_money(line: Line, index: int, amount: Amount) -> bool:
    """ "won" is a verb far more often than the money of Korea, and "three crowns" are worn."""
    if line.low(index) in _THINGS_TOO:
        return line.low(index - 1) in _SCALES or line.low(index - 1)[:1].isdigit()
    if line.low(index) != "won":
        return True
    return line.tag(index).startswith("NN") and (amount.high or 1e9) >= 100


def elided(line: Line, found: Sequence[Found]) -> list[Found]:
    """The mentions; a number of millions that counts nothing is a sum where one stands beside it:
    "3.1 billion euros in 2023 from 2.8 billion in 2022"."""
    told = list(found)
    for places in (range(1, len(told)), range(len(told) - 2, -1, -1)):
        step = -1 if places.step > 0 else 1
        for i in places:
            if told[i + step].kind is MentionKind.MONEY and _lacks_unit(line, told[i]):
                told[i] = _in_currency(line, told[i], told[i + step])
    return told


def _lacks_unit(line: Line, one: Found) -> bool:
    """Whether a number ends in "million" and stands where a sum is compared with another."""
    scaled = one.kind is MentionKind.NUMBER and line.low(one.end - 1) in _SCALED
    counts = line.tag(one.end).startswith(_COUNTING) or line.low(one.end) == "of"
    return scaled and not counts and bool(one.normal) and " " not in one.normal


def _in_currency(line: Line, one: Found, money: Found) -> Found:
    """The number as money of the same currency, unless a verb or another clause is between."""
    first, last = sorted((one, money))
    between = range(first.end, last.start)
    led = money.start > one.start or line.low(one.start - 1) in _COMPARING
    if not led or any(line.tag(i) in FINITE or line.low(i) == ";" for i in between):
        return one
    currency = money.normal.partition(" ")[2]
    return one._replace(kind=MentionKind.MONEY, normal=f"{one.normal} {currency}")
