"""The figures of some sentences that may be subtracted: what each measures, when, and whether it
is a change itself; and which two of them a question means.
"""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.answer import AnswerSpan
from qa.answering.changing import CHANGES, another_changes
from qa.answering.library import Library
from qa.answering.paths.figures.dating import Figure, figures_in
from qa.answering.paths.telling import sentence_of, span_in
from qa.answering.question import Question
from qa.answering.scene import Scene
from qa.language.grammar import NOUNS
from qa.language.stems import StemSet, stem
from qa.language.tagger import tag
from qa.light import NamedTuple
from qa.reading.found import Found
from qa.reading.times.finding import find_times
from qa.reading.times.periods import Dated, agrees, period_of
from qa.types import MentionKind

__all__ = ["CHANGES", "FALLS", "RISES", "Level", "dates_asked", "is_meant", "levels", "pair_of"]

FALLS = StemSet(
    """
    fall decrease drop decline lose slip shrink narrow reduction reduce cut down plunge tumble
    """.split()
)
RISES = StemSet("rise grow increase climb gain jump widen growth raise soar surge expand".split())
_PRICES = frozenset(("price", "prices", "cost", "costs"))
_LOSING = stem("lose")
_COMPARED = frozenset("more less higher lower fewer above below longer shorter bigger".split())
_GOES_ON = frozenset(("and", ",", "then"))
_PARTS = frozenset(", ; and but while".split())
_BEFORE_LEVEL = frozenset(("to", "from", "at", "than", "with", "against"))


class Level(NamedTuple):
    """A figure of a sentence that may be subtracted; `thing` is the stem of what a bare number
    counts; `is_change` tells of one that is the change itself, `way` whether up (1), down (-1) or
    unknown (0), `held` how many nouns and names of the question its clause holds, and whether its
    verb, `beside` how many its own part of a list of figures holds."""

    span: AnswerSpan
    evidence: AnswerSpan
    amount: float
    unit: str
    thing: str
    dated: Dated | None
    is_meant: bool
    is_change: bool
    held: tuple[float, bool] = (0.0, False)
    way: int = 0
    beside: int = 0

    def measures_like(self, other: Level) -> bool:
        """Whether the two may be subtracted: 21,400 people and 38 countries may not."""
        same = not self.thing or not other.thing or self.thing == other.thing
        return self.unit == other.unit and same


def levels(library: Library, scenes: Sequence[tuple[int, Scene]]) -> list[Level]:
    """Every measured mention of the best sentences, with the date nearest to it; no change of
    something else than what is asked about."""
    figures = []
    for number, scene in scenes:
        if scene.coverage <= 0.0:
            continue
        told = figures_in(scene)
        changes = _changes(scene, told)
        for at, (mention, amount, unit, dated) in enumerate(told):
            if another_changes(library, number, scene, mention.start):
                continue
            figures.append(
                Level(
                    span_in(scene.reading, (mention.start, mention.end), mention.normal),
                    sentence_of(scene.reading),
                    amount,
                    unit,
                    "" if unit else _thing(scene, mention),
                    dated,
                    is_meant(scene),
                    mention.start in changes,
                    _held(scene, mention),
                    _way(scene, mention),
                    _beside(scene, told, at),
                )
            )
    return figures


def _thing(scene: Scene, figure: Found) -> str:
    """The stem of the noun right behind a number, or ""."""
    counts = figure.end < scene.size and scene.reading.tags[figure.end] in NOUNS
    return scene.reading.stems[figure.end] if counts else ""


def is_meant(scene: Scene) -> bool:
    """Whether a sentence is about what the question is about: it holds all its nouns, but for the
    word for a price where it tells sums."""
    free = {scene.question.answer_type, "percentage"}
    if any(one.kind is MentionKind.MONEY for one in scene.reading.mentions):
        free |= _PRICES
    return all(
        number in scene.factors or term.word.lower() in free
        for number, term in enumerate(scene.matcher.terms)
        if term.kind in ("noun", "name") and term.weight >= 0.5
    )


def _held(scene: Scene, figure: Found) -> tuple[float, bool]:
    """How many nouns and names of the question stand in a figure's clause, before its verb or as
    its object, and whether the verb is the question's."""
    own = [one for one in scene.clauses if one.start <= figure.start < one.end]
    if not own:
        return 0.0, False
    clause = min(own, key=lambda one: one.end - one.start)
    terms = scene.matcher.terms
    held = {
        found.term: found.factor
        for found in scene.matches[clause.start : figure.start]
        if found and terms[found.term].kind in ("noun", "name")
    }
    verb = scene.matches[clause.head]
    return sum(held.values()), verb is not None and terms[verb.term].kind == "verb"


def _changes(scene: Scene, figures: Sequence[Figure]) -> set[int]:
    """Where the changes of a sentence start: those told as such, and what goes on from them:
    "rose by 3.8% in 2022 and 3.1% in 2023"."""
    found: set[int] = set()
    for before, one in zip((None, *figures), figures, strict=False):
        start = one.mention.start
        goes_on = (
            before is not None
            and before.mention.start in found
            and before.unit == one.unit
            and scene.reading.lowers[start - 1] in _GOES_ON
        )
        if goes_on or _is_change(scene, one.mention):
            found.add(start)
    return found


def _way(scene: Scene, figure: Found) -> int:
    """Up (1) or down (-1) by the last word of change before a figure, 0 without one."""
    before = reversed(scene.reading.stems[: figure.start])
    ways = ((one in RISES) - (one in FALLS) for one in before)
    return next((way for way in ways if way), 0)


def _beside(scene: Scene, figures: Sequence[Figure], at: int) -> int:
    """How many nouns and names of the question stand in a figure's own part of the sentence, the
    subject of all left out."""
    start = _cut(scene, figures[at - 1], figures[at]) if at else _behind_verb(scene, figures[0])
    last = at + 1 == len(figures)
    end = scene.size if last else _cut(scene, figures[at], figures[at + 1])
    terms = scene.matcher.terms
    held = {one.term for one in scene.matches[start:end] if one}
    return sum(terms[number].kind in ("noun", "name") for number in held)


def _behind_verb(scene: Scene, figure: Figure) -> int:
    changes = (i for i in range(figure.mention.start) if scene.reading.stems[i] in CHANGES)
    return max(changes, default=-1) + 1


def _cut(scene: Scene, one: Figure, other: Figure) -> int:
    """Where the part of the second of two figures opens: behind the first comma or "and"."""
    between = range(one.mention.end, other.mention.start)
    parted = (i for i in between if scene.reading.lowers[i] in _PARTS)
    return next(parted, other.mention.start)


def _is_change(scene: Scene, figure: Found) -> bool:
    """ "Rose 18%", "by 18%", "an increase in prices of 18%", "$3 more than"; a figure after "to" or
    "from" is a level."""
    lowers, stems = scene.reading.lowers, scene.reading.stems
    before = figure.start - 1
    if lowers[figure.end + 1 : figure.end + 2] == ("than",) and lowers[figure.end] in _COMPARED:
        return True
    if before < 0 or lowers[before] in _BEFORE_LEVEL:
        return False
    if lowers[figure.end : figure.end + 1] in (("lower",), ("higher",)):
        return True  # "closed 12% lower"
    if lowers[before] == "of" and before:
        return False
    if lowers[before] == "by" and before:  # no "hit by two floods"
        return not _thing(scene, figure) or stems[before - 1] in CHANGES
    # "The firm lost $4 million" tells of no change, "the shares lost 3%" does.
    return stems[before] in CHANGES and not (
        stems[before] == _LOSING and figure.kind is MentionKind.MONEY
    )


def pair_of(asked: Sequence[Dated], figures: Sequence[Level]) -> tuple[Level, Level] | None:
    """One figure for each date asked about; without dates the two figures of the best sentence."""
    if len(asked) >= 2:
        one, other = (_dated(date, figures) for date in asked[:2])
        if one is not None and other is not None and one.measures_like(other) and one != other:
            return one, other
        return None
    meant = [figure for figure in figures if figure.is_meant]
    for figure in meant:
        for other in meant:
            if (
                figure.span.start < other.span.start
                and figure.measures_like(other)
                and figure.evidence == other.evidence
            ):
                return figure, other
    return None


def _dated(date: Dated, figures: Sequence[Level]) -> Level | None:
    """The first figure of a date, one that is about what is asked if there is one."""
    own = [one for one in figures if one.dated and agrees(date, one.dated)]
    return next((one for one in own if one.is_meant), own[0] if own else None)


def dates_asked(question: Question, library: Library) -> list[Dated]:
    """The dates of a question; "between 2019 and last year" is one range with two ends."""
    words = [token.text for token in question.tokens]
    published = library.articles[0].published
    ends = []
    for one in find_times(words, tag(words), published=published):
        for normal in one.normal.split("/") if one.kind is MentionKind.DATE else ():
            ends.append(Dated(one.start, one.end, period_of(normal), "", ()))
    return [one for one in ends if one.period]
