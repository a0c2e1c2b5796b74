"""Claims held against what "only" some may do, what is to be avoided, and whom a sentence is of."""

from __future__ import annotations

import pytest

from qa.answering.answerer import Answerer
from qa.documents.article import Article
from qa.types import AnswerKind

_YES, _NO, _OPEN = AnswerKind.YES, AnswerKind.NO, AnswerKind.UNANSWERABLE

_CASTLE = (
    "The castle opens at nine. Only guide dogs are allowed in the grounds. Only members may use "
    "the pool. Only two cars are allowed in the yard. Not only lorries may use the ferry."
)
_JAR = (
    "Under no circumstances should the lid be opened while it is hot. Avoid direct sunlight. "
    "Keep the jar in a cool place. Do not avoid fresh air."
)
_CABLE = (
    "Only electricians may repair the fuse. The cable may be replaced only by an authorised "
    "workshop. The lamp can be cleaned by anyone."
)
_DIET = (
    "Grapefruit juice should be avoided too. Spicy food is best avoided. Milk is to be avoided. "
    "Tea need not be avoided. Water should be boiled."
)
_TRIP = "Pupils must be accompanied by a guide. The hall was cleaned by volunteers."
_COURT = "He was convicted by a unanimous jury. The clerk thanked the unanimous jury."
_FIRMS = (
    "Tallow & Reed makes candles. The firm moved to Orle in May. Last week its rival Hovington "
    "said it had hired 250 workers. Tallow & Reed said it had sold a shop."
)


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(_CASTLE, "Are dogs allowed in the grounds?", _NO, id="one-sort-only"),
        pytest.param(_CASTLE, "Are guide dogs allowed?", _YES, id="that-sort"),
        pytest.param(_CASTLE, "Are cats allowed in the grounds?", _NO, id="others"),
        pytest.param(_CASTLE, "Are dogs allowed in the castle?", _OPEN, id="elsewhere"),
        pytest.param(_CASTLE, "Can visitors use the pool?", _NO, id="other-people"),
        pytest.param(_CASTLE, "Can non-members use the pool?", _NO, id="who-is-none-of-them"),
        pytest.param(_CASTLE, "Can children use the pool?", _OPEN, id="who-may-be-one-of-them"),
        pytest.param(_CASTLE, "Did visitors use the pool?", _OPEN, id="whether-they-did-is-open"),
        pytest.param(_CASTLE, "Can I use the pool?", _OPEN, id="who-asks-is-unknown"),
        pytest.param(_CASTLE, "Can vans use the ferry?", _OPEN, id="not-only"),
        pytest.param(_CASTLE, "Are vans allowed in the yard?", _OPEN, id="only-so-many"),
        pytest.param(_CABLE, "Can I replace the cable myself?", _NO, id="by-others-only"),
        pytest.param(_CABLE, "Can I replace the cable?", _OPEN, id="who-asks-may-be-one"),
        pytest.param(_CABLE, "Can a workshop replace the cable?", _YES, id="one-of-them"),
        pytest.param(_CABLE, "Can I repair the fuse myself?", _NO, id="only-others-may"),
        pytest.param(_CABLE, "Can I repair the lamp myself?", _OPEN, id="another-thing"),
        pytest.param(_CABLE, "Can I clean the lamp myself?", _YES, id="by-anyone"),
        pytest.param(_JAR, "Can I open the lid?", _NO, id="under-no-circumstances"),
        pytest.param(_JAR, "Should I open the lid?", _NO, id="under-no-circumstances-should"),
        pytest.param(_JAR, "Can I leave it in the sun?", _NO, id="avoid"),
        pytest.param(_JAR, "Can I put it in direct sunlight?", _NO, id="avoid-in-its-words"),
        pytest.param(_JAR, "Can I paint it in direct sunlight?", _OPEN, id="another-deed"),
        pytest.param(_JAR, "Can I put it in fresh air?", _OPEN, id="not-to-be-avoided"),
        pytest.param(_DIET, "Is grapefruit juice ok?", _NO, id="is-it-ok"),
        pytest.param(_DIET, "Can I drink grapefruit juice?", _NO, id="should-be-avoided"),
        pytest.param(_DIET, "Can I eat spicy food?", _NO, id="best-avoided"),
        pytest.param(_DIET, "Is milk safe?", _NO, id="to-be-avoided"),
        pytest.param(_DIET, "Is tea ok?", _OPEN, id="need-not-be-avoided"),
        pytest.param(_DIET, "Is water safe?", _OPEN, id="another-duty"),
        pytest.param(_TRIP, "Must pupils be accompanied?", _YES, id="to-whom-it-is-done"),
        pytest.param(_TRIP, "Must guides be accompanied?", _OPEN, id="who-does-it"),
        pytest.param(_TRIP, "Was the hall cleaned by volunteers?", _YES, id="near-miss-by-them"),
        pytest.param(_COURT, "Was the jury divided?", _NO, id="opposite-before-its-noun"),
        pytest.param(_COURT, "Was the clerk divided?", _OPEN, id="before-another-noun"),
        pytest.param(_FIRMS, "Did Tallow & Reed hire workers?", _OPEN, id="of-who-says-so"),
        pytest.param(_FIRMS, "Did Hovington hire workers?", _YES, id="who-says-so"),
        pytest.param(_FIRMS, "Did Tallow & Reed sell a shop?", _YES, id="the-one-asked-about"),
    ],
)  # fmt: skip
def test_claims_reserved(text: str, question: str, kind: AnswerKind) -> None:
    assert Answerer([Article.from_text(text)]).answer(question).kind is kind
