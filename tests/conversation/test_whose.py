"""Whose husband "her husband" is behind "her sister", and who "she" is beside a family."""

from __future__ import annotations

import pytest
from conversing import Said, resolved

from qa.conversation.cast import full_name
from qa.documents.article import Article

Turns = list[tuple[str, Said]]

ANN: tuple[str, Said] = ("Who was Ann Berg?", "a surgeon")


@pytest.mark.parametrize(
    ("turns", "question", "whole"),
    [
        pytest.param(
            [ANN, ("Is her sister alive?", "no")],
            "When did her husband die?",
            "When did Ann Berg's husband die?",
            id="both-are-hers",
        ),
        pytest.param(
            [ANN, ("Is her brother alive?", "no")],
            "When did his wife die?",
            "When did Ann Berg's brother's wife die?",
            id="near-miss-his-is-the-brothers",
        ),
        pytest.param(
            [ANN, ("When did the family move?", "1932")],
            "Which school did she go to?",
            "Which school did Ann Berg go to?",
            id="a-family-is-no-she",
        ),
        pytest.param(
            [("What has the tower been?", "a prison")],
            "What is it now?",
            "What is the tower now?",
            id="what-it-has-been-is-still-it",
        ),
        pytest.param(
            [("When does the warning start?", "6pm")],
            "And end?",
            "When does the warning end?",
            id="the-other-end",
        ),
        pytest.param(
            [ANN, ("Who is Bo Dahl?", "a baker")],
            "What colour is the warning?",
            "What colour is the warning?",
            id="near-miss-no-side-of-him",
        ),
    ],
)
def test_whose_and_who(turns: Turns, question: str, whole: str) -> None:
    assert resolved(turns, question).text == whole


@pytest.mark.parametrize(
    ("text", "full"),
    [
        pytest.param("Ann Berg married John Berg.", "Ann Berg", id="two-of-the-name"),
        pytest.param("Berg sang. Ann Berg sang.", "", id="near-miss-one-of-the-name"),
        pytest.param("Ann Berg sang on Mount Berg.", "", id="near-miss-a-hill"),
    ],
)
def test_full_name_beside_others_of_the_name(text: str, full: str) -> None:
    assert full_name("Berg", Article.from_text(text, title="Ann Berg, singer, dies")) == full
