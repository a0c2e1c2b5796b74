"""Whom a headline names and the first sentence describes: one and the same."""

from __future__ import annotations

import pytest

from qa.conversation.chat import Chat
from qa.documents.article import Article

_SAIL = (
    "Marta Holm, 34, sails alone around Iceland\n\n"
    "A teacher from Aarhus has become the first Danish woman to sail around Iceland alone. Marta "
    "Holm reached Reykjavik on Saturday after 23 days at sea.\n\n"
    '"I lived on soup," Holm said. "I never want to eat it again."'
)
_OTHER = _SAIL.replace("Marta Holm reached", "Ida Berg reached")
_PRAISED = _SAIL.replace("Marta Holm reached", "Marta Holm said she reached")


def _ask(text: str, question: str) -> str:
    return Chat(Article.from_text(text)).ask(question).text


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param("Where is Holm from?", "Aarhus", id="from"),
        pytest.param("What is Marta Holm's occupation?", "A teacher", id="trade"),
        pytest.param("Who is Marta Holm?", "A teacher", id="who"),
        pytest.param("Who is Holm?", "A teacher", id="who-by-last-name"),
        pytest.param("How old is Holm?", "34", id="age-in-the-headline"),
        pytest.param("Where did Holm live?", "The article does not say.", id="no-place-on-soup"),
    ],
)
def test_headline_and_lead_are_of_one_person(question: str, answer: str) -> None:
    assert _ask(_SAIL, question) == answer


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(_OTHER, "What is Marta Holm's occupation?", id="somebody-else-goes-on"),
        pytest.param(_PRAISED, "What is Marta Holm's occupation?", id="who-only-says-so"),
        pytest.param(_SAIL, "How old is Reykjavik?", id="nobody"),
    ],
)
def test_headline_and_lead_are_left_apart(text: str, question: str) -> None:
    assert _ask(text, question) == "The article does not say."


@pytest.mark.parametrize("question", ["who is it about", "Who is the story about?"])
def test_who_it_is_about_is_told_by_the_lead(question: str) -> None:
    assert _ask(_SAIL, question).startswith("A teacher from Aarhus")
