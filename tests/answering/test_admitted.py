"""Who may by age: bounds of age held against the age that a question names."""

from __future__ import annotations

import pytest
from asking import ask

from qa.types import AnswerKind

_PARK = (
    "The slide park\n\nChildren under eight must not use the big slide. The pool is open to anyone "
    "over 16. Riders must be at least 12 years old. Children under 5 go free. Nobody under 18 may "
    "buy wine here. The club is for people aged 60 and over. Only visitors of 14 or older may "
    "drive the karts. The puppet show is suitable for children from 3 to 8. Children under 10 must "
    "be accompanied by an adult on the train. Varonil is used in adults and in "
    "children over 12. Prizes over 20 euros are paid in cash."
)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        pytest.param("May a six-year-old use the big slide?", "no", id="under, forbidden"),
        pytest.param("Can my 10-year-old use the big slide?", "yes", id="not under"),
        pytest.param("Can a 15-year-old use the pool?", "no", id="over, open to"),
        pytest.param("Can a 17-year-old swim in the pool?", "yes", id="what one does there"),
        pytest.param("Can a ten-year-old ride?", "no", id="at least"),
        pytest.param("Can my 13-year-old son ride?", "yes", id="at least, older"),
        pytest.param("Do six-year-olds go free?", "no", id="free for others"),
        pytest.param("Does a four-year-old have to pay?", "no", id="who goes free pays nothing"),
        pytest.param("Does a four-year-old go free?", "yes", id="free for them"),
        pytest.param("Can a 16-year-old buy wine?", "no", id="nobody under"),
        pytest.param("Can I join the club if I am 55?", "no", id="who asks"),
        pytest.param("Can I join the club if I'm 61?", "yes", id="who asks is older"),
        pytest.param("Can a 12-year-old drive a kart?", "no", id="or older"),
        pytest.param("Is the puppet show suitable for a two-year-old?", "no", id="from, to"),
        pytest.param("Is the puppet show suitable for a 5-year-old?", "yes", id="between"),
        pytest.param("Can my 8-year-old take Varonil?", "no", id="used in older ones"),
        pytest.param("Can a 14-year-old take Varonil?", "yes", id="used in those"),
        pytest.param("Can a 7-year-old take the train?", "unanswerable", id="not alone"),
        pytest.param("Can a 25-year-old be paid in cash?", "unanswerable", id="of money"),
        pytest.param("Can a 7-year-old take the train alone?", "no", id="alone"),
        pytest.param("Can a 7-year-old go without an adult?", "no", id="without an adult"),
        pytest.param("Can my 12-year-old take the train on her own?", "yes", id="old enough alone"),
        pytest.param("Can a 7-year-old use the sauna alone?", "unanswerable", id="alone elsewhere"),
        pytest.param("Can I ride at 11?", "no", id="at an age"),
        pytest.param("May I drive a kart at 15?", "yes", id="at an older age"),
        pytest.param("Can I ride at 11 a.m.?", "unanswerable", id="at an hour"),
        pytest.param("Can a 7-year-old use the sauna?", "unanswerable", id="of nothing there"),
    ],
)
def test_admitted(question: str, kind: str) -> None:
    assert ask(_PARK, question).kind == kind


def test_hours_are_no_ages() -> None:
    answer = ask("Breakfast is served from 7 until 10.", "Can I have breakfast at 11?")
    assert answer.kind is AnswerKind.NO
    assert [hit.rule for hit in answer.trace[0].hits] != ["the ages that it is told of"]
