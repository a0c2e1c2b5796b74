"""Treebank tokens set as people set text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa.evaluation.treebank import joined, respaced


@pytest.mark.parametrize(
    ("tokens", "text"),
    [
        pytest.param("The owl , the elk .", "The owl, the elk.", id="marks"),
        pytest.param("`` Go , '' she said .", "“Go,” she said.", id="treebank-quotes"),
        pytest.param('He said " go " .', "He said “go”.", id="plain-quotes-by-turns"),
        pytest.param("Ash -LRB- a tree -RRB- grew", "Ash (a tree) grew", id="brackets"),
        pytest.param("It cost $ 3 million", "It cost $3 million", id="currency"),
        pytest.param("the owl 's nest", "the owl's nest", id="possessive"),
        pytest.param("the owls ' nest", "the owls' nest", id="plural-possessive"),
        pytest.param("They do n't fly", "They don't fly", id="negation"),
        pytest.param("5 % more", "5% more", id="percent"),
        pytest.param("ducks and 'n'", "ducks and 'n'", id="a-quoted-letter-stays-apart"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_treebank_joined(tokens: str, text: str) -> None:
    assert joined(tokens.split()).text == text


@given(st.lists(st.text("ab.,'$(`-", min_size=1, max_size=4), max_size=12))
def test_treebank_places_hold_each_token_in_order(tokens: list[str]) -> None:
    text, places = joined(tokens)
    assert len(places) == len(tokens)
    assert all(0 <= start < end <= len(text) for start, end in places)
    assert list(places) == sorted(places)


@pytest.mark.parametrize(
    ("text", "set_text"),
    [
        pytest.param("a one - time fee", "a one-time fee", id="compound"),
        pytest.param("won 5 - 1 .\nThen left .", "won 5-1.\nThen left.", id="lines"),
        pytest.param("the end - .", "the end -.", id="no-word-behind"),
        pytest.param("York -- a city", "York – a city", id="dash"),
    ],
)
def test_treebank_respaced(text: str, set_text: str) -> None:
    assert respaced(text) == set_text
