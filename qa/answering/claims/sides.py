"""A claim and a sentence side by side, and what both have in common."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from qa.answering.claims.claim import Claim
from qa.answering.matching import Matcher
from qa.answering.question import Question
from qa.answering.scene import Scene
from qa.reading.reading import Reading, SentenceReading

__all__ = ["Sides"]

_HELD = 0.5
_BACK = 3
_TOPIC = 3


class Sides:
    """The claim of a question, and a sentence with those before it."""

    def __init__(
        self,
        question: Question,
        claim: Claim | None,
        matcher: Matcher,
        scene: Scene,
        reading: Reading,
    ) -> None:
        self.question, self.claim, self.matcher, self.scene = question, claim, matcher, scene
        self.reading = reading
        self.words = [token.text for token in question.tokens]
        self.lowers = [word.lower() for word in self.words]
        self.own = scene.reading

    def _terms_at(self, places: Collection[int]) -> list[int]:
        return [n for n, term in enumerate(self.matcher.terms) if term.index in places]

    def _is_held(self, number: int) -> bool:
        return self.scene.factors.get(number, 0.0) >= _HELD

    def _any_match(self, numbers: set[int], places: Sequence[int]) -> bool:
        return any(
            found is not None and found.term in numbers and not self._is_owner(i, found.term)
            for i in places
            if (found := self.scene.matches[i])
        )

    def _is_owner(self, index: int, number: int) -> bool:
        """ "Bob's wife" is not Bob, unless the claim is of Bob's too."""
        own = self.own.tags[index + 1 : index + 2] == ("POS",)
        at = self.matcher.terms[number].index
        return own and self.question.tags[at + 1 : at + 2] != ("POS",)

    def _before(self) -> Iterator[SentenceReading]:
        """The sentences right before, which its pronouns may speak of."""
        index = self.own.sentence.index
        for number in range(max(0, index - _BACK), index):
            yield self.reading.sentence(number)

    def _is_told_before(self, numbers: set[int]) -> bool:
        terms = self.matcher.terms
        if any(self.reading.article.text.count(terms[n].word) >= _TOPIC for n in numbers):
            return True
        return any(
            found is not None and found.term in numbers
            for sentence in self._before()
            for found in self.matcher.matches(sentence.stems)
        )

    @property
    def _is_passive(self) -> bool:
        predicate = self.claim.predicate if self.claim else -1
        tag = self.question.tags[predicate] if predicate >= 0 else ""
        return tag in ("VBN", "VBD") and self.lowers[0] in ("is", "are", "was", "were")

    @property
    def _negated(self) -> bool:
        """ "Did it not fall?" claims that it did not; "Isn't it old?" claims that it is."""
        return self.question.negated and self.lowers[1:2] not in (["n't"], ["n’t"])
