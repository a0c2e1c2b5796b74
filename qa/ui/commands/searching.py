"""Finding words as they are typed: in an article, sentence by sentence, letter case aside."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from qa.types import Span

if TYPE_CHECKING:
    from qa.documents.article import Article
    from qa.types import Sentence

__all__ = ["Found", "find_phrase", "find_words"]


class Found(NamedTuple):
    """A sentence that holds all the words, and where in the text they stand."""

    article: Article
    sentence: Sentence
    spans: tuple[Span, ...]


def find_words(articles: Sequence[Article], words: str, limit: int = 20) -> list[Found]:
    """The first `limit` sentences that hold every word; a word may be the start of a longer one."""
    patterns = _patterns(words)
    found: list[Found] = []
    for article in articles if patterns else ():
        text = _plain_text(article.text)
        for sentence in article.sentences:
            spans = _spans(patterns, text, sentence)
            if spans:
                found.append(Found(article, sentence, spans))
            if len(found) == limit:
                return found
    return found


def find_phrase(text: str, phrase: str, limit: int = 2_000) -> list[Span]:
    """Where `phrase` stands in `text`, white space alike, letter case and accents aside."""
    parts = [re.escape(_plain_text(part)) for part in phrase.split()]
    if not parts:
        return []
    found = re.finditer(r"\s+".join(parts), _plain_text(text))
    return [Span(*match.span()) for _, match in zip(range(limit), found, strict=False)]


def _plain_text(text: str) -> str:
    """`text` in lower case and without accents, of the same length: an offset stays an offset."""
    if text.isascii():
        return text.lower()
    return "".join(char.lower() if char.isascii() else _plain(char) for char in text)


def _plain(char: str) -> str:
    """The plain letter of an accented one; a letter that would become several stays itself."""
    base = unicodedata.normalize("NFD", char)[0].lower()
    return base if len(base) == 1 else char


def _patterns(words: str) -> list[re.Pattern[str]]:
    wanted = dict.fromkeys(_plain_text(words).split())
    return [re.compile(rf"(?<!\w){re.escape(word)}") for word in wanted]


def _spans(patterns: Sequence[re.Pattern[str]], text: str, sentence: Sentence) -> tuple[Span, ...]:
    """All matches in a sentence, or nothing if a word of the search is not in it."""
    found: list[Span] = []
    for pattern in patterns:
        matches = [*pattern.finditer(text, sentence.start, sentence.end)]
        if not matches:
            return ()
        found += [Span(*match.span()) for match in matches]
    return tuple(sorted(found, key=lambda span: span.start))
