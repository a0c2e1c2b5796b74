"""From data sets and a scripted system to results, scores, texts and JSON."""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace

import pytest

from qa.documents.article import Article
from qa.evaluation import reports
from qa.evaluation.datasets import (
    CoqaDialogue,
    CoqaTurn,
    Dialogue,
    DialogueTurn,
    SquadParagraph,
    SquadQuestion,
)
from qa.evaluation.layout import table
from qa.evaluation.runs import (
    Ask,
    CoqaResult,
    DialogueResult,
    SquadResult,
    System,
    run_coqa,
    run_dialogues,
    run_squad,
)
from qa.evaluation.summaries import (
    coqa_scores,
    dialogue_scores,
    squad_scores,
    squad_timings,
)

Scripted = Callable[[Mapping[str, str]], System]

TEXT = "The old crane was sold. The ferry left at dawn."
SCRIPT = {
    "What was sold?": "The old crane",
    "What left?": "ferry left",
    "When did it leave?": "at dawn",
    "Who bought it?": "UNANSWERABLE",
    "Did it leave?": "YES",
    "Was it sold?": "YES",
    "Hello!": "CHAT",
}


def _squad(scripted: Scripted) -> tuple[SquadResult, ...]:
    questions = (
        SquadQuestion("a", "What was sold?", ("old crane",)),
        SquadQuestion("b", "What left?", ("The ferry", "ferry")),
        SquadQuestion("c", "When did it leave?", ("crane",)),
        SquadQuestion("d", "Who bought it?", ()),
    )
    return run_squad([SquadParagraph("Harbour", TEXT, questions)], scripted(SCRIPT))


def _dialogues(scripted: Scripted) -> tuple[DialogueResult, ...]:
    dialogues = [
        Dialogue(
            "d1",
            (
                DialogueTurn("What was sold?", "span", ("the old crane",)),
                DialogueTurn("Was it sold?", "no"),
                DialogueTurn("Hello!", "chat"),
            ),
        ),
        Dialogue("q1", (DialogueTurn("When did it leave?", "span", ("at dawn",)),)),
        Dialogue("q2", (DialogueTurn("What left?", "span", ("the pilot",)),)),
        Dialogue("q3", (DialogueTurn("Who bought it?", "none"),)),
    ]
    return run_dialogues(dialogues, Article.from_text(TEXT), scripted(SCRIPT))


def _coqa(scripted: Scripted) -> tuple[CoqaResult, ...]:
    turns = (
        CoqaTurn("What was sold?", ("a crane",)),
        CoqaTurn("Did it leave?", ("yes",)),
        CoqaTurn("Who bought it?", ("unknown",)),
    )
    return run_coqa([CoqaDialogue("s1", "stories", TEXT, turns)], scripted(SCRIPT))


def test_runs_squad_scores_each_question(scripted: Scripted) -> None:
    results = _squad(scripted)
    assert [result.exact for result in results] == [1.0, 0.0, 0.0, 1.0]
    assert [result.f1 for result in results] == pytest.approx([1.0, 2 / 3, 0.0, 1.0])
    assert [result.in_evidence for result in results] == [True, True, False, False]
    assert [result.first for result in results] == [True, False, False, False]
    assert results[0].reading_ms > 0
    assert results[1].reading_ms == 0


def test_runs_squad_means_and_groups(scripted: Scripted) -> None:
    everything, answerable, unanswerable, what = squad_scores(_squad(scripted))
    assert (everything.questions, everything.exact) == (4, 50.0)
    assert everything.sentence == pytest.approx(200 / 3)
    assert (answerable.questions, unanswerable.questions) == (3, 1)
    assert (unanswerable.f1, unanswerable.sentence) == (100.0, None)
    assert (what.name, what.f1) == ("what", everything.f1)


def test_runs_squad_without_unanswerable_ones_is_not_halved(scripted: Scripted) -> None:
    names = [row.name for row in squad_scores(_squad(scripted)[:3])]
    assert names == ["all", "what"]


def test_runs_squad_times_the_first_question_with_the_reading(scripted: Scripted) -> None:
    results = [
        replace(result, ms=2.0, reading_ms=30.0 if result.first else 0.0)
        for result in _squad(scripted)
    ]
    first, further = squad_timings(results)
    assert (first.questions, first.median) == (1, 32.0)
    assert (further.questions, further.median, further.mean) == (3, 2.0, 2.0)


def test_runs_dialogues_by_kind(scripted: Scripted) -> None:
    rows = {
        row.name: (row.turns, round(row.right, 1)) for row in dialogue_scores(_dialogues(scripted))
    }
    assert rows == {
        "all": (6, 66.7),
        "single-turn span": (2, 50.0),
        "span": (3, 66.7),
        "chat": (1, 100.0),
        "no": (1, 0.0),
        "none": (1, 100.0),
    }


def test_runs_dialogues_start_a_conversation_each(scripted: Scripted) -> None:
    started: list[Article] = []
    follow = scripted(SCRIPT)

    def system(article: Article) -> Ask:
        started.append(article)
        return follow(article)

    article = Article.from_text(TEXT)
    dialogues = [Dialogue(name, (DialogueTurn("Hello!", "chat"),) * 2) for name in "ab"]
    run_dialogues(dialogues, article, system)
    assert started == [article, article]


def test_runs_coqa_by_kind_of_turn(scripted: Scripted) -> None:
    rows = {row.name: (row.turns, round(row.f1, 1)) for row in coqa_scores(_coqa(scripted))}
    assert rows["all"] == (3, 88.9)
    assert rows["gold yes"] == (1, 100.0)
    assert rows["gold unknown"] == (1, 100.0)
    assert rows["history leans"] == (2, 100.0)
    assert rows["source stories"] == rows["all"]
    assert rows["word other"] == (1, 100.0)


def test_reports_squad_text(scripted: Scripted) -> None:
    lines = reports.squad_report(_squad(scripted)).splitlines()
    assert lines[0].split() == ["questions", "EM", "F1", "sentence"]
    assert lines[1].split() == ["all", "4", "50.0", "66.7", "66.7"]
    assert lines[3].split() == ["unanswerable", "1", "100.0", "100.0", "-"]
    assert len({len(line) for line in lines[:5]}) == 1


def test_reports_squad_errors_worst_first(scripted: Scripted) -> None:
    blocks = reports.squad_errors(_squad(scripted)).split("\n\n")
    assert [block.split()[0] for block in blocks] == ["c", "b"]
    assert "gold      The ferry | ferry" in blocks[1]
    assert reports.squad_errors(_squad(scripted), 1) == blocks[0]


def test_reports_dialogues_errors_tell_how_it_was_understood(scripted: Scripted) -> None:
    first, second = reports.dialogues_errors(_dialogues(scripted)).split("\n\n")
    assert first.startswith("d1 turn 2  no")
    assert "understood  (Was it sold?)" in first
    assert "gold        (no)" in first
    assert "gold        the pilot" in second


def test_reports_coqa_errors(scripted: Scripted) -> None:
    (block,) = reports.coqa_errors(_coqa(scripted)).split("\n\n")
    assert block.startswith("s1 turn 1  F1 0.67")


def test_reports_json_is_complete(scripted: Scripted) -> None:
    for value in (
        reports.squad_json(_squad(scripted)),
        reports.dialogues_json(_dialogues(scripted)),
        reports.coqa_json(_coqa(scripted)),
    ):
        again = json.loads(json.dumps(value))
        assert list(again) == ["scores", "times", "results"]
        assert again["scores"][0]["name"] == "all"
        assert all(again["results"])


@pytest.mark.parametrize("results", [pytest.param((), id="none")])
def test_reports_of_nothing_are_still_tables(results: tuple[()]) -> None:
    assert "all" in reports.squad_report(results)
    assert "all" in reports.dialogues_report(results)
    assert "all" in reports.coqa_report(results)
    assert reports.squad_errors(results) == ""


def test_reports_table_aligns() -> None:
    assert table(("", "n"), [("owl", "7"), ("el", "12")]) == "      n\nowl   7\nel   12"
