"""People of one family: what is told of him is not told of her."""

from __future__ import annotations

import pytest
from asking import ask, library

from qa.answering.analysis import analyse
from qa.answering.context import NO_CONTEXT
from qa.answering.matching import Matcher

_CASE = (
    "Desmond Fairley, 58, stole the money. A jury convicted him in March. Fairley had bought four "
    "horses. Carla Fairley, his wife, slept well. Mrs Fairley is 51."
)


@pytest.mark.parametrize(
    ("question", "kind", "text"),
    [
        pytest.param("Was Desmond Fairley convicted?", "yes", "", id="he was"),
        pytest.param("Was Carla Fairley convicted?", "unanswerable", "", id="him is not her"),
        pytest.param("Was Fairley convicted?", "yes", "", id="near miss: last name alone"),
        pytest.param("Did Carla Fairley buy horses?", "unanswerable", "", id="bare name is his"),
        pytest.param("Did Desmond Fairley buy horses?", "yes", "", id="it is his"),
        pytest.param("Did Desmond Fairley sleep well?", "unanswerable", "", id="full name"),
        pytest.param("How old is Carla Fairley?", "span", "51", id="her age"),
        pytest.param("How old is Desmond Fairley?", "span", "58", id="his age"),
    ],
)
def test_namesakes_are_held_apart(question: str, kind: str, text: str) -> None:
    answer = ask(_CASE, question)
    assert answer.kind == kind
    assert not text or answer.text == text


def test_other_first_name_of_the_same_person_is_no_namesake() -> None:
    text = "President Anna Maria Berg resigned. She moved to Oslo. It was a cold year."
    assert ask(text, "Where did Anna Berg move?").text == "Oslo"
    assert ask(text, "Where did Maria Berg move?").text == "Oslo"
    assert ask(text, "Where did President Berg move?").text == "Oslo"


def test_age_of_a_relative_is_told_under_the_name() -> None:
    text = "Karl Pike fled. His wife, Carla Pike, slept. Carla Pike, 51, is a cook. Ida is 40."
    assert ask(text, "How old is Karl Pike's wife?").text == "51"
    assert ask(text, "How old is Karl Pike's sister?").kind == "unanswerable"


@pytest.mark.parametrize(
    ("text", "question", "said"),
    [
        pytest.param(
            "The trustees met. All seven have resigned.", "How many trustees were there?", "seven",
            id="all-seven",
        ),
        pytest.param(
            "The trustees met. All seven cats slept.", "How many trustees were there?", "",
            id="of-others",
        ),
    ],
)  # fmt: skip
def test_all_of_a_number_are_those_before(text: str, question: str, said: str) -> None:
    answer = ask(f"{text} It was a bad year.", question)
    assert (answer.text if answer.kind == "span" else "") == said


@pytest.mark.parametrize(
    ("text", "word", "matched"),
    [
        pytest.param("He met Marit Falk there.", "Marit", False, id="a-first-name"),
        pytest.param("He left the marital home.", "marital", True, id="the-word-itself"),
    ],
)
def test_first_name_is_no_deed(text: str, word: str, matched: bool) -> None:
    question = analyse("Is Aune married?")
    ((_, scene),) = library(text).scenes(question, Matcher(question), NO_CONTEXT)
    found = scene.matches[scene.reading.words.index(word)]
    assert (found is not None) == matched


_MAPMAKER = (
    "Ingeborg Falk, a mapmaker, died on 3 May at a home in Lund. She was born in Bodo. "
    "Her husband, Kjell Falk, a doctor, died in 2011."
)
_BAKER = (
    "Tom Reed runs a shop in Lund. His brother, Paul Reed, a priest, was born in 1970. "
    "Reed sold the shop in 1990."
)


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_MAPMAKER, "When did Falk die?", "3 May", id="whom-the-text-begins-with"),
        pytest.param(_MAPMAKER, "When did Kjell Falk die?", "2011", id="near-miss-a-full-name"),
        pytest.param(_MAPMAKER, "When did Mr Falk die?", "2011", id="near-miss-a-man"),
        pytest.param(_BAKER, "When did Reed sell the shop?", "1990", id="near-miss-alone-in-text"),
        pytest.param(
            "A court jailed Paul Reed. Reed had robbed his sister, Ann Reed, in 2001.",
            "Who was robbed in 2001?",
            "Ann Reed",
            id="near-miss-not-asked-of",
        ),
    ],
)
def test_last_name_alone_is_of_whom_the_text_begins_with(
    text: str, question: str, expected: str
) -> None:
    assert ask(text, question).text == expected
