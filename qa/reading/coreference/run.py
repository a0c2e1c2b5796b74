"""One pass over consecutive sentences, and the links found in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from qa.light import TYPE_CHECKING
from qa.reading.coreference.entities import Entity, Lists, Place, Scene, Twins
from qa.reading.coreference.link import Link
from qa.reading.coreference.nominals import Nominal
from qa.reading.coreference.speech import Piece
from qa.reading.coreference.step import Step

if TYPE_CHECKING:
    # The reading itself offers the links, so it stands above at run time.
    from qa.reading.reading import SentenceReading

__all__ = ["FIRST", "SECOND", "Run"]

FIRST = frozenset({"i", "me", "my", "mine", "we", "us", "our", "ours"})
SECOND = frozenset({"you", "your", "yours"})


class Run:
    """The scene as it grows, and the links of the sentences read so far."""

    def __init__(self, titular: frozenset[str] = frozenset(), theme: tuple[str, ...] = ()) -> None:
        self.scene = Scene(titular)
        self.theme = theme
        self.links: dict[int, list[Link]] = {}
        self._entities: Lists[int, tuple[Nominal, Entity]] = Lists()

    def copied(self, first: int) -> Run:
        """Another one as it is now, without the links, to go on with sentence `first`; this one
        must not go on."""
        made, twins = Run(), Twins()
        made.scene = self.scene.copied(twins, first)
        made._entities = Lists(self._entities, lambda one: (one[0], twins.of(one[1])))
        return made

    def read(
        self,
        index: int,
        reading: SentenceReading,
        found: Sequence[Nominal],
        quoted: Sequence[Piece],
    ) -> None:
        """Takes sentence number `index` in, after the ones before it."""
        self.links[index] = []
        step = Step(self, index, reading, found, quoted)
        step.resolve()
        self._entities[index] = [
            (one, entity) for one, entity in zip(found, step.entities, strict=True) if entity
        ]

    def speak(
        self, sentences: Iterable[tuple[int, SentenceReading]], said: dict[int, list[Piece]]
    ) -> None:
        """Links I, we and you of the quoted pieces, once all speakers have been read."""
        for index, reading in sentences:
            for piece in said.get(index, ()):
                self._speak(index, reading, piece, piece.by, FIRST, "speaker")
                self._speak(index, reading, piece, piece.to, SECOND, "addressee")

    def _speak(
        self,
        index: int,
        reading: SentenceReading,
        piece: Piece,
        place: Place | None,
        words: frozenset[str],
        rule: str,
    ) -> None:
        who = self.at(place)
        if who is None or place is None:
            return
        target = self._mention(index, place, who)
        if target is None:
            return
        for token in range(piece.start, piece.end):
            low = reading.lowers[token]
            if low in words and (low != "us" or reading.words[token] == "us"):
                link = Link(token, token + 1, rule, who.best_names(), target.sentence, target[1:])
                self.links[index].append(link)

    def _mention(self, index: int, place: Place, who: Entity) -> Place | None:
        """A mention of `who` that is no pronoun, in sentence `index` or before it."""
        for one, entity in self._entities[place.sentence]:
            inside = one.start < place.end and place.start < one.end
            if entity is who and one.form != "pronoun" and inside and place.sentence <= index:
                return Place(place.sentence, one.start, one.end)
        return self.before(who, index)

    def before(self, who: Entity, index: int) -> Place | None:
        """The latest mention of `who` that is no pronoun, in the sentences up to `index`."""
        for sentence in range(index, index - 12, -1):
            for one, entity in reversed(self._entities[sentence]):
                if entity is who and one.form != "pronoun":
                    return Place(sentence, one.start, one.end)
        return who.last if who.last.sentence <= index else None

    def at(self, place: Place | None) -> Entity | None:
        """The entity of the noun phrase that stands at `place`."""
        if place is None:
            return None
        for one, entity in self._entities[place.sentence]:
            if place.start <= one.end - 1 < place.end and one.function != "possessor":
                return entity
        return None
