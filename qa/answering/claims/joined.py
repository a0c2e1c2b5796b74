"""What one sentence says of several: "Gold is magnetic, but silver is not", "at 7 am in summer and
at 9 am in winter"."""

from __future__ import annotations

from collections.abc import Iterator

from qa.answering.claims.denials import SITUATED, Denials, Finding
from qa.answering.claims.sides import governing
from qa.answering.expected import class_of
from qa.answering.relatives import FAMILY
from qa.language.grammar import BE, DO
from qa.language.lexicon import words
from qa.language.stems import singular
from qa.light import NamedTuple
from qa.reading.clauses import Clause
from qa.reading.coreference.nouns import Kind, noun

__all__ = ["Joined"]

_ASKING_LEAVE, _SPEAKING = frozenset(("can", "may")), frozenset("i we you".split())
_SOMEBODY = frozenset("anyone anybody someone somebody people".split())
_LIVES = frozenset(("life", "lives"))
_THINGS = frozenset((Kind.THING, Kind.ANIMAL, Kind.PLACE))

_AUXILIARIES = BE | DO | frozenset("has have had can could will would may must should".split())
_NOT = frozenset(("not", "n't", "n’t"))
_TOO = frozenset("too also either well as yet still".split())
_ENDS = frozenset(". ; , ! ?".split())
_BOUNDS = frozenset(", ; but and while whereas though although".split())
_SO, _NOR = ("so",), (("neither",), ("nor",))
_PARTS = frozenset(", ; and but while whereas".split())


class _Elided(NamedTuple):
    """Where the words before it end, the tokens of its own subject, and whether it is so of that:
    "but silver is not"."""

    end: int
    subject: range
    true: bool


class Joined(Denials):
    """A claim held against a sentence that tells the same of several, or of each another thing."""

    def _told_in_short(self) -> Finding | None:
        """What a clause that leaves out its verb says of the claim's subject."""
        for one in self._elided():
            if self._is_of(one):
                said = " ".join(self.own.words[one.end : one.subject.stop + 1])
                true = one.true ^ self._negated
                return Finding(true, "told in short", f"the sentence has “{said}”", SITUATED)
        return None

    def _is_of(self, one: _Elided) -> bool:
        """Whether it is about the claim's subject, and the words before it are the rest of it."""
        claim = self.claim
        if claim is None or self._opposites:
            return False
        # "Silver" may be read as an adjective.
        subject = set(self._terms_at(self._subject_said or {1}))
        rest = {n for n, term in enumerate(self.matcher.terms) if term.index >= 0} - subject
        before = self._exactly(range(one.end))
        return bool(subject) and subject <= self._exactly(one.subject) - before and rest <= before

    def _exactly(self, places: range) -> set[int]:
        """The terms that stand at some tokens in their own form or one derived from it."""
        found = (self.scene.matches[i] for i in places)
        return {one.term for one in found if one is not None and one.factor >= FAMILY}

    def _elided(self) -> Iterator[_Elided]:
        """The clauses of a subject and an auxiliary alone that follow a whole one."""
        own = self.own.lowers
        for i in range(2, len(own) - 1):
            if own[i] not in _AUXILIARIES:
                continue
            if (lead := own[i - 1 : i]) == _SO or lead in _NOR:
                end = next((j for j in range(i, len(own)) if own[j] in _ENDS), len(own))
                yield _Elided(i - 1, range(i + 1, end), lead == _SO)
                continue
            start = next((j + 1 for j in range(i - 1, 1, -1) if own[j] in _BOUNDS), 0)
            negated = own[i + 1] in _NOT
            behind = i + 1 + negated
            while behind < len(own) and own[behind] in _TOO:
                behind += 1
            ended = behind == len(own) or own[behind] in _ENDS
            if (
                start
                and start < i
                and ended
                and (negated or behind > i + 1 or own[start - 1] == "but")
            ):
                yield _Elided(start - 1, range(start, i), not negated)

    def _other_part(self) -> str:
        """The figure of a sentence for the claim's setting, where the claim's own is for another:
        "9 am" of "7 am in summer and 9 am in winter"."""
        terms = self.matcher.terms
        figures = {n for n, term in enumerate(terms) if term.kind == "number"}
        claim = self.claim
        placed = {
            n
            for _, places in (claim.setting if claim is not None else ())
            for n in self._terms_at(places)
            if n not in figures
        }
        parts = list(self._parts())
        for part in parts:
            if not placed & self._exactly(part) or figures & self._exactly(part):
                continue
            others = [i for i in part if self.own.tags[i] == "CD" and not self.scene.matches[i]]
            leads = {governing(self.own, i) for i in part if self._is_one_of(placed, i)}
            if others and any(self._gives(one, figures, placed, leads) for one in parts):
                return self.own.words[others[0]]
        return ""

    def _is_one_of(self, numbers: set[int], index: int) -> bool:
        found = self.scene.matches[index]
        return found is not None and found.term in numbers

    def _gives(self, part: range, figures: set[int], placed: set[int], leads: set[str]) -> bool:
        """Whether a part has the claim's figure, and another setting behind the same word."""
        held = self._exactly(part)
        alike = (leads - {""}) & {self.own.lowers[i] for i in part}
        return bool(figures & held) and not placed & held and bool(alike)

    def _parts(self) -> Iterator[range]:
        """The parts of a sentence between commas and conjunctions."""
        own, start = self.own.lowers, 0
        for i, word in enumerate((*own, ".")):
            if word in _PARTS or i == len(own):
                yield range(start, i)
                start = i + 1

    @property
    def _is_of_no_person(self) -> bool:
        """ "Was anyone hurt?" of roofs that were damaged, "Did anyone die?" of a dog that did."""
        claim, clause = self.claim, self._clause
        if claim is None or clause is None:
            return False
        if self.lowers[0] in _ASKING_LEAVE and self.lowers[1] in _SPEAKING:
            return self._is_of_animals(clause)
        if _SOMEBODY.isdisjoint(self.lowers[1:4]):
            return False
        undergone = clause.voice == "active" and (claim.passive or self._is_killing(clause))
        part = (clause.object if undergone else None) or clause.subject
        if part is None or clause.head != self._head or claim.copular or claim.light:
            return False
        heads = (end - 1 for _, end in part.parts)
        return all(self._is_thing(i) for i in heads)

    def _is_of_animals(self, clause: Clause) -> bool:
        """ "Can I swim there?" of "Dogs may swim"."""
        part = clause.subject
        if part is None or clause.head != self._head or clause.voice != "active":
            return False
        return class_of(self.own.lowers[part.end - 1]) == "animal"

    def _is_thing(self, index: int) -> bool:
        """Whether a common noun is of a thing, an animal or a place, as far as tables know."""
        low = self.own.lowers[index]
        common = self.own.tags[index] in ("NN", "NNS") and self.scene.mention_of[index] is None
        if not common or singular(low) in words("body_parts") or low in _LIVES:
            return False  # who broke a leg was hurt
        return noun(low).kind in _THINGS or singular(low) in words("facilities")
