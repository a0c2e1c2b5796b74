""" "Which cloud forms at night?" of "Stratus is a cloud which forms at night": Stratus, no cloud.

The noun asked for stands closest to the words of the question, where the text tells what something
is; the answer is what it tells this of.
"""

from __future__ import annotations

from qa.answering.library import Ranked
from qa.answering.paths.winner import is_in, is_plain
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.answering.scoring import Scored
from qa.language.grammar import PROPER_NOUNS
from qa.language.stems import stem
from qa.reading.clauses import Clause
from qa.reading.phrases import Phrase

__all__ = ["as_identified"]

_THINGS = frozenset((QuestionType.WHAT, QuestionType.WHICH))
_IS = frozenset("is are was were be been 's became becomes".split())
# "One of the few towns", "a kind of cloud": the noun behind "of" tells what it is.
_PARTS = frozenset("one two some kind type sort form many most".split())


def as_identified(question: Question, ranked: list[Ranked]) -> list[Ranked]:
    """The candidates with what is told to be of the kind asked for in front, where the first is
    only the noun of that kind."""
    if question.type not in _THINGS or not question.answer_type or not ranked:
        return ranked
    won = ranked[0].scored
    for clause in won.scene.clauses:
        subject = _told_of(question, won, clause)
        for one in ranked if subject is not None else ():
            span = one.scored.start, one.scored.end
            if subject is not None and one.scored.scene is won.scene and is_in([subject], span):
                return [one, *(other for other in ranked if other is not one)]
    return ranked


def _told_of(question: Question, won: Scored, clause: Clause) -> Phrase | None:
    """The subject of which a clause tells that it is of the kind asked for, where the winner lies
    in what is told; "the tower was the first tower" tells it of a name alone."""
    scene, subject, said = won.scene, clause.subject, clause.complement or clause.object
    if subject is None or said is None or clause.polarity == "negative":
        return None
    asked, head = stem(question.answer_type), subject.parts[0][1] - 1
    is_kind = scene.reading.lowers[clause.head] in _IS and _kind(scene, said) == asked
    same = scene.reading.stems[head] == asked and scene.reading.tags[head] not in PROPER_NOUNS
    lies = won.start < said.end and said.start < won.end
    apart = won.start >= subject.end or won.end > clause.verb_start
    told = is_kind and not same and lies and apart and is_plain(scene, subject)
    return subject if told else None


def _kind(scene: Scene, said: Phrase) -> str:
    """The stem of the noun that tells what something is."""
    head = said.parts[0][1] - 1
    within = scene.reading.lowers[head] in _PARTS and said.end - 1 > head
    return scene.reading.stems[said.end - 1 if within else head]
