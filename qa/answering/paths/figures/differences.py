""" "By how much did it fall between A and B?": two quantities of one unit, and their difference.

Where the text tells the change itself ("rose 18% to £42.6 million"), that is the answer.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa.answering.analysis import analyse
from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.figures.computing import computed, spelled
from qa.answering.paths.figures.levels import (
    FALLS,
    RISES,
    Level,
    dates_asked,
    levels,
    pair_of,
)
from qa.answering.paths.figures.margins import margin_told
from qa.answering.paths.telling import told, told_in
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.stems import stem
from qa.light import pattern, replace
from qa.reading.times.periods import Dated, agrees
from qa.types import AnswerKind

__all__ = ["answer"]

# What leads to the level that was before, at the end of some text; so many characters of it.
_COMPARED_WITH = pattern(
    r"(?:\bfrom|\bcompared (?:with|to)|\bagainst|\bversus|\bthan|\binstead of|\bused to \w+)"
    r"(?: (?:just|only|about|around|some|nearly|almost|over|a|an|the))*\s*\Z",
    re.IGNORECASE,
)
_LEAD = 40
_NOW = pattern(r"\b(?:is|are|costs?|stands?|now)\b", re.IGNORECASE)
_WAS = pattern(r"\b(?:was|were|used to|had been|stood)\b", re.IGNORECASE)
_COSTING = frozenset(map(stem, ("cost", "pay", "charge", "earn")))
_CURRENCY = re.compile("[A-Z]{3}")
# Verbs that tell a change whole -> whether it goes up (1) or down (-1).
_TIMES = {
    stem("halved"): -1,
    **{stem(verb): 1 for verb in "doubled tripled trebled quadrupled".split()},
}


_GAINED = pattern(
    r"how many (?P<noun>[\w-]+) did (?P<who>.+?) (?P<verb>lose|shed|gain|add)[ ?.!]*", re.IGNORECASE
)
_LOST = frozenset(("lose", "shed"))


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The difference of the two figures that belong to the question's two dates."""
    if (turned := _as_change(question)) is not None:
        found = answer(turned, library, context)
        own = found is not None and _counts(found, question.answer_type)
        return replace(found, question=question) if found is not None and own else None
    compares = _compares(question)
    if not compares and not _asks_for_change(question):
        return None
    matcher = Matcher(question, context.hints)
    scenes = library.scenes(question, matcher, context)
    if not compares and (margin := margin_told(question, scenes)):
        return margin
    figures = levels(library, scenes)
    if question.predicate in _COSTING:
        figures = [figure for figure in figures if _CURRENCY.fullmatch(figure.unit)]
    asked = dates_asked(question, library)
    if compares:
        change = _first_change(question, figures, asked) if len(asked) < 2 else None
        if isinstance(change, Level):
            return _told(question, change)
        two = asked if len(asked) >= 2 else ()
        pair = change or (
            pair_of(two, [one for one in figures if not one.is_change]) if two else None
        )
    elif len(asked) < 2 and question.type is QuestionType.DIFFERENCE:
        change = _first_change(question, figures, asked)
        if isinstance(change, Level):
            return _told(question, change)
        multiplied = _multiplied(question, scenes)
        if multiplied and _is_dated_so(question, asked, multiplied):
            return multiplied
        pair = change
        if pair is not None and _goes_the_other_way(question, pair):
            return None
    else:
        pair = pair_of(asked, [figure for figure in figures if not figure.is_change])
    if pair is None or (question.type is not QuestionType.DIFFERENCE and not _measures(pair)):
        return None
    larger, smaller = sorted(pair, key=lambda figure: -figure.amount)
    text = spelled(larger.amount - smaller.amount, larger.unit, larger.span.text, smaller.span.text)
    return computed(
        question,
        text,
        f"{larger.span.text} − {smaller.span.text}",
        rule="difference",
        spans=[figure.span for figure in pair],
        evidence=[figure.evidence for figure in pair],
    )


def _as_change(question: Question) -> Question | None:
    """ "How many seats did it lose?" as "By how many seats did it fall?"; None of others."""
    asked = _GAINED.fullmatch(question.resolved)
    if asked is None or question.type is not QuestionType.HOW_MANY:
        return None
    verb = "fall" if asked["verb"].lower() in _LOST else "rise"
    return analyse(f"By how many {asked['noun']} did {asked['who']} {verb}?")


def _counts(found: Answer, noun: str) -> bool:
    """Whether two figures of one sentence are of what is counted: "from 23 seats to 14"."""
    if found.kind is not AnswerKind.COMPUTED or len(found.evidence) != 1:
        return False
    first, last = sorted(found.spans, key=lambda one: one.start)
    text, end = first.article.text, last.end
    ranged = text[: first.start].rstrip().endswith(" from") and " to " in text[first.end - 1 : end]
    counted = text[first.end : first.end + len(noun) + 1], text[end : end + len(noun) + 1]
    return ranged and f" {noun}" in (*counted, *(f" {one.text.split()[-1]}" for one in found.spans))


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


def _goes_the_other_way(question: Question, pair: tuple[Level, Level]) -> bool:
    """Whether a fall is asked for and a sentence tells of a rise "from A to B", or the reverse."""
    if pair[0].evidence != pair[1].evidence:
        return False
    first, last = sorted(pair, key=lambda figure: figure.span.start)
    if _was_before(last, first):
        first, last = last, first
    return _contradicts(question, first, last)


def _contradicts(question: Question, first: Level, last: Level) -> bool:
    way = _asked_way(question)
    return last.amount < first.amount if way > 0 else way < 0 and last.amount > first.amount


def _was_before(figure: Level, other: Level) -> bool:
    """Whether a figure behind another one is told to be the former: "compared with 12 m", "is now
    5 euros; it was 4"."""
    text = figure.span.article.text
    if _COMPARED_WITH.search(text, max(0, figure.span.start - _LEAD), figure.span.start):
        return True
    between = text[other.span.end : figure.span.start]
    opening = text[max(0, other.span.start - _LEAD) : other.span.start]
    return bool(_WAS.search(between)) and bool(_NOW.search(opening))


def _first_change(
    question: Question, figures: Sequence[Level], dates: Sequence[Dated]
) -> Level | tuple[Level, Level] | None:
    """What the first sentence about what is asked tells: the change itself, or two levels."""
    # Of several changes that of the thing asked about: "Sales rose 14% … The shares rose 2%".
    meant = sorted((one for one in figures if one.is_meant), key=lambda one: -one.held[0])
    sentences = dict.fromkeys(one.evidence for one in meant)
    for sentence in sentences:
        own = [one for one in figures if one.evidence == sentence]
        changes = [one for one in own if one.is_change]
        change = max(changes, key=lambda one: _fits(question, one, dates), default=None)
        levels = pair_of((), [one for one in own if not one.is_change])
        way = _asked_way(question)
        if levels and change and way and change.way not in (0, way):
            change = None  # "sales rose 6 percent; profit fell from 11 million to 9 million"
        if change or levels:
            return change or levels
    return None


def _fits(
    question: Question, figure: Level, dates: Sequence[Dated]
) -> tuple[bool, bool, int, tuple[float, bool]]:
    """How well a change is the one asked about: by its way, its date, and what it stands with."""
    dated = figure.dated
    of_then = not dates or (dated is not None and agrees(dates[0], dated) is True)
    return figure.way in (0, _asked_way(question)), of_then, figure.beside, figure.held


def _asked_way(question: Question) -> int:
    """Up (1) or down (-1) where a question asks for one, 0 where it asks for neither or both."""
    stems = [stem(token.text) for token in question.tokens]
    falls, rises = (any(one in listed for one in stems) for listed in (FALLS, RISES))
    return rises - falls


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


def _multiplied(question: Question, scenes: Sequence[tuple[int, Scene]]) -> Answer | None:
    """ "Halved" of "her takings had halved": a verb that tells by how much itself."""
    for _, scene in scenes:
        for clause in scene.clauses:
            way = _TIMES.get(scene.reading.stems[clause.head], 0)
            changed = clause.subject if clause.object is None else clause.object
            if not way or changed is None or clause.polarity == "negative" or clause.modal:
                continue
            held = {one.term for one in scene.matches[changed.start : changed.end] if one}
            asked = {stem(token.text) for token in question.tokens}
            contrary = any(one in (RISES if way < 0 else FALLS) for one in asked)
            if not contrary and _nouns(scene) and _nouns(scene) <= held:
                return told_in(
                    question,
                    scene.reading,
                    (clause.head, clause.head + 1),
                    rule="change in a verb",
                    reason="the verb tells by how much",
                    confidence=0.6,
                )
    return None


def _is_dated_so(question: Question, asked: Sequence[Dated], told: Answer) -> bool:
    """Whether the sentence has the dates of the question: what "has quadrupled since 1972" grew
    otherwise in 2008."""
    text = told.evidence[0].text
    return all(
        question.tokens[at].text in text for one in asked for at in range(one.start, one.end)
    )


def _nouns(scene: Scene) -> set[int]:
    """The numbers of what is asked about to have changed: the last noun, whose owner may be told
    elsewhere."""
    terms = scene.matcher.terms
    named = [number for number, one in enumerate(terms) if one.kind in ("noun", "name")]
    return set(named[-1:])


def _measures(pair: tuple[Level, Level]) -> bool:
    """ "The difference between X and Y" may be one of kind: only measures are subtracted."""
    return all(figure.unit for figure in pair)
