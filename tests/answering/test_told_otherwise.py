"""What is told in other words than asked: shares of the dead, repeated deeds, styles, what made a
town rich, how much longer; near-misses beside the hits."""

from __future__ import annotations

import pytest
from asking import ask

from qa.types import AnswerKind

_TOWN = (
    "Orrin Vale\n\nA gale in March 1411 wrecked most of the boats and killed about a fifth of the "
    "population. The plague took a third of the herds. Under the Desh family the town grew rich on "
    "wool and herring. English ships bombarded the town in 1544 and again in 1547. Danes raided "
    "the abbey in 1301 and in 1320. The carving, early in the Renaissance, "
    "is plain. The chapel of St Bride, a late Norman building of 1190, has "
    "a carved screen. The Gothic tower fell in 1700. The mayor grew tired of war."
)
_TRIAL = (
    "The bathers worked for 20 minutes longer a day. They slept for seven hours. The team plans a "
    "trial with 900 workers, among them fishermen and foresters, who will be included in May."
)


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(
            _TOWN,
            "How many people did the gale kill?",
            "about a fifth of the population",
            id="share",
        ),
        pytest.param(_TOWN, "How often was the town bombarded?", "twice", id="again"),
        pytest.param(
            _TOWN, "How many times did the English bombard the town?", "twice", id="times"
        ),
        pytest.param(_TOWN, "In which style was the chapel built?", "late Norman", id="style"),
        pytest.param(_TOWN, "In what style was the tower built?", "Gothic", id="another-style"),
        pytest.param(_TOWN, "What made the town rich?", "wool and herring", id="grew-rich-on"),
        pytest.param(_TOWN, "What made the town wealthy?", "wool and herring", id="in-other-words"),
        pytest.param(_TRIAL, "How much longer did the bathers work?", "20 minutes", id="longer"),
        pytest.param(
            _TRIAL,
            "Which other workers will be included?",
            "fishermen and foresters",
            id="among-them",
        ),
    ],
)
def test_told_in_other_words(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected


@pytest.mark.parametrize(
    ("text", "question", "wrong"),
    [
        pytest.param(_TOWN, "How many times did the Danes bombard the town?", "twice", id="others"),
        pytest.param(_TOWN, "How often did the Danes raid the abbey?", "twice", id="not-again"),
        pytest.param(_TOWN, "In which style was the abbey built?", "late Norman", id="no-style"),
        pytest.param(_TOWN, "What style is the carving?", "Renaissance", id="a-time-no-style"),
        pytest.param(_TOWN, "What made the mayor rich?", "war", id="tired-is-not-rich"),
        pytest.param(_TRIAL, "How much longer did the bathers sleep?", "20 minutes", id="slept"),
        pytest.param(_TRIAL, "How much less did the bathers work?", "20 minutes", id="less"),
    ],
)
def test_told_in_other_words_near_misses(text: str, question: str, wrong: str) -> None:
    assert ask(text, question).text != wrong


def test_told_in_other_words_is_shown_as_computed() -> None:
    found = ask(_TOWN, "How often was the town bombarded?")
    assert found.kind is AnswerKind.COMPUTED
    assert [span.text for span in found.spans] == ["1544", "1547"]
