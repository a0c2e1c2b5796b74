"""Claims that a sentence denies for a part, leaves open, or tells of somebody else only."""

from __future__ import annotations

import pytest
from asking import ask

_PARK = (
    "Picnics are allowed on the terrace but not beside the pond. Visitors must not tease the goats "
    "or pick herbs. Guests must not run but walk. The gardens are open until 6 pm. Traders feared "
    "a loss. The firm owns about 600 boats and 12 barges. Members who paid in cash get a refund."
)
_DEAL = '"We are not glad, but it is a start," said the leader, Carla Weng.'


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(_PARK, "May I have a picnic beside the pond?", "no", id="but not beside"),
        pytest.param(_PARK, "May I have a picnic on the terrace?", "yes", id="where one may"),
        pytest.param(_PARK, "Can visitors pick herbs?", "no", id="or"),
        pytest.param(_PARK, "Must guests walk?", "yes", id="near miss: but"),
        pytest.param(_PARK, "Is the greenhouse open until 6 pm?", "unanswerable", id="no count"),
        pytest.param(_PARK, "Did traders have a loss?", "unanswerable", id="feared"),
        pytest.param(_PARK, "Does the firm own exactly 600 boats?", "unanswerable", id="about"),
        pytest.param(_PARK, "Does the firm own exactly 12 barges?", "yes", id="near miss: so many"),
        pytest.param(_PARK, "Do members who paid in cash get a refund?", "yes", id="who"),
        pytest.param(_DEAL, "Did Weng say she was glad?", "no", id="a quote denies it"),
    ],
)
def test_what_is_told_of_others_is_not_claimed(text: str, question: str, kind: str) -> None:
    assert ask(text, question).kind == kind
