""" "What did Ida get?" of "The king gave Ida a bell", "What did Bert get?" of "a sword to Ann and
a horse to Bert": what somebody is given, whichever word tells of it, and by whom.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question
from qa.answering.scene import Scene
from qa.language.stems import StemSet
from qa.light import pattern
from qa.reading.clauses import Clause
from qa.reading.phrases import Phrase
from qa.types import Range

__all__ = ["answer"]

_RULE = "what is given to whom it is asked of"
_SURE = 0.75
_GET = r"(?:get|receive|inherit|be given|be left)"
_GIVEN = r"(?:given|left|handed|offered|awarded|bequeathed|brought|sent|promised)"
_GIVE = r"(?:give|leave|hand|offer|award|bequeath|bring|send|promise|buy|lend|show)"
_ASKED = tuple(
    pattern(form + r"[ ?.!]*", re.IGNORECASE)
    for form in (
        rf"what (?:did|does|will|do) (?P<to>[^,]+?) {_GET}(?: from (?P<by>[^,]+?))?",
        rf"what (?:was|were|is|are|will|has|have|had) (?P<to>[^,]+?) (?:been |be )?{_GIVEN}"
        r"(?: by (?P<by>[^,]+?))?",
        rf"what (?:did|does|will|do) (?P<by>[^,]+?) (?P<deed>{_GIVE}) (?:to )?(?P<to>[^,]+?)",
    )
)
_GIVING = StemSet(
    "give leave hand offer award bequeath bring send promise buy lend present pass donate grant "
    "pay".split()
)
# What one is left or promised, one may get later or from others; these are as good as given.
_ALIKE = {
    "give": StemSet("give hand present award bequeath".split()),
    "leave": StemSet("leave bequeath".split()),
}
_TO = frozenset(("to", "for"))


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """What the one asked about is given, or None where no clause gives him anything."""
    form = next(filter(None, (one.fullmatch(question.resolved) for one in _ASKED)), None)
    if form is None or question.negated or context.exclude:
        return None
    parts = form.groupdict()
    deed = (parts.get("deed") or "").lower()
    giving = _ALIKE.get(deed, StemSet((deed,))) if deed else _GIVING
    matcher = Matcher(question, context.hints)
    to, by = (_terms(matcher, form, slot) for slot in ("to", "by"))
    for number, scene in library.scenes(question, matcher, context) if to else ():
        for clause in scene.clauses:
            if scene.reading.stems[clause.head] not in giving or clause.polarity == "negative":
                continue
            if clause.voice == "passive" and by:
                continue
            for who, what in _given(scene, clause):
                if not to <= _meant(library, matcher, number, scene, who):
                    continue
                doer = clause.subject
                if by and (doer is None or not by <= _meant(library, matcher, number, scene, doer)):
                    continue
                return told_in(question, scene.reading, what, rule=_RULE, confidence=_SURE)
    return None


def _terms(matcher: Matcher, form: re.Match[str], slot: str) -> set[int]:
    """The terms in a part of the question; those of a form without that part are none."""
    said = (form.groupdict().get(slot) or "").lower()
    words = set(re.findall(r"[\w'’-]+", said))
    return {
        n
        for n, one in enumerate(matcher.terms)
        if one.word.lower() in words and one.kind in ("name", "noun")
    }


def _meant(
    library: Library, matcher: Matcher, number: int, scene: Scene, part: Phrase | Range
) -> set[int]:
    index = scene.reading.sentence.index
    return library.meant(matcher, number, index, (part[0], part[1]))


def _given(scene: Scene, clause: Clause) -> Iterator[tuple[Range, Range]]:
    """Who is given what: "him a book", "a book to him and a pen to her", "he was given a book"."""
    done, whom = clause.object, clause.second_object
    if clause.voice == "passive":
        if clause.subject is not None and done is not None:
            part = done.parts[0] if len(done.parts) > 1 else (done.start, done.end)
            yield (clause.subject.start, clause.subject.end), part
        return
    if done is None:
        return
    if whom is not None:
        yield (whom.start, whom.end), (done.start, done.end)
        return
    start = done.start
    for one in clause.obliques:
        if one.word not in _TO or one.preposition <= start:
            continue
        end = one.object.parts[0][1]  # "to the parish and the goat to him"
        yield (one.object.start, end), (start, one.preposition)
        start = end
        while start < scene.size and scene.reading.lowers[start] in (",", "and"):
            start += 1
