"""What takes the place of what in a follow-up, where a sentence tells of both side by side."""

import pytest

from qa.conversation.chat import Chat
from qa.documents.article import Article

_POWER = (
    "Coal provided 31% of electricity, gas 27% and wind 19%. Adults pay 12 euros, children 7 euros."
)


@pytest.mark.parametrize(
    ("first", "then", "whole"),
    [
        pytest.param(
            "How much of the electricity did coal provide?",
            "And gas?",
            "How much of the electricity did gas provide?",
            id="not-the-noun-asked-for",
        ),
        pytest.param(
            "What do adults pay?",
            "and children?",
            "What do children pay?",
            id="people",
        ),
        pytest.param(
            "How much of the electricity did coal provide?",
            "And heat?",
            "How much of the heat did coal provide?",
            id="not-beside-it",
        ),
    ],
)
def test_what_is_beside_it_gives_way(first: str, then: str, whole: str) -> None:
    chat = Chat(Article.from_text(_POWER))
    chat.ask(first)
    assert chat.ask(then).question.resolved == whole
