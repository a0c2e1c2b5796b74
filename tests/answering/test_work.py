"""How much is read for one question: counted, for time is what the machine makes of it."""

from __future__ import annotations

from typing import Any

import pytest

from qa.answering.answerer import Answerer
from qa.documents.article import Article
from qa.language.tagger import tag
from qa.reading import reading
from qa.reading.coreference.run import Run

SENTENCES = (
    "Ann Lee opened the bakery in Bergen in {year}.",
    "She sold it to her brother Tom.",
    "“The river was high,” he said of the winter of {year}.",
    "The council of town {number} paid {number} crowns for the bridge.",
)


def article(paragraphs: int) -> Article:
    """Paragraphs of four sentences, each with figures of its own."""
    return Article.from_text(
        "\n\n".join(
            " ".join(one.format(year=1000 + number, number=number + 7) for one in SENTENCES)
            for number in range(paragraphs)
        )
    )


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """The words of every sentence that is tagged, in the order of the tagging."""
    seen: list[tuple[str, ...]] = []

    def noted(words: tuple[str, ...]) -> list[str]:
        seen.append(words)
        return tag(words)

    monkeypatch.setattr(reading, "tag", noted)
    return seen


def sentences_read(read: list[tuple[str, ...]], paragraphs: int) -> int:
    """How many sentences of an article are read for one question on its middle."""
    read.clear()
    Answerer([article(paragraphs)]).answer(f"Who opened a bakery in {1000 + paragraphs // 2}?")
    return len(read)


def test_work_of_a_question_does_not_grow_with_the_article(read: list[tuple[str, ...]]) -> None:
    assert 0 < sentences_read(read, 1600) <= sentences_read(read, 400) < 250


def test_work_of_reading_is_once_a_sentence(read: list[tuple[str, ...]]) -> None:
    answerer = Answerer([article(200)])
    for year in range(1000, 1200, 25):
        answerer.answer(f"Who opened a bakery in {year}?")
    assert len(read) <= 4 * 200


def test_work_of_coreference_is_twice_a_sentence_at_most(monkeypatch: pytest.MonkeyPatch) -> None:
    steps: list[int] = []
    whole = Run.read

    def counted(run: Run, index: int, *rest: Any) -> None:
        steps.append(index)
        whole(run, index, *rest)

    monkeypatch.setattr(Run, "read", counted)
    library = Answerer([article(200)]).library
    for sentence in library.articles[0].sentences:
        library.coreferences[0].links(sentence.index)
    assert 4 * 200 <= len(steps) <= 2 * 4 * 200
