"""One question held against one sentence: what every rule looks at, computed once.

All positions are token indices of the sentence. Distances count a step a token and three more for
each comma, semicolon, colon, "and" or "but" crossed, so that parallel parts of an enumeration
("208,000 by 2020; 320,000 by 2017") stay with their own words.
"""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.matching import Match, Matcher, best_factors
from qa.answering.question import Question
from qa.language.stems import stem
from qa.reading.clauses import Clause
from qa.reading.found import Found
from qa.reading.reading import SentenceReading

__all__ = ["Scene"]

_CROSSINGS = frozenset(", ; : and but – — -- while whereas".split())
_BE = frozenset("is are was were be been being 's ’s am get got gets".split())
_AUXILIARY = _BE | {"has", "have", "had", "do", "does", "did", "having"}


class Scene:
    """A question and a sentence side by side; `rank` is the sentence's, 0 the best."""

    def __init__(
        self,
        question: Question,
        matcher: Matcher,
        reading: SentenceReading,
        matches: Sequence[Match | None],
        *,
        rank: int = 0,
        coverage: float = 0.0,
        behind: float = 0.0,
        margin: float = 0.0,
        near: int = 99,
        passage: int = 99,
        clauses: Sequence[Clause] = (),
    ) -> None:
        self.question = question
        self.matcher = matcher
        self.reading = reading
        self.matches = matches
        self.rank = rank
        self.coverage = coverage
        self.behind = behind
        self.margin = margin
        self.profile = question.profile
        self.near = near
        self.passage = passage
        self.clauses = clauses
        self.size = len(reading.words)
        self.strength = [
            found.factor * matcher.weights[found.term] if found else 0.0 for found in matches
        ]
        self.kinds = [matcher.terms[found.term].kind if found else "" for found in matches]
        self.factors = best_factors(matches)
        self._attached: dict[str, int] | None = None
        self._ranks: dict[tuple[int, int], int] | None = None
        self._measure()
        self._find_verbs()
        self.mention_of = _owners(reading.mentions, self.size)
        self.quote_of = _owners(reading.quotes, self.size)

    def _measure(self) -> None:
        cost, costs = 0, []
        for word in self.reading.lowers:
            cost += 4 if word in _CROSSINGS else 1
            costs.append(cost)
        self.costs = costs
        self.left_match = _nearest(range(self.size), self.strength)
        self.right_match = _nearest(range(self.size - 1, -1, -1), self.strength)

    def _find_verbs(self) -> None:
        """The main verbs, whether each is passive, and the nearest on either side of a token."""
        tags, lowers = self.reading.tags, self.reading.lowers
        verbs: list[int] = []
        self.passive: set[int] = set()
        for i, tag in enumerate(tags):
            if not tag.startswith("VB"):
                continue
            after = i + 1
            while after < self.size and tags[after] in ("RB", "RBR"):
                after += 1
            if (
                lowers[i] in _AUXILIARY
                and after < self.size
                and tags[after] in ("VBN", "VBG", "VBD", "VB")
            ):
                continue
            verbs.append(i)
            if tag in ("VBN", "VBD") and self._after_be(i):
                self.passive.add(i)
        self.verbs = verbs
        is_verb = [0.0] * self.size
        for i in verbs:
            is_verb[i] = 1.0
        self.left_verb = _nearest(range(self.size), is_verb)
        self.right_verb = _nearest(range(self.size - 1, -1, -1), is_verb)

    def _after_be(self, index: int) -> bool:
        tags, lowers = self.reading.tags, self.reading.lowers
        before = index - 1
        while before >= 0 and tags[before] in ("RB", "RBR"):
            before -= 1
        return before >= 0 and lowers[before] in _BE

    def distance(self, one: int, other: int) -> int:
        """Steps between two tokens, crossings counted."""
        return abs(self.costs[one] - self.costs[other])

    def question_stems(self) -> list[str]:
        """The stems of the question's words, in order."""
        return [stem(token.text) for token in self.question.tokens]

    def mention_ranks(self) -> dict[tuple[int, int], int]:
        """Of the mentions that repeat no word of the question: their rank among their kind, by
        closeness to the question's words; 0 is the closest."""
        if self._ranks is None:
            self._ranks = self._rank_mentions()
        return self._ranks

    def _rank_mentions(self) -> dict[tuple[int, int], int]:
        by_kind: dict[str, list[tuple[float, int, int]]] = {}
        for one in self.reading.mentions:
            if not self.inside(one.start, one.end):
                pull = -self._pull(one.start, one.end)
                by_kind.setdefault(one.kind, []).append((pull, one.start, one.end))
        ranks = {}
        for rivals in by_kind.values():
            for rank, (_, start, end) in enumerate(sorted(rivals)):
                ranks[start, end] = rank
        return ranks

    def attached(self) -> dict[str, int]:
        """Kind -> start of the mention of that kind nearest to a number of the question.

        Of two as near, the one before it: "$4 in 2019, $3 in 2020".
        """
        if self._attached is None:
            self._attached = {}
            numbers = [i for i, kind in enumerate(self.kinds) if kind == "number"]
            best: dict[str, tuple[int, int]] = {}
            for one in self.reading.mentions:
                if any(self.strength[i] for i in range(one.start, one.end)):
                    continue
                for i in numbers:
                    gap = self.distance(i, one.end - 1 if one.end <= i else one.start)
                    rank = (2 * gap + (one.start > i), one.start)
                    if one.kind not in best or rank < best[one.kind]:
                        best[one.kind] = rank
            self._attached = {kind: start for kind, (_, start) in best.items()}
        return self._attached

    def _pull(self, start: int, end: int) -> float:
        """The matched weight around a range, each word divided by its squared distance."""
        pull = 0.0
        for i, strength in enumerate(self.strength):
            if strength:
                distance = self.distance(i, start if i < start else end - 1)
                pull += strength / (1.0 + distance) ** 1.5
        return pull

    def inside(self, start: int, end: int) -> list[int]:
        """The matched tokens among `start` to `end` (half-open)."""
        return [i for i in range(start, end) if self.strength[i]]

    def head(self, start: int, end: int) -> int:
        """The head of a span: the last noun before a preposition, comma or relative clause."""
        tags = self.reading.tags
        head = -1
        for i in range(start, end):
            if tags[i].startswith("NN") or tags[i] in ("CD", "PRP"):
                head = i
            elif head >= 0 and tags[i] in (
                "IN",
                "TO",
                ",",
                "WDT",
                "WP",
                "WRB",
                ":",
                "CC",
                "VBN",
                "VBD",
                "VBG",
                "(",
            ):
                break
        return head if head >= 0 else end - 1


def _nearest(order: range, marked: Sequence[float]) -> list[int]:
    """For each token the nearest marked one strictly before it in the given order, or -1."""
    nearest, last = [-1] * len(marked), -1
    for i in order:
        nearest[i] = last
        if marked[i]:
            last = i
    return nearest


def _owners(found: Sequence[Found], size: int) -> list[Found | None]:
    owners: list[Found | None] = [None] * size
    for one in found:
        for i in range(one.start, one.end):
            owners[i] = one
    return owners
