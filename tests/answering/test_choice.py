"""Choice questions: whole alternatives, told apart by what only one of them has."""

from __future__ import annotations

import pytest
from asking import ask

from qa.answering.analysis import analyse
from qa.answering.paths.choice import alternatives
from qa.types import AnswerKind

_TOWN = (
    "The council voted to build a new bridge over the river Aar. It rejected a plan for a tunnel "
    "under the river. The cake is baked at low heat for two hours. The bread is baked at high heat "
    "all day. Sarah Miller won the gold medal. Sarah Jones won the silver medal. The old library "
    "stands in North Street, the new library in South Street. The town has a school and a church."
)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        pytest.param("Did they vote for a new bridge or for a new tunnel?", "new bridge", id="for"),
        pytest.param(
            "Will they build a bridge over the river or a tunnel under the river?",
            "bridge",
            id="a-shared-word",
        ),
        pytest.param("Is the cake baked at low heat or at high heat?", "low heat", id="same-head"),
        pytest.param(
            "Did Sarah Miller or Sarah Jones win the gold medal?", "Sarah Miller", id="same-first"
        ),
        pytest.param(
            "Did Miller win the gold medal or the silver medal?", "gold medal", id="same-noun"
        ),
        pytest.param(
            "Is the new library in North Street or in South Street?", "South Street", id="nearer"
        ),
        pytest.param(
            "Is the old library in North Street or South Street?", "North Street", id="no-second-in"
        ),
    ],
)
def test_choice_is_of_whole_alternatives(question: str, text: str) -> None:
    answer = ask(_TOWN, question)
    assert (answer.kind, answer.text) == (AnswerKind.SPAN, text)


_BIRDS = (
    "Early nesting birds lay more eggs than late nesting birds. The kite lives on a larger range, "
    "the hawk on a small one. The nest is a loose or a firm cup. The port is privately owned."
)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        pytest.param("Do early or late nesting birds lay more eggs?", "Early", id="outdone"),
        pytest.param("Does the kite need a large or small range?", "larger", id="graded"),
        pytest.param("Does the hawk live on a large or small range?", "small", id="plain"),
        pytest.param("Is it a publicly or privately owned port?", "privately", id="adverbs"),
    ],
)
def test_choice_is_of_two_qualities_of_one_thing(question: str, text: str) -> None:
    answer = ask(_BIRDS, question)
    assert (answer.kind, answer.text) == (AnswerKind.SPAN, text)


_PORT = (
    "Mayor Ida Falk greets Karl Lund at the port on Tuesday. Lund arrived in Norby on Monday. "
    "Sales fell to 3 million crowns last year. The ferry, built in Norway in 1992, was sold. The "
    "council has accepted the offer. A fire destroyed the Bourda Road market hall. A temporary "
    "market is to open on Regent Street."
)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        pytest.param("Did Lund arrive on Monday or Tuesday?", "Monday", id="of-the-claim"),
        pytest.param("Did sales rise or fall last year?", "fell", id="two-verbs"),
        pytest.param("Was the ferry built in the 1980s or the 1990s?", "1992", id="decade"),
        pytest.param("Did the council accept or reject the offer?", "accepted", id="verbs-object"),
        pytest.param(
            "Is the temporary market on Regent Street or Bourda Road?",
            "Regent Street",
            id="of-that-kind",
        ),
    ],
)
def test_choice_is_of_the_claim_that_is_true(question: str, text: str) -> None:
    answer = ask(_PORT, question)
    assert (answer.kind, answer.text) == (AnswerKind.SPAN, text)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Does the town have a school or a church?", id="both-in-one-list"),
        pytest.param("Is the ferry green or yellow?", id="neither"),
    ],
)
def test_choice_that_the_text_does_not_make(question: str) -> None:
    assert ask(_TOWN, question).kind is not AnswerKind.SPAN


@pytest.mark.parametrize(
    ("question", "one", "other"),
    [
        pytest.param("Is it in the old town or in the port?", "in the old town", "in the port"),
        pytest.param("Did Ann Lee or Bob win?", "Ann Lee", "Bob"),
        pytest.param("Is it hot or cold?", "hot", "cold"),
        pytest.param("Is it in a hot or cold spring?", "hot", "cold"),
        pytest.param("Was it a private or publicly owned port?", "private", "publicly owned"),
        pytest.param("Is the red car or the blue one new?", "the red car", "the blue one new"),
        pytest.param("Are they dark green or light green?", "dark green", "light green"),
    ],
    ids=[
        "same-preposition",
        "before-the-verb",
        "single-words",
        "before-a-noun",
        "adverb",
        "whole",
        "shades",
    ],
)
def test_alternatives_begin_alike(question: str, one: str, other: str) -> None:
    asked = analyse(question)
    found = alternatives(asked)
    assert found is not None
    words = [token.text for token in asked.tokens]
    assert [" ".join(words[start:end]) for start, end in found] == [one, other]


@pytest.mark.parametrize("question", ["Is it hot or", "Is it? A or]", "Or", "Was it or?"])
def test_alternatives_that_are_not_there(question: str) -> None:
    assert alternatives(analyse(question)) is None
