"""`Chat` over an answerer that says what it is told to."""

from __future__ import annotations

from datetime import date
from functools import cache

import pytest
from conversing import FakeAnswerer, Said
from hypothesis import given, settings
from hypothesis import strategies as st

import qa
from qa.answering.answerer import Answerer
from qa.conversation.chat import LIMIT, Chat
from qa.documents.article import Article
from qa.errors import UsageError
from qa.types import AnswerKind

TEXT = (
    "date 2020-03-05 The mayor and the guest shake hands in Lima on Monday. (City Hall)\n\n"
    "Mayor Ann Smith opened the new bridge on Monday. It cost two million dollars.\n\n"
    "John Howard came from Oslo to see it.\n"
)
PLAIN = Article.from_text(TEXT, title="Bridge", published=date(2020, 3, 5))


def chatting(*said: Said) -> tuple[Chat, FakeAnswerer]:
    answerer = FakeAnswerer(PLAIN, said)
    return Chat(PLAIN, answerer=answerer), answerer


def test_chat_needs_an_article() -> None:
    with pytest.raises(UsageError, match="no article"):
        Chat(())


def test_chat_takes_one_or_many() -> None:
    assert Chat(PLAIN, answerer=FakeAnswerer(PLAIN, ())).articles == (PLAIN,)
    assert Chat([PLAIN, PLAIN], answerer=FakeAnswerer(PLAIN, ())).articles == (PLAIN, PLAIN)


def test_chat_resolves_and_remembers() -> None:
    chat, answerer = chatting("Mayor Ann Smith", "on Monday")
    first = chat.ask("Who opened the bridge?")
    second = chat.ask("When?")
    whole, typed, rewrites, context = answerer.asked[1]
    assert whole == "When did Mayor Ann Smith open the bridge?"
    assert typed == "When?"
    assert [step.rule for step in rewrites] == ["bare wh"]
    assert context.near is not None
    assert context.near[:2] == (0, TEXT.index("Mayor Ann Smith"))
    assert [turn.answer for turn in chat.history] == [first, second]
    assert [turn.question for turn in chat.history] == ["Who opened the bridge?", "When?"]


def test_chat_clear_forgets() -> None:
    chat, answerer = chatting("Mayor Ann Smith", None)
    chat.ask("Who opened the bridge?")
    chat.clear()
    assert chat.history == ()
    chat.ask("When?")
    assert answerer.asked[-1][0] == "When?"


def test_chat_small_talk_is_not_leant_on() -> None:
    chat, answerer = chatting("Mayor Ann Smith", None)
    chat.ask("Who opened the bridge?")
    assert chat.ask("thanks").kind is AnswerKind.CHAT
    chat.ask("Hello, when did she leave?")
    assert answerer.asked[1][0] == "when did Ann Smith leave?"
    assert answerer.asked[-1][1] == "Hello, when did she leave?"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param("   \n\t", id="blank"),
        pytest.param("\x00\x1b", id="control-characters"),
        pytest.param("???", id="marks"),
    ],
)
def test_chat_blank_asks_for_a_question(text: str) -> None:
    chat, answerer = chatting()
    answer = chat.ask(text)
    assert answer.kind is AnswerKind.CHAT
    assert "question" in answer.text
    assert answerer.asked == []


def test_chat_long_text_is_cut() -> None:
    chat, answerer = chatting(None)
    answer = chat.ask("who is " + "very " * 300_000 + "old?")
    assert len(answerer.asked[0][0]) <= LIMIT
    assert answer.note == "the question was read up to its 1,000th character"


def test_chat_control_characters_are_cleaned() -> None:
    chat, answerer = chatting(None)
    chat.ask("Who \x1b]52;c;x\x07 opened the bridge?")
    assert "\x1b" not in answerer.asked[0][0]
    assert "\x1b" not in chat.history[0].question


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("What is the article about?", id="about"),
        pytest.param("What is this about?", id="this-about"),
        pytest.param("hello, what is the story about", id="greeting-about"),
        pytest.param("What happened?", id="what-happened"),
    ],
)
def test_chat_lead_sentence(text: str) -> None:
    chat, _ = chatting()
    answer = chat.ask(text)
    assert answer.kind is AnswerKind.SPAN
    assert answer.text == "Mayor Ann Smith opened the new bridge on Monday."
    span = answer.spans[0]
    assert PLAIN.text[span.start : span.end] == span.text == answer.text
    assert answer.evidence


def test_chat_names_no_author_where_the_text_names_none() -> None:
    chat, answerer = chatting()
    assert chat.ask("Who wrote this article?").kind is AnswerKind.UNANSWERABLE
    assert answerer.asked == []


def test_chat_leaves_the_author_to_the_byline() -> None:
    text = "Bridge opens\n\nBy Joe Pendle\n\nMayor Ann Smith opened the new bridge on Monday."
    assert Chat(Article.from_text(text)).ask("Who wrote this article?").text == "Joe Pendle"


def test_chat_summary_is_verbatim() -> None:
    chat, _ = chatting()
    answer = chat.ask("Summarise the article")
    assert answer.text.startswith("Mayor Ann Smith")
    assert answer.text.endswith("dollars.")
    assert answer.text in PLAIN.text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("What is the date of the article?", "2020-03-05", id="date"),
        pytest.param("When was this published?", "2020-03-05", id="published"),
        pytest.param("When was the article written?", "2020-03-05", id="written"),
        pytest.param("What is the title?", "Bridge", id="title"),
        pytest.param("What is the title of this article?", "Bridge", id="title-of"),
    ],
)
def test_chat_document_questions(text: str, said: str) -> None:
    chat, answerer = chatting()
    answer = chat.ask(text)
    assert answer.text == said
    assert answer.kind in (AnswerKind.SPAN, AnswerKind.COMPUTED)
    assert answerer.asked == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("What is the date of the opening?", id="date-of-something"),
        pytest.param("When was the book published?", id="published-book"),
        pytest.param("What is the title of the book?", id="title-of-book"),
        pytest.param("What is the story of the bridge about?", id="story-of"),
        pytest.param("What happened on Monday?", id="what-happened-on"),
        pytest.param("What is the subject of the painting?", id="subject-of-painting"),
    ],
)
def test_chat_left_to_the_answerer(text: str) -> None:
    chat, answerer = chatting(None)
    chat.ask(text)
    assert answerer.asked[0][0] == text


def test_chat_date_in_the_text_is_a_span() -> None:
    chat, _ = chatting()
    answer = chat.ask("What is the date of the article?")
    assert answer.kind is AnswerKind.SPAN
    assert answer.spans[0].start == TEXT.index("2020-03-05")
    assert answer.spans[0].normal == "2020-03-05"


def test_chat_date_without_one() -> None:
    article = Article.from_text("A bridge was opened.")
    chat = Chat(article, answerer=FakeAnswerer(article, ()))
    assert chat.ask("When was this article published?").kind is AnswerKind.UNANSWERABLE


def test_chat_are_you_sure_shows_evidence() -> None:
    chat, _ = chatting("Mayor Ann Smith")
    assert "not asked" in chat.ask("Are you sure?").text
    chat.ask("Who opened the bridge?")
    answer = chat.ask("Are you sure?")
    assert answer.kind is AnswerKind.CHAT
    assert "Mayor Ann Smith" in answer.text
    assert answer.evidence


def test_chat_where_does_it_say_that() -> None:
    chat, _ = chatting("John Howard", None)
    chat.ask("Who came?")
    assert "paragraph 3, sentence 1" in chat.ask("Where does it say that?").text
    chat.ask("Who fell?")
    assert "does not say" in chat.ask("Where does it say that?").text


def test_chat_repeat_gives_the_last_answer() -> None:
    chat, _ = chatting("John Howard")
    first = chat.ask("Who came?")
    again = chat.ask("repeat that")
    assert again.text == first.text
    assert again.spans == first.spans


def test_chat_turn_is_frozen() -> None:
    chat, _ = chatting("John Howard")
    chat.ask("Who came?")
    with pytest.raises(AttributeError):
        chat.history[0].__setattr__("question", "x")


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text(max_size=60), max_size=4))
def test_chat_any_text(texts: list[str]) -> None:
    chat, _ = chatting(*(["John Howard", None, "yes", "on Monday"]))
    for text in texts:
        assert chat.ask(text).text
    assert len(chat.history) == len(texts)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Who loved it so much that he painted this?", id="phrase-that-this-ends"),
        pytest.param("Who liked Rome so much that he left it for this that", id="this-that"),
    ],
)
def test_chat_odd_phrases(text: str) -> None:
    chat, _ = chatting("John Howard", "Rome")
    chat.ask("Who came?")
    assert chat.ask(text).text


_SMALL = """who what why how did is do that this those it he they there one the second other same
more than long last year and no really , . ? “ ” Moon trade 2019 $4""".split()


@cache
def _default_answerer() -> Answerer:
    """It has no state but what it has read of the article, which many conversations share."""
    return Answerer([qa.default_article()])


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.sampled_from(_SMALL), max_size=8), max_size=4))
def test_chat_any_words_that_lean_on_others(turns: list[list[str]]) -> None:
    chat = Chat(qa.default_article(), answerer=_default_answerer())
    for words in ["Who visited South Korea?", *(" ".join(turn) for turn in turns)]:
        assert chat.ask(words).text


def test_chat_is_what_the_package_offers() -> None:
    assert qa.Chat is Chat
