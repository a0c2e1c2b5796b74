"""Why: reasons without a marker of one, and places that are no reasons."""

import pytest
from asking import ask, library

from qa.answering.analysis import analyse
from qa.answering.whys import asked_as_why
from qa.types import AnswerKind


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(
            "Unable to find a buyer, the owners gave the mill to the town.",
            "Why did the owners give the mill away?",
            "Unable to find a buyer",
            id="state",
        ),
        pytest.param(
            "Without a permit, the band could not play in the square.",
            "Why could the band not play?",
            "Without a permit",
            id="before-a-place",
        ),
        pytest.param(
            "Too weak to stand, the calf was carried to the barn.",
            "Why was the calf carried?",
            "Too weak to stand",
            id="before-a-goal",
        ),
        pytest.param(
            "Bakers had to use rye, wheat being scarce.",
            "Why did bakers use rye?",
            "wheat being scarce",
            id="absolute",
        ),
        pytest.param(
            "The museum, which draws huge crowds, will close for renovation in October.",
            "Why is the museum closing?",
            "renovation",
            id="service",
        ),
        pytest.param(
            "The pool is shut for repairs to the roof until May.",
            "Why is the pool shut?",
            "repairs to the roof",
            id="service-to",
        ),
        pytest.param(
            "He was taken to hospital for tests on Monday.",
            "Why was he taken to hospital?",
            "tests",
            id="taken-for",
        ),
        pytest.param(
            "Two sailors died in a fire on Monday.", "Why did the sailors die?", "a fire", id="fire"
        ),
    ],
)
def test_reason_is_told_without_a_marker(text: str, question: str, expected: str) -> None:
    assert expected in ask(text, question).text


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(
            "With his brother, he ran a farm near Vik.", "Why did he run a farm?", id="near"
        ),
        pytest.param("Born in Lindal, she moved to Vik.", "Why did she move to Vik?", id="goal"),
        pytest.param("The clerks met in the hall.", "Why did the clerks meet?", id="building"),
        pytest.param(
            "No letter came. Ole was sad about it all day.",
            "Why was Ole sad?",
            id="pronoun-and-time",
        ),
        pytest.param("The calf was carried to the barn.", "Why was the calf carried?", id="barn"),
        pytest.param("She left for Rome in March.", "Why did she leave?", id="goal-and-time"),
        pytest.param(
            "The lift was closed for two days.", "Why was the lift closed?", id="for-a-time"
        ),
    ],
)
def test_places_are_no_reasons(text: str, question: str) -> None:
    assert ask(text, question).kind is AnswerKind.UNANSWERABLE


def test_off_an_island_is_no_reason() -> None:
    told = ask(
        "A ferry ran aground off the island of Skarvoy early on Sunday.",
        "Why did the ferry run aground?",
    )
    assert told.kind is AnswerKind.UNANSWERABLE


_STORY = (
    "Divers could not reach the wreck, which lies at a depth of 64 metres, because of strong "
    "currents. Ines Holm closed the radio division because imports had driven prices below cost. "
    "An implant had to be recalled in 2011 when moisture got into the casing, and the chief "
    "executive resigned. The mill made the town wealthy. Rain made the players leave the field."
)


@pytest.mark.parametrize(
    ("question", "reason"),
    [
        pytest.param("What stopped the divers?", "strong currents", id="stopped"),
        pytest.param("What kept the divers away?", "strong currents", id="kept-away"),
        pytest.param(
            "What prevented divers from reaching the wreck?", "strong currents", id="from"
        ),
        pytest.param("What made Ines close the division?", "imports had driven", id="made"),
        pytest.param("What prompted Ines Holm to close it?", "imports had driven", id="prompted"),
        pytest.param("What led to the recall?", "moisture got into the casing", id="led-to"),
    ],
)
def test_what_stopped_or_made_them_is_why(question: str, reason: str) -> None:
    assert ask(_STORY, question).text.startswith(reason)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("What made the town wealthy?", id="state"),
        pytest.param("What made the players leave the field?", id="told-so"),
        pytest.param("What stopped the mill?", id="nobody-unable"),
        pytest.param("What led the town?", id="no-deed"),
    ],
)
def test_what_drives_no_deed_is_asked_as_it_was(question: str) -> None:
    asked = analyse(question)
    assert asked_as_why(asked, library(_STORY)) is asked


_FIRE = (
    "A fire destroyed the mill on Friday. It broke out at 3 a.m. Police believe that a faulty "
    "heater caused the fire."
)


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        pytest.param("How did the fire start?", "What caused the fire?", id="how"),
        pytest.param("what sparked the fire", "What caused the fire?", id="sparked"),
        pytest.param("When did the fire start?", "When did the fire start?", id="when"),
        pytest.param("How did the strike start?", "How did the strike start?", id="untold"),
        pytest.param("What started at noon?", "What started at noon?", id="no-object"),
    ],
)
def test_what_started_it_is_what_caused_it(question: str, asked: str) -> None:
    assert ask(_FIRE, question).question.resolved == asked
