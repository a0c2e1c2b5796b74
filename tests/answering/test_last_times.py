""" "How many times?" of the last of several times."""

from __future__ import annotations

import pytest
from asking import ask

_CUP = (
    "Ann Lie won the Lund Cup for the third time on Sunday. She had won it for the first time in "
    "2011. It was the fifth time that the race had been stopped by fog. It is not the second time "
    "that the club was robbed. Bo Falk has lost the final for the second time."
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param("How many times has Ann Lie won the Lund Cup?", "the third time", id="for"),
        pytest.param(
            "How many times has the race been stopped by fog?", "the fifth time", id="it-was"
        ),
        pytest.param("How many times has Bo Falk lost the final?", "the second time", id="present"),
    ],
)
def test_last_time_tells_how_many(question: str, told: str) -> None:
    assert ask(_CUP, question).text == told


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("How many times has Bo Falk won the Lund Cup?", id="another-name"),
        pytest.param("How many times has Ann Lie lost the final?", id="another-deed"),
        pytest.param("How many times was the club robbed?", id="not-the-second"),
        pytest.param("When did Ann Lie win the Lund Cup?", id="no-count"),
    ],
)
def test_near_misses_are_no_last_times(question: str) -> None:
    assert not ask(_CUP, question).text.endswith("time")


@pytest.mark.parametrize(
    ("text", "question", "when"),
    [
        pytest.param("Kato has not been seen since June 13.", "When was Kato last seen?", "June 13",
                     id="not-since"),
        pytest.param("The ferry has not sailed since May.", "When did the ferry last sail?", "May",
                     id="not-since-then"),
    ],
)  # fmt: skip
def test_what_was_not_done_since_was_last_done_then(text: str, question: str, when: str) -> None:
    assert ask(text, question).text == when


def test_what_was_done_since_was_not_last_done_then() -> None:
    text = "Kato has been seen daily since June 13."
    trace = ask(text, "When was Kato last seen?").trace
    assert not any(hit.rule == "the last time" for one in trace for hit in one.hits)


@pytest.mark.parametrize(
    ("text", "often"),
    [
        pytest.param("Quill was twice torpedoed, losing two fingers.", "twice", id="before"),
        pytest.param("Quill was torpedoed twice and lost four men.", "twice", id="behind"),
    ],
)
def test_so_often_by_one_word(text: str, often: str) -> None:
    assert ask(text, "How many times was Quill torpedoed?").text == often


def test_twice_of_another_deed_is_left() -> None:
    told = ask("Quill was torpedoed, and married twice.", "How many times was Quill torpedoed?")
    assert not any(hit.rule == "so often by one word" for one in told.trace for hit in one.hits)
