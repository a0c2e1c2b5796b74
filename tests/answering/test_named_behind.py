"""Who is called so by name right behind the winner, and whom a pronoun behind it means."""

from __future__ import annotations

import pytest
from asking import ask

_SALLY = "On his way to the store, Mike saw his friend, Sally, at the park."
_DAD = "Maxine's dad saw it and he was very mad. He went over and yelled at Cindy for what she did."


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_SALLY, "Who did Mike see at the park?", "Sally", id="commas"),
        pytest.param(
            "Mike saw his friend Sally at the park.", "Who did Mike see?", "Sally", id="bare"
        ),
        pytest.param(_SALLY, "Who is Sally?", "his friend", id="asked-by-that-name"),
        pytest.param(
            "Mike saw his friend before Sally left.", "Who did Mike see?", "his friend", id="joined"
        ),
        pytest.param(_DAD, "Who yelled at Cindy?", "Maxine's dad", id="pronoun-next"),
        pytest.param(
            "Maxine's dad was very mad. He yelled at Cindy.",
            "Who yelled at Cindy?",
            "Maxine's dad",
            id="whole-owner",
        ),
        pytest.param(
            "Cindy did something mean. She threw rocks.", "Who was mean?", "Cindy", id="no-thing"
        ),
        pytest.param("Cindy threw rocks at Maxine.", "What did Cindy throw?", "rocks", id="object"),
    ],
)
def test_who_is_named(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected


_LIND = "Sofia Lind, a nurse from Umea, has won 9 million crowns. Lind will buy a boat."


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("What is Lind's full name?", "Sofia Lind", id="full"),
        pytest.param("What is the name of Lind?", "Sofia Lind", id="name-of"),
        pytest.param("What is Lind's first name?", "Sofia", id="first"),
        pytest.param("What is Sofia's last name?", "Lind", id="last"),
        pytest.param("What is Berg's full name?", "The article does not say.", id="nobody"),
    ],
)
def test_whole_name_of_somebody(question: str, expected: str) -> None:
    assert ask(_LIND, question).text == expected
