"""A sum of money by the noun that it stands with."""

from __future__ import annotations

import pytest
from asking import ask, library

from qa.answering.analysis import analyse
from qa.answering.context import NO_CONTEXT
from qa.answering.paths.figures import sums

_TEXT = (
    "Karl Lund was ordered to pay £14,600 after a fine, the court said. The total is made up of a "
    "£9,000 fine, £4,700 in costs and a £900 surcharge. He paid a £20 fee, and then a £30 fee."
)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param("How much was the fine?", "£9,000", id="before-its-noun"),
        pytest.param("how much were the costs", "£4,700", id="in-costs"),
    ],
)
def test_sum_is_the_one_with_the_noun(question: str, answer: str) -> None:
    assert ask(_TEXT, question).text == answer


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("How much was the fee?", id="two-of-them"),
        pytest.param("How much did Karl Lund pay?", id="a-deed"),
        pytest.param("How much was the bribe?", id="no-such-sum"),
        pytest.param("How much was the fine of Ida Falk?", id="somebody-named"),
    ],
)
def test_sum_is_left_to_others(question: str) -> None:
    assert sums.answer(analyse(question), library(_TEXT), NO_CONTEXT) is None
