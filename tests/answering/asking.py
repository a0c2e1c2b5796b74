"""Readings, scenes and answers of small texts, for the tests of the answering floor."""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.analysis import analyse
from qa.answering.answer import Answer
from qa.answering.answerer import Answerer
from qa.answering.context import NO_CONTEXT, Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.rules.points import Points
from qa.answering.scene import Scene
from qa.answering.scoring import fired
from qa.documents.article import Article
from qa.reading.reading import Reading, SentenceReading

__all__ = ["ask", "at", "held", "library", "read", "rules", "scene_of"]


def read(text: str) -> SentenceReading:
    """The reading of the first sentence of `text`."""
    return Reading(Article.from_text(text)).sentence(0)


def held(reading: SentenceReading, start: int, end: int) -> str:
    """Tokens `start` to `end` of a sentence, with spaces between."""
    return " ".join(reading.words[start:end])


def at(reading: SentenceReading, words: str) -> tuple[int, int]:
    """The first tokens of a sentence that are `words`, which are parted by spaces."""
    wanted = tuple(words.split())
    for start in range(len(reading.words) - len(wanted) + 1):
        if reading.words[start : start + len(wanted)] == wanted:
            return start, start + len(wanted)
    raise AssertionError(f"{words!r} is not in {reading.words}")


def scene_of(question: str, text: str) -> Scene:
    """A question held against the first sentence of `text`."""
    asked = analyse(question)
    matcher = Matcher(asked)
    source = Reading(Article.from_text(text))
    reading = source.sentence(0)
    matches = matcher.matches(reading.stems)
    return Scene(
        asked,
        matcher,
        reading,
        matches,
        coverage=matcher.coverage(matches),
        clauses=source.clauses(0),
    )


def rules(question: str, text: str, words: str) -> set[str]:
    """The rules that fire for the span `words` of the first sentence of `text`."""
    scene = scene_of(question, text)
    return set(fired(scene, *at(scene.reading, words)))


def library(*texts: str, points: dict[tuple[str, str], float] | None = None) -> Library:
    """The texts as articles; with rows of points of one's own."""
    articles = [Article.from_text(text) for text in texts]
    return Library(articles, points=None if points is None else Points(points))


def ask(
    text: str | Sequence[str],
    question: str,
    *,
    points: dict[tuple[str, str], float] | None = None,
    context: Context = NO_CONTEXT,
) -> Answer:
    """The answer of one text, or of several, to a question."""
    texts = [text] if isinstance(text, str) else text
    table = None if points is None else Points(points)
    articles = [Article.from_text(one) for one in texts]
    return Answerer(articles, points=table).answer(question, context=context)
