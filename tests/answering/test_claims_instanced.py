"""Whether there are any of a kind, where a text tells of one that is."""

from __future__ import annotations

import pytest
from asking import ask

_FARM = "The farm keeps 30 sheep."
_BARN = "A barn burned down near Ely. Four calves died in the fire."
_ANN = "Ann saw a heron on the bank."


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(_FARM, "Does the farm have any animals?", "yes", id="kept"),
        pytest.param(_FARM, "Are there any animals?", "yes", id="at-all"),
        pytest.param("The lake holds pike.", "Are there any fish in the lake?", "yes", id="there"),
        pytest.param(_BARN, "Did any animals die?", "yes", id="died"),
        pytest.param(_BARN, "Were any animals hurt?", "yes", id="hurt"),
        pytest.param(_ANN, "Did Ann see any birds?", "yes", id="seen"),
        pytest.param(_ANN, "Did Ann catch any birds?", "unanswerable", id="another-deed"),
        pytest.param(_ANN, "Did Ann see any fish?", "unanswerable", id="another-kind"),
        pytest.param(
            "There is no dog in the house.", "Are there any animals?", "unanswerable", id="denied"
        ),
        pytest.param(
            "The house has a garden.", "Does the house have any animals?", "unanswerable", id="none"
        ),
        pytest.param(
            "The farm keeps no animals.", "Does the farm have any animals?", "no", id="said"
        ),
    ],
)
def test_any_of_a_kind(text: str, question: str, kind: str) -> None:
    assert ask(text, question).kind == kind
