"""Rules on the edges of a span: its first and last words and what stands beside them.

Answers begin and end where phrases do; "by", "called" or "in" just before says what role it plays.
"""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.scene import Scene

__all__ = ["FAMILIES", "end_keys", "shown", "start_keys"]

FAMILIES = {
    "first": "it begins with {}",
    "firstword": "it begins with {}",
    "before": "it follows {}",
    "beforeword": "it follows {}",
    "before2": "it follows {}",
    "beforematch": "it follows {} of the question",
    "preposition": "it stands {}",
    "opens": "it opens {}",
    "last": "it ends with {}",
    "after": "it stands before {}",
    "afterword": "it stands before {}",
    "after2": "it stands before {}",
    "aftermatch": "it stands before {} of the question",
    "closes": "it ends its sentence",
    "alignleft": "it follows the same {} as the question word",
    "alignright": "it stands before the same {} as the question word",
    "gapleft": "it follows the {} that the answer would follow in a statement",
    "gapright": "it stands before the {} that the answer would stand before in a statement",
}
_CLOSED = frozenset(
    """
    IN TO CC DT PRP$ POS MD WDT WP WRB WP$ , : ( ) `` '' . -LRB- -RRB- $ PDT EX RP PRP
    """.split()
)
_TELLING = frozenset(
    """
    is are was were be been has have had called named known said about including became
    become being not also only more than most first over approximately nearly around
    did does do
    """.split()
)


def shown(scene: Scene, index: int) -> str:
    """A closed-class word as itself, any other as its tag."""
    if not 0 <= index < scene.size:
        return "edge"
    tag, lower = scene.reading.tags[index], scene.reading.lowers[index]
    return lower if tag in _CLOSED or lower in _TELLING else tag


def _tag(scene: Scene, index: int) -> str:
    return scene.reading.tags[index] if 0 <= index < scene.size else "edge"


def start_keys(scene: Scene, start: int) -> list[str]:
    """The rules that fire for a span because it begins at token `start`."""
    before = start - 1
    keys = [
        f"first={_tag(scene, start)}",
        f"firstword={shown(scene, start)}",
        f"before={_tag(scene, before)}",
        f"beforeword={shown(scene, before)}",
        f"before2={_tag(scene, before - 1)} {shown(scene, before)}",
    ]
    if before >= 0 and scene.kinds[before]:
        keys.append(f"beforematch={scene.kinds[before]}")
    preposition = _preposition(scene, start)
    if preposition:
        keys.append(f"preposition={preposition}")
    if before < 0:
        keys.append("opens=sentence")
    elif scene.quote_of[start] is not None and scene.quote_of[before] is None:
        keys.append("opens=quote")
    aligned = _aligned_left(scene, start)
    if aligned:
        keys.append(f"alignleft={aligned}")
    if scene.gap is not None and (told := _filled(scene, scene.gap.before, start - 1, -1)):
        keys.append(f"gapleft={told}")
    return keys


def end_keys(scene: Scene, end: int) -> list[str]:
    """The rules that fire for a span because it ends before token `end`."""
    keys = [
        f"last={_tag(scene, end - 1)}",
        f"after={_tag(scene, end)}",
        f"afterword={shown(scene, end)}",
        f"after2={shown(scene, end)} {_tag(scene, end + 1)}",
    ]
    if end < scene.size and scene.kinds[end]:
        keys.append(f"aftermatch={scene.kinds[end]}")
    if end >= scene.size - 1:
        keys.append("closes=sentence")
    aligned = _aligned_right(scene, end)
    if aligned:
        keys.append(f"alignright={aligned}")
    if scene.gap is not None and (told := _filled(scene, scene.gap.behind, end, scene.size)):
        keys.append(f"gapright={told}")
    return keys


def _filled(scene: Scene, tokens: Sequence[int], first: int, stop: int) -> int:
    """How many words beside the question's gap stand beside a span."""
    from qa.answering.gaps import filled  # as in `Scene.gap`

    return filled(scene, tokens, range(first, stop, -1 if stop < first else 1))


def _preposition(scene: Scene, start: int) -> str:
    """Whether the span stands after the preposition that the question asks with."""
    asked = scene.question.preposition
    before = start - 1
    while before >= 0 and scene.reading.tags[before] in ("DT", "PRP$", "CD"):
        before -= 1
    governed = before >= 0 and scene.reading.tags[before] in ("IN", "TO")
    if asked:
        if scene.reading.lowers[before] == asked and before >= 0:
            return "asked"
        return "another" if governed else "missing"
    return "unasked" if governed else ""


def _aligned_right(scene: Scene, end: int) -> int:
    """How many words after the span repeat those after the question word, in order (at most 3)."""
    first = scene.question.wh[1]
    return _run(scene, scene.question_stems[first : first + 3], range(end, end + 3))


def _aligned_left(scene: Scene, start: int) -> int:
    first = scene.question.wh[0]
    before = scene.question_stems[max(0, first - 3) : first]
    return _run(scene, before[::-1], range(start - 1, start - 4, -1))


def _run(scene: Scene, stems: Sequence[str], places: range) -> int:
    count = 0
    for stem, place in zip(stems, places, strict=False):
        if not 0 <= place < scene.size or scene.reading.stems[place] != stem:
            break
        count += 1
    return count
