"""The in-memory retriever over articles: order, captions, limits, and when numpy loads."""

import subprocess
import sys

import pytest

from qa.documents.article import Article
from qa.retrieval.base import Query, Retriever
from qa.retrieval.memory import FEW, MemoryRetriever
from qa.types import RankedPassage

HARBOUR = (
    "The ferry left the harbour at dawn with forty passengers.\n\n"
    "A storm closed the northern channel for two days.\n\n"
    "Pilots say that the old crane will be sold next spring.\n\n"
    "The crane of Quay 4 lifts a container at noon on Friday. (Harbour Office)"
)
LIBRARY = (
    "The library lends drills and ladders since March.\n\nIts reading room was closed by the storm."
)


def _found(text: str, *articles: str, limit: int = 5) -> list[RankedPassage]:
    engine: Retriever = MemoryRetriever([Article.from_text(article) for article in articles])
    return engine.search(Query.from_text(text), limit)


def _texts(found: list[RankedPassage], *articles: str) -> list[str]:
    return [articles[hit.article][hit.passage.start : hit.passage.end] for hit in found]


@pytest.mark.parametrize(
    ("question", "start"),
    [
        pytest.param("When did the ferry leave?", "The ferry left", id="irregular-verb"),
        pytest.param("What closes the channels?", "A storm closed", id="inflected"),
        pytest.param("WHO SELLS THE CRANE?", "Pilots say", id="upper-case"),
        pytest.param("What lifts containers at Quay 4?", "The crane of Quay 4", id="caption"),
    ],
)
def test_memory_ranks_the_passage_first(question: str, start: str) -> None:
    assert _texts(_found(question, HARBOUR), HARBOUR)[0].startswith(start)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("", id="empty"),
        pytest.param("??? ... !", id="punctuation"),
        pytest.param("What was it that the which of them?", id="stop-words"),
        pytest.param("Who won the chess tournament?", id="nothing-in-common"),
    ],
)
def test_memory_finds_nothing_where_no_term_matches(question: str) -> None:
    assert _found(question, HARBOUR) == []


def test_memory_numbers_the_articles_and_the_ranks() -> None:
    found = _found("storm", HARBOUR, LIBRARY)
    assert sorted(hit.article for hit in found) == [0, 1]
    assert [hit.rank for hit in found] == [0, 1]
    assert found[0].score >= found[1].score > 0


def test_memory_ties_follow_the_text() -> None:
    text = "The owl slept.\n\nThe fox slept.\n\nThe elk slept."
    starts = [hit.passage.start for hit in _found("Who slept?", text)]
    assert starts == sorted(starts)
    assert len(starts) == 3


@pytest.mark.parametrize(
    ("limit", "count"),
    [
        pytest.param(-1, 0, id="negative"),
        pytest.param(0, 0, id="none"),
        pytest.param(1, 1, id="one"),
        pytest.param(99, 2, id="more-than-there-are"),
    ],
)
def test_memory_keeps_to_the_limit(limit: int, count: int) -> None:
    assert len(_found("crane", HARBOUR, limit=limit)) == count


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Owls sleep by day.", id="one-passage"),
        pytest.param("Owls", id="one-word"),
    ],
)
def test_memory_searches_the_shortest_articles(text: str) -> None:
    (hit,) = _found("owl", text)
    assert hit.score > 0


def test_memory_without_articles_finds_nothing() -> None:
    assert MemoryRetriever([]).search(Query({"owl": 1.0}), 5) == []


@pytest.mark.parametrize(
    ("passages", "loaded"),
    [
        pytest.param(FEW, False, id="a-short-article-never"),
        pytest.param(FEW + 1, True, id="a-long-one-when-first-searched"),
    ],
)
def test_memory_loads_rank_bm25_only_for_many_passages(passages: int, loaded: bool) -> None:
    program = (
        "import sys\n"
        "from qa.documents.article import Article\n"
        "from qa.retrieval.base import Query\n"
        "from qa.retrieval.memory import MemoryRetriever\n"
        f"article = Article.from_text('Owls sleep by day.\\n\\n' * {passages})\n"
        f"assert len(article.passages) == {passages}\n"
        "engine = MemoryRetriever([article])\n"
        "assert 'rank_bm25' not in sys.modules, 'before'\n"
        "assert engine.search(Query({'owl': 1.0}), 1)\n"
        f"assert ('rank_bm25' in sys.modules) is {loaded}, 'after'\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_memory_prefers_the_article_that_is_about_what_is_asked() -> None:
    peru = "Peru lies on the Pacific. Peru has 34 million people.\n\nThe capital is Lima."
    others = ["The capital of the bank was small. The capital was spent in Oslo." for _ in range(3)]
    found = _found("capital of Peru", *others, peru)
    assert found[0].article == len(others)
    assert any("Lima" in text for text in _texts(found, *others, peru))


def test_memory_takes_the_title_for_a_part_of_the_article() -> None:
    text = "It has three harbours and a school."
    articles = [Article.from_text(text, title=title) for title in ("Orm", "Lindal", "Besk")]
    found = MemoryRetriever(articles).search(Query.from_text("harbours of Lindal"), 3)
    assert articles[found[0].article].title == "Lindal"
