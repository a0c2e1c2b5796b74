"""The century that a thing is from, where the text tells no year."""

from __future__ import annotations

import pytest
from asking import ask

_WALK = (
    "Walkers met at an 11th-century abbey beside the river. The old mill was built in the 17th "
    "century. The vicar keeps bees in a 12th-century abbey barn. The 14th-century castle was "
    "built in 1388. The choir sang in a 15th-century hall."
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param("How old is the abbey?", "11th-century", id="how-old"),
        pytest.param("When was the abbey built?", "11th-century", id="when-built"),
        pytest.param("Which century is the hall from?", "15th-century", id="which-century"),
        pytest.param("How old is the mill?", "the 17th century", id="made-then"),
    ],
)
def test_century_tells_how_old(question: str, told: str) -> None:
    assert ask(_WALK, question).text == told


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("How old is the river?", id="another-noun"),
        pytest.param("How old is the vicar?", id="somebody"),
        pytest.param("When was the castle built?", id="a-year-tells-more"),
        pytest.param("When did the choir sing in the hall?", id="another-deed"),
        pytest.param("When was the choir founded?", id="another-subject"),
        pytest.param("How old was the abbey when it fell?", id="at-a-time"),
    ],
)
def test_near_misses_have_no_century(question: str) -> None:
    rules = {hit.rule for trace in ask(_WALK, question).trace for hit in trace.hits}

    assert "the century that it is from" not in rules
