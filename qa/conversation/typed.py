"""A question as it was meant, whatever it was pasted from: a list, a terminal, another alphabet."""

from __future__ import annotations

import re
import unicodedata

from qa.language.lexicon import table
from qa.light import pattern

__all__ = ["as_meant", "decoded", "may_be_several", "undecorated", "without_escapes"]

_ESCAPE = pattern("\x1b(?:\\[[0-9;?]*[ -/]*[@-~]|\\][^\x07\x1b]*(?:\x07|\x1b\\\\)?)")
# How Python keeps bytes that are no text in the encoding that it expects.
_UNDECODED = pattern("[\udc80-\udcff]+")
# "1. Who …", "Q3: Who …", "- Who …", "> Who …"
_MARK = pattern(
    r"\s*(?:(?:q|question)\s?\d{0,3}[.:)]|\(?\d{1,3}[.)]|[-*•>])\s+(?=[^\W\d_])",
    re.I,
    needs=".:)-*•>",
)
# Full-width letters, ligatures, letters of mathematics.
_STYLED = pattern("[\uff01-\uff5e\u3000\ufb00-\ufb06\U0001d400-\U0001d7ff]+")
# Accents and primes that are typed for an apostrophe.
_APOSTROPHE = pattern(r"(?<=\w)[`´ʼ′](?=\w)", needs="`´ʼ′")
# "whats it worth": the wh-word and its verb typed as one.
_RUN_TOGETHER = pattern(r"^((?:and |so |but )?(?:what|who|where|when|how))s(?= )", re.I)
# "who'll pay": the wh-word and its auxiliary drawn together.
_WILL = pattern(
    r"\b(who|what|when|where|how|which|that|it|he|she|they)['’]ll(?= )", re.I, needs="'’"
)
# "What is it's size?": whose it is, where nothing can be said of "it".
_OWNING = pattern(
    r"\b(describe|is|was|are|were|of|about|in|for|what['’]s|who['’]s) it['’]s(?= \w)",
    re.I,
    needs="'’",
)
# What is copied with the marks of a page around it.
_TAGS = pattern(r"</?(?:p|b|i|em|strong|div|span|br|li|h[1-6])\b[^<>]*>", re.IGNORECASE)
_LABELS = pattern(r"^\[/?[A-Z]+\]\s*|\s*\[/?[A-Z]+\]$", needs="[")
_EMPHASIS = pattern(
    r"(?<![\w*_~`])([*_~`]{1,3})(?=[\w(])([^*_~`]+)(?<=[\w?!.)])\1(?![\w*_~`])", needs="*_~`"
)
# What a follow-up begins with, and so what its rules have to see; "hwo" is "who", and "how" before
# a degree.
_OPENING = "and who what when where which whose why about how who".split()
_LONG = "what when where which whose".split()
_NEAR_KEYS = dict(zip("wheatnriocs", "qe gj wr sq ry bm et uo ip xv ad".split(), strict=True))
# Slips that are words of their own.
_WORDS = frozenset("here were hen hat hose whee whos".split())


def _swaps(word: str) -> list[str]:
    return [word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(len(word) - 1)]


def _slips(word: str) -> list[str]:
    """A letter left out, typed twice, or its neighbour on the keyboard in its place."""
    return [
        word[:at] + typed + word[at + 1 :]
        for at, letter in enumerate(word)
        for typed in ("", 2 * letter, *_NEAR_KEYS[letter])
    ]


_MISTYPED = {slip: word for word in _LONG for slip in _slips(word) if slip not in _WORDS}
_MISTYPED |= {swap: word for word in _OPENING for swap in _swaps(word)}
# "Were was he born?": where.
_AUXILIARIES = frozenset(
    "is are was were did do does has have had can could will would should may might must".split()
)
# "Who who was it?"; "that that" and "had had" may be meant, and two capitals are a name.
_DOUBLED = pattern(r"\b(?!that |had )([^\W\d_]{2,})(?: +\1)+\b", re.IGNORECASE)
_DEGREES = frozenset("many much old long far big come did does do can".split())
_OPENED = 3
# "who r the judges", "how many r left", but no "value of r": what may stand before the letter.
_ARE = pattern(r"(?<=\w )(?<!\bof )(?<!\bthe )(?<!\ba )(?<!\bin )(?<!\bis )r(?= [a-z])", needs="r")
# "Yes or no: did it close?", "Did it close (y/n)?", "It closed. True or false?": how to answer.
_EITHER = (
    r"(?:(?:please |just |simply |kindly )*(?:answer|say|reply|respond|tell me)(?: with| by)? )?"
    r"(?:(?:a |just |only |simply )*(?:yes|true|right|correct)(?:,? or | ?/ ?|, )"
    r"(?:no|not|false|wrong|incorrect)|[yt] ?/ ?[nf])(?:,? please)?"
)
_EITHER_FIRST = pattern(rf"[(\[]?{_EITHER}(?:[)\]]|\s*[:,.?!–—-]+)\s*(?=\w+ \w)", re.I)
_EITHER_LAST = pattern(rf"(?<=\w)[\"”')]?\s*[,.;:?!–—([-][\s([]*{_EITHER}[)\]\s?.!]*$", re.I)
_CHOOSING = pattern(r"\b(?:or |,? ?/ ?)(?:no|n|not|f|false|wrong|incorrect)\b|yes, no", re.I)
_LATIN = pattern("[A-Za-z]")
# What two questions, or what is told and a question, have between them in one message; most
# messages have nothing of it.
_BETWEEN = pattern(
    r"[?!]\s+\w|\s(?:and|plus|&)\s|\w\.\s+(?:who|what|when|where|which|why|how|and|so|but|is|"
    r"are|was|were|do|does|did|has|have|had|can|could|will|any)\b",
    re.IGNORECASE,
)
_WORD = pattern(r"[^\W\d_]+")
# Letters of Greek and Cyrillic that look like Latin ones.
_ALIKE = str.maketrans(
    "АВЕЅІЈКМНОРСТУХаеѕіјорсухһԁ" "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοναιρυ",
    "ABESIJKMHOPCTYXaesijopcyxhd" "ABEZHIKMNOPTYXovaipu",
)  # fmt: skip


def decoded(text: str) -> str:
    """`text` with its bytes that were no text as expected, as UTF-8 or else as Windows has them."""
    return text if text.isascii() else _UNDECODED.sub(lambda match: _bytes_read(match[0]), text)


def _bytes_read(undecoded: str) -> str:
    data = undecoded.encode("utf-8", "surrogateescape")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def without_escapes(text: str) -> str:
    """`text` without the sequences that command a terminal."""
    return _ESCAPE.sub("", text) if "\x1b" in text else text


def as_meant(text: str) -> str:
    """`text` as people would write it with care, in Latin letters where they only look so; a
    question in a script of its own stays."""
    text = _APOSTROPHE.sub("'", undecorated(text))
    text = _WILL.sub(r"\1 will", _OWNING.sub(r"\1 its", text))
    text = _without_choice(_written_out(text))
    text = _opened(_RUN_TOGETHER.sub(r"\1's", _DOUBLED.sub(_once, text)))
    return text if text.isascii() else _WORD.sub(lambda match: _in_latin(match[0]), text)


def undecorated(text: str) -> str:
    """`text` without the mark of a list, markup, styled letters and soft hyphens."""
    mark = _MARK.match(text)
    text = _TAGS.sub(" ", text).strip() if text[:1] == "<" else text
    text = _EMPHASIS.sub(r"\2", _LABELS.sub("", text[mark.end() :] if mark else text))
    if text.isascii():
        return text
    text = _STYLED.sub(lambda match: unicodedata.normalize("NFKC", match[0]), text)
    return unicodedata.normalize("NFC", text.replace("\u00ad", ""))


def _once(doubled: re.Match[str]) -> str:
    """A word that was typed twice in a row, once."""
    words = doubled[0].split()
    named = words[0].lower() not in _OPENING and all(word[:1].isupper() for word in words)
    return doubled[0] if named else words[0]


def _written_out(text: str) -> str:
    """`text` with what was typed in haste in full: "wats ur name", "whyd they", "how many ppl".

    With a capital it may be a name, but for the first word and where all are capitals."""
    short, shouted = table("short_spellings"), text.isupper()
    words = text.split(" ")
    for index, word in enumerate(words):
        bare = word.rstrip("?!.,;:")
        meant = short.get(bare.lower() if shouted or not index else bare)
        if meant is not None and (len(bare) >= _OPENED or words[index + 1 :]):  # "where is ur"
            words[index] = meant + word[len(bare) :]
    return _ARE.sub("are", " ".join(words))


def _without_choice(text: str) -> str:
    """A question without the answers that it is to be answered with; a statement as a question."""
    if not _CHOOSING.search(text):
        return text
    left = _EITHER_LAST.sub("", _EITHER_FIRST.sub("", text.strip()))
    if left == text.strip() or not left:
        return text
    first = left.split()[0].lower()
    asks = first in _AUXILIARIES or first in _OPENING or first in _LONG
    return f"{left.rstrip(' .?!')}?" if asks else f"Is it true that {left.rstrip(' .?!')}?"


def _opened(text: str) -> str:
    """`text` with an opening word put right: "wehn", "adn", "waht", "whch", "whiich", "whrre"."""
    words = text.split(" ")
    for index, word in enumerate(words[:_OPENED]):
        lower = word.rstrip("?!.,").lower()
        behind = words[index + 1] if index + 1 < len(words) else ""
        meant = _MISTYPED.get(lower)
        if index == 0 and lower == "were" and behind.lower() in _AUXILIARIES:
            meant = "where"
        if meant is None or (word[:1].isupper() and (index or behind[:1].isupper())):
            continue
        meant = "how" if lower == "hwo" and behind.lower() in _DEGREES else meant
        words[index] = meant + word[len(lower) :]
    return " ".join(words)


def may_be_several(text: str) -> bool:
    """Could there be more than one question in `text`? Cheap, and right wherever it says no."""
    return _BETWEEN.search(text) is not None


def _in_latin(word: str) -> str:
    """A word with Latin letters in it whose others look so, too, in Latin alone."""
    latin = word.translate(_ALIKE)
    return latin if latin.isascii() and _LATIN.search(word) else word
