""" "What happens if I open the case?" of texts that tell the condition without an "if".

"Opening the case voids the guarantee", "Anyone who opens the case is fined", "A dirty filter makes
it noisier": the condition stands in the subject, and what happens is told of it. "Without a ticket
you are sent home": it stands before the subject. "What if I lose a book? You pay": it is asked.
"""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.question import Question
from qa.answering.scene import Scene
from qa.reading.clauses import Clause
from qa.reading.reading import SentenceReading
from qa.types import Range

__all__ = ["DENIED", "agrees", "behind_condition", "governing", "negations", "told_of_case"]

DENIED = (0, 0)  # of a sentence that tells of the contrary case
_CONDITIONS = frozenset(("if", "unless", "when"))
_TOLD = ("noun", "verb", "name", "adjective", "number")
_OWN = frozenset("not no enough more myself yourself".split())
_NEGATIONS = frozenset("not n't no without never none nobody nothing neither unless".split())
# "Failure to pay", "if you forget to pay": what is not done.
_OMITTING = ("fail", "forget", "forgot", "refus", "neglect", "omit")
_JOINED = 2  # tokens of ", and"
_JOINING, _FULL_STOPS = frozenset(("and", "but")), frozenset((".", ";", "!", "?"))


def told_of_case(
    question: Question, library: Library, matcher: Matcher, context: Context
) -> tuple[SentenceReading, Range] | None:
    """What the text tells of the case that stands behind "if", with its sentence, or None."""
    asked = {
        n
        for n, term in enumerate(matcher.terms)
        if term.index > 2 and term.kind in _TOLD and term.word.lower() not in _OWN
    }
    if not asked:
        return None
    denied = None
    for number, scene in library.scenes(question, matcher, context):
        reading, index = library.readings[number], scene.reading.sentence.index
        held = library.meant(matcher, number, index, (0, scene.size))
        if not asked <= held:
            continue
        last = index + 1 >= len(reading.article.sentences)
        if scene.reading.words[-1] == "?" and not last:
            if agrees(question, scene.reading, (0, scene.size)):
                return _whole(reading.sentence(index + 1))
            continue
        for clause in scene.clauses:
            if place := _told_of(question, library, matcher, number, scene, clause, asked):
                return scene.reading, place
        if not agrees(question, scene.reading, _case(scene)):
            denied = denied or (scene.reading, DENIED)
    return denied


def _whole(reading: SentenceReading) -> tuple[SentenceReading, Range]:
    return reading, (reading.lead, len(reading.words) - 1)


def _told_of(
    question: Question,
    library: Library,
    matcher: Matcher,
    number: int,
    scene: Scene,
    clause: Clause,
    asked: set[int],
) -> Range | None:
    """The predicate of a clause whose subject holds the case, with the subject where the case
    stands before that, or None."""
    subject, index = clause.subject, scene.reading.sentence.index
    past = clause.tense == "past" or clause.kind not in ("main", "complement")
    if subject is None or past or clause.verb_start <= clause.start:
        return None
    place = (clause.start, clause.verb_start)
    told = asked <= library.meant(matcher, number, index, place)
    if not told or not agrees(question, scene.reading, place):
        return None
    if len(asked) == 1 and not clause.modal:  # "the fog lay on the hill"
        return None
    inside = asked <= library.meant(matcher, number, index, (subject.start, clause.verb_start))
    own = inside or scene.reading.lowers[subject.start].endswith(("self", "selves"))
    return (clause.verb_start if own else subject.start), _end(scene, clause)


def _case(scene: Scene) -> Range:
    """Where a sentence tells its condition: in its "if" clause, else before its first verb."""
    for one in scene.clauses:
        if scene.reading.lowers[one.start] in _CONDITIONS:
            return one.start, one.end
    return 0, min((one.verb_start for one in scene.clauses if one.kind == "main"), default=0)


def _end(scene: Scene, clause: Clause) -> int:
    """Where a clause ends, with those that go on of the same subject: "and makes it noisier"."""
    end = clause.end
    for other in scene.clauses:
        joined = other.link == "coordination" and 0 <= other.start - end <= _JOINED
        if joined and other.start == other.verb_start and other.head > clause.head:
            end = other.end
    return end


def agrees(question: Question, reading: SentenceReading, place: Range) -> bool:
    """Whether both or neither negate: "if I don't pay" is told of by "failure to pay" alone."""
    lowers = [token.text.lower() for token in question.tokens]
    return negations(lowers) % 2 == negations(reading.lowers[slice(*place)]) % 2


def negations(lowers: Sequence[str]) -> int:
    """How many words of some negate: "not", "nobody", "failure to"."""
    omitted = (
        word.startswith(_OMITTING) and lowers[i + 1] == "to" for i, word in enumerate(lowers[:-1])
    )
    return sum(word in _NEGATIONS for word in lowers) + sum(omitted)


def behind_condition(scene: Scene, condition: Clause) -> Range | None:
    """ "You must walk home" of "it leaves at six, and if you miss it you must walk home": what
    stands behind "and" and the condition, up to the end of the sentence."""
    lowers, end = scene.reading.lowers, condition.end
    if not condition.start or lowers[condition.start - 1] not in _JOINING:
        return None
    first = end + (lowers[end : end + 1] == (",",))
    for clause in scene.clauses:
        # "If you miss it you must walk" is read as one that the condition governs.
        inner = clause.kind == "complement" and condition.head + 1 < clause.start < end
        first = clause.start if inner else first
        if clause.subject is not None and clause.subject.start == first:
            stops = (i for i in range(first, scene.size) if lowers[i] in _FULL_STOPS)
            return first, next(stops, scene.size)
    return None


def governing(scene: Scene, clause: Clause) -> Clause | None:
    """The finite clause that another hangs on: "it may have to stay, unless it snows"."""
    while clause.governor >= 0:
        clause = scene.clauses[clause.governor]
        if clause.kind != "infinitive":
            return clause
    return None
