"""The noun phrases of one sentence, as agreement and salience look at them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from qa.language.chunks import Chunk, chunk
from qa.language.lexicon import table
from qa.light import TYPE_CHECKING, dataclass
from qa.reading.coreference.functions import functions
from qa.reading.coreference.nouns import PRONOUNS, Kind, kind_of_name, noun
from qa.reading.found import PROPER_KINDS, Found
from qa.reading.line import word_set
from qa.reading.names.gender import gender, gender_in
from qa.reading.names.tables import is_ordinary
from qa.types import MentionKind

if TYPE_CHECKING:
    # The reading itself offers the links, so it stands above at run time.
    from qa.reading.reading import SentenceReading

__all__ = ["Nominal", "nominals"]

_AFTER_OWNER = ("NN", "JJ", "CD", "VBN", "VBG")
_DETERMINERS = frozenset({"DT", "PDT", "PRP$", "WP$", "WDT"})
_NONE: frozenset[str] = frozenset()
_COURTESIES = word_set("mr mr. mrs mrs. ms ms. miss dr dr. sir dame lady lord king queen prince")
_PARTICLES = word_set(
    "yesterday today tomorrow up down out off away back in into on to and or from with for at "
    "that by as when if because so"
)


@dataclass(frozen=True, slots=True, eq=False)
class Nominal:
    """Tokens `start` to `end` (half-open) of sentence `sentence`, one noun phrase without clauses.

    `form` is "name", "common" or "pronoun"; `text` the name, the noun's singular or the pronoun in
    lower case. `function` is "subject", "object", "oblique", "predicate", "possessor" or
    "modifier"; `verb` the first token of the verb group that it belongs to, -1 without one.
    `determiner` is the phrase's first word if it is one, or "mrs" before a name; `country` what a
    demonym in it says. `inner` ones stand inside another noun phrase: behind "of"; `slight` ones
    are a bare "weight" or "wet soil" with nothing to tell which; `led` names follow "the".
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
    inner: bool = False
    slight: bool = False
    led: bool = False


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
            if one.kind not in PROPER_KINDS:
                continue
            if one.kind is MentionKind.NATIONALITY and (aged := self._aged(one)):
                yield aged
            elif (kind := kind_of_name(one.kind, one.normal.lower())) is not None:
                yield self._name(one, kind)

    def _aged(self, one: Found) -> Nominal | None:
        """ "The 22-year-old Nigerian": somebody by age and country, as "the 22-year-old" is."""
        at = bisect_right(self.starts, one.start) - 1
        if at < 0 or self.chunks[at].end != one.end:
            return None
        start, lowers = self.chunks[at].start, self.reading.lowers
        if lowers[start] != "the" or not lowers[one.start - 1].endswith("-year-old"):
            return None
        function, verb = self.grammar[at]
        country = table("demonyms").get(one.normal.lower(), "")
        return Nominal(
            self.index, start, one.end, "common", one.normal.lower(), Kind.PERSON, "u", False,
            function, verb, determiner="the", modifiers=frozenset(lowers[start + 1 : one.start]),
            country=country,
        )  # fmt: skip

    def _name(self, one: Found, kind: Kind) -> Nominal:
        text = one.normal.removeprefix("the ").removeprefix("The ")
        country = table("demonyms").get(one.normal.lower(), "")
        if one.kind is MentionKind.NATIONALITY and country:
            text = country
        function, verb = self._function(one.start, one.end)
        if country and self._is_people(one, function):
            text, country, kind = one.normal, "", Kind.PERSON
        before = self.reading.lowers[one.start - 1] if one.start else ""
        called = f"{before} {text}" if before in _COURTESIES else text
        people = one.kind is MentionKind.NATIONALITY and not country
        plural = people or (kind is Kind.NAME and self.reading.tags[one.end - 1] in ("NNS", "NNPS"))
        named = (
            gender_in(called, self.reading.article.text)
            if kind in (Kind.PERSON, Kind.NAME)
            else "u"
        )
        return Nominal(
            self.index, one.start, one.end, "name", text, kind, named, plural, function, verb,
            determiner=before if before in _COURTESIES else "", country=country,
            inner=self._is_inner(one.start), led=self._is_led(one.start),
        )  # fmt: skip

    def _is_led(self, start: int) -> bool:
        """Whether a name follows "the" or "our", as those of people do not."""
        before = self.reading.tags[start - 1] if start else ""
        return before == "PRP$" or "the" in self.reading.lowers[max(0, start - 1) : start + 1]

    def _is_inner(self, start: int) -> bool:
        """Whether a phrase that holds token `start` stands behind "of"."""
        at = bisect_right(self.starts, start) - 1
        first = self.chunks[at].start if at >= 0 else start
        return first > 0 and self.reading.lowers[first - 1] == "of"

    def _is_people(self, one: Found, function: str) -> bool:
        """Whether a demonym names people: "the Swiss", "Peruvians", not "Swiss cheese"."""
        led = one.start > 0 and self.reading.lowers[one.start - 1] == "the"
        plural = self.reading.tags[one.end - 1] in ("NNS", "NNPS")
        return function != "modifier" and (led or plural)

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
        lowers, tags = self.reading.lowers, self.reading.tags
        for one, (function, verb) in zip(self.chunks, self.grammar, strict=True):
            if one.kind != "NP":
                continue
            start, end = one.start, one.end
            if lowers[start] in PRONOUNS:
                possessive = self._owns(start)
                yield self._pronoun(start, "possessor" if possessive else function, verb)
            for index in self._owners(start, end):
                if start < index and tags[index - 1].startswith("NN"):
                    yield from self._common(start, index, "possessor", verb)
                start = index + 1
            if start < end and tags[end - 1].startswith("NN"):
                yield from self._common(start, end, function, verb)

    def _owners(self, start: int, end: int) -> list[int]:
        """Where what makes a possessor stands in a phrase."""
        tags = self.reading.tags
        if "POS" not in tags[start:end]:
            return []
        return [index for index in range(start, end) if tags[index] == "POS"]

    def _owns(self, index: int) -> bool:
        """Whether a pronoun leads a noun; "her" of "picked her up" does not."""
        if self.reading.lowers[index] != "her":
            return PRONOUNS[self.reading.lowers[index]].possessive
        # The tagger's guess is worth less than the next word.
        after = self.reading.lowers[index + 1 : index + 2]
        tag = self.reading.tags[index + 1] if after else ""
        return tag.startswith(_AFTER_OWNER) and after[0] not in _PARTICLES

    def _pronoun(self, index: int, function: str, verb: int) -> Nominal:
        low = self.reading.lowers[index]
        form = PRONOUNS[low]
        return Nominal(
            self.index, index, index + 1, "pronoun", low, Kind.NAME, form.gender, form.plural,
            function, verb,
        )  # fmt: skip

    def _common(self, start: int, end: int, function: str, verb: int) -> Iterator[Nominal]:
        head = end - 1
        mention = self.owner.get(head)
        aged = mention is not None and mention.kind is MentionKind.AGE  # "the 44-year-old"
        if mention is not None and mention.kind is not MentionKind.ROLE and not aged:
            return
        low = self.reading.lowers[head]
        if mention is None and self._is_proper(head):
            yield self._proper(start, end, function, verb)
            return
        known = noun(low)
        named = mention is not None and mention.normal and not aged
        text = mention.normal if mention is not None and named else known.singular
        first = self.reading.lowers[start]
        has = self.reading.tags[start] in _DETERMINERS or first in ("both", "another")
        inner = self.reading.lowers[start + has : head]
        person = mention is not None or _is_aged(inner, known.singular)
        kind = Kind.PERSON if person and known.kind is Kind.THING else known.kind
        plural = self._plural(low, head)
        yield Nominal(
            self.index, start, end, "common", text, kind, known.gender,
            plural, function, verb,
            determiner=first if has else "",
            modifiers=frozenset(inner).difference(text.split()) if inner else _NONE,
            country=self._country(start, head) if start < head or start > 1 else "",
            inner=self._is_inner(start),
            slight=kind is Kind.THING and self._is_slight(start, has, plural, function),
        )  # fmt: skip

    def _is_slight(self, start: int, has: bool, plural: bool, function: str) -> bool:
        """Whether a noun is bare, as in "of water", or of what is told of: "its weight"."""
        if self.reading.lowers[start] in ("its", "whose"):
            return True
        owned = start > 0 and self.reading.tags[start - 1] == "POS"
        return not (has or plural or owned or function == "subject")

    def _is_proper(self, head: int) -> bool:
        """Whether a noun that no finder of names took is one all the same: "Orange said"."""
        if self.reading.tags[head] != "NNP" or not self.reading.words[head][0].isupper():
            return False
        return head > 0 or not is_ordinary(self.reading.lowers[head])

    def _proper(self, start: int, end: int, function: str, verb: int) -> Nominal:
        first = end - 1
        while (
            first > start and self.reading.tags[first - 1] == "NNP" and first - 1 not in self.owner
        ):
            first -= 1
        text = " ".join(self.reading.words[first:end])
        return Nominal(
            self.index, first, end, "name", text, Kind.NAME, gender(text), False, function, verb,
        )  # fmt: skip

    def _plural(self, low: str, head: int) -> bool:
        if self.reading.tags[head] in ("NNS", "NNPS") or low in ("people", "police"):
            return True
        return low not in ("pair", "couple") and noun(low).singular != low

    def _country(self, start: int, head: int) -> str:
        """The country that a demonym or a possessor in front of the noun gives."""
        demonyms = table("demonyms")
        for low in self.reading.lowers[start:head]:
            if low in demonyms:
                return demonyms[low]
        if start > 1 and self.reading.tags[start - 1] == "POS":
            owner = self.owner.get(start - 2)
            if owner is not None:
                return table("countries").get(owner.normal.lower(), "")
        return ""


def _is_aged(inner: Sequence[str], singular: str) -> bool:
    """Is it "a 24-year-old thatcher", whose noun no table knows to be a house or the like?"""
    aged = any(low.endswith("-year-old") for low in inner)
    return aged and singular not in table("answer_types")
