"""Whose a thing is: "Ola Brandt" of "Ola Brandt's dog, Rex, bit the postman", and not "Rex"."""

from __future__ import annotations

from qa.answering.library import Ranked
from qa.answering.question import Question
from qa.answering.scene import Scene
from qa.language.grammar import PROPER_NOUNS
from qa.language.stems import stem
from qa.types import Range

__all__ = ["by_owner"]

_BETWEEN = frozenset("JJ JJR JJS NN VBN VBG CD NNP RB".split())
_OWNING = frozenset("JJ NN NNS NNP NNPS DT CD".split())
_FARTHEST = 4  # tokens from the owner's mark to the noun


def by_owner(question: Question, best: Ranked) -> Ranked:
    """The owner whom the sentence of `best` names with what is asked for, where `best` is the name
    of the thing itself; else as it is."""
    scored = best.scored
    thing = stem(question.answer_type)
    for noun, found in enumerate(scored.scene.reading.stems[: scored.start]):
        if found != thing:
            continue
        owner = _owner(scored.scene, noun)
        if owner is not None and _is_called(scored.scene, noun, scored.start):
            return Ranked(best.article, scored._replace(start=owner[0], end=owner[1]))
    return best


def _is_called(scene: Scene, noun: int, name: int) -> bool:
    """Whether the words at `name` say what the noun is called: "dog, Rex", "brother Bo"."""
    between = scene.reading.lowers[noun + 1 : name]
    return between in ((), (",",))


def _owner(scene: Scene, noun: int) -> Range | None:
    """Where the owner stands before a noun: a name or noun with its mark, or "his"."""
    tags, at = scene.reading.tags, noun - 1
    while at >= 0 and noun - at <= _FARTHEST and tags[at] in _BETWEEN:
        at -= 1
    if at >= 0 and tags[at] == "PRP$":
        return at, at + 1
    if at < 1 or tags[at] not in ("POS", "WP$"):
        return None
    if tags[at] == "WP$":  # "Ole Moe, whose dog barked"
        at -= scene.reading.words[at - 1] == ","
    named = scene.mention_of[at - 1]
    if named is not None and named.end == at:
        return named.start, at
    start = at
    while start and tags[start - 1] in _OWNING:
        start -= 1
        if tags[start] == "DT" or (tags[start] in PROPER_NOUNS and tags[start - 1] == "DT"):
            break
    return (start, at) if start < at else None
