"""Homes, intentions, pupils and events that a text tells in other words than a reader asks."""

from __future__ import annotations

import pytest
from asking import ask

from qa.types import AnswerKind

TEXT = (
    "The Lost Oar\n\nNora found the oar of the old boat split in two. Her cousin Otto Lie had "
    'dropped it on the quay and it had cracked. "I didn\'t mean to," Otto muttered. His sister '
    "Pia Lie rang the boatyard. Pia had broken a cup on purpose.\n\n"
    "In May 2018 a sailor with a bad knee slept four nights in the chapel, she recalled, because "
    "the bus was stuck. In June 2019 the council knew that the pier was rotten.\n\n"
    "The harbour school has 24 pupils. Sven Holt spoke to them from his house in Molde. Ida Rask "
    "saw his house near the canal in Bergen. Per Moe lives in Oslo, and has a cabin in Geilo. "
    "Uma Reed, 83, of Barnsley, won a car. Uma lives on a small pension of £203."
)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("Where does Sven Holt live?", "Molde", id="his house in"),
        pytest.param("Where does Per Moe live?", "Oslo", id="lives in"),
        pytest.param("Where does Uma Reed live?", "Barnsley", id="of a town"),
        pytest.param(
            "Did Otto Lie drop the oar on purpose?", "No: \"I didn't mean", id="not meant"
        ),
        pytest.param("Was it an accident that Otto dropped it?", "Yes: \"I didn't", id="accident"),
        pytest.param("Did Pia Lie break a cup deliberately?", "Yes: Pia had", id="meant"),
        pytest.param("How many kids go to the harbour school?", "24", id="pupils"),
        pytest.param("How many children attend the harbour school?", "24", id="attend"),
        pytest.param(
            "What happened in May 2018?",
            "a sailor with a bad knee slept four nights in the chapel",
            id="she recalled",
        ),
    ],
)
def test_other_words_are_understood(question: str, expected: str) -> None:
    assert ask(TEXT, question).text.startswith(expected)


@pytest.mark.parametrize(
    ("question", "never"),
    [
        pytest.param("Where does Ida Rask live?", "canal", id="the house of another"),
        pytest.param("Where does Per Moe live?", "Geilo", id="a second home"),
        pytest.param("How many teachers work at the harbour school?", "24", id="other people"),
        pytest.param("How many kids go to the chapel?", "24", id="no school"),
        pytest.param("What happened in June 2019?", "sailor", id="a state"),
    ],
)
def test_other_things_are_not_meant(question: str, never: str) -> None:
    assert never not in ask(TEXT, question).text


def test_nobody_elses_intention_is_told() -> None:
    answer = ask(TEXT, "Did Sven Holt do it on purpose?")
    assert answer.kind is AnswerKind.UNANSWERABLE


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(
            "Police do not believe the fire was started deliberately.",
            "Was the fire an accident?",
            AnswerKind.YES,
            id="not-believed-deliberate",
        ),
        pytest.param(
            "Police are treating the fire as arson.",
            "Was the fire started deliberately?",
            AnswerKind.YES,
            id="arson",
        ),
        pytest.param(
            "The fire may have been started deliberately, police said.",
            "Was the fire arson?",
            AnswerKind.UNANSWERABLE,
            id="may-have-been",
        ),
        pytest.param(
            "Police have not ruled out that the fire was arson.",
            "Was the fire arson?",
            AnswerKind.UNANSWERABLE,
            id="not-ruled-out",
        ),
    ],
)
def test_what_the_police_make_of_it(text: str, question: str, kind: AnswerKind) -> None:
    assert ask(text, question).kind is kind
