""" "What replaced the school?" of "pulled down to make way for flats", "a shop was built in its
place", "the town replaced it with a shop": what stands for it now, told in other words than those
of the question, or from the other side of the deed."""

from __future__ import annotations

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.stems import StemSet, stem
from qa.light import pattern
from qa.reading.clauses import Clause
from qa.reading.names.tables import base_role
from qa.types import Range

__all__ = ["answer"]

_RULE = "what stands for it now"
_SPOT = r"(?:there|where .+|(?:in|on) (?:its|their|the) (?:place|site|spot).*|in place of .+)"
_ASKED = pattern(
    r"wh(?:at|o) (?:has |have |had )?"
    r"(?:replace[ds]?|superseded|taken the place of|took the place of) .+"
    r"|what (?:was|were|is|are) .+ replaced (?:by|with)\W*"
    rf"|what (?:was|is being|will be|has been) (?:built|put up|erected) {_SPOT}"
    rf"|what (?:now )?stands {_SPOT}"
    r"|who (?:will |would |is to |is going to |has )?"
    r"(?:succeed(?:s|ed)?|replaced?|t(?:ake|ook|akes|aken) over from) .+"
    r"|who (?:is|will be) .+['’]s? (?:successor|replacement)\W*"
)
_MAKE, _TAKE, _TOLD = stem("make"), stem("take"), StemSet(("replace", "succeed", "successor"))
_STANDING = StemSet("stand build erect open construct put".split())
_EXCHANGING = StemSet("replace substitute swap exchange".split())
_WORDS_OF_IT = StemSet(
    "replace supersede take place build put erect stand site now succeed successor "
    "replacement".split()
)
_POSTS = frozenset("place post seat role job position chair duties shoes".split())
_FILLING, _PASSING = StemSet("take fill".split()), StemSet("pass fall go".split())
_WHOSE = (("his",), ("her",), ("its",), ("their",))
# Behind the verb of what is there now.
_THERE = (
    ("in", "its", "place"), ("in", "their", "place"), ("on", "its", "site"), ("on", "the", "site"),
    ("on", "the", "spot"), ("where", "it", "stood"), ("where", "it", "was"),
)  # fmt: skip


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """What came for the thing asked about; None where a sentence says what replaced it."""
    typed = (question.resolved, question.text)
    if not any(_ASKED.match(one.lower().strip()) for one in typed):
        return None
    matcher = Matcher(question, context.hints)
    things = {
        n
        for n, one in enumerate(matcher.terms)
        if one.kind in ("noun", "name") and one.stem not in _WORDS_OF_IT
    }
    for number, scene in library.scenes(question, matcher, context):
        near = set(scene.factors)
        index = scene.reading.sentence.index
        if index:
            before = library.readings[number].sentence(index - 1)
            near |= matcher.said(before.stems)
        # "Holt steps down" tells of Karin Holt.
        surname = {n for n in things if matcher.terms[n].kind == "name"} & near
        if not {n for n in things if matcher.terms[n].kind != "name" or not surname} <= near:
            continue
        told = any(one in _TOLD for one in scene.reading.stems)
        place = _exchanged(scene, things) if told else _place(scene, things)
        if place is None and told:
            return None
        if place is not None and _fits(question, library, scene, place):
            return told_in(question, scene.reading, place, rule=_RULE, confidence=0.7)
    return None


def _exchanged(scene: Scene, things: set[int]) -> Range | None:
    """ "Judges" of "she replaced the governors with judges"."""
    for clause in scene.clauses:
        old = clause.object
        if old is None or scene.reading.stems[clause.head] not in _EXCHANGING:
            continue
        held = {one.term for one in scene.matches[old.start : old.end] if one is not None}
        new = (one.object for one in clause.obliques if one.word == "with")
        if held & things and clause.polarity != "negative":
            return next(((one.start, one.parts[0][1]) for one in new), None)
    return None


def _fits(question: Question, library: Library, scene: Scene, place: Range) -> bool:
    """Whether it is somebody where "who" is asked: no "new pump"."""
    last = place[1] - 1
    own = scene.reading
    somebody = base_role(own.lowers[last]) or library.names_somebody(own.words[last])
    return question.type is not QuestionType.WHO or bool(somebody)


def _place(scene: Scene, things: set[int]) -> Range | None:
    way = _way_made(scene)
    if way is not None:
        return way
    for clause in scene.clauses:
        if clause.subject is None or clause.polarity == "negative":
            continue
        if heir := _heir(scene, clause):
            return heir
        if _takes_place(scene, clause) or _stands_there(scene, clause, things):
            return clause.subject.start, clause.subject.parts[-1][1]
    return None


def _heir(scene: Scene, clause: Clause) -> Range | None:
    """ "Her place will be taken by Ann Lee", "her duties pass to her", "her deputy takes over"."""
    own, subject = scene.reading, clause.subject
    assert subject is not None
    post = own.lowers[subject.start : subject.start + 1] in _WHOSE
    post = post and not _POSTS.isdisjoint(own.lowers[subject.start : subject.end])
    agent = clause.agent
    if post and agent is not None and own.stems[clause.head] in _FILLING:
        return agent.start, agent.parts[0][1]
    passed = [one.object for one in clause.obliques if one.word == "to"]
    if post and passed and own.stems[clause.head] in _PASSING:
        return passed[0].start, passed[0].parts[0][1]
    behind = own.lowers[clause.verb_end : clause.verb_end + 1] == ("over",)
    over = behind and own.stems[clause.head] == _TAKE and clause.object is None
    return (subject.parts[-1][0], subject.parts[-1][1]) if over else None


def _way_made(scene: Scene) -> Range | None:
    """ "Nine flats" of "made way for nine flats"."""
    own = scene.reading
    for i in range(1, scene.size - 2):
        led = own.lowers[i : i + 2] == ("way", "for") and own.stems[i - 1] == _MAKE
        for clause in scene.clauses if led else ():
            for one in (*clause.obliques, *clause.modifiers):
                if one.object.start == i + 2:
                    return one.object.start, one.object.parts[0][1]
    return None


def _takes_place(scene: Scene, clause: Clause) -> bool:
    """ "Plastic corks have taken the place of real ones", "Ann Lee took his place"."""
    own = scene.reading
    behind = own.lowers[clause.head + 1 : clause.head + 4]
    whose = behind[:1] in _WHOSE and behind[1:2] == ("place",)
    return own.stems[clause.head] == _TAKE and (whose or behind == ("the", "place", "of"))


def _stands_there(scene: Scene, clause: Clause, things: set[int]) -> bool:
    """ "A supermarket was built in its place", "now stands where the cinema was"."""
    own = scene.reading
    if own.stems[clause.head] not in _STANDING or clause.subject is None:
        return False
    behind = own.lowers[clause.head + 1 : clause.head + 5]
    if any(behind[i : i + 3] in _THERE for i in range(2)):
        return True
    where = "where" in behind[:2]
    held = {one.term for one in scene.matches[clause.head : scene.size] if one is not None}
    return where and things <= held
