"""What the signals of an answer tell a person: in words, with what a failed check failed on."""

from __future__ import annotations

import re

import pytest

import qa
from qa.answering.abstaining import CHECKS
from qa.answering.confidence.weights import default_weights, describe
from qa.answering.confidence.wording import CHECKED

_TEXT = """
Anna Berg visited Lindal in 1854. The town of Lindal has a tower, and its mayor Tom Holm met her in
the harbour. The red tower is 40 metres high.
"""


def test_every_check_has_words_with_a_gap() -> None:
    assert set(CHECKED) == {name for name, _ in CHECKS}
    assert all(words.count("{}") == 1 for words in CHECKED.values())


@pytest.mark.parametrize("signal", sorted(default_weights().rows))
def test_signal_in_words_shows_no_code(signal: str) -> None:
    words = describe(signal)
    assert not re.search(r"[=_{}]|\b(?:NN|VB|JJ)", words)


@pytest.mark.parametrize(
    ("question", "words"),
    [
        pytest.param("How high is the tower of Rome?", "the name “Rome”", id="name"),
        pytest.param("Who visited Lindal in 1860?", "the number “1860”", id="number"),
        pytest.param("Who founded Lindal?", "“founded” is asked about", id="deed"),
    ],
)
def test_answer_names_what_the_check_failed_on(question: str, words: str) -> None:
    answer = qa.Chat(qa.Article.from_text(_TEXT)).ask(question)
    assert answer.kind == "unanswerable"
    assert any(
        hit.rule.startswith("doubt=") and hit.reason.startswith(words) for hit in answer.signals
    )


def test_signals_of_an_answer_are_sorted_and_add_up() -> None:
    answer = qa.Chat(qa.Article.from_text(_TEXT)).ask("Who visited Lindal?")
    strengths = [abs(hit.points) for hit in answer.signals]
    assert strengths == sorted(strengths, reverse=True)
    rules = [hit.rule for hit in answer.signals]
    assert default_weights().confidence(rules) == answer.confidence
