"""Rules on the edges of a span: its first and last words and what stands beside them.

Answers begin and end where phrases do; "by", "called" or "in" just before says what role it plays.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from qa.answering.scene import Scene
from qa.reading.reading import SentenceReading

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


def _shown(reading: SentenceReading, index: int) -> str:
    """A closed-class word as itself, any other as its tag."""
    tag = _tag(reading, index)
    lower = reading.lowers[index] if tag != "edge" else ""
    return lower if tag in _CLOSED or lower in _TELLING else tag


def _tag(reading: SentenceReading, index: int) -> str:
    return reading.tags[index] if 0 <= index < len(reading.tags) else "edge"


# A few sentences answer many questions about an article in turn.
@lru_cache(maxsize=4096)
def shown(reading: SentenceReading, start: int, end: int) -> str:
    """Some tokens, those of a closed class as themselves, others as their tags."""
    return " ".join(_shown(reading, index) for index in range(start, end))


@lru_cache(maxsize=4096)
def _opening(reading: SentenceReading, start: int) -> tuple[str, ...]:
    """The rules on the words on both sides of where a span begins, whatever is asked."""
    before = start - 1
    return (
        f"first={_tag(reading, start)}",
        f"firstword={_shown(reading, start)}",
        f"before={_tag(reading, before)}",
        f"beforeword={_shown(reading, before)}",
        f"before2={_tag(reading, before - 1)} {_shown(reading, before)}",
    )


@lru_cache(maxsize=4096)
def _closing(reading: SentenceReading, end: int) -> tuple[str, ...]:
    """The rules on the words on both sides of where a span ends."""
    return (
        f"last={_tag(reading, end - 1)}",
        f"after={_tag(reading, end)}",
        f"afterword={_shown(reading, end)}",
        f"after2={_shown(reading, end)} {_tag(reading, end + 1)}",
    )


def start_keys(scene: Scene, start: int) -> list[str]:
    """The rules that fire for a span because it begins at token `start`."""
    before = start - 1
    keys = [*_opening(scene.reading, start)]
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
    keys = [*_closing(scene.reading, end)]
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
    word, governs = _governor(scene.reading, start)
    if asked:
        return "asked" if word == asked else "another" if governs else "missing"
    return "unasked" if governs else ""


@lru_cache(maxsize=4096)
def _governor(reading: SentenceReading, start: int) -> tuple[str, bool]:
    """The word before the determiners and figures before a token, and whether it is a
    preposition."""
    before = start - 1
    while before >= 0 and reading.tags[before] in ("DT", "PRP$", "CD"):
        before -= 1
    if before < 0:
        return "", False
    return reading.lowers[before], reading.tags[before] in ("IN", "TO")


@lru_cache(maxsize=16)
def _asked_around(scene: Scene) -> tuple[list[str], list[str]]:
    """The stems before the question word, nearest first, and those behind it: at most three."""
    first, last = scene.question.wh
    stems = scene.question_stems
    return stems[max(0, first - 3) : first][::-1], stems[last : last + 3]


def _aligned_right(scene: Scene, end: int) -> int:
    """How many words after the span repeat those after the question word, in order (at most 3)."""
    return _run(scene, _asked_around(scene)[1], end, 1)


def _aligned_left(scene: Scene, start: int) -> int:
    return _run(scene, _asked_around(scene)[0], start - 1, -1)


def _run(scene: Scene, wanted: Sequence[str], place: int, step: int) -> int:
    """How many of the stems stand in the sentence in a row, from a place on."""
    count, stems = 0, scene.reading.stems
    for stem in wanted:
        if not 0 <= place < scene.size or stems[place] != stem:
            break
        count += 1
        place += step
    return count
