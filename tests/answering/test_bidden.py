"""What somebody is told, asked or wanted to do, in whichever of these verbs."""

from __future__ import annotations

import pytest
from asking import ask

_NEWS = (
    "The singer cancelled her tour after doctors ordered her to rest her voice. The union urged "
    "members to vote no. The minister called on banks to cut fees. Police have asked witnesses to "
    "come forward. Drivers were told to turn back. The mayor saw the choir sing."
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param("What did doctors tell the singer to do?", "rest her voice", id="her"),
        pytest.param("What did the union ask its members to do?", "vote no", id="urged"),
        pytest.param("What does the minister want banks to do?", "cut fees", id="called-on"),
        pytest.param("What are witnesses asked to do?", "come forward", id="passive-asked"),
        pytest.param("What were drivers ordered to do?", "turn back", id="passive-told"),
    ],
)
def test_bidden(question: str, told: str) -> None:
    assert ask(_NEWS, question).text == told


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("What did the mayor tell the choir to do?", id="no-bidding"),
        pytest.param("What did the union ask the banks to do?", id="another-pair"),
        pytest.param("What did the mayor do?", id="own-deed"),
    ],
)
def test_not_bidden(question: str) -> None:
    rules = {hit.rule for one in ask(_NEWS, question).trace for hit in one.hits}
    assert "what they are told to do" not in rules


@pytest.mark.parametrize(
    ("text", "question", "told"),
    [
        pytest.param(
            "The prize was shared by two Chilean astronomers.",
            "Who won the prize?",
            "two Chilean astronomers",
            id="shared",
        ),
        pytest.param(
            "Police are treating the death of a 19-year-old student in Bern as suspicious.",
            "How old was the victim?",
            "19",
            id="victim",
        ),
        pytest.param(
            "Ida was born in Lyon.", "What is her place of birth?", "Lyon", id="hers"
        ),
        pytest.param(
            "The bridge will cost 2 million pounds.",
            "What is the price tag of the bridge?",
            "2 million pounds",
            id="price-tag",
        ),
    ],
)  # fmt: skip
def test_asked_by_another_word(text: str, question: str, told: str) -> None:
    assert told in ask(text, question).text
