"""All the places of a row answer "where"; near-misses beside the hits."""

from __future__ import annotations

import pytest
from asking import ask


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(
            "You can buy tickets in the app, at the kiosk on the quay or on board.",
            "Where can I buy tickets?",
            "in the app, at the kiosk on the quay or on board",
            id="or",
        ),
        pytest.param(
            "Tickets are sold at the museum, in the library and online.",
            "Where are tickets sold?",
            "at the museum, in the library and online",
            id="an-adverb-last",
        ),
        pytest.param(
            "The bear lives in forests, on hills and in swamps.",
            "Where does the bear live?",
            "in forests, on hills and in swamps",
            id="of-a-noun",
        ),
        pytest.param(
            "The film was shot in Lund and in 2019 won a prize in Rome.",
            "Where was the film shot?",
            "Lund",
            id="a-time-and-another-deed",
        ),
        pytest.param(
            "The mill stands in Lund on a hill.", "Where does the mill stand?", "Lund", id="no-row"
        ),
    ],
)
def test_places(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected


def test_nobody_is_named_by_a_participle() -> None:
    text = "Amir Haddad will take over on 1 December. His successor has not been chosen."
    assert "chosen" not in ask(text, "Who will succeed Haddad?").text


def test_a_row_that_breaks_off_behind_its_conjunction_is_none() -> None:
    text = "ANN ROTH LIVES IN BERN AND " * 40

    assert ask(text, "Where does Ann live?").text == "BERN"
