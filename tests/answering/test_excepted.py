"""Counts of those of whom a sentence is not true: "all but four"."""

from __future__ import annotations

import pytest
from asking import ask

HERD = (
    "The storm came in March. All but four of the 61 goats survived. All but two of the sailors "
    "were saved. The village is all but empty, and 80 people stayed."
)
TALK = (
    "Ann Lee grows beech trees.\n\n"
    "Q: Did all the seedlings survive?\n\nA: All but seven. We bought 40 pots.\n\n"
    "Q: Were you glad?\n\nA: Yes."
)


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(HERD, "How many goats died?", "four", id="the opposite"),
        pytest.param(HERD, "How many goats did not survive?", "four", id="denied"),
        pytest.param(HERD, "How many goats survived?", "57", id="the rest"),
        pytest.param(HERD, "How many sailors drowned?", "two", id="another fate"),
        pytest.param(HERD, "How many sailors were saved?", "All but two", id="of nobody knows"),
        pytest.param(TALK, "How many seedlings survived?", "All but seven", id="in short"),
    ],
)
def test_all_but_so_many_are_counted(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected


@pytest.mark.parametrize(
    ("text", "question", "never"),
    [
        pytest.param(HERD, "How many people stayed?", "four", id="nobody is left out"),
        pytest.param(HERD, "How many horses died?", "four", id="another noun"),
        pytest.param(HERD, "How many goats were sold?", "57", id="another deed"),
        pytest.param(TALK, "How many pots were bought?", "seven", id="of another question"),
    ],
)
def test_other_counts_are_not_of_it(text: str, question: str, never: str) -> None:
    assert never not in ask(text, question).text


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("How many were not granted?", "six", id="denied"),
        pytest.param("How many were granted?", "74", id="the rest"),
        pytest.param("How many were sold?", "The article does not say.", id="another deed"),
    ],
)
def test_what_is_counted_may_be_left_out(question: str, expected: str) -> None:
    assert ask("All but six of the 80 licences were granted.", question).text == expected
