"""The noun phrases of one sentence, as agreement and salience look at them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from qa.language.chunks import Chunk, chunk
from qa.language.lexicon import table
from qa.reading.coreference.functions import functions
from qa.reading.coreference.nouns import PRONOUNS, Kind, kind_of_name, noun
from qa.reading.found import Found
from qa.reading.line import word_set
from qa.reading.names import gender
from qa.reading.reading import SentenceReading
from qa.types import MentionKind

__all__ = ["Nominal", "nominals"]

_DETERMINERS = frozenset({"DT", "PDT", "PRP$", "WP$", "WDT"})
_COURTESIES = word_set("mr mr. mrs mrs. ms ms. miss dr dr. sir dame lady lord king queen prince")
_TYPED = frozenset(
    {MentionKind.PERSON, MentionKind.ORGANISATION, MentionKind.PLACE, MentionKind.NATIONALITY,
     MentionKind.NAME, MentionKind.EVENT, MentionKind.WORK}
)  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class Nominal:
    """Tokens `start` to `end` (half-open) of sentence `sentence`, one noun phrase without clauses.

    `form` is "name", "common" or "pronoun"; `text` the name, the noun's singular or the pronoun in
    lower case. `function` is "subject", "object", "oblique", "predicate", "possessor" or
    "modifier"; `verb` the first token of the verb group that it belongs to, -1 without one.
    `determiner` is the phrase's first word if it is one; `country` what a demonym in it says.
    """

    sentence: int
    start: int
    end: int
    form: str
    text: str
    kind: Kind
    gender: str
    plural: bool
    function: str
    verb: int
    determiner: str = ""
    modifiers: frozenset[str] = frozenset()
    country: str = ""


def nominals(index: int, reading: SentenceReading) -> list[Nominal]:
    """The names, noun phrases and third-person pronouns of sentence `index`, in order of place."""
    chunks = chunk(reading.words, reading.tags)
    grammar = functions(reading.lowers, reading.tags, chunks)
    owner = {step: one for one in reading.mentions for step in range(one.start, one.end)}
    builder = _Builder(index, reading, chunks, grammar, owner)
    found = [*builder.names(), *builder.phrases()]
    return sorted(found, key=lambda one: (one.start, one.end))


class _Builder:
    """The parts of one sentence that every noun phrase is made from."""

    def __init__(
        self,
        index: int,
        reading: SentenceReading,
        chunks: list[Chunk],
        grammar: list[tuple[str, int]],
        owner: dict[int, Found],
    ) -> None:
        self.index, self.reading, self.chunks = index, reading, chunks
        self.grammar, self.owner = grammar, owner
        self.starts = [one.start for one in chunks]

    def names(self) -> Iterator[Nominal]:
        """Every name mention, whatever the phrase that it stands in."""
        for one in self.reading.mentions:
            kind = kind_of_name(one.kind, one.normal.lower())
            if one.kind in _TYPED and kind is not None:
                yield self._name(one, kind)

    def _name(self, one: Found, kind: Kind) -> Nominal:
        text = one.normal.removeprefix("the ").removeprefix("The ")
        country = table("demonyms").get(one.normal.lower(), "")
        if one.kind is MentionKind.NATIONALITY and country:
            text = country
        function, verb = self._function(one.start, one.end)
        before = self.reading.lowers[one.start - 1] if one.start else ""
        called = f"{before} {text}" if before in _COURTESIES else text
        plural = kind is Kind.NAME and self.reading.tags[one.end - 1] == "NNPS"
        named = gender(called) if kind in (Kind.PERSON, Kind.NAME) else "u"
        return Nominal(
            self.index, one.start, one.end, "name", text, kind, named, plural, function, verb,
            country=country,
        )  # fmt: skip

    def _function(self, start: int, end: int) -> tuple[str, int]:
        at = bisect_right(self.starts, start) - 1
        if at < 0 or self.chunks[at].end <= start or self.chunks[at].kind != "NP":
            return "oblique", -1
        function, verb = self.grammar[at]
        if end >= self.chunks[at].end:
            return function, verb
        owns = self.reading.tags[end] == "POS"
        return ("possessor" if owns else "modifier"), verb

    def phrases(self) -> Iterator[Nominal]:
        """Common noun phrases and pronouns, cut at possessives: "Ann's old dog" is two."""
        for at, one in enumerate(self.chunks):
            if one.kind == "NP":
                yield from self._phrase(at, one)

    def _phrase(self, at: int, one: Chunk) -> Iterator[Nominal]:
        function, verb = self.grammar[at]
        start = one.start
        low = self.reading.lowers[start]
        if low in PRONOUNS:
            possessive = self.reading.tags[start] == "PRP$"
            yield self._pronoun(start, "possessor" if possessive else function, verb)
        for index in range(one.start, one.end + 1):
            owns = index < one.end and self.reading.tags[index] == "POS"
            if owns or index == one.end:
                role = "possessor" if owns else function
                yield from self._common(start, index, role, verb)
                start = index + 1

    def _pronoun(self, index: int, function: str, verb: int) -> Nominal:
        low = self.reading.lowers[index]
        form = PRONOUNS[low]
        return Nominal(
            self.index, index, index + 1, "pronoun", low, Kind.NAME, form.gender, form.plural,
            function, verb,
        )  # fmt: skip

    def _common(self, start: int, end: int, function: str, verb: int) -> Iterator[Nominal]:
        head = end - 1
        if start >= end or not self.reading.tags[head].startswith("NN"):
            return
        mention = self.owner.get(head)
        if mention is not None and mention.kind is not MentionKind.ROLE:
            return
        low = self.reading.lowers[head]
        known = noun(low)
        text = mention.normal if mention is not None and mention.normal else known.singular
        first = self.reading.lowers[start]
        has = self.reading.tags[start] in _DETERMINERS or first in ("both", "another")
        inner = self.reading.lowers[start + has : head]
        kind = Kind.PERSON if mention is not None and known.kind is Kind.THING else known.kind
        yield Nominal(
            self.index, start, end, "common", text, kind, known.gender,
            self._plural(low, head, inner), function, verb,
            determiner=first if has else "",
            modifiers=frozenset(inner) - frozenset(text.split()),
            country=self._country(start, head),
        )  # fmt: skip

    def _plural(self, low: str, head: int, inner: tuple[str, ...]) -> bool:
        if self.reading.tags[head] in ("NNS", "NNPS") or low in ("people", "police"):
            return True
        return low not in ("pair", "couple") and noun(low).singular != low

    def _country(self, start: int, head: int) -> str:
        """The country that a demonym or a possessor in front of the noun gives."""
        for index in range(start, head):
            country = table("demonyms").get(self.reading.lowers[index], "")
            if country:
                return country
        if start > 1 and self.reading.tags[start - 1] == "POS":
            owner = self.owner.get(start - 2)
            if owner is not None:
                return table("countries").get(owner.normal.lower(), "")
        return ""
