"""Verbs of two words: what they are asked as, and what a text implies by them."""

from __future__ import annotations

import pytest

from qa.language.phrasal import phrasal_at
from qa.language.stems import stem


@pytest.mark.parametrize(
    ("text", "told", "verb", "means"),
    [
        pytest.param("it turned up in Ghent", True, "find", True, id="turned-up-was-found"),
        pytest.param("who turned up there", False, "find", False, id="turn-up-asks-for-no-find"),
        pytest.param("who turned up there", False, "appear", True, id="turn-up-appears"),
        pytest.param("it cut 1,200 jobs", True, "dismiss", True, id="jobs-cut"),
        pytest.param("it cut 1,200 trees", True, "dismiss", False, id="trees-cut"),
        pytest.param("who cut jobs", False, "dismiss", False, id="cut-jobs-is-asked-so"),
    ],
)
def test_phrasal_meanings(text: str, told: bool, verb: str, means: bool) -> None:
    stems = [stem(word) for word in text.split()]
    found = [phrasal_at(stems, i, told=told) for i in range(len(stems))]
    verbs = {one for phrasal in found if phrasal is not None for one in phrasal.verbs}
    assert (verb in verbs) == means
