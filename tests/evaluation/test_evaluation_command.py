"""`python -m qa.evaluation`: options, exit codes, and which stream says what."""

import json
from pathlib import Path

import pytest

from qa.evaluation.__main__ import main

STORY = "The ferry left the harbour at dawn. The old crane was sold to a museum."


@pytest.fixture
def squad(tmp_path: Path) -> str:
    """A file with two questions on one paragraph and one on another of the same article."""
    questions = [
        {"id": "a", "question": "When did the ferry leave?", "answers": [{"text": "dawn"}]},
        {"id": "b", "question": "What was sold?", "answers": [{"text": "The old crane"}]},
    ]
    path = tmp_path / "squad.json"
    third = {"id": "c", "question": "Who keeps the owls?", "answers": [{"text": "Ida Berg"}]}
    paragraphs = [
        {"context": STORY, "qas": questions},
        {"context": "Ida Berg keeps the owls. She feeds them at night.", "qas": [third]},
    ]
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
    assert out.splitlines()[1].split()[:2] == ["all", "3"]
    assert err == ""


def test_command_squad_limit_and_json(
    squad: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "run.json"
    assert main(["squad", squad, "--limit", "1", "--abstain", "--json", str(out)]) == 0
    value = json.loads(out.read_text("utf-8"))
    assert [result["id"] for result in value["results"]] == ["a"]
    assert "precision" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("options", "told"),
    [
        pytest.param(["--errors"], "F1 points lost", id="errors"),
        pytest.param(["--by-article"], "fitted: all", id="by-article"),
        pytest.param(["--mismatch", "paragraph"], "F1 lost on the own paragraphs", id="mismatch"),
        pytest.param(["--whole-article"], "recall of the gold's passage", id="whole-article"),
        pytest.param(["--baseline", "--every", "2"], "best sentence", id="baseline"),
        pytest.param(["--ablate", "--limit", "1"], "without", id="ablate"),
        pytest.param(["--abstain"], "expected calibration error", id="abstain"),
        pytest.param(["--cautious"], "expected calibration error", id="cautious"),
    ],
)
def test_command_squad_measures(
    options: list[str], told: str, squad: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "run.json"
    assert main(["squad", squad, *options, "--json", str(out)]) == 0
    assert told in capsys.readouterr().out
    assert json.loads(out.read_text("utf-8"))


def test_command_squad_does_not_depend_on_jobs(
    squad: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kept = []
    for jobs in ("1", "2"):
        out = tmp_path / f"{jobs}.json"
        assert main(["squad", squad, "--jobs", jobs, "--json", str(out)]) == 0
        results = json.loads(out.read_text("utf-8"))["results"]
        times = ("ms", "reading_ms")
        kept.append([{k: v for k, v in one.items() if k not in times} for one in results])
    assert kept[0] == kept[1]
    assert len(kept[0]) == 3


def test_command_compares_two_runs(
    squad: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = str(tmp_path / "run.json")
    assert main(["squad", squad, "--json", out]) == 0
    capsys.readouterr()
    assert main(["compare", out, out]) == 0
    assert capsys.readouterr().out.splitlines()[-1].split()[-4:] == ["+0.00", "0", "0", "1.000"]


def test_command_json_that_cannot_be_written_is_two(
    squad: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["squad", squad, "--limit", "1", "--json", str(tmp_path)]) == 2
    assert "Cannot write" in capsys.readouterr().err


def test_command_unseen_of_a_file_without_such_articles_is_two(
    squad: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["squad", squad, "--unseen"]) == 2
    assert "kept unseen" in capsys.readouterr().err


def test_command_reading_tells_words_a_second(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    article = tmp_path / "harbour.txt"
    article.write_text(STORY)
    assert main(["reading", str(article)]) == 0
    rows = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert {row[-3] for row in rows[1:]} == {"15"}


def test_command_rewrite(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    turns = [{"number": 1, "raw_utterance": "What is a crane?"}]
    (tmp_path / "topics.json").write_text(json.dumps([{"number": 1, "turn": turns}]))
    (tmp_path / "rewrites.tsv").write_text("1_1\tWhat is a crane?\n")
    assert main(["rewrite", str(tmp_path), "--errors"]) == 0
    assert "stands alone" in capsys.readouterr().out


def test_command_multirc(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asked = [{"question": "Was the crane sold ?", "answers": ["Yes"]}]
    path = tmp_path / "multirc.json"
    path.write_text(json.dumps([{"document": "News_1", "text": STORY, "questions": asked}]))
    assert main(["multirc", str(path)]) == 0
    assert "News yes_no" in capsys.readouterr().out


def test_command_qamr(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    questions, sentences = tmp_path / "q.tsv", tmp_path / "s.tsv"
    questions.write_text("a:wikinews:1\t1\t7\t0\t1\tWhat slept ?\t0 1\t8:1\t9:1\n")
    sentences.write_text("a:wikinews:1\tThe owl slept in the barn .\n")
    assert main(["qamr", str(questions), "--sentences", str(sentences)]) == 0
    assert "wikinews what" in capsys.readouterr().out


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
        pytest.param(["qamr", "x.json", "--abstain"], id="option-of-another-command"),
    ],
)
def test_command_wrong_usage_is_two(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stop:
        main(arguments)
    assert stop.value.code == 2
    assert "usage:" in capsys.readouterr().err
