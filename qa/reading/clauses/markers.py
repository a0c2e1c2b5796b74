"""Prepositions, relative pronouns, question words and conjunctions in the open clauses."""

from __future__ import annotations

from qa.language.lexicon import words
from qa.reading.clauses.attachment import add_prepositional, takes
from qa.reading.clauses.drafts import Draft
from qa.reading.clauses.stack import OpenClauses
from qa.reading.phrases import ANY_JOIN, COMMA, JOIN, STOP, Item, Phrase, phrase
from qa.reading.phrases.verb_groups import Verb, for_control, judging

__all__ = ["MarkerSteps"]

_AT_WORK = frozenset(("at", "from", "in"))
_FOR_WHAT = frozenset(("for", "of", "from"))
_RELATIVE = frozenset("who whom whose which that where".split())
_ADVERBIAL = frozenset("when while where whenever wherever".split())


class MarkerSteps(OpenClauses):
    """Steps over the words that open phrases and clauses."""

    def _preposition(self, place: int, item: Item) -> int:
        last = place
        while self._kind(last + 1) == "PP" and not self.stream[last + 1].gap and last < place + 2:
            last += 1
        word = " ".join([one.word for one in self.stream[place : last + 1]])
        following, top = self._item(last + 1), self.stack[-1]
        if following is None or following.gap & (COMMA | STOP):
            self._stranded(item, word, top)
        elif following.kind == "NP" and word == "for" and self._acts(place):
            return self._for_doer(item, following, last + 2)
        elif following.kind == "NP":
            self._before_object(place, item, word, following, top)
            return last + 2
        elif following.kind == "VP" and following.verb is not None:
            self._before_verb_group(item, word, following.verb, top)
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

    def _acts(self, place: int) -> bool:
        """Whether who stands behind "for" acts in the infinitive behind: "easy for us to say",
        "calls for it to stop"; not "left for Paris to study"."""
        doer, to = self._item(place + 1), self._item(place + 2)
        if doer is None or to is None or to.verb is None or to.gap or doer.gap:
            return False
        if to.verb.form != "infinitive" or self._is_time(phrase(doer)):
            return False
        before = self._item(place - 1)
        if before is None or before.kind in {"ADJ", "SUB"} or self.stream[place].gap & COMMA:
            return True
        if before.verb is not None:
            return for_control(before.verb) or before.verb.stem == "be"
        head = before.parts[-1][1] - 1 if before.kind == "NP" else 0
        return self.tagged.tags[doer.end - 1] == "PRP" or takes(self.tagged.lowers[head], "for")

    def _for_doer(self, item: Item, doer: Item, place: int) -> int:
        verb = self.stream[place].verb
        assert verb is not None, "an infinitive follows"
        draft = self._push(Draft("infinitive", item.start, self.stack[-1]))
        draft.subject = phrase(doer)
        draft.take(verb)
        return place + 1

    def _stranded(self, item: Item, word: str, top: Draft) -> None:
        if top.gap is not None:
            top.obliques.append((item.start, top.gap, word))
            top.stranded = True

    def _before_verb_group(self, item: Item, word: str, verb: Verb, top: Draft) -> None:
        if verb.form != "gerund":
            self._stranded(item, word, top)
            return
        draft = self._push(Draft("adverbial", item.start, top))
        draft.marked = bool(item.gap & COMMA)
        draft.take(verb)
        if word in _FOR_WHAT and top.verb is not None and judging(top.verb):
            draft.subject = top.object  # "sued it for copying the design"

    def _before_pronoun(self, place: int, item: Item, word: str, following: int) -> int:
        """ "in which": a relative clause whose noun is the preposition's object."""
        noun = self._item(place - 1)
        if noun is None or noun.kind != "NP":
            asked = self.stream[following]._replace(kind="NP", gap=0)
            add_prepositional(self.stack[-1], self.tagged, item.start, word, asked, None)
            return following + 1
        draft = self._push(Draft("relative", item.start, self.stack[-1]))
        draft.marked = bool(item.gap & COMMA)
        draft.attached = self._modified(place - 1, comma=draft.marked)
        draft.obliques.append((item.start, draft.attached, word))
        return following + 1

    def _pronoun(self, place: int, item: Item) -> int:
        noun, top = self._item(place - 1), self.stack[-1]
        relative = item.word in _RELATIVE or (item.word == "when" and self._when(noun))
        if noun is not None and noun.kind == "NP" and relative and not item.gap & ANY_JOIN:
            self._relative(place, item)
        elif item.gap & JOIN and top.kind == "relative" and item.word in _RELATIVE:
            self._relative_again(item, top)
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

        "The number of people who live", but "the price of the houses, which falls".
        """
        noun = self._without_age(self.stream[place])
        last = self._last_noun(noun)
        if len(noun.parts) > 1 and self._leads(place, noun):
            return Phrase(*last, (last,))
        if len(noun.parts) > 1:
            whole = not comma or self._apposed(place, noun)
            return phrase(noun) if whole else Phrase(*noun.parts[0], (noun.parts[0],))
        first = noun.parts[0]
        if self._named(place, first, last):
            return Phrase(*last, (last,))
        return Phrase(*first, (first,)) if comma or last == first else self._agreeing(place, last)

    def _leads(self, place: int, noun: Item) -> bool:
        """ "Ann Lee, the head of Ostby, which owns it": "which" is no person."""
        following, behind = self._item(place + 1), noun.parts[-1][1]
        lowers = self.tagged.lowers[behind - 1 : noun.end]
        of = list(lowers[1:2]) == ["of"]
        led = bool(lowers) and lowers[0] in words("roles")
        return of and led and following is not None and following.word == "which"

    def _apposed(self, place: int, noun: Item) -> bool:
        """ "Their manager, Ruth Whelan, who stays": one person with two names."""
        following = self._item(place + 1)
        named = self.tagged.tags[noun.parts[-1][1] - 1] == "NNP"
        joined = "and" in self.tagged.lowers[noun.start : noun.end]
        return named and not joined and following is not None and following.word == "who"

    def _without_age(self, noun: Item) -> Item:
        """ "The tea of Doris Pascoe, 91, who fell ill"."""
        end = noun.end - 2
        aged = self.tagged.tags[noun.end - 1] == "CD" and self.tagged.lowers[end] == ","
        parts = tuple(one for one in noun.parts if one[1] <= end)
        return noun._replace(end=end, parts=parts) if aged and parts else noun

    def _named(self, place: int, first: tuple[int, int], last: tuple[int, int]) -> bool:
        """ "the remains of Ann Lee, who led": a person's name rather than a thing's noun."""
        names = [self.tagged.tags[end - 1] == "NNP" for _, end in (first, last)]
        following = self._item(place + 1)
        return names == [False, True] and following is not None and following.word == "who"

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
        top = self.stack[-1]
        draft = self._push(Draft("relative", item.start, top))
        draft.marked = bool(item.gap & COMMA)
        draft.attached = self._modified(place - 1, comma=draft.marked)
        draft.attached = self._host(place, item, draft.attached) or draft.attached
        if item.word not in {"where", "when"} and self._is_time(phrase(self.stream[place - 1])):
            # "signed a deal on Monday that will cut taxes"
            draft.attached = top.object or top.subject or draft.attached
        if item.word in {"where", "when"}:
            draft.obliques.append((item.start, draft.attached, item.word))
        elif self._finite_at(place + 1):
            draft.subject = draft.attached
        elif item.word != "whose":
            draft.gap = draft.attached

    def _at_work(self, place: int) -> Phrase | None:
        """ "A chemist at the Tarn Institute who left", "a nurse at the clinic who left": the one
        who works there, and not the house."""
        house, host = self.stream[place], self._item(place - 2)
        lowers, roles = self.tagged.lowers, words("roles")
        named = self.tagged.tags[house.end - 1] == "NNP" or (
            host is not None
            and lowers[house.end - 1] not in roles
            and lowers[host.end - 1] in roles
        )
        between = self._item(place - 1)
        if not named or host is None or host.kind != "NP" or between is None or house.gap:
            return None
        if self._is_of_somebody(house):
            return None
        return phrase(host) if between.word in _AT_WORK and not between.gap else None

    def _is_of_somebody(self, house: Item) -> bool:
        """ "In the tea of Ann Lee, who fell ill"; and no "University of Leeds"."""
        tags, lowers = self.tagged.tags, self.tagged.lowers
        places = range(house.start + 1, house.end)
        return any(lowers[i] == "of" and tags[i - 1] != "NNP" for i in places)

    def _host(self, place: int, item: Item, noun: Phrase) -> Phrase | None:
        """The noun before the phrase behind which the pronoun stands, where that is meant."""
        house = self._at_work(place - 1) if item.word in {"who", "whom"} else None
        if house is None and not item.gap & COMMA:
            return self._agreeing_host(place, noun)
        return house

    def _agreeing_host(self, place: int, noun: Phrase) -> Phrase | None:
        """ "The firms in Europe that make cars": the noun before the phrase, where a name stands in
        it, which "that" does not single out, or one that the verb does not agree with."""
        between, host = self._item(place - 2), self._item(place - 3)
        if between is None or host is None or (between.kind, host.kind) != ("PP", "NP"):
            return None
        if between.gap or self.stream[place - 1].gap or self._kind(place) != "WH":
            return None
        tags = self.tagged.tags
        last = tags[noun.parts[-1][1] - 1]
        following = self._item(place + 1)
        verb = tags[following.start] if following is not None else ""
        plural, wanted = last in {"NNS", "NNPS"}, {"VBZ": False, "VBP": True}.get(verb)
        hosting = tags[host.parts[-1][1] - 1]
        named = last == "NNP" and hosting != "NNP" and self.stream[place].word in {"that", "which"}
        differs = wanted is not None and plural != wanted and len(noun.parts) == 1
        agrees = wanted is None or (hosting in {"NNS", "NNPS"}) == wanted
        common = hosting in {"NN", "NNS"} and len(host.parts) == 1
        return phrase(host) if (named or differs) and agrees and common else None

    def _relative_again(self, item: Item, top: Draft) -> None:
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

    def _conjunction(self, item: Item) -> None:
        top = self.stack[-1]
        kind = "complement" if item.word in {"that", "whether"} else "adverbial"
        if item.gap & JOIN and len(self.stack) > 1 and top.kind == kind:
            self._replace(len(self.stack) - 1, Draft(kind, item.start, top.governor, top.link))
            return
        self._push(Draft(kind, item.start, top))
