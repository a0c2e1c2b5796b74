"""Questions to suggest: grammatical, self-contained, and answered by what they were drawn from."""

from __future__ import annotations

import pytest
from conversing import FakeAnswerer

from qa.answering.answerer import Answerer
from qa.conversation.chat import Chat
from qa.conversation.suggesting.drafts import drafts
from qa.conversation.suggestions import follow_ups, starters
from qa.documents.article import Article
from qa.types import AnswerKind

# name -> (text, a question that its last sentence gives)
DRAWN = {
    "who": (
        "Marta Lindqvist founded the Solvik Observatory.",
        "Who founded the Solvik Observatory?",
    ),
    "who of a passive": (
        "The Solvik Observatory was built by Marta Lindqvist.",
        "Who built the Solvik Observatory?",
    ),
    "an irregular participle": (
        "The Blue Gate was written by Marta Lindqvist.",
        "Who wrote the Blue Gate?",
    ),
    "when": (
        "Marta Lindqvist opened the Solvik Observatory in 1961.",
        "When did Marta Lindqvist open the Solvik Observatory?",
    ),
    "where": ("Marta Lindqvist was born in Oslo.", "Where was Marta Lindqvist born?"),
    "which": (
        "Norway signed the Treaty of Solvik.",
        "Which country signed the Treaty of Solvik?",
    ),
    "how many": (
        "The Solvik Observatory lost 14 telescopes in a storm.",
        "How many telescopes did the Solvik Observatory lose in a storm?",
    ),
    "how many of a subject": (
        "Nine people died in the Solvik fire.",
        "How many people died in the Solvik fire?",
    ),
    "how much": (
        "Solvik Energy paid $30 million for Norlund Wind.",
        "How much did Solvik Energy pay for Norlund Wind?",
    ),
    "by how much": (
        "Sales of Solvik Energy fell by 12 percent.",
        "By how much did sales of Solvik Energy fall?",
    ),
    "why": (
        "Marta Lindqvist left the Solvik Observatory because the roof leaked.",
        "Why did Marta Lindqvist leave the Solvik Observatory?",
    ),
    "what": (
        "Marta Lindqvist discovered a comet in 1961.",
        "What did Marta Lindqvist discover?",
    ),
    "what is": (
        "The Solvik Observatory is a museum of astronomy.",
        "What is the Solvik Observatory?",
    ),
    "to do": (
        "Marta Lindqvist refused to sell the telescope.",
        "What did Marta Lindqvist refuse to do?",
    ),
    "how old": ("Marta Lindqvist, 54, runs a mill.", "How old is Marta Lindqvist?"),
    "who is": ("Marta Lindqvist, a baker from Oslo, sang.", "Who is Marta Lindqvist?"),
    "saying": (
        "“The old telescope is still the best one,” Marta Lindqvist said.",
        "What did Marta Lindqvist say?",
    ),
    "a name for a pronoun": (
        "Marta Lindqvist is an astronomer. She visited Oslo in 1990.",
        "When did Marta Lindqvist visit Oslo?",
    ),
    "a full name for a surname": (
        "Marta Lindqvist is an astronomer. Lindqvist visited Oslo in 1990.",
        "When did Marta Lindqvist visit Oslo?",
    ),
    "what somebody says is so": (
        "The mayor said Marta Lindqvist opened the Solvik Observatory in 1961.",
        "When did Marta Lindqvist open the Solvik Observatory?",
    ),
    "told before who says so": (
        "Marta Lindqvist opened the Solvik Observatory in 1961, the mayor said.",
        "When did Marta Lindqvist open the Solvik Observatory?",
    ),
    "no capital behind a dateline": (
        "SOLVIK, March 4 (NWA) — Ferry service between Oslo and Bergen resumed on Monday.",
        "When did ferry service between Oslo and Bergen resume?",
    ),
    "the capital of a name behind a dateline": (
        "SOLVIK, March 4 (NWA) — Solvik Energy closed two mills on Monday.",
        "When did Solvik Energy close two mills?",
    ),
    "the future": (
        "Marta Lindqvist will open the Solvik Observatory in 2031.",
        "When will Marta Lindqvist open the Solvik Observatory?",
    ),
    "the present": (
        "Solvik Energy makes turbines and employs 400 people.",
        "How many people does Solvik Energy employ?",
    ),
}

# name -> a text that gives no question at all: its words say too little outside of it.
LEFT_ALONE = {
    "a pronoun without a name": "They visited it in 1990.",
    "a bare definite": "The figure rose in 2019.",
    "what nobody says": "The mayor never said Marta Lindqvist visited Oslo in 1990.",
    "what is only hoped": "The mayor hoped Marta Lindqvist visited Oslo in 1990.",
    "a negation": "Marta Lindqvist never visited Oslo in 1990.",
    "hardly": "Marta Lindqvist hardly visited Oslo in 1990.",
    "a possibility": "Marta Lindqvist may visit Oslo in 2030.",
    "a question": "Did Marta Lindqvist visit Oslo in 1990?",
    "said by somebody": "“Marta Lindqvist visited Oslo.”",
    "an instruction": "Chop the onions and fry them for ten minutes.",
    "no verb": "Two charged over theft of church bells.",
    "a supposition": "If Marta Lindqvist visited Oslo in 1990, nobody saw it.",
    "a short quotation": "“Never again,” Marta Lindqvist said.",
    "an adjective after have": "Solvik Island has fixed links with Norway.",
    "verb and subject that disagree": "The invention of Solvik coordinate in 1990.",
    "a comparative cut short": "The peak of Solvik is farther from it.",
    "a day that only the text knows": "Marta Lindqvist was happy that day.",
    "one of two years": "Marta Lindqvist met them in 1990 and 1994.",
    "the age of the dead": "Marta Lindqvist, 54, died.",
}


def _drafts(text: str) -> list[str]:
    library = Answerer((Article.from_text(text),)).library
    reading, coreference = library.readings[0], library.coreferences[0]
    return [
        draft.text
        for number in range(len(reading.article.sentences))
        for draft in drafts(
            reading.sentence(number), coreference.links(number), reading.clauses(number)
        )
    ]


@pytest.mark.parametrize(("text", "question"), DRAWN.values(), ids=DRAWN)
def test_suggestions_are_drawn_from_clauses_and_mentions(text: str, question: str) -> None:
    assert question in _drafts(text)


@pytest.mark.parametrize("text", LEFT_ALONE.values(), ids=LEFT_ALONE)
def test_suggestions_leave_alone(text: str) -> None:
    assert _drafts(text) == []


TEXT = (
    "Marta Lindqvist founded the Solvik Observatory in 1961. It stands on a hill near Bergen. "
    "The observatory lost 14 telescopes in a storm in 1987. Norway paid $30 million for the "
    "repairs. Marta Lindqvist died in Oslo in 1999."
)


@pytest.fixture(scope="module")
def article() -> Article:
    return Article.from_text(TEXT)


def test_suggestions_of_starters_are_answered(article: Article) -> None:
    chat = Chat(article)
    questions = starters(chat, limit=5)
    assert len(questions) >= 3
    for question in questions:
        assert Chat(article).ask(question).kind in (AnswerKind.SPAN, AnswerKind.LIST), question


def test_suggestions_end_once_they_are_not_wanted(article: Article) -> None:
    chat, looks = Chat(article), iter(range(1000))
    assert starters(chat, wanted=lambda: False) == ()
    assert follow_ups(chat, chat.ask("Who died in Oslo?"), wanted=lambda: False) == ()
    few = starters(Chat(article), limit=9, wanted=lambda: next(looks) < 12)
    assert 0 < next(looks) <= 16
    assert set(few) < set(starters(Chat(article), limit=9))


def test_suggestions_are_the_same_every_time(article: Article) -> None:
    assert starters(Chat(article)) == starters(Answerer((article,)))


@pytest.mark.parametrize("limit", [0, 1, 2])
def test_suggestions_keep_to_the_limit(article: Article, limit: int) -> None:
    assert len(starters(Chat(article), limit=limit)) == limit


def test_suggestions_after_an_answer_are_new(article: Article) -> None:
    chat = Chat(article)
    first = starters(chat)[0]
    answer = chat.ask(first)
    after = follow_ups(chat, answer)
    assert after
    assert first not in after


def test_suggestions_leave_the_history_alone(article: Article) -> None:
    chat = Chat(article)
    follow_ups(chat, chat.ask("Who founded the observatory?"))
    assert len(chat.history) == 1


@pytest.mark.parametrize("text", ["...", "1 2 3", "🙂🙂", "Nothing."])
def test_suggestions_of_a_text_that_says_nothing(text: str) -> None:
    chat = Chat(Article.from_text(text))
    assert starters(chat) == ()
    assert follow_ups(chat, chat.ask("Why?")) == ()


FAQ = "THE POOL\n\n{}\n\nIt is 2.4 m deep.\n\nWhere is the café?\n\nIt is beside the gate."


@pytest.mark.parametrize(
    ("asked", "offered"),
    [
        pytest.param("How deep is the pool?", True, id="of the text"),
        pytest.param("How deep is your pool?", False, id="to somebody"),
        pytest.param("How deep is it?", False, id="with a pronoun"),
        pytest.param("how deep is the pool?", False, id="not written as one"),
    ],
)
def test_suggestions_are_what_a_text_asks_and_answers_itself(asked: str, offered: bool) -> None:
    found = starters(Answerer((Article.from_text(FAQ.format(asked)),)))
    assert (asked in found) is offered


def test_suggestions_need_the_built_in_answerer(article: Article) -> None:
    assert starters(Chat(article, answerer=FakeAnswerer(article, ["1961"]))) == ()


def test_suggestions_answer_what_can_be_asked(article: Article) -> None:
    answer = Chat(article).ask("What can I ask?")
    assert answer.kind is AnswerKind.CHAT
    assert starters(Chat(article))[0] in answer.text


def test_suggestions_of_many_articles_look_past_their_titles(article: Article) -> None:
    titled = Article.from_text(f"Solvik\n\n{article.text}", title="Solvik")
    others = [Article.from_text(f"Part {number}\n\nNothing is said.") for number in range(60)]
    assert starters(Chat([titled, *others]))
