"""All that was agreed, across sentences."""

from __future__ import annotations

import pytest
from asking import ask

from qa.types import AnswerKind

_TEXT = """Mayors Ida Falk and Karl Lund met on Monday and agreed to rebuild the old bridge.

They talked for two hours. The two mayors also agreed to share buses and to plant trees along the \
river. They pledged to meet again. Bo Berg did not agree to sell the mill. Trains were late."""


@pytest.mark.parametrize(
    ("question", "parts"),
    [
        pytest.param(
            "What did the mayors agree on?",
            ["to rebuild the old bridge", "to share buses", "to plant trees along the river"],
            id="across-sentences",
        ),
        pytest.param(
            "What did the two sides agree on?",
            ["to rebuild the old bridge", "to share buses", "to plant trees along the river"],
            id="two-who-are-named",
        ),
        pytest.param(
            "What did they agree to do?",
            ["to rebuild the old bridge", "to share buses", "to plant trees along the river"],
            id="pronoun",
        ),
        pytest.param(
            "What did Falk and Lund agree on?",
            ["to rebuild the old bridge", "to share buses", "to plant trees along the river"],
            id="names",
        ),
    ],
)
def test_resolutions_are_all_told(question: str, parts: list[str]) -> None:
    answer = ask(_TEXT, question)
    assert (answer.kind, [span.text for span in answer.spans]) == (AnswerKind.LIST, parts)
    assert len(answer.evidence) == 2


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("What did the mayors agree to rebuild?", id="object-of-the-deed"),
        pytest.param("What did they pledge to do?", id="one-thing"),
        pytest.param("When did they agree?", id="another-wh"),
        pytest.param("What was late?", id="another-verb"),
        pytest.param("What did Bo Berg agree on?", id="denied"),
    ],
)
def test_resolutions_left(question: str) -> None:
    answer = ask(_TEXT, question)
    assert "all that was resolved" not in [hit.rule for one in answer.trace for hit in one.hits]


_VOTE = """Lindal council votes to close its library

LINDAL — The Lindal council voted 5-2 on Monday night to close the Mill Street library in May.

The council will decide on Friday whether to sell the building. The mayor chose to stay away."""


def test_resolution_by_a_vote_is_a_decision_told_once() -> None:
    answer = ask(_VOTE, "What did the council decide?")
    assert answer.kind is AnswerKind.SPAN
    assert answer.text == "to close the Mill Street library in May"


def test_resolution_to_come_is_no_decision() -> None:
    text = "The council will decide to close the library. The mayor was ill."
    assert ask(text, "What did the council decide?").kind is AnswerKind.UNANSWERABLE
