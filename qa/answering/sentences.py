"""From ranked passages to the few sentences that are searched for an answer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from qa.answering.carrying import LINKED, carry_counted, carry_names
from qa.answering.context import Context
from qa.answering.expected import expected_kinds
from qa.answering.matching import Match, Matcher, best_factors
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.stems import stem
from qa.light import NamedTuple
from qa.reading.coreference import Coreference
from qa.reading.reading import Reading, SentenceReading
from qa.types import RankedPassage, Sentence

__all__ = ["Evidence", "best_scenes"]

MOST = 4
# Up to so many sentences in all, every one is weighed, whether or not it shares a word.
SHORT = 30
# The rank of a passage that retrieval did not find.
UNRANKED = 99
# What the sentence before adds for words that the sentence itself lacks: pronouns point backwards.
_CARRIED = 0.4
# What a question of the text itself adds to the sentences that answer it, and what it loses.
_ANSWERED = 0.9
_FARTHER = 0.85
_ASKING = 2.0
Place = tuple[int, int]  # an article and a sentence of it
_OTHER = {"he": "she", "she": "he"}
_KIND_PRESENT = 0.08
# What a name with the noun asked for in it adds: "the River Tarn", where a river is asked for.
_SO_NAMED = 0.3
_HEADING = 0.15
_CAPTION = 0.15  # what it shows the text tells in full
_UNREASONED = 0.6  # a headline tells what happened, and seldom why
# Among fewer sentences counts say nothing; among the sentences of whole articles they raised the
# right one among the four best from 90.2 % to 91.5 % (368 questions on 12 articles).
_FEW = 12
_COMMON = 4.0
_FOLLOWING = {0: 0.3, 1: 0.3, 2: 0.2, 3: 0.1}
# So many sentences from the last answer on are always searched.
_KEPT = 3


class Evidence(NamedTuple):
    """A sentence with its matches; `coverage` is its own, `score` what it is ranked by."""

    article: int
    reading: SentenceReading
    matches: list[Match | None]
    coverage: float
    score: float
    near: int
    about: Mapping[int, float]


class _Wanted(NamedTuple):
    """What sentences are held against; `weights` are the terms' among these sentences."""

    question: Question
    matcher: Matcher
    weights: Sequence[float]
    context: Context


def best_scenes(
    question: Question,
    matcher: Matcher,
    readings: Sequence[Reading],
    coreferences: Sequence[Coreference],
    ranked: Sequence[RankedPassage],
    context: Context,
) -> list[tuple[int, Scene]]:
    """The best sentences as scenes, each with its article's number, best first."""
    places = _sentence_numbers(readings, ranked, context)
    others = _of_others(question, readings, places)
    places = [place for place in places if place not in others]
    found = [_matches(matcher, coreferences[article], index) for article, index in places]
    wanted = _Wanted(question, matcher, _in_place(matcher, found), context)
    evidence = [
        _weigh(wanted, readings[place[0]], place, matches)
        for place, matches in zip(places, found, strict=True)
    ]
    evidence.sort(key=lambda one: (-one.score, one.article, one.reading.sentence.index))
    scores = (*(one.score for one in evidence[:2]), 0.0, 0.0)[:2]
    # Each sentence with the rank of the passage that it was found in.
    ranks = {
        (one.article, held.index): one.rank for one in ranked for held in one.passage.sentences
    }
    return [
        (one.article, _scene(wanted, readings[one.article], one, rank, scores, ranks))
        for rank, one in enumerate(evidence)
        if rank < MOST or one.near < _KEPT
    ]


def _scene(
    wanted: _Wanted,
    reading: Reading,
    one: Evidence,
    rank: int,
    scores: tuple[float, ...],
    ranks: Mapping[Place, int],
) -> Scene:
    """A sentence as a scene; `scores` are those of the best two."""
    index = one.reading.sentence.index
    best, second = scores
    return Scene(
        wanted.question,
        wanted.matcher,
        one.reading,
        one.matches,
        rank=rank,
        coverage=one.coverage,
        behind=best - one.score,
        margin=best - second,
        near=one.near,
        said=_said(one, wanted.context),
        passage=ranks.get((one.article, index), UNRANKED),
        clauses=reading.clauses(index),
        about=one.about,
    )


def _sentence_numbers(
    readings: Sequence[Reading], ranked: Sequence[RankedPassage], context: Context
) -> list[tuple[int, int]]:
    """The sentences of the ranked passages, the ones right after them, and those near the last
    answer, each once; of a short text all."""
    numbers: dict[tuple[int, int], None] = {}
    if sum(len(reading.article.sentences) for reading in readings) <= SHORT:
        return [
            (number, index)
            for number, reading in enumerate(readings)
            for index in range(len(reading.article.sentences))
        ]
    for one in ranked:
        for sentence in one.passage.sentences:
            numbers[one.article, sentence.index] = None
        after = one.passage.sentences[-1].index + 1
        if after < len(readings[one.article].article.sentences):
            numbers[one.article, after] = None
    if context.near is not None:
        article = context.near.article
        at = readings[article].article.sentence_at(context.near.start)
        count = len(readings[article].article.sentences)
        for index in range(at.index, min(at.index + 3, count)) if at else ():
            numbers[article, index] = None
    return list(numbers)


def _matches(matcher: Matcher, coreference: Coreference, index: int) -> list[Match | None]:
    matches = matcher.matches(coreference.reading.sentence(index).stems)
    carry_names(matcher, coreference, index, matches)
    carry_counted(matcher, coreference.reading, index, matches)
    return matches


def _in_place(matcher: Matcher, found: Sequence[Sequence[Match | None]]) -> list[float]:
    """The terms' weights among these sentences: what most of them hold tells them apart less."""
    if len(found) < _FEW:
        return matcher.weights
    counts = [0] * len(matcher.weights)
    for matches in found:
        for term in best_factors(matches):
            counts[term] += 1
    return [
        weight / (1.0 + _COMMON * count / len(found))
        for weight, count in zip(matcher.weights, counts, strict=True)
    ]


def _weigh(
    wanted: _Wanted, reading: Reading, place: Place, matches: list[Match | None]
) -> Evidence:
    """A sentence as evidence: what it holds of the question, and what speaks for it besides."""
    question, matcher, weights, context = wanted
    article, index = place
    sentence = reading.sentence(index)
    own, total = best_factors(matches), sum(weights) or 1.0
    about = _about(matcher, reading, index, own)
    near = _nearness(reading, article, index, context)

    def share(factors: Mapping[int, float], of: float = 1.0) -> float:
        """The part of the question's weight that some terms hold, times `of`."""
        return of * sum(factor * weights[term] for term, factor in factors.items()) / total

    score = share(own)
    if index and reading.article.sentences[index - 1].paragraph == sentence.sentence.paragraph:
        score += share(_gained(matcher, reading.sentence(index - 1).stems, own), _CARRIED)
    score += _KIND_PRESENT * _holds_kind(question, sentence)
    score += _SO_NAMED * _names_so(question, sentence)
    why = question.type is QuestionType.WHY and not sentence.reasons
    score -= (_UNREASONED if why else _HEADING) * _is_heading(reading, sentence.sentence)
    score += _FOLLOWING.get(near, 0.0) - _CAPTION * sentence.sentence.caption
    score += share(about)
    score -= _ASKING * (index in reading.asking)
    besides = sum(factor * matcher.weights[term] for term, factor in about.items())
    coverage = matcher.coverage(matches) + besides / matcher.total
    return Evidence(article, sentence, matches, coverage, score, near, about)


def _of_others(question: Question, readings: Sequence[Reading], places: list[Place]) -> set[Place]:
    """The sentences that say when he did what "When did she …?" asks."""
    lowers = (token.text.lower() for token in question.tokens)
    other = next((_OTHER[word] for word in lowers if word in _OTHER), "")
    return {place for place in places if other and _does(question, readings, place, other)}


def _does(question: Question, readings: Sequence[Reading], place: Place, who: str) -> bool:
    """Whether `who`, a pronoun, is the subject of the verb asked about."""
    article, index = place
    sentence = readings[article].sentence(index)
    if who not in sentence.lowers or question.predicate not in sentence.stems:
        return False
    return any(
        sentence.stems[one.head] == question.predicate and sentence.lowers[one.subject.start] == who
        for one in readings[article].clauses(index)
        if one.subject is not None
    )


def _holds_kind(question: Question, sentence: SentenceReading) -> bool:
    """Whether a sentence mentions something of a kind that could answer."""
    expected = expected_kinds(question.profile)
    return bool(expected) and any(one.kind in expected for one in sentence.mentions)


def _about(
    matcher: Matcher, reading: Reading, index: int, own: Mapping[int, float]
) -> dict[int, float]:
    """The terms that stand for a sentence outside of it, with their factors."""
    about: dict[int, float] = {}
    for share, stems in _said_about(reading, index):
        for term, factor in _gained(matcher, stems, own).items():
            about[term] = max(about.get(term, 0.0), share * factor)
    return about


def _said_about(reading: Reading, index: int) -> Iterator[tuple[float, Sequence[str]]]:
    """What stands for a sentence outside of it, with the share of its weight: the question that it
    answers, and who says it."""
    asked = reading.answered.get(index)
    turn = reading.turn(index)
    if asked is not None:
        first = turn.first if turn is not None else asked + 1
        yield (
            _ANSWERED * _FARTHER ** max(0, index - max(first, asked + 1)),
            reading.asked_stems(index),
        )
    if turn is not None:
        yield LINKED, [stem(word) for word in turn.name.split()]


def _names_so(question: Question, sentence: SentenceReading) -> bool:
    """Whether a name of the sentence has the noun in it that "which" or "what" asks for."""
    if not question.asks_by_noun:
        return False
    asked = stem(question.answer_type)
    return any(
        one == asked and tag.startswith("NNP")
        for one, tag in zip(sentence.stems, sentence.tags, strict=True)
    )


def _gained(matcher: Matcher, stems: Sequence[str], own: Mapping[int, float]) -> dict[int, float]:
    """The terms that some stems say and the sentence itself does not, with their factors."""
    found = best_factors(matcher.matches(stems))
    return {term: factor for term, factor in found.items() if term not in own}


def _is_heading(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence is a headline or a heading: it repeats what the text tells in full."""
    return reading.article.paragraphs[sentence.paragraph].kind == "heading"


def _said(one: Evidence, context: Context) -> tuple[int, int]:
    """The tokens of the last answer in its own sentence; none where it is the whole of it."""
    place, sentence = context.near, one.reading.sentence
    if one.near or place is None or place.end - place.start >= sentence.end - sentence.start:
        return (0, 0)
    held = [
        i
        for i, token in enumerate(one.reading.tokens)
        if token.start < place.end and place.start < token.end
    ]
    return (held[0], held[-1] + 1) if held else (0, 0)


def _nearness(reading: Reading, article: int, index: int, context: Context) -> int:
    """How many sentences after the last answer this one stands; 99 when elsewhere."""
    if context.near is None or context.near.article != article:
        return 99
    at = reading.article.sentence_at(context.near.start)
    return index - at.index if at is not None and at.index <= index else 99
