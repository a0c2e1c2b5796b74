"""Durations: the time between two dates, in the unit asked for, never instead of a told one."""

from __future__ import annotations

import pytest
from asking import ask

from qa.answering.paths.figures.durations import days_between, length, years_between
from qa.types import AnswerKind

_HISTORY = (
    "The Border War lasted from 1914 to 1918. Helen Marsh was mayor of Oakham from 1990 to 2001. "
    "Her son Peter, a builder, was mayor for three years. The dam was begun in 1931 and finished "
    "in 1936. The mill opened in 1872 and closed in 1969. The strike began on 3 March 1984 and "
    "ended on 25 March 1984. The fair ran from 2 May 2001 to 5 July 2002. The siege, which lasted "
    "nine months, went on from 1453 to 1454. Ann Roe taught at Bergen from 1971 until she retired "
    "in 1997. The pier, used from 1900 to 1950, was 90 metres long."
)


@pytest.mark.parametrize(
    ("question", "text", "note"),
    [
        pytest.param("How long did the Border War last?", "4 years", "1914 to 1918", id="range"),
        pytest.param(
            "For how many years did Ann Roe teach at Bergen?",
            "26 years",
            "1971 to 1997",
            id="until-a-deed",
        ),
        pytest.param(
            "How many years did the Border War last?", "4 years", "1914 to 1918", id="unit-asked"
        ),
        pytest.param(
            "How long was Helen Marsh mayor?", "11 years", "1990 to 2001", id="time-in-office"
        ),
        pytest.param(
            "How long did it take to build the dam?", "5 years", "1931 to 1936", id="begun-finished"
        ),
        pytest.param(
            "For how many years was the mill open?", "97 years", "1872 to 1969", id="opened-closed"
        ),
        pytest.param(
            "How long did the strike last?",
            "22 days",
            "3 March 1984 to 25 March 1984",
            id="days-for-a-short-time",
        ),
        pytest.param(
            "How many weeks did the strike last?",
            "3 weeks",
            "3 March 1984 to 25 March 1984",
            id="full-weeks",
        ),
        pytest.param(
            "How long did the fair run?",
            "1 year and 2 months",
            "2 May 2001 to 5 July 2002",
            id="years-and-months",
        ),
    ],
)
def test_duration_is_computed_and_shown(question: str, text: str, note: str) -> None:
    answer = ask(_HISTORY, question)
    assert (answer.kind, answer.text, answer.note) == (AnswerKind.COMPUTED, text, note)
    assert [span.text for span in answer.spans] == note.split(" to ")


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("How long was Peter mayor?", id="told-for-another"),
        pytest.param("How long did the siege last?", id="told-beside-the-dates"),
        pytest.param("How long was the pier?", id="a-length"),
        pytest.param("How long ago did the mill close?", id="ago"),
        pytest.param("How many days did the Border War last?", id="years-give-no-days"),
        pytest.param("How long did the harvest last?", id="not-in-the-text"),
    ],
)
def test_no_duration_is_computed(question: str) -> None:
    assert ask(_HISTORY, question).kind is not AnswerKind.COMPUTED


_1914, _1918 = (19140000, 19149999), (19180000, 19189999)
_MAY_3, _JULY_2 = (19140503, 19140503), (19180702, 19180702)


@pytest.mark.parametrize(
    ("earlier", "later", "unit", "text"),
    [
        pytest.param(_1914, _1918, "", "4 years", id="years"),
        pytest.param(_MAY_3, _1918, "", "4 years", id="a-day-and-a-year"),
        pytest.param(_MAY_3, _JULY_2, "", "4 years and 1 month", id="days"),
        pytest.param(_MAY_3, _JULY_2, "month", "49 months", id="full-months"),
        pytest.param(_MAY_3, _JULY_2, "day", "1,521 days", id="in-days"),
        pytest.param(_1914, _1918, "day", "", id="too-coarse"),
        pytest.param(_1918, _1914, "", "", id="backwards"),
        pytest.param(_1914, _1914, "", "", id="the-same"),
        pytest.param((19140231, 19140231), _JULY_2, "day", "", id="no-such-day"),
    ],
)
def test_length_in_words(
    earlier: tuple[int, int], later: tuple[int, int], unit: str, text: str
) -> None:
    assert length(earlier, later, unit) == text


def test_full_years_are_as_exact_as_the_dates() -> None:
    assert years_between(_MAY_3, _JULY_2) == (4, 4)
    assert years_between(_1914, _1918) == (3, 4)
    assert days_between(_1914, _1918) is None


def test_how_long_it_was_closed_is_until_it_reopened() -> None:
    text = "The museum closed in 2003 and reopened in 2008 after a refit."
    answer = ask(text, "How long was the museum closed?")
    assert answer.text == "5 years"
    assert answer.note == "2003 to 2008"


def test_how_long_it_was_closed_is_told_by_what_it_reopened_after() -> None:
    text = "The bridge reopened on Thursday, seven months after a flood."
    assert ask(text, "How long was the bridge closed?").text == "seven months"
    other = ask(text, "How long was the flood?")
    assert all(hit.rule != "until it was open again" for hit in other.trace[0].hits)
