"""An article as read: tokens, tags, stems and mentions, sentence by sentence, each read once.

Sentences are read when they are first needed, so that opening a long report costs nothing and
only the sentences near an answer are tagged. Names learnt in one block of sentences type the bare
surnames of the next; blocks are fixed by position, so that the same question always sees the same
reading, whatever was asked before.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from functools import cached_property, partial
from itertools import pairwise

from qa.documents.article import Article
from qa.documents.days import find_entries, leading_hour
from qa.documents.metadata import find_dateline
from qa.documents.paragraphs import may_be_item
from qa.documents.rows import cells_begun
from qa.documents.turns import Turn, find_turns, turn_at
from qa.language.grammar import FINITE
from qa.language.stems import stem
from qa.language.tagger import tag
from qa.language.tokens import token_places, token_texts
from qa.light import pattern
from qa.reading.asked import answered_questions
from qa.reading.blocks import block_of, blocks_before, sentences_of
from qa.reading.clauses import Clause, read_clauses
from qa.reading.found import Found, merge
from qa.reading.joined_repairs import with_verb
from qa.reading.names.finding import find_names, names_known
from qa.reading.quantities.finding import find_quantities
from qa.reading.quotes import double_marked, find_quotes
from qa.reading.reasons import find_reasons
from qa.reading.tag_repairs import repaired
from qa.reading.times.anchors import anchored
from qa.reading.times.finding import find_times
from qa.reading.truecase import truecased
from qa.types import MentionKind, Paragraph, Sentence, Span, Token

__all__ = ["Reading", "SentenceReading"]

# Turns of a transcript that are looked back for the label of a speaker.
_TURNS = 12
_MARKER = pattern(
    r"(?:[-*+•‣▪◦–]|\(?\d{1,3}[.)]|\d{1,3}(?:\.\d{1,2})+\.?(?=\s+[^\W\da-z]))\s+(?=\S)"
)


class SentenceReading:
    """One sentence of an article as read; it never changes. Its tuples run in parallel, one entry a
    token.

    `places` are the tokens' characters, half-open, in the article's text; `words` their texts, but
    for a sentence in capitals, which is read in small letters, for single quotation marks, which
    are read as double ones, and for the label of a speaker, which is read as colons.
    `mentions` are ranges of tokens with kind and normal form, sorted and not overlapping;
    `quotes` and `reasons` lie across them. Tokens, stems and reasons are made when somebody asks
    for them: the sentences that only tell who "he" is in another one need none. The first `marker`
    tokens are no words of it: "2.", "•"; the first `lead` tokens are a dateline, or the hour of an
    entry.
    """

    def __init__(
        self,
        article: Article,
        sentence: Sentence,
        places: tuple[tuple[int, int], ...],
        words: tuple[str, ...],
        tags: tuple[str, ...],
        mentions: tuple[Found, ...],
        quotes: tuple[Found, ...],
        marker: int = 0,
        lead: int = 0,
    ) -> None:
        self.article = article
        self.sentence = sentence
        self.places = places
        self.words = words
        self.lowers = tuple(map(str.lower, words))
        self.tags = tags
        self.mentions = mentions
        self.quotes = quotes
        self.marker = marker
        self.lead = lead

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """The tokens, with their places in the article's text."""
        text = self.article.text
        return tuple(Token(start, end, text[start:end]) for start, end in self.places)

    @cached_property
    def cells(self) -> tuple[int, ...]:
        """The tokens that begin another cell of a row."""
        row = FINITE.isdisjoint(self.tags)
        return cells_begun(self.article.text, self.sentence, self.places) if row else ()

    @cached_property
    def stems(self) -> tuple[str, ...]:
        """The stem of each token."""
        return tuple(map(stem, self.words))

    @cached_property
    def reasons(self) -> tuple[Found, ...]:
        """What the sentence gives as a reason or a purpose."""
        return tuple(find_reasons(self.words, self.tags))

    @cached_property
    def occasions(self) -> tuple[Found, ...]:
        """What the sentence says something came after, or when, and its doer's state."""
        from qa.reading.occasions import find_occasions

        return tuple(find_occasions(self.words, self.tags))

    def tagged(self, tags: tuple[str, ...]) -> SentenceReading:
        """The sentence with other tags, its mentions and quotes as they are."""
        return SentenceReading(
            self.article, self.sentence, self.places, self.words, tags, self.mentions, self.quotes
        )

    def offsets(self, start: int, end: int) -> tuple[int, int]:
        """The characters of tokens `start` to `end` (half-open)."""
        return self.places[start][0], self.places[end - 1][1]


class _Raw:
    """A sentence's tokens, and its tags and names before these are typed, made when somebody asks
    for them; the first `stamp` tokens are the hour at the head of an entry."""

    def __init__(self, article: Article, sentence: Sentence, turn: Turn | None) -> None:
        text, self._in = article.text, (article.text, sentence)
        self.places = tuple(token_places(text, sentence.start, sentence.end))
        self._label = label = self.before(turn.label.end) if turn is not None else 0
        spoken = truecased(double_marked(text, self.places[label:]))
        self.stamp = 0 if label else self.before(_stamped(article, sentence))
        # Who speaks is no part of what is said: it is read as a mark before it.
        self.words = (*[":"] * label, *spoken)

    @cached_property
    def tags(self) -> tuple[str, ...]:
        told = self.words[self._label + self.stamp :]
        opening = (*[":"] * self._label, *["CD"] * self.stamp)
        tags = with_verb(told, repaired(told, tag(told)))
        return (*opening, *tags) if opening or not isinstance(tags, tuple) else tags

    @cached_property
    def found(self) -> list[Found]:
        return self.names({})

    def names(self, known: Mapping[str, MentionKind]) -> list[Found]:
        """The names, where those `known` have their kind; what stands behind a stamp begins a
        sentence, as behind a mark."""
        words = (*[":"] * self.stamp, *self.words[self.stamp :])
        tags = (*[":"] * self.stamp, *self.tags[self.stamp :])
        # No name goes on in another cell; what has a verb is no row.
        cells = cells_begun(*self._in, self.places) if FINITE.isdisjoint(tags) else ()
        return [
            found._replace(start=found.start + start, end=found.end + start)
            for start, end in pairwise((0, *cells, len(words)))
            for found in find_names(words[start:end], tags[start:end], known=known)
        ]

    def before(self, end: int) -> int:
        """How many tokens begin before character `end` of the article."""
        return bisect_left(self.places, (end, end))


def _stamped(article: Article, sentence: Sentence) -> int:
    """Where the words of a sentence begin behind the hour of an entry, in characters."""
    if sentence.number:
        return sentence.start
    found = leading_hour(article.text, sentence.start, sentence.end)
    return sentence.start if found is None else found


class Reading:
    """The sentences of one article, read on demand and kept."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self._raw: dict[int, _Raw] = {}
        self._read: dict[int, SentenceReading] = {}
        self._known: dict[int, Mapping[str, MentionKind]] = {}
        self._near: dict[int, Mapping[str, MentionKind]] = {}
        self._clauses: dict[int, tuple[Clause, ...]] = {}
        self._asked: dict[int, tuple[str, ...]] = {}
        self.turns = find_turns(article)
        self.answered = answered_questions(article, self.turns)
        self.asking = frozenset(self.answered.values())

    def sentence(self, index: int) -> SentenceReading:
        """The reading of sentence `index` of the article."""
        if index not in self._read:
            self._read[index] = self._finish(index)
        return self._read[index]

    def clauses(self, index: int) -> tuple[Clause, ...]:
        """The clauses of sentence `index`."""
        if index not in self._clauses:
            read = self.sentence(index)
            self._clauses[index] = read_clauses(read.words, read.tags, read.lead)
        return self._clauses[index]

    def turn(self, index: int) -> Turn | None:
        """The turn of a transcript that sentence `index` is a part of."""
        return turn_at(self.turns, index) if self.turns else None

    @cached_property
    def entries(self) -> dict[int, Span]:
        """Paragraph -> the day of the entry that it is, in characters."""
        return find_entries(self.article)

    @cached_property
    def _headings(self) -> tuple[Paragraph, ...]:
        return tuple(one for one in self.article.paragraphs if one.kind == "heading")

    def heading_stems(self, index: int) -> tuple[str, ...]:
        """The stems of the heading that sentence `index` stands under."""
        paragraph = self.article.sentences[index].paragraph
        at = bisect_left(self._headings, paragraph, key=lambda one: one.index)
        return self._stems_of(self._headings[at - 1].index) if at else ()

    @cached_property
    def title_stems(self) -> tuple[str, ...]:
        """The stems of the title, and of the heading that the text begins with."""
        title = tuple(map(stem, token_texts(self.article.title)))
        opens = self.article.paragraphs[0].kind == "heading"
        return (*title, *self._stems_of(0)) if opens else title

    def _stems_of(self, paragraph: int) -> tuple[str, ...]:
        one = self.article.paragraphs[paragraph]
        return tuple(map(stem, token_texts(self.article.text, one.start, one.end)))

    def label_of(self, name: str, index: int) -> tuple[int, tuple[int, int]] | None:
        """The sentence up to `index` and its tokens that label the latest turn of a speaker."""
        at = bisect_right(self.turns, index, key=lambda turn: turn.first)
        for turn in reversed(self.turns[max(0, at - _TURNS) : at]):
            tokens = self.sentence(turn.first).marker if name and turn.name == name else 0
            if tokens:
                return turn.first, (0, tokens)
        return None

    def asked_stems(self, index: int) -> tuple[str, ...]:
        """The stems of the question that sentence `index` answers, in a transcript of all of the
        asker's turn up to it; none of other sentences."""
        asked = self.answered.get(index)
        if asked is None:
            return ()
        if asked not in self._asked:
            turn = self.turn(asked)
            said = range(turn.first if turn is not None else asked, asked + 1)
            self._asked[asked] = tuple(stem(word) for at in said for word in self._raw_of(at).words)
        return self._asked[asked]

    def _raw_of(self, index: int) -> _Raw:
        if index not in self._raw:
            self._raw[index] = _Raw(self.article, self.article.sentences[index], self.turn(index))
        return self._raw[index]

    def _block_names(self, block: int) -> Mapping[str, MentionKind]:
        if block not in self._known:
            known: dict[str, MentionKind] = {}
            for index in sentences_of(block, len(self.article.sentences)):
                raw = self._raw_of(index)
                for name, kind in names_known(raw.words, raw.found).items():
                    known.setdefault(name, kind)
            self._known[block] = known
        return self._known[block]

    def _known_near(self, own: int) -> Mapping[str, MentionKind]:
        """The names of the block `own` and, where it has none such, of those known in it."""
        if own not in self._near:
            known: dict[str, MentionKind] = {}
            for block in (own, *reversed(blocks_before(own))):
                for name, kind in self._block_names(block).items():
                    known.setdefault(name, kind)
            self._near[own] = known
        return self._near[own]

    def _names(self, index: int, town: int) -> list[Found]:
        """The names, found anew only where one of the known words stands: in few sentences; those
        up to token `town` are of a place."""
        raw, known = self._raw_of(index), self._known_near(block_of(index))
        found = raw.found
        if not known.keys().isdisjoint(raw.words):
            found = raw.names(known)
        return [one._replace(kind=MentionKind.PLACE) if one.end <= town else one for one in found]

    def _dateline(self, index: int) -> slice:
        """The tokens of a dateline that begins sentence `index`: its town ends at `start`, it at
        `stop`; 0 where there is none."""
        sentence = self.article.sentences[index]
        if sentence.number:
            return slice(0, 0)
        found = find_dateline(self.article.text, sentence.start, sentence.end)
        raw = self._raw_of(index)
        if found is None:
            return slice(0, raw.stamp)
        return slice(raw.before(found.place.end), raw.before(found.span.end))

    def _finish(self, index: int) -> SentenceReading:
        raw = self._raw_of(index)
        words, tags = raw.words, raw.tags
        marker, dateline = self._marker(index), self._dateline(index)
        names = self._names(index, dateline.start)
        mentions = merge(self._times(index), find_quantities(words, tags), names)
        dated = anchored(words, mentions, partial(self._times_before, index))
        return SentenceReading(
            article=self.article,
            sentence=self.article.sentences[index],
            places=raw.places,
            words=words,
            tags=tags,
            mentions=tuple([one for one in dated if one.start >= marker]),
            quotes=tuple(find_quotes(words)),
            marker=marker,
            lead=dateline.stop,
        )

    def _times(self, index: int) -> list[Found]:
        words, tags = self._raw_of(index).words, self._raw_of(index).tags
        return find_times(words, tags, published=self.article.published, past="VBD" in tags)

    def _times_before(self, index: int) -> list[Found]:
        """The times of the sentence before, if it is of the same paragraph."""
        return self._times(index - 1) if self.article.sentences[index].number else []

    def _marker(self, index: int) -> int:
        """How many tokens of sentence `index` only mark it as an item."""
        sentence = self.article.sentences[index]
        if sentence.number:
            return 0
        turn = self.turn(index)
        text, start = self.article.text, sentence.start
        found = _MARKER.match(text, start, sentence.end) if may_be_item(text, start) else None
        end = turn.label.end if turn else found.end() if found else sentence.start
        return self._raw_of(index).before(end)
