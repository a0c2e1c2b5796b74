""" "Which boy was released?" of "two boys were arrested. The younger one was released": who or what
did it is told without its noun, which stands before.
"""

from __future__ import annotations

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.expected import class_of
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType, Role
from qa.answering.relatives import FAMILY
from qa.answering.rules.clausal import is_passive
from qa.answering.scene import Scene
from qa.language.stems import singular, stem
from qa.reading.clauses import Clause
from qa.reading.phrases import Phrase
from qa.reading.reading import Reading

__all__ = ["answer"]

_RULE = "which of several, told without their noun"
_SURE = 0.7
_BACK = 2  # sentences from the noun to what is told without it
_ONES = frozenset("one other first second third last former latter youngest eldest oldest".split())
_COMPARED = frozenset(("JJR", "JJS", "RBR", "RBS"))
_ENOUGH = 0.8
_MANY = 2


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The subject without a noun of the clause that tells what is asked; or None."""
    noun = singular(question.answer_type)
    who = question.type is QuestionType.WHO and not noun
    if question.role is not Role.SUBJECT or question.negated or not (who or noun):
        return None
    matcher = Matcher(question, context.hints)
    rest = [n for n, one in enumerate(matcher.terms) if one.stem not in (stem(noun),)]
    for number, scene in library.scenes(question, matcher, context):
        if not rest or matcher.share(rest, scene.factors) < _ENOUGH:
            continue
        for clause in scene.clauses:
            if _tells(question, scene, clause) and clause.subject is not None:
                own = clause.subject.start >= clause.start  # "plays, and the other moved"
                told = own and _is_nounless(scene, clause.subject)
                if told and _of_kind(library.readings[number], scene, clause.subject, noun):
                    place = (clause.subject.start, clause.subject.end)
                    return told_in(question, scene.reading, place, rule=_RULE, confidence=_SURE)
    return None


def _tells(question: Question, scene: Scene, clause: Clause) -> bool:
    match = scene.matches[clause.head]
    same = match is not None and match.factor >= FAMILY
    passive = (clause.voice == "passive") == is_passive(question)
    told = clause.polarity == "positive" and clause.tense != "none"
    return (
        told
        and same
        and passive
        and match is not None
        and question.is_of_verb(scene.matcher.terms[match.term])
    )


def _is_nounless(scene: Scene, who: Phrase) -> bool:
    """ "The younger one", "the other", "the smallest"."""
    lowers, tags = (x[who.start : who.end] for x in (scene.reading.lowers, scene.reading.tags))
    if len(lowers) < _MANY or lowers[0] != "the" or len(who.parts) > 1:
        return False
    if any(tag.startswith("NNP") for tag in tags):
        return False
    return lowers[-1] in _ONES or (len(lowers) == _MANY and tags[-1] in _COMPARED)


def _of_kind(reading: Reading, scene: Scene, who: Phrase, noun: str) -> bool:
    """Are several of the kind asked for spoken of right before?"""
    index = scene.reading.sentence.index
    before = [scene.reading.lowers[: who.start]]
    before += [reading.sentence(i).lowers for i in range(max(0, index - _BACK), index)]
    words = {word for part in before for word in part}
    if noun:
        return any(singular(word) == noun and word != noun for word in words)
    return any(singular(word) != word and class_of(singular(word)) == "person" for word in words)
