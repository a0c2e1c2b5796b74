"""The closest thing that the articles do say, shown beside "the article does not say".

Of the best sentences it is the one that holds the most telling words of the question: the names
that the article is not about all along, the nouns, numbers and verbs, each by its rarity. A
sentence that shares only what the whole article is about, or little of the rest, is no help, and
none is shown.
"""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.answer import AnswerSpan
from qa.answering.expected import expected_kinds
from qa.answering.matching import Matcher, rarity
from qa.answering.paths.telling import sentence_of
from qa.answering.question import Term
from qa.answering.scene import Scene

__all__ = ["closest"]

# The name of what an article is about stands in it so often.
_TOPIC = 3
# So much of the telling words must stand in a sentence.
_LEAST = 0.3
# A synonym is too far off: "people" for the population.
_ALIKE = 0.6
_TELLING = frozenset(("name", "noun", "number", "verb"))
# A sentence without anything of the kind asked for is worth so much of one that has it.
_OTHER_KIND = 0.8


def closest(scenes: Sequence[tuple[int, Scene]]) -> tuple[AnswerSpan, ...]:
    """The sentence that tells most of what is asked about, or none if all tell too little."""
    shares = [(_share(scene), scene) for _, scene in scenes]
    share, best = max(shares, key=lambda one: one[0], default=(0.0, None))
    return (sentence_of(best.reading),) if best is not None and share >= _LEAST else ()


def _share(scene: Scene) -> float:
    """The part of the telling words that a sentence holds, 0.0 to 1.0."""
    text = scene.reading.article.text
    telling = [number for number, term in enumerate(scene.matcher.terms) if _is_telling(term, text)]
    total = sum(_weight(scene.matcher, number) for number in telling)
    alike = [n for n in telling if scene.factors.get(n, 0.0) >= _ALIKE]
    held = sum(scene.factors[n] * _weight(scene.matcher, n) for n in alike)
    expected = expected_kinds(scene.profile)
    fits = not expected or any(found.kind in expected for found in scene.reading.mentions)
    return held / (total or 1.0) * (1.0 if fits else _OTHER_KIND)


def _is_telling(term: Term, text: str) -> bool:
    if term.index < 0 or term.kind not in _TELLING:
        return False
    return term.kind != "name" or text.count(term.word) < _TOPIC


def _weight(matcher: Matcher, number: int) -> float:
    """The rarity of a term; here the noun asked for counts in full."""
    return rarity(matcher.terms[number].stem)
