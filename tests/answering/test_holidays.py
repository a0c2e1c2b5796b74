"""Whether a place is open on a holiday: by the sentence that names it, and by no other."""

from __future__ import annotations

import pytest
from asking import ask

from qa.types import AnswerKind

_YES, _NO, _OPEN = AnswerKind.YES, AnswerKind.NO, AnswerKind.UNANSWERABLE
_LIDO = (
    "The lido is open every day from 7 am to 8 pm. It is closed on Easter Sunday, Good Friday and "
    "New Year’s Day. The kiosk is open daily except Boxing Day. The hall opens on Christmas Eve."
)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        pytest.param("Is the lido open on Good Friday?", _NO, id="shut-then"),
        pytest.param("Is the lido closed on New Year's Day?", _YES, id="closed"),
        pytest.param("Is the kiosk open on Boxing Day?", _NO, id="except"),
        pytest.param("Is the hall open on Christmas Eve?", _YES, id="opens-then"),
        pytest.param("Is the lido open on Christmas Day?", _OPEN, id="every-day-need-not-hold-it"),
        pytest.param("Is the lido open on Boxing Day?", _OPEN, id="of-another-place"),
        pytest.param("Is the lido open every day?", _YES, id="no-holiday"),
    ],
)
def test_open_on_a_holiday(question: str, kind: AnswerKind) -> None:
    assert ask(_LIDO, question).kind is kind
