""" "Did everyone agree?", "Who was against it?": told by who objected, in whatever words.

A text says "Not everybody was persuaded", "she alone voted against it", "Munro objected"; of a plan
that the question leaves unnamed, any of them tells that not all were for it, and the last two who.
"""

from __future__ import annotations

from collections.abc import Iterator

from qa.answering.answer import Answer
from qa.answering.claims.denying import is_none
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.paths.telling import sentence_of, span_in, told
from qa.answering.question import Question, QuestionType
from qa.language.stems import stem
from qa.light import NamedTuple, pattern
from qa.reading.clauses import Clause
from qa.reading.found import NAME_KINDS
from qa.reading.phrases import Phrase
from qa.reading.reading import SentenceReading
from qa.types import AnswerKind, MentionKind

__all__ = ["answer"]

_RULE = "somebody was against it"
_SURE = 0.7
_PLANS = "plan idea proposal decision deal purchase move project change".split()
_IT = rf"(?:it|that|this|the (?:{'|'.join(_PLANS)}))"
_ALL = r"(?:everyone|everybody|they all|all of them|all)"
_ALL_FOR = pattern(
    rf"(?:did|do|does) {_ALL} (?:agree|approve|support {_IT}|like {_IT})"
    rf"(?: (?:with|to|on|of|about) {_IT})?\W*"
    rf"|(?:was|were|is|are) {_ALL} (?:for {_IT}|in favou?r(?: of {_IT})?|happy|pleased|convinced"
    rf"|persuaded|agreed|enthusiastic|keen)(?: (?:with|about|on) {_IT})?\W*"
)
_WHO_AGAINST = pattern(
    rf"who (?:was|were|is|are) (?:against|opposed to|not (?:for|in favou?r of)) {_IT}\W*"
    rf"|who (?:opposed|opposes|voted against|spoke against) {_IT}\W*"
    rf"|who (?:objected|disagreed)(?: (?:to|with) {_IT})?\W*"
    rf"|who (?:did not|didn['’]t|does not|doesn['’]t) (?:agree|approve|want {_IT}|like {_IT})"
    rf"(?: (?:with|to|of) {_IT})?\W*"
)
_LEAD = pattern(r"(?:(?:and|but|so|then)[\s,]+)*")
# "Not everyone was persuaded", of which the next sentence may name one.
_NOT_ALL = pattern(
    r"\bnot (?:everyone|everybody|all)\b.{0,40}\b(?:agree|persuaded|convinced|happy|pleased|keen"
    r"|impressed|enthusiastic|approve|like|want|support|glad|sure)\w*"
)
_OBJECTING = frozenset(map(stem, "oppose object disagree dissent protest".split()))
_CRITICISING = frozenset(map(stem, "criticise criticize condemn denounce".split()))
_SIGNS = ("against", "oppos", "object", "disagree", "critici", "condemn", "denounc")
_VOTING = frozenset(map(stem, "vote speak argue campaign come be".split()))
_JOINTS = frozenset((",", "and", "mr", "mrs", "ms"))
_REACH = 3  # tokens from the verb to "against"
_MOST = 400  # sentences that are looked at


class _Objection(NamedTuple):
    """A sentence by which not all were for something, and the tokens of who was not, or None, with
    the sentence that names them."""

    reading: SentenceReading
    who: tuple[int, int] | None
    named: SentenceReading | None = None


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """Whether all were for what the text is about, or who was not; None of anything else."""
    lowered = question.resolved.lower().strip()
    lead = _LEAD.match(lowered)
    lowered = lowered[lead.end() if lead else 0 :]
    who = question.type is QuestionType.WHO and _WHO_AGAINST.fullmatch(lowered) is not None
    if not who and not _ALL_FOR.fullmatch(lowered):
        return None
    for number in range(len(library.readings)):
        for one in _objections(library, number):
            if not who:
                return _denied(question, one)
            if one.who is not None:
                span = span_in(one.named or one.reading, one.who)
                where = (sentence_of(one.reading),)
                return told(question, (span,), where, rule=_RULE, confidence=_SURE)
    return None


def _denied(question: Question, found: _Objection) -> Answer:
    sentence = sentence_of(found.reading)
    return told(
        question,
        (sentence,),
        (sentence,),
        rule=_RULE,
        confidence=_SURE,
        kind=AnswerKind.NO,
        text=f"No: {' '.join(sentence.text.split())}",
    )


def _objections(library: Library, number: int) -> Iterator[_Objection]:
    """The sentences by which not all were for something, in order."""
    reading = library.readings[number]
    text = reading.article.text
    for sentence in reading.article.sentences[:_MOST]:
        said = text[sentence.start : sentence.end].lower()
        if _NOT_ALL.search(said):
            yield _Objection(reading.sentence(sentence.index), None)
            follows = sentence.index + 1
            if follows < len(reading.article.sentences):
                read = reading.sentence(follows)
                if (who := _who_leads(read)) is not None:
                    yield _Objection(read, who)
        elif any(word in said for word in _SIGNS):
            read = reading.sentence(sentence.index)
            for clause in reading.clauses(sentence.index):
                objects = _objects(read, clause) and clause.polarity == "positive"
                doer = clause.subject if clause.voice == "active" else clause.agent
                doer = doer if objects else None
                if doer is not None and not is_none(read, doer):
                    yield _objection(library, number, read, doer)


def _objection(library: Library, number: int, read: SentenceReading, who: Phrase) -> _Objection:
    """With the name that a mere pronoun stands for."""
    if read.tags[who.start] != "PRP":
        return _Objection(read, _name_in(read, who.start, who.end))
    for link in library.coreferences[number].links(read.sentence.index):
        if link.start == who.start and link.names:
            named = library.readings[number].sentence(link.sentence)
            return _Objection(read, link.antecedent, named)
    return _Objection(read, None)


def _objects(read: SentenceReading, clause: Clause) -> bool:
    """Whether a clause tells of an objection: "objected", "voted against", "was against", and
    "criticised the move", but no referee."""
    head = clause.head
    if read.stems[head] in _OBJECTING:
        return True
    thing = clause.object if clause.voice == "active" else clause.subject
    if read.stems[head] in _CRITICISING and thing is not None:
        return read.lowers[thing.end - 1] in ("it", "this", *_PLANS)
    near = read.lowers[head + 1 : head + 1 + _REACH]
    return read.stems[head] in _VOTING and "against" in near


def _who_leads(read: SentenceReading) -> tuple[int, int] | None:
    """The person whose name opens a sentence."""
    first = next((one for one in read.mentions if one.start == 0), None)
    return (first.start, first.end) if first and first.kind is MentionKind.PERSON else None


def _name_in(read: SentenceReading, start: int, end: int) -> tuple[int, int]:
    """The names of a phrase, from the first to the last that is joined to it, or the phrase."""
    names = [
        one
        for one in read.mentions
        if start <= one.start and one.end <= end and one.kind in NAME_KINDS
    ]
    if not names:
        return start, end
    last = names[0].end
    for one in names[1:]:
        last = one.end if set(read.lowers[last : one.start]) <= _JOINTS else last
    return names[0].start, last
