"""The words that limit an amount or a time belong to it; near-misses beside the hits."""

from __future__ import annotations

import pytest
from asking import ask

_LEASE = (
    "The rent of the flat is 11,500 kroner a month. The deposit is returned within four weeks of "
    "the end of the tenancy, less the cost of any damage. Any leak must be reported within 24 "
    "hours. There must be quiet between 11 pm and 7 am. The landlord bought the boat for 900 "
    "kroner a year later. The bank will spend up to 500 million kroner on shares."
)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("How much is the rent?", "11,500 kroner a month", id="rate"),
        pytest.param("What is the rent a month?", "11,500 kroner", id="rate-asked-with"),
        pytest.param("How much was the boat?", "900 kroner", id="a-year-later"),
        pytest.param(
            "When is the deposit returned?",
            "within four weeks of the end of the tenancy",
            id="counted-from",
        ),
        pytest.param("How soon must a leak be reported?", "within 24 hours", id="within"),
        pytest.param("When must it be quiet?", "between 11 pm and 7 am", id="between"),
        pytest.param(
            "How much will the bank spend on shares?", "up to 500 million kroner", id="up-to"
        ),
    ],
)
def test_bounds_belong_to_the_answer(question: str, expected: str) -> None:
    assert ask(_LEASE, question).text == expected
