"""How many fit in, from a capacity; near-misses go on to other ways."""

from __future__ import annotations

import pytest
from asking import ask

_HALL = (
    "Its home ground since 1923 has been Mill Lane, which has a capacity of 14,300. The team sold "
    "211 shirts. The Bell Theatre has a capacity of about 900. The tank has a capacity of 40 "
    "litres."
)


@pytest.mark.parametrize(
    ("question", "number"),
    [
        pytest.param("How many spectators can the ground hold?", "14,300", id="hold"),
        pytest.param("How many people does the Bell Theatre seat?", "about 900", id="seat"),
    ],
)
def test_capacity_tells_how_many_fit(question: str, number: str) -> None:
    answer = ask(_HALL, question)
    assert (answer.text, answer.trace[0].hits[0].rule) == (number, "the capacity")


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(_HALL, "How many litres does the tank hold?", id="litres"),
        pytest.param(_HALL, "How many shirts did the team sell?", id="another-verb"),
        pytest.param(
            f"{_HALL} The ground held 20,000 people in 1949.",
            "How many people did the ground hold in 1949?",
            id="counted-itself",
        ),
    ],
)
def test_capacity_passes_on_near_misses(text: str, question: str) -> None:
    assert all(hit.rule != "the capacity" for hit in ask(text, question).trace[0].hits)
