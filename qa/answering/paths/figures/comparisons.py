""" "Is the boat older than 3,000 years?", "Is Tom older than Lily?": measures held against each
other, within one unit.

The claim's measure and the text's have to be of one unit and of one dimension: 84 metres of height
say nothing of a length.
"""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.answer import Answer, AnswerSpan, Trace
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.figures.ages import Age, ages_of
from qa.answering.paths.telling import sentence_of, span_in
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.stems import stem
from qa.language.tagger import tag
from qa.light import NamedTuple, pattern
from qa.reading.found import Found
from qa.reading.quantities.finding import find_quantities, value
from qa.reading.times.finding import find_times
from qa.types import AnswerKind, MentionKind, RuleHit

__all__ = ["answer"]

_MORE = 1
_LESS = -1
# A comparative -> what it measures and which way.
_COMPARATIVES = {
    "older": ("age", _MORE), "younger": ("age", _LESS), "taller": ("height", _MORE),
    "higher": ("height", _MORE), "shorter": ("length", _LESS), "longer": ("length", _MORE),
    "wider": ("width", _MORE), "narrower": ("width", _LESS), "deeper": ("depth", _MORE),
    "heavier": ("weight", _MORE), "lighter": ("weight", _LESS), "costlier": ("price", _MORE),
    "cheaper": ("price", _LESS), "dearer": ("price", _MORE),
}  # fmt: skip
# What a dimension is called beside its measure; none where the unit alone tells it.
_WORDS = {
    "height": ("tall", "high", "height", "rise", "tower", "stand", "reach"),
    "length": ("long", "length", "last", "took", "take", "run", "stretch", "span", "short"),
    "width": ("wide", "broad", "width", "across"),
    "depth": ("deep", "depth"),
    "weight": ("weigh", "weight", "heavy"),
    "price": ("cost", "price", "sell", "sold", "pay", "paid", "fetch", "worth"),
}
_STEMS = {name: frozenset(stem(word) for word in held) for name, held in _WORDS.items()}
_PRICED = frozenset(stem(word) for word in ("cost", "sell", "fetch", "pay", "bring"))
_BOUNDS = {"more": _MORE, "over": _MORE, "above": _MORE, "less": _LESS, "under": _LESS}
# Words before a figure of the text that make it the least, or the most, that it can be.
_AT_LEAST = frozenset("more over least above exceeding".split())
_AT_MOST = frozenset("less under most below up fewer".split())
_MEASURES = (MentionKind.QUANTITY, MentionKind.MONEY, MentionKind.DURATION, MentionKind.NUMBER)
_ONE_PART = pattern(r"PT?(\d+(?:\.\d+)?)([YMWDHS])")
_RULE = "two measures compared"

Scenes = Sequence[tuple[int, Scene]]


class _Claim(NamedTuple):
    """Tokens of the comparative and "than", the dimension, and `_MORE` or `_LESS`."""

    at: int
    than: int
    dimension: str
    way: int


class _Measure(NamedTuple):
    amount: float
    unit: str
    scene: Scene
    found: Found


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """Yes or no where both sides of "than" are known, else None."""
    claim = _claim(question) if question.type is QuestionType.YES_NO else None
    if claim is None or question.negated:
        return None
    scenes = library.scenes(question, Matcher(question, context.hints), context)
    own = _measure_of(library, scenes, claim, _nouns(question, 1, claim.at))
    if own is None:
        return None
    limit = _limit(question, claim, own)
    if limit is not None and _is_open(own, limit):
        return None
    if limit is not None:
        return _spoken(question, claim, (own,), limit)
    other = _measure_of(library, scenes, claim, _nouns(question, claim.than + 1, None))
    if other is None or other.unit != own.unit or other.found == own.found:
        return None
    return _spoken(question, claim, (own, other), other.amount)


def _claim(question: Question) -> _Claim | None:
    words = [token.text.lower() for token in question.tokens]
    for at, word in enumerate(words[:-2]):
        if (way := _age_bound(words, at)) is not None:
            return _Claim(at, at + (words[at + 1] == "than"), "age", way)
        if words[at + 1] != "than":
            continue
        if word in _COMPARATIVES:
            return _Claim(at, at + 1, *_COMPARATIVES[word])
        if word in ("less", "more") and question.predicate in _PRICED:
            return _Claim(at, at + 1, "price", _MORE if word == "more" else _LESS)
    return None


def _age_bound(words: Sequence[str], at: int) -> int | None:
    """ "More than 3,000 years old", "Is she under 40?": which way, or None when it is no age."""
    if words[at] not in _BOUNDS or words[0] not in ("is", "was", "are", "were"):
        return None
    bare = words[at + 1].isdigit() and words[at + 2] == "?"
    return _BOUNDS[words[at]] if "old" in words[at:] or bare else None


def _nouns(question: Question, start: int, end: int | None) -> frozenset[str]:
    """The stems of the nouns and names of one side; none where it is a pronoun's."""
    held = zip(question.tokens[start:end], question.tags[start:end], strict=True)
    return frozenset(stem(token.text) for token, tag_ in held if tag_.startswith("NN"))


def _limit(question: Question, claim: _Claim, own: _Measure) -> float | None:
    """The amount behind "than" in the unit of the text's own, or None."""
    words = [token.text for token in question.tokens[claim.than + 1 :]]
    tags = tag(words)
    for found in (*find_quantities(words, tags), *find_times(words, tags)):
        amount = _amount(found)
        if amount is not None and found.start <= 1 and _fits(amount, found, own, claim):
            return amount[0]
    return None


def _is_open(own: _Measure, limit: float) -> bool:
    """ "More than 80 metres" tells nothing of 90: the text's own bound lies on the other side."""
    found = own.found
    around = set(own.scene.reading.lowers[max(0, found.start - 2) : found.end])
    return bool(
        (around & _AT_LEAST and own.amount < limit) or (around & _AT_MOST and own.amount > limit)
    )


def _fits(amount: tuple[float, str], found: Found, own: _Measure, claim: _Claim) -> bool:
    """Whether an amount asked for has the unit of one told: "a million" is of its currency."""
    bare = found.kind is MentionKind.NUMBER
    if claim.dimension == "age":
        return amount[1] == "Y" or (bare and not amount[1])
    return amount[1] == own.unit or (bare and own.found.kind is MentionKind.MONEY)


def _amount(found: Found) -> tuple[float, str] | None:
    """A measure as number and unit; a duration of one unit is one too."""
    if found.kind is MentionKind.DURATION:
        part = _ONE_PART.fullmatch(found.normal)
        return (float(part[1]), _clock_unit(found.normal, part[2])) if part else None
    return value(found.normal) if found.kind in _MEASURES else None


def _clock_unit(normal: str, unit: str) -> str:
    return f"T{unit}" if "T" in normal else unit


def _measure_of(
    library: Library, scenes: Scenes, claim: _Claim, nouns: frozenset[str]
) -> _Measure | None:
    if not nouns:
        return None
    if claim.dimension == "age":
        ages = ages_of(library, scenes, [nouns])
        return next((_aged(age) for age in ages if age.found.normal.isdigit()), None)
    return next(
        (found for _, scene in scenes for found in _measures(scene, claim, nouns)),
        None,
    )


def _aged(age: Age) -> _Measure:
    return _Measure(float(age.found.normal), "Y", age.scene, age.found)


def _measures(scene: Scene, claim: _Claim, nouns: frozenset[str]) -> list[_Measure]:
    """The measure that follows the nouns with no other one between, in a sentence about the
    dimension."""
    stems = scene.reading.stems
    if not nouns <= set(stems) or not _STEMS[claim.dimension] & set(stems):
        return []
    last = max(stems.index(noun) for noun in nouns)
    for found in scene.reading.mentions:
        amount = _amount(found) if found.start > last else None
        if amount is not None and found.kind is not MentionKind.NUMBER:
            straight = not _is_crossed(scene, last, found.start)
            return [_Measure(*amount, scene, found)] if straight else []
    return []


def _is_crossed(scene: Scene, last: int, start: int) -> bool:
    """Whether another subject begins between a noun and a measure."""
    return any(
        clause.subject is not None and last < clause.subject.start < start
        for clause in scene.clauses
    )


def _spoken(
    question: Question, claim: _Claim, measures: Sequence[_Measure], limit: float
) -> Answer:
    own = measures[0]
    holds = own.amount > limit if claim.way == _MORE else own.amount < limit
    kind = AnswerKind.YES if holds else AnswerKind.NO
    sentences = tuple(dict.fromkeys(sentence_of(one.scene.reading) for one in measures))
    told = " … ".join(" ".join(one.text.split()) for one in sentences)
    figures = [_figure(one).text for one in measures]
    hit = RuleHit(_RULE, 1.0, 0.0, " against ".join(figures))
    return Answer(
        kind,
        f"{kind.value.title()}: {told}",
        question,
        spans=sentences,
        evidence=sentences,
        confidence=0.75,
        trace=(Trace(_figure(own), 0.0, (hit,)),),
    )


def _figure(one: _Measure) -> AnswerSpan:
    return span_in(one.scene.reading, (one.found.start, one.found.end))
