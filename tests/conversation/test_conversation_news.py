"""Follow-ups as readers of news ask them: names of no known gender, bodies, what was got."""

from __future__ import annotations

import pytest
from conversing import Said, resolved

from qa.conversation.cast import cast_of
from qa.conversation.chat import Chat
from qa.documents.article import Article
from qa.types import AnswerKind

RACE = Article.from_text(
    "Adeyemi breaks a record.\n\nBriton Grace Adeyemi, a nurse, won the race in Ghent on Sunday, "
    "ahead of Selam Bekele, who had led. Bekele said it had hurt.\n\n"
    "A runner was taken away after all had come in and the crowd had gone home. "
    "At St Agnes Hospital nobody was surprised about that, since runners "
    "come every year and leave again. She is one of them, the organisers of the race said later. "
    "The cost was met by a bank, Kredo. She was told so.\n\n"
    "Exports of timber fell by 35 percent in 2022. Exports of paper were not affected.",
    title="Race",
)


@pytest.mark.parametrize(
    ("name", "gender"),
    [
        pytest.param("Adeyemi", "f", id="told-by-the-first-name"),
        pytest.param("Bekele", "", id="a-last-name-though-men-are-called-so"),
        pytest.param("Hospital", "", id="a-saint-s"),
        pytest.param("Kredo", "", id="a-bank"),
        pytest.param("Grace Adeyemi", "f", id="near-miss-first-name"),
    ],
)
def test_cast_of_news(name: str, gender: str) -> None:
    assert cast_of(RACE).gender_of(name) == gender


@pytest.mark.parametrize(
    ("turns", "question", "whole"),
    [
        pytest.param(
            [("Who closed the clinic?", "the Alliance"), ("Who is Ann Berg?", "the mayor")],
            "Where did she say that?", "Where did Ann Berg say that?", id="she-is-no-alliance",
        ),
        pytest.param(
            [("Who opened the clinic?", "the Queen")], "Where does she live?",
            "Where does the Queen live?", id="near-miss-queen",
        ),
        pytest.param(
            [("How many homes lost power?", "240,000")], "When was it restored?",
            "When was power restored?", id="power-that-was-lost",
        ),
        pytest.param(
            [("How many of Verhulst's works are known?", "22")], "Where are they?",
            "Where are Verhulst's works?", id="counted-of-them",
        ),
        pytest.param(
            [("How long did the restoration of the bridge take?", "five months")],
            "Who restored it?", "Who restored the bridge?", id="nobody-restores-a-restoration",
        ),
        pytest.param(
            [("How long did the restoration take?", "five months")],
            "Who delayed it?", "Who delayed the restoration?", id="near-miss-another-deed",
        ),
        pytest.param(
            [("How many seats has Ann Berg's party got?", "nine")], "And the Alliance?",
            "How many seats has the Alliance got?", id="a-party-for-a-party",
        ),
        pytest.param(
            [("How old is Ann Berg's son?", "nine")], "And Bob Lunt's?",
            "How old is Bob Lunt's son?", id="near-miss-an-owner-for-an-owner",
        ),
        pytest.param(
            [("What did residents ask for?", "signatures for a barrier")], "Did they get one?",
            "Did residents get a barrier?", id="what-was-asked-for",
        ),
        pytest.param(
            [("Was there a strike before?", "yes"), ("When was there a strike before?", "2011")],
            "How long did that one last?", "How long did the strike in 2011 last?", id="of-a-year",
        ),
        pytest.param(
            [("Is there a market?", "yes")], "When did that one open?", "When did the market open?",
            id="near-miss-no-year",
        ),
        pytest.param(
            [("Why did the polling stations want irregularities?", "fraud")],
            "By when do they have to ask?", "By when do the polling stations have to ask?",
            id="what-asks",
        ),
    ],
)  # fmt: skip
def test_news_resolved(turns: list[tuple[str, Said]], question: str, whole: str) -> None:
    assert resolved(turns, question).text == whole


@pytest.mark.parametrize(
    ("questions", "said"),
    [
        pytest.param(
            ["By how much did timber exports fall in 2022?", "And in 2020?", "What about paper?"],
            "Exports of paper were not affected.", id="told-of-it",
        ),
        pytest.param(
            ["By how much did timber exports fall in 2022?", "And in 2020?", "What about Bekele?"],
            "The article does not say.", id="near-miss-of-something-else",
        ),
    ],
)  # fmt: skip
def test_what_about_another(questions: list[str], said: str) -> None:
    chat = Chat(RACE)
    assert [chat.ask(question).text for question in questions][-1] == said


def test_a_bare_claim_is_not_asked_of_any_sentence() -> None:
    text = "Residents asked for a barrier. One of them got a bruise."
    chat = Chat(Article.from_text(text, title="News"))
    chat.ask("What did residents ask for?")
    assert chat.ask("Did they get one?").kind is AnswerKind.UNANSWERABLE
