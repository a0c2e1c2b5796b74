"""Claims of today, held against what was so until a time."""

from __future__ import annotations

import pytest

from qa.answering.answerer import Answerer
from qa.documents.article import Article
from qa.types import AnswerKind

_YES, _NO, _OPEN = AnswerKind.YES, AnswerKind.NO, AnswerKind.UNANSWERABLE


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(
            "The town grew until 1950.", "Is the town growing?", _NO, id="deed-until-a-year"
        ),
        pytest.param(
            "The cat, which had been missing for weeks, turned up in a shed.",
            "Is the cat still missing?",
            _NO,
            id="over-when-it-turned-up",
        ),
        pytest.param(
            "The show was popular until 1950.", "Is the show still popular?", _NO, id="still"
        ),
        pytest.param(
            "The show was popular until 1950.", "Was the show popular?", _YES, id="asked-of-then"
        ),
        pytest.param(
            "She taught at Leeds until she retired.", "Does she teach at Leeds?", _NO, id="clause"
        ),
        pytest.param(
            "She taught at Leeds until she retired.", "Did she teach at Leeds?", _YES, id="did"
        ),
        pytest.param(
            "He was mayor of Ghent from 1990 to 2002.",
            "Is he still mayor of Ghent?",
            _NO,
            id="from-year-to-year",
        ),
        pytest.param("The show was once popular.", "Is the show popular?", _NO, id="once"),
        pytest.param(
            "The bus stopped once a week.", "Was the bus stopped once a week?", _YES, id="once-a"
        ),
        pytest.param(
            "Women were not allowed to vote until 1971.",
            "Are women allowed to vote?",
            _YES,
            id="not-until",
        ),
        pytest.param(
            "The shop is closed until May.", "Is the shop closed?", _YES, id="present-until"
        ),
        pytest.param(
            "The club has played at the Dell since 2001.",
            "Does the club play at the Dell?",
            _YES,
            id="since",
        ),
        pytest.param(
            "The show was popular in the 1950s.", "Is the show popular?", _OPEN, id="in-a-decade"
        ),
        pytest.param("The show was popular.", "Was the show popular?", _YES, id="undated"),
    ],
)
def test_claims_ended(text: str, question: str, kind: AnswerKind) -> None:
    article = Article.from_text(f"{text} It was a long story.")
    assert Answerer([article]).answer(question).kind is kind
