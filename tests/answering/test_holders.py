"""Each of so many holders of a role, what happened to whom, and how long it was."""

from __future__ import annotations

import pytest
from asking import ask

_TEXT = (
    "President Ilka Sorens of Veldania and her counterpart, Mirko Tavcar, shook hands after a "
    "six-week trial. Shares of Halvorsen slipped 3.4 percent on Monday. Paul Baca founded the "
    "firm, but Ramiro Baca left it in 2019. A girl of six was hurt. Mayor Ida Falk praised her."
)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param("How long did the trial last?", "six-week", id="compound"),
        pytest.param(
            "What happened to the share price?", "slipped 3.4 percent on Monday", id="share-price"
        ),
    ],
)
def test_answer(question: str, answer: str) -> None:
    assert ask(_TEXT, question).text == answer


def test_more_holders_than_are_named_are_not_listed() -> None:
    assert ask(_TEXT, "Who are the two mayors?").kind != "list"
