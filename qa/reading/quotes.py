"""What a sentence quotes, and who says it."""

from __future__ import annotations

from collections.abc import Sequence

from qa.language.stems import listed, stem
from qa.reading.found import Found
from qa.reading.line import Line, word_set
from qa.types import MentionKind, Token

__all__ = ["MARKS", "OPENING", "double_marked", "find_quotes", "speaker"]

OPENING = frozenset({"“", "``", "«", "„"})
_CLOSING = frozenset({"”", "''", "»"})
_EITHER = frozenset({'"', "＂"})
_STOPS = frozenset({",", ".", "!", "?", "…", "..."})
_SINGLE = frozenset({"'", "‘", "’"})
# "'em", "'tis": what a word has lost, not what is quoted.
_ELIDED = word_set("em tis twas til cause cos n bout round un neath")
_CLOSES = _CLOSING | _EITHER
_OPENS = OPENING | _EITHER
MARKS = _OPENS | _CLOSES
_DOUBLE = MARKS - {"''"}
_NOUN_TAGS = ("NN", "PRP", "DT", "JJ", "POS", "CD")
_BETWEEN = frozenset({"of", "the", "'s", "'", "de", "van", "von", "bin", "al", "&"})
_AUXILIARIES = word_set("has had have was is were are did do does would will could also")
_FARTHEST = 40


def double_marked(text: str, places: Sequence[tuple[int, int]]) -> list[str]:
    """The texts of tokens at `places`, single quotation marks in the shape of double ones.

    A British paper's ‘…’ is read like “…”, but for the apostrophe of "the drivers’ union" and
    for what is quoted inside of double marks.
    """
    words = [text[start:end] for start, end in places]
    if _SINGLE.isdisjoint(words) or not _DOUBLE.isdisjoint(words):
        return words
    tokens = [Token(start, end, text[start:end]) for start, end in places]
    opened = False
    for index, token in enumerate(tokens):
        if token.text not in _SINGLE:
            continue
        if _begins(text, tokens, index):
            words[index], opened = "“", True
        elif _ends(text, tokens, index, opened):
            words[index], opened = "”", False
    return words


def _begins(text: str, tokens: Sequence[Token], index: int) -> bool:
    start, end = tokens[index].start, tokens[index].end
    if tokens[index].text == "’" or not text[end : end + 1].isalnum():
        return False
    if start and not text[start - 1].isspace() and text[start - 1] not in "([—–-":
        return False
    follows = tokens[index + 1].text if index + 1 < len(tokens) else ""
    return follows.lower() not in _ELIDED


def _ends(text: str, tokens: Sequence[Token], index: int, opened: bool) -> bool:
    start, end = tokens[index].start, tokens[index].end
    if index == 0 or tokens[index].text == "‘" or text[end : end + 1].isalnum():
        return False
    before = text[start - 1]
    if before in ",.!?…":
        return True
    return opened and before.isalnum() and not (before == "s" and _ends_later(text, tokens, index))


def _ends_later(text: str, tokens: Sequence[Token], index: int) -> bool:
    """Whether a mark behind ends the quotation, so that this one is the drivers’ apostrophe."""
    for later in range(index + 1, len(tokens)):
        if tokens[later].text in _SINGLE:
            return not _begins(text, tokens, later)
    return False


def find_quotes(words: Sequence[str]) -> list[Found]:
    """Find what stands between double quotation marks; the marks stay outside of the range.

    A quotation that opens and never closes runs to the end of the sentence, one that closes
    and never opened begins with the sentence: both are news prose's way over sentence ends.
    """
    if MARKS.isdisjoint(words):
        return []
    found: list[Found] = []
    start: int | None = None
    late = _late_close(words)
    for index, word in enumerate(words):
        if start is not None and word in _CLOSES:
            found.extend(_quote(words, start, index))
            start = None
        elif index == late or (word in _CLOSING and not found):
            found.extend(_quote(words, 0, index))
        elif word in _OPENS:
            start = index + 1
    if start is not None:
        found.extend(_quote(words, start, len(words)))
    return found


def _late_close(words: Sequence[str]) -> int:
    # The first straight mark closes what an earlier sentence opened if their number is odd
    # and a stop before it does not follow a verb of saying; -1 if it does not.
    places = [index for index, word in enumerate(words) if word in _EITHER]
    if len(places) % 2 == 0 or places[0] == 0 or words[places[0] - 1] not in _STOPS:
        return -1
    led_in = places[0] > 1 and _reports(words[places[0] - 2])
    return -1 if led_in else places[0]


def _quote(words: Sequence[str], start: int, end: int) -> list[Found]:
    # American style puts the comma of the sentence around it inside of the marks.
    while end > start and words[end - 1] in {",", *MARKS}:
        end -= 1
    while start < end and words[start] in MARKS:
        start += 1
    letters = any(any(c.isalnum() for c in word) for word in words[start : min(end, start + 9)])
    return [Found(start, end, MentionKind.QUOTE)] if letters else []


def speaker(
    words: Sequence[str], tags: Sequence[str], quote: tuple[int, int]
) -> tuple[int, int] | None:
    """Return the tokens that name who says the quotation `quote` (a range of tokens).

    Looked for are "according to X", then a verb of saying after the quotation and before it,
    with its subject on either side.
    """
    line = Line.of(words, tags)
    start, end = max(0, quote[0]), min(len(line.words), quote[1])
    return _according(line, start, end) or _after(line, end) or _before(line, start)


def _according(line: Line, start: int, end: int) -> tuple[int, int] | None:
    near = (*range(end, min(end + 6, len(line.words))), *range(max(0, start - _FARTHEST), start))
    for index in near:
        if line.low(index) == "according" and line.low(index + 1) == "to":
            return _phrase_from(line, index + 2)
    return None


def _says(line: Line, index: int) -> bool:
    tag = line.tag(index)
    if tag and not tag.startswith("VB"):
        return False
    return _reports(line.low(index))


def _reports(word: str) -> bool:
    """Is it a form of a verb of saying ("said", "replied", "adds")?"""
    return stem(word) in listed("reporting_verbs")


def _skip_marks(line: Line, index: int) -> int:
    while line.low(index) in {",", ".", "—", "–", "!", "?", *MARKS}:
        index += 1
    return index


def _after(line: Line, end: int) -> tuple[int, int] | None:
    start = _skip_marks(line, end)
    if start == end and line.low(end):
        return None
    for index in range(start, min(start + _FARTHEST, len(line.words))):
        if line.low(index) in MARKS:
            return None
        if _says(line, index):
            return _subject_after(line, start, index)
    return None


def _subject_after(line: Line, start: int, verb: int) -> tuple[int, int] | None:
    if verb == start:
        return _phrase_from(line, verb + 1)
    return _subject_before(line, verb, start)


def _before(line: Line, start: int) -> tuple[int, int] | None:
    for index in range(start - 1, max(-1, start - _FARTHEST), -1):
        if line.low(index) in _CLOSES and index < start - 2:
            return None
        if _says(line, index):
            return _subject_before(line, index, 0)
    return None


def _subject_before(line: Line, verb: int, first: int) -> tuple[int, int] | None:
    end = verb
    while end > first and (
        line.low(end - 1) in _AUXILIARIES or line.tag(end - 1).startswith(("RB", "MD"))
    ):
        end -= 1
    if line.low(end - 1) == "," and end - 1 > first:
        # "Lopez, the head of the school, said": the name stands before the apposition.
        end = _apposition(line, end - 1, first)
    elif line.low(end - 1) in {"who", "that", "which"}:
        end -= 1 + (line.low(end - 2) == ",")
    start = end
    while start > first and _nominal(line, start - 1):
        start -= 1
    return _trimmed(line, start, end)


def _apposition(line: Line, comma: int, first: int) -> int:
    for index in range(comma - 1, max(first, comma - _FARTHEST), -1):
        if line.low(index) == ",":
            return index
    return comma


def _phrase_from(line: Line, start: int) -> tuple[int, int] | None:
    end = start
    while end < len(line.words) and end < start + _FARTHEST and _nominal(line, end):
        end += 1
    return _trimmed(line, start, end)


def _nominal(line: Line, index: int) -> bool:
    word, tag = line.low(index), line.tag(index)
    if word in MARKS:
        return False
    if word in _BETWEEN:
        return True
    return tag.startswith(_NOUN_TAGS) if tag else line.capital(index)


def _trimmed(line: Line, start: int, end: int) -> tuple[int, int] | None:
    while start < end and line.low(start) in {"of", "'s", "&", "'"}:
        start += 1
    while start < end and line.low(end - 1) in {"of", "the", "&", "de", "van", "von"}:
        end -= 1
    return (start, end) if start < end else None
