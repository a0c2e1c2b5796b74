"""The open clauses of a sentence while it is read, and what stands around a phrase."""

from __future__ import annotations

from qa.language.stems import StemSet
from qa.language.wordtags import choices
from qa.reading.clauses.drafts import Draft
from qa.reading.phrases import (
    ANY_JOIN,
    BUT,
    COMMA,
    JOIN,
    STOP,
    Item,
    Phrase,
    Stream,
    Tagged,
    phrase,
    temporal,
)
from qa.reading.phrases.verb_groups import Verb, reporting

__all__ = ["OpenClauses"]

_ASIDE = frozenset(("who", "which"))
# What a bare form may hang on: "helped build", "made him go".
_LEADING = StemSet("let help make see hear watch feel have bid do".split())
_LONGEST_ASIDE = 12
_AHEAD = 7


class OpenClauses:
    """`stack` holds the open clauses, the outermost first; it is never empty. `drafts` are all."""

    def __init__(self, tagged: Tagged, stream: Stream) -> None:
        self.tagged, self.stream = tagged, stream
        self.drafts: list[Draft] = []
        self.stack: list[Draft] = []
        self._restart(stream[0].start if stream else 0)

    def _restart(self, start: int) -> None:
        self._pop_to(0)
        self.stack = [Draft("main", start)]
        self.drafts.append(self.stack[0])

    def _push(self, draft: Draft) -> Draft:
        self.stack.append(draft)
        self.drafts.append(draft)
        return draft

    def _pop_to(self, depth: int) -> None:
        """Closes all clauses above `depth`."""
        while len(self.stack) > depth + 1:
            closed = self.stack.pop()
            self.stack[-1].end = max(self.stack[-1].end, closed.end)

    def _replace(self, depth: int, draft: Draft) -> Draft:
        """Closes the clause at `depth` and opens another in its place."""
        self._pop_to(depth)
        self.stack[depth] = draft
        self.drafts.append(draft)
        return draft

    def _depth(self, *, waits: bool) -> int:
        """The innermost clause that waits for its verb (or has neither subject nor verb), or -1."""
        for depth in range(len(self.stack) - 1, -1, -1):
            if self.stack[depth].waits if waits else self.stack[depth].empty:
                return depth
        return -1

    def _left_waiting(self, item: Item) -> bool:
        """ "Players who come late lose their turn": whether a bare form is the verb of a clause
        that waits around one that has its own, and hangs on no "let" or "help"."""
        held = self.stack[-1].verb
        if held is None or held.stem in _LEADING or held.form == "bare" or item.gap:
            return False
        return self._depth(waits=True) >= 0 or self._is_reduced(self.stack[-1], held)

    def _is_reduced(self, top: Draft, held: Verb) -> bool:
        """ "Boats moored at the quay need a permit": right behind several that may be done to."""
        subject = top.subject
        if subject is None or top.object is not None or held.start != subject.end:
            return False
        several = "NNS" in choices(self.tagged.words[subject.end - 1], False).split("/")
        may = choices(self.tagged.words[held.head], False).split("/")
        return several and held.simple and "VBN" in may

    def _comma(self) -> None:
        """A comma closes relative clauses and participles that a comma opened."""
        while len(self.stack) > 1 and self.stack[-1].marked and self.stack[-1].verb is not None:
            self._pop_to(len(self.stack) - 2)

    def _item(self, place: int) -> Item | None:
        return self.stream[place] if 0 <= place < len(self.stream) else None

    def _kind(self, place: int) -> str:
        item = self._item(place)
        return item.kind if item is not None else ""

    def _finite_at(self, place: int) -> bool:
        item = self._item(place)
        return item is not None and item.verb is not None and item.verb.form == "finite"

    def _finite_after(self, place: int) -> bool:
        """Whether the noun phrase at `place` is the subject of a finite verb behind it."""
        before = "NP"
        for at, item in enumerate(self.stream[place + 1 : place + _AHEAD]):
            closes = item.gap == COMMA and item.verb is not None and self._is_apposed(place)
            if not closes and item.gap & (COMMA | STOP | BUT):
                return False
            if item.gap & JOIN and item.kind != "NP":
                return False
            if item.verb is not None:
                if item.verb.form == "finite":
                    return True
                # "and a boy wearing glasses opened the door"
                described = item.verb.form == "gerund" and not at and not item.gap
                if item.verb.form != "participle" and not described:
                    return False
            elif item.kind not in {"NP", "PP"} or self._parts(before, item):
                return False
            before = item.kind
        return False

    def _finite_behind_aside(self, place: int) -> bool:
        """ "But his deputy, who had backed him, left": a verb behind what is said of a new noun."""
        noun, pronoun = self.stream[place], self._item(place + 1)
        if not noun.gap & ANY_JOIN or pronoun is None or pronoun.word not in _ASIDE:
            return False
        if pronoun.gap != COMMA:
            return False
        for item in self.stream[place + 2 : place + _LONGEST_ASIDE]:
            if item.gap & (COMMA | STOP | BUT):
                return item.gap == COMMA and item.verb is not None and item.verb.form == "finite"
        return False

    def _is_apposed(self, place: int) -> bool:
        """ "But the owner, Ann Lee, left": a comma behind closes what is said of a new noun."""
        noun = self.stream[place]
        new = bool(noun.gap & ANY_JOIN) and "and" not in self.tagged.lowers[noun.start : noun.end]
        return new and "," in self.tagged.lowers[noun.start : noun.end]

    def _parts(self, before: str, item: Item) -> bool:
        """Whether a noun phrase behind another begins something new: no "Lee last week said"."""
        return item.kind == before == "NP" and not self._is_time(phrase(item))

    def _is_time(self, found: Phrase) -> bool:
        return temporal(self.tagged, found.start, found.end)

    def _reports_after(self, place: int) -> bool:
        following = self._item(place + 1)
        return following is not None and following.verb is not None and reporting(following.verb)

    def _inverts(self, place: int) -> bool:
        """Whether an auxiliary at `place` stands before its subject and its verb."""
        item = self._item(place)
        if item is None or item.verb is None or not item.verb.auxiliary:
            return False
        verb = self._item(place + 2)
        if verb is None or verb.verb is None or verb.gap:
            return False
        return self._kind(place + 1) == "NP"
