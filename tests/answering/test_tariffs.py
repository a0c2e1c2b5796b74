"""What each group of people pays, where one sentence tells several sums."""

from __future__ import annotations

import pytest
from asking import ask

_CASTLE = (
    "Adults pay £9.50, students and over-65s £7, children between 5 and 15 £4; younger ones come "
    "in free."
)
_BOAT = "Tickets are 12 euros for adults and 6 euros for children under 14."
_POOL = "Admission: adults €8, concessions €6, under-12s free."
_HALL = "Members pay nothing and everybody else pays 3 pounds."
_ENTRY = "Entry is free for children but adults pay 5 euros."
_FARES = "Adults pay 12 euros, children 7 euros and pensioners 9 euros. The boat has a bar."
_LIDO = "Prices\n\nAdults: £5.80\n\nChildren (3 to 15): £3.20\n\nUnder-threes: free"
_TRAM = "Children under six travel free; older children pay half. A day ticket is £4."
_ZOO = "Tickets cost $15 for adults, $10 for seniors and $5 for children."
_FORT = "Admission is 9 crowns; pensioners pay 6 and under-16s nothing."
_FILM = "Tickets cost 12 euros for adults, 7 for students and 4 for children."


@pytest.mark.parametrize(
    ("text", "question", "sum_"),
    [
        pytest.param(_CASTLE, "How much do adults pay?", "£9.50", id="before-its-sum"),
        pytest.param(_CASTLE, "How much does a student pay?", "£7", id="one-of-two-groups"),
        pytest.param(_CASTLE, "What do pensioners pay?", "£7", id="by-their-ages"),
        pytest.param(_CASTLE, "How much do children pay?", "£4", id="with-ages"),
        pytest.param(_CASTLE, "How much does a child of ten pay?", "£4", id="child-of-ten"),
        pytest.param(_CASTLE, "How much is it for a 12-year-old?", "£4", id="within-the-ages"),
        pytest.param(_CASTLE, "How much is it for a three-year-old?", "free", id="younger-ones"),
        pytest.param(_LIDO, "How much for a ten-year-old?", "£3.20", id="line-of-a-list"),
        pytest.param(_LIDO, "How much is it for a two-year-old?", "free", id="free-in-a-list"),
        pytest.param(_TRAM, "How much is it for a four-year-old?", "free", id="the-only-bound"),
        pytest.param(_BOAT, "How much is a ticket for a ten-year-old?", "6 euros", id="for-it"),
        pytest.param(_BOAT, "What does a ticket for an adult cost?", "12 euros", id="for-adults"),
        pytest.param(_ZOO, "How much do pensioners pay?", "$10", id="seniors"),
        pytest.param(_POOL, "How much is admission for adults?", "€8", id="label"),
        pytest.param(_HALL, "How much do non-members pay?", "3 pounds", id="everybody-else"),
        pytest.param(_FORT, "How much do pensioners pay?", "6", id="bare-number"),
        pytest.param(_FORT, "How much do children pay?", "nothing", id="children-by-their-ages"),
        pytest.param(
            "Visitors sign the book; the fee is 7 euros a day, students pay 4.",
            "How much do students pay?",
            "4",
            id="one-group-of-two-sums",
        ),
        pytest.param(_FILM, "How much is a ticket for a student?", "7", id="bare-number-for"),
        pytest.param(_FILM, "How much do children pay?", "4", id="bare-number-at-last"),
        pytest.param(
            "The adult fare will go up from £5.20 to £6, but children ride free.",
            "How much will adults pay?",
            "£6",
            id="the-new-one-of-two",
        ),
        pytest.param(_FARES, "What do children pay?", "7 euros", id="verb-left-out"),
        pytest.param(_FARES, "How much do pensioners pay?", "9 euros", id="last-of-three"),
    ],
)
def test_sum_of_a_group(text: str, question: str, sum_: str) -> None:
    assert ask(text, question).text == sum_


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(_POOL, "Do children under 12 pay?", "no", id="free"),
        pytest.param(_POOL, "Is it free for children under 12?", "yes", id="asked-whether-free"),
        pytest.param(_HALL, "Do members pay?", "no", id="nothing"),
        pytest.param(_CASTLE, "Do students pay?", "yes", id="they-pay"),
        pytest.param(_ENTRY, "Do adults pay?", "yes", id="behind-but"),
        pytest.param(_ENTRY, "Do children pay?", "no", id="free-for-them"),
        pytest.param(_CASTLE, "Do toddlers pay?", "no", id="younger-than-the-ages"),
    ],
)
def test_whether_a_group_pays(text: str, question: str, kind: str) -> None:
    assert ask(text, question).kind == kind


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(_CASTLE, "How much does a lamp cost?", id="no-group"),
        pytest.param(_CASTLE, "How many adults came?", id="no-price"),
        pytest.param("Adults pay £9.50.", "How much do adults pay?", id="one-sum"),
        pytest.param(_BOAT, "How much does a member pay?", id="another-group"),
    ],
)
def test_what_is_no_tariff_is_left(text: str, question: str) -> None:
    answer = ask(text, question)
    assert all(hit.rule != "what that group pays" for one in answer.trace for hit in one.hits)
