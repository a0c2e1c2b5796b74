"""Answers that are a link of a chain, told with the links before."""

import pytest
from asking import ask

_TEXT = (
    "Police found the painting behind a wardrobe in a farmhouse in Belgium. The man was arrested "
    "in a hotel in Lund on Monday. The fire broke out in the morning in Hull. The head of a museum "
    "in Tarn was questioned in Vik. Ida Moe was born in Osk. The canvas, which measures 38 by 31 "
    "centimetres, was unwrapped. The bowl measures 12 centimetres. Long naps were associated with "
    "a 23 percent higher risk of gout. Short naps led to 12 percent."
)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param(
            "Where was the painting found?",
            "behind a wardrobe in a farmhouse in Belgium",
            id="places",
        ),
        pytest.param("Where was the man arrested?", "a hotel in Lund", id="one-link"),
        pytest.param("Where did the fire break out?", "Hull", id="a-time-is-no-link"),
        pytest.param("Where was the head of the museum questioned?", "Vik", id="of-a-subject"),
        pytest.param("Where was Ida Moe born?", "Osk", id="alone"),
        pytest.param("How big is the canvas?", "38 by 31 centimetres", id="both-sides"),
        pytest.param("How wide is the bowl?", "12 centimetres", id="one-side"),
        pytest.param(
            "What are long naps associated with?",
            "a 23 percent higher risk of gout",
            id="higher-risk",
        ),
    ],
)
def test_chains(question: str, expected: str) -> None:
    assert ask(_TEXT, question).text == expected
