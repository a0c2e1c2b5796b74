"""Turns tagged words into streams of phrases.

A sentence is one stream of phrases; what stands in brackets is a stream of its own, so that the
words around it meet. Quotation marks separate nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from qa.language.chunks import Chunk, chunk
from qa.language.grammar import ADJECTIVES
from qa.reading.phrases import BUT, COMMA, JOIN, QUOTE, STOP, Item, Stream, Tagged, temporal
from qa.reading.phrases.parting import parted, with_counted_pronouns
from qa.reading.phrases.verb_groups import Verb, interposed, read_verb, reporting
from qa.reading.tag_repairs import repaired

__all__ = ["DASHES", "read_streams"]

_MARKS = {
    **dict.fromkeys((",", "–", "—", "--"), COMMA),
    **dict.fromkeys((";", ":", ".", "?", "!"), STOP),
    **dict.fromkeys(("“", "”", '"', "``", "''", "«", "»"), QUOTE),
}
_QUOTED = frozenset(("``", "''"))
DASHES = frozenset("–—-")
_OPEN, _CLOSED = frozenset("([{"), frozenset(")]}")
_PRONOUN = frozenset(("WDT", "WP", "WP$"))
_RELATIVE = frozenset("who whom whose which that".split())
# Participles that are prepositions.
_GERUNDS = frozenset("including according following regarding concerning involving".split())
_SUBORDINATORS = frozenset(
    "because if while although though unless whereas whether lest that once whilst".split()
)
# Prepositions that are conjunctions before a whole clause.
_EITHER = frozenset("after before since until till as than so like".split())
_PAIRED = frozenset("either both neither".split())
_JOINED = frozenset("and & or nor plus".split())
# Longer sentences (tables, mostly) are read in parts, so that time stays linear.
_LONGEST = 200


# Adjectives that stand for who or what: "many see it so".
_SOME = frozenset("few many more most others several".split())


def read_streams(
    words: Sequence[str], tags: Sequence[str], start: int = 0
) -> tuple[Tagged, list[Stream]]:
    """The sentence's own stream first, then one for each pair of brackets, in order; the tokens
    before `start` are left out."""
    size = min(len(words), len(tags))
    tags = repaired(words, tags if size == len(tags) else tags[:size])
    tagged = Tagged(words, [word.lower() for word in words[:size]], tags)
    streams: list[Stream] = []
    while start < size:
        end = _cut(tagged, start, size)
        streams.extend(_Builder(tagged, start, end).streams())
        start = end
    return tagged, [_whole(tagged, stream) for stream in streams if stream]


def _cut(tagged: Tagged, start: int, size: int) -> int:
    """Where the part that begins at `start` ends: behind a mark if one is near."""
    if size - start <= _LONGEST:
        return size
    for index in range(start + _LONGEST, start + _LONGEST // 2, -1):
        if tagged.lowers[index - 1] in _MARKS:
            return index
    return start + _LONGEST


class _Builder:
    """Turns chunks and the tokens between them into items, a stream for each bracket."""

    def __init__(self, tagged: Tagged, start: int, end: int) -> None:
        self.tagged, self.start, self.end = tagged, start, end
        self.groups = _groups(tagged, start, end)
        count = max(self.groups, default=0) + 1
        self.found: list[Stream] = [[] for _ in range(count)]
        self.gaps = [0] * count

    def streams(self) -> list[Stream]:
        """Reads the part."""
        part = self.tagged.words[self.start : self.end]
        chunks = chunk(part, self.tagged.tags[self.start : self.end])
        starts = {one.start + self.start: one for one in chunks}
        index = self.start
        while index < self.end:
            found = starts.get(index)
            index = self._between(index) if found is None else self._chunk(found, index)
        return self.found

    def _add(
        self, kind: str, start: int, end: int, word: str = "", verb: Verb | None = None
    ) -> int:
        group = self.groups[start - self.start]
        parts = ((start, end),) if kind == "NP" else ()
        self.found[group].append(Item(kind, start, end, self.gaps[group], word, verb, parts))
        self.gaps[group] = 0
        return end

    def _between(self, index: int) -> int:
        """A token outside of all chunks: a mark, a conjunction, an adjective, "where"."""
        low, tag = self.tagged.lowers[index], self.tagged.tags[index]
        group = self.groups[index - self.start]
        if low in DASHES and self._between_numbers(index):
            return index + 1
        if low in _MARKS or tag in _QUOTED:
            self.gaps[group] |= _MARKS.get(low, QUOTE)
        elif tag == "CC":
            self.gaps[group] |= JOIN if low in _JOINED else 0 if low in _PAIRED else BUT
        elif tag == "WRB" or tag in _PRONOUN:
            return self._add("WH", index, index + 1, low)
        elif tag in ADJECTIVES:
            return self._adjective(index)
        return index + 1

    def _between_numbers(self, index: int) -> bool:
        tags = self.tagged.tags
        inside = self.start < index < self.end - 1
        return inside and tags[index - 1] == "CD" == tags[index + 1]

    def _adjective(self, index: int) -> int:
        end = index + 1
        while end < self.end and self.tagged.tags[end] in ADJECTIVES:
            end += 1
        some = end == index + 1 and self.tagged.lowers[index] in _SOME
        alone = some and end < self.end and self.tagged.tags[end] in {"VBD", "VBZ", "VBP", "MD"}
        return self._add("NP" if alone else "ADJ", index, end)

    def _chunk(self, found: Chunk, start: int) -> int:
        end = start + found.end - found.start
        if found.kind == "NP":
            return self._noun(start, end)
        if found.kind == "VP":
            return self._verb(start, end)
        low = self.tagged.lowers[start]
        if low == "that" and self._relative(end):
            return self._add("WH", start, end, low)
        return self._add("SUB" if self._subordinates(start) else "PP", start, end, low)

    def _verb(self, start: int, end: int) -> int:
        low = self.tagged.lowers[start]
        if end == start + 1 and low in _GERUNDS:
            return self._add("PP", start, end, low)
        verb = read_verb(self.tagged.lowers, self.tagged.tags, start, end)
        return self._add("VP", start, end, "", verb)

    def _noun(self, start: int, end: int) -> int:
        """A noun phrase; a relative pronoun at its beginning is parted from it."""
        low, tag = self.tagged.lowers[start], self.tagged.tags[start]
        pronoun = tag in _PRONOUN and (end == start + 1 or self._after_noun(start))
        if pronoun or (low == "that" and end == start + 1 and self._relative(end)):
            self._add("WH", start, start + 1, low)
            start += 1
        elif low == "that" and self._reported(start, end):
            start = self._add("SUB", start, start + 1, low)
        if end == start + 1:
            return self._add("NP", start, end)
        if start < end:
            group = self.groups[start - self.start]
            parts = parted(self.tagged, self.found[group], self.gaps[group], start, end)
            for first, last in pairwise(parts):
                self._add("NP", first, last)
        return end

    def _reported(self, start: int, end: int) -> bool:
        """ "shows that sleep helps": no "that sleep" behind a verb of saying, before a verb."""
        before = self.found[self.groups[start - self.start]][-1:]
        verb = before[0].verb if before else None
        if verb is None or not reporting(verb) or end >= self.end:
            return False
        if end == start + 1:
            return self.tagged.tags[end] in {"DT", "PRP", "PRP$", "NNP"}
        return self.tagged.tags[end] in {"VBD", "VBZ", "VBP", "MD"}

    def _after_noun(self, start: int) -> bool:
        """Whether a relative clause can begin here: after a noun phrase, or its preposition."""
        if self.tagged.lowers[start] not in _RELATIVE:
            return False
        before = self.found[self.groups[start - self.start]][-2:]
        kinds = [item.kind for item in before]
        return kinds[-1:] == ["NP"] or kinds == ["NP", "PP"]

    def _relative(self, end: int) -> bool:
        """Whether "that" before token `end` is the subject of a relative clause."""
        group = self.groups[end - 1 - self.start]
        before = self.found[group][-1:] if not self.gaps[group] & COMMA else []
        verb = end < self.end and self.tagged.tags[end] in {"VBD", "VBZ", "VBP", "MD"}
        return verb and bool(before) and before[0].kind == "NP"

    def _subordinates(self, start: int) -> bool:
        low = self.tagged.lowers[start]
        following = self.tagged.lowers[start + 1] if start + 1 < self.end else ""
        return low in _SUBORDINATORS and following != "of"


def _groups(tagged: Tagged, start: int, end: int) -> list[int]:
    """For each token the number of the bracket, or of the aside, that it stands in, 0 for none.

    Brackets without a partner are not there.
    """
    asides = interposed(tagged.lowers, tagged.tags, start, end)
    if not asides and _OPEN.isdisjoint(tagged.lowers[start:end]):
        return [0] * (end - start)
    partner = {**_brackets(tagged.lowers, start, end), **asides}
    groups, inside, last = [], [0], 0
    closing = set(partner.values())
    for index in range(start, end):
        if index in closing and index not in asides.values():
            inside.pop()
        if index in asides:
            last += 1
            inside.append(last)
        groups.append(inside[-1])
        if index in asides.values():
            inside.pop()
        elif index in partner and index not in asides:
            last += 1
            inside.append(last)
    return groups


def _brackets(lowers: Sequence[str], start: int, end: int) -> dict[int, int]:
    """Where each bracket that has a partner closes."""
    partner: dict[int, int] = {}
    open_: list[int] = []
    for index in range(start, end):
        if lowers[index] in _OPEN:
            open_.append(index)
        elif lowers[index] in _CLOSED and open_:
            partner[open_.pop()] = index
    return partner


def _whole(tagged: Tagged, stream: Stream) -> Stream:
    """The stream with the relative pronouns and the conjunctions in it found."""
    relative = "WH" in [item.kind for item in stream]
    if relative:
        stream = with_counted_pronouns(tagged, stream)
    if relative or not _EITHER.isdisjoint([item.word for item in stream]):
        return _decided(tagged, stream)
    return stream


def _decided(tagged: Tagged, stream: Stream) -> Stream:
    """The stream with "after", "as", "since" turned into conjunctions before whole clauses."""
    decided: Stream = []
    verb_seen = before = False  # "the years after the war were": a subject goes on
    for place, item in enumerate(stream):
        if item.verb is not None:
            item = _after_pronoun(item, item.verb, decided)
        if item.gap & STOP or item.kind in {"SUB", "WH"}:
            verb_seen = before = False
        either = item.kind == "PP" and item.word in _EITHER and (verb_seen or not before)
        verb_seen = verb_seen or item.kind == "VP"
        before = item.kind == "NP"
        opens = either and not _counts(tagged, item) and _clause_follows(stream, place)
        opens = opens and not _is_last_verb_main(stream, place)
        opens = opens and not (verb_seen and _is_dated(tagged, stream, place))
        decided.append(item._replace(kind="SUB") if opens else item)
    return decided


def _is_last_verb_main(stream: Stream, place: int) -> bool:
    """ "A man who lost his sight as a boy won": the one verb behind is what the subject waits
    for, behind a relative clause with a verb of its own."""
    wh = next((i for i in range(place - 1, 0, -1) if stream[i].kind == "WH"), 0)
    if not wh or stream[wh].word not in _RELATIVE or stream[wh].gap & COMMA:
        return False
    finite = [
        i
        for i, item in enumerate(stream)
        if item.verb is not None and item.kind == "VP" and item.verb.form == "finite"
    ]
    before, own = any(i < wh for i in finite), sum(wh < i < place for i in finite)
    return not before and own == 1 and sum(i > place for i in finite) == 1


def _after_pronoun(item: Item, verb: Verb, before: Stream) -> Item:
    """ "who joined": what was tagged as a participle behind a relative pronoun is the past."""
    if verb.form != "participle" or verb.end > verb.start + 1 or item.gap:
        return item
    if not before or before[-1].kind != "WH" or before[-1].word not in _RELATIVE:
        return item
    return item._replace(verb=verb._replace(form="finite", passive=False, tense="past"))


def _is_dated(tagged: Tagged, stream: Stream, place: int) -> bool:
    """ "Letters received after 1 June will be returned": no day does anything."""
    day = stream[place + 1]
    return day.kind == "NP" and temporal(tagged, day.start, day.end)


def _counts(tagged: Tagged, item: Item) -> bool:
    """The "than" of "more than 180 people"."""
    return item.word == "than" and "".join(tagged.tags[item.end : item.end + 1]) in ("CD", "$")


def _apposed_follows(items: Stream) -> bool:
    """ "After the keeper, Pavel Rusnak, had been sent off"."""
    if [item.kind for item in items] != ["NP", "NP", "VP"] or items[0].gap & (COMMA | STOP):
        return False
    verb = items[2].verb
    finite = verb is not None and verb.form == "finite"
    return finite and all(item.gap == COMMA for item in items[1:])


def _clause_follows(stream: Stream, place: int) -> bool:
    """Whether a subject and its finite verb follow: noun phrases, prepositions, then the verb."""
    if _apposed_follows(stream[place + 1 : place + 4]):
        return True
    noun = ""
    for item in stream[place + 1 : place + 7]:
        if item.gap & (COMMA | STOP | BUT):
            return False
        if item.kind == "VP" and item.verb is not None and item.verb.form == "finite":
            return noun != ""
        reduced = item.verb is not None and item.verb.form == "participle" and noun == "NP"
        if item.kind == "NP":
            if noun == "NP" and not item.gap & JOIN:
                return False
        elif not noun or (item.kind != "PP" and not reduced):
            return False
        noun = item.kind
    return False
