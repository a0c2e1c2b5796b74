"""What a sentence has in a claim's place: another figure, kind, holder or doer, or two things
compared the other way round."""

from __future__ import annotations

from qa.answering.claims.comparing import Beside, is_outdone, told_side_by_side
from qa.answering.claims.doing import doing_of
from qa.answering.claims.exclusive import other_compound, other_holder, other_kind, other_stuff
from qa.answering.claims.lasting import other_lasting
from qa.answering.claims.rivals import ALL
from qa.answering.claims.standing import Standing
from qa.answering.claims.within import Within
from qa.answering.contrary import other_ordinal
from qa.language.grammar import BE
from qa.language.stems import StemSet
from qa.light import NamedTuple
from qa.types import MentionKind

__all__ = ["SITUATED", "Denials", "Finding"]

# Offices that one person has at a time in what one text is about.
_OFFICES = frozenset(
    "president premier mayor chancellor king queen pope governor captain chairman".split()
)
# "Had she beaten him before?" asks of another time than the one told of.
_AT_OTHER_TIMES = frozenset("before ever previously again once earlier already".split())
_NEARLY = frozenset("nearly almost virtually practically".split())
_NEAR, _FAR = 4, 6
_REACHING = StemSet("reach hit touch attain strike".split())
_IN = frozenset(("in", "under", "on"))
_WHEN = frozenset("in on at when if during after for".split())
# How much of a claim is held by a sentence that tells where or when its subject was.
SITUATED = 0.9


class Finding(NamedTuple):
    """Whether the claim is true by a sentence, by which rule, why, and how much of it is held."""

    true: bool
    rule: str
    reason: str
    covered: float


class Denials(Within):
    """A claim with what stands in its place."""

    def _told_by_roles(self) -> Finding | None:
        """The claim's verb with another name in its place, or told from the other side."""
        doing = doing_of(self.question, self.scene)
        if doing is None and self._clause is not None and self._is_beaten(self._clause):
            return self._denied_by("another did it", "it done to them")
        if doing is None and (outcome := self._other_outcome()):
            return self._denied_by("another outcome", f"“{outcome}”")
        if doing is None or (doing.same and not doing.converse):
            return None
        state = self._state() if self._anchor else Standing.AFFIRMED
        # Who does not lose need not win, and where one did not do it nobody else did.
        if state is not Standing.AFFIRMED:
            return None
        if not doing.same and (self._lacks_done() or not _AT_OTHER_TIMES.isdisjoint(self.lowers)):
            return None
        true = doing.same ^ self._negated
        if doing.same:
            told = "the sentence has the converse verb"
            return Finding(true, "told from the other side", told, self.covered)
        place = f"the sentence has {doing.other} in that place"
        return Finding(true, "another did it", place, self.covered)

    @property
    def _beside(self) -> Beside | None:
        """What comes of two things that the sentence sets side by side."""
        beside = told_side_by_side(self.question, self.scene)
        if beside is None or not self._dates_agree() or self._is_not_all():
            return None
        return beside

    def _outdone(self) -> Finding | None:
        """Denied by what goes beyond all others."""
        outdone = is_outdone(self.question, self.scene)
        return self._denied_by("utmost", "that nothing goes beyond it") if outdone else None

    def _other(self) -> Finding | None:
        """Another date, amount, ordinal or share than the claim's in its place."""
        ordinal = other_ordinal(self.question, self.own)
        compares = "than" in self.lowers  # what was more in one year may be so in another
        found = (
            ("" if compares else self._other_date())
            or self._other_amount()
            or self._other_number()
            or self._other_frequency()
            or self._other_share()
            or ordinal
            or other_compound(self.question, self.scene)
            or self._other_pace()
            or other_lasting(self.lowers, self.own)
            or self._only_at_times()
            or self._share_of_them()
            or self._nearly_all()
            or self._falls_short()
            or self._is_out_of_it()
            or ("other hours" if self._within_hours is False else "")
        )
        if not found and self._is_not_all():
            found = "only some"
        if not found:
            return None
        return self._denied_by("another figure", found)

    def _only_at_times(self) -> str:
        """ "Only in cold winters" where the claim is of "every winter"."""
        if "every" not in self.lowers:
            return ""
        own = self.own.lowers
        places = (i for i in range(1, len(own) - 1) if own[i] == "only" and own[i + 1] in _WHEN)
        return next((" ".join(self.own.words[i : i + 2]) for i in places), "")

    def _nearly_all(self) -> str:
        """ "Nearly all the patients", "some fish", where the claim is of all of them."""
        if ALL.isdisjoint(self.lowers) or self.claim is None:
            return ""
        own, subject = self.own.lowers, set(self._terms_at(self.claim.subject))
        for i in range(len(own) - 1):
            nearly = own[i] in _NEARLY and own[i + 1] in ALL
            if nearly or (own[i] == "some" and self._any_match(subject, (i + 1,))):
                return " ".join(self.own.words[i : i + 2])
        return ""

    def _falls_short(self) -> str:
        """ "Came within 200 metres of the shore" where the claim is of reaching it."""
        own, asked = self.own.lowers, self.question.predicate
        reaching = asked in _REACHING and asked not in self.own.stems
        if not reaching or "within" not in own or "within" in self.lowers:
            return ""
        start = own.index("within")
        of = next((i for i in range(start, min(start + _FAR, len(own))) if own[i] == "of"), -1)
        thing = set(self._terms_at(self.claim.object or ())) if self.claim is not None else set()
        near = of > 0 and self._any_match(thing, range(of + 1, min(of + _NEAR, len(own))))
        return " ".join(self.own.words[start : of + 1]) if near else ""

    def _is_out_of_it(self) -> str:
        """ "Was out of control" where the claim is of "under control"."""
        if self.claim is None or not self.claim.copular:
            return ""
        own, asked = self.own.lowers, zip(self.lowers, self.lowers[1:], strict=False)
        told = {own[i + 1 : i + 4] for i, word in enumerate(own) if word in BE}
        things = (thing for word, thing in asked if word in _IN)
        return next((f"out of {one}" for one in things if ("out", "of", one) in told), "")

    def _share_of_them(self) -> str:
        """ "70% of patients" where the claim is of "every patient"."""
        asked = [i + 1 for i, word in enumerate(self.lowers[:-1]) if word in ("every", "all")]
        things = set(self._terms_at(asked))
        for found in self.own.mentions:
            if found.kind is not MentionKind.PERCENT or found.normal.startswith("100"):
                continue
            behind = range(found.end, min(found.end + _NEAR, self.scene.size))
            if self.own.lowers[found.end : found.end + 1] == ("of",) and self._any_match(
                things, behind
            ):
                return " ".join(self.own.words[found.start : found.end])
        return ""

    def _other_kind(self) -> Finding | None:
        """Another nationality, colour, country or holder of a role in the claim's place."""
        if self.claim is None:
            return None
        kind = other_kind(self.question, self.claim, self.scene)
        if kind := kind or other_stuff(self.question, self.scene):
            return self._denied_by("another kind", kind)
        return self._other_holder()

    def _other_holder(self) -> Finding | None:
        assert self.claim is not None
        holder = other_holder(self.question, self.claim, self.scene)
        return self._denied_by("another holds the role", holder) if holder else None

    @property
    def _names_subject(self) -> bool:
        """ "Is Mellor a Swiss company?" of a sentence with Mellor in it."""
        if self.claim is None or not self.claim.copular or self._negated:
            return False
        subject = self._terms_at(self.claim.subject)
        names = all(self.matcher.terms[n].kind == "name" for n in subject)
        return bool(subject) and names and all(self._is_held(n) for n in subject)

    def _is_of_office(self) -> bool:
        """ "Is Ann the mayor?": one at a time has such an office, whoever else is spoken of."""
        return self.claim is not None and self.lowers[self.claim.predicate] in _OFFICES

    def _denied_by(self, rule: str, found: str) -> Finding:
        return Finding(False, rule, f"the sentence has {found}", self.covered)
