"""A past conversation made whole again, over the articles as they stand now."""

from __future__ import annotations

from collections.abc import Sequence

from qa.conversation.chat import Chat, Turn
from qa.documents.article import Article
from qa.ui.state.recalling import recall
from qa.ui.state.records import Conversation, StoredTurn, sources_of

__all__ = ["replay"]


def replay(
    conversation: Conversation, turns: Sequence[StoredTurn], articles: Sequence[Article]
) -> tuple[Chat, str]:
    """The chat with its history, and what a reader should be told, or "".

    Over the same texts the turns are as they were. A changed text is asked the same questions
    again, so that no answer is shown that it does not hold.
    """
    if sources_of(articles) == conversation.sources:
        history = _recalled(turns, articles)
        if history is not None:
            return Chat(tuple(articles), history=history), ""
        notice = "The kept answers could not be read, so the questions were asked again."
    else:
        what = "The article has" if len(articles) == 1 else "The articles have"
        notice = f"{what} changed since, so the questions were asked again."
    chat = Chat(tuple(articles))
    for turn in turns:
        chat.ask(turn.question)
    return chat, notice


def _recalled(turns: Sequence[StoredTurn], articles: Sequence[Article]) -> list[Turn] | None:
    try:
        return [Turn(turn.question, recall(turn.answer, articles)) for turn in turns]
    except ValueError:
        return None
