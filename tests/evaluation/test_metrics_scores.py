"""Exact match and F1 against values worked out by hand after the official scripts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa.evaluation.metrics import (
    best_f1,
    coqa_f1,
    exact_match,
    f1,
    mean,
    middle,
    normalise,
    plain,
    share,
)


@pytest.mark.parametrize(
    ("text", "form"),
    [
        pytest.param("The Ferry, at  dawn!", "ferry at dawn", id="case-marks-article-spaces"),
        pytest.param("$1.5 billion", "15 billion", id="signs-inside-numbers-go"),
        pytest.param("an apple a day", "apple day", id="a-and-an"),
        pytest.param("Andes theory", "andes theory", id="articles-inside-words-stay"),
        pytest.param("a-the", "athe", id="marks-go-before-articles"),
        pytest.param("“Fresh”", "“fresh”", id="curly-quotes-stay-as-in-the-official-script"),
        pytest.param("The", "", id="nothing-left"),
    ],
)
def test_metrics_normalise(text: str, form: str) -> None:
    assert normalise(text) == form


def test_metrics_plain_turns_curly_marks_into_droppable_ones() -> None:
    assert normalise(plain("“Fresh – Wind’s”")) == "fresh winds"


@pytest.mark.parametrize(
    ("prediction", "gold", "score", "same"),
    [
        pytest.param("the old crane", "Old crane.", 1.0, 1.0, id="same-after-normalising"),
        pytest.param("old crane", "crane", 2 / 3, 0.0, id="one-word-more"),
        pytest.param("crane", "old crane of Quay 4", 2 / 6, 0.0, id="four-words-fewer"),
        pytest.param("crane crane", "crane", 2 / 3, 0.0, id="a-repeat-counts-once"),
        pytest.param("ferry", "crane", 0.0, 0.0, id="nothing-in-common"),
        pytest.param("", "crane", 0.0, 0.0, id="no-answer"),
        pytest.param("", "", 1.0, 1.0, id="rightly-no-answer"),
        pytest.param("crane", "", 0.0, 0.0, id="answer-where-there-is-none"),
    ],
)
def test_metrics_f1_and_exact(prediction: str, gold: str, score: float, same: float) -> None:
    assert f1(prediction, gold) == pytest.approx(score)
    assert exact_match(prediction, (gold,)) == same


@pytest.mark.parametrize(
    ("prediction", "golds", "score", "same"),
    [
        pytest.param("crane", ("ferry", "the crane"), 1.0, 1.0, id="any-gold-will-do"),
        pytest.param("old crane", ("crane", "ferry"), 2 / 3, 0.0, id="the-best-gold-counts"),
        pytest.param("", (), 1.0, 1.0, id="no-golds-and-no-answer"),
        pytest.param("crane", (), 0.0, 0.0, id="no-golds-but-an-answer"),
    ],
)
def test_metrics_best_over_golds(
    prediction: str, golds: tuple[str, ...], score: float, same: float
) -> None:
    assert best_f1(prediction, golds) == pytest.approx(score)
    assert exact_match(prediction, golds) == same


@pytest.mark.parametrize(
    ("golds", "score"),
    [
        pytest.param(("crane",), 1.0, id="one-judge"),
        pytest.param(("crane", "ferry"), 0.5, id="two-judges-each-left-out-once"),
        pytest.param(("crane", "crane", "ferry"), 1.0, id="two-of-three-agree"),
    ],
)
def test_metrics_coqa_f1(golds: tuple[str, ...], score: float) -> None:
    assert coqa_f1("crane", golds) == pytest.approx(score)


@given(st.text(), st.text())
def test_metrics_f1_is_symmetric_and_bounded(one: str, other: str) -> None:
    assert f1(one, other) == pytest.approx(f1(other, one))
    assert 0.0 <= f1(one, other) <= 1.0
    assert exact_match(one, (other,)) <= f1(one, other) + 1e-9


def test_metrics_of_nothing_are_zero() -> None:
    assert (share(0, 0), mean([]), middle([])) == (0.0, 0.0, 0.0)


def test_metrics_share_is_a_percentage() -> None:
    assert share(1, 4) == 25.0
