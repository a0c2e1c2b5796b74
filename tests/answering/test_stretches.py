"""Answers with both ends of a stretch of time, and the time of what a story is about; near-misses
beside the hits."""

import pytest
from asking import ask

from qa.types import AnswerKind

_CARE = (
    "People should stay indoors from 3 a.m. until 9 a.m. on Friday. The match was moved from "
    "Monday to Friday. The clinic treats walkers between 2 p.m. and 4 p.m. There has been a mill "
    "since 1286. The tower was built in 1801."
)
_CRASH = (
    "Two people were killed when a lorry hit a bus on Sunday. The road was reopened on Monday. A "
    "similar crash happened there in 2008."
)
_LIFT = (
    "The lift will be out of order from Monday, 10 March, until Friday, 14 March. The pool is open "
    "from 8 a.m. to noon. An amber warning was issued from 3 am to 9 pm on Saturday. The school "
    "has been closed since 3 May."
)
_MUSEUM = "The museum opened on Monday. It is in Lund. The crash of 2008 was the worst since 1990."


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param(
            "When should people stay indoors?",
            "from 3 a.m. until 9 a.m. on Friday",
            id="from-until",
        ),
        pytest.param(
            "When does the clinic treat walkers?", "between 2 p.m. and 4 p.m.", id="between"
        ),
        pytest.param("When was the match moved?", "Friday", id="moved-is-no-stretch"),
        pytest.param("How long has there been a mill?", "since 1286", id="since"),
        pytest.param("When was the tower built?", "1801", id="no-stretch"),
    ],
)
def test_stretch_of_time_is_told_whole(question: str, expected: str) -> None:
    assert ask(_CARE, question).text == expected


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param(
            "How long will the lift be out of order?",
            "from Monday, 10 March, until Friday, 14 March",
            id="commas",
        ),
        pytest.param("How long is the pool open?", "from 8 a.m. to noon", id="open"),
        pytest.param("How long does the warning last?", "from 3 am to 9 pm on Saturday", id="last"),
        pytest.param("How long has the school been closed?", "since 3 May", id="closed-since"),
    ],
)
def test_how_long_is_from_when_to_when(question: str, expected: str) -> None:
    assert ask(_LIFT, question).text == expected


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_CRASH, "When did the accident happen?", "Sunday", id="lead"),
        pytest.param(_CRASH, "When was the crash?", "Sunday", id="was"),
        pytest.param(_CRASH, "When did the similar crash happen?", "2008", id="the-other-one"),
        pytest.param(_MUSEUM, "When was the crash?", "2008", id="not-told-in-the-lead"),
    ],
)
def test_time_of_an_event_is_that_of_the_lead(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected


_YEARS = (
    "The canal company operated between 1850 and 1911. The guild existed from 1320 until 1798. The "
    "Lemn War lasted from 1801 to 1806. She was queen from 1540 to 1552. The mill ran from 1903 to "
    "1950."
)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("When did the canal company cease to operate?", "1911", id="cease-to"),
        pytest.param("When did the company start to operate?", "1850", id="start-to"),
        pytest.param("When did the guild come to an end?", "1798", id="an-end"),
        pytest.param("When did the Lemn War end?", "1806", id="end"),
        pytest.param("Until when was she queen?", "1552", id="until-when"),
        pytest.param("When did the canal company operate?", "between 1850 and 1911", id="no-end"),
        pytest.param("When did the mill run?", "1903 to 1950", id="no-end-from"),
    ],
)
def test_end_of_a_stretch_is_told_alone(question: str, expected: str) -> None:
    assert ask(_YEARS, question).text == expected


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(
            "The track is closed until further notice.",
            "How long will the track be shut?",
            "until further notice",
            id="further-notice",
        ),
        pytest.param(
            "The van will keep running until at least 2029.",
            "How long will the van keep running?",
            "until at least 2029",
            id="at-least",
        ),
        pytest.param(
            "The road will be closed until the ice melts.",
            "How long will the road be closed?",
            "until the ice melts",
            id="a-clause",
        ),
        pytest.param(
            "The road will be closed for ten days, until 4 June.",
            "How long will the road be closed?",
            "ten days",
            id="days-are-counted",
        ),
        pytest.param(
            "The bridge is 40 metres long and is closed until May.",
            "How long is the bridge?",
            "40 metres",
            id="another-length",
        ),
    ],
)
def test_how_long_by_what_it_goes_on_to(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected


_FALL = (
    "Two climbers were killed when snow swept them down the south face on Monday afternoon. "
    "It is the deadliest accident there since 1994."
)
_BEATEN = "Hill beat Lund on Saturday to reach the final of the town's cup. It rained all day."


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(
            f"By Ann Lee\n\n{_FALL}", "When was the accident?", "Monday afternoon", id="old"
        ),
        pytest.param(_FALL, "When did it happen?", "Monday afternoon", id="it"),
        pytest.param(_BEATEN, "When was the match?", "Saturday", id="match"),
        pytest.param(_BEATEN, "When was the accident?", "The article does not say.", id="no-fate"),
        pytest.param(_FALL, "When was the match?", "The article does not say.", id="no-match"),
        pytest.param(_FALL, "When was the funeral?", "The article does not say.", id="another"),
    ],
)
def test_time_of_what_the_lead_tells(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected


_LOOSE = "A moose wandered into a bakery in Ulm on Monday and broke six pots. Nobody saw it leave."


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_LOOSE, "Where did it happen?", "a bakery in Ulm", id="within"),
        pytest.param(_LOOSE, "When did it happen?", "Monday", id="day"),
        pytest.param(
            "A crash between a bus and a van on Hill Street in Barton injured four on Monday.",
            "Where did that happen?",
            "Hill Street in Barton",
            id="not-between",
        ),
        pytest.param(
            "Two climbers were killed outside Ulm on Monday.",
            "Where did it happen?",
            "outside Ulm",
            id="beside",
        ),
        pytest.param(_LOOSE, "Where did the concert take place?", "", id="another-event"),
        pytest.param(
            "Sales of bread rose last year, the bakers said in Oslo on Monday.",
            "Where did it happen?",
            "",
            id="said-there",
        ),
        pytest.param(
            "Bread is baked in an oven for forty minutes.",
            "Where did it happen?",
            "",
            id="no-story",
        ),
    ],
)
def test_where_the_story_of_the_lead_happened(text: str, question: str, expected: str) -> None:
    told = ask(text, question)
    assert told.text == expected if expected else told.kind is AnswerKind.UNANSWERABLE
