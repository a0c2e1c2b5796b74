"""Where sides stand in a table, when they last did what they do now, and who somebody is."""

from __future__ import annotations

import pytest
from asking import ask

_MATCH = (
    "Lund City beat Berk Town for the first time in nine years on Sunday. Ada Falk turned a cross "
    "into her own net, and Mia Storm opened the scoring with a header. The result lifts Lund to "
    "fourth in the table. Berk, who have now lost four in a row, drop to 17th. Skara won for the "
    "third time. Skara's manager, Ian Petrie, said nothing. Tora Lind, the first goalkeeper, sang."
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param("Where are Lund in the table now?", "fourth", id="lifted-to"),
        pytest.param("Where is Berk in the table?", "17th", id="behind-a-relative-clause"),
        pytest.param("When did Lund last beat Berk?", "nine years", id="first-time-in"),
        pytest.param("Who opened the scoring?", "Mia Storm", id="opened"),
        pytest.param("Who scored the own goal?", "Ada Falk", id="own-net"),
        pytest.param("Who is Petrie?", "Skara's manager", id="owned-role-before-the-name"),
    ],
)
def test_reports_of_matches(question: str, told: str) -> None:
    assert ask(_MATCH, question).text == told


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Where are Skara in the table?", id="a-third-time-is-no-place"),
        pytest.param("Where is Tora Lind in the table?", id="a-first-goalkeeper"),
        pytest.param("When did Skara last beat Berk?", id="other-sides"),
        pytest.param("When did Lund last lose?", id="another-deed"),
        pytest.param("Where did Lund beat Berk?", id="no-table-is-asked-of"),
    ],
)
def test_near_misses_are_no_standings(question: str) -> None:
    rules = {hit.rule for trace in ask(_MATCH, question).trace for hit in trace.hits}

    assert rules.isdisjoint(("the place in a table", "the first time since"))
