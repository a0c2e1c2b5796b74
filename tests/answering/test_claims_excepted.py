"""Days that a sentence excepts, and leave that it gives."""

from __future__ import annotations

import pytest
from asking import ask

_RULES = (
    "Rules of the Tarn Hall\n\nThe hall may be hired by residents, but only until 10 pm and not on "
    "Sundays. Dogs are allowed in the garden except on Saturdays. The bar is open every evening "
    "but not on Mondays. Parking is free all week, with the exception of Friday. The kiln may be "
    "used in winter, but never in July. Music is played daily, though not on Tuesday. The choir "
    "did not sing on Sunday. The mill is open daily, except on Thursdays, when it closes at noon. "
    "The lamp may have been used by a thief."
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
        pytest.param("Does the mill close at noon on Thursdays?", "yes", id="told of that day"),
        pytest.param("Is the mill open on Thursdays?", "no", id="when it closes"),
        pytest.param("Did the choir sing on Sunday?", "no", id="near miss: a deed denied"),
        pytest.param("Can the lamp be used?", "unanswerable", id="near miss: may have been"),
    ],
)
def test_a_day_is_excepted(question: str, kind: str) -> None:
    assert ask(_RULES, question).kind == kind


_SHUT = (
    "The mill is now a museum of clocks. It is closed on Tuesdays and entry is 8 euros. The bakery "
    "shuts at weekends. The bank was closed on Monday. The pool is closed every Sunday."
)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        pytest.param("Is the museum open on Fridays?", "yes", id="shut on another day"),
        pytest.param("Is the museum open on Tuesdays?", "no", id="shut on that day"),
        pytest.param("Is the museum closed on Fridays?", "no", id="closed on another day"),
        pytest.param("Is the pool open on Mondays?", "yes", id="every Sunday"),
        pytest.param("Is the bakery open on Sundays?", "no", id="a day of the weekend"),
        pytest.param("Was the bank open on Tuesday?", "unanswerable", id="near miss: one week"),
    ],
)
def test_what_is_shut_on_one_day_of_the_week_is_open_on_others(question: str, kind: str) -> None:
    assert ask(_SHUT, question).kind == kind


_TAKEN_BACK = (
    "The cover, a thick nylon, is supposed to be windproof. It is not. The pegs were meant to be "
    "made of steel. They were not. The lamp is said to last ten hours. It does. The bag is light. "
    "It is not cheap."
)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        pytest.param("Is the cover windproof?", "no", id="it is not"),
        pytest.param("Were the pegs made of steel?", "no", id="they were not"),
        pytest.param("Is the cover supposed to be windproof?", "yes", id="near miss: supposed"),
        pytest.param("Does the lamp last ten hours?", "yes", id="near miss: it does"),
        pytest.param("Is the bag light?", "yes", id="near miss: not cheap"),
    ],
)
def test_the_next_sentence_takes_back_what_is_supposed(question: str, kind: str) -> None:
    answer = ask(_TAKEN_BACK, question)

    assert answer.kind == kind
    assert ("It is not" in answer.text) is (question == "Is the cover windproof?")
