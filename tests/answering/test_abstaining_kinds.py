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


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        pytest.param("She met the six new plot holders.", "How many plots are there?", None,
                     id="sort-of-what-is-counted"),
        pytest.param("She met the six new plot holders.", "How many holders did she meet?", "six",
                     id="near-miss-what-is-counted"),
        pytest.param("The club's loyal fans sang.", "How many fans did the club have?", None,
                     id="adjective-is-no-number"),
        pytest.param("Ole's most gifted pupil, Ida, sang.", "How many pupils did Ole have?", None,
                     id="superlative-is-no-number"),
        pytest.param("Most pupils of Ole sang.", "How many pupils of Ole sang?", "Most",
                     id="near-miss-most"),
        pytest.param("She met 40 student volunteers.", "How many students did she meet?", "40",
                     id="near-miss-both-people"),
        pytest.param("Ole Moe was elected as chair.", "Who is the vice-chair?", None, id="joined"),
        pytest.param("The manager is Ole Moe.", "Who is the deputy manager?", None, id="rank"),
        pytest.param("The vice-chair is Ole Moe.", "Who is the vice-chair?", "Ole Moe",
                     id="near-miss-the-rank"),
        pytest.param("Ole Moe resigned as mayor on Monday.", "Why did Ole Moe resign?", None,
                     id="no-reason-but-what-as"),
        pytest.param("Ole Moe resigned as he was ill.", "Why did Ole Moe resign?", "he was ill",
                     id="near-miss-reason-as"),
    ],
)  # fmt: skip
def test_sorts_ranks_and_capacities(text: str, question: str, answer: str | None) -> None:
    found = ask(text, question)
    assert (None if found.kind is AnswerKind.UNANSWERABLE else found.text) == answer


_KEPT = (
    "The mayor kept two goats and a parrot called Bo. The island exports nutmeg and bananas. The "
    "pews are of oak and the pulpit is of marble. The harbour was closed by an outbreak of typhus."
)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param("What bird did the mayor keep?", "parrot", id="bird"),
        pytest.param("Which fruit is exported from the island?", "bananas", id="fruit"),
        pytest.param("What kind of wood are the pews of?", "oak", id="kind-of"),
        pytest.param("What disease closed the harbour?", "typhus", id="disease"),
        pytest.param("What fish did the mayor keep?", None, id="none-of-the-kind"),
        pytest.param("Which vegetable is exported from the island?", None, id="others-alone"),
    ],
)
def test_instances_are_of_the_kind_asked_for(question: str, answer: str | None) -> None:
    told = ask(_KEPT, question)
    assert told.kind is AnswerKind.UNANSWERABLE if answer is None else answer in told.text
