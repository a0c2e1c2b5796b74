"""Who won, told from the other end: "Did she win?" of one who lost, drew or came third."""

from __future__ import annotations

from qa.answering.claims.others import Others
from qa.answering.claims.standing import Standing, standing
from qa.answering.question import QuestionType
from qa.language.lexicon import table
from qa.language.stems import stem
from qa.reading.clauses import Clause
from qa.reading.phrases import Phrase

__all__ = ["Outcomes"]

_WIN, _LOSE, _DRAW = stem("win"), stem("lose"), stem("draw")
_BEATING = frozenset(map(stem, "win beat defeat".split()))
# What one wins by not losing it, and the other way round.
_BOUTS = frozenset("match game fixture bout duel tie final replay race".split())
_RACES = frozenset("race contest competition tournament".split())
_PLACING = frozenset(map(stem, "finish come place rank end".split()))
_ENDING = frozenset(map(stem, "end finish be result".split()))
_DRAWS = frozenset("draw stalemate".split())
_FIRST = "1"


class Outcomes(Others):
    """A claim of winning or losing, held against the other ways in which a bout may end."""

    def _other_outcome(self) -> str:
        """The words by which those who are claimed to have won, or lost, did not; or ""."""
        claim = self.claim
        if claim is None or claim.copular or claim.passive or self._negated:
            return ""
        if self.question.type is QuestionType.CHOICE:
            return ""
        verb = stem(self.words[claim.predicate])
        if verb not in (_WIN, _LOSE) or not self._dates_agree() or not self._is_of_bout:
            return ""
        told = [one for one in self.scene.clauses if self._is_plainly_so(one)]
        if any(self.own.stems[one.head] == verb for one in told):
            return ""
        return next(filter(None, (self._outcome(verb, one) for one in told)), "")

    @property
    def _is_of_bout(self) -> bool:
        """Whether the claim names nothing that is won but the bout, or what stands there too."""
        objects = self.claim.object if self.claim is not None else frozenset()
        rest = frozenset(i for i in objects if self.lowers[i] not in _BOUTS)
        return all(self._is_held(n) for n in self._terms_at(rest - self._measured_places))

    def _is_plainly_so(self, clause: Clause) -> bool:
        if clause.polarity == "negative" or clause.modal or clause.voice == "passive":
            return False
        return standing(self.own, self.scene.clauses, clause.head) is Standing.AFFIRMED

    def _outcome(self, verb: str, clause: Clause) -> str:
        """What a clause tells instead of that somebody won, or lost; or ""."""
        head, said = self.own.stems[clause.head], self.own.words[clause.head]
        if head in _ENDING and self._ends_level(clause):
            return "a draw"
        if head == _DRAW and self._is_bout(clause.object) and self._is_one_of_them(clause):
            return said
        if not self._is_done_by_subject(clause):
            return ""
        if verb == _LOSE:
            return said if head in _BEATING and self._is_bout_or_side(clause.object) else ""
        if head == _LOSE and self._is_bout(clause.object):
            return said
        return self._place(clause) if head in _PLACING else ""

    def _is_done_by_subject(self, clause: Clause) -> bool:
        part, subject = clause.subject, set(self._terms_at(self._subject_said))
        return part is not None and bool(subject) and self._names_or_stands_in(subject, part)

    def _is_one_of_them(self, clause: Clause) -> bool:
        """Whether the claim's subject drew, or is whom another "drew with"."""
        subject = set(self._terms_at(self._subject_said))
        others = (one.object for one in clause.obliques if one.word in ("with", "against"))
        beside = (self._any_match(subject, range(one.start, one.end)) for one in others)
        return self._is_done_by_subject(clause) or any(beside)

    def _is_bout(self, thing: Phrase | None) -> bool:
        """ "Lost", "lost 3-1", "lost the final", but not "lost the ball"; what the claim has as its
        object too."""
        if thing is None:
            return True
        last, objects = thing.end - 1, self.claim.object if self.claim is not None else frozenset()
        same = self._any_match(set(self._terms_at(objects)), range(thing.start, thing.end))
        return same or self.own.tags[last] == "CD" or self.own.lowers[last] in _BOUTS

    def _is_bout_or_side(self, thing: Phrase | None) -> bool:
        named = thing is not None and self.own.tags[thing.end - 1].startswith("NNP")
        return named or self._is_bout(thing)

    def _place(self, clause: Clause) -> str:
        """ "Third" of "finished third in the race"; who "came second" may have won a match."""
        objects = self.claim.object if self.claim is not None else frozenset()
        named = frozenset(i for i in objects if self.lowers[i] not in _RACES)
        there = range(clause.head, clause.end)
        if not all(self._any_match({n}, there) for n in self._terms_at(named)):
            return ""
        behind = range(clause.head + 1, min(clause.head + 3, self.scene.size))
        ordinals = table("ordinal_words")
        told = (self.own.lowers[i] for i in behind)
        return next((word for word in told if ordinals.get(word, _FIRST) != _FIRST), "")

    def _ends_level(self, clause: Clause) -> bool:
        """ "The match ended in a draw", where those who are claimed to have won are named."""
        lowers = self.own.lowers[clause.head : clause.end]
        part, subject = clause.subject, self._terms_at(self._subject_said)
        bout = part is not None and not _BOUTS.isdisjoint(self.own.lowers[part.start : part.end])
        held = any(self._is_held(n) for n in subject) or self._is_told_before(set(subject))
        return bout and held and not _DRAWS.isdisjoint(lowers)
