""" "How many seats did the Greens win?" of "The Liberals won 61 seats. The Greens took 14": what is
counted is said once, and left out for those that follow.

A sentence that counts it for the one asked about goes before; of a level that one fell or rose to,
"from" leads in what it was before.
"""

from __future__ import annotations

from collections.abc import Iterator

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType, Role
from qa.answering.relatives import FAMILY
from qa.language.grammar import NOUNS
from qa.language.stems import StemSet, stem
from qa.light import NamedTuple
from qa.reading.found import Found
from qa.reading.reading import SentenceReading
from qa.reading.times.periods import asked_dates
from qa.types import MentionKind

__all__ = ["answer"]

_RULE = "a count with its noun left out"
_SURE = 0.75
_BACK = 3  # sentences from the count with its noun to one without
_GETTING = StemSet("win take get gain hold have keep secure claim receive poll retain pick".split())
_HAVING = frozenset(map(stem, "have hold get win take gain keep".split()))
_CHANGING = StemSet(
    "fall rise drop slip climb jump shrink grow sink slump dwindle increase".split()
)
_BEFORE = frozenset("before previously earlier formerly".split())
_ASIDE = 14  # tokens of what stands between commas behind a name
_REACH = 3  # tokens from a verb to its count
_LIGHT = frozenset("only just about around some nearly almost another as few many up".split())
_ENDS = frozenset(". , ; : ) and but while from in at on of compared down up".split())


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The count of the one asked about, where its noun is told with another's; or None."""
    if question.type is not QuestionType.HOW_MANY or not question.answer_type:
        return None
    if _is_dated(question):
        return None
    if question.role is not Role.OBJECT:
        return _of_doers(question, library, context)
    noun, matcher = stem(question.answer_type), Matcher(question, context.hints)
    who = {
        n
        for n, one in enumerate(matcher.terms)
        if one.kind in ("name", "noun") and one.index >= 0 and one.stem != noun
    }
    if not who:
        return None
    before = any(token.text.lower() in _BEFORE for token in question.tokens)
    asked = _Asked(matcher, frozenset(who), noun, question.predicate, before)
    for number in range(len(library.readings)):
        if (found := _of(library, number, asked)) is not None:
            return told_in(
                question, found[0], (found[1].start, found[1].end),
                normal=found[1].normal, rule=_RULE, confidence=_SURE,
            )  # fmt: skip
    return None


def _of_doers(question: Question, library: Library, context: Context) -> Answer | None:
    """ "How many climbers turned back?" of "two of the nine climbers made it; the other seven
    turned back": the bare count that is the subject of the verb asked about."""
    noun, matcher = stem(question.answer_type or ""), Matcher(question, context.hints)
    terms = [n for n, one in enumerate(matcher.terms) if one.stem != noun]
    if question.negated or question.predicate not in library.stems or question.predicate == "be":
        return None
    for number, scene in library.scenes(question, matcher, context):
        if any(scene.factors.get(n, 0.0) < FAMILY for n in terms):
            continue
        read = scene.reading
        for clause in scene.clauses:
            done = read.stems[clause.head] == question.predicate and clause.polarity == "positive"
            part = clause.subject if done and not clause.modal else None
            if part is None or not _is_told_near(library, number, read, noun, part.start):
                continue
            for one in read.mentions:
                if _counts(one) and one.end == part.end and part.start <= one.start:
                    place = one.start, one.end
                    return told_in(question, read, place, rule=_RULE, confidence=_SURE)
    return None


def _is_told_near(
    library: Library, number: int, read: SentenceReading, noun: str, start: int
) -> bool:
    """Whether what is counted is told before token `start`, or in the sentences before."""
    reading, index = library.readings[number], read.sentence.index
    if noun in read.stems[:start]:
        return True
    return any(noun in reading.sentence(at).stems for at in range(max(0, index - _BACK), index))


def _is_dated(question: Question) -> bool:
    """Whether the count of some time is asked for, which may be another than the first."""
    return bool(asked_dates([token.text for token in question.tokens], question.tags, None))


class _Asked(NamedTuple):
    """Whose count is asked for, of what noun, by which verb, and whether it is of before."""

    matcher: Matcher
    who: frozenset[int]
    noun: str
    verb: str
    before: bool


def _of(library: Library, number: int, asked: _Asked) -> tuple[SentenceReading, Found] | None:
    """The first count without a noun behind one of the very noun; None where one is told whole."""
    reading, told = library.readings[number], -_BACK - 1
    first: tuple[SentenceReading, Found] | None = None
    for sentence in reading.article.sentences:
        read = reading.sentence(sentence.index)
        counted = _counted(read, asked.noun)
        if any(_is_whose(library, number, read, asked, one) for one in counted):
            return None
        told = sentence.index if counted else told
        if first is None and sentence.index - told <= _BACK:
            first = next(_elided(library, number, read, asked), None)
    return first


def _counted(read: SentenceReading, noun: str) -> list[Found]:
    """The numbers of the noun asked for: "61 seats", "61 of the 120 seats"."""
    return [
        one
        for one in read.mentions
        if _counts(one) and noun in read.stems[one.end : one.end + _REACH + 1]
    ]


def _is_whose(
    library: Library, number: int, read: SentenceReading, asked: _Asked, one: Found
) -> bool:
    """Whether a count stands in a clause of the one asked about."""
    index = read.sentence.index
    own = [
        clause
        for clause in library.readings[number].clauses(index)
        if clause.start <= one.start < clause.end
    ]
    clause = min(own, key=lambda each: each.end - each.start, default=None)
    place = (clause.start, one.start) if clause is not None else (0, len(read.words))
    return asked.who <= library.meant(asked.matcher, number, index, place)


def _elided(
    library: Library, number: int, read: SentenceReading, asked: _Asked
) -> Iterator[tuple[SentenceReading, Found]]:
    index = read.sentence.index
    bare = [one for one in read.mentions if _is_bare(read, one)]
    for clause in library.readings[number].clauses(index) if bare else ():
        part = clause.subject
        if part is None or clause.polarity == "negative":
            continue
        if not asked.who <= library.meant(asked.matcher, number, index, (part.start, part.end)):
            continue
        for one in bare:
            if clause.verb_end <= one.start < clause.end and _fits(read, clause.head, one, asked):
                yield read, one
    if not asked.before:
        first = min((one.end for one in read.mentions if _counts(one)), default=0)
        behind = (one for one in bare if one.start >= first)
        yield from ((read, one) for one in behind if _is_gapped(read, one, asked))


def _counts(one: Found) -> bool:
    return one.kind is MentionKind.NUMBER


def _is_bare(read: SentenceReading, one: Found) -> bool:
    behind = read.lowers[one.end : one.end + 1]
    return _counts(one) and (not behind or behind[0] in _ENDS)


def _fits(read: SentenceReading, head: int, one: Found, asked: _Asked) -> bool:
    """Whether a figure is the object of a verb of getting, or the level that it went to or from."""
    verb, between = read.stems[head], read.lowers[head + 1 : one.start]
    if verb in _CHANGING:
        lead = "from" if asked.before else "to"
        return asked.verb in _HAVING and between[-1:] == (lead,)
    same = verb == asked.verb or (verb in _GETTING and asked.verb in _HAVING)
    return same and not asked.before and _LIGHT.issuperset(between)


def _is_gapped(read: SentenceReading, one: Found, asked: _Asked) -> bool:
    """ "And the Coast Party, which fights for fishing rights, seven"."""
    end = one.start
    if end and read.lowers[end - 1] == ",":
        opens = (i for i in range(end - 2, max(0, end - _ASIDE), -1) if read.lowers[i] == ",")
        end = next(opens, end)
    start = end
    while start and read.tags[start - 1] in NOUNS | {"JJ"}:
        start -= 1
    found = asked.matcher.matches(read.stems[start:end])
    return asked.who <= {each.term for each in found if each is not None}
