"""On what condition something is so: the clause behind "if", "unless", "provided that"."""

from __future__ import annotations

import pytest
from asking import ask

from qa.types import AnswerKind

_NEWS = (
    "The union has promised to end the walkout if talks resume, but the firm is silent. The deal "
    "will only go ahead if regulators in Brussels approve it. Rescuers will resume the search at "
    "dawn unless the wind gets stronger, she said. If it rains, the fair will be held indoors. "
    "Pupils may join provided that a parent agrees. It looked as if the barn would fall. "
    "The result depends on the weather in June."
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param("On what condition will the walkout end?", "talks resume", id="on"),
        pytest.param(
            "Under what circumstances will the fair be held indoors?", "it rains", id="leading"
        ),
        pytest.param(
            "What condition must be met for the deal to go ahead?",
            "regulators in Brussels approve it",
            id="met",
        ),
        pytest.param(
            "What has to happen before the deal can go ahead?",
            "regulators in Brussels approve it",
            id="happen",
        ),
        pytest.param("What is the condition for joining?", "a parent agrees", id="for"),
        pytest.param("What could stop the search?", "the wind gets stronger", id="unless"),
        pytest.param("What does the result depend on?", "the weather in June", id="depends"),
    ],
)
def test_conditions(question: str, told: str) -> None:
    assert ask(_NEWS, question).text == told


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("On what condition will the barn fall?", id="as-if"),
        pytest.param("What could stop the fair?", id="no-unless"),
        pytest.param("On what condition will the school open?", id="of-nothing"),
    ],
)
def test_no_condition(question: str) -> None:
    answer = ask(_NEWS, question)
    assert answer.kind is AnswerKind.UNANSWERABLE or answer.trace[0].hits[0].rule != "condition"
