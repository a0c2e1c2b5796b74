"""Claims of what was kept from being done, given up, replaced, or is so of some only."""

from __future__ import annotations

import pytest
from asking import ask

_UNSAID = "unanswerable"
_FIRE = "The fire was put out before it reached the barn."
_DIED = "He died before the house was finished."
_WISH = "Ann wanted to study law, but her father refused to pay for it."
_ENTRY = "Entry is free for children and costs 5 euros for adults."


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(_FIRE, "Did the fire reach the barn?", "no", id="before it could"),
        pytest.param(
            "Doctors told Ann to stop smoking, and she did.", "Did Ann stop smoking?", "yes",
            id="and she did",
        ),
        pytest.param(
            "Doctors told Ann to stop smoking, but she did not.", "Did Ann stop smoking?", "no",
            id="but did not",
        ),
        pytest.param(
            "The council promised to mend the road but never did.",
            "Did the council mend the road?", "no", id="never did",
        ),
        pytest.param(
            "Ann asked the gallery to return the picture, and it did so within a week.",
            "Did the gallery return the picture?", "yes", id="did so",
        ),
        pytest.param(
            "Doctors told Ann to stop smoking, but she refused.", "Did Ann stop smoking?", "no",
            id="refused",
        ),
        pytest.param(
            "Ann wants to win the race as she did in 1990.", "Will Ann win the race?", _UNSAID,
            id="near miss: as she did",
        ),
        pytest.param(
            "Ann wants to win the race, and she did the training.", "Did Ann win the race?",
            _UNSAID, id="near miss: did something else",
        ),
        pytest.param(_FIRE, "Was the fire put out?", "yes", id="what came first"),
        pytest.param(
            "The fire spread before it reached the barn.", "Did the fire reach the barn?", "yes",
            id="near miss: not stopped",
        ),
        pytest.param("He was prevented from leaving.", "Did he leave?", "no", id="prevented"),
        pytest.param(_WISH, "Did Ann study law?", "no", id="thwarted"),
        pytest.param(_WISH, "Did Ann want to study law?", "yes", id="the wish itself"),
        pytest.param(
            "Tom tried to call her, but could not.", "Did Tom call her?", "no", id="could not",
        ),
        pytest.param(
            "Tom hoped to catch the bus, but it had already left.", "Did Tom catch the bus?", "no",
            id="already",
        ),
        pytest.param(
            "Kim wanted to see the sea, but first she had to work.", "Did Kim see the sea?",
            _UNSAID, id="near miss: not yet",
        ),
        pytest.param("Ann wanted to leave.", "Did Ann leave?", _UNSAID, id="near miss: a wish"),
        pytest.param("Ann did not want to stay.", "Did Ann want to stay?", "no", id="no wish"),
        pytest.param("He was not prevented from leaving.", "Did he leave?", "yes", id="was not"),
        pytest.param("She gave up smoking in 1990.", "Does she smoke?", "no", id="gave up"),
        pytest.param(
            "She forgot that she had locked the door.", "Had she locked the door?", "yes",
            id="forgot that",
        ),
        pytest.param("She forgot to lock the door.", "Did she lock the door?", "no", id="to"),
        pytest.param(
            "The engine runs on hydrogen instead of petrol.", "Does the engine run on petrol?",
            "no", id="instead",
        ),
        pytest.param(
            "The engine runs on hydrogen instead of petrol.", "Does the engine run on hydrogen?",
            "yes", id="near miss: instead",
        ),
        pytest.param(
            "It works in about 70% of patients.", "Does it work in every patient?", "no",
            id="a share",
        ),
        pytest.param(
            "It works in 100% of patients.", "Does it work in every patient?", "yes",
            id="near miss: all of them",
        ),
        pytest.param(_DIED, "Was the house finished when he died?", "no", id="died before"),
        pytest.param(
            "He died after the house was finished.", "Was the house finished when he died?",
            "yes", id="died after",
        ),
        pytest.param(
            "Take the tablets twice a day.", "Do I have to take the tablets every day?", "yes",
            id="twice a day is every day",
        ),
        pytest.param(
            "Take the tablets twice a week.", "Do I have to take the tablets every day?", "no",
            id="near miss: twice a week",
        ),
        pytest.param(_ENTRY, "Do children have to pay?", "no", id="free"),
        pytest.param(_ENTRY, "Do adults have to pay?", "yes", id="near miss: free for others"),
        pytest.param(
            "The law was repealed in 1998.", "Was the law in force in 1990?", _UNSAID, id="repealed"
        ),
        pytest.param(
            "Mercury is the only metal that is liquid.", "Is iron liquid?", "no", id="only other"
        ),
        pytest.param(
            "Mercury is the only metal that is liquid.", "Is mercury liquid?", "yes",
            id="near miss: only other",
        ),
    ],
)  # fmt: skip
def test_claims_of_what_was_forestalled(text: str, question: str, kind: str) -> None:
    assert ask(f"{text} It was a long year.", question).kind == kind


_DROPPED = "Halden dropped its plan to sell the mill."


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(_DROPPED, "Did Halden sell the mill?", "no", id="plan"),
        pytest.param(_DROPPED, "Did Halden plan to sell the mill?", "yes", id="the plan itself"),
        pytest.param(
            "Halden said it had walked away from talks to buy Holm.",
            "Did Halden buy Holm?",
            "no",
            id="talks",
        ),
        pytest.param(
            "The council voted down a proposal to close the pool.",
            "Did the council close the pool?",
            "no",
            id="voted down",
        ),
        pytest.param(
            "Halden is in talks to sell the mill.",
            "Did Halden sell the mill?",
            _UNSAID,
            id="near miss: talks go on",
        ),
        pytest.param(
            "Halden did not drop its plan to sell the mill.",
            "Did Halden sell the mill?",
            _UNSAID,
            id="near miss: kept",
        ),
        pytest.param(
            "She dropped her bag to catch the ball.",
            "Did she catch the ball?",
            "yes",
            id="near miss: a purpose",
        ),
    ],
)
def test_claims_of_what_was_dropped(text: str, question: str, kind: str) -> None:
    assert ask(text, question).kind.value == kind


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param("The town has a bridge.", "Is it a large bridge?", _UNSAID, id="bridge"),
        pytest.param(
            "The otter is a mammal.", "Is the otter a social mammal?", _UNSAID, id="mammal"
        ),
        pytest.param(
            "He was a well-known singer.", "Was he a famous singer?", "yes", id="other words"
        ),
        pytest.param(
            "He was mayor of Lund until 1994.", "Was he a former mayor?", "yes", id="former"
        ),
        pytest.param("The otter is a mammal.", "Is it a mammal?", "yes", id="no adjective"),
    ],
)
def test_claims_of_a_kind_of_a_thing(text: str, question: str, kind: str) -> None:
    assert ask(text, question).kind.value == kind


_DYE = "The dye is poisonous to dogs, but harmless to cats."


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(_DYE, "Is the dye harmless to dogs?", "no", id="told of others"),
        pytest.param(_DYE, "Is the dye harmless to cats?", "yes", id="of those"),
        pytest.param(
            "Ann Lee came on Monday, becoming the first foreign leader to visit the town since the "
            "flood of 1990.",
            "Was Ann Lee the first foreign leader to visit since the flood?",
            "yes",
            id="near miss: to do something",
        ),
        pytest.param(
            "The dye is safe for dogs and cats.", "Is the dye safe for cats?", "yes", id="of both"
        ),
        pytest.param(
            "Late header sends Ravens into first final.",
            "Have the Ravens been in the final before?",
            "no",
            id="a first",
        ),
        pytest.param(
            "She won her first title in May.", "Has she won the title before?", "no", id="her first"
        ),
        pytest.param(
            "Rahn had recommended a different candidate.",
            "Did Rahn recommend her?",
            _UNSAID,
            id="a different one",
        ),
        pytest.param(
            "Rahn had recommended Ada.", "Did Rahn recommend her?", "yes", id="near miss: a name"
        ),
        pytest.param(
            "She gave it another coat.",
            "Did she give it another coat?",
            "yes",
            id="near miss: asked",
        ),
        pytest.param(
            "The first final was played in 1990.",
            "Has Lund played a final before?",
            _UNSAID,
            id="near miss: the first of all",
        ),
    ],
)
def test_claims_of_others_and_of_firsts(text: str, question: str, kind: str) -> None:
    assert ask(text, question).kind.value == kind


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(
            "A proposal by Mr Lind to ban jet skis was put off until the autumn.",
            "Are jet skis banned?",
            "no",
            id="put-off",
        ),
        pytest.param(
            "An attempt to sell the club failed.", "Was the club sold?", "no", id="failed"
        ),
        pytest.param(
            "A call by fans to sell the club was ignored.", "Was the club sold?", "no", id="ignored"
        ),
        pytest.param(
            "A law to ban jet skis was passed in May.", "Are jet skis banned?", "yes", id="law"
        ),
        pytest.param(
            "A proposal by Mr Lind to ban jet skis was welcomed.",
            "Are jet skis banned?",
            "unanswerable",
            id="open",
        ),
    ],
)
def test_aims_that_come_to_nothing(text: str, question: str, kind: str) -> None:
    assert ask(text, question).kind.value == kind
