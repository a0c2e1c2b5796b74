"""The articles that are asked, with their readings, their index and their vocabulary."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import islice

from qa.answering.answer import AnswerSpan
from qa.answering.context import Context
from qa.answering.labels import Labelled, labelled_in
from qa.answering.matching import Matcher
from qa.answering.question import Question, Term
from qa.answering.rules.points import Points, default_points
from qa.answering.scene import Scene
from qa.answering.scoring import LEADING, Scored, score, weighed_again
from qa.answering.sentences import best_scenes
from qa.documents.article import Article
from qa.language.lexicon import members, words
from qa.language.stems import stem
from qa.language.tokens import token_texts
from qa.light import NamedTuple
from qa.reading.coreference import Coreference
from qa.reading.reading import Reading, SentenceReading
from qa.retrieval.base import Query, Retriever
from qa.retrieval.memory import MemoryRetriever
from qa.types import MentionKind, Sentence

__all__ = ["Library", "Ranked"]

_CLOSES = {'"': '"', "“": "”", "‘": "’", "«": "»"}

PASSAGES = 8
# So many of a word's places tell whether it is somebody's name.
_FIRST_PLACES = 3
# Of the time to read ahead, what the index takes.
_INDEX_SHARE = 0.6
# Characters that are read before the share that is done is told again.
_PIECE = 20_000


class Ranked(NamedTuple):
    """A scored candidate with the number of its article."""

    article: int
    scored: Scored


class _Looked(NamedTuple):
    """The best sentences for what was asked last."""

    asked: tuple[Question, list[Term], Context]
    found: tuple[tuple[int, Scene], ...]


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
        self._last: _Looked | None = None

    def read_ahead(self, told: Callable[[float], object]) -> None:
        """Make the index and the vocabulary, which the first question needs.

        `told` hears the share that is done, from 0 to 1. It changes no answer.
        """
        if isinstance(self.retriever, MemoryRetriever):
            self.retriever.build(lambda share: told(share * _INDEX_SHARE))
        self.vocabulary = self._words(lambda share: told(_INDEX_SHARE + share * (1 - _INDEX_SHARE)))

    @cached_property
    def vocabulary(self) -> dict[str, str]:
        """Lower-cased word -> the word as it first stands in the articles."""
        return self._words(lambda share: None)

    def _words(self, told: Callable[[float], object]) -> dict[str, str]:
        first: dict[str, str] = {}
        whole, before = sum(len(article.text) for article in self.articles), 0
        for article in self.articles:
            for start, end in _pieces(article):
                told((before + start) / whole)
                for text in dict.fromkeys(token_texts(article.text, start, end)):
                    first.setdefault(text.lower(), text)
            before += len(article.text)
        return first

    def names_somebody(self, word: str) -> bool:
        """Whether a word is of a person's name where it first stands in one of the articles."""
        return any(
            one.kind is MentionKind.PERSON and word in sentence.words[one.start : one.end]
            for number, article in enumerate(self.articles)
            for sentence in _holding(self.readings[number], article, word)
            for one in sentence.mentions
        )

    def has_verb(self, word: str) -> bool:
        """Whether a word is a verb where it first stands in one of the articles."""
        return any(
            tag.startswith("VB")
            for number, article in enumerate(self.articles)
            for sentence in _holding(self.readings[number], article, word)
            for text, tag in zip(sentence.words, sentence.tags, strict=True)
            if text == word
        )

    @cached_property
    def marked(self) -> tuple[str, ...]:
        """The words of the vocabulary that have letters with marks, and other signs."""
        return tuple(word for word in self.vocabulary if not word.isascii())

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of the articles' words."""
        return frozenset(stem(word) for word in self.vocabulary if word[0].isalpha())

    @cached_property
    def spellings(self) -> dict[str, str]:
        """What a typo may have meant: the articles' words, and other forms of them, in order."""
        listed = _forms_listed()
        held = self.stems & listed.keys()
        forms = {word: word for word_stem in held for word in listed[word_stem]}
        return dict(sorted((forms | self.vocabulary).items()))

    @cached_property
    def labelled(self) -> tuple[Labelled, ...]:
        """The labelled values of all articles, in the order of the texts."""
        return tuple(
            one
            for number, article in enumerate(self.articles)
            for one in labelled_in(number, article)
        )

    @cached_property
    def labels(self) -> dict[str, tuple[int, ...]]:
        """The stem of a label's word -> the numbers of the labelled values that have it."""
        found: dict[str, list[int]] = {}
        for number, one in enumerate(self.labelled):
            for word in dict.fromkeys(one.label):
                found.setdefault(word, []).append(number)
        return {word: tuple(numbers) for word, numbers in found.items()}

    def scenes(
        self, question: Question, matcher: Matcher, context: Context
    ) -> list[tuple[int, Scene]]:
        """The best sentences for a question, best first, each with its article's number.

        They are kept until another question is asked: one path after the other looks at them.
        """
        asked, last = (question, matcher.terms, context), self._last
        if last is None or last.asked != asked:
            ranked = self.retriever.search(Query(matcher.expanded()), PASSAGES)
            found = best_scenes(
                question, matcher, self.readings, self.coreferences, ranked, context
            )
            self._last = last = _Looked(asked, tuple(found))
        return list(last.found)

    def meant(self, matcher: Matcher, number: int, index: int, place: tuple[int, int]) -> set[int]:
        """The terms that tokens of a sentence hold, or stand for."""
        reading, coreference = self.readings[number], self.coreferences[number]
        found = matcher.matches(reading.sentence(index).stems[slice(*place)])
        for link in coreference.links(index):
            if place[0] <= link.start and link.end <= place[1]:
                named = [stem(word) for name in link.names for word in name.split()]
                meant = _titled(reading.sentence(link.sentence), *link.antecedent)
                found += matcher.matches([*named, *meant])
        for start, end, called in coreference.described(index):
            if place[0] <= start and end <= place[1]:
                found += matcher.matches(called)
        return {one.term for one in found if one is not None}

    def candidates(self, scenes: Sequence[tuple[int, Scene]]) -> list[Ranked]:
        """All candidates of some scenes, most points first; only the leading ones have the points
        of two rules that fire together."""
        numbers = {scene: number for number, scene in scenes}
        found = [Ranked(numbers[one.scene], one) for one in score(list(numbers), self.points)]
        # Equal points: the better sentence first, then the place in it.
        found.sort(key=lambda one: -one.scored.points)
        leading = weighed_again([one.scored for one in found[:LEADING]], self.points)
        again = [one._replace(scored=scored) for one, scored in zip(found, leading, strict=False)]
        again.sort(key=lambda one: -one.scored.points)
        return [*again, *found[LEADING:]]

    def _offsets(self, one: Ranked) -> tuple[int, int]:
        return one.scored.scene.reading.offsets(one.scored.start, one.scored.end)

    def span(self, one: Ranked) -> AnswerSpan:
        """A candidate as verbatim text with its normal form."""
        start, end = self._offsets(one)
        owner = one.scored.scene.mention_of[one.scored.scene.head(one.scored.start, one.scored.end)]
        inside = (
            owner is not None and one.scored.start <= owner.start and owner.end <= one.scored.end
        )
        end += _closing(self.articles[one.article].text, start, end)
        return self.verbatim(one.article, start, end, owner.normal if owner and inside else "")

    def verbatim(self, article: int, start: int, end: int, normal: str = "") -> AnswerSpan:
        """Characters `start` to `end` of an article as a span."""
        return AnswerSpan.of(self.articles[article], start, end, normal)

    def reading_of(self, span: AnswerSpan) -> SentenceReading | None:
        """The sentence that a span begins in."""
        sentence = span.article.sentence_at(span.start)
        number = next(i for i, one in enumerate(self.articles) if one is span.article)
        return self.readings[number].sentence(sentence.index) if sentence is not None else None

    def whole(self, article: int, sentence: Sentence) -> AnswerSpan:
        """A whole sentence as a span."""
        return self.verbatim(article, sentence.start, sentence.end)


def _closing(text: str, start: int, end: int) -> int:
    """1 where the quotation mark that opens the span closes right behind it, else 0."""
    closes = _CLOSES.get(text[start : start + 1], "")
    return int(
        bool(closes) and text[end : end + 1] == closes and closes not in text[start + 1 : end]
    )


def _titled(sentence: SentenceReading, start: int, end: int) -> tuple[str, ...]:
    """The stems of a name with the role before it: "President Ann Lee"."""
    titled = start > 0 and sentence.lowers[start - 1] in words("roles")
    return sentence.stems[start - titled : end]


def _holding(reading: Reading, article: Article, word: str) -> Iterator[SentenceReading]:
    """The first sentences that hold a word as it is written."""
    for place in islice(re.finditer(rf"\b{re.escape(word)}\b", article.text), _FIRST_PLACES):
        sentence = article.sentence_at(place.start())
        if sentence is not None:
            yield reading.sentence(sentence.index)


@lru_cache(maxsize=1)
def _forms_listed() -> dict[str, list[str]]:
    """Stem -> its words that the tables know other forms of."""
    listed: dict[str, list[str]] = {}
    for word in (word for name in ("synonyms", "derivations") for word in members(name)):
        if word.isalpha():
            listed.setdefault(stem(word), []).append(word)
    return listed


def _pieces(article: Article) -> Iterator[tuple[int, int]]:
    """Stretches of whole paragraphs that make up the text."""
    start = 0
    for paragraph in article.paragraphs:
        if paragraph.start - start >= _PIECE:
            yield start, paragraph.start
            start = paragraph.start
    yield start, len(article.text)
