"""What is told of another year, or of another one of several, is no answer."""

from __future__ import annotations

import pytest

from qa import Article, Chat
from qa.types import AnswerKind

_LINE = (
    "The new harbour line will open this autumn. It is 9.4 km long. A second line, to the "
    "hospital, is under study."
)
_BOOKS = (
    "Her main work came out in three volumes between 1930 and 1938. A fourth was burnt in 1944."
)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(_LINE, "When will the second line open?", id="common-path"),
        pytest.param(_LINE, "How long is the second line?", id="path-of-sizes"),
        pytest.param(_BOOKS, "In which year did she publish the fourth volume?", id="before-it"),
        pytest.param(
            "Baker Solo said that his takings had fallen by a third.",
            "How much did Solo's takings fall in 2023?",
            id="year-nowhere",
        ),
        pytest.param(
            "Five people have died on the mountain this year, fewer than in 2022.",
            "How many people died on the mountain in 2022?",
            id="year-compared",
        ),
    ],
)
def test_another_one_is_no_answer(text: str, question: str) -> None:
    answer = Chat(Article.from_text(text)).ask(question)
    assert answer.kind is AnswerKind.UNANSWERABLE, answer.text


@pytest.mark.parametrize(
    ("text", "question", "words"),
    [
        pytest.param(_LINE, "When will the line open?", "this autumn", id="no-rank"),
        pytest.param(
            "A second line is planned to the hospital. The line will be 4 km long.",
            "How long will the second line be?",
            "4 km",
            id="told-before",
        ),
        pytest.param(
            "McRay won season ten of the show in Rome.",
            "Where was the tenth season won?",
            "Rome",
            id="number-for-rank",
        ),
        pytest.param(
            "The second-largest bridge of the town was built in 1900.",
            "When was the second largest bridge built?",
            "1900",
            id="compound",
        ),
        pytest.param(
            "In 2023 trade was poor. Solo said that his takings had fallen by a third.",
            "How much did Solo's takings fall in 2023?",
            "a third",
            id="year-before",
        ),
        pytest.param(
            "Sales fell by a third in the 1990s.",
            "How much did sales fall in the 1990s?",
            "a third",
            id="decade",
        ),
        pytest.param(
            "Nine people died on the mountain in 2022, more than in 2021.",
            "How many people died on the mountain in 2022?",
            "Nine",
            id="year-of-its-own",
        ),
    ],
)
def test_the_one_asked_about_is_told(text: str, question: str, words: str) -> None:
    answer = Chat(Article.from_text(text)).ask(question)
    assert words in answer.text


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(
            "The firm launched its service on 22 May 2006.",
            "When did the firm fail to launch its service?",
            id="failed",
        ),
        pytest.param(
            "The Sova Museum, which has 60 rooms, stands by the river. The Lindal Museum is shut.",
            "How many rooms does the Lindal Museum have?",
            id="namesake",
        ),
        pytest.param(
            "Lund Line was founded in 1924 by the brewer Albin Lund and has belonged since 1987 to "
            "the Norwegian group Havtrans.",
            "Who founded Havtrans?",
            id="behind-another-verb",
        ),
        pytest.param(
            "Petek took over in 2019 from Dane Jens Holt and won 38 of his 61 matches.",
            "How many matches did Holt win?",
            id="who-came-before",
        ),
        pytest.param(
            "The branch in Holm had to close in May; it is not yet clear when it can reopen.",
            "When will the Holm branch reopen?",
            id="not-clear-when-it-can",
        ),
        pytest.param(
            "The airport hired 200 handlers in May, but she did not say how many had left.",
            "How many handlers have left?",
            id="did-not-say-how-many",
        ),
        pytest.param(
            "The fee for reserving was dropped. Lost books still have to be paid for.",
            "Do I have to pay to reserve a book?",
            id="paid-for-another-thing",
        ),
    ],
)
def test_what_looks_alike_is_no_answer(text: str, question: str) -> None:
    answer = Chat(Article.from_text(text)).ask(question)
    assert answer.kind in (AnswerKind.UNANSWERABLE, AnswerKind.NO), answer.text


@pytest.mark.parametrize(
    ("text", "question", "words"),
    [
        pytest.param(
            "The firm failed to launch its service on 22 May 2006.",
            "When did the firm fail to launch its service?",
            "22 May 2006",
            id="failed",
        ),
        pytest.param(
            "The firm did not launch its service in 2006.",
            "What did the firm fail to launch in 2006?",
            "service",
            id="denied",
        ),
        pytest.param(
            "The slaves of St Helena were freed in 1827.",
            "When were the slaves of Saint Helena freed?",
            "1827",
            id="short-form",
        ),
        pytest.param(
            "The Lindal Museum, beside the Sova Museum, has 60 rooms.",
            "How many rooms does the Lindal Museum have?",
            "60",
            id="both-names",
        ),
        pytest.param(
            "Lund Line was founded in 1924 by Albin Lund and has belonged since 1987 to Havtrans.",
            "Who founded Lund Line?",
            "Albin Lund",
            id="its-founder",
        ),
        pytest.param(
            "Petek took over in 2019 from Dane Jens Holt and won 38 of his 61 matches.",
            "How many matches did Petek win?",
            "38",
            id="who-came-after",
        ),
        pytest.param(
            "Visitors have to pay to enter the garden.",
            "Do I have to pay to enter the garden?",
            "Yes",
            id="paid-for-it",
        ),
    ],
)
def test_what_is_told_of_it_is_answered(text: str, question: str, words: str) -> None:
    answer = Chat(Article.from_text(text)).ask(question)
    assert words in answer.text
