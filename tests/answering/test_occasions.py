"""How many came to what a story tells of, and where the match was played."""

from __future__ import annotations

import pytest
from asking import ask

_CUP = (
    "Lights beat Queens\n\nThe Lights came back to beat city rivals Kisu Queens 3-2 at the Uhuru "
    "Ground on Sunday. A crowd of 12,400 saw Ida Wek, who played for Tarn, score twice."
)
_SHOOT_OUT = (
    "Ayr reach final\n\nAyr beat Hove on penalties. Tom Kell scored the last kick in front of "
    "8,412 fans at Mill Lane. The final is at Fenwick Park."
)
_FUNERAL = (
    "Singer is buried\n\nAbout 3,000 mourners lined the streets for the funeral of Ida Holm. Her "
    "first concert was attended by 40 people."
)


@pytest.mark.parametrize(
    ("text", "question", "said"),
    [
        pytest.param(_CUP, "What was the attendance?", "12,400", id="crowd-of"),
        pytest.param(_CUP, "how many people watched the match?", "12,400", id="watched"),
        pytest.param(_CUP, "How big was the crowd?", "12,400", id="how-big"),
        pytest.param(_CUP, "Where was the match played?", "the Uhuru Ground", id="beaten-at"),
        pytest.param(
            "Ayr beat holders Hove 3-1 in a gripping All-Tarn final at Mill Park on Sunday.",
            "Where was the match played?",
            "Mill Park",
            id="a-final-is-no-ground",
        ),
        pytest.param(_SHOOT_OUT, "What was the attendance?", "8,412 fans", id="in-front-of"),
        pytest.param(_SHOOT_OUT, "Where was the game played?", "Mill Lane", id="crowd-at"),
        pytest.param(
            "Ayr won by 27 runs. A crowd of 18,300 watched at the Mercer Oval.",
            "Where was the match played?",
            "the Mercer Oval",
            id="crowd-watched-at",
        ),
        pytest.param(_FUNERAL, "How many people came?", "About 3,000 mourners", id="lined"),
        pytest.param(_FUNERAL, "How many attended the concert?", "40", id="of-which-event"),
        pytest.param(_SHOOT_OUT, "Where is the final?", "Fenwick Park", id="near-miss-to-come"),
    ],
)
def test_occasion(text: str, question: str, said: str) -> None:
    assert ask(text, question).text == said


@pytest.mark.parametrize(
    ("question", "not_said"),
    [
        pytest.param("How many people saw the eclipse?", "12,400", id="another-event"),
        pytest.param("Where did Wek play before?", "the Uhuru Ground", id="a-player"),
    ],
)
def test_occasion_left_to_others(question: str, not_said: str) -> None:
    assert ask(_CUP, question).text != not_said
