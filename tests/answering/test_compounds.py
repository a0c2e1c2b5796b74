"""How many, of a number joined to its noun."""

from __future__ import annotations

import pytest
from asking import ask

_PLAN = (
    "A plan for a 300-space car park on the meadow was dropped on Monday. People want green "
    "spaces. The minister came for a two-day visit. Three parks stay open. Two members "
    "left. The seven-member board voted. The shop has 40 places. The nine-arch bridge lost "
    "two of its arches."
)


@pytest.mark.parametrize(
    ("question", "number"),
    [
        pytest.param("How many spaces would it have had?", "300", id="pronoun"),
        pytest.param("How many spaces does the car park have?", "300", id="noun"),
        pytest.param("How many days did the visit last?", "two", id="days"),
        pytest.param("How many members does the board have?", "seven", id="beside-a-count"),
        pytest.param("How many arches were lost?", "two", id="part-in-passive"),
        pytest.param("How many arches did the bridge lose?", "two", id="part"),
        pytest.param("How many arches does the bridge have?", "nine", id="whole-of-a-part"),
        pytest.param("How many parks stay open?", "Three", id="counted-in-words"),
    ],
)
def test_compound_counts_its_noun(question: str, number: str) -> None:
    answer = ask(_PLAN, question)
    assert answer.text == number
    assert answer.spans[0].article.text[answer.spans[0].start : answer.spans[0].end] == number


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("How many spaces does the harbour have?", id="of-another-thing"),
        pytest.param("How many weeks did the visit last?", id="another-noun"),
    ],
)
def test_compound_counts_nothing_else(question: str) -> None:
    assert ask(_PLAN, question).text not in ("300", "two")
