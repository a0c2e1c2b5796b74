""" "Who came second?", "Did she win?" of a contest of which the text gives out the places.

Who has one place has no other: who was the runner-up did not win, and who came fourth was not
third. A place of another year tells nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from qa.answering.answer import Answer
from qa.answering.claims.standing import clause_at
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths import choosing
from qa.answering.paths.telling import sentence_of, told, told_in
from qa.answering.question import Question
from qa.language.lexicon import table
from qa.language.stems import stem
from qa.light import NamedTuple, pattern
from qa.reading.clauses import Clause
from qa.reading.found import NAME_KINDS
from qa.reading.ranks import MEDALS, RUNNER_UP, Rank, rank_of_word, ranks_in
from qa.reading.reading import SentenceReading
from qa.reading.times.periods import Dated, agrees, asked_dates, dates_in
from qa.types import AnswerKind, Range

__all__ = ["answer", "may_ask"]

_FINISH = (
    r"(?:come|came|finish(?:ed)?|end(?:ed)?(?: up)?|(?:(?:was|were) )?(?:placed|ranked|place))"
)
_BEING = r"(?:is|are|was|were|sits?|stands?|lies?)"
_TAKE = r"(?:take|took|win|won|get|got|claim|claimed|receive|received)"
_RANK = r"(?:the |a close |in |a )*(?P<rank>\d+[a-z]+|[a-z]+(?:-up)?)"
_TAIL = r"(?P<tail>(?: (?:in|at|on|of|last|this|behind|after|then)\b.*)?)[ ?!.]*"
_ASKED = tuple(
    pattern(form + _TAIL, re.IGNORECASE)
    for form in (
        rf"(?:who|which \w+(?: \w+)?|what \w+) (?:{_FINISH}|{_BEING}) {_RANK}(?: place)?",
        rf"(?:who|which \w+(?: \w+)?|what \w+) {_TAKE} {_RANK} (?:place|prize)",
    )
)
_CLAIMED = tuple(
    pattern(form + _TAIL, re.IGNORECASE)
    for form in (
        rf"did (?P<who>.+?) {_FINISH} {_RANK}(?: place)?",
        rf"did (?P<who>.+?) {_TAKE} {_RANK} (?:place|prize)",
        rf"(?:is|are|was|were) (?P<who>.+?) (?:placed |ranked )?{_RANK}(?: place)?",
    )
)
_CONTEST = (
    r"(?:contest|prize|competition|race|title|tournament|final|cup|trophy|award|championship)"
)
_WON = pattern(
    rf"did (?P<who>.+?) (?:win|come out on top)"
    rf"(?: it| (?:the |this )?(?:[\w'’]+ )*?{_CONTEST})?{_TAIL}",
    re.IGNORECASE,
)
_WHERE = pattern(
    r"(?:where|how|what (?:place|position|rank)|in (?:what|which) (?:place|position)) did "
    r"(?P<who>.+?) (?:come|finish|place|rank|end up)(?: in)?"
    r"(?: (?:in|at|last|this) [\w '’-]+?)?[ ?!.]*",
    re.IGNORECASE,
)
_MEDAL = pattern(
    r"(?:which|what) (?:colou?r |kind of |type of )?medal (?:did|does|has) (?P<who>.+?) "
    r"(?:win|won|get|got|take|taken?|earn(?:ed)?|claim(?:ed)?|receive[d]?|come home with)[ ?!.]*",
    re.IGNORECASE,
)
_WINNING = stem("win")
_ELSEWHERE = frozenset("other another previous earlier last ago".split())
_NOUNS = frozenset(("name", "noun", "adjective"))
_SURE = 0.8
_RULE = "place in the contest"


class _Held(NamedTuple):
    """A rank, its sentence, and the dates of its clause."""

    article: int
    reading: SentenceReading
    rank: Rank
    dates: tuple[Dated, ...]


def may_ask(text: str) -> bool:
    """Whether a question may be about a place in a contest."""
    asked = any(_rank_asked(form.fullmatch(text)) for form in (*_ASKED, *_CLAIMED))
    return asked or any(form.fullmatch(text) for form in (_WON, _WHERE, _MEDAL))


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """Who has the place asked about, or whether somebody has it; None where no place is told."""
    text = question.resolved.strip()
    for form in _ASKED:
        number = _rank_asked(form.fullmatch(text))
        if number:
            return _holder(number, question, library, context)
    for form in (*_CLAIMED, _WON):
        found = form.fullmatch(text)
        number = 1 if form is _WON and found else _rank_asked(found)
        if found and number:
            return _claimed(number, found.span("who"), question, library, context)
    found = _WHERE.fullmatch(text) or _MEDAL.fullmatch(text)
    if found:
        return _place_of(found.span("who"), question, library, context)
    return None


def _rank_asked(found: re.Match[str] | None) -> int:
    word = found["rank"].lower() if found else ""
    return rank_of_word(word)


def _holder(number: int, question: Question, library: Library, context: Context) -> Answer | None:
    """ "The Tanner Street Voices" of what was the runner-up; who has another place has not this."""
    ranks = _ranks(question, library)
    held = [one for one in ranks if one.rank.number == number]
    if number == 1:
        return None
    if not held:
        return _anothers(ranks, question, library, context)
    first = held[0]
    place = _name(first.reading, first.rank) or (first.rank.start, first.rank.end)
    return told_in(question, first.reading, place, rule=_RULE, confidence=_SURE)


def _anothers(
    ranks: Sequence[_Held], question: Question, library: Library, context: Context
) -> Answer | None:
    """That the article does not say, where the best answer has another place; else None."""
    chosen = choosing.answer(question, library, context) if ranks else None
    if chosen is None or chosen.kind is not AnswerKind.SPAN:
        return None
    first = chosen.spans[0]
    for one in ranks:
        start, end = one.reading.offsets(one.rank.start, one.rank.end)
        if first.article is library.articles[one.article] and start <= first.start < end:
            return Answer(
                AnswerKind.UNANSWERABLE,
                choosing.NOT_SAID,
                question,
                evidence=chosen.evidence,
                confidence=0.0,
            )
    return None


def _name(read: SentenceReading, rank: Rank) -> Range | None:
    """The name of who has a rank, or the names, without what else is said of them."""
    inside = [one for one in read.mentions if rank.start <= one.start and one.end <= rank.end]
    # "Kenya's Ruth Maina": not Kenya.
    named = [one for one in inside if one.kind in NAME_KINDS and not _owns(read, one.end, rank)]
    if not named:
        return None
    last = named[0]
    for one in named[1:]:
        if read.lowers[last.end : one.start] in (("and",), (",",), (",", "and")):
            last = one
    start = named[0].start
    return start - (start > rank.start and read.lowers[start - 1] == "the"), last.end


def _owns(read: SentenceReading, end: int, rank: Rank) -> bool:
    return end < rank.end - 1 and read.tags[end] == "POS"


def _claimed(
    number: int, who: Range, question: Question, library: Library, context: Context
) -> Answer | None:
    """Yes or no by the place that whoever is asked about has."""
    first = _only(who, question, library, context)
    if first is None:
        return None
    if number == 1 and _has_won(who, question, library, context):
        return None
    kind = AnswerKind.YES if first.rank.number == number else AnswerKind.NO
    if kind is AnswerKind.NO and _is_elsewhere(first, question):
        return None
    sentence = sentence_of(first.reading)
    said = f"{kind.value.title()}: {' '.join(sentence.text.split())}"
    return told(
        question, (sentence,), (sentence,), rule=_RULE, confidence=_SURE, kind=kind, text=said
    )


def _is_elsewhere(held: _Held, question: Question) -> bool:
    """ "Finished eighth in her only other marathon, last year": not in the one asked about."""
    said = {token.text.lower() for token in question.tokens}
    return not _ELSEWHERE.intersection(held.reading.lowers) <= said


def _place_of(who: Range, question: Question, library: Library, context: Context) -> Answer | None:
    """ "Fourth" of who came fourth."""
    first = _only(who, question, library, context)
    if first is None or first.reading.lowers[first.rank.told] == "ahead":
        return None
    place = (first.rank.told, first.rank.told + 1)
    return told_in(question, first.reading, place, rule=_RULE, confidence=_SURE)


def _only(who: Range, question: Question, library: Library, context: Context) -> _Held | None:
    """The place that whoever is asked about has, where the text gives them one."""
    held = _of(who, question, library, context)
    undated = [one for one in held if not one.dates] or held
    return undated[0] if len({one.rank.number for one in undated}) == 1 else None


def _of(who: Range, question: Question, library: Library, context: Context) -> list[_Held]:
    """The ranks of whoever is named in characters `who` of the question."""
    matcher = Matcher(question, context.hints)
    terms = _terms(who, question, matcher)
    return [
        one
        for one in _ranks(question, library)
        if terms
        and terms
        <= library.meant(
            matcher, one.article, one.reading.sentence.index, (one.rank.start, one.rank.end)
        )
    ]


def _terms(who: Range, question: Question, matcher: Matcher) -> set[int]:
    shift = len(question.resolved) - len(question.resolved.lstrip())
    inside = {
        i
        for i, token in enumerate(question.tokens)
        if who[0] <= token.start - shift and token.end - shift <= who[1]
    }
    return {
        n for n, term in enumerate(matcher.terms) if term.index in inside and term.kind in _NOUNS
    }


def _has_won(who: Range, question: Question, library: Library, context: Context) -> bool:
    """Whether a sentence tells that they won, of no other time than is asked about."""
    matcher = Matcher(question, context.hints)
    terms = _terms(who, question, matcher)
    words = [token.text for token in question.tokens]
    asked = asked_dates(words, question.tags, library.articles[0].published)
    for number, scene in library.scenes(question, matcher, context):
        for clause in scene.clauses:
            if scene.reading.stems[clause.head] != _WINNING or clause.subject is None:
                continue
            dates = dates_in(scene.reading.words, scene.reading.mentions)
            if any(clause.start <= one.start < clause.end for one in dates) and not asked:
                continue  # "who won last year"
            place = (clause.subject.start, clause.subject.end)
            if terms <= library.meant(matcher, number, scene.reading.sentence.index, place):
                return True
    return False


def _ranks(question: Question, library: Library) -> list[_Held]:
    """The ranks told of the time asked about, those without a date first."""
    words = [token.text for token in question.tokens]
    asked = asked_dates(words, question.tags, library.articles[0].published)
    found = [one for one in _told(library) if all(_is_of(one, date) for date in asked)]
    return sorted(found, key=lambda one: not asked and bool(one.dates))


def _is_of(held: _Held, asked: Dated) -> bool:
    return any(agrees(asked, one) for one in held.dates)


def _told(library: Library) -> Iterator[_Held]:
    others = (*sorted(RUNNER_UP), *MEDALS, "ahead of", r"\d+(?:st|nd|rd|th)")
    words = "|".join((*table("ordinal_words"), *others))
    for number, article in enumerate(library.articles):
        seen: set[int] = set()
        for place in re.finditer(rf"\b(?:{words})\b", article.text, re.IGNORECASE):
            sentence = article.sentence_at(place.start())
            if sentence is None or sentence.index in seen:
                continue
            seen.add(sentence.index)
            reading = library.readings[number]
            read, clauses = reading.sentence(sentence.index), reading.clauses(sentence.index)
            for rank in ranks_in(read, clauses):
                yield _Held(number, read, rank, _dates(read, clauses, rank))


def _dates(read: SentenceReading, clauses: Sequence[Clause], rank: Rank) -> tuple[Dated, ...]:
    """The dates of the clause that tells the rank."""
    own = clause_at(clauses, rank.told)
    dates = dates_in(read.words, read.mentions)
    return tuple(one for one in dates if clause_at(clauses, one.start) == own)
