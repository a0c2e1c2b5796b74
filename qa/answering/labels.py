"""Labelled values with the words about them: what a question may call them by."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from qa.documents.article import Article
from qa.documents.contacts import CONTACTS
from qa.documents.fields import find_fields
from qa.documents.lineups import LINEUPS
from qa.language.lexicon import table, words
from qa.language.stems import stem
from qa.language.tokens import token_texts
from qa.light import NamedTuple, pattern
from qa.types import Field

__all__ = ["Labelled", "labelled_in"]

# What "By Ann Lee" and "(3 May 1921 – 9 June 2009)" say without a word for it.
_UNWRITTEN = {
    "byline": ("author", "writer", "reporter", "journalist"),
    "birth": ("born", "birth", "birthday"),
    "death": ("die", "death"),
    "sent": ("date",),
    **CONTACTS,
    **LINEUPS,
}
_HEADS = {"from": (stem("author"),), "to": (stem("recipient"),), "dear": (stem("recipient"),)}
# The day at the head of a mail is that of the mail, not of what it tells of.
_MAILED = tuple(map(stem, ("date", "sent", "mail")))
_MAIL_HEAD = pattern(r"^(?:from|to|cc|subject):", re.I | re.M)
_HEAD_AROUND, _HEAD_LINES = 400, 2
_PLAYED = " play match game"
# What a question may call any of them beside its own word.
_REACHED_BY = "address number contact details line"
# Lines above a contact that may say whose it is.
_LINES = 3
_SHORT_LINE, _NEAR = 80, 200
_BRACKET = pattern(r"\([^()]*\)")


class Labelled(NamedTuple):
    """A labelled value of article number `article` with the stems of what stands about it: of its
    label, of the head of its column, of the title and the heading above, of the note behind it."""

    article: int
    field: Field
    label: tuple[str, ...]
    column: tuple[str, ...]
    above: frozenset[str]
    noted: frozenset[str]


def labelled_in(number: int, article: Article) -> Iterator[Labelled]:
    """The labelled values of article number `number`, in the order of the text."""
    headings = [one for one in article.paragraphs if one.kind == "heading"]
    title = _stems(article.title)
    for field in find_fields(article):
        at = bisect_right(headings, field.paragraph, key=lambda one: one.index)
        heading = article.text[headings[at - 1].start : headings[at - 1].end] if at else ""
        if field.source in _UNWRITTEN:
            above = frozenset(_named(article, field, title, heading))
            for word in _UNWRITTEN[field.source]:
                yield Labelled(number, field, (stem(word),), (), above, frozenset())
        else:
            yield _written(number, article, field, (*title, *_stems(heading)))


def _called(label: str) -> tuple[str, ...]:
    """The stems of a label; those of a letter's head say what "From" and "To" are."""
    return _HEADS.get(label.strip().lower(), ()) or _stems(_BRACKET.sub("", label))


def _written(number: int, article: Article, field: Field, above: tuple[str, ...]) -> Labelled:
    """A value with its label as the text has it."""
    column, line = field.column, article.paragraphs[field.paragraph]
    noted = "" if column else article.text[field.value.start : line.end]
    called = _called(article.text[field.label.start : field.label.end])
    return Labelled(
        number,
        field,
        _MAILED if called == _MAILED[:1] and _heads_mail(article, field) else called,
        _stems(article.text[column.start : column.end]) if column else (),
        frozenset(above),
        frozenset(_stems(noted)),
    )


def _heads_mail(article: Article, field: Field) -> bool:
    start, end = field.label.start - _HEAD_AROUND, field.value.end + _HEAD_AROUND
    return len(_MAIL_HEAD.findall(article.text[max(0, start) : end])) >= _HEAD_LINES


def _named(article: Article, field: Field, title: tuple[str, ...], heading: str) -> tuple[str, ...]:
    """The stems that say whose a value without a label is."""
    if field.source == "byline":
        return ()
    name = article.text[field.label.start : field.label.end]
    if field.source in CONTACTS:
        name = f"{heading} {_lines_to(article, field)} {_REACHED_BY}"
    if field.source in LINEUPS:  # the names in the title are of both sides
        return _stems(name + _PLAYED)
    return (*title, *_stems(name))


def _lines_to(article: Article, field: Field) -> str:
    """The words near a contact, and the lines above that are as short as those of an address."""
    lines, first = article.paragraphs, field.paragraph
    while (
        first > max(0, field.paragraph - _LINES)
        and lines[first - 1].end - lines[first - 1].start <= _SHORT_LINE
    ):
        first -= 1
    start = max(lines[field.paragraph].start, field.value.start - _NEAR)
    end = min(lines[field.paragraph].end, field.value.end + _NEAR)
    above = article.text[lines[first].start : lines[field.paragraph].start]
    return re.sub(r"[@.]", " ", f"{above} {article.text[start:end]}")


def _stems(text: str) -> tuple[str, ...]:
    """The stems of the words of `text` that say something, in order; a lone letter does: "A"."""
    whole = table("label_abbreviations")
    spoken = [
        whole.get(word.lower().removesuffix("."), word) if word[-1] == "." else word
        for word in token_texts(text)
        if any(map(str.isalnum, word))
    ]
    if len(spoken) == 1 and len(spoken[0]) == 1 and spoken[0].isupper():
        return (spoken[0].lower(),)
    return tuple(stem(word) for word in spoken if word.lower() not in words("stopwords"))
