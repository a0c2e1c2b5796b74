"""Claims of anyone else, and of what is there no more or was left behind."""

from __future__ import annotations

import pytest
from asking import ask

from qa.conversation.chat import Chat
from qa.documents.article import Article
from qa.types import AnswerKind

_CRASH = "The driver was the only person injured in the crash."
_TWO = "The driver was hurt in the crash. A second man was also hurt."
_ONE = "The driver was hurt in the crash, and the road was shut."
_HALL = (
    "The café has closed for good, but there is a drinks machine in the hall. The kiosk closed for "
    "lunch. The cinema shut down in 2019. He carried the dog out, forgetting his gloves. She did "
    "not forget her lamp."
)


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(_CRASH, "Was anyone else injured in the crash?", "no", id="the-only-person"),
        pytest.param(_CRASH, "Was anyone injured in the crash?", "yes", id="anyone-at-all"),
        pytest.param(_TWO, "Was anyone else hurt?", "yes", id="also"),
        pytest.param(_ONE, "Was anyone else hurt?", "unanswerable", id="one-alone"),
        pytest.param(_HALL, "Is there a café?", "no", id="closed-for-good"),
        pytest.param(_HALL, "Is there a cinema?", "no", id="shut-down"),
        pytest.param(_HALL, "Is there a kiosk?", "yes", id="closed-for-lunch"),
        pytest.param(_HALL, "Is there a drinks machine?", "yes", id="another-thing"),
        pytest.param(_HALL, "Did he take his gloves?", "no", id="forgetting"),
    ],
)
def test_others_and_what_is_gone(text: str, question: str, kind: str) -> None:
    assert ask(text, question).kind == kind


def test_others_are_asked_for_in_a_chat() -> None:
    chat = Chat(Article.from_text(_CRASH))
    chat.ask("Who was injured in the crash?")
    assert chat.ask("Was anyone else injured?").kind == "no"


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param("Ann lived alone.", "Did Ann live with anyone?", AnswerKind.NO, id="alone"),
        pytest.param(
            "Ann came by herself.", "Did Ann come with anybody?", AnswerKind.NO, id="self"
        ),
        pytest.param("Ann came with Bo.", "Did Ann come with anyone?", AnswerKind.YES, id="with"),
        pytest.param("Ann came with her son.", "Did Ann come alone?", AnswerKind.NO, id="with-kin"),
        pytest.param("Ann came alone.", "Did Ann come alone?", AnswerKind.YES, id="told"),
        pytest.param(
            "Ann came with a bag.", "Did Ann come alone?", AnswerKind.UNANSWERABLE, id="with-a-bag"
        ),
        pytest.param("Ann was alone.", "Was Ann alone?", AnswerKind.YES, id="a-state"),
    ],
)
def test_company_is_told_or_left_open(text: str, question: str, kind: AnswerKind) -> None:
    assert ask(text, question).kind is kind
