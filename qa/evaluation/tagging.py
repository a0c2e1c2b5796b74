"""Fits and measures the tagger's tables.

    python -m qa.evaluation.tagging fit DATA_DIR -o qa/language/lexicon/
    python -m qa.evaluation.tagging measure DATA_DIR

DATA_DIR holds `ud/*.conllu` (gold tags; of their documents, one half by turns is fitted on, the
other measured) and `trecqa/*.xml` (news sentences with automatic tags, fitted on with less weight).
What is written are counts and points, no sentences. Fitting is deterministic.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from qa.errors import QAError, UsageError
from qa.evaluation.datasets.tagged import Tagged, read_trec, read_ud
from qa.evaluation.perceptron import Weights, strongest, train
from qa.language import tagger, wordtags

__all__ = ["Score", "fit", "main", "measure"]

_SCALE = 4  # points in the table are the averaged weights times this, rounded
_UD_WEIGHT, _TREC_WEIGHT = 3, 1


def fit(folder: Path, out: Path, *, rows: int = 5000) -> None:
    """Writes `tag_lexicon.txt` and `tag_context.tsv` (at most `rows` rows) into `out`."""
    ud, trec = read_ud(folder, fitted=True), read_trec(folder)
    tally = _counts(ud, trec)
    (out / "tag_lexicon.txt").write_text(_lexicon(tally), encoding="utf-8")
    _forget()
    rare = frozenset(word for word, counts in tally.items() if counts.total() <= _UD_WEIGHT)
    weights = train(ud, rare, None)
    kept = strongest(weights, rows)
    weights = train(ud, rare, kept)
    (out / "tag_context.tsv").write_text(_context(weights), encoding="utf-8")


def _forget() -> None:
    for cached in (wordtags.counted, wordtags.choices, wordtags.derived):
        cached.cache_clear()
    tagger.forget()


def _counts(ud: list[Tagged], trec: list[Tagged]) -> dict[str, Counter[str]]:
    tally: dict[str, Counter[str]] = defaultdict(Counter)
    for sentences, weight in ((ud, _UD_WEIGHT), (trec, _TREC_WEIGHT)):
        for sentence in sentences:
            for index, (word, kind) in enumerate(zip(sentence.words, sentence.tags, strict=True)):
                small = index == 0 and not kind.startswith("NNP") and word != "I"
                form = word.lower() if small else word
                if weight == _UD_WEIGHT or _believable(form, kind):
                    tally[form][kind] += weight
    return tally


def _believable(word: str, kind: str) -> bool:
    """Whether the hand-written lists, if they know the word, allow an automatic tag."""
    known = wordtags.derived(word)
    return kind != "NNPS" and (not known or kind in known.split("/"))


def _lexicon(tally: dict[str, Counter[str]]) -> str:
    groups: dict[str, list[str]] = defaultdict(list)
    for word, counts in tally.items():
        kinds = _likely(counts)
        if word.islower() and wordtags.derived(word):
            kinds = [kind for kind in kinds if not kind.startswith("NNP")]
        if kinds and _worth_a_row(word, kinds):
            groups["/".join(kinds)].append(word)
    lines = ["# Words by their tags as counted in tagged text, likeliest first; fitted."]
    for kinds_, members in sorted(groups.items(), key=lambda group: (-len(group[1]), group[0])):
        lines += _wrapped(kinds_, sorted(members))
    return "\n".join(lines) + "\n"


def _likely(counts: Counter[str]) -> list[str]:
    total = counts.total()
    ranked = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    odd = {"GW", "XX", "AFX", "ADD", "LS"}
    ranked = [pair for pair in ranked if pair[0] not in odd] or ranked
    return [kind for kind, count in ranked if count >= max(0.04 * total, 2.5 if total > 12 else 0)]


def _worth_a_row(word: str, kinds: list[str]) -> bool:
    if not word[:1].isalpha() or kinds[0] in {"GW", "FW", "XX", "AFX", "LS"} or len(word) > 24:
        return False
    return wordtags.choices(word, False, False) != "/".join(kinds)


def _wrapped(kinds: str, members: list[str]) -> Iterator[str]:
    line = kinds
    for word in members:
        if len(line) + len(word) > 400:
            yield line
            line = kinds
        line += " " + word
    yield line


def _context(weights: Weights) -> str:
    lines = [
        "# Points that what is seen around a word gives its possible tags; fitted.",
        "# w: the word; -1t: the tag before; -1w, +1w: words beside; +1c: what the next can be;",
        "# end: the last letters; c: what the word itself can be; cap: capital, at the start.",
    ]
    for feature, row in sorted(weights.items()):
        points = {kind: round(value * _SCALE) for kind, value in row.items()}
        shown = " ".join(f"{kind}={value:+d}" for kind, value in sorted(points.items()) if value)
        if shown:
            lines.append(f"{feature}\t{shown}")
    return "\n".join(lines) + "\n"


class Score(NamedTuple):
    """How many words were measured, got their tag, and could have got it; words a second."""

    words: int
    right: int
    reachable: int
    speed: float
    wrong: Counter[tuple[str, str]]


def measure(folder: Path) -> Score:
    """The shipped tables on the half of the Universal Dependencies that they were not fitted on."""
    sentences = read_ud(folder, fitted=False)
    if not sentences:
        raise UsageError(f"{folder} holds no folder ud with *.conllu files.")
    tagger.tag(["warm"])
    start = time.perf_counter()
    guesses = [tagger.tag(sentence.words) for sentence in sentences]
    seconds = time.perf_counter() - start
    right = reachable = total = 0
    wrong: Counter[tuple[str, str]] = Counter()
    for sentence, guess in zip(sentences, guesses, strict=True):
        for index, gold in enumerate(sentence.tags):
            if index in sentence.made:
                continue
            total += 1
            right += gold == guess[index]
            reachable += gold in wordtags.choices(sentence.words[index], index == 0).split("/")
            if gold != guess[index]:
                wrong[gold, guess[index]] += 1
    return Score(total, right, reachable, sum(map(len, guesses)) / seconds, wrong)


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line; see the top of the file."""
    parser = argparse.ArgumentParser(
        prog="python -m qa.evaluation.tagging", description="The tagger's tables."
    )
    commands = parser.add_subparsers(dest="command", required=True)
    fitting = commands.add_parser("fit", help="fit the tables")
    fitting.add_argument("folder", type=Path)
    fitting.add_argument("-o", "--out", type=Path, required=True)
    fitting.add_argument("--rows", type=int, default=5000)
    measuring = commands.add_parser("measure", help="accuracy on the half held back")
    measuring.add_argument("folder", type=Path)
    measuring.add_argument("--errors", type=int, default=0, help="the commonest confusions")
    options = parser.parse_args(arguments)
    if options.command == "fit":
        fit(options.folder, options.out, rows=options.rows)
        return 0
    try:
        score = measure(options.folder)
    except QAError as error:
        print(error, file=sys.stderr)
        return 2
    _report(score, options.errors)
    return 0


def _report(score: Score, errors: int) -> None:
    sys.stdout.write(
        f"words {score.words}  right {100 * score.right / score.words:.2f} %  "
        f"reachable {100 * score.reachable / score.words:.2f} %  {score.speed:,.0f} words/s\n"
    )
    for (gold, guess), count in score.wrong.most_common(errors):
        sys.stdout.write(f"{count:5}  {gold} taken for {guess}\n")


if __name__ == "__main__":
    sys.exit(main())
