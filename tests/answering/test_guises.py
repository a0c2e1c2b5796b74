"""What a thing has been, is now, and was before."""

from __future__ import annotations

import pytest
from asking import ask

_TOWER = (
    "The tower on Hest Point has been a lighthouse, a prison and, since 1962, a museum. The keeper "
    "of the lodge has been a diver and a cook. The mill was once a barracks for the navy. The old "
    "school is now a bakery. The chapel has been closed since May. The pier, which has been a "
    "fishing port and a ferry terminal, was sold. The barn has been empty, cold and damp."
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param(
            "What has the tower been?", "a lighthouse, a prison and, since 1962, a museum", id="all"
        ),
        pytest.param(
            "What has the tower on Hest Point been over the years?",
            "a lighthouse, a prison and, since 1962, a museum",
            id="by-its-place",
        ),
        pytest.param("What is the tower now?", "a museum", id="now"),
        pytest.param("What was the tower before?", "a lighthouse, a prison", id="before"),
        pytest.param("What has the pier been?", "a fishing port and a ferry terminal", id="which"),
        pytest.param("What is the school now?", "a bakery", id="is-now"),
        pytest.param("What did the mill use to be?", "a barracks for the navy", id="once"),
    ],
)
def test_what_a_thing_has_been(question: str, told: str) -> None:
    assert ask(_TOWER, question).text == told


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("What has the chapel been?", id="no-noun"),
        pytest.param("What has the barn been?", id="adjectives"),
        pytest.param("What has the lodge been?", id="of-another"),
        pytest.param("What is the mill now?", id="once-is-not-now"),
        pytest.param("What has the tower sold?", id="another-verb"),
    ],
)
def test_near_misses_tell_no_guise(question: str) -> None:
    rules = {hit.rule for trace in ask(_TOWER, question).trace for hit in trace.hits}

    assert "what it has been" not in rules


_HOTEL = "The hotel, now a school, had 60 rooms."


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param("What was the school before?", "The hotel", id="before"),
        pytest.param("What did the school use to be?", "The hotel", id="use-to-be"),
        pytest.param("What is the hotel now?", "a school", id="near-miss-now"),
    ],
)
def test_what_stands_beside_now(question: str, told: str) -> None:
    assert ask(_HOTEL, question).text == told
