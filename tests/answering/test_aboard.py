"""How many are on board, where several sorts of them are counted."""

import pytest
from asking import ask

_RULE = "all aboard"
_TEXT = (
    "The train, which was carrying 142 passengers and six crew, left the rails. A bus carrying 31 "
    "schoolchildren and two teachers was late. A lorry carrying 30 cars burned."
)
_FERRY = (
    "A ferry ran aground, injuring 14 people and forcing the evacuation of all 212 on board. A bus "
    "hit a wall on Board Street in 2012."
)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("How many people were on board?", "212", id="all-on-board"),
        pytest.param("How many people were on the ferry?", "212", id="on-the-thing"),
    ],
)
def test_number_on_board(question: str, expected: str) -> None:
    assert ask(_FERRY, question).text == expected


def test_passengers_of_whom_some_were_saved() -> None:
    text = (
        "Of the 212 passengers, 180 were rescued by boats. Of the 9 passengers on foot, all paid."
    )
    assert ask(text, "How many people were aboard?").text == "212"


def test_sorts_on_board_without_a_verb() -> None:
    text = (
        "The ferry sank on Monday with 64 passengers and nine crew on board. Three people drowned."
    )
    asked = "How many people were on board?"
    assert ask(text, asked).text == "64 passengers and nine crew"
    ashore = "The ferry sank. On the quay 64 passengers and nine crew on leave wept."
    assert "64" not in ask(ashore, asked).text


@pytest.mark.parametrize("question", ["How many people were on the bus?", "How many were hurt?"])
def test_number_on_board_of_something_else(question: str) -> None:
    trace = ask(_FERRY, question).trace
    assert not any(hit.rule == _RULE for one in trace for hit in one.hits)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("How many people were on board?", "142 passengers and six crew", id="board"),
        pytest.param("how many people were on the train", "142 passengers and six crew", id="on"),
        pytest.param(
            "How many people was the bus carrying?", "31 schoolchildren and two teachers", id="bus"
        ),
    ],
)
def test_all_aboard(question: str, expected: str) -> None:
    answer = ask(_TEXT, question)
    assert answer.text == expected
    assert [hit.rule for hit in answer.trace[0].hits] == [_RULE]


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("How many passengers were on board?", id="one-sort"),
        pytest.param("How many people were on the lorry?", id="things"),
        pytest.param("How many people were on the tram?", id="another-thing"),
    ],
)
def test_others_are_left_alone(question: str) -> None:
    trace = ask(_TEXT, question).trace
    assert not any(hit.rule == _RULE for one in trace for hit in one.hits)
