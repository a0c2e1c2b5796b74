"""One clause of the article as a place to ask about: its parts as a question can say them."""

from __future__ import annotations

from itertools import pairwise

from qa.conversation.suggesting.phrasing import Group, worded
from qa.language.lexicon import table
from qa.light import NamedTuple
from qa.reading.clauses import Clause, Oblique
from qa.reading.coreference.link import Link
from qa.reading.found import Found
from qa.reading.phrases import Phrase
from qa.reading.reading import SentenceReading
from qa.types import MentionKind

__all__ = ["Draft", "Place", "agrees", "class_noun", "draft", "question", "rest"]

_INDEFINITE = frozenset("a an any both each every many most several some".split())

_NOMINAL = ("DT", "JJ", "NN", "PRP$", "POS", "CD")
_PLURAL = {"are": True, "were": True, "do": True, "have": True} | {
    "is": False,
    "was": False,
    "does": False,
    "has": False,
}


class Draft(NamedTuple):
    """A question, the slot that it asks for, and the tokens (half-open) that answer it."""

    text: str
    slot: str
    start: int
    end: int


class Place(NamedTuple):
    """One clause in its sentence.

    `hangs` is where the infinitive or clause that completes its verb ends, or 0; `next_verb` is
    the token at which the next clause's verb begins, or the number of tokens.
    """

    reading: SentenceReading
    links: tuple[Link, ...]
    clause: Clause
    group: Group
    hangs: int
    next_verb: int

    def said(self, phrase: Phrase | None) -> str | None:
        """The phrase with what modifies it right behind it, as a question can say it."""
        if phrase is None or self._is_cut(phrase):
            return None
        end = self.whole(phrase).end
        comma = next((i for i in range(phrase.start, end) if self.reading.lowers[i] == ","), end)
        if comma < end and not self._apposed(comma, end):
            return None
        if (
            len(phrase.parts) > 1
            and comma == end
            and "CC" not in self.reading.tags[phrase.start : end]
        ):
            return None  # two names side by side without a joint
        return worded(self.reading, self.links, phrase.start, comma)

    def _is_cut(self, phrase: Phrase) -> bool:
        """Whether more words belong to the phrase, which was then misread."""
        tags = self.reading.tags
        inside = tags[phrase.start : phrase.end]
        if any(a == "NNS" and b == "NNP" for a, b in pairwise(inside)):
            return True  # "the islands Aruba and Bonaire": a list that begins inside
        last = max(0, phrase.start - 1)
        dashed = self.reading.words[last : phrase.start] in (("–",), ("-",))
        return dashed or any(tag.startswith(_NOMINAL) for tag in tags[last : phrase.start])

    def _apposed(self, comma: int, end: int) -> bool:
        """Whether what follows the comma says more of the same thing, as against a list."""
        joined = "CC" in self.reading.tags[comma:end]
        return not joined and self.reading.tags[comma + 1].startswith(("DT", "PRP$", "CD"))

    def whole(self, phrase: Phrase) -> Phrase:
        """The phrase with the modifiers that follow it right away."""
        end = phrase.end
        for one in self.clause.modifiers:
            if one.preposition == end:
                end = one.object.end
        return phrase._replace(end=end)

    def kind(self, phrase: Phrase) -> MentionKind | None:
        """The kind of the mention at the head of the phrase."""
        head = phrase.parts[0][1] - 1
        for one in self.reading.mentions:
            if one.start <= head < one.end:
                return one.kind
        return None

    def mention(self, phrase: Phrase, *kinds: MentionKind) -> Found | None:
        """The first mention of one of the kinds inside the phrase."""
        inside = (m for m in self.reading.mentions if phrase.start <= m.start < phrase.end)
        return next((m for m in inside if m.kind in kinds and m.end <= phrase.end), None)


def rest(place: Place, *, without: Phrase | None = None, bare: bool = False) -> str | None:
    """What follows the verb: particle, object or complement, and a place or thing right behind.

    None when a part that the verb needs cannot be said outside its sentence, or when something
    stands there that the reading of the clause does not account for.
    """
    clause = place.clause
    parts = [_particle(place)]
    end = clause.verb_end + bool(parts[0])
    for needed in (clause.complement, clause.object):
        if needed is None:
            continue
        if needed.start != end or place.reading.tags[needed.start] == "JJR":
            return None
        end = place.whole(needed).end
        said = "" if needed == without else place.said(needed)
        if said is None:
            return None
        parts.append(said)
    behind = _behind(place, end, without, bare) if _accounted(place, end) else None
    if behind is None:
        return None
    return " ".join(part for part in (*parts, behind) if part)


def _accounted(place: Place, end: int) -> bool:
    """Whether the clause ends at `end` or goes on with a phrase that was read."""
    reading = place.reading
    while end < len(reading.tags) and reading.tags[end].startswith("RB"):
        end += 1
    if any(end in (one.preposition, one.object.start) for one in place.clause.obliques):
        return True
    if any(one.start > end and one.start - end <= 4 for one in reading.reasons):
        return True
    return end >= len(reading.tags) or reading.tags[end] in (",", ".", ":", "CC", "WDT", "WP")


def _particle(place: Place) -> str:
    at = place.clause.verb_end
    return place.reading.words[at] if place.reading.tags[at : at + 1] == ("RP",) else ""


def _behind(place: Place, end: int, without: Phrase | None, bare: bool) -> str | None:
    """The phrase with a preposition that stands at `end`, "" for none, None if it is needed."""
    one = next((o for o in place.clause.obliques if o.preposition == end), None)
    if one is None or one.object == without or (bare and not _is_setting(place, one)):
        return ""
    if one.preposition + len(one.word.split()) != one.object.start:
        return None  # words between them that the reading passed over
    timed = place.mention(one.object, MentionKind.DATE, MentionKind.TIME) is not None
    said = None if timed else place.said(one.object)
    if said is not None:
        return f"{one.word.lower()} {said}"
    needy = place.clause.object is None and place.clause.complement is None and not timed
    return None if needy else ""


def _is_setting(place: Place, one: Oblique) -> bool:
    """Whether the phrase says where the whole clause takes place, rather than more of the object
    that is asked for."""
    return one.word.lower() in ("in", "at") and place.kind(one.object) is MentionKind.PLACE


def question(place: Place, wh: str, *, without: Phrase | None, bare: bool = False) -> str | None:
    """Wh-word, auxiliary, subject, verb and the rest.

    `bare` leaves out a phrase that may belong to the object asked for rather than to the verb.
    """
    subject = place.said(place.clause.subject) if place.clause.subject else None
    tail = rest(place, without=without, bare=bare)
    if subject is None or tail is None or not agrees(place):
        return None
    words = (wh, place.group.auxiliary, subject, place.group.rest, tail)
    return " ".join(word for word in words if word) + "?"


def agrees(place: Place) -> bool:
    """A definite subject, with nothing but adverbs and modifiers between it and its verb."""
    subject, clause = place.clause.subject, place.clause
    if subject is None or subject.start > clause.verb_start:
        return False
    first = place.reading.tags[subject.start], place.reading.lowers[subject.start]
    if first[0] == "CD" or first[1] in _INDEFINITE or not _number_fits(place, subject):
        return False
    between = range(place.whole(subject).end, clause.verb_start)
    adverbs = all(place.reading.tags[index].startswith("RB") for index in between)
    return adverbs or clause.link == "coordination" or clause.kind == "relative"


def _number_fits(place: Place, subject: Phrase) -> bool:
    """Whether subject and verb agree; where they do not, one of them was misread."""
    plural = _PLURAL.get(place.group.auxiliary)
    head = place.reading.tags[subject.parts[0][1] - 1]
    if plural is None or head.startswith(("NNP", "PRP")) or len(subject.parts) > 1:
        return True
    return plural == (head == "NNS" or place.reading.lowers[subject.end - 1] == "police")


def draft(text: str | None, slot: str, answer: Phrase | Found | None) -> Draft | None:
    if text is None or answer is None:
        return None
    return Draft(text[:1].upper() + text[1:], slot, answer.start, answer.end)


def class_noun(place: Place, phrase: Phrase) -> str:
    """The noun that classes a name: "country" or "city"."""
    name = " ".join(place.reading.lowers[phrase.start : phrase.end]).removeprefix("the ")
    if place.kind(phrase) is not MentionKind.PLACE:
        return ""
    return "country" if name in table("countries") else "city" if name in table("capitals") else ""
