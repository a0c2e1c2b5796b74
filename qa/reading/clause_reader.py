"""Reads one stream of phrases into clauses: a stack of open clauses, one step a phrase."""

from __future__ import annotations

from qa.reading.attachment import add_adjective, add_noun, add_prepositional
from qa.reading.clause_drafts import Draft
from qa.reading.noun_phrases import temporal
from qa.reading.phrases import BUT, COMMA, JOIN, QUOTE, STOP, Item, Phrase, Stream, Tagged, phrase
from qa.reading.verb_groups import Verb, naming, reporting

__all__ = ["read_stream"]

_RELATIVE = frozenset("who whom whose which that where".split())
_ADVERBIAL = frozenset("when while where whenever wherever".split())
_FINITE_KINDS = frozenset(("main", "complement", "relative", "adverbial"))
_ANY_JOIN = JOIN | BUT
# How far ahead a finite verb is looked for.
_AHEAD = 7


def read_stream(tagged: Tagged, stream: Stream, host: Phrase | None = None) -> list[Draft]:
    """The clauses of one stream, in the order in which they begin; some may have no verb.

    `host` is the noun phrase before the bracket that the stream stands in: "the treaty (signed …)".
    """
    reader = _Reader(tagged, stream)
    if host is not None:
        reader.open_bracket(host)
    return reader.read()


class _Reader:
    """`stack` holds the open clauses, the outermost first; it is never empty."""

    def __init__(self, tagged: Tagged, stream: Stream) -> None:
        self.tagged, self.stream = tagged, stream
        self.drafts: list[Draft] = []
        self.stack: list[Draft] = []
        self._restart(stream[0].start if stream else 0)

    def open_bracket(self, host: Phrase) -> None:
        """Makes a participle or a verb at the beginning say something of the noun before."""
        verb = self.stream[0].verb
        if verb is None or verb.form not in {"participle", "finite"}:
            return
        passive = verb.simple or verb.form == "participle"
        if passive:
            form = verb._replace(form="participle", passive=True, tense="none")
            self.stream = [self.stream[0]._replace(verb=form), *self.stream[1:]]
        self.stack[0].kind = "participial" if passive else "relative"
        self.stack[0].subject = self.stack[0].attached = host
        self.stack[0].take(self.stream[0].verb or verb)
        self.stream = self.stream[1:]

    def read(self) -> list[Draft]:
        """Reads the stream."""
        place = 0
        while place < len(self.stream):
            item = self.stream[place]
            if item.gap & STOP and place:
                self._restart(item.start)
            elif item.gap & COMMA:
                self._comma()
            place = self._step(place, item)
        self._restart(0)
        return self.drafts

    def _step(self, place: int, item: Item) -> int:
        if item.kind == "NP":
            return self._noun(place, item)
        if item.kind == "VP" and item.verb is not None:
            return self._verb(place, item, item.verb)
        if item.kind == "PP":
            return self._preposition(place, item)
        if item.kind == "WH":
            return self._pronoun(place, item)
        if item.kind == "SUB":
            self._conjunction(item)
        else:
            add_adjective(self.stack[-1], item)
        return place + 1

    # The stack

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

    def _comma(self) -> None:
        """A comma closes relative clauses and participles that a comma opened."""
        while len(self.stack) > 1 and self.stack[-1].marked and self.stack[-1].verb is not None:
            self._pop_to(len(self.stack) - 2)

    # Looking around

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
        for item in self.stream[place + 1 : place + _AHEAD]:
            if item.gap & (COMMA | STOP | BUT) or (item.gap & JOIN and item.kind != "NP"):
                return False
            if item.verb is not None:
                if item.verb.form == "finite":
                    return True
                if item.verb.form != "participle":
                    return False
            elif item.kind not in {"NP", "PP"} or (item.kind == before == "NP"):
                return False
            before = item.kind
        return False

    # Noun phrases

    def _noun(self, place: int, item: Item) -> int:
        top = self.stack[-1]
        if top.verb is None:
            self._before_verb(place, item, top)
        elif self._finite_after(place) and not self._for_waiting(place, item, top):
            self._new_clause(place, item, top)
        elif item.gap & COMMA and not item.gap & _ANY_JOIN:
            self._after_comma(item)
        else:
            add_noun(top, self.tagged, item, self._item(place - 1))
        return place + 1

    def _for_waiting(self, place: int, item: Item, top: Draft) -> bool:
        """ "The company that makes the phones said": the finite verb is another clause's.

        The object of a fronted gerund is one too: "signing the treaty ended".
        """
        if item.gap or top.verb is None or self._kind(place - 1) != "VP":
            return False
        if self._depth(waits=True) >= 0:
            return self._is_time(phrase(item)) or not reporting(top.verb)
        return top.verb.form != "finite" and self._depth(waits=False) >= 0

    def _before_verb(self, place: int, item: Item, top: Draft) -> None:
        if top.subject is not None and not item.gap and self._finite_at(place + 1):
            if self.stream[place - 1].kind == "NP" and not self._is_time(top.subject):
                self._zero_relative(place, item, top)
                return
        if top.subject is not None and item.gap & JOIN:
            top.subject = Phrase(top.subject.start, item.end, top.subject.parts + item.parts)
            return
        if top.subject is not None and not item.gap and self._is_time(phrase(item)):
            top.obliques.append((-1, phrase(item), ""))
            return
        if top.subject is not None and self._is_time(top.subject):
            top.obliques.append((-1, top.subject, ""))
        top.subject = phrase(item)
        top.end = max(top.end, item.end)

    def _is_time(self, found: Phrase) -> bool:
        return temporal(self.tagged, found.start, found.end)

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
            self.stack[depth].subject = phrase(item)
        elif item.gap & _ANY_JOIN:
            self._joined_clause(item)
        elif item.gap & COMMA or (item.gap & QUOTE and self._reports_after(place)):
            self._side_clause(place, item)
        elif before == "NP" and self._can_modify(place, top):
            self._zero_relative(place, item, top)
        else:
            self._push(Draft("complement", item.start, top)).subject = phrase(item)
        if row is not None:
            self.stack[-1].obliques.append(row)

    def _fronted(
        self, place: int, item: Item, top: Draft
    ) -> tuple[Item, tuple[int, Phrase, str] | None]:
        """ "…, and in 2019 the firm sold": the phrase between belongs to the new clause."""
        if item.gap or self._kind(place - 1) != "NP" or self._kind(place - 2) != "PP":
            return item, None
        front = self.stream[place - 2]
        rows = top.obliques
        if not front.gap & (_ANY_JOIN | COMMA) or not rows or rows[-1][0] != front.start:
            return item, None
        return item._replace(gap=front.gap), rows.pop()

    def _can_modify(self, place: int, top: Draft) -> bool:
        """Whether the clause can be a relative one: not behind a time, a pronoun, or "told him"."""
        noun = self.stream[place - 1]
        if top.verb is not None and reporting(top.verb) and top.object is not None:
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

    def _reports_after(self, place: int) -> bool:
        following = self._item(place + 1)
        return following is not None and following.verb is not None and reporting(following.verb)

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

    # Prepositions

    def _preposition(self, place: int, item: Item) -> int:
        last = place
        while self._kind(last + 1) == "PP" and not self.stream[last + 1].gap and last < place + 2:
            last += 1
        word = " ".join(one.word for one in self.stream[place : last + 1])
        following, top = self._item(last + 1), self.stack[-1]
        if following is None or following.gap & (COMMA | STOP):
            self._stranded(item, word, top)
        elif following.kind == "NP":
            self._before_object(place, item, word, following, top)
            return last + 2
        elif following.kind == "VP" and following.verb is not None:
            self._before_verb_group(place, item, word, following.verb, top)
            return last + (2 if following.verb.form == "gerund" else 1)
        elif following.kind == "WH" and following.word in _RELATIVE:
            return self._before_pronoun(place, item, word, last + 1)
        return last + 1

    def _before_object(
        self, place: int, item: Item, word: str, following: Item, top: Draft
    ) -> None:
        if top.verb is None and top.subject is not None and item.gap & COMMA:
            top.obliques.append((item.start, phrase(following), word))
            top.end = max(top.end, following.end)
            return
        before = self._item(place - 1) if not item.gap & COMMA else None
        add_prepositional(top, self.tagged, item.start, word, following, before)

    def _stranded(self, item: Item, word: str, top: Draft) -> None:
        if top.gap is not None:
            top.obliques.append((item.start, top.gap, word))
            top.stranded = True

    def _before_verb_group(self, place: int, item: Item, word: str, verb: Verb, top: Draft) -> None:
        if verb.form != "gerund":
            self._stranded(item, word, top)
            return
        draft = self._push(Draft("adverbial", item.start, top))
        draft.marked = bool(item.gap & COMMA)
        draft.take(verb)

    def _before_pronoun(self, place: int, item: Item, word: str, following: int) -> int:
        """ "in which": a relative clause whose noun is the preposition's object."""
        noun = self._item(place - 1)
        if noun is None or noun.kind != "NP":
            return following
        draft = self._push(Draft("relative", item.start, self.stack[-1]))
        draft.marked = bool(item.gap & COMMA)
        draft.attached = self._modified(place - 1, comma=draft.marked)
        draft.obliques.append((item.start, draft.attached, word))
        return following + 1

    # Relative pronouns, question words and conjunctions

    def _pronoun(self, place: int, item: Item) -> int:
        noun, top = self._item(place - 1), self.stack[-1]
        relative = item.word in _RELATIVE or (item.word == "when" and self._when(noun))
        if noun is not None and noun.kind == "NP" and relative and not item.gap & _ANY_JOIN:
            self._relative(place, item)
        elif item.gap & JOIN and top.kind == "relative" and item.word in _RELATIVE:
            self._relative_again(place, item, top)
        elif item.word in _ADVERBIAL and not self._asked(top):
            self._push(Draft("adverbial", item.start, top))
        else:
            self._question(place, item, top)
        return place + 1

    def _when(self, noun: Item | None) -> bool:
        return noun is not None and self._is_time(phrase(noun))

    def _asked(self, top: Draft) -> bool:
        """Whether a question word at the very beginning asks."""
        return top.empty and len(self.stack) == 1 and self.stream[0].kind == "WH" and self._asks()

    def _asks(self) -> bool:
        return self._finite_at(1) and self._kind(2) == "NP"

    def _modified(self, place: int, *, comma: bool) -> Phrase:
        """The noun that a relative clause at `place` + 1 modifies: agreeing with its verb.

        "The number of people who live", but "the president of the banks, who lives".
        """
        noun = self.stream[place]
        last = self._last_noun(noun)
        if len(noun.parts) > 1:
            return phrase(noun) if not comma else Phrase(*noun.parts[0], (noun.parts[0],))
        first = noun.parts[0]
        return Phrase(*first, (first,)) if comma or last == first else self._agreeing(place, last)

    def _last_noun(self, noun: Item) -> tuple[int, int]:
        """The last base noun phrase inside: behind the last "of"."""
        for index in range(noun.end - 1, noun.parts[-1][1] - 1, -1):
            if self.tagged.lowers[index] == "of":
                return index + 1, noun.end
        return noun.parts[0]

    def _agreeing(self, place: int, last: tuple[int, int]) -> Phrase:
        first, tags = self.stream[place].parts[0], self.tagged.tags
        following = self._item(place + 2)
        tag = tags[following.start] if following is not None else ""
        wanted = {"VBZ": False, "VBP": True}.get(tag)
        plural = tags[last[1] - 1] in {"NNS", "NNPS"}
        best = last if wanted is None or plural == wanted else first
        return Phrase(*best, (best,))

    def _relative(self, place: int, item: Item) -> None:
        draft = self._push(Draft("relative", item.start, self.stack[-1]))
        draft.marked = bool(item.gap & COMMA)
        draft.attached = self._modified(place - 1, comma=draft.marked)
        if item.word in {"where", "when"}:
            draft.obliques.append((item.start, draft.attached, item.word))
        elif self._finite_at(place + 1):
            draft.subject = draft.attached
        elif item.word != "whose":
            draft.gap = draft.attached

    def _relative_again(self, place: int, item: Item, top: Draft) -> None:
        """ "who came and who left"."""
        draft = self._replace(
            len(self.stack) - 1, Draft("relative", item.start, top, "coordination")
        )
        draft.attached = draft.gap = top.attached

    def _question(self, place: int, item: Item, top: Draft) -> None:
        """ "what he said": a question, or a clause that is an argument itself."""
        asks = top.empty and len(self.stack) == 1
        draft = top if asks else self._push(Draft("complement", item.start, top))
        found = Phrase(item.start, item.end, ((item.start, item.end),))
        if item.word in {"who", "what", "which", "whom"}:
            if self._finite_at(place + 1) and not (asks and self._inverts(place + 1)):
                draft.subject = found
            else:
                draft.gap = found

    def _inverts(self, place: int) -> bool:
        """Whether an auxiliary at `place` stands before its subject and its verb."""
        item, verb = self._item(place), self._item(place + 2)
        if item is None or item.verb is None or not item.verb.auxiliary or verb is None:
            return False
        return self._kind(place + 1) == "NP" and verb.verb is not None and not verb.gap

    def _conjunction(self, item: Item) -> None:
        top = self.stack[-1]
        kind = "complement" if item.word in {"that", "whether"} else "adverbial"
        if item.gap & JOIN and len(self.stack) > 1 and top.kind == kind:
            self._replace(len(self.stack) - 1, Draft(kind, item.start, top.governor, top.link))
            return
        self._push(Draft(kind, item.start, top))

    # Verbs

    def _verb(self, place: int, item: Item, verb: Verb) -> int:
        if verb.form == "finite":
            return self._finite(place, item, verb)
        if item.gap & _ANY_JOIN and self._joined_form(item, verb):
            return place + 1
        if self._goes_on(place, item, verb):
            return place + 1
        if verb.form == "bare" and self.stack[-1].waits:
            self.stack[-1].take(verb)  # "suggested that he go", or a tag gone wrong
        elif verb.form == "bare" and self.stack[-1].empty:
            self.stack[-1].take(verb)  # "Name the ..."
        else:
            self._nonfinite(place, item, verb)
        return place + 1

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

    def _finite(self, place: int, item: Item, verb: Verb) -> int:
        top = self.stack[-1]
        if top.waits and item.gap & COMMA and verb.simple and self._verb_behind(place):
            self._nonfinite(place, item, verb._replace(form="participle", passive=True, tense="none"))
        elif item.gap & _ANY_JOIN and self._inverts(place):
            return self._without_subject(place, item, verb, self._replace(0, Draft("main", item.start)))
        elif top.waits:
            top.take(verb)
        elif top.empty:
            return self._without_subject(place, item, verb, top)
        elif item.gap & _ANY_JOIN:
            self._joined_verb(item, verb)
        elif (depth := self._depth(waits=True)) >= 0:
            self._pop_to(depth)
            self.stack[depth].take(verb)
        else:
            return self._stray(place, item, verb)
        return place + 1

    def _verb_behind(self, place: int) -> bool:
        """Whether a finite verb stands behind the next comma: ", called X, was built"."""
        for index in range(place + 1, min(place + 2 * _AHEAD, len(self.stream))):
            if self.stream[index].gap & (COMMA | STOP | _ANY_JOIN):
                return self._finite_at(index) and self.stream[index].gap == COMMA
        return False

    def _without_subject(self, place: int, item: Item, verb: Verb, top: Draft) -> int:
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
        assert main is not None and first is not None
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

    def _joined_form(self, item: Item, verb: Verb) -> bool:
        """ "to sign and ratify", "was built in 1990 and sold": beside a verb of the same form."""
        for depth in range(len(self.stack) - 1, -1, -1):
            other = self.stack[depth]
            if other.verb is None or not _alike(other, verb):
                continue
            draft = self._replace(depth, Draft(other.kind, item.start, other, "coordination"))
            draft.attached = other.attached
            draft.take(verb._replace(form=other.verb.form, tense=other.verb.tense))
            draft.passive = other.passive if verb.form == "participle" else False
            return True
        return False

    def _stray(self, place: int, item: Item, verb: Verb) -> int:
        """A finite verb while every open clause has one."""
        following = self._item(place + 1)
        noun = following if following is not None and following.kind == "NP" else None
        if noun is not None and reporting(verb) and item.gap & (COMMA | QUOTE):
            other = self.stack[0]
            draft = self._replace(0, Draft("main", item.start))
            draft.subject, draft.inverted = phrase(noun), True
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
            draft.take(first._replace(form="participle", passive=True, tense="none"))
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

    def _nonfinite(self, place: int, item: Item, verb: Verb) -> None:
        top, before = self.stack[-1], self._item(place - 1)
        kind = "infinitive" if verb.form in {"infinitive", "bare"} else "participial"
        if verb.form == "gerund" and before is not None and before.kind == "VP" and not item.gap:
            kind = "complement"
        draft = self._push(Draft(kind, item.start, top))
        draft.marked = bool(item.gap & COMMA)
        draft.take(verb)
        if before is None or before.kind != "NP":
            return
        noun = phrase(before)
        if kind == "participial" and (not item.gap & COMMA or self._beside(verb, noun, top)):
            draft.attached = draft.subject = noun
        elif kind == "infinitive" and not item.gap:
            self._modify(draft, noun, top)

    def _beside(self, verb: Verb, noun: Phrase, top: Draft) -> bool:
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


def _tense(draft: Draft) -> str:
    return draft.verb.tense if draft.verb is not None else ""


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


def _find_agent(draft: Draft) -> None:
    """Turns the first by-phrase of a clause that has become passive into its agent."""
    for row in draft.obliques:
        if row[2] == "by":
            draft.agent = row[1]
            draft.obliques.remove(row)
            return
