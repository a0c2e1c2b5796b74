"""Claims whose words stand in one sentence, but are not said of each other there."""

from __future__ import annotations

import pytest
from asking import ask

_LAMP = (
    "The lamp is approved in Norway and Poland, but not yet in Spain. The guarantee covers faulty "
    "switches, but not damage caused by water. Clean the lamp with a soft brush; vinegar may harm "
    "the glass. The maker sold its mill to Grell in May, but kept the trade mark. Neither the "
    "owner nor her son attended the fair. Annual fees are 180 euros; pupils pay half."
)
_COURT = (
    "Lund resigned before she was arrested. A second witness, a baker, failed to appear and was "
    "fined 300 euros. The owners were told within an hour. The hall did not have to shut, but it "
    "cancelled two concerts. The strike lasted up to three days."
)


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(_LAMP, "Is the lamp approved in Spain?", "no", id="but not yet"),
        pytest.param(_LAMP, "Is the lamp approved in Poland?", "yes", id="the place before it"),
        pytest.param(_LAMP, "Does the guarantee cover water damage?", "no", id="but not damage"),
        pytest.param(_LAMP, "Does the guarantee cover faulty switches?", "yes", id="what it does"),
        pytest.param(_LAMP, "Can I clean the lamp with vinegar?", "no", id="what may harm it"),
        pytest.param(_LAMP, "Can I clean the lamp with a brush?", "yes", id="what does not"),
        pytest.param(_LAMP, "Did it sell the trade mark?", "unanswerable", id="another deed"),
        pytest.param(_LAMP, "Was the owner at the fair?", "no", id="neither"),
        pytest.param(_LAMP, "Did her son attend the fair?", "no", id="nor"),
        pytest.param(_LAMP, "Do pupils pay more than 100 euros?", "unanswerable", id="half"),
        pytest.param(_LAMP, "Are fees more than 100 euros?", "yes", id="the amount itself"),
        pytest.param(_COURT, "Did Lund resign after her arrest?", "no", id="before for after"),
        pytest.param(_COURT, "Did Lund resign before her arrest?", "yes", id="before"),
        pytest.param(_COURT, "Did the baker testify?", "unanswerable", id="a noun for the doer"),
        pytest.param(_COURT, "Were the owners told within two hours?", "yes", id="sooner"),
        pytest.param(
            _COURT, "Were the owners told within half an hour?", "unanswerable", id="later"
        ),
        pytest.param(
            _COURT, "Did the hall cancel two concerts?", "unanswerable", id="not of the duty"
        ),
        pytest.param(_COURT, "Did the strike last up to six days?", "no", id="near miss: up to"),
    ],
)
def test_words_have_to_be_said_of_each_other(text: str, question: str, kind: str) -> None:
    assert ask(text, question).kind == kind


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(
            "She refused an offer from Lund.", "Was she at Lund?", "unanswerable", id="at"
        ),
        pytest.param(
            "She refused an offer from Lund.", "Did she go to Lund?", "unanswerable", id="go to"
        ),
        pytest.param("She taught at Lund.", "Was she at Lund?", "yes", id="near miss: at it"),
        pytest.param("She is from Lund.", "Is she from Lund?", "yes", id="near miss: from it"),
    ],
)
def test_what_comes_from_a_place_is_not_there(text: str, question: str, kind: str) -> None:
    assert ask(text, question).kind == kind
