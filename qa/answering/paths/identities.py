""" "Who is the president of X?", "Who founded X?": the name that a role or a pronoun stands for.

Neither need stand beside the name: coreference says that "the French president", "she" or the "I"
of an interview is the person who was named before. Who does what the text tells in the passive may
be several, or nobody who is named: then the agent is told whole.
"""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.coordination import as_named
from qa.answering.paths.telling import told, told_all
from qa.answering.question import Question, QuestionType, Role, Term
from qa.answering.relatives import FAMILY
from qa.answering.scene import Scene
from qa.language.grammar import PASSIVE
from qa.language.stems import stem
from qa.reading.clauses import Clause, Oblique
from qa.reading.coreference import Link
from qa.reading.found import NAME_KINDS
from qa.types import Range

__all__ = ["answer"]


_RULE = "the name that the role stands for"
_BY_WHOM = "by whom it is done"
# Only where the best sentences tell of the deed, and of so much of the rest of the question.
_BEST, _MOST_OF_REST = 2, 0.6
_INSIDE = frozenset("DT PRP$ JJ JJR JJS NN NNS NNP NNPS CD VBN VBG".split())
_JOINS = frozenset(("and", "or"))
_PLACES = frozenset("first last only second third latest oldest youngest".split())
_LINKS = frozenset("is are was were be become became becomes 's".split())
# So much of what the question says has to stand where a pronoun does what is asked about.
_ALMOST = 0.75


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The name behind the role or the doer asked for, or None when none of the text is the one."""
    matcher = Matcher(question, context.hints)
    placed = [n for n, term in enumerate(matcher.terms) if _is_place_in_row(question, term)]
    if placed:
        return None
    is_role = question.role is Role.COPULA
    if question.type is not QuestionType.WHO and (is_role or question.profile != "what_person"):
        return None
    if not (question.answer_type if is_role else question.predicate):
        return None
    if not is_role and question.role is not Role.SUBJECT:
        return None
    is_asked = _is_asked if is_role else _does
    scenes = library.scenes(question, matcher, context)
    for number, scene in scenes:
        for link in library.coreferences[number].links(scene.reading.sentence.index):
            if link.names and is_asked(scene, link):
                if not is_role and _is_named_before(matcher, scenes, number, scene):
                    return None
                return _told(question, library, number, scene, link)
    return None if is_role else _agent(question, library, matcher, context)


def _is_place_in_row(question: Question, term: Term) -> bool:
    """ "Who was the first …", "which leader became the last to …": what the question turns on."""
    asked = question.answer_class == "person" or question.type is QuestionType.WHO
    lowers = [token.text.lower() for token in question.tokens]
    linked = term.index > 1 and lowers[term.index - 1] == "the"
    return asked and linked and lowers[term.index] in _PLACES and lowers[term.index - 2] in _LINKS


def _is_asked(scene: Scene, link: Link) -> bool:
    """Whether the linked role says all that the question says, and is the one asked for itself:
    not "the wife of the coach"."""
    start, end = _whole_role(scene, link)
    held = {
        found.term: index
        for index, found in enumerate(scene.matches[start:end], start)
        if found is not None and found.factor >= FAMILY
    }
    wanted = {number for number, term in enumerate(scene.matcher.terms) if term.index >= 0}
    own = any(link.start <= index < link.end for index in held.values())
    role = stem(scene.question.answer_type)
    behind = (scene.matcher.terms[n].stem for n, index in held.items() if index >= link.end)
    return bool(wanted) and own and held.keys() >= wanted and role not in behind


def _whole_role(scene: Scene, link: Link) -> Range:
    """The tokens of "Norway's largest maker of ferries" for "largest maker"."""
    start, end, tags = link.start, link.end, scene.reading.tags
    if tags[start - 1 : start] == ("POS",):
        start -= 1
        while start and tags[start - 1].startswith("NNP"):
            start -= 1
    if scene.reading.lowers[end : end + 1] == ("of",):
        end += 1
        while end < scene.size and tags[end] in _INSIDE:
            end += 1
    return start, end


def _does(scene: Scene, link: Link) -> bool:
    """Whether a pronoun is the subject of the verb asked about, in a sentence that holds the names
    and numbers and most else that the question says."""
    if scene.reading.tags[link.start] != "PRP" or link.end - link.start > 1:
        return False
    behind = scene.question.wh[1]
    terms = [(n, term) for n, term in enumerate(scene.matcher.terms) if term.index >= behind]
    strict = [n for n, term in terms if term.kind in ("name", "number")]
    whole = {n for n in strict if scene.factors.get(n, 0.0) < FAMILY} <= _firsts_held(scene, strict)
    held = scene.matcher.share((n for n, _ in terms), scene.factors)
    return (
        whole and held >= _ALMOST and any(_is_its_deed(scene, link, one) for one in scene.clauses)
    )


def _firsts_held(scene: Scene, names: Sequence[int]) -> set[int]:
    """The first words of names that the sentence holds by the last: "United" of "the U.S."."""
    terms, held = scene.matcher.terms, scene.factors
    return {
        n
        for n in names
        if n + 1 in names and terms[n + 1].index == terms[n].index + 1 and n + 1 in held
    }


def _is_named_before(
    matcher: Matcher, scenes: Sequence[tuple[int, Scene]], number: int, told: Scene
) -> bool:
    """Whether an earlier sentence that holds as much of the question has a name do the deed."""
    for other, scene in scenes:
        earlier = other == number and scene.reading.sentence.index < told.reading.sentence.index
        if not earlier or scene.coverage < told.coverage:
            continue
        for clause in scene.clauses:
            found, subject = scene.matches[clause.head], clause.subject
            same = found is not None and scene.question.is_of_verb(matcher.terms[found.term])
            if same and subject is not None and _is_named(scene, (subject.start, subject.end)):
                return True
    return False


def _is_its_deed(scene: Scene, link: Link, clause: Clause) -> bool:
    """Whether a pronoun is the subject of a clause with the verb and the voice of the question."""
    if clause.subject is None or (clause.subject.start, clause.subject.end) != link[:2]:
        return False
    found = scene.matches[clause.head]
    if found is None or found.factor < FAMILY:
        return False
    asked = "passive" if _is_passive(scene.question) else "active"
    same = scene.question.is_of_verb(scene.matcher.terms[found.term])
    return same and clause.voice == asked


def _is_passive(question: Question) -> bool:
    """ "Who was arrested?": a form of "be" before the participle that is asked with."""
    stems = [stem(token.text) for token in question.tokens]
    verb = stems.index(question.predicate) if question.predicate in stems else 0
    lowers = [token.text.lower() for token in question.tokens[:verb]]
    return question.tags[verb] in ("VBN", "VBD") and not PASSIVE.isdisjoint(lowers)


def _told(question: Question, library: Library, number: int, scene: Scene, link: Link) -> Answer:
    named = library.readings[number].sentence(link.sentence)
    return told(
        question,
        (library.verbatim(number, *_named(library, number, link)),),
        (library.whole(number, one) for one in (named.sentence, scene.reading.sentence)),
        rule=_RULE,
        reason=f"{_RULE}: {link.rule}",
        confidence=0.75,
    )


def _named(library: Library, number: int, link: Link) -> tuple[int, int]:
    """The characters of the name: of its mention, or where a transcript only labels the speaker,
    of the name in full."""
    reading, text = library.readings[number], library.articles[number].text
    start = text.find(link.names[0]) if link.rule in ("speaker", "addressee") else -1
    if start >= 0 and reading.turn(link.sentence) is not None:
        return start, start + len(link.names[0])
    return reading.sentence(link.sentence).offsets(*link.antecedent)


def _agent(
    question: Question, library: Library, matcher: Matcher, context: Context
) -> Answer | None:
    """The parts of the agent of the verb asked about, "by 600 observers and the army", or None
    where it is one name, for which the common path looks, or none, or "Who was flown out?" asks for
    the other side."""
    if _is_passive(question):
        return None
    for _, scene in library.scenes(question, matcher, context)[:_BEST]:
        for clause in scene.clauses:
            if _tells(scene, clause) and (gapped := _gapped(scene, clause)):
                return _agent_told(question, scene, (gapped,))
            parts = _parts(scene, clause) if _tells(scene, clause) else ()
            if len(parts) > 1 or (parts and not _is_called(scene, parts[0])):
                return _agent_told(question, scene, parts)
    return None


def _gapped(scene: Scene, clause: Clause) -> Range | None:
    """ "Lund was led by Ann, and Osk by Bo Ek": the doer of the part whose verb is left out, which
    the question names; None for other clauses."""
    agent, lowers = clause.agent, scene.reading.lowers
    if agent is None or len(agent.parts) < _BEST or lowers[agent.end : agent.end + 1] != ("by",):
        return None
    other, joint = agent.parts[-1], agent.parts[-1][0] - 1
    behind = next((one.object for one in clause.obliques if one.preposition == agent.end), None)
    if behind is None or lowers[joint] not in _JOINS:
        return None
    names = {n for n, term in enumerate(scene.matcher.terms) if term.kind == "name"}
    told = {found.term for found in scene.matches[slice(*other)] if found is not None}
    if not names or not names <= told:
        return None
    return behind.start, behind.parts[0][1]


def _is_called(scene: Scene, part: Range) -> bool:
    """Whether it is a name, or has one beside it: "the secretary, Ida Falk"."""
    beside = scene.arguments.apposed.get(part)
    return _is_named(scene, part) or (beside is not None and _is_named(scene, beside))


def _tells(scene: Scene, clause: Clause) -> bool:
    """Whether a passive clause has the verb asked about, in a sentence with all names and numbers
    of the question and most of the rest."""
    found, terms = scene.matches[clause.head], scene.matcher.terms
    if found is None or clause.voice != "passive" or found.factor < FAMILY:
        return False
    rest = [n for n, term in enumerate(terms) if term.index >= 0 and n != found.term]
    strict = (n for n in rest if terms[n].kind in ("name", "number"))
    held = scene.matcher.share(rest, scene.factors) >= _MOST_OF_REST
    same = scene.question.is_of_verb(terms[found.term])
    return same and held and all(n in scene.factors for n in strict)


def _parts(scene: Scene, clause: Clause) -> Sequence[Range]:
    """The parts of the agent up to the comma behind "A, B and C", with the "of" of each."""
    agent, lowers = clause.agent, scene.reading.lowers
    if agent is None:
        return ()
    joint = next((i for i in range(agent.start, agent.end) if lowers[i] in _JOINS), -1)
    if joint < 0:
        first = agent.parts[:1]
        owned = [lowers[stop : stop + 1] == ("of",) for _, stop in first]
        placed = [one.object.end for one in clause.modifiers if _is_where(scene, first[0], one)]
        if placed:
            return ((agent.start, placed[0]),)
        return ((agent.start, agent.end),) if any(owned) else first
    if lowers[agent.end : agent.end + 1] == ("by",):  # "…, and Osk by Bo Ek"
        return ((agent.start, joint - (lowers[joint - 1] == ",")),)
    end = next((i for i in range(joint, agent.end) if lowers[i] == ","), agent.end)
    starts = [start for start, _ in agent.parts if start < end]
    stops = [start - 1 for start in starts[1:]] + [end]
    parts = [
        (start, stop - (lowers[stop - 1] == ","))
        for start, stop in zip(starts, stops, strict=True)
        if stop > start
    ]
    return as_named(scene.reading, parts)


def _is_where(scene: Scene, part: Range, one: Oblique) -> bool:
    """Whether a place by name tells which: "a group in Lund", "workers at the Berg mill"; "the
    mayor" needs none."""
    bare = part[1] - part[0] == 1 and scene.reading.tags[part[0]] == "NNS"
    unknown = bare or scene.reading.lowers[part[0]] in ("a", "an")
    if not unknown or one.preposition != part[1] or one.word not in ("in", "at"):
        return False
    held = (scene.mention_of[i] for i in range(one.object.start, one.object.end))
    return any(own is not None and own.kind in NAME_KINDS for own in held)


def _is_named(scene: Scene, part: Range) -> bool:
    found = (scene.mention_of[i] for i in range(*part))
    return any(one is not None and one.kind in NAME_KINDS for one in found)


def _agent_told(question: Question, scene: Scene, parts: Sequence[Range]) -> Answer:
    return told_all(question, scene.reading, parts, rule=_BY_WHOM, confidence=0.7)
