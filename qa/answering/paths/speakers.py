""" "What did the mayor say about it?": what is said in a sentence, and whether it is who is asked
about that says it.

Who holds a role is looked up first, for "the mayor" may be called by her name where she speaks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from qa.answering.analysis import analyse
from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.expected import class_of
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths import holders
from qa.answering.question import Question
from qa.answering.scene import Scene
from qa.language.lexicon import words as lexicon_words
from qa.language.stems import StemSet, listed, singular, stem
from qa.light import NamedTuple
from qa.reading.clauses import Clause
from qa.types import Range

__all__ = [
    "LONGEST",
    "TOLD",
    "Said",
    "by_speaker",
    "closed",
    "is_anothers",
    "reported",
    "says",
    "with_name",
]

# The object of these is who is told, not what.
TOLD = StemSet(("tell", "ask", "inform", "warn", "remind", "assure", "beg", "advise", "urge"))
LONGEST = 40
_SHOWING = StemSet(("find", "show", "reveal"))
_FINDINGS = StemSet("inquiry survey review audit probe investigation analysis inspection".split())
# The shares of who is asked about and of what they speak about that have to stand there.
_SPEAKER, _ON_TOPIC = 0.5, 0.5


class Said(NamedTuple):
    """Tokens `place` of a sentence that somebody says."""

    scene: Scene
    place: Range


def by_speaker(
    question: Question, library: Library, context: Context, *, of_all: bool = False
) -> Said | None:
    """What the one asked about says of the topic: the best of the sentences with both. Where no
    topic is asked for, what a mayor says, or with `of_all` anybody: a quotation before the rest."""
    matcher = Matcher(question, context.hints)
    asked, topic = _asked(question, matcher)
    if not asked or not (topic or of_all or _speak_alone(matcher, asked)):
        return None
    best: tuple[float, Said] | None = None
    for number, scene in library.scenes(question, matcher, context):
        share = matcher.share(topic, scene.factors)
        if topic and share < _ON_TOPIC:
            continue
        for place, quoted, who in _statements(library, number, scene, objects=bool(topic)):
            rank = share if topic else float(quoted)
            if best is not None and rank <= best[0]:
                continue
            if matcher.share(asked, dict.fromkeys(who(matcher), 1.0)) >= _SPEAKER:
                best = rank, Said(scene, place)
    return None if best is None else best[1]


def _asked(question: Question, matcher: Matcher) -> tuple[list[int], list[int]]:
    """The terms of who says it, and of what it is said about."""
    places = [
        i for i, token in enumerate(question.tokens) if stem(token.text) == question.predicate
    ]
    verb = places[-1] if places else -1
    asked = [n for n, term in enumerate(matcher.terms) if 0 <= term.index < verb]
    return asked, [n for n, term in enumerate(matcher.terms) if term.index > verb >= 0]


def _are_roles(matcher: Matcher, asked: Sequence[int]) -> bool:
    """Whether a speaker is "the mayor", "Lund's mayor" or "a former judge" without a name."""
    last = matcher.terms[asked[-1]].word.lower() if asked else ""
    return singular(last) in lexicon_words("roles")


def _speak_alone(matcher: Matcher, asked: Sequence[int]) -> bool:
    """Whether nobody speaks for who is asked about, as a chairman does for a firm: a mayor, or a
    report, which no quotation of anybody is of."""
    last = matcher.terms[asked[-1]].word.lower() if asked else ""
    return _are_roles(matcher, asked) or _is_document(last)


def _is_document(noun: str) -> bool:
    return class_of(noun) == "work" or stem(noun) in _FINDINGS


def with_name(question: Question, library: Library, context: Context) -> Question | None:
    """ "What did the mayor say?" with the name of the mayor; None where the text tells none."""
    matcher = Matcher(question, context.hints)
    asked, _ = _asked(question, matcher)
    if not _are_roles(matcher, asked):
        return None
    first = question.tokens[question.wh[1] + 1].start
    last = question.tokens[matcher.terms[asked[-1]].index].end
    holder = holders.answer(analyse(f"Who is {question.resolved[first:last]}?"), library, context)
    if holder is None:
        return None
    text = question.resolved[:first] + holder.text + question.resolved[last:]
    return analyse(text, typed=question.text, rewrites=question.rewrites)


def is_anothers(chosen: Answer, question: Question, library: Library, context: Context) -> bool:
    """ "What did the governor say?" where somebody else says it, or nobody says anything; of a name
    the common checks tell."""
    matcher = Matcher(question, context.hints)
    asked, _ = _asked(question, matcher)
    if not _speak_alone(matcher, asked):
        return False
    roles, start = {asked[-1]}, chosen.spans[0].start
    for number, scene in library.scenes(question, matcher, context):
        sentence = scene.reading.sentence
        if library.articles[number] is chosen.spans[0].article and (
            sentence.start <= start < sentence.end
        ):
            said = _statements(library, number, scene, objects=True)
            return not any(roles & who(matcher) for _, _, who in said)
    return False


def _statements(
    library: Library, number: int, scene: Scene, *, objects: bool
) -> Iterator[tuple[Range, bool, Callable[[Matcher], set[int]]]]:
    """The places of a sentence where something is said, whether it is a sentence in quotation
    marks, and the terms that its speaker is; with `objects` what is announced or stressed too."""
    index = scene.reading.sentence.index

    def named(sentence: int, start: int, end: int) -> Callable[[Matcher], set[int]]:
        before = library.readings[number].sentence(sentence).lowers[max(0, start - 1) : start]
        first = start - (bool(before) and before[0] in lexicon_words("roles"))
        return lambda matcher: library.meant(matcher, number, sentence, (first, end))

    for clause in scene.clauses:
        if clause.subject is None or not says(scene, clause):
            continue
        who = named(index, clause.subject.start, clause.subject.end)
        told = scene.reading.stems[clause.head] in TOLD
        # "Said that …", "told the court that …".
        most = 2 + (clause.object.end - clause.object.start if told and clause.object else 0)
        yield from (
            (one, False, who) for one in reported(scene) if 0 < one[0] - clause.head <= most
        )
        if objects and clause.object and clause.object.start > clause.head and not told:
            yield (clause.object.start, clause.end), False, who
    for piece in library.coreferences[number].quoted(index):
        if piece.by is not None and piece.end - piece.start <= LONGEST:
            whole = scene.reading.words[piece.start][:1].isupper()
            yield (piece.start, piece.end), whole, named(*piece.by)


def reported(scene: Scene) -> list[Range]:
    """The clauses that hang on a verb of saying, without their "that", and what somebody is told
    to do."""
    return [
        (one.start + (scene.reading.lowers[one.start] == "that"), closed(scene, one.end))
        for one in scene.clauses
        if one.governor >= 0
        and (one.kind == "complement" or _is_order(scene, one))
        and says(scene, scene.clauses[one.governor])
        and one.start > scene.clauses[one.governor].head
        and one.end - one.start <= LONGEST
    ]


def _is_order(scene: Scene, clause: Clause) -> bool:
    """Is it "to replace the engine" of "told the owners to replace the engine"?"""
    governor = scene.clauses[clause.governor]
    told = clause.kind == "infinitive" and scene.reading.stems[governor.head] in TOLD
    return told and governor.object is not None and clause.start == governor.object.end


def closed(scene: Scene, end: int) -> int:
    """An end with the quotation mark that closes there."""
    marked = end < scene.size and scene.reading.tags[end] == "''"
    return end + marked


def says(scene: Scene, clause: Clause) -> bool:
    """Whether a clause tells that something is said; a report finds or shows it."""
    verb, who = scene.reading.stems[clause.head], clause.subject
    if verb in _SHOWING and who is not None:
        return _is_document(scene.reading.lowers[who.end - 1])
    return verb in listed("reporting_verbs")
