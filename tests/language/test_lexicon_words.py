from __future__ import annotations

from pathlib import Path

import pytest

from qa.language import lexicon
from qa.language.lexicon import lines, table, words

FOLDER = Path(lexicon.__file__).parent
CLASSES = (
    "person, organisation, place, country, city, nationality, date, year, day, month, century, "
    "time, duration, age, money, number, percent, quantity, frequency, language, religion, event, "
    "work, role, food, animal, plant, colour, body, disease, substance, group, reason, purpose, "
    "method, award, sport, instrument, vehicle, weapon, building, river, mountain, field, title, "
    "name, word, quote, other"
)
TABLES = [
    "answer_types",
    "antonyms",
    "currencies",
    "gendered_nouns",
    "gendered_titles",
    "months",
    "number_words",
    "ordinal_words",
    "phrasal_verbs",
    "reason_words",
    "unit_symbols",
    "units",
    "weekdays",
]
SORTED = [
    "answer_types",
    "antonyms",
    "currencies",
    "gendered_nouns",
    "gendered_titles",
    "phrasal_verbs",
    "reason_words",
    "unit_symbols",
    "units",
]
GROUPS = ["derivations", "synonyms"]


def _lines(file: str) -> list[str]:
    text = (FOLDER / file).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def _together(name: str, left: str, right: str) -> bool:
    """Whether a group of a table holds both words."""
    return any({left, right} <= set(line.split(", ")) for line in lines(f"{name}.txt"))


@pytest.mark.parametrize("name", TABLES)
def test_tables_are_rectangular_lower_case_and_without_repeats(name: str) -> None:
    rows = [line.split("\t") for line in _lines(f"{name}.tsv")]
    keys = [row[0] for row in rows]
    assert all(len(row) == 2 and all(cell == cell.strip() != "" for cell in row) for row in rows)
    assert keys == [key.lower() for key in keys]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("name", SORTED)
def test_long_tables_are_sorted(name: str) -> None:
    keys = [line.split("\t")[0] for line in _lines(f"{name}.tsv")]
    assert keys == sorted(keys)


@pytest.mark.parametrize("name", [*(f"{one}.tsv" for one in TABLES), "synonyms.txt"])
def test_every_table_says_first_what_it_holds(name: str) -> None:
    assert (FOLDER / name).read_text(encoding="utf-8").startswith("# ")


@pytest.mark.parametrize("name", GROUPS)
def test_groups_are_sorted_and_say_nothing_twice(name: str) -> None:
    rows = _lines(f"{name}.txt")
    sets = [frozenset(row.split(", ")) for row in rows]
    assert rows == sorted(rows)
    assert all(len(row.split(", ")) == len(one) > 1 for row, one in zip(rows, sets, strict=True))
    assert len(sets) == len(set(sets))


def test_answer_types_use_the_known_classes_only() -> None:
    known = set(CLASSES.split(", "))
    used = set(table("answer_types").values())
    assert used <= known
    assert used >= known - {"word", "quote", "frequency", "award"}


@pytest.mark.parametrize(
    ("noun", "kind"),
    [
        pytest.param("city", "city", id="city"),
        pytest.param("author", "person", id="author"),
        pytest.param("population", "number", id="population"),
        pytest.param("height", "quantity", id="height"),
        pytest.param("share", "percent", id="share"),
        pytest.param("salary", "money", id="salary"),
        pytest.param("company", "organisation", id="company"),
        pytest.param("century", "century", id="century"),
    ],
)
def test_nouns_have_the_class_people_mean(noun: str, kind: str) -> None:
    assert table("answer_types")[noun] == kind


@pytest.mark.parametrize(
    ("name", "left", "right"),
    [
        pytest.param("synonyms", "begin", "start", id="begin"),
        pytest.param("synonyms", "largest", "biggest", id="largest"),
        pytest.param("synonyms", "arrive", "come", id="arrive"),
        pytest.param("synonyms", "population", "inhabitant", id="population"),
        pytest.param("synonyms", "spectator", "crowd", id="spectator"),
        pytest.param("synonyms", "catch", "arrest", id="catch"),
        pytest.param("synonyms", "replace", "succeed", id="replace"),
        pytest.param("synonyms", "husband", "married", id="husband"),
        pytest.param("synonyms", "steal", "take", id="steal"),
        pytest.param("synonyms", "chief", "ceo", id="ceo"),
        pytest.param("synonyms", "increase", "climb", id="increase"),
        pytest.param("derivations", "destroy", "destruction", id="destroy"),
        pytest.param("derivations", "high", "height", id="high"),
        pytest.param("derivations", "sell", "sale", id="sell"),
        pytest.param("derivations", "birth", "born", id="born"),
        pytest.param("derivations", "thank", "gratitude", id="thank"),
    ],
)
def test_words_that_belong_together_share_a_group(name: str, left: str, right: str) -> None:
    assert _together(name, left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param("buy", "sell", id="buy-sell"),
        pytest.param("win", "lose", id="win-lose"),
        pytest.param("rise", "fall", id="rise-fall"),
        pytest.param("first", "last", id="first-last"),
    ],
)
def test_opposites_are_no_synonyms(left: str, right: str) -> None:
    assert right in table("antonyms")[left].split(", ")
    assert not _together("synonyms", left, right)


def test_no_pair_is_both_synonym_and_opposite() -> None:
    pairs = [
        (word, other) for word, others in table("antonyms").items() for other in others.split(", ")
    ]
    groups = [frozenset(line.split(", ")) for line in lines("synonyms.txt")]
    assert [pair for pair in pairs if any(group.issuperset(pair) for group in groups)] == []


def test_synonym_groups_hold_few_single_words() -> None:
    groups = _lines("synonyms.txt")
    assert all(len(line.split(", ")) <= 12 for line in groups)
    assert [line for line in groups if any(" " in word for word in line.split(", "))] == []


def test_numbers_are_numbers() -> None:
    assert float(table("number_words")["dozen"]) == 12
    assert all(float(value) >= 0 for value in table("number_words").values())
    assert all(1 <= int(value) <= 12 for value in table("months").values())
    assert all(1 <= int(value) <= 7 for value in table("weekdays").values())
    assert all(len(code) == 3 and code.isupper() for code in table("currencies").values())


def test_reasons_and_reporting_verbs() -> None:
    assert set(table("reason_words").values()) == {"reason", "purpose", "result"}
    assert {"say", "tell", "announce", "add", "note"} <= words("reporting_verbs")
