"""What somebody noticed, promised or wants: the clause that hangs on the very verb asked about.

"What did the study show?" is answered by all of "that cutters died ten years earlier", and "What
does she want?" by "to buy a car"; the common path, made for noun phrases, cuts both short.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType, Role
from qa.answering.scene import Scene
from qa.language.stems import StemSet, stem
from qa.reading.clauses import Clause

__all__ = ["answer"]

_LONGEST = 40
# The shares of who is asked about, and of what else is said, that have to stand in the sentence.
_SUBJECT, _REST = 0.5, 0.5
_STOPS = frozenset((",", ".", ":", "``", "''", "-LRB-", "-RRB-", "WDT", "WP", "CC"))
_LEADING = frozenset(("that", "to"))
_THAT, _INDIRECT = frozenset(("that", "whether")), frozenset(("that", "whether", "if"))
_QUESTIONING = frozenset(("WP", "WDT", "WRB"))
_MODALS = frozenset("will would can could may might should must".split())
_TO_DO = ["to", "do"]
_TO_KNOW = ["to", "know"]
_PLANNING = StemSet("plan intend aim mean promise vow pledge want hope".split())
_WILL = ("would", "will", "'ll", "’ll")
_KNOWING = "want to know"
# What one wants to know one asks.
_WONDERING = StemSet("ask wonder enquire inquire query".split())
# What one asks somebody to do one asks for.
_REQUESTS = StemSet("ask beg plead press push petition lobby urge".split())
# What somebody is told to do.
_TELLING = StemSet(
    "advise tell urge order ask warn instruct encourage invite remind require allow".split()
)
_GETTING = StemSet("get receive pay make build buy sell use need win lose give take".split())
_FEARING = StemSet("fear worry".split())
# Whom one wants to do something is a part of what one wants.
_WISHING = StemSet(("want", "expect"))
_ALIKE = (_REQUESTS, _FEARING)


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The that-clause or infinitive under the verb asked about; else None."""
    verb = _verb_asked(question)
    if verb is None:
        return None
    matcher = Matcher(question, context.hints)
    subject = [n for n, term in enumerate(matcher.terms) if 0 <= term.index < verb]
    rest = [n for n, term in enumerate(matcher.terms) if term.index > verb]
    if not subject:
        return None
    asked_for = question.predicate
    if [token.text.lower() for token in question.tokens[verb + 1 : verb + 3]] == _TO_KNOW:
        asked_for, rest = _KNOWING, rest[1:]
    planned = any(token.text.lower() in _MODALS for token in question.tokens[:verb])
    for number, scene in library.scenes(question, matcher, context):
        if matcher.share(rest, scene.factors) < _REST and rest:
            continue
        for clause in scene.clauses:
            asked = _is_asked(scene, clause, asked_for)
            told = asked and (planned or not clause.modal)
            told = told and not (question.preposition and clause.voice == "passive")
            if told and _is_subject(library, matcher, number, scene, clause, subject):
                place = _content(scene, clause) or _wish(scene, clause, whole=not rest)
                if place is not None and question.preposition == "for":
                    place = _with_to(scene, place)
                if place is not None:
                    return _told(question, scene, place)
                if clause.object is not None:
                    return None  # a thing, which the common path finds
    return _planned(question, library, context, matcher, subject, verb)


def _planned(
    question: Question,
    library: Library,
    context: Context,
    matcher: Matcher,
    subject: Sequence[int],
    verb: int,
) -> Answer | None:
    """ "Rebuild it", of one who "said she would rebuild it", where it is asked what she plans to
    do; None where more is asked."""
    lowers = [token.text.lower() for token in question.tokens]
    behind = [word for word in lowers[verb + 1 :] if word.isalpha()]
    if question.predicate not in _PLANNING or behind not in (_TO_DO, [*_TO_DO, "next"]):
        return None
    for number, scene in library.scenes(question, matcher, context):
        for clause in filter(partial(_is_intended, scene), scene.clauses):
            if _is_subject(library, matcher, number, scene, clause, subject):
                return _told(question, scene, (clause.head, _end(scene, clause)))
    return None


def _is_intended(scene: Scene, clause: Clause) -> bool:
    """Whether a clause tells what somebody will do; what one will be is no plan."""
    doing = clause.voice == "active" and scene.reading.lowers[clause.head] != "be"
    return clause.modal in _WILL and doing and clause.polarity == "positive"


def _verb_asked(question: Question) -> int | None:
    """The token of the verb of "what did X notice", "what does X want (to do)"; else None."""
    bare = question.wh[1] - question.wh[0] == 1 and not question.answer_type
    asked = question.role in (Role.OBJECT, Role.OBLIQUE)
    if question.type is not QuestionType.WHAT or not bare or not asked:
        return None
    requested = question.predicate in _REQUESTS and question.preposition == "for"
    feared = question.predicate in _FEARING and question.preposition in ("about", "of")
    if question.negated or (question.preposition and not (requested or feared)):
        return None
    lowers = [token.text.lower() for token in question.tokens]
    for index in range(question.wh[1] + 1, len(lowers)):
        if stem(lowers[index]) == question.predicate and question.tags[index].startswith("VB"):
            following = lowers[index + 1 : index + 3]
            deed = following in (_TO_DO, _TO_KNOW) or following[:1] != ["to"]
            return index if deed else None
    return None


def _is_asked(scene: Scene, clause: Clause, asked: str) -> bool:
    """Is a verb the one asked about, or one of asking where another is?"""
    verb = scene.reading.stems[clause.head]
    if asked == _KNOWING:
        return verb in _WONDERING or _wants_to_know(scene, clause)
    return verb == asked or any(verb in alike and asked in alike for alike in _ALIKE)


def _wants_to_know(scene: Scene, clause: Clause) -> bool:
    before = scene.reading.lowers[max(0, clause.head - 2) : clause.head]
    return scene.reading.lowers[clause.head] == "know" and before[-1:] == ("to",)


def _content(scene: Scene, governor: Clause) -> tuple[int, int] | None:
    """What hangs on a verb as a clause or, where it has no object, as an infinitive; or None."""
    own, last = scene.reading, governor.verb_end - 1
    told_not = own.lowers[last] == "not" and own.stems[governor.head] in _TELLING
    for one in scene.clauses if governor.polarity == "positive" or told_not else ():
        hangs = one.governor >= 0 and scene.clauses[one.governor] is governor
        led = one.kind == "complement" or _is_question_of(scene, governor, one)
        fits = _is_clause if led else _is_infinitive
        behind = one.start > governor.head and one.link == one.kind and one.attached is None
        if hangs and behind and fits(scene, governor, one):
            start = one.start + (own.lowers[one.start] in _LEADING)
            if own.lowers[one.start - 1] == "not":
                start = one.start - 1  # "advised not to travel"
            return start, min(_with_others(scene, one), one.start + _LONGEST)
    return None


def _wish(scene: Scene, governor: Clause, *, whole: bool) -> tuple[int, int] | None:
    """ "His son to stay" of "wanted his son to stay", or "stay" where it is asked of the son."""
    wished, own = governor.object, scene.reading
    if wished is None or own.stems[governor.head] not in _WISHING or governor.voice != "active":
        return None
    for one in scene.clauses if governor.polarity == "positive" else ():
        aside = own.lowers[wished.end] == "," == own.lowers[one.start - 1]
        near = aside or not {"NN", "NNS", "NNP"} & set(own.tags[wished.end : one.start])
        if one.kind == "infinitive" and one.subject == wished and near and one.start >= wished.end:
            start = wished.start if whole else one.start + (own.lowers[one.start] in _LEADING)
            return start, min(_with_others(scene, one), start + _LONGEST)
    return None


def _with_others(scene: Scene, clause: Clause) -> int:
    """The end of the last of "freeze fares, plant trees and publish the bills", where each is
    hung on the one before."""
    end = _end(scene, clause)
    if clause.kind != "infinitive":
        return end
    for one in scene.clauses:
        joined = one.link == "coordination" and one.governor >= 0
        if joined and one.kind == "infinitive" and scene.clauses[one.governor] is clause:
            end = max(end, _with_others(scene, one))
    return end


def _is_clause(scene: Scene, governor: Clause, clause: Clause) -> bool:
    """Is it led in by "that" or a wh-word, or right behind the verb, and no "toy he wanted"?"""
    wondering = scene.reading.stems[governor.head] in _WONDERING
    led = scene.reading.lowers[clause.start] in (_INDIRECT if wondering else _THAT)
    led = led or scene.reading.tags[clause.start] in _QUESTIONING
    # "Get a day for every year that they have served": what one gets is no clause.
    given = governor.object is not None and scene.reading.stems[governor.head] in _GETTING
    led = led and not given
    return led or (governor.object is None and clause.start == governor.verb_end)


def _is_question_of(scene: Scene, governor: Clause, clause: Clause) -> bool:
    """ "When it would be ready" right behind "to know" or "asked"."""
    knowing = scene.reading.stems[governor.head] in _WONDERING or _wants_to_know(scene, governor)
    return knowing and clause.kind == "adverbial" and clause.start == governor.verb_end


def _is_infinitive(scene: Scene, governor: Clause, infinitive: Clause) -> bool:
    """Does an infinitive stand right behind an active verb without an object, or behind who is
    asked to do it?"""
    if infinitive.kind != "infinitive":
        return False
    between = scene.reading.tags[governor.verb_end : infinitive.start]
    told = scene.reading.stems[governor.head] in _TELLING
    own = governor.object is None or told or scene.reading.stems[governor.head] in _REQUESTS
    plain = own and governor.complement is None
    told = told and governor.voice == "passive"
    if governor.object is not None:
        between = scene.reading.tags[governor.object.end : infinitive.start]
    return (
        plain and (governor.voice == "active" or told) and not {"NN", "NNS", "NNP"} & set(between)
    )


def _with_to(scene: Scene, place: tuple[int, int]) -> tuple[int, int]:
    """ "What did they ask for?" is answered by "to be heard"."""
    return place[0] - (scene.reading.lowers[place[0] - 1] == "to"), place[1]


def _end(scene: Scene, clause: Clause) -> int:
    """The clause's end, with the adverbs and comparisons that its arguments leave out."""
    starts = {one.start for one in scene.clauses if one.start >= clause.end}
    end = clause.end
    tags = scene.reading.tags
    while end < scene.size and end not in starts and tags[end] not in _STOPS:
        end += 1
    if end < scene.size and tags[end] == "''" and "``" in tags[clause.start : end]:
        end += 1
    return min(end, clause.start + _LONGEST)


def _is_subject(
    library: Library,
    matcher: Matcher,
    number: int,
    scene: Scene,
    clause: Clause,
    asked: Sequence[int],
) -> bool:
    """Is the clause's subject, or what it stands for, the one asked about?"""
    if clause.subject is None:
        return False
    start, end = clause.subject.start, clause.subject.end
    # "Farmers in the delta fear": the place tells which farmers.
    placed = scene.reading.tags[end : end + 1] == ("IN",) and end < clause.verb_start
    place = start, clause.verb_start if placed else end
    meant = library.meant(matcher, number, scene.reading.sentence.index, place)
    return matcher.share(asked, dict.fromkeys(meant, 1.0)) >= _SUBJECT


def _told(question: Question, scene: Scene, place: tuple[int, int]) -> Answer:
    return told_in(
        question,
        scene.reading,
        place,
        rule="content",
        reason="the clause that hangs on the verb asked about",
        confidence=0.7,
    )
