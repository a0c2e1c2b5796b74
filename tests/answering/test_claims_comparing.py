"""Claims that one is more than another, of what a text sets side by side."""

from __future__ import annotations

import pytest

from qa.answering.answerer import Answerer
from qa.documents.article import Article
from qa.types import AnswerKind

_NO, _OPEN, _YES = AnswerKind.NO, AnswerKind.UNANSWERABLE, AnswerKind.YES


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(
            "Gold is twice as heavy as lead.", "Is gold heavier than lead?", _YES, id="twice"
        ),
        pytest.param(
            "Gold is twice as heavy as lead.", "Is lead heavier than gold?", _NO, id="turned"
        ),
        pytest.param("Gold is not as hard as iron.", "Is gold harder than iron?", _NO, id="not-as"),
        pytest.param(
            "Gold is not as hard as iron.", "Is iron harder than gold?", _YES, id="not-as-turned"
        ),
        pytest.param("Tom is as tall as Peter.", "Is Tom taller than Peter?", _NO, id="as-much"),
        pytest.param(
            "Tom is as tall as Peter.", "Are Tom and Peter the same height?", _YES, id="same"
        ),
        pytest.param("Tom is as tall as Peter.", "Is Tom taller than Mark?", _OPEN, id="another"),
        pytest.param(
            "Trade grew twice as fast in the south as in the north.",
            "Did trade grow faster in the north than in the south?",
            _NO,
            id="places",
        ),
        pytest.param(
            "Trade grew twice as fast in the south as in the north.",
            "Did trade grow faster in the south than in the north?",
            _YES,
            id="places-so",
        ),
        pytest.param(
            "Helium is lighter than air.", "Is air heavier than helium?", _YES, id="opposite"
        ),
        pytest.param(
            "Helium is lighter than air.", "Is helium heavier than air?", _NO, id="opposite-denied"
        ),
        pytest.param(
            "Ann is more famous than Bob.", "Is Ann less famous than Bob?", _NO, id="less"
        ),
        pytest.param("Ann is no taller than Bob.", "Is Ann taller than Bob?", _NO, id="no-taller"),
        pytest.param(
            "Ann is no taller than Bob.", "Is Bob taller than Ann?", _OPEN, id="no-taller-turned"
        ),
        pytest.param(
            "Fewer boys than girls passed the test.",
            "Did more girls than boys pass the test?",
            _YES,
            id="fewer",
        ),
        pytest.param(
            "Sales of diesel cars were lower than those of petrol cars.",
            "Were more petrol cars sold than diesel cars?",
            _YES,
            id="lower",
        ),
        pytest.param(
            "The new bridge is longer than the old one.",
            "Is the old bridge longer than the new one?",
            _NO,
            id="adjectives",
        ),
        pytest.param(
            "In 1990 girls earned more than boys.",
            "Did boys earn more than girls in 2000?",
            _OPEN,
            id="another-year",
        ),
        pytest.param(
            "More than 70 letters arrived.",
            "Did more than 100 letters arrive?",
            _OPEN,
            id="a-number",
        ),
        pytest.param(
            "The factory makes more cars than any other plant.",
            "Is there a plant that makes more cars?",
            _NO,
            id="outdone",
        ),
        pytest.param(
            "Lind scored more goals than anyone else.",
            "Did anyone score more goals than Lind?",
            _NO,
            id="than-anyone",
        ),
    ],
)
def test_claims_comparing(text: str, question: str, kind: AnswerKind) -> None:
    article = Article.from_text(f"{text} It was a long story.")
    assert Answerer([article]).answer(question).kind is kind
