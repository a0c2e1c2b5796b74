"""How far a thing that goes on has come, where its length is not told."""

from __future__ import annotations

import pytest
from asking import ask


@pytest.mark.parametrize(
    ("text", "question", "told"),
    [
        pytest.param(
            "The strike, now in its third week, has left 40,000 passengers stranded.",
            "How long has the strike been going on?",
            "in its third week",
            id="in",
        ),
        pytest.param(
            "The war entered its fourth year in May.",
            "How long has the war lasted?",
            "its fourth year",
            id="entered",
        ),
        pytest.param(
            "The strike, now in its third week, has lasted 17 days.",
            "How long has the strike lasted?",
            "17 days",
            id="length-told",
        ),
    ],
)
def test_underway(text: str, question: str, told: str) -> None:
    assert ask(text, question).text == told


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(
            "The strike is in its third week.", "How long has the fair lasted?", id="another"
        ),
        pytest.param("The fair opens on its third day.", "How long is the fair?", id="is"),
        pytest.param(
            "The strike was the second in a year.", "How long has the strike lasted?", id="count"
        ),
    ],
)
def test_not_underway(text: str, question: str) -> None:
    answer = ask(text, question)
    assert not answer.trace or answer.trace[0].hits[0].rule != "how far it has come"
