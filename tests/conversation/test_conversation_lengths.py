"""The last answer again, longer or shorter, in the words of the text."""

from __future__ import annotations

import pytest
from conversing import FakeAnswerer, Said

from qa.conversation.chat import Chat
from qa.documents.article import Article
from qa.types import AnswerKind

_FIRST = "Ida Falk opened the mill on Monday. It grinds rye, which farmers bring by boat."
_SECOND = "The mill stood empty because the river had dried up."
_TEXT = f"{_FIRST}\n\n{_SECOND}\n"
_ARTICLE = Article.from_text(_TEXT)


def _chat(*said: Said) -> Chat:
    return Chat(_ARTICLE, answerer=FakeAnswerer(_ARTICLE, said))


def test_lengths_more_is_the_paragraph_then_the_next() -> None:
    chat = _chat("rye")
    chat.ask("What does it grind?")
    shown = [chat.ask(text) for text in ("the whole paragraph", "more", "more")]
    assert [answer.text for answer in shown] == [_FIRST, _SECOND, "That was the last paragraph."]
    assert all(answer.kind is AnswerKind.CHAT for answer in shown)
    span = shown[0].spans[0]
    assert _TEXT[span.start : span.end] == span.text == _FIRST
    assert [one.text for one in shown[0].evidence][-1].startswith("It grinds")


def test_lengths_more_after_another_answer_is_about_that() -> None:
    chat = _chat("rye", "the river had dried up")
    chat.ask("What does it grind?")
    chat.ask("more")
    chat.ask("Why was it empty?")
    assert chat.ask("more").text == _SECOND


def test_lengths_before_any_question() -> None:
    assert all("not asked" in _chat().ask(text).text for text in ("more", "shorter"))


@pytest.mark.parametrize(
    ("question", "said", "short"),
    [
        pytest.param("What does it grind?", "rye, which farmers bring", "rye", id="relative"),
        pytest.param("What did she open?", "the mill on Monday", "the mill", id="preposition"),
        pytest.param(
            "Why was it empty?", "the river had dried up", "the river had dried up", id="no"
        ),
        pytest.param("When?", _FIRST, "Ida Falk opened the mill on Monday.", id="sentences"),
        pytest.param("Did it?", "yes", "Yes.", id="yes"),
    ],
)
def test_lengths_shorter(question: str, said: str, short: str) -> None:
    chat = _chat(said)
    first = chat.ask(question)
    answer = chat.ask("shorter")
    assert (answer.text, answer.kind) == (short, first.kind)
    assert all(_TEXT[span.start : span.end] == span.text for span in answer.spans)


def test_lengths_shorter_keeps_a_list() -> None:
    chat = _chat(("rye", "the mill"))
    first = chat.ask("What are the things?")
    assert chat.ask("shorter") == first
