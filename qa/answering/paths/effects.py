"""What something brings about: "What effect did the dam have on the fish?", "What is the function
of the oil?".

A text seldom says "effect": it tells what the dam did, "altered the currents". So the question is
read as one for the deed, and what it "led to" or "resulted in" is told alone. What came of what
does nothing itself stands behind "ended in", "which led to" or "so that".
"""

from __future__ import annotations

import re

from qa.answering.analysis import analyse
from qa.answering.answer import Answer, AnswerSpan
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths import deeds
from qa.answering.paths.telling import told_in
from qa.answering.question import Question
from qa.answering.scene import Scene
from qa.language.stems import stem
from qa.light import pattern, replace
from qa.reading.clauses import Clause
from qa.reading.reading import SentenceReading
from qa.types import AnswerKind, Range

__all__ = ["answer"]

_EFFECTS = r"(?:effects?|impacts?|influences?|consequences?|repercussions?)"
_HAD = pattern(
    rf"\s*(?:what|which)(?: kind of| sort of)?(?: \w+)? (?P<noun>{_EFFECTS}) "
    r"(?:does|did|do|will|would|can|could|has|have|had) (?P<what>.+?) (?:have|had)"
    r"(?: (?:on|upon|for|in) (?P<whom>.+?))?\s*\?*\s*",
    re.IGNORECASE,
)
_OF = pattern(
    rf"\s*what(?:'s|’s| is| are| was| were) (?:the|an?|one|some)(?: \w+)? (?P<noun>{_EFFECTS}) of "
    r"(?P<what>.+?)(?: (?:on|upon|for) (?P<whom>.+?))?\s*\?*\s*",
    re.IGNORECASE,
)
_OF_DOING = pattern(
    r"\s*what(?:'s|’s| is| are| was| were) (?:the|an?|one)(?: \w+)? "
    r"(?P<noun>results?|outcomes?|advantages?|disadvantages?|drawbacks?|benefits?) of "
    r"(?P<what>(?:not )?\w+ing\b.+?)(?P<whom>)\s*\?*\s*",
    re.IGNORECASE,
)
_CAME_OF = pattern(
    r"\s*what(?:'s|’s| is| are| was| were) (?:the|an?|one)(?: \w+)? "
    rf"(?:results?|outcomes?|{_EFFECTS}) of (?P<what>.+?)(?: (?:on|upon|for) .+)?\s*\?*\s*",
    re.IGNORECASE,
)
_FUNCTION = pattern(
    r"\s*what(?:'s|’s| is| are| was| were) (?:the|one)(?: \w+)? (?P<noun>functions?|roles?|tasks?) "
    r"of (?P<what>.+?)(?P<whom>)\s*\?*\s*",
    re.IGNORECASE,
)
_SYMPTOMS = pattern(
    r"\s*what(?:'s|’s| is| are| were) (?:the|some)(?: \w+)? (?:symptoms?|signs?|side effects?) of "
    r"(?P<what>.+?)\s*\?*\s*",
    re.IGNORECASE,
)
_LISTED = pattern(
    r"(?:symptoms?|signs?|effects?)\b[^.;]{0,40}? (?:include|are|is|were) ", re.IGNORECASE
)
# What these lead in is the effect itself.
_LEADING = pattern(
    r"(?:lead|leads|led|leading) to |(?:result|results|resulted|resulting) in "
    r"|(?:cause|causes|caused|causing) (?!\w+ to\b)|(?:have|has|had) the effect of ",
    re.IGNORECASE,
)


_CAUSE, _END = stem("cause"), stem("end")
_RULE = "what the text says came of it"
_NOUN = pattern(
    rf"{_EFFECTS}|results?|outcomes?|advantages?|disadvantages?|drawbacks?|benefits?|functions?"
    r"|roles?|tasks?",
    re.IGNORECASE,
)
_SCENES, _ENOUGH = 6, 0.6
_STOPS, _TRAILING = frozenset((".", ";", ":", "?", "!")), frozenset((",", ".", ";", "and", "but"))
_ASIDES = tuple((",", tag) for tag in ("RB", "WDT", "WP", "IN", "VBG", "WRB"))
_ENDINGS = {
    (stem(verb), word)
    for verb, words in (("lead", "to"), ("result", "in"), ("end", "in with"), ("culminate", "in"))
    for word in words.split()
}


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """What the thing asked about does or did to something, or None."""
    if (sick := _SYMPTOMS.fullmatch(question.resolved)) is not None:
        return _symptoms(sick["what"], question, library, context)
    found = next(filter(None, (one.fullmatch(question.resolved) for one in _FORMS)), None)
    came_of = _CAME_OF.fullmatch(question.resolved)
    if _is_said(question, library, context):
        return None
    told = _deed(found, question, library, context) if found is not None else None
    if told is not None or came_of is None:
        return told
    return _followed(came_of["what"], question, library, context)


def _deed(
    found: re.Match[str], question: Question, library: Library, context: Context
) -> Answer | None:
    """What something did, where that is done to something or leads to it."""
    whom = f" to {found['whom']}" if found["whom"] else ""
    asked = analyse(f"What did {found['what']} do{whom}?")
    told = deeds.answer(asked, library, context)
    if told is None or not _is_on_something(told.spans[0], library):
        return None
    span = _alone(told.spans[0])
    return replace(told, question=question, spans=(span,), text=span.text)


_FORMS = (_HAD, _OF, _OF_DOING, _FUNCTION)


def _symptoms(
    illness: str, question: Question, library: Library, context: Context
) -> Answer | None:
    """ "Fever and a rash" of "measles causes fever and a rash", where no text lists them so."""
    if any(_LISTED.search(article.text) for article in library.articles):
        return None
    from qa.answering.paths import choosing

    told = choosing.answer(analyse(f"What does {illness} cause?"), library, context)
    reading = library.reading_of(told.spans[0]) if told.kind is AnswerKind.SPAN else None
    told_of = reading is not None and {_CAUSE, stem(illness.split()[-1])} <= set(reading.stems)
    if not told_of:
        return None
    from qa.answering.paths.listing import whole_list  # for few

    return replace(whole_list(told, library), question=question)


def _is_said(question: Question, library: Library, context: Context) -> bool:
    """Whether one of the two best sentences has the noun itself: it tells the effect as one."""
    nouns = [stem(one.text) for one in question.tokens if _NOUN.fullmatch(one.text)]
    matcher = Matcher(question, context.hints)
    best = library.scenes(question, matcher, context)[:2]
    return bool(nouns) and any(nouns[0] in scene.reading.stems for _, scene in best)


def _followed(what: str, question: Question, library: Library, context: Context) -> Answer | None:
    """What is told behind the words for what comes of things, in a sentence that tells of `what`
    before them."""
    asked = analyse(f"How did {what} end?")
    matcher = Matcher(asked, context.hints)
    about = [n for n, term in enumerate(matcher.terms) if term.stem != _END]
    for _, scene in library.scenes(asked, matcher, context)[:_SCENES]:
        for at in range(1, scene.size - 1):
            place = _consequence(scene, at)
            held = {one.term: 1.0 for one in scene.matches[:at] if one is not None}
            if place is not None and about and matcher.share(about, held) >= _ENOUGH:
                return told_in(question, scene.reading, place, rule=_RULE, confidence=0.6)
    return None


def _consequence(scene: Scene, at: int) -> Range | None:
    """The words behind "so that" at a token, or what a clause with its verb there ended in."""
    own = scene.reading
    if own.lowers[at : at + 2] == ("so", "that"):
        stops = (i for i in range(at + 2, scene.size) if own.lowers[i] in _STOPS)
        return at + 2, next(stops, scene.size)
    if (own.stems[at], own.lowers[at + 1]) not in _ENDINGS:
        return None
    ends = (one.end for one in scene.clauses if one.head == at)
    end = next(ends, scene.size)
    end = next((i for i in range(at + 2, end) if own.tags[i : i + 2] in _ASIDES), end)
    while own.lowers[end - 1] in _TRAILING:
        end -= 1
    return (at + 2, end) if end > at + 2 else None


def _is_on_something(span: AnswerSpan, library: Library) -> bool:
    """Whether a deed is done to something or leads to it: no "was opened", no "grew"."""
    reading = library.reading_of(span)
    number = next(i for i, one in enumerate(library.articles) if one is span.article)
    if reading is None:
        return False
    clauses = library.readings[number].clauses(reading.sentence.index)
    return any(_acts(reading, one, span) for one in clauses)


def _acts(reading: SentenceReading, clause: Clause, span: AnswerSpan) -> bool:
    told = reading.offsets(clause.head, clause.head + 1)[0] == span.start
    on = clause.object is not None or clause.complement is not None
    return told and clause.voice == "active" and (on or _LEADING.match(span.text) is not None)


def _alone(span: AnswerSpan) -> AnswerSpan:
    """The effect without "led to" before it."""
    led = _LEADING.match(span.text)
    return AnswerSpan.of(span.article, span.start + led.end(), span.end) if led else span
