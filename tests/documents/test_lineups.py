"""Line-ups of match reports, and the lists that are none."""

import pytest

import qa
from qa.documents.article import Article
from qa.documents.lineups import lineups

_AYR = (
    "Ayr (4-4-2): Lee 7; Ray 6 (Moss 71), Bell 5, Cole, Dunn (c); Ek, Fox, Gray; Hill, Ito, Jones."
)
_RUGBY = (
    "Hove: 15 Sam Hale; 14 Tom Reed, 13 Al Pike (sub Bo Day, 46), 12 Ed Orr; 10 May, 9 Lot, 8 Ali."
)


def _found(text: str) -> list[tuple[str, str, str]]:
    article = Article.from_text(f"Ayr hold Hove\n\n{text}")
    return [
        (
            one.source,
            article.text[one.label.start : one.label.end],
            article.text[one.value.start : one.value.end],
        )
        for one in lineups(article)
        if one.source != "lineup"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            _AYR,
            [
                ("goalkeeper", "Ayr", "Lee"),
                ("substitute", "Ray", "Moss"),
                ("substitute", "Moss", "Ray"),
                ("formation", "Ayr", "4-4-2"),
            ],
            id="formation-and-ratings",
        ),
        pytest.param(
            _RUGBY,
            [
                ("goalkeeper", "Hove", "Sam Hale"),
                ("substitute", "Al Pike", "Bo Day"),
                ("substitute", "Bo Day", "Al Pike"),
            ],
            id="shirt-numbers",
        ),
        pytest.param("Booked: Lee, Ray; Bell, Cole.", [], id="too-few"),
        pytest.param("Present: Ann Lee, Bo Ray and five others who came late.", [], id="prose"),
        pytest.param(
            "Ingredients: 2 eggs, flour, salt, sugar, milk, butter, oil.", [], id="things"
        ),
    ],
)
def test_lineups(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert _found(text) == expected


@pytest.mark.parametrize(
    ("question", "text"),
    [
        pytest.param("what formation did Ayr play", "4-4-2", id="formation"),
        pytest.param("who came on for Ray", "Moss", id="substitute"),
        pytest.param("Who did Moss replace?", "Ray", id="replaced"),
        pytest.param("who was the Ayr goalkeeper", "Lee", id="goalkeeper"),
    ],
)
def test_lineups_answer(question: str, text: str) -> None:
    article = Article.from_text(f"Ayr hold Hove\n\nThe match ended in a draw.\n\n{_AYR}")
    assert qa.ask(question, article).text == text
