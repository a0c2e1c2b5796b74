""" "Tell me about the mayor", "What about the mayor?", "Does the article mention the mayor?": the
sentences that name it.

Which of the many things about it is wanted nobody can say; the best sentences that name all of it
are told whole, in the order of the text. One word for another ("car", "automobile") is no mention.
"""

from __future__ import annotations

import re

from qa.answering.analysis import analyse
from qa.answering.answer import Answer, AnswerSpan
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.choosing import NOT_SAID
from qa.answering.paths.telling import told
from qa.answering.question import Question
from qa.answering.relatives import FAMILY
from qa.answering.scene import Scene
from qa.light import pattern
from qa.types import AnswerKind

__all__ = ["answer"]

MOST = 3
_ABOUT = pattern(
    r"(?:tell me (?:more )?about|describe|(?:and )?(?:what|how) about) (?P<it>[^?]+?)[.?!\s]*$",
    re.IGNORECASE,
)
_WHETHER = pattern(r"does the article mention (?P<it>[^?]+)", re.IGNORECASE)
_RULE, _REASON = "mention", "the sentence names what is asked about"


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The sentences about something, or whether it is mentioned; None for other questions, and
    where none names all of it."""
    about = _ABOUT.match(question.resolved)
    found = about or _WHETHER.match(question.resolved)
    if found is None:
        return None
    asked = analyse(f"Tell me about {found['it']}")
    matcher = Matcher(asked, context.hints)
    scenes = library.scenes(asked, matcher, context)
    held = [(number, one, _share(one)) for number, one in scenes]
    best = max((share for *_, share in held), default=0.0)  # no ministry, where there is a minister
    least = FAMILY if best < 1.0 else 1.0
    naming = [
        library.whole(number, one.reading.sentence) for number, one, share in held if share >= least
    ]
    if not naming and about:
        return None
    if not naming:
        closest = tuple(library.whole(number, one.reading.sentence) for number, one in scenes[:1])
        return Answer(AnswerKind.UNANSWERABLE, NOT_SAID, question, evidence=closest)
    return _told(question, _in_order(naming[:MOST]) if about else naming[:1], bool(about))


def _share(scene: Scene) -> float:
    """How well the sentence, or a pronoun in it, names the least well named of what is asked."""
    terms = range(len(scene.matcher.terms))
    return min((scene.factors.get(term, 0.0) for term in terms), default=0.0)


def _in_order(sentences: list[AnswerSpan]) -> list[AnswerSpan]:
    """The sentences of the article of the best one, as they stand in it."""
    first = sentences[0].article
    return sorted((one for one in sentences if one.article is first), key=lambda one: one.start)


def _told(question: Question, sentences: list[AnswerSpan], about: bool) -> Answer:
    flat = [" ".join(one.text.split()) for one in sentences]
    several = AnswerKind.LIST if len(sentences) > 1 else AnswerKind.SPAN
    return told(
        question,
        sentences,
        sentences,
        rule=_RULE,
        reason=_REASON,
        confidence=0.8,
        kind=several if about else AnswerKind.YES,
        text=" ".join(flat) if about else f"Yes: {flat[0]}",
    )
