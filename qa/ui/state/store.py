"""Conversations and typed lines in one SQLite file, each committed at once.

Several programs may use the file at the same time. Every method raises sqlite3.Error when the file
is locked for long, damaged or on a full disk; `qa.ui.state.session` catches it.
"""

from __future__ import annotations

import json
import os
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import RLock
from typing import Any
from weakref import finalize

from qa.ui.state.records import Conversation, Source, StoredTurn

__all__ = ["Store"]

# What `user_version` says of a file that holds the tables below.
_VERSION = 1
_TABLES = """
CREATE TABLE conversation (
    id INTEGER PRIMARY KEY AUTOINCREMENT, started REAL NOT NULL,
    paths TEXT NOT NULL, sources TEXT NOT NULL
);
CREATE TABLE turn (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    conversation INTEGER NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    asked REAL NOT NULL, question TEXT NOT NULL, text TEXT NOT NULL, place TEXT NOT NULL,
    answer TEXT NOT NULL
);
CREATE INDEX turns_of_conversation ON turn (conversation);
CREATE TABLE typed (id INTEGER PRIMARY KEY AUTOINCREMENT, text TEXT NOT NULL);
"""
_CONVERSATIONS = """
SELECT c.id, c.started, max(t.asked), c.paths, c.sources, count(t.id),
    (SELECT question FROM turn WHERE conversation = c.id ORDER BY id LIMIT 1)
FROM conversation c JOIN turn t ON t.conversation = c.id
{where} GROUP BY c.id ORDER BY max(t.id) DESC LIMIT ?
"""
_TURNS = "SELECT id, conversation, asked, question, text, place, answer FROM turn "
# Seconds that another program's write is waited for.
_PATIENCE = 5.0
_TYPED_KEPT = 2000


class Store:
    """The database at `path`, made if missing and readable by its owner only; None: in memory.

    Raises sqlite3.Error or OSError if it cannot be used. Safe to use from several threads.
    """

    def __init__(self, path: Path | None = None) -> None:
        if path is not None:
            _make_private(path)
        self._lock = RLock()
        self._connection = sqlite3.connect(
            ":memory:" if path is None else path,
            timeout=_PATIENCE,
            isolation_level=None,
            check_same_thread=False,
        )
        # Python 3.13 warns of a connection that nobody closed.
        finalize(self, self._connection.close)
        try:
            self._prepare()
        except sqlite3.Error:
            self._connection.close()
            raise

    def close(self) -> None:
        """Close the file; everything is in it already."""
        self._connection.close()

    def add_turn(
        self,
        conversation: int | None,
        paths: Sequence[str],
        sources: Sequence[Source],
        *,
        question: str,
        text: str,
        place: str,
        answer: str,
    ) -> int:
        """Keep a turn and return its conversation's id; without one (or forgotten), begin one."""
        with self._writing() as connection:
            now = time.time()
            if conversation is None or not self._knows(conversation):
                conversation = _begin(connection, now, paths, sources)
            connection.execute(
                "INSERT INTO turn (conversation, asked, question, text, place, answer)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (conversation, now, question, text, place, answer),
            )
        return conversation

    def conversations(self, limit: int) -> tuple[Conversation, ...]:
        """The past conversations, the one with the newest turn first."""
        return tuple(map(_conversation, self._rows(_CONVERSATIONS.format(where=""), limit)))

    def conversation(self, number: int) -> Conversation | None:
        """The conversation with that id."""
        query = _CONVERSATIONS.format(where="WHERE c.id = ?")
        return next(map(_conversation, self._rows(query, number, 1)), None)

    def turns(self, conversation: int) -> tuple[StoredTurn, ...]:
        """The turns of a conversation, oldest first."""
        rows = self._rows(f"{_TURNS} WHERE conversation = ? ORDER BY id", conversation)
        return tuple(StoredTurn(*row) for row in rows)

    def search(self, words: Sequence[str], limit: int) -> tuple[StoredTurn, ...]:
        """The turns that hold all `words` in question or answer, in any case, newest first."""
        query = f"{_TURNS} WHERE holds(question || ' ' || text, ?) ORDER BY id DESC LIMIT ?"
        rows = self._rows(query, " ".join(words), limit)
        return tuple(StoredTurn(*row) for row in rows)

    def forget(self, conversation: int) -> None:
        """Delete a conversation with its turns and the lines that were typed in it."""
        with self._writing() as connection:
            connection.execute(
                "DELETE FROM typed WHERE text IN"
                " (SELECT question FROM turn WHERE conversation = ?)",
                (conversation,),
            )
            connection.execute("DELETE FROM conversation WHERE id = ?", (conversation,))
        self._shrink()

    def forget_all(self) -> None:
        """Delete all conversations and all typed lines."""
        with self._writing() as connection:
            connection.execute("DELETE FROM conversation")
            connection.execute("DELETE FROM typed")
        self._shrink()

    def typed(self, limit: int) -> tuple[str, ...]:
        """The lines typed last, oldest first."""
        rows = self._rows("SELECT text FROM typed ORDER BY id DESC LIMIT ?", limit)
        return tuple(text for (text,) in reversed(rows))

    def add_typed(self, text: str) -> None:
        """Keep a typed line; the oldest make way."""
        with self._writing() as connection:
            row = connection.execute("INSERT INTO typed (text) VALUES (?)", (text,)).lastrowid or 0
            connection.execute("DELETE FROM typed WHERE id <= ?", (row - _TYPED_KEPT,))

    def _prepare(self) -> None:
        self._connection.create_function("holds", 2, _holds, deterministic=True)
        self._connection.execute("PRAGMA foreign_keys = ON")
        self._connection.execute("PRAGMA secure_delete = ON")
        self._connection.execute("PRAGMA synchronous = NORMAL")
        if self._version() == _VERSION:
            return
        _patiently(self._connection, "PRAGMA journal_mode = WAL")
        with self._writing() as connection:
            version = self._version()
            if version > _VERSION:
                raise sqlite3.DatabaseError("a newer version of the program wrote it")
            if version == 0:  # and no other program was faster
                for statement in _TABLES.split(";"):
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {_VERSION}")

    def _version(self) -> int:
        row = self._connection.execute("PRAGMA user_version").fetchone()
        return int(row[0])

    def _knows(self, conversation: int) -> bool:
        return bool(self._rows("SELECT 1 FROM conversation WHERE id = ?", conversation))

    def _rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        with self._lock:
            return self._connection.execute(query, values).fetchall()

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction, all or nothing."""
        with self._lock:
            self._connection.execute("BEGIN IMMEDIATE")
            with self._connection:
                yield self._connection

    def _shrink(self) -> None:
        """Leave nothing of what was forgotten in the write-ahead log."""
        with self._lock:
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _holds(text: str, words: str) -> bool:
    """Does `text` hold each of one or more `words`, in any case?"""
    folded = text.casefold()
    wanted = words.casefold().split()
    return bool(wanted) and all(word in folded for word in wanted)


def _make_private(path: Path) -> None:
    """The file for its owner only; SQLite gives its companions the same mode."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    if path.stat().st_mode & 0o077:
        path.chmod(0o600)


def _patiently(connection: sqlite3.Connection, statement: str) -> None:
    """Run what SQLite itself does not wait for when another program holds the file."""
    deadline = time.monotonic() + _PATIENCE
    while True:
        try:
            connection.execute(statement)
            return
        except sqlite3.OperationalError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.01)


def _begin(
    connection: sqlite3.Connection, now: float, paths: Sequence[str], sources: Sequence[Source]
) -> int:
    packed = json.dumps([[source.title, source.hash] for source in sources])
    row = connection.execute(
        "INSERT INTO conversation (started, paths, sources) VALUES (?, ?, ?)",
        (now, json.dumps(list(paths)), packed),
    ).lastrowid
    assert row is not None
    return row


def _conversation(row: tuple[Any, ...]) -> Conversation:
    number, started, updated, paths, sources, turns, first = row
    return Conversation(
        number,
        started,
        updated,
        tuple(json.loads(paths)),
        tuple(Source(*source) for source in json.loads(sources)),
        turns,
        first,
    )
