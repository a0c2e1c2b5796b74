"""A question with its winning candidate: what the checks of `abstaining` look at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from qa.answering.expected import fits
from qa.answering.library import Library, Ranked
from qa.answering.matching import Match, Matcher, best_factors
from qa.answering.question import Question, Term
from qa.answering.relatives import FAMILY, related_stems
from qa.answering.scene import Scene
from qa.language.stems import stem
from qa.language.tokens import tokenize
from qa.reading.clauses import Clause
from qa.reading.coreference import Link
from qa.reading.found import NAME_KINDS, Found
from qa.reading.reading import SentenceReading
from qa.types import MentionKind

__all__ = ["Case"]


_BACK, _AHEAD = 3, 1
_SEVERAL = 3
_WELL_HELD = 0.5
_HANGING = frozenset(("complement", "adverbial"))


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
        self.library, self._stems = library, library.stems
        self._reading = library.readings[winner.article]
        self._coreference = library.coreferences[winner.article]
        own = self.scene.reading.sentence.index
        first, last = max(0, own - _BACK), min(len(self.article.sentences), own + _AHEAD + 1)
        self.near: list[SentenceReading] = [self.read(index) for index in range(first, last)]

    def read(self, index: int) -> SentenceReading:
        """Sentence number `index` of the winner's article."""
        return self._reading.sentence(index)

    @property
    def title_stems(self) -> tuple[str, ...]:
        """The stems of the title of the winner's article."""
        return self._reading.title_stems

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """What pronouns, roles and short names of the winner's sentence stand for."""
        return self._coreference.links(self.scene.reading.sentence.index)

    def meant(self, start: int, end: int) -> set[int]:
        """The terms that tokens `start` to `end` of the winner's sentence hold, or stand for."""
        index = self.scene.reading.sentence.index
        return self.library.meant(self.matcher, self.winner.article, index, (start, end))

    @cached_property
    def around(self) -> dict[int, float]:
        """Which terms are matched in the winner's sentence, where a pronoun may stand for one, in
        its neighbours, in the title and the heading above, and in the name of who it is said to,
        and how well."""
        held, own = dict(self.scene.factors), self.scene.reading.sentence.index
        turn = self._reading.turn(own)
        heard = tuple(map(stem, turn.to.split())) if turn is not None else ()
        above = (*self.title_stems, *self._reading.heading_stems(own))
        for stems in (heard, above, *(sentence.stems for sentence in self.near)):
            for found in self.matcher.matches(stems):
                if found is not None:
                    held[found.term] = max(held.get(found.term, 0.0), found.factor)
        return held

    def is_typed(self, number: int) -> bool:
        """Whether the person typed a term; what the conversation put in may be wrong."""
        return self.terms[number].stem in self._typed or not self._typed

    @cached_property
    def _typed(self) -> frozenset[str]:
        """The stems typed where the conversation put others in, else none."""
        if all(step.rule == "typo" for step in self.question.rewrites):
            return frozenset()
        return frozenset(stem(token.text) for token in tokenize(self.question.text))

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

    def named(self, start: int, end: int) -> str:
        """A name that tokens `start` to `end` of the winner's sentence hold or stand for, or ""."""
        for found in self.scene.reading.mentions:
            if found.kind in NAME_KINDS and found.start < end and start < found.end:
                return " ".join(self.scene.reading.words[found.start : found.end])
        links = (
            link for link in self.links if start <= link.start and link.end <= end and link.names
        )
        return next((link.names[0] for link in links), "")

    def overlaps(self, one: Ranked) -> bool:
        """Whether a candidate shares words with the winner."""
        scored = one.scored
        return scored.scene is self.scene and scored.start < self.end and self.start < scored.end

    @cached_property
    def owner(self) -> Found | None:
        """The mention at the winner's head; of "one tablet twice a day" the tablet is it, of
        "hundreds of fans" the fans."""
        head = self.scene.head(self.start, self.end)
        found = self.scene.mention_of[head]
        many = found is not None and found.kind is MentionKind.NUMBER and head + 2 < self.end
        if many and self.scene.reading.lowers[head + 1] == "of":
            return self.scene.mention_of[self.scene.head(head + 2, self.end)] or found
        if found is None or found.kind is not MentionKind.FREQUENCY or found.start <= self.start:
            return found
        return self.scene.mention_of[self.scene.head(self.start, found.start)]

    @property
    def fit(self) -> str:
        """How the winner's kind fits what is asked for: "first", "second", "clash" and so on."""
        kind = self.owner.kind if self.owner else ""
        return fits(self.question.profile, kind, "exact").partition(" ")[0]

    def covered(self, factors: dict[int, float]) -> float:
        """The share of the question's weight that `factors` match, the asked noun in full."""
        held = total = 0.0
        for number in range(len(self.terms)):
            weight = self._fullness(number)
            held += factors.get(number, 0.0) * weight
            total += weight
        return held / (total or 1.0)

    def _fullness(self, number: int) -> float:
        """The weight of a term, that of the asked noun in full."""
        term, weight = self.terms[number], self.matcher.weights[number]
        return weight / (min(1.0, term.weight) or 1.0) if self.is_asked(term) else weight

    @cached_property
    def clause_share(self) -> float:
        """The share of the question's weight, but for the noun asked for, that stands in the
        winner's clause, beside it."""
        asked = {number for number, term in enumerate(self.terms) if self.is_asked(term)}
        rest = sum(
            self._fullness(number) for number in range(len(self.terms)) if number not in asked
        )
        held = 0.0
        for clause in self.scene.clauses:
            if clause.start <= self.start < clause.end:
                found = best_factors(self._beside(clause)).items()
                own = sum(factor * self._fullness(n) for n, factor in found if n not in asked)
                held = max(held, own)
        return held / (rest or 1.0)

    def _beside(self, clause: Clause) -> Iterator[Match | None]:
        """What a clause matches beside the winner, the clauses that hang on it left out."""
        inner = {
            i
            for other in self.scene.clauses
            if other.kind in _HANGING and clause.start < other.start and other.end <= clause.end
            if not other.start <= self.start < other.end
            for i in range(other.start, other.end)
        }
        for i in range(clause.start, min(clause.end, self.scene.size)):
            if i not in inner and not self.start <= i < self.end:
                yield self.scene.matches[i]

    def is_in_text(self, term: Term, least: float = FAMILY) -> bool:
        """Whether the articles hold the word of a term, or one related to it by this much: as a
        rule another of its derivation family."""
        family = (other for other, factor in related_stems(term.stem) if factor >= least)
        return not self._stems.isdisjoint((term.stem, *family))

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
        """ "Hegel's Logic", "a novel by Hegel", "in his Logic, Hegel …": the winner has or made
        something."""
        reading = self.scene.reading
        has = reading.tags[self.end : self.end + 1] == ("POS",)
        opens = reading.tags[:2] == ("IN", "PRP$") and any(self.scene.matches[2 : self.start])
        has |= opens and any(
            one.kind == "main" and one.subject is not None and one.subject.start == self.start
            for one in self.scene.clauses
        )
        return has or (self.start > 0 and reading.lowers[self.start - 1] == "by")
