"""Under what circumstances something is so, where no day or hour is told."""

from __future__ import annotations

import pytest
from asking import ask

import qa

_YARD = (
    "The apprentices work in the yard for three years. After passing the welding test, they can "
    "join a crew. After the exam, the trainee is paid a full wage. A licence is withdrawn if the "
    "holder drives drunk. Once the paint is dry, the hull is sanded again. Before leaving the "
    "yard, every ship is inspected. Workers get a bonus whenever a ship is finished early. The "
    "horn is sounded in thick fog. In case of fire, the hatches open by themselves. Anna Reyes, "
    "the harbour master, opens the lock only when two boats are waiting. She closed the slipway in "
    "2019 after a storm. The guard cannot leave until the last visitor has gone. The lamps are "
    "lit in the tower. The bulb goes out as soon as the "
    "oil is hot. The anchor vanished during the night of 3 May while the gate stood open."
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param(
            "When can apprentices join a crew?", "After passing the welding test", id="gerund"
        ),
        pytest.param("When is the trainee paid a full wage?", "After the exam", id="after-noun"),
        pytest.param("When is a licence withdrawn?", "if the holder drives drunk", id="if"),
        pytest.param("When is the hull sanded again?", "Once the paint is dry", id="once"),
        pytest.param("When is every ship inspected?", "Before leaving the yard", id="before"),
        pytest.param(
            "When do workers get a bonus?", "whenever a ship is finished early", id="whenever"
        ),
        pytest.param("When does the bulb go out?", "as soon as the oil is hot", id="as-soon-as"),
        pytest.param("When is the horn sounded?", "in thick fog", id="weather"),
        pytest.param("When do the hatches open by themselves?", "In case of fire", id="case-of"),
        pytest.param(
            "When does Anna Reyes open the lock?", "only when two boats are waiting", id="only"
        ),
        pytest.param("When can the guard leave?", "until the last visitor has gone", id="until"),
    ],
)
def test_circumstances(question: str, told: str) -> None:
    assert ask(_YARD, question).text == told


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param("When did she close the slipway?", "2019", id="dated"),
        pytest.param("When did the anchor vanish?", "3 May", id="dated-beside"),
        pytest.param("Why is a licence withdrawn?", "the holder drives drunk", id="why"),
    ],
)
def test_what_is_told_otherwise(question: str, told: str) -> None:
    assert ask(_YARD, question).text == told


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("When are the lamps lit?", id="place"),
        pytest.param("When is the trainee sacked?", id="other-deed"),
        pytest.param("When is the hull painted?", id="only-a-word"),
    ],
)
def test_near_misses(question: str) -> None:
    assert ask(_YARD, question).kind is qa.AnswerKind.UNANSWERABLE


_TIDES = (
    "When the Sun and the Moon are at right angles, the tides are small and are known as neap "
    "tides. Hail forms when strong winds carry drops up into freezing air. The tram stops at the "
    "mill, and it stops longest at the harbour. Fog formed on 3 May."
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param(
            "When do neap tides occur?",
            "When the Sun and the Moon are at right angles",
            id="occur-by-another-verb",
        ),
        pytest.param(
            "When does hail form?",
            "when strong winds carry drops up into freezing air",
            id="form-after-a-noun",
        ),
        pytest.param("Where does the tram stop longest?", "the harbour", id="with-its-degree"),
        pytest.param("When did fog form?", "3 May", id="a-day"),
    ],
)
def test_what_occurs_when(question: str, told: str) -> None:
    assert ask(_TIDES, question).text == told


@pytest.mark.parametrize(
    ("text", "question", "told"),
    [
        pytest.param(
            "The choir, formed by nurses during the war, still meets on Fridays.",
            "When was the choir formed?",
            "during the war",
            id="phrase-in-an-aside",
        ),
        pytest.param(
            "The choir, formed by nurses during the war, still meets on Fridays.",
            "When does the choir meet?",
            "Fridays",
            id="day-behind-it",
        ),
        pytest.param(
            "The bridge, opened in 1932 by the king, was painted last May.",
            "When was the bridge opened?",
            "1932",
            id="date-in-an-aside",
        ),
    ],
)
def test_time_is_that_of_the_clause(text: str, question: str, told: str) -> None:
    assert ask(text, question).text == told
