"""A clause while it is being read: everything that later words can still change."""

from __future__ import annotations

from qa.reading.phrases import Phrase
from qa.reading.phrases.verb_groups import Verb, naming, object_control, objectless, undergoing

__all__ = ["Draft", "settle"]

# How far a subject is handed down: "agreed to try to help to expand".
_HANDS = 8


class Draft:
    """One clause under construction; `gap` is a noun that waits for its role inside the clause."""

    __slots__ = (
        "agent",
        "attached",
        "complement",
        "end",
        "gap",
        "governor",
        "kind",
        "link",
        "marked",
        "modifiers",
        "object",
        "obliques",
        "passive",
        "second",
        "start",
        "stranded",
        "subject",
        "verb",
    )

    def __init__(
        self, kind: str, start: int, governor: Draft | None = None, link: str = ""
    ) -> None:
        self.kind, self.governor = kind, governor
        self.link = link or (kind if governor is not None else "")
        self.start = self.end = start
        self.verb: Verb | None = None
        self.passive = self.marked = self.stranded = False
        self.subject: Phrase | None = None
        self.object: Phrase | None = None
        self.second: Phrase | None = None
        self.complement: Phrase | None = None
        self.agent: Phrase | None = None
        self.gap: Phrase | None = None
        self.attached: Phrase | None = None
        self.obliques: list[tuple[int, Phrase, str]] = []
        self.modifiers: list[tuple[int, Phrase, str]] = []

    @property
    def finite(self) -> bool:
        """Whether it has a finite verb."""
        return self.verb is not None and self.verb.form == "finite"

    @property
    def waits(self) -> bool:
        """Whether it has a subject and no verb yet."""
        return self.verb is None and self.subject is not None

    @property
    def empty(self) -> bool:
        """Whether it has neither subject nor verb yet."""
        return self.verb is None and self.subject is None

    def take(self, verb: Verb) -> None:
        """Makes `verb` the clause's verb."""
        self.verb, self.passive = verb, verb.passive
        self.start, self.end = min(self.start, verb.start), max(self.end, verb.end)


def settle(drafts: list[Draft]) -> list[Draft]:
    """The drafts that have a verb, in order of the text, governors and subjects filled in."""
    _promote(drafts)
    for draft in drafts:
        draft.governor = _with_verb(draft.governor)
        if draft.verb is not None and draft.gap is not None:
            _fill_gap(draft)
    kept = [draft for draft in drafts if draft.verb is not None]
    for draft in reversed(kept):
        _share(draft)
    for draft in kept:
        if draft.subject is None:
            draft.subject = _inherited(draft, _HANDS)
        if draft.governor is None:
            draft.link = ""
    return sorted(kept, key=lambda draft: draft.verb.start if draft.verb else 0)


def _promote(drafts: list[Draft]) -> None:
    """ "The head of the bank resigned": a participle is the verb of a subject that has none."""
    for draft in drafts:
        other, verb = draft.governor, draft.verb
        if other is None or verb is None or not other.waits:
            continue
        if draft.marked and draft.object is None:
            continue
        if draft.kind != "participial" or verb.form != "participle" or not verb.past:
            continue
        if draft.link == "coordination" or draft.agent:
            continue
        if draft.subject != other.subject and draft.object is None:
            continue
        draft.kind, draft.link, draft.attached = other.kind, other.link, other.attached
        draft.governor, draft.subject, other.subject = other.governor, other.subject, None
        draft.take(verb._replace(form="finite", passive=False, tense="past"))
        draft.obliques[:0] = other.obliques
        draft.modifiers[:0] = other.modifiers
        draft.start = min(draft.start, other.start)


def _with_verb(draft: Draft | None) -> Draft | None:
    for _ in range(_HANDS):
        if draft is None or draft.verb is not None:
            return draft
        draft = draft.governor
    return None


def _fill_gap(draft: Draft) -> None:
    """Gives the noun that a relative clause modifies its role: subject, else object."""
    if draft.subject is None:
        draft.subject = draft.gap
    elif draft.passive and draft.verb is not None and naming(draft.verb):
        draft.complement = draft.complement or draft.gap
    elif draft.stranded or draft.object is not None or draft.passive or draft.verb is None:
        return
    elif draft.verb.stem == "be":
        draft.complement = draft.complement or draft.gap
    else:
        draft.object = draft.gap


def _share(draft: Draft) -> None:
    """ "Waive or modify the rule": verbs with only a conjunction between them have one object, and
    "designed and built by Ole Moe" one agent."""
    other, verb = draft.governor, draft.verb
    if draft.link != "coordination" or other is None:
        return
    if other.verb is None or verb is None or other.verb.end + 1 != verb.start:
        return
    if draft.passive and other.passive and not other.obliques:
        other.agent = other.agent or draft.agent
    if draft.object is None or draft.second:
        return
    told = other.object or other.complement or other.obliques or other.stranded
    if not told and not other.passive and not draft.passive and not objectless(other.verb):
        other.object = draft.object


def _inherited(draft: Draft, hands: int) -> Phrase | None:
    """The subject of the clause that governs, or its object where the verb hands that on."""
    governor = draft.governor
    if governor is None or governor.verb is None or hands == 0:
        return None
    if draft.link not in {"coordination", "infinitive", "participial", "adverbial", "complement"}:
        return None
    if draft.finite and draft.link != "coordination":
        return None
    # "They asked her to stay", "he sent the manuscript away to be printed".
    hands_on = object_control(governor.verb) or (draft.passive and undergoing(governor.verb))
    if draft.link == "infinitive" and governor.object is not None and hands_on:
        return governor.object
    return governor.subject or _inherited(governor, hands - 1)
