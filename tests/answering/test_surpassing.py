"""Which of two is more so: the side of a comparison that a question asks for."""

from __future__ import annotations

import pytest
from asking import ask

from qa.types import AnswerKind

_TEXT = (
    "Males are slightly larger than females and moult in May. Lake Orm is deeper than Lake Tam. "
    "The Tarn is longer than the Lot. Anna is older than her brother Karl. The bus is cheaper "
    "than the train but slower. The mill is narrower than the bakery."
)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        pytest.param("Which sex is larger?", "Males", id="plain"),
        pytest.param("Which sex is bigger?", "Males", id="another-word"),
        pytest.param("Which lake is deeper?", "Lake Orm", id="noun-of-both"),
        pytest.param("Which lake is shallower?", "Lake Tam", id="opposite-of-both"),
        pytest.param("Which river is longer?", "The Tarn", id="names"),
        pytest.param("Which river is shorter?", "the Lot", id="opposite"),
        pytest.param("Who is older?", "Anna", id="who"),
        pytest.param("Who is younger?", "her brother Karl", id="who-opposite"),
        pytest.param("Who is older than Karl?", "Anna", id="than-who"),
        pytest.param("What is cheaper than the train?", "The bus", id="than-what"),
        pytest.param("What is wider than the mill?", "the bakery", id="than-what-opposite"),
    ],
)
def test_surpassing_side_is_told(question: str, text: str) -> None:
    answer = ask(_TEXT, question)
    assert (answer.kind, answer.text) == (AnswerKind.SPAN, text)


_MOST = (
    "July is the warmest month, with a mean of 17 degrees, and February the coldest. Mount Orr is "
    "the highest peak in the range, Mount Tam the lowest. Ida gave Ann the longest rope and Bob "
    "the shortest. The Poles are the largest group in Orm County and the Danes the largest in Tarn "
    "County."
)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        pytest.param("Which month is the coldest?", "February", id="verb-left-out"),
        pytest.param("Which is the coldest month?", "February", id="noun-behind"),
        pytest.param("Which month is the warmest?", "July", id="with-its-verb"),
        pytest.param("What is the lowest peak in the range?", "Mount Tam", id="behind-a-comma"),
        pytest.param("Which peak is the highest?", "Mount Orr", id="the-first-peak"),
        pytest.param(
            "Which group is the largest in Tarn County?", "the Danes", id="of-the-place-behind"
        ),
        pytest.param(
            "Which group is the largest in Orm County?", "Poles", id="of-the-place-before"
        ),
    ],
)
def test_what_is_most_so_without_its_verb(question: str, text: str) -> None:
    assert ask(_MOST, question).text == text


def test_what_somebody_got_is_not_what_is_most_so() -> None:
    assert ask(_MOST, "Which rope is the shortest?").text != "Bob"


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Which city is larger?", id="no-name"),
        pytest.param("Who is taller?", id="nothing-compared"),
        pytest.param("Which bus is cheaper?", id="noun-of-one-side"),
        pytest.param("Who is older than Anna?", id="than-the-one-that-is"),
    ],
)
def test_surpassing_leaves_alone(question: str) -> None:
    answer = ask(_TEXT, question)
    assert all(hit.rule != "what is said to be more so than the other" for trace in answer.trace
               for hit in trace.hits)  # fmt: skip
