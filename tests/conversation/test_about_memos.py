"""What a mail or memo is about is told by its head; a sentence with a colon is no head."""

from __future__ import annotations

import pytest

from qa.conversation.chat import ask
from qa.documents.article import Article

MEMO = (
    "From: Ann Lee\nTo: All staff\nDate: 3 May 2021\nSubject: New opening hours\n\n"
    "Dear all, the library opens at ten from Monday. It closes at six."
)
ROVERS = "Rovers: Abe Falk, a former clerk, founded the Lindal Rovers in 1927.\n\nThey won."


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(MEMO, "What is it about?", "New opening hours", id="about"),
        pytest.param(MEMO, "What is the subject?", "New opening hours", id="subject"),
        pytest.param(
            MEMO, "What happened?", "Dear all, the library opens at ten from Monday.", id="lead"
        ),
        pytest.param(
            MEMO.replace("Subject", "Place"),
            "What is it about?",
            "Dear all, the library opens at ten from Monday.",
            id="head without a subject",
        ),
        pytest.param(ROVERS, "What is it about?", ROVERS.partition("\n")[0], id="no head"),
        pytest.param("Age: 3\nSize: 4 m\n", "What is it about?", "Age: 3", id="nothing but labels"),
    ],
)
def test_what_a_memo_is_about(text: str, question: str, expected: str) -> None:
    assert ask(question, Article.from_text(text)).text == expected
