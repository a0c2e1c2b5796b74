"""Who speaks where, in interviews, transcripts, chats and letters: "ANN LEE: I was late."."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from functools import lru_cache
from itertools import groupby, pairwise

from qa.documents.article import Article
from qa.documents.credits import bylines
from qa.documents.days import message_at
from qa.light import NamedTuple, pattern
from qa.types import Paragraph, Span

__all__ = ["Turn", "find_turns", "turn_at"]

# "ANN LEE:", "Mr Lee:", "A. O'Neill (chair):"; a lone Q or A with a full stop is one, too.
_CAPITAL = r"[^\W\d_a-zß-öø-ÿ][\w.'’-]*"
_LABEL = pattern(
    rf"(?:[QA][.:]|(?:{_CAPITAL} ){{0,4}}{_CAPITAL}(?: \([^()\n]{{1,40}}\))?:)\s+(?=\S)"
)
_TITLE = r"(?:Mrs?|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Judge|Minister|President)\b\.?"
_TITLED = pattern(rf"{_TITLE}\s+", re.IGNORECASE)
_CALLED = pattern(rf"(?:\A|[,.] )({_TITLE} {_CAPITAL})(?=[,?.!])")
# No name goes on behind the full stop of a word longer than "J." or "Dr.".
_ON = r"(?<![^\W\d_]{3}\.) "
_NAME = pattern(rf"{_CAPITAL}(?:{_ON}{_CAPITAL}){{1,3}}")
_INITIALS = pattern(r"[A-Z]{2,3}")
# A name with an age is a person's; one behind such a preposition mostly a place's.
_AGED = pattern(r",? (?:\(\d{2}\)|\d{2},|aged \d)")
_PLACED = pattern(
    r"\b(?:in|at|on|near|across|off|around|visit(?:ed|ing)?|(?:island|city|town|village) of) "
)
_BY = pattern(r"By ")
_WORD = pattern(r"\w+")
# What may stand before the last word of a name, at the end of what is looked at.
_BEFORE = pattern(rf"(?:\b(?!{_TITLE}){_CAPITAL}{_ON}){{0,3}}\Z")
_FARTHEST = 100
_SPOKEN = pattern(r"\b(?:I|[Mm]e|[Mm]y|[Yy]ou|[Yy]our|[Ww]e|[Oo]ur)\b")
_OF_ONESELF = pattern(r"\b(?:I|[Mm]y)\b")
# Fewer turns, or fewer that say "I" or "you", are a list of labels.
_LEAST, _LEAST_SPOKEN = 4, 2
_LEAST_MESSAGES = 3
# "From: Ann Lee <ann@mill.example>" begins a letter.
_FROM = pattern(rf"From:[ \t]+(?P<who>(?:{_CAPITAL} ){{0,3}}{_CAPITAL})(?=\s*(?:[<(\[\n]|\Z))")
_LEAST_LETTERS = 2
_ASKING, _ANSWERING = "Q", "A"
_WITNESS = frozenset(("A", "WITNESS", "THE WITNESS"))


class Turn(NamedTuple):
    """What one speaker says: sentences `first` to `last` (half-open) behind a `label`, in
    characters; the label is empty where an interview is set without.

    `name` is the fullest name that the text has for the speaker, `to` for who is spoken to, or "".
    """

    first: int
    last: int
    label: Span
    name: str
    to: str


class _Piece(NamedTuple):
    """A paragraph that begins a turn; `who` is its label without colon and brackets."""

    paragraph: Paragraph
    label: Span
    who: str


# Who reads an article asks for them, and so does who looks for its labels.
@lru_cache(maxsize=4)
def find_turns(article: Article) -> tuple[Turn, ...]:
    """The turns of an interview or a transcript in order; none of any other text. Linear."""
    text = article.text
    pieces = (
        _chat(article)
        or _letters(article)
        or _transcript(text, _spelled_out(text, list(_labelled(article))))
        or _interview(article)
    )
    if not pieces:
        return ()
    speakers = _speakers(article, pieces)
    names = _full_names(text, dict.fromkeys(speakers))
    firsts: dict[int, int] = {}
    for one in article.sentences:
        firsts.setdefault(one.paragraph, one.index)
    starts = [firsts[piece.paragraph.index] for piece in pieces]
    heard = _heard(text, pieces, speakers)
    return tuple(
        Turn(*places, piece.label, names[who], names.get(to, ""))
        for places, piece, who, to in zip(
            pairwise([*starts, len(article.sentences)]), pieces, speakers, heard, strict=True
        )
    )


def turn_at(turns: Sequence[Turn], index: int) -> Turn | None:
    """The turn that sentence `index` belongs to."""
    at = bisect_right(turns, index, key=lambda turn: turn.first) - 1
    return turns[at] if at >= 0 and index < turns[at].last else None


# -- where turns begin --------------------------------------------------------------------------


def _labelled(article: Article) -> Iterator[_Piece]:
    for one in article.paragraphs:
        text = article.text
        spoken = text.find(":", one.start, one.end) >= 0 or text.startswith(("Q.", "A."), one.start)
        match = _LABEL.match(text, one.start, one.end) if spoken else None
        if match:
            written = match.group().rstrip()[:-1].partition(" (")[0]
            yield _Piece(one, Span(one.start, match.end()), written)


def _spelled_out(text: str, pieces: list[_Piece]) -> list[_Piece]:
    """The pieces with the names that initials stand for: "AL" behind an "Ann Lee:", or else behind
    the first such name of the text."""
    short = {piece.who for piece in pieces if _INITIALS.fullmatch(piece.who)}
    if not short:
        return pieces
    names: dict[str, str] = {}
    for name in (*(piece.who for piece in pieces), *_NAME.findall(text)):
        names.setdefault("".join(word[0] for word in name.split()), name)
    return [
        piece._replace(who=names.get(piece.who, piece.who)) if piece.who in short else piece
        for piece in pieces
    ]


def _chat(article: Article) -> list[_Piece]:
    """The messages of a chat log; none of a text with fewer than three."""
    pieces = []
    for one in article.paragraphs:
        message = message_at(article.text, one.start, one.end)
        if message is not None:
            pieces.append(_Piece(one, *message))
    return pieces if len(pieces) >= _LEAST_MESSAGES else []


def _letters(article: Article) -> list[_Piece]:
    """The letters of an exchange by their heads; none of a text with a single one."""
    text = article.text
    pieces = []
    for one in article.paragraphs:
        sent = (
            _FROM.match(text, one.start, one.end) if text.startswith("From:", one.start) else None
        )
        if sent is not None:
            pieces.append(_Piece(one, Span(*sent.span("who")), sent["who"]))
    return pieces if len(pieces) >= _LEAST_LETTERS else []


def _transcript(text: str, pieces: list[_Piece]) -> list[_Piece]:
    """The pieces whose labels come again, or are in capitals like those; none of a mere list.

    A label comes again by its last word: "BECH" after "OLE BECH".
    """
    counts = Counter(map(_last_word, pieces))
    again = [piece for piece in pieces if counts[_last_word(piece)] > 1]
    spoken = sum(_says(text, piece, _SPOKEN) for piece in again)
    if len(again) < _LEAST or spoken < _LEAST_SPOKEN or not _alternate(again):
        return []
    shouted = all(piece.who.isupper() for piece in again)
    return [one for one in pieces if counts[_last_word(one)] > 1 or (shouted and one.who.isupper())]


def _last_word(piece: _Piece) -> str:
    return piece.who.rpartition(" ")[2].casefold()


def _alternate(pieces: Sequence[_Piece]) -> bool:
    """Whether somebody speaks again after another one."""
    runs = [who for who, _ in groupby(map(_last_word, pieces))]
    return len(runs) > len(set(runs))


def _says(text: str, piece: _Piece, words: re.Pattern[str]) -> bool:
    return words.search(text, piece.label.end, piece.paragraph.end) is not None


def _interview(article: Article) -> list[_Piece]:
    """Questions on lines of their own, each with its answer below, that mostly says "I"."""
    text = article.text
    asks = [text[one.start : one.end].endswith("?") for one in article.paragraphs]
    pieces = []
    for one, after in pairwise(article.paragraphs):
        if asks[one.index] and not asks[after.index]:
            pieces.append(_Piece(one, Span(one.start, one.start), _ASKING))
            pieces.append(_Piece(after, Span(after.start, after.start), _ANSWERING))
    answers = pieces[1::2]
    own = sum(_says(text, piece, _OF_ONESELF) for piece in answers)
    return pieces if len(pieces) >= _LEAST and 2 * own > len(answers) else []


# -- who they are -------------------------------------------------------------------------------


def _speakers(article: Article, pieces: Sequence[_Piece]) -> list[str]:
    """Who speaks each piece: Q is who spoke by name before or wrote the text, A who is called in
    the questions or introduced above them."""
    asking = next((article.text[one.value.start : one.value.end] for one in bylines(article)), "")
    answering = _called(article.text, pieces) or _introduced(article, pieces[0].paragraph, asking)
    asking, speakers = asking or _ASKING, []
    for piece in pieces:
        if piece.who in _WITNESS:
            speakers.append(answering or piece.who)
        elif piece.who != _ASKING:
            asking = piece.who
        if piece.who not in _WITNESS:
            speakers.append(asking)
    return speakers


def _called(text: str, pieces: Sequence[_Piece]) -> str:
    """Who is called by name most often right before an "A."."""
    names = Counter(
        name
        for piece, after in pairwise(pieces)
        if after.who == _ANSWERING
        for name in _CALLED.findall(text[piece.label.end : piece.paragraph.end])
    )
    return names.most_common(1)[0][0] if names else ""


def _introduced(article: Article, first: Paragraph, author: str) -> str:
    """The name above the first turn that is most likely who answers, or "": not who wrote the
    text, rather with an age, rather no place's, then that whose last word the text has most."""
    text = article.text
    lines = (one for one in article.paragraphs[: first.index] if one.kind == "text")
    found = (
        name.rstrip(".'’-") for one in lines for name in _NAME.findall(text[one.start : one.end])
    )
    named = dict.fromkeys(one for one in found if len(one) <= _FARTHEST)
    names = [one for one in named if author not in one or not author]
    return _likeliest(text, names) if len(names) > 1 else "".join(names)


def _likeliest(text: str, names: Sequence[str]) -> str:
    """The name that is most likely a person's who is talked to; the text is read once for all."""
    lengths = set(map(len, names))
    aged = {text[max(0, m.start() - n) : m.start()] for m in _AGED.finditer(text) for n in lengths}
    placed = {text[m.end() : m.end() + n] for m in _PLACED.finditer(text) for n in lengths}
    written = Counter(_WORD.findall(text))

    def fit(name: str) -> tuple[bool, bool, int]:
        return name in aged, name not in placed, written[_WORD.findall(name)[-1]]

    return max(names, key=fit)


def _heard(text: str, pieces: Sequence[_Piece], speakers: Sequence[str]) -> list[str]:
    """Who each piece is said to: a question to who speaks next, else to who spoke before."""
    heard = []
    for i, piece in enumerate(pieces):
        asks = text[piece.paragraph.start : piece.paragraph.end].endswith("?")
        others = (i + 1, i - 1) if asks or not i else (i - 1, i + 1)
        near = (speakers[j] for j in others if 0 <= j < len(pieces))
        heard.append(next((who for who in near if who != speakers[i]), ""))
    return heard


def _full_names(text: str, speakers: Iterable[str]) -> dict[str, str]:
    """The longest name in the text that ends as each label does, in small letters if the text has
    it so: "Ann Lee" for "MR LEE". "" for a label that names nobody."""
    lasts = {who: _TITLED.sub("", who).rpartition(" ")[2].lower() for who in speakers}
    written = _names_ending(text, set(lasts.values()))
    return {
        who: ""
        if who in (_ASKING, _ANSWERING)
        else max(
            written.get(last, ()),
            key=lambda name: (len(name.split()), not name.isupper()),
            default=who,
        )
        for who, last in lasts.items()
    }


def _names_ending(text: str, lasts: Set[str]) -> dict[str, list[str]]:
    """The names that end in each of these words, in one pass: a log has thousands of speakers."""
    lengths: dict[str, set[int]] = {}
    for last in lasts:
        if word := _WORD.match(last):
            lengths.setdefault(word.group(), set()).add(len(last))
    names: dict[str, list[str]] = {}
    for word in _WORD.finditer(text):
        for length in lengths.get(word.group().lower(), ()):
            start, end = word.start(), word.start() + length
            last = text[start:end].lower()
            if last in lasts and not _WORD.match(text, end):
                before = _BEFORE.search(text, max(0, start - _FARTHEST), start)
                first = before.start() if before else start
                names.setdefault(last, []).append(_BY.sub("", text[first:end]))
    return names
