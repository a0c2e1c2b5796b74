"""Counts whose noun is told with another's."""

from __future__ import annotations

import pytest
from asking import ask

_VOTE = (
    "The Moderates had won 61 of the 120 seats in the Lagting. The Liberals fell to 38 from 55. "
    "The Greens took 14 and the Coast Party, which fights for fishing rights, seven."
)
_GOATS = "Ann has 12 goats. Tom has {}."
_NOTHING = "The article does not say."


@pytest.mark.parametrize(
    ("text", "question", "count"),
    [
        pytest.param(_VOTE, "How many seats did the Liberals win?", "38", id="fell-to"),
        pytest.param(_VOTE, "How many seats did the Liberals have before?", "55", id="from"),
        pytest.param(_VOTE, "How many seats did the Greens win?", "14", id="another-verb"),
        pytest.param(_VOTE, "How many seats did the Coast Party win?", "seven", id="no-verb"),
        pytest.param(_VOTE, "How many seats did the Moderates win?", "61", id="told-whole"),
        pytest.param(_VOTE, "How many seats are there?", "120", id="of-nobody"),
        pytest.param(
            _GOATS.format("9, all white"), "How many goats does Tom have?", "9", id="bare"
        ),
        pytest.param(
            _GOATS.format("9 sheep"), "How many goats does Tom have?", _NOTHING, id="other-noun"
        ),
        pytest.param(
            "Ann sold 40 boats in 2019. Tom is 12.",
            "How many boats did Tom sell?",
            _NOTHING,
            id="no-deed",
        ),
        pytest.param(
            "The Moderates won 61 seats. The Greens were founded in 1980.",
            "How many seats did the Greens win?",
            _NOTHING,
            id="count-of-others",
        ),
    ],
)
def test_count_with_its_noun_left_out(text: str, question: str, count: str) -> None:
    assert ask(text, question).text == count
