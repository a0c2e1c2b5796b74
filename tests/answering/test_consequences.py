"""Why, where the text tells what follows: the clause or the sentence before is the reason."""

from __future__ import annotations

import pytest
from asking import library

from qa.answering.analysis import analyse
from qa.answering.context import NO_CONTEXT
from qa.answering.paths.consequences import answer

_TUBES = "A worn tube may burst. {} many pumps carry an alarm below the casing."
_ALARM = "Why do many pumps carry an alarm?"


def _told(text: str, question: str) -> str | None:
    found = answer(analyse(question), library(text), NO_CONTEXT)
    return found.text if found is not None else None


@pytest.mark.parametrize(
    "word",
    ["For this reason", "That is why", "Therefore", "As a result,", "Consequently,", "Hence"],
)
def test_consequences_of_the_sentence_before(word: str) -> None:
    assert _told(_TUBES.format(word), _ALARM) == "A worn tube may burst"


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(
            "A worn tube may burst, so many pumps carry an alarm.",
            _ALARM,
            "A worn tube may burst",
            id="so",
        ),
        pytest.param(
            "A worn tube may burst, which is why many pumps carry an alarm.",
            _ALARM,
            "A worn tube may burst",
            id="which-is-why",
        ),
        pytest.param(
            "The crew had no fuel, so they turned back to the port of Osk.",
            "Why did the crew turn back?",
            "The crew had no fuel",
            id="they",
        ),
        pytest.param(
            "The bridge was closed in May. The ferry was thus the only way to the island.",
            "Why was the ferry the only way to the island?",
            "The bridge was closed in May",
            id="within-its-clause",
        ),
    ],
)
def test_consequences_of_what_stands_before(text: str, question: str, expected: str) -> None:
    assert _told(text, question) == expected


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(
            "The road was so icy that the bus slid into a ditch. It was Monday.",
            "Why did the bus slide into a ditch?",
            id="so-icy-that",
        ),
        pytest.param(
            "The search began. So far the bus has not been found.",
            "Why has the bus been searched for?",
            id="so-far",
        ),
        pytest.param(
            "It froze. As a result of the ice the bus slid into a ditch.",
            "Why did the bus slide into a ditch?",
            id="as-a-result-of",
        ),
        pytest.param(
            "She was tired, so she left because of the noise of the band.",
            "Why did she leave?",
            id="a-reason-of-its-own",
        ),
        pytest.param(
            "Was the road icy? Therefore the bus slid into a ditch.",
            "Why did the bus slide into a ditch?",
            id="a-question-is-no-reason",
        ),
        pytest.param(
            "A worn tube may burst. For this reason many pumps carry an alarm.",
            "Why may a tube burst?",
            id="the-reason-itself",
        ),
        pytest.param(
            "A worn tube may burst. For this reason many pumps carry an alarm.",
            "When do pumps carry an alarm?",
            id="when",
        ),
    ],
)
def test_consequences_leave_alone(text: str, question: str) -> None:
    assert _told(text, question) is None


def test_what_was_decided_is_no_reason_of_its_own() -> None:
    text = "The bridge cost a fortune to maintain, so the firm decided to sell space on its towers."
    told = _told(text, "Why did the firm decide to sell space?")
    assert told == "The bridge cost a fortune to maintain"
    assert _told(text, "Why did the firm need money?") is None
