"""What is told to be done when something is so."""

from __future__ import annotations

import pytest
from asking import ask

from qa.answering.paths.instructions import asks_what_to_do

_STARTER = (
    "On the second day stir in another 25 g of flour. Repeat this on the third day. If you see "
    "pink streaks or mould, however, throw everything away and start again. Before you feed it, "
    "throw away half of it. A grey liquid on top is harmless."
)
_AID = (
    "Call an ambulance at once if the person faints. When the light is red, press the button for "
    "five seconds. The nurse left when the patient woke up. The firm will sell the mill if it "
    "makes a loss."
)


@pytest.mark.parametrize(
    ("text", "question", "told"),
    [
        pytest.param(
            _STARTER,
            "What should I do if there is mould?",
            "throw everything away and start again",
            id="if",
        ),
        pytest.param(
            _STARTER,
            "What do I do on the second day?",
            "stir in another 25 g of flour",
            id="on-a-day",
        ),
        pytest.param(_STARTER, "What do you do on the third day?", "Repeat this", id="before-it"),
        pytest.param(
            _STARTER, "What must I do before I feed it?", "throw away half of it", id="before"
        ),
        pytest.param(
            _AID,
            "What should one do if the person faints?",
            "Call an ambulance at once",
            id="order-first",
        ),
        pytest.param(
            _AID,
            "What do I do when the light is red?",
            "press the button for five seconds",
            id="when",
        ),
    ],
)
def test_instruction_for_the_case(text: str, question: str, told: str) -> None:
    assert ask(text, question).text == told


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(_STARTER, "What should I do if it rains?", id="no-such-case"),
        pytest.param(_STARTER, "What should I do if there is a grey liquid?", id="no-order"),
        pytest.param(_AID, "What did the nurse do when the patient woke up?", id="a-deed"),
        pytest.param(_AID, "What will the firm do if it makes a loss?", id="a-plan"),
    ],
)
def test_instruction_left_to_others(text: str, question: str) -> None:
    signals = [signal.rule for signal in ask(text, question).signals]
    assert "way=instruction" not in signals


@pytest.mark.parametrize(
    ("words", "asks"),
    [
        pytest.param("what should i do if it rains ?", True, id="if"),
        pytest.param("what do you do at night ?", True, id="at"),
        pytest.param("what should i do ?", False, id="nothing-told"),
        pytest.param("what should i eat if it rains ?", False, id="another-verb"),
        pytest.param("what did ann do when it rained ?", False, id="somebody"),
    ],
)
def test_what_asks_what_to_do(words: str, asks: bool) -> None:
    assert asks_what_to_do(words.split()) is asks


def test_instruction_behind_a_colon_with_a_verb_like_a_noun() -> None:
    text = "If the tap drips, the seal is probably dirty: rinse it under hot water."
    assert ask(text, "What should I do if the tap drips?").text == "rinse it under hot water"
    text = "If it snows, the road is closed: traffic goes over the bridge."
    assert ask(text, "What should I do if it snows?").text != "traffic goes over the bridge"
