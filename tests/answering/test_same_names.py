"""Things of two names, "WWII" and the "Second World War", and names told apart by a numeral."""

from __future__ import annotations

import pytest
from asking import ask

from qa.types import AnswerKind

_MILL = "During the First World War the mill made cloth for uniforms."


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        pytest.param(_MILL, "What did the mill make in WWI?", "cloth for uniforms", id="initials"),
        pytest.param(
            _MILL, "what did the mill make in world war 1", "cloth for uniforms", id="typed"
        ),
        pytest.param(
            "The factory built engines during WWII.",
            "What did the factory build in the Second World War?",
            "engines",
            id="spelt-out",
        ),
        pytest.param(
            "The office in Mumbai opened in 2001.",
            "When did the Bombay office open?",
            "2001",
            id="city",
        ),
        pytest.param(
            "World War I broke out in 1914 and World War II in 1939.",
            "When did World War II break out?",
            "1939",
            id="both",
        ),
        pytest.param(
            "Queen Elizabeth opened the dam in 1961.",
            "When did Elizabeth II open the dam?",
            "1961",
            id="numeral-left-out",
        ),
        pytest.param(
            "The chapel was bombed in World War II.",
            "Was the chapel bombed in the Second World War?",
            "Yes: The chapel was bombed in World War II.",
            id="claim",
        ),
    ],
)
def test_thing_is_found_by_its_other_name(text: str, question: str, answer: str) -> None:
    assert ask(text, question).text.removeprefix("The ") == answer


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(_MILL, "What did the mill make in WWII?", id="other-war"),
        pytest.param(_MILL, "Did the mill make cloth in World War II?", id="claim-of-other-war"),
        pytest.param(
            "Henry VII founded the college in 1501.",
            "When did Henry VIII found the college?",
            id="other-king",
        ),
        pytest.param(
            "The shop on Second Street closed in 1990.",
            "When did the shop on First Street close?",
            id="other-street",
        ),
    ],
)
def test_other_numeral_is_another_one(text: str, question: str) -> None:
    assert ask(text, question).kind is AnswerKind.UNANSWERABLE
