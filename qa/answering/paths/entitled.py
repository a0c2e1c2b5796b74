"""Who may, must or should do something: the whole of those whom a rule tells of.

"Who is allowed to join?" of "anyone who lives in Lund can join", "Who may repair it?" of "repairs
may only be carried out by dealers", "Who can vote?" of "voting is restricted to members". Whom a
rule is for is told by more than a noun, which is all that the common path gives: "children under
12", "staff who have worked here for a year". What is told of those who may not is no answer.
"""

from __future__ import annotations

import re

from qa.answering.analysis import analyse
from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.choosing import NOT_SAID
from qa.answering.paths.incurred import negations
from qa.answering.paths.telling import sentence_of, told_in
from qa.answering.question import Question
from qa.answering.scene import Scene
from qa.language.stems import StemSet
from qa.light import NamedTuple, pattern
from qa.reading.clauses import Clause
from qa.types import AnswerKind, Range

__all__ = ["answer"]

_RULE = "whom the rule is told of"
_GROUPED = r"(?:open|restricted|limited|reserved|meant|intended) (?:to|for)"
_LEAVE = r"(?:allowed|permitted|entitled|eligible|qualified|authori[sz]ed) (?:to|for)"
# "Who should I complain to?" asks for no complainer.
_OTHERS = r"(?:i|we|you|one|he|she|they|people|members|visitors)"
_ASKED = tuple(
    (kind, pattern(rf"(?:and |but |so )?who {words} (?!{_OTHERS}\b)(?P<deed>.+)", re.IGNORECASE))
    for kind, words in (
        ("may", rf"(?:is|are|was|were)(?:n['’]t| not)? {_LEAVE}"),
        ("may", r"(?:can|may|could)(?:n['’]t|not| not)?"),
        ("open", rf"(?:is|are)(?= .+ {_GROUPED}\b)"),
        ("must", r"(?:must|has to|have to|needs to|had to)(?:n['’]t| not)?"),
        ("should", r"(?:should|ought to)(?:n['’]t| not)?"),
    )
)
_OPENNESS = pattern(rf" {_GROUPED}$", re.IGNORECASE)
_MODALS: dict[str, frozenset[str]] = {
    "may": frozenset(("can", "may", "could")),
    "must": frozenset(("must", "shall")),
    "should": frozenset(("should", "must")),
}
_HEADS = {
    "may": StemSet("allow permit entitle authorise authorize".split()),
    "must": StemSet("oblige require force".split()),
    "should": StemSet("advise recommend".split()),
}
_SAID = {
    "may": frozenset("eligible entitled free welcome allowed permitted able".split()),
    "must": frozenset(("obliged", "required")),
    "should": frozenset(("advised",)),
}
_HAVING = frozenset(("have", "has", "need", "needs"))
_RESTRICTING = StemSet("restrict limit reserve confine mean intend open".split())
_OPEN, _FOR = frozenset(("open", "only", "exclusively")), frozenset(("to", "for"))
_TIMES = frozenset("from until till between during on at before after in".split())
_WHEN = frozenset("on at before until after from during by".split())
_PRONOUNS = frozenset("you i we he she it they this that these which".split())
_TELLING = ("noun", "verb", "name", "number")
_ENDS = frozenset((",", ".", ";", ":", "only"))


class _Rule(NamedTuple):
    """What is asked: which kind of rule, whether it is negated, and the terms of the deed."""

    kind: str
    negated: bool
    active: bool  # "repair it", not "be repaired"
    matcher: Matcher

    @property
    def verbs(self) -> set[int]:
        return self._of("verb")

    @property
    def things(self) -> set[int]:
        return self._of("noun", "name", "number")

    def _of(self, *kinds: str) -> set[int]:
        terms = enumerate(self.matcher.terms)
        return {n for n, term in terms if term.index > 1 and term.kind in kinds}


class _Place(NamedTuple):
    """A sentence of one of the articles."""

    rule: _Rule
    library: Library
    number: int
    scene: Scene

    def held(self, start: int, end: int) -> set[int]:
        """The terms that are told between two tokens."""
        index = self.scene.reading.sentence.index
        return self.library.meant(self.rule.matcher, self.number, index, (start, end))


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """Those whom the best sentence with such a rule tells of, or None."""
    rule = _asked(question, context)
    if rule is None or not rule.verbs | rule.things:
        return None
    denied: Scene | None = None
    for number, scene in library.scenes(question, rule.matcher, context):
        for clause in scene.clauses:
            told = _told(_Place(rule, library, number, scene), clause)
            if told is not None and _negates(scene, clause) == rule.negated:
                own = scene.reading
                return told_in(question, own, told, rule="entitled", reason=_RULE, confidence=0.8)
            denied = denied or (scene if told is not None else None)
    if denied is None:
        return None
    closest = (sentence_of(denied.reading),)
    return Answer(AnswerKind.UNANSWERABLE, NOT_SAID, question, evidence=closest)


def _asked(question: Question, context: Context) -> _Rule | None:
    text = question.resolved.strip(" ?")
    for kind, asking in _ASKED:
        if (found := asking.fullmatch(text)) is not None:
            inner = analyse(f"Who can {_OPENNESS.sub('', found['deed'])}?")
            negated = negations([token.text.lower() for token in question.tokens]) % 2 == 1
            active = not found["deed"].lower().startswith("be ")
            return _Rule(kind, negated, active, Matcher(inner, context.hints))
    return None


def _negates(scene: Scene, clause: Clause) -> bool:
    """Whether a clause, with its subject, tells of those who may not."""
    start = clause.subject.start if clause.subject is not None else clause.start
    return negations(scene.reading.lowers[start : clause.verb_end]) % 2 == 1


def _told(place: _Place, clause: Clause) -> Range | None:
    """Those whom a clause says it of, where it is a rule of that kind about that deed."""
    rule, scene = place.rule, place.scene
    if clause.subject is None or clause.tense == "past":
        return None
    if rule.kind in ("may", "open") and (group := _open_to(scene, clause)):
        # "The canteen, which is open to everyone".
        first = clause.attached.start if clause.attached is not None else clause.start
        held = place.held(min(first, clause.start), clause.end)
        return group if (rule.things or rule.verbs) <= held else None
    if clause.kind == "relative" or rule.kind == "open" or not _is_rule(rule.kind, scene, clause):
        return None
    own = place.held(clause.subject.start, clause.verb_start)
    if not _is_about(place, clause, own):
        return None
    agent = clause.agent if clause.voice == "passive" else None
    if agent is not None and rule.active and not place.held(agent.start, clause.end) & rule.things:
        return agent.start, _agent_end(scene, agent.end, clause.end)
    if own & rule.things or scene.reading.lowers[clause.subject.start] in _PRONOUNS:
        return None
    return clause.subject.start, _trimmed(scene, clause.subject.start, clause.verb_start)


def _is_about(place: _Place, clause: Clause, own: set[int]) -> bool:
    """Whether a clause, whose subject holds the terms `own`, tells of the deed: also "anyone can
    join" of joining a club, and "repairs may be done by dealers" of who can repair something."""
    rule, thing = place.rule, clause.object
    held = place.held(clause.start, _whole_end(place.scene, clause))
    bare = thing is None or place.scene.reading.lowers[thing.start] == "free"
    bare = bare and clause.agent is None and not clause.obliques
    return rule.verbs <= held and (rule.things <= held or bare or bool(own & rule.verbs))


def _whole_end(scene: Scene, clause: Clause) -> int:
    """Where a clause ends with the infinitives that hang on it: "are entitled to join"."""
    hanging = (
        one.end for one in scene.clauses if one.kind == "infinitive" and one.start >= clause.head
    )
    return max(clause.end, *hanging, clause.start)


def _trimmed(scene: Scene, start: int, end: int) -> int:
    while end > start + 1 and scene.reading.lowers[end - 1] in _ENDS:
        end -= 1
    return end


def _is_rule(kind: str, scene: Scene, clause: Clause) -> bool:
    """Whether a clause says that its subject may, must or should."""
    own, behind = scene.reading, scene.reading.lowers[clause.verb_end : clause.verb_end + 1]
    if clause.modal in _MODALS[kind] or own.stems[clause.head] in _HEADS[kind]:
        return True
    duty = kind == "must" and own.lowers[clause.head] in _HAVING and behind == ("to",)
    return duty or (bool(behind) and behind[0] in _SAID[kind])


def _open_to(scene: Scene, clause: Clause) -> Range | None:
    """ "Adults with no training" of a course that "is open to adults with no training"."""
    own = scene.reading
    said = own.lowers[clause.head : clause.verb_end + 1]
    restricted = own.stems[clause.head] in _RESTRICTING and clause.voice == "passive"
    only = own.lowers[clause.end - 1] == "only" or "only" in own.lowers[clause.verb_end :]
    for one in clause.obliques:
        led = one.word in _FOR and one.object is not None and one.preposition >= clause.verb_end
        is_for = one.word == "for" and only and one.preposition == clause.verb_end
        if led and one.object is not None and (restricted or "open" in said or is_for):
            return one.object.start, _group_end(scene, one.object.start, one.object.end)
    return None


def _agent_end(scene: Scene, behind: int, end: int) -> int:
    """Where those who do it end: before "on the first of each month"."""
    times = (i for i in range(behind, end) if scene.reading.lowers[i] in _WHEN)
    return _trimmed(scene, behind - 1, next(times, end))


def _group_end(scene: Scene, start: int, end: int) -> int:
    """Where those end who are told by more than a noun: up to a time, or the sentence's mark."""
    lowers, tags = scene.reading.lowers, scene.reading.tags
    if tags[end : end + 1] and (lowers[end] in ("with", "of", "who", "aged", "under", "over")):
        while end < scene.size and lowers[end] not in _TIMES and lowers[end] not in _ENDS:
            end += 1
    return _trimmed(scene, start, end)
