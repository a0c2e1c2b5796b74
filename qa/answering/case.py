"""A question with its winning candidate: what the checks of `abstaining` look at."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from qa.answering.expected import fits
from qa.answering.library import Library, Ranked
from qa.answering.matching import Matcher
from qa.answering.question import Question, Term
from qa.answering.scene import Scene
from qa.reading.found import Found
from qa.reading.reading import SentenceReading

__all__ = ["Case"]

_BACK, _AHEAD = 3, 1
_SEVERAL = 3
_WELL_HELD = 0.5


class Case:
    """A question, its winner, and what stands around the winner."""

    def __init__(
        self,
        question: Question,
        matcher: Matcher,
        winner: Ranked,
        library: Library,
        rivals: Sequence[Ranked] = (),
    ) -> None:
        self.question, self.matcher = question, matcher
        self.winner, self.terms = winner, matcher.terms
        self.rivals = rivals
        self.article = library.articles[winner.article]
        self.scene: Scene = winner.scored.scene
        self.start, self.end = winner.scored.start, winner.scored.end
        self.points = winner.scored.points
        reading = library.readings[winner.article]
        own = self.scene.reading.sentence.index
        first, last = max(0, own - _BACK), min(len(self.article.sentences), own + _AHEAD + 1)
        self.near: list[SentenceReading] = [reading.sentence(index) for index in range(first, last)]

    @cached_property
    def around(self) -> dict[int, float]:
        """Which terms are matched in the winner's sentence and its neighbours, and how well."""
        held: dict[int, float] = {}
        for sentence in self.near:
            for found in self.matcher.matches(sentence.stems):
                if found is not None:
                    held[found.term] = max(held.get(found.term, 0.0), found.factor)
        return held

    def standing(self, number: int) -> str:
        """How a term stands in the evidence: "exact", "alike" or "loose" in the winner's sentence,
        "near" in a neighbour, or "nowhere"."""
        factor = self.scene.factors.get(number, 0.0)
        if factor:
            return "exact" if factor >= 1.0 else "alike" if factor >= 0.7 else "loose"
        return "near" if number in self.around else "nowhere"

    @cached_property
    def places(self) -> dict[int, list[int]]:
        """Term number -> the tokens of the winner's sentence that match it."""
        found: dict[int, list[int]] = {}
        for i, match in enumerate(self.scene.matches):
            if match is not None:
                found.setdefault(match.term, []).append(i)
        return found

    def overlaps(self, one: Ranked) -> bool:
        """Whether a candidate shares words with the winner."""
        scored = one.scored
        return scored.scene is self.scene and scored.start < self.end and self.start < scored.end

    @cached_property
    def owner(self) -> Found | None:
        """The mention at the winner's head."""
        return self.scene.mention_of[self.scene.head(self.start, self.end)]

    @property
    def fit(self) -> str:
        """How the winner's kind fits what is asked for: "first", "second", "clash" and so on."""
        kind = self.owner.kind if self.owner else ""
        return fits(self.question.profile, kind, "exact").partition(" ")[0]

    def covered(self, factors: dict[int, float]) -> float:
        """The share of the question's weight that `factors` match, the asked noun in full."""
        held = total = 0.0
        for number, term in enumerate(self.matcher.terms):
            weight = self.matcher.weights[number] / (min(1.0, term.weight) or 1.0)
            weight *= 1.0 if self.is_asked(term) else min(1.0, term.weight)
            held += factors.get(number, 0.0) * weight
            total += weight
        return held / (total or 1.0)

    def is_asked(self, term: Term) -> bool:
        """Whether a term is the noun asked for."""
        return term.word.lower() == self.question.answer_type

    @property
    def is_well_held(self) -> bool:
        """Whether the winner's sentence holds several words of the question, and most of it."""
        several = len(self.scene.factors) >= _SEVERAL
        return several and self.covered(self.scene.factors) >= _WELL_HELD

    @property
    def is_maker(self) -> bool:
        """ "Hegel's Logic", "a novel by Hegel": the winner has or made something."""
        reading = self.scene.reading
        has = reading.tags[self.end : self.end + 1] == ("POS",)
        return has or (self.start > 0 and reading.lowers[self.start - 1] == "by")
