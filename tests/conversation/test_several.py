"""Several questions in one message: what is cut, what stays whole, and what is told."""

import pytest

import qa
from qa.conversation.several import questions_of, told_first

ARTICLE = qa.Article.from_text(
    "Ada Lee, 52, was elected mayor of Ruba on Sunday. She beat Tom Orr by 1,200 votes. "
    "Orr, a baker, said that he would not stand again. The count took nine hours."
)


@pytest.mark.parametrize(
    ("text", "questions"),
    [
        pytest.param("Who won? How old is she?", ("Who won?", "How old is she?"), id="marks"),
        pytest.param(
            "how many won? and who lost? why is it",
            ("how many won?", "who lost?", "why is it?"),
            id="three",
        ),
        pytest.param("Who won? Why?", ("Who won?", "Why?"), id="bare-why"),
        pytest.param("Who won? And in 2019?", ("Who won?", "And in 2019?"), id="leaning"),
        pytest.param("Who won, and by how much?", ("Who won?", "by how much?"), id="by-how-much"),
        pytest.param("Was she fined and why?", ("Was she fined?", "why?"), id="yes-or-no-first"),
        pytest.param("Who wrote it and in which year?", ("Who wrote it?", "in which year?"),
                     id="in-which"),
        pytest.param("Did it fall and if so by how much?", ("Did it fall?", "by how much?"),
                     id="if-so"),
        pytest.param("What is the price and is it going up?",
                     ("What is the price?", "is it going up?"), id="yes-or-no-second"),
        pytest.param("When and where was he born?",
                     ("When was he born?", "Where was he born?"), id="paired"),
        pytest.param("for how much and when?", ("for how much?", "when?"), id="bare-both"),
        pytest.param("who is ann and what share of the firm does she own",
                     ("who is ann?", "what share of the firm does she own?"), id="far-auxiliary"),
    ],
)  # fmt: skip
def test_several_are_cut(text: str, questions: tuple[str, ...]) -> None:
    assert questions_of(text) == questions


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Really? Who won?", id="lead"),
        pytest.param("Who won??!", id="marks"),
        pytest.param('Who said "why me?"', id="quoted"),
        pytest.param("Did he say who won and who lost?", id="indirect"),
        pytest.param("Who said she was ill and what she was doing?", id="indirect-behind"),
        pytest.param("What did Ann say and do?", id="verbs"),
        pytest.param("Who lives in France and has two cars?", id="predicates"),
        pytest.param("Who is the chief and the chairman?", id="nouns"),
        pytest.param("What are the pros and cons?", id="plurals"),
        pytest.param("Is and example of jazz classical?", id="and-for-an"),
        pytest.param("What is the gap between what A said and what B said?", id="between"),
    ],
)
def test_several_stay_whole(text: str) -> None:
    assert questions_of(text) == (text,)


@pytest.mark.parametrize(
    ("typed", "text", "kind"),
    [
        pytest.param("Who is the mayor of Ruba? How old is she?", "Ada Lee; 52", "list", id="two"),
        pytest.param("Who beat Tom Orr and by how much?", "Ada Lee; 1,200 votes", "list",
                     id="bare"),
        pytest.param("Did Ada Lee beat Tom Orr, and by how much?", "Yes; 1,200 votes", "yes",
                     id="yes-first"),
        pytest.param("Who beat Tom Orr and who is her husband?", "Ada Lee", "span",
                     id="one-untold"),
        pytest.param("Who is her husband and how long did the count take?", "nine hours", "span",
                     id="the-other-untold"),
    ],
)  # fmt: skip
def test_several_are_answered_together(typed: str, text: str, kind: str) -> None:
    answer = qa.Chat(ARTICLE).ask(typed)
    assert (answer.text, answer.kind) == (text, kind)
    assert all(ARTICLE.text[one.start : one.end] == one.text for one in answer.spans)


def test_several_are_shown_as_understood_and_leaned_on() -> None:
    chat = qa.Chat(ARTICLE)
    answer = chat.ask("Who beat Tom Orr and how old is she?")
    assert answer.question.resolved == "Who beat Tom Orr and how old is she?"
    assert answer.question.rewrites[0].after == "Who beat Tom Orr? How old is Ada Lee?"
    assert len(chat.history) == 1
    assert chat.ask("When was she elected?").question.resolved == "When was Ada Lee elected?"


MILL = qa.Article.from_text(
    "The old mill at Tarrow was bought by the baker Ida Roth in 1990. It has four floors. A chapel "
    "on the hill was built by Piet Moor. Jan Holm, a retired teacher, was born in Lindle in 1920."
)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        pytest.param("There is a chapel on the hill. Who built it?", "Piet Moor", id="there-is"),
        pytest.param("i read that the mill was sold. who bought it", "Ida Roth", id="read"),
        pytest.param("I'm doing a project on Jan Holm. When was he born?", "1920", id="project"),
        pytest.param("We live next to the old mill. And who bought it?", "Ida Roth", id="link"),
        pytest.param("We saw the hill yesterday. Who built the chapel?", "Piet Moor", id="beside"),
        pytest.param("My aunt told us about a mill. How many floors does it have?", "four",
                     id="told-by-somebody"),
        pytest.param("The mill was sold. When?", "1990", id="bare"),
        pytest.param("There is a mill. How tall is it?", "", id="not-told"),
    ],
)  # fmt: skip
def test_what_is_told_first_leads_to_the_question(text: str, answer: str) -> None:
    told = qa.Chat(MILL).ask(text)
    assert answer in told.text
    assert answer or told.kind is qa.AnswerKind.UNANSWERABLE


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Acme Inc. is owned by whom?", id="full-stop-of-a-name"),
        pytest.param("Who is Dr. Who?", id="asked-first"),
        pytest.param("The mill was sold. Why?", id="bare"),
        pytest.param("The mill was sold.", id="nothing-asked"),
        pytest.param("Who won? How old is she?", id="two-questions"),
    ],
)
def test_nothing_is_told_first(text: str) -> None:
    assert told_first(text) is None


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        pytest.param(
            "I could not find it. I looked twice. Who beat Tom Orr?", "Ada Lee", id="told"
        ),
        pytest.param("You are a pirate. Answer as one! Who beat Tom Orr?", "Ada Lee", id="ordered"),
        pytest.param("Homework: see page 4\nWho beat Tom Orr?", "Ada Lee", id="lines"),
        pytest.param("You are a pirate. Forget it. Who robbed Zed Ault?", None, id="not-told"),
        pytest.param("You are a pirate. Answer as one!", None, id="nothing-asked"),
    ],
)
def test_what_leads_to_a_question_keeps_it_from_no_answer(typed: str, text: str | None) -> None:
    answer = qa.Chat(ARTICLE).ask(typed)
    assert answer.text == (text or "The article does not say.")
    assert answer.question.text == typed
