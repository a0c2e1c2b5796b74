"""Running a system over a data set, and keeping what came of each question."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from time import process_time
from typing import TextIO

from qa.answering.answer import Answer
from qa.documents.article import Article
from qa.evaluation.datasets import (
    CoqaDialogue,
    CoqaTurn,
    Dialogue,
    DialogueTurn,
    SquadParagraph,
    SquadQuestion,
)
from qa.evaluation.judging import (
    coqa_prediction,
    holds_gold,
    is_right,
    shown,
    squad_prediction,
)
from qa.evaluation.metrics import best_f1, coqa_f1, exact_match
from qa.evaluation.parallel import spread

__all__ = [
    "Ask",
    "CoqaResult",
    "DialogueResult",
    "SquadResult",
    "System",
    "run_coqa",
    "run_dialogues",
    "run_squad",
    "since",
    "squad_result",
]

Ask = Callable[[str], Answer]
# The runners know what is measured only as this, so that a test, a baseline or another retriever
# can stand in for the real answerer (`qa.evaluation.systems`).
System = Callable[[Article], Ask]


@dataclass(frozen=True, slots=True)
class SquadResult:
    """One question: scores from 0.0 to 1.0, times in milliseconds of the processor, so that what
    else the machine does is not counted.

    `type` and `profile` are those of the question as it was analysed, the profile the finer.
    `confidence`, 0.0 to 1.0, is that of the answer, or of there being none.
    `in_evidence` says whether the first cited sentence holds a gold. `reading_ms` is the time that
    went before the question, into reading its paragraph; it is charged to the first question of
    the paragraph, `first`, whose own time also holds what is read on demand.
    """

    id: str
    title: str
    question: str
    type: str
    profile: str
    golds: tuple[str, ...]
    prediction: str
    evidence: str
    kind: str
    exact: float
    f1: float
    confidence: float
    in_evidence: bool
    ms: float
    reading_ms: float
    first: bool


@dataclass(frozen=True, slots=True)
class DialogueResult:
    """One turn of a dialogue; `alone` says that the dialogue has no other turn."""

    dialogue: str
    turn: int
    question: str
    understood: str
    kind: str
    golds: tuple[str, ...]
    answer_kind: str
    answer: str
    right: bool
    alone: bool
    ms: float


@dataclass(frozen=True, slots=True)
class CoqaResult:
    """One turn of a CoQA conversation; `f1` from 0.0 to 1.0."""

    dialogue: str
    source: str
    turn: int
    question: str
    understood: str
    golds: tuple[str, ...]
    prediction: str
    answer_kind: str
    f1: float
    ms: float


def run_squad(
    paragraphs: Sequence[SquadParagraph],
    system: System,
    *,
    predict: Callable[[Answer], str] = squad_prediction,
    jobs: int = 1,
    progress: TextIO | None = None,
) -> tuple[SquadResult, ...]:
    """Ask each question of its paragraph, read as an article of its own."""
    ask = partial(_ask_paragraph, system, predict)
    asked_of = [one for one in paragraphs if one.questions]
    asked = spread(ask, asked_of, jobs=jobs, progress=progress, label="squad")
    return tuple(result for results in asked for result in results)


def _ask_paragraph(
    system: System, predict: Callable[[Answer], str], paragraph: SquadParagraph
) -> list[SquadResult]:
    started = process_time()
    ask = system(Article.from_text(paragraph.context, title=paragraph.title))
    reading_ms = since(started)
    results = []
    for number, question in enumerate(paragraph.questions):
        started = process_time()
        answer = ask(question.text)
        ms = since(started)
        result = squad_result(paragraph.title, question, answer, predict=predict, ms=ms)
        first = number == 0
        charged = reading_ms if first else 0.0
        results.append(replace(result, reading_ms=charged, first=first))
    return results


def squad_result(
    title: str,
    question: SquadQuestion,
    answer: Answer,
    *,
    predict: Callable[[Answer], str] = squad_prediction,
    ms: float = 0.0,
) -> SquadResult:
    """The answer to a question judged, by what `predict` takes it to say."""
    prediction = predict(answer)
    return SquadResult(
        id=question.id,
        title=title,
        question=question.text,
        type=str(answer.question.type),
        profile=answer.question.profile,
        golds=question.golds,
        prediction=prediction,
        evidence=answer.evidence[0].text if answer.evidence else "",
        kind=str(answer.kind),
        exact=exact_match(prediction, question.golds),
        f1=best_f1(prediction, question.golds),
        confidence=answer.confidence,
        in_evidence=holds_gold(answer, question.golds),
        ms=ms,
        reading_ms=0.0,
        first=False,
    )


def run_dialogues(
    dialogues: Sequence[Dialogue],
    article: Article,
    system: System,
    *,
    jobs: int = 1,
    progress: TextIO | None = None,
) -> tuple[DialogueResult, ...]:
    """Hold each dialogue as a new conversation about `article`."""
    hold = partial(_hold_dialogue, article, system)
    held = spread(hold, dialogues, jobs=jobs, progress=progress, label="dialogues")
    return tuple(result for results in held for result in results)


def _hold_dialogue(article: Article, system: System, dialogue: Dialogue) -> list[DialogueResult]:
    ask = system(article)
    results = []
    for number, turn in enumerate(dialogue.turns, start=1):
        started = process_time()
        answer = ask(turn.question)
        results.append(_dialogue_result(dialogue, number, turn, answer, since(started)))
    return results


def _dialogue_result(
    dialogue: Dialogue, number: int, turn: DialogueTurn, answer: Answer, ms: float
) -> DialogueResult:
    return DialogueResult(
        dialogue=dialogue.id,
        turn=number,
        question=turn.question,
        understood=answer.question.resolved,
        kind=turn.kind,
        golds=turn.answers,
        answer_kind=str(answer.kind),
        answer=shown(answer),
        right=is_right(turn, answer),
        alone=len(dialogue.turns) == 1,
        ms=ms,
    )


def run_coqa(
    dialogues: Sequence[CoqaDialogue],
    system: System,
    *,
    jobs: int = 1,
    progress: TextIO | None = None,
) -> tuple[CoqaResult, ...]:
    """Hold each conversation about its story; the history is what the system itself answered."""
    hold = partial(_hold_coqa, system)
    held = spread(hold, dialogues, jobs=jobs, progress=progress, label="coqa")
    return tuple(result for results in held for result in results)


def _hold_coqa(system: System, dialogue: CoqaDialogue) -> list[CoqaResult]:
    ask = system(Article.from_text(dialogue.story))
    results = []
    for number, turn in enumerate(dialogue.turns, start=1):
        started = process_time()
        answer = ask(turn.question)
        results.append(_coqa_result(dialogue, number, turn, answer, since(started)))
    return results


def _coqa_result(
    dialogue: CoqaDialogue, number: int, turn: CoqaTurn, answer: Answer, ms: float
) -> CoqaResult:
    prediction = coqa_prediction(answer)
    return CoqaResult(
        dialogue=dialogue.id,
        source=dialogue.source,
        turn=number,
        question=turn.question,
        understood=answer.question.resolved,
        golds=turn.golds,
        prediction=prediction,
        answer_kind=str(answer.kind),
        f1=coqa_f1(prediction, turn.golds),
        ms=ms,
    )


def since(started: float) -> float:
    """Milliseconds of this process since `started`, a time of `process_time`."""
    return 1000 * (process_time() - started)
