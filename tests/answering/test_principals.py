"""Whom a story tells of, asked for as "the man" or "the company"."""

from __future__ import annotations

import pytest
from asking import ask

_TRIAL = (
    "Dan Orr, 41, a roofer from Leith, was jailed on Monday for setting fire to a barn. He had "
    "told the court that he was drunk. Judge Ann Berg said he was a danger."
)
_FIRM = (
    "Corvex, a Leeds furniture retailer, cut its forecast on Wednesday and said it would close 23 "
    "of its 118 stores. Analysts had expected profit of 68.5 million pounds. Shares in the company "
    "fell."
)
_PAIR = "Dan Orr and Bo Lund were jailed on Monday. Orr is a roofer from Leith."
_WOMAN = "Ida Falk, a roofer from Leith, was jailed on Monday."
_TOLD = "Dan Orr, a roofer from Leith, was robbed on Monday. The man who did it is from Ayr."


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        pytest.param(_TRIAL, "Where is the man from?", "Leith", id="the-man"),
        pytest.param(_TRIAL, "What is the man's job?", "roofer", id="his-trade"),
        pytest.param(_TRIAL, "How old is the defendant?", "41", id="the-defendant"),
        pytest.param(_FIRM, "How many stores does the company have?", "118", id="the-company"),
        pytest.param(_FIRM, "Where is the firm based?", "Leeds", id="a-word-not-there"),
    ],
)
def test_whom_the_story_tells_of(text: str, question: str, answer: str) -> None:
    assert answer in ask(text, question).text


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(_PAIR, "Where is the man from?", id="several"),
        pytest.param(_WOMAN, "Where is the man from?", id="a-woman"),
        pytest.param(_TOLD, "Where is the man from?", id="told-of-another"),
        pytest.param(_TRIAL, "Who is the man who was jailed?", id="who-it-is"),
        pytest.param(_TRIAL, "Where is the man with the dog from?", id="told-more-closely"),
        pytest.param(_TRIAL, "Where is the other man from?", id="another-one"),
    ],
)
def test_others_are_left_alone(text: str, question: str) -> None:
    rules = [one.rule for one in ask(text, question).question.rewrites]
    assert "whom the story tells of" not in rules
