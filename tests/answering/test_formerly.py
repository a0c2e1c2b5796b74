"""Which way a figure went, where it is up or down from another."""

from __future__ import annotations

import pytest
from asking import ask

from qa.types import AnswerKind

TEXT = (
    "A season ticket for adults costs 60 euros, up from 45. The fare to Lund is £7, down from £9 "
    "last year. She suggested a new hall, which would have been cheaper. The choir has 40 members."
)


@pytest.mark.parametrize(
    ("claim", "kind"),
    [
        pytest.param("Was a season ticket cheaper before?", AnswerKind.YES, id="up from"),
        pytest.param("Was a season ticket dearer before?", AnswerKind.NO, id="not down from"),
        pytest.param("Was the fare to Lund higher before?", AnswerKind.YES, id="down from"),
        pytest.param("Is the fare to Lund lower now?", AnswerKind.YES, id="now"),
        pytest.param("Is a season ticket cheaper than before?", AnswerKind.NO, id="than before"),
        pytest.param("Did a season ticket cost less before?", AnswerKind.YES, id="cost less"),
    ],
)
def test_the_way_of_a_figure_is_told(claim: str, kind: AnswerKind) -> None:
    assert ask(TEXT, claim).kind is kind


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param("Was the choir bigger before?", id="one figure"),
        pytest.param("Was the fare to Malmo lower before?", id="another town"),
        pytest.param("Is the season ticket for pensioners cheaper now?", id="other people"),
    ],
)
def test_other_figures_tell_nothing(claim: str) -> None:
    assert ask(TEXT, claim).kind is AnswerKind.UNANSWERABLE
