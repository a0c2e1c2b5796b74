"""Claims of many and few, of places, of a state behind a verb and of what was to be."""

from __future__ import annotations

import pytest
from asking import ask

from qa.types import AnswerKind

_YES, _NO, _OPEN = AnswerKind.YES, AnswerKind.NO, AnswerKind.UNANSWERABLE


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param("Few eels use the ladders.", "Do many eels use the ladders?", _NO, id="few"),
        pytest.param("Few eels use the ladders.", "Do few eels use the ladders?", _YES, id="same"),
        pytest.param("Many eels use them.", "Do few eels use them?", _NO, id="many"),
        pytest.param("A few eels use the ladders.", "Do many eels use them?", _YES, id="a-few"),
        pytest.param(
            "Her son Callum, who was to take over the shop, has found a job.",
            "Will Callum take over the shop?",
            _OPEN,
            id="was-to",
        ),
        pytest.param(
            "Callum is to take over the shop in May.",
            "Will Callum take over the shop?",
            _YES,
            id="is-to",
        ),
        pytest.param(
            "Acme Bank told its customers that the counter would close.",
            "Has Acme been in the bank?",
            _OPEN,
            id="no-place",
        ),
        pytest.param(
            "Ann Lee stood in the bank for an hour.", "Was Ann Lee in the bank?", _YES, id="place"
        ),
        pytest.param(
            "Ann Lee was born in Lund in 1953.", "Was Ann Lee born blind?", _OPEN, id="born-so"
        ),
        pytest.param(
            "The race was won for the third time by Ann Lee.",
            "Was it Ann Lee's first win?",
            _NO,
            id="third-time",
        ),
        pytest.param(
            "Ann Lee won her first cup. Bo Dahl fell for the third time.",
            "Was it Ann Lee's first cup?",
            _YES,
            id="time-of-another-deed",
        ),
        pytest.param(
            "Claes fell in May. The prize was 20 euros for the winners.",
            "Did Claes win the prize?",
            _OPEN,
            id="winners-without-a-name",
        ),
        pytest.param(
            "He had no room in the hotel, and slept on a bed in the truck.",
            "Did he sleep in the hotel?",
            _OPEN,
            id="place-of-what-was-not",
        ),
        pytest.param(
            "He had a room in the hotel, and slept well.",
            "Did he have a room in the hotel?",
            _YES,
            id="place-of-what-was",
        ),
        pytest.param(
            "Ann Lee was born blind in 1953.", "Was Ann Lee born blind?", _YES, id="state-told"
        ),
    ],
)
def test_claims_of_shares_places_and_states(text: str, question: str, kind: AnswerKind) -> None:
    assert ask(text, question).kind is kind


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(
            "Ann Lee asked whether the well could be used.",
            "Why can the well not be used?",
            "The article does not say.",
            id="nobody-is-a-reason",
        ),
        pytest.param(
            "Eels live for 20 years in a river before they spawn.",
            "How often do eels spawn?",
            "The article does not say.",
            id="no-length-is-how-often",
        ),
        pytest.param(
            "Eels spawn every 20 years.", "How often do eels spawn?", "every 20 years", id="every"
        ),
        pytest.param(
            "Ann Lee won after 5 hours 48 minutes.",
            "How tall is Ann Lee?",
            "The article does not say.",
            id="no-time-is-how-tall",
        ),
        pytest.param(
            "Two of the three voted for Bo Dahl. Ann Lee liked the song.",
            "Who did Ann Lee vote for?",
            "The article does not say.",
            id="two-of-them-voted",
        ),
        pytest.param(
            "Ann Lee voted for Bo Dahl.", "Who did Ann Lee vote for?", "Bo Dahl", id="she-voted"
        ),
        pytest.param(
            "There are now 37 names on the list, nine more than a year ago.",
            "How many names were there on the list a year ago?",
            "28",
            id="more-than-a-year-ago",
        ),
        pytest.param(
            "There are now 37 names on the list, nine more than a year ago.",
            "How many names are there on the list?",
            "37",
            id="now",
        ),
        pytest.param(
            "The well is shut because of Ann Lee.",
            "Why is the well shut?",
            "Ann Lee",
            id="somebody-behind-because",
        ),
    ],
)
def test_kinds_that_answer_why_and_how_often(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected
