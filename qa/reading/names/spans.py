"""Where proper names stand: runs of capitalised words and what holds them together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import compress, count

from qa.language.lexicon import words
from qa.reading.line import word_set
from qa.reading.names.tables import (
    LONGEST_PHRASE,
    base_role,
    gazetteer,
    is_first_name,
    is_ordinary,
    is_title,
    longest_listed,
)
from qa.reading.names.words import (
    FIRST_PARTICLES,
    FOR_HEADS,
    PARTICLES,
    NameLine,
    is_name_like,
    time_words,
)

__all__ = ["name_runs"]

# Tokens in the longest name; what goes on after that is a list or noise.
_LONGEST_NAME = 14

# What a name may go on over, and the numeral of "World War I".
_JOINTS = PARTICLES | word_set("& , of for on at and the 's v i")
_APOSTROPHES = word_set("'s")
_SUFFIXES = word_set("jr. sr. jr sr inc inc. ltd ltd. llc plc esq. ph.d. m.d. ii iii iv")
_OF_NOBLES = word_set(
    "duke duchess earl count countess prince princess baron baroness marquess archbishop "
    "bishop lord lady"
)
_ON_HEADS = word_set(
    "committee commission convention conference subcommittee panel inquiry treaty act council"
)
_POSSESSORS = word_set(
    "king queen prince saint women men children people world year mother father veteran "
    "veterans valentine farmers workers"
)
# What stands before the name of a place that is somebody's, and what may stand behind it.
_AT_PLACES = word_set("at outside inside near")
_AFTER_PLACES = frozenset((". , : CC IN TO VBD VBZ VBP MD WDT WP WRB RB -RRB- ''").split()) | {""}
_OWNED_PLACES = word_set(
    "stadium park palace square street bridge cathedral island bay lane market castle hall house"
)


def name_runs(names: NameLine) -> list[tuple[int, int]]:
    """Token ranges of names, left to right, not overlapping."""
    flat = names.style == "flat"
    found, end = [], 0
    for index in _beginnings(names.line.words, flat):
        if index < end:
            continue
        end = _listed_end(names, index) if flat else _run_end(names, index)
        if end > index:
            found.append((index, end))
    return found


def _beginnings(written: Sequence[str], flat: bool) -> Iterable[int]:
    """The tokens at which a name may begin: all of them where capitals say nothing."""
    return range(len(written)) if flat else compress(count(), map(_may_begin, written))


@lru_cache(maxsize=16384)
def _may_begin(word: str) -> bool:
    return is_name_like(word) or word in FIRST_PARTICLES


def _run_end(names: NameLine, start: int) -> int:
    if not names.begins(start) or _is_numbering(names, start):
        return start
    end = start + 1
    while not names.line.capital(end - 1) and not is_name_like(names.line.words[end - 1]):
        end += 1  # over the particles of "van der Waals"
    while end - start < _LONGEST_NAME:
        longer = _joined(names, start, end)
        if longer == end:
            break
        end = longer
    return end


def _is_numbering(names: NameLine, index: int) -> bool:
    """ "No. 5", "Nos. 3 and 4": a word for a number, not a name."""
    return names.line.low(index) in ("no.", "nos.") and names.line.low(index + 1)[:1].isdigit()


def _listed_end(names: NameLine, start: int) -> int:
    """Where capitals say nothing: the longest name that begins here and that tables know."""
    if not names.known and not _may_be_listed(names.line.lows[start]):
        return start
    longest = LONGEST_PHRASE if names.known else longest_listed(names.line.lows[start])
    for length in range(longest, 0, -1):
        end = start + length
        if end > len(names.line.words):
            continue
        phrase = names.phrase(start, end)
        if names.text(start, end) in names.known and not is_ordinary(phrase):
            return end
        if gazetteer(phrase) and phrase not in words("stopwords"):
            return end if length > 1 or not is_ordinary(phrase) else start
    if not _is_telling_first_name(names.line.lows[start]):
        return start
    after = names.line.low(start + 1)
    more = after.isalpha() and not is_ordinary(after) and after not in time_words()
    return start + 2 if more else start + 1


@lru_cache(maxsize=16384)
def _may_be_listed(low: str) -> bool:
    """Whether a name that tables know can begin with this word."""
    listed = longest_listed(low) > 1 or gazetteer(low) is not None
    return listed or _is_telling_first_name(low)


def _is_telling_first_name(low: str) -> bool:
    return len(low) > 3 and is_first_name(low) and not is_ordinary(low)


def _joined(names: NameLine, start: int, end: int) -> int:
    """Where the name that reaches to `end` reaches to with its next word, `end` if it ends."""
    low = names.line.low(end)
    if names.is_name(end):
        return end + 1
    if low not in _JOINTS and not low[:1].isdigit():
        return end
    if low == "&" and names.is_name(end + 1):
        return end + 2
    if low == "," and names.line.low(end + 1) in _SUFFIXES:
        return end + 2
    if low == "of" and _joins_of(names, start, end):
        return names.after_of(end) + 1
    if low in ("for", "on") and _joins_for(names, end, low):
        return end + 2 if names.is_name(end + 1) else end
    if low == "at" and names.line.low(start) == "university" and names.is_name(end + 1):
        return end + 2
    if low == "and" and _joins_and(names, start, end):
        return end + 2
    if low == "the" and _is_epithet(names, start, end):
        return end + 2
    if low in _APOSTROPHES and _joins_possessive(names, start, end):
        return end + 2
    if low in _APOSTROPHES and _is_owned_place(names, start, end):
        return end + 1
    if low == "v" and names.word(end + 1) == "." and names.is_name(end + 2):
        return end + 3
    if names.joins_number(start, end) or _joins_first(names, end):
        return end + 1
    return names.particles_end(end)


def _joins_of(names: NameLine, start: int, end: int) -> bool:
    target = names.after_of(end)
    if not names.is_name(target):
        return False
    last, right = names.line.low(end - 1), names.line.low(target)
    for length in range(longest_listed(names.line.low(start)), 2, -1):
        if gazetteer(names.phrase(start, start + length)) is not None:
            return start + length > end
    if base_role(last) or names.title_length(end - 1, end):
        listed = gazetteer(right) or gazetteer(names.phrase(target, target + 2))
        plain = is_ordinary(right) and listed is None
        return last in _OF_NOBLES or (plain and not is_title(right))
    if end - start == 1 and is_first_name(last):
        return True
    person = end - start > 1 and _is_telling_first_name(names.line.lows[start])
    if person and last not in words("organisation_words"):
        return False  # "Lena Brand of Holt Bank" is no bank
    return names.is_of_head(end - 1)


def _joins_for(names: NameLine, end: int, low: str) -> bool:
    last = names.line.low(end - 1)
    if low == "on":
        return last in _ON_HEADS
    return last in FOR_HEADS or last in words("organisation_words")


def _joins_and(names: NameLine, start: int, end: int) -> bool:
    """As in "Ministry of Trade and Industry", "Food and Drug Administration", listed names."""
    for length in range(longest_listed(names.line.low(start)), 2, -1):
        if start + length > end and gazetteer(names.phrase(start, start + length)):
            return True
    if not names.is_name(end + 1):
        return False
    return _is_plain(names, end - 1) and _is_plain(names, end + 1) and not names.is_opening(end - 1)


def _is_plain(names: NameLine, index: int) -> bool:
    """A common noun with a capital, such as the names of offices are made of."""
    low = names.line.low(index)
    if base_role(low) or is_title(low) or gazetteer(low) or is_first_name(low):
        return False
    if low in time_words() or low in words("organisation_words"):
        return False
    return is_ordinary(low)


def _is_epithet(names: NameLine, start: int, end: int) -> bool:
    """As in "Alexander the Great"."""
    return end - start == 1 and is_first_name(names.line.low(start)) and names.line.capital(end + 1)


def _joins_possessive(names: NameLine, start: int, end: int) -> bool:
    """As in "King's College", "St. Mary's Hospital"; not in "Korea's National Assembly"."""
    if not names.is_name(end + 1) or names.title_length(end + 1, end + 2):
        return False
    if names.line.low(start) in ("st.", "saint"):
        return True
    last = names.line.low(end - 1)
    if gazetteer(last) is not None:
        return False
    return last in _POSSESSORS or names.line.low(end + 1) in _OWNED_PLACES


def _is_owned_place(names: NameLine, start: int, end: int) -> bool:
    """As in "he was treated at St Luke's.", "outside McDonald's on Friday": where, not whose."""
    plain = end - start == 1 and is_first_name(names.line.low(start))
    behind = names.line.tag(end + 1)
    return not plain and names.line.low(start - 1) in _AT_PLACES and behind in _AFTER_PLACES


def _joins_first(names: NameLine, end: int) -> bool:
    """The "I" of "World War I" and "Elizabeth I": not the speaker."""
    if names.word(end) != "I" or names.line.tag(end + 1) in ("VBP", "MD", "RB"):
        return False
    last = names.line.low(end - 1)
    return last == "war" or (is_first_name(last) and names.line.tag(end + 1) != "VBD")
