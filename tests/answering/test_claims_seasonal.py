"""Claims of a time of the year, the week or the day, held against what is so for some of it."""

from __future__ import annotations

import pytest
from asking import ask

_DOGS = "The beach is closed to dogs from May to September."
_PASS = "The pass is closed between November and March."
_FISHING = "Fishing is banned from 1 March to 15 June."
_HUNTING = "Hunting is allowed only in October."
_PARKING = "Parking is free after 6 pm."
_LEAD = "Dogs must be kept on a lead between March and July."
_FERRY = "The ferry runs in July and August only."
_MUSEUM = "The museum is open daily, and from November to March it closes at 4 pm."


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(_DOGS, "Can I take my dog to the beach in July?", "no", id="within"),
        pytest.param(_DOGS, "Can I take my dog to the beach in October?", "yes", id="outside"),
        pytest.param(_DOGS, "Are dogs allowed on the beach in November?", "yes", id="are allowed"),
        pytest.param(_DOGS, "Is the beach open to dogs in June?", "no", id="open to"),
        pytest.param(_PASS, "Is the pass open in January?", "no", id="across the year"),
        pytest.param(_PASS, "Can I drive over the pass in July?", "yes", id="summer"),
        pytest.param(_FISHING, "Is fishing allowed in April?", "no", id="by day and month"),
        pytest.param(_FISHING, "Can I fish in August?", "yes", id="after the last day"),
        pytest.param(_HUNTING, "Can you hunt in May?", "no", id="only in another"),
        pytest.param(_HUNTING, "Can you hunt in October?", "yes", id="only then"),
        pytest.param(
            _PARKING, "Do I have to pay for parking at noon?", "yes", id="before the hour"
        ),
        pytest.param(_PARKING, "Is parking free at 8 pm?", "yes", id="after the hour"),
        pytest.param(_LEAD, "Can my dog run free in September?", "yes", id="duty over"),
        pytest.param(_FERRY, "Does the ferry run in May?", "no", id="two months only"),
        pytest.param(_FERRY, "Does the ferry run in August?", "yes", id="the second of two"),
        pytest.param(
            _MUSEUM, "Is the museum closed in July?", "unanswerable", id="near miss: two clauses"
        ),
    ],
)
def test_what_is_so_for_a_time(text: str, question: str, kind: str) -> None:
    assert ask(text, question).kind == kind


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(
            "The path is open only to walkers.", "Can I cycle on the path?", "no", id="only"
        ),
        pytest.param(
            "The path is open only to walkers.", "Can I walk on the path?", "yes", id="they"
        ),
        pytest.param(
            "The museum is open to members only.", "Can anyone visit the museum?", "no", id="anyone"
        ),
        pytest.param(
            "The bridge is open to cyclists.",
            "Are lorries allowed on the bridge?",
            "unanswerable",
            id="near miss: not only",
        ),
    ],
)
def test_what_is_open_to_some_only(text: str, question: str, kind: str) -> None:
    assert ask(text, question).kind == kind
