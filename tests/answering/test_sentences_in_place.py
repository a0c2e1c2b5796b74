"""Which sentences lead among those of a whole text: rare words count, headlines step back."""

from __future__ import annotations

import pytest
from asking import library

from qa.answering.analysis import analyse
from qa.answering.context import Context
from qa.answering.matching import Matcher

_FILLER = "\n\n".join(
    f"The boat was seen near the {place} in the morning by {number} people."
    for number, place in enumerate("quay mill bridge ford island lock weir ferry inn wharf".split())
)
_TEXT = (
    "Old boat found by a drain\n\n"
    "Moss was packed into the gaps.\n\n"
    f"{_FILLER}\n\n"
    "A crane will lift it out of the mud in June.\n\n"
    "A miller found the old boat in the reeds below a drain."
)


def _first(question: str) -> str:
    asked = analyse(question)
    (_, scene), *_ = library(_TEXT).scenes(asked, Matcher(asked), Context(force=True))
    return " ".join(scene.reading.words)


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        pytest.param("When will the boat be lifted?", "A crane", id="rare-word-before-common"),
        pytest.param("Who found the old boat?", "A miller", id="text-before-headline"),
        pytest.param("Where was the boat near the quay?", "The boat", id="common-word-with-rare"),
    ],
)
def test_sentence_that_leads(question: str, begins: str) -> None:
    assert _first(question).startswith(begins)
