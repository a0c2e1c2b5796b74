"""Near rivals vote for the words that they share."""

from __future__ import annotations

import pytest

from qa.answering.answer import AnswerSpan
from qa.answering.paths.winner import most_agreed
from qa.documents.article import Article

_ARTICLE = Article.from_text("The old red brick mill by the river burnt down in March.")


def _span(text: str) -> AnswerSpan:
    start = _ARTICLE.text.index(text)
    return AnswerSpan(start, start + len(text), text, _ARTICLE)


@pytest.mark.parametrize(
    ("texts", "points", "winner"),
    [
        pytest.param(["mill"], [5.0], "mill", id="alone"),
        pytest.param(
            ["March", "red brick mill", "brick mill"],
            [10.0, 9.5, 9.5],
            "red brick mill",
            id="two-agree",
        ),
        pytest.param(
            ["March", "red brick mill", "brick mill"],
            [40.0, 9.5, 9.5],
            "March",
            id="far-ahead-stays",
        ),
        pytest.param(["brick mill", "March"], [10.0, 10.0], "brick mill", id="tie-keeps-order"),
    ],
)
def test_most_agreed(texts: list[str], points: list[float], winner: str) -> None:
    spans = [_span(text) for text in texts]
    assert texts[most_agreed(spans, points)] == winner


def test_barred_span_votes_but_does_not_win() -> None:
    spans = [_span(text) for text in ("brick mill", "red brick mill", "red brick")]
    assert most_agreed(spans, [10.0, 10.0, 10.0]) == 1
    assert most_agreed(spans, [10.0, 10.0, 10.0], barred={1}) == 0


def test_equal_words_elsewhere_do_not_vote() -> None:
    article = Article.from_text("Rain fell in May. Snow fell in May. Hail fell in June.")
    first, second = article.text.index("May"), article.text.rindex("May")
    june = article.text.index("June")
    spans = [
        AnswerSpan(june, june + 4, "June", article),
        AnswerSpan(first, first + 3, "May", article),
        AnswerSpan(second, second + 3, "May", article),
    ]
    assert most_agreed(spans, [10.0, 9.9, 9.9]) == 0
