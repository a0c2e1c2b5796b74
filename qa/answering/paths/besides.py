""" "Along with gold, what …?", "A and who else?": what the text names beside what is said already.

"Richly embellished with jewels and gold": of things that are named together, the question says one
and asks for the rest. An answer that says it again is none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.coordination import coordinated
from qa.answering.paths.telling import told_all
from qa.answering.question import Question
from qa.answering.relatives import FAMILY
from qa.answering.scene import Scene
from qa.language.grammar import NOUNS
from qa.light import NamedTuple
from qa.types import Range

__all__ = ["answer"]

_MARKS = (
    ("along", "with"), ("together", "with"), ("in", "addition", "to"), ("as", "well", "as"),
    ("other", "than"), ("apart", "from"), ("aside", "from"), ("besides",), ("beside",),
)  # fmt: skip
_JOINS = frozenset(("and", "or"))
_PHRASE = frozenset("DT PRP$ JJ JJR JJS NN NNS NNP NNPS CD VBN VBG HYPH POS CC IN ,".split())
_NOMINAL = frozenset("DT PRP$ JJ JJR JJS NN NNS NNP NNPS CD VBN HYPH CC".split())
_DETERMINERS = frozenset(("DT", "PRP$"))
_NAMING = frozenset(("name", "noun", "adjective", "number"))
# So much of what is said already, and of the rest of the question, has to stand in the sentence.
_SAID, _REST = 0.5, 0.15
# A sentence that holds less of the question than the best tells of something else.
_NEAR_BEST = 0.75
_MOST = 4


class _Asked(NamedTuple):
    """The terms of what the question says already, and all its others."""

    said: frozenset[int]
    rest: frozenset[int]


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """What stands in a row with what the question sets aside, or None."""
    aside = _aside(question)
    matcher = Matcher(question, context.hints)
    if aside is None and not context.exclude:
        from qa.answering.paths.companions import with_whom  # few ask so

        return with_whom(question, matcher, library.scenes(question, matcher, context), library)
    asked = _asked(matcher, aside) if aside is not None else None
    if aside is None or asked is None or not asked.said or context.exclude:
        return None
    if question.tags[aside[0]] == "VBG":
        return None  # "apart from covering sports" sets no thing aside
    scenes = [scene for _, scene in library.scenes(question, matcher, context)]
    best = max((scene.coverage for scene in scenes), default=0.0)
    for scene in scenes:
        near = scene.coverage >= _NEAR_BEST * best
        parts = _beside(scene, asked) if near and _tells(scene, asked) else []
        if parts:
            return _told(question, scene, parts)
    return None


def _aside(question: Question) -> Range | None:
    """The tokens of what is said already: behind "along with" up to the comma or the end, or
    before "and who else"."""
    lowers = [token.text.lower() for token in question.tokens]
    wh = question.wh[0]
    if wh > 1 and lowers[wh - 1] in _JOINS:
        return _phrase_before(question, wh - 1)
    for mark in _MARKS:
        for at in range(len(lowers) - len(mark)):
            if tuple(lowers[at : at + len(mark)]) == mark:
                return at + len(mark), _phrase_end(question, lowers, at + len(mark))
    return None


def _phrase_before(question: Question, end: int) -> Range | None:
    """The noun phrase that ends before "and what"."""
    start = end
    while start > 0 and question.tags[start - 1] in _PHRASE - {"IN", "CC"}:
        start -= 1
    return (start, end) if start < end else None


def _phrase_end(question: Question, lowers: Sequence[str], first: int) -> int:
    """Where what is set aside ends: at the asking word or its comma, or with its noun phrases."""
    end = first
    while end < len(lowers) and question.tags[end] in _PHRASE and end != question.wh[0]:
        end += 1
    return end


def _asked(matcher: Matcher, aside: Range) -> _Asked:
    terms = [(n, term) for n, term in enumerate(matcher.terms) if term.index >= 0]
    said = {n for n, one in terms if aside[0] <= one.index < aside[1] and one.kind in _NAMING}
    return _Asked(frozenset(said), frozenset(n for n, _ in terms if n not in said))


def _tells(scene: Scene, asked: _Asked) -> bool:
    """Whether a sentence holds what is set aside, and enough of what is asked about."""
    share = scene.matcher.share
    return share(asked.said, scene.factors) >= _SAID and share(asked.rest, scene.factors) >= _REST


def _beside(scene: Scene, asked: _Asked) -> list[Range]:
    """The other parts of the row that names what is set aside; they stand on one side of it."""
    for place in _places(scene, asked.said):
        parts = _row(scene, place) or _added(scene, place)
        named = [_names(scene, part, asked.said) for part in parts]
        others = [part for part, known in zip(parts, named, strict=True) if not known]
        changes = sum(one != other for one, other in pairwise(named))
        plain = all(_is_plain(scene, part) for part in others)
        if any(named) and others and changes == 1 and len(others) <= _MOST and plain:
            return others
    return []


def _places(scene: Scene, said: frozenset[int]) -> Iterator[int]:
    for i, found in enumerate(scene.matches):
        if found is not None and found.term in said and found.factor >= FAMILY:
            yield i


def _row(scene: Scene, place: int) -> list[Range]:
    """The parts of the row around a token, without the place or time that opens the sentence: "In
    Lund, cats and dogs"."""
    parts = coordinated(scene.reading, place, place + 1, lambda *_: True)
    opens = bool(parts) and parts[0][0] == 1 and scene.reading.tags[0] == "IN"
    told = len(parts) > 2 and all(scene.matches[i] is not None for i in _words(scene, parts[0]))
    away = told and not parts[0][0] <= place < parts[0][1]
    return parts[1:] if opens or away else parts


def _words(scene: Scene, part: Range) -> Iterator[int]:
    """The words of a part that may be matched: articles are not."""
    return (i for i in range(*part) if scene.reading.tags[i] not in _DETERMINERS)


def _added(scene: Scene, place: int) -> list[Range]:
    """The two parts of "A as well as B" around a token."""
    lowers = scene.reading.lowers
    for at in range(1, len(lowers) - 3):
        if lowers[at : at + 3] == ("as", "well", "as"):
            parts = [_before(scene, at), (at + 3, _behind(scene, at + 3))]
            whole = all(
                start < end and scene.reading.tags[end - 1] in NOUNS for start, end in parts
            )
            if whole and any(start <= place < end for start, end in parts):
                return parts
    return []


def _before(scene: Scene, end: int) -> Range:
    start = end
    while start > 0 and scene.reading.tags[start - 1] in _NOMINAL:
        start -= 1
    return start, end


def _behind(scene: Scene, start: int) -> int:
    end = start
    while end < scene.size and scene.reading.tags[end] in _NOMINAL - {"CC"}:
        end += 1
    return end


def _is_plain(scene: Scene, part: Range) -> bool:
    """Whether a part is whole and new, and does not only tell what stands before its comma: no
    "theorem" of "Abel's theorem", no "a federal office" of "the Board, a federal office, and the
    schools"."""
    if all(scene.matches[i] is not None for i in _words(scene, part)):
        return False
    start, lowers = part[0], scene.reading.lowers
    apposed = lowers[start - 1 : start] == (",",) and lowers[start] in ("a", "an")
    return not apposed and scene.reading.tags[start - 1 : start] != ("POS",)


def _names(scene: Scene, part: Range, said: frozenset[int]) -> bool:
    """Whether a part of a row is what is set aside."""
    found = (scene.matches[i] for i in range(*part))
    return any(one is not None and one.term in said for one in found)


def _told(question: Question, scene: Scene, parts: Sequence[Range]) -> Answer:
    return told_all(
        question,
        scene.reading,
        parts,
        rule="named beside what is set aside",
        confidence=0.35 + 0.5 * scene.coverage,
    )
