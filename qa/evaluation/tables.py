"""The file of the points table: fitted rows, rows set by hand, and a header that says of what."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from importlib.resources import files
from pathlib import Path
from typing import TypeVar

from qa.answering.rules.points import Points, parse, single_points
from qa.answering.scoring import LEADING
from qa.documents.article import Article
from qa.evaluation.datasets import (
    QamrSentence,
    SquadParagraph,
    SquadQuestion,
    read_qamr,
    read_squad,
)
from qa.evaluation.fitting import (
    KEPT,
    SCALE,
    Example,
    Row,
    adjusted,
    examples_of,
    fit_points,
    trimmed,
)
from qa.evaluation.holdout import is_held_out
from qa.evaluation.pairing import fit_pairs, paying

__all__ = ["fit_table", "pairs_table"]

_Item = TypeVar("_Item")

PART = 4
# Of so many paragraphs a whole text is put together for the fit, and of its questions, which were
# asked of their own paragraphs already, every so many is asked of it again.
WHOLE = 40
EVERY = 2
_BETWEEN = "\n\n"
_HEADER = """\
# What each rule gives: rule TAB condition TAB points; points.py says how they add up.
# Made by `python -m qa.evaluation fit{anew}`: {rows:,} rows, points times {scale}, fitted on
# {examples:,} examples, from the questions of {names}
# without the articles of qa/evaluation/holdout.py; the rows of by_hand.tsv are among them.
"""
# Learnt from questions for a figure ("four" of "four men"), which no two rules weigh again.
_OF_FIGURES = frozenset(("first=CD", "firstword=CD"))
_PAIRS = """\
# What two rules that fire for one span tell beyond what each gives alone: "first && second" TAB
# condition TAB points. Made by `python -m qa.evaluation pairs`: {rows:,} rows, fitted on
# {questions:,} questions of {names}
# without the articles of qa/evaluation/holdout.py{checked}.
"""


def _by_hand() -> dict[Row, float]:
    """The rows that a person set."""
    return _shipped("by_hand.tsv")


def _shipped(name: str) -> dict[Row, float]:
    return parse(files("qa.evaluation").joinpath(name).read_text("utf-8"))


def fit_table(
    paths: Sequence[Path],
    *,
    most: int,
    anew: bool = False,
    jobs: int = 1,
    say: Callable[[str], object] = lambda text: None,
) -> str:
    """Fit the table on SQuAD-form files, held-out articles left out; its text.

    It starts from fitted.tsv, the last table that was fitted `anew`, and moves its points only as
    far as reading and rules have changed since: choosing rows again would change every answer a
    little for no gain."""
    paragraphs = _paragraphs(paths, say)
    if anew:
        # A first round on a part learns which candidates are rivals; the second fits on those.
        guess = Points(_shipped("first_guess.tsv"))
        part = _examples(paragraphs[::PART], jobs, guess)
        examples = _examples_of_texts(
            paragraphs, jobs, Points(fit_points(part, most=most, say=say))
        )
        fitted = fit_points(examples, most=most, say=say)
    else:
        before = _shipped("fitted.tsv")
        examples = _examples_of_texts(paragraphs, jobs, Points(before))
        fitted = adjusted(examples, _with_by_hand(before, -1))
    rows = trimmed(examples, _with_by_hand(fitted), most, kept=_by_hand())
    return _written(rows, [path.name for path in paths], len(examples), anew=anew)


def pairs_table(
    paths: Sequence[Path],
    *,
    most: int,
    check: tuple[Path, Path] | None = None,
    jobs: int = 1,
    say: Callable[[str], object] = lambda text: None,
) -> str:
    """Fit what two rules tell together, beside the shipped table of points; the table's text.

    `check` are QAMR's questions and sentences: pairs that lose on every second sentence are left
    out."""
    points = single_points()
    examples = _examples(_paragraphs(paths, say), jobs, points, LEADING)
    apart = {rule for rule, _ in _by_hand()} | _OF_FIGURES
    rows = fit_pairs(examples, points, most=most, apart=apart, say=say)
    if check is not None:
        others = _examples(_checked(*check), jobs, points, LEADING)
        rows = paying(rows, others, points)
        say(f"{len(rows)} of them pay on {len(others)} other questions")
    header = _PAIRS.format(
        rows=len(rows),
        questions=len(examples),
        names=" and ".join(path.name for path in paths),
        checked=f";\n# those that lose on half of {check[0].name} are left out" if check else "",
    )
    return header + _lines(rows)


def _checked(questions: Path, sentences: Path) -> list[SquadParagraph]:
    """Every second sentence of QAMR, as a paragraph of its own."""
    return [
        SquadParagraph(one.id, one.joined.text, tuple(_spelt_out(one)))
        for one in read_qamr(questions, sentences)[::2]
    ]


def _spelt_out(sentence: QamrSentence) -> Iterator[SquadQuestion]:
    """The questions of a sentence with their golds as text."""
    text, places = sentence.joined
    for one in sentence.questions:
        golds = (
            " ".join(text[slice(*places[token])] for token in sorted(gold)) for gold in one.golds
        )
        yield SquadQuestion(one.id, one.text, tuple(golds))


def _paragraphs(paths: Sequence[Path], say: Callable[[str], object]) -> list[SquadParagraph]:
    """The paragraphs to fit on: those of the articles that are not held out."""
    paragraphs = [
        paragraph
        for path in paths
        for paragraph in read_squad(path)
        if not is_held_out(paragraph.title)
    ]
    say(f"{len(paragraphs)} paragraphs")
    return paragraphs


def _examples(
    paragraphs: Sequence[SquadParagraph], jobs: int, points: Points, most: int = KEPT
) -> list[Example]:
    make = partial(_paragraph_examples, points=points, most=most)
    return _spread(make, paragraphs, jobs, chunk=20)


def _spread(
    make: Callable[[_Item], list[Example]], items: Sequence[_Item], jobs: int, chunk: int = 1
) -> list[Example]:
    if jobs <= 1:
        return [one for item in items for one in make(item)]
    with ProcessPoolExecutor(jobs) as pool:
        return [one for made in pool.map(make, items, chunksize=chunk) for one in made]


def _paragraph_examples(paragraph: SquadParagraph, points: Points, most: int) -> list[Example]:
    article = Article.from_text(paragraph.context)
    asked = [(one.text, one.golds) for one in paragraph.questions if one.golds]
    return list(examples_of(article, asked, points, most))


def _examples_of_texts(
    paragraphs: Sequence[SquadParagraph], jobs: int, points: Points
) -> list[Example]:
    """Text by text: each question asked of its own paragraph, then some of them of the whole text,
    where other paragraphs have rivals too."""
    titled: dict[str, list[SquadParagraph]] = {}
    for paragraph in paragraphs:
        titled.setdefault(paragraph.title, []).append(paragraph)
    texts = [
        own[start : start + WHOLE] for own in titled.values() for start in range(0, len(own), WHOLE)
    ]
    return _spread(partial(_text_examples, points=points), texts, jobs)


def _text_examples(own: Sequence[SquadParagraph], points: Points) -> list[Example]:
    given = [one for paragraph in own for one in _paragraph_examples(paragraph, points, KEPT)]
    whole = Article.from_text(_BETWEEN.join(one.context for one in own), title=own[0].title)
    asked = [(one.text, one.golds) for part in own for one in part.questions if one.golds]
    return given + list(examples_of(whole, asked[::EVERY], points, KEPT))


def _with_by_hand(rows: Mapping[Row, float], times: int = 1) -> dict[Row, float]:
    """The rows with the points that a person set added; with -1 they are taken out again."""
    merged = dict(rows)
    for row, points in _by_hand().items():
        merged[row] = merged.get(row, 0.0) + times * points
    return {row: points for row, points in merged.items() if points}


def _written(rows: Mapping[Row, float], names: Iterable[str], examples: int, *, anew: bool) -> str:
    """The table's text: a header, then the rows in sorted order."""
    header = _HEADER.format(
        anew=" --anew" if anew else "",
        rows=len(rows),
        scale=SCALE,
        examples=examples,
        names=" and ".join(names),
    )
    return header + _lines(rows)


def _lines(rows: Mapping[Row, float]) -> str:
    return "".join(
        f"{rule}\t{condition}\t{points:g}\n" for (rule, condition), points in sorted(rows.items())
    )
