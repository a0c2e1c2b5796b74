"""Golden rows of the chunker, and what verb groups say."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa.language.chunks import VerbGroup, chunk, verb_group
from qa.language.tagger import tag

ROWS = [
    pytest.param("the king 's two sons", "NP:the king 's two sons", id="possessive"),
    pytest.param("a two-day state visit", "NP:a two-day state visit", id="adjective"),
    pytest.param("He paid $ 3.5 million .", "NP:He VP:paid NP:$ 3.5 million", id="money"),
    pytest.param("It was not built in Rome", "NP:It VP:was not built PP:in NP:Rome", id="negated"),
    pytest.param("a very large house", "NP:a very large house", id="adverb"),
    pytest.param("She wants to sell it", "NP:She VP:wants VP:to sell NP:it", id="infinitive"),
    pytest.param("They signed the treaty", "NP:They VP:signed NP:the treaty", id="verb-object"),
    pytest.param("the signed treaty", "NP:the signed treaty", id="participle-inside"),
    pytest.param(
        "In 1968 exports fell", "PP:In NP:1968 NP:exports VP:fell", id="year-before-a-subject"
    ),
    pytest.param("They won in 1968 elections", "NP:They VP:won PP:in NP:1968 elections", id="year"),
    pytest.param(
        "In fog nobody may sail", "PP:In NP:fog NP:nobody VP:may sail", id="anyone-behind-a-noun"
    ),
    pytest.param("A certain someone came", "NP:A certain someone VP:came", id="near-miss-someone"),
    pytest.param("of 1999 players", "PP:of NP:1999 players", id="number-that-is-no-year"),
    pytest.param(
        "It has large , cold , and heavy stones .",
        "NP:It VP:has NP:large , cold , and heavy stones",
        id="three-adjectives",
    ),
    pytest.param(
        "He was tall , strong and brave .", "NP:He VP:was", id="near-miss-adjectives-alone"
    ),
    pytest.param(", and .", "", id="marks-only"),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_chunks_golden(text: str, expected: str) -> None:
    words = text.split()
    chunks = chunk(words, tag(words))
    assert " ".join(f"{c.kind}:{' '.join(words[c.start : c.end])}" for c in chunks) == expected


GROUPS = [
    pytest.param("was not built", VerbGroup(2, "past", "", True, True), id="passive"),
    pytest.param("will have been sold", VerbGroup(3, "future", "will", True), id="future"),
    pytest.param("is going", VerbGroup(1, "present"), id="progressive"),
    pytest.param("could win", VerbGroup(1, "modal", "could"), id="modal"),
    pytest.param("has gone", VerbGroup(1, "present"), id="perfect"),
    pytest.param("to leave", VerbGroup(1, "infinitive"), id="infinitive"),
    pytest.param("left", VerbGroup(0, "past"), id="past"),
]


@pytest.mark.parametrize(("text", "expected"), GROUPS)
def test_chunks_verb_group(text: str, expected: VerbGroup) -> None:
    words = ["They", *text.split()] if not text.startswith("to") else ["seek", *text.split()]
    tags = tag(words)
    group = verb_group(words, tags, 1, len(words))
    assert group._replace(head=group.head - 1) == expected


@settings(deadline=None)
@given(
    st.lists(st.sampled_from("the king 's not to be was sold big , in 5 $ who it going".split()))
)
def test_chunks_are_ordered_and_disjoint(words: list[str]) -> None:
    chunks = chunk(words, tag(words))
    assert all(c.start < c.end <= len(words) for c in chunks)
    assert all(a.end <= b.start for a, b in pairwise(chunks))
