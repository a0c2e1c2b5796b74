"""Who pays, how much notice, which one of its kind, and whose label it is; near-misses beside."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from asking import ask, library

from qa.answering.analysis import analyse
from qa.answering.answer import Answer
from qa.answering.context import NO_CONTEXT, Context
from qa.answering.library import Library
from qa.answering.paths import payers, placed
from qa.answering.paths.figures import notices
from qa.answering.question import Question

_Way = Callable[[Question, Library, Context], Answer | None]

_PAID = (
    "Lost keys are replaced at the tenant's expense. The road was built at the expense of the "
    "mining company, and the pier at that of others. The town paid for the bridge. The cost of "
    "the repairs will be borne by the state."
)
_TERMS = (
    "Either party may end it with three months' notice in writing. Staff get five weeks of paid "
    "leave. The rain lasted two weeks. A warning of ten days is given before a sale."
)
_BRANCH = (
    "The bank cut 120 jobs during the quarter and closed its branch in Molde, leaving 38 branches. "
    "It opened its first office in May. The town sold two mills in Osk."
)
_SHEET = "Stave church\n\nArchitect: Jens Moe\nOwner: City of Lund\nLosses: 310 million"
_DRILL = "Drill D25\n\nManufacturer: Halden Tools AS, Moss, Norway."


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_PAID, "Who pays for lost keys?", "the tenant", id="expense"),
        pytest.param(_PAID, "Who paid for the road?", "the mining company", id="expense-of"),
        pytest.param(_PAID, "Who paid for the bridge?", "The town", id="payer-told"),
        pytest.param(_PAID, "Who will pay for the repairs?", "the state", id="borne"),
        pytest.param(_TERMS, "How much notice is needed to end it?", "three months", id="notice"),
        pytest.param(_TERMS, "How much leave do staff get?", "five weeks", id="leave"),
        pytest.param(_TERMS, "How much warning is given?", "ten days", id="notice-of"),
        pytest.param(_BRANCH, "Which branch did the bank close?", "Molde", id="place"),
        pytest.param(_SHEET, "Who owns the church?", "City of Lund", id="owner"),
        pytest.param(_SHEET, "Who designed the church?", "Jens Moe", id="architect"),
        pytest.param(_SHEET, "How high were the losses?", "310 million", id="degree"),
        pytest.param(_DRILL, "Who makes the drill?", "Halden Tools AS, Moss, Norway", id="maker"),
    ],
)
def test_is_told(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text.rstrip(".") == expected


@pytest.mark.parametrize(
    ("answer", "text", "question"),
    [
        pytest.param(payers.answer, _PAID, "Who paid for the school?", id="another-thing"),
        pytest.param(payers.answer, _PAID, "Who paid for the bridge?", id="payer-told"),
        pytest.param(notices.answer, _TERMS, "How much rain fell?", id="no-time-of-it"),
        pytest.param(placed.answer, _BRANCH, "Which office did it sell?", id="another-deed"),
        pytest.param(placed.answer, _BRANCH, "Which office did the bank open?", id="a-month"),
        pytest.param(placed.answer, _BRANCH, "Which mills did the town sell?", id="several"),
    ],
)
def test_is_passed_on(answer: _Way, text: str, question: str) -> None:
    assert answer(analyse(question), library(text), NO_CONTEXT) is None
