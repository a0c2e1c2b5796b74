"""The articles as a library: candidates over all of them, spans that are verbatim."""

from __future__ import annotations

import pytest
from asking import library
from hypothesis import given, settings
from hypothesis import strategies as st

from qa.answering.analysis import analyse
from qa.answering.context import NO_CONTEXT
from qa.answering.library import Library, Ranked
from qa.answering.matching import Matcher
from qa.documents.article import Article

_ONE = "The old harbour was built by Anna Berg in 1854. It cost $3.5 million."
_TWO = "The new harbour was built by Peter Holt on 3 May 1990."


def _candidates(held: Library, question: str) -> list[Ranked]:
    asked = analyse(question)
    return held.candidates(held.scenes(asked, Matcher(asked), NO_CONTEXT))


def test_candidates_of_all_articles_are_ranked_together() -> None:
    held = library(_ONE, _TWO, points={("kind=person exact", "any"): 3.0})
    best = _candidates(held, "Who built the harbour?")[:2]
    assert [held.span(one).text for one in best] == ["Anna Berg", "Peter Holt"]
    assert [one.article for one in best] == [0, 1]


def test_reading_ahead_changes_no_word(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("qa.answering.library._PIECE", 10)
    text = "\n\n".join([_ONE, _TWO, _ONE] * 3)
    ahead, later = library(text, _TWO), library(text, _TWO)
    ahead.read_ahead(lambda share: None)
    monkeypatch.undo()
    assert list(ahead.vocabulary.items()) == list(later.vocabulary.items())
    assert ahead.stems == later.stems


def test_ties_go_to_the_earlier_place() -> None:
    held = library(_TWO, _ONE, points={})
    found = _candidates(held, "Who built the harbour?")
    places = [
        (one.article, *one.scored.scene.reading.offsets(one.scored.start, one.scored.end))
        for one in found
    ]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        pytest.param("1854", "", id="same-as-the-text"),
        pytest.param("$3.5 million", "3500000 USD", id="money"),
        pytest.param("3 May 1990", "1990-05-03", id="date"),
        pytest.param("on 3 May 1990", "1990-05-03", id="with-its-preposition"),
    ],
)
def test_span_has_the_normal_form_of_its_mention(text: str, normal: str) -> None:
    held = library(_ONE, _TWO, points={})
    found = [
        held.span(one)
        for question in ("How was the harbour built, why and what did it cost?",)
        for one in _candidates(held, question)
    ]
    normals = {span.normal for span in found if span.text == text}
    assert normals == {normal}


def test_span_that_cuts_a_mention_has_no_normal_form() -> None:
    held = library(_TWO, points={})
    found = [held.span(one) for one in _candidates(held, "How was the harbour built?")]
    assert {span.normal for span in found if span.text == "May 1990"} <= {""}
    assert all(span.normal == "" for span in found if span.text == "The new harbour")


def test_whole_sentence_is_verbatim() -> None:
    held = library(_ONE)
    sentence = held.articles[0].sentences[1]
    assert held.whole(0, sentence).text == "It cost $3.5 million."


def test_vocabulary_keeps_the_first_spelling() -> None:
    words = library("The Tower fell. A tower rose.", "TOWER").vocabulary
    assert words["tower"] == "Tower"
    assert "Tower" not in words


def test_same_article_twice_is_two_articles() -> None:
    article = Article.from_text(_ONE)
    held = Library([article, article])
    assert len(held.readings) == 2
    assert len({one.article for one in _candidates(held, "Who built the harbour?")}) == 2


@given(st.text(min_size=1, max_size=200).filter(lambda text: text.strip() != ""))
@settings(deadline=None)
def test_spans_of_any_text_are_verbatim(text: str) -> None:
    held = library("The boat " + text)
    for one in _candidates(held, "Where is the boat?")[:50]:
        span = held.span(one)
        assert span.article.text[span.start : span.end] == span.text != ""
