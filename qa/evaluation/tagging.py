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
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from qa.language import tagger, wordtags

__all__ = ["Score", "Tagged", "fit", "main", "measure", "read_trec", "read_ud"]

_SAME = {"ADD": "NN", "AFX": "JJ"}
_ROUNDS = 12
_MARGIN = 8.0  # by how many points the right tag must lead, or it is taught again
_SCALE = 4  # points in the table are the averaged weights times this, rounded
_UD_WEIGHT, _TREC_WEIGHT = 3, 1


class Tagged(NamedTuple):
    """A sentence's words and gold tags; `made` marks words joined here, whose tags are by rule."""

    words: tuple[str, ...]
    tags: tuple[str, ...]
    made: frozenset[int] = frozenset()


def read_ud(folder: Path, *, fitted: bool) -> list[Tagged]:
    """One half of the Universal Dependencies sentences, documents taken by turns."""
    found: list[Tagged] = []
    for path in sorted(folder.glob("ud/*.conllu")):
        document = -1
        for block in path.read_text(encoding="utf-8").split("\n\n"):
            document += block.count("# newdoc id")
            rows = [line.split("\t") for line in block.splitlines() if line[:1].isdigit()]
            rows = [row for row in rows if row[0].isdigit()]
            if rows and (document % 2 == 0) == fitted:
                found.append(_joined(rows))
    return found


def _joined(rows: list[list[str]]) -> Tagged:
    """Words split at hyphens made whole again, as our tokens are."""
    words: list[str] = []
    tags: list[str] = []
    made: set[int] = set()
    join = False
    for row in rows:
        word, kind = row[1], "TO" if row[1].lower() == "to" else row[4]
        tight = "SpaceAfter=No" in row[9]
        if words and (join or (kind == "HYPH" and rows[len(rows) - 1] is not row)):
            words[-1] += word
            if kind != "HYPH":
                tags[-1] = _joint(tags[-1], kind)
            made.add(len(words) - 1)
            join = kind == "HYPH" and tight
            continue
        words.append(word)
        tags.append(_uniform(word, kind))
        join = False
    return Tagged(tuple(words), tuple(tags), frozenset(made))


def _uniform(word: str, kind: str) -> str:
    """One convention for both sources: dashes, dots and slashes are ":", addresses nouns."""
    if (
        kind in {",", ".", "SYM", "NFP", "HYPH", "-LRB-", "-RRB-"}
        and word not in "()[]{}"
        and word not in {",", ".", "?", "!"}
    ):
        return ":" if not any(map(str.isalnum, word)) and word[:1] not in "?!$" else kind
    return _SAME.get(kind, kind)


def _joint(first: str, last: str) -> str:
    if last == "CD" and first == "NNP":
        return "NNP"
    if last in {"NNP", "NNPS", "NNS", "CD", "RB"}:
        return last
    return "NN" if last == "NN" and first == "NN" else "JJ"


def read_trec(folder: Path) -> list[Tagged]:
    """The newswire sentences of TREC-QA; its questions are tagged too badly to be used."""
    found: list[Tagged] = []
    for path in sorted(folder.glob("trecqa/*.xml")):
        rows = path.read_text(encoding="utf-8", errors="replace").splitlines()
        for index, row in enumerate(rows):
            if row.strip() in {"<positive>", "<negative>"}:
                words, tags = rows[index + 1].split("\t"), rows[index + 2].split("\t")
                if len(words) == len(tags):
                    kinds = (
                        "TO" if word.lower() == "to" else kind
                        for word, kind in zip(words, tags, strict=True)
                    )
                    found.append(Tagged(tuple(words), tuple(kinds)))
    return list(dict.fromkeys(found))


def fit(folder: Path, out: Path, *, rows: int = 5000) -> None:
    """Writes `tag_lexicon.txt` and `tag_context.tsv` (at most `rows` rows) into `out`."""
    ud, trec = read_ud(folder, fitted=True), read_trec(folder)
    tally = _counts(ud, trec)
    (out / "tag_lexicon.txt").write_text(_lexicon(tally), encoding="utf-8")
    _forget()
    rare = frozenset(word for word, counts in tally.items() if counts.total() <= _UD_WEIGHT)
    weights = _train(ud, rare, None)
    kept = _strongest(weights, rows)
    weights = _train(ud, rare, kept)
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


Weights = dict[str, dict[str, float]]


def _train(sentences: list[Tagged], rare: frozenset[str], kept: frozenset[str] | None) -> Weights:
    """An averaged perceptron over the tags that each word can have."""
    weights: Weights = defaultdict(dict)
    totals: Weights = defaultdict(dict)
    clock = 1
    prepared = [(s, [w.lower() for w in s.words], _classes(s.words, rare)) for s in sentences]
    for _ in range(_ROUNDS):
        for sentence, lows, classes in prepared:
            tags: list[str] = []
            for index, kinds in enumerate(classes):
                clock += 1
                if "/" not in kinds:
                    tags.append(kinds)
                    continue
                options = kinds.split("/")
                seen = tagger.features(sentence.words, lows, classes, tags, index)
                gold = sentence.tags[index]
                guess = _best(options, seen, weights)
                tags.append(guess)
                guess = _best(options, seen, weights, gold)
                if gold != guess and gold in options:
                    for feature in seen:
                        if kept is None or feature in kept:
                            _add(weights, totals, feature, gold, 1.0, clock)
                            _add(weights, totals, feature, guess, -1.0, clock)
    return _averaged(weights, totals, clock)


def _classes(words: Sequence[str], rare: frozenset[str]) -> list[str]:
    classes: list[str] = []
    for index, word in enumerate(words):
        first = index == 0 or classes[-1] in {"``", "-LRB-", ":"}
        classes.append(wordtags.choices(word, first, word not in rare))
    tagger.pair_quotes(words, classes)
    return classes


def _best(options: list[str], seen: Iterable[str], weights: Weights, gold: str = "") -> str:
    """The tag with the most points; `gold` must lead by a margin."""
    points = dict.fromkeys(options, 0.0)
    if gold in points:
        points[gold] -= _MARGIN
    for feature in seen:
        for kind, value in weights.get(feature, {}).items():
            if kind in points:
                points[kind] += value
    return max(options, key=points.__getitem__)


def _add(
    weights: Weights, totals: Weights, feature: str, kind: str, step: float, clock: int
) -> None:
    row, total = weights[feature], totals[feature]
    row[kind] = row.get(kind, 0.0) + step
    total[kind] = total.get(kind, 0.0) + step * clock


def _averaged(weights: Weights, totals: Weights, clock: int) -> Weights:
    return {
        feature: {kind: value - totals[feature][kind] / clock for kind, value in row.items()}
        for feature, row in weights.items()
    }


def _strongest(weights: Weights, count: int) -> frozenset[str]:
    ranked = sorted(weights, key=lambda name: (-max(map(abs, weights[name].values())), name))
    return frozenset(ranked[:count])


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
    _report(measure(options.folder), options.errors)
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
