"""The row or the column of a table with the highest or the lowest figure."""

from __future__ import annotations

import pytest
from asking import ask

_BIKES = """Bikes compared

| | Alpha | Beta Two | Gamma |
|---|---|---|---|
| Weight | 14.2 kg | 18.0 kg | 15.6 kg |
| Range (claimed) | 70 km | 60 km | 80 km |
| Price | $1,890 | $1,650 | $2,450 |

They are all made in Ruritania.
"""
_BRANCHES = """Town libraries

Branch,Visitors,Loans,Staff
North,"31,204",58110,4
South,44871,83402,4
Mobile,9660,17935,2
Total,85735,159447,10

The oldest branch is North, and most people like it.
"""
_PLANS = """Plans

| Plan | Building time | Seats |
|---|---|---|
| A | 9 months | 620 |
| B | 22 months | 700 |
"""


@pytest.mark.parametrize(
    ("text", "question", "owner"),
    [
        pytest.param(_BIKES, "which bike is the cheapest", "Beta Two", id="adjective"),
        pytest.param(_BIKES, "what's the most expensive bike", "Gamma", id="most-and-adjective"),
        pytest.param(_BIKES, "which is lightest", "Alpha", id="least-of-a-measure"),
        pytest.param(_BIKES, "Which has the longest range?", "Gamma", id="noun-behind"),
        pytest.param(_BIKES, "Which bike has the lowest price?", "Beta Two", id="lowest"),
        pytest.param(
            _BIKES, "Which is lighter, the Beta Two or the Gamma?", "Gamma", id="of-two-named"
        ),
        pytest.param(_BRANCHES, "which branch had the most visitors", "South", id="rows"),
        pytest.param(_PLANS, "Which plan takes the longest?", "B", id="time-that-is-taken"),
        pytest.param(_BRANCHES, "Which branch had the fewest loans?", "Mobile", id="no-total"),
    ],
)
def test_extremes(text: str, question: str, owner: str) -> None:
    answer = ask(text, question)
    assert answer.text == owner
    assert [hit.rule for hit in answer.trace[0].hits] == ["extreme of a table"]


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(_BIKES, "which bike is fastest", id="no-such-figure"),
        pytest.param(_BRANCHES, "which branch is the oldest", id="told-in-prose"),
        pytest.param(_BRANCHES, "Which branch has the most staff?", id="tie"),
        pytest.param(_PLANS, "Which plan is the longest?", id="no-length"),
        pytest.param(_BRANCHES, "Which branch had 9660 visitors?", id="no-degree"),
        pytest.param(_BRANCHES, "Which branch had more than 40,000 visitors?", id="more-than"),
    ],
)
def test_extremes_left(text: str, question: str) -> None:
    answer = ask(text, question)
    assert "extreme of a table" not in [hit.rule for one in answer.trace for hit in one.hits]
