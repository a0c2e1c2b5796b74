""" "How many pans survived?" of "a fire destroyed four of the six pans": what is left of them."""

from __future__ import annotations

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.figures.computing import computed
from qa.answering.paths.telling import sentence_of, span_in, told_in
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.stems import StemSet
from qa.reading.quantities.numbers import word_value
from qa.reading.reading import SentenceReading
from qa.types import Range

__all__ = ["answer", "count_of"]

_RULE, _ALIVE = "those that are left", "those who lived"
_DYING, _LIVING = StemSet("die kill drown perish".split()), StemSet("survive rescue".split())
_STAYING = StemSet("survive remain stay escape".split())
_LOSING = StemSet(
    "die kill destroy lose close demolish sink burn drown perish sell shut scrap fell collapse "
    "fail leave resign dismiss".split()
)
_TAKING = StemSet("let take book fill rent reserve occupy claim snap".split())
_VACANT = frozenset("empty free vacant unsold available unlet untaken unoccupied".split())
_LEFT = _VACANT | {"left", "remaining", "open", "alive", "intact"}
_NOT = frozenset(("not", "n't", "n’t", "never"))
_NEAR = 3  # tokens from the number to the noun: "twelve crew members"
_THE = frozenset("the its their his her our".split())


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """How many are left of those of which some were lost, or None where it is told itself."""
    lowers = {token.text.lower() for token in question.tokens}
    stays = question.predicate in _STAYING or not _LEFT.isdisjoint(lowers)
    told = question.predicate in library.stems and question.predicate in _STAYING
    # "How many boats were not launched?" of "only 12 of the 40 were launched".
    denied = question.negated and question.predicate in library.stems and not stays
    died = question.predicate in _DYING and not question.negated
    asked = denied or died or (stays and not told and not question.negated)
    if question.type is not QuestionType.HOW_MANY or not asked:
        return None
    for _, scene in library.scenes(question, Matcher(question, context.hints), context):
        own, pair = scene.reading, _pair(scene)
        if pair is None or not lowers.isdisjoint(_VACANT.intersection(own.lowers)):
            continue  # "32 of the 40 seats are free"
        lost = any(one in _LOSING or one in _TAKING for one in own.stems)
        alive = not lost and _tells_alive(own)
        done = question.predicate in own.stems and _NOT.isdisjoint(own.lowers)
        if stays and not denied and alive:
            return told_in(question, own, (pair[0], pair[0] + 1), rule=_ALIVE, confidence=0.75)
        if done if denied else alive if died else lost:
            return _rest(question, scene, pair)
    return None


def _tells_alive(own: SentenceReading) -> bool:
    """Whether a sentence tells who lived: "survived", "got out alive", "were rescued"."""
    return "alive" in own.lowers or any(one in _LIVING for one in own.stems)


def _rest(question: Question, scene: Scene, pair: Range) -> Answer:
    """All but those that a sentence counts."""
    lost, all_ = (span_in(scene.reading, (at, at + 1)) for at in pair)
    rest = count_of(scene.reading.lowers[pair[1]]) - count_of(scene.reading.lowers[pair[0]])
    return computed(
        question,
        str(rest),
        f"{all_.text} − {lost.text}",
        rule=_RULE,
        spans=(all_, lost),
        evidence=(sentence_of(scene.reading),),
    )


def _pair(scene: Scene) -> tuple[int, int] | None:
    """Where the "four" and the "six" stand of "four of the six pans", which are asked about."""
    lowers = scene.reading.lowers
    for at in range(scene.size - 3):
        behind = at + 2 + (lowers[at + 2] in _THE)
        if lowers[at + 1] != "of" or behind + 1 >= scene.size:
            continue
        lost, whole = count_of(lowers[at]), count_of(lowers[behind])
        if 0 < lost < whole and any(scene.matches[behind + 1 : behind + 1 + _NEAR]):
            return at, behind
    return _fronted(scene)


def _fronted(scene: Scene) -> tuple[int, int] | None:
    """ "Of the 12 paintings, only three are signed"."""
    lowers = scene.reading.lowers
    whole = 1 + (lowers[1:2] != () and lowers[1] in _THE)
    if lowers[:1] != ("of",) or "," not in lowers[whole:] or not count_of(lowers[whole]):
        return None
    at = lowers.index(",", whole) + 1
    at += lowers[at : at + 1] in (("only",), ("just",))
    held = any(scene.matches[whole + 1 : whole + 1 + _NEAR])
    part = count_of(lowers[at]) if at < scene.size else 0
    return (at, whole) if held and 0 < part < count_of(lowers[whole]) else None


def count_of(word: str) -> int:
    """The number that a word tells, 0 for none and for a broken one."""
    value = word_value(word.lower()) or 0.0
    return int(value) if value == int(value) else 0
