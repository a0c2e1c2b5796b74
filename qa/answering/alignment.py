"""A claim aligned with one sentence: its predicate with a clause, its parts with that clause's."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from qa.answering.claim import ANYTHING, Claim
from qa.answering.contrary import CONVERSE, opposite_words, other_ordinal
from qa.answering.doing import doing_of
from qa.answering.entailing import name_groups, names_otherwise, number_in
from qa.answering.exclusive import other_compound, other_holder, other_kind, other_place
from qa.answering.matching import Matcher
from qa.answering.measured import Amount, amounts_in, asked_amounts, satisfies
from qa.answering.periods import Dated, agrees, asked_dates, dates_in
from qa.answering.question import Question, Term
from qa.answering.relatives import related_stems
from qa.answering.scene import Scene
from qa.answering.standing import Standing, clause_at, standing
from qa.language.lexicon import table
from qa.language.stems import stem
from qa.reading.clauses import Clause
from qa.reading.phrases import Phrase
from qa.reading.reading import Reading, SentenceReading

__all__ = ["Alignment", "Finding"]

_LEAST = 0.5
_LEAST_YES = 0.58
_HELD = 0.5
# A pronoun is somebody else now and then.
_SUPPOSED = 0.8
_BACK = 3
_TOPIC = 3
_BESIDE = 3
_APPOSED = 5
_LINKING = frozenset(
    stem(verb) for verb in "be become turn get grow look feel seem appear remain stay go".split()
)
_CONTENT = frozenset(("verb", "noun", "adjective"))
_MEASURES = frozenset("figure number total amount sum level rate value volume price".split())
_NEGATED = frozenset(("not", "no", "never", "without", "n't", "n’t"))
_LIMITING = frozenset("only always sole alone exclusively".split())
_ALL = frozenset("all every each both entire whole everyone everybody everything".split())
_SOME = frozenset("some most many half several few part".split())
_STANDING_IN = frozenset(
    "those these this that both one ones who which there many some all".split()
)


class Finding(NamedTuple):
    """Whether the claim is true by a sentence, by which rule, why, and how much of it is held."""

    true: bool
    rule: str
    reason: str
    covered: float


class _Anchor(NamedTuple):
    """The token that stands for the claim's predicate, its clause (-1 for none), and whether it
    is the predicate's opposite."""

    place: int
    clause: int
    opposed: bool


class Alignment:
    """One claim and one sentence; `finding()` says what the sentence makes of the claim."""

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

    def finding(self) -> Finding | None:
        """True or false, or None when the sentence says too little."""
        if self.covered < _LEAST:
            return None
        told = self._told_by_roles() or (None if self._negated else self._other_kind())
        if told is not None:
            return told
        if self._lacks_needed() or self._lacks_name() or self._lacks_object():
            return None
        state = self._state()
        if state is None or not self._is_about_subject():
            return None
        misplaced, place = self._misplaced()
        other = self._denied_by("another place", place) if place else self._other()
        if misplaced or other is not None:
            return None if state is Standing.DENIED or self._negated else other
        denied = self._negated ^ (state is Standing.DENIED) ^ self._opposed
        if denied:
            rule = "opposite word" if self._opposed else "negation"
            return Finding(False, rule, "the sentence says the opposite", self.covered)
        return self._confirmed()

    def _misplaced(self) -> tuple[bool, str]:
        if self.claim is None or self._anchor is None:
            return False, ""
        return other_place(self.claim, self.scene, self._anchor.clause)

    @property
    def by_deed(self) -> bool:
        """Whether the claim's verb stands there as the verb of a clause, or has none to stand."""
        clause = self._clause
        named = self.claim is None or self.claim.copular or self.claim.light or clause is None
        return named or (clause is not None and clause.head == self._head)

    def _confirmed(self) -> Finding | None:
        if self.covered < _LEAST_YES or not self._dates_agree() or self._lacks_limit():
            return None
        share = f"{round(100 * min(1.0, self.covered))} % of the claim stands there"
        return Finding(True, "claim covered", share, self.covered)

    # -- what is held ----------------------------------------------------------------------------

    @cached_property
    def covered(self) -> float:
        """The share of the claim that the sentence holds, its opposites and its dates and amounts
        written otherwise included. Where the subject was told before, a pronoun may stand for it:
        then the share of what is said of it, a little less."""
        terms = self._counting
        held = self._share_held(terms)
        subject = set(self._terms_at(self.claim.subject)) if self.claim else set()
        rest = [n for n in terms if n not in subject]
        if not subject or not rest or any(n in self.scene.factors for n in subject):
            return held
        supposed = self._share_held(rest) if self._is_told_before(subject) else 0.0
        return max(held, _SUPPOSED * supposed)

    @cached_property
    def _counting(self) -> list[int]:
        """The terms that the sentence has to hold: "anything" is held by whatever there is."""
        return [n for n, term in enumerate(self.matcher.terms) if term.word.lower() not in ANYTHING]

    def _share_held(self, terms: Sequence[int]) -> float:
        weights = self.matcher.weights
        total = sum(weights[n] for n in terms)
        held = sum(weights[n] * self._factors.get(n, 0.0) for n in terms)
        return held / total if total else 0.0

    @cached_property
    def _factors(self) -> dict[int, float]:
        """Term -> how well it is held; an opposite in full, and a date or an amount where the
        sentence has one, be it another."""
        factors = dict(self.scene.factors)
        places = {i for one in self._dates if self._said_dates for i in range(one.start, one.end)}
        said = amounts_in(self.own)
        for amount in self._amounts:
            if any(satisfies(amount, one, self.matcher) is not None for one in said):
                places.update(range(amount.start, amount.end))
        compound = other_compound(self.question, self.scene)
        places.update(i for i, word in enumerate(self.lowers) if compound and "-" in word)
        factors.update(dict.fromkeys(self._terms_at(frozenset(places)), 1.0))
        factors.update((n, 1.0) for n in self._opposites if n not in factors)
        return factors

    def _terms_at(self, places: Collection[int]) -> list[int]:
        return [n for n, term in enumerate(self.matcher.terms) if term.index in places]

    def _is_held(self, number: int) -> bool:
        return self.scene.factors.get(number, 0.0) >= _HELD

    @cached_property
    def _opposites(self) -> dict[int, list[int]]:
        """Term -> the tokens that say its opposite, or something akin to that: "jump" of "fall"."""
        found = {}
        for number, term in enumerate(self.matcher.terms):
            predicate = self.claim is not None and term.index == self.claim.predicate
            if term.kind in _CONTENT and (contrary := _contrary_stems(term, akin=predicate)):
                places = [i for i, one in enumerate(self.own.stems) if one in contrary]
                if places:
                    found[number] = places
        return found

    def _lacks_needed(self) -> bool:
        """A word without which nothing is confirmed stands there neither itself nor reversed."""
        if self.claim is None:
            return False
        needed = self._terms_at(self.claim.needed)
        ordinal, ordinals = other_ordinal(self.question, self.own), table("ordinal_words")
        measured = self._measured_places
        said = self._terms_at(frozenset(range(len(self.words))) - self.claim.subject - measured)
        bare = self._bare_predicate
        if bare and not self._places_of_stem(bare):
            return True
        if not bare and not any(self._is_held(n) or n in self._opposites for n in said):
            return True
        return any(
            not self._is_held(n) and n not in self._opposites
            and self.matcher.terms[n].index not in measured
            and not (ordinal and self.lowers[self.matcher.terms[n].index] in ordinals)
            for n in needed
        )  # fmt: skip

    @property
    def _bare_predicate(self) -> str:
        """The stem of a predicate that is no term, since it is so frequent ("go"), or ""."""
        claim = self.claim
        if claim is None or claim.light or self._terms_at(frozenset((claim.predicate,))):
            return ""
        return stem(self.words[claim.predicate])

    def _places_of_stem(self, word_stem: str) -> list[int]:
        return [i for i, one in enumerate(self.own.stems) if one == word_stem]

    def _lacks_object(self) -> bool:
        """The claim's object stands elsewhere than with its verb: "saw that her car was gone"."""
        claim, anchor = self.claim, self._anchor
        if claim is None or anchor is None or claim.light or not claim.object:
            return False
        objects = set(self._terms_at(claim.object - self._measured_places))
        places = [
            i
            for i, found in enumerate(self.scene.matches)
            if found is not None and found.term in objects
        ]
        return bool(places) and all(self._is_elsewhere(i, anchor.clause) for i in places)

    def _is_elsewhere(self, index: int, number: int) -> bool:
        """Whether a token stands in a clause of its own subject, not in that of this number."""
        own = clause_at(self.scene.clauses, index)
        if own in (number, -1) or number < 0:
            return False
        return self.scene.clauses[own].kind in ("complement", "adverbial")

    @cached_property
    def _measured_places(self) -> frozenset[int]:
        """The tokens of the question that are dates or amounts: compared as such."""
        dated = {i for one in self._dates for i in range(one.start, one.end)}
        return frozenset(dated.union(*(range(one.start, one.end) for one in self._amounts)))

    # -- the clause ------------------------------------------------------------------------------

    @cached_property
    def _anchor(self) -> _Anchor | None:
        """Where the predicate stands: in the clause that holds most of the claim."""
        if self.claim is None:
            return None
        numbers = set(self._terms_at(frozenset((self.claim.predicate,))))
        numbers = numbers or set(self._terms_at(self.claim.needed))
        places = [
            (i, False)
            for i, found in enumerate(self.scene.matches)
            if found is not None and found.term in numbers and found.factor >= _HELD
        ]
        places += [(i, True) for n in sorted(numbers) for i in self._opposites.get(n, ())]
        if self._bare_predicate:
            places = [(i, False) for i in self._places_of_stem(self._bare_predicate)]
        anchors = [_Anchor(i, clause_at(self.scene.clauses, i), opposed) for i, opposed in places]
        return max(anchors, key=self._weight_of, default=None)

    def _weight_of(self, anchor: _Anchor) -> tuple[float, bool, int]:
        """How much of the claim stands in an anchor's clause."""
        terms = {found.term: found.factor for i in self._places_of(anchor.clause)
                 if (found := self.scene.matches[i]) is not None}  # fmt: skip
        if anchor.opposed:
            terms.update(dict.fromkeys((n for n, at in self._opposites.items()
                                        if anchor.place in at), 1.0))  # fmt: skip
        weight = sum(self.matcher.weights[n] * factor for n, factor in terms.items())
        return weight, not anchor.opposed, -anchor.place

    def _places_of(self, number: int) -> list[int]:
        """The tokens of a clause that are of no clause inside it; all of them for -1."""
        if number < 0:
            return list(range(self.scene.size))
        subject = self.scene.clauses[number].subject
        own = {i for i in range(self.scene.size) if clause_at(self.scene.clauses, i) == number}
        return sorted(own | (set(range(subject.start, subject.end)) if subject else set()))

    @property
    def _clause(self) -> Clause | None:
        anchor = self._anchor
        return self.scene.clauses[anchor.clause] if anchor and anchor.clause >= 0 else None

    @property
    def _opposed(self) -> bool:
        """The predicate's opposite stands in its place, or in its clause that of another word."""
        anchor = self._anchor
        if anchor is None:
            return any(n not in self.scene.factors for n in self._opposites)
        places = set(self._places_of(anchor.clause))
        predicate = {self.claim.predicate} if self.claim else set()
        others = any(
            n not in self.scene.factors
            and self.matcher.terms[n].index not in predicate
            and places.intersection(at)
            for n, at in self._opposites.items()
        )
        return anchor.opposed ^ others

    @property
    def _negated(self) -> bool:
        """ "Did it not fall?" claims that it did not; "Isn't it old?" claims that it is."""
        return self.question.negated and self.lowers[1:2] not in (["n't"], ["n’t"])

    def _state(self) -> Standing | None:
        """Affirmed or denied; None when the sentence leaves it open."""
        anchor = self._anchor
        index = anchor.place if anchor else self._first_match()
        if self._is_attribute(index):
            return Standing.AFFIRMED
        state = standing(
            self.own, self.scene.clauses, index, asked_modal=self.lowers[0] if self.lowers else ""
        )
        if state is Standing.OPEN:
            return None
        if state is Standing.PLANNED and not (self.claim and self.claim.future):
            return None
        return state

    def _is_attribute(self, index: int) -> bool:
        """A property that is told by an apposition or an adjective: "agreed to buy X, a maker of
        lenses" leaves the buying open, but not what X makes."""
        clause = self._clause
        if clause is None or self.claim is None or not self.claim.copular:
            return False
        said = clause.complement
        before = self.own.lowers[max(0, index - _BESIDE) : index]
        inside = said is not None and said.start <= index < said.end
        named = self.claim.subject and self.lowers[1] != "there"
        return bool(named) and not inside and index != clause.head and _NEGATED.isdisjoint(before)

    def _first_match(self) -> int:
        best = max(self.scene.strength, default=0.0)
        return self.scene.strength.index(best) if best else 0

    # -- subject and names -----------------------------------------------------------------------

    def _is_about_subject(self) -> bool:
        """The claim's subject stands in the clause, or a word there that may stand for it."""
        if self.claim is None or self._anchor is None:
            return True
        subject = set(self._terms_at(self.claim.subject - self._measured_places))
        if not subject:
            return True
        places = self._places_of(self._anchor.clause)
        clause = self._clause
        if (
            clause is not None
            and self.claim.copular
            and self.claim.predicate not in self.claim.subject
        ):
            return self._is_said_of(subject, clause)
        if self._any_match(subject, places):
            return not self._is_object(subject)
        near = range(self._anchor.place + 1, min(self._anchor.place + _BESIDE, self.scene.size))
        if clause is None or clause.subject is None or self._any_match(subject, near):
            return any(self._is_held(n) for n in subject) or self._is_told_before(subject)
        stands_in = self._may_stand_in(clause.subject)
        if clause.voice == "passive" and clause.agent is None and not self._is_passive:
            # "The hens were not fed": then nobody fed them.
            return self._state() is Standing.DENIED
        held = any(self._is_held(n) for n in subject) or self._holds_all_but(subject)
        return stands_in and (held or self._is_told_before(subject))

    def _is_said_of(self, subject: set[int], clause: Clause) -> bool:
        """What "be" says of the subject: in the complement of its clause, or right beside it."""
        at, said = self._head, clause.complement
        linked = self.own.stems[clause.head] in _LINKING
        if not linked and (said is None or not said.start <= at < said.end):
            beside = range(max(0, at - _APPOSED), min(at + _APPOSED + 1, self.scene.size))
            tags = self.own.tags
            return any(
                self._any_match(subject, (i,))
                and not any(
                    tag.startswith("VB") and tag != "VBN" for tag in tags[min(i, at) : max(i, at)]
                )
                for i in beside
            )
        if clause.subject is None:
            return any(self._is_held(n) for n in subject)
        if self._any_match(subject, range(clause.subject.start, clause.subject.end)):
            return True
        held = any(self._is_held(n) for n in subject) or self._is_told_before(subject)
        return self._may_stand_in(clause.subject) and held

    def _may_stand_in(self, part: Phrase) -> bool:
        """A pronoun, "those in …", "the figure"."""
        first, last = self.own.lowers[part.start], self.own.lowers[part.end - 1]
        measure = first == "the" and last in _MEASURES
        return self.own.tags[part.start].startswith("PRP") or measure or first in _STANDING_IN

    def _holds_all_but(self, subject: set[int]) -> bool:
        """Whether all that is said of the subject stands there; a name has to be named."""
        terms = self.matcher.terms
        if any(terms[n].kind == "name" for n in subject):
            return False
        return all(self._is_held(n) for n, term in enumerate(terms)
                   if n not in subject and term.index >= 0)  # fmt: skip

    def _is_object(self, subject: set[int]) -> bool:
        """Another does it, and the claim's subject is what it is done to."""
        clause = self._clause
        active = clause is not None and clause.voice == "active" and clause.subject is not None
        if not active or self.claim is None or self.claim.copular or self.claim.light:
            return False
        assert clause is not None
        assert clause.subject is not None
        if self._is_passive or clause.object is None:
            return False
        done = self._any_match(subject, range(clause.object.start, clause.object.end))
        does = self._any_match(subject, range(clause.subject.start, clause.subject.end))
        said = self.own.tags[clause.subject.start].startswith(("NN", "DT"))
        return done and not does and said and clause.head == self._head

    @property
    def _head(self) -> int:
        return self._anchor.place if self._anchor else -1

    @property
    def _is_passive(self) -> bool:
        predicate = self.claim.predicate if self.claim else -1
        tag = self.question.tags[predicate] if predicate >= 0 else ""
        return tag in ("VBN", "VBD") and self.lowers[0] in ("is", "are", "was", "were")

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

    def _lacks_name(self) -> bool:
        """A name of the claim, other than its subject's, that stands nowhere near."""
        terms = self.matcher.terms
        measured = self._measured_places
        subject = self.claim.subject if self.claim else frozenset()
        sentences = [*self._before(), self.own]
        for group in name_groups(terms):
            names = [n for n in group if terms[n].index not in measured]
            if not names or self._any_match(set(names), range(self.scene.size)):
                continue
            if any(terms[n].index in subject for n in names) and self._is_told_before(set(names)):
                continue
            if all(terms[n].weight < _HELD for n in names):
                continue
            if not names_otherwise([terms[n] for n in names], [self.own]) and not (
                self._is_pronoun_there() and self._stands_before(names, sentences)
            ):
                return True
        return False

    def _stands_before(self, names: Sequence[int], sentences: Sequence[SentenceReading]) -> bool:
        return any(self.matcher.terms[n].word in one.words for n in names for one in sentences)

    def _is_pronoun_there(self) -> bool:
        return any(tag in ("PRP", "PRP$") for tag in self.own.tags)

    # -- roles, dates, amounts -------------------------------------------------------------------

    def _told_by_roles(self) -> Finding | None:
        """The claim's verb with another name in its place, or told from the other side."""
        doing = doing_of(self.question, self.scene)
        if doing is None or (doing.same and not doing.converse):
            return None
        state = self._state() if self._anchor else Standing.AFFIRMED
        # Who does not lose need not win, and where one did not do it nobody else did.
        if state is not Standing.AFFIRMED:
            return None
        true = doing.same ^ self._negated
        if doing.same:
            told = "the sentence has the converse verb"
            return Finding(true, "told from the other side", told, self.covered)
        place = f"the sentence has {doing.other} in that place"
        return Finding(true, "another did it", place, self.covered)

    def _other(self) -> Finding | None:
        """Another date, amount, ordinal or share than the claim's in its place."""
        ordinal = other_ordinal(self.question, self.own)
        found = (
            self._other_date()
            or self._other_amount()
            or self._other_number()
            or ordinal
            or other_compound(self.question, self.scene)
        )
        if not found and self._is_not_all():
            found = "only some"
        if not found:
            return None
        return self._denied_by("another figure", found)

    def _other_kind(self) -> Finding | None:
        """Another nationality, colour, country or holder of a role in the claim's place."""
        if self.claim is None:
            return None
        kind = other_kind(self.question, self.claim, self.scene)
        if kind:
            return self._denied_by("another kind", kind)
        holder = other_holder(self.question, self.claim, self.scene)
        return self._denied_by("another holds the role", holder) if holder else None

    def _denied_by(self, rule: str, found: str) -> Finding:
        return Finding(False, rule, f"the sentence has {found}", self.covered)

    @cached_property
    def _dates(self) -> tuple[Dated, ...]:
        return asked_dates(self.words, self.question.tags, self.reading.article.published)

    @cached_property
    def _said_dates(self) -> tuple[Dated, ...]:
        """The dates of the predicate's clause, or of the sentence when that has none."""
        dates = dates_in(self.own.words, self.own.mentions)
        anchor = self._anchor
        places = set(self._places_of(anchor.clause)) if anchor else set()
        return tuple(one for one in dates if one.start in places) or dates

    @cached_property
    def _agreeing_dates(self) -> list[Dated]:
        return [one for one in self._dates if any(agrees(one, said) for said in self._said_dates)]

    def _dates_agree(self) -> bool:
        """Every date of the claim stands there, or is no more than "this year" or "now"."""
        return all(
            one in self._agreeing_dates or self._holds_words(one) or one.words[:1] == ("this",)
            for one in self._dates
        )

    def _holds_words(self, dated: Dated) -> bool:
        numbers = self._terms_at(range(dated.start, dated.end))
        return bool(numbers) and not dated.relation and all(self._is_held(n) for n in numbers)

    def _other_date(self) -> str:
        for one in self._dates:
            if one in self._agreeing_dates or self._holds_words(one):
                continue
            for said in self._said_dates:
                if agrees(one, said) is False:
                    return " ".join(self.own.words[said.start : said.end])
        return ""

    @cached_property
    def _amounts(self) -> tuple[Amount, ...]:
        dated = {i for one in self._dates for i in range(one.start, one.end)}
        found = asked_amounts(self.words, self.question.tags)
        return tuple(one for one in found if one.start not in dated)

    @cached_property
    def _agreeing_amounts(self) -> list[Amount]:
        said = amounts_in(self.own)
        return [
            one
            for one in self._amounts
            if any(satisfies(one, other, self.matcher) for other in said)
        ]

    @cached_property
    def _agreeing_places(self) -> frozenset[int]:
        """The tokens of the question whose dates and amounts the sentence has."""
        dated = {i for one in self._agreeing_dates for i in range(one.start, one.end)}
        return frozenset(
            dated.union(*(range(one.start, one.end) for one in self._agreeing_amounts))
        )

    def _other_amount(self) -> str:
        for one in self._amounts:
            if one in self._agreeing_amounts:
                continue
            for said in amounts_in(self.own):
                if satisfies(one, said, self.matcher) is False:
                    return " ".join(self.own.words[said.start : said.end])
        return ""

    def _other_number(self) -> str:
        """A number that is no amount ("ten years"), where the sentence has another one of it."""
        for n, term in enumerate(self.matcher.terms):
            if term.kind != "number" or n in self.scene.factors or number_in(term, self.own):
                continue
            if term.index in self._agreeing_places:
                continue
            counted = [stem(word) for word in self.words[term.index + 1 : term.index + 2]]
            for i, word in enumerate(self.own.words):
                number = word[:1].isdigit() or self.own.tags[i] == "CD"
                if number and counted[0:1] and counted[0] in self.own.stems[i + 1 : i + 3]:
                    return word
        return ""

    def _is_not_all(self) -> bool:
        """ "Were all the bells found?" where three of them, or some, were."""
        if _ALL.isdisjoint(self.lowers) or self.claim is None:
            return False
        subject = set(self._terms_at(self.claim.subject))
        for i, found in enumerate(self.scene.matches):
            if found is None or found.term not in subject or i < 2:
                continue
            before = self.own.lowers[max(0, i - 3) : i]
            some = not _SOME.isdisjoint(before) or "CD" in self.own.tags[max(0, i - 3) : i]
            if some and "of" in before:
                return True
        return False

    def _lacks_limit(self) -> bool:
        """ "Was it the only one?" of a sentence that does not say so."""
        asked = _LIMITING.intersection(self.lowers)
        return bool(asked) and _LIMITING.isdisjoint(self.own.lowers)


def _contrary_stems(term: Term, *, akin: bool) -> frozenset[str]:
    """The stems of a word's opposites, with `akin` of their synonyms too; without those of its own
    kind and without the verbs that tell the same from the other side."""
    words = [stem(word) for word in opposite_words(term)]
    related = {other for word in words for other, _ in related_stems(word)} if akin else set()
    own = {term.stem, *(other for other, _ in related_stems(term.stem))}
    return frozenset({*words, *related} - own - CONVERSE.get(term.stem, frozenset()))
