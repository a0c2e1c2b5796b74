"""Words that stand for others: what they stand for matches too, somewhat less.

A pronoun stands for a name, and the "them" of "eight of them" for what was spoken of just before.
"""

from __future__ import annotations

from qa.answering.matching import Match, Matcher
from qa.language.stems import stem
from qa.reading.coreference import Coreference
from qa.reading.reading import Reading

__all__ = ["LINKED", "carry_counted", "carry_names"]

# What such a match is worth.
LINKED = 0.7


def carry_names(
    matcher: Matcher, coreference: Coreference, index: int, matches: list[Match | None]
) -> None:
    """A pronoun or bare role also matches as the name that it stands for, and a name as what the
    story's lead calls its bearer, somewhat less."""
    for link in coreference.links(index):
        found = [
            one
            for name in link.names
            for word in name.split()
            if (one := matcher.match(stem(word)))
        ]
        _put(matcher, matches, (link.start, link.end), found)
    for start, end, called in coreference.described(index):
        held = {one.term for one in matches if one is not None}
        fitting = (one for one in map(matcher.match, called) if one and one.term not in held)
        _put(matcher, matches, (start, end), list(fitting))


def _put(
    matcher: Matcher, matches: list[Match | None], place: tuple[int, int], found: list[Match]
) -> None:
    """Let free tokens of a place match, the last as what weighs most."""
    free = [i for i in range(*place) if matches[i] is None]
    found.sort(key=lambda one: -matcher.weights[one.term] * one.factor)
    for one, i in zip(found, reversed(free), strict=False):
        matches[i] = Match(one.term, one.factor * LINKED)


def carry_counted(
    matcher: Matcher, reading: Reading, index: int, matches: list[Match | None]
) -> None:
    """The "them" of "eight of them" also matches as a plural of the sentence before, or one before
    it in its own: who holds "eight of them" is no part of them."""
    own = reading.sentence(index)
    for i, low in enumerate(own.lowers):
        if low != "them" or i < 2 or own.lowers[i - 1] != "of" or matches[i] is not None:
            continue
        before = reading.sentence(index - 1) if index else None
        nouns = [(before, j) for j in range(len(before.words) - 1, -1, -1)] if before else []
        nouns += [(own, j) for j in range(i - 2, -1, -1)]
        stems = (one.stems[j] for one, j in nouns if one.tags[j] == "NNS")
        found = next(filter(None, map(matcher.match, stems)), None)
        if found is not None:
            matches[i] = Match(found.term, found.factor * LINKED)
