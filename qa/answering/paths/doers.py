""" "Who runs the company?" of a text that names its chief executive: who has the doer's role."""

from __future__ import annotations

import re

from qa.answering.analysis import analyse
from qa.answering.answer import Answer, Trace
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths import choosing, holders, identities
from qa.answering.question import Question, QuestionType
from qa.answering.relatives import doer_roles
from qa.answering.scene import Scene
from qa.language.stems import singular, stem
from qa.language.tokens import tokenize
from qa.light import replace
from qa.reading.clauses import Clause
from qa.types import AnswerKind, RuleHit

__all__ = ["answer"]

_SURE = 0.3
_FIRMS = frozenset("company firm business corporation concern group".split())
_THEN = r"(?:last|former|previous|late|original|first|then|erstwhile|one-time|ex)"
_RULE = "whoever has the role of {} does it"


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """Who has the role of doing what is asked about, or None where the text tells of the deed
    itself, or names nobody in such a role."""
    roles = _roles(question)
    object_ = _object(question) if roles else ""
    if not object_ or _is_told(question, library, context):
        return None
    told = [
        found
        for role in roles
        if all(stem(word) in library.stems for word in role.split())
        and (found := _in_role(role, object_, question, library, context)) is not None
        and not _is_of_then(role, question, found)
    ]
    named = (found for found in told if _names(object_, found))
    return next(named, None) or next(iter(told), None)


def _is_of_then(role: str, question: Question, found: Answer) -> bool:
    """ "Its last owner" does not own it now, nor the former one."""
    now = any(
        tag in ("VBZ", "VBP") and stem(token.text) == question.predicate
        for token, tag in zip(question.tokens, question.tags, strict=True)
    )
    told = re.compile(rf"\b{_THEN}[ -](?:[\w-]+ )?{re.escape(role)}\b", re.IGNORECASE)
    return now and any(told.search(one.text) for one in found.evidence)


def _roles(question: Question) -> tuple[str, ...]:
    """The roles of the doer; of "which lawyer" the one that is called so."""
    roles = tuple(doer_roles(question.predicate))
    asked = singular(question.answer_type)
    if question.type is QuestionType.WHO or not asked:
        return roles
    return tuple(role for role in roles if role.split()[-1] == asked)


def _is_a_firm(object_: str) -> bool:
    """ "The company", of which a text that is about it need not say whose chief executive it is."""
    article, _, noun = object_.partition(" ")
    return article.lower() in ("the", "this") and noun.lower() in _FIRMS


def _object(question: Question) -> str:
    """What is done it to: all behind the verb."""
    places = [i for i, one in enumerate(question.tokens) if stem(one.text) == question.predicate]
    if not places:
        return ""
    return question.resolved[question.tokens[places[-1]].end :].strip(" ?!.")


def _is_told(question: Question, library: Library, context: Context) -> bool:
    """Whether a clause of the best sentences tells of the deed, done to what is asked about."""
    scenes = library.scenes(question, Matcher(question, context.hints), context)
    return any(_tells(scene) for _, scene in scenes)


def _tells(scene: Scene) -> bool:
    """ "A café run by nuns" has its object before it; "men under Ole Moe" are led by him; a firm
    "which runs 212 shops" is the doer."""
    places = [place for place, _, _ in scene.matched]
    if any(scene.reading.lowers[place + 1 : place + 2] == ("under",) for place in places):
        return True
    return any(
        scene.reading.stems[clause.head] == scene.question.predicate
        and len({term for i, term, _ in scene.matched if _begin(clause) <= i < clause.end}) > 1
        and not _does_else(scene, clause)
        for clause in scene.clauses
    )


def _does_else(scene: Scene, clause: Clause) -> bool:
    """Whether it is done to something else: of "the firm runs shops" the firm is not run."""
    done = clause.object
    if done is None or clause.voice != "active":
        return False
    return not any(done.start <= place < done.end for place, _, _ in scene.matched)


def _begin(clause: Clause) -> int:
    if clause.kind != "participial" or clause.subject is None:
        return clause.start
    return min(clause.start, clause.subject.start)


def _names(object_: str, found: Answer) -> bool:
    """Whether the evidence names what the role is of: of a text with a president of the country
    and a secretary of the union the second one leads "the union"."""
    told = {stem(token.text) for one in found.evidence for token in tokenize(one.text)}
    *others, noun = object_.split()
    return told >= {stem(noun), *(stem(word) for word in others if word[:1].isupper())}


def _in_role(
    role: str, object_: str, question: Question, library: Library, context: Context
) -> Answer | None:
    found = _holder(f"Who is the {role} of {object_}?", library, context)
    if found is None and _is_a_firm(object_):
        found = _holder(f"Who is the {role}?", library, context)
    if found is None:
        return None
    rule = _RULE.format(role)
    first, *others = found.trace
    hits = (RuleHit(rule, 1.0, 0.0, rule), *first.hits)
    trace = Trace(first.span, first.points, hits)
    return replace(found, question=question, trace=(trace, *others))


def _holder(asked: str, library: Library, context: Context) -> Answer | None:
    """Who has a role, where it is told with some certainty."""
    question = analyse(asked)
    paths = (holders.answer, identities.answer, choosing.answer)
    found = next(filter(None, (path(question, library, context) for path in paths)))
    sure = found.kind is AnswerKind.SPAN and found.confidence >= _SURE
    return found if sure and _is_somebody(found, library) else None


def _is_somebody(found: Answer, library: Library) -> bool:
    """ "They were exceptional" names nobody."""
    span = found.spans[0]
    reading = library.reading_of(span)
    held = zip(reading.tokens, reading.tags, strict=True) if reading is not None else ()
    nominal = (tag for token, tag in held if span.start <= token.start < span.end)
    return any(tag.startswith(("NN", "PRP", "DT")) for tag in nominal)
