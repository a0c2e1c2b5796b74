"""The screens look as their pictures do, the README's among them."""

from __future__ import annotations

from pathlib import Path
from re import findall

import pytest
from picturing import SCENES, draw, path_of
from tui_driving import apart as apart

README = Path(__file__).parents[2] / "README.md"


@pytest.mark.parametrize("name", SCENES)
async def test_tui_picture_is_current(name: str) -> None:
    drawn = await draw(SCENES[name])
    kept = path_of(name).read_text(encoding="utf-8")
    assert _words(drawn) == _words(kept), "if that is right: python tests/ui/picturing.py"
    assert drawn == kept, "the styles differ; if that is right: python tests/ui/picturing.py"


def _words(svg: str) -> list[str]:
    return findall(r"<text[^>]*>(.*?)</text>", svg)


def test_tui_picture_of_the_readme_is_shown_there() -> None:
    shown = path_of("screenshot").relative_to(README.parent).as_posix()
    assert f"]({shown})" in README.read_text(encoding="utf-8")


def test_tui_pictures_load_nothing_from_elsewhere() -> None:
    for name in SCENES:
        svg = path_of(name).read_text(encoding="utf-8")
        assert findall(r'(?:url\(|href=|src=)["\']?https?:', svg) == []
