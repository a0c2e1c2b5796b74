"""Whether a sentence speaks of the one that the claim speaks of."""

from __future__ import annotations

from qa.answering.claims.contrasted import Contrasted
from qa.answering.claims.sides import INSIDE, governing
from qa.answering.claims.standing import Standing
from qa.answering.contrary import CONVERSE
from qa.language.grammar import BE
from qa.language.stems import stem
from qa.reading.clauses import Clause
from qa.reading.names.gender import gender_in
from qa.reading.phrases import Phrase
from qa.types import MentionKind

__all__ = ["Participants"]

_BESIDE = 3
_APPOSED = 5
_ATTENDING = frozenset(stem(verb) for verb in "attend visit join".split())
_SHARES = frozenset("share shares stock".split())
# What somebody closes has closed, and who is killed has died.
_OF_ITSELF = frozenset(
    stem(verb)
    for verb in (
        "close open shut reopen end stop move start begin sink resume run operate happen proceed "
        "continue change rise fall increase decrease grow drop improve worsen burn die drown"
    ).split()
)
_DYING = frozenset(stem(verb) for verb in ("die", "drown"))
_STAYING = frozenset(
    stem(verb) for verb in "stand sit lie live work wait sleep die perform meet speak".split()
)
_KEEPING = frozenset(stem(verb) for verb in "keep leave hold".split())
_LINKING = frozenset(
    stem(verb) for verb in "be become turn get grow look feel seem appear remain stay go".split()
)
# "The prize went to Ann Lee, a baker" says of no prize that it is one.
_ELSEWHERE = frozenset("to from for with by".split())
_WINNING = CONVERSE[stem("lose")]
# What every "she beat him" is of.
_BOUTS = frozenset("match game fixture bout duel".split())
_MEASURES = frozenset("figure number total amount sum level rate value volume price".split())
# What is said of these is said of another than the one that is known.
_OTHERS = frozenset("rival another other competing neighbouring neighboring sister".split())
_DEFINITE = frozenset("the its their his her this that".split())
# "Lunch is included, but parking costs 5 euros" says of no parking that it is.
_APART = frozenset(("but", "while", "whereas", ";"))
_STANDING_IN = frozenset(
    "those these this that both one ones who which there many some all".split()
)

_OF_KIND = frozenset((one, article) for one in ("it", "that", "this") for article in ("a", "an"))
_COUNTING = frozenset("some many all one both".split())


class Participants(Contrasted):
    """A claim with its subject and names looked for in the sentence."""

    def _is_about_subject(self) -> bool:
        """The claim's subject stands in the clause, or a word there that may stand for it."""
        if self.claim is None or self._anchor is None:
            return not self._is_another_of_the_kind()
        subject = set(self._terms_at(self._subject_said - self._measured_places))
        if not subject or self._stood_for_together:
            return not self._is_another_of_the_kind()
        if self._lacks_owner() or self._is_of_rival() or self._is_of_who_says():
            return False
        places = [i for i in self._places_of(self._anchor.clause) if not self._is_of_theirs(i)]
        clause = self._clause
        if (
            clause is not None
            and self.claim.copular
            and self._measured_predicate is None
            and self.claim.predicate not in self.claim.subject
        ):
            return self._is_said_of(subject, clause)
        if self._any_match(subject, places):
            return not self._is_object(subject)
        near = range(self._anchor.place + 1, min(self._anchor.place + _BESIDE, self.scene.size))
        if clause is None or clause.subject is None or self._any_match(subject, near):
            return any(self._is_held(n) for n in subject) or self._is_told_before(subject)
        if self._is_missing(self._anchor.place):
            return any(self._is_held(n) for n in subject) or self._is_told_before(subject)
        stands_in = self._may_stand_in(clause.subject)
        if clause.voice == "passive" and clause.agent is None and not self._is_passive:
            # "The hens were not fed", "it was left unchanged": then nobody fed or changed them.
            return self._state() is Standing.DENIED or self._is_unchanged(self._head)
        held = any(self._is_held(n) for n in subject) or self._holds_all_but(subject)
        return stands_in and (held or self._is_told_before(subject))

    def _is_another_of_the_kind(self) -> bool:
        """ "Was that a record?" of "the record dates from 1961", which is told of another one."""
        kind = self.lowers[0] in BE and tuple(self.lowers[1:3]) in _OF_KIND
        found = [i for i, one in enumerate(self.scene.matches) if one is not None]
        subjects = [one.subject for one in self.scene.clauses if one.subject is not None]
        return (
            kind
            and bool(found)
            and all(
                any(
                    one.start <= i < one.end and self.own.lowers[one.start] in _DEFINITE
                    for one in subjects
                )
                for i in found
            )
        )

    def _is_of_theirs(self, index: int) -> bool:
        """ "His aunt survived" tells nothing of him, but "his resignation" that he resigned."""
        part = self._clause.subject if self._clause is not None else None
        if part is None or self.own.tags[index] != "PRP$":
            return False
        return part.start <= index < part.end and not part.start <= self._head < part.end

    def _is_beaten(self, clause: Clause) -> bool:
        """ "Did she win?" of one who was defeated, whoever did it."""
        claim, undergoer = self.claim, clause.subject
        if claim is None or undergoer is None or claim.passive or claim.copular:
            return False
        passive, said = clause.voice == "passive" and clause.head == self._head, clause.complement
        beaten = (
            said is not None and self.own.lowers[clause.head] in BE and self._head == said.start
        )
        # A prize "was won".
        verbs = stem(self.words[claim.predicate]), self.own.stems[self._head]
        if not (passive or beaten) or not _WINNING.issuperset(verbs) or verbs[1] == "win":
            return False
        subject = set(self._terms_at(self._subject_said))
        named = self._any_match(subject, range(undergoer.start, undergoer.end))
        return named or (self._is_pronoun(undergoer) and self._is_about_subject())

    def _lacks_done(self) -> bool:
        """ "She beat the champion" does not tell who won a tournament."""
        objects = self.claim.object if self.claim is not None else frozenset()
        objects = frozenset(i for i in objects if self.lowers[i] not in _BOUTS)
        numbers = set(self._terms_at(objects - self._measured_places))
        return bool(numbers) and not any(self._is_held(n) for n in numbers)

    @property
    def _subject_said(self) -> frozenset[int]:
        """The tokens of the subject, without the owners of what it is: "Ann's parents"."""
        assert self.claim is not None
        subject = self.claim.subject
        owned = [i for i in subject if self.question.tags[i + 1 : i + 2] == ("POS",)]
        behind = frozenset(i for i in subject if owned and i > max(owned))
        traded = any(self.lowers[i] in _SHARES for i in behind)
        if traded and any(one.kind is MentionKind.PERCENT for one in self.own.mentions):
            return subject  # "Lindal Foods fell 4%"
        return behind or subject

    def _lacks_owner(self) -> bool:
        """ "Tanaka's match" is not any match."""
        assert self.claim is not None
        # A name that the conversation put in for "his" may be another's.
        typed = self.question.text.lower()
        owners = {
            i
            for i in self.claim.subject
            if self.question.tags[i + 1 : i + 2] == ("POS",) and self.lowers[i] in typed
        }
        numbers = self._terms_at(owners)
        held = any(self._is_held(n) for n in numbers)
        meant = "PRP$" in self.own.tags and self._is_told_before(set(numbers))
        return bool(numbers) and not held and not meant

    def _is_of_rival(self) -> bool:
        """ "Did the firm hire anyone?" of what "a rival firm" did; "the rival firm Brask" is Brask,
        and "another firm" a firm."""
        clause, claim = self._clause, self.claim
        if claim is None or clause is None or clause.subject is None:
            return False
        if self.lowers[1] not in _DEFINITE or not _OTHERS.isdisjoint(self.lowers):
            return False
        if any(self.question.tags[i].startswith("NNP") for i in claim.subject):
            return False
        part = clause.subject.parts[0]
        return not _OTHERS.isdisjoint(self.own.lowers[part[0] : part[1]])

    def _is_said_of(self, subject: set[int], clause: Clause) -> bool:
        """What "be" says of the subject: in the complement of its clause, or right beside it."""
        at, said = self._head, clause.complement
        linked = self.own.stems[clause.head] in _LINKING
        kept = self.own.stems[clause.head] in _KEEPING and clause.head < at
        if kept and self._any_match(subject, range(clause.head + 1, at)):
            return True  # "they kept the village's school open"
        undergone = self._undergoer(clause, at)
        if undergone is not None:
            return self._names_or_stands_in(subject, undergone)
        if said is None or not said.start <= at < said.end:
            moved = self.own.lowers[clause.head] not in BE and any(
                one.word in _ELSEWHERE and one.object.start <= at < one.object.end
                for one in clause.obliques
            )
            if self._is_beside(subject, at) or not linked or moved:
                return self._is_beside(subject, at)
        if clause.subject is None:
            return any(self._is_held(n) for n in subject)
        return self._names_or_stands_in(subject, clause.subject)

    def _is_beside(self, subject: set[int], at: int) -> bool:
        """Whether the subject stands close by, with no verb between: "Ann Lee, a baker"."""
        beside = range(max(0, at - _APPOSED), min(at + _APPOSED + 1, self.scene.size))
        tags = self.own.tags
        names = {n for n in subject if self.matcher.terms[n].kind == "name"}
        return any(
            self._any_match(names or subject, (i,))
            and not self._is_joined_on(i, at)
            and _APART.isdisjoint(self.own.lowers[min(i, at) : max(i, at)])
            and not any(
                tag.startswith("VB") and tag != "VBN" for tag in tags[min(i, at) : max(i, at)]
            )
            for i in beside
        )

    def _is_joined_on(self, index: int, at: int) -> bool:
        """ "Ann Lee and a friend, a baker": what follows is said of whom the name is joined to."""
        end = index + 1
        while end < at and self.own.tags[end].startswith("NNP"):
            end += 1
        return end < at and self.own.tags[end] == "CC"

    def _names_or_stands_in(self, subject: set[int], part: Phrase) -> bool:
        if self._any_match(subject, range(part.start, part.end)):
            return True
        held = any(self._is_held(n) for n in subject) or self._is_told_before(subject)
        return self._may_stand_in(part) and held

    def _undergoer(self, clause: Clause, at: int) -> Phrase | None:
        """Whose state a clause tells by its verb: "the fire was brought under control", "the park
        was closed", "they closed the park", "it was kept open", "one of them died" of "dead"; "she
        did not attend the lunch" of "at lunch"."""
        same = self._preposition_of_claim()
        if clause.voice == "active" and clause.object is not None:
            if at == clause.head:
                return clause.object
            there = clause.object.start <= at < clause.object.end and bool(same)
            return clause.subject if there and self.own.stems[clause.head] in _ATTENDING else None
        kept = self.own.stems[clause.head] in _KEEPING
        there = kept or governing(self.own, at) in (same or "without", "without")
        placed = at >= clause.verb_end and there
        stays = clause.object is None and self.own.stems[clause.head] in _STAYING and bool(same)
        moved = (clause.voice == "passive" or stays) and placed
        return clause.subject if at == clause.head or moved else None

    def _preposition_of_claim(self) -> str:
        """The preposition of a predicate like "under control", or ""."""
        assert self.claim is not None
        i = self.claim.predicate - 1
        while i > 0 and self.question.tags[i] in INSIDE:
            i -= 1
        return self.lowers[i] if i > 0 and self.question.tags[i] == "IN" else ""

    def _may_stand_in(self, part: Phrase) -> bool:
        """A pronoun, "those in …", "the figure"."""
        first, last = self.own.lowers[part.start], self.own.lowers[part.end - 1]
        measure = first == "the" and last in _MEASURES
        if self.own.tags[part.start] == "PRP":
            return not self._is_of_other_gender(first)
        # "Some 19,000 litres of milk" are nobody else.
        counting = first in _COUNTING and part.end - part.start > 1
        own = counting and self.own.tags[part.start + 1].startswith(("NN", "CD", "JJ"))
        return measure or (first in _STANDING_IN and not own)

    def _is_of_other_gender(self, pronoun: str) -> bool:
        """Whether "she" stands where the claim is of Amos."""
        subject = sorted(self.claim.subject) if self.claim is not None else ()
        names = (self.words[i] for i in subject if self.question.tags[i].startswith("NNP"))
        told = gender_in(" ".join(names), self.own.article.text).removesuffix("u")
        return bool(told) and {"he": "m", "she": "f"}.get(pronoun, told) != told

    def _is_of_who_says(self) -> bool:
        """ "Did Ann hire anybody?" of "Brask said it had hired two": Brask did."""
        clause, claim, tags = self._clause, self.claim, self.own.tags
        if claim is None or clause is None or clause.kind != "complement" or clause.governor < 0:
            return False
        teller, told = self.scene.clauses[clause.governor].subject, clause.subject
        if teller is None or told is None or len(teller.parts) > 1 or tags[told.start] != "PRP":
            return False
        if not any(self.question.tags[i].startswith("NNP") for i in claim.subject):
            return False
        # "Its rival Brask" is named by its last words alone.
        names = [i for i in range(teller.start, teller.end) if tags[i].startswith("NNP")]
        same = self._any_match(set(self._terms_at(claim.subject)), names)
        return teller.end - 1 in names and not same

    def _holds_all_but(self, subject: set[int]) -> bool:
        """Whether all that is said of the subject stands there; a name has to be named."""
        terms = self.matcher.terms
        if any(terms[n].kind == "name" for n in subject):
            return False
        return all(self._is_held(n) for n, term in enumerate(terms)
                   if n not in subject and term.index >= 0)  # fmt: skip

    def _is_object(self, subject: set[int]) -> bool:
        """Another does it, and the claim's subject is what it is done to; or does it to another."""
        clause = self._clause
        if clause is not None and self._is_passive and clause.voice == "passive":
            return self._is_agent(subject, clause)
        active = clause is not None and clause.voice == "active" and clause.subject is not None
        if not active or self.claim is None or self.claim.copular or self.claim.light:
            return False
        assert clause is not None
        assert clause.subject is not None
        if clause.object is None or clause.head != self._head:
            return False
        if self._is_killing(clause):
            return not self._any_match(subject, range(clause.object.start, clause.object.end))
        if (
            not self.claim.object
            and not self.claim.passive
            and stem(self.lowers[self.claim.predicate]) in _OF_ITSELF
        ):
            return False
        done = self._any_match(subject, range(clause.object.start, clause.object.end))
        does = self._any_match(subject, range(clause.subject.start, clause.subject.end))
        if self._is_passive:
            # "Was the council sued by Ann?" of "The council sued Ann".
            return does and not done
        # "She outlived him": who is it done to is not "she".
        other = self.own.tags[clause.subject.start] == "PRP"
        return done and not does and (other or not self._may_stand_in(clause.subject))

    @property
    def _is_done_by_object(self) -> bool:
        """ "Did he bite the dog?" of "The dog bit him"."""
        clause, claim = self._clause, self.claim
        if claim is None or clause is None or claim.passive or clause.voice == "passive":
            return False
        doer, done = clause.subject, clause.object
        if doer is None or done is None or clause.head != self._head:
            return False
        objects = set(self._terms_at(claim.object - self._measured_places))
        there = self._any_match(objects, range(done.start, done.end))
        return self._any_match(objects, range(doer.start, doer.end)) and not there

    def _is_killing(self, clause: Clause) -> bool:
        """ "Did it die?" of what "killed two": not who kills dies."""
        claim, found = self.claim, self.scene.matches[clause.head]
        dying = claim is not None and stem(self.lowers[claim.predicate]) in _DYING
        return dying and found is not None and found.factor < 1.0

    def _is_agent(self, subject: set[int], clause: Clause) -> bool:
        """ "Must adults be accompanied?" of children who "must be accompanied by an adult"."""
        doer, done = clause.agent, clause.subject
        if doer is None or done is None or clause.head != self._head or self._may_stand_in(done):
            return False
        does = self._any_match(subject, range(doer.start, doer.end))
        return does and not self._any_match(subject, range(done.start, done.end))
