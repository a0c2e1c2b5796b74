"""Joins base noun phrases into whole ones: of-phrases, coordination, appositions, numbers."""

from __future__ import annotations

from collections.abc import Sequence

from qa.language.grammar import COMMON_NOUNS, NOUNS, PROPER_NOUNS
from qa.language.lexicon import table
from qa.language.lexicon import words as lexicon_words
from qa.language.stems import singular
from qa.reading.phrases import BUT, COMMA, JOIN, QUOTE, STOP, Item, Stream, Tagged, temporal
from qa.reading.phrases.parting import led, verb_behind_aside, with_employers
from qa.reading.phrases.streams import DASHES
from qa.reading.phrases.verb_groups import Verb, naming, of_verb
from qa.types import Range

__all__ = ["Joiner", "join_nouns"]

_BARE = COMMON_NOUNS | {"JJ"}
_DETERMINERS = frozenset(("DT", "PRP$", "CD", "JJ"))
_MORE = frozenset("more less fewer most least".split())
_ABOUT = frozenset("about around over under nearly almost than least most".split())
_PARTS = frozenset("half third quarter fifth sixth tenth".split())
_QUANTITIES = frozenset("most many much several few more less half best".split())
_THE = frozenset(("the", "a", "an"))
_NOMINAL = frozenset(("NP", "ADJ"))
_NOUN_FORMS = frozenset(("bare", "finite"))
_OPENS_NUMBER = frozenset(("ADJ", "PP"))
_ALL = frozenset(("all", "both", "each"))
_PLACING = frozenset(("in", "at", "near", "from"))
_EACH = frozenset(("a", "an", "each", "every", "per"))
_UNITS = frozenset("second minute hour day night week month season year head person".split())
_SELF = frozenset("himself herself itself themselves".split())
# No list goes on for longer, and no apposition is looked for further away.
_FAR = 24


def join_nouns(tagged: Tagged, stream: Stream) -> Stream:
    """The stream with the noun phrases that belong together made one item each."""
    return Joiner(tagged, with_employers(tagged, stream)).run()


class Joiner:
    """One pass over a stream; every item is looked at a bounded number of times."""

    def __init__(self, tagged: Tagged, stream: Stream) -> None:
        self.tagged, self.stream = tagged, stream
        self.beside: list[tuple[Range, Range]] = []
        self.verb_seen = self.told = self.fronted = False

    def run(self) -> Stream:
        """The joined stream."""
        joined: Stream = []
        place, last = 0, len(self.stream) - 1
        while place <= last:
            item = self.stream[place]
            self._note(item)
            lead = self._lead(place, item, self.stream[place + 1]) if place < last else place
            if lead > place:
                item = led(item, self.stream[lead])
                place = lead
            elif item.kind == "ADJ" and self._quantifies(place):
                item = item._replace(kind="NP", parts=((item.start, item.end),))
            if item.kind == "NP":
                self.verb_seen = self.verb_seen and not item.gap & (JOIN | BUT)
                before = joined[-1] if joined else None
                item, place = self._collect(item, place, before)
            joined.append(item)
            place += 1
        return joined

    def _note(self, item: Item) -> None:
        """Keeps whether the clause's verb has been seen: nouns before it are its subject."""
        if not item.gap and item.kind in _NOMINAL:
            return
        self.told = self.told and not item.gap & STOP
        if item.kind == "SUB" or item.word in {"when", "where"}:
            self.fronted = not self.told
        elif self.fronted and item.gap & COMMA:
            self.fronted = False
        if item.gap & (STOP | COMMA) or item.kind in {"SUB", "WH"}:
            self.verb_seen = False
        if item.verb is not None:
            self.verb_seen = self.verb_seen or item.verb.form == "finite"
            self.told = self.told or self.verb_seen

    def _lead(self, place: int, item: Item, following: Item) -> int:
        """The place of the noun phrase that the item, before the one `following`, opens, else
        `place`."""
        if item.kind == "NP":
            opens = item.end == item.start + 1 and (
                self._lone_article(item, following) or self._split(item, following)
            )
        elif item.verb is not None:
            opens = following.kind == "NP" and self._participle(place, item.verb, following)
        else:
            return self._quantity(place) if item.kind in _OPENS_NUMBER else place
        return place + int(opens)

    def _lone_article(self, item: Item, following: Item) -> bool:
        """ "the rich"; and "the firm", which may have been tagged as a verb."""
        if following.gap or self.tagged.lowers[item.start] not in _THE:
            return False
        verb = following.verb
        noun = verb is not None and verb.form in _NOUN_FORMS and verb.end == verb.start + 1
        return noun or following.kind == "ADJ"

    def _at(self, place: int) -> Item | None:
        return self.stream[place] if 0 <= place < len(self.stream) else None

    def _split(self, item: Item, following: Item) -> bool:
        """ "a “target”": the article is parted from its noun."""
        parted = following.kind == "NP" and following.gap == QUOTE
        return parted and self.tagged.tags[item.start] in {"DT", "PRP$"}

    def _participle(self, place: int, verb: Verb, following: Item) -> bool:
        """ "in reviewed journals", "armed men": a participle before a noun without an article."""
        if verb.end > verb.start + 1 or following.gap:
            return False
        item = self.stream[place]
        if verb.form == "gerund":  # "the king and visiting President Lee met"
            bare = self.tagged.tags[following.start] in NOUNS
            joined = item.gap & JOIN and not self.verb_seen
            return bool(bare and joined and place and self._verb_after(place + 1))
        if verb.form != "participle":
            return False
        bare = self.tagged.tags[following.start] in _BARE
        before = self._at(place - 1)
        after_noun = before is not None and before.kind == "NP" and not item.gap
        if item.gap & COMMA and not self._verb_after(place + 1):
            return False
        return bare and not after_noun and not naming(verb)

    def _quantifies(self, place: int) -> bool:
        """ "most of", "many of", "spoke French": an adjective that stands for a noun."""
        item, following = self.stream[place], self._at(place + 1)
        if place and self.tagged.words[item.end - 1][:1].isupper():
            return following is None or following.kind != "NP" or bool(following.gap)
        if following is None or following.gap:
            return False
        return following.word == "of" and self.tagged.lowers[item.start] in _QUANTITIES

    def _quantity(self, place: int) -> int:
        """The place of the noun phrase that "more than" or "about" opens, else `place`."""
        following = self._at(place + 1)
        at = self.stream[place].word == "at"
        if at and following is not None and following.kind == "NP" and not following.gap:
            return place + int(self._opens(following, "least most"))
        after = place
        while after < min(place + 2, len(self.stream) - 1) and self._opens_number(after):
            after += 1
        if after == place:
            return place
        item = self.stream[after]
        numeral = item.kind == "NP" and self.tagged.tags[item.start] in {"CD", "$"}
        # "Over a third of the pupils"
        numeral |= not _PARTS.isdisjoint(self.tagged.lowers[item.start : item.start + 2])
        marked = any(one.gap for one in self.stream[place + 1 : after + 1])
        return after if numeral and not marked else place

    def _opens(self, item: Item, names: str) -> bool:
        return self.tagged.lowers[item.start] in names.split()

    def _opens_number(self, place: int) -> bool:
        item = self.stream[place]
        low = self.tagged.lowers[item.start]
        if item.kind == "ADJ":
            return low in _MORE
        if item.kind != "PP":
            return False
        if low == "at" and place + 1 < len(self.stream):
            return self.stream[place + 1].kind == "ADJ"
        if low == "up" and place + 1 < len(self.stream):
            return self.stream[place + 1].word == "to"
        return low in _ABOUT or (low == "to" and self.stream[place - 1].word == "up")

    def _collect(self, item: Item, place: int, before: Item | None) -> tuple[Item, int]:
        """Extends the noun phrase at `place`; the item and the place of its last phrase."""
        while place + 1 < len(self.stream):
            following = self.stream[place + 1]
            step = self._of(place) or self._date(item, following)
            if not step and following.kind == "NP":
                step, item = self._beside_or_list(item, place, following, before)
            if not step:
                break
            place += step
            item = item._replace(end=self.stream[place].end)
        return item, place

    def _of(self, place: int) -> int:
        """ "of X" after the noun phrase: two items more, unless the verb takes it."""
        one = self.stream[place + 1]
        if one.word != "of" or one.kind != "PP" or one.gap or place + 2 >= len(self.stream):
            return 0
        other = self.stream[place + 2]
        if other.kind != "NP" or other.gap & ~QUOTE:
            return 0
        verbs = (item.verb for item in self.stream[max(0, place - 1) : place + 1])
        return 0 if any(verb is not None and of_verb(verb) for verb in verbs) else 2

    def _date(self, item: Item, following: Item) -> int:
        """ "March 5, 2019" and "2008–09" are one phrase."""
        if following.kind != "NP":
            return 0
        if not following.gap and self.tagged.lowers[item.end] in DASHES:
            return 1  # "2008–09"
        if following.gap != COMMA:
            return 0
        year = following.end == following.start + 1 and self.tagged.tags[following.start] == "CD"
        return int(year and self.tagged.lowers[item.start] in table("months"))

    def _beside_or_list(
        self, item: Item, place: int, following: Item, before: Item | None
    ) -> tuple[int, Item]:
        """How many items a coordination or an apposition adds, and the item with their parts."""
        gap = following.gap & ~QUOTE
        if not gap and self._stresses(item, following):
            return int(not self.verb_seen), item
        named = following.gap == QUOTE and self.tagged.tags[following.start] != "PRP"
        if named and not self.verb_seen and self._verb_after(place + 1):
            return 1, self._appose(item, following)
        if gap & JOIN and not gap & (STOP | BUT):
            fits = self._joins(item, place, following, before)
            return int(fits), self._with(item, [following]) if fits else item
        if not gap and self._rates(following):
            return 1, item
        if gap != COMMA or self._awaits(place):
            return 0, item
        count, parts = self._list(place, self._fronted(item, before))
        if count:
            return count, self._with(item, parts)
        if self._apposed(item, place, following, before):
            return 1, self._appose(item, following)
        return 0, item

    def _rates(self, following: Item) -> bool:
        """ "1,400 tonnes a year", "two doses each day"."""
        first, last = following.start, following.end - 1
        counted = self.tagged.lowers[first] in _EACH and self.tagged.tags[first - 1] in NOUNS
        return counted and last == first + 1 and self.tagged.lowers[last] in _UNITS

    def _awaits(self, place: int) -> bool:
        """Whether what the comma behind the object of a fronted clause opens is the subject of the
        main clause: "although he praised it, Lee, a critic, said"."""
        if not (self.fronted and self.verb_seen):
            return False
        for item in self.stream[place + 1 : place + _FAR]:
            if item.gap & (STOP | BUT) or item.kind in {"SUB", "WH"}:
                return False
            if item.verb is not None and item.verb.form == "finite":
                return item.gap == COMMA
        return False

    def _stresses(self, item: Item, following: Item) -> bool:
        """ "the king himself", "we all", "they both"."""
        low = self.tagged.lowers[following.start]
        alone = self.tagged.tags[item.end - 1] == "PRP" and following.end == following.start + 1
        return low in _SELF or (alone and low in _ALL)

    def _appose(self, item: Item, following: Item) -> Item:
        self.beside.append(((item.start, item.end), (following.start, following.end)))
        return item._replace(parts=(*item.parts, (following.start, following.end)))

    def _with(self, item: Item, others: Sequence[Item]) -> Item:
        """The item with more parts, but for those that an of-phrase of its own takes in."""
        inside = item.end > item.parts[-1][1]
        more = [
            (one.start, one.end)
            for one in others
            if not inside or self.tagged.tags[one.start] in {"DT", "PRP$"}
        ]
        return item._replace(parts=(*item.parts, *more))

    def _joins(self, item: Item, place: int, following: Item, before: Item | None) -> bool:
        """Whether "and Y" belongs to the noun phrase, rather than beginning a clause of its own."""
        aside = before is not None and before.kind == "PP" and following.gap & COMMA
        said = aside and verb_behind_aside(self.stream, place + 1)
        behind = said or self._verb_after(place + 1)
        if (self.verb_seen or (aside and self.told)) and behind:
            return False
        # "the museum in Paris and the gallery": the second belongs to the first noun, not to Paris
        parallel = self.tagged.tags[item.start] in {"DT", "PRP$"}
        opens = self.tagged.tags[following.start] == "DT"
        return parallel or not opens or before is None or before.kind != "PP"

    def _verb_after(self, place: int) -> bool:
        """Whether a finite verb follows before any mark: the noun phrase is its subject."""
        for item in self.stream[place + 1 : place + 6]:
            if item.gap & ~QUOTE and not (item.gap == JOIN and item.kind == "NP"):
                return False
            if item.verb is not None:
                return item.verb.form == "finite"
            if item.kind not in {"PP", "NP"}:
                return False
        return False

    def _fronted(self, item: Item, before: Item | None) -> bool:
        """Whether the noun phrase is part of "In Paris," or "In 1990," at the beginning."""
        if temporal(self.tagged, item.start, item.end):
            return True
        return before is not None and before.kind == "PP" and not self.verb_seen

    def _list(self, place: int, fronted: bool) -> tuple[int, list[Item]]:
        """ "X, Y and Z" behind X: how many items to "Z", and the parts; 0 where no "and" comes."""
        parts: list[Item] = []
        for index in range(place + 1, min(place + _FAR, len(self.stream))):
            item = self.stream[index]
            gap = item.gap & ~QUOTE
            if item.kind == "PP" and item.word == "of" and not gap:
                continue
            if item.kind != "NP" or gap & (STOP | BUT):
                break
            if gap & JOIN:
                alone = fronted or bool(gap & COMMA and len(parts) < 2)
                done = alone and self._verb_after(index)
                return (0, []) if done or not parts else (index - place, [*parts, item])
            if gap == COMMA:
                parts.append(item)
            elif self.stream[index - 1].kind != "PP":
                break
        return 0, []

    def _apposed(self, item: Item, place: int, following: Item, before: Item | None) -> bool:
        """Whether ", Y" says what X is: "a Y", "the Y", or a name beside a role."""
        if temporal(self.tagged, item.start, item.end) or not self._closed(place + 1):
            return False
        tags = self.tagged.tags
        article = self.tagged.lowers[following.start] in {"a", "an"}
        if before is not None and before.word in _PLACING and self._is_role(following):
            return False  # "In London, a spokesman for the firm, …, said"
        if before is not None and before.kind == "PP" and not self.verb_seen and not article:
            return tags[item.end - 1] in PROPER_NOUNS and tags[following.end - 1] in PROPER_NOUNS
        if tags[item.end - 1] == "PRP" or tags[following.start] == "PRP":
            return False
        if tags[following.start] in COMMON_NOUNS:  # "Ann Lee, daughter of the poet"
            return tags[item.end - 1] in PROPER_NOUNS
        return article or tags[following.start] in _DETERMINERS | PROPER_NOUNS

    def _is_role(self, item: Item) -> bool:
        head = item.parts[-1][1] - 1 if item.parts else item.end - 1
        return singular(self.tagged.lowers[head]) in lexicon_words("roles")

    def _closed(self, place: int) -> bool:
        """Whether a comma, a relative clause or the end comes before any finite verb."""
        for item in self.stream[place + 1 : place + 8]:
            if item.gap & (COMMA | STOP) or item.kind == "WH":
                return True
            if item.verb is not None and item.verb.form == "finite":
                return False
        return place + 8 >= len(self.stream)
