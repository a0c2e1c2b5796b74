from __future__ import annotations

import io
import re

import pytest
from ui_fakes import HOSTILE

from qa.ui.rendering.render import STYLES, Segment
from qa.ui.rendering.terminal import (
    is_dumb,
    marks_for,
    paint,
    wants_colour,
    width_of,
)
from qa.ui.streams import is_terminal, silence


class Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("choice", "environ", "screen", "expected"),
    [
        pytest.param("auto", {"TERM": "xterm"}, True, True, id="terminal"),
        pytest.param("auto", {"TERM": "xterm"}, False, False, id="pipe"),
        pytest.param("auto", {"TERM": "dumb"}, True, False, id="dumb"),
        pytest.param("auto", {"TERM": "xterm", "NO_COLOR": "1"}, True, False, id="no-color"),
        pytest.param("auto", {"TERM": "xterm", "NO_COLOR": ""}, True, True, id="no-color-empty"),
        pytest.param("always", {"NO_COLOR": "1"}, False, True, id="always-was-asked-for"),
        pytest.param("never", {"TERM": "xterm"}, True, False, id="never"),
    ],
)
def test_terminal_colour(
    choice: str, environ: dict[str, str], screen: bool, expected: bool
) -> None:
    stream = Screen() if screen else io.StringIO()
    assert wants_colour(choice, stream, environ) is expected


@pytest.mark.parametrize(
    ("term", "expected"),
    [("xterm-256color", False), ("dumb", True), ("unknown", True), ("", True)],
)
def test_terminal_dumb(term: str, expected: bool) -> None:
    assert is_dumb({"TERM": term}) is expected


def test_terminal_unset_is_dumb() -> None:
    assert is_dumb({})


def test_terminal_closed_or_missing_stream_is_none() -> None:
    closed = io.StringIO()
    closed.close()
    assert not is_terminal(closed)
    assert not is_terminal(None)
    assert width_of(None) == 80
    silence(closed)
    silence(None)


def test_terminal_paint_writes_its_own_codes_only() -> None:
    line = [Segment(HOSTILE, "answer"), Segment(HOSTILE)]
    assert not [char for char in paint(line, colour=False) if not char.isprintable()]
    painted = paint(line, colour=True)
    assert painted.startswith("\x1b[1m")
    assert painted.count("\x1b") == 2
    assert "[/b]" in painted


def test_terminal_paint_in_high_contrast_has_nothing_faint_and_no_colour() -> None:
    painted = [paint([Segment("x", style)], colour=True, contrast=True) for style in STYLES]
    assert {code for text in painted for code in re.findall(r"[\d;]+(?=m)", text)} == {
        "0",
        "1",
        "4",
        "1;4",
    }
    assert paint([Segment("x", "answer")], colour=False, contrast=True) == "x"


def test_terminal_paint_marks_a_match_by_more_than_colour() -> None:
    assert "\x1b[1;4m" in paint([Segment("x", "match")], colour=True)
    assert paint([Segment("", style) for style in STYLES], colour=True) == ""


@pytest.mark.parametrize(
    ("encoding", "marks"),
    [("utf-8", ("«", "»")), ("latin-1", ("«", "»")), ("ascii", ("[", "]"))],
)
def test_terminal_marks_fit_the_encoding(encoding: str, marks: tuple[str, str]) -> None:
    with io.TextIOWrapper(io.BytesIO(), encoding=encoding) as stream:
        assert marks_for(stream) == marks
