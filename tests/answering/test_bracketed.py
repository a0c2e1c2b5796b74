"""What brackets tell of the noun before them, and what time is called the best."""

from __future__ import annotations

import pytest
from asking import ask

_TRAM = (
    "The castle is 20 minutes away by tram (number 4, every ten minutes, 3 euros). Boats to the "
    "island (twice a day, 8 euros) leave from the quay. The museum (open daily, 5 euros) has a "
    "shop.\n\nThe best months are June and October. In winter the road is shut."
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param("How much does the tram cost?", "3 euros", id="price"),
        pytest.param("How often does the tram run?", "every ten minutes", id="how-often"),
        pytest.param("How much do boats to the island cost?", "8 euros", id="of-more-words"),
        pytest.param("What is the best time to visit?", "June and October", id="best-months"),
        pytest.param("When is the best time to go?", "June and October", id="when"),
    ],
)
def test_brackets_and_best_times(question: str, told: str) -> None:
    assert ask(_TRAM, question).text == told


@pytest.mark.parametrize(
    ("question", "never"),
    [
        pytest.param("How much does the shop cost?", "5 euros", id="another-noun"),
        pytest.param("How much does the island cost?", "8 euros", id="a-part-of-the-noun"),
        pytest.param("What is the worst time to visit?", "June and October", id="the-worst"),
        pytest.param("What is the best time to visit Oslo?", "June and October", id="elsewhere"),
    ],
)
def test_near_misses_of_brackets_and_times(question: str, never: str) -> None:
    assert ask(_TRAM, question).text != never
