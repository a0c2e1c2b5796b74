"""Verbs in the open clauses: infinitives, participles and gerunds, finite verbs, and the repairs
that a second one asks for."""

from __future__ import annotations

from qa.language.wordtags import choices
from qa.reading.clauses.drafts import Draft
from qa.reading.clauses.nouns import NounSteps
from qa.reading.clauses.stack import OpenClauses
from qa.reading.phrases import ANY_JOIN, BUT, COMMA, QUOTE, STOP, Item, Phrase, phrase
from qa.reading.phrases.verb_groups import Verb, naming, read_verb, reporting

__all__ = ["NonfiniteSteps", "VerbSteps"]

_AHEAD = 7
_SPEND = "spend"


class NonfiniteSteps(OpenClauses):
    """Steps over verb groups that are not finite."""

    def _nonfinite(self, place: int, item: Item, verb: Verb) -> None:
        top, before = self.stack[-1], self._item(place - 1)
        kind = "infinitive" if verb.form in {"infinitive", "bare"} else "participial"
        if verb.form == "gerund" and before is not None and before.kind == "VP" and not item.gap:
            kind = "complement"
        draft = self._push(Draft(kind, item.start, top))
        draft.marked = bool(item.gap & COMMA) and not self._closes(before)
        draft.take(verb)
        if before is None or before.kind != "NP":
            return
        if verb.form == "gerund" and not item.gap and _takes_time(top):
            draft.kind, draft.subject = "complement", top.subject
            return
        noun = top.subject if item.gap & COMMA and top.waits and top.subject else phrase(before)
        if kind == "participial" and (not item.gap & COMMA or self._beside(verb, top)):
            draft.attached = draft.subject = noun
        elif kind == "infinitive" and not item.gap:
            self._modify(draft, noun, top)

    def _closes(self, before: Item | None) -> bool:
        """Whether the comma behind `before` only closes its apposition."""
        start = before.parts[-1][0] if before is not None and before.parts else 0
        return before is not None and start > before.start and self.tagged.lowers[start - 1] == ","

    def _beside(self, verb: Verb, top: Draft) -> bool:
        """Whether a participle behind a comma modifies the noun there, not the whole clause."""
        return verb.form == "participle" or top.waits

    def _modify(self, draft: Draft, noun: Phrase, top: Draft) -> None:
        """ "the plan to expand", "the first to win"."""
        ordinal = any(
            self.tagged.lowers[index] in {"first", "last", "only", "second", "third"}
            for index in range(noun.start, noun.parts[0][1])
        )
        if ordinal:
            draft.subject = noun
        if ordinal or top.waits:
            draft.attached = noun

    def _helped(self, place: int, item: Item) -> bool:
        """ "helped build", "made him go"; elsewhere a bare form is a tag gone wrong."""
        return not item.gap and self._kind(place - 1) in {"VP", "NP"}

    def _goes_on(self, place: int, item: Item, verb: Verb) -> bool:
        """ "are either exceeded or": the rest of a verb group that something has parted."""
        top = self.stack[-1]
        held = top.verb
        if held is None or item.gap or self._kind(place - 1) != "VP" or not held.auxiliary:
            return False
        if verb.form not in {"participle", "gerund"} or held.stem not in {"be", "have"}:
            return False
        passive = held.stem == "be" and verb.form == "participle"
        top.take(held._replace(end=verb.end, head=verb.head, stem=verb.stem, passive=passive))
        return True

    def _joined_form(self, item: Item, verb: Verb) -> bool:
        """ "to sign and ratify", "was built in 1990 and sold": beside a verb of the same form."""
        for depth in range(len(self.stack) - 1, -1, -1):
            other = self.stack[depth]
            ordered = self._orders(other) and verb.form == "bare"
            if other.verb is None or not (_alike(other, verb) or ordered):
                continue
            draft = self._replace(depth, Draft(other.kind, item.start, other, "coordination"))
            draft.attached = other.attached
            held = other.verb
            # "Must not feed or tease them" denies both, "must not run but walk" the first.
            shared = held.negated and verb.form == "bare" and not item.gap & BUT
            shared = shared and not (ordered and (item.gap & COMMA or other.object is not None))
            verb = verb._replace(negated=verb.negated or shared)
            draft.take(verb._replace(form=held.form, tense=held.tense, modal=held.modal))
            draft.passive = other.passive if verb.form == "participle" else verb.passive
            return True
        return False

    def _orders(self, other: Draft) -> bool:
        """ "Do not dry it", to which "and never boil it" may be joined."""
        held = other.verb
        finite = held is not None and held.form == "finite" and other.subject is None
        return finite and held is not None and self.tagged.lowers[held.start] == "do"


class VerbSteps(NounSteps, NonfiniteSteps):
    """Steps over verb groups."""

    def _verb(self, place: int, item: Item, verb: Verb) -> int:
        if verb.form == "finite":
            return self._finite(place, item, verb)
        row = item.gap & COMMA and verb.form == "bare" and self._depth(waits=True) < 0
        if (item.gap & ANY_JOIN or row) and self._joined_form(item, verb):
            return place + 1
        if verb.form == "infinitive" and self._kind(place - 1) == "WH" and self.stack[-1].empty:
            self.stack[-1].take(verb)  # "few resources with which to pursue it"
            return place + 1
        if self._goes_on(place, item, verb):
            return place + 1
        if verb.form == "bare" and self.stack[-1].waits:
            # "suggested that he go", or, mostly, a tag gone wrong
            self.stack[-1].take(verb._replace(form="finite", tense="present"))
        elif verb.form == "bare" and self.stack[-1].empty:
            self.stack[-1].take(verb)  # "Name the ..."
        elif verb.form == "bare" and self._left_waiting(item):
            return self._finite(place, item, verb._replace(form="finite", tense="present"))
        elif verb.form != "bare" or self._helped(place, item):
            self._nonfinite(place, item, verb)
        return place + 1

    def _finite(self, place: int, item: Item, verb: Verb) -> int:
        top = self.stack[-1]
        waits = top.waits
        if waits and item.gap & COMMA and verb.simple and self._verb_behind(place):
            self._nonfinite(place, item, _participle(verb))
        elif self._goes_on_aside(place, verb):
            self._joined_form(item, _participle(verb))
        elif item.gap & ANY_JOIN and self._inverts(place):
            return self._without_subject(place, verb, self._replace(0, Draft("main", item.start)))
        elif waits and place and self._inverts(place) and self._is_asked(top):
            top.gap, top.subject = top.subject, None
            return self._without_subject(place, verb, top)
        elif waits:
            top.take(verb)
        elif top.empty:
            return self._without_subject(place, verb, top)
        elif item.gap & ANY_JOIN:
            self._joined_verb(item, verb)
        elif (depth := self._depth(waits=True)) >= 0:
            self._pop_to(depth)
            self.stack[depth].take(verb)
        elif self._is_done_by(place, item, verb):
            self._nonfinite(place, item, _participle(verb))
        else:
            return self._stray(place, item, verb)
        return place + 1

    def _past(self, place: int, item: Item) -> Verb | None:
        """ "The team lost because": an "adjective" behind a subject that can be the past."""
        if not self.stack[-1].waits or item.gap or self._kind(place - 1) != "NP":
            return None
        if item.end > item.start + 1 or "VBD" not in choices(self.tagged.words[item.start], False):
            return None
        verb = read_verb([self.tagged.words[item.start].lower()], ["VBD"], 0, 1)
        return verb._replace(start=item.start, end=item.end, head=item.start)

    def _is_asked(self, top: Draft) -> bool:
        """Whether the noun phrase before an inverted verb is asked for: "which firm did"."""
        start = top.subject.start if top.subject is not None else 0
        return start < 3 and self.tagged.tags[0][:1] == "W"

    def _verb_behind(self, place: int) -> bool:
        """Whether a finite verb stands behind the next comma: ", called X, was built", ", built in
        1990 but never used, was sold"."""
        for index in range(place + 1, min(place + 2 * _AHEAD, len(self.stream))):
            parted = self.stream[index].gap & (COMMA | STOP | ANY_JOIN)
            if parted and not self._joins_participle(index):
                return self._finite_at(index) and self.stream[index].gap == COMMA
        return False

    def _is_done_by(self, place: int, item: Item, verb: Verb) -> bool:
        """ "Joined a march led by Ann": a second "past tense" right behind the object."""
        held, doer = self.stack[-1].verb, self._item(place + 1)
        if held is None or reporting(held) or not verb.simple or item.gap or doer is None:
            return False
        by = doer.kind == "PP" and self.tagged.lowers[doer.start] == "by" and not doer.gap
        return by and self._kind(place - 1) != "VP"

    def _joins_participle(self, index: int) -> bool:
        item = self.stream[index]
        verb = item.verb
        joined = item.gap & ANY_JOIN and not item.gap & (COMMA | STOP)
        return bool(joined) and verb is not None and (verb.simple or verb.form == "participle")

    def _goes_on_aside(self, place: int, verb: Verb) -> bool:
        """Whether a past tense is the second participle of an aside: ", built in 1990 and opened in
        1992, was sold"."""
        held = self.stack[-1].verb
        beside = held is not None and held.form == "participle" and self._depth(waits=True) >= 0
        joined = beside and verb.simple and self._joins_participle(place)
        return joined and self._verb_behind(place)

    def _without_subject(self, place: int, verb: Verb, top: Draft) -> int:
        following = self._item(place + 1)
        noun = following if following is not None and following.kind == "NP" else None
        top.take(verb)
        if noun is None or noun.gap & ~QUOTE:
            return place + 1
        if verb.auxiliary and self._inverts(place):
            return self._question_verb(place, top, noun)
        fronted = bool(top.obliques) or top.gap is not None or (place < 2 and verb.stem == "be")
        if (fronted or reporting(verb)) and (
            verb.stem == "be" or not self._object_after(place + 1)
        ):
            top.subject = phrase(noun)
            return place + 2
        return place + 1

    def _object_after(self, place: int) -> bool:
        return self._kind(place + 1) == "NP" and not self.stream[place + 1].gap

    def _question_verb(self, place: int, top: Draft, noun: Item) -> int:
        """ "did he sign": the subject stands between the two parts of the verb."""
        main = self.stream[place + 2].verb
        first = top.verb
        assert main is not None
        assert first is not None
        top.subject = phrase(noun)
        passive = first.stem == "be" and main.form in {"participle", "finite"}
        tense = first.tense
        top.take(main._replace(start=first.start, form="finite", tense=tense, modal=first.modal))
        top.passive = passive
        return place + 3

    def _joined_verb(self, item: Item, verb: Verb) -> None:
        """ "held talks and agreed": beside the innermost clause with a finite verb."""
        depth = self._parallel(verb)
        if depth < 0:
            self.stack[-1].take(verb)
            return
        other = self.stack[depth]
        draft = self._replace(depth, Draft(other.kind, item.start, other, "coordination"))
        draft.attached, draft.subject = other.attached, other.subject
        draft.take(verb)

    def _parallel(self, verb: Verb) -> int:
        """The innermost clause with a finite verb of the same tense, else the innermost; or -1."""
        finite = [depth for depth, one in enumerate(self.stack) if one.finite]
        same = [depth for depth in finite if _tense(self.stack[depth]) == verb.tense]
        return same[-1] if same else finite[-1] if finite else -1

    def _stray(self, place: int, item: Item, verb: Verb) -> int:
        """A finite verb while every open clause has one."""
        following = self._item(place + 1)
        noun = following if following is not None and following.kind == "NP" else None
        if noun is not None and reporting(verb) and item.gap & (COMMA | QUOTE):
            other = self.stack[0]
            draft = self._replace(0, Draft("main", item.start))
            draft.subject = phrase(noun)
            draft.take(verb)
            self._link(other, draft, reports=True)
            return place + 2
        if not self._gerund_subject(verb) and not self._garden_path(item, verb):
            self._from_object(item, verb)
        return place + 1

    def _gerund_subject(self, verb: Verb) -> bool:
        """ "Signing the treaty ended the war"."""
        depth = self._depth(waits=False)
        if depth < 0 or depth + 1 >= len(self.stack):
            return False
        fronted = self.stack[depth + 1]
        self._pop_to(depth)
        if fronted.kind in {"participial", "infinitive", "complement"}:
            self.stack[depth].subject = Phrase(
                fronted.start, fronted.end, ((fronted.start, fronted.end),)
            )
        self.stack[depth].take(verb)
        return True

    def _garden_path(self, item: Item, verb: Verb) -> bool:
        """ "The treaty signed in 1992 ended the war": the first verb was a participle."""
        for depth in range(len(self.stack) - 1, -1, -1):
            other = self.stack[depth]
            first = other.verb
            if first is None or not first.simple or (other.object and not naming(first)):
                continue
            if other.subject is None or first.start != other.subject.end or item.gap & COMMA:
                continue
            self._pop_to(depth)
            draft = Draft("participial", first.start, other)
            draft.attached = draft.subject = other.subject
            draft.take(_participle(first))
            draft.obliques, other.obliques = other.obliques, []
            draft.complement, other.object = other.object, None
            _find_agent(draft)
            draft.end = other.end
            self.drafts.append(draft)
            other.take(verb)
            return True
        return False

    def _from_object(self, item: Item, verb: Verb) -> None:
        """ "said the man who left was ill": what seemed an object was a subject."""
        for depth in range(len(self.stack) - 1, -1, -1):
            other = self.stack[depth]
            if other.verb is None or not reporting(other.verb) or other.object is None:
                continue
            self._pop_to(depth)
            draft = self._push(Draft("complement", other.object.start, other))
            draft.subject, other.object = other.object, None
            draft.take(verb)
            return
        self._joined_verb(item, verb)


def _participle(verb: Verb) -> Verb:
    return verb._replace(form="participle", passive=True, tense="none")


def _tense(draft: Draft) -> str:
    return draft.verb.tense if draft.verb is not None else ""


def _takes_time(draft: Draft) -> bool:
    """ "She spent three years repairing it": who spends them does it."""
    return draft.verb is not None and draft.verb.stem == _SPEND and not draft.passive


def _find_agent(draft: Draft) -> None:
    """Turns the first by-phrase of a clause that has become passive into its agent."""
    for row in draft.obliques:
        if row[2] == "by":
            draft.agent = row[1]
            draft.obliques.remove(row)
            return


def _alike(other: Draft, verb: Verb) -> bool:
    """Whether a verb without an auxiliary of its own goes on with the clause's form."""
    held = other.verb
    if held is None or held.form == "finite":
        if held is None:
            return False
        composed = held.end - held.start > 1
        wanted = {"bare": bool(held.modal), "participle": other.passive, "gerund": composed}
        return wanted.get(verb.form, False) or (verb.form == "participle" and composed)
    return held.form == verb.form or (held.form == "infinitive" and verb.form == "bare")
