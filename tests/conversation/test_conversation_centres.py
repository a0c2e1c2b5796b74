"""What stays the centre of a talk of questions alone, and how it is put into the next one."""

from __future__ import annotations

import pytest
from conversing import Said, resolved

Turns = list[tuple[str, Said]]

CREW: Turns = [
    ("What were the aims of the Berg and Holm expedition?", None),
    ("Which tribes did they meet?", None),
    ("How did a guide help them?", None),
]
LAMPS: Turns = [
    ("Tell me about the history of lanterns.", None),
    ("Why do the Danes call the first lantern a fire cage?", None),
]


@pytest.mark.parametrize(
    ("turns", "question", "whole"),
    [
        pytest.param(
            CREW,
            "Did they find the pass?",
            "Did the Berg and Holm expedition find the pass?",
            id="an expedition acts",
        ),
        pytest.param(
            LAMPS, "What came before them?", "What came before lanterns?", id="no people follow"
        ),
        pytest.param(
            LAMPS, "Who taught them?", "Who taught the Danes?", id="near miss: people are taught"
        ),
        pytest.param(
            [("What is net income?", None)],
            "What is the difference with gross income?",
            "What is the difference between net income and gross income?",
            id="the other side of a difference",
        ),
        pytest.param(
            [("What is net income?", None)],
            "What is the difference between gross income and revenue?",
            "What is the difference between gross income and revenue?",
            id="near miss: both sides",
        ),
        pytest.param(
            [("What are the effects of rafting?", None)],
            "Is it dangerous?",
            "Is rafting dangerous?",
            id="a deed is a thing",
        ),
        pytest.param(
            [("What is the Norse Trading College?", None)],
            "How would the College be closed?",
            "How would the Norse Trading College be closed?",
            id="short for a name",
        ),
        pytest.param(
            [("What is the Norse Trading College?", None)],
            "How would the House be closed?",
            "How would the House be closed?",
            id="near miss: another name",
        ),
        pytest.param(
            [("What are kites?", None)],
            "What is their role in war?",
            "What is the role of kites in war?",
            id="the role of things",
        ),
        pytest.param(
            [("Who is Marie Curie?", None)],
            "What was her role in the war?",
            "What was Marie Curie's role in the war?",
            id="near miss: somebody's role",
        ),
        pytest.param(
            [("What does a monthly pass cost?", "39 euros")],
            "And an annual one?",
            "What does an annual pass cost?",
            id="another kind",
        ),
        pytest.param(
            [("What does a monthly pass cost?", "39 euros")],
            "And an annual pass?",
            "What does an annual pass cost?",
            id="another kind in full",
        ),
        pytest.param(
            [("What is Noc Swieta?", None)],
            "How did this custom begin?",
            "How did Noc Swieta begin?",
            id="what is asked of nobody",
        ),
    ],
)
def test_centres(turns: Turns, question: str, whole: str) -> None:
    assert resolved(turns, question).text == whole
