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


_CLIMB = "Only two of the nine climbers reached the top; the other seven turned back."
_CREW = "The crew of 20 took to the boats. Twelve were rescued by a tanker, the mate said."


@pytest.mark.parametrize(
    ("text", "question", "count"),
    [
        pytest.param(_CLIMB, "How many climbers turned back?", "seven", id="same-sentence"),
        pytest.param(_CLIMB, "How many climbers reached the top?", "two", id="told-whole"),
        pytest.param(_CREW, "How many of the crew were rescued?", "Twelve", id="sentence-before"),
    ],
)
def test_bare_count_of_those_who_did_it(text: str, question: str, count: str) -> None:
    assert ask(text, question).text == count


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(
            "The hut sleeps nine climbers. Seven may turn back.",
            "How many climbers turned back?",
            id="may",
        ),
        pytest.param(
            "Nine climbers set out. Seven did not turn back.",
            "How many climbers turned back?",
            id="negated",
        ),
        pytest.param(
            "Nine climbers set out. Seven guides turned back.",
            "How many climbers turned back?",
            id="others",
        ),
    ],
)
def test_no_bare_count_of_doers(text: str, question: str) -> None:
    hits = [hit.rule for one in ask(text, question).trace for hit in one.hits]
    assert "a count with its noun left out" not in hits
