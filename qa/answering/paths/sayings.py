"""What somebody said, as a whole clause, and according to whom something is so.

"What did she say about the fault?" is answered by all of 'the fault had been "silent" for decades',
not by the word in the marks; "According to whom …?" by who is named as the source.
"""

from __future__ import annotations

from qa.answering.answer import Answer, Trace
from qa.answering.context import Context
from qa.answering.entailing import name_groups
from qa.answering.expected import class_of
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths import choosing
from qa.answering.paths.speakers import (
    LONGEST,
    TOLD,
    by_speaker,
    is_anothers,
    reported,
    says,
    with_name,
)
from qa.answering.paths.telling import told, told_in
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.stems import StemSet, stem
from qa.reading.clauses import Clause
from qa.reading.quotes import speaker
from qa.types import AnswerKind, Range, RuleHit

__all__ = ["answer"]


_ANY_SAYING = frozenset(stem(verb) for verb in "say tell state".split())
_CALLING_VERBS = tuple(map(stem, ("call", "describe", "brand", "label")))
_CALLING = frozenset(_CALLING_VERBS)
_PRONOUNS = frozenset("it him her them".split())
_NICKNAMING = frozenset(map(stem, ("call", "nickname", "dub", "christen")))
_DECLINING = StemSet(("decline", "refuse"))
_COMMENTING = ("to", "comment")
_MARKS = frozenset((".", ",", ";", "but", "and", "while", "although"))
_GROUPS = frozenset(("organisation", "group"))
_OPENING = 4  # tokens
_SOURCES = frozenset("who whom which what".split())
# The share of the question that a sentence must hold for its source to be the one asked for.
_ENOUGH = 0.4
_STANDING_IN = (("she",), ("he",), ("they",))
_NAMED = "the source that is named"
_SPOKEN = "the one asked about says it"


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The clause that was said or the source that is named; None for other questions."""
    if question.type is QuestionType.SAYING:
        own = _of_verb(question, library, context) or _by_speaker(question, library, context)
        own = own or _declined(question, library, context)
        own = own or _calls_it(question, library, context)
        if own is None and (named := with_name(question, library, context)):
            own = answer(named, library, context)
        return own or _chosen(question, library, context)
    return _source(question, library, context) if _asks_for_source(question) else None


def _chosen(question: Question, library: Library, context: Context) -> Answer:
    """The span with the most points, unless another says it; then, or where there is none, whatever
    else the one asked about says."""
    chosen = choosing.answer(question, library, context)
    # What is called so stands beside no clause that is said.
    named = question.predicate in _CALLING
    others = not named and chosen.spans and is_anothers(chosen, question, library, context)
    if named or (chosen.kind is AnswerKind.SPAN and not others):
        return _whole(chosen, question, library, context)
    said = _by_speaker(question, library, context, of_all=True)
    return said or Answer(
        AnswerKind.UNANSWERABLE, choosing.NOT_SAID, question, evidence=chosen.evidence
    )


def _by_speaker(
    question: Question, library: Library, context: Context, *, of_all: bool = False
) -> Answer | None:
    said = by_speaker(question, library, context, of_all=of_all)
    return None if said is None else _told(question, *said, _SPOKEN)


def _of_verb(question: Question, library: Library, context: Context) -> Answer | None:
    """What hangs on the very verb asked about: "warned that …" of "What did she warn?"."""
    if question.predicate in _ANY_SAYING:
        return None
    for _, scene in library.scenes(question, Matcher(question, context.hints), context):
        # A pronoun stands for a whole name, but matches one word of it.
        groups = name_groups(scene.matcher.terms)
        named = all(any(n in scene.factors for n in group) for group in groups)
        for start, end in reported(scene) if named else ():
            before = scene.reading.stems[max(0, start - 2) : start]
            if question.predicate in before:
                return _told(question, scene, (start, end), "what hangs on it")
        if question.predicate in _CALLING and (place := _called(scene)):
            return _told(question, scene, place, "what it is called")
        if question.predicate in TOLD or not named:
            continue
    return None


def _declined(question: Question, library: Library, context: Context) -> Answer | None:
    """ "Declined to comment on the verdict", where the one asked about did so, and on that."""
    matcher = Matcher(question, context.hints)
    stems = [stem(token.text) for token in question.tokens]
    verb = stems.index(question.predicate) if question.predicate in stems else -1
    # Each word of the question but the verb, and whether it says who is asked about.
    sides = [(n, one.index < verb) for n, one in enumerate(matcher.terms) if one.index != verb]
    for number, scene in library.scenes(question, matcher, context):
        index = scene.reading.sentence.index
        for clause in scene.clauses:
            place = _comment(scene, clause)
            if place is None or clause.subject is None:
                continue
            subject = (clause.subject.start, clause.subject.end)
            meant = library.meant(matcher, number, index, subject)
            if index and _is_group(scene, subject):
                before = library.readings[number].sentence(index - 1).stems[:_OPENING]
                meant |= {one.term for one in matcher.matches(before) if one}
            behind = {one.term for one in scene.matches[place[0] : place[1]] if one}
            told = [n in (meant if said else behind) for n, said in sides]
            if any(said for _, said in sides) and all(told):
                return _told(question, scene, place, "nothing was said of it")
    return None


def _is_group(scene: Scene, subject: Range) -> bool:
    """ "The company", which stands for the one that the sentence before begins with."""
    start, end = subject
    return (
        scene.reading.lowers[start] == "the" and class_of(scene.reading.lowers[end - 1]) in _GROUPS
    )


def _comment(scene: Scene, clause: Clause) -> Range | None:
    """All of "declined to comment on …", to the next mark."""
    lowers, at = scene.reading.lowers, clause.head + 1
    if scene.reading.stems[clause.head] not in _DECLINING or lowers[at : at + 2] != _COMMENTING:
        return None
    ends = (i for i in range(at, scene.size) if lowers[i] in _MARKS)
    return clause.verb_start, next(ends, scene.size)


def _calls_it(question: Question, library: Library, context: Context) -> Answer | None:
    """ "What did Post say about the sum?" of "Post called the sum “absurd”"."""
    if question.predicate not in _ANY_SAYING or "about" not in (
        token.text.lower() for token in question.tokens
    ):
        return None
    matcher = Matcher(question, context.hints)
    names = {n for n, one in enumerate(matcher.terms) if one.kind == "name"}
    for number, scene in library.scenes(question, matcher, context) if names else ():
        index = scene.reading.sentence.index
        for verb in _CALLING_VERBS:
            for one in scene.clauses:
                subject = one.subject
                if scene.reading.stems[one.head] != verb or subject is None:
                    continue
                meant = library.meant(matcher, number, index, (subject.start, subject.end))
                meant |= {found.term for found in scene.matches[: one.head] if found}
                place = _called(scene, verb) if names & meant else None
                if place is not None:
                    return _told(question, scene, place, "what it is called")
    return None


def _called(scene: Scene, verb: str = "") -> Range | None:
    """What the object asked about is called: "called the scheme “the boldest of all”", or
    "nicknamed it", where it is asked what it is called."""
    wanted = verb or scene.question.predicate
    for one in scene.clauses:
        told = scene.reading.stems[one.head]
        if one.object is None or (told != wanted and not {told, wanted} <= _NICKNAMING):
            continue
        it = scene.reading.lowers[one.object.start] in _PRONOUNS
        from_ = 0 if it else one.object.start  # "The wing won, but residents nicknamed it"
        if not any(scene.matches[from_ : one.start if it else one.object.end]):
            continue
        behind = one.object.end + (
            scene.reading.lowers[one.object.end : one.object.end + 1] == ("as",)
        )
        quoted = (place for place in _quoted(scene) if place[0] in (behind, behind + 1))
        said = one.complement
        return next(quoted, (said.start, said.end) if said is not None else None)
    return None


def _told(question: Question, scene: Scene, place: Range, reason: str) -> Answer:
    return told_in(question, scene.reading, place, rule="saying", reason=reason, confidence=0.6)


def _whole(chosen: Answer, question: Question, library: Library, context: Context) -> Answer:
    """The answer with a few words of a reported clause made the whole clause."""
    if chosen.kind is not AnswerKind.SPAN:
        return chosen
    span = chosen.spans[0]
    for number, scene in library.scenes(question, Matcher(question, context.hints), context):
        if library.articles[number] is not span.article:
            continue
        for start, end in (*reported(scene), *_quoted(scene)):
            place = scene.reading.offsets(start, end)
            if place[0] <= span.start and span.end <= place[1] and place != (span.start, span.end):
                whole = library.verbatim(number, *place)
                hit = RuleHit("reported clause", 1.0, 0.0, "all of the clause that was said")
                return Answer(
                    chosen.kind,
                    whole.text,
                    question,
                    (whole,),
                    chosen.evidence,
                    chosen.confidence,
                    (Trace(whole, 0.0, (hit,)),),
                    signals=chosen.signals,
                )
    return chosen


def _quoted(scene: Scene) -> list[Range]:
    """The quotations, whole."""
    return [(one.start, one.end) for one in scene.reading.quotes if one.end - one.start <= LONGEST]


def _asks_for_source(question: Question) -> bool:
    lowers = [token.text.lower() for token in question.tokens]
    return any(
        lowers[i : i + 2] == ["according", "to"] and lowers[i + 2] in _SOURCES
        for i in range(len(lowers) - 2)
    )


def _source(question: Question, library: Library, context: Context) -> Answer | None:
    matcher = Matcher(question, context.hints)
    for number, scene in library.scenes(question, matcher, context):
        found = _named(scene) if scene.coverage >= _ENOUGH else None
        if found is not None:
            own = _told(question, scene, found, _NAMED)
            return _with_antecedent(own, scene, number, found, library)
    return None


def _with_antecedent(
    own: Answer, scene: Scene, number: int, place: Range, library: Library
) -> Answer:
    """Karen Dahl of "She added that …", which names nobody by itself."""
    from qa.answering.paths.antecedents import stood_for

    if scene.reading.lowers[slice(*place)] not in _STANDING_IN:
        return own
    name = stood_for(place[0], number, scene.reading.sentence.index, library)
    rule = "saying"
    return (
        own
        if name is None
        else told(own.question, (name,), own.evidence, rule=rule, reason=_NAMED, confidence=0.6)
    )


def _named(scene: Scene) -> Range | None:
    """Behind "according to", the subject of a verb of saying, or who says a quotation."""
    lowers, tags = scene.reading.lowers, scene.reading.tags
    for quote in scene.reading.quotes:
        found = speaker(scene.reading.words, tags, (quote.start, quote.end))
        if found is not None:
            return found
    for i in range(scene.size - 2):
        if lowers[i : i + 2] == ("according", "to"):
            return speaker(scene.reading.words, tags, (i, i))
    for clause in scene.clauses:
        if clause.kind != "main" or clause.subject is None or not says(scene, clause):
            continue
        # "…, the mayor told radio": who is told stands behind the verb too.
        if lowers[clause.head] != "told" or clause.subject.start < clause.head:
            return _with_place(clause)
    return None


def _with_place(clause: Clause) -> Range:
    """The subject of a clause, with the "in Bordeaux" that belongs to it."""
    assert clause.subject is not None
    start, end = clause.subject.start, clause.subject.end
    for one in clause.modifiers:
        if one.preposition == end and one.object.end <= clause.verb_start:
            end = one.object.end
    return start, end
