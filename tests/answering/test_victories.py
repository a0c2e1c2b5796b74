"""Who won and who lost, where a noun or the loser's deed tells it."""

from __future__ import annotations

import pytest
from asking import ask


@pytest.mark.parametrize(
    ("text", "winner", "loser"),
    [
        pytest.param(
            "Sian Rourke went over late to give Osk a 24-22 win against Lund Harriers on Saturday.",
            "Osk", "Lund Harriers", id="given",
        ),
        pytest.param("Osk sealed a 2-1 victory over Lund.", "Osk", "Lund", id="got"),
        pytest.param("Lund slumped to a 3-0 defeat at Osk.", "Osk", "Lund", id="defeat"),
        pytest.param("Lund went down 3-0 to Osk.", "Osk", "Lund", id="went-down"),
        pytest.param("Lund lost 3-0 to Osk.", "Osk", "Lund", id="lost"),
        pytest.param("Osk's 2-1 win over Lund lifts them.", "Osk", "Lund", id="owned"),
    ],
)  # fmt: skip
def test_both_sides_are_told(text: str, winner: str, loser: str) -> None:
    assert ask(text, "Who won?").text == winner
    assert ask(text, "Who lost?").text == loser


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param("Osk lost a 2-1 lead to Lund's regret.", "Who won?", id="lost-a-lead"),
        pytest.param("The firm slumped to a loss of $3m.", "Who won?", id="a-firm's-loss"),
        pytest.param("Lund did not lose 3-0 to Osk.", "Who won?", id="denied"),
        pytest.param("Osk want a win in May.", "Who lost?", id="wanted"),
    ],
)
def test_other_wins_and_losses_are_left(text: str, question: str) -> None:
    answer = ask(text, question)
    assert "score of a match" not in [hit.rule for one in answer.trace for hit in one.hits]
