"""What a review tells: the title of what is reviewed, the cheapest seat, whose sister says so."""

from __future__ import annotations

import pytest
from asking import ask

_REVIEW = (
    "The Salt Road review – a dry tale\n\nNora Quill has a new play about a long walk. It tours "
    'the north in May. "We were poor, but warm," says Tess\'s brother. Seats cost from £9 to £31. '
    "The bar serves soup, and the soup of the day costs £4."
)
_NEWS = "Review of roads ordered\n\nThe council wants a review of all roads. A play is planned."


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param("What's the play called?", "The Salt Road", id="title"),
        pytest.param("What is the cheapest seat?", "£9", id="cheapest"),
        pytest.param("What's the most expensive seat?", "£31", id="most-expensive"),
        pytest.param('Who said "We were poor, but warm"?', "Tess's brother", id="not-Tess"),
    ],
)
def test_what_a_review_tells(question: str, told: str) -> None:
    assert ask(_REVIEW, question).text == told


@pytest.mark.parametrize(
    ("text", "question", "wrong"),
    [
        pytest.param(_NEWS, "What is the play called?", "Review of roads ordered", id="no-review"),
        pytest.param(_REVIEW, "What is the road called?", "The Salt Road", id="no-work-asked-of"),
        pytest.param(_REVIEW, "What is the cheapest soup?", "£9", id="another-price"),
    ],
)
def test_near_misses_of_a_review(text: str, question: str, wrong: str) -> None:
    assert ask(text, question).text != wrong
