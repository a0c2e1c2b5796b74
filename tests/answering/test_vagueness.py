"""An answer of the question's own words gives way to one that tells something."""

from __future__ import annotations

import pytest
from asking import ask

_LENTILS = (
    "Wild lentils present several challenges to farmers. Most seeds sleep through the first year. "
    "Many animals live on Tarn, and the camel was tamed there."
)
_KINDS = "Some walls are built of large stones. The oldest wall has many small towers of clay."


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_LENTILS, "What challenges do lentils present?", "several", id="repeated"),
        pytest.param(_LENTILS, "Which animal was tamed on Tarn?", "Many animals", id="many"),
    ],
)
def test_vagueness_gives_way(text: str, question: str, expected: str) -> None:
    assert expected not in ask(text, question).text


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("What does the oldest wall have?", "many small towers", id="tells-more"),
        pytest.param("What are some walls built of?", "large stones", id="not-vague"),
    ],
)
def test_vagueness_leaves_alone(question: str, expected: str) -> None:
    assert expected in ask(_KINDS, question).text


_CRATER = "The crater was formed about 60,000 years ago, when a volcano collapsed."


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("How was the crater formed?", "a volcano collapsed", id="how"),
        pytest.param("When was the crater formed?", "60,000 years ago", id="near-miss-when"),
    ],
)
def test_a_time_is_no_way(question: str, expected: str) -> None:
    assert expected in ask(_CRATER, question).text


_RESCUE = "A ferry hit a reef off the island of Skarvoy. Fishermen took the passengers ashore."


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("Who took the passengers ashore?", "Fishermen", id="told"),
        pytest.param("Who got the passengers off?", "", id="no-island"),
    ],
)
def test_an_island_is_nobody(question: str, expected: str) -> None:
    told = ask(_RESCUE, question)
    assert expected in told.text
    assert "Skarvoy" not in told.text
