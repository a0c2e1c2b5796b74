"""When something leaves and when it arrives, of sentences that tell both."""

from __future__ import annotations

import pytest
from asking import ask


@pytest.mark.parametrize(
    ("text", "question", "told"),
    [
        pytest.param(
            "The night train leaves at 21.15 and gets in at 6.50.",
            "When does the train arrive?",
            "6.50",
            id="gets-in",
        ),
        pytest.param(
            "The night train leaves at 21.15 and pulls in just before seven.",
            "When does the train arrive?",
            "just before seven",
            id="pulls-in",
        ),
        pytest.param(
            "The night train arrives at 6.50 and leaves at 9.",
            "When does the train arrive?",
            "6.50",
            id="arrives-first",
        ),
        pytest.param(
            "The ferry sets off at 9 and docks at noon.",
            "When does the ferry leave?",
            "9",
            id="sets-off",
        ),
        pytest.param(
            "The ferry leaves at 9 and reaches Olm at noon.",
            "When does the ferry arrive in Olm?",
            "noon",
            id="reaches",
        ),
        pytest.param(
            "The plane takes off at 9 and touches down at noon.",
            "When does the plane land?",
            "noon",
            id="touches-down",
        ),
        pytest.param(
            "The course kicks off on 3 May and finishes in June.",
            "When does the course end?",
            "June",
            id="kicks-off-and-finishes",
        ),
    ],
)
def test_time_of_its_own_deed(text: str, question: str, told: str) -> None:
    assert ask(text, question).text == told
