""" "Who is the mayor?", "Who is the president of the union?": who holds a role, as the text says.

A title before a name says so, a phrase beside it, or "X is the …". What it says has to hold all
that the question says of the role, and no rank ("vice", "former") that the question leaves out; of
several the one whose role is said to be least else: of "the president" not the union's.
"""

from __future__ import annotations

from collections.abc import Container, Iterator

from qa.answering.analysis import analyse
from qa.answering.answer import Answer, AnswerSpan
from qa.answering.arguments import begins
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.defining import HOLDING
from qa.answering.paths.offices import office_taken, put_in_place
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType, Role
from qa.answering.relatives import SYNONYM
from qa.answering.scene import Scene
from qa.language.lexicon import words
from qa.language.stems import stem
from qa.light import NamedTuple, pattern
from qa.reading.reading import SentenceReading
from qa.types import MentionKind, Range

__all__ = ["answer"]

_RULE = "who holds the role"
_PATTERNS = (*(pattern for _, pattern in HOLDING), office_taken)
_FRESH = frozenset(map(stem, ("new", "current", "present", "incoming")))
_NEW = pattern(r"\b(?:new|current|present|incoming) |(?<=\w) now\b")
_SUCCESSORS = frozenset(("successor", "replacement"))
_NOW = frozenset(("is", "'s", "’s", "becomes"))
_NEAR = 3  # sentences
_OWNERS = (MentionKind.NATIONALITY, MentionKind.PLACE, MentionKind.ORGANISATION)
_ITS = frozenset(("its", "their"))
_COUNTERPART = "counterpart"
# What an organisation may be called for short.
_KINDS = frozenset("union association organisation organization group body league".split())
_MODIFIERS = ("NN", "JJ", "VBG", "VBN")
_NOUNS = ("NN", "NNP")
_ENDS = frozenset(", . ; : ( ) — – - and of for at in from on to who".split())


class _Held(NamedTuple):
    """Who holds a role, best first: how many words of the question are but near, how many the text
    says besides, how far the noun is from the one asked, and where it stands."""

    near: int
    besides: int
    strange: float
    order: int
    start: int
    end: int


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The name of whom the text says to hold the role asked for, or None."""
    matcher = Matcher(question, context.hints)
    asked = [n for n, term in enumerate(matcher.terms) if _is_role(question, term.index)]
    if not asked:
        return None
    scenes = library.scenes(question, matcher, context)
    owners = {n for _, scene in scenes for n in _owners(scene, asked[0])}
    found = [
        (one, scene)
        for order, (number, scene) in enumerate(scenes)
        for one in _holders(scene, library, number, asked[0], order, owners)
    ]
    if not found:
        after = _in_place_of(question, library, matcher.terms[asked[0]].stem)
        return after or _after_the_old(question, library, context)
    best, scene = min(found, key=lambda one: one[0])
    place = best.start, best.end
    return told_in(question, scene.reading, place, rule=_RULE, reason=_RULE, confidence=0.8)


def _in_place_of(question: Question, library: Library, role: str) -> Answer | None:
    """Who came into the office of one who left it, where who holds it now is asked and no more."""
    now = question.tokens[1].text.lower() in _NOW
    known = _NEW.sub("", question.resolved)
    if not now or len(analyse(known).terms) > 1:
        return None
    for reading in library.readings:
        if (found := put_in_place(reading, role)) is not None:
            return told_in(question, *found, rule=_RULE, reason=_RULE, confidence=0.75)
    return None


def _after_the_old(question: Question, library: Library, context: Context) -> Answer | None:
    """Who came after whoever held the role, where nobody is told to hold it anew."""
    known = _NEW.sub("", question.resolved)
    if known == question.resolved or _SUCCESSORS.isdisjoint(library.vocabulary):
        return None
    old = answer(analyse(known), library, context)
    read = library.reading_of(old.spans[0]) if old is not None and old.spans else None
    place = _tokens_of(read, old.spans[0]) if old is not None and read is not None else None
    found = _successor(library, read, place) if read is not None and place else None
    return told_in(question, *found, rule=_RULE, reason=_RULE, confidence=0.75) if found else None


def _tokens_of(read: SentenceReading, span: AnswerSpan) -> Range | None:
    offsets = ((one, read.offsets(one.start, one.end)) for one in read.mentions)
    return next(((one.start, one.end) for one, held in offsets if held[0] == span.start), None)


def _successor(
    library: Library, own: SentenceReading, place: Range
) -> tuple[SentenceReading, Range] | None:
    """Lang of "The director, Anton Reiss, resigned. His successor, Beatrix Lang, …", where the new
    director is asked for."""
    reading = library.readings[library.articles.index(own.article)]
    last = len(reading.article.sentences) - 1
    for index in range(own.sentence.index, min(own.sentence.index + _NEAR, last) + 1):
        read = reading.sentence(index)
        for one in () if _SUCCESSORS.isdisjoint(read.lowers) else read.mentions:
            role = one.start - 1 - (read.lowers[one.start - 1] == ",")
            owned = role > 0 and read.tags[role - 1] in ("PRP$", "POS")
            other = index > own.sentence.index or one.start >= place[1]
            named = one.kind is MentionKind.PERSON and read.lowers[role] in _SUCCESSORS
            if named and owned and other:
                return read, (one.start, one.end)
    return None


def _is_role(question: Question, index: int) -> bool:
    """Whether a token of the question is the one role that it asks for."""
    if question.type is not QuestionType.WHO or question.role is not Role.COPULA or index < 0:
        return False
    word = question.tokens[index].text.lower()
    one = question.tags[index] in _NOUNS and word in words("roles")
    return one and word == question.answer_type and question.profile == "who"


def _owners(scene: Scene, role: int) -> Iterator[int]:
    """The terms of "Lund" in "the mayor of Lund", whoever it is."""
    lowers, tags = scene.reading.lowers, scene.reading.tags
    for i, term, _ in scene.matched:
        if term == role and lowers[i + 1 : i + 2] == ("of",):
            end = i + 2
            while end < scene.size and tags[end].startswith(("NN", "DT", "JJ")):
                end += 1
            yield from (one.term for one in scene.matches[i + 2 : end] if one is not None)


def _holders(
    scene: Scene, library: Library, number: int, role: int, order: int, owners: Container[int]
) -> Iterator[_Held]:
    """Those of a sentence who are said to hold the role."""
    for one in scene.reading.mentions:
        told = all(scene.matches[one.start : one.end])  # the question itself names them
        if one.kind is not MentionKind.PERSON or told or begins(scene.clauses, scene.reading, one):
            continue
        for says in _PATTERNS:
            said = says(scene, one.start, one.end)
            fresh = says is office_taken
            if said is None or not (
                found := _fitting(scene, library, number, role, said, owners, fresh=fresh)
            ):
                continue
            yield _Held(*found, order, one.start, one.end)


def _is_owner(scene: Scene, said: Range, first: int) -> bool:
    """ "The coach" of "wife of the coach": what is said is of somebody else."""
    of = first - 1 - (scene.reading.tags[first - 1] == "DT")
    return of > said[0] and scene.reading.lowers[of] == "of"


def _fitting(
    scene: Scene,
    library: Library,
    number: int,
    role: int,
    said: Range,
    owners: Container[int],
    *,
    fresh: bool,
) -> tuple[int, int, float] | None:
    """How well what is said of somebody fits the role asked for, less being better; else None.

    A `fresh` holder is "the new mayor" without the word."""
    head = next((i for i in range(*said) if _is_head(scene, i, role)), -1)
    if head < 0:
        return None
    first = _phrase_start(scene, said[0], head)
    if _is_owner(scene, said, first):
        return None
    besides = [i for i in range(first, head) if scene.matches[i] is None]
    if any(scene.reading.lowers[i].rstrip("-") in words("ranks") for i in besides):
        return None
    owned = _is_owned(scene, first, head)
    wanted = [n for n, one in enumerate(scene.matcher.terms) if n != role and one.index >= 0]
    held = library.meant(scene.matcher, number, scene.reading.sentence.index, said)
    if first and scene.reading.lowers[first - 1] in _ITS:
        held |= _meant_before(scene, library, number)
    absent = [n for n in wanted if n not in held]
    absent = [n for n in absent if not (fresh and scene.matcher.terms[n].stem in _FRESH)]
    for term in absent:
        if not _is_understood(scene, term, role, head):
            return None
        known = term in scene.factors or term in owners
        beside = _is_beside(scene, term, role)
        if not beside and (owned or not known) and not _is_its_kind(scene, term, said):
            return None
    match = scene.matches[head]
    return len(absent), len(besides) + (owned and not wanted), 1.0 - (match.factor if match else 0)


def _meant_before(scene: Scene, library: Library, number: int) -> set[int]:
    """What the subject of the sentence before holds, whose leader "its leader" is."""
    index = scene.reading.sentence.index - 1
    clauses = library.readings[number].clauses(index) if index >= 0 else ()
    subject = next((one.subject for one in clauses if one.subject is not None), None)
    if subject is None:
        return set()
    return library.meant(scene.matcher, number, index, (subject.start, subject.end))


def _phrase_start(scene: Scene, start: int, head: int) -> int:
    """Where the words begin that stand before the role and say which it is."""
    while head > start and scene.reading.tags[head - 1].startswith(_MODIFIERS):
        head -= 1
    return head


def _is_beside(scene: Scene, term: int, role: int) -> bool:
    """ "The finance minister": what stands before the role says which it is."""
    terms = scene.matcher.terms
    return terms[term].index == terms[role].index - 1


def _is_understood(scene: Scene, term: int, role: int, head: int) -> bool:
    """Whether a word of the question may be missing from what is said of somebody: one before the
    role only where the sentence has it for the counterpart, others if they are nouns."""
    if _is_beside(scene, term, role):
        return scene.reading.lowers[head] == _COUNTERPART and term in scene.factors
    return scene.matcher.terms[term].kind in ("name", "noun")


def _is_its_kind(scene: Scene, number: int, said: Range) -> bool:
    """ "The union" for the Dockers Association: a common word for what has the role, by name."""
    term = scene.matcher.terms[number]
    if term.kind != "noun" or term.word.lower() not in _KINDS:
        return False
    owners = (scene.mention_of[i] for i in range(*said))
    return any(one is not None and one.kind is MentionKind.ORGANISATION for one in owners)


def _is_head(scene: Scene, index: int, role: int) -> bool:
    """Whether a token names the role itself: "the president", not "the president's son"; or the
    same role of another, "his French counterpart"."""
    match, behind = scene.matches[index], index + 1
    if scene.reading.lowers[index] == _COUNTERPART and role in scene.factors:
        return True
    if match is None or match.term != role or match.factor < SYNONYM:
        return False
    owns = scene.reading.tags[behind : behind + 1] == ("POS",)
    if owns or not scene.reading.tags[index].startswith("NN"):
        return False
    ends = behind == scene.size or scene.reading.lowers[behind] in _ENDS
    return ends or scene.mention_of[behind] is not scene.mention_of[index]


def _is_owned(scene: Scene, first: int, head: int) -> bool:
    """ "The union's president", "its president", "the president of the union", "the Norwegian
    president"."""
    named = (scene.mention_of[i] for i in range(first, head))
    if any(one is not None and one.kind in _OWNERS for one in named):
        return True
    before = scene.reading.tags[first - 1] if first else ""
    return before in ("POS", "PRP$") or scene.reading.lowers[head + 1 : head + 2] == ("of",)
