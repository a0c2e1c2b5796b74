""" "How many times was it besieged?" of "They besieged it in 1473 and again in 1478": as often as
dates are told of the one deed; of "It is the third time that they besieged it", of "won it for the
third time" the time itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.figures.computing import computed
from qa.answering.paths.telling import sentence_of, span_in, told_in
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.grammar import BE
from qa.reading.clauses import Clause
from qa.reading.found import Found
from qa.reading.ranks import rank_of_word
from qa.reading.reading import SentenceReading
from qa.types import MentionKind

__all__ = ["answer"]

_SO_OFTEN, _WORDS = "so often by one word", (("twice",), ("thrice",))
_TWICE = 2
_TOLD = 0.6  # the least share of the question in the sentence of a last time


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """How often the deed asked about is told to have been done again; else None."""
    counts = question.type is QuestionType.HOW_MANY and question.answer_type in ("times", "time")
    if not question.predicate or not (counts or question.type is QuestionType.HOW_OFTEN):
        return None
    scenes = library.scenes(question, Matcher(question, context.hints), context)
    if counts and (last := _last_time(question, [scene for _, scene in scenes])):
        scene, at, number = last
        return told_in(
            question,
            scene.reading,
            (at - 1, at + 2),
            normal=str(number),
            rule="the last time that it was done",
            confidence=0.8,
        )
    for _, scene in scenes:
        for clause in scene.clauses:
            if counts and (at := _by_word(question, scene, clause)):
                return told_in(
                    question, scene.reading, (at, at + 1), rule=_SO_OFTEN, confidence=0.75
                )
            dates = _dates(question, scene, clause)
            if dates:
                return _told(question, scene, dates)
    return None


def _by_word(question: Question, scene: Scene, clause: Clause) -> int:
    """The place of "twice" right beside the verb of the deed, 0 where it is not there."""
    own, head = scene.reading, clause.head
    if own.stems[head] != question.predicate or clause.polarity == "negative":
        return 0
    if not _names_all(scene):
        return 0
    places = (i for i in range(max(1, head - 2), head + 2) if own.lowers[i : i + 1] in _WORDS)
    return next((i for i in places if not own.tags[i + 1].startswith(("NN", "DT"))), 0)


def _told(question: Question, scene: Scene, dates: list[Found]) -> Answer:
    own = scene.reading
    spans = [span_in(own, (one.start, one.end), one.normal) for one in dates]
    text = "twice" if len(dates) == _TWICE else f"{len(dates)} times"
    note = " and ".join(span.text for span in spans)
    evidence = (sentence_of(own),)
    return computed(question, text, note, rule="done again", spans=spans, evidence=evidence)


def _dates(question: Question, scene: Scene, clause: Clause) -> list[Found]:
    """The dates of a clause of the deed, where the last of them has "again" before it."""
    own = scene.reading
    if own.stems[clause.head] != question.predicate or clause.polarity == "negative":
        return []
    if not _names_all(scene):
        return []
    dates = [
        one
        for one in own.mentions
        if one.kind is MentionKind.DATE and clause.head < one.start < clause.end
    ]
    if len(dates) < _TWICE:
        return []
    between = own.lowers[dates[-2].end : dates[-1].start]
    return dates if between[:2] == ("and", "again") else []


def _last_time(question: Question, scenes: Sequence[Scene]) -> tuple[Scene, int, int] | None:
    """The sentence, the token and the number of the highest "the third time" told of the deed; the
    first is nobody's last."""
    found = [
        (scene, at, number)
        for scene in scenes
        if scene.coverage >= _TOLD and _names_all(scene)
        for at, number in _ordinal_times(scene.reading)
        if number >= _TWICE and any(_is_of(question, scene, one, at) for one in scene.clauses)
    ]
    return max(found, key=lambda one: one[2], default=None)


def _ordinal_times(own: SentenceReading) -> Iterator[tuple[int, int]]:
    """The tokens and numbers of "third" in "the third time"."""
    for at in range(1, len(own.words) - 1):
        if own.lowers[at - 1] == "the" and own.lowers[at + 1] == "time":
            yield at, rank_of_word(own.lowers[at])


def _is_of(question: Question, scene: Scene, clause: Clause, at: int) -> bool:
    """ "Won it for the third time", "it is the third time that they won it"."""
    own = scene.reading
    if own.stems[clause.head] != question.predicate or clause.polarity == "negative":
        return False
    if own.lowers[at - 2 : at - 1] == ("for",):
        return clause.head < at <= clause.end
    led = own.lowers[at - 2 : at - 1]
    return bool(led) and led[0] in BE and at < clause.head


def _names_all(scene: Scene) -> bool:
    """Whether all names and numbers of the question are told of."""
    named = (n for n, one in enumerate(scene.matcher.terms) if one.kind in ("name", "number"))
    return all(n in scene.factors for n in named)
