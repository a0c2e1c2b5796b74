"""Amounts that are bounded, vague or ranges, what is done without a thing, and holidays' names."""

from __future__ import annotations

from math import inf

import pytest
from asking import ask

from qa.answering.claims.extents import Extent, bound_before, extent, keeps

_FIRE = (
    "More than 70 letters arrived. Nearly fifty horses were saved. About 300 lamps burned. "
    "Between 40 and 60 volunteers came. Fewer than 20 shops reopened. Some 1,200 people signed the "
    "petition. Up to 200 guests can stay. The tower weighs just under nine tonnes. Almost 400 "
    "litres of oil leaked. Three of the bells cracked."
)
_RULES = (
    "Parking is free for up to three hours. Hats must be worn in the lanes. The pool is closed on "
    "Good Friday. The library is shut on Friday and on Good Friday. No dogs may run without a lead."
)


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(_FIRE, "Did more than 50 letters arrive?", "yes", id="more-than-less"),
        pytest.param(_FIRE, "Did more than 100 letters arrive?", "unanswerable", id="perhaps-more"),
        pytest.param(_FIRE, "Did fewer than 60 letters arrive?", "no", id="fewer-than-the-least"),
        pytest.param(_FIRE, "Were more than 40 horses saved?", "yes", id="nearly-is-near"),
        pytest.param(_FIRE, "Were more than 50 horses saved?", "no", id="nearly-is-below"),
        pytest.param(_FIRE, "Were fewer than 50 horses saved?", "yes", id="nearly-is-fewer"),
        pytest.param(_FIRE, "Did more than 300 lamps burn?", "unanswerable", id="about-is-open"),
        pytest.param(_FIRE, "Did more than 500 lamps burn?", "no", id="about-is-not-far"),
        pytest.param(_FIRE, "Did more than 30 volunteers come?", "yes", id="range-above"),
        pytest.param(_FIRE, "Did more than 70 volunteers come?", "no", id="range-below"),
        pytest.param(_FIRE, "Did 50 volunteers come?", "unanswerable", id="within-a-range"),
        pytest.param(_FIRE, "Did 90 volunteers come?", "no", id="outside-a-range"),
        pytest.param(_FIRE, "Did more than 25 shops reopen?", "no", id="fewer-than"),
        pytest.param(_FIRE, "Did fewer than 10 shops reopen?", "unanswerable", id="perhaps-fewer"),
        pytest.param(
            _FIRE, "Did more than 1,000 people sign it?", "yes", id="some-before-a-number"
        ),
        pytest.param(_FIRE, "Can 300 guests stay?", "no", id="above-the-most"),
        pytest.param(_FIRE, "Can 150 guests stay?", "yes", id="up-to-lets-fewer"),
        pytest.param(_FIRE, "Does the tower weigh more than nine tonnes?", "no", id="just-under"),
        pytest.param(_FIRE, "Did any oil leak?", "yes", id="any-is-some"),
        pytest.param(_FIRE, "Did the bells crack?", "unanswerable", id="some-is-not-all"),
        pytest.param(_RULES, "Can I park for two hours for free?", "yes", id="within-the-time"),
        pytest.param(_RULES, "Can I park for four hours for free?", "no", id="beyond-the-time"),
        pytest.param(
            _RULES, "Can I swim without a hat in the lanes?", "unanswerable", id="without"
        ),
        pytest.param(_RULES, "Is the pool open on Friday?", "unanswerable", id="holiday-is-no-day"),
        pytest.param(_RULES, "Is the pool open on Good Friday?", "no", id="the-holiday-itself"),
        pytest.param(_RULES, "Is the library open on Friday?", "no", id="the-day-and-the-holiday"),
    ],
)
def test_bounded_claims(text: str, question: str, kind: str) -> None:
    assert ask(text, question).kind == kind


_SALES = (
    "The number of loaves sold by the bakery dropped in May. The number of cakes sold by the "
    "bakery rose in June. The dairy sold more butter in July although prices fell."
)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        pytest.param("Did the bakery sell more loaves in May?", "unanswerable", id="dropped"),
        pytest.param("Did the bakery sell more cakes in June?", "yes", id="rose"),
        pytest.param("Did the bakery sell fewer cakes in June?", "unanswerable", id="fewer"),
        pytest.param("Did the dairy sell more butter in July?", "yes", id="more-itself"),
    ],
)
def test_more_of_what_fell(question: str, kind: str) -> None:
    assert ask(_SALES, question).kind == kind


@pytest.mark.parametrize(
    ("said", "asked", "kept"),
    [
        pytest.param(
            Extent(70, inf, low_open=True), Extent(70, inf, low_open=True), True, id="same"
        ),
        pytest.param(Extent(70, inf), Extent(70, inf, low_open=True), None, id="the-end-itself"),
        pytest.param(Extent(70, 70), Extent(70, inf, low_open=True), False, id="just-outside"),
        pytest.param(Extent(5, 5), Extent(5, 5), True, id="one-number"),
        pytest.param(Extent(40, 60), Extent(-inf, 50), None, id="some-of-it"),
        pytest.param(Extent(-inf, 50, high_open=True), Extent(50, inf), False, id="touching"),
    ],
)
def test_extents(said: Extent, asked: Extent, kept: bool | None) -> None:
    assert keeps(said, asked) is kept


def test_bounds_before() -> None:
    assert bound_before("no more than".split(), 3, vague=False) == ("<=", 3)
    assert bound_before("much more than".split(), 3, vague=False) == (">", 2)
    assert bound_before(["nearly"], 1, vague=False) == ("", 0)
    assert extent(50, 50, bound_before(["nearly"], 1, vague=True)[0]).high_open
