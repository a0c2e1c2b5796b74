"""How many are on board, where several sorts of them are counted."""

import pytest
from asking import ask

_RULE = "all aboard"
_TEXT = (
    "The train, which was carrying 142 passengers and six crew, left the rails. A bus carrying 31 "
    "schoolchildren and two teachers was late. A lorry carrying 30 cars burned."
)


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
