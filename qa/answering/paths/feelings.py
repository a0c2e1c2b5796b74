"""How somebody felt or something looked: the adjectives that a clause says of its subject."""

from __future__ import annotations

from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.grammar import ANY_BE
from qa.language.stems import StemSet, stem
from qa.reading.clauses import Clause

__all__ = ["feeling", "feeling_asked"]

_FEELING = StemSet("feel look seem sound taste smell plead".split())
_LINKING = StemSet(
    "be feel look seem sound taste smell plead become get grow turn stay remain".split()
)
_PLEAD = stem("plead")
_ADJECTIVES = ("JJ", "JJR", "VBN", "VBG")
_SOMEWHAT = (("a", "little"), ("a", "bit"))
_WITHIN = (*_ADJECTIVES, "RB", "RBR", "CC", ",")


def feeling_asked(question: Question, auxiliaries: frozenset[str]) -> int | None:
    """The token of the verb in "how did X feel" and "how does X look", or None."""
    lowers = [token.text.lower() for token in question.tokens]
    start = question.wh[1]
    bare = question.type is QuestionType.HOW and start - question.wh[0] == 1
    if not bare or start >= len(lowers) or lowers[start] not in auxiliaries:
        return None
    return start + 2 if question.predicate in _FEELING and start + 2 < len(lowers) else None


def feeling(scene: Scene, clause: Clause) -> tuple[int, int] | None:
    """The tokens of the adjectives behind a linking verb ("was sad and tired"), or None."""
    tags, head = scene.reading.tags, clause.head
    if scene.question.predicate == _PLEAD != scene.reading.stems[head]:
        return None  # who was tired did not plead so
    participle = clause.voice == "passive" and tags[head] == "VBN"
    if not participle and scene.reading.stems[head] not in _LINKING:
        return None
    start = end = head if participle else head + 1
    end += 2 * (scene.reading.lowers[end : end + 2] in _SOMEWHAT)  # "was a little scared"
    while end < clause.end and tags[end] in _WITHIN:
        end += 1
    while end > start and tags[end - 1] not in _ADJECTIVES:
        end -= 1
    start, end = (start, end) if scene.reading.lowers[start:end] not in _SOMEWHAT else (end, end)
    # "was a sad man" and "was eating" say something else.
    said = end > start and not (tags[start] == "VBG" and scene.reading.lowers[head] in ANY_BE)
    return (start, end) if said and tags[end : end + 1] != ("NN",) else None
