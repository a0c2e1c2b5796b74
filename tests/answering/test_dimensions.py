"""A measure asked for by its noun, where the text tells it by a verb or a compound."""

from __future__ import annotations

import pytest
from asking import ask, library

from qa.answering.analysis import analyse
from qa.answering.context import NO_CONTEXT
from qa.answering.paths.figures.dimensions import answer

_TOWER = "The tower rises to 98 metres and weighs 300 tonnes. It stands near a quay in Osk."
_TRIAL = "The five-year trial ended in May. The train travels at up to 320 km/h. It is red."
_LAKE = "The lake reaches down to 120 metres. Its colour is blue and its shores are steep."


def _told(text: str, question: str) -> str | None:
    found = answer(analyse(question), library(text), NO_CONTEXT)
    return found.text if found is not None else None


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_TOWER, "What is the height of the tower?", "98 metres", id="rises"),
        pytest.param(_TOWER, "What is the weight of the tower?", "300 tonnes", id="weighs"),
        pytest.param(_TRIAL, "What was the duration of the trial?", "five-year", id="compound"),
        pytest.param(_TRIAL, "What is the speed of the train?", "up to 320 km/h", id="travels"),
        pytest.param(_TRIAL, "What is the top speed of the train?", "up to 320 km/h", id="up-to"),
        pytest.param(_LAKE, "What is the depth of the lake?", "120 metres", id="reaches"),
        pytest.param(
            "The film, 131 minutes long, was shown in Rome. It ran for two weeks in Lund.",
            "What is the running time of the film?",
            "131 minutes",
            id="running-time",
        ),
        pytest.param(_TOWER, "What is the maximum height of the tower?", None, id="no-maximum"),
        pytest.param(_TOWER, "What is the colour of the tower?", None, id="no-measure"),
        pytest.param(_LAKE, "What is the width of the lake shore?", None, id="not-told"),
        pytest.param(
            "The height of the tower is 98 metres. The tower is red.",
            "What is the height of the tower?",
            None,
            id="told-by-the-noun",
        ),
    ],
)
def test_dimensions(text: str, question: str, expected: str | None) -> None:
    assert _told(text, question) == expected


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(
            "The vaccine is given in two doses three weeks apart.",
            "How far apart are the doses?",
            "three weeks",
            id="weeks",
        ),
        pytest.param(
            "The trees should be planted two metres apart.",
            "How far apart should the trees be planted?",
            "two metres",
            id="metres",
        ),
        pytest.param(
            "The twins were born 20 minutes apart. The trees stand in rows.",
            "How many minutes apart were the twins born?",
            "20 minutes",
            id="minutes",
        ),
    ],
)
def test_measure_before_apart(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected


def test_other_things_stand_so_far_apart() -> None:
    text = "The trees stand two metres apart. The benches are made of oak."
    trace = ask(text, "How far apart are the benches?").trace
    assert all(hit.rule != "the measure before apart" for one in trace for hit in one.hits)


def test_a_difference_is_no_size() -> None:
    text = "The water was 16C, two degrees warmer than in June. The pier is 90 metres long."
    assert ask(text, "How warm was the water?").text == "16C"
    assert ask(text, "How long is the pier?").text == "90 metres"
    assert "two degrees" in ask(text, "How much warmer was the water than in June?").text
