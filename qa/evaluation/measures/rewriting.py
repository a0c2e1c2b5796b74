"""Follow-ups against their hand-written rewrites; there are no answers in the history."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from time import process_time
from typing import TextIO

from qa.answering.analysis import analyse
from qa.answering.answer import Answer
from qa.answering.context import NO_CONTEXT, Context
from qa.conversation.chat import Chat
from qa.documents.article import Article
from qa.evaluation.datasets import CastTopic, CastTurn
from qa.evaluation.kinds import history_kind
from qa.evaluation.layout import block, figure, table
from qa.evaluation.metrics import f1, mean, normalise, share
from qa.evaluation.parallel import spread
from qa.evaluation.runs import Ask, since
from qa.language.lexicon import words
from qa.types import AnswerKind, Rewrite

__all__ = [
    "RewriteResult",
    "names_in",
    "rewriting",
    "rewriting_errors",
    "rewriting_report",
    "run_rewriting",
]

_CAPITAL = re.compile(r"\w*[A-Z][\w'’.-]*")


@dataclass(frozen=True, slots=True)
class RewriteResult:
    """One turn: F1 (0.0 to 1.0) of our rewrite and of the question left as it is.

    `needed` says that the reference differs from the question. `names` are the names of the
    reference, `named` says that all of them are in our rewrite, `restored` the same of the words
    that the reference adds. `rules` made the rewrite.
    """

    id: str
    question: str
    reference: str
    rewrite: str
    rules: tuple[str, ...]
    needed: bool
    f1: float
    raw_f1: float
    names: tuple[str, ...]
    named: bool
    raw_named: bool
    restored: bool
    ms: float


class _Silent:
    """An answerer that knows nothing, so that a conversation is questions alone."""

    def answer(
        self,
        resolved: str,
        *,
        typed: str | None = None,
        rewrites: tuple[Rewrite, ...] = (),
        context: Context = NO_CONTEXT,
    ) -> Answer:
        """That nothing says it, whatever is asked."""
        question = analyse(resolved, typed=typed, rewrites=rewrites)
        return Answer(AnswerKind.UNANSWERABLE, "", question)


def rewriting() -> Ask:
    """A new conversation about nothing."""
    return Chat(Article.from_text("."), answerer=_Silent()).ask


def run_rewriting(
    topics: Sequence[CastTopic], *, jobs: int = 1, progress: TextIO | None = None
) -> tuple[RewriteResult, ...]:
    """Put each topic's questions one after the other, and compare how they were understood."""
    held = spread(_hold, topics, jobs=jobs, progress=progress, label="rewrite")
    return tuple(result for results in held for result in results)


def _hold(topic: CastTopic) -> list[RewriteResult]:
    ask = rewriting()
    inner = frozenset(
        word for turn in topic.turns for word in _capitalised(turn.reference.split()[1:])
    )
    return list(map(partial(_turn, ask, inner), topic.turns))


def _turn(ask: Ask, inner: frozenset[str], turn: CastTurn) -> RewriteResult:
    started = process_time()
    question = ask(turn.raw).question
    ms = since(started)
    names = names_in(turn.reference, inner)
    return RewriteResult(
        id=turn.id,
        question=turn.raw,
        reference=turn.reference,
        rewrite=question.resolved,
        rules=tuple(step.rule for step in question.rewrites),
        needed=normalise(turn.raw) != normalise(turn.reference),
        f1=f1(question.resolved, turn.reference),
        raw_f1=f1(turn.raw, turn.reference),
        names=names,
        named=_has_all(question.resolved, names),
        raw_named=_has_all(turn.raw, names),
        restored=_has_all(question.resolved, _added(turn)),
        ms=ms,
    )


def names_in(reference: str, inner: frozenset[str]) -> tuple[str, ...]:
    """The normal forms of the words with a capital; of the first only if it is one of `inner`."""
    first, rest = reference.split()[:1], reference.split()[1:]
    found = [*(word for word in _capitalised(first) if word in inner), *_capitalised(rest)]
    return tuple(dict.fromkeys(found))


def _capitalised(words: Sequence[str]) -> list[str]:
    return [
        form for word in words if _CAPITAL.match(word) and (form := _base(word)) not in ("", "i")
    ]


def _base(word: str) -> str:
    """The normal form without a possessive ending."""
    return normalise(re.sub(r"['’]s?$", "", word.rstrip("?.!,;:")))


def _has_all(text: str, names: Sequence[str]) -> bool:
    held = {_base(word) for word in text.split()}
    return all(name in held for name in names)


def _added(turn: CastTurn) -> list[str]:
    """The reference's words, other than stop words, that the question lacks."""
    raw, stop = set(map(_base, turn.raw.split())), words("stopwords")
    return [word for word in map(_base, turn.reference.split()) if word not in raw | stop]


def rewriting_report(results: Sequence[RewriteResult]) -> str:
    """F1 and names, ours beside the question left as it is, by need of history."""
    groups = {
        "all": results,
        "needs history": [one for one in results if one.needed],
        "stands alone": [one for one in results if not one.needed],
        "leans by its words": [one for one in results if history_kind(one.question) == "leans"],
    }
    rules = Counter(rule for result in results for rule in dict.fromkeys(result.rules))
    for rule, _ in sorted(rules.items(), key=lambda entry: (-entry[1], entry[0])):
        groups[f"rule {rule}"] = [one for one in results if rule in one.rules]
    header = (
        *("", "turns", "F1 as it is", "F1 ours", "gain"),
        *("names as it is", "names ours", "words ours", "same"),
    )
    return table(header, [_row(name, group) for name, group in groups.items()])


def _row(name: str, results: Sequence[RewriteResult]) -> tuple[str, ...]:
    before = 100 * mean([one.raw_f1 for one in results])
    after = 100 * mean([one.f1 for one in results])
    named = [one for one in results if one.names]
    same = sum(normalise(one.rewrite) == normalise(one.reference) for one in results)
    return (
        name,
        str(len(results)),
        figure(before),
        figure(after),
        f"{after - before:+.1f}",
        figure(share(sum(result.raw_named for result in named), len(named))),
        figure(share(sum(result.named for result in named), len(named))),
        figure(share(sum(one.restored for one in results), len(results))),
        figure(share(same, len(results))),
    )


def rewriting_errors(results: Sequence[RewriteResult], count: int | None = None) -> str:
    """The turns that lost most against the question as it is, then the lowest F1."""
    wrong = [result for result in results if result.f1 < 1]
    wrong.sort(key=lambda result: (min(0.0, result.f1 - result.raw_f1), result.f1))
    return "\n\n".join(
        block(
            f"{result.id}  F1 {result.f1:.2f} (as it is {result.raw_f1:.2f})",
            question=result.question,
            rewrite=f"{result.rewrite}  [{', '.join(result.rules) or 'left as it is'}]",
            reference=result.reference,
        )
        for result in wrong[:count]
    )
