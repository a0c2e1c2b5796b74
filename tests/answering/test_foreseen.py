"""What was foreseen, reckoned back from what came and by how much it missed."""

from __future__ import annotations

import pytest
from asking import ask

_PIER = "Repairs to the pier will cost 85,000 euros, 20,000 more than expected."
_RULE = "what was foreseen, by how far it was missed"


@pytest.mark.parametrize(
    ("text", "question", "figure"),
    [
        pytest.param(_PIER, "How much were the repairs expected to cost?", "€65,000", id="more"),
        pytest.param(
            "The show drew 4,000 visitors, 500 fewer than expected.",
            "How many visitors were expected?",
            "4,500",
            id="fewer",
        ),
        pytest.param(
            "The tunnel cost 12 million euros, 2 million more than first estimated.",
            "What was the estimated cost of the tunnel?",
            "€10 million",
            id="first-estimated",
        ),
    ],
)
def test_foreseen_figure_is_computed(text: str, question: str, figure: str) -> None:
    answer = ask(text, question)
    assert (answer.text, answer.trace[0].hits[0].rule) == (figure, _RULE)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(_PIER, "How much will the repairs cost?", id="what-came"),
        pytest.param(
            "The tunnel cost 12 million euros, more than expected.",
            "How much was the tunnel expected to cost?",
            id="by-no-figure",
        ),
        pytest.param(
            "The roof is expected to cost 9,000 euros.",
            "How much is the roof expected to cost?",
            id="told-itself",
        ),
    ],
)
def test_no_foreseen_figure_is_computed(text: str, question: str) -> None:
    assert all(hit.rule != _RULE for one in ask(text, question).trace for hit in one.hits)
