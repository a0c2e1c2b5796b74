"""Whom a headline calls by what they are, and the story by name."""

from __future__ import annotations

import pytest
from asking import ask

_HEAD = "Kadira president dissolves parliament\n\n"


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(
            f"{_HEAD}The president of Kadira, Amadou Belcourt, dissolved parliament on Monday.",
            "Who dissolved parliament?",
            "Amadou Belcourt",
            id="apposed",
        ),
        pytest.param(
            "Dog saves boy\n\nA dog saved a boy on Monday. Rex, a labrador, jumped in.",
            "Who saved the boy?",
            "A dog",
            id="no-name-there",
        ),
        pytest.param(
            "Belcourt dissolves parliament\n\nHis rival Ann Lee dissolved the party.",
            "Who dissolved parliament?",
            "Belcourt",
            id="a-name-above",
        ),
    ],
)
def test_story_names_whom_the_headline_tells_of(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected


_DEAL = "Brightwater, the drinks group, has agreed to buy its rival Velt. The price rose. "


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(
            f"{_DEAL}On Monday Brightwater said so.",
            "Who is buying Velt?",
            "Brightwater",
            id="name",
        ),
        pytest.param(_DEAL, "Who is Brightwater?", "the drinks group", id="near-miss-asked-of-it"),
        pytest.param(
            "Ann, Bo, the cook, and the boy left the hut.",
            "Who left the hut?",
            "Ann, Bo, the cook, and the boy",
            id="near-miss-a-list",
        ),
    ],
)
def test_a_name_before_what_it_is(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected
