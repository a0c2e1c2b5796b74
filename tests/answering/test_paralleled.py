"""Two set side by side, the second with a bare auxiliary for the deed of the first."""

from __future__ import annotations

import pytest
from asking import ask

_EXPORTS = "Exports to Spain rose, but those to Italy did not."
_TURNED = "Exports to Spain did not rise, but those to Italy did."
_ROOF = "The roof of the church was damaged, but that of the school was not."
_EXAM = "Ann passed the exam, but Bo did not."
_MEMORY = "Their memory improved, while that of mice on ordinary food did not."


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_EXPORTS, "Did exports to Italy rise?", "no", id="second-of-those"),
        pytest.param(_EXPORTS, "Did exports to Spain rise?", "yes", id="first-of-those"),
        pytest.param(_TURNED, "Did exports to Italy rise?", "yes", id="second-did"),
        pytest.param(_TURNED, "Did exports to Spain rise?", "no", id="first-did-not"),
        pytest.param(_ROOF, "Was the roof of the school damaged?", "no", id="second-was-not"),
        pytest.param(_ROOF, "Was the roof of the church damaged?", "yes", id="first-was"),
        pytest.param(_EXAM, "Did Bo pass the exam?", "no", id="object-told-once"),
        pytest.param(_EXAM, "Did Ann pass the exam?", "yes", id="first-with-object"),
        pytest.param(
            _MEMORY, "Did the memory of mice on ordinary food improve?", "no", id="that-of"
        ),
        pytest.param(
            "Ann did not pass the exam, and neither did Bo.",
            "Did Bo pass the exam?",
            "no",
            id="neither",
        ),
        pytest.param(
            "Ann passed the exam, and so did Bo.", "Did Bo pass the exam?", "yes", id="so-did"
        ),
        pytest.param(
            "The mayor has signed the letter; her deputy has not.",
            "Has the deputy signed the letter?",
            "no",
            id="semicolon",
        ),
    ],
)
def test_side_that_is_asked_about(text: str, question: str, expected: str) -> None:
    assert ask(text, question).kind.value == expected


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(_EXPORTS, "Did exports rise?", id="of-either"),
        pytest.param(_EXAM, "Did Eva pass the exam?", id="somebody-else"),
        pytest.param(_EXAM, "Did Bo fail the exam?", id="another-deed"),
        pytest.param("Ann said that Bo did it, but he did not.", "Did Ann say it?", id="pronoun"),
    ],
)
def test_no_side_is_asked_about(text: str, question: str) -> None:
    hits = [hit.reason for one in ask(text, question).trace for hit in one.hits]
    assert not any("rule is" in reason for reason in hits)
