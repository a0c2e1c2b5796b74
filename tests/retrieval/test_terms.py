"""What of a text becomes a term, and what does not."""

import pytest

from qa.language.stems import stem
from qa.retrieval.base import Query, terms


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("The ferries were sinking.", ["ferries", "sinking"], id="stop-words"),
        pytest.param("Ferries, FERRIES; ferries!", ["ferry"] * 3, id="case-and-repeats"),
        pytest.param("$1.5 – 40%", ["1.5", "40"], id="signs-dropped"),
        pytest.param("Norway’s fjords", ["Norway", "fjords"], id="curly-possessive"),
        pytest.param("Norway's fjords", ["Norway", "fjords"], id="straight-possessive"),
        pytest.param("a two-day visit", ["two-day", "two", "day", "visit"], id="compound"),
        pytest.param("“” … — ()", [], id="only-punctuation"),
        pytest.param("Who was it?", [], id="only-stop-words"),
        pytest.param("", [], id="empty"),
    ],
)
def test_terms_of_text(text: str, words: list[str]) -> None:
    assert terms(text) == [stem(word) for word in words]


def test_terms_of_a_part_of_a_text() -> None:
    text = "Owls hunt. Foxes sleep. Elks swim."
    assert terms(text, 11, 23) == [stem("foxes"), stem("sleep")]


def test_query_from_text_counts_each_term_once() -> None:
    assert Query.from_text("The owl saw owls.").weights == {stem("owl"): 1.0, stem("saw"): 1.0}
