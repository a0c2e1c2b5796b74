"""Who did something with somebody, or had it done to them together; near-misses beside them."""

from __future__ import annotations

import pytest
from asking import ask

from qa.types import AnswerKind


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(
            "In the saga the queen is drowned along with two maids.",
            "Who is drowned with the queen in the saga?",
            "two maids",
            id="along-with",
        ),
        pytest.param(
            "The king was shot together with his son in 1908.",
            "Who was shot with the king?",
            "his son",
            id="together-with",
        ),
        pytest.param("Bo Ray fled with two guards.", "Who fled with Ray?", "two guards", id="with"),
        pytest.param(
            "Two guards fled with Bo Ray to Rome.", "Who fled with Ray?", "Two guards", id="turned"
        ),
        pytest.param(
            "Martha Moe was arrested along with her brother.",
            "Who was arrested with Moe?",
            "her brother",
            id="kin",
        ),
        pytest.param(
            "Anna Berg plays with the Lund Orchestra.",
            "Who plays with the Lund Orchestra?",
            "Anna Berg",
            id="of-a-group",
        ),
        pytest.param(
            "Ann Lee dealt with the fire.", "Who dealt with the fire?", "Ann Lee", id="verb-with"
        ),
    ],
)
def test_companion_is_the_other_side_of_with(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param("Bo Ray fled with a map.", "Who fled with Ray?", id="a-thing"),
        pytest.param(
            "The king did not travel with the queen.", "Who travelled with the queen?", id="denied"
        ),
        pytest.param(
            "Bo Ray met two guards. He fled with a map.", "Who fled with the queen?", id="nobody"
        ),
    ],
)
def test_no_companion_is_made_up(text: str, question: str) -> None:
    assert ask(text, question).kind is AnswerKind.UNANSWERABLE
