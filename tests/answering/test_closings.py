"""When what is closed opens again, and when something is over."""

from __future__ import annotations

import pytest
from asking import ask

_TOWN = (
    "The market opens at six in the morning and is over by nine. The pier is closed until June "
    "because of storm damage. The school opened in May. The pool closes at ten."
)
_LIDO = (
    "The season runs from 1 May to 30 September. On the last Sunday of the season dogs swim. The "
    "rent is due on the first day of each quarter. The shed is 6 feet by 8 feet."
)
_RULES = {"until when it is closed", "by when it is over"}


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param("When does the market close?", "nine", id="over-by"),
        pytest.param("When does the market end?", "nine", id="end"),
        pytest.param("When will the pier reopen?", "June", id="closed-until"),
        pytest.param("When does the pier open again?", "June", id="open-again"),
    ],
)
def test_time_behind_until_or_by(question: str, told: str) -> None:
    assert ask(_TOWN, question).text == told


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("When does the market open?", id="opens-first"),
        pytest.param("When does the pool close?", id="said-in-its-own-words"),
        pytest.param("When will the school reopen?", id="another-thing"),
    ],
)
def test_near_misses_are_told_otherwise(question: str) -> None:
    rules = {hit.rule for trace in ask(_TOWN, question).trace for hit in trace.hits}

    assert rules.isdisjoint(_RULES)


def test_what_takes_until_a_month_ends_then() -> None:
    road = "Repairs to the road will cost £900,000 and are expected to take until November."
    assert ask(road, "When will the repairs be finished?").text == "November"
    assert ask(road, "When will the repairs end?").text == "November"


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param("When does the season end?", "30 September", id="one-date-of-two"),
        pytest.param("When does the season start?", "1 May", id="its-beginning"),
        pytest.param("When do dogs swim?", "the last Sunday of the season", id="which-of-them"),
        pytest.param("When is the rent due?", "the first day of each quarter", id="of-each"),
        pytest.param("How big is the shed?", "6 feet by 8 feet", id="both-sides"),
    ],
)
def test_whole_times_and_measures(question: str, told: str) -> None:
    assert ask(_LIDO, question).text == told


_SCHOOLS = (
    "Schools in the capital will reopen on Wednesday, but those on the islands will stay shut "
    "until Monday."
)


@pytest.mark.parametrize(
    ("question", "day"),
    [
        pytest.param("When will schools in the capital reopen?", "Wednesday", id="before-but"),
        pytest.param("When will schools on the islands reopen?", "Monday", id="behind-but"),
    ],
)
def test_days_of_those_set_against_each_other(question: str, day: str) -> None:
    assert ask(_SCHOOLS, question).text == day


_MUSEUM = "The museum has been shut since a pipe burst in March and will not reopen before 2027."


@pytest.mark.parametrize(
    ("text", "question", "told"),
    [
        pytest.param(_MUSEUM, "When did the museum close?", "March", id="shut-since"),
        pytest.param(
            "The bridge has been closed since May.",
            "When did the bridge close?",
            "May",
            id="closed",
        ),
        pytest.param(
            "The bridge has been closed since the flood, and a ferry runs from May.",
            "When did the bridge close?",
            "the flood",
            id="an-event",
        ),
    ],
)
def test_what_is_shut_since_then_closed_then(text: str, question: str, told: str) -> None:
    assert ask(text, question).text == told
