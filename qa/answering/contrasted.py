""" "What does the new press print?" of "the old press prints 300 sheets, the new one 2,000":
of two things of one kind, told of in turn, the answer is what is told of the one asked about."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from qa.answering.library import Ranked
from qa.answering.question import Question
from qa.answering.scene import Scene
from qa.language.grammar import FINITE
from qa.language.stems import stem
from qa.light import NamedTuple
from qa.types import Range

__all__ = ["of_contrasted"]

_TELLING = ("JJ", "RBR", "RBS", "VBN", "CD")
_ONES = frozenset(("one", "ones"))
_OPENING = frozenset("the a an his her its their our my this that".split())
# "The first" alone stands for a thing told of before; "the old" does not.
_ORDER = frozenset("first second third fourth fifth last other former latter next".split())
# What parts of a row, and what may stand between two.
_JOINS = frozenset((",", "and", "but", ";", "then"))
_PHRASE = ("NN", "CD", "JJ", "DT", "PRP$", "POS", "VBN", "$")
_MOST_CHUNKS = 3


class _Told(NamedTuple):
    """Which one of its kind is told of, and the tokens that may tell it."""

    which: frozenset[str]
    place: Range


class _Chunk(NamedTuple):
    """A noun phrase with the preposition before it, or ""."""

    word: str
    start: int
    end: int


def of_contrasted(question: Question, ranked: list[Ranked]) -> list[Ranked]:
    """The candidates with those told of the one asked about before all, where the first is told of
    another of its kind, or of another of two that are told alike."""
    if not ranked:
        return ranked
    ranked = _of_parallel(ranked)
    scene = ranked[0].scored.scene
    for which, kind in _asked(question):
        told = _told(scene, kind)
        own = [one for one in told if which in one.which]
        others = [one for one in told if one.which and which not in one.which]
        if len(own) == 1 and others and any(_begins(ranked[0], one.place) for one in others):
            fits = [one for one in ranked if one.scored.scene is scene and _lies(one, own[0].place)]
            return [*fits[:1], *(one for one in ranked if one not in fits[:1])]
    return ranked


def _asked(question: Question) -> Iterator[tuple[str, str]]:
    """ "New" and "press" of "the new press", as stems."""
    tags, words = question.tags, [token.text for token in question.tokens]
    for i in range(1, len(tags) - 1):
        if tags[i].startswith(_TELLING) and tags[i + 1] in ("NN", "NNS"):
            yield stem(words[i]), stem(words[i + 1])


def _told(scene: Scene, kind: str) -> list[_Told]:
    """What is told behind each thing of a kind that a sentence tells apart, from the first that is
    named as one."""
    places = [*_things(scene, kind), (scene.size, scene.size)]
    return [
        _Told(_which(scene, start, head), (head + 1, end))
        for (start, head), (end, _) in pairwise(places)
    ]


def _things(scene: Scene, kind: str) -> Iterator[Range]:
    """The first token and the head of each phrase that names such a thing, or stands for one."""
    reading, named = scene.reading, False
    for head in range(1, scene.size):
        start = head
        while start and reading.tags[start - 1].startswith(_TELLING):
            start -= 1
        opened = start and reading.lowers[start - 1] in _OPENING
        own = reading.stems[head] == kind and reading.tags[head].startswith("NN")
        stands = reading.lowers[head] in _ONES and start < head
        behind = reading.tags[head + 1 : head + 2]
        stands |= reading.lowers[head] in _ORDER and behind not in (("NN",), ("NNS",), ("CD",))
        named |= own
        if own or (named and opened and stands):
            yield start - bool(opened), head


def _which(scene: Scene, start: int, head: int) -> frozenset[str]:
    """The stems that tell which one it is."""
    end = head + (scene.reading.lowers[head] in _ORDER)
    return frozenset(scene.reading.stems[start:end]) - _OPENING


def _lies(one: Ranked, place: Range) -> bool:
    return place[0] <= one.scored.start and one.scored.end <= place[1]


def _begins(one: Ranked, place: Range) -> bool:
    return place[0] <= one.scored.start < place[1]


def _of_parallel(ranked: list[Ranked]) -> list[Ranked]:
    """ "When did it open in Bonn?" of "it opened in Rome in May and in Bonn in June": the one that
    stands with what is asked about in front."""
    first = ranked[0].scored
    for rows in _parallels(first.scene):
        column = next((i for i in range(len(rows[0])) if _in_column(first.start, rows, i)), -1)
        for named in range(len(rows[0])) if column >= 0 else ():
            meant = [row for row in rows if _is_asked(first.scene, row[named])]
            wrong = len(meant) == 1 and not _holds(meant[0][column], first.start)
            if named == column or not wrong or _is_asked(first.scene, meant[0][column]):
                continue
            place = (meant[0][column].start, meant[0][column].end)
            fits = [one for one in ranked if one.scored.scene is first.scene and _lies(one, place)]
            best = max(fits, key=lambda one: _is_whole(one, ranked[0]), default=None)
            if best is not None:
                return [best, *(one for one in ranked if one is not best)]
    return ranked


def _is_whole(one: Ranked, first: Ranked) -> bool:
    """Whether a candidate is a whole time or figure where the first is one."""
    found, other = (each.scored.scene.mention_of[each.scored.end - 1] for each in (one, first))
    span = (one.scored.start, one.scored.end)
    return other is None or (found is not None and span == (found.start, found.end))


def _in_column(at: int, rows: list[list[_Chunk]], column: int) -> bool:
    return any(_holds(row[column], at) for row in rows)


def _holds(chunk: _Chunk, at: int) -> bool:
    return chunk.start <= at < chunk.end


def _is_asked(scene: Scene, chunk: _Chunk) -> bool:
    """Whether the question says the last word of a phrase."""
    return scene.matches[chunk.end - 1] is not None


def _parallels(scene: Scene) -> Iterator[list[list[_Chunk]]]:
    """Rows of the same prepositions on either side of "and": "in Rome in May" and "in Bonn in
    June"; the longest first."""
    runs = list(_runs(scene))
    for before, after in pairwise(runs):
        joins = scene.reading.lowers[before[-1].end : _first(after[0])]
        if not joins or not _JOINS.issuperset(joins):
            continue
        for size in range(_MOST_CHUNKS, 1, -1):
            rows = [before[-size:], after[:size]]
            words = [[one.word for one in row] for row in rows]
            whole = len(after) == size or any(words[0])
            if len(before) >= size <= len(after) and words[0] == words[1] and whole:
                yield rows


def _first(chunk: _Chunk) -> int:
    return chunk.start - bool(chunk.word)


def _runs(scene: Scene) -> Iterator[list[_Chunk]]:
    """Noun phrases that follow each other with nothing but a preposition between; none that is the
    subject of a verb."""
    run: list[_Chunk] = []
    for chunk in _chunks(scene):
        if run and (_first(chunk) != run[-1].end or not chunk.word):
            yield run
            run = []
        run.append(chunk)
    if run:
        yield run


def _chunks(scene: Scene) -> Iterator[_Chunk]:
    tags, lowers, at = scene.reading.tags, scene.reading.lowers, 0
    while at < scene.size:
        end = at
        while end < scene.size and tags[end].startswith(_PHRASE):
            end += 1
        if end > at and tags[end - 1].startswith(("NN", "CD")):
            led = at and tags[at - 1] in ("IN", "TO") and lowers[at - 1] != "that"
            if not tags[end : end + 1] or tags[end] not in FINITE:
                yield _Chunk(lowers[at - 1] if led else "", at, end)
        at = max(end, at + 1)
