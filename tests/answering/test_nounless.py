"""Which of several it was, where the one that did it is told without its noun."""

from __future__ import annotations

import pytest
from asking import ask

_RULE = "which of several, told without their noun"
_BOYS = (
    "Two boys were arrested on Monday. The younger one was released without charge, while the "
    "older one is still being questioned. The oldest building in the town was closed."
)
_SONS = "Ann Lind has two sons. The younger plays the cello. The other moved to Oslo."


@pytest.mark.parametrize(
    ("text", "question", "one"),
    [
        pytest.param(_BOYS, "Which boy was released?", "The younger one", id="passive"),
        pytest.param(_BOYS, "Who is still being questioned?", "the older one", id="who"),
        pytest.param(_SONS, "Which son plays the cello?", "The younger", id="compared"),
        pytest.param(_SONS, "Which son moved to Oslo?", "The other", id="other"),
    ],
)
def test_which_of_several(text: str, question: str, one: str) -> None:
    assert ask(text, question).text == one


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(_BOYS, "Which girl was released?", id="another-kind"),
        pytest.param(_BOYS, "Which building was closed?", id="a-noun-of-its-own"),
        pytest.param(_BOYS, "Who released the boys?", id="by-whom"),
        pytest.param("Bo left. The last one locked up.", "Which man locked up?", id="no-several"),
    ],
)
def test_which_of_no_several(text: str, question: str) -> None:
    trace = ask(text, question).trace
    assert not any(hit.rule == _RULE for one in trace[:1] for hit in one.hits)
