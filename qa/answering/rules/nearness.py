"""Rules on how a span stands to the question's words: inside, beside, how far, by which verb."""

from __future__ import annotations

from qa.answering.question import Role
from qa.answering.rules.boundary import shown
from qa.answering.scene import Scene

__all__ = ["FAMILIES", "closeness", "nearness_keys"]

FAMILIES = {
    "repeats": "it repeats {}",
    "repeatshead": "its main word repeats {} of the question",
    "echo": "against the question's words: {}",
    "left": "{} before it",
    "right": "{} after it",
    "close": "how near the question's words stand to it: {} of 6",
    "window": "{} of the question stands within eight words of it",
    "argument": "{}",
    "verb": "{}",
    "between": "{}",
    "rival": "of its kind, it is {} to the question's words",
}

_CONTENT = frozenset(("NN", "VB", "JJ", "CD", "RB", "FW"))


def nearness_keys(scene: Scene, start: int, end: int, head: int, close: int) -> list[str]:
    """The rules that fire for where tokens `start` to `end` stand."""
    keys = _repeat_keys(scene, start, end, head)
    left, right = scene.left_match[start], scene.right_match[end - 1]
    keys.append(_side(scene, "left", start, left))
    keys.append(_side(scene, "right", end - 1, right))
    keys.append(f"close={close}")
    keys.append(f"window={_window(scene, start, end)}")
    _add_argument_keys(scene, start, end, keys)
    between = _between(scene, start, end, left, right)
    if between:
        keys.append(f"between={between}")
    rival = _rival(scene, start, end, head)
    if rival:
        keys.append(f"rival={rival}")
    return keys


def _repeat_keys(scene: Scene, start: int, end: int, head: int) -> list[str]:
    inside = scene.inside(start, end)
    keys = [f"repeats={min(len(inside), 3)}"]
    if inside:
        share = sum(scene.strength[i] for i in inside) / scene.matcher.total
        keys.append(f"repeats=share {min(int(share * 6), 4)}")
        keys.append(f"echo={_echo(scene, start, end)}")
    if scene.kinds[head]:
        keys.append(f"repeatshead={scene.kinds[head]}")
    return keys


def _echo(scene: Scene, start: int, end: int) -> str:
    """How much of the span's own content the question said already."""
    content = [i for i in range(start, end) if scene.reading.tags[i][:2] in _CONTENT]
    said = sum(1 for i in content if scene.strength[i])
    if said >= len(content):
        return "nothing new"
    return "half new" if 2 * said >= len(content) else "mostly new"


def _side(scene: Scene, side: str, edge: int, match: int) -> str:
    if match < 0:
        return f"{side}=none"
    distance = scene.distance(edge, match)
    step = distance if distance < 4 else 4 if distance < 6 else 6 if distance < 10 else 10
    return f"{side}={scene.kinds[match]} {step}"


def closeness(scene: Scene, start: int, end: int) -> int:
    """The matched weight, each word divided by its distance, best match a term, in six steps."""
    best: dict[int, float] = {}
    for i, found in enumerate(scene.matches):
        if found is None or start <= i < end:
            continue
        edge = start if i < start else end - 1
        value = scene.strength[i] / (1.0 + 0.25 * scene.distance(i, edge))
        if value > best.get(found.term, 0.0):
            best[found.term] = value
    return min(6, int(8.0 * sum(best.values()) / scene.matcher.total))


def _window(scene: Scene, start: int, end: int) -> int:
    terms: dict[int, float] = {}
    for i in range(max(0, start - 8), min(scene.size, end + 8)):
        found = scene.matches[i]
        if found is not None and not start <= i < end:
            terms[found.term] = max(terms.get(found.term, 0.0), scene.strength[i])
    return min(4, int(5.0 * sum(terms.values()) / scene.matcher.total))


def _add_argument_keys(scene: Scene, start: int, end: int, keys: list[str]) -> None:
    """Subject, object or oblique of the verb asked about: which side of it, with what between."""
    role = scene.question.role.value
    left, right = scene.left_verb[start], scene.right_verb[end - 1]
    governor = (
        shown(scene, start - 1) if start and scene.reading.tags[start - 1] in ("IN", "TO") else "-"
    )
    if left >= 0:
        gap = (
            "direct" if start - left <= 2 else "near" if scene.distance(start, left) < 7 else "far"
        )
        keys.append(f"verb={role} {_verb(scene, left)} before {gap} {governor}")
    if right >= 0 and right - end <= 6:
        gap = "direct" if right - end <= 2 else "near"
        keys.append(f"verb={role} {_verb(scene, right)} behind {gap} {governor}")
    predicate = _predicate(scene, start, end)
    if predicate >= 0:
        side = "right of" if predicate < start else "left of"
        crossed = sum(1 for i in scene.verbs if min(predicate, end - 1) < i < max(predicate, start))
        voice = "passive" if predicate in scene.passive else "active"
        keys.append(f"argument={role} {side} {voice} {min(crossed, 2)} {governor}")
    else:
        keys.append(f"argument={role} none")


def _verb(scene: Scene, index: int) -> str:
    voice = "passive" if index in scene.passive else "active"
    if scene.strength[index]:
        return f"asked {voice}"
    lower = scene.reading.lowers[index]
    return "be" if lower in ("is", "are", "was", "were", "be", "been") else f"other {voice}"


def _predicate(scene: Scene, start: int, end: int) -> int:
    """The nearest verb outside the span that matches the question's, else a matched noun of it."""
    found = [i for i in scene.verbs if scene.strength[i] and not start <= i < end]
    if not found and scene.question.role is not Role.COPULA:
        found = [i for i, kind in enumerate(scene.kinds) if kind == "verb" and not start <= i < end]
    return min(found, key=lambda i: (scene.distance(i, start), i), default=-1)


def _between(scene: Scene, start: int, end: int, left: int, right: int) -> str:
    """The closed-class words between the span and the nearest matched word, when few."""
    if left >= 0 and start - left <= 4 and (right < 0 or start - left <= right - end + 1):
        return "after " + " ".join(shown(scene, i) for i in range(left + 1, start))
    if right >= 0 and right - end <= 3:
        return "before " + " ".join(shown(scene, i) for i in range(end, right))
    return ""


def _rival(scene: Scene, start: int, end: int, head: int) -> str:
    """Which of the mentions of its kind stands closest to the question's words."""
    own = scene.mention_of[head]
    if own is None:
        return ""
    rank = scene.mention_ranks().get((own.start, own.end))
    return "" if rank is None else str(min(rank, 3))
