"""Whose a thing is, where the text calls the thing by name too."""

from __future__ import annotations

import pytest
from asking import ask


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(
            "Ola Brandt's dog, Rex, bit the postman.",
            "Whose dog bit the postman?",
            "Ola Brandt",
            id="name",
        ),
        pytest.param(
            "The mayor's wife, Ida Falk, opened the show.",
            "Whose wife opened the show?",
            "The mayor",
            id="noun",
        ),
        pytest.param(
            "The club sold its captain, Ole Moe, to Lund.",
            "Whose captain was sold?",
            "The club",
            id="its",
        ),
        pytest.param(
            "Anna Berg won the race. Her father, Nils Berg, is a baker.",
            "Whose father is a baker?",
            "Anna Berg",
            id="before",
        ),
        pytest.param(
            "Velora, a bank based in Oslo, said that its head, Ida Moe, would leave.",
            "Whose head would leave?",
            "Velora",
            id="who-says",
        ),
        pytest.param(
            "The dog bit Rex's owner, Bo Ray, in the park.",
            "Whose owner did the dog bite?",
            "Rex",
            id="near-miss-another-noun",
        ),
        pytest.param(
            "The oldest house belongs to Bo Ray, whose sister, Ann, paints doors.",
            "Whose sister paints doors?",
            "Bo Ray",
            id="near-miss-no-mark",
        ),
    ],
)
def test_owner_is_told_and_not_the_owned(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected
