"""A claim of somebody is not told by what their sister did, or what was done to her."""

from __future__ import annotations

import pytest
from asking import ask

from qa.types import AnswerKind

_OPEN, _YES = AnswerKind.UNANSWERABLE, AnswerKind.YES
_TEAM = "Ann Lee's team won the race. Ann Lee met Bo Ray's sister."


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(
            "He gave a book to Ann's brother.", "Did he give a book to Ann?", _OPEN, id="short"
        ),
        pytest.param(
            "He gave it to Martha's brother.", "Did he give it to Martha?", _OPEN, id="long"
        ),
        pytest.param(_TEAM, "Did Ann Lee win the race?", _OPEN, id="subject"),
        pytest.param(_TEAM, "Did Ann Lee meet Bo Ray?", _OPEN, id="two-words"),
        pytest.param(_TEAM, "Did Ann Lee's team win the race?", _YES, id="near-miss-the-owned"),
        pytest.param(_TEAM, "Did Ann Lee meet Bo Ray's sister?", _YES, id="near-miss-sister"),
        pytest.param(
            "Ann Lee met Bo Ray and his sister.",
            "Did Ann Lee meet Bo Ray?",
            _YES,
            id="near-miss-both",
        ),
        pytest.param("The U.K. signed.", "Did the UK sign?", _YES, id="near-miss-short-for"),
    ],
)
def test_owner_is_not_the_owned(text: str, question: str, kind: AnswerKind) -> None:
    assert ask(text, question).kind is kind
