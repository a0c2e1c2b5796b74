"""Which of those that were listed, the other one, contractions, "they" beside "them"."""

from __future__ import annotations

import pytest
from conversing import Said, resolved

Turns = list[tuple[str, Said]]

BAKERS: Turns = [("Who bakes the bread?", ("Ann Lee", "Bob Hay"))]
PICKED: Turns = [*BAKERS, ("Who was a nurse, Ann Lee or Bob Hay?", "Lee")]
DIVERS: Turns = [("Where do the divers keep the buoys?", "in a shed")]


@pytest.mark.parametrize(
    ("turns", "question", "whole"),
    [
        pytest.param(
            BAKERS,
            "Which of them used to be a nurse?",
            "Who used to be a nurse, Ann Lee or Bob Hay?",
            id="which-of-them",
        ),
        pytest.param(
            [("Which towns were flooded?", ("Moss", "Halden", "Ski"))],
            "And which of those was evacuated?",
            "Which town was evacuated, Moss, Halden or Ski?",
            id="which-of-three",
        ),
        pytest.param(
            [("Who won?", "Ann Lee")],
            "Which of them was a nurse?",
            "Which of them was a nurse?",
            id="near-miss-nothing-listed",
        ),
        pytest.param(
            BAKERS,
            "Which of the two ovens is older?",
            "Which of the two ovens is older?",
            id="near-miss-of-something-else",
        ),
        pytest.param(
            BAKERS,
            "Which of the two is older, the oven or the mill?",
            "Which of the two is older, the oven or the mill?",
            id="near-miss-other-things-to-choose-from",
        ),
        pytest.param(PICKED, "Where is the other one from?", "Where is Bob Hay from?", id="other"),
        pytest.param(
            PICKED, "What does the other do?", "What does Bob Hay do?", id="other-without-one"
        ),
        pytest.param(
            PICKED,
            "Where is the other oven?",
            "Where is the other oven?",
            id="near-miss-the-other-oven",
        ),
        pytest.param(
            [("Who's leading the race?", "Ann Lee")],
            "By how much?",
            "By how much is Ann Lee leading the race?",
            id="who-is-contracted",
        ),
        pytest.param(
            [("Who's won the race?", "Ann Lee")],
            "By how much?",
            "By how much has Ann Lee won the race?",
            id="who-has-contracted",
        ),
        pytest.param(
            [("What's the dividend?", "0.80 euros")],
            "and the share price?",
            "What's the share price?",
            id="near-miss-contraction-stays",
        ),
        pytest.param(
            DIVERS,
            "When do they dig them up?",
            "When do the divers dig the buoys up?",
            id="they-and-them",
        ),
        pytest.param(
            DIVERS,
            "Do they clean their buoys?",
            "Do the divers clean their buoys?",
            id="near-miss-their-own",
        ),
        pytest.param(
            [("Why did the first test not work?", "a fox bit through the cable")],
            "Did the second?",
            "Did the second work?",
            id="denied-reason-asks-no-denial",
        ),
        pytest.param(
            [("Did the first test not work?", "no")],
            "Did the second?",
            "Did the second not work?",
            id="near-miss-denial-was-asked",
        ),
        pytest.param(
            [("Is anything left of the mill?", "yes")],
            "What?",
            "What is left of the mill?",
            id="anything-left",
        ),
        pytest.param(
            [("Has a Norwegian ever won the race?", "yes")],
            "Who?",
            "Which Norwegian has won the race?",
            id="who-of-a-people",
        ),
        pytest.param(
            [("Was a Norwegian there?", "yes")],
            "Who?",
            "Who was the Norwegian?",
            id="near-miss-nothing-done",
        ),
        pytest.param(
            [("When did Ann's mother get her doctorate?", "2006")],
            "no, I meant the medal",
            "When did Ann's mother get the medal?",
            id="thing-for-thing-not-for-her",
        ),
        pytest.param(
            [("How many years did the prosecutors want?", "12")],
            "And the defence?",
            "How many years did the defence want?",
            id="near-miss-only-the-subject",
        ),
    ],
)
def test_choices_and_kin(turns: Turns, question: str, whole: str) -> None:
    assert resolved(turns, question).text == whole
