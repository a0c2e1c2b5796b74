"""Where an answer that is a time begins and ends: "9:12 this morning" of "this morning", "shortly
after 9 a.m." of "9", "2 July 1643" of "14 March – 2 July 1643"."""

from __future__ import annotations

from qa.answering.library import Ranked
from qa.answering.question import Question, QuestionType
from qa.language.lexicon import table
from qa.language.stems import stem
from qa.reading.reading import SentenceReading
from qa.reading.times.relative import MOVED, SEASONS
from qa.types import MentionKind as Kind

__all__ = ["timed"]

_NEAR = 5  # tokens from the verb to the former time
_FORMER = frozenset("originally original first before earlier formerly initially planned".split())
_RANGING = frozenset(("-", "–", "—", "to", "until", "till"))
_BEGINNING = frozenset(map(stem, "begin start open commence found".split()))
_ENDING = frozenset(map(stem, "end finish stop close conclude cease".split()))
_CLOSELY = frozenset(("shortly", "just", "soon"))
_SHIFTED = frozenset("earlier later before after".split())
_ON = ((",", "on"), (",", "in"))
_SIDES = (("before",), ("after",))
_STRETCHES = frozenset(map(stem, "day evening morning night afternoon week month year".split()))
_NOMINAL = frozenset("DT PRP$ JJ NN NNS NNP NNPS POS".split())
_VERBAL = frozenset("VBD VBZ VBP MD".split())
_LAST_DAY = 31


def timed(question: Question, one: Ranked) -> Ranked:
    """The candidate with all of its time, or with the end of it that is asked for."""
    if question.type is QuestionType.WHEN:
        one = _by_its_date(_moved(question, one))
        one = _one_end(question, _of_that_year(_with_clock(one)))
        one = _of_period(_both_days(_so_long_before(_beside_event(one))))
    return _of_clock(one)


def _both_days(one: Ranked) -> Ranked:
    """ "Saturday and Sunday", "3 and 4 May", "May and June": both, of which one was found."""
    scored, lowers = one.scored, one.scored.scene.reading.lowers
    own, start, end = scored.scene.mention_of[scored.start], scored.start, scored.end
    if own is None or own.kind is not Kind.DATE or (own.start, own.end) != (start, end):
        return one
    days = {*table("weekdays"), *table("months"), *SEASONS}
    if start > 1 and lowers[start - 1] == "and":
        days_before = lowers[start].isdigit() and lowers[start - 2].isdigit()
        ordered = days_before and int(lowers[start - 2]) < int(lowers[start]) <= _LAST_DAY
        if ordered or (lowers[start - 2] in days and lowers[start] in days):
            return Ranked(one.article, scored._replace(start=start - 2))
    acts = scored.scene.reading.tags[end + 2 : end + 3] in (("VBD",), ("VBZ",))  # "and June left"
    both = lowers[end : end + 1] == ("and",) and lowers[end - 1] in days
    if both and not acts and lowers[end + 1] in days:
        return Ranked(one.article, scored._replace(end=end + 2))
    return one


def _of_period(one: Ranked) -> Ranked:
    """ "The last Sunday of the season", "the first day of each quarter": which of them it is."""
    scored, own = one.scored, one.scored.scene.reading
    end, lead = scored.end, own.lowers[max(0, scored.start - 1) : scored.end]
    picked = any(word == "last" or word in table("ordinal_words") for word in lead)
    if not picked or own.lowers[end : end + 1] != ("of",) or end + 1 >= len(own.words):
        return one
    stop = end + 1 + (own.tags[end + 1] in ("DT", "PRP$"))
    noun = own.tags[stop : stop + 1] in (("NN",), ("NNP",))
    return Ranked(one.article, scored._replace(end=stop + 1)) if noun else one


def _one_end(question: Question, one: Ranked) -> Ranked:
    """ "2 July 1643" of "14 March – 2 July 1643", where it is asked when something ended."""
    scored, lowers = one.scored, one.scored.scene.reading.lowers
    own = scored.scene.mention_of[scored.start]
    if own is None or own.kind is not Kind.DATE or own.start != scored.start:
        return one
    to = next((i for i in range(own.start + 1, own.end - 1) if lowers[i] in _RANGING), -1)
    if to < 0 or question.predicate not in (_BEGINNING | _ENDING):
        return one
    if question.predicate in _BEGINNING:
        return Ranked(one.article, scored._replace(end=to))
    return Ranked(one.article, scored._replace(start=to + 1, end=own.end))


def _moved(question: Question, one: Ranked) -> Ranked:
    """ "14 June" of "moved from 21 June to 14 June", unless the former time is asked for."""
    scored, scene = one.scored, one.scored.scene
    lowers, own = scene.reading.lowers, scene.mention_of[scored.start]
    before = own is None or lowers[own.start - 1] != "from"
    if own is None or before or MOVED.isdisjoint(lowers[max(0, own.start - _NEAR) : own.start]):
        return one
    to = scene.mention_of[own.end + 1] if lowers[own.end : own.end + 1] == ("to",) else None
    former = any(token.text.lower() in _FORMER for token in question.tokens)
    if to is None or to.start != own.end + 1 or former:
        return Ranked(one.article, scored._replace(start=own.start, end=own.end))
    return Ranked(one.article, scored._replace(start=to.start, end=to.end))


def _by_its_date(one: Ranked) -> Ranked:
    """ "April 19" of "a week earlier, on April 19": the day itself, where it is told too."""
    scored, scene = one.scored, one.scored.scene
    own, lowers = scene.mention_of[scored.start], scene.reading.lowers
    shifted = own is not None and own.end == scored.end and lowers[own.end - 1] in _SHIFTED
    if not shifted or lowers[scored.end : scored.end + 2] not in _ON:
        return one
    day = scene.mention_of[scored.end + 2]
    if day is None or day.kind is not Kind.DATE:
        return one
    return Ranked(one.article, scored._replace(start=day.start, end=day.end))


def _of_that_year(one: Ranked) -> Ranked:
    """ "3 November of that year" of "3 November"."""
    scored, scene = one.scored, one.scored.scene
    lowers, end = scene.reading.lowers, scored.end
    own = scene.mention_of[scored.start]
    year = scene.mention_of[end + 1] if lowers[end : end + 1] == ("of",) else None
    if own is None or own.end != end or year is None or year.kind is not Kind.DATE:
        return one
    told = year.start == end + 1 and lowers[year.end - 1] == "year"
    return Ranked(one.article, scored._replace(end=year.end)) if told else one


def _beside_event(one: Ranked) -> Ranked:
    """ "The evening before the opening" of "the evening", "the day after the vote" of "after the
    vote": a part of a day, or a day, and what it stands before or behind."""
    scored, reading = one.scored, one.scored.scene.reading
    at = next(
        (
            i
            for i in range(scored.start - 1, scored.end)
            if i > 0 and reading.stems[i] in _STRETCHES
        ),
        0,
    )
    if not at or reading.lowers[at + 1 : at + 2] not in _SIDES or at + 1 > scored.end:
        return one
    end = at + 2
    while end < scored.scene.size and reading.tags[end] in _NOMINAL:
        end += 1
    if end == at + 2 or reading.tags[end - 1] not in ("NN", "NNS", "NNP"):
        return one
    if reading.tags[end : end + 1] and reading.tags[end] in _VERBAL:
        return one  # "the day before he died"
    start = at - (reading.tags[at - 1] == "DT")
    inside = start <= scored.start and scored.end <= end
    return Ranked(one.article, scored._replace(start=start, end=end)) if inside else one


def _so_long_before(one: Ranked) -> Ranked:
    """ "45 minutes before closing" of "45 minutes"."""
    scored, scene = one.scored, one.scored.scene
    own, reading = scene.mention_of[scored.start], scene.reading
    lasting = own is not None and own.kind is Kind.DURATION and own.end == scored.end
    if not lasting or reading.lowers[scored.end : scored.end + 1] not in _SIDES:
        return one
    end = scored.end + 1
    while end < scene.size and reading.tags[end] in _NOMINAL | {"VBG"}:
        end += 1
    told = end == scored.end + 1 or reading.tags[end : end + 1][:1] in (("VBD",), ("VBZ",), ("MD",))
    return one if told else Ranked(one.article, scored._replace(end=end))


def _with_clock(one: Ranked) -> Ranked:
    """ "9:12 this morning" of "this morning", "noon on Friday" of "Friday"."""
    scored, scene = one.scored, one.scored.scene
    own = scene.mention_of[scored.start]
    step = 1 + (scene.reading.lowers[scored.start - 1 : scored.start] == ("on",))
    before = scene.mention_of[scored.start - step] if scored.start >= step else None
    day = own is not None and own.kind is Kind.DATE and own.end == scored.end
    if (
        not day
        or before is None
        or before.kind is not Kind.TIME
        or before.start < scene.reading.lead
    ):
        return one
    return Ranked(one.article, scored._replace(start=_nearly(scene.reading, before.start)))


def _of_clock(one: Ranked) -> Ranked:
    """ "Shortly after 9 a.m." of "9": the whole time, and which side of it."""
    scored, scene = one.scored, one.scored.scene
    own = scene.mention_of[scored.start]
    if own is None or own.kind is not Kind.TIME or own.start != scored.start:
        return one
    start, end = _nearly(scene.reading, own.start), max(scored.end, own.end)
    return Ranked(one.article, scored._replace(start=start, end=end))


def _nearly(reading: SentenceReading, start: int) -> int:
    """Where "shortly before midnight" begins, which is not midnight."""
    led = reading.lowers[max(0, start - 2) : start]
    return start - 2 if led[:1] and led[0] in _CLOSELY and led[1:] in _SIDES else start
