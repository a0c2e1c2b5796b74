"""Others than the only one of its kind; near-misses are no reason to deny them."""

from __future__ import annotations

import pytest
from asking import ask

from qa.types import AnswerKind

_RULE = "the only one"


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(
            "She is the only woman on the board.",
            "Are there any other women on the board?",
            id="only",
        ),
        pytest.param(
            "Nils was the sole survivor of the crash.",
            "Were there any other survivors?",
            id="sole",
        ),
        pytest.param(
            "It is the only stone bridge over the Tarn.",
            "Are there other stone bridges over the Tarn?",
            id="with-an-adjective",
        ),
    ],
)
def test_there_are_no_others(text: str, question: str) -> None:
    answer = ask(text, question)
    assert (answer.kind, answer.trace[0].hits[0].rule) == (AnswerKind.NO, _RULE)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(
            "It was the only red house in the street.",
            "Were there other houses in the street?",
            id="the-only-red-one",
        ),
        pytest.param(
            "The only other woman on the board is Ida Falk.",
            "Are there other women on the board?",
            id="the-only-other",
        ),
        pytest.param(
            "Asa is the only child of a baker. Her friend Bo plays chess.",
            "Does Bo have other children?",
            id="of-another",
        ),
    ],
)
def test_there_may_be_others(text: str, question: str) -> None:
    assert all(hit.rule != _RULE for one in ask(text, question).trace for hit in one.hits)
