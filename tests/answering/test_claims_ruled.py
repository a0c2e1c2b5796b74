"""Claims of what may or has to be done: what rules forbid, what is a duty, what does harm."""

from __future__ import annotations

import pytest

from qa.answering.answerer import Answerer
from qa.documents.article import Article
from qa.types import AnswerKind

_YES, _NO, _OPEN = AnswerKind.YES, AnswerKind.NO, AnswerKind.UNANSWERABLE

_PARK = (
    "Camping is prohibited anywhere in the park. The by-laws ban fishing in the ponds. Cycling is "
    "not forbidden on the main path. Barbecues are illegal in summer."
)
_LAKE = (
    "Taking pictures in the cabins is strictly forbidden. Swimming after dark is banned. Bringing "
    "glass onto the jetty is not allowed. Rowing on the lake is fun and is not forbidden."
)
_TICKET = (
    "Registration\n\nFor registration ring the office. You must wear a helmet on the ice. "
    "Entry is by ticket. Parking is essential for lorries."
)
_DOGS = (
    "Dogs must be on a lead at all times. Cats need not be on a lead. The office is closed on 31 "
    "May. The café is shut until March. The pool is closed on Mondays."
)
_LESSON = "Bring a racket to the lesson. Members do not need one."
_WAX = (
    "White spirit will dissolve the wax; use soapy water. Too much polish can damage the surface. "
    "Steam does not harm the wood. Rabbits may damage the fence."
)
_BINS = "We do not collect glass, oil or trade waste. Firm boots must be worn on the path."


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(_DOGS, "Do dogs need to be on a lead?", _YES, id="must-be-so"),
        pytest.param(_DOGS, "Do dogs have to be on a lead?", _YES, id="has-to-be-so"),
        pytest.param(_DOGS, "Do cats need to be on a lead?", _NO, id="need-not-be-so"),
        pytest.param(_DOGS, "Do dogs have to be in a crate?", _OPEN, id="another-duty-to-be"),
        pytest.param(_DOGS, "Can I go into the office on 31 May?", _NO, id="closed-then"),
        pytest.param(_DOGS, "Can I swim in the pool on a Monday?", _NO, id="closed-each-time"),
        pytest.param(_DOGS, "Can I swim in the pool on Fridays?", _OPEN, id="closed-another-day"),
        pytest.param(_DOGS, "Can I eat in the café?", _OPEN, id="closed-for-a-time"),
        pytest.param(_PARK, "Can I camp in the park?", _NO, id="the-deed-is-prohibited"),
        pytest.param(_PARK, "May we fish in the ponds?", _NO, id="they-ban-it"),
        pytest.param(_PARK, "Can I cycle on the main path?", _OPEN, id="not-forbidden"),
        pytest.param(_PARK, "Did people camp in the park?", _OPEN, id="whether-they-did-is-open"),
        pytest.param(_PARK, "Is camping prohibited?", _YES, id="the-ban-itself"),
        pytest.param(_LAKE, "May I take photos in the cabins?", _NO, id="a-light-verb-forbidden"),
        pytest.param(_LAKE, "Can I swim after dark?", _NO, id="a-deed-with-its-time"),
        pytest.param(_LAKE, "May I bring glass onto the jetty?", _NO, id="not-allowed"),
        pytest.param(_LAKE, "Did they swim after dark?", _OPEN, id="a-ban-tells-no-deed"),
        pytest.param(_TICKET, "Do I have to register?", _OPEN, id="a-noun-is-no-duty"),
        pytest.param(_TICKET, "Do I have to wear a helmet?", _YES, id="must"),
        pytest.param(_TICKET, "Do lorries have to park?", _YES, id="essential"),
        pytest.param(_LESSON, "Do members need a racket?", _NO, id="one-is-a-racket"),
        pytest.param(_LESSON, "Do members need a lesson?", _OPEN, id="one-is-not-the-lesson"),
        pytest.param(_WAX, "Can I use white spirit?", _NO, id="it-does-harm"),
        pytest.param(_WAX, "Can I use soapy water?", _YES, id="what-is-to-be-used"),
        pytest.param(_WAX, "Can I use polish?", _OPEN, id="too-much-of-it"),
        pytest.param(_WAX, "Can I use steam?", _OPEN, id="no-harm"),
        pytest.param(_WAX, "Can I keep rabbits?", _OPEN, id="not-used-on-it"),
        pytest.param(_BINS, "Is glass accepted?", _OPEN, id="waste-beside-glass"),
        pytest.param(_BINS, "Can I wear slippers?", _OPEN, id="of-another-sort"),
        pytest.param(_BINS, "Must I wear boots?", _YES, id="of-that-sort"),
    ],
)  # fmt: skip
def test_claims_ruled(text: str, question: str, kind: AnswerKind) -> None:
    assert Answerer([Article.from_text(text)]).answer(question).kind is kind


def test_claims_ruled_asked_back_is_not_what_is_denied() -> None:
    text = "The firm that makes the scales, Tarn Ltd, had no part in the analysis."
    found = Answerer([Article.from_text(text)]).answer("Did Tarn Ltd analyse the samples?")
    assert found.kind is not _YES
