"""Who owns it now, where only a former owner is called so: whoever bought it last."""

from __future__ import annotations

import pytest
from asking import ask

_MILL = (
    "The mill had stood empty since 2009, when its last owner, Hale Textiles, went bankrupt. {} "
    "It will become a library."
)
_RULE = "to whom it belongs"


@pytest.mark.parametrize(
    ("sale", "owner"),
    [
        pytest.param("The town council bought it in 2018.", "The town council", id="bought"),
        pytest.param("It was bought by a trust in 2018.", "a trust", id="bought-by"),
        pytest.param("It was sold to a Danish firm in 2018.", "a Danish firm", id="sold-to"),
        pytest.param(
            "A trust bought it in 2012. The town council bought it in 2018.",
            "The town council",
            id="the-last-one",
        ),
    ],
)
def test_last_buyer_owns_it(sale: str, owner: str) -> None:
    answer = ask(_MILL.format(sale), "Who owns the mill now?")
    assert (answer.text, answer.trace[0].hits[0].rule) == (owner, _RULE)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(
            "Its owner, Ann Berg, bought the mill in 2018.", "Who owns the mill?", id="owner-told"
        ),
        pytest.param(
            _MILL.format("The council bought it."), "Who owned the mill?", id="owned-once"
        ),
        pytest.param(
            _MILL.format("The council may buy it."), "Who owns the mill?", id="not-yet-bought"
        ),
        pytest.param(
            _MILL.format("The council bought a boat."), "Who owns the mill?", id="another-thing"
        ),
    ],
)
def test_no_buyer_owns_it(text: str, question: str) -> None:
    assert all(hit.rule != _RULE for one in ask(text, question).trace for hit in one.hits)


def test_fund_may_be_an_owner() -> None:
    text = "The owner of the building, a pension fund, has not replied."
    assert ask(text, "Who owns the building?").text == "a pension fund"


def test_names_collected_are_who_signed() -> None:
    text = "Customers have started a petition and collected 3,200 names in a week."
    assert ask(text, "How many people signed the petition?").text == "3,200"
