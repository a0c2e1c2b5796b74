"""The name that a role or a pronoun stands for, found by coreference."""

from __future__ import annotations

import pytest

from qa.answering.answerer import Answerer
from qa.documents.article import Article

_TEXT = (
    "President Maria Silva of Portugal met President Jan Novak of Poland in Lisbon on Monday. "
    "The Portuguese president praised the talks. The Polish president left on Tuesday, becoming "
    "the first foreign leader to sail home since the war. Novak met the first woman to fly there. "
    "The last Dane to visit Lisbon was Bo Falk."
)


@pytest.mark.parametrize(
    ("question", "name"),
    [
        pytest.param("Who is the Portuguese president?", "Maria Silva", id="first"),
        pytest.param("Who is the Polish president?", "Jan Novak", id="second"),
        pytest.param("Who is the president of Poland?", "Jan Novak", id="of-country"),
        pytest.param("Who was the last Dane to visit Lisbon?", "Bo Falk", id="the-last-was"),
    ],
)
def test_role_is_answered_by_its_name(question: str, name: str) -> None:
    answer = Answerer([Article.from_text(_TEXT)]).answer(question)
    assert name in answer.text


def test_day_is_nobody_who_was_the_first() -> None:
    text = "Premier Bo Falk today chose General Ida Lund to be the first woman to lead the navy."
    answer = Answerer([Article.from_text(text)]).answer("Who was the first woman to lead the navy?")
    assert "Ida Lund" in answer.text


def test_age_is_nobody_who_was_the_oldest() -> None:
    text = "The oldest victim, Edda Berg, was 92 when she died. The youngest was Nils Holm."
    answerer = Answerer([Article.from_text(text)])
    assert answerer.answer("Who was the oldest victim?").text == "Edda Berg"
    assert answerer.answer("Who was the youngest?").text == "Nils Holm"
    assert answerer.answer("How old was Edda Berg?").text == "92"


def test_first_of_something_else_is_nobody_known() -> None:
    answer = Answerer([Article.from_text(_TEXT)]).answer("Who was the first woman to fly there?")
    assert not any(hit.rule.startswith("the name") for one in answer.trace for hit in one.hits)


def test_role_of_another_country_is_not_answered() -> None:
    answer = Answerer([Article.from_text(_TEXT)]).answer("Who is the Spanish president?")
    assert answer.kind == "unanswerable"


_DEED = (
    "Anna Berg came home to Lund in May. She opened the museum there in 1990. "
    "It was closed by her brother. Nils Holm praised her."
)


@pytest.mark.parametrize(
    ("question", "name"),
    [
        pytest.param("Who opened the museum?", "Anna Berg", id="she"),
        pytest.param("who opened the museum in 1990", "Anna Berg", id="with a year"),
    ],
)
def test_doer_is_answered_by_name(question: str, name: str) -> None:
    assert Answerer([Article.from_text(_DEED)]).answer(question).text == name


@pytest.mark.parametrize(
    ("question", "never"),
    [
        pytest.param("Who closed the museum?", "Anna Berg", id="another deed"),
        pytest.param("Who opened the theatre?", "Anna Berg", id="another object"),
        pytest.param("Who opened the museum in 1985?", "Anna Berg", id="another year"),
        pytest.param("Who praised Anna Berg?", "Anna Berg", id="her is no doer"),
    ],
)
def test_other_deeds_are_not_of_that_name(question: str, never: str) -> None:
    assert Answerer([Article.from_text(_DEED)]).answer(question).text != never


def test_somebody_named_before_does_it_rather_than_a_pronoun() -> None:
    text = "Ida Falk, who mapped the sea, died in May. Her husband was Ole Moe. He died in 2011."
    assert Answerer([Article.from_text(text)]).answer("Who died?").text == "Ida Falk"


def test_role_beside_a_name_with_its_country_is_that_name() -> None:
    text = "Bruno Sarr refused to blame the referee, Botswana's Thato Moeng. Sarr was booed off."
    assert Answerer([Article.from_text(text)]).answer("Who was the referee?").text == "Thato Moeng"


@pytest.mark.parametrize(
    ("text", "question", "told"),
    [
        pytest.param(
            "The meeting is attended by members of the parish council.",
            "Who attends the meeting?",
            "members of the parish council",
            id="of-what",
        ),
        pytest.param(
            "The meeting is attended by farmers.", "Who attends the meeting?", "farmers", id="alone"
        ),
        pytest.param(
            "The hall was built by a guild of the town and two monks.",
            "Who built the hall?",
            "a guild of the town and two monks",
            id="near-miss-several",
        ),
    ],
)
def test_agent_is_told_whole(text: str, question: str, told: str) -> None:
    assert Answerer([Article.from_text(text)]).answer(question).text == told


_GAPPED = (
    "Velm was represented by its foreign minister, Ivo Strell, and Oste by the jurist Clara Holm. "
    "Lund was led by Ann Berg and Bo Ek by Tuesday."
)


@pytest.mark.parametrize(
    ("question", "held", "lacked"),
    [
        pytest.param("Who represented Oste?", "Clara Holm", "Strell", id="verb-left-out"),
        pytest.param("Who represented Velm?", "Ivo Strell", "Oste", id="verb-told"),
        pytest.param("Who led Lund?", "Ann Berg", "Tuesday", id="near-miss-no-second-clause"),
    ],
)
def test_doer_of_the_part_that_the_question_names(question: str, held: str, lacked: str) -> None:
    answer = Answerer([Article.from_text(_GAPPED)]).answer(question)
    assert held in answer.text
    assert lacked not in answer.text


_MAKERS = (
    "Velora, Norway's largest maker of electric ferries, said that its head, Ida Moe, would leave. "
    "Ann Lee, Lindal's mayor, met its largest maker of bread."
)


@pytest.mark.parametrize(
    ("question", "name"),
    [
        pytest.param("Who is Norway's largest ferry maker?", "Velora", id="of-what"),
        pytest.param("Who is the largest maker of ferries in Norway?", "Velora", id="where"),
        pytest.param("Who is Lindal's mayor?", "Ann Lee", id="whose"),
        pytest.param("Who is Velora's head?", "Ida Moe", id="near-miss-its-head"),
    ],
)
def test_role_with_whose_it_is_and_of_what(question: str, name: str) -> None:
    answer = Answerer([Article.from_text(_MAKERS)]).answer(question)
    assert answer.text == name
