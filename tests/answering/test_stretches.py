"""Answers with both ends of a stretch of time, and the time of what a story is about; near-misses
beside the hits."""

import pytest
from asking import ask

_CARE = (
    "People should stay indoors from 3 a.m. until 9 a.m. on Friday. The match was moved from "
    "Monday to Friday. The clinic treats walkers between 2 p.m. and 4 p.m. There has been a mill "
    "since 1286. The tower was built in 1801."
)
_CRASH = (
    "Two people were killed when a lorry hit a bus on Sunday. The road was reopened on Monday. A "
    "similar crash happened there in 2008."
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
        pytest.param("When was the match moved?", "Monday to Friday", id="moved-is-no-stretch"),
        pytest.param("How long has there been a mill?", "since 1286", id="since"),
        pytest.param("When was the tower built?", "1801", id="no-stretch"),
    ],
)
def test_stretch_of_time_is_told_whole(question: str, expected: str) -> None:
    assert ask(_CARE, question).text == expected


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
