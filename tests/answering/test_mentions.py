"""What the text says about something, and whether it mentions it."""

import pytest

from qa.conversation.chat import Chat
from qa.documents.article import Article
from qa.types import AnswerKind

_CHAT = Chat(
    Article.from_text(
        "Lindal opened a new harbour on Monday. The mayor, Ada Lee, cut the ribbon. A ferry to Ase "
        "leaves at noon. Lee said the harbour cost 4 million euros. The ferry carries 200 cars."
    )
)


@pytest.mark.parametrize(
    ("asked", "kind", "said"),
    [
        ("Tell me about the ferry", AnswerKind.LIST, ["A ferry to Ase", "The ferry carries"]),
        ("Describe the ferry.", AnswerKind.LIST, ["A ferry to Ase", "The ferry carries"]),
        ("Tell me more about the ferry", AnswerKind.LIST, ["A ferry to Ase"]),
        ("What does the article say about the harbour?", AnswerKind.LIST, ["Lindal opened"]),
        ("Does it mention the ferry?", AnswerKind.YES, ["Yes: ", "ferry"]),
        ("Is there anything about a bridge?", AnswerKind.UNANSWERABLE, []),
        ("Does the article mention Ada Lee?", AnswerKind.YES, ["The mayor, Ada Lee"]),
        ("Does the article mention Bo Ek?", AnswerKind.UNANSWERABLE, []),
        ("Does the article mention automobiles?", AnswerKind.UNANSWERABLE, []),
        ("Tell me about the moon", AnswerKind.UNANSWERABLE, []),
        ("What is said about the cost?", AnswerKind.SPAN, ["the harbour cost 4 million euros"]),
    ],
)
def test_mentions_are_told_whole(asked: str, kind: AnswerKind, said: list[str]) -> None:
    _CHAT.clear()
    answer = _CHAT.ask(asked)
    assert answer.kind is kind
    assert all(part in answer.text for part in said)
    assert all(one.article.text[one.start : one.end] == one.text for one in answer.spans)
