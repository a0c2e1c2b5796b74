"""Paragraphs to sentences to passages: what retrieval ranks and answers point into."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from qa.documents.captions import MAX_CAPTION_SENTENCES, find_credit
from qa.documents.metadata import is_about_line, is_heading
from qa.documents.paragraphs import may_be_item, split_paragraphs
from qa.documents.progress import Told, unheard
from qa.documents.rows import may_be_row
from qa.language.sentences import split_sentences
from qa.light import NamedTuple, pattern, replace
from qa.types import Paragraph, Passage, Sentence, Span

__all__ = ["MAX_SENTENCE", "MAX_SENTENCES", "Parts", "read_parts"]

MAX_SENTENCE = 1000
"""Characters; a longer "sentence" is cut, so that whatever reads sentences stays bounded."""

MAX_SENTENCES = 3
"""Sentences of a passage, at most."""

_MOST_HEADINGS = 4
_BULLET = pattern(r"(?:[-*•‣▪◦–]|\d{1,3}[.)])\s*")
# "2. Matters arising", "4.1 Supply": a heading, unless the item before or after stands beside it.
_NUMBERED = pattern(r"(?P<number>\d{1,3})(?:[.)]|(?P<within>\.\d{1,2})+\.?)\s+(?=[^\W\d_])")
_LEADERS = pattern(r"\w[ \t]*\.{3,}[ \t]*[^\s.]")
# "Crosses: Wierna": of several in a row none is a heading.
_ENTRY = pattern(r"[^\W\d_][^\n:.!?]{0,40}(?::[ \t]+|\.{3,}[ \t]*)[^\s.]")


class Parts(NamedTuple):
    """The parts of a text, each in the order of the text."""

    paragraphs: tuple[Paragraph, ...]
    sentences: tuple[Sentence, ...]
    passages: tuple[Passage, ...]


def read_parts(text: str, start: int = 0, told: Told = unheard) -> Parts:
    """The paragraphs, sentences and passages of `text` from character `start` on; linear.

    Sentences cover everything but white space; passages partition the sentences. `told` hears the
    share that is done, from 0 to 1.
    """
    paragraphs: list[Paragraph] = []
    sentences: list[Sentence] = []
    passages: list[Passage] = []
    for span in split_paragraphs(text, start):
        paragraph, pieces = _read_paragraph(text, span, len(paragraphs))
        caption = paragraph.kind == "caption"
        rows = [
            Sentence(
                piece.start, piece.end, len(sentences) + number, paragraph.index, number, caption
            )
            for number, piece in enumerate(pieces)
        ]
        paragraphs.append(paragraph)
        sentences += rows
        passages += _passages(rows, len(passages))
        told(span.end / len(text))
    return Parts(_settle(text, paragraphs), tuple(sentences), tuple(passages))


def _read_paragraph(text: str, span: Span, index: int) -> tuple[Paragraph, list[Span]]:
    pieces = _join_bullet(text, split_sentences(text, span.start, span.end))
    credit = find_credit(text, span.start, span.end)
    kind = "text"
    if credit is not None:
        joined = _join_credit(pieces, credit)
        if len(joined) <= MAX_CAPTION_SENTENCES:
            kind, pieces = "caption", joined
    if kind == "text" and _is_heading(text[span.start : min(span.end, span.start + 300)]):
        kind = "heading"
    return Paragraph(span.start, span.end, index, kind), list(_cut_all(text, pieces))


def _is_heading(line: str) -> bool:
    if may_be_item(line, 0) and _BULLET.match(line):
        return False
    if "\n" in line or may_be_row(line, 0, len(line)) or " | " in line:
        return False
    return (is_heading(line) and not _LEADERS.search(line)) or is_about_line(line)


def _settle(text: str, paragraphs: list[Paragraph]) -> tuple[Paragraph, ...]:
    """A heading stands above something; a text without full stops is not made of headings only,
    unless of what stands below its title all is labelled: "Owner: City of Lund".

    A title may have a byline and a date below it; what is longer is a list.
    """
    beside = list(_beside_each_other(text, paragraphs))
    prose = any(paragraph.kind == "text" for paragraph in beside)
    settled: list[Paragraph] = []
    run = 0
    for paragraph in beside:
        run = run + 1 if paragraph.kind == "heading" else 0
        above = prose and paragraph.index < len(paragraphs) - 1 and run <= _MOST_HEADINGS
        settled.append(paragraph if above or not run else replace(paragraph, kind="text"))
    return tuple(settled)


def _beside_each_other(text: str, paragraphs: list[Paragraph]) -> Iterator[Paragraph]:
    """The paragraphs with the kinds that their neighbours show: numbered headings, entries."""
    entries = [_ENTRY.match(text, one.start, one.end) is not None for one in paragraphs]
    numbers = [_number(text, one) for one in paragraphs]
    for i, paragraph in enumerate(paragraphs):
        beside = [j for j in (i - 1, i + 1) if 0 <= j < len(paragraphs)]
        last = i > 0 and i == len(paragraphs) - 1
        if entries[i] and (last or any(entries[j] for j in beside)):
            kind = "text"
        elif numbers[i] and not any(
            abs(numbers[j] - numbers[i]) == 1 for j in beside if numbers[j]
        ):
            kind = "heading"
        else:
            kind = paragraph.kind
        yield paragraph if kind == paragraph.kind else replace(paragraph, kind=kind)


def _number(text: str, paragraph: Paragraph) -> int:
    """The number that a short line begins with; 0 for none, negative for one inside another."""
    if not text[paragraph.start].isdigit():
        return 0
    match = _NUMBERED.match(text, paragraph.start, paragraph.end)
    line = text[match.end() : paragraph.end][:300] if match else ""
    if match is None or "\n" in line or not is_heading(line):
        return 0
    return -1000 * int(match["number"]) if match["within"] else int(match["number"])


def _join_bullet(text: str, pieces: Sequence[Span]) -> list[Span]:
    """The sentences of a list item, its "1." not a sentence of its own."""
    marked = len(pieces) > 1 and may_be_item(text, pieces[0].start)
    if marked and _BULLET.fullmatch(text, pieces[0].start, pieces[0].end):
        return [Span(pieces[0].start, pieces[1].end), *pieces[2:]]
    return list(pieces)


def _join_credit(pieces: list[Span], credit: Span) -> list[Span]:
    """The sentences of a caption, its credit part of the last one."""
    before = [piece for piece in pieces if piece.start < credit.start]
    if not before:
        return [Span(pieces[0].start, pieces[-1].end)]
    return [*before[:-1], Span(before[-1].start, pieces[-1].end)]


def _cut_all(text: str, pieces: Iterable[Span]) -> Iterator[Span]:
    for piece in pieces:
        if len(piece) <= MAX_SENTENCE:
            yield piece
        else:
            yield from _cut(text, piece)


def _cut(text: str, piece: Span) -> Iterator[Span]:
    """A monster in pieces of at most `MAX_SENTENCE` characters, cut at white space if it can be."""
    start = piece.start
    while piece.end - start > MAX_SENTENCE:
        window = text[start : start + MAX_SENTENCE + 1]
        head = window.rstrip() if window[-1].isspace() else window[: _last_space(window)].rstrip()
        head = head or window[:-1]
        yield Span(start, start + len(head))
        start += len(head)
        while text[start].isspace():
            start += 1
    yield Span(start, piece.end)


def _last_space(window: str) -> int:
    return max(window.rfind(" "), window.rfind("\n"), window.rfind("\t"))


def _passages(sentences: Sequence[Sentence], index: int) -> Iterator[Passage]:
    """A paragraph's sentences in groups of nearly the same size: 4 are 2 and 2, not 3 and 1."""
    groups = -(-len(sentences) // MAX_SENTENCES)
    start = 0
    for number in range(groups):
        stop = len(sentences) * (number + 1) // groups
        group = tuple(sentences[start:stop])
        yield Passage(group[0].start, group[-1].end, index + number, group)
        start = stop
