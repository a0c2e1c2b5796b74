"""Claims of all, of the one excepted, of one of several comparisons and of what is untrue."""

from __future__ import annotations

import pytest
from asking import ask

_METALS = "Gold is heavier than silver but lighter than platinum."
_CHAIN = "Lead is denser than iron, and iron is denser than zinc."
_COOK = "Nobody except the cook survived."
_SOLD = "The mill was sold by Ida Falk to Karl Lund."
_BOAT = "The boat came within a mile of the shore before it turned over."


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param("Nearly all the men fled.", "Did all the men flee?", "no", id="nearly all"),
        pytest.param("All the men fled.", "Did all the men flee?", "yes", id="near miss: all"),
        pytest.param(_METALS, "Is gold heavier than platinum?", "no", id="lighter"),
        pytest.param(_METALS, "Is gold heavier than silver?", "yes", id="heavier"),
        pytest.param(_CHAIN, "Is zinc denser than iron?", "no", id="second comparison"),
        pytest.param(_CHAIN, "Is lead denser than iron?", "yes", id="first comparison"),
        pytest.param(_COOK, "Did the cook survive?", "yes", id="the one excepted"),
        pytest.param("Nobody survived but a cook fled.", "Did a cook flee?", "yes", id="but"),
        pytest.param("It is untrue that Ida left.", "Did Ida leave?", "no", id="untrue"),
        pytest.param("It is true that Ida left.", "Did Ida leave?", "yes", id="near miss: true"),
        pytest.param(_SOLD, "Did Karl Lund buy the mill?", "yes", id="sold to"),
        pytest.param(_SOLD, "Did Ida Falk buy the mill?", "no", id="sold by"),
        pytest.param(
            "He spent his life in Gotland.", "Did he live outside Gotland?", "unanswerable",
            id="outside",
        ),
        pytest.param("Turnover doubled in May.", "Did turnover fall in May?", "no", id="doubled"),
        pytest.param(
            "The thief was caught before he could sell the ring.", "Did the thief sell the ring?",
            "no", id="before he could",
        ),
        pytest.param(_BOAT, "Did the boat reach the shore?", "no", id="within some metres"),
        pytest.param(_BOAT, "Did the boat come within a mile of the shore?", "yes", id="the words"),
        pytest.param(
            "They got within a mile of the hut and reached it at noon.", "Did they reach the hut?",
            "yes", id="near miss: reached then",
        ),
    ],
)  # fmt: skip
def test_claims_of_nearly_all(text: str, question: str, kind: str) -> None:
    assert ask(f"{text} It was a long year.", question).kind == kind
