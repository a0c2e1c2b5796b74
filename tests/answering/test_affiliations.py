"""The organisation that somebody is of, which has to be of the sort asked for."""

import pytest
from asking import ask

_RULE = "of which somebody is"
_TEXT = (
    "According to analyst Vida Marn of the Institute for Social Research, most backed her. "
    "Councillor Bram Post, of the Labour Party, called the sum absurd. Third-placed Tomaz Kobal of "
    "the conservative Homeland Party won 18 percent. Henrik Dahl, a researcher at the University "
    "of Oslo, agreed. Ida Moe of Leeds United scored twice."
)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param(
            "Which institute does Vida Marn work for?", "Institute for Social Research", id="of"
        ),
        pytest.param("Which party does Post belong to?", "Labour Party", id="comma"),
        pytest.param("what party is Bram Post a member of", "Labour Party", id="member"),
        pytest.param("Which party does Kobal represent?", "Homeland Party", id="adjective"),
        pytest.param("Which university does Dahl work for?", "University of Oslo", id="role"),
        pytest.param("Which team does Moe play for?", "Leeds United", id="sort-untold"),
    ],
)
def test_whose_somebody_is(question: str, expected: str) -> None:
    answer = ask(_TEXT, question)
    assert answer.text == expected
    assert [hit.rule for hit in answer.trace[0].hits] == [_RULE]


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Which party does Vida Marn belong to?", id="institute-is-no-party"),
        pytest.param("Which club does Dahl play for?", id="university-is-no-club"),
    ],
)
def test_another_sort_is_no_answer(question: str) -> None:
    assert ask(_TEXT, question).kind == "unanswerable"


def test_what_a_party_calls_something_is_no_party() -> None:
    assert "absurd" not in ask(_TEXT, "Which party called for a vote?").text
