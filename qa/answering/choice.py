"""Choice questions, "Was it A or B?": the alternative that the best sentence holds alone."""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.answer import Answer, AnswerSpan, Trace
from qa.answering.library import Library
from qa.answering.question import Question
from qa.answering.scene import Scene
from qa.language.lexicon import words
from qa.language.stems import stem
from qa.types import AnswerKind, MentionKind, RuleHit

__all__ = ["choose"]

_NAMES = (MentionKind.PERSON, MentionKind.ORGANISATION, MentionKind.PLACE, MentionKind.NAME)


def choose(
    question: Question, library: Library, scenes: Sequence[tuple[int, Scene]]
) -> Answer | None:
    """ "Was it A or B?": the alternative that stands in the best sentence that holds just one."""
    place = [token.text.lower() for token in question.tokens].index("or")
    left, right = _alternative(question, place - 1, -1), _alternative(question, place + 1, 1)
    for number, scene in scenes:
        held = [word for word in (left, right) if word and stem(word) in scene.reading.stems]
        if len(held) == 1:
            at = scene.reading.stems.index(stem(held[0]))
            span: AnswerSpan = library.verbatim(number, *_name_around(scene, at))
            sentence = library.whole(number, scene.reading.sentence)
            hit = RuleHit("the alternative that stands there", 1.0, 0.0, held[0])
            return Answer(
                AnswerKind.SPAN,
                span.text,
                question,
                (span,),
                (sentence,),
                0.6,
                (Trace(span, 0.0, (hit,)),),
            )
    return None


def _name_around(scene: Scene, index: int) -> tuple[int, int]:
    """The characters of the whole name that a token is of, or of the token itself."""
    owner = scene.mention_of[index]
    if owner is not None and owner.kind in _NAMES:
        return scene.reading.offsets(owner.start, owner.end)
    return scene.reading.offsets(index, index + 1)


def _alternative(question: Question, start: int, step: int) -> str:
    """The content word of one side of "or", nearest to it."""
    index = start
    while 0 <= index < len(question.tokens):
        tag, word = question.tags[index], question.tokens[index].text
        if tag.startswith("VB") and word.lower() in words("stopwords"):
            return ""
        if tag.startswith(("NN", "CD", "JJ", "VB")):
            return word
        index += step
    return ""
