"""Each of so many holders of a role, what happened to whom, and how long it was."""

from __future__ import annotations

import pytest
from asking import ask

_TEXT = (
    "President Ilka Sorens of Veldania and her counterpart, Mirko Tavcar, shook hands after a "
    "six-week trial. Shares of Halvorsen slipped 3.4 percent on Monday. Paul Baca founded the "
    "firm, but Ramiro Baca left it in 2019. A girl of six was hurt. Mayor Ida Falk praised her."
)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param("How long did the trial last?", "six-week", id="compound"),
        pytest.param(
            "What happened to the share price?", "slipped 3.4 percent on Monday", id="share-price"
        ),
    ],
)
def test_answer(question: str, answer: str) -> None:
    assert ask(_TEXT, question).text == answer


def test_more_holders_than_are_named_are_not_listed() -> None:
    assert ask(_TEXT, "Who are the two mayors?").kind != "list"


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        pytest.param(
            "Ida Falk succeeded Ole Moe as harbour master in May. Moe retired.",
            "Who is the harbour master?",
            "Ida Falk",
            id="succeeds",
        ),
        pytest.param(
            "Ida Falk was appointed harbour master on Monday.",
            "Who is the harbour master?",
            "Ida Falk",
            id="is-appointed",
        ),
        pytest.param(
            "Ole Moe was named as deputy mayor. Ida Falk was elected as mayor.",
            "Who is the mayor?",
            "Ida Falk",
            id="another-rank",
        ),
        pytest.param(
            "Ole Moe was replaced as chairman by Ida Falk.",
            "Who is the chairman?",
            "",
            id="is-replaced",
        ),
        pytest.param("Ole Moe did not serve as chairman.", "Who is the chairman?", "", id="denied"),
    ],
)
def test_who_comes_into_an_office_holds_it(text: str, question: str, answer: str) -> None:
    found = ask(text, question)
    told = any(hit.rule == "who holds the role" for one in found.trace for hit in one.hits)
    assert (found.text if told else "") == answer


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        pytest.param("Ole Moe stood down as treasurer; Ida Falk was elected in his place.",
                     "Who is the new treasurer?", "Ida Falk", id="stood-down"),
        pytest.param("Ole Moe resigned as treasurer. Ida Falk takes his place.",
                     "Who is the treasurer?", "Ida Falk", id="the-next-sentence"),
        pytest.param("Ole Moe retired as treasurer and was succeeded by Ida Falk.",
                     "Who is the new treasurer?", "Ida Falk", id="succeeded-by"),
        pytest.param("Ole Moe resigned as treasurer. Ida Falk thanked him for his work.",
                     "Who is the new treasurer?", "Ole Moe", id="near-miss-who-thanked"),
    ],
)  # fmt: skip
def test_who_takes_the_place_of_who_left(text: str, question: str, answer: str) -> None:
    assert ask(text, question).text == answer
