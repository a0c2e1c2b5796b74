"""How fast an article is read: split, tagged, its mentions, clauses and coreference found."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from time import process_time

from qa.answering.library import Library
from qa.documents.article import Article
from qa.evaluation.layout import table
from qa.language.tokens import tokenize

__all__ = ["Step", "reading_report", "reading_steps"]


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the reading and the seconds of the processor that it took."""

    name: str
    words: int
    seconds: float

    @property
    def speed(self) -> float:
        """Words a second."""
        return self.words / self.seconds if self.seconds else 0.0


def reading_steps(path: Path) -> tuple[Step, ...]:
    """The steps of reading the file `path`, and their sum, after a reading that loads the tables.

    Raises ArticleError if it cannot be read.
    """
    _timed(Article.from_file(path), path)
    return _timed(Article.from_file(path), path)


def _timed(article: Article, path: Path) -> tuple[Step, ...]:
    words = sum(token.text[0].isalnum() for token in tokenize(article.text))
    numbers, found = range(len(article.sentences)), 0
    started = process_time()
    library = Library([Article.from_file(path)])
    split = process_time()
    for number in numbers:
        sentence = library.readings[0].sentence(number)
        found += len(sentence.stems) + len(sentence.reasons)  # they are found when asked for
    read = process_time()
    for number in numbers:
        library.readings[0].clauses(number)
    parsed = process_time()
    for number in numbers:
        library.coreferences[0].links(number)
    linked = process_time()
    return (
        Step("passages and sentences", words, split - started),
        Step("tags and mentions", words, read - split),
        Step("clauses", words, parsed - read),
        Step("coreference", words, linked - parsed),
        Step("all", words, linked - started),
    )


def reading_report(steps: tuple[Step, ...]) -> str:
    """Milliseconds and words a second, step by step."""
    rows = [
        (one.name, str(one.words), f"{1000 * one.seconds:.1f}", f"{one.speed:,.0f}")
        for one in steps
    ]
    return table(("reading", "words", "ms", "words a second"), rows)
