"""Claims of who won, of a text that tells who lost, drew or came third."""

from __future__ import annotations

import pytest
from asking import ask

_LOST = "Brann lost 3-1 to Molde on Sunday."
_DRAW = "The match between Lund and Ystad ended in a 2-2 draw."
_DREW = "Lund drew 2-2 with Ystad."


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(_LOST, "Did Brann win?", "no", id="lost"),
        pytest.param(_LOST, "Did Molde win?", "yes", id="lost to"),
        pytest.param(_LOST, "Did Molde lose?", "no", id="lost to, asked of losing"),
        pytest.param(_LOST, "Did Brann win the league?", "unanswerable", id="another prize"),
        pytest.param("Kim lost in the final.", "Did Kim win the final?", "no", id="final"),
        pytest.param(_DRAW, "Did Lund win the match?", "no", id="draw"),
        pytest.param(_DRAW, "Did Ystad lose?", "no", id="draw, asked of losing"),
        pytest.param(_DREW, "Did Lund win?", "no", id="drew"),
        pytest.param(_DREW, "Did Ystad win?", "no", id="drew with"),
        pytest.param(
            "Kim finished third in the race.", "Did Kim win the race?", "no", id="third"
        ),
        pytest.param(
            "Kim came second.", "Did Kim win a match?", "unanswerable", id="near miss: a match"
        ),
        pytest.param("Kim finished first.", "Did Kim win?", "yes", id="near miss: first"),
        pytest.param(
            "Brann lost the ball.", "Did Brann win?", "unanswerable", id="near miss: a thing"
        ),
        pytest.param(
            "Kim lost his father.", "Did Kim win?", "unanswerable", id="near miss: a person"
        ),
        pytest.param(
            "Brann lost on Sunday but won on Monday.", "Did Brann win on Monday?", "yes",
            id="near miss: two days",
        ),
        pytest.param("Brann may have lost.", "Did Brann win?", "unanswerable", id="near miss: may"),
    ],
)  # fmt: skip
def test_claims_of_outcomes(text: str, question: str, kind: str) -> None:
    assert ask(f"{text} It was a long day.", question).kind == kind


def test_who_won_of_two_by_who_lost() -> None:
    assert ask(_LOST, "Did Brann or Molde win?").text == "Molde"
    assert ask(_LOST, "Did Brann or Molde lose?").text == "Brann"


_LOAN = "The committee turned down a request from Rovers for a loan of £12,000."


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(_LOAN, "Did Rovers get the loan?", "no", id="turned down"),
        pytest.param(_LOAN, "Did Rovers receive a loan?", "no", id="receive"),
        pytest.param(_LOAN, "Did Rovers ask for a loan?", "yes", id="near miss: asked for it"),
        pytest.param("The firm was refused a loan.", "Did the firm get a loan?", "no", id="was"),
        pytest.param("He was denied bail.", "Did he get bail?", "no", id="denied"),
        pytest.param(
            "The firm was refused a loan, but got one from the state.", "Did the firm get a loan?",
            "yes", id="near miss: from another",
        ),
        pytest.param(
            "He denied the theft of a prize.", "Did he win a prize?", "unanswerable",
            id="near miss: a charge denied",
        ),
    ],
)  # fmt: skip
def test_what_was_refused_was_not_got(text: str, question: str, kind: str) -> None:
    assert ask(f"{text} It was a long day.", question).kind == kind
