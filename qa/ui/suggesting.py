"""What could be typed next: the names and distinctive words of the articles, and the commands."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from qa.documents.cleaning import clean
from qa.language.lexicon import words
from qa.ui.commands.registry import COMMANDS, is_command

if TYPE_CHECKING:
    from qa.documents.article import Article

__all__ = ["Suggester"]

# Names run over capitalised words, with small words inside: "Bank of England".
_NAME = re.compile(
    r"[A-ZÀ-Þ][\w’'-]*(?:[ \n](?:of[ \n]|the[ \n]|de[ \n]|van[ \n]|von[ \n])?[A-ZÀ-Þ][\w’'-]*){1,4}"
)
_WORD = re.compile(r"[^\W\d_][\w’'-]{3,30}")
_OPEN_WORD = re.compile(r"[\w’'-]+$")
# Enough of a long document to suggest from; reading a book for this would hold up the prompt.
_CHARACTERS = 500_000
_LEAST_TYPED = 2


class Suggester:
    """Completions of the word that is being typed, likeliest first."""

    def __init__(self, articles: Sequence[Article]) -> None:
        counts: Counter[str] = Counter()
        for article in articles:
            counts.update(_terms(article.text[:_CHARACTERS]))
        self._counts = counts
        self._sorted = sorted((term.casefold(), term) for term in counts)

    def complete(self, text: str, limit: int = 8) -> list[tuple[int, str]]:
        """Pairs (how many characters at the end of `text` to replace, completion)."""
        if is_command(text):
            typed = text.strip()
            names = (command.name for command in COMMANDS)
            return [(len(text), name) for name in names if name.startswith(typed)][:limit]
        match = _OPEN_WORD.search(text)
        if match is None or len(match.group()) < _LEAST_TYPED:
            return []
        prefix = match.group()
        return [(len(prefix), term) for term in self._starting(prefix)[:limit]]

    def suggest(self, text: str) -> str:
        """The rest of the likeliest completion, to show behind the cursor, or ""."""
        for length, term in self.complete(text):
            typed = text[len(text) - length :]
            if term.startswith(typed) and len(term) > len(typed):
                return term[len(typed) :]
        return ""

    def _starting(self, prefix: str) -> list[str]:
        low = prefix.casefold()
        at = bisect_left(self._sorted, (low, ""))
        found: list[str] = []
        while at < len(self._sorted) and self._sorted[at][0].startswith(low):
            found.append(self._sorted[at][1])
            at += 1
        return sorted(found, key=lambda term: (-self._counts[term], len(term), term))


def _terms(text: str) -> Counter[str]:
    """Names of several words and distinctive single words, with their counts."""
    text = clean(text)
    counts = Counter(" ".join(match.group().split()) for match in _NAME.finditer(text))
    common = words("stopwords")
    singles = (match.group().strip("-'’") for match in _WORD.finditer(text))
    counts.update(word for word in singles if word.casefold() not in common)
    return counts
