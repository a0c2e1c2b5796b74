"""How much longer one thing takes than another."""

from __future__ import annotations

import pytest
from asking import ask, library

from qa.answering.analysis import analyse
from qa.answering.context import NO_CONTEXT
from qa.answering.paths.figures import longer
from qa.types import AnswerKind

_TEXT = (
    "A replacement bus takes an hour and fifty minutes, compared with 52 minutes by train. "
    "The ferry needs three days and the plane two hours. The tunnel was built in two years and "
    "three months, the bridge in 14 months. The walk lasts two hours."
)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        pytest.param("How much longer does the bus take than the train?", "58 minutes", id="clock"),
        pytest.param("How much shorter is the train than the bus?", "58 minutes", id="shorter"),
        pytest.param(
            "How much longer did the tunnel take than the bridge?",
            "1 year and 1 month",
            id="calendar",
        ),
    ],
)
def test_longer_computed(question: str, text: str) -> None:
    answer = ask(_TEXT, question)
    assert (answer.kind, answer.text) == (AnswerKind.COMPUTED, text)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("How much longer does the train take than the bus?", id="the-other-way"),
        pytest.param("How much longer does the ferry take than the plane?", id="other-units"),
        pytest.param("How much longer is the walk than the bus?", id="not-together"),
        pytest.param("How much longer will the bus take?", id="no-other"),
        pytest.param("How long does the bus take?", id="not-compared"),
    ],
)
def test_longer_passes_on(question: str) -> None:
    assert longer.answer(analyse(question), library(_TEXT), NO_CONTEXT) is None


_ADDED = "The lower car park adds 3 km to the climb. The road cuts 20 minutes off the journey."


@pytest.mark.parametrize(
    ("question", "said"),
    [
        pytest.param("How much longer is the climb?", "3 km", id="adds"),
        pytest.param("How much shorter is the journey?", "20 minutes", id="cuts"),
    ],
)
def test_what_is_added_makes_it_longer(question: str, said: str) -> None:
    assert ask(_ADDED, question).text == said


def test_what_is_added_makes_nothing_shorter() -> None:
    question = analyse("How much shorter is the climb?")
    assert longer.answer(question, library(_ADDED), NO_CONTEXT) is None
