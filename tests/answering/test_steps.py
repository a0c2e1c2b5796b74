"""Steps by their numbers."""

from __future__ import annotations

import pytest
from asking import ask

_TREE = (
    "How to move a tree\n\nTime: an hour\n\nStep 1: Water the tree the day before. Roots bend.\n\n"
    "Step 2: Dig around it. Do not cut roots.\n\nStep 3: Lift the tree with 2 friends.\n\n"
    "Tips\n\nThe first rain helps."
)
_JAM = "Plum jam\n\n1. Wash the plums.\n2. Boil them for 20 minutes.\n3. Fill the jars.\n\nEnjoy."
_TALK = "The first step was hard, said Ann Lee. 2 of the steps were broken."


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_TREE, "What is the first step?", "Water the tree the day before", id="first"),
        pytest.param(_TREE, "What is step 2?", "Dig around it", id="number"),
        pytest.param(_TREE, "what do i do in step 3", "Lift the tree with 2 friends", id="in"),
        pytest.param(
            _TREE, "What do I do after step 2?", "Lift the tree with 2 friends", id="after"
        ),
        pytest.param(_TREE, "How many steps are there?", "3", id="count"),
        pytest.param(_JAM, "What is the last step?", "Fill the jars", id="last"),
        pytest.param(_JAM, "What comes before step 2?", "Wash the plums", id="before"),
    ],
)
def test_steps(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(_JAM, "What is step 4?", id="no-such-step"),
        pytest.param(_JAM, "In which step are the plums washed?", id="which"),
        pytest.param(_JAM, "What is boiled in the second step?", id="a-part-of-a-step"),
        pytest.param(_TALK, "What was the first step?", id="no-list"),
        pytest.param(_TALK, "How many steps were broken?", id="told-in-prose"),
    ],
)
def test_steps_leave_the_rest(text: str, question: str) -> None:
    hits = {hit.rule for one in ask(text, question).trace for hit in one.hits}
    assert hits.isdisjoint(("the step of that number", "the steps are counted"))
