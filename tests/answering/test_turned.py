"""The new figure and the old one: "cut her target from 390 pence to 330 pence"."""

from __future__ import annotations

import pytest
from asking import ask

_TARGET = (
    "Paul Dray, an analyst at Kerr Bank, raised his price target from 210 cents to 260 cents but "
    'kept his "buy" rating.'
)
_FEE = "The council put up the fee to 40 crowns from 35 crowns. It rained."
_POOL = "The fee went from 35 crowns to 40 crowns. A new pool cost 9 million crowns."
_HOURS = "The pool is open from 9 am to 5 pm. A new ticket costs 5 crowns."
_CUP = (
    "Kestrel Town won the Northern Shield on Saturday, beating Marlow Rovers 3-2. The bank bought "
    "the mill and sold the farm. Corvo will cut 640 jobs, a fifth of its staff, after losing its "
    "largest customer."
)
_DEBT = (
    "Net debt narrowed from £210m to £186m. The bank lowered its warning from red to orange. Rent "
    "rose from 9 pounds to 12 pounds."
)
_MADE = (
    "The new plant will make 1.4 million pizzas a week, compared with 900,000 in Hull. About "
    "96,000 homes have no light, down from 310,000 at midday. Last year 19 people were hurt, "
    "compared with 11 the year before. Uma Reed sold 40 cakes against advice from Leeds."
)
_WINGS = (
    "The centre is in Madrid, while the right wing hangs in a private house in Vermont. A flat "
    "costs £900 a month, while a house costs £1,400. Ann Lee put the crown in Oslo, while the "
    "crown prince was in Bergen."
)


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        pytest.param(
            "Born in Lund and raised in Kiel, Dahl speaks both languages.",
            "Where was Dahl raised?",
            "Kiel",
            id="of-one-subject-behind-both",
        ),
        pytest.param(
            "Her novel was adapted for the stage by Tom Lind and for television by Eva Roth.",
            "Who adapted it for television?",
            "Eva Roth",
            id="by-whom-for-which",
        ),
        pytest.param(_WINGS, "Where is the right wing?", "a private house in Vermont", id="own"),
        pytest.param(_CUP, "Who did Kestrel Town beat?", "Marlow Rovers", id="very-verb"),
        pytest.param(_CUP, "What did Kestrel Town win?", "Northern Shield", id="other-verb"),
        pytest.param(_CUP, "What did the bank sell?", "farm", id="second-verb"),
        pytest.param(_CUP, "Why is Corvo cutting jobs?", "losing its largest customer", id="why"),
        pytest.param(_WINGS, "Where is the centre?", "Madrid", id="first-of-two"),
        pytest.param(_WINGS, "How much is a house?", "£1,400", id="own-price"),
        pytest.param(_WINGS, "Where did Ann Lee put the crown?", "Oslo", id="as-an-object"),
        pytest.param(_DEBT, "What did net debt use to be?", "£210m", id="use-to-be"),
        pytest.param(_DEBT, "How much is net debt now?", "£186m", id="now"),
        pytest.param(_DEBT, "How high is the rent?", "12 pounds", id="what-is-is-the-new-one"),
        pytest.param(_DEBT, "How much did the rent rise?", "£3", id="the-change"),
        pytest.param(_DEBT, "What colour is the warning now?", "orange", id="new-colour"),
        pytest.param(_DEBT, "What colour was the warning before?", "red", id="old-colour"),
        pytest.param(_MADE, "How many pizzas does Hull make a week?", "900,000", id="of-that"),
        pytest.param(
            _MADE, "How many pizzas will the new plant make?", "1.4 million", id="of-this"
        ),
        pytest.param(_MADE, "How many homes had no light at midday?", "310,000", id="down-from"),
        pytest.param(_MADE, "How many homes have no light?", "96,000", id="at-no-other-time"),
        pytest.param(_MADE, "How many were hurt the year before?", "11", id="fate-of-before"),
        pytest.param(_MADE, "How many people were hurt last year?", "19", id="fate-of-then"),
        pytest.param(_MADE, "How many cakes did Uma Reed sell?", "40", id="against-no-figure"),
        pytest.param(_TARGET, "What is Dray's new price target?", "260 cents", id="new"),
        pytest.param(_TARGET, "What was Dray's old price target?", "210 cents", id="old"),
        pytest.param(_FEE, "How much is the new fee?", "40 crowns", id="to-and-from"),
        pytest.param(_FEE, "How much was the old fee?", "35 crowns", id="from-behind"),
        pytest.param(_POOL, "How much did the new pool cost?", "9 million crowns", id="no-side"),
        pytest.param(_HOURS, "How much is a new ticket?", "5 crowns", id="hours-are-no-change"),
    ],
)
def test_the_side_asked_for_is_told(text: str, question: str, answer: str) -> None:
    assert ask(text, question).text == answer
