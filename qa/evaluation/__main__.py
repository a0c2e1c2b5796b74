"""`python -m qa.evaluation`: measure the answerer on a data set."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from qa.documents.article import Article, default_article
from qa.errors import QAError
from qa.evaluation import reports, runs
from qa.evaluation.datasets import first_questions, read_coqa, read_dialogues, read_squad
from qa.evaluation.holdout import is_held_out
from qa.evaluation.systems import conversing, single

__all__ = ["main"]


class _Report(NamedTuple):
    """The three forms in which one run can be told."""

    text: str
    errors: Callable[[int | None], str]
    json: Callable[[], dict[str, Any]]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one measurement; 0 when done, 2 for wrong usage or a file that cannot be read."""
    options = _parser().parse_args(arguments)
    try:
        if options.run is None:
            _fit(options)
            return 0
        report: _Report = options.run(options)
    except QAError as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    _print(report, options)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m qa.evaluation", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    squad = _command(commands, "squad", _squad, "questions on paragraphs, in SQuAD's form")
    squad.add_argument("--limit", type=_count, metavar="N", help="only the first N questions")
    squad.add_argument(
        "--abstain",
        action="store_true",
        help="let the answerer say that the text does not say (for SQuAD 2)",
    )
    squad.add_argument(
        "--unseen",
        action="store_true",
        help="only the articles that nothing was fitted on (qa/evaluation/holdout.py)",
    )
    dialogues = _command(commands, "dialogues", _dialogues, "conversations about one article")
    dialogues.add_argument(
        "--article", type=Path, metavar="PATH", help="the article (default: the packaged one)"
    )
    coqa = _command(commands, "coqa", _coqa, "conversations about stories, in CoQA's form")
    coqa.add_argument("--limit", type=_count, metavar="N", help="only the first N conversations")
    fit = commands.add_parser("fit", help="fit the table of points on questions in SQuAD's form")
    fit.set_defaults(run=None)
    fit.add_argument("files", nargs="+", type=Path, metavar="FILE")
    fit.add_argument("-o", "--output", type=Path, required=True, metavar="TABLE")
    fit.add_argument("--rows", type=_count, default=2000, metavar="N", help="at most N rows")
    fit.add_argument("--jobs", type=_count, default=1, metavar="N", help="processes that read")
    return parser


def _fit(options: argparse.Namespace) -> None:
    # numpy loads here: the measurements do not need it.
    from qa.evaluation.tables import fit_table

    def say(text: str) -> None:
        print(text, file=sys.stderr, flush=True)

    table = fit_table(options.files, most=options.rows, jobs=options.jobs, say=say)
    options.output.write_text(table, "utf-8")


def _command(
    commands: Any, name: str, run: Callable[[argparse.Namespace], _Report], what: str
) -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = commands.add_parser(name, help=what, description=what)
    command.set_defaults(run=run)
    command.add_argument("file", type=Path, metavar="FILE")
    command.add_argument(
        "--errors",
        nargs="?",
        type=_count,
        const=0,
        metavar="N",
        help="list the N worst answers too, all that are wrong without N",
    )
    command.add_argument("--json", action="store_true", help="everything as one JSON object")
    return command


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 1")
    return int(text)


def _squad(options: argparse.Namespace) -> _Report:
    paragraphs = first_questions(
        tuple(
            one for one in read_squad(options.file) if not options.unseen or is_held_out(one.title)
        ),
        options.limit,
    )
    system = single(force=not options.abstain)
    results = runs.run_squad(paragraphs, system, progress=sys.stderr)
    return _Report(
        reports.squad_report(results),
        lambda count: reports.squad_errors(results, count),
        lambda: reports.squad_json(results),
    )


def _dialogues(options: argparse.Namespace) -> _Report:
    dialogues = read_dialogues(options.file)
    article = Article.from_file(options.article) if options.article else default_article()
    results = runs.run_dialogues(dialogues, article, conversing, progress=sys.stderr)
    return _Report(
        reports.dialogues_report(results),
        lambda count: reports.dialogues_errors(results, count),
        lambda: reports.dialogues_json(results),
    )


def _coqa(options: argparse.Namespace) -> _Report:
    dialogues = read_coqa(options.file)[: options.limit]
    results = runs.run_coqa(dialogues, conversing, progress=sys.stderr)
    return _Report(
        reports.coqa_report(results),
        lambda count: reports.coqa_errors(results, count),
        lambda: reports.coqa_json(results),
    )


def _print(report: _Report, options: argparse.Namespace) -> None:
    if options.json:
        print(json.dumps(report.json(), ensure_ascii=False))
        return
    if options.errors is not None:
        print(report.errors(options.errors or None), end="\n\n")
    print(report.text)


if __name__ == "__main__":
    sys.exit(main())
