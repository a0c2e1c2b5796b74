"""Words and phrases that limit a claim: "the only one", "for the bill", "run by the city"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from qa.answering.claims.covered import Covered
from qa.answering.claims.denying import negated_before
from qa.answering.claims.sides import INSIDE, governing
from qa.answering.claims.timely import Pace, asked_pace, paces
from qa.language.grammar import BE
from qa.language.lexicon import table
from qa.language.stems import stem
from qa.types import Range

__all__ = ["Limits"]

# What a word of the claim limits it to, and the words that say as much.
_LIMITS = {
    word: frozenset(f"{word} {others}".split())
    for word, others in (
        ("only", "sole alone just exclusively"),
        ("always", "every each constantly"),
        ("sole", "only"),
        ("alone", "only himself herself itself themselves"),
        ("exclusively", "only"),
        ("another", "other second more"),
        ("same", "equal identical also too both"),
        ("still", "remain remains remained remaining continue continues continued yet since"),
        ("less", "fewer lower"),
        ("fewer", "less"),
        ("before", "until prior ahead first"),
        ("left", "remain remains remained remaining available unsold over free"),
        ("after", "following since when once then later afterwards"),
    )
}
# Adjectives that tell of no sort.
_LOOSE = frozenset(
    "new big main great recent latest local real actual official final major special other same "
    "certain several many few own such first last next current whole entire full total".split()
)
# Of what there is, and not of who left it.
_REMAINING = frozenset(("left",))
_AMONG = (("among", "the"), ("of", "its"), ("of", "their"), ("among", "its"))
_AMONG_WORDS = frozenset("one among some any are were".split())
_EXACTLY = frozenset(("exactly", "precisely"))
_EQUAL = frozenset("as equal equals equalled match matches matched same line met".split())
_SINCE = frozenset("since in for".split())
_OPPOSITE_PREPOSITIONS = {
    one: other
    for pair in (("for", "against"), ("before", "after"), ("with", "without"),
                 ("inside", "outside"), ("above", "below"))
    for one, other in (pair, pair[::-1])
}  # fmt: skip
_CAUSING = frozenset(("of", "from"))
_EXCLUDED = frozenset(stem(word) for word in ("exclude", "dismiss"))
_GETTING = frozenset(map(stem, "get receive obtain win secure gain give grant award".split()))
_REFUSING = frozenset(map(stem, "refuse reject decline deny waive forgo forego".split()))
_DENY, _TURN = stem("deny"), stem("turn")
_ENDS = frozenset((",", ";", "but", "and"))
_DAYTIMES = frozenset("morning afternoon evening night noon midnight dawn dusk".split())


class Limits(Covered):
    """A claim with its limits held against the sentence."""

    def _lacks_limit(self) -> bool:
        """ "Was it the only one?" of a sentence that does not say so; "the first" of one that says
        "the first since 2013"."""
        measured = self._measured_places
        asked = [
            _LIMITS[word]
            for i, word in enumerate(self.lowers)
            if word in _LIMITS
            and not {i, i + 1} & measured
            and (word not in _REMAINING or self.lowers[1] == "there")
            # "Did she swim after?" names nothing that it came after.
            and (
                word not in _OPPOSITE_PREPOSITIONS or self.lowers[i + 1 : i + 2] not in ([], ["?"])
            )
        ]
        if any(words.isdisjoint(self.own.lowers) for words in asked) or self._is_first_since():
            return True
        if self._is_only_about() or self.is_one_of_the_most() or self._is_narrowed():
            return True
        return self._is_as_much() and not _EQUAL.intersection(self.own.lowers)

    def _is_narrowed(self) -> bool:
        """ "Do wild cats purr?" of "Cats purr": an adjective that the text has nowhere tells of a
        sort of them only."""
        if self.claim is None or self.claim.copular:
            return False
        tags, text = self.question.tags, self.reading.article.text.lower()
        sorts = (
            i
            for i in range(1, len(tags) - 1)
            if tags[i] == "JJ" and tags[i + 1] in ("NN", "NNS") and self.lowers[i] not in _LOOSE
        )
        return any(
            self.lowers[i] not in text
            and any(self._is_held(n) for n in self._terms_at({i + 1}))
            and not any(self._is_held(n) or n in self._factors for n in self._terms_at({i}))
            for i in sorts
            if i not in self._measured_places
        )

    def _is_only_about(self) -> bool:
        """ "Exactly 600" of "about 600"."""
        told = (said for one in self._amounts for said in self._measuring(one))
        return not _EXACTLY.isdisjoint(self.lowers) and any(one.bound for one in told)

    def is_one_of_the_most(self) -> bool:
        """ "Is it the longest river?" of "one of the longest rivers": it need not be."""
        own = self.own.lowers
        leads = (
            own[max(0, i - 3) : i]
            for i, tag in enumerate(self.own.tags)
            if tag in ("JJS", "RBS") and own[i] in self.lowers
        )
        among = any(lead[-2:] in _AMONG or lead == ("one", "of", "the") for lead in leads)
        return among and _AMONG_WORDS.isdisjoint(self.lowers)

    def _is_as_much(self) -> bool:
        """ "Was it as high as expected?": a sentence that tells how high it was need not say so."""
        lowers = self.lowers
        return any(lowers[i] == "as" == lowers[i - 2] for i in range(2, len(lowers)))

    @cached_property
    def _told_pace(self) -> Pace | None:
        """How the deed of the claim stood to its plan, by the clause that tells of it."""
        places = set(self._places_of(self._anchor.clause)) if self._anchor else set()
        told = paces(self.own.lowers)
        # "Five months later than planned" may end the clause at "months".
        return next((one for one in told if {one.start - 1, one.start} & places), None)

    def _lacks_pace(self) -> bool:
        """ "Was it finished on time?" of what tells only that, or when, it was finished."""
        return asked_pace(self.lowers) is not None and self._told_pace is None

    def _other_pace(self) -> str:
        """ "Two years late" where the claim is of "on time"; what is early is on time too."""
        asked, told = asked_pace(self.lowers), self._told_pace
        if asked is None or told is None:
            return ""
        fits = told.sign <= 0 if asked.sign == 0 else told.sign == asked.sign
        return "" if fits else " ".join(self.own.words[told.start : told.end])

    def _is_first_since(self) -> bool:
        """ "The first in eleven years" is not the first of all."""
        ordinals = table("ordinal_words")
        if (
            self._dates
            or "since" in self.lowers
            or not any(ordinals.get(word) == "1" for word in self.lowers)
        ):
            return False
        own, tags = self.own.lowers, self.own.tags
        for i, word in enumerate(own):
            later = own[i + 1 : i + 9]
            years = any(
                one == "since" or (one in _SINCE and tags[j : j + 1] == ("CD",)
                                   and own[j + 1 : j + 2] in (("years",), ["years"]))
                for j, one in enumerate(later, i + 2)
            )  # fmt: skip
            if ordinals.get(word) == "1" and years:
                return True
        return False

    def _lacks_agent(self) -> bool:
        """ "Was it run by the city?" of what somebody else runs, or nobody is said to."""
        for i, word in enumerate(self.lowers):
            if word == "by" and self.claim is not None and i > self.claim.predicate:
                places = _phrase_after(self.question.tags, i) - self._measured_places
                numbers = self._terms_at(places)
                return bool(numbers) and not any(self._is_held(n) for n in numbers)
        return False

    def _is_ruled_out(self) -> bool:
        """ "Was it caused by a leak?", "Did they die of flu?" where that was ruled out."""
        verb = self.claim.predicate if self.claim is not None and not self.claim.copular else 0
        causes = (
            i
            for i, word in enumerate(self.lowers)
            if word == "by" or (word in _CAUSING and 0 < verb < i)
        )
        at = next(causes, -1)
        phrase = _phrase_after(self.question.tags, at) if at > 0 else set()
        numbers = set(self._terms_at(phrase))
        if not numbers:
            return False
        for clause in self.scene.clauses:
            if not _EXCLUDED.intersection(self._said_stems[clause.head]):
                continue
            done = clause.subject if clause.voice == "passive" else clause.object
            said = self.scene.matches[done.start : done.end] if done is not None else []
            if clause.polarity == "positive" and numbers <= {one.term for one in said if one}:
                return True
        return False

    def _is_refused(self) -> bool:
        """ "Did they get a loan?" of "turned down their request for a loan", "refused them one"."""
        claim, asked = self.claim, frozenset(map(stem, self.lowers))
        if claim is None or claim.copular or asked.isdisjoint(_GETTING):
            return False
        things = claim.object | frozenset((claim.predicate,)) if claim.light else claim.object
        objects = set(self._terms_at(things - self._measured_places))
        subject = set(self._terms_at(claim.subject))
        held = all(self._is_held(n) for n in subject) or self._is_told_before(subject)
        if not objects or not held or any(one in _GETTING for one in self.own.stems):
            return False
        return any(
            objects <= {one.term for one in self.scene.matches[start:end] if one}
            for start, end in self._refusals
        )

    @property
    def _refusals(self) -> Iterator[Range]:
        """What a sentence tells to be refused: behind the verb, or before it in the passive."""
        own = self.own
        for i, one in enumerate(own.stems):
            down = one == _TURN and "down" in own.lowers[i + 1 : i + 2]
            deed = "to" in own.lowers[i + 1 : i + 2]  # "refused to repay the loan"
            if not (down or one in _REFUSING) or deed or negated_before(own, i):
                continue
            passive = i > 0 and own.lowers[i - 1] in BE
            end = next(
                (j for j in range(i, self.scene.size) if own.lowers[j] in _ENDS), self.scene.size
            )
            if passive or one != _DENY:  # who denies a theft refuses nothing
                yield i + 1, end
            if passive and one != _DENY:
                yield 0, i

    def _lacks_daytime(self) -> bool:
        """ "In the morning" where the sentence says "at midnight", or nothing of the kind."""
        clock = self._clock_places
        asked = {word for i, word in enumerate(self.lowers) if i not in clock} & _DAYTIMES
        return bool(asked) and asked.isdisjoint(self.own.lowers)

    def _is_reversed(self) -> bool:
        """ "For the bill" where the sentence has "against the bill"; of the predicate itself that
        is told by how it stands."""
        own = self._anchor.place if self._anchor else self._first_match()
        for i, word in enumerate(self.lowers):
            if word not in _OPPOSITE_PREPOSITIONS:
                continue
            numbers = self._terms_at(_phrase_after(self.question.tags, i))
            said = {
                governing(self.own, place) or self._leading_in(place)
                for place, found in enumerate(self.scene.matches)
                if found is not None and found.term in numbers and place != own
            }
            if _OPPOSITE_PREPOSITIONS[word] in said and word not in said:
                return True
        return False

    def _leading_in(self, place: int) -> str:
        """ "Before" of "before she was arrested", for the verb of that clause."""
        number = self._clause_numbers[place]
        clause = self.scene.clauses[number] if number >= 0 else None
        if clause is None or clause.kind != "adverbial" or clause.head != place:
            return ""
        opening = self.own.lowers[max(0, clause.start - 1) : clause.start + 1]
        return next((word for word in opening if word in _OPPOSITE_PREPOSITIONS), "")


def _phrase_after(tags: Sequence[str], index: int) -> set[int]:
    """The tokens of the noun phrase right after a preposition."""
    end = index + 1
    while end < len(tags) and tags[end] in INSIDE:
        end += 1
    return set(range(index + 1, end))
