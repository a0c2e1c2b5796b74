"""From what was typed to articles: folders, and names that are none."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from qa.errors import ArticleError
from qa.ui.opening import open_articles


@pytest.mark.parametrize(
    ("pictures", "told"),
    [
        pytest.param(0, [], id="none"),
        pytest.param(5, [f"{number}.png looks" for number in range(5)], id="by name"),
        pytest.param(
            40, [*(f"{number:02}.png looks" for number in range(5)), "35 more"], id="the rest"
        ),
    ],
)
def test_opening_a_folder_tells_of_what_it_passes_over(
    pictures: int, told: list[str], tmp_path: Path
) -> None:
    digits = len(str(pictures - 1))
    for number in range(pictures):
        (tmp_path / f"{number:0{digits}}.png").write_bytes(b"\x89PNG\r\n\x1a\n\0\1\2")
    (tmp_path / ".hidden").write_bytes(b"\0\1\2")
    (tmp_path / "text.txt").write_text("Ada wrote it.", encoding="utf-8")
    notes: list[str] = []
    assert len(open_articles([str(tmp_path)], notes.append)) == 1
    assert len(notes) == len(told)
    for note, words in zip(notes, told, strict=True):
        assert note.startswith("passed over: ")
        assert words in note


@pytest.mark.parametrize("name", ["", " ", "\t"])
def test_opening_no_name_is_no_folder(name: str) -> None:
    with pytest.raises(ArticleError, match="has no name: give a file"):
        open_articles([name])


def test_opening_what_is_named_twice_reads_it_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Standard input has nothing left the second time."""
    file = tmp_path / "a.txt"
    file.write_text("Ada wrote it.", encoding="utf-8")
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"Bo read it.")))
    titles = [one.title for one in open_articles(["-", str(file), "-", str(file)])]
    assert titles == ["standard input", "a"]


def test_opening_tells_the_share_that_is_read(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("Ada wrote it.", encoding="utf-8")
    shares: list[float] = []
    open_articles([str(tmp_path), str(tmp_path / "a.txt")], told=shares.append)
    assert shares == [0.25, 0.5, 1.0]
