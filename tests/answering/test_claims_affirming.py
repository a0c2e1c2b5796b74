"""Negative questions, answered as what they claim."""

from __future__ import annotations

import pytest
from asking import ask

_MILL = (
    "The mill is open every day from 6 am to 9 pm, except on Mondays. Sales rose last year, "
    "although profit fell slightly. Visitors may not smoke. Ann Berg will open a shop in May."
)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        pytest.param("Isn't the mill open at 8 in the morning?", "yes", id="is not"),
        pytest.param("Isn’t the mill open on Mondays?", "no", id="another mark"),
        pytest.param("Didn't profit rise?", "no", id="did not"),
        pytest.param("Didn't sales rise last year?", "yes", id="the other one rose"),
        pytest.param("Can't visitors smoke?", "no", id="cannot"),
        pytest.param("Won't Ann Berg open a shop?", "yes", id="will not"),
        pytest.param("Wasn't the mayor there?", "unanswerable", id="nothing of it"),
        pytest.param("Isn't", "unanswerable", id="nothing behind it"),
    ],
)
def test_a_contracted_not_changes_no_claim(question: str, kind: str) -> None:
    assert ask(_MILL, question).kind == kind


def test_the_question_stays_as_it_was_asked() -> None:
    question = "Isn't the mill open on Mondays?"

    assert ask(_MILL, question).question.text == question
