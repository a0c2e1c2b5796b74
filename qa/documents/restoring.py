"""The text that its writer wrote, out of what became of it on its way into a file.

A scan has words cut at line ends and letters printed as one, a page from the web soft hyphens and
the numbers of its notes, a forwarded message a mark before each line, and a text that was decoded
wrongly once "â€™" for an apostrophe.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import cache

from qa.language.lexicon import table
from qa.language.stems import stem
from qa.light import pattern

__all__ = ["restore"]

_CUT = pattern(
    "(?<![^\\W\\d_])(?P<left>[^\\W\\d_]{2,40})(?P<hyphen>[-\u00ad])[ \t\r]*\n[ \t]*"
    r"(?P<right>[a-zß-öø-ÿ]+)(?P<sign>\S*)(?P<gap>[ \t]*)"
)
_LINE_END = pattern("[-\u00ad][ \t\r]*\n")  # most texts have none behind a hyphen
_WORD = pattern(r"[^\W\d_]+(?:-[^\W\d_]+)*")
# Soft hyphens, zero-width spaces and joiners; in scripts without spaces they may part words.
_SPACED = "[\0-\u0dff]"
_HIDDEN = "\u00ad\u200b\u2060\ufeff"
_INVISIBLE = pattern(rf"(?<=\w)(?<={_SPACED})[{_HIDDEN}]+(?=\w)(?={_SPACED})", needs=_HIDDEN)
# What begins a character of two or three bytes, read as cp1252.
_LEADING = pattern("[\xc2-\xef]")
# What UTF-8 read as cp1252 may stand for; other pairs of such signs are meant as they stand.
_PLAUSIBLE = pattern(r"[\xa0-\u017f\u0192\u02c6\u02dc\u2010-\u2044\u20ac\u2122\u2190-\u21ff]")
_MOSTLY = 0.6
_LIGATURES = dict(enumerate(("ff", "fi", "fl", "ffi", "ffl", "st", "st"), 0xFB00))
# "in 1943.[12]", "the town[a]": the numbers of notes. They follow a stop now and then, which the
# indices of a program ("row[1]") never do.
_NOTE = pattern(
    r"(?<=(?P<stop>[.,;:!?\"”’)\]])|\w)"
    r"\[(?:\d{1,3}|[a-z]|[Nn](?:ote|[Bb])? \d{1,2}|(?:[Cc]itation|[Cc]larification) needed)\]"
    r"(?::\d{1,4}(?:[-–,]\s?\d{1,4}){0,4})?(?=[\s.,;:!?\"”’)\[—–]|\Z)",
    needs="[",
)
# "It burned.:71 Then": the page of a note whose number is gone already.
_PAGE = pattern(r"(?<=[.!?]):\d{1,4}(?:[-–,]\s?\d{1,4}){0,4}(?=\s+[\"“‘]?[A-Z]|\s*\Z)", needs=":")
_NOTES = 2
_FORWARDED = pattern(r"^[ \t]*>[> \t]*", re.MULTILINE, needs=">")


def restore(text: str) -> str:
    """`text` as its writer wrote it; where there is nothing to mend, as it is. Linear."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", _INVISIBLE.sub("", _decoded_again(text)))
        if any(map(text.__contains__, map(chr, _LIGATURES))):
            text = text.translate(_LIGATURES)
    return _without_line_hyphens(_without_notes(_without_quote_marks(text)))


def _without_quote_marks(text: str) -> str:
    """A message that was forwarded whole, without the ">" before each of its lines."""
    if not text.lstrip().startswith(">"):
        return text
    lines = [line for line in text.splitlines() if line.strip()]
    marked = sum(line.lstrip().startswith(">") for line in lines)
    return _FORWARDED.sub("", text) if marked > _MOSTLY * len(lines) else text


def _without_notes(text: str) -> str:
    """The text without the numbers of its notes, where it has several, and their pages."""
    if ".:" in text:
        text = _PAGE.sub("", text)
    if "[" not in text:
        return text
    stops = sum(match["stop"] is not None for match in _NOTE.finditer(text))
    return _NOTE.sub("", text) if stops >= _NOTES else text


# -- words cut at line ends ---------------------------------------------------------------------


def _without_line_hyphens(text: str) -> str:
    """`text` with each word that a line end cuts whole on the first of its lines.

    The hyphen may be the word's own: it stays where the text, or English, writes the word so.
    """
    if not _LINE_END.search(text) or not _CUT.search(text):
        return text
    known = Counter(word.lower() for word in _WORD.findall(text))

    def whole(match: re.Match[str]) -> str:
        left, right = match["left"], match["right"]
        own = match["hyphen"] == "-" and _is_own(known, left.lower(), right.lower())
        line_end = "\n" if match["gap"] else ""
        return f"{left}{'-' * own}{right}{match['sign']}{line_end}"

    return _CUT.sub(whole, text)


def _is_own(known: Counter[str], left: str, right: str) -> bool:
    """Whether the hyphen belongs to the word: "long-|term", not "earth-|quake"."""
    apart, together = known[f"{left}-{right}"], known[left + right]
    english = table("rarity")
    if apart != together:
        return apart > together
    if stem(left + right) in english:
        return False
    return all(len(part) > 2 and stem(part) in english for part in (left, right))


# -- UTF-8 that was read as cp1252 --------------------------------------------------------------


def _decoded_again(text: str) -> str:
    """ "cafÃ©" as "café", where most of what is not ASCII in the text is of that kind."""
    if not _LEADING.search(text):
        return text
    found = [
        match for match in _misread().finditer(text) if _PLAUSIBLE.fullmatch(_reread(match[0]))
    ]
    foreign = len(text) - len(text.encode("ascii", "ignore"))
    if not found or sum(len(match[0]) for match in found) < _MOSTLY * foreign:
        return text
    return _misread().sub(
        lambda match: good if _PLAUSIBLE.fullmatch(good := _reread(match[0])) else match[0], text
    )


def _reread(signs: str) -> str:
    data = bytes(_bytes()[sign] for sign in signs)
    return data.decode("utf-8", "replace")


@cache
def _bytes() -> dict[str, int]:
    """The byte from which cp1252, or where it has none Latin-1, reads each sign."""
    latin = {chr(code): code for code in range(0x80, 0x100)}
    western = {
        sign: code
        for code in range(0x80, 0x100)
        if (sign := bytes([code]).decode("cp1252", "ignore"))
    }
    return latin | western


@cache
def _misread() -> re.Pattern[str]:
    """The signs that cp1252 reads from a character of two or three bytes."""
    signs = dict.fromkeys(range(128, 192), "")
    for sign, code in _bytes().items():
        if code in signs:
            signs[code] += re.escape(sign)
    follows = f"[{''.join(signs.values())}]"
    return re.compile(f"[\xc2-\xdf]{follows}|[\xe0-\xef]{follows}{follows}")
