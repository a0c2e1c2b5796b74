"""Claims of anybody and of none, at a time that "when" tells, and of what was refused."""

from __future__ import annotations

import pytest
from asking import ask

from qa.types import AnswerKind

_YES, _NO, _OPEN = AnswerKind.YES, AnswerKind.NO, AnswerKind.UNANSWERABLE
_BRIDGE = "Nobody was on the bridge at the time, but a freight train had crossed it earlier."
_ROOF = "The roof of the theatre collapsed on Monday. No one was in the building at the time."
_BOAT = "The boat sank on Friday. Two men were on the boat when it sank."
_FIRMS = "The rival firm hired 20. The firm hired none."
_WARNED = "Dorne and Esk are under an orange warning. Ann wore a red hat."
_REFUSED = (
    "The transport minister, Ann Weir, rejected the demand. The council objected to the flats. "
    "The union turned down the first offer. It accepted the second offer in May. The bank agreed "
    "to sell the mill."
)


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(_BRIDGE, "Was anyone on the bridge?", _NO, id="nobody"),
        pytest.param(_BRIDGE, "Was anyone on the bridge when it fell?", _NO, id="at-the-time"),
        pytest.param(_BRIDGE, "Was anyone in the train when it fell?", _OPEN, id="elsewhere"),
        pytest.param(_ROOF, "Was anybody in the building when the roof collapsed?", _NO, id="then"),
        pytest.param(_ROOF, "Was anyone in the theatre when the roof collapsed?", _OPEN, id="of"),
        pytest.param(_BOAT, "Was anyone on the boat when it sank?", _YES, id="two-men"),
        pytest.param(_FIRMS, "Did the firm hire anybody?", _NO, id="none"),
        pytest.param(_FIRMS, "Did the rival firm hire anybody?", _YES, id="twenty"),
        pytest.param("There was not a cloud.", "Was there a cloud?", _NO, id="not-a"),
        pytest.param("There was not one chair.", "Was there a chair?", _NO, id="not-one"),
        pytest.param("The fee is non-refundable.", "Is the fee refundable?", _NO, id="non"),
        pytest.param("The fee is refundable.", "Is the fee non-refundable?", _NO, id="is-not-non"),
        pytest.param("The fee is non-refundable.", "Will I get the fee back?", _NO, id="get-back"),
        pytest.param("The ring is gold.", "Will I get the ring back?", _OPEN, id="no-word-of-it"),
        pytest.param(_WARNED, "Is Esk under a red warning?", _NO, id="another-colour"),
        pytest.param("Ida sells it to nobody.", "Does Ida sell it?", _NO, id="to-nobody"),
        pytest.param("Ida spoke with no one.", "Did Ida speak?", _NO, id="with-no-one"),
        pytest.param("Ida sells it to one man.", "Does Ida sell it?", _YES, id="to-somebody"),
        pytest.param(_WARNED, "Is Esk under an orange warning?", _YES, id="that-colour"),
        pytest.param(_REFUSED, "Did the minister agree?", _NO, id="rejected"),
        pytest.param(_REFUSED, "Did the minister agree to the demand?", _NO, id="rejected-it"),
        pytest.param(_REFUSED, "Did the council agree to the flats?", _NO, id="objected"),
        pytest.param(_REFUSED, "Did the council object to the flats?", _YES, id="objected-itself"),
        pytest.param(_REFUSED, "Did the union accept the second offer?", _YES, id="accepted"),
        pytest.param(_REFUSED, "Did the union agree to the second offer?", _OPEN, id="another-one"),
        pytest.param(_REFUSED, "Did the bank agree?", _YES, id="agreed"),
    ],
)
def test_claims_nobody(text: str, question: str, kind: AnswerKind) -> None:
    assert ask(text, question).kind is kind
