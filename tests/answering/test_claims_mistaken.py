"""What something was taken for, and what it turned out to be."""

from __future__ import annotations

import pytest
from asking import ask

_PAINTING = "The painting, thought to be a copy, turned out to be a genuine Vermeer."
_BOMB = "The bomb turned out to be a toy."
_OBJECT = "Officers took the object for a grenade, but it proved to be a lemon."


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(_PAINTING, "Is the painting a copy?", "no", id="thought to be"),
        pytest.param(_PAINTING, "Is the painting genuine?", "yes", id="turned out to be"),
        pytest.param(_BOMB, "Was it a bomb?", "no", id="called so before"),
        pytest.param(_BOMB, "Was the bomb a toy?", "yes", id="what it is"),
        pytest.param(_OBJECT, "Was the object a grenade?", "no", id="taken for"),
        pytest.param(_OBJECT, "Was the object a lemon?", "yes", id="proved to be"),
    ],
)
def test_what_it_turned_out_to_be(text: str, question: str, kind: str) -> None:
    assert ask(text, question).kind == kind


def test_what_turned_out_says_nothing_of_another_thing() -> None:
    text = "The bomb turned out to be a toy. The drawing is a copy."
    assert ask(text, "Is the drawing a copy?").kind == "yes"
