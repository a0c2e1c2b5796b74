"""The figures of some sentences that may be subtracted: what each measures, when, and whether it
is a change itself; and which two of them a question means.
"""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.answer import AnswerSpan
from qa.answering.changing import CHANGES, another_changes
from qa.answering.library import Library
from qa.answering.paths.figures.dating import figures_in
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
_BEFORE_LEVEL = frozenset(("to", "from", "at", "than", "with", "against"))


class Level(NamedTuple):
    """A figure of a sentence that may be subtracted; `thing` is the stem of what a bare number
    counts; `is_change` tells of one that is the change itself, `held` how many nouns and names of
    the question its clause holds, and whether its verb."""

    span: AnswerSpan
    evidence: AnswerSpan
    amount: float
    unit: str
    thing: str
    dated: Dated | None
    is_meant: bool
    is_change: bool
    held: tuple[float, bool] = (0.0, False)

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
        for mention, amount, unit, dated in figures_in(scene):
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
                    _is_change(scene, mention),
                    _held(scene, mention),
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
