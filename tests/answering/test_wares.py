"""What a firm makes or sells, told by the noun for its trade."""

from __future__ import annotations

import pytest
from asking import ask

_RULE = "what the trade is in"


@pytest.mark.parametrize(
    ("text", "question", "wares"),
    [
        pytest.param(
            "Corvex, a Leeds furniture retailer, fell.", "What does Corvex sell?", "furniture",
            id="behind-the-name",
        ),
        pytest.param(
            "Brake pad maker Sarthi Motors won an order.", "What does Sarthi Motors make?",
            "Brake pad", id="before-the-name",
        ),
        pytest.param(
            "Merrow, Britain's second-largest furniture retailer, fell.", "What does Merrow sell?",
            "furniture", id="rank-left-out",
        ),
    ],
)  # fmt: skip
def test_wares_by_the_trade(text: str, question: str, wares: str) -> None:
    assert ask(text, question).text == wares


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param("Corvex, which makes pads, fell.", "What does Corvex make?", id="by-a-clause"),
        pytest.param("Corvex, a furniture retailer, fell.", "What does Corvex make?", id="trade"),
        pytest.param("Corvex fell. Holt, a shoe retailer, rose.", "What does Corvex sell?",
                     id="another-firm"),
        pytest.param("Corvex, Leeds's largest retailer, fell.", "What does Corvex sell?",
                     id="nothing-told"),
    ],
)  # fmt: skip
def test_other_wares_are_left(text: str, question: str) -> None:
    trace = ask(text, question).trace
    assert not any(hit.rule == _RULE for one in trace for hit in one.hits)


_FIRM = "Lumen Foods, which makes soups and pies, fell. The company made a profit of £3m in May. "


@pytest.mark.parametrize(
    ("text", "firm", "wares"),
    [
        pytest.param(_FIRM, "the company", "soups and pies", id="as-a-rule"),
        pytest.param(_FIRM, "Lumen Foods", "soups and pies", id="by-name"),
        pytest.param(
            "Velt Ltd made a profit of £3m in May. Its rival Brim makes hats.",
            "Velt",
            "a profit of £3m",
            id="near-miss-another-firm",
        ),
    ],
)
def test_what_is_made_is_no_profit(text: str, firm: str, wares: str) -> None:
    assert ask(text, f"What does {firm} make?").text == wares
