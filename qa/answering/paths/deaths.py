""" "What did she die of?": the cause that the text gives of a death.

It stands behind the verb ("died of cancer"), or in a sentence soon after the death that says no
more than "The cause was pneumonia". How somebody died is also told by what happened then: "was
killed when his car left the road".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from qa.answering.answer import Answer
from qa.answering.claims.denying import is_denied
from qa.answering.context import Context
from qa.answering.expected import class_of
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.choosing import NOT_SAID
from qa.answering.paths.figures.owners import is_of
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType, Role
from qa.answering.relatives import FAMILY
from qa.answering.scene import Scene
from qa.language.grammar import BE, PASSIVE
from qa.language.lexicon import table, words
from qa.language.stems import singular, stem
from qa.reading.clauses import Clause
from qa.reading.reading import SentenceReading
from qa.types import AnswerKind, Range

__all__ = ["answer"]

_DIE = stem("die")
_KILLING = frozenset(stem(verb) for verb, fate in table("fates").items() if fate == "death object")
_HARMING = frozenset(map(stem, "injure hurt wound".split()))
_DYING = frozenset(map(stem, "drown suffocate starve".split()))
_KILL, _TAKING = stem("kill"), frozenset(map(stem, ("take", "end")))
_NO_ONE = frozenset(map(stem, "death cause die kill".split()))
_THEN = frozenset("when after as".split())
_OF = frozenset(("of", "from"))
_AFTER, _HOW_SO = frozenset(("after", "following")), frozenset("from with down off of to".split())
_WAS = frozenset(("was", "is"))
_ENDING = frozenset(("IN", ",", "CC", ".", "WDT"))
_CLEFTS = (("it", "was"), ("it", "is"))
_ILL = frozenset("ill sick unwell poorly".split())
_SUFFER = frozenset(map(stem, ("suffer", "ail")))
_NEAR = 2  # sentences from the death to its cause
_RULE = "cause of the death"
# The other's pronouns, by that of who dies.
_OTHERS = {"he": frozenset(("she", "her")), "she": frozenset(("he", "him", "his"))}


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The cause of the death asked about; None for other questions and where none is told."""
    if not _asks_for_cause(question):
        return None
    who = frozenset(
        stem(token.text)
        for token, tag in zip(question.tokens, question.tags, strict=True)
        if tag.startswith("NNP")
    )
    scenes = library.scenes(question, Matcher(question, context.hints), context)
    if _is_of_harm(question):
        return _happened(question, library, scenes, who)
    # A death may be told far from the last answer, beside which sentences are looked for first.
    afar = library.scenes(question, Matcher(question, ()), Context()) if context.near else ()
    for number, scene in (*scenes, *afar):
        for place in _deaths(library, number, scene, who):
            found = _behind(scene, place) or _told_after(library, number, scene)
            if found is not None:
                return told_in(question, *found, rule=_RULE, confidence=0.8)
    for find in (_killed_by, _of_illness):
        for number, scene in scenes:
            if (cause := find(library, number, scene, who)) is not None:
                return told_in(question, scene.reading, cause, rule=_RULE, confidence=0.65)
    how = question.type is QuestionType.HOW
    if how and (told := _happened(question, library, scenes, who)):
        return told
    if any(_is_only_after(scene) for _, scene in scenes[:1]):
        return Answer(AnswerKind.UNANSWERABLE, NOT_SAID, question)
    return None


def _happened(
    question: Question,
    library: Library,
    scenes: Sequence[tuple[int, Scene]],
    who: frozenset[str],
) -> Answer | None:
    """What happened when somebody was killed or hurt, or the way in which somebody died."""
    for find in (_when_killed,) if _is_of_harm(question) else (_when_killed, _way):
        for number, scene in scenes:
            if (way := find(library, number, scene, who)) is not None:
                return told_in(question, scene.reading, way, rule=_RULE, confidence=0.75)
    return None


def _asks_for_cause(question: Question) -> bool:
    """ "What did X die of?", "What was the cause of X's death?", "How did X die?"."""
    stems = {stem(token.text) for token in question.tokens}
    if question.type is QuestionType.HOW and (question.predicate == _DIE or _is_done(question)):
        return True
    if question.type is QuestionType.WHAT and question.predicate in _KILLING:
        return question.role is Role.SUBJECT
    if _DIE in stems and question.preposition in _OF and question.tokens[0].text.lower() != "where":
        return True
    return question.answer_type == "cause" and bool(stems & {_DIE, stem("death")})


def _is_done(question: Question) -> bool:
    """ "How was X killed?", "How did they get hurt?"."""
    lowers = {token.text.lower() for token in question.tokens}
    fates = {stem(word) for word in lowers}.intersection((*_KILLING, *_HARMING))
    return bool(fates) and not lowers.isdisjoint(PASSIVE)


def _is_of_harm(question: Question) -> bool:
    done = question.type is QuestionType.HOW and _is_done(question)
    return done and any(stem(token.text) in _HARMING for token in question.tokens)


def _deaths(library: Library, number: int, scene: Scene, who: frozenset[str]) -> Iterator[int]:
    """The tokens of "died" whose subject is the one asked about."""
    links = library.coreferences[number].links(scene.reading.sentence.index)
    for clause in scene.clauses:
        subject = clause.subject
        if scene.reading.stems[clause.head] != _DIE or subject is None:
            continue
        asked = {token.text.lower() for token in scene.question.tokens}
        if asked & _OTHERS.get(scene.reading.lowers[subject.start], frozenset()):
            continue
        place = (subject.start, subject.end)
        if is_of(scene, [place], links, [who]) if who else not _is_another(scene, place):
            yield clause.head


def _is_another(scene: Scene, place: Range) -> bool:
    """Whether a subject is a noun, and none of those that the question asks about."""
    terms = scene.matcher.terms
    asked = {n for n, one in enumerate(terms) if one.kind == "noun" and one.stem not in _NO_ONE}
    held = {one.term for one in scene.matches[slice(*place)] if one is not None}
    common = scene.reading.tags[place[1] - 1] in ("NN", "NNS")
    return common and bool(asked) and asked.isdisjoint(held)


def _behind(scene: Scene, verb: int) -> tuple[SentenceReading, Range] | None:
    """ "Died on Sunday of heart failure"."""
    for clause in scene.clauses:
        for one in clause.obliques if clause.head == verb else ():
            if one.word.lower() in _OF:
                return scene.reading, (one.object.start, one.object.end)
        if clause.head == verb and (after := _after(scene, clause)):
            return scene.reading, after
        if clause.head == verb and (at := _behind_place(scene.reading, verb, clause.end)):
            ends = (i for i in range(at, clause.end) if scene.reading.tags[i] in _ENDING)
            return scene.reading, (at, next(ends, clause.end))
    return None


def _after(scene: Scene, clause: Clause) -> Range | None:
    """ "A fall from his horse" of "died after a fall from his horse"; no visit to his sister."""
    own = scene.reading
    for one in clause.obliques:
        noun = singular(own.lowers[one.object.parts[0][1] - 1])
        fatal = noun in words("fatal_nouns") or class_of(noun) == "disease"
        if one.word.lower() in _AFTER and fatal:
            behind = (it for it in clause.modifiers if it.preposition == one.object.end)
            held = next((it for it in behind if it.word in _HOW_SO), one)
            return one.object.start, max(one.object.end, held.object.end)
    return None


def _is_only_after(scene: Scene) -> bool:
    """ "Died after a visit to his sister": what came before is no cause."""
    return any(
        one.word.lower() in _AFTER
        for clause in scene.clauses
        if scene.reading.stems[clause.head] == _DIE
        for one in clause.obliques
    )


def _behind_place(reading: SentenceReading, verb: int, end: int) -> int:
    """Where the stroke of "died in Bergen of a stroke" begins, which no Bergen is of, or 0."""
    of = (i for i in range(verb + 1, end - 1) if reading.lowers[i] == "of")
    named = (i for i in of if reading.tags[i - 1] == "NNP" and reading.tags[i + 1] != "NNP")
    return next(named, -1) + 1


def _when_killed(library: Library, number: int, scene: Scene, who: frozenset[str]) -> Range | None:
    """ "When his car left the road" of who was killed then, "killed by falling rocks"; None of
    "when he was 12"."""
    reading = scene.reading
    for clause in scene.clauses:
        subject, verb = clause.subject, reading.stems[clause.head]
        harmed = _is_of_harm(scene.question)
        killed = verb == _DIE and not harmed
        killed |= verb in (_HARMING if harmed else _KILLING) and clause.voice == "passive"
        if subject is None or not killed or clause.polarity == "negative":
            continue
        if not _is_asked(library, number, scene, (subject.start, subject.end), who):
            continue
        if reading.lowers[clause.head + 1 : clause.head + 2] == ("by",):
            return (clause.head, clause.agent.end if clause.agent else clause.end)
        for one in scene.clauses:
            hangs = one.governor >= 0 and scene.clauses[one.governor] is clause
            opens = reading.lowers[one.start] in _THEN and one.subject is not None
            if hangs and opens and one.kind == "adverbial" and reading.lowers[one.head] not in BE:
                return (one.start, one.end)
    return None


def _killed_by(library: Library, number: int, scene: Scene, who: frozenset[str]) -> Range | None:
    """The pneumonia of "it was pneumonia that killed him"."""
    own, links = scene.reading, library.coreferences[number].links(scene.reading.sentence.index)
    for i in range(scene.size - 3):
        if own.lowers[i : i + 2] not in _CLEFTS or own.lowers[i + 2] in ("he", "she", "not"):
            continue
        that = next((j for j in range(i + 3, scene.size) if own.lowers[j] in ("that", "which")), 0)
        killed = own.stems[that + 1 : that + 2] == (_KILL,) if that else False
        victim = (that + 2, that + 3)
        if killed and (is_of(scene, [victim], links, [who]) if who else _is_one(scene, victim)):
            return i + 2, that
    return None


def _is_one(scene: Scene, place: Range) -> bool:
    """Is it "him", where the question names nobody?"""
    return scene.reading.lowers[place[0] : place[1]] in (("him",), ("her",), ("them",))


def _of_illness(library: Library, number: int, scene: Scene, who: frozenset[str]) -> Range | None:
    """The heart failure of "She had been ill with heart failure since May", near a death."""
    own, index = scene.reading, scene.reading.sentence.index
    links = library.coreferences[number].links(index)
    for clause in scene.clauses:
        subject = clause.subject
        lasts = {"since", "for"} & {*own.lowers[clause.head : clause.end]}
        perfect = "had" in own.lowers[clause.verb_start : clause.head] and clause.object is None
        if subject is None or not (lasts and perfect) or clause.polarity == "negative":
            continue
        ill = {*own.lowers[clause.head : clause.end]} & _ILL or own.stems[clause.head] in _SUFFER
        it = (subject.start, subject.end)
        own_one = is_of(scene, [it], links, [who]) if who else own.lowers[it[0]] in _OTHERS
        if ill and own_one and _is_near_death(library, number, index):
            told = (one for one in clause.obliques if one.word in ("with", "from"))
            return next(((one.object.start, one.object.end) for one in told), None)
    return None


def _is_near_death(library: Library, number: int, index: int) -> bool:
    """Whether the sentence itself or one of those before it tells of a death."""
    reading = library.readings[number]
    before = range(max(0, index - _NEAR), index + 1)
    return any(_DIE in reading.sentence(i).stems for i in before)


def _way(library: Library, number: int, scene: Scene, who: frozenset[str]) -> Range | None:
    """ "Drowned", "was shot by a guard", "froze to death": the verb that tells the way itself."""
    reading = scene.reading
    for clause in scene.clauses:
        head, subject = clause.head, clause.subject
        if subject is None or clause.modal or is_denied(reading, clause, head):
            continue
        if not _is_asked(library, number, scene, (subject.start, subject.end), who):
            continue
        behind = reading.lowers[head + 1 : clause.end + 1]
        if ("to", "death") in pairwise(behind):
            return head, head + behind.index("death") + 2
        if ("own", "life") in pairwise(behind) and reading.stems[head] in _TAKING:
            return head, head + behind.index("life") + 2
        done = clause.voice == "passive" and reading.stems[head] in _KILLING - {_KILL}
        if done or reading.stems[head] in _DYING:
            return head, clause.agent.end if clause.agent else head + 1
    return None


def _is_asked(
    library: Library, number: int, scene: Scene, place: Range, who: frozenset[str]
) -> bool:
    """Whether some tokens are the one asked about: by the name, or by all nouns of the question."""
    if who:
        links = library.coreferences[number].links(scene.reading.sentence.index)
        return is_of(scene, [place], links, [who])
    terms = scene.matcher.terms
    nouns = [n for n, one in enumerate(terms) if one.kind == "noun"]
    asked = {n for n in nouns if terms[n].stem not in (_DIE, *_HARMING)}
    held = {one.term for one in scene.matches[slice(*place)] if one and one.factor >= FAMILY}
    return bool(asked) and held.issuperset(asked)


def _told_after(
    library: Library, number: int, scene: Scene
) -> tuple[SentenceReading, Range] | None:
    """ "The cause was pneumonia, her daughter said.", soon after."""
    reading = library.readings[number]
    first = scene.reading.sentence.index
    for index in range(first, min(first + _NEAR + 1, len(reading.article.sentences))):
        read = reading.sentence(index)
        for i in range(len(read.lowers) - 3):
            if read.lowers[i] != "cause" or read.lowers[max(0, i - 1)] not in ("the", "his", "her"):
                continue
            verb = i + 1 + 2 * (read.lowers[i + 1 : i + 3] == ("of", "death"))
            if read.lowers[verb] in _WAS:
                return read, (verb + 1, _phrase_end(read, verb + 1))
    return None


def _phrase_end(read: SentenceReading, start: int) -> int:
    marks = (",", ".", ";", ":", "—", "–", "”", '"')
    return next((i for i in range(start + 1, len(read.lowers)) if read.lowers[i] in marks), start)
