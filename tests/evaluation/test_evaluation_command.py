"""`python -m qa.evaluation`: options, exit codes, and which stream says what."""

import json
from pathlib import Path

import pytest

from qa.evaluation.__main__ import main

STORY = "The ferry left the harbour at dawn. The old crane was sold to a museum."


@pytest.fixture
def squad(tmp_path: Path) -> str:
    """A file with two questions on one paragraph."""
    questions = [
        {"id": "a", "question": "When did the ferry leave?", "answers": [{"text": "dawn"}]},
        {"id": "b", "question": "What was sold?", "answers": [{"text": "The old crane"}]},
    ]
    path = tmp_path / "squad.json"
    paragraphs = [{"context": STORY, "qas": questions}]
    path.write_text(json.dumps({"data": [{"title": "Harbour", "paragraphs": paragraphs}]}))
    return str(path)


@pytest.fixture
def coqa(tmp_path: Path) -> str:
    """A file with one conversation."""
    entry = {
        "id": "s1",
        "source": "stories",
        "story": STORY,
        "questions": [{"input_text": "When did the ferry leave?"}],
        "answers": [{"input_text": "at dawn"}],
    }
    path = tmp_path / "coqa.json"
    path.write_text(json.dumps({"data": [entry]}))
    return str(path)


@pytest.fixture
def dialogues(tmp_path: Path) -> str:
    """A file with one dialogue."""
    turns = [{"q": "When did the ferry leave?", "kind": "span", "answers": ["at dawn"]}]
    path = tmp_path / "dialogues.json"
    path.write_text(json.dumps({"dialogues": [{"id": "q1", "turns": turns}]}))
    return str(path)


def test_command_squad(squad: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["squad", squad]) == 0
    out, err = capsys.readouterr()
    assert out.splitlines()[1].split()[:2] == ["all", "2"]
    assert err == ""


def test_command_squad_limit_and_json(
    squad: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "run.json"
    assert main(["squad", squad, "--limit", "1", "--abstain", "--json", str(out)]) == 0
    value = json.loads(out.read_text("utf-8"))
    assert [result["id"] for result in value["results"]] == ["a"]
    assert "precision" in capsys.readouterr().out


def test_command_coqa(coqa: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["coqa", coqa, "--errors"]) == 0
    assert "source stories" in capsys.readouterr().out


def test_command_dialogues_over_an_article(
    dialogues: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    article = tmp_path / "harbour.txt"
    article.write_text(STORY)
    assert main(["dialogues", dialogues, "--article", str(article), "--errors", "3"]) == 0
    assert "single-turn span" in capsys.readouterr().out


@pytest.mark.parametrize("command", ["dialogues", "squad", "coqa"])
@pytest.mark.parametrize(
    "content",
    [
        pytest.param(None, id="missing"),
        pytest.param("{", id="no-json"),
        pytest.param("[]", id="[]"),
    ],
)
def test_command_bad_file_is_two_with_a_message(
    command: str, content: str | None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "broken.json"
    if content is not None:
        path.write_text(content)
    assert main([command, str(path)]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "broken.json" in err
    assert "Traceback" not in err


def test_command_bad_article_is_two(
    dialogues: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["dialogues", dialogues, "--article", str(tmp_path / "absent.txt")]) == 2
    assert "absent.txt" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param([], id="no-command"),
        pytest.param(["squad"], id="no-file"),
        pytest.param(["sqad", "x.json"], id="unknown-command"),
        pytest.param(["squad", "x.json", "--limit", "0"], id="limit-zero"),
        pytest.param(["squad", "x.json", "--limit", "many"], id="limit-no-number"),
        pytest.param(["coqa", "x.json", "--abstain"], id="option-of-another-command"),
    ],
)
def test_command_wrong_usage_is_two(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stop:
        main(arguments)
    assert stop.value.code == 2
    assert "usage:" in capsys.readouterr().err
