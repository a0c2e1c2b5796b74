"""Claims of one sort of a thing, or of people, held against what is told of another."""

from __future__ import annotations

import pytest
from asking import ask

from qa.types import AnswerKind

_YES, _NO, _OPEN = AnswerKind.YES, AnswerKind.NO, AnswerKind.UNANSWERABLE
_MILL = "A fire destroyed most of a disused flour mill at Saltby. Nobody was hurt."
_DOOR = "The wooden door was locked. The iron gate stood open."


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param("Electric cars are exempt.", "Are diesel cars exempt?", _OPEN, id="cars"),
        pytest.param("Electric cars are exempt.", "Are electric cars exempt?", _YES, id="the-same"),
        pytest.param(_DOOR, "Was the iron door locked?", _OPEN, id="door"),
        pytest.param(_DOOR, "Was the door locked?", _YES, id="near-miss-no-sort-asked"),
        pytest.param(
            "The wooden door was old. The heavy door was locked.",
            "Was the wooden door locked?",
            _YES,
            id="near-miss-told-before",
        ),
        pytest.param("A few eels use it.", "Do many eels use it?", _YES, id="near-miss-a-count"),
        pytest.param(_MILL, "Was anyone injured?", _NO, id="a-mill-is-nobody"),
        pytest.param(
            "A fire destroyed a mill. It had been empty.", "Was anyone injured?", _OPEN, id="nobody"
        ),
        pytest.param(
            "The blast wounded three miners.", "Was anyone injured?", _YES, id="near-miss-people"
        ),
    ],
)
def test_what_is_told_of_another_make(text: str, question: str, kind: AnswerKind) -> None:
    assert ask(text, question).kind is kind
