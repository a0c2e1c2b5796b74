"""Claims whose opposite a text tells: verbs that deny or prevent, who is beaten, what none did."""

from __future__ import annotations

import pytest

from qa.answering.answerer import Answerer
from qa.documents.article import Article
from qa.types import AnswerKind

_YES, _NO, _OPEN = AnswerKind.YES, AnswerKind.NO, AnswerKind.UNANSWERABLE

_BILL = "Parliament rejected the bill on Tuesday. The motion was defeated by 51 votes to 40."
_FERRY = "The ferry passed a safety inspection in February. Its radar had been switched off."
_FUEL = "The coast guard said that none of the fuel had leaked. She saw that all doors were open."
_SALE = "The court suspended the sale of the mill. The police stopped the match."
_ESCAPE = "Orr narrowly escaped injury. Berg escaped the fire through a window."
_VOTE = "Berg was defeated in Sunday's election. The Tarn seat was won by Lund in May."
_TUNNEL = (
    "The union is in favour of the tunnel. The mayor, Ann Berg, opposes the tunnel. Two ministers "
    "voted against the bill, while the Greens backed it. Residents protested against a quarry."
)
_COURT = (
    "The court turned down a request by the owners to ban the strike. Lund is accused of stealing "
    "the ring. Berg was able to open the safe."
)
_CRASH = "Two people survived the crash. Holm praised the divers."
_HERMIT = "Jan Moen lived alone in the hut. Ida Moen died in Bergen. His aunt survived the flood."


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(_BILL, "Was the bill approved?", _NO, id="participle-of-a-verb-in-e"),
        pytest.param(_BILL, "Did parliament adopt the bill?", _NO, id="adopt"),
        pytest.param(_BILL, "Was the motion approved?", _NO, id="defeated"),
        pytest.param(_BILL, "Was the motion defeated?", _YES, id="the-same-verb"),
        pytest.param(_BILL, "Did the motion win?", _NO, id="undergone-by-a-thing"),
        pytest.param(_BILL, "Was the budget approved?", _OPEN, id="of-another-thing"),
        pytest.param(_FERRY, "Did the ferry fail its safety inspection?", _NO, id="passed"),
        pytest.param(_FERRY, "Did the ferry pass an inspection?", _YES, id="pass-itself"),
        pytest.param(_FERRY, "Was the radar turned off?", _YES, id="two-words-for-two"),
        pytest.param(_FERRY, "Was the engine turned off?", _OPEN, id="another-was-turned-off"),
        pytest.param(_FUEL, "Has any fuel leaked?", _NO, id="that-none-of"),
        pytest.param(_FUEL, "Did the fuel leak?", _NO, id="that-none-of-it"),
        pytest.param(_FUEL, "Were the doors open?", _YES, id="that-all"),
        pytest.param(_SALE, "Was the mill sold?", _OPEN, id="stopped-before-or-after"),
        pytest.param(_SALE, "Was the sale suspended?", _YES, id="stopping-itself"),
        pytest.param(_SALE, "Was there a match?", _YES, id="what-is-stopped-was"),
        pytest.param(_ESCAPE, "Was Orr injured?", _NO, id="escaped-injury"),
        pytest.param(_ESCAPE, "Did Orr escape injury?", _YES, id="escape-itself"),
        pytest.param(_ESCAPE, "Was there a fire?", _YES, id="escaped-the-fire"),
        pytest.param(_VOTE, "Did Berg win the election?", _NO, id="undergone"),
        pytest.param(_VOTE, "Did Berg lose the election?", _YES, id="undergone-is-lost"),
        pytest.param(_VOTE, "Did Lund win the seat?", _YES, id="a-seat-is-won"),
        pytest.param(_TUNNEL, "Is the union against the tunnel?", _NO, id="in-favour"),
        pytest.param(_TUNNEL, "Does the union support the tunnel?", _YES, id="in-favour-is-so"),
        pytest.param(_TUNNEL, "Is Ann Berg against the tunnel?", _YES, id="opposes"),
        pytest.param(_TUNNEL, "Is Ann Berg in favour of the tunnel?", _NO, id="opposes-it"),
        pytest.param(_TUNNEL, "Were the Greens against the bill?", _NO, id="backed"),
        pytest.param(_TUNNEL, "Were residents against the quarry?", _YES, id="protested-against"),
        pytest.param(_TUNNEL, "Is Ann Berg against the bill?", _OPEN, id="of-another-bill"),
        pytest.param(_COURT, "Did the court ban the strike?", _NO, id="turned-down-a-request"),
        pytest.param(_COURT, "Did Lund steal the ring?", _OPEN, id="accused-of"),
        pytest.param(_COURT, "Did Berg open the safe?", _YES, id="able"),
        pytest.param(_CRASH, "Did anybody die?", _OPEN, id="survivors-are-not-all"),
        pytest.param(_CRASH, "Did Holm criticise the divers?", _NO, id="praised"),
        pytest.param(_CRASH, "Were the divers criticised?", _NO, id="praised-turned-round"),
        pytest.param(_CRASH, "Did the divers criticise Holm?", _OPEN, id="other-way-round"),
        pytest.param(_HERMIT, "Did Jan Moen die?", _OPEN, id="who-lived-may-have-died"),
        pytest.param(_HERMIT, "Did Ida Moen live in Bergen?", _OPEN, id="who-died-there"),
        pytest.param(_HERMIT, "Is Ida Moen alive?", _NO, id="who-died-is-not-alive"),
        pytest.param(_HERMIT, "Did his aunt die in the flood?", _NO, id="who-survived-did-not-die"),
    ],
)
def test_claims_of_the_opposite(text: str, question: str, kind: AnswerKind) -> None:
    assert Answerer((Article.from_text(text),)).answer(question).kind is kind


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param("The shop is not open.", "Is the shop closed?", _YES, id="no-third"),
        pytest.param("The soup was not hot.", "Was the soup cold?", _OPEN, id="lukewarm"),
        pytest.param("Prices did not rise.", "Did prices fall?", _OPEN, id="stayed-the-same"),
        pytest.param("Prices fell.", "Did prices rise?", _NO, id="told"),
        pytest.param("The hall was not full.", "Was the hall empty?", _OPEN, id="half-full"),
        pytest.param("The car was out of control.", "Was the car under control?", _NO, id="out-of"),
        pytest.param("He came out of prison in 1990.", "Was he in prison?", _OPEN, id="came-out"),
        pytest.param("The lift is out of use.", "Is the lift out of use?", _YES, id="itself"),
        pytest.param("Olga forgave Ann.", "Did Olga forgive Ann?", _YES, id="no-abbreviation"),
    ],
)
def test_a_denied_opposite_tells_only_where_there_is_no_third(
    text: str, question: str, kind: AnswerKind
) -> None:
    assert Answerer([Article.from_text(text)]).answer(question).kind is kind
