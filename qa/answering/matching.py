"""Which words of a sentence match which words of the question, and how well.

A word matches by its stem (1), by its derivation family (0.8), by its first five letters (0.6), or
by a synonym group (0.5). Terms weigh what they are rare in English at large (`lexicon/rarity.tsv`):
counts from one article are noise. Source of the factors: the shares by which each kind of match
raised the choice of the right sentence on public question sets.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from qa.answering.question import Question, Term
from qa.answering.relatives import (
    FAMILY,
    SYNONYM,
    agent_stems,
    people_stems,
    related_stems,
    role_stems,
)
from qa.language.lexicon import table, words
from qa.language.phrasal import Phrasal, phrasal_at, phrasals_told
from qa.language.stems import stem
from qa.light import NamedTuple

__all__ = [
    "EXACT",
    "NOTHING",
    "PREFIX",
    "Match",
    "Matcher",
    "Shares",
    "best_factors",
    "densest",
    "longest_run",
    "rarity",
]

EXACT, PREFIX = 1.0, 0.6
HINT = 0.35
_UNKNOWN_RARITY = 7.0
# Rarity counts, but less than in proportion: a rare name otherwise outweighs all the rest.
# The square root and the factors by kind raised the choice of sentence from 84.0 % to 86.6 %
# (1,793 questions on Wikipedia paragraphs).
_FLATTENED = 0.5
# What is non-refundable is not refundable.
_DENIED = "non-"
_KIND_FACTOR = {
    "name": 0.9,
    "number": 1.2,
    "verb": 1.0,
    "noun": 1.1,
    "adjective": 0.8,
    "other": 0.7,
}


class Match(NamedTuple):
    """Term number `term` (of the matcher's terms) matched with `factor` of its weight."""

    term: int
    factor: float


class Shares(NamedTuple):
    """Shares of the question's weight, 0 to 1: what a sentence holds word for word, and what the
    sentences before it hold of the words that it lacks."""

    exact: float = 0.0
    before: float = 0.0


NOTHING = Shares()


@lru_cache(maxsize=65536)
def rarity(word_stem: str) -> float:
    """How rare a stem is in English at large: 0 (everywhere) to 7 (not in the table)."""
    found = table("rarity").get(word_stem)
    return float(found) if found is not None else _UNKNOWN_RARITY


class Matcher:
    """The terms of one question, ready to be looked up in sentences."""

    def __init__(self, question: Question, hints: Sequence[str] = ()) -> None:
        self.terms: list[Term] = _merged(question.terms, hints)
        self.weights: list[float] = [
            term.weight * rarity(term.stem) ** _FLATTENED * _KIND_FACTOR.get(term.kind, 1.0)
            for term in self.terms
        ]
        self.total = sum(self.weights) or 1.0
        self._question = question
        self._found: dict[tuple[str, ...], list[Match | None]] = {}
        self._lookup: dict[str, Match] = {}
        for number, term in enumerate(self.terms):
            self._add(term.stem, Match(number, EXACT))
        for number, term in enumerate(self.terms):
            for other, factor in _related(term.stem, term.word, term.kind):
                self._add(other, Match(number, factor))
            denied = term.stem.startswith(_DENIED)
            for part in term.stem.split("-") if "-" in term.stem and not denied else ():
                if len(part) > 2:
                    self._add(stem(part), Match(number, PREFIX))
        self._prefixes = {
            term.stem[:5]: number
            for number, term in reversed(list(enumerate(self.terms)))
            if len(term.stem) >= 5 and term.kind not in ("number", "name")
        }

    def _add(self, word_stem: str, match: Match) -> None:
        held = self._lookup.get(word_stem)
        if held is None or held.factor < match.factor:
            self._lookup[word_stem] = match

    def match(self, word_stem: str) -> Match | None:
        """How the stem of a word of the text matches, or None."""
        found = self._lookup.get(word_stem)
        if found is None and "-" in word_stem:
            return self._match_part(word_stem)
        if found is None and len(word_stem) >= 5:
            number = self._prefixes.get(word_stem[:5])
            if number is not None and not word_stem[0].isdigit():
                return Match(number, PREFIX)
        return found

    def says(self, word_stem: str) -> bool:
        """Whether a word of the text is one of the question, or derived from one."""
        return bool(self.said((word_stem,)))

    def said(self, stems: Iterable[str]) -> set[int]:
        """The terms that some words of the text are, or are derived from."""
        found = (self.match(one) for one in stems)
        return {match.term for match in found if match is not None and match.factor >= FAMILY}

    def match_phrasal(self, phrasal: Phrasal) -> Match | None:
        """How a verb of two words matches as one of the verbs that say the same, and as no verb
        that only the farther of these resemble: who walks out strikes, but hits nobody."""
        found = [self.match(stem(verb)) for verb in phrasal.verbs]
        same = (
            one
            for place, one in enumerate(found)
            if one is not None
            and (not place or one.factor > SYNONYM or self.terms[one.term].kind != "verb")
        )
        return max(same, key=lambda one: one.factor, default=None)

    def _match_part(self, compound: str) -> Match | None:
        """ "three-headed" matches "heads" by its last part; "non-smoking" is no smoking."""
        if compound.startswith(_DENIED):
            return None
        for part in reversed(compound.split("-")):
            found = self._lookup.get(stem(part))
            if found is not None and found.factor >= FAMILY:
                return Match(found.term, PREFIX)
        return None

    def matches(self, stems: Iterable[str]) -> list[Match | None]:
        """One entry a token: its match or None; verbs of two words match as the one that they
        are."""
        stems = tuple(stems)
        if stems not in self._found:
            self._found[stems] = self._matches(stems)
        return self._found[stems].copy()

    def _matches(self, stems: tuple[str, ...]) -> list[Match | None]:
        found = [self.match(one) for one in stems]
        for i, phrasal in phrasals_told(stems):
            both = (one for one in (self.match_phrasal(phrasal), found[i]) if one)
            found[i] = max(both, key=lambda one: one.factor, default=None)
        return found

    def expanded(self) -> dict[str, float]:
        """All stems that match, with weights: what retrieval is asked for."""
        found = {
            one: found.factor * self.weights[found.term]
            for one, found in sorted(self._lookup.items())
        }
        return {**dict(self._second_words()), **found}

    def _second_words(self) -> Iterator[tuple[str, float]]:
        """The second words of verbs of two words, with the weights of these: a text that says
        "went bankrupt" has neither of the verbs that say the same."""
        stems = [stem(token.text) for token in self._question.tokens]
        for number, term in enumerate(self.terms):
            phrasal = phrasal_at(stems, term.index) if 0 <= term.index < len(stems) else None
            if phrasal is None:
                continue
            second = self._question.tokens[phrasal.second].text.lower()
            if second not in words("stopwords"):
                yield stem(second), self.weights[number]

    def coverage(self, matches: Iterable[Match | None]) -> float:
        """The share of the question's weight that is matched, 0 to 1."""
        held: float = sum(
            factor * self.weights[term] for term, factor in best_factors(matches).items()
        )
        return held / self.total

    def share(self, terms: Iterable[int], factors: Mapping[int, float]) -> float:
        """The share of the weight of some terms that `factors` match; 1.0 where there are none."""
        own = list(terms)
        total = sum(self.weights[term] for term in own)
        held = sum(self.weights[term] * factors.get(term, 0.0) for term in own)
        return held / total if total else 1.0


# One question is held against sentences several times.
@lru_cache(maxsize=256)
def _related(word_stem: str, word: str, kind: str) -> tuple[tuple[str, float], ...]:
    """The stems of other words that may stand for a term, with their factors."""
    found = [*people_stems(word_stem), *role_stems(word)]
    if kind != "name":
        found += related_stems(word_stem)
    if kind == "number" and (other := _other_figure(word.lower())):
        found.append((other, EXACT))
    if kind == "verb":
        found += agent_stems(word_stem)
    return tuple(found)


def _other_figure(word: str) -> str:
    """ "ten" for "10", "10" for "ten"; "" for a number that is not usually written both ways."""
    values = table("number_words")
    if word in values:
        return values[word]
    return next((other for other, value in values.items() if value == word), "")


def best_factors(matches: Iterable[Match | None]) -> dict[int, float]:
    """Term number -> the best factor with which it is matched."""
    best: dict[int, float] = {}
    for found in matches:
        if found is not None and found.factor > best.get(found.term, 0.0):
            best[found.term] = found.factor
    return best


def densest(matches: Sequence[Match | None], weights: Sequence[float], width: int) -> float:
    """The weight of the terms that stand within `width` words of each other, where it is most."""
    places = [(i, found.term) for i, found in enumerate(matches) if found is not None]
    counts = [0] * len(weights)
    best = held = 0.0
    first = 0
    for i, term in places:
        held += 0.0 if counts[term] else weights[term]
        counts[term] += 1
        while i - places[first][0] > width:
            left = places[first][1]
            counts[left] -= 1
            held -= 0.0 if counts[left] else weights[left]
            first += 1
        best = max(best, held)
    return best


def longest_run(one: Sequence[str], other: Iterable[str]) -> int:
    """How many words in a row both have in the same order; linear but for words said again."""
    places: dict[str, list[int]] = {}
    for i, word in enumerate(one):
        places.setdefault(word, []).append(i)
    best = 0
    before: dict[int, int] = {}
    for word in other:
        if not before and word not in places:
            continue
        now = {i: before.get(i - 1, 0) + 1 for i in places.get(word, ())}
        best = max(best, max(now.values(), default=0))
        before = now
    return best


def _merged(terms: Sequence[Term], hints: Sequence[str]) -> list[Term]:
    """The terms once a stem, then the hints' words at low weight."""
    merged: dict[str, Term] = {}
    for term in terms:
        if term.stem not in merged or merged[term.stem].weight < term.weight:
            merged[term.stem] = term
    for hint in hints:
        for word in hint.split():
            one = stem(word)
            if one and one[0].isalnum() and one not in merged:
                merged[one] = Term(one, word, -1, "hint", HINT)
    return list(merged.values())
