"""QAMR, MultiRC and TREC CAsT: what is read, and what is said of files of another form."""

import json
from pathlib import Path

import pytest

from qa.errors import UsageError
from qa.evaluation.datasets import (
    CastTurn,
    QamrQuestion,
    read_cast,
    read_multirc,
    read_qamr,
)

SENTENCE = "set:wikinews:1:0\tThe owl , an old bird , slept .\n"
ROWS = (
    "set:wikinews:1:0\t1 4\t7\t0\t1\tWhat slept ?\t0 1\t8:1\t9:3 4 5\n"
    "set:wikinews:1:0\t1 4\t7\t1\t4\tHow old is it ?\t4\t8:4\t9:\n"
)


def _file(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def test_datasets_read_qamr(tmp_path: Path) -> None:
    questions, sentences = _file(tmp_path, "q.tsv", ROWS), _file(tmp_path, "s.tsv", SENTENCE)
    (sentence,) = read_qamr(questions, sentences)
    assert (sentence.id, sentence.source) == ("set:wikinews:1:0", "wikinews")
    assert sentence.joined.text == "The owl, an old bird, slept."
    assert sentence.questions[0] == QamrQuestion(
        "set:wikinews:1:0:1-4:7:0:1",
        "What slept?",
        (frozenset({0, 1}), frozenset({1}), frozenset({3, 4, 5})),
    )
    assert sentence.questions[1].golds == (frozenset({4}),)


@pytest.mark.parametrize(
    ("rows", "sentences"),
    [
        pytest.param("one\ttwo\n", SENTENCE, id="too-few-columns"),
        pytest.param(ROWS, "set:wikinews:2:0\tNo .\n", id="a-sentence-is-missing"),
        pytest.param(ROWS, "no tab\n", id="sentences-of-another-form"),
        pytest.param("", SENTENCE, id="empty"),
    ],
)
def test_datasets_qamr_of_another_form(rows: str, sentences: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"\.tsv"):
        read_qamr(_file(tmp_path, "q.tsv", rows), _file(tmp_path, "s.tsv", sentences))


def test_datasets_read_multirc(tmp_path: Path) -> None:
    document = {
        "document": "News_port-1.txt",
        "text": "The owl slept .\nIt was a one - time nap .",
        "questions": [{"question": "What slept ?", "answers": ["The owl", "The  owl"]}],
    }
    (paragraph,) = read_multirc(_file(tmp_path, "m.json", json.dumps([document])))
    assert paragraph.title == "News"
    assert paragraph.context == "The owl slept.\nIt was a one-time nap."
    (question,) = paragraph.questions
    assert (question.id, question.text) == ("News_port-1.txt:0", "What slept?")
    assert question.golds == ("The owl",)


def _cast(folder: Path) -> Path:
    turns = [
        {"number": 1, "raw_utterance": "What is an owl? "},
        {"number": 2, "raw_utterance": "Does it sleep?"},
        {"number": 3, "raw_utterance": "Why?"},
    ]
    others = [{"number": 9, "turn": [{"number": 1, "raw_utterance": "Hello?"}]}]
    _file(folder, "b.json", json.dumps([{"number": 4, "turn": turns}]))
    _file(folder, "a.json", json.dumps(others))
    _file(folder, "rewrites.tsv", "4_1\tWhat is an owl?\n4_2\tDoes an owl sleep?\n")
    return folder


def test_datasets_read_cast_takes_the_turns_with_rewrites(tmp_path: Path) -> None:
    (topic,) = read_cast(_cast(tmp_path))
    assert topic.turns == (
        CastTurn("4_1", "What is an owl?", "What is an owl?"),
        CastTurn("4_2", "Does it sleep?", "Does an owl sleep?"),
    )
    assert read_cast(tmp_path / "b.json") == (topic,)


@pytest.mark.parametrize(
    "name", [pytest.param("a.json", id="no-rewrite"), pytest.param("c.json", id="missing")]
)
def test_datasets_cast_without_rewrites(name: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=name):
        read_cast(_cast(tmp_path) / name)


def test_datasets_cast_of_an_empty_folder(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no CAsT topics"):
        read_cast(tmp_path)
