"""Where spans have to end: broken ones are weighed no more, whole ones beside them are."""

from __future__ import annotations

import pytest
from asking import held, scene_of

from qa.answering.rules.points import default_points
from qa.answering.scoring import score

_BUT = "Nobody was there at dawn, but a grey lorry carrying bricks had left an hour before."
_PUT = "The bell was lifted into place by a crane."
_GOT = "Members will get a discount of 20 per cent."
_CITY = "Most of the nurses work in the town of Lindal, 34 miles away."
_PAIR = "A small, but sturdy boat and a raft crossed the lake."
_WHEN = "In 1990 the firm sold the mill."
_WHO = "Ann Lee, who was ill, left the hall."


@pytest.mark.parametrize(
    ("question", "text", "words"),
    [
        pytest.param("What came last?", _BUT, "dawn , but a grey lorry", id="over-but"),
        pytest.param("What came last?", _BUT, "bricks had left", id="object-as-subject"),
        pytest.param("What came last?", _BUT, "lorry carrying bricks had left", id="half-subject"),
        pytest.param("How was the bell lifted?", _PUT, "place by a crane", id="over-by"),
        pytest.param(
            "What do members get?", _GOT, "get a discount of 20 per cent", id="verb-asked"
        ),
        pytest.param(
            "Where do the nurses work?", _CITY, "the town of Lindal , 34 miles away", id="distance"
        ),
    ],
)
def test_broken_spans_are_not_weighed(question: str, text: str, words: str) -> None:
    assert words not in _weighed(question, text)


@pytest.mark.parametrize(
    ("question", "text", "words"),
    [
        pytest.param("What came last?", _BUT, "a grey lorry carrying bricks", id="its-participle"),
        pytest.param("What came last?", _BUT, "bricks", id="object"),
        pytest.param(
            "What happened?", _BUT, "a grey lorry carrying bricks had left", id="whole-clause"
        ),
        pytest.param("How was the bell lifted?", _PUT, "by a crane", id="agent"),
        pytest.param("How was the bell lifted?", _PUT, "lifted into place by a crane", id="deed"),
        pytest.param("What do members get?", _GOT, "a discount of 20 per cent", id="object-got"),
        pytest.param(
            "What do members hope for?", _GOT, "get a discount of 20 per cent", id="another-verb"
        ),
        pytest.param("Where do the nurses work?", _CITY, "the town of Lindal", id="place"),
        pytest.param("How far is Lindal?", _CITY, "34 miles", id="distance-alone"),
        pytest.param(
            "What crossed it?", _PAIR, "A small , but sturdy boat", id="but-of-adjectives"
        ),
        pytest.param("What happened?", _WHEN, "the firm sold the mill", id="behind-a-time"),
        pytest.param("What happened?", _WHEN, "firm sold the mill", id="without-its-article"),
        pytest.param("What is said of her?", _WHO, "left the hall", id="predicate"),
    ],
)
def test_whole_spans_are_weighed(question: str, text: str, words: str) -> None:
    assert words in _weighed(question, text)


def _weighed(question: str, text: str) -> list[str]:
    scene = scene_of(question, text)
    return [held(scene.reading, one.start, one.end) for one in score([scene], default_points())]
