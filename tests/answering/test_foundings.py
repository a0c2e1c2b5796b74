"""How old a thing is, by when it was built and the date of the article."""

from __future__ import annotations

import pytest
from asking import ask

from qa.types import AnswerKind

_TEXT = """Old mill gets new roof

12 March 2024

The school in Elm Street was founded in May 1901 by Ida Falk. The Queen opened the bridge in 1868. \
The mill, built in 1702, was rebuilt in 1950. The shop will open in 2025. The barn has been closed \
since 2001. A pier was opened on 12 March 2014. The tower, which opened in 1850, is 180 years old. \
The hall dates back to 1890. Ann Moss opened Moss' Mill in 1962. Ann Berg has been a nurse \
since 1998."""


@pytest.mark.parametrize(
    ("question", "text"),
    [
        pytest.param("How old is the school?", "122 years", id="founded-in-a-month"),
        pytest.param("How old is the bridge?", "about 156 years", id="opened-by-somebody"),
        pytest.param("How old is the mill?", "about 322 years", id="built-not-rebuilt"),
        pytest.param("How old is the pier?", "10 years", id="to-the-day"),
        pytest.param("How old is the hall?", "about 134 years", id="dates-back"),
    ],
)
def test_foundings_computed(question: str, text: str) -> None:
    answer = ask(_TEXT, question)
    assert (answer.kind, answer.text) == (AnswerKind.COMPUTED, text)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("How old is the Queen?", id="who-opened-it"),
        pytest.param("How old is Ida Falk?", id="founder"),
        pytest.param("How old is the shop?", id="will-open"),
        pytest.param("How old is the barn?", id="closed"),
        pytest.param("How old was the mill?", id="of-then"),
        pytest.param("How old is the tower?", id="age-told"),
        pytest.param("How old is Moss?", id="owner-of-what-was-opened"),
        pytest.param("How old is Ann Berg?", id="has-been-a-nurse"),
    ],
)
def test_foundings_left(question: str) -> None:
    assert ask(_TEXT, question).kind is not AnswerKind.COMPUTED


@pytest.mark.parametrize(
    ("text", "question", "told"),
    [
        pytest.param(
            "The mill was built in 1702.", "How old is the mill?", "built in 1702", id="verb-before"
        ),
        pytest.param(
            "The abbey was founded 800 years ago.", "How old is the abbey?", "800 years", id="ago"
        ),
        pytest.param(
            "The crater formed about 50 million years ago.",
            "How old is the crater?",
            "about 50 million years",
            id="formed",
        ),
        pytest.param(
            "In 1702 the mill was built.", "How old is the mill?", "1702", id="verb-behind"
        ),
        pytest.param(
            "The Lamb, which has been a pub since 1742, will close.",
            "How old is the Lamb?",
            "since 1742",
            id="has-been-one",
        ),
        pytest.param(
            "There has been an inn here since 1742.",
            "How old is the inn?",
            "since 1742",
            id="there",
        ),
        pytest.param(
            "The Lamb has stood here since 1742.", "How old is the Lamb?", "since 1742", id="stood"
        ),
        pytest.param(
            "Corvex AG will close a plant. Corvex was founded in 1874 by a smith.",
            "How old is the company?",
            "founded in 1874",
            id="the-company-of-the-story",
        ),
        pytest.param(
            "Ida Moe, born in 1950, sings.", "How old is Ida Moe?", "born in 1950", id="born"
        ),
    ],
)
def test_foundings_without_a_date_of_the_article(text: str, question: str, told: str) -> None:
    assert ask(text, question).text == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("Ida Moe, born in 1950, sings.", "about 74 years", id="year"),
        pytest.param("Ida Moe was born on 3 May 1950.", "73 years", id="day"),
    ],
)
def test_age_by_birth(text: str, told: str) -> None:
    assert ask(f"Choir sings\n\n12 March 2024\n\n{text}", "How old is Ida Moe?").text == told


def test_the_dead_have_no_age_today() -> None:
    text = "Choir mourns\n\n12 March 2024\n\nIda Moe was born in 1950 and died in 1999."
    assert ask(text, "How old is Ida Moe?").kind is not AnswerKind.COMPUTED
