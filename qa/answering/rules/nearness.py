"""Rules on how a span stands to the question's words: inside, beside, how far, by which verb."""

from __future__ import annotations

from functools import lru_cache
from itertools import accumulate

from qa.answering.question import Role
from qa.answering.relatives import FAMILY
from qa.answering.rules.boundary import shown
from qa.answering.scene import Scene
from qa.light import NamedTuple

__all__ = ["FAMILIES", "Near", "end_keys", "head_keys", "nearness", "span_keys", "start_keys"]

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

_BESIDE = 8  # words
_CONTENT = frozenset(("NN", "VB", "JJ", "CD", "RB", "FW"))
_CLOSEST, _WIDEST = 6, 4
_CLOSE = tuple(f"close={step}" for step in range(_CLOSEST + 1))
_WINDOW = tuple(f"window={step}" for step in range(_WIDEST + 1))
_NONE_REPEATED = ("repeats=0",)


def start_keys(scene: Scene, start: int) -> list[str]:
    """The rules that fire for what stands to the left of token `start`, near or far."""
    keys = [_side(scene, "left", start, scene.left_match[start])]
    left = scene.left_verb[start]
    if left >= 0:
        steps = "near" if scene.distance(start, left) < 7 else "far"
        gap = "direct" if start - left <= 2 else steps
        verb = _verb(scene, left)
        keys.append(f"verb={scene.role} {verb} before {gap} {scene.governors[start]}")
    return keys


def end_keys(scene: Scene, end: int) -> list[str]:
    """The rules that fire for what stands to the right of the token before `end`."""
    return [_side(scene, "right", end - 1, scene.right_match[end - 1])]


def head_keys(scene: Scene, head: int) -> list[str]:
    """The rules that fire for the word that a span is about."""
    keys = [f"repeatshead={scene.kinds[head]}"] if scene.kinds[head] else []
    rival = _rival(scene, head)
    return [*keys, f"rival={rival}"] if rival else keys


def span_keys(scene: Scene, start: int, end: int, near: Near) -> list[str]:
    """The rules that fire for how tokens `start` to `end` stand among the question's words."""
    keys = [
        *_repeat_keys(scene, start, end),
        _CLOSE[near.close],
        _WINDOW[near.window],
        *_argument_keys(scene, start, end),
    ]
    between = _between(scene, start, end)
    if between:
        keys.append(f"between={between}")
    return keys


def _repeat_keys(scene: Scene, start: int, end: int) -> tuple[str, ...]:
    if not scene.repeats(start, end):
        return _NONE_REPEATED
    inside = [strength for i, _, strength in scene.matched if start <= i < end]
    share = sum(inside) / scene.matcher.total
    return (
        f"repeats={min(len(inside), 3)}",
        f"repeats=share {min(int(share * 6), 4)}",
        f"echo={_echo(scene, start, end)}",
    )


def _echo(scene: Scene, start: int, end: int) -> str:
    """How much of the span's own content the question said already."""
    content_before, said_before = _content(scene)
    content = content_before[end] - content_before[start]
    said = said_before[end] - said_before[start]
    if said >= content:
        return "nothing new"
    return "half new" if 2 * said >= content else "mostly new"


@lru_cache(maxsize=16)
def _content(scene: Scene) -> tuple[list[int], list[int]]:
    """How many content words stand before each place, and how many of them the question said."""
    content = [tag[:2] in _CONTENT for tag in scene.reading.tags]
    said = [is_content and _is_said(scene, i) for i, is_content in enumerate(content)]
    return [0, *accumulate(content)], [0, *accumulate(said)]


def _is_said(scene: Scene, i: int) -> bool:
    """Whether the question has all of a word: of "two-day" it may have the days only."""
    found = scene.matches[i]
    part = found is not None and found.factor < FAMILY and "-" in scene.reading.lowers[i]
    return scene.strength[i] > 0.0 and not part


def _side(scene: Scene, side: str, edge: int, match: int) -> str:
    if match < 0:
        return f"{side}=none"
    distance = scene.distance(edge, match)
    step = distance if distance < 4 else 4 if distance < 6 else 6 if distance < 10 else 10
    return f"{side}={scene.kinds[match]} {step}"


class Near(NamedTuple):
    """The matched weight around a span, best match a term: `close` with each word divided by its
    distance, in six steps, `window` within eight words, in four."""

    close: int
    window: int


def nearness(scene: Scene, start: int, end: int) -> Near:
    """How much of the question stands around tokens `start` to `end`, and how near."""
    best: dict[int, float] = {}
    beside: dict[int, float] = {}
    costs = scene.costs
    repeated = _says_again(scene)
    first, last = costs[start], costs[end - 1]
    for i, term, strength in scene.matched:
        if i < start:
            value, near = strength / (1.0 + 0.25 * (first - costs[i])), start - i <= _BESIDE
        elif i >= end:
            value, near = strength / (1.0 + 0.25 * (costs[i] - last)), i - end < _BESIDE
        else:
            continue
        if not repeated or value > best.get(term, 0.0):
            best[term] = value
        if near and (not repeated or strength > beside.get(term, 0.0)):
            beside[term] = strength
    total = scene.matcher.total
    close = min(_CLOSEST, int(8.0 * sum(best.values()) / total))
    return Near(close, min(_WIDEST, int(5.0 * sum(beside.values()) / total)))


@lru_cache(maxsize=16)
def _says_again(scene: Scene) -> bool:
    """Whether the sentence has a word of the question more than once."""
    return len({term for _, term, _ in scene.matched}) < len(scene.matched)


def _argument_keys(scene: Scene, start: int, end: int) -> list[str]:
    """Subject, object or oblique of the verb asked about: which side of it, with what between."""
    keys = []
    asked, governor = scene.role, scene.governors[start]
    right = scene.right_verb[end - 1]
    if right >= 0 and right - end <= 6:
        gap = "direct" if right - end <= 2 else "near"
        keys.append(f"verb={asked} {_verb(scene, right)} behind {gap} {governor}")
    predicate = _predicate(scene, start, end)
    if predicate < 0:
        return [*keys, f"argument={asked} none"]
    side = "right of" if predicate < start else "left of"
    crossed = scene.verbs_between(min(predicate, end - 1), max(predicate, start))
    voice = "passive" if predicate in scene.passive else "active"
    return [*keys, f"argument={asked} {side} {voice} {min(crossed, 2)} {governor}"]


def _verb(scene: Scene, index: int) -> str:
    voice = "passive" if index in scene.passive else "active"
    if scene.strength[index]:
        return f"asked {voice}"
    lower = scene.reading.lowers[index]
    return "be" if lower in ("is", "are", "was", "were", "be", "been") else f"other {voice}"


def _predicate(scene: Scene, start: int, end: int) -> int:
    """The nearest verb outside the span that matches the question's, else a matched noun of it."""
    verbs = scene.asked_verbs
    found = scene.nearest_outside(verbs, start, end) if verbs else -1
    if found < 0 and scene.verb_terms and scene.question.role is not Role.COPULA:
        return scene.nearest_outside(scene.verb_terms, start, end)
    return found


def _between(scene: Scene, start: int, end: int) -> str:
    """The closed-class words between the span and the nearest matched word, when few."""
    left, right = scene.left_match[start], scene.right_match[end - 1]
    if left >= 0 and start - left <= 4 and (right < 0 or start - left <= right - end + 1):
        return "after " + shown(scene.reading, left + 1, start)
    if right >= 0 and right - end <= 3:
        return "before " + shown(scene.reading, end, right)
    return ""


def _rival(scene: Scene, head: int) -> str:
    """Which of the mentions of its kind stands closest to the question's words."""
    own = scene.mention_of[head]
    if own is None:
        return ""
    rank = scene.mention_ranks.get((own.start, own.end))
    return "" if rank is None else str(min(rank, 3))
