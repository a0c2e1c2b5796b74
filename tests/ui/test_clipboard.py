from __future__ import annotations

import base64
import sys
from pathlib import Path

import pytest

from qa.ui.clipboard import copy_natively, native_program, osc52

if sys.platform == "win32":
    pytest.skip("its programs are scripts of sh", allow_module_level=True)


def program(folder: Path, name: str, body: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    path.chmod(0o755)


@pytest.mark.parametrize(
    ("environ", "chosen"),
    [
        pytest.param({"WAYLAND_DISPLAY": "w", "DISPLAY": ":0"}, "wl-copy", id="wayland"),
        pytest.param({"DISPLAY": ":0"}, "xclip", id="x11"),
        pytest.param({}, None, id="no-display"),
        pytest.param({"DISPLAY": ":0", "SSH_CONNECTION": "a b"}, None, id="ssh"),
        pytest.param({"DISPLAY": ":0", "SSH_TTY": "/dev/pts/0"}, None, id="ssh-terminal"),
    ],
)
def test_clipboard_program(environ: dict[str, str], chosen: str | None, tmp_path: Path) -> None:
    for name in ("wl-copy", "xclip"):
        program(tmp_path, name, "exit 0")
    found = native_program({"PATH": str(tmp_path), **environ})
    assert (found[0] if found else None) == chosen


@pytest.mark.parametrize(
    ("body", "copied"),
    [
        pytest.param('cat > "$0.out"', True, id="works"),
        pytest.param("cat > /dev/null; exit 1", False, id="fails"),
        pytest.param("exit 1", False, id="reads-nothing"),
    ],
)
def test_clipboard_native(
    body: str, copied: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program(tmp_path, "xclip", body)
    environ = {"PATH": f"{tmp_path}:/usr/bin:/bin", "DISPLAY": ":0"}
    monkeypatch.setenv("PATH", environ["PATH"])
    assert copy_natively("東京\n", environ) is copied
    if copied:
        assert (tmp_path / "xclip.out").read_text(encoding="utf-8") == "東京\n"


def test_clipboard_without_a_program_is_not_copied(tmp_path: Path) -> None:
    assert not copy_natively("text", {"PATH": str(tmp_path), "DISPLAY": ":0"})


@pytest.mark.parametrize("text", ["Ada", "東京\n", "\x1b[2J", "\ud800"])
def test_clipboard_terminal_sequence_carries_nothing_but_its_payload(text: str) -> None:
    sequence = osc52(text)
    payload = sequence.removeprefix("\x1b]52;c;").removesuffix("\x07")
    assert base64.b64decode(payload, validate=True) == text.encode("utf-8", "replace")
