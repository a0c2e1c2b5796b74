"""The readers of word tables."""

from __future__ import annotations

from pathlib import Path

import pytest

from qa.language import lexicon
from qa.language.lexicon import lines, members, table, words

FILES = sorted(path.name for path in Path(lexicon.__file__).parent.glob("*.t*"))


def test_lexicon_words_leave_comments_out() -> None:
    assert "the" in words("stopwords")
    assert not any(word.startswith("#") for word in words("stopwords"))


def test_lexicon_table_maps_forms() -> None:
    assert table("irregular")["began"] == "begin"


def test_lexicon_members_are_the_words_of_all_groups() -> None:
    assert {"begin", "start", "climb"} <= members("synonyms")


@pytest.mark.parametrize("file", FILES)
def test_lexicon_rows_are_bare_behind_the_comments(file: str) -> None:
    rows = lines(file)
    assert all(row and row == row.strip() and row[0] != "#" for row in rows)
    assert file.endswith(".txt") or all(row.count("\t") == 1 for row in rows)


@pytest.mark.parametrize("file", [file for file in FILES if file.endswith(".tsv")])
def test_lexicon_keys_stand_once(file: str) -> None:
    keys = [row.partition("\t")[0] for row in lines(file)]
    assert len(keys) == len(set(keys))


def test_lexicon_missing_table_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        words("no-such-table")


@pytest.mark.parametrize("name", ["tag_lexicon", "tag_closed", "tag_open", "tag_verbs"])
def test_lexicon_tag_tables_have_words(name: str) -> None:
    assert all(len(line.split()) >= 2 for line in lines(f"{name}.txt"))


def test_lexicon_tag_context_is_sorted_for_looking_up() -> None:
    assert lines("tag_context.tsv") == sorted(lines("tag_context.tsv"))


def test_lexicon_tag_context_rows_are_points() -> None:
    for line in lines("tag_context.tsv"):
        feature, _, points = line.partition("\t")
        assert feature
        assert all(part.rpartition("=")[2].lstrip("+-").isdigit() for part in points.split())
