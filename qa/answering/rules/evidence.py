"""Rules on the sentence that a span stands in: how much of the question it holds."""

from __future__ import annotations

from qa.answering.expected import expected_kinds
from qa.answering.scene import Scene

__all__ = ["FAMILIES", "evidence_keys"]

FAMILIES = {
    "covers": "its sentence holds {} of the question",
    "exact": "its sentence holds {} of the question word for word",
    "back": "the sentences before it hold {} of what it lacks of the question",
    "behind": "{} of the question than its own",
    "ahead": "its sentence holds {} of the question than any other",
    "lacks": "its sentence lacks every {} of the question",
    "rank": "its sentence is {} for the question",
    "run": "its sentence repeats {} of the question in a row",
    "holds": "its sentence holds {}",
    "passage": "its passage's rank in retrieval: {}",
    "near": "its sentence {}",
    "caption": "its sentence is a photo caption",
}


def evidence_keys(scene: Scene) -> list[str]:
    """The rules that fire for every span of the sentence alike."""
    keys = [
        f"covers={_tenths(scene.coverage)}",
        f"exact={_tenths(scene.shares.exact)}",
        f"back={_tenths(scene.shares.before)}",
        f"behind={_step(scene.behind)}",
        f"rank={min(scene.rank, 4)}",
        f"run={min(scene.longest_run, 5)}",
    ]
    if scene.passage < _FIRST_PASSAGES:
        keys.append(f"passage={scene.passage}")
    if scene.rank == 0:
        keys.append(f"ahead={_step(scene.margin)}")
    held = {scene.matcher.terms[term].kind for term in scene.factors}
    asked = {term.kind for term in scene.matcher.terms}
    keys.extend(f"lacks={kind}" for kind in sorted(asked - held))
    expected = expected_kinds(scene.profile)
    if expected:
        held = {mention.kind for mention in scene.reading.mentions}
        keys.append(
            f"holds={'first' if expected[0] in held else 'any' if held & set(expected) else 'none'}"
        )
    if scene.near <= 3:
        keys.append(f"near={scene.near}")
    if scene.reading.sentence.caption:
        keys.append("caption=yes")
    return keys


_FIRST_PASSAGES = 4
_STEPS = (2, 5, 9, 14, 20, 28, 40, 60)


def _tenths(share: float) -> int:
    return min(9, int(share * 10))


def _step(share: float) -> int:
    """The largest step, in hundredths, that a share reaches."""
    return max((step for step in _STEPS if share * 100 >= step), default=0)
