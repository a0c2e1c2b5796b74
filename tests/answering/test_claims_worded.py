"""Yes or no where the text has other words for it: opposites, synonyms, "unable to", "too cold"."""

from __future__ import annotations

import pytest
from asking import ask

from qa.types import AnswerKind

_NO, _YES, _OPEN = AnswerKind.NO, AnswerKind.YES, AnswerKind.UNANSWERABLE


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(
            "Pilots historically supported the strike.",
            "Are pilots supportive of the strike?",
            _YES,
            id="supportive",
        ),
        pytest.param(
            "Big publishers have shown very little interest in the series.",
            "Are big publishers interested in the series?",
            _NO,
            id="little-interest",
        ),
        pytest.param(
            "A little sugar is added to the dough.",
            "Is sugar added to the dough?",
            _YES,
            id="a-little",
        ),
        pytest.param("The little dog barked.", "Did the dog bark?", _YES, id="little-dog"),
        pytest.param(
            "The crew were unable to put out the fire.",
            "Did the crew put out the fire?",
            _NO,
            id="unable",
        ),
        pytest.param(
            "The crew were unable to reach the boat before it sank.",
            "Did the boat sink?",
            _YES,
            id="what-was-before-it-could-be-done",
        ),
        pytest.param("He was too ill to travel.", "Did he travel?", _NO, id="too-ill-to"),
        pytest.param(
            "The lake is too cold for swimming.", "Can you swim in the lake?", _NO, id="too-cold"
        ),
        pytest.param(
            "The oven is hot enough for baking.", "Can you bake in the oven?", _YES, id="enough"
        ),
        pytest.param("All seats have been sold.", "Are there any seats left?", _NO, id="all-sold"),
        pytest.param("Ten seats remain.", "Are there any seats left?", _YES, id="remain"),
        pytest.param(
            "The tower is taller than the church.",
            "Is the church taller than the tower?",
            _NO,
            id="swapped",
        ),
        pytest.param(
            "The tower is taller than the church.",
            "Is the church shorter than the tower?",
            _YES,
            id="swapped-opposite",
        ),
        pytest.param(
            "The tower is taller than the church.",
            "Is the church older than the tower?",
            _OPEN,
            id="another-measure",
        ),
        pytest.param(
            "The club's membership has declined.", "Has the membership grown?", _NO, id="declined"
        ),
        pytest.param(
            "There are significant differences between the pumps.",
            "Are all of the pumps the same?",
            _NO,
            id="differences",
        ),
        pytest.param("She is an only child.", "Does she have any siblings?", _NO, id="only-child"),
        pytest.param(
            "The mill was demolished in 1990.", "Does the mill still stand?", _NO, id="demolished"
        ),
        pytest.param("The match was called off.", "Was the match played?", _NO, id="called-off"),
        pytest.param("The train was on time.", "Was the train late?", _NO, id="on-time"),
        pytest.param(
            "The actor turned down the role.", "Did the actor take the role?", _NO, id="turned-down"
        ),
        pytest.param("The firm made a loss of £3m.", "Was the firm profitable?", _NO, id="loss"),
        pytest.param("Admission is free for everyone.", "Do I have to pay?", _NO, id="free"),
        pytest.param(
            "Entry will be free, but a place in the race costs €15 a crew.",
            "Do I have to pay to get in?",
            _NO,
            id="will-be-free",
        ),
        pytest.param(
            "Parking will be free in August.",
            "Do I have to pay to get in?",
            _OPEN,
            id="free-is-another-thing",
        ),
        pytest.param(
            "The shop sells bread, milk and stamps.",
            "Can you buy stamps at the shop?",
            _YES,
            id="sells",
        ),
        pytest.param(
            "Nobody was hurt in the crash.", "Were there any injuries?", _NO, id="nobody-hurt"
        ),
        pytest.param(
            "There is no one recipe for the sauce.",
            "Is there one recipe for the sauce?",
            _OPEN,
            id="no-one",
        ),
        pytest.param(
            "It is unclear whether the pill affects sleep.",
            "Does the pill affect sleep?",
            _OPEN,
            id="unclear",
        ),
    ],
)
def test_claims_in_other_words(text: str, question: str, kind: AnswerKind) -> None:
    assert ask(f"{text} It was a long year.", question).kind is kind


@pytest.mark.parametrize(
    ("text", "question", "told"),
    [
        pytest.param(
            "The level of the lake is diminishing.",
            "Is the level of the lake rising or falling?",
            "diminishing",
            id="synonym",
        ),
        pytest.param(
            "The club's membership has declined.",
            "Has the membership grown or has it shrunk?",
            "declined",
            id="declined",
        ),
        pytest.param(
            "Mill opposed the land tax.",
            "Was Mill for or against the land tax?",
            "opposed",
            id="for-or-against",
        ),
        pytest.param(
            "Prices rose in May.", "Did prices rise or fall in May?", "rose", id="same-word"
        ),
    ],
)
def test_one_of_two_opposites(text: str, question: str, told: str) -> None:
    assert ask(f"{text} It was a long year.", question).text == told


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param("Prices rose in May.", "Did prices rise or fall in June?", id="other-date"),
        pytest.param("Mill wrote of the land tax.", "Was Mill for or against it?", id="no-side"),
    ],
)
def test_neither_of_two_opposites(text: str, question: str) -> None:
    assert ask(f"{text} It was a long year.", question).kind is _OPEN
