"""Stems: irregular forms first, then what the Snowball package gives."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from snowballstemmer.english_stemmer import EnglishStemmer

from qa.language.lexicon import words
from qa.language.porter import porter2
from qa.language.stems import StemSet, base, singular, stem

SAME = [
    pytest.param("began", "begin", id="began"),
    pytest.param("sold", "selling", id="sold"),
    pytest.param("men", "man", id="men"),
    pytest.param("Children", "child", id="children"),
    pytest.param("visited", "visits", id="regular"),
    pytest.param("wrote", "writing", id="wrote"),
    pytest.param("cafés", "cafe", id="accent"),
    pytest.param("DVDs", "DVD", id="letters"),
    pytest.param("Zürich", "Zurich", id="accent-of-a-name"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_stems_agree(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("authority", "auto"),
        ("mental", "men"),
        ("sole", "sold"),
        ("Us", "U"),
        ("край", "краи"),
        ("が", "か"),
    ],
)
def test_stems_differ(one: str, other: str) -> None:
    assert stem(one) != stem(other)


def test_base_changes_irregular_forms_only() -> None:
    assert [base(word) for word in ("Sold", "visits", "MEN")] == ["sell", "visits", "man"]


SINGULARS = [
    pytest.param("Bells", "bell", id="s"),
    pytest.param("cities", "city", id="ies"),
    pytest.param("boxes", "box", id="xes"),
    pytest.param("churches", "church", id="ches"),
    pytest.param("men", "man", id="irregular"),
    pytest.param("bell", "bell", id="is-singular"),
    pytest.param("ties", "tie", id="short-ies"),
    pytest.param("glass", "glass", id="no-plural-ss"),
    pytest.param("campus", "campus", id="no-plural-us"),
    pytest.param("crisis", "crisis", id="no-plural-is"),
    pytest.param("news", "news", id="no-plural-news"),
    pytest.param("gas", "gas", id="no-plural-short"),
]


@pytest.mark.parametrize(("noun", "one"), SINGULARS)
def test_stems_singular(noun: str, one: str) -> None:
    assert singular(noun) == one


SNOWBALL = EnglishStemmer()
BEGINNINGS = "arsen commun emerg gener inter later organ past univers succ proc exc even inn out"
ENDINGS = """ied s ies sses ss us ed eed ing edly eedly ingly y anci enci ogi li bli abli alli fulli
    lessli ousli entli aliti biliti iviti tional ational alism ation ization izer ator iveness
    fulness ousness ogist icate ative alize iciti ical ful ness ic ance ence able ible ate ive ize
    iti al ism ion er ous ant ent ment ement e l ll 's' 's '"""
PARTS = (*BEGINNINGS.split(), *ENDINGS.split(), *"aeiouybcdlnrstzwx'é")


@given(st.lists(st.sampled_from(PARTS), max_size=7).map("".join))
def test_stems_of_any_word_are_those_of_the_package(word: str) -> None:
    assert porter2(word) == SNOWBALL.stemWord(word)


@pytest.mark.parametrize("name", ["stopwords", "reporting_verbs", "roles", "event_words"])
def test_stems_of_a_table_are_those_of_the_package(name: str) -> None:
    assert [porter2(word) for word in words(name)] == [SNOWBALL.stemWord(w) for w in words(name)]


@pytest.mark.parametrize(
    "word",
    """skies dying agreed proceed succeeding evening falling hoping hopping added controlled
    generously communism pasted universities national rationalize happily easily sky gas this
    yellow saying youth boy's '90s""".split(),
)
def test_stems_of_special_words_are_those_of_the_package(word: str) -> None:
    assert porter2(word) == SNOWBALL.stemWord(word)


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
