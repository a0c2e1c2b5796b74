"""Prints what BM25 costs over many passages: `python tests/benchmarks/retrieval.py [PASSAGES]`.

The passages are made of words that are as common as words are (Zipf's law), without randomness.
"""

import sys
from statistics import median
from time import perf_counter

from qa.retrieval.bm25 import Okapi

LENGTH = 40
VOCABULARY = 50_000
QUERIES = 50


def passages(count: int) -> list[list[str]]:
    """`count` lists of `LENGTH` terms; term r stands in about one of r places."""
    state, made = 1, []
    for _ in range(count):
        terms = []
        for _ in range(LENGTH):
            state = state * 6364136223846793005 + 1442695040888963407 & (1 << 64) - 1
            terms.append(f"w{int(VOCABULARY ** ((state >> 11) / (1 << 53)))}")
        made.append(terms)
    return made


def main() -> None:
    """Build one index, ask it `QUERIES` times for eight passages."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    documents = passages(count)
    started = perf_counter()
    index = Okapi(documents)
    print(f"index of {count:,} passages: {1000 * (perf_counter() - started):.0f} ms")
    times = []
    for number in range(QUERIES):
        weights = {f"w{(number + 3) ** power}": 1.0 for power in range(1, 5)}
        started = perf_counter()
        index.best(weights, 8)
        times.append(1000 * (perf_counter() - started))
    print(f"a query: median {median(times):.2f} ms, slowest {max(times):.2f} ms")


if __name__ == "__main__":
    main()
