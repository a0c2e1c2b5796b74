"""Yes or no by what stands behind a label."""

from __future__ import annotations

import pytest
from asking import ask

_MINUTES = "Notes of the club\n\nPresent: Ann Lee (chair), Bo Ray\nApologies: Cy Moss\n\nIt rained."
_HUT = (
    "Hut rules\n\nSmoking: no\nDogs: not allowed\nParking: none\nBreakfast: yes\n"
    "Bookings: not before May\nWaterproof coats: No\n\nThe hut is old."
)


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_MINUTES, "Was Cy Moss present?", "no", id="apologies"),
        pytest.param(_MINUTES, "Was Mr Ray there?", "yes", id="present"),
        pytest.param(_MINUTES, "Did Ann Lee attend?", "yes", id="attended"),
        pytest.param(_MINUTES, "Did Cy Moss come to the meeting?", "no", id="did-not-come"),
        pytest.param(_MINUTES, "Was Bo Ray absent?", "no", id="not-absent"),
        pytest.param(_MINUTES, "Did Cy Moss miss the meeting?", "yes", id="missed"),
        pytest.param(_MINUTES, "Was Di Fox present?", "unanswerable", id="near-miss-unlisted"),
        pytest.param(_HUT, "Can I smoke?", "no", id="deed"),
        pytest.param(_HUT, "Are dogs allowed?", "no", id="not-allowed"),
        pytest.param(_HUT, "Is there parking?", "no", id="none"),
        pytest.param(_HUT, "Is breakfast included?", "yes", id="ticked"),
        pytest.param(_HUT, "Is parking for buses far?", "unanswerable", id="near-miss-of-others"),
    ],
)
def test_labels_that_say_yes_or_no(text: str, question: str, expected: str) -> None:
    assert ask(text, question).kind == expected


def test_not_before_a_day_is_no_refusal() -> None:
    assert ask(_HUT, "Do you take bookings?").kind != "no"
