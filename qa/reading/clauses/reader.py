"""Reads one stream of phrases into clauses: a stack of open clauses, one step a phrase."""

from __future__ import annotations

from qa.reading.clauses.attachment import add_adjective
from qa.reading.clauses.drafts import Draft
from qa.reading.clauses.markers import MarkerSteps
from qa.reading.clauses.verbs import VerbSteps
from qa.reading.phrases import COMMA, STOP, Item, Phrase, Stream, Tagged

__all__ = ["read_stream"]


def read_stream(tagged: Tagged, stream: Stream, host: Phrase | None = None) -> list[Draft]:
    """The clauses of one stream, in the order in which they begin; some may have no verb.

    `host` is the noun phrase before the bracket that the stream stands in: "the treaty (signed …)".
    """
    reader = _Reader(tagged, stream)
    if host is not None:
        reader.open_bracket(host)
    return reader.read()


class _Reader(MarkerSteps, VerbSteps):
    """All steps together."""

    def open_bracket(self, host: Phrase) -> None:
        """Makes a participle or a verb at the beginning say something of the noun before."""
        if self.stream[0].kind == "WH":
            self._open_relative(host)
            return
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

    def _open_relative(self, host: Phrase) -> None:
        """ "the men (who had left)", "the men (most of whom had left)"."""
        if self.stream[0].word in {"who", "which", "whom"} and self._finite_at(1):
            self.stack[0].kind = "relative"
            self.stack[0].subject = self.stack[0].attached = host
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
        elif (verb := self._past(place, item)) is not None:
            return self._finite(place, item, verb)
        else:
            add_adjective(self.stack[-1], item)
        return place + 1
