""" "By how much did exports rise?" of "Imports and exports rose 3% and 5% respectively".

Two lists run in parallel; which item of the one belongs to which of the other is told by their
order alone. The question may name either of the two.
"""

from __future__ import annotations

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.expected import expected_kinds
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.rows import Row, asked_stems, content, is_told_of, row_meant
from qa.answering.paths.telling import told_in
from qa.answering.question import Question
from qa.answering.scene import Scene
from qa.reading.found import NAME_KINDS, Found
from qa.reading.reading import SentenceReading
from qa.types import MentionKind, Range

__all__ = ["answer"]

_RULE = "told in the same order"
_SURE = 0.8
_RESPECTIVELY = "respectively"
_AND = frozenset(("and", "&", "or"))
_JOINTS = frozenset((",", *_AND))
_LEADING = frozenset(("IN", "TO"))
_NOMINAL = frozenset("DT JJ JJR JJS NN NNS NNP NNPS CD $ # PRP$ POS VBG".split())
_FIGURES = frozenset(
    (
        MentionKind.NUMBER, MentionKind.PERCENT, MentionKind.MONEY, MentionKind.QUANTITY,
        MentionKind.DURATION, MentionKind.DATE, MentionKind.AGE,
    )
)  # fmt: skip


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """What stands at the same place of the other list, or None."""
    asked = asked_stems(question)
    for _, scene in library.scenes(question, Matcher(question, context.hints), context):
        own = scene.reading
        if _RESPECTIVELY not in own.lowers or not is_told_of(question, scene):
            continue
        if place := _other(asked, own, _rows(own), scene):
            return told_in(question, own, place, rule=_RULE, confidence=_SURE)
    return None


def _other(
    asked: frozenset[str], own: SentenceReading, rows: list[Row], scene: Scene
) -> Range | None:
    """What is told of the one that is named, or the one of whom that is told."""
    figures = [content(own, row.told) for row in rows]
    named, told = row_meant(asked, [row.stems for row in rows]), row_meant(asked, figures)
    if named is not None and told is None:
        place = rows[named].told
        return place if _may_answer(scene, own, rows[-1].told) else None
    if told is not None and named is None and figures[told] <= asked:
        return rows[told].name if _may_answer(scene, own, rows[told].name) else None
    return None


def _may_answer(scene: Scene, own: SentenceReading, place: Range) -> bool:
    """Whether the kind of what stands there is one that the question asks for."""
    expected = expected_kinds(scene.profile)
    kinds = {one.kind for one in own.mentions if place[0] <= one.start < place[1]}
    if not expected and kinds == {MentionKind.DATE} and scene.question.answer_type:
        return False  # "by which aqueduct" asks for no year
    if not expected or not kinds:
        return not expected or not _FIGURES.issuperset(expected)
    return not kinds.isdisjoint(expected)


def _rows(own: SentenceReading) -> list[Row]:
    """The rows of "Ida Lund and Bo Berg were fined 300 crowns and 90 crowns respectively"."""
    end = own.lowers.index(_RESPECTIVELY)
    end -= own.lowers[end - 1] == ","
    told = _list_to(own, end)
    for stop in range(told[0][0] if told else 0, 1, -1):
        named = _list_to(own, stop)
        if len(named) > 1 and _NOMINAL.issuperset(own.tags[slice(*named[-1])]):
            return _paired(own, named, told)
    return []


def _paired(own: SentenceReading, named: list[Range], told: list[Range]) -> list[Row]:
    """The two lists side by side, where one begins earlier the last items of it: "Two clerks, Ida
    Lund and Bo Berg"."""
    size = min(len(named), len(told))
    if size < 2:
        return []  # "horizontally and vertically, respectively"
    named, told = named[-size:], told[-size:]
    shared = content(own, (named[-1][1] - 1, named[-1][1]))
    rows = []
    for name, figure in zip(named, told, strict=True):
        # "The men's and women's races": the noun stands once.
        headless = own.tags[name[1] - 1] in ("POS", "JJ", "CD")
        stems = content(own, name) | (shared if headless else frozenset())
        rows.append(Row(stems, name, _figure(own, figure)))
    return rows


def _list_to(own: SentenceReading, end: int) -> list[Range]:
    """The items of a list with "and" before its last, which ends before token `end`; else none."""
    joint = next((i for i in range(end - 1, 0, -1) if own.lowers[i] in _JOINTS), 0)
    if own.lowers[joint] not in _AND or joint + 1 >= end:
        return []
    items = [_trimmed(own, joint + 1, end)]
    while own.lowers[joint] in _JOINTS and joint > 0:
        stop = joint - (own.lowers[joint - 1] == ",")
        start = _start_of(own, stop)
        if start == stop:
            break
        items.insert(0, _trimmed(own, start, stop))
        joint = start - 1
    return items


def _start_of(own: SentenceReading, end: int) -> int:
    """Where the item that ends before token `end` begins, with a preposition behind a joint."""
    start = end
    while start and own.tags[start - 1] in _NOMINAL and own.lowers[start - 1] not in _JOINTS:
        start -= 1
    led = start > 1 and own.tags[start - 1] in _LEADING and own.lowers[start - 2] in _JOINTS
    return start - led


def _trimmed(own: SentenceReading, start: int, end: int) -> Range:
    """An item without its preposition."""
    return (start + 1 if own.tags[start] in _LEADING and start + 1 < end else start), end


def _figure(own: SentenceReading, item: Range) -> Range:
    """The figure or name within an item, all of it where there is none."""
    inside = [one for one in own.mentions if item[0] <= one.start < one.end <= item[1]]
    found: Found | None = next((one for one in inside if one.kind in _FIGURES), None)
    found = found or next((one for one in inside if one.kind in NAME_KINDS), None)
    return (found.start, found.end) if found else item
