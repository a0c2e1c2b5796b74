""" "Ida Falk succeeded Ole Moe as mayor", "Falk was appointed mayor": who comes into an office."""

from __future__ import annotations

from qa.answering.paths.around import STOPS, tag_at, to_stop, word_at
from qa.answering.scene import Scene
from qa.language.stems import StemSet
from qa.types import Range

__all__ = ["office_taken"]

# By these a subject takes the office that stands behind "as"; those of the second row are done to
# it, and to who takes it in the passive alone.
_TAKING = StemSet("succeed replace follow serve act return start begin continue".split())
_GIVEN = StemSet("appoint name elect choose install hire nominate confirm instal".split())
_NEAR = 9  # tokens from the name to "as"
_NOT_OF_IT = frozenset("who which that and but".split())


def office_taken(scene: Scene, start: int, end: int) -> Range | None:
    """The tokens of the office that a name comes into as a subject, or None."""
    for clause in scene.clauses:
        subject = clause.subject
        if subject is None or not subject.start <= start < end <= subject.end:
            continue
        stem, passive = scene.reading.stems[clause.head], clause.voice == "passive"
        taking = stem in _TAKING and not passive
        given = stem in _GIVEN and passive
        if clause.polarity != "positive" or not (taking or given):
            continue
        if found := _behind_as(scene, clause.verb_end):
            return found
        if given and tag_at(scene, clause.verb_end).startswith(("NN", "DT", "JJ")):
            return clause.verb_end, to_stop(scene, clause.verb_end)
    return None


def _behind_as(scene: Scene, behind: int) -> Range | None:
    """The tokens behind the "as" that is near behind a verb, in its own clause."""
    for index in range(behind, min(behind + _NEAR, scene.size)):
        word = word_at(scene, index)
        if word == "as":
            return index + 1, to_stop(scene, index + 1)
        if word in STOPS or word in _NOT_OF_IT:
            return None
    return None
