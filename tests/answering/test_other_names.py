"""Other names of a thing, by what stands beside its name."""

from __future__ import annotations

import pytest
from asking import ask

_BOATS = (
    "The boats\n\nThe launch (or tender) lay at the pier. The skiff, also known as a dinghy, was "
    "old. The cutter or yawl sank. A carvel, or smooth hull, is costly. The Ferry Board (FB), also "
    "called the Crossing Office, met. The sampan (built 1990) leaks. The barge (scow) is slow. The "
    "canoe is sometimes called a pirogue or dugout. The raft, also called the Terror of the Three "
    "Lakes, sank."
)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param("What is another name for the launch?", "tender", id="or-in-brackets"),
        pytest.param("What is another word for a tender?", "launch", id="before-brackets"),
        pytest.param("What is another term for the skiff?", "a dinghy", id="known-as"),
        pytest.param("What's another name for a dinghy?", "skiff", id="before-known-as"),
        pytest.param("What was another name for the cutter?", "yawl", id="or"),
        pytest.param("What is another term for a smooth hull?", "carvel", id="or-behind-comma"),
        pytest.param(
            "What is another name for the Ferry Board?", "the Crossing Office", id="past-initials"
        ),
        pytest.param("What is another name for the barge?", "scow", id="brackets"),
        pytest.param(
            "What was another name for the raft?", "the Terror of the Three Lakes", id="name-of"
        ),
        pytest.param("What is the canoe also called?", "a pirogue or dugout", id="both"),
    ],
)
def test_other_names(question: str, answer: str) -> None:
    assert ask(_BOATS, question).text == answer


@pytest.mark.parametrize(
    ("question", "wrong"),
    [
        pytest.param(
            "What is another name for the sampan?", "built 1990", id="no-name-in-brackets"
        ),
        pytest.param("What is the name of the launch?", "tender", id="no-other-name"),
        pytest.param("What is another name for the pier?", "The skiff", id="none-told"),
    ],
)
def test_no_other_names(question: str, wrong: str) -> None:
    assert ask(_BOATS, question).text != wrong


_BRIDGE = (
    "The Older Bridge crosses the strait. It is sometimes referred to as the Rail Bridge. The "
    "ferry was sold. It is cheap."
)


def test_other_name_of_what_it_stands_for() -> None:
    assert ask(_BRIDGE, "What is another name for the Older Bridge?").text == "the Rail Bridge"
    assert ask(_BRIDGE, "What is another name for the ferry?").text != "the Rail Bridge"
