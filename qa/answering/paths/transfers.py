""" "Who bought the mill?" of "the sale of the mill to Acme", "To whom was it lent?" of "the loan of
the vase to a museum": who gets what, where a noun tells of the deed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.expected import class_of
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.choosing import NOT_SAID
from qa.answering.paths.telling import sentence_of, told_in
from qa.answering.question import Question
from qa.language.lexicon import words
from qa.language.stems import StemSet, stem
from qa.language.tokens import token_texts
from qa.light import pattern
from qa.reading.clauses import Clause
from qa.reading.phrases import Phrase
from qa.reading.reading import SentenceReading
from qa.types import AnswerKind, Range

__all__ = ["answer"]

_RULE = "who gets it"
_TAKING = (
    r"(?P<take>buy|bought|purchased?|acquired?|took over|gets?|got|received?|inherits?|inherited)"
)
_GIVING = (
    r"(?P<give>sold|given|lent|leased|transferred|handed over|handed back|returned|awarded|donated)"
)
_ASKED = tuple(
    pattern(form + r"[ ?.!]*", re.IGNORECASE)
    for form in (
        rf"(?:who|which \w+) {_TAKING} (?P<what>.+?)",
        rf"to (?:whom|which \w+) (?:was|were|will|is|has) (?P<what>.+?) (?:been |be )?{_GIVING}",
        rf"who (?:was|were|is) (?P<what>.+?) {_GIVING} to",
    )
)
_SELLING = pattern(r"who (?P<verb>sold|gave|lent|donated) (?P<what>.+?)[ ?.!]*", re.IGNORECASE)
_FORMS = {"sold": "sold", "gave": "given", "lent": "lent", "donated": "donated"}
# Which noun tells of which deed, and what leads in who gets it.
_TO = {
    "sale": "buy bought purchase purchased acquire acquired sold get got",
    "handover": "get got receive received given returned handed",
    "return": "get got receive received returned given handed",
    "transfer": "get got receive received transferred acquire acquired given",
    "gift": "get got receive received given donated",
    "donation": "get got receive received given donated",
    "loan": "get got receive received lent",
    "lease": "leased get got",
    "award": "get got receive received awarded",
}
_TAKEN = "buy bought purchase purchased acquire acquired sold took"
_BY = dict.fromkeys(("purchase", "acquisition", "takeover", "buyout"), _TAKEN)
_FROM = "from whom it was taken"
# What is got from whoever sold, gave or lent it.
_GOT = {
    "sold": StemSet("buy purchase acquire".split()),
    "gave": StemSet("get receive accept".split()),
    "lent": StemSet(("borrow",)),
    "donated": StemSet("receive get accept".split()),
}
# "She left the house to the parish and the goat to him": of whom who got it.
_HANDING = StemSet("leave give bequeath hand pass award present donate lend will".split())
_SOLD = StemSet(("sell",))
_BUYING = frozenset("buy bought purchase purchased acquire acquired".split())
_JOINS = frozenset((",", "and", "or", ";"))
_VERBS = frozenset(map(stem, ("sell", "give", "lend", "donate")))
_RECEIVING = frozenset("DT PRP$ PRP POS JJ NN NNS NNP NNPS CD HYPH".split())
_NOMINAL = frozenset("DT PRP$ POS JJ JJR JJS NN NNS NNP NNPS CD VBN VBG HYPH".split())
_DETERMINED = frozenset(("DT", "PRP$"))
_HOLDING = frozenset(("owned", "run", "led", "controlled", "headed"))
_REACH = 12  # tokens from the noun of the deed to who gets it


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """Who gets what is asked about, or None where no noun tells of it; that the article does not
    say who gives it, where it tells only who gets it."""
    if (giving := _SELLING.fullmatch(question.resolved)) is not None:
        verb = giving["verb"].lower()
        told = library.stems.isdisjoint((stem(verb), *_VERBS))
        got = next(_told(library, _FORMS[verb], giving["what"]), None) if told else None
        if got is not None:
            return _unsaid(question, got[0])
        return _taken_from(question, library, verb, context)
    asked = next(filter(None, (form.fullmatch(question.resolved) for form in _ASKED)), None)
    if asked is None or context.exclude:
        return None
    parts = asked.groupdict()
    verb = (parts.get("take") or parts.get("give") or "").lower().split()[0]
    for read, place in _told(library, verb, parts["what"]):
        return told_in(question, read, place, rule=_RULE, confidence=0.7)
    return None


def _taken_from(question: Question, library: Library, verb: str, context: Context) -> Answer | None:
    """ "The Moe family" of "Tarn bought the mill from the Moe family", where it is asked who sold
    it and no sentence with the thing tells that with the verb itself."""
    matcher = Matcher(question, context.hints)
    things = {n for n, one in enumerate(matcher.terms) if one.kind in ("noun", "name")}
    for number, scene in library.scenes(question, matcher, context):
        read = scene.reading
        if question.predicate in read.stems:
            return None
        for clause in scene.clauses:
            thing = clause.object
            if (
                thing is None
                or clause.voice != "active"
                or read.stems[clause.head] not in _GOT[verb]
            ):
                continue
            source = _source(read, thing.end, clause.end)
            index, start = read.sentence.index, thing.start
            got = library.meant(matcher, number, index, (start, thing.end))
            start = clause.subject.start if clause.subject else start
            held = library.meant(matcher, number, index, (start, thing.end))
            if source is not None and got & things and things <= held:
                return told_in(question, read, source, rule=_FROM, confidence=0.7)
    return None


def _source(read: SentenceReading, start: int, end: int) -> Range | None:
    """Who stands behind "from" at once behind the thing."""
    if read.lowers[start : start + 1] != ("from",) or start + 1 >= end:
        return None
    behind = _end(read, start + 1)
    return (start + 1, behind) if behind > start + 1 else None


def _unsaid(question: Question, read: SentenceReading) -> Answer:
    evidence = (sentence_of(read),)
    return Answer(AnswerKind.UNANSWERABLE, NOT_SAID, question, evidence=evidence, confidence=0.6)


def _told(library: Library, verb: str, asked: str) -> Iterator[tuple[SentenceReading, Range]]:
    what = {stem(one) for one in token_texts(asked.lower()) if one not in words("stopwords")}
    for reading in library.readings:
        for sentence in reading.article.sentences if what else ():
            read = reading.sentence(sentence.index)
            for place in (*_receivers(read, verb, what), *_handed(read, verb, what)):
                yield read, place
            for clause in reading.clauses(sentence.index):
                if (to := _sold_to(read, clause, verb, what)) is not None:
                    yield read, to


def _receivers(read: SentenceReading, verb: str, what: set[str]) -> Iterator[Range]:
    for i, noun in enumerate(read.lowers):
        for nouns, lead in ((_TO, "to"), (_BY, "by")):
            if verb not in nouns.get(noun, "").split() or not read.tags[i].startswith("NN"):
                continue
            at = next((j for j in _behind(read, i) if read.lowers[j] == lead), 0)
            told = set(read.stems[i + 1 : at]) or set()
            if at and read.lowers[i + 1] == "of" and what <= told:
                yield at + 1, _end(read, at + 1)


def _handed(read: SentenceReading, verb: str, what: set[str]) -> Iterator[Range]:
    """To whom a sentence says that the thing was left or given; others may stand in a row."""
    handing = _SOLD if verb in _BUYING else _HANDING
    for i, one in enumerate(read.stems):
        if one not in handing or not read.tags[i].startswith("VB"):
            continue
        start = i + 1
        while (to := _lead(read, start)) > start:
            end = to + 1
            while end < len(read.tags) and read.tags[end] in _RECEIVING:
                end += 1
            if what <= set(read.stems[start:to]) and end > to + 1:
                yield to + 1, end
            start = end
            while read.lowers[start : start + 1] and read.lowers[start] in _JOINS:
                start += 1


def _sold_to(read: SentenceReading, clause: Clause, verb: str, what: set[str]) -> Range | None:
    """A buyer of "the stone found by a farmer was sold in Geneva to a buyer"."""
    handing, thing = _SOLD if verb in _BUYING else _HANDING, clause.subject
    if clause.voice != "passive" or read.stems[clause.head] not in handing or thing is None:
        return None
    if clause.polarity == "negative" or not what <= set(read.stems[thing.start : thing.end]):
        return None
    to = (one.object for one in clause.obliques if one.word == "to")
    # "Was sold to great applause"
    found = (one for one in to if read.tags[one.start] in _DETERMINED or _is_named(read, one))
    return next(((one.start, one.parts[0][1]) for one in found), None)


def _is_named(read: SentenceReading, part: Phrase) -> bool:
    named = read.tags[part.start] in ("NNP", "NNPS", "PRP", "CD")
    return named or class_of(read.lowers[part.parts[0][1] - 1]) in ("person", "organisation")


def _lead(read: SentenceReading, start: int) -> int:
    """The "to" right behind a phrase that begins there; 0 if none stands there."""
    at = start
    while at < len(read.tags) and read.tags[at] in _RECEIVING:
        at += 1
    return at if read.lowers[at : at + 1] == ("to",) else 0


def _behind(read: SentenceReading, at: int) -> Iterator[int]:
    """The tokens behind a noun up to where its phrase ends."""
    for j in range(at + 1, min(at + _REACH, len(read.tags))):
        if read.tags[j] not in _NOMINAL | {"IN", "TO"}:
            return
        yield j


def _end(read: SentenceReading, start: int) -> int:
    """Where who gets it ends, with "owned by his son" behind it."""
    end = start
    while end < len(read.tags) and read.tags[end] in _NOMINAL and read.lowers[end] not in _HOLDING:
        end += 1
    if read.lowers[end : end + 1] and read.lowers[end] in _HOLDING and read.lowers[end + 1] == "by":
        end += 2
        while end < len(read.tags) and read.tags[end] in _NOMINAL:
            end += 1
    return end
