""" "What did Ann do before that?", "What did he use to be?": what somebody is called a former one.

A text seldom tells it by a verb: "Ann Moe, a former banker, became its director in 2014".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question
from qa.answering.relatives import FAMILY
from qa.answering.scene import Scene
from qa.language.stems import stem
from qa.light import pattern
from qa.reading.coreference import Link
from qa.types import Range

__all__ = ["answer"]

_RULE = "what somebody is a former one of"
_ASKED = pattern(
    r"what (?:did .+ do (?:for a living )?before(?: .+)?|did .+ use to (?:do|be)(?: before)?"
    r"|was .+ (?:before(?: .+)?|originally)|had .+ been before(?: .+)?"
    r"|(?:is|was) .+['’]s? (?:former|previous|earlier) (?:job|career|profession|role|work))\W*"
)
_FORMER = frozenset(("former", "ex", "one-time", "onetime", "erstwhile"))
_ONCE = frozenset("once formerly previously originally".split())
# Behind these others may be named: "before he joined Lumio".
_BEHIND = frozenset(("before", "use", "been", "originally"))
_NEAR = 6
_NOUNS = ("NN", "JJ", "CC", "POS")


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The former role, or None where none is told of the one asked about."""
    if not _ASKED.fullmatch(question.resolved.lower().strip()):
        return None
    matcher = Matcher(question, context.hints)
    end = next((i for i, one in enumerate(question.tokens) if one.text in _BEHIND), 99)
    asked = [n for n, one in enumerate(matcher.terms) if 0 <= one.index < end]
    names = frozenset(n for n in asked if matcher.terms[n].kind == "name")
    role = next((n for n in reversed(asked) if matcher.terms[n].kind == "noun"), -1)
    for number, scene in library.scenes(question, matcher, context):
        links = library.coreferences[number].links(scene.reading.sentence.index)
        if role >= 0:
            found: Iterable[Range] = (*_beside(scene, role, links), *_been(scene, role))
        else:
            apposed, titled = _apposed(scene, matcher, names, links), _titled(scene, names)
            last = max(names, default=-1)
            found = (*apposed, *titled, *(_been(scene, last) if names else ()))
        for place in found if names or role >= 0 else ():
            return told_in(question, scene.reading, place, rule=_RULE, confidence=0.75)
    return None


def _apposed(
    scene: Scene, matcher: Matcher, names: frozenset[int], links: Sequence[Link]
) -> Iterator[Range]:
    """ "A former banker" of "Ann Moe, a former banker,"."""
    for link in links:
        said = scene.reading.lowers[link.start : link.end]
        if link.rule != "apposition" or _FORMER.isdisjoint(said) or len(link.names) != 1:
            continue
        if matcher.said(map(stem, link.names[0].split())) >= names:
            yield link.start, link.end


def _beside(scene: Scene, role: int, links: Sequence[Link]) -> Iterator[Range]:
    """ "A former minister" of "Its leader, Tomas Reyk, a former minister,"."""
    own, terms = scene.reading, scene.matcher.terms
    named = [n for n, one in enumerate(terms) if one.index >= 0 and one.kind in ("noun", "name")]
    held = all(n in scene.factors for n in named)
    for link in links:
        said = own.lowers[link.start : link.end]
        if link.rule != "apposition" or _FORMER.isdisjoint(said):
            continue
        for i in range(max(1, link.start - _NEAR), link.start):
            one = scene.matches[i]
            owned = held or own.tags[i - 1] == "PRP$"
            if owned and one is not None and one.term == role and one.factor >= FAMILY:
                yield link.start, link.end


def _been(scene: Scene, asked: int) -> Iterator[Range]:
    """ "A sailor" of "the smith, who had been a sailor"."""
    own = scene.reading
    for clause in scene.clauses:
        noun, said = clause.attached, clause.complement
        if clause.kind != "relative" or noun is None or said is None:
            continue
        told = scene.matches[noun.end - 1]
        verbs = own.lowers[clause.verb_start : clause.verb_end + 1]
        been = verbs[:1] == ("had",) or not _ONCE.isdisjoint(verbs)
        if own.stems[clause.head] == "be" and been and told is not None and told.term == asked:
            yield said.start, said.end


def _titled(scene: Scene, names: frozenset[int]) -> Iterator[Range]:
    """ "Former nurse" of "Former nurse Ida Moe"."""
    own = scene.reading
    for i, word in enumerate(own.lowers):
        if word not in _FORMER:
            continue
        end = i + 1
        while end < scene.size and own.tags[end].startswith(_NOUNS) and not _is_name(scene, end):
            end += 1
        held = {one.term for one in scene.matches[end : end + len(names)] if one is not None}
        if end > i + 1 and held and held <= names:
            yield i, end


def _is_name(scene: Scene, index: int) -> bool:
    return scene.reading.tags[index].startswith("NNP")
