"""The state of a run: kept and resumed conversations, and going on when the database does not."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from ui_stores import closed_stores  # noqa: F401

from qa.documents.article import Article
from qa.errors import ArticleError, UsageError
from qa.ui.state.recalling import recall, to_json
from qa.ui.state.session import Session, open_session

TEXT = (
    "Ada Kell opened the harbour library on 3 May 2019. She left for Lisbon in June.\n\n"
    "The library holds 4,000 books. The mayor, Tom Brand, came late."
)
QUESTIONS = (
    "Who opened the harbour library?",
    "When did she leave for Lisbon?",
    "hello",
    "Who is the mayor?",
    "How many boks does the library hold?",
    "Who painted the cathedral in Rome?",
)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "library.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "state" / "conversations.db"


def new(database: Path) -> Session:
    warnings: list[str] = []
    session = open_session(path=database, warn=warnings.append)
    assert warnings == []
    return session


def test_session_keeps_every_turn_before_it_is_shown(article: Path, database: Path) -> None:
    chat = new(database).open([str(article)])
    for count, asked in enumerate(QUESTIONS, 1):
        answer = chat.ask(asked)
        (found,) = new(database).conversations()
        assert found.turns == count
        assert new(database).turns(found.id)[-1].text == answer.text
    assert found.paths == (str(article),)
    assert new(database).turns(found.id)[0].place == "paragraph 1, sentence 1"


def test_session_keeps_nothing_before_the_first_answer(article: Path, database: Path) -> None:
    session = new(database)
    chat = session.open([str(article)])
    chat.ask(" ")
    assert session.conversations() == ()
    assert chat.number is None


def test_session_resumes_where_it_was_left(article: Path, database: Path) -> None:
    chat = new(database).open([str(article)])
    told = [chat.ask(asked) for asked in QUESTIONS[:2]]
    again = new(database).resume()
    assert again.notice == ""
    assert again.number == chat.number
    assert [turn.answer.text for turn in again.history] == [answer.text for answer in told]
    assert again.ask("Where did she go?").question.resolved == (
        chat.ask("Where did she go?").question.resolved
    )
    (found,) = new(database).conversations()
    assert found.turns == 4


@pytest.mark.parametrize("asked", QUESTIONS)
def test_session_kept_answer_comes_back_whole(asked: str, article: Path) -> None:
    chat = open_session(remember=False).open([str(article)])
    answer = chat.ask(asked)
    kept = to_json(answer, chat.articles)
    again = recall(kept, chat.articles)
    assert again.to_dict() | {"trace": 0} == answer.to_dict() | {"trace": 0}
    assert to_json(again, chat.articles) == kept


@pytest.mark.parametrize("text", ["", "{}", "[]", "3", '{"kind": "span"}'])
def test_session_broken_kept_answer_is_no_answer(text: str) -> None:
    with pytest.raises(ValueError, match=r"kept answer|Expecting"):
        recall(text, [Article.from_text(TEXT)])


def test_session_offsets_beyond_the_text_are_no_answer(article: Path) -> None:
    chat = open_session(remember=False).open([str(article)])
    kept = to_json(chat.ask(QUESTIONS[0]), chat.articles)
    with pytest.raises(ValueError, match="no kept answer"):
        recall(kept, [Article.from_text("Short.")])


def test_session_says_when_the_article_changed_and_asks_again(
    article: Path, database: Path
) -> None:
    new(database).open([str(article)]).ask(QUESTIONS[0])
    article.write_text(TEXT.replace("Ada Kell", "Bea Moss"), encoding="utf-8")
    again = new(database).resume()
    assert again.notice == "The article has changed since, so the questions were asked again."
    assert "Bea Moss" in again.history[0].answer.text
    spans = again.history[0].answer.spans
    assert [span.article.text[span.start : span.end] for span in spans] == [
        span.text for span in spans
    ]


def test_session_asks_again_what_cannot_be_read(article: Path, database: Path) -> None:
    new(database).open([str(article)]).ask(QUESTIONS[0])
    connection = sqlite3.connect(database)
    connection.execute("UPDATE turn SET answer = 'x'")
    connection.commit()
    connection.close()
    again = new(database).resume()
    assert again.notice.startswith("The kept answers could not be read")
    assert "Ada Kell" in again.history[0].answer.text


def test_session_resumes_by_number(article: Path, database: Path) -> None:
    session = new(database)
    first = session.open([str(article)])
    first.ask(QUESTIONS[0])
    session.open([]).ask("Who visited South Korea?")
    assert first.number is not None
    assert session.resume(first.number).articles[0].text == TEXT
    assert session.resume().paths == ()


@pytest.mark.parametrize(
    ("number", "message"),
    [pytest.param(None, "no conversation yet", id="none"), pytest.param(7, "No conversation 7")],
)
def test_session_nothing_to_resume(number: int | None, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        open_session(remember=False).resume(number)


def test_session_resume_without_its_article(article: Path, database: Path) -> None:
    new(database).open([str(article)]).ask(QUESTIONS[0])
    article.unlink()
    with pytest.raises(ArticleError, match=r"library\.txt"):
        new(database).resume()


def test_session_text_from_standard_input_is_not_kept(database: Path) -> None:
    session = new(database)
    session.keep([Article.from_text(TEXT)], ["-"]).ask(QUESTIONS[0])
    with pytest.raises(UsageError, match="standard input"):
        session.resume()
    assert b"4,000 books" not in database.read_bytes()


def test_session_clear_begins_another_and_keeps_the_old(article: Path, database: Path) -> None:
    session = new(database)
    chat = session.open([str(article)])
    chat.ask(QUESTIONS[0])
    chat.clear()
    assert chat.history == ()
    chat.ask(QUESTIONS[3])
    assert [found.first for found in session.conversations()] == [QUESTIONS[3], QUESTIONS[0]]


def test_session_forget_deletes_this_conversation_only(article: Path, database: Path) -> None:
    session = new(database)
    session.open([str(article)]).ask(QUESTIONS[3])
    chat = session.open([str(article)])
    chat.ask(QUESTIONS[0])
    chat.forget()
    assert chat.history == ()
    assert [found.first for found in session.conversations()] == [QUESTIONS[3]]


def test_session_searches_past_conversations(article: Path, database: Path) -> None:
    chat = new(database).open([str(article)])
    for asked in QUESTIONS:
        chat.ask(asked)
    assert [turn.question for turn in new(database).search("kell OPENED")] == [QUESTIONS[0]]
    assert new(database).search(" ") == ()


def test_session_shares_typed_lines(database: Path) -> None:
    new(database).add_typed("Who \x1b[2J came?")
    new(database).add_typed("  ")
    assert new(database).typed() == ("Who  [2J came?",)


def test_session_without_history_writes_nothing(
    article: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    session = open_session(remember=False)
    chat = session.open([str(article)])
    chat.ask(QUESTIONS[0])
    session.add_typed("Who?")
    assert session.typed() == ("Who?",)
    assert sorted(tmp_path.iterdir()) == [article]


def in_the_way(path: Path) -> None:
    path.parent.write_text("a file where the folder should be", encoding="utf-8")


def corrupt(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"SQLite format 3\x00" + b"\xff" * 5000)


def no_database(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("dear diary, this is not a database " * 40, encoding="utf-8")


def a_folder(path: Path) -> None:
    path.mkdir(parents=True)


@pytest.mark.parametrize("spoil", [in_the_way, corrupt, no_database, a_folder])
def test_session_goes_on_in_memory_with_one_warning(
    spoil: object, article: Path, database: Path
) -> None:
    assert callable(spoil)
    spoil(database)
    warnings: list[str] = []
    session = open_session(path=database, warn=warnings.append)
    chat = session.open([str(article)])
    for asked in QUESTIONS:
        assert chat.ask(asked).text
    assert session.conversations()[0].turns == len(QUESTIONS)
    assert len(warnings) == 1
    assert str(database) in warnings[0]


def test_session_database_that_breaks_on_the_way(article: Path, database: Path) -> None:
    warnings: list[str] = []
    session = open_session(path=database, warn=warnings.append)
    chat = session.open([str(article)])
    chat.ask(QUESTIONS[0])
    session._store._connection.execute("DROP TABLE turn")
    for asked in QUESTIONS[1:]:
        chat.ask(asked)
    assert len(warnings) == 1
    assert [turn.question for turn in chat.history] == list(QUESTIONS)
    assert session.conversations()[0].turns == len(QUESTIONS) - 1


def test_session_locked_database(
    article: Path, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("qa.ui.state.store._PATIENCE", 0.05)
    warnings: list[str] = []
    session = open_session(path=database, warn=warnings.append)
    chat = session.open([str(article)])
    with closing(sqlite3.connect(database, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        chat.ask(QUESTIONS[0])
        chat.ask(QUESTIONS[1])
    assert len(warnings) == 1
    assert "locked" in warnings[0]
    assert len(chat.history) == 2
