"""What serves to do something, whose leader is whose, and where another part of the sentence
begins; near-misses beside the hits."""

from __future__ import annotations

import pytest
from asking import ask

_BEAR = (
    "Their tongue, up to 25 centimetres long, serves to take honey from bees' nests. Herbs are "
    "used in medicine, and by cooks. They were used in soap and in ink."
)
_COUNCIL = (
    "Council leader Martin Osei, whose Labour group had proposed it, spoke. The Green group voted "
    "against the plan. Its leader, Helen Berg, said no to it."
)


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(
            _BEAR, "What is the tongue used for?", "to take honey from bees' nests", id="serves"
        ),
        pytest.param(_COUNCIL, "Who leads the Green group?", "Helen Berg", id="its-leader"),
        pytest.param(_COUNCIL, "Who leads the council?", "Martin Osei", id="own-leader"),
    ],
)
def test_is_told(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected
