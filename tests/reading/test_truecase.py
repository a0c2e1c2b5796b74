"""Sentences in capitals, read as prose; and what must stay as it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa.answering.answerer import Answerer
from qa.documents.article import Article
from qa.reading.reading import Reading
from qa.reading.truecase import truecased

SHOUTED = [
    pytest.param("A STORM HIT THE COAST .", "a storm hit the coast .", id="words"),
    pytest.param(
        "PRIME MINISTER ANNA FIELD VISITED ILFRACOMBE .",
        "Prime Minister Anna Field visited Ilfracombe .",
        id="title-first-name-unknown-place",
    ),
    pytest.param(
        "TROOPS LEFT SOUTH KOREA ON MONDAY .", "troops left South Korea on Monday .", id="place"
    ),
    pytest.param("THE FRENCH ARMY LEFT IN MAY .", "the French army left in May .", id="month"),
    pytest.param("IT MAY RAIN IN MAY .", "it may rain in May .", id="month-near-miss"),
    pytest.param("I SAW THE MAN .", "I saw the man .", id="i"),
    pytest.param("THE EU AND NATO MET HERE .", "the EU and NATO met here .", id="acronyms"),
    pytest.param("THE U.S. ARMY CAME .", "the U.S. army came .", id="dotted"),
]

KEPT = [
    pytest.param("NATO and the EU met .", id="acronyms-in-prose"),
    pytest.param("BBC NEWS", id="two-words"),
    pytest.param("The House Of The Sun", id="headline"),
    pytest.param("all in small letters here", id="small"),
    pytest.param("", id="empty"),
]


@pytest.mark.parametrize(("text", "expected"), SHOUTED)
def test_truecase_of_capitals(text: str, expected: str) -> None:
    assert " ".join(truecased(text.split())) == expected


@pytest.mark.parametrize("text", KEPT)
def test_truecase_leaves_alone(text: str) -> None:
    assert " ".join(truecased(text.split())) == text


@given(st.lists(st.text(min_size=1, max_size=12), max_size=20))
def test_truecase_maps_words_one_to_one(words: list[str]) -> None:
    assert len(truecased(words)) == len(words)
    assert truecased([word.lower() for word in words]) == tuple(word.lower() for word in words)


def test_truecase_types_the_names_of_a_shouted_sentence() -> None:
    article = Article.from_text("PRIME MINISTER ANNA FIELD VISITED ILFRACOMBE ON MONDAY.")
    found = {one.normal: one.kind.value for one in Reading(article).sentence(0).mentions}
    assert found["Anna Field"] == "person"
    assert "Ilfracombe" in found


def test_truecase_keeps_answers_verbatim() -> None:
    article = Article.from_text("PRIME MINISTER ANNA FIELD VISITED ILFRACOMBE ON MONDAY.")
    answer = Answerer((article,)).answer("Who visited Ilfracombe?")
    assert answer.spans[0].text.endswith("ANNA FIELD")
