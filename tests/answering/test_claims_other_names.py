"""Claims that name the same thing or deed otherwise: a motorbike, what runs, who was killed."""

from __future__ import annotations

import pytest
from asking import ask

_RULES = (
    "The bar accepts cards only. The shop takes only cash. The museum takes vouchers. Bicycles "
    "must not be left in the yard. Motorcycles are not allowed on the pier. Ferries leave daily, "
    "but not on Fridays. The tram departs on Mondays. A storm killed fourteen sailors in May."
)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        pytest.param("Can I pay cash at the bar?", "no", id="cards only"),
        pytest.param("Can I pay by card at the bar?", "yes", id="by card"),
        pytest.param("Can I pay by card in the shop?", "no", id="only cash"),
        pytest.param("Can I pay by card at the museum?", "unanswerable", id="near miss: no only"),
        pytest.param("Can I leave my bike in the yard?", "no", id="a bike"),
        pytest.param("Can I bring my motorbike?", "no", id="a motorbike"),
        pytest.param("Can I leave my car in the yard?", "unanswerable", id="near miss: a car"),
        pytest.param("Do ferries run on Friday?", "no", id="what leaves runs"),
        pytest.param("Does the tram run on Monday?", "yes", id="what departs runs"),
        pytest.param("Did at least ten sailors die?", "yes", id="who was killed died"),
        pytest.param("Did more than 20 sailors die?", "no", id="not so many"),
        pytest.param("Did the storm die?", "unanswerable", id="near miss: what killed"),
    ],
)
def test_other_names_are_understood(question: str, kind: str) -> None:
    assert ask(_RULES, question).kind == kind
