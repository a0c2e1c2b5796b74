"""Rules on the clause that a span stands in: who does what to whom, by the verb asked about.

"Who sold the club?" wants the subject of "sold", or the agent of "was sold by"; a span that is a
whole argument answers better than a piece of one.
"""

from __future__ import annotations

from qa.answering.scene import Scene

__all__ = ["FAMILIES", "head_keys", "span_keys"]

FAMILIES = {
    "clause": "its part in the clause: {}",
    "whole": "it is a whole part of the clause: {}",
    "apposed": "it is another name for what stands beside it: {}",
    "partners": "other parts of its clause that the question names: {}",
}


def head_keys(scene: Scene, head: int) -> list[str]:
    """The rules that fire for the part that a span with this head plays in its clause."""
    own = scene.arguments.parts[head]
    if own is None:
        return [f"clause={scene.role} none"]
    return [f"clause={scene.role} {own.role} {scene.arguments.verbs[own.clause]}"]


def span_keys(scene: Scene, start: int, end: int, head: int) -> list[str]:
    """The rules that fire for how tokens `start` to `end` share the clause with other parts."""
    arguments, keys = scene.arguments, []
    own = arguments.parts[head]
    if own is not None:
        partners = max(0, arguments.named[own.clause] - scene.repeats(start, end))
        keys = [
            f"partners={scene.role} {own.role} {min(2, partners)}",
            f"whole={arguments.whole.get((start, end)) or 'no'}",
        ]
    other = arguments.apposed.get((start, end))
    if other is not None:
        keys.append(_apposed(scene, start, other))
    return keys


def _apposed(scene: Scene, start: int, other: tuple[int, int]) -> str:
    """The span names the same thing as a phrase beside it: what that phrase matches."""
    kinds = {kind for kind in scene.kinds[other[0] : other[1]] if kind}
    side = "before" if other[0] < start else "behind"
    return f"apposed={side} {'a ' + min(kinds) if kinds else 'nothing'} of the question"
