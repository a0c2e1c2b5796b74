"""QAMR: answers as sets of a sentence's tokens."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from time import process_time
from typing import TextIO

from qa.answering.answer import Answer
from qa.documents.article import Article
from qa.evaluation.datasets import QamrQuestion, QamrSentence, SquadQuestion
from qa.evaluation.metrics import normalise
from qa.evaluation.parallel import spread
from qa.evaluation.runs import SquadResult, System, since, squad_result
from qa.evaluation.treebank import Joined

__all__ = ["run_qamr", "token_f1"]


def run_qamr(
    sentences: Sequence[QamrSentence],
    system: System,
    *,
    jobs: int = 1,
    progress: TextIO | None = None,
) -> tuple[SquadResult, ...]:
    """Ask each question of its sentence; exact match and F1 compare sets of tokens.

    The results' title is the sentence's source.
    """
    ask = partial(_ask_sentence, system)
    asked = spread(ask, sentences, jobs=jobs, progress=progress, label="qamr")
    return tuple(result for results in asked for result in results)


def _ask_sentence(system: System, sentence: QamrSentence) -> list[SquadResult]:
    ask = system(Article.from_text(sentence.joined.text))
    found = []
    for question in sentence.questions:
        started = process_time()
        answer = ask(question.text)
        found.append(_judged(sentence, question, answer, since(started)))
    return found


def _judged(
    sentence: QamrSentence, question: QamrQuestion, answer: Answer, ms: float
) -> SquadResult:
    words = sentence.joined
    golds = [_content(words, gold) for gold in question.golds]
    said = _content(words, _tokens_of(words, answer))
    texts = tuple(
        " ".join(_text(words, token) for token in sorted(gold)) for gold in question.golds
    )
    asked = SquadQuestion(question.id, question.text, texts)
    return replace(
        squad_result(sentence.source, asked, answer, ms=ms),
        exact=float(said in golds),
        f1=max((token_f1(said, gold) for gold in golds), default=float(not said)),
    )


def _tokens_of(words: Joined, answer: Answer) -> frozenset[int]:
    """The numbers of the tokens that the answer's spans touch."""
    return frozenset(
        number
        for number, (start, end) in enumerate(words.places)
        if any(span.start < end and start < span.end for span in answer.spans)
    )


def _content(words: Joined, tokens: frozenset[int]) -> frozenset[int]:
    """The tokens without articles and marks, as SQuAD's normal form leaves them out."""
    return frozenset(token for token in tokens if normalise(_text(words, token)))


def _text(words: Joined, token: int) -> str:
    start, end = words.places[token]
    return words.text[start:end]


def token_f1(said: frozenset[int], gold: frozenset[int]) -> float:
    """F1 (0.0 to 1.0) of two sets; an empty one is right only against an empty one."""
    if not said or not gold:
        return float(said == gold)
    return 2 * len(said & gold) / (len(said) + len(gold))
