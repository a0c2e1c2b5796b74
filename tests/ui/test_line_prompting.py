from __future__ import annotations

import errno
import stat
from pathlib import Path

import pytest
from prompt_toolkit.application import create_app_session
from prompt_toolkit.buffer import Buffer
from prompt_toolkit.completion import CompleteEvent
from prompt_toolkit.document import Document
from prompt_toolkit.enums import EditingMode
from prompt_toolkit.history import FileHistory, InMemoryHistory
from prompt_toolkit.input import DummyInput
from prompt_toolkit.output import DummyOutput
from ui_fakes import LIBRARY

from qa.ui import prompting
from qa.ui.prompting import make_session, open_history


def test_prompting_history_is_kept_for_its_owner_only(tmp_path: Path) -> None:
    warnings: list[str] = []
    history = open_history(warnings.append, tmp_path / "state")
    history.append_string("Who came?")
    path = tmp_path / "state" / "history"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(open_history(warnings.append, tmp_path / "state").load_history_strings()) == [
        "Who came?"
    ]
    assert warnings == []


def test_prompting_history_in_memory_where_nothing_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    warnings: list[str] = []
    history = open_history(warnings.append, tmp_path / "file")
    assert isinstance(history, InMemoryHistory)
    assert len(warnings) == 1
    assert "not remembered" in warnings[0]


def test_prompting_full_disk_warns_once_and_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(self: FileHistory, string: str) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    warnings: list[str] = []
    history = open_history(warnings.append, tmp_path)
    monkeypatch.setattr(FileHistory, "store_string", full)
    history.append_string("Who came?")
    history.append_string("Why?")
    assert warnings == ["questions are no longer remembered: No space left on device"]


def test_prompting_history_takes_any_characters(tmp_path: Path) -> None:
    history = open_history(lambda message: None, tmp_path)
    history.append_string("Who \udcff \x1b[2J came?")
    stored = (tmp_path / "history").read_bytes()
    assert b"\x1b" not in stored
    assert "Who \ufffd".encode() in stored


@pytest.mark.parametrize(
    ("vi", "mode"), [pytest.param(True, EditingMode.VI), pytest.param(False, EditingMode.EMACS)]
)
def test_prompting_session(
    vi: bool, mode: EditingMode, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prompting, "user_state_path", lambda name: tmp_path)
    with create_app_session(input=DummyInput(), output=DummyOutput()):
        session = make_session(lambda: (LIBRARY,), vi=vi, warn=lambda message: None)
    assert session.editing_mode is mode
    document = Document("Who is Tom")
    assert session.completer is not None
    completions = session.completer.get_completions(document, CompleteEvent())
    assert [completion.text for completion in completions] == ["Tom Brand"]
    assert session.auto_suggest is not None
    ghost = session.auto_suggest.get_suggestion(Buffer(document=document), document)
    assert ghost is not None
    assert ghost.text == " Brand"
