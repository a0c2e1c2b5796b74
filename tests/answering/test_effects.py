"""What something brings about is what it does, where the text does not call it an effect."""

from __future__ import annotations

import pytest
from asking import library

from qa.answering.analysis import analyse
from qa.answering.context import NO_CONTEXT
from qa.answering.paths.effects import answer

_DAM = (
    "The construction of a dam in 1932 altered the currents of the bay. The dam was opened by the "
    "king. The storm led to the closure of the port. The storm began on Monday."
)
_PUMP = (
    "The casing is filled with glycerine, which lubricates the hose. Adding rollers, however, "
    "shortens the life of the tube. The valve was patented in 1855."
)
_LAW = "The law had a lasting effect on the price of milk. The law doubled the price of bread."


def _told(text: str, question: str) -> str | None:
    found = answer(analyse(question), library(text), NO_CONTEXT)
    return found.text if found is not None else None


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(
            _DAM,
            "What effect did the construction of the dam have?",
            "altered the currents of the bay",
            id="have",
        ),
        pytest.param(
            _DAM,
            "What was the effect of the construction of the dam on the currents?",
            "altered the currents of the bay",
            id="of-and-on",
        ),
        pytest.param(
            _DAM,
            "What consequences did the storm have?",
            "the closure of the port",
            id="without-led-to",
        ),
        pytest.param(
            _PUMP, "What is the function of the glycerine?", "lubricates the hose", id="function"
        ),
        pytest.param(
            _PUMP,
            "What is the drawback of adding rollers?",
            "shortens the life of the tube",
            id="of-doing-something",
        ),
        pytest.param(_DAM, "What effect did the opening by the king have?", None, id="not-told"),
        pytest.param(_PUMP, "What effect did the valve have?", None, id="done-to-it"),
        pytest.param(_PUMP, "What is the drawback of the rollers?", None, id="no-deed-asked"),
        pytest.param(_LAW, "What effect did the law have?", None, id="told-as-an-effect"),
        pytest.param(_DAM, "What did the dam do?", None, id="no-effect-asked"),
    ],
)
def test_effects(text: str, question: str, expected: str | None) -> None:
    assert _told(text, question) == expected


_MEASLES = (
    "Measles causes fever, cough and a rash and can lead to deafness. Anyone with symptoms should "
    "stay at home. The clinic treats mumps."
)


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(
            _MEASLES,
            "What are the symptoms of measles?",
            "fever, cough and a rash",
            id="symptoms-are-what-it-causes",
        ),
        pytest.param(_MEASLES, "What are the symptoms of mumps?", None, id="of-another-illness"),
        pytest.param(
            "Measles causes fever. Its symptoms are milder in adults.",
            "What are the symptoms of measles?",
            None,
            id="listed-as-such",
        ),
    ],
)
def test_symptoms_are_what_an_illness_causes(
    text: str, question: str, expected: str | None
) -> None:
    assert _told(text, question) == expected


_WAR = (
    "The Battle of Tarn was fought in 1637. It ended in a clear victory for Morland and is told of "
    "in songs. To pay his men the duke debased the coinage, so that prices trebled. The council "
    "closed the markets, a step that led to protests by butchers. In 1640 a tannery let chromium "
    "into the river, which made the water unfit for drinking. The markets have roofs."
)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param(
            "What was the outcome of the battle?", "a clear victory for Morland", id="ended-in"
        ),
        pytest.param(
            "What was the result of debasing the coinage?", "prices trebled", id="so-that"
        ),
        pytest.param(
            "What was the result of the closure of the markets?",
            "protests by butchers",
            id="a-step-that-led-to",
        ),
        pytest.param(
            "What was the effect of the chromium on the water?",
            "made the water unfit for drinking",
            id="which-made",
        ),
        pytest.param("What was the outcome of the duke's illness?", None, id="not-told-of"),
        pytest.param("What was the result of the songs?", None, id="behind-what-came-of-it"),
    ],
)
def test_what_came_of_it(question: str, expected: str | None) -> None:
    assert _told(_WAR, question) == expected
