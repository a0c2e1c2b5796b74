"""Measures who "he" and "the company" are against the entities of a treebank.

    python -m qa.evaluation.coreference DATA_DIR [--half fitted|held] [--errors KIND|RULE]

DATA_DIR holds `ud/*.conllu` of which GUM's documents tell what their phrases speak of. A link is
right where the mention and its antecedent speak of the same entity; a phrase is the gold mention of
the same head. Recall counts the gold mentions with an earlier noun phrase that is no pronoun;
precision all links whose two ends gold knows, and as wrong the pronouns that gold does not know, as
"it" of "it rains".
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from qa.documents.article import Article
from qa.errors import UsageError
from qa.evaluation.datasets.treebanks import Document, Node, read_treebanks
from qa.evaluation.halves import run_on_half
from qa.reading.coreference.resolver import Coreference
from qa.reading.reading import Reading

__all__ = ["Case", "Tally", "main", "measure"]

_PRONOUNS = {
    word: kind
    for kind, words in {
        "he, she": "he she him her his hers himself herself",
        "it": "it its itself",
        "they": "they them their theirs themselves",
    }.items()
    for word in words.split()
}
_OTHER_PRONOUNS = frozenset(
    "i me my mine myself you your yours yourself we us our ours ourselves who whom whose which "
    "that this these those there here one what".split()
)
# Tags that head noun phrases; a clause is no antecedent that links could name.
_NOMINAL = ("NN", "PRP", "CD")
# Two spans of other heads, as "Mayor" of "Mayor Ann Berg", are the same mention from this share of
# the characters of both on.
_SAME = 0.3


class _Place(NamedTuple):
    """Characters `start` to `end` (half-open) speak of the entity `name`; the head of the phrase
    begins at `head`, and is a noun or a number where it is `nominal`."""

    start: int
    end: int
    name: str
    head: int
    nominal: bool


# The head of a mention -> the rule, the gold mention, that of the antecedent, and its words.
_Told = dict[int, tuple[str, _Place | None, _Place | None, str]]


class Case(NamedTuple):
    """A mention that was linked wrongly or not at all: its kind, the rule, the words."""

    kind: str
    rule: str
    mention: str
    antecedent: str
    gold: str
    sentence: str


class Tally(NamedTuple):
    """By kind of mention and by rule: how many there are, and how many of them are right."""

    gold: Counter[str]
    found: Counter[str]
    links: Counter[str]
    right: Counter[str]
    cases: list[Case]


def measure(folder: Path, *, fitted: bool) -> Tally:
    """The links of one half of GUM's documents. Raises UsageError where there are none."""
    tally = Tally(Counter(), Counter(), Counter(), Counter(), [])
    for document in read_treebanks(folder, fitted=fitted):
        text, places = _laid_out(document)
        if places:
            _compare(Article.from_text(text), places, tally)
    if not tally.gold:
        raise UsageError(f"{folder} holds no ud/*.conllu with entities.")
    return tally


def _laid_out(document: Document) -> tuple[str, list[_Place]]:
    """The document's text in paragraphs, and what its characters speak of."""
    parts: list[str] = []
    places, at = [], 0
    for sentence in document.sentences:
        gap = "" if not parts else "\n\n" if sentence.opens else " "
        at += len(gap)
        nodes = {node.number: node for node in sentence.nodes}
        for one in sentence.speaking:
            places.append(_laid(at, [nodes[n] for n in range(one.first, one.last + 1)], one.name))
        parts += (gap, sentence.text)
        at += len(sentence.text)
    return "".join(parts), sorted(places)


def _laid(at: int, inside: list[Node], name: str) -> _Place:
    """What the words `inside` a sentence that begins at `at` speak of."""
    numbers = {node.number for node in inside}
    head = next((node for node in inside if node.head not in numbers), inside[-1])
    owner = inside[-1].tag == "POS" and len(inside) > 1
    end = inside[-2].end if owner else inside[-1].end
    nominal = head.tag.startswith(_NOMINAL)
    return _Place(at + inside[0].start, at + end, name, at + head.start, nominal)


def _compare(article: Article, places: list[_Place], tally: Tally) -> None:
    reading = Reading(article)
    resolver = Coreference(reading)
    told: _Told = {}
    for index in range(len(article.sentences)):
        read = reading.sentence(index)
        for link in resolver.links(index):
            start, end = read.offsets(link.start, link.end)
            of = reading.sentence(link.sentence).offsets(*link.antecedent)
            mention = _place(places, start, end)
            at = start if mention is None else mention.head
            told[at] = (link.rule, mention, _place(places, *of), article.text[slice(*of)])
    _precision(article, places, told, tally)
    _recall(article, places, told, tally)


def _place(places: list[_Place], start: int, end: int) -> _Place | None:
    """The gold mention that a span is: of the same head, or else of nearly the same characters."""
    best, most = None, (False, _SAME)
    for place in places:
        shared = min(end, place.end) - max(start, place.start)
        share = shared / (max(end, place.end) - min(start, place.start))
        fit = (start <= place.head < end, share)
        if fit > most:
            best, most = place, fit
    return best


def _precision(article: Article, places: list[_Place], told: _Told, tally: Tally) -> None:
    for start, (rule, mention, of, words) in told.items():
        if rule != "pronoun" and (mention is None or of is None):
            tally.links[f"{rule} (not in gold)"] += 1
            continue
        tally.links[rule] += 1
        if mention is not None and of is not None and mention.name == of.name:
            tally.right[rule] += 1
        else:
            gold = "" if mention is None else _before(article, places, mention)
            own = "" if mention is None else article.text[mention.start : mention.end]
            case = Case("", rule, own, words, gold, _near(article, start))
            tally.cases.append(case)


def _recall(article: Article, places: list[_Place], told: _Told, tally: Tally) -> None:
    for place in places:
        mention = article.text[place.start : place.end]
        kind = _kind(mention)
        gold = _before(article, places, place)
        if not kind or not gold:
            continue
        tally.gold[kind] += 1
        rule, own, of, words = told.get(place.head, ("", None, None, ""))
        if own == place and of is not None and of.name == place.name:
            tally.found[kind] += 1
        else:
            near = _near(article, place.start)
            tally.cases.append(Case(kind, rule, mention, words, gold, near))


def _kind(mention: str) -> str:
    low = mention.lower()
    if low in _PRONOUNS:
        return _PRONOUNS[low]
    if low in _OTHER_PRONOUNS:
        return ""
    first, *rest = low.split()
    if first in {"the", "this", "that", "these", "those"} and rest:
        return "the N" if len(rest) < 3 else ""
    return ""


def _before(article: Article, places: list[_Place], own: _Place) -> str:
    """The last noun phrase before a mention that names its entity."""
    found = ""
    for place in places:
        earlier = place.nominal and place.start < own.start and place.end <= own.start
        if earlier and place.name == own.name:
            words = article.text[place.start : place.end]
            if words.lower() not in _PRONOUNS and words.lower() not in _OTHER_PRONOUNS:
                found = words
    return found


def _near(article: Article, at: int) -> str:
    """The sentence of a mention, which is marked, and the one before it."""
    index = max(i for i, one in enumerate(article.sentences) if one.start <= at or i == 0)
    text, start = article.text, article.sentences[max(0, index - 1)].start
    return f"{text[start:at]}>>{text[at : article.sentences[index].end]}".replace("\n", " ")


def _report(folder: Path, fitted: bool, errors: str, count: int) -> Iterator[str]:
    tally = measure(folder, fitted=fitted)
    yield "mentions             gold   linked rightly"
    for kind, gold in tally.gold.most_common():
        yield f"{kind:18}{gold:7}   {100 * tally.found[kind] / gold:5.1f} %"
    yield "links               known    right"
    for rule, links in tally.links.most_common():
        yield f"{rule:30}{links:6}   {100 * tally.right[rule] / links:5.1f} %"
    cases = [case for case in tally.cases if errors and errors in (case.kind, case.rule)]
    for one in cases[:: max(1, len(cases) // count)]:
        yield (
            f"\n{one.kind or 'link'} {one.mention!r} by {one.rule or 'none'}: {one.antecedent!r}, "
            f"gold {one.gold!r}\n    {one.sentence}"
        )


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line; see the top of the file."""
    return run_on_half(arguments, "coreference", "Links against a treebank.", _report)


if __name__ == "__main__":
    sys.exit(main())
