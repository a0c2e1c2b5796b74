"""Signals of how sure an answer is: each fires where it should, and leaves near misses alone."""

from __future__ import annotations

import pytest
from asking import at, library

from qa.answering.abstaining import checks
from qa.answering.analysis import analyse
from qa.answering.case import Case
from qa.answering.confidence import FAMILIES, signals_of
from qa.answering.context import NO_CONTEXT
from qa.answering.library import Ranked
from qa.answering.matching import Matcher
from qa.answering.scoring import Scored


def _case(question: str, text: str, words: str) -> Case:
    """A question with the span `words` as its winner, wherever in the text."""
    held, asked = library(text), analyse(question)
    matcher = Matcher(asked)
    scenes = held.scenes(asked, matcher, NO_CONTEXT)
    scene = next(one for _, one in scenes if words in " ".join(one.reading.words))
    winner = Ranked(0, Scored(20.0, *at(scene.reading, words), scene))
    return Case(asked, matcher, winner, held, [winner])


def _signals(case: Case) -> list[str]:
    return signals_of(case, checks(case))


def _values(family: str, question: str, text: str, words: str) -> set[str]:
    """What the signals of one family say."""
    found = (one.partition("=") for one in _signals(_case(question, text, words)))
    return {value for name, _, value in found if name == family}


_BERG = "Anna Berg did not build the old stone harbour of Lindal in 1854 ."
_FAIR = "The town of Lindal has an available tower and built the largest harbour in 1854 ."


@pytest.mark.parametrize(
    ("family", "question", "text", "words", "value"),
    [
        pytest.param(
            "denial", "Who built the harbour?", _BERG, "Anna Berg", "sentence", id="said-only"
        ),
        pytest.param(
            "denial", "Who did not build the harbour?", _BERG, "Anna Berg", "both", id="both"
        ),
        pytest.param(
            "denial", "Who never built the harbour?", _FAIR, "town", "question", id="asked-only"
        ),
        pytest.param(
            "opposite",
            "Who built the smallest harbour?",
            _FAIR,
            "town",
            "sentence",
            id="opposite",
        ),
        pytest.param(
            "opposite",
            "Which town has an unavailable tower?",
            _FAIR,
            "Lindal",
            "prefix",
            id="prefix",
        ),
        pytest.param(
            "number",
            "Who built the harbour in 1855?",
            _FAIR,
            "town",
            "nowhere with a rival",
            id="other-year",
        ),
        pytest.param(
            "name", "Who built the harbour of Rome?", _FAIR, "town", "nowhere", id="no-such-name"
        ),
        pytest.param(
            "pairs",
            "Who built the stone town of Lindal?",
            "The stone of the old harbour in the town of Lindal is red .",
            "old harbour",
            "apart 1",
            id="pair-apart",
        ),
        pytest.param(
            "replaced", "Who built the old stone tower?", _BERG, "Anna Berg", "noun", id="replaced"
        ),
        pytest.param("verb", "Who burned the harbour?", _FAIR, "town", "nowhere", id="verb"),
    ],
)
def test_signal_fires(family: str, question: str, text: str, words: str, value: str) -> None:
    assert value in _values(family, question, text, words)


@pytest.mark.parametrize(
    ("family", "question", "text", "words"),
    [
        pytest.param("denial", "Who built the harbour?", _FAIR, "town", id="nothing-denied"),
        pytest.param(
            "denial",
            "Where is Lindal?",
            "Lindal is a town in the north of the country , and its people do not like rain .",
            "the north",
            id="denial-far-off",
        ),
        pytest.param(
            "opposite", "Who built the largest harbour?", _FAIR, "town", id="same-adjective"
        ),
        pytest.param(
            "opposite", "Which town has an available tower?", _FAIR, "Lindal", id="same-word"
        ),
        pytest.param("number", "Who built the harbour?", _FAIR, "town", id="no-number"),
        pytest.param("name", "Who built the harbour?", _FAIR, "town", id="no-name"),
        pytest.param(
            "replaced", "Who built the stone harbour?", _BERG, "Anna Berg", id="pair-together"
        ),
        pytest.param("ordinal", "Who was first?", "He was first .", "He", id="no-noun"),
    ],
)
def test_signal_leaves_near_misses_alone(family: str, question: str, text: str, words: str) -> None:
    assert _values(family, question, text, words) == set()


def test_every_signal_belongs_to_a_family() -> None:
    signals = _signals(_case("Who never built the tall harbour of Rome in 1855?", _BERG, "Berg"))
    assert {signal.partition("=")[0] for signal in signals} <= set(FAMILIES)
