"""Questions that a clause's numbers answer: how many, how much, by how much."""

from __future__ import annotations

from qa.conversation.suggesting.phrasing import worded
from qa.conversation.suggesting.places import Draft, Place, draft, question, rest
from qa.reading.phrases import Phrase
from qa.types import MentionKind

__all__ = ["how_many", "how_many_subject", "how_much"]

_CHANGES = frozenset(
    "climb decline decrease drop fall gain grow increase jump plunge rise shrink slip".split()
)
_PAYING = frozenset("cost earn invest lose pay raise spend".split())


def how_many(place: Place) -> Draft | None:
    """ "How many ships did Spain lose?" from "Spain lost 40 ships"."""
    counted = place.clause.object
    if counted is None or place.hangs or not place.group.base:
        return None
    noun = _counted(place, counted)
    if not noun or counted.start != place.clause.verb_end:
        return None
    return draft(question(place, f"how many {noun}", without=counted), "how many", counted)


def how_many_subject(place: Place) -> Draft | None:
    """ "How many people died in the fire?" from "Nine people died in the fire"."""
    subject = place.clause.subject
    noun = _counted(place, subject) if subject and not place.hangs else ""
    tail = rest(place) if noun else None
    verb = _plural(place)
    if not noun or tail is None or not verb:
        return None
    return draft(f"how many {noun} {verb} {tail}".strip() + "?", "how many", subject)


def _plural(place: Place) -> str:
    """The verb group as it stands: its subject is a plural already."""
    clause = place.clause
    if place.group.auxiliary not in ("did", "were", "have") or place.group.base == "be":
        return ""
    helper = "" if place.group.auxiliary == "did" else place.group.auxiliary + " "
    return helper + (place.group.rest if helper else place.reading.lowers[clause.head])


def _counted(place: Place, phrase: Phrase) -> str:
    """The plural noun that a number at the head of the phrase counts, or ""."""
    if len(phrase.parts) > 1 or place.whole(phrase).end != phrase.end:
        return ""
    if place.reading.tags[phrase.start] != "CD":
        return ""
    after = phrase.start
    while after < phrase.end and place.reading.tags[after] == "CD":
        after += 1
    tags = place.reading.tags[after : phrase.end]
    if not tags or tags[-1] != "NNS" or any(tag not in ("JJ", "NN", "NNS") for tag in tags):
        return ""
    return worded(place.reading, (), after, phrase.end) or ""


def how_much(place: Place) -> Draft | None:
    """ "How much did Acme pay for Globex?" and "By how much did sales rise?"."""
    clause = place.clause
    amount = clause.object
    paid = place.group.base in _PAYING and not place.hangs
    if amount is not None and paid and place.kind(amount) is MentionKind.MONEY:
        return draft(question(place, "how much", without=amount), "how much", amount)
    share = amount or next((one.object for one in clause.obliques if one.word == "by"), None)
    if share is None or place.group.base not in _CHANGES or place.group.passive:
        return None
    if place.mention(share, MentionKind.PERCENT) is None:
        return None
    return draft(question(place, "by how much", without=share), "how much", share)
