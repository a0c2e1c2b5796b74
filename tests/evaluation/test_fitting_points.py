"""Fitting the table of points: what it learns, and what it leaves out."""

from __future__ import annotations

import numpy as np
import pytest

from qa.evaluation.fitting import SCALE, Example, adjusted, fit_points, trimmed

_QUESTIONS = 12


def _example(fires: list[tuple[str, ...]], rewards: list[float], profile: str = "who") -> Example:
    """A question; for each candidate the rules that fire."""
    rules = tuple(sorted({rule for own in fires for rule in own}))
    entries = [(rules.index(rule), place) for place, own in enumerate(fires) for rule in own]
    return Example(
        profile,
        rules,
        np.array([rule for rule, _ in entries], np.int32),
        np.array([place for _, place in entries], np.int32),
        np.array(rewards),
    )


def _told() -> list[Example]:
    """Questions whose right candidate "good" marks, "bad" a wrong one, and "both" either."""
    first = _example([("good", "both"), ("bad", "both"), ("both",)], [1.0, 0.0, 0.0])
    second = _example([("bad", "both"), ("both", "good")], [0.0, 1.0])
    return [first, second] * (_QUESTIONS // 2)


def test_fit_gives_points_to_what_marks_the_right_and_takes_them_for_the_wrong() -> None:
    table = fit_points(_told())
    assert all(table[row] > 0 for row in table if row[0] == "good")
    assert all(table[row] < 0 for row in table if row[0] == "bad")
    assert {row[0] for row in table} == {"good", "bad"}
    assert all(isinstance(points, int) for points in table.values())


def test_fit_of_the_same_questions_gives_the_same_table_in_order() -> None:
    table = fit_points(_told())
    assert list(table.items()) == list(fit_points(_told()).items())
    assert list(table) == sorted(table)


@pytest.mark.parametrize("most", [1, 2, 3])
def test_fit_keeps_the_rows_that_tell_most(most: int) -> None:
    assert 0 < len(fit_points(_told(), most=most)) <= most


def test_fit_leaves_out_what_occurs_too_seldom_to_tell() -> None:
    seldom = _example([("rare",), ("bad",)], [1.0, 0.0])
    assert "rare" not in {rule for rule, _ in fit_points([*_told(), seldom])}


_ROWS = {("bad", "any"): -5.0, ("both", "any"): 5.0, ("good", "who"): 10.0}


def test_trimmed_leaves_out_the_row_that_tells_candidates_apart_least() -> None:
    assert set(trimmed(_told(), _ROWS, 2)) == {("bad", "any"), ("good", "who")}


def test_trimmed_keeps_the_points_and_what_fits() -> None:
    assert trimmed(_told(), _ROWS, 3) == _ROWS
    assert trimmed(_told(), _ROWS, 2)["good", "who"] == 2 * SCALE


def test_trimmed_keeps_the_rows_that_a_person_set() -> None:
    assert ("both", "any") in trimmed(_told(), _ROWS, 1, kept={("both", "any")})


def test_adjusted_keeps_the_rows_and_moves_points_towards_what_is_told() -> None:
    before = {("bad", "any"): 1.0, ("good", "who"): -1.0, ("unseen", "any"): 7.0}
    table = adjusted(_told() * 20, before)
    assert set(table) <= set(before)
    assert table["unseen", "any"] == 7
    assert table.get(("good", "who"), 0) > -1
    assert table.get(("bad", "any"), 0) < 1


def test_adjusted_leaves_points_that_fit_already_nearly_as_they_are() -> None:
    before = {("bad", "any"): -20.0, ("good", "any"): 20.0}
    table = adjusted(_told(), before)
    assert all(abs(table[row] - points) <= 1 for row, points in before.items())
