"""From ranked passages to the few sentences that are searched for an answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qa.answering.analysis import SAME_WORDS
from qa.answering.context import Context
from qa.answering.matching import Match, Matcher, best_factors
from qa.answering.question import Question
from qa.answering.scene import Scene
from qa.answering.weighing import Evidence, Place, Wanted, carry_counted, carry_names, weigh
from qa.language.lexicon import table
from qa.language.stems import stem
from qa.reading.coreference import Coreference
from qa.reading.reading import Reading, SentenceReading
from qa.types import RankedPassage

__all__ = ["best_scenes", "stands_alone"]

MOST = 4
# Up to so many sentences in all, every one is weighed, whether or not it shares a word.
SHORT = 30
# The rank of a passage that retrieval did not find.
UNRANKED = 99
# Among fewer sentences counts say nothing; among the sentences of whole articles they raised the
# right one among the four best from 90.2 % to 91.5 % (368 questions on 12 articles).
_FEW = 12
_COMMON = 4.0
# So far a sentence stands from the last answer where it is not near it, and so far where it is.
_FAR, _NEAREST = 99, 3
_POINTING = frozenset(
    "he him his she her it its they them their that this those these there then".split()
)
# So many sentences from the last answer on are always searched.
_KEPT = 3


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
    found = [_matches(matcher, coreferences[article], index) for article, index in places]
    stems = [stem(token.text) for token in question.tokens]
    weights = _in_place(matcher, found)
    retrieved = {} if _is_short(readings) else _retrieved(ranked)
    total = sum(weights) or 1.0
    several = len(readings) > 1
    wanted = Wanted(
        question, matcher, weights, total, context, stems, retrieved, several, coreferences
    )
    evidence = [
        weigh(wanted, readings[place[0]], place, matches)
        for place, matches in zip(places, found, strict=True)
    ]
    evidence.sort(key=lambda one: (-one.score, one.article, one.reading.sentence.index))
    scores = (*(one.score for one in evidence[:2]), 0.0, 0.0)[:2]
    # Each sentence with the rank of the passage that it was found in.
    ranks = {
        (one.article, held.index): one.rank for one in ranked for held in one.passage.sentences
    }
    # For a question typed whole those near the last answer take no place of the best.
    leans = any(_is_restored(step.rule) for step in question.rewrites)
    best = [one for one in evidence if leans or one.near >= _KEPT][:MOST]
    drawn = _drawn(question, evidence)
    return [
        (one.article, _scene(wanted, readings[one.article], told, rank, scores, ranks))
        for rank, (one, told) in enumerate(zip(evidence, drawn, strict=True))
        if one.near < _KEPT or any(one is other for other in best)
    ]


def stands_alone(question: Question) -> bool:
    """Whether a question leans on no turn before, so that the last answer's place may mislead."""
    pointing = any(token.text.lower() in _POINTING for token in question.tokens)
    return not pointing and all(step.rule in SAME_WORDS for step in question.rewrites)


def _drawn(question: Question, evidence: list[Evidence]) -> list[Evidence]:
    """Of a question that leans on no turn before, sentences near the last answer count as near
    only while no other one holds all that they hold of it, and more: "profit" of "pretax profit".
    One that holds nothing of it is left, as it may say the same in other words."""
    if not stands_alone(question):
        return evidence
    held = [_terms(one) for one in evidence]
    far = [terms for one, terms in zip(evidence, held, strict=True) if one.near > _NEAREST]
    return [
        one._replace(near=_FAR) if terms and any(terms < more for more in far) else one
        for one, terms in zip(evidence, held, strict=True)
    ]


def _terms(one: Evidence) -> frozenset[int]:
    return frozenset(match.term for match in one.matches if match is not None)


def _is_restored(rule: str) -> bool:
    """Whether a step took more than a name for a pronoun from the turns before."""
    return rule not in SAME_WORDS and not rule.startswith("pronoun")


def _scene(
    wanted: Wanted,
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
        shares=one.shares,
    )


def _sentence_numbers(
    readings: Sequence[Reading], ranked: Sequence[RankedPassage], context: Context
) -> list[tuple[int, int]]:
    """The sentences of the ranked passages, the ones right after them, and those near the last
    answer, each once; of a short text all."""
    numbers: dict[tuple[int, int], None] = {}
    if _is_short(readings):
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


def _is_short(readings: Sequence[Reading]) -> bool:
    return sum(len(reading.article.sentences) for reading in readings) <= SHORT


def _matches(matcher: Matcher, coreference: Coreference, index: int) -> list[Match | None]:
    reading = coreference.reading.sentence(index)
    matches = matcher.matches(reading.stems)
    for i, found in enumerate(matches):
        if found is not None and i and found.factor < 1.0 and _is_named(matcher, reading, i, found):
            matches[i] = None
    carry_names(matcher, coreference, index, matches)
    carry_counted(matcher, coreference.reading, index, matches)
    return matches


def _is_named(matcher: Matcher, reading: SentenceReading, index: int, found: Match) -> bool:
    """Whether somebody only has a name that looks like a deed: Marit, who is not said to be
    married."""
    named = reading.tags[index] == "NNP" and reading.lowers[index] in table("first_names")
    return named and matcher.terms[found.term].kind != "name"


def _retrieved(ranked: Sequence[RankedPassage]) -> dict[Place, float]:
    """What retrieval gave the best passage of each sentence, of what it gave the best of all."""
    best = ranked[0].score if ranked else 0.0
    found: dict[Place, float] = {}
    for one in ranked:
        for sentence in one.passage.sentences:
            found.setdefault((one.article, sentence.index), one.score / best if best else 0.0)
    return found


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
