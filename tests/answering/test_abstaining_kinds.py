"""Figures, times and sorts that answer though no finder gave them the kind that is asked for."""

import pytest
from asking import ask

from qa.types import AnswerKind

_TEXT = (
    "The ceramic sustains temperatures up to 1000 °C. Small republics existed as early as the 6th "
    "century BCE. In October 1810, six months after Karl's birth, the family moved to Lindal. "
    "The new clocks have little impact on trade. The guard "
    "stage is when one adult stays at the nest. The town has a council-manager form of government. "
    "Ann Bell is a heart surgeon. The famine caused a century-long decline of the population."
)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("How high of a temperature can the ceramic sustain?", "1000 °C", id="of-a"),
        pytest.param("How early did small republics exist?", "6th century BCE", id="early"),
        pytest.param("How old was Karl when the family moved?", "six months", id="since-birth"),
        pytest.param("How much impact do the new clocks have?", "little", id="little"),
        pytest.param("What form of government has the town?", "council-manager", id="form-of"),
        pytest.param("What kind of surgeon is Ann Bell?", "heart", id="kind-of-a-person"),
        pytest.param("How long did the population decline?", "century", id="century-long"),
    ],
)
def test_apt_answers_are_told(question: str, expected: str) -> None:
    assert expected in ask(_TEXT, question).text


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("How high a temperature did Karl have?", id="of-somebody-else"),
        pytest.param("How old is Ann Bell?", id="no-age"),
        pytest.param("In what month was Ann Bell born?", id="no-month"),
    ],
)
def test_others_are_not_answered(question: str) -> None:
    assert ask(_TEXT, question).kind is AnswerKind.UNANSWERABLE


def test_month_of_every_year_is_told() -> None:
    text = "Every July the tour finishes in Brask. Some 900 people watch it."
    assert "July" in ask(text, "In what month does the tour finish in Brask?").text
