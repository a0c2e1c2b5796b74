"""Claims of what is done by now, and of the first of its kind, held against what falls short."""

from __future__ import annotations

import pytest

from qa.answering.answerer import Answerer
from qa.documents.article import Article
from qa.types import AnswerKind

_YES, _NO, _OPEN = AnswerKind.YES, AnswerKind.NO, AnswerKind.UNANSWERABLE

_PACT = "The two leaders signed a trade pact on Monday. It must still be ratified by parliament."
_BILL = "The bill still has to be approved by the senate. Trees must be watered every day."
_DEAL = "The deal remains to be signed. The hall needs to be repaired."
_WORK = (
    "The council is still repairing the bridge. Ida bought a car with a loan, which she is still "
    "paying off. Bo Ray is still working in Lund."
)
_DUTY = (
    "The firm should have warned the residents. It should not have sold the land. The bill should "
    "come on Monday."
)
_RANKS = "Vietnam is Uruguay's second-largest partner in Asia. Orla is the longest river there."
_AMONG = "Orla is among the longest rivers in the land. It is one of the busiest ports."


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(_PACT, "Has the pact been ratified yet?", _NO, id="must-still"),
        pytest.param(_PACT, "Must the pact be ratified?", _YES, id="duty"),
        pytest.param(_PACT, "Has the pact been signed?", _YES, id="done"),
        pytest.param("They signed a pact.", "Has the pact been ratified?", _OPEN, id="signed-only"),
        pytest.param(_BILL, "Has the bill been approved?", _NO, id="still-has-to"),
        pytest.param(_BILL, "Have the trees been watered?", _OPEN, id="a-rule-for-always"),
        pytest.param(_DEAL, "Has the deal been signed?", _NO, id="remains-to"),
        pytest.param(_DEAL, "Has the hall been repaired?", _NO, id="needs-to"),
        pytest.param(_WORK, "Has the bridge been repaired?", _NO, id="still-doing"),
        pytest.param(_WORK, "Is the bridge being repaired?", _YES, id="is-doing"),
        pytest.param(_WORK, "Has Ida paid off the loan?", _NO, id="still-paying-off"),
        pytest.param(_WORK, "Has Bo Ray been working in Lund?", _YES, id="no-end-asked"),
        pytest.param(_WORK, "Has Bo Ray worked in Lund?", _YES, id="no-end"),
        pytest.param(_DUTY, "Did the firm warn the residents?", _NO, id="should-have"),
        pytest.param(_DUTY, "Did the firm sell the land?", _YES, id="should-not-have"),
        pytest.param(_DUTY, "Did the bill come on Monday?", _OPEN, id="should"),
        pytest.param(_DUTY, "Should the firm have warned the residents?", _YES, id="asked-so"),
        pytest.param(
            _RANKS, "Is Vietnam Uruguay's biggest partner in Asia?", _NO, id="second-largest"
        ),
        pytest.param(_RANKS, "Is Orla the longest river there?", _YES, id="the-longest"),
        pytest.param(_AMONG, "Is Orla the longest river in the land?", _OPEN, id="among"),
        pytest.param(_AMONG, "Is Orla one of the longest rivers?", _YES, id="one-of-them"),
        pytest.param(_AMONG, "Is it the busiest port?", _OPEN, id="one-of"),
    ],
)
def test_claims_of_what_falls_short(text: str, question: str, kind: AnswerKind) -> None:
    assert Answerer([Article.from_text(text)]).answer(question).kind is kind


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param("A tsunami warning was lifted.", "Was there a tsunami?", _OPEN, id="warning"),
        pytest.param(
            "The union announced a strike for Friday.", "Will there be a strike?", _YES, id="called"
        ),
        pytest.param("There was a strike in May.", "Will there be a strike?", _OPEN, id="past"),
        pytest.param("The union ended a strike.", "Will there be a strike?", _OPEN, id="ended"),
        pytest.param("A strike ballot was held.", "Was there a strike?", _OPEN, id="ballot"),
        pytest.param("A tsunami hit the port.", "Was there a tsunami?", _YES, id="real"),
        pytest.param("A tsunami warning came.", "Was there a tsunami warning?", _YES, id="itself"),
        pytest.param("A tsunami victim was found.", "Was there a tsunami?", _YES, id="victim"),
    ],
)
def test_warnings_of_a_thing_are_not_the_thing(text: str, question: str, kind: AnswerKind) -> None:
    answerer = Answerer([Article.from_text(f"{text} It was a long year.")])
    assert answerer.answer(question).kind is kind


_ASIDE = (
    "The deal, signed in January but not yet ratified, remained on the table. "
    "The bridge, built in 1990 but never opened, is to be torn down."
)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        pytest.param("Has the deal been ratified?", _NO, id="not-yet"),
        pytest.param("Was the deal signed?", _YES, id="the-first-of-two"),
        pytest.param("Was the bridge ever opened?", _NO, id="never"),
    ],
)
def test_what_an_aside_denies(question: str, kind: AnswerKind) -> None:
    assert Answerer([Article.from_text(_ASIDE)]).answer(question).kind is kind


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(
            "The county was asked to pay. A decision is expected in June.",
            "Has the county agreed?",
            _NO,
            id="decision-expected",
        ),
        pytest.param(
            "The school asked for a grant. A ruling is due next month.",
            "Has the grant been approved?",
            _NO,
            id="ruling-due",
        ),
        pytest.param(
            "The grant was approved on Monday. A decision on a second one is due in May.",
            "Has the grant been approved?",
            _YES,
            id="near-miss-of-another",
        ),
        pytest.param(
            "Councillors will vote on the plan in May.",
            "Has the plan been approved?",
            _NO,
            id="vote-to-come",
        ),
        pytest.param(
            "The club asked the league for time. The league has not replied.",
            "Has the league agreed?",
            _NO,
            id="no-reply",
        ),
        pytest.param(
            "The council will decide in May whether to buy the mill.",
            "Has the council bought the mill?",
            _NO,
            id="will-decide-whether",
        ),
        pytest.param(
            "Ministers have not decided whether to sell the port.",
            "Has the port been sold?",
            _NO,
            id="undecided-whether",
        ),
        pytest.param(
            "The council voted on whether to buy the mill.",
            "Has the council bought the mill?",
            _OPEN,
            id="near-miss-voted-whether",
        ),
    ],
)
def test_what_is_to_be_decided_is_not_done(text: str, question: str, kind: AnswerKind) -> None:
    assert Answerer([Article.from_text(text)]).answer(question).kind is kind
