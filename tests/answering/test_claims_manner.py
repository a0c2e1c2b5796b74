"""Claims of a manner, of another thing, of every time and of what a thing is made of."""

from __future__ import annotations

import pytest
from asking import ask

_UNSAID = "unanswerable"


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param("Prices rose in May.", "Did prices rise sharply in May?", _UNSAID, id="how"),
        pytest.param("Prices rose sharply.", "Did prices rise sharply?", "yes", id="same manner"),
        pytest.param("They bought a house.", "Did they really buy a house?", "yes", id="really"),
        pytest.param(
            "Jan took Peter home.", "Did Jan take another puppy home?", _UNSAID, id="another"
        ),
        pytest.param(
            "Jan took another puppy home.", "Did Jan take another puppy home?", "yes", id="told"
        ),
        pytest.param(
            "Sean had enough stones to cover his bed.", "Did Sean cover his cave?", _UNSAID,
            id="another object",
        ),
        pytest.param(
            "The baths lost 2 million crowns in 2020.", "Did the baths lose money in 2020?", "yes",
            id="near miss: a sum",
        ),
        pytest.param(
            "Lily did not ask her friend Molly.", "Did Molly answer?", _UNSAID,
            id="not quite the opposite",
        ),
        pytest.param("Not all snakes bite.", "Do some snakes bite?", "yes", id="not all"),
        pytest.param("No snakes bite.", "Do some snakes bite?", "no", id="near miss: none"),
        pytest.param(
            "The lake freezes only in cold winters.", "Does the lake freeze every winter?", "no",
            id="only at times",
        ),
        pytest.param(
            "The lake freezes every winter.", "Does the lake freeze every winter?", "yes",
            id="near miss: every",
        ),
        pytest.param(
            "The chapel is built of brick.", "Is the chapel built of stone?", "no", id="brick"
        ),
        pytest.param(
            "The chapel is built of brick and stone.", "Is the chapel built of stone?", "yes",
            id="near miss: both",
        ),
        pytest.param(
            "The chapel is built of granite.", "Is the chapel built of stone?", _UNSAID,
            id="near miss: a kind of it",
        ),
        pytest.param(
            "The tower is built of brick.", "Is the chapel built of stone?", _UNSAID,
            id="near miss: another thing",
        ),
    ],
)  # fmt: skip
def test_claims_of_manner_and_stuff(text: str, question: str, kind: str) -> None:
    assert ask(f"{text} It was a long year.", question).kind == kind
