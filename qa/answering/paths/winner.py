"""Which candidate wins: the one that the others agree with most, in the part that is asked for.

The points of near rivals often fall on the same words with other edges. Each rival votes with the
share of its points, for as much of a span as it shares with it (F1 of their words). On unseen
articles this gives a point and a half of F1 and costs nothing in exact answers.

The points prefer a name to the part of the clause that is asked for: "Who was charged?" of "a
second man was charged with the killing of Lee Falk". Where the winner stands in another part of
its sentence, the best candidate of the part asked for takes its place.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from qa.answering.answer import AnswerSpan
from qa.answering.expected import class_of
from qa.answering.library import Ranked
from qa.answering.question import Question, QuestionType, Role
from qa.answering.rules.clausal import held, is_passive, names_somebody
from qa.answering.scene import Scene
from qa.answering.scoring import Scored
from qa.language.stems import stem
from qa.light import NamedTuple
from qa.reading.clauses import Clause
from qa.reading.found import TIME_KINDS
from qa.reading.phrases import Phrase
from qa.types import MentionKind, Range

__all__ = ["VOTERS", "filled", "is_in", "is_nominal", "is_plain", "most_agreed", "tells"]

VOTERS = 25
# "Those who stayed", "she", "two", "others", "the rich".
_NOMINAL = ("NN", "PRP", "DT", "CD", "JJ", "FW")
# Points that make a rival's vote e times smaller; of the order of the table's points.
_TEMPERATURE = 5.0
# The verb of who receives -> the verbs of who gives.
_GIVING = frozenset(map(stem, "give donate hand award leave grant pay present bequeath".split()))
_GIVEN = {
    **dict.fromkeys(map(stem, ("get", "receive", "inherit")), _GIVING),
    **{
        stem(one): frozenset((stem(other),)) for one, other in (("buy", "sell"), ("borrow", "lend"))
    },
}
_DOING = frozenset("did does do will would".split())
_WIN = stem("win")
_NEARBY = frozenset(("last", "this", "next"))
_UNITS = frozenset("year month week season spring summer autumn fall winter".split())
_ARTICLES = frozenset(("a", "an", "the"))
_PEOPLE = frozenset((QuestionType.WHO, QuestionType.WHOM))
_BEARERS = frozenset(("person", "group", "organisation"))
_NO_ONE = frozenset("something anything nothing everything".split())
_NAMELESS = frozenset("guy guys other others everyone everybody public world".split())
_NAMES = ("NNP", "NNPS")
_EMPTY = frozenset(("PRP", "WP", "WDT", "DT", "EX"))
_PARTICLES = frozenset(("IN", "TO", "RP"))
_WHEN_ONLY = TIME_KINDS | {MentionKind.AGE}


def most_agreed(
    spans: Sequence[AnswerSpan], points: Sequence[float], barred: Collection[int] = ()
) -> int:
    """The number of the winner; `spans` and their `points` are in order, most points first.

    The numbers in `barred` vote, but do not win.
    """
    spans, points = spans[:VOTERS], points[:VOTERS]
    votes = [math.exp((one - points[0]) / _TEMPERATURE) for one in points]
    voters = [
        (vote, span.start, span.end, span.article, _words(span.text))
        for vote, span in zip(votes, spans, strict=True)
    ]
    best, most = 0, -1.0
    for number, (_, first, last, own, words) in enumerate(voters):
        shared = sum(
            [
                vote * _overlap(words, others)
                for vote, start, end, article, others in voters
                if start < last and first < end and article is own
            ]
        )
        if shared > most + 1e-12 and number not in barred:
            best, most = number, shared
    return best


@lru_cache(maxsize=4096)
def _words(text: str) -> frozenset[str]:
    words = "".join(ch if ch.isalnum() or ch.isspace() else "" for ch in text.lower()).split()
    return frozenset(words) - _ARTICLES


def _overlap(one: frozenset[str], other: frozenset[str]) -> float:
    shared = len(one & other)
    return 2.0 * shared / (len(one) + len(other)) if shared else 0.0


class _Slot(NamedTuple):
    """What is asked for: who does it or to whom it is done, and whether it must be somebody."""

    done: bool
    somebody: bool


def filled(question: Question, ranked: list[Ranked]) -> list[Ranked]:
    """The candidates, most points first, with one in front that fills the slot asked for in the
    clause of the winner's sentence that tells of the deed, where the winner does not."""
    ranked = _of_no_share(question, _of_that_time(question, ranked))
    behind = question.tokens[question.wh[1] : question.wh[1] + 1]
    met = question.type in _PEOPLE and any(token.text.lower() in _DOING for token in behind)
    if met and ranked and _is_owner(ranked[0].scored):
        ranked = sorted(ranked, key=lambda one: _is_owner(one.scored))
    if question.type is QuestionType.WHERE and ranked and _is_no_place(ranked[0].scored):
        return sorted(ranked, key=lambda one: _is_no_place(one.scored))
    if question.type is QuestionType.WHY and ranked and (why := _behind_time(ranked[0].scored)):
        return sorted(ranked, key=lambda one: not _is_place(one.scored, ranked[0].scored, why))
    slot = _slot(question)
    if slot is None or not ranked:
        return ranked
    if slot.done and slot.somebody and (told := _told_elsewhere(question, ranked, slot)):
        return [told, *(other for other in ranked if other is not told)]
    won = ranked[0].scored
    phrases = _phrases(question, won.scene, slot)
    if not slot.done and not phrases:
        phrases = list(_receivers(question, won.scene))
    apposed = won.scene.arguments.apposed
    places = [(one.start, one.end) for one in phrases]
    places += [apposed[place] for place in places if place in apposed]
    overlaps = any(start < won.end and won.start < end for start, end in places)
    if overlaps:
        return ranked
    for one in ranked:
        scored = one.scored
        if scored.scene is won.scene and is_in(phrases, (scored.start, scored.end)):
            return [one, *(other for other in ranked if other is not one)]
    return ranked


def _of_that_time(question: Question, ranked: list[Ranked]) -> list[Ranked]:
    """For "last year" the candidates of sentences that have it come first, where the winner's has
    "this year"."""
    asked = _relative_times([token.text.lower() for token in question.tokens])
    if len(asked) != 1 or not ranked:
        return ranked
    [(_, unit)] = asked
    scenes = {id(one.scored.scene): one.scored.scene.reading.lowers for one in ranked}
    told = {key: _relative_times(lowers) for key, lowers in scenes.items()}
    won = told[id(ranked[0].scored.scene)]
    same = {key for key, times in told.items() if asked <= times}
    if not same or asked <= won or not any(other == unit for _, other in won):
        return ranked
    return sorted(ranked, key=lambda one: id(one.scored.scene) not in same)


def _of_no_share(question: Question, ranked: list[Ranked]) -> list[Ranked]:
    """For "Who won?" who won 14 percent last, where another sentence tells of one who won."""
    asked = question.type in _PEOPLE and question.predicate == _WIN
    if not asked or not ranked or "CD" in question.tags:
        return ranked
    won = {id(one.scored.scene): one.scored.scene for one in ranked}
    shares = {key: _wins_shares(scene) for key, scene in won.items()}
    if not shares[id(ranked[0].scored.scene)] or False not in shares.values():
        return ranked
    return sorted(ranked, key=lambda one: shares[id(one.scored.scene)] is not False)


def _wins_shares(scene: Scene) -> bool | None:
    """Whether all that is won in a sentence are shares of a vote; None where nothing is won."""
    won = [one.object for one in scene.clauses if scene.reading.stems[one.head] == _WIN]
    percents = [one for one in scene.reading.mentions if one.kind is MentionKind.PERCENT]
    shares = [
        thing is not None and any(thing.start <= one.start < thing.end for one in percents)
        for thing in won
    ]
    return all(shares) if shares else None


def _relative_times(lowers: Sequence[str]) -> set[tuple[str, str]]:
    """ "Last year", "this month"."""
    return {pair for pair in pairwise(lowers) if pair[0] in _NEARBY and pair[1] in _UNITS}


def _told_elsewhere(question: Question, ranked: Sequence[Ranked], slot: _Slot) -> Ranked | None:
    """The best candidate to whom it is done in a sentence that has the verb asked about and no
    less of the question, where the winner's sentence has another word of its family: of "Two
    received suspended sentences. The court sentenced Ann Berg." Ann Berg was sentenced."""
    won = ranked[0].scored.scene
    if any(tells(question, won, one) for one in won.clauses):
        return None
    for one in ranked:
        scene, span = one.scored.scene, (one.scored.start, one.scored.end)
        full = scene is not won and scene.factors.keys() >= won.factors.keys()
        phrases = _phrases(question, scene, slot) if full else []
        if is_in(phrases, span):
            places = {(phrase.start, phrase.end) for phrase in phrases}
            same = (other for other in ranked if other.scored.scene is scene)
            # "The former director of the port", not "the former director".
            whole = (two for two in same if (two.scored.start, two.scored.end) in places)
            return next(whole, one)
    return None


def _is_age(one: Scored) -> bool:
    """ "Died at the age of 74" tells nothing of where."""
    return "age" in one.scene.reading.lowers[one.start : one.end]


def _is_no_place(one: Scored) -> bool:
    """ "At the age of 22", "in a second language", "in her own voice"."""
    tongue = class_of(one.scene.reading.lowers[one.end - 1]) == "language"
    return _is_age(one) or (tongue and one.scene.reading.lowers[one.start - 1] == "in")


def _behind_time(won: Scored) -> Range | None:
    """The one reason of the sentence of a candidate that begins with the age or the time before it:
    "moved at [the age of 22] to study"."""
    told = won.scene.reading.reasons
    if len(told) != 1 or won.start >= told[0].start:
        return None
    before = (one for one in won.scene.mention_of[won.start : told[0].start] if one is not None)
    timed = any(one.kind in _WHEN_ONLY for one in before) or _is_age(won)
    return (told[0].start, told[0].end) if timed and won.end <= told[0].end else None


def _is_place(one: Scored, won: Scored, place: Range) -> bool:
    """Whether a candidate is just these tokens of the winner's sentence."""
    return one.scene is won.scene and (one.start, one.end) == place


def _is_owner(one: Scored) -> bool:
    """Whether a candidate only says whose something is: "won [Zamora]'s election"."""
    return one.scene.reading.tags[one.end : one.end + 1] == ("POS",)


def _slot(question: Question) -> _Slot | None:
    people = question.type in _PEOPLE
    if not people and (question.type is not QuestionType.WHAT or question.answer_type):
        return None
    if question.negated or not question.predicate:
        return None
    passive = is_passive(question)
    if question.role is Role.OBLIQUE and question.preposition == "by" and passive:
        return _Slot(done=False, somebody=people)
    if question.role is Role.SUBJECT:
        return _Slot(passive, people)
    bare = question.role is Role.OBJECT and not passive and not _goes_on(question)
    return _Slot(done=True, somebody=people) if bare else None


def _goes_on(question: Question) -> bool:
    """ "Who did she work with in 1940?": no object is asked for."""
    at = [i for i, one in enumerate(question.tokens) if stem(one.text) == question.predicate]
    return bool(at) and not _PARTICLES.isdisjoint(question.tags[at[-1] + 1 : at[-1] + 2])


def _phrases(question: Question, scene: Scene, slot: _Slot) -> list[Phrase]:
    """The phrases that fill the slot in the clauses that tell most of what is asked."""
    told = [one for one in scene.clauses if tells(question, scene, one)]
    most = max((held(scene, one) for one in told), default=0)
    found = [
        phrase
        for clause in told
        if held(scene, clause) == most
        for phrase in _in_slot(clause, slot)
        if scene.quote_of[phrase.start] is scene.quote_of[clause.head]
        and (not slot.somebody or _may_be_somebody(scene, phrase))
    ]
    return found if all(is_plain(scene, one) for one in found) else []


def _receivers(question: Question, scene: Scene) -> Iterator[Phrase]:
    """To whom something is given, where who got it is asked: "gave the prize to the widows"."""
    giving = _GIVEN.get(question.predicate, ())
    for clause in scene.clauses:
        held = clause.object is not None and any(
            scene.matches[clause.object.start : clause.object.end]
        )
        if scene.reading.stems[clause.head] not in giving or clause.polarity == "negative":
            continue
        if clause.second_object is not None and held:
            yield clause.second_object
        yield from (one.object for one in clause.obliques if one.word == "to" and held)


def tells(question: Question, scene: Scene, clause: Clause) -> bool:
    """Whether the verb of a clause is the one asked about, and nothing denies it."""
    match = scene.matches[clause.head]
    same = match is not None and question.is_of_verb(scene.matcher.terms[match.term])
    return same and clause.polarity == "positive"


def _in_slot(clause: Clause, slot: _Slot) -> Iterator[Phrase]:
    """The subject of infinitives and participles is filled in from outside: it is not relied on,
    but right before "expected by analysts"."""
    if (clause.voice == "passive") == slot.done:
        phrases = [clause.subject if clause.tense != "none" or _is_reduced(clause) else None]
    elif slot.done:
        phrases = [clause.object, clause.second_object if slot.somebody else None]
    else:
        phrases = [clause.agent]
    return (phrase for phrase in phrases if phrase is not None)


def _is_reduced(clause: Clause) -> bool:
    """ "The profit expected by analysts"."""
    beside = clause.subject is not None and clause.subject.end == clause.verb_start
    return clause.kind == "participial" and clause.agent is not None and beside


def is_plain(scene: Scene, phrase: Phrase) -> bool:
    """Whether a phrase is no mere pronoun, and its head says something new."""
    tags = scene.reading.tags[phrase.start : phrase.end]
    head = phrase.parts[0][1] - 1
    return not (len(tags) == 1 and tags[0] in _EMPTY) and not scene.repeats(head, head + 1)


def _may_be_somebody(scene: Scene, phrase: Phrase) -> bool:
    if names_somebody(scene, phrase.start, phrase.end):
        return True
    if scene.reading.lowers[phrase.end : phrase.end + 1] == ("who",):
        return True  # "a tuner who lost his sight"
    heads = [end - 1 for _, end in phrase.parts]
    heads += [phrase.end - 1 for i in heads if scene.reading.lowers[i + 1 : i + 2] == ("of",)]
    tags, lowers = scene.reading.tags, scene.reading.lowers
    return any(
        tags[i] in _NAMES or lowers[i] in _NAMELESS or class_of(lowers[i]) in _BEARERS
        for i in heads
    )


def is_in(phrases: list[Phrase], span: Range) -> bool:
    """Whether a span lies in a phrase and holds the head of its first part."""
    return any(
        phrase.start <= span[0] < phrase.parts[0][1] <= span[1] <= phrase.end for phrase in phrases
    )


def is_nominal(one: Ranked) -> bool:
    """Whether a candidate names somebody: "been chosen" is nobody, nor "the island of Skarvoy"."""
    reading, (start, end) = one.scored.scene.reading, (one.scored.start, one.scored.end)
    near = range(max(1, start - 1), min(end, start + 3))
    of = next((i for i in near if reading.lowers[i] == "of"), 0)
    land = of and class_of(reading.lowers[of - 1]) == "place"
    thing = reading.lowers[start] in _NO_ONE and start + 2 >= end  # "something mean"
    thing |= set(reading.tags[start:end]) == {"CD"} and "," in reading.lowers[start - 1 : start]
    return not (land or thing) and any(tag.startswith(_NOMINAL) for tag in reading.tags[start:end])
