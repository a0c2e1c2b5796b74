""" "What has it been?", "What is it now?" of "has been a lighthouse, a prison and, since 1962, a
museum", "is now a museum"; "What was it before?" of "was once a mill", "a former mill".
"""

from __future__ import annotations

from collections.abc import Iterator

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.figures.owners import is_of
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.grammar import BE
from qa.language.stems import stem
from qa.light import NamedTuple, pattern
from qa.reading.clauses import Clause
from qa.reading.reading import SentenceReading
from qa.types import Range

__all__ = ["answer"]

_RULE = "what it has been"
_TYPES = frozenset((QuestionType.WHAT, QuestionType.DEFINITION))
_EVER = pattern(r"what (?:else )?(?:has|have) (?P<what>.+) been(?: over the years| so far)?\W*")
_NOW = pattern(
    r"what (?:is|are) (?P<what>.+?) (?:used (?:as|for) )?(?:now|today|nowadays|these days)\W*"
)
_THEN = pattern(
    r"what (?:was|were) (?P<what>.+?) (?:before|previously|formerly|once|originally)(?: that)?\W*"
    r"|what did (?P<used>.+?) use to be\W*"
)
_SINCE_THEN = frozenset(("now", "today", "nowadays"))
_ONCE = frozenset(("once", "formerly", "originally", "previously"))
_HAS = frozenset(("has", "have", "'s", "’s"))
_NOMINAL = ("DT", "JJ", "NN", "CD", "PRP$", "POS", "VBG", "VBN")
_WITHIN = frozenset(("of", "for"))


class _Guises(NamedTuple):
    """The tokens of what something was by turns, of the last of it, which it still is, and of all;
    None where it is not told."""

    former: Range | None = None
    present: Range | None = None

    @property
    def ever(self) -> Range | None:
        if self.former is None or self.present is None:
            return None
        return self.former[0], self.present[1]


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """What the thing asked about has been, is now or was before; None where no clause tells it."""
    wanted, what = _asked(question)
    if not what:
        return None
    matcher = Matcher(question, context.hints)
    for number, scene in library.scenes(question, matcher, context):
        if wanted == "former" and (once := _once(scene.reading, what)) is not None:
            return told_in(question, scene.reading, once, rule=_RULE, confidence=0.7)
        links = library.coreferences[number].links(scene.reading.sentence.index)
        for clause in scene.clauses:
            whose = _whose(scene, clause, what)
            if whose is not None and is_of(scene, [whose], links, [what]):
                place = getattr(_guises(scene, clause), wanted)
                if place is not None:
                    return told_in(question, scene.reading, place, rule=_RULE, confidence=0.75)
    return None


def _asked(question: Question) -> tuple[str, frozenset[str]]:
    """Which of the guises a question asks for, and the stems of the thing's noun or name."""
    text = question.resolved.lower().strip()
    for wanted, form in (("ever", _EVER), ("present", _NOW), ("former", _THEN)):
        found = form.fullmatch(text) if question.type in _TYPES else None
        if found is not None:
            held = found.groupdict()
            words = {stem(one) for one in (held["what"] or held.get("used") or "").split()}
            return wanted, frozenset(
                one.stem for one in question.terms if one.index >= 0 and one.stem in words
            )
    return "", frozenset()


def _once(own: SentenceReading, what: frozenset[str]) -> Range | None:
    """ "The hotel" of "the hotel, now a school", where it is asked what the school was."""
    for i in range(1, len(own.words) - 2):
        place = (
            _phrase(own, i + 2) if own.lowers[i : i + 2] in ((",", "now"), ("(", "now")) else None
        )
        if place is not None and own.stems[place[1] - 1] in what:
            start = i
            while start and own.tags[start - 1].startswith(_NOMINAL):
                start -= 1
            return (start, i) if start < i else None
    return None


def _whose(scene: Scene, clause: Clause, what: frozenset[str]) -> Range | None:
    """The subject with all that stands before the verb; "the keeper of the tower" is no tower."""
    subject, own = clause.subject, scene.reading
    if subject is None:
        return None
    head = subject.parts[0][1] - 1 if subject.parts else subject.end - 1
    if own.tags[head].startswith("NN") and own.stems[head] not in what:
        return None
    return subject.start, max(subject.end, clause.verb_start)


def _guises(scene: Scene, clause: Clause) -> _Guises:
    own = scene.reading
    if own.lowers[clause.head] not in BE or clause.polarity == "negative":
        return _Guises()
    if own.lowers[clause.head] == "been" and own.lowers[clause.verb_start] in _HAS:
        return _by_turns(own, clause.head + 1)
    adverb = own.lowers[clause.head + 1 : clause.head + 2]
    if clause.complement is None or not adverb:
        return _Guises()
    whole = _phrase(own, clause.head + 2)
    if adverb[0] in _SINCE_THEN and clause.tense == "present":
        return _Guises(present=whole)
    return _Guises(former=whole) if adverb[0] in _ONCE and clause.tense == "past" else _Guises()


def _by_turns(own: SentenceReading, start: int) -> _Guises:
    """ "A lighthouse, a prison and, since 1962, a museum"."""
    parts = [part for part in [_phrase(own, start)] if part]
    at = parts[0][1] if parts else len(own.words)
    while own.lowers[at : at + 1] in ((",",), ("and",)):
        last = own.lowers[at] == "and" or own.lowers[at : at + 2] == (",", "and")
        after = next(_after_link(own, at), len(own.words))
        part = _phrase(own, after)
        if part is None:
            break
        parts.append(part)
        at = part[1]
        if last:
            return _Guises((parts[0][0], parts[-2][1]), part)
    return _Guises()


def _after_link(own: SentenceReading, at: int) -> Iterator[int]:
    """Where the next part begins behind ",", "and" and ", since 1962,"."""
    while own.lowers[at : at + 1] in ((",",), ("and",)):
        at += 1
    if own.lowers[at : at + 1] in (("since",), ("from",)):
        yield from (i + 1 for i in range(at, min(at + 5, len(own.words))) if own.lowers[i] == ",")
    if own.lowers[at : at + 1] in (("now",), ("latterly",), ("finally",), ("today",)):
        at += 1
    yield at


def _phrase(own: SentenceReading, start: int) -> Range | None:
    end = start
    while end < len(own.words) and (
        own.tags[end].startswith(_NOMINAL) or own.lowers[end] in _WITHIN
    ):
        end += 1
    named = any(tag.startswith("NN") for tag in own.tags[start:end])
    return (start, end) if named else None
