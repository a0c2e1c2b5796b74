"""The difference of two figures: which two, and how it is spelt."""

from __future__ import annotations

import pytest
from asking import ask

from qa.types import AnswerKind

_TEXT = (
    "Sales of fish rose from $3.0 million in 2018 to $4.5 million in 2020. "
    "The tunnel was 40 km long in 2001 and 52 km long in 2011. "
    "The share of women grew from 12 % in 1990 to 15.5 % in 1995. "
    "Exports were 12 kg in 1890 and $3 in 1895."
)


@pytest.mark.parametrize(
    ("question", "text", "note"),
    [
        pytest.param(
            "By how much did sales of fish rise between 2018 and 2020?",
            "$1.5 million",
            "$4.5 million − $3.0 million",
            id="money",
        ),
        pytest.param(
            "By how much did sales of fish rise from 2018 to 2020?",
            "$1.5 million",
            "$4.5 million − $3.0 million",
            id="from-to",
        ),
        pytest.param(
            "By how much did sales of fish rise between 2020 and 2018?",
            "$1.5 million",
            "$4.5 million − $3.0 million",
            id="dates-the-other-way",
        ),
        pytest.param(
            "By how much did the sales of fish rise?",
            "$1.5 million",
            "$4.5 million − $3.0 million",
            id="without-dates",
        ),
        pytest.param(
            "By how much did the tunnel grow between 2001 and 2011?",
            "12 km",
            "52 km − 40 km",
            id="length",
        ),
        pytest.param(
            "By how much did the share of women grow between 1990 and 1995?",
            "3.5%",
            "15.5 % − 12 %",
            id="percent",
        ),
    ],
)
def test_difference_is_computed_and_shown(question: str, text: str, note: str) -> None:
    answer = ask(_TEXT, question)
    assert (answer.kind, answer.text, answer.note) == (AnswerKind.COMPUTED, text, note)
    assert {span.text for span in answer.spans} == set(note.split(" − "))
    assert answer.trace[0].hits[0].reason == f"{note} = {text}"


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("By how much did sales of fish rise between 2017 and 2020?", id="no-figure"),
        pytest.param("By how much did exports grow between 1890 and 1895?", id="two-units"),
        pytest.param("By how much did kings laugh?", id="nothing-in-common"),
        pytest.param("How much were sales of fish in 2018?", id="no-difference-asked"),
    ],
)
def test_no_difference_without_two_figures_of_one_unit(question: str) -> None:
    assert ask(_TEXT, question).kind is not AnswerKind.COMPUTED


def test_both_figures_bring_their_sentences() -> None:
    text = "Sales of fish were $30 in 2018. It was warm. Sales of fish were $45 in 2020."
    answer = ask(text, "By how much did sales of fish rise between 2018 and 2020?")
    assert answer.text == "$15"
    assert [span.text for span in answer.evidence] == [
        "Sales of fish were $30 in 2018.",
        "Sales of fish were $45 in 2020.",
    ]
