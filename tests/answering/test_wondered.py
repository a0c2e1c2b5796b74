"""Why and how something came about, in what is said in reply to who asks so in the text."""

from __future__ import annotations

import pytest
from asking import ask

_SLIDE = (
    "Mr Vos asked why the slide had been closed. The clerk explained that an inspector had found a "
    "crack in the ladder. Reporters wondered how the shed fire started. The chief said a candle "
    "had fallen over. Asked why the talks had failed, the minister blamed the weather. "
    "Mrs Lund asked why the bridge was shut. It rained all day."
)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param(
            "Why was the slide closed?", "an inspector had found a crack in the ladder", id="why"
        ),
        pytest.param("how did the shed fire start", "a candle had fallen over", id="how"),
        pytest.param("Why did the talks fail?", "the weather", id="blamed-in-the-same-sentence"),
    ],
)
def test_what_is_said_in_reply(question: str, expected: str) -> None:
    assert ask(_SLIDE, question).text == expected


def test_who_is_asked_may_be_named_behind() -> None:
    text = "Asked why she had kept silent, Ms Orr said she had feared for her job."
    assert ask(text, "Why did Ms Orr keep silent?").text == "she had feared for her job"


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Why was the bridge shut?", id="no-reply"),
        pytest.param("Why was the slide bought?", id="another-deed"),
        pytest.param("Why was the slide not closed?", id="negated"),
        pytest.param("How was the slide closed?", id="another-word-to-ask-by"),
    ],
)
def test_near_misses_get_no_reply(question: str) -> None:
    rules = {hit.rule for trace in ask(_SLIDE, question).trace for hit in trace.hits}

    assert "what is said in reply to who asks so" not in rules
