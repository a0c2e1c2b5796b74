"""Claims that set one thing against another, except one of several, or name one by a letter."""

from __future__ import annotations

import pytest
from asking import ask

from qa.types import AnswerKind

_YES, _NO, _OPEN = AnswerKind.YES, AnswerKind.NO, AnswerKind.UNANSWERABLE
_MORE = "Lemons need more water than oranges. The red train is faster than it was."
_EXCEPTED = (
    "The hall costs $9,150 including coffee, but not lunch. The tour covers the ferry but not the "
    "bus. The guide is strict but not unkind, and lunch is at noon."
)
_ALLOWED = (
    "Drinks with a lid are allowed, but not hot food. The fare covers a car and driver, but not "
    "passengers."
)
_LETTERED = (
    "Under Option B, a big change, noise would fall by half. Ship A arrived on Monday at a quay."
)
_UTMOST = (
    "It was the coldest winter since 1963. The oldest house in the street is number nine. The rain "
    "brought the lake to its highest level since records began. The bridge is long. Demand was "
    "higher in May than in April. There is a flight to Lund."
)


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(_MORE, "Do lemons need more water than oranges?", _YES, id="as-told"),
        pytest.param(_MORE, "Do oranges need more water than lemons?", _NO, id="swapped"),
        pytest.param(_MORE, "Do lemons need less water than oranges?", _NO, id="opposite"),
        pytest.param(_MORE, "Do lemons need more water than limes?", _OPEN, id="another"),
        pytest.param(_MORE, "Do lemons need more water?", _YES, id="against-nothing"),
        pytest.param(_MORE, "Is the red train faster than before?", _YES, id="no-thing-behind"),
        pytest.param(_EXCEPTED, "Does the hall cost $9,150 including lunch?", _NO, id="but-not"),
        pytest.param(_EXCEPTED, "Does the tour cover the bus?", _NO, id="but-not-the"),
        pytest.param(_EXCEPTED, "Does the tour cover the ferry?", _YES, id="not-excepted"),
        pytest.param(_EXCEPTED, "Is the guide strict?", _YES, id="beside-what-is-excepted"),
        pytest.param(_EXCEPTED, "Is lunch at noon?", _YES, id="said-of-the-subject"),
        pytest.param(_ALLOWED, "Are drinks with a lid allowed?", _YES, id="beside-an-exception"),
        pytest.param(_ALLOWED, "Does the fare cover passengers?", _NO, id="beside-a-like-word"),
        pytest.param(_ALLOWED, "Does the fare cover the driver?", _YES, id="like-the-excepted"),
        pytest.param(_LETTERED, "Would noise fall under Option B?", _YES, id="letter"),
        pytest.param(_LETTERED, "Would noise fall under Option A?", _OPEN, id="another-letter"),
        pytest.param(_LETTERED, "Did ship B arrive on Monday?", _OPEN, id="another-ship"),
        pytest.param(_LETTERED, "Did ship A arrive on Monday?", _YES, id="the-ship"),
        pytest.param(_LETTERED, "Did a ship arrive on Monday?", _YES, id="an-article-is-no-letter"),
        pytest.param(_UTMOST, "Was there ever a colder winter?", _OPEN, id="coldest-since-a-year"),
        pytest.param(_UTMOST, "Was it the coldest winter since 1963?", _YES, id="coldest"),
        pytest.param(
            _UTMOST, "Is there an older house in the street?", _NO, id="older-than-oldest"
        ),
        pytest.param(_UTMOST, "Is there an older house in the town?", _OPEN, id="in-another-place"),
        pytest.param(_UTMOST, "Is there a newer house in the street?", _OPEN, id="no-opposite"),
        pytest.param(_UTMOST, "Was the lake ever higher?", _NO, id="highest-on-record"),
        pytest.param(_UTMOST, "Was the lake ever lower?", _OPEN, id="lower-than-highest"),
        pytest.param(_UTMOST, "Is the bridge longer?", _OPEN, id="long-compares-nothing"),
        pytest.param(_UTMOST, "Is the bridge long?", _YES, id="long"),
        pytest.param(_UTMOST, "Was demand higher in April?", _OPEN, id="time-behind-than"),
        pytest.param(_UTMOST, "Was demand higher in May?", _YES, id="time-before-than"),
        pytest.param(_UTMOST, "Is there a direct flight to Lund?", _OPEN, id="adjective-not-told"),
        pytest.param(_UTMOST, "Is there a flight to Lund?", _YES, id="no-adjective"),
    ],
)
def test_claims_contrasted(text: str, question: str, kind: AnswerKind) -> None:
    assert ask(text, question).kind is kind


_SOUP = (
    "A chef made a soup. The guests did not eat any of it. Boys found coins. A museum took them."
)


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(_SOUP, "Did the guests eat the soup?", AnswerKind.NO, id="any-of-it"),
        pytest.param(
            "A chef made a soup. The guests ate it.",
            "Did the guests eat the soup?",
            AnswerKind.YES,
            id="it",
        ),
        pytest.param(
            "A chef made a soup and a salad. The guests ate it.",
            "Did the guests eat the salad?",
            AnswerKind.UNANSWERABLE,
            id="one-of-two-things",
        ),
        pytest.param(
            "A firm sold the mill to a bank. The mayor praised it.",
            "Did the mayor praise the bank?",
            AnswerKind.UNANSWERABLE,
            id="either",
        ),
        pytest.param(
            _SOUP,
            "Did a museum take the boys?",
            AnswerKind.UNANSWERABLE,
            id="two-things-of-several",
        ),
    ],
)
def test_claim_of_what_a_pronoun_stands_for(text: str, question: str, kind: AnswerKind) -> None:
    assert ask(text, question).kind is kind


_CARE = (
    "A grey liquid on top is harmless. Tap water may kill the yeast; use bottled water. Cover the "
    "jar with a cloth, not with a lid. The plan is useless."
)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        pytest.param("Is the grey liquid dangerous?", AnswerKind.NO, id="like-harmful"),
        pytest.param("Is the grey liquid harmful?", AnswerKind.NO, id="less-is-not-ful"),
        pytest.param("Is the grey liquid harmless?", AnswerKind.YES, id="less"),
        pytest.param("Is the grey liquid blue?", AnswerKind.UNANSWERABLE, id="no-noun-tagged"),
        pytest.param("Is the plan useful?", AnswerKind.NO, id="ful-of-less"),
        pytest.param("Can I use bottled water?", AnswerKind.YES, id="that-sort"),
        pytest.param("Can I cover the jar with a lid?", AnswerKind.NO, id="not-with"),
        pytest.param("Can I cover the jar with a cloth?", AnswerKind.YES, id="but-with"),
    ],
)
def test_claim_of_what_is_good_for_what(question: str, kind: AnswerKind) -> None:
    assert ask(_CARE, question).kind is kind
