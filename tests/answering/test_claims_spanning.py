"""Claims of what lies within what is told: a month of several, fewer days than "up to"."""

from __future__ import annotations

import pytest
from asking import ask

_POOL = (
    "Bathing caps are compulsory from October to February. Lanes may be booked up to four days in "
    "advance. The café is open from Thursday to Sunday. The slide was closed between May and July. "
    "Swim fins may be hired for two hours. The sauna is heated in June and December."
)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        pytest.param("Are bathing caps compulsory in January?", "yes", id="across the year"),
        pytest.param("Are bathing caps compulsory in June?", "no", id="outside"),
        pytest.param("Can I book a lane two days ahead?", "yes", id="fewer than up to"),
        pytest.param("Can I book a lane six days ahead?", "no", id="more than up to"),
        pytest.param("Is the café open on Saturdays?", "yes", id="a day between"),
        pytest.param("Is the café open on Tuesday?", "no", id="another day"),
        pytest.param("Was the slide closed in June?", "yes", id="between"),
        pytest.param("Was the slide closed in August?", "no", id="after"),
        pytest.param("Can I hire fins for three hours?", "no", id="near miss: no bound"),
        pytest.param("Is the sauna heated in August?", "no", id="near miss: two months"),
    ],
)
def test_what_lies_within_what_is_told(question: str, kind: str) -> None:
    assert ask(_POOL, question).kind == kind
