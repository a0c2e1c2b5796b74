"""Which way a figure went, where it is up or down from another."""

from __future__ import annotations

import pytest
from asking import ask

from qa.types import AnswerKind

TEXT = (
    "A season ticket for adults costs 60 euros, up from 45. The fare to Lund is £7, down from £9 "
    "last year. Revenue was £3m, up from £2m, while profit was £0.4m, down from £0.9m. Wages rose "
    "in May. She suggested a new hall, which would have been cheaper. The choir has 40 members."
)


@pytest.mark.parametrize(
    ("claim", "kind"),
    [
        pytest.param("Was a season ticket cheaper before?", AnswerKind.YES, id="up from"),
        pytest.param("Was a season ticket dearer before?", AnswerKind.NO, id="not down from"),
        pytest.param("Was the fare to Lund higher before?", AnswerKind.YES, id="down from"),
        pytest.param("Is the fare to Lund lower now?", AnswerKind.YES, id="now"),
        pytest.param("Is a season ticket cheaper than before?", AnswerKind.NO, id="than before"),
        pytest.param("Did profit fall?", AnswerKind.YES, id="fall"),
        pytest.param("Did revenue fall?", AnswerKind.NO, id="fall of what is up"),
        pytest.param("Has revenue risen?", AnswerKind.YES, id="risen"),
        pytest.param("Has profit gone down?", AnswerKind.YES, id="gone down"),
        pytest.param("Is revenue up?", AnswerKind.YES, id="is up"),
        pytest.param("Did wages fall?", AnswerKind.NO, id="told by a verb"),
        pytest.param("Did a season ticket cost less before?", AnswerKind.YES, id="cost less"),
    ],
)
def test_the_way_of_a_figure_is_told(claim: str, kind: AnswerKind) -> None:
    assert ask(TEXT, claim).kind is kind


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param("Did the choir grow?", id="nothing moved"),
        pytest.param("Did the fare to Malmo fall?", id="fall of another's fare"),
        pytest.param("Was the choir bigger before?", id="one figure"),
        pytest.param("Was the fare to Malmo lower before?", id="another town"),
        pytest.param("Is the season ticket for pensioners cheaper now?", id="other people"),
    ],
)
def test_other_figures_tell_nothing(claim: str) -> None:
    assert ask(TEXT, claim).kind is AnswerKind.UNANSWERABLE
