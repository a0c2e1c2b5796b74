"""What a deed is for or about, which it is not done to: who buys food for a cat buys no cat."""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.claims.claim import Claim
from qa.answering.claims.sides import governing
from qa.answering.question import Question
from qa.answering.scene import Scene
from qa.language.stems import StemSet, stem
from qa.reading.clauses import Clause
from qa.types import MentionKind

__all__ = ["is_for_another"]

_PURPOSES = ("for", "about")
# Who makes use of a boat uses it.
_SUPPORTING = StemSet("take make have put pay give do set hold keep ask look".split())
_GETTING = StemSet(("get", "receive"))


def is_for_another(
    question: Question, claim: Claim, scene: Scene, clause: Clause | None, places: Sequence[int]
) -> bool:
    """ "Did she buy a cat?" of "She bought food for the cat": the object that is asked about stands
    at `places` alone, and the verb has another one."""
    own, done = scene.reading, clause.object if clause is not None else None
    if clause is None or done is None or not places or clause.voice == "passive":
        return False
    stems = [stem(token.text.lower()) for token in question.tokens]
    verb = claim.predicate
    if claim.light:
        verb = next((i for i, one in enumerate(stems) if one in _GETTING), -1)
    first = min(claim.object or (claim.predicate,))
    if verb < 0 or "IN" in question.tags[verb:first] or own.stems[clause.head] in _SUPPORTING:
        return False
    return all(i > done.start and _is_aside(scene, i) for i in places)


def _is_aside(scene: Scene, index: int) -> bool:
    """Whether it stands behind "for" or "about", or is where something is."""
    word, found = governing(scene.reading, index), scene.mention_of[index]
    town = found is not None and found.kind is MentionKind.PLACE
    return word in _PURPOSES or (word == "in" and town)
