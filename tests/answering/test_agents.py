"""All of a passive's agent, and the name behind the pronoun that does or suffers what is asked."""

from __future__ import annotations

import pytest
from asking import ask, library

from qa.answering.analysis import analyse
from qa.answering.context import NO_CONTEXT
from qa.answering.paths import identities

_TEXT = (
    "The frontier will be patrolled by 600 unarmed observers from six countries. The fire at the "
    "mill is being investigated by the fire service and the insurers of the mill, Falk and Sons. "
    "The mill was built by Anna Berg, a Swedish engineer, in 1902. Police arrested Jan Moss, 41, "
    "on Friday. He will probably be tried in Lund under a law that President Ida Holm signed. The "
    "pier was opened by the harbour minister, Ruth Lind, and the crane was sold by the state, 40 "
    "years after it came."
)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param("Who will patrol the frontier?", "600 unarmed observers", id="nobody-named"),
        pytest.param(
            "who is investigating the fire",
            "the fire service and the insurers of the mill",
            id="several",
        ),
        pytest.param("Who will be tried in Lund?", "Jan Moss", id="pronoun-of-a-passive"),
        pytest.param("Who is going to be tried?", "Jan Moss", id="going-to"),
        pytest.param("Which person will be tried in Lund?", "Jan Moss", id="which-person"),
        pytest.param("Who opened the pier?", "Ruth Lind", id="name-beside-the-role"),
        pytest.param("Who sold the crane?", "the state", id="nothing-beside"),
    ],
)
def test_whoever_does_it_is_told_whole(question: str, answer: str) -> None:
    assert ask(_TEXT, question).text == answer


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Who built the mill?", id="one-name"),
        pytest.param("Who arrested Jan Moss?", id="active"),
        pytest.param("Who will patrol the harbour in Lund?", id="another-thing"),
        pytest.param("Who was arrested?", id="passive-question"),
        pytest.param("Who opened the pier?", id="name-beside"),
    ],
)
def test_agent_is_left_to_others(question: str) -> None:
    assert identities.answer(analyse(question), library(_TEXT), NO_CONTEXT) is None
