"""What the text names in a row with what the question sets aside."""

from __future__ import annotations

import pytest
from asking import ask

_FAIR = (
    "The fair\n\nThe stalls sold honey and cheese. The band played waltzes, polkas and marches. "
    "The fair was opened by Ida Falk and Bo Holm. In Tarnby, goats and sheep were judged. The "
    "rules were drawn up by the Guild, a private club, and the council. The tent was lit by lamps "
    "and hung with flags. The choir sang hymns as well as ballads."
)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param("Along with cheese, what did the stalls sell?", "honey", id="before"),
        pytest.param("What did the stalls sell besides honey?", "cheese", id="behind"),
        pytest.param("Who else opened the fair besides Bo Holm?", "Ida Falk", id="who"),
        pytest.param("The fair was opened by Ida Falk and who else?", "Bo Holm", id="and-who"),
        pytest.param("What did the band play other than waltzes?", "polkas and marches", id="two"),
        pytest.param(
            "In addition to polkas and marches, what did the band play?", "waltzes", id="two-aside"
        ),
        pytest.param("As well as ballads, what did the choir sing?", "hymns", id="as-well-as"),
        pytest.param(
            "Other than hymns, what did the choir sing?", "ballads", id="behind-as-well-as"
        ),
        pytest.param("Besides sheep, what animals were judged?", "goats", id="behind-the-place"),
    ],
)
def test_besides(question: str, answer: str) -> None:
    assert ask(_FAIR, question).text == answer


@pytest.mark.parametrize(
    ("question", "wrong"),
    [
        pytest.param(
            "Besides the council, who drew up the rules?", "a private club", id="what-it-is"
        ),
        pytest.param("Besides being lit, what was the tent hung with?", "lamps", id="no-row"),
        pytest.param("Besides selling honey, what did the stalls do?", "cheese", id="a-deed-aside"),
        pytest.param("What did the stalls sell?", "honey", id="nothing-aside"),
        pytest.param("Along with bread, what did the stalls sell?", "cheese", id="not-told"),
    ],
)
def test_not_besides(question: str, wrong: str) -> None:
    assert ask(_FAIR, question).text != wrong
