"""Figures of a period: the one of that period, in whatever words, or none."""

from __future__ import annotations

from datetime import date

import pytest
from asking import ask, scene_of

from qa.answering.answerer import Answerer
from qa.answering.context import Context
from qa.answering.paths.figures.dating import figures_in
from qa.documents.article import Article
from qa.types import AnswerKind

_TEXT = """Exports of the island nearly doubled from $1.2 million in 2015 to $2.3 million in 2018. \
Last year they fell to $1.9 million.

The ferry company carried 48,000 passengers in 2019, against 51,000 a year earlier. It will pay a \
dividend of 6.5 pence on August 12, compared with 4.2 pence last year.

The mill expects sales of $21 million to $22 million in 2021, compared with $13 million in 2006.

Income rose to £8.4 million (2019: £7.5 million). The fare is 12 crowns."""
_ARTICLE = Article.from_text(_TEXT, published=date(2020, 6, 1))


@pytest.mark.parametrize(
    ("question", "text"),
    [
        pytest.param("How much were exports in 2015?", "$1.2 million", id="year"),
        pytest.param("How much were exports in 2018?", "$2.3 million", id="other-end"),
        pytest.param(
            "What sales does the mill expect in 2021?", "$21 million to $22 million", id="range"
        ),
        pytest.param(
            "How much were exports in 2019?", "$1.9 million", id="last-year-by-its-number"
        ),
        pytest.param("How much were exports last year?", "$1.9 million", id="last-year"),
        pytest.param("How many passengers did it carry in 2019?", "48,000", id="count"),
        pytest.param("How many passengers did it carry in 2018?", "51,000", id="a-year-earlier"),
        pytest.param("How much is the dividend this year?", "6.5 pence", id="this-year"),
        pytest.param("How much was the dividend last year?", "4.2 pence", id="dividend-last-year"),
        pytest.param("What was the income in 2019?", "£7.5 million", id="year-in-brackets"),
    ],
)
def test_dated_figure_is_that_of_its_period(question: str, text: str) -> None:
    answer = Answerer((_ARTICLE,)).answer(question)
    assert answer.kind is AnswerKind.SPAN
    assert answer.spans[0].text.startswith(text)
    assert answer.spans[0].text in answer.evidence[0].text


_MANY_DATES = """The commission of 2002 led to a rise, the number of colleges growing from 115 in \
2001 to 400 in 2012.

Since its founding in 1969 the society has grown: as of 2010 it recorded 40,290 members.

Founded in 1884, the mill employed 30 people in 1890. The temple, rebuilt in 1340 after the fire \
of 1337, had 60 monks in 1400. In 1958, five years after the merger of 1953, the line carried 2.1 \
million passengers.

The herd, which numbered 80 animals in 1901, grew to 600 by 1930. July is the warmest month, with \
a mean temperature of 17.4 °C, and February the coldest."""


@pytest.mark.parametrize(
    ("question", "text"),
    [
        pytest.param("How many colleges were there in 2001?", "115", id="first-of-two"),
        pytest.param("How many colleges were there in 2012?", "400", id="second-of-two"),
        pytest.param("How many members did the society have in 2010?", "40,290", id="colon"),
        pytest.param("How many members did the society have in 1969?", None, id="founding"),
        pytest.param("How many people did the mill employ in 1890?", "30", id="clause-before"),
        pytest.param("How many people did the mill employ in 1884?", None, id="of-the-clause"),
        pytest.param("How many monks did the temple have in 1400?", "60", id="behind"),
        pytest.param("How many monks did the temple have in 1337?", None, id="of-the-fire"),
        pytest.param("How many passengers did the line carry in 1958?", "2.1 million", id="led"),
        pytest.param("How many passengers did the line carry in 1953?", None, id="of-the-merger"),
        pytest.param("How many animals were in the herd in 1930?", "600", id="by-then"),
        pytest.param("How many animals were in the herd in 1901?", "80", id="before-by"),
        pytest.param("What is the mean temperature in July?", "17.4 °C", id="not-of-the-next"),
    ],
)
def test_dated_figure_is_that_of_the_nearest_date(question: str, text: str | None) -> None:
    answer = ask(_MANY_DATES, question)
    assert (answer.spans[0].text if answer.spans else None) == text


_SHARED = """At the census of 2000 there were 4,100 people and 1,600 families in the town. There \
were 1,900 housing units.

Dorn won only 28% of the vote in 1948 against 55% for Ellis, the winner."""


@pytest.mark.parametrize(
    ("question", "text"),
    [
        pytest.param("How many people were there in 2000?", "4,100", id="figure-with-the-date"),
        pytest.param("How many families were there in 2000?", "1,600", id="same-clause"),
        pytest.param("How many housing units were there in 2000?", "1,900", id="next-sentence"),
        pytest.param("How much of the vote did Dorn win in 1948?", "28%", id="rival-with-it"),
    ],
)
def test_dated_figures_may_share_a_date(question: str, text: str) -> None:
    answer = Answerer((Article.from_text(_SHARED),)).answer(question)
    assert answer.spans[0].text.startswith(text)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(
            "The yard sold ore for $7 million. In 2019 it was $4 million",
            "How much was the ore the yard sold in 2019?",
            id="one-sentence-each",
        ),
        pytest.param(
            "In 2019 exports were $4 million. For the islands exports of ore came to $7 million",
            "How much were the ore exports for the islands in 2019?",
            id="end-of-the-text",
        ),
    ],
)
def test_dated_figure_may_end_the_text(text: str, question: str) -> None:
    answer = Answerer((Article.from_text(text),)).answer(question)
    assert answer.spans[0].text in text


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("How much were exports in 2016?", id="year-between"),
        pytest.param("How much were exports in 2010?", id="year-before-all"),
        pytest.param("How many passengers did it carry in 2015?", id="year-of-something-else"),
    ],
)
def test_dated_figure_of_another_period_is_not_given(question: str) -> None:
    answer = Answerer((_ARTICLE,)).answer(question)
    assert (answer.kind, answer.spans) == (AnswerKind.UNANSWERABLE, ())
    assert answer.evidence


def test_dated_figure_of_something_else_does_not_stand_in() -> None:
    """Beside a count of another year an undated number that counts nothing named is not its own."""
    text = "Bitterns bred at six of our sites in the north. Malaria killed about 619,000 people in \
2021, most of them children under five."
    article = Article.from_text(text, published=date(2023, 6, 1))
    answer = Answerer((article,)).answer("How many people did malaria kill in 2019?")
    assert answer.kind is AnswerKind.UNANSWERABLE


def test_dated_gives_no_figure_to_who_asks_for_a_thing() -> None:
    text = "In 2019 the firm bought a mill for $3 million."
    answer = Answerer((Article.from_text(text),)).answer("What did the firm buy in 2019?")
    assert "mill" in answer.text


def test_dated_leaves_questions_without_a_period() -> None:
    assert Answerer((_ARTICLE,)).answer("How much is the fare?").text.startswith("12 crowns")


@pytest.mark.parametrize(
    ("sentence", "owners"),
    [
        pytest.param("It rose from $3 in 2017 to $4 in 2019.", ["2017", "2019"], id="each-its-own"),
        pytest.param("In 2019 it rose to $4 from $3.", ["2019", ""], id="opening-date"),
        pytest.param("It was $8 (2021: $7).", ["", "2021"], id="label"),
        pytest.param("It was $8, against $7 last year.", ["", "last year"], id="relative"),
        pytest.param("It costs $8.", [""], id="no-date"),
        pytest.param(
            "In 2018 it was $5, and in 2019 it was $6.", ["2018", "2019"], id="two-openings"
        ),
    ],
)
def test_dated_figures_own_their_dates(sentence: str, owners: list[str]) -> None:
    figures = figures_in(scene_of("How much was it?", sentence))
    assert [" ".join(one.dated.words) if one.dated else "" for one in figures] == owners


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param("What were sales a year earlier?", "$2.9 billion", id="earlier"),
        pytest.param("What was the profit the year before?", "$28 million", id="before"),
        pytest.param("What were sales before?", "$2.9 billion", id="before-alone"),
        pytest.param("How much were sales?", "$3.2 billion", id="now"),
        pytest.param("What was the debt a year earlier?", "$12 million", id="behind-its-noun"),
    ],
)
def test_figure_of_the_year_before_is_what_the_other_is_compared_with(
    question: str, answer: str
) -> None:
    text = (
        "Sales of the mill rose to $3.2 billion from $2.9 billion a year earlier. It made a profit "
        "of $41 million last year, up from $28 million in 2022, and has 12 branches. The debt was "
        "$9 million, compared with a sum of $12 million a year earlier."
    )
    assert Answerer([Article.from_text(text)]).answer(question).text == answer


def test_said_figure_gives_way_to_what_it_is_compared_with() -> None:
    text = "The ferry carried 7 million people, up from 6 million."
    question = "How many people did the ferry carry last year?"
    found = Answerer([Article.from_text(text)]).answer(
        question, context=Context(exclude=("7 million",))
    )
    assert found.text == "6 million"


_CENSUS = """The census of 1897 reported that Besk had a population of 494,665. The drought of \
2010 had three centres. The lake was 90 square miles large. In 1901 the town had 702,000 people."""


@pytest.mark.parametrize(
    ("question", "never"),
    [
        pytest.param(
            "What was the percentage of weavers in Besk in 1897?",
            "494,665",
            id="whole-for-share",
        ),
        pytest.param(
            "How many square miles had the drought of 2010?", "three", id="another-thing-counted"
        ),
    ],
)
def test_figure_of_the_period_is_one_of_the_kind_asked_for(question: str, never: str) -> None:
    assert not Answerer((Article.from_text(_CENSUS),)).answer(question).text.startswith(never)


def test_people_of_the_period_are_counted() -> None:
    answer = Answerer((Article.from_text(_CENSUS),)).answer("How many people had the town in 1901?")
    assert answer.text == "702,000"


_FEWER = (
    "The archive received 118 entries this year, nine fewer than in 2022. In 2023 the fair had "
    "60 stalls, 12 more than in 2019. The race had 40 runners, ten of them older than in 2018."
)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        pytest.param("How many entries were there in 2022?", "127", id="fewer"),
        pytest.param("How many entries did the archive receive in 2022?", "127", id="received"),
        pytest.param("How many stalls did the fair have in 2019?", "48", id="more"),
    ],
)
def test_count_is_computed_from_the_one_it_is_compared_with(question: str, text: str) -> None:
    answer = ask(_FEWER, question)
    assert (answer.kind, answer.text) == (AnswerKind.COMPUTED, text)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        pytest.param("How many entries were there this year?", "118", id="own-time"),
        pytest.param("How many stalls did the fair have in 2023?", "60", id="own-year"),
    ],
)
def test_count_of_its_own_time_is_no_other(question: str, text: str) -> None:
    assert ask(_FEWER, question).text == text


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("How many stalls did the fair have in 2022?", id="another-count"),
        pytest.param("How many runners did the race have in 2018?", id="nothing-compared"),
        pytest.param("How many entries from Wales were there in 2022?", id="a-part-of-them"),
    ],
)
def test_count_is_not_computed_from_another(question: str) -> None:
    assert ask(_FEWER, question).kind is not AnswerKind.COMPUTED


def test_figure_of_another_thing_of_that_period() -> None:
    text = (
        "Sales of the firm reached €1.8 million in 2023, up from €0.6 million in 2022. Odd, a "
        "rival, was bought by a fund in 2021 for £100 million."
    )
    answerer = Answerer((Article.from_text(text),))
    assert answerer.answer("What were sales in 2022?").text == "€0.6 million"
    assert answerer.answer("What were sales in 2021?").kind is AnswerKind.UNANSWERABLE


@pytest.mark.parametrize(
    ("text", "question", "told"),
    [
        pytest.param(
            "The college conferred 2,190 bachelor's degrees and 444 teaching degrees in 2012.",
            "How many bachelor's degrees did the college confer in 2012?",
            "2,190",
            id="counted-in-more-words",
        ),
        pytest.param(
            "Osk Oil sold 9.5% of its 23.1% stake in Varde Gas in June 2014.",
            "What percent of its stake in Varde Gas did Osk Oil sell in June 2014?",
            "9.5%",
            id="part-of-a-whole",
        ),
        pytest.param(
            "As of the census of 2000, there are 84,084 people in the city. The average household "
            "size is 1.83 and the average family size is 2.80.",
            "What was the average family size in 2000?",
            "2.80",
            id="another-sentence-of-other-things",
        ),
        pytest.param(
            "In 1990 there were 427 houses in the town and 149 in 2000.",
            "How many houses were in the town in 2000?",
            "149",
            id="near-miss-bare-figure",
        ),
    ],
)
def test_figure_of_the_date_is_no_other_where_the_words_tell(
    text: str, question: str, told: str
) -> None:
    assert ask(text, question).text == told
