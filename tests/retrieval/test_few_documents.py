"""Few documents are ranked without an index, score for score as the index ranks them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa.retrieval.bm25 import Okapi
from qa.retrieval.memory import FewDocuments

WORDS = ["harbour", "ferry", "storm", "pilot", "crane", "tide"]
DOCUMENTS = st.lists(st.lists(st.sampled_from(WORDS), max_size=12), max_size=20)
WEIGHTS = st.dictionaries(st.sampled_from([*WORDS, "owl"]), st.floats(-1.0, 9.0), max_size=5)


@settings(deadline=None)
@given(documents=DOCUMENTS, weights=WEIGHTS, limit=st.integers(0, 25))
def test_few_documents_rank_and_score_as_the_index_does(
    documents: list[list[str]], weights: dict[str, float], limit: int
) -> None:
    assert FewDocuments(documents).best(weights, limit) == Okapi(documents).best(weights, limit)


@pytest.mark.parametrize(
    ("weights", "found"),
    [
        pytest.param({"storm": 1.0}, [1], id="only-what-holds-the-term"),
        pytest.param({"storm": 0.0}, [], id="no-weight"),
        pytest.param({"owl": 1.0}, [], id="unknown-term"),
        pytest.param({"ferry": 1.0}, [0, 2], id="equal-scores-in-order"),
        pytest.param({"ferry": 1.0, "storm": 5.0}, [1, 0, 2], id="weights-count"),
    ],
)
def test_few_documents_gives_the_documents_in_order(
    weights: dict[str, float], found: list[int]
) -> None:
    documents = [["ferry", "tide"], ["storm", "tide"], ["ferry", "tide"]]
    assert [number for number, _ in FewDocuments(documents).best(weights, 3)] == found
