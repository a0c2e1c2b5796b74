""" "Can you smoke in bars?" of "the law bans smoking but exempts bars", "Does it let air in?" of
"it lets air out, but not in": what a sentence takes out of what it says; and the first rule that
says whether something may be done."""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.claims.barring import barred, shut
from qa.answering.claims.bidding import bidden
from qa.answering.claims.charging import charged
from qa.answering.claims.leave import Ruling
from qa.answering.claims.parted import parted
from qa.answering.question import Question
from qa.answering.relatives import FAMILY
from qa.answering.scene import Scene
from qa.language.stems import StemSet, stem

__all__ = ["first_ruling"]

_BANNING = StemSet("ban forbid prohibit outlaw bar disallow".split())
_EXEMPT = stem("exempt")
_WAYS = frozenset("in out up down on off away back over under".split())
_ENDS = frozenset(".;:?!")
_MAY = frozenset("can could may is are".split())


def first_ruling(question: Question, scenes: Sequence[tuple[int, Scene]]) -> Ruling | None:
    """The first rule, of several kinds, that says whether what is asked about may be done."""
    ways = (_exempted, parted, barred, shut, charged, bidden)
    return next(filter(None, (way(question, scenes) for way in ways)), None)


def _exempted(question: Question, scenes: Sequence[tuple[int, Scene]]) -> Ruling | None:
    """That a ban does not hold for what it exempts, or a deed for the way that is denied."""
    if question.negated:
        return None
    words = [token.text.lower() for token in question.tokens if token.text[0].isalnum()]
    for number, scene in scenes:
        own = scene.reading
        for i in range(1, scene.size - 1):
            exempt = own.stems[i] == _EXEMPT and words[0] in _MAY and _is_exempted(scene, i)
            denied = own.lowers[i - 1 : i + 1] == ("but", "not")
            if exempt or (denied and _is_way(scene, i + 1, words[-1])):
                return Ruling(exempt, number, scene, " ".join(own.words[i - 1 : i + 3]))
    return None


def _is_exempted(scene: Scene, at: int) -> bool:
    """Whether a ban stands before, and a thing of the question right behind."""
    own, terms = scene.reading, scene.matcher.terms
    stop = next((i for i in range(at, scene.size) if own.words[i] in _ENDS), scene.size)
    named = {one.term for one in scene.matches[at + 1 : stop] if one and one.factor >= FAMILY}
    held = {one.term for one in scene.matches if one}
    asked = {n for n, term in enumerate(terms) if term.kind in ("noun", "name") and term.index >= 0}
    banned = any(one in _BANNING for one in own.stems[:at])
    return banned and bool(asked & named) and asked <= held


def _is_way(scene: Scene, at: int, asked: str) -> bool:
    """Whether the way that is denied is the one asked about, of the very deed."""
    own = scene.reading
    deed = scene.question.predicate in own.stems[:at]
    return asked in _WAYS and own.lowers[at] == asked and deed
