"""Sieves for names, and for what a sentence itself says is the same: hits and near-misses."""

from __future__ import annotations

import pytest
from linking import NONE, last_link

FIRM = "Acme Robotics Inc. makes robots in Norway. Tom Smith founded it in 1990. "
BERG = "The World Copper Organisation (WCO) was founded in 1950. Anna Berg has led it since 2010. "


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        pytest.param(FIRM + "Tom Smith sails.", "Tom Smith", "same string: Tom Smith", id="same"),
        pytest.param(FIRM + "Tom Jones sails.", "Tom Jones", NONE, id="same-not-another-name"),
        pytest.param(FIRM + "Smith sails.", "Smith", "surname: Tom Smith", id="surname"),
        pytest.param(
            "Zorba Kantzu. Zorba Mara Kantzu (3 May 1871 – 2 May 1943) was a painter. Kantzu won.",
            "Kantzu",
            "surname: Zorba Mara Kantzu",
            id="surname-of-a-longer-name",
        ),
        pytest.param(FIRM + "Mr. Smith sails.", "Smith", "surname: Tom Smith", id="surname-mr"),
        pytest.param(FIRM + "Mrs. Smith sails.", "Smith", NONE, id="surname-not-her"),
        pytest.param(
            "Ann Poe met Bob Poe. Poe was glad.", "Poe", NONE, id="surname-not-of-two"
        ),
        pytest.param(
            "John Kelly runs the lab. Kelly said it grew.", "Kelly", "surname: John Kelly",
            id="surname-that-is-a-first-name-too",
        ),
        pytest.param(
            "Zorbo Kantzu paints. Kantzu won.", "Kantzu", "surname: Zorbo Kantzu",
            id="surname-in-no-list",
        ),
        pytest.param(
            "The Silver Towers stand. Towers are tall.", "Towers", NONE,
            id="surname-not-an-ordinary-word",
        ),
        pytest.param(
            "Mr. Ostrom won. Peter Ostrom smiled.", "Peter Ostrom", "surname: Peter Ostrom",
            id="surname-comes-first",
        ),
        pytest.param(
            BERG + "The WCO grew.", "WCO", "same string: World Copper Organisation",
            id="acronym-explained-once",
        ),
        pytest.param(
            "The World Copper Organisation (WCO) grew.", "WCO",
            "acronym: World Copper Organisation", id="acronym-in-brackets",
        ),
        pytest.param(
            "The World Copper Organisation grew. The WCO is rich.", "WCO",
            "acronym: World Copper Organisation", id="acronym-by-initials",
        ),
        pytest.param(
            "The World Copper Organisation grew. The WTO is rich.", "WTO", NONE,
            id="acronym-of-something-else",
        ),
        pytest.param(
            FIRM + "Acme grew.", "Acme", "short name: Acme Robotics Inc.", id="short-name"
        ),
        pytest.param(
            "Northern Bank Ltd. grew. Northern lights shone.", "Northern", NONE,
            id="short-name-not-an-ordinary-word",
        ),
    ],
)  # fmt: skip
def test_coreference_names(text: str, words: str, expected: str) -> None:
    assert last_link(text, words) == expected


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        pytest.param(
            "Anna Berg, a Swedish chemist, won.", "a Swedish chemist", "apposition: Anna Berg",
            id="apposition-after",
        ),
        pytest.param(
            "Its founder, Anna Berg, won.", "Its founder", "apposition: Anna Berg",
            id="apposition-before",
        ),
        pytest.param(
            "The head of the school, Anna Berg, won.", "The head", "apposition: Anna Berg",
            id="apposition-before-with-of",
        ),
        pytest.param(
            "The winner, French sailor Anna Berg, wept.", "The winner", "apposition: Anna Berg",
            id="apposition-with-a-title",
        ),
        pytest.param(
            "The winner, police chief Anna Berg and a lawyer came.", "The winner", NONE,
            id="apposition-with-a-title-not-a-list",
        ),
        pytest.param(
            "The winner, a friend of Anna Berg, wept.", "The winner", NONE,
            id="apposition-not-of-the-friend",
        ),
        pytest.param(
            "Tesla, a carmaker, grew.", "a carmaker", "apposition: Tesla", id="apposition-of-a-firm"
        ),
        pytest.param(
            "Velora, Norway's largest bank, grew.", "largest bank", "apposition: Velora",
            id="apposition-behind-whose",
        ),
        pytest.param(
            "Velora, Norway's largest bank and a shop grew.", "largest bank", NONE,
            id="apposition-behind-whose-not-a-list",
        ),
        pytest.param(
            "Velora, Norway's largest maker of ships, said its head left.", "its",
            "pronoun: Velora", id="firm-says-its",
        ),
        pytest.param(
            "Velora, a bank based in Oslo, said that its head left.", "its",
            "pronoun: Velora", id="bank-says-its",
        ),
        pytest.param(
            "Anna Berg, a chemist and a doctor met.", "a chemist", NONE, id="apposition-not-a-list"
        ),
        pytest.param(
            "After Anna Berg, a chemist won.", "a chemist", NONE, id="apposition-not-a-subject"
        ),
        pytest.param(
            "He saw the teacher, Anna Berg, and Tom.", "the teacher", NONE,
            id="apposition-before-not-a-list",
        ),
        pytest.param(
            "Anna Berg, a Swedish chemist, won. The chemist smiled.", "The chemist",
            "apposition: Anna Berg", id="apposition-then-bare",
        ),
        pytest.param(
            "A dog named Rex barked. The dog slept.", "The dog", "apposition: Rex", id="named"
        ),
        pytest.param(
            "It sails to the island of Sula. The island has 212 inhabitants.", "The island",
            "apposition: Sula", id="of-its-own-name",
        ),
        pytest.param(
            "It lies off the coast of Chile. The coast is long.", "The coast",
            "head match: the coast", id="not-of-its-own-name",
        ),
        pytest.param(
            "The state of Ann Lee was bad. The state worsened.", "The state",
            "head match: The state", id="of-somebody",
        ),
        pytest.param(
            "Rex the dog barked. The dog was old.", "The dog", "apposition: Rex", id="epithet"
        ),
        pytest.param(
            "Tom gave Ann the dog.", "the dog", NONE, id="epithet-not-an-object"
        ),
        pytest.param(
            "President Maria Lopez won. The president smiled.", "The president",
            "role: Maria Lopez", id="role",
        ),
        pytest.param(
            "President Maria Lopez met President Ivan Petrov. The president smiled.",
            "The president", NONE, id="role-not-of-two",
        ),
        pytest.param(
            "Former president Maria Lopez won. The president smiled.", "The president", NONE,
            id="role-former",
        ),
        pytest.param(
            "President Maria Lopez won. The vice president smiled.", "The vice president", NONE,
            id="role-vice",
        ),
        pytest.param(
            "President Maria Lopez won. A president smiled.", "A president", NONE,
            id="role-indefinite",
        ),
        pytest.param(
            "President Maria Lopez won. The president of the bank smiled.", "The president", NONE,
            id="role-of-something-else",
        ),
        pytest.param(
            "French carmaker Velox grew. The carmaker sold vans.", "The carmaker", "role: Velox",
            id="role-of-a-firm",
        ),
        pytest.param(
            "Anna Berg was a pilot. The pilot lost her plane.", "The pilot", "copula: Anna Berg",
            id="copula",
        ),
        pytest.param(
            "Anna Berg was not a pilot. The pilot lost a plane.", "The pilot", NONE,
            id="copula-negated",
        ),
        pytest.param(
            "Anna Berg may be a pilot. The pilot lost a plane.", "The pilot", NONE,
            id="copula-modal",
        ),
        pytest.param(
            "We met Anna Berg, who won.", "who", "relative pronoun: Anna Berg", id="who"
        ),
        pytest.param(
            "The bridge, which fell, was old.", "which", "relative pronoun: The bridge", id="which"
        ),
        pytest.param("The pilot, which fell, was old.", "which", NONE, id="which-not-a-person"),
        pytest.param("We asked who won.", "who", NONE, id="who-in-a-question"),
        pytest.param("The dog that barked left.", "that", "relative pronoun: The dog", id="that"),
        pytest.param("The idea that dogs bark is old.", "that", NONE, id="that-of-a-clause"),
    ],
)  # fmt: skip
def test_coreference_constructs(text: str, words: str, expected: str) -> None:
    assert last_link(text, words) == expected


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        pytest.param(
            "My puppy is small. His name is Snow. Snow is happy.", "Snow", "same string: Snow",
            id="ordinary-word-that-is-a-name",
        ),
        pytest.param("It was cold. Snow fell.", "Snow", NONE, id="ordinary-word"),
        pytest.param(
            "Tom Reed smiled. His name is Snow.", "Snow", NONE, id="who-has-a-name-already"
        ),
    ],
)  # fmt: skip
def test_coreference_said_names(text: str, words: str, expected: str) -> None:
    assert last_link(text, words) == expected


_FAMILY = "Desmond Pike, 58, stole it. Pike had worked there. His wife, Carla Pike, left. "


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        pytest.param(
            f"{_FAMILY}Mrs Pike is 51. Pike's lawyer slept.", "Pike", "same string: Desmond Pike",
            id="bare-name-is-whose-it-was-first",
        ),
        pytest.param(
            f"{_FAMILY}Mrs Pike is 51.", "Pike", "surname: Carla Pike", id="her-by-her-title"
        ),
        pytest.param(
            "Ann Hall slept. Tamsin Boyle, a 24-year-old thatcher, saw it. She told her boss.",
            "She", "pronoun: Tamsin Boyle", id="aged-is-somebody",
        ),
        pytest.param(
            "Ann Hall slept. Tamsin Lodge, a 124-year-old house, burned. She wept.",
            "She", NONE, id="aged-house-is-nobody",
        ),
    ],
)  # fmt: skip
def test_coreference_families_and_ages(text: str, words: str, expected: str) -> None:
    assert last_link(text, words) == expected
