"""Why: reasons without a marker of one, and places that are no reasons."""

import pytest
from asking import ask

from qa.types import AnswerKind


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(
            "Unable to find a buyer, the owners gave the mill to the town.",
            "Why did the owners give the mill away?",
            "Unable to find a buyer",
            id="state",
        ),
        pytest.param(
            "Without a permit, the band could not play in the square.",
            "Why could the band not play?",
            "Without a permit",
            id="before-a-place",
        ),
        pytest.param(
            "Too weak to stand, the calf was carried to the barn.",
            "Why was the calf carried?",
            "Too weak to stand",
            id="before-a-goal",
        ),
        pytest.param(
            "Bakers had to use rye, wheat being scarce.",
            "Why did bakers use rye?",
            "wheat being scarce",
            id="absolute",
        ),
        pytest.param(
            "Two sailors died in a fire on Monday.", "Why did the sailors die?", "a fire", id="fire"
        ),
    ],
)
def test_reason_is_told_without_a_marker(text: str, question: str, expected: str) -> None:
    assert expected in ask(text, question).text


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(
            "With his brother, he ran a farm near Vik.", "Why did he run a farm?", id="near"
        ),
        pytest.param("Born in Lindal, she moved to Vik.", "Why did she move to Vik?", id="goal"),
        pytest.param("The calf was carried to the barn.", "Why was the calf carried?", id="barn"),
    ],
)
def test_places_are_no_reasons(text: str, question: str) -> None:
    assert ask(text, question).kind is AnswerKind.UNANSWERABLE
