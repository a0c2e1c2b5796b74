""" "How much did Storr quote?", "Which quote was the cheapest?" of "three quotes: Maddox £14,200,
Storr & Sons £12,950 and Fellside £15,600": names side by side, each with a figure of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.grammar import NOUNS
from qa.language.stems import stem
from qa.light import NamedTuple, pattern
from qa.reading.reading import SentenceReading
from qa.types import MentionKind, Range

__all__ = ["answer"]

_RULE, _SURE = "one of names side by side, by its figure", 0.75
_BETWEEN = frozenset((",", "and", ";", ":"))
_NAMING = NOUNS | {"CC", "POS", "HYPH"}
_FOR, _LEAD = "the figure for that very thing", ("for",)
_LEAST = 2  # pairs that make a series
_FIGURE = pattern(r"\d[\d,]*(?:\.\d+)?")
_HIGHEST = frozenset("expensive dearest highest most largest biggest greatest costliest".split())
_LOWEST = frozenset("cheapest lowest least fewest smallest".split())
_MONEY = frozenset("expensive dearest costliest cheapest".split())
_AMOUNTS = (QuestionType.HOW_MUCH, QuestionType.HOW_MANY)


class _Pair(NamedTuple):
    """The tokens of a name and the figure behind it, and whether that is of money."""

    name: Range
    figure: Range
    money: bool


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The figure of the one that is named, or the name with the highest or the lowest; or None."""
    if question.negated or context.exclude:
        return None
    lowers = {token.text.lower() for token in question.tokens}
    sign = bool(lowers & _HIGHEST) - bool(lowers & _LOWEST)
    amount = question.type in _AMOUNTS
    if amount == (sign != 0):
        return None
    matcher = Matcher(question, context.hints)
    for _, scene in library.scenes(question, matcher, context):
        pairs = _pairs(scene.reading)
        if amount and (place := _for_which(question, scene)) is not None:
            return told_in(question, scene.reading, place, rule=_FOR, confidence=_SURE)
        if len(pairs) < _LEAST or not _is_of_that(question, scene, pairs):
            continue
        if lowers & _MONEY and not pairs[0].money:
            continue
        place = _named(scene, pairs) if amount else _ranked(scene.reading, pairs, sign)
        if place is not None:
            return told_in(question, scene.reading, place, rule=_RULE, confidence=_SURE)
    return None


def _pairs(read: SentenceReading) -> list[_Pair]:
    """The names with a figure right behind, each behind a comma, a colon or "and"; of several sorts
    of figures those of the last."""
    pairs = []
    for place, money in _figures(read):
        start = place[0]
        while start and read.tags[start - 1] in _NAMING and read.lowers[start - 1] != "and":
            start -= 1
        named = start < place[0] and read.tags[start].startswith("NNP")
        if named and (not start or read.lowers[start - 1] in _BETWEEN):
            pairs.append(_Pair((start, place[0]), place, money))
    return [one for one in pairs if one.money is pairs[-1].money]


def _figures(read: SentenceReading) -> Iterator[tuple[Range, bool]]:
    """Figures, and whether they are of money; a name may be read up to the end of one."""
    money = {m.end - 1: m for m in read.mentions if m.kind is MentionKind.MONEY}
    for i, word in enumerate(read.words):
        if i in money:
            yield (money[i].start, money[i].end), True
        elif read.tags[i] == "CD" and _FIGURE.fullmatch(word):
            yield (i, i + 1), False


def _is_of_that(question: Question, scene: Scene, pairs: Sequence[_Pair]) -> bool:
    """Whether what is asked for stands before the first name: "three quotes"."""
    heads = {question.predicate, stem(question.answer_type)} - {"", "be"}
    own = {term.stem for term in scene.matcher.terms if term.kind in ("noun", "verb")} | heads
    return not own.isdisjoint(scene.reading.stems[: pairs[0].name[0]])


def _for_which(question: Question, scene: Scene) -> Range | None:
    """The figure of "€50 for a city bike and €200 for an electric bike" that is for all that the
    question is for, where another is not."""
    asked = _for(question)
    sums = [] if not asked else [(one, _phrase(scene, one[1])) for one in _for_sums(scene)]
    held = [one for one, told in sums if asked <= told]
    rest = {n for n, one in enumerate(scene.matcher.terms) if one.kind == "noun"} - asked
    first = min((one[0] for one, _ in sums), default=0)
    before = {one.term for one in scene.matches[:first] if one is not None}
    return held[0] if len(held) == 1 < len(sums) and rest <= before else None


def _for(question: Question) -> frozenset[int]:
    """The terms behind the last "for" of a question, or "on"."""
    lowers = [token.text.lower() for token in question.tokens]
    at = max((i for i, word in enumerate(lowers) if word in ("for", "on")), default=len(lowers))
    return frozenset(n for n, one in enumerate(question.terms) if one.index > at)


def _for_sums(scene: Scene) -> list[Range]:
    """The sums of money and other figures with "for" right behind."""
    return [
        one for one, _ in _figures(scene.reading) if scene.reading.lowers[one[1] :][:1] == _LEAD
    ]


def _phrase(scene: Scene, start: int) -> set[int]:
    """The terms of the phrase behind a "for"."""
    end = start + 1
    while end < scene.size and scene.reading.tags[end] in _NAMING | {"DT", "JJ", "VBG", "CD"}:
        if scene.reading.tags[end] == "CC":
            break
        end += 1
    return {one.term for one in scene.matches[start:end] if one is not None}


def _named(scene: Scene, pairs: Sequence[_Pair]) -> Range | None:
    """The figure of the only one that the question names."""
    named = {n for n, one in enumerate(scene.matcher.terms) if one.kind == "name"}
    held = [
        pair
        for pair in pairs
        if named & {one.term for one in scene.matches[slice(*pair.name)] if one is not None}
    ]
    return held[0].figure if len(held) == 1 else None


def _ranked(read: SentenceReading, pairs: Sequence[_Pair], sign: int) -> Range | None:
    """The name with the highest figure, or the lowest; None where two share it."""
    values = [sign * (_value(read, pair.figure)) for pair in pairs]
    best = max(values)
    return pairs[values.index(best)].name if values.count(best) == 1 else None


def _value(read: SentenceReading, place: Range) -> float:
    found = _FIGURE.search(" ".join(read.words[slice(*place)]))
    return float(found[0].replace(",", "")) if found is not None else 0.0
