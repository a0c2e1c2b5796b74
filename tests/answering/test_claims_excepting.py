"""Claims of what a sentence leaves out: "every day except Monday"."""

from __future__ import annotations

import pytest
from asking import ask

from qa.types import AnswerKind

TEXT = (
    "The club rehearses on every evening except Monday. The shop is open every day but Sunday. "
    "Everyone except Anna Holm signed the letter. All the windows apart from the smallest were "
    "broken. The bridge was closed all day but nobody complained. All the members but two voted. "
    "The bakery sold nothing except bread on Friday."
)


@pytest.mark.parametrize(
    ("claim", "kind"),
    [
        pytest.param("Does the club rehearse on Mondays?", AnswerKind.NO, id="left out"),
        pytest.param("Is the shop open on Sunday?", AnswerKind.NO, id="but"),
        pytest.param("Is the shop closed on Sundays?", AnswerKind.YES, id="the opposite"),
        pytest.param("Is the shop open on Saturdays?", AnswerKind.YES, id="another day"),
        pytest.param("Did Anna Holm sign the letter?", AnswerKind.NO, id="somebody"),
        pytest.param("Was the smallest window broken?", AnswerKind.NO, id="something"),
        pytest.param("Did everyone sign the letter?", AnswerKind.NO, id="not all"),
        pytest.param("Is the shop open every day?", AnswerKind.NO, id="not every day"),
        pytest.param("Did all the members vote?", AnswerKind.NO, id="not all but two"),
    ],
)
def test_what_is_left_out_is_denied(claim: str, kind: AnswerKind) -> None:
    assert ask(TEXT, claim).kind is kind


@pytest.mark.parametrize(
    ("claim", "kind"),
    [
        pytest.param("Did everyone except Anna Holm sign?", AnswerKind.YES, id="left out in both"),
        pytest.param("Was the bridge closed all day?", AnswerKind.YES, id="but and a clause"),
        pytest.param("Did the members vote?", AnswerKind.YES, id="most of them"),
        pytest.param("Does the club rehearse?", AnswerKind.YES, id="no day"),
    ],
)
def test_the_rest_stays_as_it_is(claim: str, kind: AnswerKind) -> None:
    assert ask(TEXT, claim).kind is kind
