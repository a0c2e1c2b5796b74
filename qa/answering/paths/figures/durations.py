""" "How long did it last?" of "from 1914 to 1918": the time between two dates, where the text does
not tell the duration itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.figures.computing import computed
from qa.answering.paths.telling import sentence_of, span_in, told_in
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.stems import stem
from qa.light import NamedTuple
from qa.reading.clauses import Clause
from qa.reading.times.durations import time_unit
from qa.reading.times.periods import period_of
from qa.types import MentionKind

__all__ = ["Period", "answer", "days_between", "length", "years_between"]

_UNITS = {"years": "year", "months": "month", "weeks": "week", "days": "day"}
_TIMELESS = frozenset("ago until till before after since".split())
_BEGINS = frozenset(stem(word) for word in "begin began begun start open found launch".split())
_ENDS = frozenset(
    stem(word) for word in "end finish close complete conclude stop shut cease abolish".split()
)
_UNTIL = frozenset(("until", "till"))
_NO_SUBJECT = frozenset(("time", "period"))
_RULE = "time between two dates"
Period = tuple[int, int]
_YEAR = 10_000  # a year in YYYYMMDD
_MONTH = 100
_CLOSED, _REOPEN = frozenset(map(stem, ("closed", "shut"))), stem("reopen")
_CLOCKED = 0.7
_FEW_DAYS = 62
_DAYS_OF_WEEK = 7


class _Date(NamedTuple):
    number: int
    scene: Scene
    start: int
    end: int
    normal: str


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The time between the two dates of what is asked about, or None."""
    if not _asks_for_duration(question):
        return None
    scenes = library.scenes(question, Matcher(question, context.hints), context)
    for _, scene in scenes:
        if place := _measured(question, scene):
            return told_in(
                question,
                scene.reading,
                place,
                rule="length of what is asked about",
                reason="the text says how long it is before its name",
                confidence=0.7,
            )
    for _, scene in scenes:
        if (place := _before_reopening(question, scene)) is not None:
            rule, reason = "until it was open again", "it was open again after so long"
            return told_in(
                question, scene.reading, place, rule=rule, reason=reason, confidence=_CLOCKED
            )
    meant = [(number, scene) for number, scene in scenes if _is_meant(question, scene)]
    if not meant or any(_tells_length(scene) for _, scene in meant):
        return None
    ends = _range(*meant[0]) or _from_until(*meant[0])
    ends = ends or _shut_and_reopened(question, meant) or _begin_and_end(meant)
    if ends is None:
        return _by_clock(question, meant[0][1])
    return _told(question, *ends)


def _by_clock(question: Question, scene: Scene) -> Answer | None:
    """ "From 3 am to 9 pm on Saturday" as the text has it."""
    from qa.answering.paths.stretches import ranges_in  # few questions have need of it

    rule = "from when to when"
    for place in ranges_in(scene.reading):
        return told_in(question, scene.reading, place, rule=rule, confidence=_CLOCKED)
    return None


def _measured(question: Question, scene: Scene) -> tuple[int, int] | None:
    """The "six-week" of "the six-week trial", where only the trial is asked about."""
    asked = [term for term in scene.matcher.terms if term.kind in ("noun", "name")]
    if question.type is not QuestionType.HOW_LONG or len(asked) != 1:
        return None
    for i in range(scene.size - 1):
        parts = scene.reading.lowers[i].split("-")
        noun = scene.reading.stems[i + 1] == asked[0].stem
        if noun and len(parts) > 1 and time_unit(parts[-1]) and not parts[-1].endswith("s"):
            return i, i + 1
    return None


def _before_reopening(question: Question, scene: Scene) -> tuple[int, int] | None:
    """ "Seven months" of "it reopened after seven months of repairs", where it was closed."""
    asked = {stem(token.text.lower()) for token in question.tokens}
    if _CLOSED.isdisjoint(asked) or _REOPEN not in scene.reading.stems:
        return None
    terms = enumerate(scene.matcher.terms)
    nouns = [n for n, term in terms if term.kind in ("noun", "name") and term.index >= 0]
    for one in scene.reading.mentions if all(n in scene.factors for n in nouns) else ():
        led = scene.reading.lowers[max(0, one.start - 2) : one.start]
        led += scene.reading.lowers[one.end : one.end + 1]  # "seven months after a flood"
        if one.kind is MentionKind.DURATION and "after" in led:
            return one.start, one.end
    return None


def _asks_for_duration(question: Question) -> bool:
    """A past duration: "How long is it?" may ask for a length."""
    lowers = {token.text.lower() for token in question.tokens}
    if lowers & _TIMELESS:
        return False
    counts = question.type is QuestionType.HOW_MANY and question.answer_type in _UNITS
    if not (counts or question.type is QuestionType.HOW_LONG):
        return False
    state = bool(lowers & {"is", "are"}) and question.tags[-2:-1] in (("JJ",), ("VBN",))
    return "VBD" in question.tags or state or bool(lowers & {"did", "does", "was", "were", "do"})


def _is_meant(question: Question, scene: Scene) -> bool:
    """Whether a sentence holds all names and nouns of the question, and there are some."""
    wanted = [
        number
        for number, term in enumerate(scene.matcher.terms)
        if term.kind in ("noun", "name")
        and term.word.lower() not in _NO_SUBJECT | {question.answer_type}
    ]
    return bool(wanted) and all(number in scene.factors for number in wanted)


def _tells_length(scene: Scene) -> bool:
    """Whether the sentence tells how long in its own words, in time or in metres."""
    kinds = (MentionKind.DURATION, MentionKind.QUANTITY)
    return any(one.kind in kinds for one in scene.reading.mentions)


def _dates(number: int, scene: Scene) -> list[_Date]:
    return [
        _Date(number, scene, one.start, one.end, one.normal)
        for one in scene.reading.mentions
        if one.kind is MentionKind.DATE and one.normal
    ]


def _range(number: int, scene: Scene) -> tuple[_Date, _Date] | None:
    """ "From 1914 to 1918": the range nearest to the words of the question."""
    ranges = [one for one in _dates(number, scene) if _is_range(one.normal, scene, one)]
    nearest = min(ranges, key=lambda one: _gap(scene, one), default=None)
    if nearest is None:
        return None
    first, _, last = nearest.normal.partition("/")
    middle = _divide(scene, nearest)
    begin = nearest._replace(end=middle, normal=first)
    return begin, nearest._replace(start=middle + 1, normal=last)


def _is_range(normal: str, scene: Scene, found: _Date) -> bool:
    return "/" in normal and _divide(scene, found) > 0


def _divide(scene: Scene, found: _Date) -> int:
    """The token between the two ends of a range, or 0."""
    lowers = scene.reading.lowers
    inner = range(found.start + 1, found.end - 1)
    return next(
        (i for i in inner if lowers[i] in ("to", "until", "till", "–", "-", "—", "through", "and")),
        0,
    )


def _from_until(number: int, scene: Scene) -> tuple[_Date, _Date] | None:
    """ "From 1971 until she retired in 1997"."""
    lowers = scene.reading.lowers
    for first, last in pairwise(_dates(number, scene)):
        opened = lowers[first.start - 1 : first.start] == ("from",)
        if opened and lowers[first.end] in _UNTIL and "," not in lowers[first.end : last.start]:
            return first, last
    return None


def _gap(scene: Scene, found: _Date) -> int:
    return min((scene.distance(i, found.start) for i, _, _ in scene.matched), default=0)


def _begin_and_end(meant: Sequence[tuple[int, Scene]]) -> tuple[_Date, _Date] | None:
    """ "Begun in 1931 and finished in 1936": the dates of a beginning and of an end."""
    begun = _dated_by(meant, _BEGINS)
    ended = _dated_by(meant, _ENDS)
    return (
        (begun, ended)
        if begun and ended and (begun.scene, begun.start) != (ended.scene, ended.start)
        else None
    )


def _shut_and_reopened(
    question: Question, meant: Sequence[tuple[int, Scene]]
) -> tuple[_Date, _Date] | None:
    """ "Closed in 2003 and reopened in 2008", of how long it was closed."""
    if _CLOSED.isdisjoint(stem(token.text.lower()) for token in question.tokens):
        return None
    shut, reopened = _dated_by(meant, _CLOSED), _dated_by(meant, frozenset((_REOPEN,)))
    return (shut, reopened) if shut and reopened else None


def _dated_by(meant: Sequence[tuple[int, Scene]], verbs: frozenset[str]) -> _Date | None:
    for number, scene in meant:
        for clause in scene.clauses:
            if scene.reading.stems[clause.head] not in verbs:
                continue
            own = [one for one in _dates(number, scene) if _is_in(scene, clause, one)]
            if own and "/" not in own[0].normal:
                return own[0]
    return None


def _is_in(scene: Scene, clause: Clause, found: _Date) -> bool:
    """Whether a date stands behind a clause's verb with no other verb between."""
    if not clause.head < found.start < max(clause.end, clause.head + 1):
        return False
    return scene.verbs_between(clause.head, found.start) == 0


def _told(question: Question, one: _Date, other: _Date) -> Answer | None:
    periods = period_of(one.normal), period_of(other.normal)
    if periods[0] is None or periods[1] is None:
        return None
    text = length(periods[0], periods[1], _UNITS.get(question.answer_type, ""))
    if not text:
        return None
    ends = (one, other)
    spans = [span_in(end.scene.reading, (end.start, end.end), end.normal) for end in ends]
    return computed(
        question,
        text,
        f"{spans[0].text} to {spans[1].text}",
        rule=_RULE,
        spans=spans,
        evidence=[sentence_of(end.scene.reading) for end in ends],
    )


def years_between(earlier: Period, later: Period) -> tuple[int, int]:
    """The least and the most full years that can lie between: both are one for exact days."""
    return (later[0] - earlier[1]) // _YEAR, (later[1] - earlier[0]) // _YEAR


def days_between(earlier: Period, later: Period) -> int | None:
    """The days between two exact days, else None."""
    one, other = _day(earlier), _day(later)
    return (other - one).days if one and other else None


def length(earlier: Period, later: Period, unit: str = "") -> str:
    """The time between in words, in `unit` ("year", "month", "week", "day") if one is given; ""
    when the periods are too coarse for it, or the later one is no later."""
    if later[0] <= earlier[1]:
        return ""
    days = days_between(earlier, later)
    if unit in ("day", "week"):
        return _counted_days(days, unit)
    if _is_year(earlier) or _is_year(later):
        return _spelt(later[0] // _YEAR - earlier[0] // _YEAR, "year") if unit != "month" else ""
    months = _months(earlier, later)
    if unit == "month":
        return _spelt(months, "month")
    if not unit and days is not None and days < _FEW_DAYS:
        return _spelt(days, "day")
    years, rest = divmod(months, 12)
    return " and ".join(_spelt(n, name) for n, name in ((years, "year"), (rest, "month")) if n)


def _counted_days(days: int | None, unit: str) -> str:
    if days is None or (unit == "week" and days < _DAYS_OF_WEEK):
        return ""
    return _spelt(days, "day") if unit == "day" else _spelt(days // _DAYS_OF_WEEK, "week")


def _spelt(number: int, unit: str) -> str:
    return f"{number:,} {unit}{'' if number == 1 else 's'}"


def _day(period: Period) -> date | None:
    year, rest = divmod(period[0], _YEAR)
    try:
        return date(year, *divmod(rest, _MONTH)) if period[0] == period[1] else None
    except ValueError:
        return None


def _is_year(period: Period) -> bool:
    """Whether a period is a year or more."""
    return period[1] - period[0] >= _YEAR - 1


def _months(earlier: Period, later: Period) -> int:
    """Full months between exact days, else months of the calendar."""
    (year, rest), (other, other_rest) = divmod(earlier[0], _YEAR), divmod(later[0], _YEAR)
    months = 12 * (other - year) + other_rest // _MONTH - rest // _MONTH
    exact = earlier[0] == earlier[1] and later[0] == later[1]
    return months - (exact and other_rest % _MONTH < rest % _MONTH)
