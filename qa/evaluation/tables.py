"""The file of the points table: fitted rows, rows set by hand, and a header that says of what."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from importlib.resources import files
from pathlib import Path

from qa.answering.rules.points import Points, parse
from qa.documents.article import Article
from qa.evaluation.datasets import SquadParagraph, read_squad
from qa.evaluation.fitting import SCALE, Example, Row, examples_of, fit_points
from qa.evaluation.holdout import is_held_out

__all__ = ["by_hand", "fit_table", "written"]

PART = 4
_HEADER = """\
# What each rule gives: rule TAB condition TAB points; points.py says how they add up.
# Made by `python -m qa.evaluation fit`: {rows:,} rows, points times {scale}, fitted on
# {questions:,} questions of {names}
# without the articles of qa/evaluation/holdout.py; the rows of by_hand.tsv are added.
"""


def by_hand() -> dict[Row, float]:
    """The rows that a person set."""
    return _shipped("by_hand.tsv")


def _shipped(name: str) -> dict[Row, float]:
    return parse(files("qa.evaluation").joinpath(name).read_text("utf-8"))


def fit_table(
    paths: Sequence[Path],
    *,
    most: int,
    jobs: int = 1,
    say: Callable[[str], object] = lambda text: None,
) -> str:
    """Fit the table on SQuAD-form files, held-out articles left out; its text."""
    paragraphs = [
        paragraph
        for path in paths
        for paragraph in read_squad(path)
        if not is_held_out(paragraph.title)
    ]
    say(f"{len(paragraphs)} paragraphs")
    # A first round on a part learns which candidates are rivals; the second fits on those.
    points = Points(_shipped("first_guess.tsv"))
    points = Points(fit_points(_examples(paragraphs[::PART], jobs, points), most=most, say=say))
    examples = _examples(paragraphs, jobs, points)
    rows = fit_points(examples, most=most, say=say)
    return written(rows, [path.name for path in paths], len(examples))


def _examples(paragraphs: Sequence[SquadParagraph], jobs: int, points: Points) -> list[Example]:
    make = partial(_paragraph_examples, points=points)
    if jobs <= 1:
        return [one for paragraph in paragraphs for one in make(paragraph)]
    with ProcessPoolExecutor(jobs) as pool:
        return [one for made in pool.map(make, paragraphs, chunksize=20) for one in made]


def _paragraph_examples(paragraph: SquadParagraph, points: Points) -> list[Example]:
    article = Article.from_text(paragraph.context)
    asked = [(one.text, one.golds) for one in paragraph.questions if one.golds]
    return list(examples_of(article, asked, points))


def written(rows: Mapping[Row, int], names: Iterable[str], questions: int) -> str:
    """The table's text: a header, then the rows in sorted order, those set by hand added in."""
    merged: dict[Row, float] = dict(rows)
    for row, points in by_hand().items():
        merged[row] = merged.get(row, 0) + points
    header = _HEADER.format(
        rows=len(merged), scale=SCALE, questions=questions, names=" and ".join(names)
    )
    lines = (
        f"{rule}\t{condition}\t{points:g}\n" for (rule, condition), points in sorted(merged.items())
    )
    return header + "".join(lines)
