"""The readers of word tables."""

from __future__ import annotations

import pytest

from qa.language.lexicon import groups, lines, table, words


def test_lexicon_words_leave_comments_out() -> None:
    assert "the" in words("stopwords")
    assert not any(word.startswith("#") for word in words("stopwords"))


def test_lexicon_table_maps_forms() -> None:
    assert table("irregular")["began"] == "begin"


def test_lexicon_groups_number_the_lines() -> None:
    assert set(groups("synonyms")["begin"]) & set(groups("synonyms")["start"])


def test_lexicon_missing_table_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        words("no-such-table")


@pytest.mark.parametrize("name", ["tag_lexicon", "tag_closed", "tag_open", "tag_verbs"])
def test_lexicon_tag_tables_have_words(name: str) -> None:
    assert all(len(line.split()) >= 2 for line in lines(f"{name}.txt"))


def test_lexicon_tag_context_rows_are_points() -> None:
    for line in lines("tag_context.tsv"):
        feature, _, points = line.partition("\t")
        assert feature
        assert all(part.rpartition("=")[2].lstrip("+-").isdigit() for part in points.split())
