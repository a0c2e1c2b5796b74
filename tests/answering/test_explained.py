"""Why something was done, in what somebody explains right behind it."""

from __future__ import annotations

import pytest
from asking import ask

_OVEN = (
    'The baker, Ida, turned down an offer to sell her oven. "It would have had to go cold," she '
    'explained. The twins stayed on the island. "We like the wind," they said.\n\n'
    "Bo Falk sold the mill because of its rats.\n\n"
    '"There is a map in the hall," Falk explained.'
)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Why did Ida turn down the offer?", id="as-told"),
        pytest.param("Why did Ida refuse to sell her oven?", id="refused"),
    ],
)
def test_explained_behind_the_deed(question: str) -> None:
    assert ask(_OVEN, question).text == "It would have had to go cold"


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Why did the twins stay on the island?", id="only-said"),
        pytest.param("Why did Bo Falk sell the mill?", id="a-reason-is-told"),
        pytest.param("Why did Ida not turn down the offer?", id="negated"),
        pytest.param("What did Ida turn down?", id="no-why"),
    ],
)
def test_near_misses_explain_nothing(question: str) -> None:
    rules = {hit.rule for trace in ask(_OVEN, question).trace for hit in trace.hits}

    assert "what is explained behind the deed" not in rules
