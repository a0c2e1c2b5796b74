"""The three formats, and what is said of files that are none of them."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from qa.errors import UsageError
from qa.evaluation.datasets import (
    CoqaTurn,
    DialogueTurn,
    SquadParagraph,
    SquadQuestion,
    first_questions,
    read_coqa,
    read_dialogues,
    read_squad,
)

READERS = [
    pytest.param(read_dialogues, id="dialogues"),
    pytest.param(read_squad, id="squad"),
    pytest.param(read_coqa, id="coqa"),
]


def _written(folder: Path, value: Any) -> Path:
    path = folder / "data.json"
    path.write_text(json.dumps(value), encoding="utf-8")
    return path


def test_datasets_read_dialogues(tmp_path: Path) -> None:
    turns = [
        {"q": "Which animals?", "kind": "list", "answers": ["owl", "elk"], "min_recall": 0.5},
        {"q": "Is it so?", "kind": "yes"},
    ]
    (dialogue,) = read_dialogues(_written(tmp_path, {"dialogues": [{"id": "d1", "turns": turns}]}))
    assert dialogue.id == "d1"
    assert dialogue.turns == (
        DialogueTurn("Which animals?", "list", ("owl", "elk"), 0.5),
        DialogueTurn("Is it so?", "yes"),
    )


def test_datasets_read_squad_one_and_two(tmp_path: Path) -> None:
    questions = [
        {"id": "a", "question": "Who?", "answers": [{"text": "owl"}, {"text": "owl"}]},
        {"id": "b", "question": "When?", "answers": [], "is_impossible": True},
    ]
    paragraphs = [{"context": "The owl.", "qas": questions}]
    raw = {"data": [{"title": "Owls", "paragraphs": paragraphs}]}
    assert read_squad(_written(tmp_path, raw)) == (
        SquadParagraph(
            "Owls",
            "The owl.",
            (SquadQuestion("a", "Who?", ("owl",)), SquadQuestion("b", "When?", ())),
        ),
    )


@pytest.mark.parametrize("wrapped", [pytest.param(True, id="dict"), pytest.param(False, id="list")])
def test_datasets_read_coqa_with_several_references(tmp_path: Path, wrapped: bool) -> None:
    entry = {
        "id": "s1",
        "source": "stories",
        "story": "The owl slept.",
        "questions": [{"input_text": "Who?"}, {"input_text": "Did it?"}],
        "answers": [{"input_text": "an owl"}, {"input_text": "yes"}],
        "additional_answers": {"0": [{"input_text": "owl"}, {"input_text": "Yes"}]},
    }
    (dialogue,) = read_coqa(_written(tmp_path, {"data": [entry]} if wrapped else [entry]))
    assert (dialogue.source, dialogue.story) == ("stories", "The owl slept.")
    assert dialogue.turns == (
        CoqaTurn("Who?", ("an owl", "owl")),
        CoqaTurn("Did it?", ("yes", "Yes")),
    )


@pytest.mark.parametrize("read", READERS)
@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"{", id="cut-off"),
        pytest.param(b"\xff\xfe\x00", id="binary"),
        pytest.param(b"[]", id="empty-list"),
        pytest.param(b"{}", id="empty-object"),
        pytest.param(b"null", id="null"),
        pytest.param(b"7", id="number"),
        pytest.param(b'{"data": []}', id="no-data"),
        pytest.param(b'{"dialogues": []}', id="no-dialogues"),
        pytest.param(b'{"data": [{"title": "x"}]}', id="half-an-entry"),
        pytest.param(
            b'{"dialogues": [{"id": 1, "turns": [{"q": "x", "kind": "maybe"}]}]}', id="unknown-kind"
        ),
    ],
)
def test_datasets_name_the_file_that_is_wrong(
    read: Callable[[Path], object], content: bytes, tmp_path: Path
) -> None:
    path = tmp_path / "broken.json"
    path.write_bytes(content)
    with pytest.raises(UsageError, match=r"broken\.json"):
        read(path)


@pytest.mark.parametrize("read", READERS)
def test_datasets_tell_of_a_missing_file_and_of_a_folder(
    read: Callable[[Path], object], tmp_path: Path
) -> None:
    for path in (tmp_path / "absent.json", tmp_path):
        with pytest.raises(UsageError, match="Cannot read"):
            read(path)


@pytest.mark.parametrize(
    ("limit", "every", "counts"),
    [
        pytest.param(None, 1, [2, 1, 1], id="all"),
        pytest.param(1, 1, [1, 0, 0], id="inside-the-first-paragraph"),
        pytest.param(2, 1, [2, 0, 0], id="to-the-end-of-the-first"),
        pytest.param(4, 1, [2, 1, 1], id="exactly-all"),
        pytest.param(9, 1, [2, 1, 1], id="more-than-there-are"),
        pytest.param(None, 2, [2, 0, 1], id="every-second-paragraph"),
        pytest.param(1, 2, [1, 0, 0], id="every-second-to-a-limit"),
    ],
)
def test_datasets_first_questions(limit: int | None, every: int, counts: list[int]) -> None:
    paragraphs = (
        SquadParagraph("t", "c", (SquadQuestion("a", "?", ()), SquadQuestion("b", "?", ()))),
        SquadParagraph("t", "d", (SquadQuestion("c", "?", ()),)),
        SquadParagraph("t", "e", (SquadQuestion("d", "?", ()),)),
    )
    kept = first_questions(paragraphs, limit, every=every)
    assert [len(paragraph.questions) for paragraph in kept] == counts
