"""The links of an article, sentence by sentence, in blocks of fixed place (`qa.reading.blocks`).

A block is resolved when one of its sentences is first asked for, from what the beginning of the
article and the sentences right before it say. So a long report stays linear, and the same sentence
always has the same links, whatever was asked before.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from qa.light import TYPE_CHECKING
from qa.reading.blocks import block_of, just_before, sentences_of
from qa.reading.coreference.constructs import defined
from qa.reading.coreference.link import Link
from qa.reading.coreference.naming import theme_words, titular
from qa.reading.coreference.nominals import Nominal, nominals
from qa.reading.coreference.repairs import repaired
from qa.reading.coreference.run import FIRST, SECOND, Run
from qa.reading.coreference.speech import Piece, pieces
from qa.reading.coreference.step import LEAD_REACH
from qa.types import MentionKind

if TYPE_CHECKING:
    # The reading itself offers the links, so it stands above at run time.
    from qa.reading.reading import Reading, SentenceReading

__all__ = ["Coreference"]


class Coreference:
    """What the pronouns, bare roles and short names of one article stand for, found on demand."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self._blocks: dict[int, dict[int, tuple[Link, ...]]] = {}
        self._readings: dict[int, SentenceReading] = {}
        self._nominals: dict[int, list[Nominal]] = {}
        self._pieces: dict[int, dict[int, list[Piece]]] = {}

    def links(self, index: int) -> tuple[Link, ...]:
        """The links of sentence number `index`, in order of place, not overlapping at their heads.

        Raises IndexError if the article has no such sentence.
        """
        if not 0 <= index < len(self.reading.article.sentences):
            raise IndexError(f"the article has no sentence {index}")
        block = block_of(index)
        if block not in self._blocks:
            self._blocks[block] = self._resolve(block)
        return self._blocks[block][index]

    def quoted(self, index: int) -> Sequence[Piece]:
        """What sentence number `index` quotes, with who says it."""
        return self._said(block_of(index)).get(index, ())

    def described(self, index: int) -> Iterator[tuple[int, int, tuple[str, ...]]]:
        """The places of sentence number `index` that are who the story's lead describes, with the
        stems of what it calls them: "a former treasurer" of Ann Berg; or what it defines, with
        what that is: "a river" of the Tarn."""
        yield from self._defined_in(index)
        name, called = self._lead
        if not name:
            return
        last = name.split()[-1]
        for link in self.links(index):
            if name in link.names and link.rule != "lead":
                yield link.start, link.end, called
        reading = self.reading.sentence(index)
        for one in reading.mentions:
            if one.kind is MentionKind.PERSON and reading.words[one.end - 1] == last:
                yield one.start, one.end, called

    @cached_property
    def _lead(self) -> tuple[str, tuple[str, ...]]:
        """The name of whom the lead describes, and the stems of that; or "" and none."""
        for index in range(min(LEAD_REACH, len(self.reading.article.sentences))):
            for link in self.links(index):
                if link.rule == "lead":
                    return link.names[0], self.reading.sentence(index).stems[link.start : link.end]
        return "", ()

    def _defined_in(self, index: int) -> Iterator[tuple[int, int, tuple[str, ...]]]:
        topic, called = self._topic
        if not topic:
            return
        linked = [one for one in self.links(index) if one.names[:1] == (topic,)]
        yield from ((one.start, one.end, called) for one in linked)
        taken = {one.start for one in linked}
        reading, parts = self.reading.sentence(index), topic.split()
        for one in reading.mentions:
            if list(reading.words[one.start : one.end]) == parts and one.start not in taken:
                yield one.start, one.end, called

    @cached_property
    def _topic(self) -> tuple[str, tuple[str, ...]]:
        """The name that the text begins by defining, and the stems of what it is; or "" and none:
        "The Tarn is a river in France"."""
        for index in range(min(LEAD_REACH, len(self.reading.article.sentences))):
            for clause in self.reading.clauses(index):
                if found := defined(self._reading_of(index), clause):
                    return found
        return "", ()

    def _resolve(self, block: int) -> dict[int, tuple[Link, ...]]:
        run = self._read_to(block)
        run.speak(self._sentences(block), self._said(block))
        return {
            index: _ordered([*run.links[index], *self._spoken(index)])
            for index in self._range(block)
        }

    def _spoken(self, index: int) -> Iterator[Link]:
        """The links of I, we and you in a transcript, to the label of who says or hears it."""
        turn = self.reading.turn(index)
        if turn is None:
            return
        own = ((FIRST, "speaker", turn.name), (SECOND, "addressee", turn.to))
        for words, rule, name in own:
            label = self.reading.label_of(name, index)
            if label is None:
                continue
            for token, low in enumerate(self._reading_of(index).lowers):
                if low in words:
                    yield Link(token, token + 1, rule, (name,), *label)

    def _read_to(self, block: int) -> Run:
        """A block as read, behind those that are known in it."""
        if not block:
            return self._begun
        before = just_before(block)
        run = self._begun.copied(before.start)
        self._read(run, before)
        self._read(run, self._range(block))
        return run

    @cached_property
    def _begun(self) -> Run:
        """The first block as read."""
        run = Run(titular(self.reading.article), theme_words(self.reading.article))
        self._read(run, self._range(0))
        return run

    def _range(self, block: int) -> range:
        return sentences_of(block, len(self.reading.article.sentences))

    def _read(self, run: Run, sentences: range) -> None:
        for index in sentences:
            reading, said = self._reading_of(index), self._said(block_of(index))
            run.read(index, reading, self._nominals_of(index, reading), said[index])

    def _sentences(self, block: int) -> list[tuple[int, SentenceReading]]:
        return [(index, self._reading_of(index)) for index in self._range(block)]

    def _said(self, block: int) -> dict[int, list[Piece]]:
        """What is quoted in the sentences of a block, and who says it."""
        if block not in self._pieces:
            self._pieces[block] = pieces(self._sentences(block))
        return self._pieces[block]

    def _reading_of(self, index: int) -> SentenceReading:
        if index not in self._readings:
            self._readings[index] = repaired(self.reading.sentence(index))
        return self._readings[index]

    def _nominals_of(self, index: int, reading: SentenceReading) -> list[Nominal]:
        if index not in self._nominals:
            self._nominals[index] = nominals(index, reading)
        return self._nominals[index]


def _ordered(links: list[Link]) -> tuple[Link, ...]:
    """In order of place; a token that two sieves link keeps the first."""
    kept: dict[tuple[int, int], Link] = {}
    for link in links:
        kept.setdefault((link.start, link.end), link)
    return tuple(sorted(kept.values()))
