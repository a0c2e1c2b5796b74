"""What a ban exempts, which way is denied, and what a text holds against each other itself."""

from __future__ import annotations

import pytest
from asking import ask

from qa.types import AnswerKind

_LAW = (
    "The law bans smoking in parks but exempts beer gardens. The valve lets air out but not in. "
    "Rents in the city have risen faster than wages. Anna is two years older than Ben. Only 12 of "
    "the 40 lifeboats were launched. A second quake struck, but there were no reports of damage."
)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        pytest.param("Can you smoke in beer gardens?", "yes", id="exempted"),
        pytest.param("Can you smoke in parks?", "no", id="banned"),
        pytest.param("Does the valve let air in?", "no", id="way-denied"),
        pytest.param("Does the valve let air out?", "yes", id="way-told"),
        pytest.param("Did the quake cause damage?", "no", id="no-reports"),
    ],
)
def test_what_is_taken_out(question: str, kind: str) -> None:
    assert ask(_LAW, question).kind is AnswerKind(kind)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param("What has risen faster, rents or wages?", "Rents", id="before-than"),
        pytest.param("Who is older, Anna or Ben?", "Anna", id="older"),
        pytest.param("Who is younger, Anna or Ben?", "Ben", id="opposite"),
        pytest.param("How many lifeboats were not launched?", "28", id="not-launched"),
        pytest.param("How many lifeboats were launched?", "12", id="launched"),
    ],
)
def test_held_against_each_other(question: str, told: str) -> None:
    assert ask(_LAW, question).text == told


def test_what_is_not_held_against_the_other() -> None:
    assert ask(_LAW, "Who is taller, Anna or Ben?").text not in ("Anna", "Ben")


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param("How old was Goretti when she became leader?", "41", id="last"),
        pytest.param("How old was Goretti when she joined the party?", "19", id="first"),
    ],
)
def test_age_behind_the_deed(question: str, told: str) -> None:
    text = "Goretti joined the party at 19, became its youngest MP at 24 and its leader at 41."
    assert ask(text, question).text == told


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(
            "Ana married Bo in 2001; they divorced in 2010.", "Is Ana married?", "no", id="divorced"
        ),
        pytest.param("Ana married Bo in 2001.", "Is Ana married?", "yes", id="married"),
        pytest.param(
            "Ana and Bo separated in 2010.", "Are Ana and Bo still together?", "no", id="separated"
        ),
        pytest.param(
            "Ana married Bo in 2001. Ida divorced in 2010.", "Is Ana married?", "yes", id="another"
        ),
        pytest.param(
            "Nobody was in the house when it fell.", "Was the house empty?", "yes", id="nobody-in"
        ),
        pytest.param(
            "The house was empty when it fell.", "Was anyone in the house?", "no", id="empty"
        ),
        pytest.param(
            "Apologies were received from Colin Peake.",
            "Did Colin Peake attend the meeting?",
            "no",
            id="apologies",
        ),
    ],
)
def test_what_is_over_or_empty(text: str, question: str, kind: str) -> None:
    assert ask(text, question).kind is AnswerKind(kind)
