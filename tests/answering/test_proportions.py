"""Claims of all, or of most, held against the part of a whole that a text tells of."""

from __future__ import annotations

import pytest
from asking import ask

_NINE = "Only two of the nine climbers reached the summit; the others turned back."
_EIGHT = "Eight of the nine climbers reached the summit."
_JURY = "Three of the twelve jurors voted for acquittal."
_SEVEN = "Seven of the twelve jurors voted for acquittal."


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_NINE, "Did everyone reach the summit?", "no", id="everyone-of-two-of-nine"),
        pytest.param(_NINE, "Did most of the climbers reach the summit?", "no", id="most-of-two"),
        pytest.param(_EIGHT, "Did everybody reach the summit?", "no", id="everybody-of-eight"),
        pytest.param(_EIGHT, "Did most climbers reach the summit?", "yes", id="most-of-eight"),
        pytest.param(_JURY, "Did most jurors vote for acquittal?", "no", id="most-of-a-quarter"),
        pytest.param(
            _JURY, "Did more than half of the jurors vote for acquittal?", "no", id="half-of-less"
        ),
        pytest.param(_SEVEN, "Did a majority vote for acquittal?", "yes", id="majority"),
        pytest.param(
            "Only 12 per cent of the pupils passed the test.",
            "Did most pupils pass the test?",
            "no",
            id="most-of-percent",
        ),
        pytest.param(
            "Fewer than half of the staff came to work.",
            "Did most of the staff come to work?",
            "no",
            id="fewer-than-half",
        ),
        pytest.param(
            "Some hikers returned before dark; others spent the night in a hut.",
            "Did everyone return before dark?",
            "no",
            id="some-are-not-all",
        ),
        pytest.param(
            "Most members agreed to the plan.", "Did everyone agree to the plan?", "no", id="most"
        ),
        pytest.param(
            "Everyone agreed to the plan except Bo Lind.",
            "Did everyone agree to the plan?",
            "no",
            id="exception",
        ),
        pytest.param(
            "Nobody agreed to the plan.", "Did everyone agree to the plan?", "no", id="nobody"
        ),
        pytest.param(
            "The whole council agreed to the plan.",
            "Did everyone agree to the plan?",
            "yes",
            id="whole",
        ),
        pytest.param(
            "Half of the village was evacuated.",
            "Was the whole village evacuated?",
            "no",
            id="half-of-the-whole",
        ),
    ],
)
def test_part_is_held_against_the_claim(text: str, question: str, expected: str) -> None:
    assert ask(text, question).kind.value == expected


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(
            "Some 80 people agreed to the plan.", "Did everyone agree to the plan?", id="some-80"
        ),
        pytest.param("Ann Berg agreed to the plan.", "Did everyone agree to the plan?", id="one"),
        pytest.param(
            "Many jurors voted for acquittal.", "Did most jurors vote for acquittal?", id="many"
        ),
        pytest.param(
            "Some more jurors voted for acquittal.",
            "Did most jurors vote for acquittal?",
            id="some-more",
        ),
        pytest.param(
            "All the shops closed at noon.", "Did all the schools close at noon?", id="others"
        ),
        pytest.param(
            "All ten climbers reached the summit.",
            "Did all nine climbers reach the summit?",
            id="another-count",
        ),
        pytest.param(
            "Everyone may agree to the plan.", "Did everyone agree to the plan?", id="may"
        ),
    ],
)
def test_no_part_is_told(text: str, question: str) -> None:
    hits = [hit.rule for one in ask(text, question).trace for hit in one.hits]
    assert "rule" not in hits
