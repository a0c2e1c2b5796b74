"""The database of conversations: what goes in comes out, is private, and can be forgotten."""

from __future__ import annotations

import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest
from ui_stores import closed_stores  # noqa: F401

from qa.ui.state.records import Source
from qa.ui.state.store import Store

SOURCE = Source("The library", "00ff")


def add(store: Store, question: str, number: int | None = None, text: str = "Ada Kell") -> int:
    return store.add_turn(
        number, ["/a.txt"], [SOURCE], question=question, text=text, place="here", answer="{}"
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "conversations.db"


def test_store_keeps_turns_over_a_restart(path: Path) -> None:
    store = Store(path)
    number = add(store, "Who?")
    assert add(store, "When?", number) == number
    store.close()
    (found,) = Store(path).conversations(10)
    assert (found.id, found.paths, found.sources, found.turns, found.first, found.title) == (
        number,
        ("/a.txt",),
        (SOURCE,),
        2,
        "Who?",
        "The library",
    )
    turns = Store(path).turns(number)
    assert [turn.question for turn in turns] == ["Who?", "When?"]
    assert found.started == turns[0].asked <= turns[1].asked == found.updated


def test_store_is_seen_at_once_by_another(path: Path) -> None:
    one, other = Store(path), Store(path)
    number = add(one, "Who?")
    add(other, "When?", number)
    assert [turn.question for turn in one.turns(number)] == ["Who?", "When?"]


def test_store_orders_conversations_by_their_newest_turn(path: Path) -> None:
    store = Store(path)
    first, second = add(store, "Who?"), add(store, "When?")
    assert [found.id for found in store.conversations(10)] == [second, first]
    add(store, "Why?", first)
    assert [found.id for found in store.conversations(10)] == [first, second]
    assert [found.id for found in store.conversations(1)] == [first]
    found = store.conversation(second)
    assert found is not None
    assert found.first == "When?"
    assert store.conversation(99) is None


def test_store_files_are_for_their_owner_only(path: Path) -> None:
    path.parent.mkdir()
    path.touch(0o644)
    store = Store(path)
    add(store, "Who?")
    files = sorted(path.parent.iterdir())
    assert len(files) == 3  # with the write-ahead log and its index
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


def test_store_folder_is_made_for_its_owner_only(path: Path) -> None:
    Store(path)
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param(["harbour"], ["Who opened the Harbour?"], id="any-case"),
        pytest.param(["KELL", "opened"], ["Who opened the Harbour?"], id="question-and-answer"),
        pytest.param(["straße"], ["Wo ist die STRASSE?"], id="case-of-other-scripts"),
        pytest.param(["the"], ["Is the price 100%?", "Who opened the Harbour?"], id="newest-first"),
        pytest.param(["100%"], ["Is the price 100%?"], id="no-wildcard-percent"),
        pytest.param(["_"], [], id="no-wildcard-underscore"),
        pytest.param(["harbour", "price"], [], id="all-words-in-one-turn"),
        pytest.param(["'; DROP TABLE turn; --"], [], id="quotes"),
        pytest.param([], [], id="no-words"),
    ],
)
def test_store_search(words: list[str], found: list[str]) -> None:
    store = Store()
    for question, text in [
        ("Who opened the Harbour?", "Ada Kell"),
        ("Is the price 100%?", "Yes"),
        ("Wo ist die STRASSE?", "Hier"),
    ]:
        add(store, question, text=text)
    assert [turn.question for turn in store.search(words, 10)] == found


def test_store_search_gives_no_more_than_asked_for() -> None:
    store = Store()
    for _ in range(3):
        add(store, "Who?")
    assert len(store.search(["who"], 2)) == 2


def test_store_forgets_a_conversation_and_what_was_typed_in_it(path: Path) -> None:
    store = Store(path)
    gone, kept = add(store, "Who stole the sapphire?"), add(store, "When?")
    for line in ("Who stole the sapphire?", "When?"):
        store.add_typed(line)
    store.forget(gone)
    assert [found.id for found in store.conversations(10)] == [kept]
    assert store.turns(gone) == ()
    assert store.typed(10) == ("When?",)
    contents = b"".join(file.read_bytes() for file in path.parent.iterdir())
    assert b"sapphire" not in contents
    assert b"When?" in contents


def test_store_gives_no_id_twice() -> None:
    store = Store()
    gone = add(store, "Who?")
    store.forget(gone)
    assert add(store, "When?") != gone


def test_store_begins_anew_where_a_conversation_was_forgotten() -> None:
    store = Store()
    gone = add(store, "Who?")
    store.forget(gone)
    again = add(store, "When?", gone)
    assert again != gone
    assert [turn.question for turn in store.turns(again)] == ["When?"]


def test_store_forgets_all(path: Path) -> None:
    store = Store(path)
    add(store, "Who stole the sapphire?")
    store.add_typed("/why sapphire")
    store.forget_all()
    assert store.conversations(10) == ()
    assert store.typed(10) == ()
    assert b"sapphire" not in b"".join(file.read_bytes() for file in path.parent.iterdir())


def test_store_keeps_the_newest_typed_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("qa.ui.state.store._TYPED_KEPT", 3)
    store = Store()
    for line in "abcde":
        store.add_typed(line)
    assert store.typed(10) == ("c", "d", "e")
    assert store.typed(2) == ("d", "e")


def test_store_refuses_what_a_newer_program_wrote(path: Path) -> None:
    Store(path).close()
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(sqlite3.DatabaseError, match="newer version"):
        Store(path)


def test_store_turn_is_kept_whole_or_not_at_all(path: Path) -> None:
    store = Store(path)
    with pytest.raises(sqlite3.IntegrityError):
        store.add_turn(None, [], [], question="Who?", text=None, place="", answer="")  # type: ignore[arg-type]
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*) FROM conversation").fetchone() == (0,)
    assert add(store, "When?")  # and the next one is
