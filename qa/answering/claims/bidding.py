"""What a text lets one do, or asks one not to do, in words that lead in the deed: "you are welcome
to bring food", "please refrain from smoking", "not fit to drink"; and what one may not do oneself:
"repairs must be carried out by a dealer"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from qa.answering.analysis import analyse
from qa.answering.claims.leave import Leave, Ruling, leave_asked
from qa.answering.question import Question
from qa.answering.scene import Scene
from qa.language.stems import StemSet
from qa.light import pattern
from qa.reading.clauses import Clause
from qa.reading.reading import SentenceReading

__all__ = ["as_can", "bidden"]

_ALLOWED = pattern(
    r"(?:am|are|is) (?P<who>[^?]{1,40}?) (?:allowed|permitted) to (?P<deed>.+)", re.IGNORECASE
)
_GRANTING = frozenset("welcome free allowed permitted safe fit invited encouraged suitable".split())
_REFUSING = frozenset("unsafe unfit forbidden illegal dangerous unlawful unsuitable".split())
_ASKING = frozenset("asked requested told advised urged reminded begged warned".split())
_REFRAINING = StemSet("refrain abstain desist ban bar prohibit discourage".split())
_NOT = frozenset("not n't n’t never nor longer".split())
_ONE_PERSON = frozenset(("he", "she", "i"))
_ONESELF = frozenset("myself yourself ourselves oneself".split())
_BINDING = frozenset("must should may can".split())
_HELD = 0.5  # how much of its term a word of the deed is at the least
_NEAR = 3  # tokens in which "not" may stand before what it negates


def bidden(question: Question, scenes: Sequence[tuple[int, Scene]]) -> Ruling | None:
    """What the first such words say to a question that asks for leave, or None."""
    asked = leave_asked(question)
    if asked is None or question.negated:
        return None
    for number, scene in scenes:
        own = scene.reading
        of_all = _is_of_all(asked, own)
        for at in _deeds(asked, scene) if of_all and _is_rule(own) else ():
            if (true := _leave(own, at)) is not None:
                return Ruling(true, number, scene, " ".join(own.words[max(0, at - 3) : at + 1]))
        oneself = not _ONESELF.isdisjoint(token.text.lower() for token in question.tokens)
        doers = (
            _other_doer(scene, one)
            for one in scene.clauses
            if oneself and (of_all or _is_of_deed(asked, scene, one))
        )
        if doer := next(filter(None, doers), ""):
            return Ruling(False, number, scene, doer)
    return None


def as_can(question: Question) -> Question | None:
    """ "Am I allowed to keep hens?" as "Can I keep hens?"; None for other questions."""
    found = _ALLOWED.fullmatch(question.resolved)
    return analyse(f"Can {found['who']} {found['deed']}") if found is not None else None


def _is_of_all(asked: Leave, own: SentenceReading) -> bool:
    """Whether a sentence tells of the thing asked about and of all that is said of it."""
    named = not asked.thing or not asked.names.isdisjoint(own.stems)
    return named and (asked.sorts | asked.rest) <= set(own.stems)


def _is_rule(own: SentenceReading) -> bool:
    """Whether a sentence tells of no one person, and of nothing that was."""
    alone = own.lowers[own.lead] in _ONE_PERSON or own.tags[own.lead].startswith("NNP")
    return not alone and "VBD" not in own.tags


def _deeds(asked: Leave, scene: Scene) -> Iterator[int]:
    """The tokens that tell of the deed by a verb."""
    terms = scene.matcher.terms
    for i, found in enumerate(scene.matches):
        held = found is not None and found.factor >= _HELD and terms[found.term].stem == asked.deed
        if held and scene.reading.tags[i][:2] == "VB":
            yield i


def _leave(own: SentenceReading, at: int) -> bool | None:
    """What is said right before a deed of whether it may be done; None where nothing is."""
    if own.lowers[at - 1 : at] == ("from",) and own.stems[at - 2] in _REFRAINING:
        return None if _is_negated(own, at - 2) else False
    if at < 3 or own.lowers[at - 1] != "to":
        return None
    lead = at - 2
    if own.lowers[lead] == "not":
        return False if own.lowers[lead - 1] in _ASKING else None
    if own.lowers[lead] in _REFUSING:
        return _is_negated(own, lead)
    return not _is_negated(own, lead) if own.lowers[lead] in _GRANTING else None


def _is_negated(own: SentenceReading, at: int) -> bool:
    return not _NOT.isdisjoint(own.lowers[max(0, at - _NEAR) : at])


def _is_of_deed(asked: Leave, scene: Scene, clause: Clause) -> bool:
    """ "Repairs must be done by a dealer", whatever is repaired."""
    part = clause.subject
    alone = part is not None and part.end == part.start + 1
    found = scene.matches[part.start] if part is not None and alone else None
    return found is not None and scene.matcher.terms[found.term].stem == asked.deed


def _other_doer(scene: Scene, clause: Clause) -> str:
    """ "A dealer" of what must be done by one, or may only be; or ""."""
    own, agent = scene.reading, clause.agent
    if clause.voice != "passive" or agent is None or clause.modal not in _BINDING:
        return ""
    only = "only" in own.lowers[clause.verb_start : agent.start]
    bound = clause.modal in ("must", "should") or only
    deed = any(
        found is not None and scene.matcher.terms[found.term].kind == "verb"
        for found in scene.matches[clause.start : clause.verb_end]
    )
    told = bound and deed and clause.polarity == "positive"
    return " ".join(own.words[agent.start : agent.end]) if told else ""
