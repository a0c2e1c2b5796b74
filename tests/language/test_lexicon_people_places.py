"""The tables of people, places and names keep their form and agree with each other."""

from __future__ import annotations

from pathlib import Path

import pytest

import qa.language.lexicon as lexicon
from qa.language.lexicon import table, words

_FOLDER = Path(lexicon.__file__).parent
_TABLES = ["capitals", "countries", "demonyms", "first_names", "irregular"]
_LISTS = [
    "abbreviations",
    "event_words",
    "family_names",
    "organisation_words",
    "organisations",
    "peoples",
    "place_words",
    "places",
    "roles",
    "stopwords",
    "titles",
    "work_words",
]


def _lines(file: str) -> list[str]:
    return (_FOLDER / file).read_text(encoding="utf-8").splitlines()


def _entries(file: str) -> list[str]:
    return [line for line in _lines(file) if not line.startswith("#")]


@pytest.mark.parametrize("file", [f"{name}.txt" for name in _LISTS])
def test_lists_are_sorted_lower_case_without_doubles(file: str) -> None:
    entries = _entries(file)
    assert _lines(file)[0].startswith("# ")
    assert entries == sorted(set(entries))
    assert all(entry == entry.lower().strip() for entry in entries)


@pytest.mark.parametrize("file", [f"{name}.tsv" for name in _TABLES])
def test_tables_are_sorted_with_lower_case_keys(file: str) -> None:
    rows = [line.split("\t") for line in _entries(file)]
    keys = [row[0] for row in rows]
    assert _lines(file)[0].startswith("# ")
    assert keys == sorted(set(keys))
    assert all(len(row) == 2 and all(row) for row in rows)
    assert all(key == key.lower().strip() for key in keys)


@pytest.mark.parametrize("name", ["capitals", "demonyms"])
def test_countries_that_other_tables_name_are_listed(name: str) -> None:
    countries = table("countries")
    assert [c for c in table(name).values() if countries.get(c.lower()) != c] == []


def test_country_names_lead_to_themselves() -> None:
    countries = table("countries")
    assert [name for name in countries.values() if countries[name.lower()] != name] == []


def test_places_do_not_repeat_countries_and_capitals() -> None:
    assert not words("places") & (set(table("countries")) | set(table("capitals")))


def test_first_names_have_a_gender() -> None:
    assert set(table("first_names").values()) == {"m", "f", "u"}
    assert len(table("first_names")) > 2000


def test_irregular_forms_lead_to_bases_that_are_no_forms() -> None:
    irregular = table("irregular")
    assert all(form != base for form, base in irregular.items())
    doubled = {base for base in irregular.values() if base in irregular}
    # Bases that are a form of another word as well.
    assert doubled <= {"bear", "fell", "find", "lay", "leave", "saw", "see", "wind"}


def test_stopwords_keep_negation_and_order() -> None:
    assert not words("stopwords") & {
        "not",
        "no",
        "never",
        "first",
        "last",
        "before",
        "after",
        "one",
    }
    assert {"the", "of", "who", "what", "did", "’s", "n't"} - {"n't"} <= words("stopwords")


def test_abbreviations_end_in_a_full_stop() -> None:
    assert all(entry.endswith(".") for entry in words("abbreviations"))


@pytest.mark.parametrize(
    ("name", "present", "absent"),
    [
        pytest.param("roles", "mother", "mothers", id="roles-singular"),
        pytest.param("roles", "prime minister", "ministry", id="roles-offices"),
        pytest.param("titles", "mr.", "teacher", id="titles"),
        pytest.param("organisation_words", "university", "river", id="organisations"),
        pytest.param("place_words", "river", "university", id="places"),
        pytest.param("event_words", "battle", "treaty", id="events"),
        pytest.param("work_words", "treaty", "battle", id="works"),
        pytest.param("abbreviations", "dr.", "in.", id="abbreviations"),
    ],
)
def test_tables_hold_what_they_say(name: str, present: str, absent: str) -> None:
    assert present in words(name)
    assert absent not in words(name)
