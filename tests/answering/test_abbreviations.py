"""The name that an abbreviation stands for, by its initials; near-misses beside."""

from __future__ import annotations

import pytest
from asking import ask

from qa.types import AnswerKind

_TEXT = (
    "Members of the Lindal Association of Retired Teachers (LART) met on Monday. The OFS, the "
    "Office for Statistics, counted unmanned aerial vehicles (UAVs) for the NDO. The World Ski "
    "Union has warned before, and the WSU warned again. Police in Northern Besk (PSNB) said a "
    "small office was shut (SOS). The senator stands for lower taxes. Tin is sold at the "
    "Osk Metal Exchange (OMEX), in a quarter called SoHar (South of Harbour)."
)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param(
            "What does LART stand for?", "Lindal Association of Retired Teachers", id="in-brackets"
        ),
        pytest.param(
            "what does lart stand for",
            "Lindal Association of Retired Teachers",
            id="asked-in-small-letters",
        ),
        pytest.param("What is OFS short for?", "Office for Statistics", id="between-commas"),
        pytest.param("What does UAV stand for?", "unmanned aerial vehicles", id="of-several"),
        pytest.param("What is the full name of the WSU?", "World Ski Union", id="elsewhere"),
        pytest.param("What does OMEX stand for?", "Osk Metal Exchange", id="two-of-a-word"),
        pytest.param("What does SoHar stand for?", "South of Harbour", id="syllables"),
    ],
)
def test_abbreviation_stands_for_the_name_with_its_initials(question: str, answer: str) -> None:
    found = ask(_TEXT, question)
    assert found.text == answer
    assert found.trace[0].hits[0].rule == "the name whose initials it is"


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("What does NDO stand for?", id="no-name"),
        pytest.param("What does PSNB stand for?", id="initials-of-other-words"),
        pytest.param("What does SOS stand for?", id="no-word-for-a-letter"),
    ],
)
def test_what_the_letters_do_not_fit_is_no_name(question: str) -> None:
    assert ask(_TEXT, question).kind is AnswerKind.UNANSWERABLE


def test_what_somebody_stands_for_is_no_name() -> None:
    assert ask(_TEXT, "What does the senator stand for?").text == "lower taxes"


def test_short_form_is_asked_for_by_what_it_is_for() -> None:
    text = "The acronym for the Weather Office is WOF. The Weather Office (WOF) opened in 1950."
    assert ask(text, "What is the acronym for the Weather Office?").text == "WOF"


def test_no_is_short_for_no_name() -> None:
    text = "The Night Off scheme grew. No data were lost, since the disks were locked."
    assert ask(text, "Why were no data lost?").text == "the disks were locked"
