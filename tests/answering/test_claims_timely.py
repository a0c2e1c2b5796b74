"""Claims of what was on time, of what a rival did, and of deeds told as a state."""

from __future__ import annotations

import pytest
from asking import ask

from qa.types import AnswerKind

_YES, _NO, _OPEN = AnswerKind.YES, AnswerKind.NO, AnswerKind.UNANSWERABLE
_BUILT = (
    "The road works, due to be completed in 2017, were finished two years late. The bridge was "
    "built on time and on budget. The tunnel opened five months later than originally planned. The "
    "stadium was completed in 2019. The school was finished three weeks ahead of schedule. Ann Lee "
    "arrived late in the evening. The mill was repaired later than the barn."
)
_RIVALS = (
    "Tarn Mills, founded in 1887, employs 9,400 people. The rival firm Brask recruited 20 welders "
    "in May. Another shop closed in June. The neighbouring school won the prize."
)


_RAIN = "It rained on Monday. The mayor of Lund resigned on Monday. Rain will reach Osk on Friday."


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(_RAIN, "Did it rain on Tuesday?", _OPEN, id="rain-on-another-day"),
        pytest.param(_RAIN, "Did it rain on Monday?", _YES, id="rain-on-that-day"),
        pytest.param(_RAIN, "Did the mayor of Lund resign on Tuesday?", _NO, id="once-only"),
        pytest.param(_BUILT, "Were the road works finished on time?", _NO, id="years-late"),
        pytest.param(_BUILT, "Were the road works finished late?", _YES, id="late"),
        pytest.param(_BUILT, "Was the bridge built on time?", _YES, id="on-time"),
        pytest.param(_BUILT, "Was the bridge built on schedule?", _YES, id="in-other-words"),
        pytest.param(_BUILT, "Was the bridge built behind schedule?", _NO, id="not-late"),
        pytest.param(_BUILT, "Did the tunnel open on time?", _NO, id="later-than-planned"),
        pytest.param(_BUILT, "Did the tunnel open early?", _NO, id="not-early"),
        pytest.param(_BUILT, "Was the school finished on time?", _YES, id="early-is-on-time"),
        pytest.param(_BUILT, "Was the school finished late?", _NO, id="early-is-not-late"),
        pytest.param(_BUILT, "Was the stadium completed on time?", _OPEN, id="only-when"),
        pytest.param(_BUILT, "Was the stadium completed in 2019?", _YES, id="no-pace-asked"),
        pytest.param(_BUILT, "Did Ann Lee arrive in the evening?", _YES, id="late-in-the-evening"),
        pytest.param(_BUILT, "Was the mill repaired on time?", _OPEN, id="later-than-another"),
        pytest.param(_RIVALS, "Did Tarn Mills hire new people?", _OPEN, id="state-of-today"),
        pytest.param(_RIVALS, "Does Tarn Mills employ 9,400 people?", _YES, id="the-state"),
        pytest.param(_RIVALS, "Did Brask hire welders?", _YES, id="same-deed"),
        pytest.param(_RIVALS, "Did the firm hire anyone?", _OPEN, id="rival"),
        pytest.param(_RIVALS, "Did the rival firm recruit welders?", _YES, id="rival-asked-about"),
        pytest.param(_RIVALS, "Did the shop close?", _OPEN, id="another"),
        pytest.param(_RIVALS, "Did another shop close?", _YES, id="another-asked-about"),
        pytest.param(_RIVALS, "Did a shop close?", _YES, id="any-shop"),
        pytest.param(_RIVALS, "Did the school win the prize?", _OPEN, id="neighbouring"),
    ],
)
def test_claims_timely(text: str, question: str, kind: AnswerKind) -> None:
    assert ask(text, question).kind is kind
