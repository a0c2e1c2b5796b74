"""Text without characters that command a terminal, and every character still in its place."""

from __future__ import annotations

from functools import lru_cache

from qa.light import pattern

__all__ = ["clean", "clean_name"]

_LINE_ENDS = "\v\f\u2028\u2029"
_REPLACEMENT = "\ufffd"

# Control characters (C0 but for tab and line feed, DEL, C1), bidi marks, overrides and isolates,
# the zero-width space and no-break space, deprecated format characters, annotations, tags.
# Joiners (U+200C, U+200D) and variation selectors stay: emoji and many scripts need them.
_BLANKED = (
    (0x00, 0x08),
    (0x0E, 0x1F),
    (0x7F, 0x9F),
    (0x061C, 0x061C),
    (0x200B, 0x200B),
    (0x200E, 0x200F),
    (0x202A, 0x202E),
    (0x2060, 0x206F),
    (0xFEFF, 0xFEFF),
    (0xFFF9, 0xFFFB),
    (0xE0000, 0xE007F),
)
# Lone surrogates cannot be written out as UTF-8; noncharacters mean nothing.
_BROKEN = ((0xD800, 0xDFFF), (0xFFFE, 0xFFFF))


def _characters(ranges: tuple[tuple[int, int], ...]) -> str:
    return "".join(f"{chr(low)}-{chr(high)}" for low, high in ranges)


_UNWANTED = pattern(f"[{_LINE_ENDS}{_characters(_BLANKED)}{_characters(_BROKEN)}]")


@lru_cache(maxsize=1)
def _table() -> dict[int, str]:
    """What takes the place of each unwanted character."""
    return (
        {code: " " for low, high in _BLANKED for code in range(low, high + 1)}
        | {code: _REPLACEMENT for low, high in _BROKEN for code in range(low, high + 1)}
        | {ord(character): "\n" for character in _LINE_ENDS}
    )


def clean(text: str) -> str:
    """`text` with every control character replaced one for one, so that offsets hold.

    Line feeds and tabs stay; "\\r\\n" becomes " \\n", any other line end "\\n"; lone surrogates
    become U+FFFD, everything else unwanted a space. Linear; `len(clean(text)) == len(text)`.
    """
    if "\r" in text:
        text = text.replace("\r\n", " \n").replace("\r", "\n")
    if _is_plain(text):
        return text
    # A long text has few different characters: looking for those is ten times as quick.
    for character in _UNWANTED.findall("".join(set(text))):
        text = text.replace(character, _table()[ord(character)])
    return text


def _is_plain(text: str) -> bool:
    """A quick look that is enough for most texts: nothing unwanted is printable."""
    return text.replace("\n", "").replace("\t", "").isprintable()


def clean_name(name: str, limit: int = 120) -> str:
    """`name` on one line and at most `limit` characters long, for messages and titles."""
    # Cut first: a name of a million characters need not be read to its end.
    line = " ".join(clean(name[: 10 * limit]).split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"
