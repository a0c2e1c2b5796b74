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
        pytest.param("Most pupils of Ole sang.", "How many pupils of Ole sang?", "Most pupils",
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


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        pytest.param("Storms hit Brask 30 times a year on average.",
                     "How many storms does Brask get a year on average?", "30", id="so-often"),
        pytest.param("The mayor of Brask rings the bell 30 times a year.",
                     "How many bells does the mayor of Brask have?", None, id="near-miss-deeds"),
        pytest.param("In 2012 Lund lost the vote, the fifth time in six years that a mayor did.",
                     "How many times in six years did a mayor lose the vote?", "fifth",
                     id="nth-time"),
        pytest.param("The tombs by the lake, dating to 1338, mention the plague.",
                     "How old are the tombs by the lake?", "1338", id="dating-to"),
        pytest.param("The tombs by the lake were found in 1938.",
                     "How old are the tombs by the lake?", None, id="near-miss-found-in"),
        pytest.param("The map of Brask, made between 542 and 570, shows the old harbour.",
                     "When was the map of Brask made?", "542 and 570", id="between-old-years"),
        pytest.param("By 635 Brask monks had mapped the coast.",
                     "What year had Brask monks mapped the coast by?", "635", id="by-old-year"),
        pytest.param("The map of Brask was made by 542 monks.", "When was the map of Brask made?",
                     None, id="near-miss-counted"),
        pytest.param("The seal has been in use in Brask since at least the mid-14th century.",
                     "How long has the seal been in use in Brask?", "mid-14th century",
                     id="since-at-least"),
        pytest.param("The loss of viewers of Star Chef began in season seven.",
                     "In which season of Star Chef did the loss of viewers begin?", "seven",
                     id="number-behind-season"),
        pytest.param("Most of the people in Brask were Protestants.",
                     "Which religious group were most of the people in Brask?", "Protestants",
                     id="people-are-a-group"),
        pytest.param("The magazine was at first called the “colour pages”, later Brask Now.",
                     "What was the first name of the magazine Brask Now?", "colour pages",
                     id="quoted-name"),
        pytest.param("The Brask Tree Code sets out rules for the felling of oaks.",
                     "Where are rules for the felling of oaks set out?", "Brask Tree Code",
                     id="document"),
        pytest.param("The census of 1911 left out the Turkish population.",
                     "Who was left out of the census of 1911?", "Turkish population", id="crowd"),
        pytest.param("The plan would take the entirety of the meadow.",
                     "How much of the meadow would the plan take?", "the entirety", id="entirety"),
    ],
)  # fmt: skip
def test_answers_of_the_kind_in_other_forms(text: str, question: str, answer: str | None) -> None:
    told = ask(text, question)
    assert told.kind is AnswerKind.UNANSWERABLE if answer is None else answer in told.text
