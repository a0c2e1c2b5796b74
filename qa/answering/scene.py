"""One question held against one sentence: what every rule looks at, computed once.

All positions are token indices of the sentence. Distances count a step a token and three more for
each comma, semicolon, colon, "and" or "but" crossed, so that parallel parts of an enumeration
("208,000 by 2020; 320,000 by 2017") stay with their own words.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import accumulate
from types import MappingProxyType

from qa.answering.arguments import Arguments
from qa.answering.matching import NOTHING, Match, Matcher, Shares, best_factors, longest_run
from qa.answering.question import Question, QuestionType, Role
from qa.language.stems import stem
from qa.light import TYPE_CHECKING
from qa.reading.clauses import Clause
from qa.reading.found import Found
from qa.reading.reading import SentenceReading

if TYPE_CHECKING:
    from qa.answering.gaps import Gap

__all__ = ["Scene"]

_CROSSINGS = frozenset(", ; : and but – — -- while whereas".split())
_BE = frozenset("is are was were be been being 's ’s am get got gets".split())
# Of others the words around the asking word, or the clauses, tell as much.
_GAPPED = frozenset((Role.OBJECT, Role.OBLIQUE))
# What ends the noun phrase that a span begins with.
_PHRASE_ENDS = frozenset("IN TO , WDT WP WRB : CC VBN VBD VBG (".split())
_HELPED = frozenset(("VBN", "VBG", "VBD", "VB"))
_AUXILIARY = _BE | {"has", "have", "had", "do", "does", "did", "having"}

_NAMED = frozenset(("NNP", "NNPS", "NN", "DT"))


class Scene:
    """A question and a sentence side by side; `rank` is the sentence's, 0 the best.

    `near` is how many sentences after the last answer it stands, `said` are that answer's tokens
    where it is a part of the sentence; `about` are the terms, with their factors, that stand for it
    outside of it: in the question that it answers, in the label of who says it.
    """

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
        said: tuple[int, int] = (0, 0),
        passage: int = 99,
        clauses: Sequence[Clause] = (),
        about: Mapping[int, float] = MappingProxyType({}),
        shares: Shares = NOTHING,
    ) -> None:
        self.question = question
        self.matcher = matcher
        self.reading = reading
        others = {*_other_deeds(matcher, matches, clauses)}
        if question.type is QuestionType.WHO and question.role is Role.SUBJECT:
            matches = [None if i in others else found for i, found in enumerate(matches)]
        self.matches = matches
        self.rank = rank
        self.coverage = coverage
        self.behind = behind
        self.margin = margin
        self.profile = question.profile
        self.role = question.role.value
        self.near = near
        self.said = said
        self.passage = passage
        self.clauses = clauses
        self.shares = shares
        self.size = len(reading.words)
        self.strength = [
            found.factor * matcher.weights[found.term] if found else 0.0 for found in matches
        ]
        for index in others:
            self.strength[index] = 0.0
        self.kinds = [matcher.terms[found.term].kind if found else "" for found in matches]
        self.own_factors = best_factors(matches)
        self.factors = {**about, **self.own_factors}
        self.matched = [
            (i, found.term, self.strength[i])
            for i, found in enumerate(matches)
            if found and self.strength[i]
        ]
        self._measure()
        self._find_verbs()
        self._find_heads()
        self.mention_of = _owners(reading.mentions, self.size)
        self.quote_of = _owners(reading.quotes, self.size)

    def _measure(self) -> None:
        steps = (4 if word in _CROSSINGS else 1 for word in self.reading.lowers)
        self.costs = [*accumulate(steps)]
        self._matched_before = [0, *accumulate(map(bool, self.strength))]
        self.left_match = _nearest(range(self.size), self.strength)
        self.right_match = _nearest(range(self.size - 1, -1, -1), self.strength)

    def _find_verbs(self) -> None:
        """The main verbs, whether each is passive, and the nearest on either side of a token."""
        tags = self.reading.tags
        verbal = (i for i, tag in enumerate(tags) if tag.startswith("VB"))
        self.verbs = [i for i in verbal if not self._is_auxiliary(i)]
        self.passive = {i for i in self.verbs if tags[i] in ("VBN", "VBD") and self._after_be(i)}
        self.asked_verbs = [i for i in self.verbs if self.strength[i]]
        self.verb_terms = [i for i, kind in enumerate(self.kinds) if kind == "verb"]
        is_verb = [False] * self.size
        for i in self.verbs:
            is_verb[i] = True
        self.left_verb = _nearest(range(self.size), is_verb)
        self.right_verb = _nearest(range(self.size - 1, -1, -1), is_verb)

    def _is_auxiliary(self, index: int) -> bool:
        if self.reading.lowers[index] not in _AUXILIARY:
            return False
        after = self._beside(index, 1)
        return after < self.size and self.reading.tags[after] in _HELPED

    def _after_be(self, index: int) -> bool:
        before = self._beside(index, -1)
        return before >= 0 and self.reading.lowers[before] in _BE

    def _beside(self, index: int, step: int) -> int:
        """The token beside another, adverbs passed over; it may lie outside of the sentence."""
        index += step
        while 0 <= index < self.size and self.reading.tags[index] in ("RB", "RBR"):
            index += step
        return index

    def distance(self, one: int, other: int) -> int:
        """Steps between two tokens, crossings counted."""
        return abs(self.costs[one] - self.costs[other])

    @cached_property
    def question_stems(self) -> list[str]:
        """The stems of the question's words, in order."""
        return [stem(token.text) for token in self.question.tokens]

    @cached_property
    def gap(self) -> Gap | None:
        """Where the answer would stand if the question were a statement; None where that tells
        nothing."""
        if self.question.role not in _GAPPED:
            return None
        from qa.answering.gaps import gap_of  # questions for a subject have need of it

        return gap_of(self.question)

    @cached_property
    def longest_run(self) -> int:
        """How many of the sentence's words in a row the question has in the same order."""
        return longest_run(self.question_stems, self.reading.stems)

    @cached_property
    def holds_the_rest(self) -> bool:
        """Whether the sentence holds all nouns and names of the question but the one asked for."""
        return all(
            number in self.factors
            for number, term in enumerate(self.matcher.terms)
            if term.kind in ("noun", "name")
            and term.index >= 0
            and term.word.lower() != self.question.answer_type
        )

    @cached_property
    def governors(self) -> list[str]:
        """Of each token the preposition right before it, or "-"."""
        tags, lowers = self.reading.tags, self.reading.lowers
        return [
            lowers[i - 1] if i and tags[i - 1] in ("IN", "TO") else "-" for i in range(self.size)
        ]

    @cached_property
    def arguments(self) -> Arguments:
        """The parts that the sentence's tokens play in its clauses."""
        return Arguments(self.clauses, self.reading, self.strength)

    @cached_property
    def asked_places(self) -> list[int]:
        """The tokens that repeat the noun asked for, or lead to it: the "of" in "31 of the 65
        seats"."""
        noun = self.question.answer_type
        wanted = stem(noun) if noun else ""
        places = [i for i, one in enumerate(self.reading.stems) if one == wanted] if noun else []
        wholes = (self._whole_of(i - 1) for i in places)
        return sorted({*places, *(of for of in wholes if of > 0)})

    def is_whole(self, index: int) -> bool:
        """Whether the number at a token is the whole of a part: the 65 of "31 of the 65 seats"."""
        return self._whole_of(index) > 0

    def _whole_of(self, index: int) -> int:
        """The "of" between a part and the whole at a token, "31 of 65" included; 0 for none."""
        if index < 1:
            return 0
        tags, lowers = self.reading.tags, self.reading.lowers
        of = index - 1 - (lowers[index - 1] in ("the", "its", "their", "his", "her"))
        if tags[index - 1] == "POS":  # "700 of Lindt's 5,200 employees"
            of = next((i for i in range(index - 2, -1, -1) if tags[i] not in _NAMED), 0)
        parts = of > 0 and tags[index] == "CD" and lowers[of] == "of" and tags[of - 1] == "CD"
        return of if parts else 0

    @cached_property
    def mention_counts(self) -> Counter[str]:
        """Kind -> how many mentions of it the sentence has."""
        return Counter(one.kind for one in self.reading.mentions)

    @cached_property
    def mention_ranks(self) -> dict[tuple[int, int], int]:
        """Of the mentions that repeat no word of the question: their rank among their kind, by
        closeness to the question's words; 0 is the closest."""
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

    @cached_property
    def attached(self) -> dict[str, int]:
        """Kind -> start of the mention of that kind nearest to a number of the question.

        Of two as near, the one before it: "$4 in 2019, $3 in 2020".
        """
        numbers = [i for i, kind in enumerate(self.kinds) if kind == "number"]
        best: dict[str, tuple[int, int]] = {}
        for one in self.reading.mentions if numbers else ():
            if self.repeats(one.start, one.end):
                continue
            for i in numbers:
                gap = self.distance(i, one.end - 1 if one.end <= i else one.start)
                rank = (2 * gap + (one.start > i), one.start)
                if one.kind not in best or rank < best[one.kind]:
                    best[one.kind] = rank
        return {kind: start for kind, (_, start) in best.items()}

    def _pull(self, start: int, end: int) -> float:
        """The matched weight around a range, each word by its distance to the power of -1.5."""
        pull = 0.0
        for i, _, strength in self.matched:
            distance = self.distance(i, start if i < start else end - 1)
            pull += strength / (1.0 + distance) ** 1.5
        return pull

    def repeats(self, start: int, end: int) -> bool:
        """Whether any of the tokens `start` to `end` (half-open) is matched."""
        return self._matched_before[end] > self._matched_before[start]

    def inside(self, start: int, end: int) -> list[int]:
        """The matched tokens among `start` to `end` (half-open)."""
        return [i for i, _, _ in self.matched if start <= i < end]

    def nearest_outside(self, tokens: Sequence[int], start: int, end: int) -> int:
        """Of some tokens in order the one nearest to a range that is not in it, or -1; of two as
        near the one before it."""
        if not tokens:
            return -1
        before = bisect_left(tokens, start)
        behind = bisect_left(tokens, end, before)
        left = tokens[before - 1] if before else -1
        right = tokens[behind] if behind < len(tokens) else -1
        if left < 0 or right < 0:
            return max(left, right)
        return left if self.distance(left, start) <= self.distance(right, start) else right

    def verbs_between(self, one: int, other: int) -> int:
        """How many verbs stand between two tokens."""
        return bisect_left(self.verbs, other) - bisect_right(self.verbs, one)

    def _find_heads(self) -> None:
        """For each place the last noun before it, and where the phrase going on from it ends."""
        tags = self.reading.tags
        nouns = [tag.startswith("NN") or tag in ("CD", "PRP") for tag in tags]
        self._noun_before = [-1]
        for i, is_noun in enumerate(nouns):
            self._noun_before.append(i if is_noun else self._noun_before[-1])
        self._phrase_end = [self.size] * (self.size + 1)
        stop = self.size
        for i in range(self.size - 1, -1, -1):
            self._phrase_end[i] = stop if nouns[i] else self._phrase_end[i + 1]
            if tags[i] in _PHRASE_ENDS:
                stop = i

    def head(self, start: int, end: int) -> int:
        """The head of a span: the last noun before a preposition, comma or relative clause."""
        head = self._noun_before[min(end, self._phrase_end[start])]
        return head if head >= start else end - 1


def _other_deeds(
    matcher: Matcher, matches: Sequence[Match | None], clauses: Sequence[Clause]
) -> Iterator[int]:
    """The verbs that only resemble one of the question which another clause has itself: "damaged
    the school and destroyed the chapel"."""
    heads = {one.head for one in clauses} if len(clauses) > 1 else set()
    told = [(i, match) for i in sorted(heads) if (match := matches[i]) is not None]
    best: dict[int, float] = {}
    for _, match in told:
        best[match.term] = max(match.factor, best.get(match.term, 0.0))
    for index, match in told:
        verb = matcher.terms[match.term].kind == "verb"
        if verb and match.factor < best[match.term] == 1.0:
            yield index


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
