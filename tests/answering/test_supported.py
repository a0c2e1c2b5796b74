"""Questions whose verb only supports a noun are asked by the verb that the articles have."""

from __future__ import annotations

import pytest
from asking import ask

from qa.answering.analysis import analyse
from qa.answering.library import Library
from qa.answering.supported import supported
from qa.documents.article import Article

_NEWS = (
    "The regulator fined Halvard Bank 12 million euros on Tuesday. The council decided to close "
    "the pool. Nordlys announced in March that it would move. Gunmen attacked a convoy. The judge "
    "sentenced Doyle to six years. The school suspended two pupils for cheating. Farah apologised "
    "to the families. Engineers from Aalst built the dam in 1931. A union lodged a complaint."
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param("Who imposed the fine?", "Who fined?", id="imposed"),
        pytest.param("Who imposed the fine on the bank?", "Who fined the bank?", id="on"),
        pytest.param("Who carried out the attack?", "Who attacked?", id="two-words"),
        pytest.param("Who did the construction of the dam?", "Who built the dam?", id="of-another"),
        pytest.param("What decision did it make?", "What did it decide?", id="what"),
        pytest.param("What sentence did Doyle get?", "What was Doyle sentenced?", id="measured"),
        pytest.param("Who received an apology?", "Who was apologised to?", id="receiver"),
        pytest.param(
            "What punishment did the pupils receive?", "What happened to the pupils?", id="sanction"
        ),
        pytest.param(
            "When was the announcement made?",
            "When did the announcement take place?",
            id="when",
        ),
    ],
)
def test_asked_by_the_verb(question: str, told: str) -> None:
    library = Library([Article.from_text(_NEWS)])
    assert supported(analyse(question), library).resolved == told


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Who lodged the complaint?", id="said-so"),
        pytest.param("Who made the cake?", id="no-deed"),
        pytest.param("Who gave her a lift?", id="another-object"),
        pytest.param("What did the council do?", id="no-noun"),
        pytest.param("When was the cake made?", id="made-indeed"),
        pytest.param("Did the bank get a fine?", id="yes-no"),
        pytest.param("What bus did she take?", id="taken-indeed"),
    ],
)
def test_left_as_asked(question: str) -> None:
    library = Library([Article.from_text(_NEWS)])
    assert supported(analyse(question), library).resolved == question


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param("Who imposed the fine?", "The regulator", id="who"),
        pytest.param("What penalty did Halvard Bank receive?", "12 million euros", id="how-much"),
        pytest.param("When was the announcement made?", "March", id="when"),
        pytest.param("What decision did the council make?", "close the pool", id="what"),
    ],
)
def test_supported_answers(question: str, told: str) -> None:
    assert told in ask(_NEWS, question).text


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param("When did the sale take place?", "last year", id="by-buying"),
        pytest.param("Where did the sale take place?", "The article does not say", id="no-place"),
    ],
)
def test_nouns_told_otherwise(question: str, told: str) -> None:
    text = "The firm bought the brewery last year for 30 million francs."
    assert told in ask(text, question).text


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        pytest.param(
            "A lorry overturned on the A9 near Perth yesterday.",
            "When did the accident happen?",
            "yesterday",
            id="accident",
        ),
        pytest.param(
            "Two trains collided outside Ulm on Friday.",
            "Where did the accident happen?",
            "outside Ulm",
            id="where",
        ),
        pytest.param(
            "A gas pipe burst in Mill Lane on Monday.",
            "When did the incident occur?",
            "Monday",
            id="verb-that-stays-the-same",
        ),
        pytest.param(
            "A man was stabbed outside a bar in Leith on Sunday.",
            "Where did the attack take place?",
            "outside a bar in Leith",
            id="doubled-letter",
        ),
        pytest.param(
            "Ann Berg married Tom Lund in Malmo on 3 May 1950.",
            "When was the wedding?",
            "3 May 1950",
            id="wedding",
        ),
        pytest.param(
            "The mayor opened a bakery in Ulm on Friday.",
            "Where did the accident happen?",
            "The article does not say.",
            id="no-such-deed",
        ),
    ],
)
def test_event_told_by_a_verb_alone(text: str, question: str, answer: str) -> None:
    assert ask(text, question).text == answer


def test_a_noun_that_is_measured_is_no_deed() -> None:
    library = Library((Article.from_text("She rents out a flat for 900 euros. She was fined."),))
    question = analyse("How much rent does she get?")
    assert supported(question, library) is question
