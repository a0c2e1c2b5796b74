"""Each named defect of stock Okapi on short articles: shown to be there, and gone in ours."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rank_bm25 import BM25Okapi, BM25Plus

from qa.retrieval.bm25 import Okapi

WORDS = ["harbour", "ferry", "storm", "pilot", "crane", "tide"]


def _corpus(*documents: str) -> list[list[str]]:
    return [document.split() for document in documents]


def test_bm25_term_in_exactly_half_of_the_passages_still_counts() -> None:
    corpus = _corpus("ferry storm", "ferry pilot", "crane tide", "crane harbour")
    stock, ours = BM25Okapi(corpus), Okapi(corpus)
    assert stock.idf["ferry"] == 0
    assert list(stock.get_scores(["ferry"])) == [0, 0, 0, 0]
    assert ours.idf["ferry"] > 0
    assert [number for number, _ in ours.best({"ferry": 1.0}, 4)] == [0, 1]


def test_bm25_floor_does_not_outweigh_a_rarer_term() -> None:
    # "ferry" is in six of ten passages, "storm" in four: stock gives the common one more weight.
    rare = [f"own{number}" for number in range(40)]
    corpus = _corpus(
        *("ferry " + " ".join(rare[4 * number : 4 * number + 4]) for number in range(6)),
        *("storm " + " ".join(rare[4 * number : 4 * number + 4]) for number in range(6, 10)),
    )
    stock, ours = BM25Okapi(corpus), Okapi(corpus)
    assert stock.idf["ferry"] > stock.idf["storm"]
    assert ours.idf["ferry"] < ours.idf["storm"]


@pytest.mark.parametrize(
    "corpus",
    [
        pytest.param(_corpus("ferry storm"), id="one-passage"),
        pytest.param(_corpus("ferry storm", "ferry storm tide"), id="two-passages"),
    ],
)
def test_bm25_one_or_two_passages_give_no_negative_score(corpus: list[list[str]]) -> None:
    stock, ours = BM25Okapi(corpus), Okapi(corpus)
    assert min(stock.get_scores(["ferry"])) < 0
    assert min(ours.get_scores(["ferry"])) > 0


@pytest.mark.parametrize(
    "corpus",
    [
        pytest.param([], id="no-passages"),
        pytest.param([[], []], id="passages-without-words"),
    ],
)
def test_bm25_empty_corpus_is_searched_without_an_error(corpus: list[list[str]]) -> None:
    with pytest.raises(ZeroDivisionError):
        BM25Okapi(corpus)
    ours = Okapi(corpus)
    assert ours.best({"ferry": 1.0}, 3) == []
    assert ours.get_scores(["ferry"]) == [0.0] * len(corpus)
    assert ours.get_top_n(["ferry"], corpus) == []


def test_bm25_top_n_leaves_out_passages_that_match_nothing() -> None:
    corpus = _corpus("ferry storm", "crane tide", "pilot harbour")
    names = ["first", "second", "third"]
    assert len(BM25Okapi(corpus).get_top_n(["ferry"], names, n=3)) == 3
    assert Okapi(corpus).get_top_n(["ferry"], names, n=3) == ["first"]


def test_bm25_ties_are_broken_by_position() -> None:
    # numpy's argsort is not stable, and what it does with ties differs between processors.
    sizes = range(3, 40)
    kept = {Okapi: 0, BM25Okapi: 0}
    for size in sizes:
        corpus = [["ferry", f"own{number}"] for number in range(size)]
        for engine in kept:
            numbers = list(range(size))
            kept[engine] += engine(corpus).get_top_n(["ferry"], numbers, n=size) == numbers
    assert kept[Okapi] == len(sizes)
    assert kept[BM25Okapi] < len(sizes)


def test_bm25_plus_gives_points_without_the_term_and_ours_does_not() -> None:
    corpus = _corpus("ferry storm", "crane tide")
    assert BM25Plus(corpus).get_scores(["ferry"])[1] > 0
    assert Okapi(corpus).get_scores(["ferry"])[1] == 0


def test_bm25_agrees_with_stock_okapi_but_for_the_idf() -> None:
    corpus = _corpus("ferry ferry storm", "pilot", "crane tide storm", "harbour", "tide tide tide")
    stock, ours = BM25Okapi(corpus), Okapi(corpus)
    stock.idf = ours.idf
    query = ["ferry", "tide", "storm", "tide", "absent"]
    assert ours.get_scores(query) == pytest.approx(list(stock.get_scores(query)))
    assert ours.get_batch_scores(query, [4, 0]) == pytest.approx(
        stock.get_batch_scores(query, [4, 0])
    )


@pytest.mark.parametrize(
    ("weights", "expected"),
    [
        pytest.param({"ferry": 1.0, "crane": 2.0}, [1, 0], id="heavier-term-first"),
        pytest.param({"ferry": 2.0, "crane": 1.0}, [0, 1], id="weights-swapped"),
        pytest.param({"ferry": 1.0, "crane": 0.0}, [0], id="zero-weight-drops-the-term"),
        pytest.param({"ferry": 1.0, "crane": -1.0}, [0], id="negative-weight-drops-the-term"),
        pytest.param({}, [], id="no-terms"),
        pytest.param({"absent": 1.0}, [], id="unknown-term"),
    ],
)
def test_bm25_weighs_the_terms(weights: dict[str, float], expected: list[int]) -> None:
    index = Okapi(_corpus("ferry storm", "crane storm", "tide pilot"))
    assert [number for number, _ in index.best(weights, 5)] == expected


@given(
    st.lists(st.lists(st.sampled_from(WORDS), max_size=6), max_size=8),
    st.lists(st.sampled_from(WORDS), max_size=4),
)
def test_bm25_finds_exactly_the_matching_passages(
    corpus: list[list[str]], query: list[str]
) -> None:
    found = Okapi(corpus).best(dict.fromkeys(query, 1.0), len(corpus) + 1)
    assert {number for number, _ in found} == {
        number for number, document in enumerate(corpus) if set(document) & set(query)
    }
    assert all(score > 0 for _, score in found)
    assert found == sorted(found, key=lambda entry: (-entry[1], entry[0]))
