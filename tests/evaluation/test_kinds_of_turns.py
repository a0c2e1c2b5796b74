"""The kinds that conversations are reported by."""

import pytest

from qa.evaluation.kinds import gold_kind, history_kind, question_word


@pytest.mark.parametrize(
    ("golds", "kind"),
    [
        pytest.param(("Yes.", "no"), "yes", id="first-reference-decides"),
        pytest.param(("no",), "no", id="no"),
        pytest.param(("Unknown",), "unknown", id="unknown"),
        pytest.param(("no one",), "text", id="no-one-is-text"),
        pytest.param((), "unknown", id="no-gold"),
    ],
)
def test_kinds_of_gold(golds: tuple[str, ...], kind: str) -> None:
    assert gold_kind(golds) == kind


@pytest.mark.parametrize(
    ("question", "word"),
    [
        pytest.param("Who left?", "who", id="who"),
        pytest.param("And WHERE to?", "where", id="after-and"),
        pytest.param("What's that?", "what", id="contracted"),
        pytest.param("Who’s there?", "who", id="contracted-curly"),
        pytest.param("Did it leave?", "other", id="yes-no"),
        pytest.param("Whole ferries?", "other", id="a-word-that-begins-alike"),
    ],
)
def test_kinds_of_question_word(question: str, word: str) -> None:
    assert question_word(question) == word


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        pytest.param("When did he leave?", "leans", id="pronoun"),
        pytest.param("Why?", "leans", id="bare"),
        pytest.param("In 2019?", "leans", id="two-words"),
        pytest.param("Who else was there?", "leans", id="else"),
        pytest.param("When did the ferry leave?", "alone", id="whole-question"),
        pytest.param("Which item was lost?", "alone", id="item-is-not-it"),
    ],
)
def test_kinds_of_history(question: str, kind: str) -> None:
    assert history_kind(question) == kind
