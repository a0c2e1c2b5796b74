""" "What caused the fire?", "How did it start?" of "a candle set the straw alight": a text that
tells what was lit need not say that a fire was caused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa.answering.analysis import analyse
from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.paths.telling import told_in
from qa.answering.question import Question
from qa.language.stems import stem
from qa.light import pattern, replace
from qa.reading.clauses import Clause
from qa.reading.reading import Reading, SentenceReading
from qa.types import Range

__all__ = ["answer"]

_RULE = "what set it alight"
_WHAT = pattern(
    r"what (?:caused|started|sparked|triggered|ignited|was blamed for) the (?:fire|blaze)"
    r"(?P<rest>.*)"
    r"|(?:what was )?(?:the )?cause of the (?:fire|blaze)(?P<of>.*)"
    r"|what was the (?:fire|blaze) (?:caused|started) by\W*"
)
_HOW = pattern(
    r"how (?:did|was) the (?:fire|blaze)(?P<rest>.*) (?:start|begin|break out|started|caused)\W*"
)
_LIT_WHAT = pattern(
    r"what (?:caught fire|burnt|burned|was set (?:alight|ablaze|on fire))(?: first)?\W*"
)
_LIT = pattern(r"\b(?:alight|ablaze|on fire|fire to|ignit\w+)\b", re.IGNORECASE)
_TOLD = pattern(
    r"\b(?:fire|blaze|flames)\b[^.]*\b(?:cause[ds]?|started|sparked)\b"
    r"|\b(?:caused|started|sparked)\b[^.]*\b(?:fire|blaze)\b",
    re.IGNORECASE,
)
_CAUGHT = pattern(r"\b(?:caught fire|burn(?:ed|t))\b", re.IGNORECASE)
_SET = frozenset(("set", "sets", "setting"))
_ENDING = frozenset(("on", "alight", "ablaze", ",", ";", "and", "in", "at"))
_BLAME = frozenset(map(stem, ("blame", "attribute")))
_IGNITE = stem("ignite")
_BURNING = (("alight",), ("ablaze",), ("on", "fire"))
_BLAMED = "what is blamed for the fire"
_BLAMES = pattern(r"\bblame[sd]?\b", re.IGNORECASE)
_FIRE = pattern(r"\b(?:fire|blaze|flames)\b", re.IGNORECASE)
_NAME = pattern(r"[A-Z]\w+")
_BEFORE = 3  # sentences in which the place of the fire may stand


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """What set something alight, or for "how" the clause that tells so; None where a text tells
    the cause of a fire in so many words."""
    text = question.resolved.lower().strip()
    what, how = _WHAT.fullmatch(text), _HOW.fullmatch(text)
    if _LIT_WHAT.fullmatch(text):
        return _lit(question, library)
    if not (what or how) or any(_TOLD.search(one.text) for one in library.articles):
        return None
    names = _NAME.findall(question.resolved[4:])
    for reading in library.readings:
        for own, clause in _lightings(reading):
            cause = _cause(reading, own, clause)
            if cause is None or not _is_there(reading, own, names):
                continue
            place = cause if what else _whole(reading, own, clause)
            return told_in(question, own, place, rule=_RULE, confidence=0.75)
    return _blamed(question, library, context) if not names else None


def _lit(question: Question, library: Library) -> Answer | None:
    """ "The roof" of "lightning struck, setting the roof on fire"."""
    if any(_CAUGHT.search(one.text) for one in library.articles):
        return None
    for reading in library.readings:
        for own, clause in _lightings(reading):
            lit = clause.object if clause.voice == "active" else None
            if lit is None or clause.modal or clause.polarity == "negative":
                continue
            start = lit.start
            if own.lowers[start] == "fire" and own.lowers[start + 1] == "to":
                start += 2
            ends = (i for i in range(start, clause.end) if own.lowers[i] in _ENDING)
            end = next(ends, clause.end)
            if _lights(own, clause) and end > start:
                return told_in(question, own, (start, end), rule=_RULE, confidence=0.75)
    return None


def _blamed(question: Question, library: Library, context: Context) -> Answer | None:
    """ "A fire gutted the mill. The blaze was blamed on a candle": what it was put down to."""
    if _BLAME.isdisjoint(library.stems):
        return None
    from qa.answering.paths import causes

    told = causes.answer(analyse("Why was there a fire?"), library, context)
    if told is not None:
        return replace(told, question=question)
    for reading in library.readings:
        for own, cause in _blames(reading):
            return told_in(question, own, cause, rule=_BLAMED, confidence=0.7)
    return None


def _blames(reading: Reading) -> Iterator[tuple[SentenceReading, Range]]:
    """What is blamed, no person, right behind a sentence that has the fire, or in one."""
    for found in _BLAMES.finditer(reading.article.text):
        sentence = reading.article.sentence_at(found.start())
        index = sentence.index if sentence is not None else 0
        near = reading.article.sentences[max(0, index - 1) : index + 1]
        if not any(_FIRE.search(reading.article.text, one.start, one.end) for one in near):
            continue
        own = reading.sentence(index)
        for clause in reading.clauses(index):
            thing = clause.object
            held = clause.voice == "active" and own.stems[clause.head] in _BLAME
            if not held or thing is None or clause.polarity == "negative" or clause.modal:
                continue
            people = [one for one in own.mentions if thing.start <= one.start < thing.end]
            if not people and not _FIRE.search(" ".join(own.words[thing.start : thing.end])):
                yield own, (thing.start, thing.end)


def _lightings(reading: Reading) -> Iterator[tuple[SentenceReading, Clause]]:
    """The clauses of sentences that have such a word, in the order of the text."""
    for found in _LIT.finditer(reading.article.text):
        sentence = reading.article.sentence_at(found.start())
        if sentence is not None:
            for clause in reading.clauses(sentence.index):
                yield reading.sentence(sentence.index), clause


def _cause(reading: Reading, own: SentenceReading, clause: Clause) -> Range | None:
    """Who or what does the lighting, where no pronoun or negation hides it."""
    if clause.polarity == "negative" or clause.modal or not _lights(own, clause):
        return None
    doer = clause.agent if clause.voice == "passive" else clause.subject
    if doer is None or own.tags[doer.start] in ("PRP", "WP", "WDT"):
        return None
    if clause.kind == "participial" and own.lowers[clause.start - 1] != ",":
        return None  # "without setting fire to it"
    over = _over(reading, own, clause)
    return doer.start, max(doer.end, over.verb_start if clause.voice == "active" else 0)


def _over(reading: Reading, own: SentenceReading, clause: Clause) -> Clause:
    """The clause that "…, setting it alight" follows from, or the clause itself."""
    behind = clause.kind == "participial" and clause.governor >= 0
    return reading.clauses(own.sentence.index)[clause.governor] if behind else clause


def _whole(reading: Reading, own: SentenceReading, clause: Clause) -> Range:
    """The clause that tells how, with what it follows from."""
    return _over(reading, own, clause).start, clause.end


def _lights(own: SentenceReading, clause: Clause) -> bool:
    """ "Set the straw alight", "set fire to the straw", "ignited the straw"."""
    head = own.lowers[clause.head]
    if own.stems[clause.head] == _IGNITE:
        return clause.object is not None or clause.voice == "passive"
    if head not in _SET:
        return False
    behind = own.lowers[clause.head + 1 : clause.end]
    behind = behind[: behind.index(",")] if "," in behind else behind
    pairs = (behind[i : i + len(one)] == one for one in _BURNING for i in range(len(behind)))
    return behind[:2] == ("fire", "to") or any(pairs)


def _is_there(reading: Reading, own: SentenceReading, names: list[str]) -> bool:
    """Whether the names of the question stand in the sentence or those just before it."""
    index = own.sentence.index
    near = reading.article.sentences[max(0, index - _BEFORE) : index + 1]
    text = reading.article.text[near[0].start : near[-1].end]
    return all(name in text for name in names)
