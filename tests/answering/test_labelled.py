"""Questions that labelled values answer, and those that they must leave alone."""

from __future__ import annotations

import pytest
from asking import ask

MILL = (
    "Old Mill\n\nThe Old Mill is a windmill in Norfolk.\n\n"
    "Designer: Ann Lee\nTotal height: 19.4 m\nOpened: 4 May 1888\nNumber of sails: 5\n"
    "Annual visitors: 6,800 people (2019)\n\n"
    "The colour of the roof was chosen by the designer's aunt, Berta."
)
REPORT = (
    "Harbour Report\n\n"
    "                FY20    FY21    FY22\n"
    "Revenue (£m)   351.0   362.8   377.5\n"
    "Ships            181     174     166\n\n"
    "The harbour was busy.\n\n"
    "Balance at 1 July       £10.20\nBalance at 1 October    £30.40\n\n"
    "8. Date of next meeting\n\nFriday 9 May at 7 pm.\n\nEverybody went home."
)


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(MILL, "Who designed the mill?", "Ann Lee", id="agent of a deed"),
        pytest.param(MILL, "name the designer", "Ann Lee", id="order"),
        pytest.param(MILL, "How tall is the mill in total?", "19.4 m", id="adjective"),
        pytest.param(MILL, "What is the height of the mill?", "19.4 m", id="part of a label"),
        pytest.param(MILL, "When was it opened?", "4 May 1888", id="participle"),
        pytest.param(MILL, "How many sails are there?", "5", id="number of"),
        pytest.param(MILL, "annual visitors 2019", "6,800 people", id="note"),
        pytest.param(REPORT, "What was the revenue in FY21?", "362.8", id="column"),
        pytest.param(REPORT, "ships FY20", "181", id="keywords"),
        pytest.param(REPORT, "What was the revenue?", "377.5", id="latest column"),
        pytest.param(REPORT, "balance at 1 October", "£30.40", id="number in the label"),
        pytest.param(REPORT, "When is the next meeting?", "Friday 9 May at 7 pm", id="heading"),
    ],
)
def test_labelled_values_answer(text: str, question: str, expected: str) -> None:
    answer = ask(text, question)
    assert answer.text == expected
    assert answer.spans[0].text == expected
    assert answer.evidence


@pytest.mark.parametrize(
    ("text", "question", "never"),
    [
        pytest.param(MILL, "Who designed the roof of the barn?", "Ann Lee", id="of something else"),
        pytest.param(MILL, "Where was it opened?", "4 May 1888", id="another kind"),
        pytest.param(MILL, "Who opened it?", "4 May 1888", id="no person"),
        pytest.param(REPORT, "What was the revenue in FY15?", "377.5", id="no such column"),
        pytest.param(REPORT, "balance at 1 March", "£10.20", id="another day"),
        pytest.param(REPORT, "When was the last meeting?", "Friday 9 May at 7 pm", id="not next"),
    ],
)
def test_labels_of_something_else_do_not(text: str, question: str, never: str) -> None:
    assert ask(text, question).text != never
