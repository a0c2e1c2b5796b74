"""What stands inside quotation marks over the sentences of a paragraph, and who says it to whom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa.language.stems import StemSet, stem
from qa.light import TYPE_CHECKING, NamedTuple
from qa.reading.coreference.entities import Place
from qa.reading.quotes import MARKS, OPENING, speaker
from qa.types import MentionKind

if TYPE_CHECKING:
    # The reading itself offers the links, so it stands above at run time.
    from qa.reading.reading import SentenceReading

__all__ = ["Piece", "pieces"]

_TOLD = StemSet(("tell", "ask", "thank", "warn", "remind", "advise", "beg"))


class Piece(NamedTuple):
    """Tokens `start` to `end` (half-open) of a sentence that are quoted.

    `by` is where its speaker is named, `to` where who it is said to is; None where not told.
    """

    start: int
    end: int
    by: Place | None
    to: Place | None = None


def pieces(sentences: Sequence[tuple[int, SentenceReading]]) -> dict[int, list[Piece]]:
    """The quoted pieces by sentence number, of consecutive sentences (number and reading).

    A quotation that runs over sentences has one speaker, who may be named beside any part of it;
    one that begins its sentence goes on with who spoke before it in the paragraph.
    """
    found: dict[int, list[Piece]] = {}
    chain: list[tuple[int, int]] = []  # sentence number and place of the pieces of an open quote
    latest: Place | None = None
    before: SentenceReading | None = None
    for index, reading in sentences:
        if before is None or before.sentence.paragraph != reading.sentence.paragraph:
            chain, latest = [], None
        before = reading
        spans, is_open = _spans(reading, carried=bool(chain))
        found[index] = []
        for number, (start, end) in enumerate(spans):
            goes_on = number == 0 and bool(chain)
            own = _named(index, reading, (start, end))
            first = start == 0 or (start == 1 and reading.words[0] in MARKS)
            if not goes_on:
                chain = []
            by = own or (latest if goes_on or first else None)
            if own is not None:
                _fill(found, chain, own)
                latest = own
            found[index].append(Piece(start, end, by, _addressee(index, reading, (start, end))))
            chain.append((index, number))
        if not is_open:
            chain = []
    return found


def _fill(found: dict[int, list[Piece]], chain: list[tuple[int, int]], by: Place) -> None:
    for index, number in chain:
        found[index][number] = found[index][number]._replace(by=by)


def _spans(reading: SentenceReading, *, carried: bool) -> tuple[list[tuple[int, int]], bool]:
    """The quoted ranges of a sentence, and whether a quotation is open at its end."""
    if not carried and not reading.quotes:
        return [], False
    marks = [index for index, word in enumerate(reading.words) if word in MARKS]
    if not carried:
        spans = [(one.start, one.end) for one in reading.quotes]
        is_open = bool(spans) and not any(index >= spans[-1][1] for index in marks)
        return spans, is_open
    return _carried(reading, marks)


def _carried(reading: SentenceReading, marks: list[int]) -> tuple[list[tuple[int, int]], bool]:
    spans: list[tuple[int, int]] = []
    start: int | None = 0
    for index in marks:
        if start is None:
            start = index + 1
        elif reading.words[index] not in OPENING:
            if index > start:
                spans.append((start, index))
            start = None
        elif index == start:
            start = index + 1  # a new paragraph or sentence opens its marks again
    if start is not None and start < len(reading.words):
        spans.append((start, len(reading.words)))
    return spans, start is not None


def _named(index: int, reading: SentenceReading, span: tuple[int, int]) -> Place | None:
    found = speaker(reading.words, reading.tags, span)
    return Place(index, _behind_leader(reading, *found), found[1]) if found is not None else None


def _behind_leader(reading: SentenceReading, start: int, end: int) -> int:
    """Where "Marlow head coach Ann Lee" comes to the one who speaks: behind whose officer it is."""
    names = [one for one in reading.mentions if start <= one.start and one.end <= end]
    roles = [one for one in names if one.kind is MentionKind.ROLE and one.start > start]
    for role in roles:
        leads = any(one.start == start and one.end == role.start for one in names)
        if leads and any(one.start == role.end for one in names):
            return role.start
    return start


def _addressee(index: int, reading: SentenceReading, span: tuple[int, int]) -> Place | None:
    """Who is called by name in the quotation, or told it: the only one."""
    found = list(dict.fromkeys((*_vocatives(reading, span), *_told(reading, span))))
    return Place(index, *found[0]) if len(found) == 1 else None


def _vocatives(reading: SentenceReading, span: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """As in "Thank you, Ann." and "Ann, come here"."""
    start, end = span
    for one in reading.mentions:
        if one.kind not in (MentionKind.PERSON, MentionKind.NAME) or not start <= one.start < end:
            continue
        after = reading.words[one.end] if one.end < len(reading.words) else "."
        opens = one.start == start and after in (",", "!")
        closes = reading.words[one.start - 1] == "," and (after in ("!", "?") or one.end >= end - 1)
        if opens or (closes and one.start > start):
            yield one.start, one.end


def _told(reading: SentenceReading, span: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """As in "she told Ann: ..." right before the quotation."""
    for one in reading.mentions:
        near = one.end <= span[0] <= one.end + 2 or one.start - 5 <= span[1] <= one.start
        told = one.start > 0 and stem(reading.lowers[one.start - 1]) in _TOLD
        if near and told and one.kind is MentionKind.PERSON:
            yield one.start, one.end
