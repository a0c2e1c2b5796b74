"""Whole noun phrases and the pairs of them that name the same thing."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa.language.tagger import tag
from qa.language.tokens import tokenize
from qa.reading.phrases.appositions import appositions
from qa.reading.phrases.joining import join_nouns
from qa.reading.phrases.streams import read_streams
from qa.types import Range


def _words(sentence: str) -> list[str]:
    return [token.text for token in tokenize(sentence)]


def _noun_phrases(words: Sequence[str], tags: Sequence[str]) -> tuple[tuple[Range, Range], ...]:
    """Each base noun phrase with the whole phrase that it heads, as token ranges, in order."""
    tagged, streams = read_streams(words, tags)
    pairs = [
        (item.parts[0], (item.start, item.end))
        for stream in streams
        for item in join_nouns(tagged, stream)
        if item.kind == "NP"
    ]
    whole = {base for base, _ in pairs}
    inner = [
        (part, part)
        for stream in streams
        for item in stream
        if item.kind == "NP"
        for part in item.parts
        if part not in whole
    ]
    return tuple(sorted(pairs + inner))


@pytest.mark.parametrize(
    ("sentence", "base", "full"),
    [
        pytest.param(
            "The president of the bank resigned.",
            "The president",
            "The president of the bank",
            id="of",
        ),
        pytest.param("He sold the mill.", "the mill", "the mill", id="plain"),
        pytest.param(
            "It covers trade, energy and transport.",
            "trade",
            "trade, energy and transport",
            id="list",
        ),
        pytest.param("Ann Lee, a lawyer, won.", "Ann Lee", "Ann Lee, a lawyer", id="apposition"),
        pytest.param("It began on March 5, 2019.", "March 5", "March 5, 2019", id="date"),
        pytest.param(
            "It killed more than 200 people.",
            "more than 200 people",
            "more than 200 people",
            id="more-than",
        ),
        pytest.param("Ann met Bob, and Carl sang.", "Bob", "Bob", id="clause-behind-and"),
        pytest.param(
            "In Paris, the king slept.", "Paris", "Paris", id="fronted-place-is-no-apposition"
        ),
        pytest.param("They accused him of fraud.", "him", "him", id="of-that-is-the-verbs"),
        pytest.param(
            "It crossed the bay of the river in May.",
            "the bay",
            "the bay of the river",
            id="no-further-than-of",
        ),
    ],
)
def test_noun_phrases_base_and_full(sentence: str, base: str, full: str) -> None:
    words = _words(sentence)
    pairs = [
        (" ".join(words[a:b]), " ".join(words[c:d]))
        for (a, b), (c, d) in _noun_phrases(words, tag(words))
    ]
    assert (" ".join(_words(base)), " ".join(_words(full))) in pairs


@pytest.mark.parametrize(
    ("sentence", "pairs"),
    [
        pytest.param("Ann Lee, a lawyer, won.", {("Ann Lee", "a lawyer")}, id="a-role"),
        pytest.param("The mayor, Tom Brown, won.", {("The mayor", "Tom Brown")}, id="a-name"),
        pytest.param("A ship called Sea Queen sank.", {("A ship", "Sea Queen")}, id="called"),
        pytest.param("The ship, named Sea Queen, sank.", {("The ship", "Sea Queen")}, id="named"),
        pytest.param(
            "The disease, known as rabies, is rare.", {("The disease", "rabies")}, id="known-as"
        ),
        pytest.param("The singer Ann Lee won.", {("The singer", "Ann Lee")}, id="role-and-name"),
        pytest.param("President Lee won.", {("President", "Lee")}, id="title-and-name"),
        pytest.param(
            "The European Space Agency (ESA) is old.",
            {("The European Space Agency", "ESA")},
            id="brackets",
        ),
        pytest.param("The war (1950) is over.", set(), id="a-year-in-brackets"),
        pytest.param("Ann, Bob and Carl won.", set(), id="a-list"),
        pytest.param("In Paris, the king slept.", set(), id="a-fronted-place"),
        pytest.param("On Monday, the king slept.", set(), id="a-fronted-day"),
        pytest.param("He called Ann yesterday.", set(), id="called-in-the-active"),
        pytest.param("When he came, the king slept.", set(), id="a-clause-before"),
    ],
)
def test_appositions_of_sentence(sentence: str, pairs: set[tuple[str, str]]) -> None:
    words = _words(sentence)
    found = {
        (" ".join(words[a:b]), " ".join(words[c:d]))
        for (a, b), (c, d) in appositions(words, tag(words))
    }
    assert found == pairs


@given(st.text(alphabet="AaBc the, and of() \"“”'s1.", max_size=80))
def test_noun_phrases_stay_inside(text: str) -> None:
    words = _words(text)
    tags = tag(words)
    for (start, end), (first, last) in _noun_phrases(words, tags):
        assert 0 <= first <= start < end <= last <= len(words)
    for one, other in appositions(words, tags):
        assert 0 <= one[0] < one[1] <= other[0] < other[1] <= len(words)
