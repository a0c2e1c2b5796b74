"""What a name is told to come from, in the many ways to ask for it and to tell it."""

from __future__ import annotations

import pytest
from asking import ask

_FIRM = "The company owes its name to a river in Spain."
_CHEESE = "The cheese takes its name from a village in Jura, where it was first made."
_TOWN = "Tarnby derives its name from an Old Norse word for lake."
_CRATER = "The crater is named after the astronomer Ida Noll, who mapped it."
_BAY = "The bay got its name from the whales that once bred there."
_CLUB = "The name of the club comes from the colour of its first shirts."


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_FIRM, "What is the company named after?", "a river in Spain", id="owes"),
        pytest.param(_CHEESE, "Where does the cheese get its name?", "a village in Jura", id="get"),
        pytest.param(_CHEESE, "What is the cheese named after?", "a village in Jura", id="after"),
        pytest.param(
            _TOWN, "How did Tarnby get its name?", "an Old Norse word for lake", id="derives"
        ),
        pytest.param(
            _CRATER, "Who is the crater named after?", "the astronomer Ida Noll", id="who"
        ),
        pytest.param(_BAY, "What gave the bay its name?", "the whales", id="gave"),
        pytest.param(
            _CLUB,
            "Where does the club's name come from?",
            "the colour of its first shirts",
            id="name of",
        ),
    ],
)
def test_where_a_name_comes_from(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(_CRATER, "Who mapped the crater?", id="near miss: another deed"),
        pytest.param(_FIRM, "What is the name of the company?", id="near miss: the name itself"),
    ],
)
def test_other_questions_are_left_alone(text: str, question: str) -> None:
    hits = [hit.rule for trace in ask(text, question).trace for hit in trace.hits]
    assert "what the name is told to come from" not in hits
