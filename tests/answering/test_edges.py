"""Where an answer begins and ends: with its kind, with the deed, and no farther."""

from __future__ import annotations

import pytest
from asking import ask

_ROADS = (
    "All roads between Lund and Berk are closed after a slide. Three schools in the north of Osk "
    "were flooded on Monday. Countries such as Chile and Peru were hit. Two villages, Tarn and "
    "Vik, were evacuated."
)
_EITHER = (
    "Either Osk United or Lund Rovers will play in May. The fans of Berk or Vik sang. Tarn Town "
    "will meet either Besk City or Moe Albion in the final."
)
_GALE = (
    "The deepest snow so far, 84 cm, was measured at Berk at 9:12 this morning. Schools will not "
    "open in Tarn, where two boilers were damaged. The pier was shut on Monday. The bus, which was "
    "hit by a tree, is late."
)
_HURT = "A cyclist was knocked down by a van near Berk. The van was driven by Ole Moe."


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(
            _ROADS, "Which roads are closed?", "All roads between Lund and Berk", id="between"
        ),
        pytest.param(
            _ROADS, "Which countries were hit?", "Chile and Peru", id="such-as-leads-in-the-names"
        ),
        pytest.param(_ROADS, "Which villages were evacuated?", "Tarn and Vik", id="names-beside"),
        pytest.param(
            _HURT,
            "How was the cyclist hurt?",
            "knocked down by a van near Berk",
            id="with-the-deed",
        ),
        pytest.param(
            _EITHER, "Which teams could Tarn Town meet?", "Besk City or Moe Albion", id="either"
        ),
        pytest.param(_GALE, "What was the deepest snow?", "84 cm", id="with-the-unit"),
        pytest.param(
            _GALE, "When was the deepest snow measured?", "9:12 this morning", id="with-the-hour"
        ),
        pytest.param(_GALE, "When was the pier shut?", "Monday", id="a-day-alone"),
        pytest.param(
            _GALE,
            "Why will schools not open in Tarn?",
            "two boilers were damaged",
            id="with-the-subject",
        ),
        pytest.param(_GALE, "Why is the bus late?", "was hit by a tree", id="its-own-subject"),
        pytest.param(_HURT, "By whom was the van driven?", "Ole Moe", id="who-did-it"),
    ],
)
def test_edges_of_answers(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected
