"""What one may bring, use or do, by a rule told from the other side: "Can I bring a lamp?" of
"Lamps and furniture are accepted", "Can I pay in cash?" of "The office takes no cash", "Can I stop
taking them?" of "Nobody should stop taking them".

A claim's own words do not stand in such rules: whose lamp it is is left unsaid, and what may be
done with it is told of the thing.
"""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.claims.denying import is_excepted, is_none
from qa.answering.question import Question
from qa.answering.relatives import twin_stems
from qa.answering.scene import Scene
from qa.language.grammar import BE
from qa.language.lexicon import table, words
from qa.language.stems import base, singular, stem
from qa.light import NamedTuple
from qa.reading.clauses import Clause
from qa.reading.phrases import Phrase
from qa.reading.quantities.numbers import word_value
from qa.reading.reading import SentenceReading

__all__ = ["Leave", "Ruling", "excused", "leave_asked", "ruled"]

_ASKING = frozenset("can could may should".split())
_BEING = frozenset(("am", "are", "is"))
_ANYONE = frozenset("i we you one people anyone he she they".split())
_ALLOWING = frozenset(map(stem, "accept allow permit admit welcome".split()))
_FORBIDDING = frozenset(map(stem, "forbid ban prohibit outlaw".split()))
_TAKING = _ALLOWING | frozenset(map(stem, "take handle".split()))
_FINE = frozenset("welcome fine acceptable permissible".split())
_UNLAWFUL = frozenset("forbidden banned prohibited illegal unlawful".split())
_KEEPING = frozenset(map(stem, "keep bring use wear carry eat drink take".split()))
_BINDING = frozenset("should must may can could".split())
_CONDITIONS = frozenset("if unless when whether".split())
_DUTIES, _NEED = (["have", "to"], ["need", "to"]), stem("need")
_BACK = 4  # sentences
_PLACING = frozenset("in on at inside".split())
_WELCOMING = (" welcome", " allowed", " permitted")
_RUNNING = frozenset(map(stem, "use run operate start".split()))
_DUTIFUL, _AWAY = frozenset(("must", "should")), frozenset(map(stem, "remove silence mute".split()))
_STOPS = frozenset((".", ";", ","))
_PRONOUNS = frozenset(("it", "them", "this", "that"))
_PAYING, _WITH_MONEY = stem("pay"), frozenset("in by with".split())
# What is said of a thing of one's own, and of any other.
_PLAIN = frozenset("old own few some any used other one well-behaved friendly".split())
_CONTENT = ("NN", "JJ", "VB", "CD")


class Ruling(NamedTuple):
    """Whether a claim is true, by which sentence of which article, and the words that tell."""

    true: bool
    number: int
    scene: Scene
    said: str


class Leave(NamedTuple):
    """The stems of what is asked: the deed, the thing with what sorts it, and all the rest; and how
    many of the thing, or 0."""

    deed: str
    brings: bool
    thing: str
    sorts: frozenset[str]
    rest: frozenset[str]
    many: int = 0

    @property
    def names(self) -> frozenset[str]:
        """The stems of the thing and of its other names; none where none is asked about."""
        return twin_stems(self.thing) | {self.thing} if self.thing else frozenset()


def ruled(question: Question, scenes: Sequence[tuple[int, Scene]]) -> Ruling | None:
    """What a rule says to a question that asks for leave, if one speaks of that thing or deed."""
    asked = leave_asked(question)
    if asked is None or question.negated:
        return None
    for number, scene in scenes:
        if _is_for_some(scene.reading):
            continue
        for clause in scene.clauses:
            true = _told(asked, scene.reading, clause)
            if true is False and _is_allowed_elsewhere(asked, scene.reading, clause):
                continue
            if true is not None:
                said = " ".join(scene.reading.words[clause.start : clause.end])
                return Ruling(true, number, scene, said)
    return None


def _is_allowed_elsewhere(asked: Leave, own: SentenceReading, clause: Clause) -> bool:
    """Whether a rule is of one place, "no dogs in the cabins", where a text welcomes the thing."""
    placed = [
        one.object
        for one in clause.obliques
        if one.word in _PLACING and one.object is not None
        if own.stems[one.object.end - 1] not in asked.rest
    ]
    if not placed or not asked.thing:
        return False
    text = own.article.text.lower()
    others = (text[one.start : one.end] for one in own.article.sentences)
    here = text[own.sentence.start : own.sentence.end]
    return any(
        asked.thing in said and said != here and any(word in said for word in _WELCOMING)
        for said in others
    )


def excused(question: Question, scenes: Sequence[tuple[int, Scene]]) -> Ruling | None:
    """ "Do members have to reserve?" of "Adults must reserve a seat. Members do not need one"."""
    lowers = [token.text.lower() for token in question.tokens]
    if lowers[0] not in ("do", "does") or question.negated or lowers[2:4] not in _DUTIES:
        return None
    who, deed = stem(lowers[1]), stem(lowers[4]) if len(lowers) > 4 else ""
    before = {
        (number, scene.reading.sentence.index)
        for number, scene in scenes
        if deed in scene.reading.stems
    }
    for number, scene in scenes:
        own, at = scene.reading, scene.reading.sentence.index
        near = any((number, at - back) in before for back in range(1, _BACK + 1))
        for clause in scene.clauses if near else ():
            if _is_excused(own, clause, who):
                said = " ".join(own.words[clause.start : clause.end])
                return Ruling(False, number, scene, said)
    return None


def _is_excused(own: SentenceReading, clause: Clause, who: str) -> bool:
    """Whether a clause says that somebody needs none."""
    part, thing = clause.subject, clause.object
    if part is None or thing is None or own.stems[clause.head] != _NEED:
        return False
    heads = {own.stems[end - 1] for _, end in part.parts}
    standing = own.lowers[thing.start : thing.end] in (("one",), ("it",), ("them",))
    return who in heads and standing and clause.polarity == "negative"


def _is_for_some(reading: SentenceReading) -> bool:
    """ "Only by a plumber", "Do not use it if:": whether who asks is one is not known."""
    lowers = reading.lowers
    return lowers[-2:] in (("if", ":"), ("when", ":")) or any(
        lowers[i : i + 2] == ("only", "by") for i in range(len(lowers))
    )


def leave_asked(question: Question) -> Leave | None:
    """What is asked by "Can I use a lamp?", or by "Are lamps allowed?"."""
    lowers, tags = [token.text.lower() for token in question.tokens], question.tags
    if len(lowers) > 3 and lowers[0] in _ASKING and lowers[1] in _ANYONE:
        pays = stem(lowers[2]) == _PAYING
        brings = pays or base(lowers[2]) in words("bringing_verbs")
        start = 3 + (pays and lowers[3] in _WITH_MONEY)
        behind = (i for i in range(start, len(tags)) if tags[i] in ("IN", "TO", "CC", "."))
        return _parts(question, 2, start, next(behind, len(tags)), brings=brings)
    if lowers[0] in _BEING and lowers[1:2] and lowers[1] in _ANYONE and lowers[3:4] == ["to"]:
        brings = base("".join(lowers[4:5])) in words("bringing_verbs")
        behind = (i for i in range(5, len(tags)) if tags[i] in ("IN", "TO", "CC", "."))
        granted = len(lowers) > 5 and stem(lowers[2]) in _ALLOWING
        end = next(behind, len(tags))
        return _parts(question, 4, 5, end, brings=brings) if granted else None
    allowed = (i for i, word in enumerate(lowers) if stem(word) in _ALLOWING)
    verb = next(allowed, 0) if lowers[0] in ("is", "are") else 0
    return _parts(question, verb, 1, verb, brings=True) if verb else None


def _parts(question: Question, verb: int, start: int, end: int, *, brings: bool) -> Leave:
    """The thing at tokens `start` to `end`, what sorts it, and what is said of it behind."""
    lowers, tags = [token.text.lower() for token in question.tokens], question.tags
    said = [i for i in range(start, len(tags)) if _says(tags[i], lowers[i]) and i != verb]
    inside = [i for i in said if i < end]
    head = inside[-1] if inside and tags[inside[-1]].startswith("NN") else 0
    counts = [i for i in inside if tags[i] == "CD" and i != head]
    last = [word for word in lowers if word[0].isalnum()][-3:]
    # "After taking it", "while using them" is when one does what the text is about.
    about = last[2:] and last[2] in _PRONOUNS and last[1].endswith("ing")
    return Leave(
        stem(lowers[verb]),
        brings,
        stem(lowers[head]) if head else "",
        frozenset(stem(lowers[i]) for i in inside if i != head and i not in counts),
        frozenset(
            stem(lowers[i]) for i in said if i >= end and not (about and lowers[i] == last[1])
        ),
        _number(lowers[counts[0]]) if counts else 0,
    )


def _number(word: str) -> int:
    return int(word) if word.isdecimal() else int(word_value(word) or 0)


def _says(tag: str, word: str) -> bool:
    return tag.startswith(_CONTENT) and word not in _PLAIN


def _told(asked: Leave, own: SentenceReading, clause: Clause) -> bool | None:
    """Whether one may, by one clause; None where it does not speak of that."""
    opening = own.lowers[max(0, clause.start - 1) : clause.start + 1]
    if clause.tense not in ("present", "none") or not _CONDITIONS.isdisjoint(opening):
        return None
    if not asked.rest.issubset(own.stems):
        return None
    # "In the garden but not in the hall".
    out = {one for i, one in enumerate(own.stems) if one in asked.rest and is_excepted(own, i)}
    if out:
        return False if _told(asked._replace(rest=asked.rest - out), own, clause) else None
    if asked.thing:
        told = _of_thing(asked, own, clause)
        if told is not None:
            return told
    return _of_deed(asked, own, clause)


def _of_thing(asked: Leave, own: SentenceReading, clause: Clause) -> bool | None:
    """ "Lamps are accepted", "drones are banned", "lamps may be left", "it takes no cash"."""
    kept = clause.polarity == "positive"
    if (part := clause.subject) is not None and _names(asked, own, part):
        allowing = _is_allowing(own, clause)
        if allowing is None and _is_put_away(asked, own, clause):
            return False if kept and asked.brings else None
        if allowing is None and clause.voice == "passive" and clause.modal in _BINDING:
            allowing = True if _is_done(asked, own, clause) else None
        elif not asked.brings and allowing and kept:
            return None
        if allowing is not None and asked.many:
            return _is_enough(asked, own, part) if allowing and kept else None
        return None if allowing is None else allowing is (kept and not is_none(own, part))
    part = clause.object
    takes = clause.voice == "active" and own.stems[clause.head] in _TAKING
    if part is None or not (takes and asked.brings):
        return None
    if not _names(asked, own, part):
        pays = asked.deed == _PAYING and asked.thing and kept and clause.subject is not None
        return False if pays and _is_only(own, part) else None
    if clause.subject is None:
        return None
    return kept and not (is_none(own, part) or is_none(own, clause.subject))


def _is_put_away(asked: Leave, own: SentenceReading, clause: Clause) -> bool:
    """ "Phones must be switched off in the hall", where that is asked of the hall."""
    verb, behind = own.stems[clause.head], own.lowers[clause.verb_end : clause.verb_end + 1]
    away = clause.voice == "passive" and (behind == ("off",) or verb in _AWAY)
    places = [one.object for one in clause.obliques if one.object is not None]
    told = {one for part in places for one in own.stems[part.end - 1 : part.end]}
    return away and clause.modal in _DUTIFUL and told <= asked.rest


def _is_enough(asked: Leave, own: SentenceReading, part: Phrase) -> bool | None:
    """Whether as many are allowed as are asked for, where the rule tells a number."""
    counts = [i for i in range(part.start, part.end) if own.tags[i] == "CD"]
    return asked.many <= _number(own.lowers[counts[-1]]) if counts else None


def _is_done(asked: Leave, own: SentenceReading, clause: Clause) -> bool:
    """ "Can I leave a lamp?" of lamps that "may be left", "Are hens allowed?" of hens that "may be
    kept"."""
    verb = own.stems[clause.head]
    kept = asked.deed in _ALLOWING and clause.modal in ("may", "can") and verb in _KEEPING
    return verb == asked.deed or kept


def _is_allowing(own: SentenceReading, clause: Clause) -> bool | None:
    """Whether a clause says of its subject that it is allowed or that it is forbidden."""
    verb = own.stems[clause.head] if clause.voice == "passive" else ""
    said = own.lowers[clause.verb_end] if clause.verb_end < len(own.lowers) else ""
    said = said if own.lowers[clause.head] in BE else ""
    if said in _STOPS:  # "Dogs are allowed, but cats are not."
        return _allowed_before(own, clause.start)
    if verb in _ALLOWING or said in _FINE or (said and stem(said) in _ALLOWING):
        return True
    return False if verb in _FORBIDDING or said in _UNLAWFUL else None


def _allowed_before(own: SentenceReading, end: int) -> bool | None:
    """What the last word of allowing or forbidding before a token says."""
    for one in reversed(own.stems[:end]):
        if one in _ALLOWING | _FORBIDDING:
            return one in _ALLOWING
    return None


def _names(asked: Leave, own: SentenceReading, part: Phrase) -> bool:
    """Whether one of the things of a phrase is the one asked about, and no other sort of it."""
    for start, end in part.parts:
        others = [i for i in range(start, end - 1) if _says(own.tags[i], own.lowers[i])]
        sorts = {own.stems[i] for i in others if not (asked.many and own.tags[i] == "CD")}
        if own.stems[end - 1] in asked.names and sorts == asked.sorts:
            return not own.lowers[max(0, part.start - 1)] == own.lowers[0] == "only"
    return False


def _is_only(own: SentenceReading, part: Phrase) -> bool:
    """ "Only cards", "cards only"."""
    return "only" in (
        *own.lowers[max(0, part.start - 1) : part.start + 1],
        *own.lowers[part.end : part.end + 1],
    )


def _is_told_of_deed(asked: Leave, own: SentenceReading, part: Phrase | None) -> bool:
    """ "Subletting is prohibited", whatever one would sublet."""
    alone = part is not None and part.end == part.start + 1
    return alone and part is not None and own.stems[part.start] == asked.deed


def _is_of_some(own: SentenceReading, part: Phrase | None) -> bool:
    """ "Children may not": nothing is told of who asks."""
    return part is not None and singular(own.lowers[part.end - 1]) in table("fare_groups")


def _only_ways(own: SentenceReading, clause: Clause) -> list[Phrase]:
    """ "By card only", "only with coins"."""
    ways = (
        one.object for one in clause.obliques if one.word in _WITH_MONEY and one.object is not None
    )
    return [part for part in ways if _is_only(own, part) or own.lowers[part.start - 2] == "only"]


def _of_deed(asked: Leave, own: SentenceReading, clause: Clause) -> bool | None:
    """ "Nobody should stop taking them", "visitors must not feed the ducks"."""
    if _is_told_of_deed(asked, own, clause.subject):
        allowing = _is_allowing(own, clause)
        return None if allowing is None or clause.polarity != "positive" else allowing
    deed = own.stems[clause.head]
    same = deed == asked.deed or (asked.thing and deed in _RUNNING and asked.deed in _RUNNING)
    if not same or clause.voice == "passive":
        return None
    if asked.deed == _PAYING and asked.thing and (ways := _only_ways(own, clause)):
        return any(_names(asked, own, part) for part in ways)
    if not ({asked.thing, *asked.sorts} - {""}).issubset(own.stems[clause.head :]):
        return None
    nobody = clause.subject is not None and is_none(own, clause.subject)
    binding = clause.modal in _BINDING and not _is_of_some(own, clause.subject)
    bare = clause.tense == "none" or own.lowers[clause.verb_start] == "do"
    ordered = clause.subject is None and clause.kind == "main" and bare
    if binding and (nobody or clause.polarity == "negative"):
        return False
    return False if ordered and clause.polarity == "negative" else None
