"""Claims of brothers and sisters, of laws, owners and clubs, told in other words."""

from __future__ import annotations

import pytest
from asking import ask

_UNSAID = "unanswerable"


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param("He was the eldest of 6 children.", "Did he have siblings?", "yes", id="six"),
        pytest.param("He had two sisters.", "Did he have siblings?", "yes", id="sisters"),
        pytest.param("He had two sisters.", "Was he an only child?", "no", id="only child"),
        pytest.param(
            "He was the youngest of the six teachers.", "Did he have siblings?", _UNSAID,
            id="near miss: teachers",
        ),
        pytest.param("The law was repealed.", "Is the law still in force?", "no", id="repealed"),
        pytest.param("The men are not related.", "Are the men brothers?", "no", id="unrelated"),
        pytest.param(
            "The two men are related.", "Are the two men brothers?", _UNSAID, id="related"
        ),
        pytest.param("The state owns the firm.", "Is the firm privately owned?", "no", id="state"),
        pytest.param("Do not exceed the dose.", "May I take more than the dose?", "no", id="dose"),
        pytest.param("The club was relegated.", "Was the club promoted?", "no", id="relegated"),
    ],
)  # fmt: skip
def test_claims_of_kin_and_law(text: str, question: str, kind: str) -> None:
    assert ask(f"{text} It was a long year.", question).kind == kind
