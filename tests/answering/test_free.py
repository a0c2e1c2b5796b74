"""What costs nothing, and for whom it need not be so."""

from __future__ import annotations

import pytest
from asking import ask

_TEXT = (
    "Admission is free. Permits are free of charge. The shop sells maps for £12. Parking is free "
    "on Sundays. Lessons are not free. Kayaks are for hire, and there is no charge. Coffee is free "
    "for members. The bus is free at last from snow. Swimming costs £4."
    " Children under 14 ride free."
    " A ticket for pensioners costs £3. Nurses eat free."
)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        pytest.param("How much does it cost to get in?", "free", id="getting-in"),
        pytest.param("How much is it to enter?", "free", id="entering"),
        pytest.param("How much is admission?", "free", id="noun"),
        pytest.param("How much does admission cost?", "free", id="cost"),
        pytest.param("How much is a permit?", "free of charge", id="one-of-many"),
        pytest.param("What does a permit cost?", "free of charge", id="what"),
        pytest.param("How much is a ticket for children?", "free", id="they ride"),
    ],
)
def test_what_costs_nothing_is_free(question: str, text: str) -> None:
    assert ask(_TEXT, question).text == text


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("How much is a map?", id="something-else"),
        pytest.param("How much is parking?", id="on-some-days"),
        pytest.param("How much is a lesson?", id="not-free"),
        pytest.param("How much is a coffee?", id="for-some"),
        pytest.param("How much does swimming cost?", id="has-a-price"),
        pytest.param("How much does it cost to get in with a dog?", id="with-something"),
        pytest.param("How much is a ticket for pensioners?", id="of others"),
        pytest.param("How much is a ticket for nurses?", id="they only eat"),
        pytest.param("What colour is the bus?", id="no-price-asked"),
    ],
)
def test_what_need_not_be_free_is_not_told_so(question: str) -> None:
    assert not ask(_TEXT, question).text.startswith("free")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("Admission is 4 pounds, children under twelve free.", "4 pounds", id="priced"),
        pytest.param("Tickets cost 12 euros, and toddlers get in free.", "12 euros", id="tickets"),
        pytest.param("Admission is free.", "free", id="near-miss-free"),
        pytest.param(
            "Admission costs 210 crowns, and bicycles travel free.", "210 crowns", id="of-others"
        ),
    ],
)
def test_what_it_costs_to_get_in(text: str, told: str) -> None:
    assert ask(text, "How much does it cost to get in?").text == told
