"""Labelled values: what a text gives in lists and tables rather than in sentences.

"Designer: Ann Lee" labels one value; a cell of a table is labelled by the other cells of its row
and by the heads of its columns.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain, groupby, islice, pairwise

from qa.documents.article import Article
from qa.documents.contacts import find_contacts
from qa.documents.credits import BYLINE, bylines, defined, lives, roles
from qa.documents.lineups import lineups
from qa.documents.paragraphs import may_be_item
from qa.documents.rows import MAX_ROW, cells_of, may_be_row
from qa.documents.turns import find_turns
from qa.light import pattern, replace
from qa.types import Field, Paragraph, Sentence, Span

__all__ = ["Field", "find_fields"]

_MOST = 20_000  # fields of one article; beyond them a table is no reading matter
_REACH = 2_000  # characters of a paragraph that are searched for names with roles
_BULLET = pattern(r"(?:[-*+•‣▪◦–]|\d{1,3}[.)])[ \t]+")
_LABEL = pattern(
    r"(?P<label>[^\W_][^\n:.!?|;]{0,50}?)(?P<notes>\s*\([^()\n:]{1,40}\))?\s*(?::\s+|\.{3,}\s*|…\s+)(?=\S)"
)
_BARE = pattern(r"(?P<label>[^\W\d_][^\W\d_]+(?: [^\W\d_]+){0,2}) (?=\d[\d.,]*\Z)")
# "The greatest danger is frost: in April …" is a sentence, "What it is: a bridge" a label.
_SAYS = pattern(
    r"(?!(?:what|who|where|when|why|how|which)\b).+ (?:is|are|was|were) .", re.IGNORECASE
)
_MOST_BELOW = 80  # characters of a line that its heading labels
_MOST_LABEL_WORDS = 7
# A note behind a value: "11 (2020: 16)", "6,800 vehicles (2019)".
_NOTE = pattern(r"(?<=\S)\s+\((?:(?P<column>[^():\n]{1,12}):\s+(?P<value>[^()\n]+)|[^()\n]*)\)\Z")
_CODE = pattern(
    r"(?P<label>[^\W\d_a-z][\w'’-]*(?: [^\W\d_]+)?) (?:No\.?|[Nn]o\.|[Nn]umber|#|№):? ?"
    r"(?P<value>(?:[A-Z]{1,4} )?[\w/-]*\d[\w/-]*)"
)
# What a glance tells of a code.
_NUMBERING = (" No", " no.", " Number", " number", " #", " №")
_SAID_AGAIN = 2
_SHORT_LINE = 60  # characters; a longer line may be wrapped
_INTRO = 160  # characters of a line that leads to a list
# A line of a list without marks: "250 g red lentils", "salt".
_UNMARKED = pattern(r"(?:\d+(?:[.,/]\d+)?|[½¼¾⅓⅔⅛a-zß-öø-ÿ])[^\n.!?:;|]{1,59}")
_FINAL = pattern(r"[.;,]\Z")


def find_fields(article: Article) -> tuple[Field, ...]:
    """The labelled values of an article in the order of the text; linear."""
    people = (roles, defined, lives, bylines, lineups, _of_contacts, _of_letter)
    kinds = (read(article) for read in (_of_lines, _of_headings, _of_lists, _of_codes, *people))
    found = islice(chain(*kinds), _MOST)
    return tuple(sorted(found, key=lambda field: (field.value.start, field.label.start)))


def _of_lines(article: Article) -> Iterator[Field]:
    spoken = {one.label.start for one in find_turns(article)}
    lines = [one for one in article.paragraphs if one.kind != "caption" and one.start not in spoken]
    lines = lines[1:] if lines and _is_topic(article, lines[0]) else lines
    rows = {one.index: _row(article.text, one) for one in lines}
    labelled = {
        index: found for index, row in rows.items() if (found := _all_labelled(article.text, row))
    }
    for index, found in labelled.items():
        for match, cell in found:
            label, value = Span(*match.span("label")), Span(match.end(), cell.end)
            yield from _noted(article.text, Field(label, value, None, "label", index))
    lines = [one for one in lines if one.index not in labelled]
    runs = {one.index: run for one in lines if (run := _run(article.text, one))}
    for index, run in runs.items():
        for label, value in run:
            yield Field(label, value, None, "label", index)
    lines = [one for one in lines if one.index not in runs]
    labels = _single_labels(article.text, [one for one in lines if len(rows[one.index]) < 2])
    for is_row, group in groupby(lines, key=lambda one: len(rows[one.index]) > 1):
        members = list(group)
        if is_row and len(members) > 1:
            from qa.documents.tables import table_fields

            cells = [rows[one.index] for one in members]
            for field in table_fields(article.text, members, cells):
                yield from _noted(article.text, field)
            continue
        for one in members:
            if one.index in labels:
                yield from _of_label(article.text, one, labels[one.index])


def _run(text: str, line: Paragraph) -> list[tuple[Span, Span]]:
    """The labels and values of "Doors: 7 pm. Tickets: £5."."""
    first = _LABEL.match(text, line.start, line.end)
    if first is None or text.find(": ", first.end(), line.end) < 0:
        return []
    from qa.documents.runs import labelled_run  # few lines have need of it

    return labelled_run(text, line.start, min(line.end, line.start + _REACH))


def _is_topic(article: Article, first: Paragraph) -> bool:
    """ "Hay fever: questions and answers" over prose that goes on to speak of hay fever: what it is
    about, and no label."""
    topic, colon, _ = article.text[first.start : first.end].partition(":")
    said = article.text[first.end :].lower().count(topic.strip().lower())
    return bool(colon) and first.kind == "heading" and said >= _SAID_AGAIN


def _bullet(text: str, line: Paragraph | Sentence) -> re.Match[str] | None:
    """The mark of an item of a list."""
    return _BULLET.match(text, line.start, line.end) if may_be_item(text, line.start) else None


def _row(text: str, paragraph: Paragraph) -> list[Span]:
    """The cells of a line; none of a line that only draws a line, one of what is no row."""
    bullet = _bullet(text, paragraph)
    start = bullet.end() if bullet else paragraph.start
    if paragraph.end - start > MAX_ROW:
        return [Span(start, paragraph.end)]
    return cells_of(text, start, paragraph.end)


def _all_labelled(text: str, row: Sequence[Span]) -> list[tuple[re.Match[str], Span]]:
    """The labels of the cells of "Price: £9    Weight: 2 kg", of most of them at least: among
    these "Serves 6" has a label, too."""
    labels = [(match, cell) for cell in row if (match := _LABEL.match(text, *_bounds(cell)))]
    if len(labels) < 2 or 2 * len(labels) <= len(row):
        return []
    found = ((_LABEL.match(text, *_bounds(c)) or _BARE.match(text, *_bounds(c)), c) for c in row)
    return [(match, cell) for match, cell in found if match is not None]


def _bounds(cell: Span) -> tuple[int, int]:
    return cell.start, cell.end


# -- "Label: value" -----------------------------------------------------------------------------


def _single_labels(text: str, lines: Sequence[Paragraph]) -> dict[int, re.Match[str]]:
    """Paragraph -> its label; what labels several paragraphs is a speaker's name."""
    found: dict[int, re.Match[str]] = {}
    for one in lines:
        bullet = _bullet(text, one)
        match = _LABEL.match(text, bullet.end() if bullet else one.start, one.end)
        if (
            match
            and len(match["label"].split()) <= _MOST_LABEL_WORDS
            and not _SAYS.match(match["label"])
            and _is_value(text, match, one)
        ):
            found[one.index] = match
    counts = Counter(match["label"].casefold() for match in found.values())
    return {at: match for at, match in found.items() if counts[match["label"].casefold()] == 1}


def _is_value(text: str, match: re.Match[str], paragraph: Paragraph) -> bool:
    """Whether what follows a label is short and no sentences."""
    value = text[match.end() : paragraph.end]
    return len(value) <= MAX_ROW and re.search(r"[^\W\d_]{3,}[.!?]\s+\S", value) is None


def _of_label(text: str, paragraph: Paragraph, match: re.Match[str]) -> Iterator[Field]:
    label = Span(match.start("label"), match.end("label"))
    first = text.find("\n", match.end(), min(paragraph.end, match.end() + _SHORT_LINE))
    value = Span(match.end(), paragraph.end if first < 0 else first)
    yield from _noted(text, Field(label, value, None, "label", paragraph.index))


def _noted(text: str, field: Field) -> Iterator[Field]:
    """The field without the note behind its value; a note with a label is a field of its own."""
    value = field.value
    end = value.end
    while end > value.start + 1 and _FINAL.search(text, value.start, end):
        end -= 1
    end = _before_address(text, value.start, end)
    note = _NOTE.search(text, value.start, end)
    if note and "(" in text[value.start : note.start()]:
        note = None  # one bracket of several: "Ann Lee (chair), Bo Ray (clerk)"
    stop = note.start() if note else end
    yield replace(field, value=Span(value.start, stop))
    if note and note["column"]:
        noted, column = (Span(*note.span(name)) for name in ("value", "column"))
        yield replace(field, value=noted, column=column)


def _before_address(text: str, start: int, end: int) -> int:
    """Where a name ends that its address follows: "Ann Lee <ann@mill.example>"."""
    address = text.rfind("<", start, end)
    named = address > start + 1 and text[end - 1] == ">" and "@" in text[address:end]
    return len(text[start:address].rstrip()) + start if named else end


# -- a line below its heading -------------------------------------------------------------------


def _of_headings(article: Article) -> Iterator[Field]:
    """Headings that one short line stands below: "Date of next meeting"."""
    text = article.text
    firsts = {one.paragraph: one for one in reversed(article.sentences)}
    for above, below in pairwise(article.paragraphs[1:]):
        first = firsts[below.index]
        if (above.kind, below.kind) != ("heading", "text") or not _is_plain(text, first):
            continue
        if BYLINE.match(text, above.start, above.end) or _labelled_item(text, below):
            continue
        if all(_item(text, one) for one in article.paragraphs[below.index : below.index + 2]):
            continue
        bullet = _bullet(text, above)
        label = Span(bullet.end() if bullet else above.start, above.end)
        line = text.find("\n", first.start, first.end)
        value = Span(first.start, first.end if line < 0 else line)
        yield from _noted(text, Field(label, value, None, "heading", below.index))


def _is_plain(text: str, line: Sentence) -> bool:
    """Whether a line is short, and neither an item nor a row."""
    if line.end - line.start > _MOST_BELOW or _bullet(text, line):
        return False
    barred = text[line.start] == "|" or " | " in text[line.start : line.end]
    return not barred and not may_be_row(text, line.start, line.end)


# -- a list below its line ----------------------------------------------------------------------


def _of_lists(article: Article) -> Iterator[Field]:
    """Two items or more below a heading or a line that ends with a colon: "You need:"; or two
    labelled values below a heading."""
    text = article.text
    parts = [_item(text, one) or _labelled_item(text, one) for one in article.paragraphs]
    for is_item, group in groupby(article.paragraphs, key=lambda one: parts[one.index] is not None):
        members = list(group)
        above = members[0].index - 1
        if not is_item or len(members) < 2 or above < 0 or not _is_list(text, members):
            continue
        if not above and _item(text, members[0]) is None:
            continue  # the facts of the whole text below its title
        label = _intro(text, article.paragraphs[above])
        items = tuple(part for one in members if (part := parts[one.index]) is not None)
        value = Span(items[0].start, items[-1].end)
        if label is not None:
            yield Field(label, value, None, "list", members[0].index, items)


def _is_list(text: str, members: Sequence[Paragraph]) -> bool:
    """Whether the items have marks, or at least two of them begin with a figure."""
    marked = any(_bullet(text, one) for one in members)
    measured = sum(text[one.start].isdigit() for one in members)
    labelled = any(_labelled_item(text, one) for one in members)
    return marked or labelled or measured > 1


def _intro(text: str, above: Paragraph) -> Span | None:
    """The line above a list without its colon; None for a paragraph that leads to no list."""
    line = text[above.start : above.end]
    if above.kind == "heading":
        number = _bullet(text, above)
        return Span(number.end() if number else above.start, above.end)
    return Span(above.start, above.end - 1) if line.endswith(":") and len(line) <= _INTRO else None


def _item(text: str, paragraph: Paragraph) -> Span | None:
    """An item without its mark and its last comma; None for what is none."""
    match = _bullet(text, paragraph)
    end = paragraph.end - (text[paragraph.end - 1] in ".;,")
    if (
        match is None
        and paragraph.kind == "text"
        and _UNMARKED.fullmatch(text, paragraph.start, end)
    ):
        return Span(paragraph.start, end)
    return Span(match.end(), max(match.end(), end)) if match and paragraph.kind == "text" else None


def _labelled_item(text: str, paragraph: Paragraph) -> Span | None:
    """The value of a line with a label."""
    match = _LABEL.match(text, paragraph.start, paragraph.end)
    is_value = match is not None and paragraph.kind == "text" and _is_value(text, match, paragraph)
    return Span(match.end(), paragraph.end) if match and is_value else None


# -- how somebody is reached, and what is numbered ----------------------------------------------


def _of_contacts(article: Article) -> Iterator[Field]:
    """Addresses and telephone numbers, which need no label."""
    for one in article.paragraphs:
        for kind, span in find_contacts(article.text, one.start, min(one.end, one.start + _REACH)):
            yield Field(span, span, None, kind, one.index)


def _of_letter(article: Article) -> Iterator[Field]:
    if "Dear " not in article.text:
        return
    from qa.documents.letters import letter_fields  # few texts are letters

    yield from letter_fields(article)


def _of_codes(article: Article) -> Iterator[Field]:
    """ "Case No. BH-2022-0417"."""
    for one in article.paragraphs:
        stop = min(one.end, one.start + _REACH)
        if not any(article.text.find(sign, one.start, stop) >= 0 for sign in _NUMBERING):
            continue
        for match in _CODE.finditer(article.text, one.start, stop):
            label, value = (Span(*match.span(name)) for name in ("label", "value"))
            yield Field(label, value, None, "code", one.index)
