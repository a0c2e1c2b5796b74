"""What one has to have: "Do I need a ticket?" of "without a ticket", "only with a ticket"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa.answering.claims.leave import Ruling
from qa.answering.question import Question
from qa.answering.scene import Scene
from qa.language.tokens import token_texts
from qa.light import pattern

__all__ = ["needed"]

_ASKED = pattern(
    r"(?:do|does|will|would|must) (?:i|we|you|one|people|visitors|guests|members|passengers) "
    r"(?:need|require|have to have|have) (?:an? |any |the |my |our |your )?"
    r"(?P<thing>[a-z][a-z-]*(?: [a-z][a-z-]*)?)(?P<rest> (?:for|to|at|in|on|if) [^?]+)?",
    re.IGNORECASE,
)
_ANY = r"(?: (?:a|an|any|the|your|their|one's))?(?: (?:valid|own|prior|special))?"
_NEEDED = r"(?:required|necessary|needed|compulsory|mandatory|obligatory|essential)"
_NOT = frozenset("not n't n’t no never cannot nobody none nothing".split())
_HELD = 0.5


def needed(question: Question, scenes: Sequence[tuple[int, Scene]]) -> Ruling | None:
    """Whether one needs a thing, by a sentence that tells what is had or done with it or without,
    and of all else that the question names."""
    asked = _ASKED.fullmatch(" ".join(question.resolved.split()).strip(" ?"))
    if asked is None or question.negated:
        return None
    thing = asked["thing"].lower()
    for number, scene in scenes:
        if not _holds_rest(scene, thing):
            continue
        text = " ".join(scene.reading.lowers)
        for true, form in _forms(re.escape(thing)):
            said = re.search(form, text)
            if said is None:
                continue
            denied = not _NOT.isdisjoint(text[: said.start()].split())
            # Who cannot enter without it needs it; what is not so only with it is open.
            if not denied or (not true and said[0].startswith("without")):
                return Ruling(true ^ denied, number, scene, said[0])
    return None


def _forms(thing: str) -> tuple[tuple[bool, str], ...]:
    """What tells that one needs a thing, and that one does not."""
    only = rf"\bonly (?:[a-z]+ ){{0,2}}?(?:with|on|by|upon|against){_ANY} {thing}\b"
    return (
        (False, rf"\bno {thing}s? (?:is|are) {_NEEDED}\b"),
        (False, rf"\b{thing}s? (?:is|are) not {_NEEDED}\b"),
        (False, rf"\bwithout(?: the need for| needing)?{_ANY} {thing}s?\b"),
        (True, only),
        (True, rf"\b{thing}s? (?:is|are) {_NEEDED}\b"),
    )


def _holds_rest(scene: Scene, thing: str) -> bool:
    """Whether all terms but the need and the thing stand in the sentence."""
    own = {*token_texts(thing), "need", "require", "have"}
    return all(
        one.index < 0
        or one.word.lower() in own
        or one.kind == "verb"
        or scene.factors.get(n, 0.0) >= _HELD
        for n, one in enumerate(scene.matcher.terms)
    )
