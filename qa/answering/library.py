"""The articles that are asked, with their readings, their index and their vocabulary."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

from qa.answering.answer import AnswerSpan
from qa.answering.context import Context
from qa.answering.matching import Matcher
from qa.answering.question import Question
from qa.answering.rules.points import Points, default_points
from qa.answering.scene import Scene
from qa.answering.scoring import Scored, score
from qa.answering.sentences import best_scenes
from qa.documents.article import Article
from qa.language.stems import stem
from qa.language.tokens import tokenize
from qa.reading.coreference import Coreference
from qa.reading.reading import Reading
from qa.retrieval.base import Query, Retriever
from qa.retrieval.memory import MemoryRetriever
from qa.types import Sentence

__all__ = ["Library", "Ranked"]

PASSAGES = 8


class Ranked(NamedTuple):
    """A scored candidate with the number of its article."""

    article: int
    scored: Scored


class Library:
    """What questions are answered from: articles, read once, never changed by being asked."""

    def __init__(
        self,
        articles: Sequence[Article],
        *,
        points: Points | None = None,
        retriever: Retriever | None = None,
    ) -> None:
        self.articles = tuple(articles)
        self.readings = tuple(Reading(article) for article in self.articles)
        self.coreferences = tuple(Coreference(reading) for reading in self.readings)
        self.points = points or default_points()
        self.retriever = retriever or MemoryRetriever(self.articles)

    @cached_property
    def vocabulary(self) -> dict[str, str]:
        """Lower-cased word -> the word as it first stands in the articles."""
        words: dict[str, str] = {}
        for article in self.articles:
            for token in tokenize(article.text):
                words.setdefault(token.text.lower(), token.text)
        return words

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of the articles' words."""
        return frozenset(stem(word) for word in self.vocabulary if word[0].isalpha())

    def scenes(
        self, question: Question, matcher: Matcher, context: Context
    ) -> list[tuple[int, Scene]]:
        """The best sentences for a question, best first, each with its article's number."""
        ranked = self.retriever.search(Query(matcher.expanded()), PASSAGES)
        return best_scenes(question, matcher, self.readings, self.coreferences, ranked, context)

    def candidates(self, scenes: Sequence[tuple[int, Scene]]) -> list[Ranked]:
        """All candidates of some scenes, most points first."""
        found = [
            Ranked(number, one) for number, scene in scenes for one in score(scene, self.points)
        ]
        # Equal points: the better sentence first, then the place in it.
        found.sort(key=lambda one: -one.scored.points)
        return found

    def _offsets(self, one: Ranked) -> tuple[int, int]:
        return one.scored.scene.reading.offsets(one.scored.start, one.scored.end)

    def span(self, one: Ranked) -> AnswerSpan:
        """A candidate as verbatim text with its normal form."""
        start, end = self._offsets(one)
        owner = one.scored.scene.mention_of[one.scored.scene.head(one.scored.start, one.scored.end)]
        inside = (
            owner is not None and one.scored.start <= owner.start and owner.end <= one.scored.end
        )
        return self.verbatim(one.article, start, end, owner.normal if owner and inside else "")

    def verbatim(self, article: int, start: int, end: int, normal: str = "") -> AnswerSpan:
        """Characters `start` to `end` of an article as a span."""
        source = self.articles[article]
        text = source.text[start:end]
        return AnswerSpan(start, end, text, source, "" if normal == text else normal)

    def whole(self, article: int, sentence: Sentence) -> AnswerSpan:
        """A whole sentence as a span."""
        return self.verbatim(article, sentence.start, sentence.end)
