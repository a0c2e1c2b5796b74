""" "By how much did it fall between A and B?": two quantities of one unit, and their difference.

Where the text tells the change itself ("rose 18% to £42.6 million"), that is the answer.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from qa.answering.answer import Answer, AnswerSpan
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.figures.computing import computed, spelled
from qa.answering.paths.figures.dating import figures_in
from qa.answering.paths.telling import sentence_of, span_in, told, told_in
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.grammar import NOUNS
from qa.language.stems import StemSet, stem
from qa.language.tagger import tag
from qa.light import NamedTuple
from qa.reading.found import Found
from qa.reading.times.finding import find_times
from qa.reading.times.periods import Dated, agrees, period_of
from qa.types import MentionKind

__all__ = ["CHANGES", "Level", "answer", "dates_asked", "levels", "pair_of"]

CHANGES = frozenset(
    stem(word)
    for word in """
    rise fall grow increase decrease drop climb decline gain lose jump slip shrink widen narrow
    growth reduction improve reduce cut raise up down soar plunge surge tumble gained expand
    """.split()
)
_FALLS = StemSet(
    "fall decrease drop decline lose slip shrink narrow reduction reduce cut plunge tumble".split()
)
_RISES = StemSet("rise grow increase climb gain jump widen growth raise soar surge expand".split())
_AMOUNTS = frozenset("more less fewer higher lower".split())
_MEASURING = frozenset(
    (MentionKind.MONEY, MentionKind.PERCENT, MentionKind.QUANTITY, MentionKind.DURATION)
)
_BESIDE = 3  # characters between two sentences of a paragraph
_COMPARED = frozenset("more less higher lower fewer above below longer shorter bigger".split())
# What may stand between a noun of change and the "of" of its figure.
_WITHIN = NOUNS | {"IN", "DT", "JJ", "PRP$", "VBG"}
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


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The difference of the two figures that belong to the question's two dates."""
    compares = _compares(question)
    if not compares and not _asks_for_change(question):
        return None
    matcher = Matcher(question, context.hints)
    scenes = library.scenes(question, matcher, context)
    beside = _compared_by(question, scenes) if compares else None
    if beside is not None:
        return beside
    figures = levels(scenes)
    asked = dates_asked(question, library)
    if compares:
        change = _first_change(figures) if len(asked) < 2 else None
        if isinstance(change, Level):
            return _told(question, change)
        pair = change or pair_of(asked, [one for one in figures if not one.is_change], only=True)
    elif len(asked) < 2 and question.type is QuestionType.DIFFERENCE:
        change = _first_change(figures)
        if isinstance(change, Level):
            return _told(question, change)
        pair = change
        if pair is None or _goes_the_other_way(question, pair):
            pair = _told_over_two(question, figures)
    else:
        pair = pair_of(asked, [figure for figure in figures if not figure.is_change])
    if pair is None or (question.type is not QuestionType.DIFFERENCE and not _measures(pair)):
        return None
    larger, smaller = sorted(pair, key=lambda figure: -figure.amount)
    text = spelled(larger.amount - smaller.amount, larger.unit, larger.span.text)
    return computed(
        question,
        text,
        f"{larger.span.text} − {smaller.span.text}",
        rule="difference",
        spans=[figure.span for figure in pair],
        evidence=[figure.evidence for figure in pair],
    )


def _asks_for_change(question: Question) -> bool:
    if question.preposition == "to" and question.tokens[-1].text.lower() in ("to", "?"):
        return False  # "How much did it fall to?" asks for the level
    return question.type is QuestionType.DIFFERENCE or question.answer_type == "difference"


def _compares(question: Question) -> bool:
    """ "How much more did it pay in 2024 than in 2023?", "how much higher is the new record?"."""
    if question.type not in (QuestionType.HOW_MUCH, QuestionType.HOW_MANY):
        return False
    lowers = [token.text.lower() for token in question.tokens]
    degree = next((i + 1 for i, word in enumerate(lowers) if word in ("much", "many")), 0)
    compared = question.tags[degree : degree + 1] in (("JJR",), ("RBR",))
    # "How much more money do they need?" asks for an amount.
    return compared and (not question.answer_type or "than" in lowers[degree:])


def _compared_by(question: Question, scenes: Sequence[tuple[int, Scene]]) -> Answer | None:
    """ "12 minutes faster than the record": the figure right before the very word of comparison."""
    lowers = [token.text.lower() for token in question.tokens]
    word = lowers[next(i + 1 for i, one in enumerate(lowers) if one in ("much", "many"))]
    if word in _AMOUNTS:
        return None
    for _, scene in scenes:
        for one in scene.reading.mentions:
            behind = scene.reading.lowers[one.end : one.end + 1]
            if one.kind in _MEASURING and behind == (word,) and _is_meant(scene):
                return told_in(
                    question,
                    scene.reading,
                    (one.start, one.end),
                    normal=one.normal,
                    rule="change told",
                    reason=f"it stands before “{word}”",
                    confidence=0.6,
                )
    return None


def _goes_the_other_way(question: Question, pair: tuple[Level, Level]) -> bool:
    """Whether a fall is asked for and a sentence tells of a rise "from A to B", or the reverse."""
    if pair[0].evidence != pair[1].evidence:
        return False
    first, last = sorted(pair, key=lambda figure: figure.span.start)
    if _stands_behind(last, "from"):
        first, last = last, first
    return _contradicts(question, first, last)


def _contradicts(question: Question, first: Level, last: Level) -> bool:
    stems = [stem(token.text) for token in question.tokens]
    falls, rises = (any(one in listed for one in stems) for listed in (_FALLS, _RISES))
    return falls != rises and (last.amount > first.amount if falls else last.amount < first.amount)


def _told_over_two(question: Question, figures: Sequence[Level]) -> tuple[Level, Level] | None:
    """ "It was $4 billion in 2019. It fell to $3 billion": the level reached, and the last one of
    its unit in the sentence before."""
    levels = sorted((one for one in figures if not one.is_change), key=lambda one: one.span.start)
    for before, after in pairwise(levels):
        apart = after.evidence.start - before.evidence.end
        beside = before.evidence != after.evidence and apart <= _BESIDE
        alike = before.unit == after.unit and before.is_meant
        reached = beside and alike and _stands_behind(after, "to")
        if reached and not _contradicts(question, before, after):
            return before, after
    return None


def _stands_behind(figure: Level, word: str) -> bool:
    before = figure.span.article.text[: figure.span.start].rstrip()
    return before.lower().endswith(f" {word}")


def _first_change(figures: Sequence[Level]) -> Level | tuple[Level, Level] | None:
    """What the first sentence about what is asked tells: the change itself, or two levels."""
    # Of several changes that of the thing asked about: "Sales rose 14% … The shares rose 2%".
    meant = sorted((one for one in figures if one.is_meant), key=lambda one: -one.held[0])
    sentences = dict.fromkeys(one.evidence for one in meant)
    for sentence in sentences:
        own = [one for one in figures if one.evidence == sentence]
        changes = [one for one in own if one.is_change]
        change = max(changes, key=lambda one: one.held, default=None)
        levels = pair_of((), [one for one in own if not one.is_change])
        if change or levels:
            return change or levels
    return None


def _told(question: Question, figure: Level) -> Answer:
    """The change that the text tells itself."""
    return told(
        question,
        (figure.span,),
        (figure.evidence,),
        rule="change told",
        reason=f"{figure.span.text} is the change itself",
        confidence=0.6,
    )


def _measures(pair: tuple[Level, Level]) -> bool:
    """ "The difference between X and Y" may be one of kind: only measures are subtracted."""
    return all(figure.unit for figure in pair)


def levels(scenes: Sequence[tuple[int, Scene]]) -> list[Level]:
    """Every measured mention of the best sentences, with the date nearest to it."""
    figures = []
    for _, scene in scenes:
        if scene.coverage <= 0.0:
            continue
        for mention, amount, unit, dated in figures_in(scene):
            figures.append(
                Level(
                    span_in(scene.reading, (mention.start, mention.end), mention.normal),
                    sentence_of(scene.reading),
                    amount,
                    unit,
                    "" if unit else _thing(scene, mention),
                    dated,
                    _is_meant(scene),
                    _is_change(scene, mention),
                    _held(scene, mention),
                )
            )
    return figures


def _thing(scene: Scene, figure: Found) -> str:
    """The stem of the noun right behind a number, or ""."""
    counts = figure.end < scene.size and scene.reading.tags[figure.end] in NOUNS
    return scene.reading.stems[figure.end] if counts else ""


def _is_meant(scene: Scene) -> bool:
    """Whether a sentence is about what the question is about: it holds all its nouns."""
    return all(
        number in scene.factors or term.word.lower() in (scene.question.answer_type, "percentage")
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
        return _is_of_change(scene, before)
    if lowers[before] == "by" and before:  # no "hit by two floods"
        return not _thing(scene, figure) or stems[before - 1] in CHANGES
    return stems[before] in CHANGES


def _is_of_change(scene: Scene, of: int) -> bool:
    """Whether the phrase before an "of" is led by a noun of change: "a rise in prices of"."""
    i = of - 1
    while i >= 0 and scene.reading.tags[i] in _WITHIN:
        if scene.reading.stems[i] in CHANGES and scene.reading.tags[i] in NOUNS:
            return True
        i -= 1
    return False


def pair_of(
    asked: Sequence[Dated], figures: Sequence[Level], *, only: bool = False
) -> tuple[Level, Level] | None:
    """One figure for each date asked about; without dates the two figures of the best sentence,
    which may be the `only` two."""
    if len(asked) >= 2:
        one, other = (_dated(date, figures) for date in asked[:2])
        # "£8.4 million (2021: £7.5 million)": the figure without a date is the other one.
        one = one or _undated(other, figures)
        other = other or _undated(one, figures)
        if one is not None and other is not None and one.measures_like(other) and one != other:
            return one, other
        return None
    if only:
        figures = [one for one in figures if one.evidence == figures[0].evidence]
        return _only_pair(figures)
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


def _only_pair(figures: Sequence[Level]) -> tuple[Level, Level] | None:
    """The two figures of a sentence that measure in one unit, where it has no third."""
    units = [one.unit for one in figures if one.unit]
    alike = [one for one in figures if units.count(one.unit) == 2]
    return (alike[0], alike[1]) if len(alike) == 2 else None


def _dated(date: Dated, figures: Sequence[Level]) -> Level | None:
    """The first figure of a date, one that is about what is asked if there is one."""
    own = [one for one in figures if one.dated and agrees(date, one.dated)]
    return next((one for one in own if one.is_meant), own[0] if own else None)


def _undated(partner: Level | None, figures: Sequence[Level]) -> Level | None:
    if partner is None:
        return None
    fitting = (
        figure
        for figure in figures
        if not figure.dated and figure.unit == partner.unit and figure.evidence == partner.evidence
    )
    return next(fitting, None)


def dates_asked(question: Question, library: Library) -> list[Dated]:
    """The dates of a question; "between 2019 and last year" is one range with two ends."""
    words = [token.text for token in question.tokens]
    published = library.articles[0].published
    ends = []
    for one in find_times(words, tag(words), published=published):
        for normal in one.normal.split("/") if one.kind is MentionKind.DATE else ():
            ends.append(Dated(one.start, one.end, period_of(normal), "", ()))
    return [one for one in ends if one.period]
