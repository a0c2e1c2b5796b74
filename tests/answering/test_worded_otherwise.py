"""What a text says in other words, times and figures than the question is not refused for them."""

from __future__ import annotations

import pytest
from asking import ask

from qa.types import AnswerKind

_TIMES = (
    "Basic subjects are taught in the first and second years. The school at Lindal opened from 872."
    " "
    "Advanced pupils learn it after high school. Changes are permitted at any time. "
    "The guild prospered in the Bronze Age. Ditches in the valley date back to 11,000 BP. Farmers "
    "settled in the hills around 10,000 BC. Soybean was grown in the north 4500 years ago."
)
_FIGURES = (
    "By 1903, a five-team league had been founded. Lesions appear in youths aged 7–9 years. "
    "The course lasts five years. A player may receive up to nineteen minutes for one foul. "
    "A full-size flag is 3 by 5 feet. New firms account for about one-fifth of the jobs. "
    "The uplift is about eight millimetres per year on the coast."
)
_NAMES = (
    "Early DJs at the club played jazz. The lantern is named after Ida Falk. Moorish troops took "
    "the castle in 711. The kit was built more for movement side to side. The database of the bank "
    "holds the nonfarm jobs. Sweden, Denmark and Norway fought for the straits. Wave 10 was shown "
    "in March. It was sold from July 29, 2015 in shops."
)


@pytest.mark.parametrize(
    ("text", "question", "held"),
    [
        pytest.param(_TIMES, "When are basic subjects taught?", "years", id="years-of-a-course"),
        pytest.param(_TIMES, "When did the school at Lindal open?", "872", id="old-year"),
        pytest.param(_TIMES, "When do advanced pupils learn it?", "high school", id="after"),
        pytest.param(_TIMES, "When are changes permitted?", "any time", id="any-time"),
        pytest.param(_TIMES, "When did the guild prosper?", "Bronze Age", id="age"),
        pytest.param(_TIMES, "How far do the ditches date back?", "11,000 BP", id="present"),
        pytest.param(_TIMES, "When did farmers settle in the hills?", "10,000 BC", id="long-ago"),
        pytest.param(_TIMES, "Soybean was grown how long ago?", "4500 years", id="ago"),
        pytest.param(_FIGURES, "How many teams were in the league?", "five", id="in-a-compound"),
        pytest.param(_FIGURES, "How old are the youths?", "7–9", id="aged"),
        pytest.param(
            _FIGURES, "What is the most minutes a player can receive?", "nineteen", id="minutes"
        ),
        pytest.param(_FIGURES, "How big is a full-size flag?", "5 feet", id="sides"),
        pytest.param(
            _FIGURES, "Of the jobs, how many of them are due to new firms?", "fifth", id="share"
        ),
        pytest.param(
            _FIGURES, "How much is the amount of uplift on the coast?", "eight", id="amount"
        ),
        pytest.param(_NAMES, "What would a DJ at the club play?", "jazz", id="plural-letters"),
        pytest.param(
            "She thanked them for Sunday's return of the bell. It is old.",
            "When was the bell returned?",
            "Sunday",
            id="time-of-what-is-spoken-of",
        ),
        pytest.param(_NAMES, "Who was the Falk lantern named after?", "Ida Falk", id="namesake"),
        pytest.param(_NAMES, "In what year did the Moors take the castle?", "711", id="people"),
        pytest.param(_NAMES, "What was the kit designed for?", "movement", id="designed-for"),
        pytest.param(_NAMES, "Who holds the non farm jobs?", "database", id="non-apart"),
        pytest.param(
            _NAMES, "Which 3 countries fought for the straits?", "Norway", id="so-many-asked"
        ),
    ],
)
def test_other_words_for_it_answer(text: str, question: str, held: str) -> None:
    assert held in ask(text, question).text


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(_TIMES, "When did the school at Emona open?", id="another-town"),
        pytest.param(_TIMES, "When was the school at Lindal sold?", id="another-deed"),
        pytest.param(_FIGURES, "How many players were in the league?", id="another-count"),
        pytest.param(_FIGURES, "How old is the league?", id="no-age"),
        pytest.param("Beside 25 and 30 it rained.", "What lay beside her?", id="no-doer"),
        pytest.param(_NAMES, "Who designed the kit?", id="designer"),
    ],
)
def test_other_things_do_not(text: str, question: str) -> None:
    assert ask(text, question).kind is AnswerKind.UNANSWERABLE


def test_what_is_asked_at_the_end_is_asked() -> None:
    text = "The term is often used when referring to magnetic technology."
    assert "magnetic" in ask(text, "The term is used when referring to what technology?").text
