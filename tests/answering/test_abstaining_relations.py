"""Whom the one asked about has is not the one asked about."""

from __future__ import annotations

import pytest
from asking import ask

_SISTER = "The prime minister's sister, Karin Dahl, is a nurse."
_LAWYER = "The suspect's lawyer, Tom Berg, said he was innocent."


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(_SISTER, "Who is the prime minister?", id="sister"),
        pytest.param(_SISTER, "What is the prime minister's name?", id="name"),
        pytest.param(_LAWYER, "What is the name of the suspect?", id="name of"),
        pytest.param("The captain's brother Olaf was on board.", "Who was the captain?", id="bare"),
        pytest.param("Ann Lee, the coach's wife, scored.", "Who is the coach?", id="behind"),
        pytest.param("Ann Lee, wife of the coach, scored.", "Who is the coach?", id="of"),
        pytest.param(
            "The company's founder, Per Lund, resigned.", "What is the company called?", id="firm"
        ),
    ],
)
def test_a_relation_is_not_the_one_asked_about(text: str, question: str) -> None:
    assert ask(text, question).kind == "unanswerable"


@pytest.mark.parametrize(
    ("text", "question", "name"),
    [
        pytest.param(_SISTER, "Who is the prime minister's sister?", "Karin Dahl", id="sister"),
        pytest.param("The coach, Ann Lee, left.", "Who is the coach?", "Ann Lee", id="coach"),
        pytest.param(
            "The company's founder, Per Lund, left.", "Who founded the company?", "Per Lund",
            id="founder",
        ),
    ],
)  # fmt: skip
def test_near_misses_are_named(text: str, question: str, name: str) -> None:
    assert ask(text, question).text == name
