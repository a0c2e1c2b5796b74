"""How heavy, long or high: a measure joined to its unit before the noun asked about."""

from __future__ import annotations

import pytest
from asking import ask, library

from qa.answering.analysis import analyse
from qa.answering.context import NO_CONTEXT
from qa.answering.paths.figures import sized

_TEXT = (
    "A 750-tonne floating crane lifted the span on Monday. Visitors see a 20-minute film behind "
    "a 12-metre-high wall. The 30-mile canal is new. The film director left for a two-hour lunch. "
    "The tower weighs 90 tonnes and stands near a 12-tonne bell. A twenty-five-minute video ran. "
    "A 44cm-high statue hid a 3ft-wide crack."
)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        pytest.param("How heavy is the crane?", "750-tonne", id="heavy"),
        pytest.param("How long is the film?", "20-minute", id="time"),
        pytest.param("How long is the canal?", "30-mile", id="length"),
        pytest.param("How long was the lunch?", "two-hour", id="in-words"),
        pytest.param("How long is the video?", "twenty-five-minute", id="tens-and-ones"),
        pytest.param("How high is the wall?", "12-metre-high", id="side-named"),
        pytest.param("How tall is the wall?", "12-metre-high", id="side-named-otherwise"),
        pytest.param("How high is the statue?", "44cm-high", id="unit-at-the-figure"),
        pytest.param("How wide was the crack?", "3ft-wide", id="short-unit"),
    ],
)
def test_sized_compound_before_noun(question: str, text: str) -> None:
    answer = ask(_TEXT, question)
    assert answer.text == text
    assert answer.spans[0].article.text[answer.spans[0].start : answer.spans[0].end] == text


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("How long is the wall?", id="another-side"),
        pytest.param("How long is the crane?", id="another-dimension"),
        pytest.param("How wide is the statue?", id="another-side-at-the-unit"),
        pytest.param("How heavy is the span?", id="another-noun"),
        pytest.param("How long is the director?", id="noun-not-next"),
        pytest.param("How heavy is the tower?", id="told-in-a-clause"),
        pytest.param("How long did the visitors wait for the film?", id="another-deed"),
        pytest.param("How long is it?", id="no-noun"),
        pytest.param("How many tonnes is the crane?", id="counted"),
    ],
)
def test_sized_passes_on(question: str) -> None:
    assert sized.answer(analyse(question), library(_TEXT), NO_CONTEXT) is None


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(
            "The yard is huge and holds forty boats.", "How big is the yard?", "huge", id="huge"
        ),
        pytest.param("The hut was very small.", "How big was the hut?", "very small", id="very"),
        pytest.param(
            "The hut is small: 30 square metres.",
            "How big is the hut?",
            "30 square metres",
            id="near-miss-measured",
        ),
        pytest.param(
            "The wall is huge.",
            "How long is the wall?",
            "The article does not say.",
            id="near-miss-another-dimension",
        ),
        pytest.param(
            "The hall is not big. It is old.",
            "How big is the hall?",
            "The article does not say.",
            id="near-miss-denied",
        ),
    ],
)
def test_size_in_a_word(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected
