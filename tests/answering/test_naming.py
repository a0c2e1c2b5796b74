"""Names of a question that the text writes otherwise: initials, spelt out, other names."""

from __future__ import annotations

import pytest
from asking import ask

from qa.answering.analysis import analyse
from qa.answering.mending import renamed

_TEXT = (
    "The United States will send 400 troops to Tarn. Britain said it would send 90 engineers. "
    "The European Union has set aside 30 million euros for the mission. The FBI will send two "
    "agents. A US sailor was hurt on Monday, and they told us nothing."
)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param("How many troops will the US send?", "400", id="capitals"),
        pytest.param("how many troops will the us send", "400", id="small-letters"),
        pytest.param("How many troops will the U.S send?", "400", id="one-stop"),
        pytest.param("How many engineers will the UK send?", "90", id="another-name"),
        pytest.param("how many engineers are the british sending", "90", id="people"),
        pytest.param("How much has the EU set aside?", "30 million euros", id="spelt-out"),
        pytest.param("how many agents will the fbi send", "two", id="as-written"),
        pytest.param("When was the American sailor hurt?", "Monday", id="of-the-us"),
    ],
)
def test_name_is_found_as_the_text_writes_it(question: str, answer: str) -> None:
    assert ask(_TEXT, question).text == answer


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("What did they tell us?", id="pronoun"),
        pytest.param("How many agents will the FBI send?", id="stands-there"),
        pytest.param("How much has the AU set aside?", id="other-initials"),
        pytest.param("Who will send engineers to the east?", id="ordinary-word"),
    ],
)
def test_other_words_are_left_as_they_are(question: str) -> None:
    assert not renamed(analyse(question), [_TEXT])


def test_spelt_out_name_is_found_by_its_initials() -> None:
    steps = renamed(analyse("What did the Federal Bureau of Investigation do?"), [_TEXT])
    assert [(first.text, last.text, name) for first, last, name in steps] == [
        ("Federal", "Investigation", "FBI")
    ]
