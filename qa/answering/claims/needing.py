"""What one has to have, and what one gets: "Do I need a ticket?" of "without a ticket", "only with
a ticket", "Is there a pension?" of "We offer a pension".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa.answering.claims.leave import Ruling
from qa.answering.question import Question
from qa.answering.scene import Scene
from qa.language.tokens import token_texts
from qa.light import pattern

__all__ = ["needed", "offered"]

_NEEDED = r"(?:required|necessary|needed|compulsory|mandatory|obligatory|essential)"
_ASKED = pattern(
    r"(?:do|does|will|would|must) (?:i|we|you|one|people|visitors|guests|members|passengers) "
    r"(?:need|require|have|(?:(?:have|need) to )?(?:have|wear|bring|carry|show|use)) "
    r"(?:an? |any |the |my |our |your )?"
    r"(?P<thing>[a-z][a-z-]*(?: [a-z][a-z-]*)?)(?P<rest> (?:for|to|at|in|on|if) [^?]+)?"
    rf"|(?:is|are) (?:an? |any |the )?(?P<named>[a-z][a-z-]*(?: [a-z][a-z-]*){{0,3}}) {_NEEDED}"
    r"(?: (?:for|to|at|in|on|if) [^?]+)?",
    re.IGNORECASE,
)
_OFFERED = pattern(
    r"(?:(?:is|are) there|do (?:i|we|you|they) (?:get|have|offer|provide)|does the [a-z]+ (?:have|"
    r"offer|provide)) (?:an? |any )?(?P<thing>[a-z][a-z-]*(?: [a-z][a-z-]*)?)",
    re.IGNORECASE,
)
_NECESSITIES = _NEEDED[3:-1].split("|")
_ANY = r"(?: (?:a|an|any|the|your|their|one's))?(?: (?:valid|own|prior|special))?"
_NOT = frozenset("not n't n’t no never cannot nobody none nothing".split())
_HELD = 0.5


def needed(question: Question, scenes: Sequence[tuple[int, Scene]]) -> Ruling | None:
    """Whether one needs a thing, by a sentence that tells what is had or done with it or without,
    and of all else that the question names."""
    asked = _ASKED.fullmatch(" ".join(question.resolved.split()).strip(" ?"))
    if asked is None or question.negated:
        return None
    thing = (asked["thing"] or asked["named"]).lower()
    thing, own = thing.removeprefix("own "), thing.startswith("own ")
    for number, scene in scenes:
        if not _holds_rest(scene, thing):
            continue
        text = " ".join(scene.reading.lowers)
        forms = _forms(re.escape(thing))
        for true, form in (*_given(re.escape(thing)), *forms) if own else forms:
            said = re.search(form, text)
            if said is None:
                continue
            denied = not _NOT.isdisjoint(text[: said.start()].split())
            # Who cannot enter without it needs it, and who does not have to bring it does not; what
            # is not so only with it is open.
            settled = said[0].startswith(("have to", "need to") if true else "without")
            if not denied or settled:
                return Ruling(true ^ denied, number, scene, said[0])
    return None


def offered(question: Question, scenes: Sequence[tuple[int, Scene]]) -> Ruling | None:
    """Whether there is a thing, by a sentence in which those who write have it or give it to who
    reads."""
    asked = _OFFERED.fullmatch(" ".join(question.resolved.split()).strip(" ?"))
    if asked is None or question.negated:
        return None
    thing = re.escape(asked["thing"].lower())
    form = rf"\b(?:we|you) (?:also |will )?(?:have|offer|provide|get|receive)\b[^.;]*?\b{thing}s?\b"
    for number, scene in scenes:
        said = re.search(form, " ".join(scene.reading.lowers))
        if said is not None and _NOT.isdisjoint(said[0].split()) and "to" not in said[0].split():
            return Ruling(True, number, scene, said[0])
    return None


def _given(thing: str) -> tuple[tuple[bool, str], ...]:
    """What tells that one need not have one's own: "Skates can be hired", "We lend skates"."""
    return (
        (False, rf"\b{thing}s? (?:can|may) be (?:borrowed|hired|rented|lent)\b"),
        (False, rf"\b{thing}s? (?:is|are|will be) (?:provided|supplied|available)\b"),
        (False, rf"\bwe (?:lend|provide|supply|hire out|rent out)\b[^.;]*\b{thing}s?\b"),
    )


def _forms(thing: str) -> tuple[tuple[bool, str], ...]:
    """What tells that one needs a thing, and that one does not."""
    only = rf"\bonly (?:[a-z]+ ){{0,2}}?(?:with|on|by|upon|against){_ANY} {thing}\b"
    listed = rf" ?:[^.;]*\b{thing}s?\b"
    return (
        (False, rf"^(?:desirable|optional|preferred|useful|an advantage|nice to have){listed}"),
        (True, rf"^(?:essential|required|requirements|necessary|needed|compulsory){listed}"),
        (True, rf"\b{thing} ?[:;—–-] ?without (?:it|one)\b"),
        (False, rf"\bno {thing}s? (?:is|are) {_NEEDED}\b"),
        (False, rf"\b{thing}s? (?:is|are) (?:[a-z]+ but )?not {_NEEDED}\b"),
        (False, rf"\b{thing}s? (?:is|are|would be) [^.;,]*?but (?:is |are )?not {_NEEDED}\b"),
        (False, rf"\b{thing}s? in [a-z -]+ (?:is|are) (?:[a-z]+ but )?not {_NEEDED}\b"),
        (False, rf"\bwithout(?: the need for| needing)?{_ANY} {thing}s?\b"),
        (True, only),
        (True, rf"\b(?:must|have to|need to) (?:have|hold|bring|carry)\b[^.;]*?\b{thing}s?\b"),
        (True, rf"\b{thing}s? must be (?:worn|carried|shown|used|bought)\b"),
        (True, rf"\b{thing}s? (?:is|are) {_NEEDED}\b"),
    )


def _holds_rest(scene: Scene, thing: str) -> bool:
    """Whether all terms but the need and the thing stand in the sentence."""
    own = {*token_texts(thing), "need", "require", "have", *_NECESSITIES}
    return all(
        one.index < 0
        or one.word.lower() in own
        or one.kind == "verb"
        or scene.factors.get(n, 0.0) >= _HELD
        for n, one in enumerate(scene.matcher.terms)
    )
