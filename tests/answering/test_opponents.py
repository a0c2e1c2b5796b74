"""The other side of a match that a noun tells the end of."""

from __future__ import annotations

import pytest
from asking import ask

_SACKED = "Hull City sacked manager Dean Holt on Sunday, hours after a 4-0 defeat at home to Bury."
_TOP = "Leeds' 3-1 win over Hull put them top of the table."
_VERB = "Hull lost 3-1 to Leeds, a fourth defeat in a row, and Bury beat Ayr."
_PRAISED = "Ann Berg praised the players after a 2-0 win over Hull."
_RULE = "the other side of a win or defeat"


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_SACKED, "Who beat Hull City?", "Bury", id="winner-of-whom"),
        pytest.param(_SACKED, "Which team defeated Hull?", "Bury", id="which-team"),
        pytest.param(_SACKED, "Who did Hull City lose to?", "Bury", id="lose-to"),
        pytest.param(_SACKED, "Who did Bury beat?", "Hull City", id="loser"),
        pytest.param(_TOP, "Who did Leeds beat?", "Hull", id="owner"),
        pytest.param(_TOP, "Who lost to Leeds?", "Hull", id="lost-to"),
    ],
)
def test_other_side(text: str, question: str, expected: str) -> None:
    answer = ask(text, question)
    assert (answer.text, answer.trace[0].hits[0].rule) == (expected, _RULE)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(_VERB, "Who beat Hull?", id="told-by-a-verb"),
        pytest.param(_TOP, "Who beat Ayr?", id="another-side"),
        pytest.param(_PRAISED, "Who beat Hull?", id="a-single-person"),
        pytest.param(_SACKED, "Who did Hull City sack?", id="another-deed"),
    ],
)
def test_no_other_side(text: str, question: str) -> None:
    assert all(hit.rule != _RULE for one in ask(text, question).trace for hit in one.hits)


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_SACKED, "Did Hull City win against Bury?", "no", id="lost"),
        pytest.param(_SACKED, "Did Hull City lose to Bury?", "yes", id="lost-as-claimed"),
        pytest.param(_SACKED, "Did Bury beat Hull City?", "yes", id="won"),
        pytest.param(_TOP, "Did Hull win?", "no", id="no-other-named"),
    ],
)
def test_who_won_is_claimed(text: str, question: str, expected: str) -> None:
    assert ask(text, question).kind.value == expected
