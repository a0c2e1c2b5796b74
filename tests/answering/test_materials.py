"""What things are made of, by the word before their name."""

from __future__ import annotations

import pytest
from asking import ask

_SHOP = (
    "The shop\n\nShe sat in a glass cabin with a wooden table. He wore a blue woollen coat. A "
    "long steel cable holds the lamp. The glass factory closed. A brass band played. The statue "
    "is made from recycled plastic."
)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param("What is the cabin made of?", "glass", id="noun"),
        pytest.param("What is the table made of?", "wooden", id="adjective"),
        pytest.param("What was his coat made of?", "woollen", id="behind-a-colour"),
        pytest.param("What material is the cable made from?", "steel", id="material"),
        pytest.param("What is the statue made of?", "recycled plastic", id="told-outright"),
    ],
)
def test_materials(question: str, answer: str) -> None:
    assert ask(_SHOP, question).text == answer


@pytest.mark.parametrize(
    ("question", "wrong"),
    [
        pytest.param("What is the factory made of?", "glass", id="what-it-makes"),
        pytest.param("What was the band made of?", "brass", id="people"),
        pytest.param("What did the cable make?", "steel", id="another-question"),
    ],
)
def test_no_materials(question: str, wrong: str) -> None:
    assert ask(_SHOP, question).text != wrong
