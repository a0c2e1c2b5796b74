""" "It" after a sum, "when was that?" after a reason, "how much?" after money, "there" after a
place that only its name tells."""

from __future__ import annotations

import pytest
from conversing import answered

from qa.conversation.cast import cast_of, with_capitals
from qa.conversation.followups.resolve import resolve
from qa.conversation.turn import Turn
from qa.documents.article import Article

ARTICLE = Article.from_text(
    "Ann Fairley took £1.9 million. Tolo, home to 900 people, was buried. At least 83 died. "
    "Huaxin doubled its share. The hospital needs blood. Prime Minister Ruth Kalani flew home. "
    "The road to Tolo was damaged by a landslide in May. A flood closed the bridge. It is cold.\n"
)


def asked(question: str, said: str | None, then: str) -> str:
    """What `then` is understood as, after a question and its answer."""
    turn = Turn(question, answered(question, said, ARTICLE, ()))
    return resolve(then, [turn], (ARTICLE,)).text


@pytest.mark.parametrize(
    ("question", "said", "then", "whole"),
    [
        pytest.param(
            "How much did Ann Fairley take?", "£1.9 million", "What did she spend it on?",
            "What did Ann Fairley spend the money on?", id="spend-it",
        ),
        pytest.param(
            "How much did Ann Fairley take?", "£1.9 million", "How much of it was spent?",
            "How much of the money was spent?", id="of-it",
        ),
        pytest.param(
            "How many people died?", "At least 83", "Where?", "Where did 83 people die?",
            id="at-least",
        ),
        pytest.param(
            "Did Ann Fairley get any money?", None, "How much?",
            "How much money did Ann Fairley get?", id="any-money",
        ),
        pytest.param(
            "What happened to Tolo?", "buried", "How many people lived there?",
            "How many people lived at Tolo?", id="there",
        ),
        pytest.param(
            "Is Tolo buried?", None, "What does the hospital need?",
            "What does the hospital need?", id="needs-of-its-own",
        ),
    ],
)  # fmt: skip
def test_money_and_places_resolved(question: str, said: str | None, then: str, whole: str) -> None:
    assert asked(question, said, then) == whole


@pytest.mark.parametrize(
    ("question", "said", "then"),
    [
        pytest.param("What did Ann Fairley take?", "a share", "Why did she spend it?", id="thing"),
        pytest.param("How many people died?", "83", "Who paid for it?", id="paid-for"),
        pytest.param("How much is that?", "3 tonnes", "how much of it was fish?", id="weight"),
    ],
)
def test_money_left_alone(question: str, said: str | None, then: str) -> None:
    assert "the money" not in asked(question, said, then)


def test_unknown_words_that_open_sentences_are_names() -> None:
    casts = [cast_of(ARTICLE)]
    assert with_capitals("is huaxin big?", casts) == "is Huaxin big?"
    assert with_capitals("does the hospital help?", casts) == "does the hospital help?"


def test_she_is_the_prime_minister_who_was_asked_about() -> None:
    before = Turn("Who is Ann Fairley?", answered("Who is Ann Fairley?", None, ARTICLE, ()))
    where = "Where was the Prime Minister?"
    turn = Turn(where, answered(where, "home", ARTICLE, ()))
    whole = resolve("What did she take?", [before, turn], (ARTICLE,)).text
    assert whole == "What did the Prime Minister take?"


_REASON = "the road to Tolo was damaged by a landslide in May"


@pytest.mark.parametrize(
    ("question", "said", "then", "whole"),
    [
        pytest.param(
            "Why will the bus not run?", _REASON, "When was that?",
            "When was the road to Tolo damaged by a landslide?", id="passive",
        ),
        pytest.param(
            "Why did they leave?", "A flood closed the bridge", "When did that happen?",
            "When did a flood close the bridge?", id="past",
        ),
        pytest.param(
            "Who damaged the road?", "a landslide", "When was that?",
            "When did a landslide damage the road?", id="near-miss-no-reason",
        ),
    ],
)  # fmt: skip
def test_time_of_what_a_reason_tells(question: str, said: str, then: str, whole: str) -> None:
    assert asked(question, said, then) == whole
