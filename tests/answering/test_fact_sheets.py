"""Fact sheets, notices and advertisements: labels cut short, sums for something, figures and times
alone; near-misses beside the hits."""

from __future__ import annotations

import pytest
from asking import ask

_PACK = """# Trekfox 40

| | Trekfox 40 | Trekfox 55 |
|---|---|---|
| Volume | 40 l | 55 l |
| Price | 149 € | 189 € |
| Max. load | 12 kg | 18 kg |
"""
_MAIL = """From: Ida Holm <ida@mill.example>
To: all tenants
Date: 3 March 2025
Subject: The gate of the yard

Dear neighbours,

the gate will be locked at night from now on. Bo has the keys.
"""
_FLAT = (
    "Rent is 940 euros a month plus 120 euros for heating. What you bring: at least three years of "
    "experience in logistics, a forklift licence and good Danish. You lead a team of 18 and plan "
    "the night shifts. Interviews will be held in the last week of June. The dam holds 12 million "
    "litres (2.6 million gallons)."
)
_TOLL = (
    "The bridge reopened after seven months of repairs. A toll of £2 will be charged from 1 April. "
    "The plan passed by 7 votes to 2, with Lee and Moss opposing. The ferry sank after two days."
)
_RAIN = (
    "Rain will reach the islands by noon and the mainland by 4 pm. Between 30 and 50 mm of rain "
    "are forecast, less than the 80 mm that Storm Dorn brought. The bridge at Carrick will close "
    "on Friday."
)

_HIRE = (
    "Umbrellas and chairs can be hired from the kiosk for 4 euros a day against a deposit of "
    "10 euros. A map costs 2 euros."
)


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_PACK, "What is the maximum load of the Trekfox 55?", "18 kg", id="max."),
        pytest.param(_PACK, "Which pack has the highest price?", "Trekfox 55", id="no-such-label"),
        pytest.param(_PACK, "How much more does the 55 cost?", "€40", id="cost-is-money"),
        pytest.param(_MAIL, "Who wrote the email?", "Ida Holm", id="from"),
        pytest.param(_MAIL, "When was the email sent?", "3 March 2025", id="date"),
        pytest.param(_MAIL, "Who was the email sent to?", "all tenants", id="to"),
        pytest.param(_MAIL, "What is the email about?", "The gate of the yard", id="subject"),
        pytest.param(_MAIL, "What is the email address?", "ida@mill.example", id="address"),
        pytest.param(_FLAT, "How much is the heating?", "120 euros", id="for-heating"),
        pytest.param(_FLAT, "How much is the rent?", "940 euros", id="not-for-it"),
        pytest.param(_FLAT, "How much experience is needed?", "three years", id="of-experience"),
        pytest.param(_FLAT, "What licence is needed?", "forklift licence", id="one-of-a-list"),
        pytest.param(_FLAT, "How big is the team?", "18", id="and-a-verb"),
        pytest.param(
            _FLAT, "When are the interviews?", "the last week of June", id="part-of-month"
        ),
        pytest.param(_TOLL, "How long was the bridge closed?", "seven months", id="reopened-after"),
        pytest.param(_TOLL, "What will happen on 1 April?", "A toll of £2", id="will-happen"),
        pytest.param(_TOLL, "Who opposed the plan?", "Lee and Moss", id="both-were-against"),
        pytest.param(_RAIN, "When will rain reach the islands?", "noon", id="time-alone"),
        pytest.param(_RAIN, "How much rain did Storm Dorn bring?", "80 mm", id="its-own-rain"),
        pytest.param(_RAIN, "How much rain is forecast?", "30 and 50 mm", id="rain-of-now"),
        pytest.param(
            _HIRE, "What does it cost to hire an umbrella?", "4 euros", id="sum-of-a-deed"
        ),
        pytest.param(_HIRE, "How much is the deposit?", "10 euros", id="sum-beside-a-deed"),
        pytest.param(_RAIN, "Which bridge will close?", "The bridge at Carrick", id="verb-helped"),
    ],
)
def test_what_is_asked_for_is_told(text: str, question: str, expected: str) -> None:
    assert expected in ask(text, question).text


@pytest.mark.parametrize(
    ("text", "question", "never"),
    [
        pytest.param(_MAIL, "Who has the keys?", "Ida", id="another-verb"),
        pytest.param(_MAIL, "Who wrote the letter to Bo?", "all tenants", id="not-to-them"),
        pytest.param(_TOLL, "How long was the pier closed?", "months", id="another-closed"),
        pytest.param(_TOLL, "What will happen on 3 May?", "toll", id="another-day"),
        pytest.param(_FLAT, "How much is the deposit?", "120", id="for-something-else"),
        pytest.param(_HIRE, "What does it cost to hire a boat?", "euros", id="not-for-hire"),
        pytest.param(_RAIN, "How much rain did Storm Edda bring?", "80 mm", id="of-another"),
        pytest.param(_FLAT, "How many nights does the team work?", "18", id="counts-the-team"),
    ],
)
def test_what_is_of_something_else_is_not(text: str, question: str, never: str) -> None:
    assert never not in ask(text, question).text
