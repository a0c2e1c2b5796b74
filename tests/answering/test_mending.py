"""Typos: mended when the articles leave no doubt, left alone otherwise."""

from __future__ import annotations

import pytest
from asking import library
from hypothesis import given, settings
from hypothesis import strategies as st

from qa.answering.analysis import analyse
from qa.answering.mending import mend
from qa.types import Rewrite

_LIBRARY = library(
    "The old harbour of Lindal was built in 1854 by Anna Berg, a Swedish engineer. "
    "Peter Holt opened a new bridge over the river Ase. The library is open on Mondays. "
    "The ferry carries trains."
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        pytest.param("Who built the harbuor?", "Who built the harbour?", id="letters-swapped"),
        pytest.param("What is the libary?", "What is the library?", id="letter-missing"),
        pytest.param("Who bult the bridge?", "Who built the bridge?", id="short-word"),
        pytest.param("waht is the library?", "what is the library?", id="asking-word"),
        pytest.param("wen wsa it built?", "when was it built?", id="short-words"),
        pytest.param("how many of the peple?", "how many of the people?", id="people"),
        pytest.param("wher is it?", "where is it?", id="begun-word"),
        pytest.param("how ofetn is it?", "how often is it?", id="how-often"),
        pytest.param("how mnay bridges?", "how many bridges?", id="words-of-questions"),
        pytest.param("Where is Lindel?", "Where is Lindal?", id="name"),
        pytest.param("What natioanlity is she?", "What nationality is she?", id="noun-asked-for"),
        pytest.param("What hapened to it?", "What happened to it?", id="form-of-a-verb"),
        pytest.param("where is lindel?", "where is Lindal?", id="name-in-small-letters"),
        pytest.param(
            "Who bult the harbuor?", "Who built the harbour?", id="two-typos-in-one-question"
        ),
    ],
)
def test_clear_typo_is_mended(typed: str, meant: str) -> None:
    question = mend(analyse(typed), _LIBRARY)
    assert (question.text, question.resolved) == (typed, meant)
    assert {step.rule for step in question.rewrites} == {"typo"}
    assert [token.text for token in question.tokens] == [
        token.text for token in analyse(meant).tokens
    ]


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param("Where is the lid?", id="noun-as-near-to-a-verb"),
        pytest.param("Who built the harbour?", id="no-typo"),
        pytest.param("Who owns the castle?", id="english-word-that-is-not-there"),
        pytest.param("Who is Quentin?", id="name-that-is-not-there"),
        pytest.param("Who built the bridges?", id="other-form"),
        pytest.param("Who bxxtz it?", id="too-far"),
        pytest.param("Who is Ann?", id="too-short"),
        pytest.param("who is marsha?", id="name-near-an-english-word"),
        pytest.param("Who is Wath?", id="capital-of-a-name"),
        pytest.param("hwo is it?", id="who-or-how"),
        pytest.param("Were is it?", id="word-of-its-own"),
        pytest.param("what is passwd?", id="no-form-of-a-word"),
        pytest.param("Was it built in 1845?", id="number"),
        pytest.param("", id="empty"),
    ],
)
def test_doubtful_word_is_left_alone(typed: str) -> None:
    question = analyse(typed)
    assert mend(question, _LIBRARY) is question


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        pytest.param("who is lindal", "who is Lindal", id="unknown-name"),
        pytest.param("when did berg die", "when did Berg die", id="common-word-that-is-a-name"),
        pytest.param("what says the free party", "what says the Free Party", id="two-words"),
        pytest.param("what is the bank of ase", "what is the Bank of Ase", id="linked-words"),
        pytest.param("is it in norway", "is it in Norway", id="country"),
        pytest.param("what does the eu pay", "what does the EU pay", id="letters"),
        pytest.param("did it open in may", "did it open in May", id="month"),
        pytest.param("what may it pay", "what may it pay", id="verb-like-a-month"),
        pytest.param("was it in march", "was it in march", id="month-of-no-text"),
        pytest.param("who gives a free lunch", "who gives a free lunch", id="both-small"),
        pytest.param("where is the ferry", "where is the ferry", id="no-name"),
        pytest.param("who runs the harbour", "who runs the harbour", id="written-small-elsewhere"),
        pytest.param("is the old inn open", "is the old inn open", id="capital-by-place-alone"),
    ],
)
def test_names_get_the_capitals_of_the_articles(typed: str, meant: str) -> None:
    held = library(
        "Anna Berg built the harbour of Lindal. Inn keepers like the Old Harbour. The ferry sank. "
        "In Norway the Free Party says that the EU pays the Bank of Ase. "
        "A free lunch is given in May."
    )
    question = mend(analyse(typed), held)
    assert (question.text, question.resolved, question.rewrites) == (typed, meant, ())


def test_two_words_as_near_leave_a_typo_alone() -> None:
    held = library("A bladek and a bladet stood there.")
    assert mend(analyse("Where is the bladex?"), held).rewrites == ()


def test_mends_come_after_earlier_rewrites() -> None:
    earlier = Rewrite("pronoun", "it", "the harbuor")
    question = analyse("Who built the harbuor?", typed="Who built it?", rewrites=(earlier,))
    mended = mend(question, _LIBRARY)
    assert mended.text == "Who built it?"
    assert mended.rewrites == (earlier, Rewrite("typo", "harbuor", "harbour"))


@given(st.text(max_size=100))
@settings(deadline=None)
def test_any_question_is_mended_or_left(typed: str) -> None:
    question = analyse(typed)
    mended = mend(question, _LIBRARY)
    assert mended.text == typed
    same = mended.resolved.lower() == question.resolved.lower()
    assert mended is question or mended.rewrites or same


@given(st.text("abcdehlnortu ", max_size=60))
@settings(deadline=None)
def test_mending_twice_changes_nothing_more(typed: str) -> None:
    once = mend(analyse(typed), _LIBRARY)
    again = mend(analyse(once.resolved), _LIBRARY)
    assert again.resolved == once.resolved


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        pytest.param("What is the name of Lindal's mayor?", "Who is Lindal's mayor?", id="owner"),
        pytest.param(
            "what's the name of the mayor of Lindal", "Who is the mayor of Lindal?", id="of"
        ),
        pytest.param(
            "What is the name of the mayor?", "What is the name of the mayor?", id="role-alone"
        ),
        pytest.param(
            "How much did she pay for it?", "How much did she pay for it?", id="price-is-no-funding"
        ),
        pytest.param(
            "What is the name of the river?", "What is the name of the river?", id="no-person"
        ),
        pytest.param(
            "What is the name of his wife?", "What is the name of his wife?", id="kin-has-its-own"
        ),
    ],
)
def test_names_of_persons_are_asked_for_by_who(typed: str, meant: str) -> None:
    mended = mend(analyse(typed), _LIBRARY)
    assert mended.resolved == meant
    assert mended.text == typed


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        pytest.param("Where did they march?", "Where did they march?", id="deed"),
        pytest.param("Who came in march?", "Who came in March?", id="month"),
    ],
)
def test_a_deed_is_no_month(typed: str, meant: str) -> None:
    texts = library("An envoy had come in March. Farmers marched through Ruvo in the rain.")
    assert mend(analyse(typed), texts).resolved == meant


def test_rid_is_no_typo_and_loses_its_preposition() -> None:
    mended = mend(analyse("How do I get rid of the bridge?"), _LIBRARY)
    assert mended.resolved == "How do I remove the bridge?"


def test_behind_to_a_verb_of_two_words_is_no_participle() -> None:
    mended = mend(analyse("How much is it to get rid of the bridge?"), _LIBRARY)
    assert mended.resolved == "How much is it to remove the bridge?"


_MERGED = library(
    "In 1899 Ida Roth married Ole Moe. Firefighters put out the fire in the paint store. A diner "
    "was robbed."
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        pytest.param("who was ida roth maried to", "who was Ida Roth married to", id="one-letter"),
        pytest.param("how many fire fighters?", "how many firefighters?", id="one-word-of-two"),
        pytest.param("where is the paintstore?", "where is the paint store?", id="two-of-one"),
        pytest.param("what is the cause of deth?", "what is the cause of death?", id="death"),
        pytest.param("who was at the dinner?", "who was at the dinner?", id="another-word"),
        pytest.param("what was in the store?", "what was in the store?", id="no-typo"),
    ],
)
def test_words_run_together_and_apart(typed: str, meant: str) -> None:
    assert mend(analyse(typed), _MERGED).resolved == meant
