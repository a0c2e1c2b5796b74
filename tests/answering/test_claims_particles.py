"""A claim by a verb with a particle is not told by the bare verb."""

from __future__ import annotations

import pytest
from asking import ask


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(
            "Her first book sold 300 copies.", "Did the book sell out?", "unanswerable", id="sold"
        ),
        pytest.param(
            "Her first book sold 300 copies.", "Was it a success?", "unanswerable", id="restated"
        ),
        pytest.param(
            "The talks broke a record for length.",
            "Did the talks break down?",
            "unanswerable",
            id="broke",
        ),
        pytest.param(
            "The shop sold out within an hour.", "Did the shop sell out?", "yes", id="at-once"
        ),
        pytest.param(
            "He turned the third offer down.", "Did he turn the offer down?", "yes", id="behind"
        ),
    ],
)
def test_particle_has_to_be_told(text: str, question: str, kind: str) -> None:
    assert ask(text, question).kind.value == kind
