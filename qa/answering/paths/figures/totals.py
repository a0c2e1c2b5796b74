"""Counts of several sorts of what is asked for, added up, or so many in each of so many: "How many
people were on the boat?" of "six adults and nine children".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from qa.answering.analysis import analyse
from qa.answering.answer import Answer, AnswerSpan
from qa.answering.context import Context
from qa.answering.expected import class_of
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths import listing
from qa.answering.paths.figures.capacities import is_of_today
from qa.answering.paths.figures.computing import computed
from qa.answering.paths.telling import sentence_of, span_in, told_in
from qa.answering.question import Question, QuestionType
from qa.answering.relatives import FAMILY
from qa.answering.scene import Scene
from qa.language.lexicon import table, words
from qa.language.stems import StemSet, singular, stem
from qa.light import NamedTuple, pattern
from qa.reading.found import Found
from qa.reading.reading import SentenceReading
from qa.types import AnswerKind, MentionKind, Range

__all__ = ["answer"]

_SUM, _PRODUCT, _OWN = "the sorts of it added up", "so many in each", "the count behind the verb"
_PERSONS = frozenset("people person member juror player participant human individual".split())
_YOUNG = frozenset("child kid pupil student youngster".split())
_CHILDREN = frozenset("boy girl son daughter".split())
_MATCHES = frozenset("match game fixture bout fight test race".split())
_RESULTS = (StemSet(("win",)), StemSet(("draw", "tie")), StemSet(("lose",)))
_PLAYING = StemSet("play contest fight have".split())
_ONE, _JOINTS = frozenset(("a", "an", "one")), frozenset((",", "and"))
_PARTING = frozenset("of including includes include among between either than".split())
_MADE = (("up",), ("composed",), ("consists",), ("consisted",), ("consisting",), ("consist",))
_EACH, _APIECE = "each", frozenset("each per every apiece".split())
_WITH = frozenset("with has had have holding holds hold containing contains seating of".split())
_FREE = frozenset("total all altogether together number".split())
_LISTED = "those that are listed, counted"
_HOW_MANY = pattern(r"^\s*how many (?:of the |different |other )?", re.IGNORECASE)
_PARTLY = frozenset("such as like including includes include among only especially".split())
_OTHERS = frozenset("other others elsewhere etc more".split())
_PLACES = frozenset((MentionKind.PLACE,))
_NAMED = {
    "person": frozenset((MentionKind.PERSON, MentionKind.NAME)),
    "organisation": frozenset((MentionKind.ORGANISATION,)),
    **dict.fromkeys(("place", "country", "city"), _PLACES),
    "language": frozenset((MentionKind.NATIONALITY,)),
}
_TRIED, _REACH = 4, 6  # sentences; tokens from "each" to the second count


class _Count(NamedTuple):
    """Tokens `start` to `end` that count a thing, the thing's noun last, and how many there are."""

    start: int
    end: int
    amount: int
    noun: str


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The sum or the product, where no sentence counts the thing itself; else None."""
    noun = singular(question.answer_type.lower()) if question.answer_type else ""
    if question.type is not QuestionType.HOW_MANY or not noun:
        return None
    matcher = Matcher(question, context.hints)
    scenes = [scene for _, scene in library.scenes(question, matcher, context)[:_TRIED]]
    held = [scene for scene in scenes if _holds_rest(question, scene)]
    for way in (_own_count, _played, _in_each, _added):
        for scene in held:
            if (found := way(question, scene, noun)) is not None:
                return found
        if way is _in_each and any(_is_counted(scene, noun) for scene in held):
            return None
    return _listed(question, library, context, noun)


def _holds_rest(question: Question, scene: Scene) -> bool:
    """Whether a sentence has all that is asked about but the thing and a verb of being."""
    for n, term in enumerate(scene.matcher.terms):
        asked = term.index < 0 or term.index < question.wh[1] + 1 or term.word.lower() in _FREE
        playing = term.kind == "verb" and term.stem in _PLAYING
        if not asked and not playing and scene.factors.get(n, 0.0) < FAMILY:
            return False
    return True


def _is_counted(scene: Scene, noun: str) -> bool:
    return any(one.noun == noun for one in _counts(scene.reading))


def _counts(own: SentenceReading) -> Iterator[_Count]:
    """The counts of a sentence with their nouns: "nine young children", "a donkey"."""
    for i, word in enumerate(own.lowers):
        amount = _amount(word) if own.tags[i] in ("CD", "DT", "NN") else 0
        end = i + 1
        while amount and end < len(own.words) and own.tags[end] in ("JJ", "NN", "NNP", "VBN"):
            end += 1
        plural = end < len(own.words) and own.tags[end] in ("NNS", "NNPS")
        end += plural
        plural |= own.lowers[end - 1] in words("animals")  # "twelve sheep"
        if amount and end > i + 1 and (plural or amount == 1):
            yield _Count(i, end, amount, singular(own.lowers[end - 1]))


def _amount(word: str) -> int:
    figure = table("number_words").get(word, word).replace(",", "")
    return 1 if word in _ONE else int(figure) if figure.isdecimal() else 0


def _added(question: Question, scene: Scene, noun: str) -> Answer | None:
    """ "Six adults and nine children" of people, "14 girls and 11 boys" of pupils."""
    is_sort, own = _sort_of(noun), scene.reading
    if is_sort is None:
        return None
    for listed in _coordinated(own):
        before = own.lowers[max(0, listed[0].start - 2) : listed[0].start]
        parts = not _PARTING.isdisjoint(before) and before[:1] not in _MADE
        if parts or not all(is_sort(one.noun) for one in listed):
            continue
        if len({one.noun for one in listed}) < len(listed):
            continue
        return _told(question, own, [(one.start, one.end) for one in listed],
                     sum(one.amount for one in listed), " + ", _SUM)  # fmt: skip
    return None


def _sort_of(noun: str) -> Callable[[str], bool] | None:
    """Whether a noun is a sort of the one asked for; None where that has no sorts."""
    if noun in _YOUNG:
        return _CHILDREN.__contains__
    if noun in _PERSONS:
        return lambda one: class_of(one) == "person"
    if noun == "animal":
        return lambda one: one in words("animals") or class_of(one) == "animal"
    return (lambda one: class_of(one) == "vehicle") if noun == "vehicle" else None


def _coordinated(own: SentenceReading) -> Iterator[list[_Count]]:
    """The counts that commas and "and" join to one list of two or more."""
    found: list[_Count] = []
    for one in _counts(own):
        joint = own.lowers[found[-1].end : one.start] if found else ()
        if found and joint and _JOINTS.issuperset(joint):
            found.append(one)
            continue
        if _is_whole(own, found):
            yield found
        found = [one]
    if _is_whole(own, found):
        yield found


def _is_whole(own: SentenceReading, listed: Sequence[_Count]) -> bool:
    """Whether a list ends with "and" and one more, and nothing is joined to it behind."""
    if len(listed) < len(("one", "another")):
        return False
    last = own.lowers[listed[-2].end : listed[-1].start]
    counted = any(own.tags[one.start] == "CD" for one in listed)
    return "and" in last and counted and own.lowers[listed[-1].end : listed[-1].end + 1] != ("and",)


def _in_each(question: Question, scene: Scene, noun: str) -> Answer | None:
    """ "32 cabins, each with two beds", "12 coaches with 50 seats each"."""
    own = scene.reading
    asked = {token.text.lower() for token in question.tokens}
    if _EACH not in own.lowers or not _APIECE.isdisjoint(asked):
        return None
    found = list(_counts(own))
    for first, second in pairwise(found):
        between = own.lowers[first.end : second.start]
        each = _EACH in between or own.lowers[second.end : second.end + 1] == (_EACH,)
        linked = not _WITH.isdisjoint(between) and len(between) <= _REACH
        if each and linked and second.noun == noun and first.amount > 1:
            places = [(first.start, first.end), (second.start, second.end)]
            return _told(question, own, places, first.amount * second.amount, " × ", _PRODUCT)
    return None


def _played(question: Question, scene: Scene, noun: str) -> Answer | None:
    """ "Won 12 matches, drew four and lost two", where those that were played are asked for."""
    if noun not in _MATCHES or question.predicate not in _PLAYING:
        return None
    own, places, total = scene.reading, list[Range](), 0
    for result in _RESULTS:
        at = next((i for i, one in enumerate(own.stems) if one in result), -1)
        amount = _amount(own.lowers[at + 1]) if 0 <= at < len(own.words) - 1 else 0
        if amount and own.tags[at + 1] in ("CD", "DT"):
            places.append((at, at + 2))
            total += amount
    lost = places and own.stems[places[-1][0]] in _RESULTS[-1]
    if len(places) < len(_RESULTS) - 1 or not lost:
        return None
    return _told(question, own, sorted(places), total, " + ", _SUM)


def _own_count(question: Question, scene: Scene, noun: str) -> Answer | None:
    """ "Two" of "won 12 matches and lost two", where those lost are asked for."""
    own = scene.reading
    asked = question.predicate if question.predicate not in _PLAYING else ""
    if is_of_today(question, scene):
        return None
    for i in range(1, len(own.words) - 2):
        bare = own.tags[i + 1] == "CD" and not own.words[i + 2][0].isalpha()
        joined = own.tags[i + 1] == "CD" and own.lowers[i + 2] in _JOINTS
        if own.stems[i] == asked and (bare or joined) and stem(noun) in own.stems[:i]:
            return told_in(question, own, (i + 1, i + 2), rule=_OWN, confidence=0.75)
    return None


def _listed(question: Question, library: Library, context: Context, noun: str) -> Answer | None:
    """ "Iceland, Malta and Cyprus voted against it", where it is asked how many countries did: the
    names that are listed where it is asked which."""
    kinds = _NAMED.get(class_of(noun) or "", frozenset())
    if not kinds:
        return None
    which = analyse(_HOW_MANY.sub("Which ", question.resolved))
    found = listing.answer(which, library, context)
    own = library.reading_of(found.spans[0]) if found is not None and found.spans else None
    if found is None or own is None or found.kind is not AnswerKind.LIST:
        return None
    names = [_name_at(own, span, kinds) for span in found.spans]
    matcher = Matcher(question, context.hints)
    rest = {n for n, term in enumerate(matcher.terms) if term.index >= question.wh[1] + 1}
    asked = matcher.matches(own.stems)
    if None in names or not rest <= matcher.said(own.stems) or _is_part(own, names):
        return None
    places = [one for one in own.mentions if one.kind in kinds]
    if len({*filter(None, names)}) < len(places):
        return None  # "Finnish, Swedish and some Estonian"
    if any(any(asked[one.start : one.end]) for one in names if one is not None):
        return None  # "How many children did Ann and Bo have?"
    note = " + ".join(span.text for span in found.spans)
    return computed(
        question, str(len(names)), note, rule=_LISTED, spans=found.spans, evidence=found.evidence
    )


def _name_at(own: SentenceReading, span: AnswerSpan, kinds: frozenset[MentionKind]) -> Found | None:
    """The name of one of the kinds that a span is, or ends with."""
    end = span.end
    return next(
        (
            one
            for one in own.mentions
            if one.kind in kinds and own.offsets(one.start, one.end)[1] == end
        ),
        None,
    )


def _is_part(own: SentenceReading, names: Sequence[Found | None]) -> bool:
    """Whether a list tells only some: "cities such as Oslo and Lund", "Oslo, Lund and others"."""
    first, last = names[0], names[-1]
    if first is None or last is None:
        return True
    before, behind = own.lowers[max(0, first.start - _REACH) : first.start], own.lowers[last.end :]
    return not (_PARTLY.isdisjoint(before) and _OTHERS.isdisjoint(behind))


def _told(
    question: Question,
    own: SentenceReading,
    places: Sequence[Range],
    total: int,
    sign: str,
    rule: str,
) -> Answer:
    spans = [span_in(own, place, "") for place in places]
    note = sign.join(span.text for span in spans)
    return computed(
        question, f"{total:,}", note, rule=rule, spans=spans, evidence=(sentence_of(own),)
    )
