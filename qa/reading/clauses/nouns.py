"""What a noun phrase does in the open clauses: subject, object, or the beginning of a clause."""

from __future__ import annotations

from qa.reading.clauses.attachment import add_noun
from qa.reading.clauses.drafts import Draft
from qa.reading.clauses.stack import OpenClauses
from qa.reading.phrases import ANY_JOIN, COMMA, JOIN, QUOTE, Item, Phrase, phrase
from qa.reading.phrases.verb_groups import linking, object_control, reporting

__all__ = ["NounSteps"]

_OF_SEVERAL = frozenset(("were", "are", "have", "do"))
_OF_ONE = frozenset(("was", "is", "has", "does"))
_AGED = frozenset("under over above below aged".split())
_FINITE_KINDS = frozenset(("main", "complement", "relative", "adverbial"))


class NounSteps(OpenClauses):
    """Steps over noun phrases."""

    def _noun(self, place: int, item: Item) -> int:
        top = self.stack[-1]
        if top.verb is None:
            self._before_verb(place, item, top)
        elif self._opens(place, item) and not self._for_waiting(place, item, top):
            self._new_clause(place, item, top)
        elif item.gap & COMMA and not item.gap & ANY_JOIN:
            self._after_comma(item)
        else:
            add_noun(top, self.tagged, item, self._item(place - 1))
        return place + 1

    def _opens(self, place: int, item: Item) -> bool:
        """Whether a noun phrase behind a verb is the subject of a finite verb to come, and not when
        something was done: "the deal announced today creates"."""
        timed = not item.gap and self._is_time(phrase(item)) and self._kind(place - 1) == "VP"
        behind = self._finite_after(place) or self._finite_behind_aside(place)
        return not timed and (behind or self._said_to(place, item))

    def _said_to(self, place: int, item: Item) -> bool:
        """ "Said the plan to sell it was off": behind a verb of saying, that is no verb of asking,
        an infinitive can stand between the subject and its verb."""
        said, to = self._item(place - 1), self._item(place + 1)
        if item.gap or said is None or said.verb is None or to is None or to.verb is None:
            return False
        if not reporting(said.verb) or object_control(said.verb) or to.verb.form != "infinitive":
            return False
        behind = place + 2 + (self._kind(place + 2) == "NP" and not self.stream[place + 2].gap)
        if self._kind(behind) == "PP":
            behind += 2
        return self._finite_at(behind) and not self.stream[behind].gap

    def _for_waiting(self, place: int, item: Item, top: Draft) -> bool:
        """ "The company that makes the phones said": the finite verb is another clause's.

        So it is in "the ship called Queen sank", and behind a gerund: "signing the treaty ended".
        """
        if item.gap or top.verb is None:
            return False
        if self._kind(place - 1) == "ADJ":  # "who had camped further up the valley were missing"
            led = top.kind == "relative" and not linking(top.verb) and not reporting(top.verb)
            return led and self._depth(waits=True) >= 0
        if self._kind(place - 1) != "VP":
            return False
        beside = top.subject is not None and top.subject.end == top.verb.start
        if beside and top.verb.simple and not reporting(top.verb) and self._depth(waits=False) < 0:
            return True
        if self._depth(waits=True) >= 0:
            fits = self._agrees(place, item)
            return self._is_time(phrase(item)) or not reporting(top.verb) or not fits
        return top.verb.form != "finite" and self._depth(waits=False) >= 0

    def _agrees(self, place: int, item: Item) -> bool:
        """ "Those who saw the man were sad": no one man "were", nor is what two men "was"."""
        following = self._item(place + 1)
        verb = self.tagged.words[following.start].lower() if following is not None else ""
        head = self.tagged.tags[item.parts[-1][1] - 1]
        if len(item.parts) == 1 and head in ("NN", "NNP"):
            return verb not in _OF_SEVERAL
        return head != "NNS" or verb not in _OF_ONE

    def _before_verb(self, place: int, item: Item, top: Draft) -> None:
        if top.subject is not None and not item.gap and self._is_measure(item):
            return  # "Tools worth £640 were stolen", "children under 12 must pay"
        if self._modifies(place, item, top):
            if top.subject is not None and self._is_what_a_name_is(place, item):
                top.subject = Phrase(top.subject.start, item.end, top.subject.parts)
            else:
                self._zero_relative(place, item, top)
            return
        if top.subject is not None and item.gap & JOIN:
            top.subject = Phrase(top.subject.start, item.end, top.subject.parts + item.parts)
            return
        timed = not item.gap & ANY_JOIN and self._is_time(phrase(item))
        if top.subject is not None and timed and not self._is_time(top.subject):
            top.obliques.append((-1, phrase(item), ""))
            return
        if top.subject is not None and self._is_time(top.subject):
            top.obliques.append((-1, top.subject, ""))
        elif top.subject is not None and item.gap & COMMA and not self._finite_after(place):
            return  # "Ann Lee, daughter of": something said of the subject
        top.subject = phrase(item)
        top.end = max(top.end, item.end)

    def _is_measure(self, item: Item) -> bool:
        """What something is worth, or how old somebody is, does nothing."""
        first = self.tagged.lowers[item.start]
        aged = first in _AGED and "CD" in self.tagged.tags[item.start + 1 : item.start + 2]
        return first == "worth" or aged

    def _modifies(self, place: int, item: Item, top: Draft) -> bool:
        """Whether a second noun phrase straight behind the subject opens a clause on it."""
        if top.subject is None or item.gap or self._is_time(top.subject):
            return False
        if self._is_time(phrase(item)):
            return False  # "Ann Lee last week said"
        return self._kind(place - 1) == "NP" and self._finite_at(place + 1)

    def _is_what_a_name_is(self, place: int, item: Item) -> bool:
        """ "Tobin the cooper lived": a name alone needs no clause that tells which one is meant."""
        name, tags = self.stream[place - 1], self.tagged.tags
        named = all(tag == "NNP" for tag in tags[name.start : name.end])
        return named and self.tagged.lowers[item.start] == "the" and tags[item.end - 1][:2] == "NN"

    def _zero_relative(self, place: int, item: Item, top: Draft) -> None:
        """ "the man I met": a clause straight behind the noun that it modifies."""
        noun = self.stream[place - 1]
        draft = self._push(Draft("relative", item.start, top))
        draft.attached = draft.gap = phrase(noun)
        draft.subject = phrase(item)

    def _after_comma(self, item: Item) -> None:
        """ "When he came, the king ...": the subject of a clause that has none yet."""
        depth = self._depth(waits=False)
        if depth >= 0:
            self._pop_to(depth)
            self.stack[depth].subject = phrase(item)
        elif self._is_time(phrase(item)):
            self.stack[-1].obliques.append((-1, phrase(item), ""))
        self.stack[-1].end = max(self.stack[-1].end, item.end)

    def _new_clause(self, place: int, item: Item, top: Draft) -> None:
        """A noun phrase with a finite verb to come, while the open clause has its verb."""
        depth = self._depth(waits=False)
        before = self.stream[place - 1].kind
        item, row = self._fronted(place, item, top)
        if depth >= 0 and (item.gap or top.kind in {"adverbial", "participial", "infinitive"}):
            self._pop_to(depth)
            self._take_subject(self.stack[depth], item)
        elif item.gap & ANY_JOIN:
            self._joined_clause(item)
        elif item.gap & COMMA or (item.gap & QUOTE and self._reports_after(place)):
            self._side_clause(place, item)
        elif before == "NP" and self._can_modify(place, top):
            self._zero_relative(place, item, top)
        else:
            self._push(Draft("complement", item.start, top)).subject = phrase(item)
        if row is not None:
            self.stack[-1].obliques.append(row)

    def _take_subject(self, waiting: Draft, item: Item) -> None:
        """ "The firm, based in Lund, yesterday said": a time is no new subject."""
        if waiting.subject is not None and self._is_time(phrase(item)):
            waiting.obliques.append((-1, phrase(item), ""))
        else:
            waiting.subject = phrase(item)

    def _fronted(
        self, place: int, item: Item, top: Draft
    ) -> tuple[Item, tuple[int, Phrase, str] | None]:
        """ "…, and in 2019 the firm sold": the phrase between belongs to the new clause."""
        if item.gap or self._kind(place - 1) != "NP" or self._kind(place - 2) != "PP":
            return item, None
        front = self.stream[place - 2]
        rows = top.obliques
        if not front.gap & (ANY_JOIN | COMMA) or not rows or rows[-1][0] != front.start:
            return item, None
        return item._replace(gap=front.gap), rows.pop()

    def _can_modify(self, place: int, top: Draft) -> bool:
        """Whether the clause can be a relative one: not behind a time, a pronoun, or "told him"."""
        noun = self.stream[place - 1]
        told = top.object is not None and top.object.end == noun.end
        if told and top.verb is not None and reporting(top.verb):
            return False
        return self.tagged.tags[noun.start] != "PRP" and not self._is_time(phrase(noun))

    def _joined_clause(self, item: Item) -> None:
        """ "and she stayed": beside the main clause behind a comma, else beside the innermost."""
        depth = 0
        if not item.gap & COMMA:
            depth = max(
                (d for d, one in enumerate(self.stack) if one.kind in _FINITE_KINDS), default=0
            )
        other = self.stack[depth]
        draft = self._replace(depth, Draft(other.kind, item.start, other, "coordination"))
        draft.subject, draft.attached = phrase(item), other.attached

    def _side_clause(self, place: int, item: Item) -> None:
        """ "…, Smith said": a clause that reports the one before, or stands beside it."""
        other = self.stack[0]
        draft = self._replace(0, Draft("main", item.start))
        draft.subject = phrase(item)
        self._link(other, draft, reports=self._reports_after(place))

    def _link(self, other: Draft, draft: Draft, *, reports: bool) -> None:
        """Hangs the clause before on one that reports it, or the new one on the one before."""
        if not reports:
            draft.governor, draft.link = other, "coordination"
        elif other.governor is None:
            other.governor, other.kind, other.link = draft, "complement", "complement"
