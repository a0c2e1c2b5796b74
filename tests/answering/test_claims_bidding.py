"""What a text lets one do, or asks one not to do, in words that lead in the deed."""

from __future__ import annotations

import pytest
from asking import ask

from qa.types import AnswerKind

_YES, _NO, _OPEN = AnswerKind.YES, AnswerKind.NO, AnswerKind.UNANSWERABLE
_WATER = "The collected water is not fit to drink but can be used for watering plants."
_FOOD = "You are welcome to bring your own food. Drinks are sold."
_REPAIRS = "Repairs may only be carried out by authorised dealers. It has a lamp."
_HENS = "Plot holders may keep up to six hens but no cockerels."
_HALL = "Drinks with a lid are permitted in the hall, but hot food is not."


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param("Visitors are asked not to feed the ducks.", "Can I feed the ducks?", _NO,
                     id="asked-not-to"),
        pytest.param("Please refrain from using flash photography.", "Can I use flash?", _NO,
                     id="refrain-from"),
        pytest.param(_WATER, "Can I drink the water?", _NO, id="not-fit-to"),
        pytest.param("The water is unsafe to drink.", "Can I drink the water?", _NO, id="unsafe"),
        pytest.param("The tap water is safe to drink.", "Can I drink the tap water?", _YES,
                     id="safe"),
        pytest.param(_FOOD, "Can I bring my own food?", _YES, id="welcome-to"),
        pytest.param(_FOOD, "Can I bring my own drinks?", _OPEN, id="near-miss-another-thing"),
        pytest.param("You are free to cancel at any time.", "May I cancel?", _YES, id="free-to"),
        pytest.param(_REPAIRS, "Can I repair it myself?", _NO, id="others-only"),
        pytest.param("The letters must be signed by the mayor.", "Can I sign the letters myself?",
                     _NO, id="others-must"),
        pytest.param("He was asked not to sing. The hall has a bar.", "Can I sing?", _OPEN,
                     id="near-miss-one-person"),
        pytest.param("Ann is free to leave the club. Bob stays.", "Can I leave the club?", _OPEN,
                     id="near-miss-a-name"),
        pytest.param("He was asked not to sing in 2010. The hall has a bar.",
                     "Can I sing in the bar?", _OPEN, id="near-miss-another-place"),
        pytest.param(_HENS, "Can I keep hens?", _YES, id="up-to-six"),
        pytest.param(_HENS, "Am I allowed to keep a cockerel?", _NO, id="but-none"),
        pytest.param(_HALL, "Is hot food allowed in the hall?", _NO, id="but-it-is-not"),
        pytest.param(_HALL, "Are drinks allowed in the hall?", _YES, id="near-miss-the-first"),
        pytest.param(_HALL, "Can I eat hot food in the hall?", _NO, id="eat-what-is-not"),
        pytest.param("Dogs are allowed. The garden is closed, but the café is not.",
                     "Is the café allowed?", _OPEN, id="near-miss-of-another-sentence"),
    ],
)  # fmt: skip
def test_what_one_is_bidden(text: str, question: str, kind: AnswerKind) -> None:
    assert ask(text, question).kind is kind
