"""Questions that a clause answers, by one template a slot: who, what, when, where, how many, why.

A template writes the clause as a question and says which tokens answer it. It passes a clause on
that it cannot write plainly: no template repairs a doubtful reading.
"""

from __future__ import annotations

from collections.abc import Callable

from qa.conversation.suggesting.counting import how_many, how_many_subject, how_much
from qa.conversation.suggesting.phrasing import past_of
from qa.conversation.suggesting.places import (
    Draft,
    Place,
    agrees,
    class_noun,
    draft,
    question,
    rest,
)
from qa.reading.clauses import Oblique
from qa.reading.found import Found
from qa.reading.phrases import Phrase
from qa.types import MentionKind

__all__ = ["TEMPLATES"]

# Verbs that say little without what is left out of a question, or whose object is no thing.
_VAGUE = frozenset(
    "be have do make take give get say tell ask want need see hold let keep put go come seem "
    "become remain call name add include mean show find provide create sit stand lie use".split()
)
_MOTION = frozenset("arrive emigrate flee fly go march move return sail travel".split())
_SPOKEN = frozenset("last next today tomorrow yesterday".split())
_DATES = frozenset({"in", "on", "during", ""})
_PLACES = frozenset({"in", "at", "near", "outside"})
# Verbs that need nothing after them.
_COMPLETE = frozenset(
    "appear arrive begin close collapse crash depart die disappear emigrate end escape explode "
    "flee graduate happen land marry occur open perform resign resume retire return sink start "
    "surrender vanish work".split()
)
_INTENDING = frozenset("agree decide hope intend offer plan pledge promise refuse vow".split())
_SORTS = frozenset(
    "amount average bit group half kind lot majority number part percentage range role series "
    "set share sort total type variety way".split()
)
_MEASURES = (
    MentionKind.NUMBER,
    MentionKind.QUANTITY,
    MentionKind.PERCENT,
    MentionKind.MONEY,
    MentionKind.DURATION,
    MentionKind.AGE,
)
_PURPOSE = MentionKind.PURPOSE
_DEFINED = frozenset(
    (MentionKind.NAME, MentionKind.ORGANISATION, MentionKind.PERSON, MentionKind.WORK)
)
_NO_THING = frozenset(
    (MentionKind.PERSON, MentionKind.DATE, MentionKind.ROLE, MentionKind.NATIONALITY, *_MEASURES)
)


def _who(place: Place) -> Draft | None:
    """ "Who founded Acme?" from "Ann Lee founded Acme"."""
    subject = place.clause.subject
    if subject is None or not place.group.whole or place.hangs:
        return None
    if place.group.base in _VAGUE and place.group.base != "become":
        return None
    tail = rest(place) if _is_person(place, subject) else None
    if not tail:
        return None
    return draft(f"who {place.group.whole} {tail}?", "who", subject)


def _is_person(place: Place, phrase: Phrase) -> bool:
    if place.kind(phrase) is MentionKind.PERSON:
        return True
    pronoun = place.reading.lowers[phrase.start : phrase.end] in (("he",), ("she",))
    return pronoun and place.said(phrase) is not None


def _by_whom(place: Place) -> Draft | None:
    """ "Who founded Acme?" from "Acme was founded by Ann Lee"."""
    agent, subject = place.clause.agent, place.clause.subject
    if agent is None or subject is None or not place.group.passive:
        return None
    past = past_of(place.reading.lowers[place.clause.head])
    said = place.said(subject) if _is_person(place, agent) else None
    perfect = place.group.auxiliary in ("was", "were")
    if not past or said is None or place.clause.complement or not perfect:
        return None
    return draft(f"who {past} {said}?", "who", agent)


def _which(place: Place) -> Draft | None:
    """ "Which country signed the treaty?" from "Chile signed the treaty"."""
    subject = place.clause.subject
    if subject is None or not place.group.whole or place.hangs or len(subject.parts) > 1:
        return None
    if place.group.base in _VAGUE - {"be", "become"}:
        return None
    noun = class_noun(place, subject)
    tail = rest(place) if noun else None
    if not tail or noun in tail.lower():
        return None
    return draft(f"which {noun} {place.group.whole} {tail}?", "which", subject)


def _what(place: Place) -> Draft | None:
    """ "What did Ann Lee found?" from "Ann Lee founded Acme"."""
    clause = place.clause
    if clause.object is None or place.hangs or place.group.base in _VAGUE or not place.group.base:
        return None
    kind = place.kind(clause.object)
    noun = class_noun(place, clause.object)
    if kind in _NO_THING or (kind is MentionKind.PLACE and not noun):
        return None
    if _measures(place, clause.object) or place.said(clause.object) is None:
        return None
    wh = f"which {noun}" if noun else "what"
    return draft(
        question(place, wh, without=clause.object, bare=True), wh.split()[0], clause.object
    )


def _measures(place: Place, phrase: Phrase) -> bool:
    """Whether the phrase counts or sorts what it speaks of: "an average of 30 days"."""
    numbered = "CD" in place.reading.tags[phrase.start : phrase.end]
    return numbered or place.reading.lowers[phrase.parts[0][1] - 1] in _SORTS


def _when(place: Place) -> Draft | None:
    """ "When did Ann Lee found Acme?" from "Ann Lee founded Acme in 1990"."""
    dated = _dated(place)
    if dated is None or _too_little(place):
        return None
    return draft(question(place, "when", without=dated.object), "when", dated.object)


def _too_little(place: Place) -> bool:
    """Whether the verb says nothing without what a question about time or place leaves out."""
    if place.hangs or (place.group.base == "be" and not place.group.passive):
        return True
    if place.clause.object or place.group.passive or _has_more(place):
        return place.group.base in _VAGUE and place.clause.object is None
    return place.group.base not in _COMPLETE


def _has_more(place: Place) -> bool:
    """Whether several phrases follow the verb, so that one stays when another is asked for."""
    return len(place.clause.obliques) > 1


def _dated(place: Place) -> Oblique | None:
    """The clause's only date, if it is a point in time and no part of a span of time."""
    found = [
        one
        for one in place.clause.obliques
        if place.mention(one.object, MentionKind.DATE, MentionKind.TIME)
    ]
    if len(found) != 1 or found[0].word.lower() not in _DATES:
        return None
    date = place.mention(found[0].object, MentionKind.DATE)
    return found[0] if date is not None and _is_point(place, date) else None


def _is_point(place: Place, date: Found) -> bool:
    """Whether the date says when by itself ("1990", "last year"), unlike "that day"."""
    tags, lows = (run[date.start : date.end] for run in (place.reading.tags, place.reading.lowers))
    if set(place.reading.lowers[date.end : date.end + 1]) & {"and", "or", "to", "-", "–", "—"}:
        return False
    if {"later", "earlier", "after", "before", "same", "following"} & set(lows):
        return False
    return lows[0] in _SPOKEN or any(tag.startswith(("CD", "NNP")) for tag in tags)


def _where(place: Place) -> Draft | None:
    """ "Where was Ann Lee born?" from "Ann Lee was born in Oslo"."""
    if _too_little(place):
        return None
    for one in place.clause.obliques:
        motion = one.word.lower() == "to" and place.group.base in _MOTION
        if not motion and one.word.lower() not in _PLACES:
            continue
        if place.kind(one.object) is MentionKind.PLACE:
            return draft(question(place, "where", without=one.object), "where", one.object)
    return None


def _why(place: Place) -> Draft | None:
    """ "Why did the match end early?" from "The match ended early because of rain"."""
    for reason in place.reading.reasons:
        near = place.clause.verb_end <= reason.start <= place.next_verb
        if not near or reason.kind is not MentionKind.REASON or place.hangs:
            continue
        if any(one.object.end > reason.start for one in place.clause.obliques):
            continue
        return draft(question(place, "why", without=None), "why", reason)
    return None


def _is_what(place: Place) -> Draft | None:
    """ "What is Open Door?" from "Open Door is a programme of the union"."""
    clause, subject = place.clause, place.clause.subject
    if subject is None or clause.complement is None or place.group.base != "be" or place.hangs:
        return None
    if place.reading.lowers[clause.complement.start] not in ("a", "an", "one"):
        return None
    name = place.said(subject) if place.kind(subject) in _DEFINED else None
    if name is None or len(subject.parts) > 1 or not agrees(place):
        return None
    wh = "who" if place.kind(subject) is MentionKind.PERSON else "what"
    return draft(f"{wh} {place.group.auxiliary} {name}?", f"{wh} is", clause.complement)


def _to_do(place: Place) -> Draft | None:
    """ "What did the union agree to do?" from "The union agreed to build homes"."""
    subject, to = place.clause.subject, place.clause.verb_end
    if not place.hangs or place.group.base not in _INTENDING or subject is None:
        return None
    said = place.said(subject) if agrees(place) and place.reading.tags[to] == "TO" else None
    if said is None or place.group.passive:
        return None
    helper, verb = place.group.auxiliary, place.group.rest
    return draft(f"what {helper} {said} {verb} to do?", "to do", Found(to, place.hangs, _PURPOSE))


TEMPLATES: tuple[Callable[[Place], Draft | None], ...] = (
    _who,
    _by_whom,
    _which,
    _when,
    _where,
    how_many,
    how_many_subject,
    how_much,
    _why,
    _is_what,
    _to_do,
    _what,
)
