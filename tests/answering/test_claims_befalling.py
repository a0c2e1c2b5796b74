"""Whether anybody died or was hurt, by those whom the text counts, and whether somebody lives."""

from __future__ import annotations

import pytest
from asking import ask

from qa.types import AnswerKind

_CRASH = "The crash left 12 people dead. A bus was sold. The driver walked away unharmed."


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(_CRASH, "Did anyone die?", "yes", id="left-dead"),
        pytest.param(_CRASH, "Was anyone killed in the crash?", "yes", id="killed"),
        pytest.param(_CRASH, "Was the crash fatal?", "yes", id="fatal"),
        pytest.param(_CRASH, "Have people died in the crash?", "yes", id="have"),
        pytest.param(_CRASH, "Was the driver injured?", "no", id="unharmed"),
        pytest.param(_CRASH, "Was anyone arrested?", "unanswerable", id="another-fate"),
        pytest.param(_CRASH, "Was anyone sold?", "unanswerable", id="no-fate"),
        pytest.param("Nobody died in the crash.", "Did anyone die?", "no", id="nobody"),
        pytest.param(
            "The crash left two people with minor injuries.",
            "Did anyone die in the crash?",
            "unanswerable",
            id="only-hurt",
        ),
        pytest.param(
            "The crash left two people with minor injuries.",
            "Was anyone hurt in the crash?",
            "yes",
            id="injuries",
        ),
        pytest.param("Two climbers were found alive.", "Did the climbers survive?", "yes", id="a"),
        pytest.param("Two climbers were found dead.", "Did the climbers survive?", "no", id="d"),
        pytest.param("Two climbers were found dead.", "Are the climbers alive?", "no", id="alive"),
        pytest.param("Two men were found.", "Did the men survive?", "unanswerable", id="found"),
    ],
)  # fmt: skip
def test_whether_it_befell_anybody(text: str, question: str, kind: str) -> None:
    assert ask(text, question).kind is AnswerKind(kind)


@pytest.mark.parametrize(
    ("text", "question", "told"),
    [
        pytest.param(
            "Flooding closed 40 schools and cut power to 9,000 homes.",
            "How many schools are affected?",
            "40",
            id="closed",
        ),
        pytest.param(
            "Flooding closed 40 schools and cut power to 9,000 homes.",
            "How many homes are affected?",
            "9,000",
            id="cut-to",
        ),
        pytest.param(
            "The delay left 200 passengers stuck.",
            "How many passengers were affected?",
            "200",
            id="left",
        ),
    ],
)
def test_affected(text: str, question: str, told: str) -> None:
    assert ask(text, question).text == told


def test_to_be_there_is_not_to_be_affected() -> None:
    answer = ask("The school has 300 pupils.", "How many pupils are affected?")
    assert answer.kind is AnswerKind.UNANSWERABLE
