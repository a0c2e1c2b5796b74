"""Who does it by a pronoun, and where a thing stands by the name behind it."""

from __future__ import annotations

import pytest
from asking import ask

_LETTER = (
    "The secretary spoke of neglected plots. She had written to the tenants in July and had heard "
    "only from Mr Sayle. Ann Lee is a nurse. She was thanked by Bo Dahl."
)
_MAILS = (
    "From: Ann Lee\nTo: Bo Dahl\n\nHi Bo,\n\nI called the Lake Hall. Ole Moe booked the bus.\n\n"
    "From: Bo Dahl\nTo: Ann Lee\n\nHi Ann,\n\nI paid the deposit.\n"
)


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_LETTER, "Who wrote to the tenants?", "The secretary", id="she"),
        pytest.param(
            "Ada Roos made clocks. In 1902 she married Jan Post, a cook.",
            "Who married Ada Roos?",
            "Jan Post",
            id="not-she-who-is-asked-about",
        ),
        pytest.param(_LETTER, "Who thanked Ann Lee?", "Bo Dahl", id="agent"),
        pytest.param(
            "Bo Dahl runs it. He will retire in May and be replaced by Ann Lee.",
            "Who will replace Bo Dahl?",
            "Ann Lee",
            id="agent-joined-to-a-deed",
        ),
        pytest.param(
            "Mr Kerr complained of mess. It was agreed that he would put up a notice.",
            "Who will put up a notice?",
            "Kerr",
            id="verb-of-two-words",
        ),
        pytest.param(
            "Mr Kerr complained of mess. Ann Lee put up a notice.",
            "Who put up a notice?",
            "Ann Lee",
            id="verb-of-two-words-of-another",
        ),
        pytest.param(_MAILS, "Who called the Lake Hall?", "Ann Lee", id="who-writes"),
        pytest.param(_MAILS, "Who paid the deposit?", "Bo Dahl", id="who-writes-back"),
        pytest.param(_MAILS, "Who booked the bus?", "Ole Moe", id="named-in-a-letter"),
        pytest.param(
            "Bo Dahl and Ann Lee met. Ole Moe wrote to her in May.",
            "Who wrote to Ann Lee?",
            "Ole Moe",
            id="winner-does-it",
        ),
        pytest.param(
            "The trial begins in May at a weir on the Vilaine.",
            "Where does the trial begin?",
            "a weir on the Vilaine",
            id="weir-on-a-river",
        ),
        pytest.param(
            "The trial begins at a weir on Monday.",
            "Where does the trial begin?",
            "a weir",
            id="weir-on-a-day",
        ),
        pytest.param(
            '"We are sorry," said Mayor Tilda Ekman. She will be the first to cross, together with '
            "94-year-old Verner Holm.",
            "Who will be the first to cross?",
            "Tilda Ekman",
            id="first-to-do-it",
        ),
    ],
)
def test_antecedents_and_places(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("The inspector who signed it, Joseph Kato, has fled.", "Joseph Kato",
                     id="name-behind-a-relative-clause"),
        pytest.param("The inspector who signed it met Joseph Kato, who fled.", "The inspector",
                     id="another-name"),
    ],
)  # fmt: skip
def test_name_behind_what_is_told_of_somebody(text: str, name: str) -> None:
    assert ask(text, "Who signed it?").text == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("Bo Dahl was the only one who signed it.", "Bo Dahl", id="the-only-one"),
        pytest.param("A king had sons, and the youngest, Ib, was the one who signed it.", "Ib",
                     id="name-beside-the-subject"),
        pytest.param("My aunt was the one who signed it.", "My aunt", id="no-name"),
        pytest.param("Bo Dahl was not the one who signed it.", "the one", id="near-miss-denied"),
    ],
)  # fmt: skip
def test_who_was_the_one(text: str, name: str) -> None:
    assert ask(text, "Who signed it?").text == name
