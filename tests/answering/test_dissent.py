"""Whether all were for something, and who was not, in whatever words."""

from __future__ import annotations

import pytest
from asking import ask

from qa.types import AnswerKind

ALONE = (
    "The council sold the mill on Tuesday. Bo Falk spoke for two hours. He alone voted against the "
    "sale, and the others clapped. The mayor, Ida Storm, had asked for quiet."
)
SHOP = (
    "The players bought the hall. Not everybody was pleased. Petra Sand, who keeps the shop, had "
    "suggested a new building. The roof leaks."
)
PEACE = (
    "The council bought the mill. Ida Storm played against Bo Falk at night. The old pump, an "
    "object of pride, was painted. Nobody voted against the plan."
)
MOVE = (
    "Nigeria praised the move. It was criticised by the party Heimat, whose spokesman, Dieter "
    "Brandl, spoke of a sell-out."
)
MATCH = "The plan was made in May. Ann Falk criticised the referee."


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(ALONE, "Did everyone agree?", "No: He alone voted", id="alone"),
        pytest.param(ALONE, "Who was against it?", "Bo Falk", id="who is he"),
        pytest.param(ALONE, "And who opposed it?", "Bo Falk", id="opposed"),
        pytest.param(SHOP, "Were they all in favour?", "No: Not everybody", id="not everybody"),
        pytest.param(MOVE, "Who was against it?", "Heimat", id="criticised by"),
        pytest.param(MOVE, "Who was against the move?", "Heimat", id="the move"),
        pytest.param(SHOP, "Who didn't like it?", "Petra Sand", id="named right behind"),
    ],
)
def test_objections_are_told(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text.startswith(expected)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(PEACE, "Did everyone agree?", id="a game, a thing, nobody"),
        pytest.param(ALONE, "Did everyone sing?", id="another deed"),
        pytest.param(MATCH, "Who was against it?", id="criticised somebody"),
    ],
)
def test_nothing_else_is_an_objection(text: str, question: str) -> None:
    assert ask(text, question).kind is AnswerKind.UNANSWERABLE


def test_nobody_who_objects_is_named() -> None:
    assert "Storm" not in ask(PEACE, "Who was against it?").text
