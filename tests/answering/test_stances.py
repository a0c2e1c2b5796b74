"""What somebody thinks of a thing: the verb of their stance, or what they say of it."""

from __future__ import annotations

import pytest
from asking import ask

_NEWS = (
    "Governor Ada Mwangi, who opposes the dam, will speak on Friday. The union rejects the plan. "
    "Bo Dahl called the bridge a disaster. Ida Moe said the tunnel would ruin the valley. The "
    "mayor visited the mill. Eva Holm praised the choir, and the bishop sold the harbour."
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param("What is Mwangi's position on the dam?", "opposes the dam", id="relative"),
        pytest.param("Where does Mwangi stand on the dam?", "opposes the dam", id="stands"),
        pytest.param("What is the union's stance on the plan?", "rejects the plan", id="stance"),
        pytest.param(
            "What is Dahl's opinion of the bridge?", "called the bridge a disaster", id="called"
        ),
        pytest.param(
            "What does Moe think about the tunnel?",
            "the tunnel would ruin the valley",
            id="said",
        ),
        pytest.param("How does Holm feel about the choir?", "praised the choir", id="feels"),
    ],
)
def test_stances(question: str, told: str) -> None:
    assert ask(_NEWS, question).text == told


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("What does the mayor think of the mill?", id="visited"),
        pytest.param("What does the bishop think of the harbour?", id="sold"),
        pytest.param("What does the union think of the dam?", id="anothers"),
    ],
)
def test_no_stance(question: str) -> None:
    answer = ask(_NEWS, question)
    assert not answer.trace or answer.trace[0].hits[0].rule != "stance"
