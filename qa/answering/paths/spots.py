"""All the places of a row of them: "in the app, at the kiosk or on board" where the best candidate
is the kiosk."""

from __future__ import annotations

from itertools import pairwise

from qa.answering.library import Ranked
from qa.answering.scene import Scene
from qa.reading.clauses import Clause, Oblique
from qa.reading.found import TIME_KINDS
from qa.types import MentionKind as Kind
from qa.types import Range

__all__ = ["all_spots"]

_SPOTS = frozenset("in at on inside from behind under near".split())
_LAST = frozenset(("or", "and"))
_JOINTS = ((",",), ("or",), ("and",), (",", "or"), (",", "and"))
_ELSEWHERE = frozenset("online indoors outdoors outside inside abroad elsewhere upstairs".split())
_REGIONS = frozenset("north south east west north-east north-west south-east south-west".split())
_PLACED = frozenset((Kind.PLACE, Kind.NAME))
_FAR = 6  # tokens of what tells where a place is: "the kiosk on the quay or"


def all_spots(one: Ranked) -> Ranked:
    """The row of places that the candidate is one of, or the candidate."""
    scored = one.scored
    before = scored.scene.mention_of[scored.start - 2] if scored.start > 1 else None
    led = scored.scene.reading.lowers[scored.start - 1] == "in"
    if led and before is not None and before.kind in _PLACED and _is_region(one):
        return Ranked(one.article, scored._replace(start=before.start))  # "Tarn in the north"
    for clause in scored.scene.clauses:
        row = _row(scored.scene, clause)
        if row is not None and row[0] <= scored.start < scored.end <= row[1]:
            return Ranked(one.article, scored._replace(start=row[0], end=row[1]))
    return one


def _is_region(one: Ranked) -> bool:
    scored, lowers = one.scored, one.scored.scene.reading.lowers
    return scored.end - scored.start == 2 and lowers[scored.end - 1] in _REGIONS


def _row(scene: Scene, clause: Clause) -> Range | None:
    """Where a clause's row of places begins and ends: they are joined by commas and one "or"."""
    lowers = scene.reading.lowers
    told = sorted((*clause.obliques, *clause.modifiers))
    spots = [one for one in told if one.preposition > clause.head and _is_spot(scene, one)]
    if not spots:
        return None
    joined = [one for one in spots[1:] if lowers[one.preposition - 1] in (",", *_LAST)]
    heads = [spots[0], *joined]
    end = max(one.object.end for one in spots)
    joints = [lowers[_joint(lowers, after.preposition) : after.preposition] for after in heads[1:]]
    if len(lowers) > end + 1 and lowers[end] in _LAST and lowers[end + 1] in _ELSEWHERE:
        end, joints = end + 2, [*joints, ("or",)]
    near = all(_joint(lowers, b.preposition) - a.object.end <= _FAR for a, b in pairwise(heads))
    row = bool(joints) and all(one in _JOINTS for one in joints) and joints[-1][-1] in _LAST
    return (heads[0].preposition, end) if row and near else None


def _joint(lowers: tuple[str, ...], place: int) -> int:
    """Where the comma and conjunction before a place begin."""
    start = place
    while start > 0 and lowers[start - 1] in (",", *_LAST):
        start -= 1
    return start


def _is_spot(scene: Scene, one: Oblique) -> bool:
    if one.word not in _SPOTS or one.preposition < 0:
        return False
    found = scene.mention_of[one.object.start]
    return found is None or found.kind not in TIME_KINDS
