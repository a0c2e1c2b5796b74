"""Rules that settle a claim before its words are weighed, each looked at only where the question or
the sentences have what it needs.
"""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.claims.leave import Ruling
from qa.answering.library import Library
from qa.answering.question import Question
from qa.answering.scene import Scene

__all__ = ["settled"]

_LEAVE = frozenset("can could may should am is are do does".split())
_PLAYING = frozenset("win beat defeat lose".split())
_QUANTIFIED = frozenset("everyone everybody all every each most a the more over both".split())
_ANYBODY = frozenset("anyone anybody someone somebody people".split())
_JOINING = frozenset("but while whereas though although so neither nor".split())
# What is wanted of few questions is loaded when one has need of it.


def settled(
    question: Question, library: Library, scenes: Sequence[tuple[int, Scene]]
) -> Ruling | None:
    """What the first rule that knows the claim says of it, or None."""
    return (
        _mistaken(question, library, scenes)
        or _bout(question, scenes)
        or _paralleled(question, scenes)
        or _barred(question, scenes)
        or _in_proportion(question, scenes)
        or _wounded(question, scenes)
        or _nothing(question, scenes)
    )


def _mistaken(
    question: Question, library: Library, scenes: Sequence[tuple[int, Scene]]
) -> Ruling | None:
    """ "Is it a copy?" of what was thought to be one and turned out to be none."""
    if not any(" to be " in one.text for one in library.articles):
        return None
    from qa.answering.claims.mistaken import mistaken

    return mistaken(question, scenes)


def _paralleled(question: Question, scenes: Sequence[tuple[int, Scene]]) -> Ruling | None:
    """ "Did exports to Italy rise?" of "Exports to Spain rose, but those to Italy did not"."""
    if all(_JOINING.isdisjoint(scene.reading.lowers) for _, scene in scenes[:1]):
        return None
    from qa.answering.claims.paralleled import paralleled

    return paralleled(question, scenes)


def _bout(question: Question, scenes: Sequence[tuple[int, Scene]]) -> Ruling | None:
    """ "Did Hull win?" of "a 4-0 defeat at home to Bury"."""
    if _PLAYING.isdisjoint(token.text.lower() for token in question.tokens):
        return None
    from qa.answering.claims.bouts import bout

    return bout(question, scenes)


def _barred(question: Question, scenes: Sequence[tuple[int, Scene]]) -> Ruling | None:
    """ "Can I drive there?" of "closed to cars", which says nothing of driving, "Do they charge?"
    of what they do "for nothing"."""
    if question.tokens[0].text.lower() not in _LEAVE:
        return None
    from qa.answering.claims.exempting import first_ruling

    return first_ruling(question, scenes)


def _in_proportion(question: Question, scenes: Sequence[tuple[int, Scene]]) -> Ruling | None:
    """ "Did everyone agree?" of those of whom a part did."""
    if _QUANTIFIED.isdisjoint(token.text.lower() for token in question.tokens[1:2]):
        return None
    from qa.answering.claims.proportions import in_proportion

    return in_proportion(question, scenes)


def _wounded(question: Question, scenes: Sequence[tuple[int, Scene]]) -> Ruling | None:
    """ "Was anyone hurt?" of "an assistant cut her hand"."""
    if _ANYBODY.isdisjoint(token.text.lower() for token in question.tokens[1:2]):
        return None
    from qa.answering.claims.wounded import wounded

    return wounded(question, scenes)


def _nothing(question: Question, scenes: Sequence[tuple[int, Scene]]) -> Ruling | None:
    """ "Will any shops be closed?" of "there will be no closures"."""
    if all("there" not in scene.reading.lowers for _, scene in scenes):
        return None
    from qa.answering.claims.nothing import none_of_it

    return none_of_it(question, scenes)
