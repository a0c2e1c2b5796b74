"""What was not done until some day was done then, and who lived until some year died in it."""

import pytest
from asking import ask

_RULE = "not until then"
_TEXT = (
    "The spire fell on 9 May 1640 and was not rebuilt until 1711. Ole Holm lived until 1671. The "
    "mill ran until 1802. The gate was closed in 1650."
)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("When was the spire rebuilt?", "1711", id="not-until"),
        pytest.param("When did Ole Holm die?", "1671", id="lived-until"),
    ],
)
def test_it_was_done_then(question: str, expected: str) -> None:
    answer = ask(_TEXT, question)
    assert answer.text == expected
    assert [hit.rule for hit in answer.trace[0].hits] == [_RULE]


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("When did the spire fall?", id="another-deed"),
        pytest.param("When did Ida Holm die?", id="another-name"),
        pytest.param("When did the mill run?", id="was-done-until-then"),
        pytest.param("When was the gate closed?", id="without-until"),
    ],
)
def test_what_is_told_otherwise_is_left_alone(question: str) -> None:
    trace = ask(_TEXT, question).trace
    assert not any(hit.rule == _RULE for one in trace for hit in one.hits)
