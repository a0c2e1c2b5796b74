"""Years, decades and centuries: "1943", "44 BC", "the 1990s", "19th century"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from qa.language.lexicon import table
from qa.light import NamedTuple, pattern
from qa.reading.found import Found
from qa.reading.line import Line, word_set
from qa.reading.names.tables import head_kind, is_first_name
from qa.reading.quantities.numbers import word_value
from qa.reading.times.isoforms import century, decade, year_form
from qa.types import MentionKind

__all__ = [
    "Read",
    "begins_century",
    "begins_decade",
    "begins_year",
    "century_at",
    "decade_at",
    "is_year",
    "life_dates",
    "ordinal",
    "year_at",
    "years_at",
]

_YEAR = pattern(r"[12]\d{3}", re.ASCII)
_TOKEN_RANGE = pattern(r"([12]\d{3})[-–/]([12]\d{3}|\d{2})", re.ASCII, needs="-–/")
_DECADE = pattern(r"'?((?:1\d|20)\d0|\d0)s", re.ASCII)
_ORDINAL = pattern(r"(\d{0,8}(?:1st|2nd|3rd|[04-9]th|1[123]th))", re.ASCII)
_PREFIX = pattern(r"(?:mid|early|late|pre|post)-")
# "10,000 BC".
_LONG_AGO = pattern(r"\d{1,3},\d{3}|\d{5}", re.ASCII)
_PRESENT = 1950
_BEFORE = frozenset({"bc", "b.c.", "bce", "b.c.e."})
_AFTER = frozenset({"ad", "a.d.", "ce", "c.e."})
_STRONG = word_set(
    "in since by of from until till before after during circa c. ca. through throughout early late "
    "mid mid- between ( – - year years summer winter spring autumn fall to"
)
_NUMBERING = word_set(
    "flight room no. number highway route model page pages line psalm windows iso chapter verse "
    "nearly almost approximately roughly than least most # no"
)
_JOINTS = frozenset({"–", "—", "-", "to"})
_PARTICLES = word_set("de da di du von van der den del la al el bin ibn")
_YOUNGEST, _OLDEST = 15, 115
_SCALES = word_set("hundred thousand million billion trillion dozen % percent per")
_NAMED_DECADES = {
    f"{tens}ies": value
    for tens, value in zip(
        ("twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet"),
        range(1920, 2000, 10),
        strict=True,
    )
}


class Read(NamedTuple):
    """Something read that ends before token `end`, and its normal form."""

    end: int
    normal: str


_OPENING = frozenset("in by until".split())


@lru_cache(maxsize=4096)
def ordinal(word: str) -> int | None:
    """Return the value of an ordinal word in lower case ("third", "21st", "twenty-first")."""
    match = _ORDINAL.fullmatch(word)
    if match:
        return int(match[1][:-2])
    words = table("ordinal_words")
    if word in words:
        return int(words[word])
    tens, _, ones = word.partition("-")
    if tens.endswith("ty") and ones in words and int(words[ones]) < 10:
        value = word_value(tens)
        return int(value) + int(words[ones]) if value else None
    return None


def is_year(line: Line, index: int) -> bool:
    """Tell whether the number at `index` is a year: by its size, then by the words beside it."""
    if not _YEAR.fullmatch(line.low(index)) or int(line.low(index)) > 2099:
        return False
    before = line.low(index - 1)
    if before == "in" and line.low(index) >= "1900" and line.low(index + 1).startswith("dollar"):
        # "in 2006 dollars" names the year of the prices.
        return True
    if line.low(index + 1) in _SCALES or _unit_follows(line, index) or _signed(before):
        return False
    if _counts(line, index):
        return False
    if before in _STRONG or before in table("months"):
        return True
    if before in {"about", "around"}:
        # "until about 1100" dates, "about 1100 came" counts.
        return line.low(index - 2) in _STRONG or _closes(line, index + 1)
    if before == "and" and "between" in line.lows[max(0, index - 5) : index]:
        return True
    if before in _NUMBERING:
        return False
    return int(line.low(index)) >= 1500 or (before in {",", ";"} and _closes(line, index + 1))


def _signed(before: str) -> bool:
    return bool(before) and not before[-1].isalnum() and before in table("currencies")


def _unit_follows(line: Line, index: int) -> bool:
    after = line.low(index + 1)
    # "In 2019 £4 million was paid": the sign is that of the figures behind it.
    opens = not after.isalpha() and line.low(index + 2)[:1].isdigit()
    if after in table("currencies") and not opens and not after.endswith(("won", "pounds")):
        return True
    if after in {"square", "cubic"}:
        return True
    # A one-letter unit may be a name's initial: "in 1943 W. Smith" is left a year.
    return after in table("units") and table("units")[after] != "time" and len(after) > 1


def _counts(line: Line, index: int) -> bool:
    # "1200 people" counts; "the 2016 elections" names a year.
    if line.tag(index + 1) not in {"NNS", "NNPS"}:
        return False
    before, opens = line.low(index - 1), index == 1 or line.low(index - 2) == ","
    if before == "since" or (before in _OPENING and opens and int(line.low(index)) >= 1800):
        return False  # "In 2011 volunteers boiled salt", "since 2011 volunteers have"
    named = line.low(index - 1) in {"the", "its", "their", "this", "his", "her", "'s"}
    return not (named and int(line.low(index)) >= 1800)


def _closes(line: Line, index: int) -> bool:
    return line.low(index) in {"", ",", ".", ";", ")", "?"}


def begins_year(word: str) -> bool:
    """Tell whether `year_at` can find a year that begins with this lower-case word."""
    return word in _AFTER or word[-1:].isdigit()


def year_at(line: Line, index: int) -> Read | None:
    """Read one year at `index`: "1943", "44 BC", "AD 79", "476" after "in"."""
    word = line.low(index)
    if word in _AFTER and word != "ce" and line.words[index].isupper():
        digits = line.low(index + 1)
        return Read(index + 2, year_form(int(digits))) if _short(digits) else None
    if line.low(index + 1) in _BEFORE and (_short(word) or _LONG_AGO.fullmatch(word)):
        return Read(index + 2, year_form(1 - int(word.replace(",", ""))))
    if _LONG_AGO.fullmatch(word) and _is_before_present(line, index + 1):
        return Read(index + 2, year_form(_PRESENT - int(word.replace(",", ""))))
    if _short(word) and line.low(index + 1) in _AFTER:
        return Read(index + 2, year_form(int(word)))
    if is_year(line, index):
        return Read(index + 1, word)
    bare = _PREFIX.sub("", word)
    if bare != word and _YEAR.fullmatch(bare) and "1000" <= bare <= "2099":
        return Read(index + 1, bare)
    if len(word) == 3 and _short(word) and line.low(index - 1) == "in":
        return Read(index + 1, year_form(int(word))) if _closes(line, index + 1) else None
    return None


def _is_before_present(line: Line, index: int) -> bool:
    """ "11,000 BP", which counts back from 1950; and no "11,000 BP shareholders"."""
    return (
        line.low(index) == "bp"
        and line.words[index].isupper()
        and not line.tag(index + 1).startswith("NN")
    )


def _short(word: str) -> bool:
    return 1 <= len(word) <= 4 and word.isascii() and word.isdigit()


def years_at(line: Line, index: int) -> Read | None:
    """Read a range of years written together or with a dash: "1914-1918", "1914–18"."""
    match = _TOKEN_RANGE.fullmatch(line.low(index))
    if match:
        return _year_range(index + 1, match[1], match[2])
    joined = line.low(index + 1) in {"–", "-", "—", "/"}
    if not joined or not is_year(line, index):
        return None
    last = line.low(index + 2)
    if _YEAR.fullmatch(last) or (len(last) == 2 and _short(last)):
        return _year_range(index + 3, line.low(index), last)
    return None


def _year_range(end: int, first: str, last: str) -> Read | None:
    full = last if len(last) == 4 else first[:2] + last
    # "2005-06" is a season, "2021-03" a month: the second must follow the first.
    if int(full) <= int(first) or int(full) > 2099:
        return None
    if len(last) == 2 and int(last) <= 12 and int(full) != int(first) + 1:
        return None
    return Read(end, f"{first}/{full}")


def begins_decade(word: str) -> bool:
    """Tell whether a decade can begin with this lower-case word."""
    return word.endswith(("0s", "ties"))


def decade_at(line: Line, index: int) -> Read | None:
    """Read a decade at `index`: "1990s", "'90s", "mid-1990s", "the nineties"."""
    word = _PREFIX.sub("", line.low(index))
    if word in _NAMED_DECADES and line.low(index - 1) in {"the", "early", "late", "mid"}:
        return Read(index + 1, decade(_NAMED_DECADES[word]))
    match = _DECADE.fullmatch(word)
    if match is None:
        return None
    year = int(match[1])
    if year < 100:
        year += 1900 if year >= 20 else 2000
    return Read(index + 1, decade(year))


def begins_century(word: str) -> bool:
    """Tell whether a century can begin with this lower-case word."""
    return word.endswith("-century") or ordinal(_PREFIX.sub("", word)) is not None


def century_at(line: Line, index: int) -> Read | None:
    """Read a century at `index`: "19th century", "21st-century", "5th century BC"."""
    word = _PREFIX.sub("", line.low(index))
    if word.endswith("-century"):
        number = ordinal(word.removesuffix("-century"))
        return _in_era(line, index + 1, number) if number else None
    first = ordinal(word)
    if not first or first > 99:
        return None
    if line.low(index + 1) in {"century", "centuries", "c."}:
        return _in_era(line, index + 2, first)
    at = index + 2 + (line.low(index + 2) in {"early", "mid", "late", "the"})
    second = ordinal(line.low(at))
    joined = line.low(index + 1) in {"and", "to", "or", "–"}
    if joined and second and second < 99 and line.low(at + 1) in {"century", "centuries"}:
        return Read(at + 2, f"{century(first)}/{century(second)}")
    return None


def _in_era(line: Line, end: int, number: int) -> Read:
    before = line.low(end) in _BEFORE
    era = before or line.low(end) in _AFTER
    return Read(end + era, century(number, before_christ=before))


def life_dates(line: Line, span: Found) -> list[Found]:
    """The dates of birth and of death in a range of dates behind a person's name, else none."""
    # "Jane Doe (3 May 1898 – 17 November 1969)" tells a birth and a death, not one date.
    first, _, last = span.normal.partition("/")
    joint = next((i for i in range(span.start, span.end) if line.low(i) in _JOINTS), 0)
    if span.kind is not MentionKind.DATE or not last or not joint or not _in_life(line, span):
        return []
    whole = len(first) == len(last) == len("1898-05-03")
    years = int(last[:4]) - int(first[:4]) if first[:1] != "-" != last[:1] else 0
    if not (1 <= years <= _OLDEST if whole else _YOUNGEST <= years <= _OLDEST):
        return []
    born = Found(span.start, joint, MentionKind.DATE, first)
    return [born, Found(joint + 1, span.end, MentionKind.DATE, last)]


def _in_life(line: Line, span: Found) -> bool:
    """Whether the range stands in the parenthesis of a person's name."""
    opening = next(
        (i for i in range(span.start, max(-1, span.start - 13), -1) if line.low(i) == "("), 0
    )
    if line.low(span.end) not in {")", ";", ","} or not opening:
        return False
    start = opening
    while start > 0 and (line.capital(start - 1) or line.low(start - 1) in _PARTICLES):
        start -= 1
    name = line.lows[start:opening]
    return len(name) > 1 and head_kind(name[-1]) is None and _is_of_person(name)


def _is_of_person(name: Sequence[str]) -> bool:
    if any(head_kind(word) is not None for word in name):
        return False
    return any(is_first_name(word.partition("-")[0]) for word in name[:-1])
