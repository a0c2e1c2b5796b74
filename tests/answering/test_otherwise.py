"""Questions asked again in the words that the articles have for the same."""

from __future__ import annotations

import pytest

from qa.answering.answer import Answer
from qa.answering.answerer import Answerer
from qa.documents.article import Article
from qa.types import AnswerKind


def _asked(text: str, question: str) -> Answer:
    return Answerer([Article.from_text(text)]).answer(question)


@pytest.mark.parametrize(
    ("text", "question", "said"),
    [
        pytest.param(
            "The singer lost her sight at the age of six.",
            "When did the singer go blind?",
            "the age of six",
            id="when",
        ),
        pytest.param(
            "Nora Hale was made redundant in March.",
            "When did Nora Hale lose her job?",
            "March",
            id="passive-for-active",
        ),
        pytest.param(
            "The club changed hands in 2010.", "When was the club sold?", "2010", id="hands"
        ),
        pytest.param(
            "The board made Ina Moe redundant. Ole Berg was laid off on Monday.",
            "Who lost his job on Monday?",
            "Ole Berg",
            id="who",
        ),
        pytest.param(
            "Ole Berg hung up his boots in 2015.",
            "In which year did Ole Berg retire?",
            "2015",
            id="which-year",
        ),
        pytest.param(
            "Forty-one people were pulled from the water.",
            "How many people were rescued?",
            "Forty-one",
            id="how-many",
        ),
    ],
)
def test_a_question_is_asked_in_the_words_of_the_text(text: str, question: str, said: str) -> None:
    answer = _asked(text, question)
    assert answer.text == said
    assert answer.question.text == question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(
            "The drummer lost her sight in 1990. The singer lives in Oslo.",
            "When did the singer go blind?",
            id="another-one",
        ),
        pytest.param(
            "The singer lost her keys in 1990.", "When did the singer go blind?", id="another-loss"
        ),
        pytest.param(
            "You lived on other people's money, and when you were caught you blamed a clerk.",
            "How many people were arrested?",
            id="nobody-counted",
        ),
        pytest.param(
            "Ole Berg kept his job in 2015.", "When did Ole Berg retire?", id="the-opposite"
        ),
    ],
)
def test_what_the_text_does_not_say_stays_unsaid(text: str, question: str) -> None:
    assert _asked(text, question).kind is AnswerKind.UNANSWERABLE


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        pytest.param(
            "The heron lives in wide marshes.",
            "What is the stork's habitat?",
            None,
            id="near-miss-another-bird",
        ),
        pytest.param(
            "The heron lives in wide marshes.", "What is the heron's habitat?", "marshes",
            id="habitat",
        ),
        pytest.param(
            "She sailed from Hull to Malta with 40 men.", "What was her destination?", "Malta",
            id="her-destination",
        ),
        pytest.param(
            "The ship sailed from Hull with 40 men.", "What was the ship's destination?", None,
            id="near-miss-no-destination",
        ),
        pytest.param(
            "A board lists the heron as rare because of drainage.",
            "What is the conservation status of the heron?",
            "rare",
            id="listed-as",
        ),
        pytest.param(
            "The statue was carved by Nils Berg from granite.",
            "Who was the sculptor of the statue?",
            "Nils Berg",
            id="sculptor",
        ),
        pytest.param(
            "The Arl rises in the Harz and flows into the Elm.", "What is the source of the Arl?",
            "the Harz", id="source",
        ),
        pytest.param(
            "The Arl rises in the Harz and flows into the Elm.", "What is the mouth of the Arl?",
            "the Elm", id="mouth",
        ),
        pytest.param(
            "The Arl is 40 km long and was bridged in 1830.", "What is the mouth of the Arl?",
            None, id="near-miss-no-mouth",
        ),
        pytest.param(
            "Ann Bos succeeded Jan Hoek as leader in 1960.", "Who was Ann Bos's predecessor?",
            "Jan Hoek", id="predecessor",
        ),
        pytest.param(
            "Olav Moe was brought up in Bergen by an aunt.", "Who raised Moe?", "an aunt",
            id="raised",
        ),
        pytest.param(
            "The firm makes pumps and valves in Turin.", "What are the firm's products?",
            "pumps and valves", id="products",
        ),
        pytest.param(
            "The town takes its old name from a chapel.", "What gave the town its old name?",
            "chapel", id="gave-its-name",
        ),
        pytest.param(
            "The wax melts at 61 °C and boils at 210 °C.", "What is the wax's boiling point?",
            "210 °C", id="boiling-point",
        ),
        pytest.param(
            "The wax melts first.", "What is the melting point of the wax?", None,
            id="near-miss-no-temperature",
        ),
        pytest.param(
            "Erik Moe played the cello at Lund.", "What was Moe's instrument?", "cello",
            id="instrument",
        ),
        pytest.param(
            "A brewery has offered to take over the pub.", "Who wants to take over the pub?",
            "A brewery", id="offers",
        ),
        pytest.param(
            "A brewery has refused to take over the pub.", "Who wants to take over the pub?",
            None, id="near-miss-refuses",
        ),
        pytest.param(
            "The landlady, Joan Peel, said that it had been full.", "Who runs the inn?",
            "Joan Peel", id="landlady",
        ),
        pytest.param(
            "The cook, Joan Peel, said that it had been full.", "Who runs the inn?", None,
            id="near-miss-cook",
        ),
        pytest.param(
            "Lund lost on Friday. The coach, Bo Lie, wept.", "Who trains the team?", "Bo Lie",
            id="coach",
        ),
        pytest.param(
            "A neighbour rang the police at nine.", "Who called the police?", "A neighbour",
            id="rang",
        ),
        pytest.param(
            "A neighbour rang the school at nine.", "Who called the police?", None,
            id="near-miss-rang-another",
        ),
        pytest.param(
            "The mill will shut and 340 jobs will go.", "How many people will lose their jobs?",
            "340", id="jobs-go",
        ),
    ],
)  # fmt: skip
def test_attributes_are_asked_as_deeds(text: str, question: str, answer: str | None) -> None:
    told = _asked(text, question)
    assert told.kind is AnswerKind.UNANSWERABLE if answer is None else answer in told.text
