"""By what means somebody got to a place, and in which direction something goes."""

from __future__ import annotations

import pytest
from asking import ask


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(
            "The team flew to Lagos on Monday.", "How did the team get to Lagos?", "flew", id="get"
        ),
        pytest.param(
            "She walked from Paris to Rome.", "How did she travel to Rome?", "walked", id="travel"
        ),
        pytest.param(
            "They sailed to Crete, where they spent the winter.",
            "How did they reach Crete?",
            "sailed",
            id="reach",
        ),
        pytest.param(
            "The tower leans four degrees to the east because the ground is clay.",
            "In which direction does the tower lean?",
            "to the east",
            id="leans",
        ),
        pytest.param(
            "The river flows south for 40 km before turning west.",
            "Which way does the river flow?",
            "south",
            id="flows",
        ),
        pytest.param(
            "The valley runs from north to south.",
            "In which direction does the valley run?",
            "from north to south",
            id="from one to the other",
        ),
        pytest.param(
            "The storm is heading north-east at 20 km an hour.",
            "Where is the storm heading?",
            "north-east",
            id="heading",
        ),
    ],
)
def test_journeys(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(
            "Pupils go to the school by boat.", "How do pupils get to the school?", "boat", id="by"
        ),
        pytest.param(
            "The train goes from Lund to Tarn in the north.",
            "Where does the train go?",
            "Tarn",
            id="a place in the north",
        ),
    ],
)
def test_other_means_and_places_go_first(text: str, question: str, expected: str) -> None:
    assert expected in ask(text, question).text
