""" "How many did not pass?" of "sixty sat the exam and eight failed it": so many it came out for.

Some things come out either way (`lexicon/outcomes.tsv`): a text may tell the one in other words
than the question, by its contrary with "not", or only how many are left of the whole for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher, best_factors
from qa.answering.paths.figures.computing import computed
from qa.answering.paths.figures.remaining import count_of
from qa.answering.paths.telling import sentence_of, span_in, told_in
from qa.answering.question import Question, QuestionType
from qa.language.grammar import BE
from qa.language.lexicon import table
from qa.language.stems import StemSet, singular, stem
from qa.light import NamedTuple
from qa.reading.clauses import Clause
from qa.reading.found import Found
from qa.reading.reading import SentenceReading
from qa.types import MentionKind, Range

__all__ = ["answer"]

_RULE = "those for whom it came out so"
_NEAR = 3  # sentences from the one that names what is counted
_REST = (("the", "rest"), ("the", "others"), ("the", "remainder"))
# Who does these does it to others.
_DOING = StemSet("acquit convict kill find sell vaccinate eliminate catch capture injure".split())
_NOT = frozenset(("not", "never"))
_ANYBODY = frozenset("people person one".split())
_THE = frozenset("the its their his her our".split())
_FIRST = 2  # token of what is counted: "How many pupils"
_SURVIVAL = "survival"  # that it came out ill is told as a fate, by another path
_MOST = 12  # sentences that are read for it


class _Outcome(NamedTuple):
    """What came out, and which way."""

    name: str
    well: bool


class _Counted(NamedTuple):
    """Where those are counted for whom something came out, and the sentence."""

    reading: SentenceReading
    outcome: _Outcome
    place: Range


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """How many it came out for as asked, told or left of the whole; None where the articles count
    nobody so, or in the words of the question."""
    if question.type is not QuestionType.HOW_MANY or context.exclude:
        return None
    asked = _asked(question)
    befell = asked is not None and asked.name == _SURVIVAL and not (asked.well or question.negated)
    if asked is None or befell or _words_of(asked.name).isdisjoint(library.stems):
        return None
    matcher = Matcher(question, context.hints)
    wanted = _wanted(matcher, question)
    found = [
        one
        for number in range(len(library.articles))
        for one in _counts(library, number, asked.name)
        if wanted <= _held(library, number, matcher, one)
    ]
    same = [one for one in found if one.outcome == asked]
    if same and not question.negated and question.predicate in same[0].reading.stems:
        return None  # told in the words of the question
    if same:
        return _told(question, same[0])
    return next(filter(None, (_left(question, one) for one in found)), None)


def _told(question: Question, one: _Counted) -> Answer | None:
    """The count itself; those who are only "the rest" are counted from the whole."""
    if one.reading.lowers[one.place[0] : one.place[1]] in _REST:
        return _left(question, one)
    return told_in(question, one.reading, one.place, rule=_RULE, confidence=0.75)


def _left(question: Question, one: _Counted) -> Answer | None:
    """The whole less the count: 31 of "of the 40 guests nine did not turn up"; of "the rest", less
    the one other count."""
    read = one.reading
    whole = next((at for at in range(1, len(read.lowers)) if _is_whole(read, at)), None)
    rest = read.lowers[one.place[0] : one.place[1]] in _REST
    counts = [(found.start, found.end) for found in read.mentions if _is_count(found)]
    parts = [at for at in counts if at[0] != whole and (rest or at == one.place)]
    if whole is None or len(parts) != 1:
        return None
    all_, part = span_in(read, (whole, whole + 1)), span_in(read, parts[0])
    left = count_of(all_.text) - count_of(part.text)
    if left <= 0 or not count_of(part.text):
        return None
    return computed(
        question,
        str(left),
        f"{all_.text} − {part.text}",
        rule=_RULE,
        spans=(all_, part),
        evidence=(sentence_of(read),),
    )


def _is_whole(read: SentenceReading, at: int) -> bool:
    """Whether a number is that of "of the 40 guests", "nine of its 40 members"."""
    if read.tags[at] != "CD":
        return False
    before = read.lowers[at - 1 - (read.lowers[at - 1] in _THE)]
    return before == "of" and bool(count_of(read.lowers[at]))


def _is_count(found: Found) -> bool:
    return found.kind is MentionKind.NUMBER


def _asked(question: Question) -> _Outcome | None:
    """What a question asks to have come out, or None where it asks for no such thing or more."""
    lowers = [token.text.lower() for token in question.tokens]
    # "How many passes were caught?" asks for no exam.
    places = (
        index
        for index in range(question.wh[1], len(lowers))
        if question.tags[index][:2] != "NN" or lowers[index - 1] in BE | {"still"}
    )
    found = {told[0] for index in places if (told := _outcomes_at(lowers, index))}
    one = next(iter(found)) if len(found) == 1 else None
    return one._replace(well=one.well != question.negated) if one is not None else None


@lru_cache(maxsize=1)
def _listed() -> dict[str, tuple[tuple[str, _Outcome], ...]]:
    """A word, or the stem of a verb -> the particle behind it, or "", and what came out."""
    found: dict[str, tuple[tuple[str, _Outcome], ...]] = {}
    for words, value in table("outcomes").items():
        first, _, particle = words.partition(" ")
        for one in value.split(", "):
            row = (particle, _Outcome(one[:-2], one.endswith("+")))
            for key in {first, stem(first)} if not first.endswith("ing") else {first}:
                found[key] = (*found.get(key, ()), row)
    return found


@lru_cache(maxsize=32)
def _words_of(name: str) -> frozenset[str]:
    rows = _listed().items()
    return frozenset(stem(one) for one, row in rows if any(each.name == name for _, each in row))


def _outcomes_at(lowers: Sequence[str], index: int) -> list[_Outcome]:
    """What the word there tells, first what it is asked for; with its particle, where it has one,
    before the bare verb."""
    rows = _listed().get(lowers[index]) or _listed().get(stem(lowers[index]), ())
    fitting = [row for row in rows if not row[0] or row[0] in lowers[index + 1 : index + 2]]
    longest = max((len(row[0]) for row in fitting), default=0)
    return [row[1] for row in fitting if len(row[0]) == longest]


def _counts(library: Library, number: int, name: str) -> Iterator[_Counted]:
    """The counts of an article for whom it came out one way or the other, in its order."""
    reading = library.readings[number]
    told, looked = _words_of(name), 0
    for sentence in reading.article.sentences:
        own = reading.sentence(sentence.index) if looked < _MOST else None
        if own is None or told.isdisjoint(own.stems):
            continue
        looked += 1
        for clause in reading.clauses(sentence.index):
            outcome, place = _of_clause(own, clause, name), _counted(own, clause)
            if outcome is not None and place is not None:
                yield _Counted(own, outcome, place)


def _of_clause(own: SentenceReading, clause: Clause, name: str) -> _Outcome | None:
    """What a clause tells by its verb, or behind a form of "be": "are still missing"."""
    if clause.modal or clause.kind == "infinitive":
        return None
    end = clause.complement.end if clause.complement is not None else clause.head + 1
    places = range(clause.head, min(max(end, clause.head + 2), len(own.lowers)))
    found = (each for index in places for each in _outcomes_at(own.lowers, index))
    one = next((each for each in found if each.name == name), None)
    if one is None:
        return None
    return one._replace(well=one.well != (clause.polarity == "negative"))


def _counted(own: SentenceReading, clause: Clause) -> Range | None:
    """The number that the subject of a clause begins with, or "the rest"."""
    done = clause.voice == "active" and own.stems[clause.head] in _DOING
    who = clause.object if done else clause.subject
    if who is None:
        return None
    if own.lowers[who.start : who.start + 2] in _REST:
        return who.start, who.start + 2
    near = range(who.start, min(who.start + 3, who.end))
    number = (one for one in own.mentions if one.start in near and one.end <= who.end)
    return next(((one.start, one.end) for one in number if _is_count(one)), None)


def _wanted(matcher: Matcher, question: Question) -> set[int]:
    """The terms that have to stand near a count: all but the outcome and words for anybody."""
    kinds = ("name", "number", "noun", "adjective")
    return {
        number
        for number, term in enumerate(matcher.terms)
        if term.kind in kinds
        and term.stem not in _NOT
        and stem(term.word) not in _listed()
        and singular(term.word.lower()) not in _ANYBODY
        and term.stem != question.predicate
    }


def _held(library: Library, number: int, matcher: Matcher, one: _Counted) -> set[int]:
    """The terms that the sentence of a count holds, or one shortly before it or the first one; a
    number and the noun of what is counted have to stand where they would."""
    own, reading = one.reading, library.readings[number]
    index = own.sentence.index
    near = {0, *range(max(0, index - _NEAR), index)}
    held = set().union(*(best_factors(matcher.matches(reading.sentence(i).stems)) for i in near))
    own_held = set(best_factors(matcher.matches(own.stems)))
    numbers = {i for i, term in enumerate(matcher.terms) if term.kind == "number"}
    other = _other_noun(own, matcher, one.place)
    return (held - numbers - other) | own_held - other


def _other_noun(own: SentenceReading, matcher: Matcher, place: Range) -> set[int]:
    """The terms that what is counted there is not: "teachers" of "eight pupils", "two of the 40
    pupils"."""
    start = end = place[1]
    if own.lowers[start : start + 1] == ("of",):
        start = end = start + 1
        while own.lowers[end] in _THE or own.tags[end] == "CD":
            end += 1
    while own.tags[end : end + 1] in (("JJ",), ("NN",), ("NNS",), ("VBN",)):
        end += 1
    if end == start or not own.tags[end - 1].startswith("NN"):
        return set()
    counted = set(best_factors(matcher.matches(own.stems[start:end])))
    asked = {i for i, one in enumerate(matcher.terms) if one.index == _FIRST}
    return asked - counted
