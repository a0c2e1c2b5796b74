""" "How long is the film?" of "starts at 8 pm and ends at 9:30 pm", "When does it end?" of "starts
at 8 pm and lasts 90 minutes": what two of a beginning, a length and an end by the clock tell of the
third."""

from __future__ import annotations

import re

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.figures.computing import computed
from qa.answering.paths.telling import sentence_of, span_in
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.stems import StemSet, stem
from qa.reading.found import Found

__all__ = ["answer"]

_LENGTH, _OTHER_END = "between two times of the clock", "a time of the clock and a length"
_STARTS = StemSet("start begin leave depart open sail go".split())
_ENDS = StemSet("end finish arrive close reach land dock stop conclude".split())
_LASTS = StemSet("last take run".split())
_TO = frozenset("to until till - – —".split())
# What needs no word in a sentence that tells when something leaves and arrives.
_JOURNEYS = StemSet("journey trip ride crossing flight drive".split())
_CLOCK = re.compile(r"T(\d\d):(\d\d)")
_PERIOD = re.compile(r"PT([\d.]+)([HM])")
_DAY, _HALF = 24 * 60, 12 * 60  # minutes
_NEAR = 6  # tokens from the verb to its time
_COUNTED = frozenset(("hour", "hours", "minute", "minutes"))
_PAIR = 2


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The length, or the other end, of what is asked about; None where the text tells it itself."""
    lowers = [token.text.lower() for token in question.tokens]
    counted = question.answer_type in _COUNTED
    long = question.type is QuestionType.HOW_LONG and "open" not in lowers
    starts, ends = question.predicate in _STARTS, question.predicate in _ENDS
    if question.negated or not (counted or long or starts or ends):
        return None
    for _, scene in library.scenes(question, Matcher(question, context.hints), context):
        own = scene.reading
        times = [one for one in own.mentions if _CLOCK.fullmatch(one.normal)]
        lengths = [one for one in own.mentions if _PERIOD.fullmatch(one.normal)]
        if not _is_of_all(question, scene):
            continue
        if (long or counted) and len(times) == _PAIR and not lengths:
            return _length(question, scene, *times)
        if not (long or counted) and len(times) == 1 and len(lengths) == 1:
            return _other_end(question, scene, times[0], lengths[0], ends=ends)
    return None


def _is_of_all(question: Question, scene: Scene) -> bool:
    """Whether a sentence has all the nouns and names asked about; a journey may be told by its
    verbs."""
    moves = stem("leave") in scene.reading.stems or stem("arrive") in scene.reading.stems
    wanted = [
        n in scene.factors or (moves and one.stem in _JOURNEYS)
        for n, one in enumerate(scene.matcher.terms)
        if one.kind in ("noun", "name") and one.index >= question.wh[1]
        if one.word.lower() not in ("day", "time")
    ]
    return bool(wanted) and all(wanted)


def _length(question: Question, scene: Scene, first: Found, last: Found) -> Answer | None:
    own = scene.reading
    ranged = own.lowers[last.start - 1] in _TO and own.lowers[max(0, first.start - 1)] == "from"
    led = _is_led(scene, first, _STARTS) and _is_led(scene, last, _ENDS)
    verb = next((i for i in range(first.end, last.start) if own.tags[i].startswith("VB")), 0)
    dated = own.lowers[last.end : last.end + 1] == ("on",)
    if ranged and dated and question.answer_type not in _COUNTED:
        return None  # "from 3 am to 9 pm on Saturday" tells more
    if not ranged and not (led and _is_of_one(scene, first.end, verb)):
        return None
    minutes = (_minutes(last) - _minutes(first)) % _DAY
    if minutes > _HALF and not last.normal.startswith("T1") and own.tags[last.end - 1] == "CD":
        minutes -= _HALF  # "at noon … at half past two"
    spans = [span_in(own, (one.start, one.end), one.normal) for one in (first, last)]
    note = f"from {spans[0].text} to {spans[1].text}"
    text = _spelt(minutes)
    return computed(question, text, note, rule=_LENGTH, spans=spans, evidence=[sentence_of(own)])


def _other_end(
    question: Question, scene: Scene, time: Found, length: Found, *, ends: bool
) -> Answer | None:
    own = scene.reading
    lasts = any(one in _LASTS for one in own.stems[max(0, length.start - _NEAR) : length.start])
    one, other = sorted((time, length))
    if not lasts or not _is_of_one(scene, one.end, other.start):
        return None
    if not _is_led(scene, time, _STARTS if ends else _ENDS):
        return None
    found = _PERIOD.fullmatch(length.normal)
    size = float(found[1]) * (60 if found[2] == "H" else 1) if found is not None else 0.0
    minutes = int(_minutes(time) + (size if ends else -size)) % _DAY
    spans = [span_in(own, (one.start, one.end), one.normal) for one in (time, length)]
    note = f"{spans[0].text} {'+' if ends else '−'} {spans[1].text}"
    text = _at_clock(minutes, halves=own.lowers[time.end - 1][:1] in ("a", "p", "n"))
    return computed(question, text, note, rule=_OTHER_END, spans=spans, evidence=[sentence_of(own)])


def _is_led(scene: Scene, time: Found, verbs: StemSet) -> bool:
    """Whether the nearest verb before a time is one of those."""
    own = scene.reading
    places = range(time.start - 1, max(-1, time.start - _NEAR - 1), -1)
    nearest = next((own.stems[i] for i in places if own.tags[i].startswith("VB")), "")
    return nearest in verbs


def _is_of_one(scene: Scene, start: int, end: int) -> bool:
    """Whether nothing else comes in between: "starts at 8 pm; tea takes ten minutes"."""
    between = range(start, end)
    return not any(scene.reading.tags[i].startswith(("NN", "PRP")) for i in between)


def _minutes(time: Found) -> int:
    found = _CLOCK.fullmatch(time.normal)
    return int(found[1]) * 60 + int(found[2]) if found is not None else 0


def _spelt(minutes: int) -> str:
    """ "1 hour 30 minutes"."""
    hours, rest = divmod(minutes, 60)
    parts = [(hours, "hour"), (rest, "minute")]
    said = (f"{count} {unit}{'s' * (count != 1)}" for count, unit in parts if count)
    return " ".join(said) or "0 minutes"


def _at_clock(minutes: int, *, halves: bool) -> str:
    """ "9:30 pm" or "21:30", as the text writes its times."""
    hour, rest = divmod(minutes, 60)
    if not halves:
        return f"{hour}:{rest:02}"
    half = "pm" if hour >= _HALF // 60 else "am"
    return f"{hour % 12 or 12}{f':{rest:02}' if rest else ''} {half}"
