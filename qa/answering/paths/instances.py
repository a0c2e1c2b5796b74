""" "Which compound …?", "What new areas …?": what the text itself gives as one of the asked kind.

"Geosmin, a compound that …", "areas such as health care and space", "a fund called Open Door":
the noun asked for stands beside its instance, which is the answer, not the noun.
"""

from __future__ import annotations

from collections.abc import Iterator

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.coordination import coordinated
from qa.answering.paths.telling import listed, told_all
from qa.answering.question import Question, QuestionType
from qa.answering.relatives import FAMILY
from qa.answering.scene import Scene
from qa.language.grammar import NOUNS
from qa.language.stems import stem
from qa.reading.found import NAME_KINDS
from qa.reading.reading import SentenceReading
from qa.types import AnswerKind, MentionKind, Range

__all__ = ["answer", "spelled_out"]

_INTRODUCED = (("such", "as"), ("including",), ("like",), ("namely",), (",", "including"),
               (",", "such", "as"), (",", "namely"), (",", "among", "them"), (":",))  # fmt: skip
_CALLED = frozenset("called named dubbed titled entitled termed nicknamed".split())
_KNOWN_AS = ("known", "as")
_PHRASE = frozenset("DT PRP$ JJ JJR JJS NN NNS NNP NNPS CD VBN VBG HYPH POS".split())
_KINDS = frozenset("kind type sort form".split())
_MISTAKEN = frozenset(("JJ", "VB", "VBP", "FW"))
_OPENING = frozenset(("“", '"', "‘", "``", "'"))
# So much of the question besides the noun has to stand in the sentence.
_ENOUGH = 0.5
_MOST = 8


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The instances of the noun asked for, or None when the best sentences give none."""
    if question.type not in (QuestionType.WHAT, QuestionType.WHICH) or not question.answer_type:
        return None
    # "What is the name of …": only a noun in the wh-phrase names the kind.
    if question.wh[1] - question.wh[0] < 2 or context.exclude or _asks_for_class(question):
        return None
    matcher = Matcher(question, context.hints)
    best = 0.0
    for _, scene in library.scenes(question, matcher, context):
        best = max(best, scene.coverage)
        if scene.coverage < best or (scene.coverage < _ENOUGH and not _is_phrased(scene)):
            continue
        for parts in _instances(question, scene):
            return _told(question, scene, parts)
    return None


def _asks_for_class(question: Question) -> bool:
    """ "What type of order was the Dominican Order?" asks for what it is; "what types of forces"
    for some of them."""
    start, end = question.wh
    kinds = [
        n
        for n in range(start, end - 2)
        if question.tokens[n].text.lower() in _KINDS and question.tokens[n + 1].text == "of"
    ]
    return bool(kinds) and question.tags[kinds[0]] == "NN"


def _is_phrased(scene: Scene) -> bool:
    """Whether the sentence has all of the wh-phrase, and more than its noun: "which new areas"."""
    first, end = scene.question.wh
    asked = [n for n, term in enumerate(scene.matcher.terms) if first <= term.index < end]
    return len(asked) > 1 and all(number in scene.factors for number in asked)


def spelled_out(answer: Answer, library: Library) -> Answer:
    """ "New areas", asked for the areas, becomes what the text goes on with: "such as A and B"."""
    question = answer.question
    if answer.kind is not AnswerKind.SPAN or question.wh[1] - question.wh[0] < 2:
        return answer
    # "Damaging stimuli" tell what type of stimuli they are, no matter which ones there are.
    if _asks_for_class(question) and " " in answer.spans[0].text:
        return answer
    span = answer.spans[0]
    reading = library.reading_of(span)
    if reading is None or not question.answer_type:
        return answer
    last = next((i for i, one in enumerate(reading.tokens) if one.end == span.end), -1)
    if last < 0 or reading.stems[last] != stem(question.answer_type):
        return answer
    parts = _introduced(reading, last + 1)
    return listed(answer, reading, parts) if parts else answer


def _instances(question: Question, scene: Scene) -> Iterator[list[Range]]:
    """The parts of each phrase that the asked noun introduces or describes."""
    reading, asked = scene.reading, stem(question.answer_type)
    for i, one in enumerate(reading.stems):
        if one != asked or not reading.tags[i].startswith("NN"):
            continue
        # "Post, of the Labour Party, called it absurd" names no party so.
        own = scene.mention_of[i]
        named = own is not None and own.kind in NAME_KINDS
        called = [] if named else _called(reading, i + 1) or _called(reading, _of(reading, i + 1))
        parts = _introduced(reading, i + 1) or called or _described(reading, i)
        told = [part for part in parts if not _is_asked_about(scene, part)]
        # "What composer?" asks for none of "composers such as A, B and C" alone.
        several = not question.plural and reading.lowers[i] != question.answer_type
        one_of_them = several and reading.lowers[i + 1 : i + 2] != (":",)
        if told and not (one_of_them and len(told) > 1):
            yield told


def _introduced(reading: SentenceReading, after: int) -> list[Range]:
    """ "such as A, B and C" right after the noun."""
    for words in _INTRODUCED:
        if reading.lowers[after : after + len(words)] == words:
            start = after + len(words)
            end = _phrase_end(reading, start)
            lists = _goes_on(reading, end) if words == (":",) else not _is_one(reading, after - 1)
            if end > start and lists:
                return coordinated(reading, start, end, lambda *_: True) or [(start, end)]
    return []


def _goes_on(reading: SentenceReading, end: int) -> bool:
    """Whether the item behind a colon is one of a list, or all: no "green cross in France"."""
    return reading.lowers[end : end + 1] in ((), (",",), (".",), (";",), ("and",), ("or",))


def _is_one(reading: SentenceReading, noun: int) -> bool:
    """Whether a noun is of a single thing, of which nothing is an instance: "refugees from the
    Puritan community, such as Ann Lee"."""
    start = noun
    while start > 0 and reading.tags[start] in _PHRASE and reading.lowers[start] != "the":
        start -= 1
    return reading.tags[noun] == "NN" and reading.lowers[start] == "the"


def _called(reading: SentenceReading, after: int) -> list[Range]:
    """ "called Open Door" right after the noun, in quotation marks or not."""
    at = after + (reading.lowers[after : after + 1] == (",",))
    known = reading.lowers[at : at + 2] == _KNOWN_AS
    if at >= len(reading.lowers) or not (known or reading.lowers[at] in _CALLED):
        return []
    at += known
    start = at + 1 + any(word in _OPENING for word in reading.words[at + 1 : at + 2])
    end = _phrase_end(reading, start)
    return [(start, end)] if end > start else []


def _of(reading: SentenceReading, after: int) -> int:
    """Where "of medicines" ends that stands right behind the noun."""
    if reading.lowers[after : after + 1] != ("of",):
        return after
    near = range(after + 2, min(after + _MOST, len(reading.lowers)))
    called = (i for i in near if reading.lowers[i] in _CALLED or reading.lowers[i] == _KNOWN_AS[0])
    end = next(called, after)
    return end if all(reading.tags[i] in _PHRASE for i in range(after + 1, end)) else after


def _described(reading: SentenceReading, noun: int) -> list[Range]:
    """What stands before the apposition: "geosmin, a compound"."""
    start = noun
    while (
        start > 0
        and reading.tags[start - 1] in _PHRASE
        and reading.lowers[start] not in ("a", "an")
    ):
        start -= 1
    if reading.lowers[start] not in ("a", "an") or start < 2 or reading.lowers[start - 1] != ",":
        return []
    end = start - 1
    first = end - 1
    if reading.lowers[first - 1 : end] in (("for", "instance"), ("for", "example")):
        return []
    # Rare nouns ("to geosmin") are often taken for adjectives or verbs.
    if reading.tags[first] not in NOUNS | _MISTAKEN:
        return []
    while first > 0 and reading.tags[first - 1] in _PHRASE and end - first < _MOST:
        first -= 1
    named = _named_before(reading, first)
    return [named or (first, end)]


def _named_before(reading: SentenceReading, first: int) -> Range | None:
    """ "Ann Lee" of "Ann Lee of Dover, a designer"."""
    of = first - 1
    if of < 1 or reading.lowers[of] != "of" or reading.tags[first] not in NOUNS:
        return None
    people = (one for one in reading.mentions if one.kind is MentionKind.PERSON and one.end == of)
    return next(((one.start, one.end) for one in people), None)


def _phrase_end(reading: SentenceReading, start: int) -> int:
    """Where the noun phrase ends that begins at a token; `start` when none does."""
    end = start
    while end < len(reading.tags) and reading.tags[end] in _PHRASE and end - start < _MOST:
        end += 1
    while end > start and reading.tags[end - 1] not in NOUNS:
        end -= 1
    return end


def _is_asked_about(scene: Scene, part: Range) -> bool:
    """Whether the question names the instance itself: "Besides Rome, which sites …?"."""
    return any(found and found.factor >= FAMILY for found in scene.matches[slice(*part)])


def _told(question: Question, scene: Scene, parts: list[Range]) -> Answer:
    return told_all(
        question,
        scene.reading,
        parts,
        rule="instance of the kind",
        reason=f"a {question.answer_type} is named",
        confidence=0.35 + 0.5 * scene.coverage,
    )
