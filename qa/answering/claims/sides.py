"""A claim and a sentence side by side, and what both have in common."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import cached_property

from qa.answering.claims.claim import Claim
from qa.answering.claims.measured import Amount, amounts_in, asked_amounts, measures
from qa.answering.matching import Matcher
from qa.answering.question import Question
from qa.answering.scene import Scene
from qa.language.lexicon import table
from qa.language.phrasal import phrasal_at
from qa.language.stems import stem
from qa.reading.names.tables import is_ordinary
from qa.reading.reading import Reading, SentenceReading
from qa.reading.times.periods import Dated, agrees, asked_dates, dates_in
from qa.types import MentionKind

__all__ = ["INSIDE", "Sides", "governing"]

INSIDE = frozenset("DT JJ JJR JJS NN NNS NNP NNPS PRP$ POS CD".split())
_HELD = 0.5
_BACK = 3
_TOPIC = 3
_HOLDING = frozenset(map(stem, "hold keep leave maintain freeze".split()))
_SUMS = (MentionKind.MONEY, MentionKind.PERCENT)
_UNCHANGED = stem("unchanged")
_REACH = 6
_NAME = 3  # words of a name behind its first
_SAYING = frozenset(map(stem, "say think believe claim insist".split()))
_COMPARING = (
    ("compared", "with"), ("compared", "to"), ("up", "from"), ("down", "from"),
)  # fmt: skip
_EARLIER = frozenset("before earlier previous previously prior".split())
_PAST = _EARLIER | frozenset(("last",))
# "1,300 people, fewer than the 2,000 first reported".
_FEWER = tuple((",", word, "than") for word in ("fewer", "more", "less"))
# Tokens of "against a profit of £1.1m the year before".
_TAIL = 12


def _is_of_owner(tags: Sequence[str], index: int) -> bool:
    """Whether a token is the last of an owner's name, or a first name before it."""
    last = index
    while tags[index] == "NNP" and tags[last + 1 : last + 2] == ("NNP",) and last < index + _NAME:
        last += 1
    return tags[last + 1 : last + 2] == ("POS",)


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
        """The terms of some tokens of the question; a word said twice is one term."""
        stems = {stem(self.words[i]) for i in places}
        return [
            n
            for n, term in enumerate(self.matcher.terms)
            if term.index in places or (term.index >= 0 and term.stem in stems)
        ]

    def _is_held(self, number: int) -> bool:
        if self.scene.factors.get(number, 0.0) < _HELD:
            return False
        if not self._compared:
            return True
        places = (i for i, found in enumerate(self.scene.matches) if found and found.term == number)
        return any(i not in self._compared for i in places)

    @cached_property
    def _compared(self) -> frozenset[int]:
        """The tokens of what was so at another time than is claimed: "a loss of £2m, against a
        profit of £1m the year before", "up from 40 in 2018"."""
        own = self.own.lowers
        start = next((i + 1 for i in range(1, len(own)) if self._opens_comparison(i)), 0)
        if not start or not _EARLIER.isdisjoint(self.lowers):
            return frozenset()
        marks = (i for i in range(start, len(own)) if own[i] in (",", ";", "."))
        places = range(start, next(marks, len(own)))
        told = [one for one in dates_in(self.own.words, self.own.mentions) if one.start in places]
        asked = any(agrees(one, said) for one in self._dates for said in told)
        return frozenset() if asked else frozenset(places)

    def _opens_comparison(self, index: int) -> bool:
        """ "Compared with", "up from", "against" where an earlier time follows."""
        own = self.own.lowers
        if own[index - 1 : index + 1] in _COMPARING or own[index - 2 : index + 1] in _FEWER:
            return True
        against = own[index] in ("against", "versus")
        return against and not _PAST.isdisjoint(own[index + 1 : index + _TAIL])

    def _any_match(self, numbers: set[int], places: Sequence[int]) -> bool:
        return any(
            found is not None
            and found.term in numbers
            and not self._is_owner(i, found.term)
            and not self._is_namesake(i, found.term)
            for i in places
            if (found := self.scene.matches[i])
        )

    def _is_owner(self, index: int, number: int) -> bool:
        """ "Bob's wife" and "Bob Ray's wife" are not Bob, unless the claim is of Bob's too."""
        return _is_of_owner(self.own.tags, index) and not _is_of_owner(
            self.question.tags, self.matcher.terms[number].index
        )

    def _is_namesake(self, index: int, number: int) -> bool:
        """ "Graham Pell" is not Denise Pell, nor "the Sova Union" the Northern Union."""
        owner, at = self.scene.mention_of[index], self.matcher.terms[number].index
        if owner is None or owner.start == index:
            return False
        first = at - 1
        if first < 1 or self.question.tags[first] != "NNP" or self.question.tags[at] != "NNP":
            return False
        named = {word.lower() for word in self.own.words[owner.start : index]}
        if self.lowers[first] in named:
            return False
        if owner.kind is MentionKind.PERSON:
            return self.lowers[first] in table("first_names")
        called = any(word[:1].isalpha() and not is_ordinary(word) for word in named)
        return owner.kind is MentionKind.ORGANISATION and called

    def _before(self) -> Iterator[SentenceReading]:
        """The sentences right before, which its pronouns may speak of."""
        index = self.own.sentence.index
        for number in range(max(0, index - _BACK), index):
            yield self.reading.sentence(number)

    def _is_told_before(self, numbers: set[int]) -> bool:
        terms = self.matcher.terms
        if any(self.reading.article.text.count(terms[n].word) >= _TOPIC for n in numbers):
            return True
        told = (self.reading.title_stems, *(sentence.stems for sentence in self._before()))
        return any(
            found is not None and found.term in numbers
            for stems in told
            for found in self.matcher.matches(stems)
        )

    @cached_property
    def _dates(self) -> tuple[Dated, ...]:
        return asked_dates(self.words, self.question.tags, self.reading.article.published)

    @cached_property
    def _amounts(self) -> tuple[Amount, ...]:
        dated = {i for one in self._dates for i in range(one.start, one.end)}
        found = asked_amounts(self.words, self.question.tags)
        return tuple(one for one in found if one.end - 1 not in dated)

    @cached_property
    def _measured_places(self) -> frozenset[int]:
        """The tokens of the question that are dates or amounts: compared as such."""
        dated = {i for one in self._dates for i in range(one.start, one.end)}
        return frozenset(dated.union(*(range(one.start, one.end) for one in self._amounts)))

    def _measuring(self, asked: Amount) -> list[Amount]:
        """The amounts of the sentence that measure what an asked one measures."""
        said = tuple(one for one in amounts_in(self.own) if one.start not in self._compared)
        if asked.kind is MentionKind.NUMBER and not asked.counted and asked.start == self._last:
            # "Is she 70?" is of no two holidays.
            said = tuple(one for one in said if not one.counted)
        if self.lowers[1:2] == ["there"] and asked.counted:
            # "Were there 212 witnesses?" is of no vote of nine to four.
            said = tuple(one for one in said if one.counted)
        return [one for one in said if measures(asked, one, self.matcher)]

    def _is_bounded(self, index: int) -> bool:
        """Whether a number is of an amount that the sentence has as "more than 70", "40 to 60"."""
        asked = (one for one in self._amounts if one.start <= index < one.end)
        told = (said for one in asked for said in self._measuring(one))
        return any(said.bound or said.top != said.number for said in told)

    @property
    def _last(self) -> int:
        """The last word of the question."""
        return max(i for i, word in enumerate(self.words) if word[0].isalnum())

    @cached_property
    def _measured_predicate(self) -> Amount | None:
        """The amount that is all that is said of the subject: "Was it over $4 million?"."""
        if self.claim is None:
            return None
        at = self.claim.predicate
        if self.claim.copular and at in self._measured_places:
            return next(iter(self._amounts), None)
        word, subject = stem(self.words[at]), max(self.claim.subject, default=0)
        counting = (one for one in self._amounts if word == one.counted and one.start > subject)
        inside = (one for one in self._amounts if one.start <= at < one.end)
        return next(inside, next(counting, None))

    @cached_property
    def _said_stems(self) -> tuple[frozenset[str], ...]:
        """What each word of the sentence says: its stem, or those of the verbs that it and a later
        one stand for."""
        said = (self._said_at(i) for i in range(len(self.own.stems)))
        return tuple(
            one | {_UNCHANGED} if self._is_held_at(i) else one for i, one in enumerate(said)
        )

    def _said_at(self, index: int) -> frozenset[str]:
        """ "Turned down" says no "turn", but "called the police" implies that they were alerted."""
        stems = self.own.stems
        said, implied = (phrasal_at(stems, index, told=told) for told in (False, True))
        own = frozenset((stems[index],)) if said is None else frozenset[str]()
        return own | frozenset(map(stem, implied.verbs if implied is not None else ()))

    def _is_unchanged(self, index: int) -> bool:
        return _UNCHANGED in self._said_stems[index]

    def _is_held_at(self, index: int) -> bool:
        """ "Was held at 4.5 pence", "kept its fee at £3"; not "a vase was held at 10 Park Road"."""
        own = self.own
        if own.stems[index] not in _HOLDING or not own.tags[index].startswith("VB"):
            return False
        sums = {one.start for one in own.mentions if one.kind in _SUMS}
        behind = range(index + 1, min(index + _REACH, len(own.lowers) - 1))
        return any(own.lowers[i] == "at" and i + 1 in sums for i in behind)

    @property
    def _is_passive(self) -> bool:
        return self.claim is not None and self.claim.passive

    @property
    def _is_of_saying(self) -> bool:
        """ "Did he say that it was not about money?": what is said may be denied."""
        claim = self.claim
        return claim is not None and stem(self.words[claim.predicate]) in _SAYING

    @property
    def _negated(self) -> bool:
        """ "Did it not fall?" claims that it did not; "Isn't it old?" claims that it is."""
        if self.lowers[1:2] in (["nobody"], ["nothing"]):
            return True
        if self.claim is not None and self._is_of_saying:
            denied = self.lowers[: self.claim.predicate]
            return "not" in denied or "never" in denied
        return self.question.negated and self.lowers[1:2] not in (["n't"], ["n’t"])


def governing(reading: SentenceReading, at: int) -> str:
    """The preposition before the phrase of a token, or ""."""
    i = at - 1
    while i >= 0 and reading.tags[i] in INSIDE:
        i -= 1
    return reading.lowers[i] if i >= 0 and reading.tags[i] == "IN" else ""
