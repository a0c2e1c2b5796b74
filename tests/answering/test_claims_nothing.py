"""Claims of a deed of which there is, was or will be nothing; near-misses stay open."""

from __future__ import annotations

import pytest
from asking import ask

from qa.types import AnswerKind

_NO, _OPEN, _YES = AnswerKind.NO, AnswerKind.UNANSWERABLE, AnswerKind.YES
_CUTS = "There will be no closures and no layoffs."


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(_CUTS, "Will any shops be closed?", _NO, id="passive"),
        pytest.param(_CUTS, "Will shops close?", _NO, id="active"),
        pytest.param(_CUTS, "Will anyone be laid off?", _NO, id="second-noun"),
        pytest.param("There were no delays.", "Were any trains delayed?", _NO, id="were"),
        pytest.param("There has been no decision.", "Has the council decided?", _NO, id="has-been"),
        pytest.param(
            "There were no arrests at the second match.",
            "Were the fans arrested?",
            _OPEN,
            id="near-miss-only-there",
        ),
        pytest.param(
            "There were no injuries.", "Was the car damaged?", _OPEN, id="near-miss-alike"
        ),
        pytest.param(
            "There were no closures.", "Will any shops be closed?", _OPEN, id="near-miss-past"
        ),
        pytest.param(
            "There was no doubt that the shop closed.", "Did the shop close?", _YES, id="no-doubt"
        ),
    ],
)
def test_what_there_is_none_of_is_not_done(text: str, question: str, kind: AnswerKind) -> None:
    assert ask(text, question).kind is kind
