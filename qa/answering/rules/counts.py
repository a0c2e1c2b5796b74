"""Rules on what a number counts: the thing asked for, another, the whole of a part or a part."""

from __future__ import annotations

from qa.answering.expected import class_of
from qa.answering.question import QuestionType
from qa.answering.scene import Scene
from qa.language.stems import stem
from qa.reading.found import Found
from qa.types import MentionKind

__all__ = ["count_keys", "counted_at", "counts_others"]

_ALL = frozenset("there total all altogether".split())
_WHOLES = _ALL | frozenset("have has had own".split())
_BEING = frozenset(map(stem, "be is are was were have has had".split()))
_PEOPLE = frozenset("people persons men women".split())
_COUNTED_WITHIN = 4
_SUMS = frozenset(stem(noun) for noun in "total record average majority maximum sum tally".split())
_SHARES = frozenset("percent percentage percents per".split())
_OWNER_WITHIN = 5
_OF_THEM = (("of", "them"), ("of", "these"), ("of", "whom"))


def count_keys(scene: Scene, own: Found) -> list[str]:
    """Whether a number counts what is asked for: "31 of the 65 seats", "three new seats"."""
    noun = scene.question.answer_type
    if own.kind is MentionKind.PERCENT and noun not in _SHARES:
        return ["measure=other"]
    if own.kind is not MentionKind.NUMBER:
        return []
    counted = max(counted_at(scene, own.end), _counted_before(scene, own.start))
    if counted < 0:
        return []
    opens = _opens_as_whole(scene, own)
    whole = opens or scene.is_whole(own.end - 1)
    part = not whole and (scene.is_whole(counted - 1) or _is_part(scene, own, counted))
    if (whole or part) and whole is not _asks_for_whole(scene, own, counted, opens=opens):
        return [f"counts={'the whole of a part' if whole else 'a part of the whole'}"]
    same = _is_asked(scene, counted)
    return [f"counts={'what is asked for' if same else 'something else'}"]


def _opens_as_whole(scene: Scene, own: Found) -> bool:
    """ "Of the 200 homes inspected, 61 …", "out of 200 homes, 61 …"."""
    lowers = scene.reading.lowers
    of = own.start - 1 - (lowers[own.start - 1] in ("the", "its", "their"))
    opens = of == 0 or (of > 0 and lowers[of - 1] in (",", ";", "out", "that"))
    if of < 0 or lowers[of] != "of" or not opens:
        return False
    return any(
        one.kind is MentionKind.NUMBER and one.start > own.end for one in scene.reading.mentions
    )


def _is_part(scene: Scene, own: Found, counted: int) -> bool:
    """ "320 of them are deployed", "two members of the group were fined"."""
    lowers = scene.reading.lowers
    if lowers[own.end : own.end + 2] in _OF_THEM:
        return True
    if lowers[counted + 1 : counted + 2] != ("of",) or counted + 2 >= scene.size:
        return False
    if lowers[counted + 2] not in ("the", "its", "their"):
        return False
    return any(
        one.subject is not None
        and one.subject.start <= own.start < one.subject.end
        and scene.reading.stems[one.head] not in _BEING
        for one in scene.clauses
    )


def _asks_for_whole(scene: Scene, own: Found, counted: int, *, opens: bool) -> bool:
    """ "How many seats are there?", "How many were inspected?" of "the 200 homes inspected", "How
    many were missing?" of "the three missing men"."""
    question, lowers = scene.question, [token.text.lower() for token in scene.question.tokens]
    if "many of" in " ".join(lowers):
        return False
    if not (_ALL if opens else _WHOLES).isdisjoint(lowers) or not question.predicate:
        return True
    if scene.reading.lowers[own.end : own.end + 2] in _OF_THEM and _does_it(scene, own):
        return False
    reading = scene.reading
    states = {stem(one.text) for one in question.tokens[question.wh[1] :]}
    if scene.is_whole(own.end - 1) and states & set(reading.stems[own.end : counted]):
        return True
    verbs = [
        one.verb_start
        for one in scene.clauses
        if one.kind == "main" and one.subject and one.subject.start <= own.start < one.subject.end
    ]
    verb = max(
        verbs, default=-1
    )  # the first may be a participle: "homes inspected, …, were unsafe"
    ends = (
        i
        for i in range(own.end, scene.size)
        if reading.lowers[i] == "," or reading.tags[i] == "MD" or i == verb
    )
    return question.predicate in reading.stems[own.end : next(ends, own.end)]


def _does_it(scene: Scene, own: Found) -> bool:
    """ "How many workers died?" of "seven of them died": those counted are the verb's subject."""
    return any(
        one.subject is not None
        and one.subject.start <= own.start < one.subject.end
        and scene.reading.stems[one.head] == scene.question.predicate
        for one in scene.clauses
    )


def _is_asked(scene: Scene, counted: int) -> bool:
    """Whether a token repeats the noun asked for, or tells of people who are: "five arrests" of
    "How many people were arrested?", "900 spectators" of any people, "employs 40 people" of
    employees."""
    noun = scene.question.answer_type
    match = scene.matches[counted]
    if scene.reading.stems[counted] == stem(noun):
        return True
    if noun in _PEOPLE and class_of(scene.reading.lowers[counted]) == "person":
        return True
    if scene.reading.lowers[counted] in _PEOPLE and class_of(noun) == "person":
        return any(scene.matcher.terms[term].stem == stem(noun) for term in scene.factors)
    if match is None:
        return False
    term = scene.matcher.terms[match.term]
    return term.stem == stem(noun) or (noun in _PEOPLE and term.kind == "verb")


def counted_at(scene: Scene, start: int) -> int:
    """The noun that a number before token `start` counts, -1 where none follows."""
    tags, lowers = scene.reading.tags, scene.reading.lowers
    if lowers[start : start + 2] == ("of", "them"):
        return start + 1 if scene.matches[start + 1] is not None else -1
    if lowers[start : start + 2] in (("of", "the"), ("of", "its"), ("of", "their")):
        start += 2
    elif lowers[start : start + 1] == ("of",) and "POS" in tags[start : start + _OWNER_WITHIN]:
        start = tags.index("POS", start) + 1  # "700 of Lindal's 5,200 employees"
    counted = -1
    for i in range(start, min(start + _COUNTED_WITHIN, scene.size)):
        if tags[i].startswith("NN"):
            counted = i
        elif counted >= 0 or not tags[i].startswith(("JJ", "CD", "VBN", "VBG")):
            break
    return counted


def _counted_before(scene: Scene, start: int) -> int:
    """The noun before a number that belongs to it, or -1: "a crowd of 500", "137 employees, of whom
    61"."""
    tags, lowers, stems = scene.reading.tags, scene.reading.lowers, scene.reading.stems
    behind = lowers[start - 1] if start > 1 else ""
    place = start - 2 if behind == "of" else start - 4 if behind in ("whom", "which") else -1
    noun = place >= 0 and tags[place].startswith("NN") and stems[place] not in _SUMS
    return place if noun else -1


def counts_others(scene: Scene, own: Found) -> bool:
    """Whether a number counts things that the question does not name: "the two countries" of "What
    was the volume?"; "How many …?" may name them in other words."""
    if scene.question.type is QuestionType.HOW_MANY:
        return False
    counted = counted_at(scene, own.end)
    return counted >= 0 and scene.matches[counted] is None
