"""Days that a sentence excepts, and leave that it gives."""

from __future__ import annotations

import pytest
from asking import ask

_RULES = (
    "Rules of the Tarn Hall\n\nThe hall may be hired by residents, but only until 10 pm and not on "
    "Sundays. Dogs are allowed in the garden except on Saturdays. The bar is open every evening "
    "but not on Mondays. Parking is free all week, with the exception of Friday. The kiln may be "
    "used in winter, but never in July. Music is played daily, though not on Tuesday. The choir "
    "did not sing on Sunday. The lamp may have been used by a thief."
)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        pytest.param("Can I hire the hall on Sunday?", "no", id="but not on Sundays"),
        pytest.param("May residents hire the hall on Saturday?", "yes", id="any other day"),
        pytest.param("Are dogs allowed in the garden on Saturday?", "no", id="except on"),
        pytest.param("Are dogs allowed in the garden on Friday?", "yes", id="not excepted"),
        pytest.param("Is the bar open on Mondays?", "no", id="every evening but not"),
        pytest.param("Is parking free on Friday?", "no", id="with the exception of"),
        pytest.param("Can the kiln be used in July?", "no", id="but never in"),
        pytest.param("Is music played on Tuesday?", "no", id="though not on"),
        pytest.param("Is music played on Sunday?", "yes", id="daily"),
        pytest.param("Can the hall be hired?", "yes", id="may be hired"),
        pytest.param("Did the choir sing on Sunday?", "no", id="near miss: a deed denied"),
        pytest.param("Can the lamp be used?", "unanswerable", id="near miss: may have been"),
    ],
)
def test_a_day_is_excepted(question: str, kind: str) -> None:
    assert ask(_RULES, question).kind == kind
