"""Who did something, where the best candidate is only the owner of who did."""

from __future__ import annotations

import pytest

from qa import Article, Chat


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(
            "The tower, designed by Agnes Dorrit's father, Thomas Dorrit, is 31 metres tall.",
            "Who designed the tower?",
            "Thomas Dorrit",
            id="apposed-relative",
        ),
        pytest.param(
            "The mill was bought by Anna Reed's son Peter in 1990.",
            "Who bought the mill?",
            "Peter",
            id="relative-with-name",
        ),
        pytest.param(
            "Halden's chief executive, Maud Illing, opened the new yard on Friday.",
            "Who opened the yard?",
            "Maud Illing",
            id="office",
        ),
        pytest.param(
            "Ida Lund's dog won the race.", "Who won the race?", "Ida Lund's dog", id="no-name"
        ),
        pytest.param(
            "Ida Lund's brother, who is blind, won the race.",
            "Who won the race?",
            "Ida Lund's brother",
            id="relative-without-name",
        ),
    ],
)
def test_whom_the_owner_has_did_it(text: str, question: str, expected: str) -> None:
    assert Chat(Article.from_text(text)).ask(question).text == expected


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(
            "Ida Lund won the race in Bergen's harbour.", "Who won the race?", "Ida Lund", id="none"
        ),
        pytest.param(
            "The mill is not Anna Reed's. Ole Moe bought the old forge.",
            "Who bought the forge?",
            "Ole Moe",
            id="elsewhere",
        ),
        pytest.param(
            "Anna Reed's song was sung by Ole Moe.", "Who sang the song?", "Ole Moe", id="done-to"
        ),
    ],
)
def test_who_owns_nothing_of_it(text: str, question: str, expected: str) -> None:
    assert Chat(Article.from_text(text)).ask(question).text == expected


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(
            "The parents of Tom Hale sued the school.",
            "Who sued the school?",
            "The parents of Tom Hale",
            id="kin",
        ),
        pytest.param(
            "The council of Marrow met on Tuesday.",
            "Who met on Tuesday?",
            "The council of Marrow",
            id="group",
        ),
        pytest.param(
            "The owner of the Red Lion bought the field.",
            "Who bought the field?",
            "The owner of the Red Lion",
            id="behind-an-article",
        ),
        pytest.param(
            "The staff of Elling Hospital went on strike.",
            "Who went on strike?",
            "The staff of Elling Hospital",
            id="people-of-a-place",
        ),
        pytest.param(
            "The owner of the Red Lion, Jo Parr, bought the field.",
            "Who bought the field?",
            "Jo Parr",
            id="with-the-name-behind",
        ),
        pytest.param("Tom, a son of Ann Frey, won.", "Who won?", "Tom", id="with-the-name-before"),
        pytest.param(
            "The death of Tom Hale shocked the town.",
            "Who shocked the town?",
            "Tom Hale",
            id="no-doer",
        ),
        pytest.param(
            "Ann Frey of Marrow won the race.", "Who won the race?", "Ann Frey", id="home"
        ),
        pytest.param(
            "The father of Ann Frey knew that Bo Lund won the race.",
            "Who won the race?",
            "Bo Lund",
            id="another-deed",
        ),
        pytest.param(
            "The University of Oslo published the study.",
            "Who published the study?",
            "University of Oslo",
            id="one-name",
        ),
    ],
)
def test_whom_the_owner_behind_of_has_did_it(text: str, question: str, expected: str) -> None:
    assert Chat(Article.from_text(text)).ask(question).text == expected


_HOMES = (
    "Lena Fisk designed the bridge, which engineers from Aalst built in 1931. A survey by two "
    "pollsters in Lund was done in May. Sailors from the north stole the bell."
)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("Who built the bridge?", "engineers from Aalst", id="from"),
        pytest.param("Who designed the bridge?", "Lena Fisk", id="name"),
        pytest.param("Who stole the bell?", "Sailors", id="no-name-behind"),
    ],
)
def test_who_is_told_with_where_they_are_from(question: str, expected: str) -> None:
    assert Chat(Article.from_text(_HOMES)).ask(question).text == expected
