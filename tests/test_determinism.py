"""The same input gets the same answer: whatever the hash seed, the order of asking, the threads."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import qa
from qa.answering.answerer import Answerer

TEXT = """Ferry returns to Lindal

LINDAL, 4 March 2021 - The ferry Aurora left Bergen on Wednesday with forty passengers, its captain
Ingrid Dahl said. It had been repaired for $2.5 million, up from the $1.9 million planned in 2019.

Dahl, 58, and her mate Peter Holt will cross twice a day. "We waited two years for this," she said.
The harbour of Lindal was closed in 2018 because its old crane had fallen into the water.

The town has 3,200 people. It sold the crane to a museum, and bought a new one in January."""
ALONE = (
    "Who is the captain of the Aurora?",
    "When did the ferry leave Bergen?",
    "How much did the repair cost?",
    "Why was the harbour closed?",
    "Was the crane sold?",
    "Which people are named?",
    "How old is Dahl?",
    "What did Dahl say?",
    "Who won the election in Peru?",
)
TALK = (
    "Who is the captain of the Aurora?",
    "How old is she?",
    "And what did she say?",
    "How many people live in Lindal?",
    "What was sold?",
    "To whom?",
    "What can I ask?",
)
_SCRIPT = """
import json, sys
import qa

text, *talk = json.load(sys.stdin)
chat = qa.Chat(qa.Article.from_text(text))
json.dump([chat.ask(question).to_dict() for question in talk], sys.stdout)
"""


def _told_by_a_process(seed: str) -> Any:
    done = subprocess.run(
        [sys.executable, "-c", _SCRIPT],
        input=json.dumps([TEXT, *TALK]),
        capture_output=True,
        encoding="utf-8",
        env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONUTF8": "1"},
        cwd=Path(__file__).parents[1],
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(done.stdout)


def test_determinism_a_conversation_does_not_depend_on_the_hash_seed() -> None:
    told = [_told_by_a_process(seed) for seed in ("0", "4242")]
    assert len({answer["kind"] for answer in told[0]}) >= 3
    assert told[0] == told[1]


def _told(answerer: Answerer, questions: Sequence[str]) -> dict[str, object]:
    return {question: answerer.answer(question).to_dict() for question in questions}


def test_determinism_answers_do_not_depend_on_what_was_asked_before() -> None:
    article = qa.Article.from_text(TEXT)
    alone = {question: _told(Answerer([article]), [question])[question] for question in ALONE}
    assert _told(Answerer([article]), ALONE[::-1]) == alone


@contextmanager
def _switching_often() -> Iterator[None]:
    """Threads take turns a thousand times as often as usual: what can race, races."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(usual / 1000)
    try:
        yield
    finally:
        sys.setswitchinterval(usual)


def test_determinism_threads_may_share_an_answerer() -> None:
    """The screen reads ahead in one thread while the first question is asked in another."""
    expected = _told(Answerer([qa.Article.from_text(TEXT)]), ALONE)
    shared = Answerer([qa.Article.from_text(TEXT)])
    orders = [(*ALONE[start:], *ALONE[:start]) for start in (0, 3, 6)]
    with _switching_often(), ThreadPoolExecutor(len(orders) + 1) as pool:
        ahead = pool.submit(shared.library.read_ahead, lambda share: None)
        told = list(pool.map(lambda order: _told(shared, order), orders))
        ahead.result()
    assert all(one == expected for one in told)
