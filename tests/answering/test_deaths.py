"""Causes of deaths, and the trades of parents; near-misses beside the hits."""

import pytest
from asking import ask

from qa.types import AnswerKind

_RULE = "cause of the death"
_DEATH = (
    "Marta Hall, the painter, died on Sunday in Uppsala. The cause was pneumonia, her daughter "
    "said. Her dog Rex died of old age in 2001. The cause of the fire is unknown."
)
_LIFE = (
    "Marta Hall was the daughter of a lighthouse keeper and a seamstress. "
    "Ned Poole, the son of a nurse and a retired miner, ran the shop of a friend."
)
_KILLED = (
    "Ned Poole, a mason, was killed shortly before noon when a wall fell on him. His dog was not "
    "killed when the roof fell in. Ada Lind was killed when she was 12. A bus driver, 41, died in "
    "May after her bus had left the road in Lund. A passenger was killed there."
)
_DAUGHTER = (
    "Liisa Tamm, 44, leads a choir. Tamm was born in Lund. The daughter of a bus driver from "
    "Tartu, she sang early."
)


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_DEATH, "What did Marta Hall die of?", "pneumonia", id="sentence-behind"),
        pytest.param(
            _DEATH, "What was the cause of Marta Hall's death?", "pneumonia", id="cause-of-death"
        ),
        pytest.param(
            _KILLED, "How did Ned Poole die?", "when a wall fell on him", id="when-it-happened"
        ),
        pytest.param(
            _KILLED,
            "How did the bus driver die?",
            "after her bus had left the road in Lund",
            id="after-what",
        ),
        pytest.param(_DEATH, "What did Rex die of?", "old age", id="behind-the-verb"),
        pytest.param(_LIFE, "What was Marta Hall's father's job?", "a lighthouse keeper", id="he"),
        pytest.param(_LIFE, "What did Marta Hall's mother do?", "a seamstress", id="she"),
        pytest.param(
            _DAUGHTER, "What did Liisa Tamm's father do?", "a bus driver", id="a-pronoun-behind-it"
        ),
        pytest.param(
            _LIFE, "What was Ned Poole's father's job?", "a retired miner", id="mother-first"
        ),
    ],
)
def test_causes_and_trades(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected


@pytest.mark.parametrize(
    ("text", "question", "barred"),
    [
        pytest.param(_DEATH, "What caused the fire?", "pneumonia", id="another-cause"),
        pytest.param(
            "Ned Poole died in 2001. The cause of the fire was arson.",
            "What did Ned Poole die of?",
            "arson",
            id="cause-of-something-else",
        ),
        pytest.param(_KILLED, "How did Ada Lind die?", "when she was 12", id="an-age"),
        pytest.param(_KILLED, "How did the dog die?", "when the roof fell in", id="was-not-killed"),
        pytest.param(
            _KILLED,
            "How did the passenger die?",
            "after her bus had left the road in Lund",
            id="when-another-died",
        ),
        pytest.param(_DAUGHTER, "What did Ned Poole's father do?", "a bus driver", id="of-another"),
        pytest.param(_LIFE, "What was Ned Poole's uncle's job?", "a retired miner", id="uncle"),
    ],
)
def test_causes_and_trades_of_others(text: str, question: str, barred: str) -> None:
    assert ask(text, question).text != barred


_TWO = "A shepherd was killed by falling rocks, and a nurse died in Lund of a stroke."
_CRASH = "The pilot died of burns, and his passenger died of shock."


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(
            "Ada Berg (14 June 1871 - 2 March 1949) was a chemist. She died of a stroke at 77.",
            "How did she die?",
            "a stroke",
            id="no-day-of-death",
        ),
        pytest.param(
            "The dye was found by accident in 1968 by Ada Berg.",
            "Who found the dye?",
            "Ada Berg",
            id="by-accident",
        ),
        pytest.param(_TWO, "How did the shepherd die?", "killed by falling rocks", id="killed-by"),
        pytest.param(_TWO, "What killed the shepherd?", "falling rocks", id="what-killed"),
        pytest.param(_TWO, "What did the nurse die of?", "a stroke", id="died-of"),
        pytest.param(_CRASH, "How did the passenger die?", "shock", id="the-second"),
        pytest.param(_CRASH, "What did the pilot die of?", "burns", id="the-first"),
        pytest.param(
            "The gunman shot two people and died of his wounds.",
            "What killed the gunman?",
            "his wounds",
            id="what-killed-who-died",
        ),
        pytest.param(
            "The flood killed two people.",
            "What killed two people?",
            "flood",
            id="near-miss-a-killer",
        ),
    ],
)
def test_cause_is_that_of_the_one_asked_about(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text.removeprefix("The ") == expected


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(
            "Marek Dyl drowned in the Oder at the age of 30.",
            "How did Marek Dyl die?",
            "drowned",
            id="the-verb-itself",
        ),
        pytest.param(
            "Tove Lund froze to death on the mountain.",
            "How did Tove Lund die?",
            "froze to death",
            id="to-death",
        ),
        pytest.param(
            "Otto Hahn took his own life in 1950.",
            "How did Otto Hahn die?",
            "took his own life",
            id="own-life",
        ),
    ],
)
def test_the_verb_tells_how_somebody_died(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(
            "Marek Dyl drowned. Tove Lund is his aunt.", "How did Tove Lund die?", id="another"
        ),
        pytest.param("Tove Lund nearly drowned.", "How did Tove Lund die?", id="almost"),
    ],
)
def test_no_verb_tells_how_another_died(text: str, question: str) -> None:
    hits = ask(text, question).trace[:1]
    assert not any(hit.rule == _RULE for one in hits for hit in one.hits)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "Karl Moe was ill for years, but in the end it was pneumonia that killed him.",
            "pneumonia",
            id="cleft",
        ),
        pytest.param(
            "Karl Moe died in March. He had been ill with heart failure since the winter.",
            "heart failure",
            id="ill-with",
        ),
        pytest.param(
            "Karl Moe died in March. He had suffered from a weak heart for years.",
            "a weak heart",
            id="suffered-from",
        ),
        pytest.param(
            "Karl Moe died in March. His wife had been ill with malaria for years.",
            "",
            id="another",
        ),
        pytest.param(
            "Karl Moe died in March. As a boy he had suffered from asthma.", "", id="long-ago"
        ),
    ],
)
def test_cause_told_by_the_illness(text: str, told: str) -> None:
    answer = ask(text, "What did Karl Moe die of?")
    assert answer.text == told if told else answer.kind is AnswerKind.UNANSWERABLE


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "Karl Moe died in 1911 after a fall from his horse.",
            "a fall from his horse",
            id="after-a-fall",
        ),
        pytest.param("Karl Moe died following a stroke.", "a stroke", id="following"),
        pytest.param(
            "Karl Moe died of pneumonia after a fall.", "pneumonia", id="near-miss-of-first"
        ),
        pytest.param("Karl Moe died after a visit to his sister.", "", id="near-miss-a-visit"),
        pytest.param("Karl Moe died after 40 years in Rome.", "", id="near-miss-years"),
    ],
)
def test_what_somebody_died_after(text: str, told: str) -> None:
    answer = ask(text, "What did Karl Moe die of?")
    assert answer.text == told if told else answer.kind is AnswerKind.UNANSWERABLE


_HARMED = (
    "Two hikers were hurt in Lom when a rock hit their tent, a ranger said. Ned Poole, 58, was "
    "killed near Lund when a tree fell on his van, police said. Ada Lind was injured by a falling "
    "branch. Bo Falk was killed in 1990 in Lund. Ida Moe was hurt when she was 12."
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param(
            "How was Ned Poole killed?", "when a tree fell on his van", id="not-with-the-place"
        ),
        pytest.param("How were the hikers hurt?", "when a rock hit their tent", id="hurt"),
        pytest.param("How did Ada Lind get injured?", "injured by a falling branch", id="get"),
        pytest.param("How was Bo Falk killed?", "", id="near-miss-year"),
    ],
)
def test_what_happened_when_somebody_was_hurt(question: str, told: str) -> None:
    answer = ask(_HARMED, question)
    assert answer.text == told if told else answer.kind is AnswerKind.UNANSWERABLE


def test_no_age_is_how_somebody_was_hurt() -> None:
    assert ask(_HARMED, "How was Ida Moe hurt?").text != "when she was 12"
