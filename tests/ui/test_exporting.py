from __future__ import annotations

import errno
import json
import os
from pathlib import Path

import pytest
from ui_fakes import HOSTILE, LIBRARY, FakeTurn, chatted, found, listed, unanswerable

from qa.documents.article import Article
from qa.errors import UsageError
from qa.ui.commands.exporting import as_json, as_markdown, default_name, export

TURNS = (
    FakeTurn("Who opened the library?", found("Ada Kell")),
    FakeTurn("Why?", unanswerable("Why?", closest="books")),
    FakeTurn("hello", chatted()),
)


def test_exporting_markdown_holds_question_answer_place_and_evidence() -> None:
    assert as_markdown((LIBRARY,), TURNS) == (
        "# The library\n\n"
        "## Who opened the library?\n\n"
        "**Ada Kell**\n\n"
        "paragraph 1, sentence 1 · very sure\n\n"
        "> «Ada Kell» opened the harbour library on Monday.\n\n"
        "## Why?\n\n"
        "**The article does not say.**\n\n"
        "> Closest: It holds 4,000 books. (paragraph 2, sentence 1)\n\n"
        "## hello\n\n"
        "**Hello.**\n"
    )


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        pytest.param("**bold** [a](b) <i>", r"## \*\*bold\*\* \[a\](b) \<i\>", id="markup"),
        pytest.param("# not a heading", r"## \# not a heading", id="heading"),
        pytest.param("1. not a list", r"## \1. not a list", id="list"),
        pytest.param("a\n\nb", "## a b", id="lines"),
        pytest.param("", "## (nothing)", id="nothing"),
    ],
)
def test_exporting_markdown_stays_the_text_that_was_typed(typed: str, written: str) -> None:
    text = as_markdown((LIBRARY,), (FakeTurn(typed, chatted()),))
    assert written in text.split("\n")


def test_exporting_writes_nothing_hostile() -> None:
    article = Article.from_text("The end.", title=HOSTILE)
    text = as_markdown((article,), (FakeTurn(HOSTILE, chatted(HOSTILE)),))
    assert not [char for char in text if not char.isprintable() and char != "\n"]


def test_exporting_several_articles_names_them_in_the_places() -> None:
    second = Article.from_text("The whale is a mammal.", title="Sea")
    text = as_markdown((LIBRARY, second), (FakeTurn("Who came?", listed("Ada Kell")),))
    assert text.startswith("# The library; Sea\n")
    assert "The library: paragraph 1, sentence 1" in text


def test_exporting_json_holds_every_answer_whole() -> None:
    values = json.loads(as_json((LIBRARY,), TURNS))
    assert values["schema"] == 1
    assert values["articles"] == ["The library"]
    assert [turn["question"] for turn in values["turns"]] == [turn.question for turn in TURNS]
    assert [turn["answer"] for turn in values["turns"]] == [turn.answer.to_dict() for turn in TURNS]


@pytest.mark.parametrize("name", ["talk.md", "talk.json", "TALK.MD"])
def test_exporting_writes_the_file_and_leaves_no_other(name: str, tmp_path: Path) -> None:
    written = export(str(tmp_path / name), (LIBRARY,), TURNS)
    assert written.read_text(encoding="utf-8")
    assert list(tmp_path.iterdir()) == [written]


@pytest.mark.parametrize(
    ("name", "message"),
    [
        pytest.param("talk.txt", "has to end in .md or .json", id="ending"),
        pytest.param("talk", "has to end in .md or .json", id="no-ending"),
        pytest.param("there.md", "is there already", id="there-already"),
        pytest.param("no/such/talk.md", "cannot be written", id="no-folder"),
        pytest.param("nul\0.md", "cannot be written", id="nul"),
        pytest.param("x" * 300 + ".md", "cannot be written", id="too-long"),
    ],
)
def test_exporting_says_what_is_wrong(name: str, message: str, tmp_path: Path) -> None:
    (tmp_path / "there.md").write_text("mine", encoding="utf-8")
    with pytest.raises(UsageError, match=message):
        export(f"{tmp_path}/{name}", (LIBRARY,), TURNS)
    assert [path.name for path in tmp_path.iterdir()] == ["there.md"]
    assert (tmp_path / "there.md").read_text(encoding="utf-8") == "mine"


def test_exporting_to_a_full_disk_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UsageError, match=r"No space left on device\. Nothing is lost"):
        export(str(tmp_path / "talk.md"), (LIBRARY,), TURNS)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("title", "name"),
    [
        pytest.param("The library", "The-library.md", id="title"),
        pytest.param("../../etc/passwd", "etc-passwd.md", id="path"),
        pytest.param("東京 2021", "東京-2021.md", id="cjk"),
        pytest.param("***", "conversation.md", id="nothing-left"),
        pytest.param("x" * 200, "x" * 40 + ".md", id="long-word"),
        pytest.param("word " * 20, "-".join(["word"] * 8) + ".md", id="whole-words"),
        pytest.param(
            "Ferry service resumes again after a storm",
            "Ferry-service-resumes-again-after-a.md",
            id="never-half-a-word",
        ),
    ],
)
def test_exporting_names_a_file_by_the_title(title: str, name: str, tmp_path: Path) -> None:
    article = Article.from_text("The end is near.", title=title)
    assert default_name((article,), tmp_path) == name
    (tmp_path / name).touch()
    assert default_name((article,), tmp_path) == name.replace(".md", "-2.md")
