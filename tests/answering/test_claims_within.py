"""Claims of a date, of what lasted until another or since it."""

from __future__ import annotations

import pytest
from asking import ask

_VOTE = "Women could not vote until 1971."
_CLOSED = "The bridge was closed until 1971."
_SINCE = "The bridge has been closed since 1971."
_OPENED = "The bridge did not open until 1971."


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(_VOTE, "Can women vote?", "yes", id="since then"),
        pytest.param(_VOTE, "Could women vote in 1965?", "no", id="not before"),
        pytest.param(_VOTE, "Could women vote in 1980?", "yes", id="after"),
        pytest.param(_CLOSED, "Was the bridge closed in 1965?", "yes", id="until"),
        pytest.param(_CLOSED, "Was the bridge closed in 1980?", "no", id="later than until"),
        pytest.param(_CLOSED, "Was the bridge open in 1980?", "yes", id="the opposite"),
        pytest.param(_SINCE, "Was the bridge closed in 1985?", "yes", id="since"),
        pytest.param(_SINCE, "Was the bridge closed in 1965?", "no", id="before since"),
        pytest.param(_OPENED, "Did the bridge open in 1980?", "no", id="near miss: one moment"),
    ],
)
def test_claims_within_a_time(text: str, question: str, kind: str) -> None:
    assert ask(f"{text} It was a long time.", question).kind == kind
