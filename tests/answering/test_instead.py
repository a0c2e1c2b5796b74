"""What came for a thing, told in other words; a text that says "replace" tells it itself."""

from __future__ import annotations

import pytest
from asking import ask

from qa.types import AnswerKind

_RULE = "what stands for it now"
_CINEMA = "The cinema was pulled down in 1971. A shop was built in its place."


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(
            "The school, closed in 2006, was pulled down to make way for nine flats.",
            "What replaced the school?",
            "nine flats",
            id="to-make-way",
        ),
        pytest.param(
            "The cinema made way for a shop in 1971.",
            "What was the cinema replaced by?",
            "a shop",
            id="made-way",
        ),
        pytest.param(_CINEMA, "What replaced the cinema?", "A shop", id="in-its-place"),
        pytest.param(
            "A shop now stands where the cinema was.",
            "What replaced the cinema?",
            "A shop",
            id="where-it-was",
        ),
        pytest.param(
            "Plastic corks have taken the place of real ones.",
            "What has replaced real corks?",
            "Plastic corks",
            id="taken-the-place",
        ),
        pytest.param(
            "Rule 3 replaced the text format with a binary encoding.",
            "What replaced the text format?",
            "a binary encoding",
            id="replaced-with",
        ),
        pytest.param(
            "The queen replaced the governors with salaried judges.",
            "Who replaced the governors?",
            "salaried judges",
            id="who-replaced-with",
        ),
        pytest.param(
            "Fish, ropes and anchors take the place of the garlands.",
            "What replaces the garlands?",
            "Fish, ropes and anchors",
            id="several",
        ),
        pytest.param(
            "Smith resigned in May, and Ann Lee took his place.",
            "Who replaced Smith?",
            "Ann Lee",
            id="took-his-place",
        ),
    ],
)
def test_what_stands_for_it_now(text: str, question: str, expected: str) -> None:
    answer = ask(text, question)
    assert (answer.text, answer.trace[0].hits[0].rule) == (expected, _RULE)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(
            "The cinema was pulled down in 1971. A school was built in Kiel.",
            "What replaced the cinema?",
            id="built-elsewhere",
        ),
        pytest.param(
            "A shop replaced the cinema. A kiosk stands where it was.",
            "What replaced the cinema?",
            id="told-so",
        ),
        pytest.param(_CINEMA, "What was built in 1971?", id="another-question"),
        pytest.param(
            "Workers replaced the broken pump with a new one.",
            "Who replaced the pump?",
            id="who-put-in-a-thing",
        ),
        pytest.param(
            "The firm replaced the lamps with gas lamps.",
            "What did the firm replace?",
            id="what-was-replaced",
        ),
    ],
)
def test_nothing_stands_for_it(text: str, question: str) -> None:
    assert all(hit.rule != _RULE for one in ask(text, question).trace for hit in one.hits)


_LEE = "Ann Lee steps down in May. "


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(
            _LEE + "Her place will be taken by Ruth Abara.",
            "Who will succeed Lee?",
            "Ruth Abara",
            id="place-taken",
        ),
        pytest.param(
            "Lee steps down in May. Her place will be taken by Ruth Abara.",
            "Who will succeed Ann Lee?",
            "Ruth Abara",
            id="by-surname",
        ),
        pytest.param(
            _LEE + "Her duties pass to Ruth Abara.",
            "Who is Ann Lee's successor?",
            "Ruth Abara",
            id="duties-pass",
        ),
        pytest.param(
            _LEE + "Her deputy, Ruth Abara, takes over.",
            "Who takes over from Ann Lee?",
            "Ruth Abara",
            id="takes-over",
        ),
        pytest.param(
            _LEE + "Her deputy takes over.", "Who will replace her?", "Her deputy", id="a-role"
        ),
        pytest.param(
            _LEE + "Bo Dahl sold his shares. His place was taken by Ed Moe.",
            "Who will succeed Ann Lee?",
            None,
            id="near-miss-another-one's-place",
        ),
        pytest.param(
            _LEE + "Nobody will take her place.",
            "Who will succeed Ann Lee?",
            None,
            id="near-miss-nobody",
        ),
        pytest.param(
            "Ann Lee won the race. Second place was taken by Bo Dahl.",
            "Who will succeed Ann Lee?",
            None,
            id="near-miss-no-post",
        ),
    ],
)
def test_who_comes_for_somebody(text: str, question: str, expected: str | None) -> None:
    found = ask(text, question)
    assert (None if found.kind is AnswerKind.UNANSWERABLE else found.text) == expected
