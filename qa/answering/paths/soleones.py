""" "Are there other women on the board?" of "she is the only woman on the board": no."""

from __future__ import annotations

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import sentence_of, told
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.stems import stem
from qa.light import pattern
from qa.types import AnswerKind

__all__ = ["answer"]

_RULE = "the only one"
_ASKED = pattern(
    r"(?:is|are|was|were|did|does|do|has|have|had)\b.*\b(?:any )?other (?P<noun>[a-z]+)\b.*"
)
_ONLY = frozenset(("only", "sole", "lone"))
_THE = frozenset("the its his her their our my a".split())
_NEAR = 3


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """No, where a sentence calls one the only of those asked about; else None."""
    asked = _ASKED.match(question.resolved.lower().strip())
    if asked is None or question.type is not QuestionType.YES_NO or question.negated:
        return None
    noun, words = stem(asked["noun"]), {stem(token.text) for token in question.tokens} - {"other"}
    matcher = Matcher(question, context.hints)
    for _, scene in library.scenes(question, matcher, context):
        if _is_only(scene, noun, words) and _holds_names(scene):
            sentence = sentence_of(scene.reading)
            text = f"No: {' '.join(sentence.text.split())}"
            return told(
                question,
                (sentence,),
                (sentence,),
                rule=_RULE,
                confidence=0.75,
                kind=AnswerKind.NO,
                text=text,
            )
    return None


def _is_only(scene: Scene, noun: str, asked: set[str]) -> bool:
    """ "The only woman", "her sole survivor": not "the only ones but for two"."""
    read = scene.reading
    for i in range(1, scene.size - 1):
        if read.lowers[i] in _ONLY and read.lowers[i - 1] in _THE:
            behind = read.stems[i + 1 : i + 1 + _NEAR]
            at = behind.index(noun) if noun in behind else -1
            plural = at >= 0 and read.tags[i + 1 + at] in ("NNS", "NNPS")
            # "The only red house" is not the only house.
            if at >= 0 and not plural and set(behind[:at]) <= asked:
                return True
    return False


def _holds_names(scene: Scene) -> bool:
    """Whether the sentence holds all names and numbers, and most of the rest that is asked."""
    terms = scene.matcher.terms
    named = (n for n, one in enumerate(terms) if one.kind in ("name", "number"))
    return all(n in scene.factors for n in named)
