"""What a cautious reader leaves unsaid, at the answerer and on the command line."""

from __future__ import annotations

import json

import pytest
from asking import ask

import qa
from qa.answering.answer import Answer
from qa.answering.caution import LIKELY, cautious
from qa.light import replace
from qa.types import AnswerKind

_TEXT = "Ida Falk opened the mill in Lindal in 1990. It grinds oats for the whole valley."


def _answer(confidence: float) -> Answer:
    found = ask(_TEXT, "When did Ida Falk open the mill?")
    assert found.kind is AnswerKind.SPAN
    return replace(found, confidence=confidence)


@pytest.mark.parametrize(
    ("confidence", "kind"),
    [
        pytest.param(LIKELY, AnswerKind.SPAN, id="as-likely"),
        pytest.param(0.99, AnswerKind.SPAN, id="sure"),
        pytest.param(LIKELY - 0.01, AnswerKind.UNANSWERABLE, id="less-likely"),
        pytest.param(0.0, AnswerKind.UNANSWERABLE, id="a-guess"),
    ],
)
def test_caution_says_what_is_likely(confidence: float, kind: AnswerKind) -> None:
    assert cautious(_answer(confidence)).kind is kind


def test_caution_shows_the_closest_and_why() -> None:
    found = _answer(0.2)
    told = cautious(found)
    assert (told.text, told.spans, told.evidence) == (
        "The article does not say.",
        (),
        found.evidence,
    )
    assert told.confidence == pytest.approx(0.8)
    assert "less likely right" in told.note


@pytest.mark.parametrize("asked", ["hello", "Who sold the inn at Emona?"])
def test_caution_leaves_what_is_no_answer(asked: str) -> None:
    bold, careful = (
        qa.Chat(qa.Article.from_text(_TEXT), cautious=one).ask(asked) for one in (False, True)
    )
    assert json.dumps(bold.to_dict()) == json.dumps(careful.to_dict())


def test_caution_goes_on_in_a_conversation() -> None:
    chat = qa.Chat(qa.Article.from_text(_TEXT), cautious=True)
    assert chat.ask("When did Ida Falk open the mill?").text == "1990"
    assert "Lindal" in chat.ask("Where?").text
