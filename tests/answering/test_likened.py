"""Amounts told by what they are like: "twice what he earns", "as thick as a man is tall"."""

import pytest
from asking import ask

_RULE = "what its measure is likened to"
_TEXT = (
    "The owl weighs as much as a bag of sugar. The crater is as wide as three football fields. Ann "
    "earns twice what her brother earns at the mill. The new pump uses half the power of the old "
    "one. The hut is two hours' walk from the station. As many as 900 people came. The well is as "
    "deep as the tower, 30 metres. A hunter spends fifty to a hundred times that of a tourist."
)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("How much does the owl weigh?", "as much as a bag of sugar", id="as-much"),
        pytest.param("How wide is the crater?", "as wide as three football fields", id="as-wide"),
        pytest.param(
            "How much does Ann earn?", "twice what her brother earns at the mill", id="twice-what"
        ),
        pytest.param(
            "How much power does the new pump use?", "half the power of the old one", id="half-of"
        ),
        pytest.param("How far is the hut from the station?", "two hours' walk", id="walk"),
        pytest.param(
            "How much does a hunter spend?",
            "fifty to a hundred times that of a tourist",
            id="times-that-of",
        ),
        pytest.param(
            "How much does a hunter spend compared to a tourist?",
            "fifty to a hundred times",
            id="only-the-multiple-where-compared",
        ),
    ],
)
def test_likening_tells_how_much(question: str, expected: str) -> None:
    answer = ask(_TEXT, question)
    assert answer.text == expected
    assert [hit.rule for hit in answer.trace[0].hits] == [_RULE]


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("How much does her brother earn?", id="what-it-is-likened-to"),
        pytest.param("How many people came?", id="a-bound"),
        pytest.param("How deep is the well?", id="told-in-its-unit"),
        pytest.param("How tall is Ann?", id="nothing-told"),
    ],
)
def test_likening_of_something_else_is_left_alone(question: str) -> None:
    trace = ask(_TEXT, question).trace
    assert not any(hit.rule == _RULE for one in trace for hit in one.hits)
