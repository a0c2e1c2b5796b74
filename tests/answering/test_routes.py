"""One end of a way that is told as a whole."""

import pytest
from asking import ask

_RULE = "one end of the way"
_TEXT = (
    "Two people died when a night train from Oslo to Stavanger hit a rock. The ferry left Lund for "
    "Tarn on Monday. A coach was bound for Vik when it overturned. The bus was late in Hull. Ann "
    "Lee moved from Leeds to York."
)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("Where was the train going?", "Stavanger", id="going"),
        pytest.param("where was the night train headed to", "Stavanger", id="headed"),
        pytest.param("What was the train's destination?", "Stavanger", id="destination"),
        pytest.param("Where did the train start its journey?", "Oslo", id="start"),
        pytest.param("Where was the train coming from?", "Oslo", id="coming-from"),
        pytest.param("Where was the ferry bound for?", "Tarn", id="left-for"),
        pytest.param("Where did the ferry depart?", "Lund", id="left"),
        pytest.param("Where was the coach going?", "Vik", id="bound-for"),
    ],
)
def test_end_of_a_way(question: str, expected: str) -> None:
    answer = ask(_TEXT, question)
    assert answer.text == expected
    assert [hit.rule for hit in answer.trace[0].hits] == [_RULE]


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Where was the bus going?", id="no-way-told"),
        pytest.param("Where did the coach start?", id="other-end-not-told"),
        pytest.param("Where was the tram going?", id="another-thing"),
    ],
)
def test_what_is_told_otherwise_is_left_alone(question: str) -> None:
    trace = ask(_TEXT, question).trace
    assert not any(hit.rule == _RULE for one in trace for hit in one.hits)
