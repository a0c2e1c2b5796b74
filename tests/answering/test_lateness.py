"""How late something was, by what was said of its delay."""

from __future__ import annotations

import pytest
from asking import ask

_TEXT = (
    "The concert drew 900 people. The opening was put back by 25 minutes after a fuse blew. The "
    "bus from Lund arrived two hours late. The ferry was held up for about an hour. The tour "
    "lasted three hours and was not delayed. The plane left on Monday."
)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        pytest.param("How late did the concert start?", "25 minutes", id="its-opening"),
        pytest.param("How late was the bus?", "two hours", id="late"),
        pytest.param("By how much was the ferry delayed?", "about an hour", id="held-up"),
    ],
)
def test_how_late(question: str, text: str) -> None:
    assert ask(_TEXT, question).text == text


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("How late did the plane leave?", id="no-delay-told"),
        pytest.param("How late was the tour?", id="not-delayed"),
        pytest.param("How late was the bus from Rome?", id="another-name"),
        pytest.param("How late is the bar open?", id="until-when"),
    ],
)
def test_other_things_were_not_late(question: str) -> None:
    trace = ask(_TEXT, question).trace
    assert not any(hit.rule == "how late it was" for one in trace[:1] for hit in one.hits)
