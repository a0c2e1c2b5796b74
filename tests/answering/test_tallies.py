"""Votes told by their figures."""

from __future__ import annotations

import pytest
from asking import ask

from qa.types import AnswerKind

_SPLIT = """The council voted 5-2 on Monday to close the pool. The team lost 3-0 in Lindal. A \
petition was signed by 4,100 people."""
_ALONE = "The council approved the bridge by 9 votes to 0. The mayor was pleased."
_NOT = "The vote was not unanimous, the mayor said."
_AGAINST = "The council voted 6-1 to reject the tower."

_REJECTED = "The board rejected the plan by 14 votes to 9, with two members abstaining."


@pytest.mark.parametrize(
    ("text", "question", "kind", "words"),
    [
        pytest.param(_SPLIT, "Was it unanimous?", AnswerKind.NO, "No: The council", id="split"),
        pytest.param(_SPLIT, "was the vote unanimous", AnswerKind.NO, "5-2", id="vote"),
        pytest.param(_ALONE, "Was the vote unanimous?", AnswerKind.YES, "9 votes", id="nobody"),
        pytest.param(_NOT, "Was the vote unanimous?", AnswerKind.NO, "No: The vote", id="not"),
        pytest.param(
            "Only the chairman voted against the plan; all seven others backed it.",
            "Was the vote unanimous?",
            AnswerKind.NO,
            "No: Only the chairman",
            id="one-against",
        ),
        pytest.param(
            "Nobody voted against the plan.",
            "Was the vote unanimous?",
            AnswerKind.UNANSWERABLE,
            "not say",
            id="nobody-against",
        ),
        pytest.param(
            "The vote, which ended on Tuesday, was 3,112 to 1,205. It ends the strike.",
            "What was the result of the vote?",
            AnswerKind.SPAN,
            "3,112 to 1,205",
            id="result",
        ),
        pytest.param(
            _SPLIT, "What was the outcome of the vote?", AnswerKind.SPAN, "5-2", id="outcome"
        ),
        pytest.param(_SPLIT, "How did the vote go?", AnswerKind.SPAN, "5-2", id="went"),
        pytest.param(_SPLIT, "How many voted against it?", AnswerKind.SPAN, "2", id="against"),
        pytest.param(
            _SPLIT, "How many voted for closing the pool?", AnswerKind.SPAN, "5", id="for"
        ),
        pytest.param(
            _REJECTED,
            "How many voted against the plan?",
            AnswerKind.SPAN,
            "14",
            id="against-what-was-rejected",
        ),
        pytest.param(
            _REJECTED, "How many voted for the plan?", AnswerKind.SPAN, "9", id="for-the-rejected"
        ),
        pytest.param(_REJECTED, "How many abstained?", AnswerKind.SPAN, "two", id="abstaining"),
        pytest.param(
            _SPLIT, "How many abstained?", AnswerKind.UNANSWERABLE, "not say", id="none-abstaining"
        ),
    ],
)
def test_tallies(text: str, question: str, kind: AnswerKind, words: str) -> None:
    answer = ask(text, question)
    assert answer.kind is kind
    assert words in answer.text


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param("The team won 3-0 in Lindal. It rained.", "Was it unanimous?", id="a-match"),
        pytest.param(_SPLIT, "What was the result of the vote in Oslo?", id="result-elsewhere"),
        pytest.param(_SPLIT, "Was the vote in Oslo unanimous?", id="another-place"),
        pytest.param(_AGAINST, "How many voted against the tower?", id="a-vote-to-reject"),
        pytest.param("They voted to open from 10 to 4.", "How did the vote go?", id="hours"),
        pytest.param(
            "They passed two to three houses on the way to the vote.",
            "How did the vote go?",
            id="no-by-and-no-votes",
        ),
    ],
)
def test_tallies_of_something_else_are_left(text: str, question: str) -> None:
    rules = {hit.rule for one in ask(text, question).trace for hit in one.hits}
    assert "the figures of a vote" not in rules


_CARRIED = "The vote was carried by seven to two, with one abstention."
_CUT = "Members agreed the cut by seven votes to four on Tuesday."


@pytest.mark.parametrize(
    ("text", "question", "tally"),
    [
        pytest.param(_CUT, "What was the vote?", "seven votes to four", id="in-words"),
        pytest.param(_CUT, "How many voted against it?", "four", id="against"),
        pytest.param(_CARRIED, "How many voted against it?", "two", id="against-without-votes"),
        pytest.param(_CARRIED, "What was the result of the vote?", "seven to two", id="result"),
        pytest.param("The board voted 23-22.", "What was the vote?", "23-22", id="hyphen"),
    ],
)
def test_tallies_in_words(text: str, question: str, tally: str) -> None:
    assert ask(text, question).text == tally


_PLAN = "Voters approved the plan by 54 per cent to 46."
_TREATY = "Voters rejected the treaty by 61% to 39% on Sunday."


@pytest.mark.parametrize(
    ("text", "question", "share"),
    [
        pytest.param(_PLAN, "What share of voters opposed the plan?", "46", id="against"),
        pytest.param(_PLAN, "What share of voters backed the plan?", "54 per cent", id="for"),
        pytest.param(_TREATY, "What percentage voted for the treaty?", "39%", id="rejected"),
        pytest.param(
            _TREATY, "What percentage of voters rejected the treaty?", "61%", id="who-rejected"
        ),
        pytest.param(
            "In the vote 58 per cent said yes.",
            "What share said yes?",
            "58 per cent",
            id="one-side",
        ),
    ],
)
def test_shares_of_voters(text: str, question: str, share: str) -> None:
    assert ask(text, question).text == share


@pytest.mark.parametrize(
    ("text", "question", "total"),
    [
        pytest.param(_SPLIT, "How many councillors voted in total?", "7", id="in-total"),
        pytest.param(_SPLIT, "How many members voted?", "7", id="bare"),
        pytest.param(_ALONE, "How many votes were cast?", "9", id="cast"),
        pytest.param(_AGAINST, "How many cast a vote altogether?", "7", id="ballots"),
    ],
)
def test_all_votes_are_added(text: str, question: str, total: str) -> None:
    answer = ask(text, question)
    assert (answer.kind, answer.text) == (AnswerKind.COMPUTED, total)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(_REJECTED, "How many members voted?", id="some-abstained"),
        pytest.param(_SPLIT, "How many voted for closing the pool?", id="one-side"),
        pytest.param("The team lost 3-0.", "How many members voted?", id="no-vote"),
    ],
)
def test_votes_are_not_added(text: str, question: str) -> None:
    assert ask(text, question).kind is not AnswerKind.COMPUTED
