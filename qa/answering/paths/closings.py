"""When what is closed opens again, and when what is over by some hour ends: "closed until May",
"opens at five and is over by eight"; when something begins and ends that is told to go on "from 6pm
on Saturday until 9am on Sunday"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import is_set_against, told_in
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.stems import StemSet
from qa.reading.found import TIME_KINDS
from qa.reading.reading import SentenceReading
from qa.types import MentionKind, Range

__all__ = ["answer"]

_AGAIN, _ENDS = "until when it is closed", "by when it is over"
_REOPENING = StemSet("reopen resume restart".split())
_OPENING = StemSet("open start run".split())
_ENDING = StemSet("close shut end finish stop expire complete".split())
_BEGINNING = StemSet("start begin open".split())
_LASTING = StemSet("run last apply remain stay continue".split())
# "The last ferry": the end of the hours between which ferries run.
_TRIPS = frozenset(("first", "last"))
_GOING = StemSet("leave depart go run be sail start end set".split())
_JOINTS = frozenset(("until", "till", "to"))
_STRETCH = "one end of how long it goes on"
_SHUT = frozenset("closed shut suspended cancelled".split())
_SHUTTING = StemSet(("close", "shut"))
_STOPS = frozenset((",", ";", "and", "but", "."))
_OVER = frozenset("over finished done ended".split())
# "Is expected to take until November".
_TAKING = frozenset("take takes took taking last lasts lasted run runs ran continue on".split())
_LEAST = 0.5


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The date behind "until", the hour behind "over by"; None for any other question."""
    if question.type is not QuestionType.WHEN or question.negated:
        return None
    lowers = [token.text.lower() for token in question.tokens]
    again = question.predicate in _REOPENING or (
        question.predicate in _OPENING and "again" in lowers
    )
    ends = question.predicate in _ENDING
    trip = _trip_asked(question)
    if not (again or ends or trip or question.predicate in _BEGINNING):
        return None
    matcher = Matcher(question, context.hints)
    scenes = library.scenes(question, matcher, context)
    if not again and (told := _end_told(question, [scene for _, scene in scenes])):
        return told
    for _, scene in scenes if again or ends else ():
        if not _is_of_it(scene, question):
            continue
        states, lead = (_SHUT, "until") if again else (_OVER, "by")
        place = _time_behind(scene, states, lead)
        if place is None and ends:
            place = _time_behind(scene, _TAKING, "until") or _time_behind(scene, _TAKING, "till")
            if place is None and question.predicate in _SHUTTING:
                place = _shut_since(scene)
        if place is not None and not is_set_against(scene, place[0]):
            rule = _AGAIN if again else _ENDS
            return told_in(question, scene.reading, place, rule=rule, confidence=0.7)
    return None


def _end_told(question: Question, scenes: Sequence[Scene]) -> Answer | None:
    """The hour or the day at which a stretch begins, or ends, that stands behind the thing."""
    begins = question.predicate in _BEGINNING or _trip_asked(question) == "first"
    for scene in scenes:
        named = _named(scene, question)
        for start, joint, end in _stretches(scene.reading):
            before = {one.term for one in scene.matches[:start] if one and one.factor >= _LEAST}
            last = max(_places(scene, named, start), default=0)
            going_on = all(
                scene.reading.stems[i] in _LASTING for i in scene.verbs if last < i < start
            )
            if named and before.issuperset(named) and going_on:
                place = (start, joint) if begins else (joint + 1, end)
                return told_in(question, scene.reading, place, rule=_STRETCH, confidence=0.7)
    return None


def _trip_asked(question: Question) -> str:
    """ "first" or "last" of "When does the last ferry leave?", else ""."""
    lowers = [token.text.lower() for token in question.tokens]
    led = (i for i, word in enumerate(lowers) if word in _TRIPS and lowers[i - 1] == "the")
    place = next(led, 0)
    noun = question.tags[place + 1 : place + 2]
    goes = question.predicate in _GOING or not question.predicate
    return lowers[place] if place and noun and noun[0].startswith("NN") and goes else ""


def _places(scene: Scene, terms: Sequence[int], end: int) -> list[int]:
    return [i for i, one in enumerate(scene.matches[:end]) if one and one.term in terms]


def _stretches(own: SentenceReading) -> Iterator[tuple[int, int, int]]:
    """Where "6pm on Saturday until 9am on Sunday" behind "from" begins, parts, and ends; "between"
    has "and" for it."""
    for first in own.mentions:
        joint = next((i for i in range(*first[:2]) if own.lowers[i] in _JOINTS), 0)
        if joint and first.kind is MentionKind.DATE:
            yield first.start, joint, first.end  # "1 May to 30 September" is one
        led = own.lowers[first.start - 1] if first.start else ""
        if first.kind not in TIME_KINDS or led not in ("from", "between"):
            continue
        joint = _with_day(own, first.end)
        last = next((one for one in own.mentions if one.start == joint + 1), None)
        joints = _JOINTS if led == "from" else ("and",)
        if last is not None and last.kind in TIME_KINDS and own.lowers[joint] in joints:
            yield first.start, joint, _with_day(own, last.end)


def _with_day(own: SentenceReading, end: int) -> int:
    """Where the day ends that stands behind an hour: "on Saturday"."""
    behind = end + (own.lowers[end : end + 1] == ("on",))
    return next((one.end for one in own.mentions if one.start == behind and
                 one.kind in TIME_KINDS), end)  # fmt: skip


def _shut_since(scene: Scene) -> Range | None:
    """The March of "has been shut since March", "since a pipe burst in March"; or the event."""
    own = scene.reading
    for i in range(2, scene.size - 2):
        if own.lowers[i - 1] not in _SHUT or own.lowers[i] != "since":
            continue
        stop = next((j for j in range(i, scene.size) if own.lowers[j] in _STOPS), scene.size)
        times = (one for one in own.mentions if i < one.start < stop and one.kind in TIME_KINDS)
        event = not any(tag.startswith("VB") for tag in own.tags[i + 1 : stop])
        return next(((one.start, one.end) for one in times), (i + 1, stop) if event else None)
    return None


def _is_of_it(scene: Scene, question: Question) -> bool:
    """Whether all the things asked about stand in a sentence, but for "again"."""
    named = _named(scene, question)
    return bool(named) and all(scene.own_factors.get(n, 0.0) >= _LEAST for n in named)


def _named(scene: Scene, question: Question) -> list[int]:
    """The terms of the things asked about."""
    return [
        n
        for n, term in enumerate(scene.matcher.terms)
        if term.index >= 0
        and not question.is_of_verb(term)
        and term.word.lower() not in ("again", *_TRIPS)
    ]


def _time_behind(scene: Scene, states: frozenset[str], lead: str) -> Range | None:
    """The time of "closed until May", "over by eight": right behind the two words."""
    lowers = scene.reading.lowers
    for found in scene.reading.mentions:
        before = lowers[max(0, found.start - 2) : found.start]
        timed = found.kind in TIME_KINDS or lead == "by"
        led = before[1:] == (lead,) and before[0] in states
        if timed and led:
            return found.start, found.end
    return None
