"""How much somebody pays, told as a share."""

from __future__ import annotations

import pytest
from asking import ask, library

from qa.answering.analysis import analyse
from qa.answering.context import NO_CONTEXT
from qa.answering.paths.figures import shares

_TEXT = (
    "The roof will cost £6.4 million, of which the council will pay 40 per cent. The state will "
    "cover half. The bank will pay £2 million, a third of the sum. The club paid for two thirds of "
    "the bricks. The brewery did not pay two thirds."
)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        pytest.param("How much will the council pay?", "40 per cent", id="percent"),
        pytest.param("How much will the state cover?", "half", id="half"),
    ],
)
def test_shares_of_the_one_asked_about(question: str, text: str) -> None:
    answer = ask(_TEXT, question)
    assert answer.text == text
    assert [hit.rule for hit in answer.trace[0].hits] == ["share that is done"]


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("How much will the roof cost?", id="another-deed"),
        pytest.param("How much will the bank pay?", id="sum-told"),
        pytest.param("How much will the brewery pay?", id="denied"),
        pytest.param("How much will the state own?", id="deed-not-told"),
        pytest.param("How much money will the council pay?", id="of-a-kind"),
    ],
)
def test_shares_pass_on(question: str) -> None:
    assert shares.answer(analyse(question), library(_TEXT), NO_CONTEXT) is None
