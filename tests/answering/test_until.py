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


_STOPPED = (
    "Ferries to Tarn Island have been cancelled until Sunday evening. The inn stood until 1950."
)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("When will the ferries run again?", id="again"),
        pytest.param("When will the ferries be back?", id="back"),
    ],
)
def test_what_stopped_goes_on_then(question: str) -> None:
    answer = ask(_STOPPED, question)
    assert answer.text == "Sunday evening"
    assert [hit.rule for hit in answer.trace[0].hits] == [_RULE]


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("When did the inn stand again?", id="nothing-stopped"),
        pytest.param("When will the buses run again?", id="another-thing"),
    ],
)
def test_what_did_not_stop_does_not_go_on(question: str) -> None:
    trace = ask(_STOPPED, question).trace
    assert not any(hit.rule == _RULE for one in trace for hit in one.hits)


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


def test_how_long_somebody_has() -> None:
    text = "The two sides have until midnight to reach an agreement. The mill has a wheel."
    assert ask(text, "How long do the sides have?").text == "until midnight"
    assert ask(text, "How long does the mill have?").text != "until midnight"


_PUT_OFF = (
    "The council put off the vote until June. The match was moved from Sunday to Monday. The box "
    "was moved to the cellar."
)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("When will the vote be?", "June", id="put-off"),
        pytest.param("When will the match be played?", "Monday", id="moved"),
        pytest.param("When was the match meant to be played?", "Sunday", id="was-to-be"),
    ],
)
def test_what_is_put_off_is_on_the_new_day(question: str, expected: str) -> None:
    assert ask(_PUT_OFF, question).text == expected


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("When will the box be opened?", id="no-day"),
        pytest.param("When was the match played?", id="not-to-come"),
    ],
)
def test_what_is_put_off_dates_nothing_else(question: str) -> None:
    answer = ask(_PUT_OFF, question)
    assert not answer.trace or [hit.rule for hit in answer.trace[0].hits] != [_RULE]
