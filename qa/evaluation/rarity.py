"""How rare words are in English at large: `python -m qa.evaluation.rarity FILE… -o TABLE`.

Counts, for each stem, the share of paragraphs of SQuAD-form files that hold it, held-out articles
left out, and writes `-log` of that share. Only counts leave the data.
"""

from __future__ import annotations

import argparse
import math
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from qa.evaluation.datasets import read_squad
from qa.evaluation.holdout import is_held_out
from qa.language.stems import stem
from qa.language.tokens import tokenize

__all__ = ["main"]

LEAST = 8
_HEADER = """\
# How rare a stem is: stem TAB -ln(share of paragraphs that hold it), for stems in {least} of
# {total:,} paragraphs or more. Counted over paragraphs of Wikipedia (the SQuAD 1.1, SQuAD 2.0 and
# SQuADShifts data sets) by `python -m qa.evaluation.rarity`.
"""


def _rarities(paragraphs: Iterable[str]) -> tuple[dict[str, float], int]:
    """Stem -> rarity, and how many paragraphs were counted."""
    counts: Counter[str] = Counter()
    total = 0
    for text in paragraphs:
        total += 1
        counts.update({stem(token.text) for token in tokenize(text) if token.text[0].isalpha()})
    return {
        one: math.log((total + 1) / count) for one, count in counts.items() if count >= LEAST
    }, total


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the table; 0 when done."""
    parser = argparse.ArgumentParser(prog="python -m qa.evaluation.rarity", description=__doc__)
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="TABLE")
    options = parser.parse_args(arguments)
    found, total = _rarities(
        paragraph.context
        for file in options.files
        for paragraph in read_squad(file)
        if not is_held_out(paragraph.title)
    )
    rows = "".join(f"{one}\t{value:.1f}\n" for one, value in sorted(found.items()))
    options.output.write_text(_HEADER.format(least=LEAST, total=total) + rows, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
