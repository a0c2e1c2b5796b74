"""Rules on the clause that a span stands in: who does what to whom, by the verb asked about.

"Who sold the club?" wants the subject of "sold", or the agent of "was sold by"; a span that is a
whole argument answers better than a piece of one.
"""

from __future__ import annotations

from functools import lru_cache

from qa.answering.question import Question, Role
from qa.answering.scene import Scene
from qa.language.grammar import BE
from qa.language.stems import stem
from qa.reading.clauses import Clause
from qa.reading.found import TIME_KINDS, Found
from qa.types import MentionKind

__all__ = ["FAMILIES", "head_keys", "held", "is_passive", "names_somebody", "span_keys"]

_PROFILES = frozenset("who whom what_person what_organisation what_place where".split())
_ROLES = frozenset((Role.SUBJECT, Role.OBJECT, Role.OBLIQUE, Role.ADVERBIAL))
_PLACING = ("in", "at", "near", "on", "outside", "inside", "from", "to", "into")
_DATED = frozenset(("when", "what_date", "what_time"))
_MOMENTS = frozenset((MentionKind.DATE, MentionKind.TIME))
_RELATIVE = frozenset(("WDT", "WP", "WP$", "WRB"))
_HANGING = frozenset(("complement", "adverbial", "relative"))
_BUT = frozenset("besides except else other beside".split())
_SOMEBODY = frozenset(
    (MentionKind.PERSON, MentionKind.ORGANISATION, MentionKind.ROLE, MentionKind.NAME)
)
FAMILIES = {
    "slot": "the part asked for in the clause of the verb is {}",
    "clause": "its part in the clause: {}",
    "whole": "it is a whole part of the clause: {}",
    "crossed": "it runs over the border of a {}",
    "apposed": "it is another name for what stands beside it: {}",
    "partners": "other parts of its clause that the question names: {}",
}


def head_keys(scene: Scene, head: int) -> list[str]:
    """The rules that fire for the part that a span with this head plays in its clause."""
    own = scene.arguments.parts[head]
    keys = _slot_keys(scene, head)
    if own is None:
        return [f"clause={scene.role} none", *keys]
    return [f"clause={scene.role} {own.role} {scene.arguments.verbs[own.clause]}", *keys]


def _slot_keys(scene: Scene, head: int) -> list[str]:
    """Whether the span fills the slot asked for in the clause with the verb asked about: of "Who
    scored?" the subject of "scored"; another person of the sentence does not."""
    question = scene.question
    own = scene.arguments.parts[head]
    if own is not None and not question.negated and _is_denied(scene, scene.clauses[own.clause]):
        return ["slot=denied"]
    if scene.profile in _DATED:
        return _dated_keys(scene, head)
    if scene.profile not in _PROFILES or question.role not in _ROLES:
        return []
    slots = _slots(scene)
    if not slots:
        return []
    return [f"slot={'filled' if any(start <= head < end for start, end in slots) else 'missed'}"]


def _dated_keys(scene: Scene, head: int) -> list[str]:
    """Whether a date belongs to the deed asked about, where one of the sentence's dates does: of
    "Sunday's return of the man who died in 1943" the first, for "When was he returned?"."""
    own = scene.mention_of[head]
    if own is None or own.kind not in _MOMENTS:
        return []
    if any(_is_of_deed(scene, own, verb) for verb in scene.verb_terms):
        return ["slot=filled"]
    others = (one for one in scene.reading.mentions if one.kind in _MOMENTS)
    taken = any(_is_of_deed(scene, one, verb) for one in others for verb in scene.verb_terms)
    return ["slot=missed"] if taken else []


def _is_of_deed(scene: Scene, date: Found, verb: int) -> bool:
    """Whether no other verb, and no relative clause, parts a date from the deed, and it stands in
    no clause set in before the deed: "who resigned in May, will …"."""
    first, last = min(date.end, verb + 1), max(date.start, verb)
    parted = any(tag in _RELATIVE for tag in scene.reading.tags[first:last])
    if parted or scene.verbs_between(min(date.start, verb), max(date.start, verb)):
        return False
    if any(_is_joined_behind(one, date) for one in scene.clauses if one.head == verb):
        return False
    return not any(
        one.kind == "relative" and one.start <= date.start < one.end <= verb
        for one in scene.clauses
    )


def _is_joined_behind(clause: Clause, date: Found) -> bool:
    """Whether a date stands in the clause before: "He left in 1868, and the mill was sold"."""
    subject = clause.subject
    return clause.link == "coordination" and subject is not None and subject.start >= date.end


def _is_denied(scene: Scene, clause: Clause) -> bool:
    """ "We have not found a bone" does not tell what was found."""
    return clause.polarity == "negative" and scene.kinds[clause.head] == "verb"


@lru_cache(maxsize=16)
def _slots(scene: Scene) -> list[tuple[int, int]]:
    """The phrases that fill the slot asked for, with those that name the same thing."""
    if not _BUT.isdisjoint(token.text.lower() for token in scene.question.tokens):
        return []
    if scene.profile == "where":
        return [place for word in _PLACING for place in _obliques(scene, word)]
    if scene.question.role is Role.OBLIQUE:
        return _obliques(scene, scene.question.preposition)
    patient = (scene.question.role is Role.OBJECT) != is_passive(scene.question)
    found: list[tuple[int, int]] = []
    asked = [
        one
        for one in scene.clauses
        if scene.kinds[one.head] == "verb" and one.polarity == "positive"
    ]
    most = max((held(scene, one) for one in asked), default=0)
    for clause in asked:
        # "A advised B; C advised D": the clause that holds most of the question is meant.
        if held(scene, clause) < most:
            continue
        active = clause.voice == "active"
        phrase = (
            (clause.object if active else clause.subject)
            if patient
            else (clause.subject if active else clause.agent)
        )
        # "Towed by a Dutch tug", "a tug towed them": whoever it is did all that is asked about; of
        # "the inn was fined by a judge" whatever it is was fined.
        undergoes = patient and is_passive(scene.question) and clause.agent is not None
        does = phrase is clause.agent or undergoes or (not patient and _tells_all(scene, clause))
        if phrase is not None and (does or names_somebody(scene, phrase.start, phrase.end)):
            found.append((phrase.start, phrase.end))
    for place in list(found):
        other = scene.arguments.apposed.get(place)
        if other is not None:
            found.append(other)
    return found


def held(scene: Scene, clause: Clause) -> int:
    """How many words of the question stand in a clause."""
    return len({term for i, term, _ in scene.matched if clause.start <= i < clause.end})


def _tells_all(scene: Scene, clause: Clause) -> bool:
    """Whether a clause holds all that the question says: the deed, and to whom it is done."""
    said = sum(term.index >= 0 for term in scene.matcher.terms)
    return held(scene, clause) >= max(2, said)


def _obliques(scene: Scene, preposition: str) -> list[tuple[int, int]]:
    """ "With whom …?": who stands behind "with" in a clause of the verb asked about."""
    return [
        (one.object.start, one.object.end)
        for clause in scene.clauses
        if scene.kinds[clause.head] == "verb"
        for one in (*clause.obliques, *clause.modifiers)
        if one.word.lower() == preposition
        and (preposition in _PLACING or names_somebody(scene, one.object.start, one.object.end))
        and not _is_time(scene, one.object.start, one.object.end)
    ]


def _is_time(scene: Scene, start: int, end: int) -> bool:
    return any(one is not None and one.kind in TIME_KINDS for one in scene.mention_of[start:end])


def names_somebody(scene: Scene, start: int, end: int) -> bool:
    """Whether tokens `start` to `end` (half-open) have a name or a role of a person or a group."""
    return any(one is not None and one.kind in _SOMEBODY for one in scene.mention_of[start:end])


def is_passive(question: Question) -> bool:
    """ "Who was arrested?": a form of "be" before the participle asked about."""
    verbs = [i for i, tag in enumerate(question.tags) if tag.startswith("VB")]
    return any(
        question.tags[i] in ("VBN", "VBD")
        and stem(question.tokens[i].text) == question.predicate
        and any(question.tokens[j].text.lower() in BE for j in verbs if j < i)
        for i in verbs
    )


def span_keys(scene: Scene, start: int, end: int, head: int) -> list[str]:
    """The rules that fire for how tokens `start` to `end` share the clause with other parts."""
    arguments, keys = scene.arguments, []
    own = arguments.parts[head]
    if own is not None:
        partners = max(0, arguments.named[own.clause] - scene.repeats(start, end))
        keys = [
            f"partners={scene.role} {own.role} {min(2, partners)}",
            f"whole={arguments.whole.get((start, end)) or 'no'}",
        ]
    if arguments.crosses(start, end):
        for one in scene.clauses:
            if _is_crossed(scene, one, start, end):
                keys.append("crossed=clause")
                break
    other = arguments.apposed.get((start, end))
    if other is not None:
        keys.append(_apposed(scene, start, other))
    return keys


def _is_crossed(scene: Scene, clause: Clause, start: int, end: int) -> bool:
    """Whether a span begins inside a clause behind its verb and goes on past it, or takes in only
    the beginning of a clause that still lacks its verb: "dolphins but were", "although rain"."""
    if clause.head < start < clause.end < end and clause.kind in _HANGING:
        return True
    if start < clause.start < end <= clause.head and clause.kind != "infinitive":
        return True
    if not start <= clause.verb_start < end or clause.governor < 0:
        return False
    joined = clause.link == "coordination" and clause.tense != "none"
    return joined and scene.clauses[clause.governor].head < start


def _apposed(scene: Scene, start: int, other: tuple[int, int]) -> str:
    """The span names the same thing as a phrase beside it: what that phrase matches."""
    kinds = {kind for kind in scene.kinds[other[0] : other[1]] if kind}
    side = "before" if other[0] < start else "behind"
    return f"apposed={side} {'a ' + min(kinds) if kinds else 'nothing'} of the question"
