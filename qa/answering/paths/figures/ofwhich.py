""" "How much of it has been paid?" of "900 million, of which 150 million has been paid": the part
that the deed or state asked about is told of.

Without this the whole is taken, which is nearer to the words that it is the whole of.
"""

from __future__ import annotations

from collections.abc import Iterator

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, Term
from qa.answering.relatives import FAMILY
from qa.answering.scene import Scene
from qa.types import MentionKind, Range

__all__ = ["answer"]

_RULE = "part of which it is said"
_PARTS = frozenset(
    (MentionKind.MONEY, MentionKind.QUANTITY, MentionKind.NUMBER, MentionKind.PERCENT)
)
_WHICH = frozenset(("which", "whom"))
_IT = frozenset("it them those these this that".split())
_APART = ((",",), ("and",), ("but",), ("only",))
_WHOLE = frozenset("money sum amount total".split())
_CLOSING = frozenset(", ; . — –".split())


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The part, or None where no relative clause tells the question's predicate of one."""
    matcher = Matcher(question, context.hints)
    said = _said(question, matcher)
    if not said or question.negated:
        return None
    for _, scene in library.scenes(question, matcher, context):
        for place, start, end in _parts(scene):
            held = {one.term for one in scene.matches[start:end] if one and one.factor >= FAMILY}
            need = said if _has_verb(scene, start, end) else _nouns(scene, said)
            if need and held >= need and _is_about(scene, said - need):
                return told_in(question, scene.reading, place, rule=_RULE, confidence=0.8)
    return None


def _said(question: Question, matcher: Matcher) -> frozenset[int]:
    """The terms of what is said of the part: the last verb and all behind it, or the children of
    "How many children were among them?"."""
    if any(token.text.lower() == "among" for token in question.tokens):
        return frozenset(n for n, one in enumerate(matcher.terms) if _in(one, question.wh))
    verbs = [i for i, tag in enumerate(question.tags) if tag.startswith("VB")]
    last = verbs[-1] if verbs else len(question.tags)
    return frozenset(n for n, one in enumerate(matcher.terms) if one.index >= last)


def _in(term: Term, place: Range) -> bool:
    return place[0] <= term.index < place[1]


def _parts(scene: Scene) -> Iterator[tuple[Range, int, int]]:
    """Figures before or behind "of which", with the tokens of what is said of them."""
    own = scene.reading
    for one in own.mentions:
        if one.kind not in _PARTS:
            continue
        behind = own.lowers[one.end : one.end + 2]
        before = own.lowers[max(0, one.start - 3) : one.start]
        # "Cost 14 million, two thirds of it from a grant".
        apart = before[-1:] in _APART and not _IT.isdisjoint(behind)
        follows = behind[:1] == ("of",) and (apart or not _WHICH.isdisjoint(behind))
        leads = "of" in before and not _WHICH.isdisjoint(before)
        leads |= before[:1] == ("of",) and before[1:2] != () and before[1] in _IT  # "Of this, 5m"
        if not follows and not leads:
            continue
        start = one.end + 2 * follows
        stops = (i for i in range(start, scene.size) if own.lowers[i] in _CLOSING)
        yield (one.start, one.end), start, next(stops, scene.size)


def _has_verb(scene: Scene, start: int, end: int) -> bool:
    return any(tag.startswith("VB") for tag in scene.reading.tags[start:end])


def _nouns(scene: Scene, said: frozenset[int]) -> frozenset[int]:
    """What is said but for the verb, which "two thirds of it from a grant" leaves out."""
    return frozenset(n for n in said if scene.matcher.terms[n].kind != "verb")


def _is_about(scene: Scene, left_out: frozenset[int]) -> bool:
    """Whether the sentence holds, or points to, whatever else the question names."""
    terms = enumerate(scene.matcher.terms)
    return all(n in scene.factors or n in left_out or _is_whole(one) for n, one in terms)


def _is_whole(term: Term) -> bool:
    return term.word.lower() in _WHOLE
