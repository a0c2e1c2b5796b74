"""The state under several programs, under a kill at any moment, and on a full disk."""

from __future__ import annotations

import gc
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from ui_processes import PATIENCE, ROOT, environment

from qa.ui.state.store import Store

if sys.platform == "win32":
    pytest.skip("needs POSIX signals and limits", allow_module_level=True)

# Asks the questions of its standard input in a kept chat and says when each is kept.
PROGRAM = """
import resource, sys
from pathlib import Path
from ui_fakes import LIBRARY, FakeChat
from qa.ui.state.kept import KeptChat
from qa.ui.state.session import open_session

class Remembering(FakeChat):
    def ask(self, text):
        return super().ask(text.strip())

session = open_session(path=Path(sys.argv[1]), warn=lambda message: print("warning:", message))
chat = KeptChat(Remembering(), session, ())
print("ready", flush=True)
if sys.argv[2] != "0":
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), int(sys.argv[2])))
for line in sys.stdin:
    chat.ask(line)
    session.add_typed(line)
    print("kept", line.strip(), flush=True)
"""


@contextmanager
def program(database: Path, limit: int = 0) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(database), str(limit)],
        cwd=ROOT,
        env=environment(database.parent, PYTHONPATH=f"{ROOT}:{Path(__file__).parent}"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def kept(database: Path) -> list[str]:
    with closing(sqlite3.connect(database)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return [text for (text,) in connection.execute("SELECT question FROM turn ORDER BY id")]


def questions(name: str, count: int) -> list[str]:
    return [f"Did {name} come {number} times?" for number in range(count)]


def test_state_programs_at_once_lose_nothing(tmp_path: Path) -> None:
    database = tmp_path / "conversations.db"
    asked = {name: questions(name, 25) for name in ("Ada", "Bea", "Cem")}
    with program(database) as one, program(database) as two, program(database) as three:
        for process, name in zip((one, two, three), asked, strict=True):
            assert process.stdin is not None
            process.stdin.write("\n".join(asked[name]))
            process.stdin.close()
        for process in (one, two, three):
            assert process.wait(PATIENCE) == 0
            assert process.stdout is not None
            assert "warning" not in process.stdout.read()
    for name, wanted in asked.items():
        assert [text for text in kept(database) if name in text] == wanted
    with closing(sqlite3.connect(database)) as connection:
        assert connection.execute("SELECT count(*) FROM typed").fetchone() == (75,)
        assert connection.execute("SELECT count(*) FROM conversation").fetchone() == (3,)


@pytest.mark.parametrize("answered", [1, 4])
def test_state_kill_loses_at_most_the_turn_being_answered(answered: int, tmp_path: Path) -> None:
    database = tmp_path / "conversations.db"
    asked = questions("Ada", 200)
    with program(database) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write("\n".join(asked))
        process.stdin.close()
        told = [process.stdout.readline() for _ in range(answered + 1)]
        process.kill()
        told += process.stdout.readlines()
    finished = sum(line.startswith("kept") and line.endswith("\n") for line in told)
    assert finished >= answered
    assert kept(database) in (asked[:finished], asked[: finished + 1])


def test_state_full_disk_warns_once_and_goes_on(tmp_path: Path) -> None:
    database = tmp_path / "conversations.db"
    asked = questions("Ada", 300)
    with program(database, limit=100_000) as process:
        out, _ = process.communicate("\n".join(asked), timeout=PATIENCE)
    assert process.returncode == 0
    lines = out.splitlines()
    assert sum(line.startswith("warning: ") for line in lines) == 1
    assert sum(line.startswith("kept") for line in lines) == len(asked)
    before = kept(database)
    assert before == asked[: len(before)]
    assert 0 < len(before) < len(asked)


def test_state_of_a_store_that_is_dropped_is_closed(tmp_path: Path) -> None:
    store = Store(tmp_path / "conversations.db")
    connection = store._connection
    del store
    gc.collect()
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        connection.execute("SELECT 1")
