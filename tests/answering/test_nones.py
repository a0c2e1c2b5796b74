"""How many of what the text says there is none of."""

from __future__ import annotations

import pytest
from asking import ask

_HOUSE = "The house has no bathrooms and two bedrooms. The barn has a loft."
_MEETING = "No one came to the first meeting. Nine people came to the second meeting."


@pytest.mark.parametrize(
    ("text", "question", "said"),
    [
        pytest.param(
            _HOUSE, "How many bathrooms does the house have?", "no bathrooms", id="has-none"
        ),
        pytest.param(
            "None of the 40 passengers survived.",
            "How many passengers survived?",
            "None",
            id="none",
        ),
        pytest.param(
            _MEETING, "How many people came to the first meeting?", "No one", id="nobody-came"
        ),
    ],
)
def test_there_is_none(text: str, question: str, said: str) -> None:
    assert ask(text, question).text == said


@pytest.mark.parametrize(
    ("text", "question", "said"),
    [
        pytest.param(_HOUSE, "How many bedrooms does the house have?", "two", id="others"),
        pytest.param(
            _MEETING, "How many people came to the second meeting?", "Nine people", id="another"
        ),
    ],
)
def test_others_are_counted(text: str, question: str, said: str) -> None:
    assert ask(text, question).text in (said, said.split()[0])


def test_another_thing_has_none() -> None:
    assert not ask(_HOUSE, "How many bathrooms does the barn have?").text.startswith("no ")


@pytest.mark.parametrize(
    ("text", "question", "said"),
    [
        pytest.param("No deaths were reported.", "How many people died?", "No deaths", id="deaths"),
        pytest.param(
            "There were no casualties.", "How many people were hurt?", "no casualties", id="hurt"
        ),
    ],
)
def test_nobody_came_to_harm(text: str, question: str, said: str) -> None:
    assert ask(text, question).text == said


def test_no_damage_is_no_harm_to_people() -> None:
    text = "No damage was reported. Two men died."
    assert ask(text, "How many people died?").text.startswith("Two")
