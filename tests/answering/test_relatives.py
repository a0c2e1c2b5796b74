"""Words that stand for each other, and those that only look so."""

from __future__ import annotations

import pytest
from asking import ask

from qa.answering.relatives import (
    FAMILY,
    SYNONYM,
    agent_stems,
    country_words,
    people_stems,
    related_stems,
    role_stems,
)
from qa.language.lexicon import lines, members
from qa.language.stems import stem


def _factor(one: str, other: str) -> float:
    return dict(related_stems(stem(one))).get(stem(other), 0.0)


@pytest.mark.parametrize(
    ("one", "other", "factor"),
    [
        pytest.param("die", "death", FAMILY, id="verb-and-noun"),
        pytest.param("death", "die", FAMILY, id="and-back"),
        pytest.param("begin", "start", SYNONYM, id="synonym"),
        pytest.param("begin", "beginner", FAMILY, id="family-before-synonym"),
        pytest.param("begin", "begin", 0.0, id="not-itself"),
        pytest.param("begin", "end", 0.0, id="not-its-opposite"),
        pytest.param("die", "dice", 0.0, id="not-what-looks-alike"),
        pytest.param("zyzzyva", "beetle", 0.0, id="unknown"),
    ],
)
def test_related_stems_have_the_factor_of_their_table(one: str, other: str, factor: float) -> None:
    assert _factor(one, other) == factor


@pytest.mark.parametrize("name", ["synonyms", "derivations"])
def test_related_stems_find_every_family_of_a_table(name: str) -> None:
    for family in lines(f"{name}.txt"):
        stems = {stem(word) for word in family.split(", ")}
        assert all(stems - {one} <= dict(related_stems(one)).keys() for one in stems), family


def test_relations_go_both_ways() -> None:
    stems = {stem(word) for name in ("synonyms", "derivations") for word in members(name)}
    assert all(
        dict(related_stems(other)).get(one) == factor
        for one in stems
        for other, factor in related_stems(one)
    )


@pytest.mark.parametrize(
    ("verb", "agent"),
    [
        pytest.param("makes", "maker", id="e"),
        pytest.param("ran", "runner", id="doubled"),
        pytest.param("direct", "director", id="or"),
        pytest.param("built", "builder", id="irregular"),
    ],
)
def test_verb_leads_to_who_does_it(verb: str, agent: str) -> None:
    assert (stem(agent), FAMILY) in agent_stems(stem(verb))


@pytest.mark.parametrize("word", ["be", "3d", ""])
def test_word_without_an_agent(word: str) -> None:
    assert agent_stems(word) == ()


def test_abbreviated_role_stands_for_its_words() -> None:
    assert role_stems("CEO") == ((stem("chief"), FAMILY), (stem("executive"), FAMILY))
    assert role_stems("cow") == ()


@pytest.mark.parametrize(
    ("country", "people"),
    [
        pytest.param("France", "French", id="adjective"),
        pytest.param("Spain", "Spaniard", id="noun"),
        pytest.param("Portugal", "Portuguese", id="ese"),
    ],
)
def test_people_belong_to_their_country(country: str, people: str) -> None:
    assert (stem(people), FAMILY) in people_stems(stem(country))
    assert (stem(country), FAMILY) in people_stems(stem(people))


@pytest.mark.parametrize("word", ["south", "new", "harbour"])
def test_people_stems_hold_no_directions_or_common_words(word: str) -> None:
    assert people_stems(stem(word)) == ()


@pytest.mark.parametrize(
    ("words", "places"),
    [
        pytest.param("the south korea team", {1}, id="also-without-direction"),
        pytest.param("south korea and north korea", {0, 3}, id="twice"),
        pytest.param("south africa won", set(), id="no-country-without-direction"),
        pytest.param("the south bank", set(), id="no-country"),
        pytest.param("go south", set(), id="at-the-end"),
        pytest.param("", set(), id="nothing"),
    ],
)
def test_country_words_are_directions_that_may_be_left_out(words: str, places: set[int]) -> None:
    assert country_words(words.split()) == places


def test_baby_is_a_daughter() -> None:
    text = "Miss Hale's daughter, Iris, was born on 19 October."
    assert ask(text, "What is the name of Miss Hale's baby?").text == "Iris"
