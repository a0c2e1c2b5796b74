"""What stands around a name in its sentence: the words beside it, and how far their phrases go."""

from __future__ import annotations

from qa.answering.expected import class_of
from qa.answering.scene import Scene
from qa.reading.found import TIME_KINDS
from qa.reading.times.durations import time_unit
from qa.types import Range

__all__ = [
    "MARKS",
    "NOUNS",
    "ROLE_LINKS",
    "STOPS",
    "behind_bracket",
    "house_end",
    "is_time",
    "noun_phrase_before",
    "past_aside",
    "past_marks",
    "phrase_start",
    "tag_at",
    "to_stop",
    "told_behind",
    "word_at",
]

STOPS = frozenset((",", ".", ";", ":", "(", ")", "—", "–", "?", "!", "”"))
MARKS = frozenset(("“", "”", '"', "‘", "’", "(", ")"))
ROLE_LINKS = frozenset(("of", "for", "in", "at"))
_ASIDE = 8  # tokens of "in the sense of the law"
_LED = frozenset("of for on about in against from with to".split())
NOUNS = ("NN", "NNS", "NNP", "NNPS")


def word_at(scene: Scene, index: int) -> str:
    """A word in lower case; "" outside the sentence."""
    return scene.reading.lowers[index] if 0 <= index < scene.size else ""


def tag_at(scene: Scene, index: int) -> str:
    """A tag; "" outside the sentence."""
    return scene.reading.tags[index] if 0 <= index < scene.size else ""


def is_time(scene: Scene, index: int) -> bool:
    """Whether a token tells a time: the "autumn" of "One autumn Ida fell ill"."""
    found = scene.mention_of[index]
    timed = found is not None and found.kind in TIME_KINDS
    return timed or bool(time_unit(word_at(scene, index)))


def past_marks(scene: Scene, index: int) -> int:
    """The next token that is no quotation mark or bracket."""
    while index < scene.size and scene.reading.words[index] in MARKS:
        index += 1
    return index


def behind_bracket(scene: Scene, end: int) -> int:
    """The token behind a name and what stands in brackets after it."""
    if word_at(scene, end) != "(":
        return min(end, scene.size - 1)
    lowers = scene.reading.lowers
    return min(lowers.index(")", end) + 1 if ")" in lowers[end:] else end, scene.size - 1)


def told_behind(scene: Scene, first: int) -> Range | None:
    """ "Who draws maps" of "X, who draws maps"; of the dead what they did: "X, who has died, drew
    maps"."""
    stop, last = to_stop(scene, first), scene.size - (word_at(scene, scene.size - 1) in STOPS)
    verb = stop + 1 + (tag_at(scene, stop + 1) == "RB")
    died = "died" in scene.reading.lowers[first:stop] and word_at(scene, stop) == ","
    if died and tag_at(scene, verb) in ("VBD", "VBZ"):
        return stop + 1, last
    return (first, stop) if stop > first + 2 else None


def house_end(scene: Scene, start: int) -> int:
    """The end of "the railway workers' federation" behind "Ann Lee of", whom such a house has; the
    token before `start` for other phrases."""
    end = start
    while tag_at(scene, end) in ("DT", "PRP$", "JJ", "POS", *NOUNS):
        end += 1
    house = end > start and class_of(word_at(scene, end - 1)) in ("organisation", "building")
    return end if house else start - 1


def to_stop(scene: Scene, start: int, *, most: int = 30) -> int:
    """The end of the phrase that begins at `start`: the next mark that closes it."""
    end = start
    while end < min(scene.size, start + most):
        if word_at(scene, end) in STOPS and not _is_between_adjectives(scene, end):
            break
        end += 1
    return end


def _is_between_adjectives(scene: Scene, index: int) -> bool:
    """The comma of "a thick, dark spread"."""
    return (
        word_at(scene, index) == ","
        and tag_at(scene, index - 1).startswith("JJ")
        and tag_at(scene, index + 1).startswith("JJ")
    )


def phrase_start(scene: Scene, end: int) -> int:
    """Where a noun phrase that ends at `end` begins, with an "of the school", an "of one of them"
    and an owner ("Andina's head of research")."""
    first = end
    while first > 0:
        tag, linked = tag_at(scene, first - 1), word_at(scene, first - 2) in ROLE_LINKS
        of = word_at(scene, first - 1) in ROLE_LINKS and tag_at(scene, first - 2) in (*NOUNS, "CD")
        owned = tag in ("DT", "PRP$", "PRP") and linked
        if not of and not owned and tag not in ("JJ", "CD", "VBG", "POS", *NOUNS):
            break
        first -= 1
    return first


def past_aside(scene: Scene, comma: int) -> int:
    """The token behind ", by contrast," or ", in this sense,"; 0 where there is none."""
    if word_at(scene, comma) != "," or tag_at(scene, comma + 1) not in ("IN", "RB", "TO"):
        return 0
    for index in range(comma + 2, min(scene.size, comma + _ASIDE)):
        if word_at(scene, index) == ",":
            return index + 1
        if tag_at(scene, index).startswith(("VB", "MD", "W", "CC")):
            return 0
    return 0


def noun_phrase_before(scene: Scene, stop: int, *, apart: bool = False) -> int:
    """Where a plain noun phrase that ends at `stop` begins; told `apart` from it by a comma, what
    a bare one hangs on is meant: "a law on noise, called X"."""
    first = stop
    while first > 0 and tag_at(scene, first - 1) in ("NN", "NNS", "JJ", "NNP", "CD", "VBG", "JJS"):
        first -= 1
    led = apart and word_at(scene, first - 1) in _LED and tag_at(scene, first - 2) in NOUNS
    outer = noun_phrase_before(scene, first - 1) if led else first
    if outer < first and tag_at(scene, outer) in ("DT", "PRP$"):
        return outer
    return first - (first > 0 and tag_at(scene, first - 1) in ("DT", "PRP$"))
