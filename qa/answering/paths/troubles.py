""" "Why is the coffee weak?", "What do I do when the light flashes?", "What does E4 mean?" of a
table of faults: the cell of the fault's row in the column that tells what is asked for.
"""

from __future__ import annotations

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.labels import Labelled
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told
from qa.answering.question import Question, QuestionType
from qa.language.stems import StemSet, stem
from qa.language.tokens import token_texts
from qa.light import pattern
from qa.types import Span

__all__ = ["answer"]

_RULE = "the row of the fault, in the column asked for"
_CAUSES = frozenset("cause causes reason reasons why because explanation".split())
_REMEDIES = frozenset(
    "do solution solutions remedy remedies action actions fix fixes try cure treatment".split()
)
_MEANINGS = frozenset("meaning meanings means description problem fault message error".split())
_MEANT = pattern(r"what (?:does|do|is) .+ (?:mean|signify|indicate|tell me|meaning)\b")
_CAUSED = pattern(
    r"what(?: can| could| might)? (?:causes?|caused|makes)\b|what is the (?:cause|reason)\b"
)
_DONE = pattern(
    r"(?:.*[,.;!] )?what (?:should|do|can|must|could|shall) (?:i|we|you|one|people) do\b"
    r"|what to do\b|what if\b"
    r"|how (?:do|can|should|could) (?:i|we|you) (?:fix|solve|repair|stop|cure|deal|treat)\b"
)
# What says no more than that something is wrong, or what is asked about it.
_IDLE = StemSet(
    "do mean fix solve repair stop cure deal treat happen problem fault wrong try cause make "
    "reason signify indicate tell show get keep go".split()
)
_NOT = frozenset("not no never n't n’t cannot".split())
_TELLING = frozenset(("noun", "verb", "adjective", "name", "number"))
_TOPIC = 3  # times that the text names what it is about


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The cell beside the fault that the question tells, or None where no table has it."""
    heads = _heads(question)
    if not heads:
        return None
    matcher = Matcher(question)
    found = [
        (held, -order, one)
        for order, one in enumerate(library.labelled)
        if _column(library, one) & heads and (held := _held(question, matcher, library, one))
    ]
    if not found:
        return None
    one = max(found)[-1]
    span = library.verbatim(one.article, one.field.value.start, one.field.value.end)
    article = library.articles[one.article]
    places = (one.field.label.start, one.field.value.start)
    rows = [sentence for at in places if (sentence := article.sentence_at(at)) is not None]
    evidence = (library.whole(one.article, row) for row in rows)
    return told(question, (span,), evidence, rule=_RULE, confidence=0.8)


def _heads(question: Question) -> frozenset[str]:
    """What the column may be headed by that tells what is asked for."""
    lowered = question.resolved.lower().strip()
    if question.type is QuestionType.WHY or _CAUSED.match(lowered):
        return _CAUSES
    if _MEANT.match(lowered):
        return _MEANINGS | _CAUSES
    return _REMEDIES if _DONE.match(lowered) else frozenset()


def _column(library: Library, one: Labelled) -> frozenset[str]:
    """The words that head the column of a cell, whose row is called by its first cell."""
    if one.field.source != "row" or one.field.column is None:
        return frozenset()
    return frozenset(map(str.lower, _words(library, one, one.field.column)))


def _words(library: Library, one: Labelled, span: Span) -> list[str]:
    return list(token_texts(library.articles[one.article].text[span.start : span.end]))


def _held(question: Question, matcher: Matcher, library: Library, one: Labelled) -> int:
    """How many words of the question call the row, where all that tell a fault do; 0 for none."""
    lowers = [word.lower() for word in _words(library, one, one.field.label)]
    asked = (token.text.lower() for token in question.tokens)
    if _NOT.isdisjoint(asked) != _NOT.isdisjoint(lowers):
        return 0
    stems = [stem(word) for word in lowers]
    said = {match.term for match in matcher.matches(stems) if match is not None}
    telling = {
        n
        for n, term in enumerate(matcher.terms)
        if term.kind in _TELLING and term.stem not in _IDLE and term.word.lower() != "not"
    }
    text = library.articles[one.article].text.lower()
    missing = [matcher.terms[n] for n in telling - said]
    topics = [t for t in missing if t.kind == "noun" and text.count(t.word.lower()) >= _TOPIC]
    return len(telling & said) if len(topics) == len(missing) else 0
