""" "What happened to X?", "How did X change?": the verb phrase of a clause whose subject is X.

"What happened in X?", "What happened on Monday?": the whole of a clause of a sentence with that.
"What happened next?", "What happened before that?": the sentence that tells it beside the last
answer, as stories are told in order.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from qa.answering.analysis.noun_phrase import begins_time
from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.befallen import done_to, joined_end, share, tells
from qa.answering.paths.choosing import NOT_SAID
from qa.answering.paths.incurred import DENIED, agrees, behind_condition, governing, told_of_case
from qa.answering.paths.sequels import beside, narrates, sequel
from qa.answering.paths.telling import sentence_of, told_in
from qa.answering.question import Question
from qa.answering.scene import Scene
from qa.language.stems import StemSet, listed, stem
from qa.light import pattern
from qa.reading.clauses import Clause
from qa.types import AnswerKind, Range

__all__ = ["answer"]

_RULE = "what the text says happened to it"
_SEQUEL = pattern(
    r"(?:and |so |but )?what (?:happened|came) (?:just |right )?"
    r"(?:next|then|afterwards?|later|(?:after|(?P<before>before)) (?:that|this|it))\W*$",
    re.IGNORECASE,
)
_FRONTED, _LONGEST = 2, 25  # tokens from a time to the subject behind it; of what is told
_SHORT = 6  # tokens of a sentence that tells of one deed alone
_STOPS = frozenset((",", ".", ";", ":", "—", "–", "?", "!", "”", '"'))
_PRICED = StemSet("share stock price market currency bond".split())
_REACTIONS = StemSet("react respond do move".split())
_CHANGES = StemSet("happen change develop evolve fare perform alter".split())
# "The share price" is what the shares do.
_SHARES, _PRICES = StemSet(("share", "stock")), StemSet(("price", "value"))
_WHEN_AND_WHERE = frozenset(("in", "on", "during", "at"))
_CASES, _OPENING = frozenset(("in", "during", "with")), 5  # tokens of "in the event of a draw"
_MOMENTS = frozenset("when after as once if while unless".split())
_TELLING = ("noun", "verb", "name", "adjective")
_FULL_STOPS = frozenset((".", ";", "!", "?"))
_ORDERING = (("later",), ("earlier",), ("afterwards",))
_HAPPENING = (["happened"], ["happens"], ["happen"])
_Worth = Callable[[Library, int, Scene, Clause, set[int]], float]
_AUXILIARIES = frozenset("did has have do does".split())


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The verb phrase of the best clause about the one asked after, or None."""
    if (sequel := _SEQUEL.match(question.resolved)) is not None:
        return beside(question, library, context, -1 if sequel["before"] else 1)
    matcher = Matcher(question, context.hints)
    behind = question.tokens[_behind_verb([one.text.lower() for one in question.tokens]) :]
    if behind and behind[0].text.lower() in _MOMENTS:
        found = _at_moment(question, library, matcher, context)
        found = found or _in_case(question, library, matcher, context)
        return found or _on_condition(question, library, matcher, context)
    named = _asked_about(question)
    about = {n for n, term in enumerate(matcher.terms) if term.index in named}
    shares = {n for n in about if matcher.terms[n].stem in _SHARES}
    about = shares if shares and matcher.terms[max(about)].stem in _PRICES else about
    others = {
        n
        for n, term in enumerate(matcher.terms)
        if term.index >= 0
        and term.index not in named
        and term.stem not in _CHANGES
        and term.stem not in _REACTIONS
    }
    if not about:
        return None
    if any(token.text.lower() in _WHEN_AND_WHERE for token in behind[:1]):
        return _all_of(question, library, matcher, context, about)
    scenes = [
        (number, scene)
        for number, scene in library.scenes(question, matcher, context)
        if others <= scene.factors.keys()
    ]
    if (best := _best(library, scenes, about, share)) is not None:
        return _told(question, *best)
    suffered = _best(library, scenes, about, done_to)
    if suffered is None or suffered[1].subject is None:
        return None
    return _told(question, *suffered, suffered[1].subject.start)


def _best(
    library: Library, scenes: Sequence[tuple[int, Scene]], about: set[int], worth: _Worth
) -> tuple[Scene, Clause] | None:
    """The clause that is worth most, the first of equals, with its sentence; None where none is
    worth anything."""
    best: tuple[float, Scene, Clause] | None = None
    for number, scene in scenes:
        for clause in scene.clauses:
            held = worth(library, number, scene, clause, about)
            if held > 0.0 and (best is None or held > best[0]):
                best = held, scene, clause
    return best[1:] if best is not None else None


def _at_moment(
    question: Question, library: Library, matcher: Matcher, context: Context
) -> Answer | None:
    """ "What happened when the noses were blocked?": the main clause beside the one that tells of
    that, where a sentence says both."""
    terms = enumerate(matcher.terms)
    asked = {n for n, term in terms if term.index > 2 and term.kind in _TELLING}
    typed = question.text.lower()
    asked = {n for n in asked if matcher.terms[n].word.lower() in typed}
    for number, scene in library.scenes(question, matcher, context):
        index = scene.reading.sentence.index
        for clause in scene.clauses:
            if clause.kind != "adverbial" or scene.reading.lowers[clause.start] not in _MOMENTS:
                continue
            told = library.meant(matcher, number, index, (clause.start, clause.end))
            if not agrees(question, scene.reading, (clause.start, clause.end)):
                continue
            if asked and asked <= told and (place := behind_condition(scene, clause)):
                return _said(question, scene, *place)
            main = governing(scene, clause)
            if asked and asked <= told and main is not None and main.subject is not None:
                start, behind = main.subject.start, clause.start > main.head
                end = clause.start if behind else main.end
                return _said(question, scene, start, end)
    return _after_deed(question, library, matcher, context, asked) if asked else None


def _after_deed(
    question: Question, library: Library, matcher: Matcher, context: Context, asked: set[int]
) -> Answer | None:
    """What the sentence behind "Ottoline sneezed." tells, where that tells no more."""
    for number, scene in library.scenes(question, matcher, context):
        reading, index = library.readings[number], scene.reading.sentence.index
        held = library.meant(matcher, number, index, (0, scene.size)) | scene.own_factors.keys()
        last = index + 1 >= len(reading.article.sentences)
        if not last and scene.size <= _SHORT and asked <= held:
            own = reading.sentence(index + 1)
            return sequel(question, own) if narrates(own) else None
    return None


def _in_case(
    question: Question, library: Library, matcher: Matcher, context: Context
) -> Answer | None:
    """ "If there is a storm?" of "In a storm everybody must leave"."""
    lowers = [token.text.lower() for token in question.tokens]
    if "there" not in lowers or question.negated:
        return None
    about = {n for n, one in enumerate(matcher.terms) if one.index > lowers.index("there") + 1}
    return _all_of(question, library, matcher, context, about, _CASES) if about else None


def _on_condition(
    question: Question, library: Library, matcher: Matcher, context: Context
) -> Answer | None:
    """ "If I open the case?" of "opening the case voids the guarantee"."""
    lowers = [token.text.lower() for token in question.tokens]
    if lowers[1:2] == ["happened"]:
        return None
    told = told_of_case(question, library, matcher, context)
    if told is None:
        return None
    if told[1] == DENIED:
        closest = (sentence_of(told[0]),)
        return Answer(AnswerKind.UNANSWERABLE, NOT_SAID, question, evidence=closest)
    return told_in(question, *told, rule="happening", reason=_RULE, confidence=0.6)


def _said(question: Question, scene: Scene, start: int, end: int) -> Answer:
    """The words from `start` to `end`, with an adverb that ends a clause: "fell sharply"."""
    tags = scene.reading.tags
    if tags[end : end + 1] == ("RB",) and (*tags, ".")[end + 1] in (".", ",", ":"):
        end += 1
    while end > start + 1 and scene.reading.words[end - 1] in _STOPS:
        end -= 1
    own = scene.reading
    return told_in(question, own, (start, end), rule="happening", reason=_RULE, confidence=0.6)


def _asked_about(question: Question) -> range:
    """The tokens of the question that name what it happened to, or what changed."""
    lowers = [token.text.lower() for token in question.tokens]
    if lowers[:1] == ["how"] and lowers[1:2] and lowers[1] in _AUXILIARIES:
        return range(2, next((i for i in range(2, len(lowers)) if _is_change(lowers, i)), 0))
    at = _behind_verb(lowers)
    if lowers[:1] != ["what"] or lowers[at - 1 : at] not in _HAPPENING:
        return range(0)
    if lowers[at : at + 1] == ["to"]:
        return range(at + 1, _phrase_end(lowers, question.tags, at + 1))
    dated = lowers[at : at + 1] and lowers[at] in _WHEN_AND_WHERE
    return range(at + 1, len(lowers)) if dated else range(0)


def _behind_verb(lowers: Sequence[str]) -> int:
    """The token behind "what happened" and "what will happen"."""
    return 3 if lowers[1:2] in (["will"], ["would"]) else 2


def _all_of(
    question: Question,
    library: Library,
    matcher: Matcher,
    context: Context,
    about: set[int],
    behind: frozenset[str] = frozenset(),
) -> Answer | None:
    """The first main clause that tells of a deed in the best sentence with the place or time, which
    stands behind one of the prepositions `behind` where any are given."""
    for _, scene in library.scenes(question, matcher, context):
        if not about <= scene.own_factors.keys() or not _opens(scene, about, behind):
            continue
        if told := _told_of_then(scene, about):
            return _said(question, scene, *told)
        deeds = [
            (clause.subject.start, clause)
            for clause in scene.clauses
            if (clause.kind == "main" or _is_recalled(scene, clause))
            and clause.subject is not None
            and tells(scene, clause)
        ]
        if deeds:
            start, clause = deeds[_which_of(scene, [start for start, _ in deeds], about)]
            return _told(question, scene, clause, start)
    return None


def _opens(scene: Scene, about: set[int], behind: frozenset[str]) -> bool:
    """Whether the sentence opens with one of the prepositions and what is asked about."""
    held = (i for i, found in enumerate(scene.matches) if found and found.term in about)
    lead = scene.reading.lead
    return not behind or (scene.reading.lowers[lead] in behind and next(held) <= lead + _OPENING)


def _told_of_then(scene: Scene, about: set[int]) -> Range | None:
    """ "Since 1994, when four students vanished": what is told of the time asked about itself."""
    lowers = scene.reading.lowers
    for i in range(scene.size - 4):
        found = scene.matches[i]
        if found is None or found.term not in about or lowers[i + 1 : i + 3] != (",", "when"):
            continue
        ends = (j for j in range(i + 3, scene.size) if lowers[j] in _FULL_STOPS | {","})
        return i + 3, next(ends, scene.size)
    return None


def _which_of(scene: Scene, subjects: Sequence[int], about: set[int]) -> int:
    """The clause, by its subject's token, that the place or time stands in or right before: "…, and
    in June the parish closed the school"."""
    place = max(i for i, found in enumerate(scene.matches) if found and found.term in about)
    behind = [n for n, start in enumerate(subjects) if place < start <= place + _FRONTED]
    before = [n for n, start in enumerate(subjects) if start <= place]
    return next(iter(behind), before[-1] if before else 0)


def _is_recalled(scene: Scene, clause: Clause) -> bool:
    """Whether who says so stands behind it: "In 2018 a roof fell in, she recalled"."""
    if clause.kind != "complement" or clause.governor < 0:
        return False
    said = scene.clauses[clause.governor]
    return clause.end <= said.verb_start and scene.reading.stems[said.head] in listed(
        "reporting_verbs"
    )


def _is_change(lowers: Sequence[str], i: int) -> bool:
    """ "Did it change?", and "did the shares react?", which rise or fall."""
    priced = any(stem(word) in _PRICED for word in lowers[:i])
    return stem(lowers[i]) in _CHANGES or (priced and stem(lowers[i]) in _REACTIONS)


def _phrase_end(lowers: Sequence[str], tags: Sequence[str], start: int) -> int:
    """Where the noun phrase of "happened to …" ends: before "in 1990", "last year", "when he"."""
    for i in range(start + 1, len(lowers)):
        if tags[i] in ("IN", "WRB", ",") or begins_time(lowers, tags, i):
            return i
    return len(lowers)


def _told(question: Question, scene: Scene, clause: Clause, begun: int | None = None) -> Answer:
    start = clause.verb_start if begun is None else begun
    end = min(clause.end, clause.verb_start + _LONGEST)
    if begun is not None:  # "… and put back two years later"
        end = next((i for i in range(end, scene.size) if scene.reading.words[i] in _STOPS), end)
    for other in scene.clauses:
        behind = other.kind == "participial" and scene.reading.words[other.start - 1] == ","
        if behind and clause.verb_end < other.start < end:
            end = other.start
    end = joined_end(scene, clause if begun is None else None, max(end, clause.verb_end))
    end += scene.reading.lowers[end : end + 1] in _ORDERING  # "was dismissed a week later"
    return _said(question, scene, start, end)
