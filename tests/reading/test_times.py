from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa.reading.times.finding import find_times
from qa.types import MentionKind

TUESDAY = date(2021, 8, 17)


def _split(tagged: str) -> tuple[list[str], list[str]]:
    """Words and tags of "word/TAG …"; a word without one is a number, a name or a noun."""
    words, tags = [], []
    for item in tagged.split():
        word, slash, tag = item.rpartition("/")
        known = bool(slash) and tag.isalpha() and tag.isupper()
        words.append(word if known else item)
        guess = "CD" if item[0].isdigit() else ("NNP" if item[0].isupper() else "NN")
        tags.append(tag if known else guess)
    return words, tags


def _found(
    tagged: str, published: date | None = TUESDAY, *, past: bool = True
) -> list[tuple[str, str, str]]:
    words, tags = _split(tagged)
    return [
        (one.kind.value, " ".join(words[one.start : one.end]), one.normal)
        for one in find_times(words, tags, published=published, past=past)
    ]


@pytest.mark.parametrize(
    ("text", "span", "normal"),
    [
        pytest.param("born in 1943 .", "1943", "1943", id="year"),
        pytest.param("the 2016/CD elections/NNS", "2016", "2016", id="year-before-plural"),
        pytest.param("in 476 ,", "476", "0476", id="year-of-three-figures"),
        pytest.param("on 17 August 2021 in", "17 August 2021", "2021-08-17", id="day-first"),
        pytest.param("on August 17 , 2021", "August 17 , 2021", "2021-08-17", id="month-first"),
        pytest.param("the 17th day of August", "17th day of August", "2021-08-17", id="day-of"),
        pytest.param("the 17th of August", "17th of August", "2021-08-17", id="ordinal-day"),
        pytest.param("on Aug. 17 they", "Aug. 17", "2021-08-17", id="abbreviated"),
        pytest.param("on Aug. 20 they", "Aug. 20", "2020-08-20", id="last-such-day"),
        pytest.param(
            "in the last/JJ week of May 2003", "last week of May 2003", "2003-05", id="week-of"
        ),
        pytest.param(
            "the first/JJ Monday of May 2003",
            "first Monday of May 2003",
            "2003-05",
            id="day-of-month",
        ),
        pytest.param("in March 2003 .", "March 2003", "2003-03", id="month-year"),
        pytest.param("In/IN May/NNP he left", "May", "2021-05", id="may-after-in"),
        pytest.param("Tue , 3 Mar 2020", "Tue , 3 Mar 2020", "2020-03-03", id="mail-header"),
        pytest.param("in Q3 2024 it", "Q3 2024", "2024-Q3", id="short-quarter"),
        pytest.param("in Q3 FY2024 it", "Q3 FY2024", "2024-Q3", id="quarter-of-business-year"),
        pytest.param("in Q2 .", "Q2", "", id="quarter-alone"),
        pytest.param("by mid-2015 it", "mid-2015", "2015", id="mid-year"),
        pytest.param("on 2021-08-17 .", "2021-08-17", "2021-08-17", id="iso"),
        pytest.param("on 8/17/2021 .", "8/17/2021", "2021-08-17", id="slashes"),
        pytest.param("on 17/8/2021 .", "17/8/2021", "2021-08-17", id="slashes-day-first"),
        pytest.param("on 17.08.2021 .", "17.08.2021", "2021-08-17", id="dots"),
        pytest.param("in the 1990s .", "1990s", "1990s", id="decade"),
        pytest.param("in the mid-1990s .", "mid-1990s", "1990s", id="mid-decade"),
        pytest.param("in the nineties .", "nineties", "1990s", id="spelled-decade"),
        pytest.param("in the 19th century .", "19th century", "C19", id="century"),
        pytest.param("5th century BC", "5th century BC", "C-5", id="century-bc"),
        pytest.param("19th and 20th centuries", "19th and 20th centuries", "C19/C20", id="two"),
        pytest.param("in early 2019 .", "early 2019", "2019", id="modifier"),
        pytest.param("the end of 2019 .", "end of 2019", "2019", id="end-of"),
        pytest.param("World War I ( 1914 – 1918 )", "1914 – 1918", "1914/1918", id="dash-range"),
        pytest.param("1939-45 was", "1939-45", "1939/1945", id="one-token-range"),
        pytest.param("from 1991 to 1995 .", "1991 to 1995", "1991/1995", id="to-range"),
        pytest.param("between 1914 and 1918 .", "1914 and 1918", "1914/1918", id="between-range"),
        pytest.param("August 16-17 in", "August 16-17", "2021-08-16/2021-08-17", id="day-range"),
        pytest.param("the summer of 1969 .", "summer of 1969", "1969-SU", id="season"),
        pytest.param("drained in autumn .", "autumn", "", id="bare-season"),
        pytest.param("it flowers in late autumn .", "late autumn", "", id="early-in-a-season"),
        pytest.param("first quarter of 2020 .", "first quarter of 2020", "2020-Q1", id="quarter"),
        pytest.param("died in 44 BC .", "44 BC", "-0043", id="bc"),
        pytest.param("came in 1066 AD .", "1066 AD", "1066", id="ad"),
        pytest.param("on Monday they", "Monday", "2021-08-16", id="weekday"),
        pytest.param("on Tuesday they", "Tuesday", "2021-08-17", id="weekday-of-publication"),
        pytest.param("on Monday night they", "Monday night", "2021-08-16", id="weekday-night"),
        pytest.param("last Tuesday .", "last Tuesday", "2021-08-10", id="last-weekday"),
        pytest.param("next Friday .", "next Friday", "2021-08-20", id="next-weekday"),
        pytest.param(
            "Monday , August 16 , 2021 .", "Monday , August 16 , 2021", "2021-08-16", id="full"
        ),
        pytest.param("last year .", "last year", "2020", id="last-year"),
        pytest.param("next month .", "next month", "2021-09", id="next-month"),
        pytest.param("last week .", "last week", "2021-W32", id="last-week"),
        pytest.param("the evening before .", "evening before", "", id="evening-before"),
        pytest.param(
            "the day before yesterday .",
            "day before yesterday",
            "2021-08-15",
            id="day-before-yesterday",
        ),
        pytest.param("yesterday .", "yesterday", "2021-08-16", id="yesterday"),
        pytest.param("three years ago .", "three years ago", "2018", id="years-ago"),
        pytest.param("two days ago .", "two days ago", "2021-08-15", id="days-ago"),
        pytest.param("two years later .", "two years later", "", id="counts-from-elsewhere"),
        pytest.param("the previous year .", "previous year", "", id="previous"),
        pytest.param("in 2006 dollars/NNS", "2006", "2006", id="prices-of-a-year"),
    ],
)
def test_dates(text: str, span: str, normal: str) -> None:
    assert _found(text) == [("date", span, normal)]


@pytest.mark.parametrize(
    ("text", "kind", "span", "normal"),
    [
        pytest.param("at 5 a.m. .", "time", "5 a.m.", "T05:00", id="am"),
        pytest.param("at 5:30 p.m. EST", "time", "5:30 p.m. EST", "T17:30", id="zone"),
        pytest.param("at 17:30 .", "time", "17:30", "T17:30", id="24-hours"),
        pytest.param("at 5pm .", "time", "5pm", "T17:00", id="one-token"),
        pytest.param("at noon .", "time", "noon", "T12:00", id="noon"),
        pytest.param("at 12 a.m. .", "time", "12 a.m.", "T00:00", id="midnight"),
        pytest.param("at 3 o'clock", "time", "3 o'clock", "T03:00", id="oclock"),
        pytest.param("at ten at night", "time", "ten at night", "T22:00", id="at-night"),
        pytest.param("in the morning", "time", "morning", "", id="part-of-day"),
        pytest.param("at half past six .", "time", "half past six", "T06:30", id="half-past"),
        pytest.param(
            "at a quarter to one .", "time", "a quarter to one", "T12:45", id="quarter-to"
        ),
        pytest.param("at ten past four .", "time", "ten past four", "T04:10", id="ten-past"),
        pytest.param("for two years .", "duration", "two years", "P2Y", id="years"),
        pytest.param("lasted three summers", "duration", "three summers", "", id="summers"),
        pytest.param("about 30 minutes", "duration", "about 30 minutes", "PT30M", id="about"),
        pytest.param("a two-day visit", "duration", "two-day", "P2D", id="hyphened"),
        pytest.param("a decade-long war", "duration", "decade-long", "P10Y", id="as-long-as-one"),
        pytest.param("a weeklong trip", "duration", "weeklong", "P1W", id="as-long-in-one-word"),
        pytest.param("a three-week tour", "duration", "three-week", "P3W", id="hyphened-week"),
        pytest.param("lasted decades .", "duration", "decades", "", id="decades"),
        pytest.param("for/IN an hour .", "duration", "an hour", "PT1H", id="article"),
        pytest.param("half an hour .", "duration", "half an hour", "PT0.5H", id="half"),
        pytest.param(
            "two and a half hours", "duration", "two and a half hours", "PT2.5H", id="2.5"
        ),
        pytest.param(
            "two hours and 30 minutes", "duration", "two hours and 30 minutes", "PT2H30M", id="sum"
        ),
        pytest.param(
            "takes/VBZ an hour and fifty minutes ,",
            "duration",
            "an hour and fifty minutes",
            "PT1H50M",
            id="article-and-more",
        ),
        pytest.param(
            "two years and three months .",
            "duration",
            "two years and three months",
            "P2Y3M",
            id="years-and-months",
        ),
        pytest.param(
            "a year and a half .", "duration", "a year and a half", "P1.5Y", id="year-and-a-half"
        ),
        pytest.param(
            "an hour and a quarter .", "duration", "an hour and a quarter", "PT1.25H", id="quarter"
        ),
        pytest.param(
            "a year and a day", "duration", "a year and a day", "P1Y1D", id="article-twice"
        ),
        pytest.param(
            "one day , three hours and five minutes .",
            "duration",
            "one day , three hours and five minutes",
            "P1DT3H5M",
            id="three-parts",
        ),
        pytest.param("an hour and two children/NNS", "duration", "an hour", "PT1H", id="not-more"),
        pytest.param(
            "a day and a minute/NN 's/POS silence", "duration", "a day", "P1D", id="silence"
        ),
        pytest.param("two days and three daisies", "duration", "two days", "P2D", id="no-smaller"),
        pytest.param("a few months .", "duration", "a few months", "", id="few"),
        pytest.param("takes days or weeks to", "duration", "days or weeks", "", id="days-or-weeks"),
        pytest.param("ten to 12 days", "duration", "ten to 12 days", "", id="range"),
        pytest.param("aged 43 .", "age", "43", "43", id="aged"),
        pytest.param("Ida Holm was 16 when she won .", "age", "16", "16", id="age-when"),
        pytest.param("she was 16 at the time .", "age", "16", "16", id="age-at-the-time"),
        pytest.param("the oldest , Ida Holm , was 92 when", "age", "92", "92", id="age-apposed"),
        pytest.param("at the age of 12 .", "age", "12", "12", id="age-of"),
        pytest.param("was 43 years old .", "age", "43 years old", "43", id="years-old"),
        pytest.param("a 43-year-old man", "age", "43-year-old", "43", id="hyphened-age"),
        pytest.param("six months old", "age", "six months old", "0.5", id="months-old"),
        pytest.param("Ana Lopez , 43 , said/VBD", "age", "43", "43", id="apposed"),
        pytest.param("a truck/NN driver/NN , 41 , was", "age", "41", "41", id="apposed-to-a-role"),
        pytest.param("in her early 30s .", "age", "early 30s", "", id="thirties"),
        pytest.param("a single day .", "duration", "a single day", "P1D", id="a-single-day"),
        pytest.param("a full week .", "duration", "a full week", "P1W", id="a-full-week"),
        pytest.param("twice daily in/IN", "frequency", "twice daily", "2/P1D", id="twice-daily"),
        pytest.param("twice a year .", "frequency", "twice a year", "2/P1Y", id="twice"),
        pytest.param(
            "open five days a week .", "frequency", "five days a week", "5/P1W", id="days-a-week"
        ),
        pytest.param(
            "every second Monday .", "frequency", "every second Monday", "1/P2W", id="second"
        ),
        pytest.param(
            "every quarter of an hour .",
            "frequency",
            "every quarter of an hour",
            "1/PT15M",
            id="quarter-of-an-hour",
        ),
        pytest.param("she is/VBZ seventy and", "age", "seventy", "70", id="she-is-so-old"),
        pytest.param("every half hour .", "frequency", "every half hour", "1/PT30M", id="half"),
        pytest.param("every third year .", "frequency", "every third year", "1/P3Y", id="third"),
        pytest.param("they meet/VBP once .", "frequency", "once", "1", id="one-time"),
        pytest.param("every week .", "frequency", "every week", "1/P1W", id="every"),
        pytest.param("every two years .", "frequency", "every two years", "1/P2Y", id="every-two"),
        pytest.param("every Monday .", "frequency", "every Monday", "1/P1W", id="every-weekday"),
        pytest.param("meets annually/RB .", "frequency", "annually", "1/P1Y", id="annually"),
        pytest.param("won three times .", "frequency", "three times", "3", id="times"),
        pytest.param(
            "in/IN the/DT 34th/JJ minute", "time", "34th minute", "", id="minute-of-a-match"
        ),
        pytest.param(
            "his/PRP$ 79th-minute/JJ penalty", "time", "79th-minute", "", id="minute-joined"
        ),
        pytest.param(
            "again on/IN 77 minutes/NNS", "time", "77 minutes", "", id="on-so-many-minutes"
        ),
        pytest.param("it opens/VBZ at/IN 9 and", "time", "9", "T09:00", id="bare-hour"),
        pytest.param(
            "they met/VBD there at/IN six .", "time", "six", "T06:00", id="hour-in-letters"
        ),
        pytest.param(
            "it arrives/VBZ at/IN 6.50 and/CC", "time", "6.50", "T06:50", id="short-dotted"
        ),
        pytest.param("it sets/VBZ off at/IN 9 and", "time", "9", "T09:00", id="off-at"),
        pytest.param(
            "it lands/VBZ just before/IN seven .", "time", "seven", "T07:00", id="just-before"
        ),
        pytest.param("due by/IN the/DT 25th/JJ", "date", "25th", "", id="day-of-a-month"),
    ],
)
def test_times_durations_ages_frequencies(text: str, kind: str, span: str, normal: str) -> None:
    assert _found(text) == [(kind, span, normal)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("some 1,400 warheads/NNS", id="comma-number"),
        pytest.param("1200 people/NNS came", id="counts-a-plural"),
        pytest.param("about 1150 species/NNS of", id="about-a-count"),
        pytest.param("1500 km away", id="unit"),
        pytest.param("$ 1999 each", id="money"),
        pytest.param("Flight 1549 landed/VBD", id="flight-number"),
        pytest.param("you/PRP may/MD go/VB", id="may-verb"),
        pytest.param("they/PRP march/VBP on/IN", id="march-verb"),
        pytest.param("he/PRP sat/VBD in/IN the/DT sun/NN .", id="sat-and-sun"),
        pytest.param("a/DT ratio/NN of/IN 1:18 .", id="ratio"),
        pytest.param("it was/VBD put/VBN at/IN 6.50 .", id="dotted-figure"),
        pytest.param("$/$ 300 a/DT year/NN .", id="per-year"),
        pytest.param("the/DT second/JJ man/NN", id="second"),
        pytest.param("Greece ( 34 ) ,", id="count-in-parentheses"),
        pytest.param("the/DT day/NN was/VBD long/JJ", id="bare-day"),
        pytest.param("once/RB it/PRP was/VBD", id="once"),
        pytest.param("the/DT Today/NNP show/NN", id="title"),
        pytest.param("99/99/2021 and 2021-19-45", id="no-such-day"),
        pytest.param("the/DT engraver/NN August/NNP Bell/NNP", id="month-as-first-name"),
        pytest.param("", id="empty"),
        pytest.param("by/IN the/DT 25th/JJ man/NN", id="day-that-counts"),
        pytest.param("the/DT 3rd/JJ of/IN four/CD", id="ordinal-of-several"),
        pytest.param("the captain/NN , 7 , was", id="a-shirt-and-no-age"),
        pytest.param("the drivers/NNS , 41 , were", id="several-and-no-age"),
        pytest.param("it was 40 when the rain came", id="no-age-of-it"),
        pytest.param("shares/NNS closed/VBD at/IN 9 .", id="no-hour-of-shares"),
        pytest.param("it starts/VBZ at/IN 9 euros/NNS", id="no-hour-with-a-unit"),
        pytest.param("he retired/VBD at/IN 20 .", id="no-hour-of-other-verbs"),
        pytest.param("it ended/VBD at/IN 40 .", id="no-such-hour"),
        pytest.param("there were 16 at the time .", id="no-age-of-there"),
        pytest.param("the day after he left", id="day-after-a-deed"),
    ],
)
def test_near_misses_are_left_alone(text: str) -> None:
    assert _found(text) == []


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        pytest.param(
            "Elena Holt ( 3 May 1898 – 17 November 1969 ) was",
            ["3 May 1898", "17 November 1969"],
            id="days",
        ),
        pytest.param("Elena Holt ( 1898 – 1969 ) was", ["1898", "1969"], id="years"),
        pytest.param("Elena Holt ( 1960 – 1969 ) was", ["1960 – 1969"], id="too-short"),
        pytest.param(
            "Battle of Verdun ( 21 February 1916 – 18 December 1917 )",
            ["21 February 1916 – 18 December 1917"],
            id="event",
        ),
        pytest.param("The Ottoman Empire ( 1299 – 1399 )", ["1299 – 1399"], id="state"),
        pytest.param("Elena Holt worked 1898 – 1969 there", ["1898 – 1969"], id="no-brackets"),
        pytest.param("open Mondays/NNP to Fridays/NNP", ["Mondays to Fridays"], id="weekdays"),
        pytest.param("closed on/IN weekends/NNS", ["weekends"], id="weekends"),
    ],
)
def test_life_spans_are_a_birth_and_a_death(text: str, dates: list[str]) -> None:
    assert [span for kind, span, _ in _found(text) if kind == "date"] == dates


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        pytest.param("shown a/DT second/JJ yellow/JJ card/NN", [], id="card"),
        pytest.param("it took/VBD a/DT second/NN to/TO load/VB", ["duration"], id="took"),
    ],
)
def test_a_second_lasts_only_as_a_noun(text: str, kinds: list[str]) -> None:
    assert [kind for kind, _, _ in _found(text)] == kinds


@pytest.mark.parametrize(
    "text", ["on Monday .", "last year .", "three years ago .", "Aug. 17 .", "tomorrow ."]
)
def test_without_a_publication_date_relative_dates_have_no_normal_form(text: str) -> None:
    assert [normal for _, _, normal in _found(text, None)] == [""]


def test_a_weekday_of_the_future_comes_next() -> None:
    assert _found("on Monday .", past=False) == [("date", "Monday", "2021-08-23")]
    assert _found("on Aug. 20 .", past=False) == [("date", "Aug. 20", "2021-08-20")]


_SAMPLES = (
    "in 1943 August 17 , 2021 Monday last year two days ago - 44 BC century 19th years old every "
    "a and half to – 30 9999999999999999 decades of the 5 p.m. May 1/1/1 0000 hundred − next"
)
_WORDS = st.lists(st.sampled_from(_SAMPLES.split()) | st.text(max_size=8))


@given(
    _WORDS,
    st.lists(st.sampled_from(["CD", "NN", "NNS", ""])),
    st.none() | st.dates(),
    st.booleans(),
)
def test_any_words_give_ordered_ranges(
    words: list[str], tags: list[str], published: date | None, past: bool
) -> None:
    found = find_times(words, tags, published=published, past=past)
    assert all(0 <= one.start < one.end <= len(words) for one in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(isinstance(one.kind, MentionKind) for one in found)
