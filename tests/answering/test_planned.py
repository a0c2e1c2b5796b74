"""What was planned, what came of it, and to when it was put off."""

from __future__ import annotations

import pytest
from asking import ask

from qa.types import AnswerKind

_BRIDGE = (
    "The new bridge, originally due to be opened in 2015, was inaugurated three years late. It "
    "cost 70 million euros, well above the initial estimate of 45 million."
)
_DEPOT = (
    "The tram depot at Kelso was to open in March. Because the builder went bankrupt in May, the "
    "opening has been postponed until the autumn of 2026."
)
_FERRY = (
    "The ferry was expected to cost 97 million pounds and to enter service in 2018. It has now "
    "cost 300 million pounds and will sail in 2024."
)
_CREW = "Workers were supposed to leave in May but left in June. The dam was completed in 1971."
_FIRM = "Analysts expected a profit of 3 million dollars. The firm made 2 million dollars in 2019."
_LINE = "The line will open in June. A second one, due to open in 2030, will cost 4 billion euros."


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        pytest.param(_BRIDGE, "When was the bridge supposed to open?", "2015", id="plan"),
        pytest.param(_BRIDGE, "How much did the bridge cost?", "70 million euros", id="result"),
        pytest.param(
            _BRIDGE, "How much was the bridge expected to cost?", "45 million", id="estimate"
        ),
        pytest.param(_DEPOT, "When will the depot open?", "autumn of 2026", id="put-off"),
        pytest.param(_DEPOT, "When will it be opened?", "autumn of 2026", id="not-the-bankruptcy"),
        pytest.param(_DEPOT, "When was the depot supposed to open?", "March", id="was-to"),
        pytest.param(
            _FERRY,
            "How much was the ferry expected to cost?",
            "97 million pounds",
            id="sum-planned",
        ),
        pytest.param(
            _FERRY, "How much did the ferry cost?", "300 million pounds", id="sum-in-the-next"
        ),
        pytest.param(_FERRY, "When will the ferry sail?", "2024", id="to-come"),
        pytest.param(_CREW, "When did the workers leave?", "June", id="done"),
        pytest.param(_CREW, "When were the workers supposed to leave?", "May", id="supposed"),
        pytest.param(_CREW, "When was the dam completed?", "1971", id="no-plan-at-all"),
        pytest.param(
            _FIRM, "What profit did analysts expect?", "3 million dollars", id="expected-by-some"
        ),
        pytest.param(_LINE, "When will the line open?", "June", id="first-of-two"),
    ],
)
def test_plans_and_results_are_told_apart(text: str, question: str, answer: str) -> None:
    assert ask(text, question).text.removeprefix("the ") == answer


def test_the_delay_is_added_to_the_year_planned() -> None:
    answer = ask(_BRIDGE, "When was the bridge opened?")
    assert (answer.kind, answer.text) == (AnswerKind.COMPUTED, "2018")
    assert [span.text for span in answer.spans] == ["2015", "three years"]


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(_BRIDGE, "When was the bridge supposed to open?", id="plan-asked-for"),
        pytest.param(
            "The lock was opened in 1931. The mill, due to be closed in 1980, was closed two years "
            "late.",
            "When was the lock opened?",
            id="late-was-something-else",
        ),
        pytest.param(
            "The bridge, due to be opened in 2015, was opened in 2018, to late applause.",
            "When was the bridge opened?",
            id="no-years-late",
        ),
    ],
)
def test_no_year_is_computed(text: str, question: str) -> None:
    assert ask(text, question).kind is AnswerKind.SPAN


_VESSEL = (
    "The 38-metre vessel, built in 1983, had left the port of Calder at 7.40 p.m. for Lomar. The "
    "mill, which had been sold in 1890, burned down in 1911."
)


@pytest.mark.parametrize(
    ("question", "time"),
    [
        pytest.param("When did the vessel leave Calder?", "7.40 p.m.", id="participle"),
        pytest.param("When was the vessel built?", "1983", id="own-participle"),
        pytest.param("When did the mill burn down?", "1911", id="relative"),
        pytest.param("When was the mill sold?", "1890", id="own-relative"),
    ],
)
def test_time_of_the_deed_comes_before_that_of_an_aside(question: str, time: str) -> None:
    assert ask(_VESSEL, question).text.removeprefix("in ") == time


_MAKER = (
    "It was set up in Aarhus in 1951 by Viggo Holm. Under her, the company launched the Whisper, a "
    "hearing aid."
)


def test_time_elsewhere_comes_before_what_is_no_time() -> None:
    assert ask(_MAKER, "When was the company founded?").text == "1951"
    assert ask(_MAKER, "When did the company resign?").kind is AnswerKind.UNANSWERABLE
