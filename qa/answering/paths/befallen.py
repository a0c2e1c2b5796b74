"""How well a clause tells what happened to the one that is asked after."""

from __future__ import annotations

from qa.answering.library import Library
from qa.answering.matching import PREFIX, Match
from qa.answering.relatives import SYNONYM
from qa.answering.scene import Scene
from qa.language.lexicon import words
from qa.language.stems import StemSet, listed, stem
from qa.reading.clauses import Clause
from qa.reading.found import NAME_KINDS
from qa.types import MentionKind, Range

__all__ = ["STATES", "done_to", "joined_end", "share", "tells"]

STATES = StemSet(
    "be have own contain belong lie stand base locate know cost carry seem live work love".split()
)
_FAR = (MentionKind.PERCENT, MentionKind.MONEY, MentionKind.NUMBER, MentionKind.QUANTITY)
_MOVED = frozenset("up down higher lower".split())
# "The figure fell": what the sentence before speaks of.
_FIGURES = StemSet("figure number total amount sum rate".split())
# What a clause's kind is worth; the deed may hang on what officials say.
_WORTH, _LESS = {"main": 1.0, "complement": 1.0, "adverbial": 0.8, "relative": 0.7}, 0.5
_BEFORE = 0.8
_JOINT, _LONG = 2, 18  # tokens of ", and", of two deeds
_BACKGROUND = StemSet("bear call name know educate raise base".split())
# What leaves whom or what it is done to as they were.
_HARMLESS = StemSet(
    "see hear watch meet like love want need visit call name describe mention expect resemble "
    "include involve join win lead use take get ask tell".split()
)
_UNDERGOING = StemSet(
    "die drown fall survive recover suffer lose escape disappear vanish collapse drop crash freeze "
    "starve sink break become resign retire leave".split()
)


def share(library: Library, number: int, scene: Scene, clause: Clause, about: set[int]) -> float:
    """How much of what is asked about the subject of a clause is that tells of a deed, else 0;
    main clauses are worth more."""
    if clause.subject is None or not tells(scene, clause) or _is_deed(scene, clause):
        return 0.0
    place = clause.subject.start, clause.subject.end
    beside = _named_beside(scene, clause)
    told = (*scene.matches[slice(*place)], *scene.matches[slice(*beside)])
    held = {found.term for found in told if found and _is_like(found)}
    index = scene.reading.sentence.index
    held |= library.meant(scene.matcher, number, index, place) & about
    if index and scene.reading.stems[place[1] - 1] in _FIGURES:
        before = scene.matcher.matches(library.readings[number].sentence(index - 1).stems)
        held |= {found.term for found in before if found and _is_like(found)} & about
    names = {n for n in about if scene.matcher.terms[n].kind == "name"}
    if names == about and held:
        if not names <= held and _is_another(library, number, scene, clause, names):
            return 0.0
        held = names
    if max(about) not in held:
        return 0.0
    worth = _WORTH.get(clause.kind, _LESS) * (_suffered(scene, clause) if names == about else 1.0)
    # "The shares had risen 11% before": what was before the news is no part of it.
    worth *= _BEFORE if scene.reading.lowers[clause.verb_start] == "had" else 1.0
    return scene.matcher.share(about, dict.fromkeys(held, 1.0)) * worth


def done_to(library: Library, number: int, scene: Scene, clause: Clause, about: set[int]) -> float:
    """How much of what is asked about the object of a deed is, else 0: "the school suspended two
    pupils"."""
    verb = scene.reading.stems[clause.head]
    deed = clause.voice == "active" and tells(scene, clause) and verb not in _HARMLESS
    if clause.subject is None or clause.object is None or not deed:
        return 0.0
    place = clause.object.start, clause.object.end
    told = library.meant(scene.matcher, number, scene.reading.sentence.index, place)
    held = {one.term for one in scene.matches[slice(*place)] if one and _is_like(one)} | told
    if max(about) not in held:
        return 0.0
    whole = scene.matcher.share(about, dict.fromkeys(held & about, 1.0))
    return whole * _WORTH.get(clause.kind, _LESS)


def joined_end(scene: Scene, clause: Clause | None, end: int) -> int:
    """Where "was sold in May and broken up" ends: with the next deed of the same subject, up to
    what hangs on that; `end` where no clause is given."""
    if clause is None:
        return end
    for other in scene.clauses:
        joined = other.link == "coordination" and 0 <= other.start - end <= _JOINT
        shared = other.subject == clause.subject and other.start == other.verb_start
        undergone = "passive" in (clause.voice, other.voice)
        if joined and shared and undergone and _tells_on(scene, other):
            hanging = (one.start for one in scene.clauses if other.head < one.start < other.end)
            stop = min(hanging, default=other.end)
            stop -= scene.reading.lowers[stop - 1] in (",", "and")
            return stop if stop - clause.verb_start <= _LONG else end
    return end


def _tells_on(scene: Scene, clause: Clause) -> bool:
    """Whether a second deed goes on with the first: "and was never rebuilt"."""
    verb = scene.reading.stems[clause.head]
    return verb not in listed("reporting_verbs") and verb not in STATES and not clause.modal


def _suffered(scene: Scene, clause: Clause) -> float:
    """What was done to somebody has happened to them rather than what they did themselves, or than
    where they were born."""
    verb = scene.reading.stems[clause.head]
    if clause.voice == "passive":
        return _LESS if verb in _BACKGROUND else 1.0
    return 1.0 if verb in _UNDERGOING else _BEFORE


def _is_deed(scene: Scene, clause: Clause) -> bool:
    """ "Rebuilding the school would cost more": the subject is what is done with it."""
    subject = clause.subject
    return subject is not None and any(
        other.kind == "participial" and other.start == other.head == subject.start
        for other in scene.clauses
    )


def _named_beside(scene: Scene, clause: Clause) -> Range:
    """ "The firm that ran it, Tarn Air, failed": the name between commas before the verb."""
    own, subject = scene.reading, clause.subject
    for one in own.mentions if subject is not None else ():
        beside = (
            subject is not None and subject.end < one.start and one.end + 1 == clause.verb_start
        )
        if (
            beside
            and one.kind in NAME_KINDS
            and own.lowers[one.start - 1] == "," == own.lowers[one.end]
        ):
            return one.start, one.end
    return 0, 0


def _is_another(
    library: Library, number: int, scene: Scene, clause: Clause, names: set[int]
) -> bool:
    """Whether the subject is somebody else of the same surname, whose full name is known."""
    assert clause.subject is not None
    asked = {scene.matcher.terms[n].stem for n in names}
    full = [
        {stem(word) for word in name.split()}
        for link in library.coreferences[number].links(scene.reading.sentence.index)
        if clause.subject.start <= link.start and link.end <= clause.subject.end
        for name in link.names
    ]
    told = range(clause.subject.start, clause.subject.end)
    own = {scene.reading.stems[i] for i in told if scene.reading.tags[i].startswith("NNP")}
    courtesies = {stem(word) for word in words("titles")}
    return any(len(name) > 1 and not asked <= name for name in (*full, own - courtesies))


def _is_like(found: Match) -> bool:
    """Not where only the beginning or a part is the same: pilots are no co-pilot."""
    return found.factor >= SYNONYM and found.factor != PREFIX


def tells(scene: Scene, clause: Clause) -> bool:
    """No clause of saying, of a state, none that only negates: those tell of no deed."""
    verb = scene.reading.stems[clause.head]
    return (
        clause.polarity == "positive"
        and verb not in listed("reporting_verbs")
        and (verb not in STATES or _is_moved(scene, clause) or _is_no_state(scene, clause))
    )


def _is_no_state(scene: Scene, clause: Clause) -> bool:
    """ "Stood up", "has to leave"."""
    own, behind, verb = scene.reading, clause.verb_end, scene.reading.stems[clause.head]
    has_to = verb == "have" and own.lowers[behind : behind + 1] == ("to",)
    return has_to or (verb != "be" and own.tags[behind : behind + 1] == ("RP",))


def _is_moved(scene: Scene, clause: Clause) -> bool:
    """ "Were down 8 percent": how far a price has come is what it did; no lift was so."""
    own, behind = scene.reading, clause.verb_end
    figure = any(one.start == behind + 1 and one.kind in _FAR for one in own.mentions)
    return figure and own.lowers[behind] in _MOVED and own.stems[clause.head] == "be"
