"""Questions that somebody asks aloud in a story, and what is said in reply."""

from __future__ import annotations

import pytest
from asking import ask

_OWL = (
    'Lena sat down and wept. An owl looked out of the tower. "Why do you cry?" it asked.\n\n'
    '"Because I have lost the goat," said Lena.'
)
_WOLF = "Tom met a wolf. “Where are you going?” asked the wolf. “To the mill,” said Tom."
_BREAD = (
    '"Why did you take my bread?" asked the baker. The boy looked at his shoes. "I was hungry," '
    "he said."
)
_FROG = '"Why are you crying?" asked the frog. "Who are you?" said the girl.'
_RULE = "what is said in reply to who asks so aloud"


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_OWL, "Why did Lena cry?", "I have lost the goat", id="because"),
        pytest.param(_WOLF, "Where was Tom going?", "To the mill", id="where"),
        pytest.param(_BREAD, "Why did the boy take the bread?", "I was hungry", id="no-because"),
    ],
)
def test_what_is_said_in_reply(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(_OWL, "Why did Lena laugh?", id="another-deed"),
        pytest.param(_OWL, "When did Lena cry?", id="another-word-to-ask-by"),
        pytest.param(_WOLF, "Where was the hunter going?", id="somebody-else"),
        pytest.param(_FROG, "Why was the girl crying?", id="a-question-in-reply"),
    ],
)
def test_near_misses_get_no_reply(text: str, question: str) -> None:
    rules = {hit.rule for trace in ask(text, question).trace for hit in trace.hits}
    assert _RULE not in rules


def test_who_speaks_gives_no_reason() -> None:
    assert ask(_FROG, "Why was the girl crying?").text == "The article does not say."


_MAYOR = "The next day the mayor came to the house. So the mayor bought Mica a bell."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(_MAYOR, "The article does not say.", id="another's-name"),
        pytest.param("The mayor, Ida Falk, came to the house.", "Ida Falk", id="beside-it"),
        pytest.param("Mayor Ida Falk bought Mica a bell.", "Ida Falk", id="behind-the-title"),
        pytest.param("The mayor was called Ida Falk.", "Ida Falk", id="called"),
    ],
)
def test_name_of_a_role_is_that_of_who_holds_it(text: str, expected: str) -> None:
    assert ask(text, "What was the mayor's name?").text == expected
