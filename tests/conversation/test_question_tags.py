"""What the tagger takes for nouns, and the grammar of a question tells to be verbs."""

from __future__ import annotations

import pytest

from qa.conversation.form import read


@pytest.mark.parametrize(
    ("question", "word", "tag"),
    [
        pytest.param("And what was lost?", "lost", "VBN", id="what-was-lost"),
        pytest.param("What was left of it?", "left", "VBN", id="left-of-it"),
        pytest.param("What are they building next?", "building", "VBG", id="they-are-building"),
        pytest.param("Who is he building it for?", "building", "VBG", id="is-he-building"),
        pytest.param("What is lost wax?", "lost", "JJ", id="near-miss-before-a-noun"),
        pytest.param("What is the building?", "building", "NN", id="near-miss-article"),
        pytest.param("What does the union want?", "union", "NN", id="union-wants"),
        pytest.param("What does the union want?", "want", "VB", id="wants"),
        pytest.param("Why did the firm object to it?", "object", "VB", id="objects-to-it"),
        pytest.param(
            "Did the final report in May say so?", "report", "NN", id="near-miss-verb-behind"
        ),
        pytest.param("Did the old man die?", "man", "NN", id="near-miss-adjective"),
        pytest.param("about a wreck found", "found", "VBN", id="wreck-that-was-found"),
        pytest.param("Is it evening?", "evening", "NN", id="near-miss-is-it"),
    ],
)
def test_tag_of_a_question(question: str, word: str, tag: str) -> None:
    form = read(question)
    assert form.tags[form.lowers.index(word)] == tag
