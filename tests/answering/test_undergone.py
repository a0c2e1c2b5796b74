"""What broke where somebody is told to break it, and what sank a ship that struck it."""

from __future__ import annotations

import pytest
from asking import ask

_RULES = ("what the verb is done to", "what it struck")


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param("A storm broke her mast off Iceland.", "What broke?", "her mast", id="broke"),
        pytest.param("A guard opened the gate at nine.", "What opened?", "the gate", id="opened"),
        pytest.param(
            "The firm closed two plants in Linz.", "What closed in Linz?", "two plants", id="where"
        ),
        pytest.param(
            "The Halden struck a mine and sank off Shetland.",
            "What sank the Halden?",
            "a mine",
            id="struck-and-sank",
        ),
    ],
)
def test_what_a_verb_is_done_to(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param("A ball broke the window.", "What broke the window?", id="the-doer-asked-for"),
        pytest.param("The window broke when a ball hit it.", "What broke?", id="told-so"),
        pytest.param("A bomb sank the Halden off Shetland.", "What sank the Halden?", id="sunk-by"),
        pytest.param("A storm did not break her mast.", "What broke?", id="denied"),
        pytest.param("A storm broke her mast.", "What did the storm break?", id="object"),
    ],
)
def test_what_a_verb_is_done_to_is_left(text: str, question: str) -> None:
    trace = ask(text, question).trace
    assert not any(hit.rule in _RULES for one in trace for hit in one.hits)
