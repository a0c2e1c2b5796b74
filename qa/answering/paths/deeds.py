"""What somebody did or felt: the predicate of a clause whose subject is the one asked about.

"What did the crew do after the storm?" asks for no noun but for a whole predicate, which the common
path, made for noun phrases, cuts short. Where no clause of the best sentences has that subject and
all that the question says besides, the question goes on to the common path.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.expected import class_of
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.feelings import feeling, feeling_asked
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.grammar import ANY_BE, NOUNS
from qa.language.stems import stem
from qa.light import NamedTuple
from qa.reading.clauses import Clause
from qa.reading.phrases import Phrase
from qa.types import Range

__all__ = ["answer", "deed_told"]

_DO = frozenset("do doing done".split())
_AUXILIARIES = frozenset("is are was were am 's did does do has have had will would can".split())
# "What are two things that do not …?" and "What can be done by …?" ask for something else.
_BARRED = frozenset("that which who not n't n’t".split())
_PASSIVE = (["be", "done"], ["been", "done"], ["being", "done"])
_THEY = frozenset("he she they you i we it".split())
_CHAIN = frozenset("going to be been have then also first next usually ever".split())
# "What will she do next?": the text need not say so.
_FOLLOWING = frozenset("next now then afterwards later instead today".split())
_NAMING = frozenset("called named known dubbed nicknamed".split())
_OF_NOW = frozenset("now these days today nowadays currently".split())
_FUTURE = frozenset(("will", "would", "going"))
_MODALS = frozenset("will going would can could should may might".split())
_STATES = frozenset(
    stem(verb)
    for verb in """
    have had own contain know knew like love want need seem mean cost consist belong remain think
    thought believe say said tell told ask spend
    """.split()
)
_CUT = frozenset(("adverbial", "participial", "relative"))
_CAUSING = frozenset(map(stem, "make cause render force allow enable lead mean".split()))
_HELD_BACK = frozenset("from into on in of at".split())
_BACK = (("back",), ("away",), ("out",), ("apart",), ("together",))
_LONGEST = 16
_JOINT = 2  # tokens between two deeds: ", and"
# The shares of the question's weight that must be found: of its subject in the clause's subject, of
# the rest in the sentence or the one before.
_SUBJECT, _REST = 0.5, 0.5


class _Deed(NamedTuple):
    """A clause that may tell it, with the sum of the points below; most points win."""

    points: float
    article: int
    scene: Scene
    span: tuple[int, int]


# What speaks for a clause and against it, in the unit of a question's coverage.
_MAIN, _ASKED_ASPECT, _MEANWHILE, _TO_COME = 0.2, 0.2, 0.3, 0.5
_WITHIN = 0.3
_REPEATED, _TOLD = -0.3, -0.6
_DENIED, _HELD = -0.3, -0.2

# What a firm does with its wares.
_TRADING = frozenset(map(stem, "make manufacture produce build sell supply publish grow".split()))


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """What the one asked about did, by the best clause that tells it; else None."""
    if question.predicate in _TRADING and question.type is QuestionType.WHAT:
        from qa.answering.paths.wares import wares  # few questions ask for them

        if (told := wares(question, library)) is not None:
            return told
    return deed_told(question, library, context)


def deed_told(
    question: Question, library: Library, context: Context, *, of_somebody: bool = False
) -> Answer | None:
    """The best clause; what somebody does for a habit only where no trade is told of them."""
    place = _deed_asked(question)
    felt = feeling_asked(question, _AUXILIARIES) if place is None else None
    verb = place if felt is None else _verb_from(question, felt)
    habit = place is not None and _is_habit(question, place)
    if verb is None:
        return None
    now = question.tokens[verb + 1 :][:1] and question.tokens[verb + 1].text.lower() in _OF_NOW
    if habit and not (now or of_somebody) and _is_somebody(question, library, verb):
        return None
    matcher = Matcher(question, context.hints)
    subject = [n for n, term in enumerate(matcher.terms) if 0 <= term.index < verb]
    behind = ((n, term) for n, term in enumerate(matcher.terms) if term.index > verb)
    rest = [n for n, term in behind if term.word.lower() not in _FOLLOWING | _OF_NOW]
    if not subject and not (rest and _is_pronoun_asked(question, verb)):
        return None
    scenes = library.scenes(question, matcher, context)
    held = _held(scenes)
    deeds = [
        deed
        for number, scene in scenes
        if _entailed(matcher, rest, held[number, scene.reading.sentence.index])
        for deed in _deeds(question, library, number, scene, subject, rest, context, felt)
        if not habit or _is_of_now(deed)
    ]
    best = max(deeds, key=lambda deed: deed.points, default=None)
    return None if best is None else _told(question, best)


def _deed_asked(question: Question) -> int | None:
    """The token of "do" in "what did X do", "what is X doing", "what is X going to do"; or None."""
    lowers = [token.text.lower() for token in question.tokens]
    start = question.wh[1]
    bare = question.type is QuestionType.WHAT and question.wh[1] - question.wh[0] == 1
    if not bare or start >= len(lowers) or lowers[start] not in _AUXILIARIES:
        return None
    for index in range(start + 2, len(lowers)):
        if lowers[index] in _BARRED or lowers[index - 1 : index + 1] in _PASSIVE:
            return None
        if lowers[index] in _DO:
            return index
        if question.tags[index].startswith("VB") and lowers[index] not in _CHAIN:
            return None
    return None


def _is_habit(question: Question, verb: int) -> bool:
    """ "What does the app do?", and no more."""
    lowers = [token.text.lower() for token in question.tokens]
    plain = lowers[question.wh[1]] in ("do", "does")
    behind = (lower for lower in lowers[verb + 1 :] if lower.isalpha())
    return plain and _OF_NOW.issuperset(behind)


def _is_somebody(question: Question, library: Library, verb: int) -> bool:
    """ "What does she do?" asks for her trade."""
    inside = range(question.wh[1] + 1, verb)
    said = [question.tokens[i].text for i in inside if question.tags[i].startswith(("NN", "PRP"))]
    if not said or said[-1].lower() in _THEY:
        return True
    return class_of(said[-1].lower()) == "person" or library.names_somebody(said[-1])


def _is_pronoun_asked(question: Question, verb: int) -> bool:
    """ "What will they do to celebrate …?": whoever does it."""
    return "PRP" in question.tags[question.wh[1] : verb]


def _verb_from(question: Question, start: int) -> int | None:
    """The token of the predicate at or behind `start`, or None."""
    places = range(start, len(question.tokens))
    return next((i for i in places if stem(question.tokens[i].text) == question.predicate), None)


def _held(scenes: Sequence[tuple[int, Scene]]) -> dict[tuple[int, int], dict[int, float]]:
    """What each sentence and the one before it match of the question, by article and sentence."""
    own = {(number, scene.reading.sentence.index): scene.factors for number, scene in scenes}
    return {
        (number, index): {**own.get((number, index - 1), {}), **factors}
        for (number, index), factors in own.items()
    }


def _entailed(matcher: Matcher, rest: Sequence[int], factors: dict[int, float]) -> bool:
    """Whether every name and number, and enough of the other words, stand in the sentence or the
    one before it."""
    strict = [n for n in rest if matcher.terms[n].kind in ("name", "number")]
    return all(n in factors for n in strict) and matcher.share(rest, factors) >= _REST


def _deeds(
    question: Question,
    library: Library,
    number: int,
    scene: Scene,
    subject: Sequence[int],
    rest: Sequence[int],
    context: Context,
    felt: int | None,
) -> Iterator[_Deed]:
    matcher = scene.matcher
    for clause in scene.clauses:
        span = feeling(scene, clause) if felt is not None else _deed(scene, clause)
        if clause.subject is None or span is None:
            continue
        matched = _matched(scene, *_subject_of(scene, clause, clause.subject))
        matched = {**_stood_for(library, number, scene, clause.subject), **matched}
        share = matcher.share(subject, matched)
        if share >= _SUBJECT and _owned(question, matcher, subject) <= matched.keys():
            points = share - scene.behind + _fitness(question, scene, clause)
            points += _WITHIN * matcher.share(rest, _around(scene, clause))
            if _is_told(scene, number, span, context):
                points += _TOLD
            yield _Deed(points, number, scene, span)


def _around(scene: Scene, clause: Clause) -> dict[int, float]:
    """What is said in a clause, or in the one that a participle hangs on: "spent his last years in
    a monastery, copying books"."""
    hangs = clause.kind == "participial" and clause.governor >= 0
    held = scene.clauses[clause.governor] if hangs else clause
    return _matched(scene, held.start, held.end)


def _subject_of(scene: Scene, clause: Clause, who: Phrase) -> Range:
    """The subject with what it is called, or with the noun that a relative clause may be of as
    well: "a column of resin, which traps ions"; what something "made" of another may be the whole
    clause's before it: "they let acid into the lake, which made the water toxic"."""
    own = scene.reading
    if clause.kind != "relative":
        return who.start, _named_end(scene, who.end)
    whole = own.words[clause.start - 1] == "," and own.stems[clause.head] in _CAUSING
    if whole and clause.governor >= 0 and own.lowers[clause.start] == "which":
        return scene.clauses[clause.governor].start, clause.start
    of = own.lowers[who.end : who.end + 1] == ("of",)
    return who.start, max(who.end, clause.start) if of else _named_end(scene, who.end)


def _named_end(scene: Scene, end: int) -> int:
    """Where a subject ends with what it is called: "the app, known as Loom,"."""
    lowers = scene.reading.lowers
    called = lowers[end : end + 1] == (",",) and not _NAMING.isdisjoint(lowers[end + 1 : end + 2])
    behind = range(end + 2, len(lowers) if called else 0)
    return next((i for i in behind if lowers[i] == ","), end)


def _stood_for(library: Library, number: int, scene: Scene, who: Phrase) -> dict[int, float]:
    """The terms of whom "he" stands for: of all his name, or of "her grandfather", who has none."""
    reading, coreference = library.readings[number], library.coreferences[number]
    for link in coreference.links(scene.reading.sentence.index):
        if link.start != who.start or link.rule != "pronoun":
            continue
        if link.names:
            said = [stem(word) for name in link.names for word in name.lower().split()]
            return dict.fromkeys(scene.matcher.said(said), 1.0)
        start, end = link.antecedent
        owners = (one for one in coreference.links(link.sentence) if start <= one.start < end)
        names = [stem(word) for one in owners for name in one.names for word in name.split()]
        said = [*reading.sentence(link.sentence).stems[start:end], *names]
        return dict.fromkeys(scene.matcher.said(said), 1.0)
    return {}


def _owned(question: Question, matcher: Matcher, subject: Sequence[int]) -> set[int]:
    """The husband of "her husband": what Ann did, he did not do."""
    places = ((n, matcher.terms[n].index) for n in subject)
    return {n for n, place in places if place and question.tags[place - 1] in ("POS", "PRP$")}


def _deed(scene: Scene, clause: Clause) -> tuple[int, int] | None:
    """The predicate of a clause that tells a deed, not what something is or has."""
    head = clause.head
    state = scene.reading.lowers[head] in ANY_BE or scene.reading.stems[head] in _STATES
    return None if state else _predicate(scene, clause)


def _is_told(scene: Scene, number: int, span: tuple[int, int], context: Context) -> bool:
    """Whether the span lies in the last answer, or the last answer in it."""
    start, end = scene.reading.offsets(*span)
    near = context.near
    return near is not None and near.article == number and start < near.end and near.start < end


def _is_of_now(deed: _Deed) -> bool:
    return deed.scene.reading.tags[deed.span[0]] in ("VBZ", "VBP")


def _matched(scene: Scene, start: int, end: int) -> dict[int, float]:
    found = [match for match in scene.matches[start:end] if match is not None]
    return {match.term: match.factor for match in sorted(found, key=lambda one: one.factor)}


def _fitness(question: Question, scene: Scene, clause: Clause) -> float:
    """The points of a clause beside how well it matches."""
    asked = {token.text.lower() for token in question.tokens}
    points = _MAIN if clause.kind == "main" else 0.0
    points += _ASKED_ASPECT * ("doing" in asked and scene.reading.tags[clause.head] == "VBG")
    points += _MEANWHILE * ("doing" in asked and _is_meanwhile(scene, clause))
    if not _FUTURE.isdisjoint(asked):
        points += _TO_COME * (clause.modal in _FUTURE)
        points -= _TO_COME * (clause.tense == "past" and not clause.modal)
    points += _REPEATED * (scene.strength[clause.head] > 0.0)
    points += _DENIED * (clause.polarity == "negative")
    points += _HELD * bool(clause.modal and not asked & _MODALS)
    return points


def _is_meanwhile(scene: Scene, clause: Clause) -> bool:
    """ "Was hit while mending a fence": the deed that went on."""
    while_ = scene.reading.lowers[max(0, clause.start - 1) : clause.start + 1]
    return "while" in while_ and scene.reading.tags[clause.head] == "VBG"


def _predicate(scene: Scene, clause: Clause) -> tuple[int, int]:
    """The tokens from the verb to the end of the clause, without what only hangs on it."""
    negative = clause.polarity == "negative" or clause.voice == "passive"
    start = clause.verb_start if negative else clause.head
    end = clause.end
    for other in scene.clauses:
        noun = scene.reading.tags[other.start - 1] in ("DT", "PRP$")  # "to a printing cooperative"
        beside = scene.reading.lowers[other.start - 1 : other.start + 1]
        noun |= not _HELD_BACK.isdisjoint(beside)  # "keeps it from leaking"
        close = other.kind == "participial" and scene.reading.tags[other.start - 1] in NOUNS
        if other.kind in _CUT and clause.head < other.start < end and not (noun or close):
            end = other.start
    if end == clause.end:
        end = _with_others(scene, clause, start)
        end += scene.reading.lowers[end : end + 1] in _BACK  # "keeps it from flowing back"
    while end - 1 > clause.head and scene.reading.tags[end - 1] in (",", ":", "CC", "``", "IN"):
        end -= 1
    return start, min(end, start + _LONGEST)


def _with_others(scene: Scene, clause: Clause, start: int) -> int:
    """Where "altered the currents and made the water murky" ends: all deeds of one subject in a
    row, as far as they are told shortly."""
    end, who = clause.end, clause.subject
    for other in scene.clauses:
        joined = other.link == "coordination" and 0 <= other.start - end <= _JOINT
        shared = (
            who is not None and other.subject == who and other.verb_start >= other.start > who.end
        )
        if joined and shared and other.tense == clause.tense and other.end <= start + _LONGEST:
            end = other.end
    return end


def _told(question: Question, deed: _Deed) -> Answer:
    return told_in(
        question,
        deed.scene.reading,
        deed.span,
        rule="deed",
        reason="the predicate of a clause about the one asked about",
        confidence=0.3 + 0.5 * deed.scene.coverage,
    )
