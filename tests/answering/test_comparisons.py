"""Comparisons: the claim's measure held against the text's, within one unit and dimension."""

from __future__ import annotations

import pytest
from asking import ask

from qa.answering.analysis import analyse
from qa.answering.context import NO_CONTEXT
from qa.answering.library import Library
from qa.answering.paths.figures import compared
from qa.documents.article import Article
from qa.types import AnswerKind

_FARM = (
    "The boat, about 3,400 years old, was found in a bog. The tower is 84 metres tall. The film "
    "cost $900,000 to make. Tom, 43, and his sister Lily, 38, run the farm. The race lasted three "
    "hours. The Orr is 6,650 km long and the Isk 1,230 km. The wall is more than 90 metres long."
)
_YES, _NO = AnswerKind.YES, AnswerKind.NO


@pytest.mark.parametrize(
    ("question", "kind", "figures"),
    [
        pytest.param(
            "Is the boat older than 3,000 years?", _YES, "about 3,400 years old", id="age"
        ),
        pytest.param("Is the boat older than 4,000 years?", _NO, "about 3,400 years old", id="not"),
        pytest.param(
            "Is the boat more than 3,000 years old?", _YES, "about 3,400 years old", id="years-old"
        ),
        pytest.param("Is Lily under 40?", _YES, "38", id="under"),
        pytest.param("Is Tom younger than 40?", _NO, "43", id="younger-than-a-number"),
        pytest.param("Is the tower taller than 80 metres?", _YES, "84 metres", id="height"),
        pytest.param("Is the tower taller than 90 metres?", _NO, "84 metres", id="less-high"),
        pytest.param("Did the film cost less than a million?", _YES, "$900,000", id="own-currency"),
        pytest.param(
            "Did the film cost more than a million dollars?", _NO, "$900,000", id="currency-named"
        ),
        pytest.param("Did the race last longer than two hours?", _YES, "three hours", id="time"),
        pytest.param("Is the wall longer than 80 metres?", _YES, "more than 90 metres", id="bound"),
        pytest.param("Is Tom older than Lily?", _YES, "43 against 38", id="two-ages"),
        pytest.param("Is Lily older than Tom?", _NO, "38 against 43", id="the-other-way"),
        pytest.param("Is Lily younger than Tom?", _YES, "38 against 43", id="younger"),
        pytest.param("Is the Isk longer than the Orr?", _NO, "1,230 km against 6,650 km", id="two"),
    ],
)
def test_measures_are_compared(question: str, kind: AnswerKind, figures: str) -> None:
    answer = ask(_FARM, question)
    hit = answer.trace[0].hits[0]
    assert (answer.kind, hit.rule) == (kind, "two measures compared")
    for figure in figures.split(" against "):
        assert any(figure in sentence.text for sentence in answer.evidence)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Is the tower taller than 80 feet?", id="another-unit"),
        pytest.param("Is the tower wider than 80 metres?", id="another-dimension"),
        pytest.param("Is the wall longer than 100 metres?", id="bound-that-leaves-it-open"),
        pytest.param("Did the film cost less than a million euros?", id="another-currency"),
        pytest.param("Is the farm older than Tom?", id="no-age-of-it"),
        pytest.param("Is Tom taller than Lily?", id="no-height"),
        pytest.param("Is the hall taller than 80 metres?", id="not-in-the-text"),
    ],
)
def test_what_cannot_be_compared_is_not(question: str) -> None:
    rules = {hit.rule for trace in ask(_FARM, question).trace for hit in trace.hits}
    assert "two measures compared" not in rules


@pytest.mark.parametrize(
    ("question", "text"),
    [
        pytest.param("Who is older, Tom or Lily?", "Tom", id="older"),
        pytest.param("Who is younger: Tom or Lily?", "Lily", id="younger"),
        pytest.param("Which is longer, the Orr or the Isk?", "The Orr", id="longer"),
        pytest.param("Which of the two is longer, the Isk or the Orr?", "The Orr", id="the-two"),
    ],
)
def test_one_of_two_is_picked(question: str, text: str) -> None:
    answer = ask(_FARM, question)
    assert (answer.kind, answer.text) == (AnswerKind.SPAN, text)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Which is taller, the tower or the wall?", id="no-height-of-one"),
        pytest.param("Who is older, Tom or the farm?", id="no-age-of-one"),
        pytest.param("Is Tom older than Lily or Ann?", id="no-wh-question"),
    ],
)
def test_nobody_is_picked_where_one_is_not_told(question: str) -> None:
    library = Library([Article.from_text(_FARM)])
    assert compared.answer(analyse(question), library, NO_CONTEXT) is None
