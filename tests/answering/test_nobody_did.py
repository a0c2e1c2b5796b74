"""Nobody, where the text says so of what is asked; and who told it, who is no reason."""

from __future__ import annotations

import pytest
from asking import ask

_NOTHING = "The article does not say."


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        pytest.param("Nobody was on watch.", "Who was on watch?", "Nobody", id="nobody"),
        pytest.param("Nobody saw the thief.", "Who saw the thief?", "Nobody", id="deed"),
        pytest.param(
            "Nobody knows who built the circle.", "Who built the circle?", _NOTHING, id="knows"
        ),
        pytest.param("Somebody left the gate open.", "Who left it open?", _NOTHING, id="somebody"),
        pytest.param(
            "The captain was asleep when it hit the reef, an inquiry has found.",
            "Why did it hit the reef?",
            _NOTHING,
            id="who-tells-no-reason",
        ),
    ],
)
def test_nobody_did_it(text: str, question: str, answer: str) -> None:
    assert ask(text, question).text == answer


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param("When were the police called?", "3 pm", id="when"),
        pytest.param("What time were the police called?", "3 pm", id="what-time"),
        pytest.param("What were the police called?", _NOTHING, id="by-what-name"),
    ],
)
def test_called_at_an_hour(question: str, answer: str) -> None:
    assert ask("The police were called at 3 pm.", question).text == answer


_TERMS = (
    "Members under 18 need the written consent of a parent. Complaints should be sent to the "
    "manager, Dolores Quinn."
)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param("Who should I complain to?", "Dolores Quinn", id="to-whom"),
        pytest.param("Who needs a parent's consent?", "Members under 18", id="under-an-age"),
    ],
)
def test_whom_terms_are_told_of(question: str, answer: str) -> None:
    assert ask(_TERMS, question).text == answer
