"""Stems: irregular forms first, and always the pure-Python Snowball class."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from snowballstemmer.english_stemmer import EnglishStemmer

from qa.language import stems
from qa.language.lexicon import words
from qa.language.stems import StemSet, base, stem

SAME = [
    pytest.param("began", "begin", id="began"),
    pytest.param("sold", "selling", id="sold"),
    pytest.param("men", "man", id="men"),
    pytest.param("Children", "child", id="children"),
    pytest.param("visited", "visits", id="regular"),
    pytest.param("wrote", "writing", id="wrote"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_stems_agree(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(
    ("one", "other"), [("authority", "auto"), ("mental", "men"), ("sole", "sold")]
)
def test_stems_differ(one: str, other: str) -> None:
    assert stem(one) != stem(other)


def test_base_changes_irregular_forms_only() -> None:
    assert [base(word) for word in ("Sold", "visits", "MEN")] == ["sell", "visits", "man"]


def test_stems_use_the_pure_python_class() -> None:
    assert type(stems._stemmer()).__module__ == "_snowball_english.english_stemmer"


def test_stems_agree_with_the_library_and_leave_it_whole() -> None:
    stock = EnglishStemmer()
    words = "running generously cats national agreement universities".split()
    assert [stems.stem(word) for word in words] == [stock.stemWord(word) for word in words]


@settings(deadline=None)
@given(st.text())
def test_stems_take_anything(word: str) -> None:
    assert stem(word) == stem(word)


def test_stems_leave_a_megabyte_alone() -> None:
    assert stem("A" * 1_000_000) == "a" * 1_000_000


LISTED = "carry sell ability agreements dye organisation be men".split()


@pytest.mark.parametrize("word", ["carried", "sold", "abilities", "agreement", "organise", "man"])
def test_stem_set_holds_the_forms_of_its_words(word: str) -> None:
    assert stem(word) in StemSet(LISTED)


@pytest.mark.parametrize("word", ["care", "able", "die", "women", "sale", "", "b"])
def test_stem_set_holds_nothing_else(word: str) -> None:
    assert stem(word) not in StemSet(LISTED)


@pytest.mark.parametrize("name", ["reporting_verbs", "roles", "place_words", "event_words"])
def test_stem_set_of_a_table_holds_all_of_its_stems(name: str) -> None:
    held = StemSet(words(name))
    assert all(stem(word) in held for word in words(name))
