"""Whether a sentence says that the claim's deed or property is so."""

from __future__ import annotations

from qa.answering.claims.besides import Barred
from qa.answering.claims.denying import is_no_longer
from qa.answering.claims.ended import is_ended, is_former
from qa.answering.claims.forestalled import is_dropped
from qa.answering.claims.standing import Standing, clause_at, standing
from qa.answering.claims.unsettled import depends, is_deed_alone
from qa.language.grammar import BE, DO
from qa.language.stems import stem
from qa.reading.clauses import Clause

__all__ = ["TAKEN_BACK", "Stated"]

# The rule by which the sentence after the one that tells denies it.
TAKEN_BACK = "taken back"

_BESIDE = 3
_MISSING = frozenset("missing absent gone lacking lost nonexistent".split())
_LOSING = frozenset(map(stem, "lose lack forfeit".split()))
_NOW = frozenset("is are am do does".split())
_IF = frozenset("if unless provided after when once".split())
_THEN = frozenset(("did", "was", "were"))
_PERFECT = frozenset(("has", "have"))
_ASSERTED = {Standing.AFFIRMED: Standing.DENIED, Standing.PLANNED: Standing.UNPLANNED}
# What was so until a time is not so now, and the other way round.
_TURNED = {Standing.AFFIRMED: Standing.DENIED, Standing.DENIED: Standing.AFFIRMED}
_AWAITING = frozenset(map(stem, "need await require".split()))
_EVER = frozenset("ever before previously again".split())
_ABLE = frozenset(("can", "could"))
_BY_NOW = frozenset(("already", "yet"))
_AGREEING = frozenset(("agre", "agree"))
_LASTING = frozenset(map(stem, "stay remain".split()))
_SETTLING = frozenset(map(stem, "agree vote decide plan schedule set".split()))
_STOPPING = frozenset(
    map(stem, "stop halt block ban forbid prohibit cancel suspend postpone delay oppose".split())
)
_ENDING = frozenset(map(stem, ("close", "shut")))
_DOWN = (("down",), ("permanently",))
_FORGETTING = frozenset(map(stem, ("forget", "abandon")))
_TAKING = frozenset("take bring carry fetch save rescue".split())
_BEFORE_NOUN = frozenset("JJ VBN VBD VBG".split())
_UNREAL = frozenset("no not never any without if".split())
_SUPPOSING = frozenset(map(stem, "suppose mean say claim think believe expect design".split()))
_STANDING_IN = frozenset("it they he she this that".split())
_TAKING_BACK = 3  # words: "it is not"
_NOT = frozenset(("not", "n't", "n’t"))
# A deed told by a noun behind one of these was not done, or need not have been.
_NOT_DONE = frozenset("suspended attempted failed mock proposed alleged suspected".split())
_OFFERED = frozenset(map(stem, "be hold serve provide offer play perform".split()))
_NEGATED = frozenset(("not", "no", "never", "without", "n't", "n’t"))


class Stated(Barred):
    """A claim with what its sentence says of the deed: done, planned, denied or left open."""

    def _state(self) -> Standing | None:
        """Affirmed or denied; None when the sentence leaves it open."""
        anchor = self._anchor
        index = anchor.place if anchor else self._first_match()
        if self._is_taken_back(index):
            return Standing.DENIED
        forbidden = self._forbids(index)
        done = self.claim is not None and not self.claim.copular and self._asks_leave
        if forbidden is not None and (done or not self._of_being):
            leave = Standing.DENIED if forbidden else Standing.AFFIRMED
            return leave if self._asks_leave else None
        if self._is_no_duty(index) or self._is_not_the_deed(index):
            return None
        if self._asks_leave and is_deed_alone(self.own, self.scene.clauses, index):
            return None
        if self._is_attribute(index):
            state = Standing.FORMER if is_former(self.own, index) else Standing.AFFIRMED
        else:
            asked = "must" if self._is_of_duty else self.lowers[0]
            behind = self.own.tags[index] == "RB" and clause_at(self.scene.clauses, index) < 0
            state = standing(self.own, self.scene.clauses, index - behind, asked_modal=asked)
        if (wished := self._wished(index)) is not None:
            state = wished
        away = self._is_missing(index) or self._is_lost(index) or self._is_gone(index)
        number = clause_at(self.scene.clauses, index)
        dropped = is_dropped(self.own, self.scene.clauses, number, self.lowers)
        if away or dropped or self._is_freed(index):
            state = Standing.DENIED
        if self._is_still_to_be_done(index):
            return Standing.AFFIRMED if self._opposed else Standing.DENIED
        if (missed := self._is_missed(index)) is not None:
            state = Standing.AFFIRMED if missed else Standing.DENIED
        if state in _ASSERTED and (self._is_none_of_it or self._is_said_not_to_be):
            state = _ASSERTED[state]
        elif state in _TURNED and self._is_unlike:
            return _TURNED[state]
        apart = self.claim is None or self.claim.copular or self._asks_leave
        if state is Standing.AFFIRMED and not apart and (told := self._in_company) is not None:
            return told if told is Standing.DENIED else None
        if state is Standing.FORMER:
            now = self.lowers[0] in _NOW and "former" not in self.lowers
            state = Standing.DENIED if now else Standing.AFFIRMED
        if state in _TURNED and self._is_over:
            state = _TURNED[state]
        if state is Standing.UNPLANNED:
            coming = self.claim is not None and (self.claim.future or self._is_going_on)
            state = Standing.DENIED if coming else Standing.OPEN
        if state is Standing.OPEN and self._is_awaited(index):
            return Standing.DENIED
        if state is Standing.OPEN or self._has_only_begun(index) or self._is_stopped(index):
            return None
        if state is Standing.PLANNED and self._depends(index):
            return None
        if state is Standing.PLANNED and self._is_to_last(index):
            state = Standing.AFFIRMED
        if state is Standing.PLANNED and self._is_yet_to_come(index):
            return Standing.AFFIRMED if self._opposed else Standing.DENIED
        if state is Standing.PLANNED and not (self.claim and self.claim.future):
            return Standing.AFFIRMED if self._is_agreed() or self._is_settled(index) else None
        return state

    def _depends(self, index: int) -> bool:
        """ "Will it reopen?" of what will if something else happens."""
        number = clause_at(self.scene.clauses, index)
        told = number >= 0 and depends(self.own, self.scene.clauses, number)
        return told and _IF.isdisjoint(self.lowers)

    def _is_awaited(self, index: int) -> bool:
        """ "Has it been approved yet?" of what still needs approval."""
        clause = self._clause
        if clause is None or self.lowers[0] not in _PERFECT or clause.tense != "present":
            return False
        thing = clause.object
        held = thing is not None and thing.start <= index < thing.end
        return held and clause.polarity == "positive" and self.own.stems[clause.head] in _AWAITING

    @property
    def _is_over(self) -> bool:
        """ "Is it growing?" of what "grew until 1950", "did it grow?" of what no longer grows."""
        clause, asked = self._clause, self.lowers[0]
        if clause is None:
            return False
        if asked in _NOW or asked == "can":
            return is_ended(self.own, clause)
        if asked not in _THEN:
            return False
        longer = clause.tense == "present" and is_no_longer(self.own, clause)
        return longer and not self._dates

    def _is_taken_back(self, index: int) -> bool:
        """ "The coat is supposed to be waterproof. It is not.": it is not."""
        after = self.own.sentence.index + 1
        if (
            index < 0
            or after >= len(self.reading.article.sentences)
            or self.own.stems[index] in _SUPPOSING
        ):
            return False
        said = [word for word in self.reading.sentence(after).lowers if word[0].isalpha()]
        bare = len(said) == _TAKING_BACK and said[0] in _STANDING_IN and said[-1] in _NOT
        return bare and _auxiliary(said[1]) == _auxiliary(self.lowers[0])

    def _is_not_the_deed(self, index: int) -> bool:
        """ "Was he jailed?" of a "suspended sentence", "Was she murdered?" of an "attempted
        murder"."""
        before = self.own.lowers[index - 1] if index else ""
        deed = self.claim is not None and not self.claim.light
        return deed and before in _NOT_DONE and before not in self.lowers

    @property
    def _of_being(self) -> bool:
        return self.claim is None or self.claim.copular or self.claim.light

    @property
    def _is_said_not_to_be(self) -> bool:
        """ "Did he say it was about money?" of one who "said it was not about money"."""
        anchor, claim = self._anchor, self.claim
        if anchor is None or claim is None or not self._is_of_saying:
            return False
        said = [
            one.polarity
            for one in self.scene.clauses
            if one.governor == anchor.clause >= 0 and one.kind == "complement"
        ]
        denied = not _NEGATED.isdisjoint(self.lowers[claim.predicate :])
        if not said:  # "We are not glad," she said.
            said = [self.scene.clauses[n].polarity for n in self._said_clauses(anchor.clause)]
            if len(set(said)) > 1:
                return False
        return bool(said) and denied != (said[0] == "negative")

    def _said_clauses(self, saying: int) -> set[int]:
        """The clauses with the words that are said to have been said."""
        assert self.claim is not None
        numbers = self._terms_at(range(self.claim.predicate + 1, len(self.words)))
        places = (i for i, one in enumerate(self.scene.matches) if one and one.term in numbers)
        return {self._clause_numbers[i] for i in places} - {saying, -1}

    def _is_stopped(self, index: int) -> bool:
        """ "Was the house sold?" of a court that stopped the sale: whether it was is open."""
        clause, found = self._clause, self.scene.matches[index]
        if clause is None or clause.object is None or found is None or found.factor >= 1.0:
            return False
        held = clause.object.start <= index < clause.object.end
        return held and self.own.stems[clause.head] in _STOPPING

    def _has_only_begun(self, index: int) -> bool:
        """ "Is it staying open?" of what opened in 1990."""
        clause, before = self._clause, self.claim.predicate - 1 if self.claim else -1
        lasting = before > 0 and stem(self.words[before]) in _LASTING
        begun = clause is not None and clause.head == index and clause.tense == "past"
        return lasting and begun and not (self._anchor and self._anchor.opposed)

    def _is_to_last(self, index: int) -> bool:
        """ "It will stay closed": it is."""
        clause = self._clause
        return (
            clause is not None and clause.head < index and self.own.stems[clause.head] in _LASTING
        )

    def _is_settled(self, index: int) -> bool:
        """ "Is it closing any shops?" of what will close, or is to by what was decided; "Is there
        a raffle?" of what there will be."""
        number = clause_at(self.scene.clauses, index)
        if number < 0:
            return False
        clause = self.scene.clauses[number]
        if self.lowers[0] in ("is", "are") and self.lowers[1] == "there":
            return clause.modal == "will" and self.own.stems[clause.head] in _OFFERED
        if not self._is_going_on:
            return False
        governor = self.scene.clauses[clause.governor].head if clause.governor >= 0 else -1
        settled = governor >= 0 and self.own.stems[governor] in _SETTLING
        return settled or clause.modal in ("will", "shall")

    def _is_agreed(self) -> bool:
        """ "Does it support the plan?" of one who has agreed to support it."""
        governors = [self.own.stems[clause.head] for clause in self.scene.clauses]
        clause = self._clause
        governor = governors[clause.governor] if clause and clause.governor >= 0 else ""
        return self.lowers[0] in ("do", "does") and governor in _AGREEING

    def _is_missing(self, index: int) -> bool:
        """ "The frame is missing": there is none, and nobody has it."""
        clause, claim = self._clause, self.claim
        if clause is None or claim is None or not claim.light or clause.subject is None:
            return False
        if (claim.copular and self.lowers[1] != "there") or clause.polarity == "negative":
            return False
        said = clause.complement.end - 1 if clause.complement else clause.head
        held = clause.subject.start <= index < clause.subject.end
        return held and self.own.lowers[said] in _MISSING

    def _is_freed(self, index: int) -> bool:
        """ "Is there sugar in it?" of what is "sugar-free", or sugarless."""
        found = self.scene.matches[index] if index >= 0 else None
        inexact = found is not None and found.factor < 1.0
        return inexact and self.own.lowers[index].endswith(("-free", "less"))

    def _is_gone(self, index: int) -> bool:
        """ "The café has closed for good": there is none; "forgetting his hat": he took none."""
        clause, claim = self._clause, self.claim
        if clause is None or claim is None or clause.polarity == "negative":
            return False
        verb, behind = self.own.stems[clause.head], self.own.lowers[clause.head + 1 :]
        if self.lowers[1] == "there" and self.lowers[0] in _NOW:
            ended = verb in _ENDING and (behind[:2] == ("for", "good") or behind[:1] in _DOWN)
            part = clause.subject
        else:
            ended = verb in _FORGETTING and not _TAKING.isdisjoint(self.lowers)
            part = clause.object
        return ended and part is not None and part.start <= index < part.end

    def _is_lost(self, index: int) -> bool:
        """ "It lost its majority": it has none now."""
        clause, claim = self._clause, self.claim
        sensed = self.lowers[0] in _ABLE  # "can she see?" of who lost her sight
        if clause is None or claim is None or not (claim.light or sensed) or claim.copular:
            return False
        thing = clause.object
        held = thing is not None and thing.start <= index < thing.end
        now = (sensed or self.lowers[0] in _NOW) and clause.polarity == "positive"
        return held and now and self.own.stems[clause.head] in _LOSING

    def _is_yet_to_come(self, index: int) -> bool:
        """ "Has it closed?" of what will close, or is to; of what was to at one time it is open."""
        number = clause_at(self.scene.clauses, index)
        if self.lowers[0] not in _PERFECT or number < 0 or not _EVER.isdisjoint(self.lowers):
            return self.lowers[0] in _PERFECT and _EVER.isdisjoint(self.lowers)
        clause = self.scene.clauses[number]
        above = self.scene.clauses[clause.governor] if clause.governor >= 0 else clause
        by_now = not _BY_NOW.isdisjoint(self.lowers)
        planned = clause.kind == "infinitive" and (by_now or above.tense == "present")
        return planned or clause.modal in ("will", "shall", "would")

    @property
    def _is_going_on(self) -> bool:
        """ "Is it closing any shops?" asks of what is to come as much as of today."""
        predicate = self.claim.predicate if self.claim else 0
        tags = self.question.tags[max(0, predicate - 1) : predicate + 1]
        # "Is it staying open?"
        linked = tags == ("VBG", "JJ")
        return self.lowers[0] in ("is", "are") and (linked or tags[-1] == "VBG")

    def _is_attribute(self, index: int) -> bool:
        """A property that is told by an apposition or an adjective: "agreed to buy X, a maker of
        lenses" leaves the buying open, but not what X makes."""
        clause = self._clause
        if clause is None or self.claim is None or self.own.tags[index] == "RB":
            return False
        if self._is_before_subject(index):
            return True
        # "It does not occur as the native element".
        if not self.claim.copular or self._is_behind_as(clause, index):
            return False
        if is_no_longer(self.own, clause):
            return False
        said = clause.complement
        before = self.own.lowers[max(0, index - _BESIDE) : index]
        inside = said is not None and said.start <= index < said.end
        thing = clause.object
        # "They ruled out arson" tells of arson by its verb; "sold X, a lens maker" by apposition.
        single = thing is not None and len(thing.parts) == 1
        inside = inside or (thing is not None and single and index == thing.end - 1)
        named = self.claim.subject and self.lowers[1] != "there"
        return bool(named) and not inside and index != clause.head and _NEGATED.isdisjoint(before)

    def _is_behind_as(self, clause: Clause, index: int) -> bool:
        ways = (one.object for one in clause.obliques if one.word == "as")
        return any(one.start <= index < one.end for one in ways)

    def _is_before_subject(self, index: int) -> bool:
        """ "The stalled talks" have stalled, whatever is said of them."""
        claim, tags = self.claim, self.own.tags
        if claim is None or tags[index] not in _BEFORE_NOUN or not (claim.copular or claim.passive):
            return False
        i = index + 1
        while i < self.scene.size and tags[i].startswith(("NN", "JJ", "VBG")):
            i += 1
        subject = set(self._terms_at(claim.subject))
        found = self.scene.matches[i - 1] if i - 1 > index else None
        opened = self.own.lowers[max(0, index - _BESIDE) : index]
        return found is not None and found.term in subject and _UNREAL.isdisjoint(opened)

    def _first_match(self) -> int:
        best = max(self.scene.strength, default=0.0)
        return self.scene.strength.index(best) if best else 0


def _auxiliary(word: str) -> str:
    """One form for "is" and "were", one for "does" and "did"; any other word as it is."""
    return "be" if word in BE else "do" if word in DO else word
