""" "What kind of ship?" of "a small fishing ship": what the text says before the noun.

A question that has no verb asks for no more than the words that tell which sort it is; one with a
verb is answered by the thing as well ("What kind of ship sank?" by "a fishing ship", "What kind of
metal is it?" by "a dense, grey metal").
"""

from __future__ import annotations

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library, Ranked
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question
from qa.answering.scene import Scene
from qa.language.grammar import ANY_BE
from qa.language.lexicon import words
from qa.language.stems import singular
from qa.reading.clauses import Clause
from qa.reading.reading import SentenceReading
from qa.types import Range

__all__ = ["answer", "with_sort"]

_RULE = "what stands before the noun"
_IS = "what it is said to be, with its sort"
_TELLING = frozenset("JJ JJR JJS NN NNS NNP NNPS VBN VBG HYPH".split())
# "Other chemicals" are of no sort.
_IDLE = frozenset("other another such same certain various several many".split())
_SURE = 0.6


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The words that tell which sort of the thing it is, or None where the best sentence has none
    before it."""
    if not question.asks_for_sort:
        return _of_what_it_is(question, library, context)
    for _, scene in library.scenes(question, Matcher(question, context.hints), context):
        own, asked = scene.reading, singular(question.answer_type)
        for noun in (i for i, one in enumerate(own.lowers) if singular(one) == asked):
            place = _before(question, own, noun)
            if place is not None:
                return told_in(question, own, place, rule=_RULE, confidence=_SURE)
        return None  # another sentence may be of something else
    return None


def _of_what_it_is(question: Question, library: Library, context: Context) -> Answer | None:
    """ "Dense, grey metal" of "Lindite is a dense, grey metal", for "What kind of metal is it?"."""
    be = question.wh[1]
    bare = not any(tag.startswith(("VB", "MD", "IN")) for tag in question.tags[be + 1 :])
    copular = question.asks_which_sort and question.tokens[be].text.lower() in ANY_BE
    if not (bare and copular):
        return None
    matcher = Matcher(question, context.hints)
    about = {n for n, term in enumerate(matcher.terms) if term.index > be}
    for _, scene in library.scenes(question, matcher, context):
        for clause in scene.clauses:
            place = _told_of_it(question, scene, clause, about)
            if place is not None:
                return told_in(question, scene.reading, place, rule=_IS, confidence=_SURE)
    return None


def _told_of_it(question: Question, scene: Scene, clause: Clause, about: set[int]) -> Range | None:
    """What a clause says the thing asked about is, if by the noun asked for and its sort."""
    who, what, own = clause.subject, clause.complement, scene.reading
    if who is None or what is None or clause.polarity == "negative":
        return None
    held = {one.term for one in scene.matches[who.start : who.end] if one is not None}
    noun = what.parts[0][1] - 1
    fits = singular(own.lowers[noun]) == singular(question.answer_type)
    if not (about and about <= held and fits and own.lowers[clause.head] in ANY_BE):
        return None
    place = _before(question, own, noun)
    start = place[0] if place else noun
    while start > what.start and own.tags[start - 1] in (",", "CC", "RB", "JJ", "NN"):
        start -= 1
    return (start, noun + 1) if start < noun else None


def _before(question: Question, own: SentenceReading, noun: int) -> Range | None:
    """What tells the sort, before the noun and what the question says of it itself: "synthetic" of
    "other synthetic food colours", for "what kind of food colours"."""
    asked = {token.text.lower() for token in question.tokens}
    end = noun
    while end > 0 and own.lowers[end - 1] in asked:
        end -= 1
    start = end
    while start > 0 and own.tags[start - 1] in _TELLING and own.lowers[start - 1] not in _IDLE:
        start -= 1
    telling = any(own.lowers[i] not in words("vague_words") for i in range(start, end))
    return (start, end) if start < end and telling else None


def with_sort(question: Question, one: Ranked) -> Ranked:
    """ "A fishing ship" of "the Aber, a fishing ship, sank", where it is asked what kind of ship
    did: the one phrase of the sentence that has the noun and tells its sort."""
    scored, own = one.scored, one.scored.scene.reading
    asked = singular(question.answer_type)
    nouns = (i for i, word in enumerate(own.lowers) if singular(word) == asked)
    places = [(*place, noun) for noun in nouns if (place := _before(question, own, noun))]
    if len(places) != 1:
        return one
    start, _, noun = places[0]
    if scored.start <= noun and start < scored.end:
        return one
    start -= own.tags[start - 1] == "DT" and start > 0
    return Ranked(one.article, scored._replace(start=start, end=noun + 1))
