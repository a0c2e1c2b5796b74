"""Measures the clauses that are read against the dependencies of a treebank.

    python -m qa.evaluation.syntax DATA_DIR [--half fitted|held] [--errors RELATION]

DATA_DIR holds `ud/*.conllu` (Universal Dependencies). An argument is right where the clause of the
same verb has the gold head word as the head of the same argument: recall is the share of the gold
arguments that are read, precision the share of those read that are gold. Texts unlike articles
(talk, mail, reviews) are left out.

Where the treebank only writes otherwise what is read alike, both are right: a name behind its role
("leader Ann Lee") and a sum behind its sign are headed by their last word here, a lone receiver is
an object here, "it is clear that" has a subject here, and a relative clause hands its noun on.
"""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from qa.errors import UsageError
from qa.evaluation.datasets.treebanks import Node, Parsed, read_treebanks
from qa.evaluation.halves import run_on_half
from qa.language.tagger import tag
from qa.language.tokens import token_places
from qa.reading.clauses import Clause, read_clauses
from qa.reading.phrases import Phrase
from qa.reading.quotes import double_marked
from qa.reading.tag_repairs import repaired
from qa.reading.truecase import truecased

__all__ = ["Miss", "Tally", "main", "measure"]

_ROLES = {
    "nsubj": "subject", "nsubj:pass": "subject", "obj": "object", "iobj": "second object",
    "obl:agent": "agent", "obl": "oblique", "obl:tmod": "oblique",
}  # fmt: skip
_VERBAL = ("VB", "MD")
# What follows the head of a base noun phrase without a comma and is its last word here.
_LAST = frozenset(("flat", "appos", "nmod:desc", "nmod:unmarked", "nummod"))
_ASKING = frozenset(("WDT", "WP", "WRB"))

_Arc = tuple[int, str, int]  # the verb's token, the role, the token of the argument's head


class Miss(NamedTuple):
    """An argument that was not read, or was read and is not gold."""

    relation: str
    found: bool
    verb: str
    head: str
    instead: str
    sentence: str


class Tally(NamedTuple):
    """By relation: how many gold arguments, how many were read, how many of both, and the rest."""

    gold: Counter[str]
    read: Counter[str]
    right: Counter[str]
    misses: list[Miss]


def measure(folder: Path, *, fitted: bool) -> Tally:
    """The clauses of one half of the treebanks. Raises UsageError where there are none."""
    tally = Tally(Counter(), Counter(), Counter(), [])
    documents = read_treebanks(folder, fitted=fitted)
    if not documents:
        raise UsageError(f"{folder} holds no folder ud with *.conllu files.")
    for document in documents:
        for sentence in document.sentences:
            _compare(sentence, tally)
    return tally


def _compare(sentence: Parsed, tally: Tally) -> None:
    places = tuple(token_places(sentence.text, 0, len(sentence.text)))
    words = truecased(double_marked(sentence.text, places))
    clauses = read_clauses(words, repaired(words, tag(words)))
    starts = [start for start, _ in places]
    tokens = {node.number: bisect_right(starts, node.start) - 1 for node in sentence.nodes}
    gold, also = _gold(sentence.nodes, tokens)
    asking = {tokens[node.number] for node in sentence.nodes if node.tag in _ASKING}
    read = {arc for clause in clauses for arc in _arcs(clause)}
    for arc in sorted(gold):
        tally.gold[arc[1]] += 1
        if arc in read:
            tally.right[arc[1]] += 1
        else:
            instead = _instead(arc, read, clauses, words)
            tally.misses.append(_miss(arc, False, instead, words, sentence.text))
    for clause in clauses:
        for verb, role, phrase in _phrases(clause):
            heads = [end - 1 for _, end in phrase.parts]
            right = any((verb, role, head) in also for head in heads)
            if not right and role == "subject" and clause.tense == "none":
                continue  # whose doing it is is not always in the tree
            if not right and asking.issuperset(heads):
                continue  # "what he said" is the noun there that its clause tells of
            tally.read[role] += 1
            tally.right[f"read {role}"] += right
            if not right:
                told = " ".join(words[arc[2]] for arc in also if arc[:2] == (verb, role)) or "none"
                arc = (verb, role, heads[0])
                tally.misses.append(_miss(arc, True, told, words, sentence.text))


def _miss(arc: _Arc, found: bool, instead: str, words: Sequence[str], text: str) -> Miss:
    return Miss(arc[1], found, words[arc[0]], words[arc[2]], instead, text)


def _instead(arc: _Arc, read: set[_Arc], clauses: Sequence[Clause], words: Sequence[str]) -> str:
    """What was read in the place of a gold argument."""
    if not any(clause.head == arc[0] for clause in clauses):
        return "no clause"
    same = [words[a[2]] for a in read if a[:2] == arc[:2]]
    other = [f"{a[1]} of {words[a[0]]}" for a in read if a[2] == arc[2]]
    return f"{' '.join(same) or '-'} ({'; '.join(other) or 'nowhere'})"


def _gold(nodes: Sequence[Node], tokens: dict[int, int]) -> tuple[set[_Arc], set[_Arc]]:
    """The arguments of the basic tree, and with them those of the enhanced graph and what the tree
    leaves to be understood."""
    verbs, lasts = _Verbs(nodes, tokens), _name_ends(nodes)
    gold, also = set(), set()
    for node in nodes:
        for head, how in {(node.head, node.relation), *node.deeper}:
            basic = (head, how) == (node.head, node.relation)
            for verb, role in _roles(how, head, verbs):
                arc = (verb, role, tokens[lasts.get(node.number, node.number)])
                also.add(arc)
                if basic and node.tag not in _ASKING:
                    gold.add(arc)
    also.update(_understood(nodes, tokens, verbs, lasts))
    return gold, also


def _understood(
    nodes: Sequence[Node], tokens: dict[int, int], verbs: _Verbs, lasts: dict[int, int]
) -> Iterator[_Arc]:
    """The "it" and "there" of a verb, "what" in its clause, and the noun of a relative clause."""
    for node in nodes:
        if node.relation == "expl" and node.head in verbs.nodes:
            yield verbs.of(node.head, "nsubj"), "subject", tokens[node.number]
        if node.relation == "acl:relcl" and node.number in verbs.nodes:
            noun = tokens[lasts.get(node.head, node.head)]
            for role in ("subject", "object", "oblique"):
                yield verbs.of(node.number, "nsubj"), role, noun


def _name_ends(nodes: Sequence[Node]) -> dict[int, int]:
    """The first word of a name, a role, a year or a sum, its head there -> its last word."""
    by = {node.number: node for node in nodes}
    ends: dict[int, int] = {}
    for node in nodes:
        if node.relation not in _LAST or node.head >= node.number:
            continue
        before = by[node.number - 1]
        beside = before.number == node.head or before.head in (node.head, node.number)
        if beside and "," not in {one.word for one in nodes[node.head : node.number]}:
            ends[node.head] = ends.get(node.number, node.number)
    for first, last in list(ends.items()):
        ends[first] = ends.get(last, last)
    return ends


class _Verbs:
    """The verbs of predicates: their own, or a copula's where there is one."""

    def __init__(self, nodes: Sequence[Node], tokens: dict[int, int]) -> None:
        self.tokens = tokens
        self.verbal = {node.number for node in nodes if node.tag.startswith(_VERBAL)}
        self.copulas: dict[int, list[int]] = defaultdict(list)
        for node in nodes:
            if node.relation == "cop":
                self.copulas[node.head].append(node.number)
        self.nodes = self.verbal | set(self.copulas)
        self.objects = {node.head for node in nodes if node.relation == "obj"}
        self.outer = {node.head for node in nodes if node.relation == "nsubj:outer"}

    def of(self, head: int, how: str) -> int:
        """The token of the verb of which a word is an argument: "the plan is (to sell it)" has
        one for its subject and one for the rest."""
        copulas = self.copulas.get(head, [])
        first = how == "nsubj:outer" or (how.startswith("nsubj") and head not in self.outer)
        if copulas and first:
            return self.tokens[copulas[0]]
        inner = head if head in self.verbal or not copulas else copulas[-1]
        return self.tokens[inner]


def _roles(how: str, head: int, verbs: _Verbs) -> Iterator[tuple[int, str]]:
    if head not in verbs.nodes:
        return
    name = how if how in _ROLES else ":".join(how.split(":")[:2])
    role = _ROLES.get(name) or _ROLES.get(how.split(":")[0])
    if role == "second object" and head not in verbs.objects:
        role = "object"
    if role:
        yield verbs.of(head, how), role


def _phrases(clause: Clause) -> Iterator[tuple[int, str, Phrase]]:
    for role, phrase in (
        ("subject", clause.subject),
        ("object", clause.object),
        ("second object", clause.second_object),
        ("agent", clause.agent),
    ):
        if phrase is not None:
            yield clause.head, role, phrase
    for oblique in clause.obliques:
        yield clause.head, "oblique", oblique.object


def _arcs(clause: Clause) -> Iterator[_Arc]:
    for verb, role, phrase in _phrases(clause):
        for _, end in phrase.parts:
            yield verb, role, end - 1


def _report(folder: Path, fitted: bool, errors: str, count: int) -> Iterator[str]:
    tally = measure(folder, fitted=fitted)
    yield "relation        gold   recall    read  precision"
    for role in ("subject", "object", "second object", "agent", "oblique"):
        gold, read = max(1, tally.gold[role]), max(1, tally.read[role])
        right, found = 100 * tally.right[role] / gold, 100 * tally.right["read " + role] / read
        yield f"{role:14}{gold:6}  {right:5.1f} %  {read:6}    {found:5.1f} %"
    groups = defaultdict(list)
    for miss in tally.misses:
        if miss.relation == errors:
            groups["read and not gold" if miss.found else "gold and not read"].append(miss)
    for name, misses in groups.items():
        yield f"\n{name}: {len(misses)}"
        for one in misses[:: max(1, len(misses) // count)]:
            yield f"  {one.verb} <- {one.head}   [{one.instead}]   {one.sentence}"


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line; see the top of the file."""
    return run_on_half(arguments, "syntax", "Clauses against a treebank.", _report)


if __name__ == "__main__":
    sys.exit(main())
