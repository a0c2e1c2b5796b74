"""What is told to be of the kind asked for, where the noun of that kind stands closer."""

from __future__ import annotations

import pytest
from asking import ask

_SKY = (
    "The sky\n\nStratus is a low cloud which forms on cold nights. Haze is one of the few dangers "
    "known to pilots of old balloons. The Lindal Observatory, open since May, was the first heated "
    "observatory in the north. It is a lantern that burns oil. A comet crossed the sky."
)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param("Which cloud forms on cold nights?", "Stratus", id="relative"),
        pytest.param(
            "What danger was known to pilots of old balloons?", "Haze", id="one-of-the-few"
        ),
        pytest.param(
            "What was the first heated observatory in the north?",
            "Lindal Observatory",
            id="name-with-the-noun",
        ),
    ],
)
def test_identified(question: str, answer: str) -> None:
    assert ask(_SKY, question).text == answer


@pytest.mark.parametrize(
    ("question", "wrong"),
    [
        pytest.param("Which lantern burns oil?", "It", id="pronoun"),
        pytest.param("What crossed the sky?", "Stratus", id="no-noun-asked"),
        pytest.param("Which nights are cold?", "Stratus", id="another-noun"),
    ],
)
def test_not_identified(question: str, wrong: str) -> None:
    assert ask(_SKY, question).text != wrong
