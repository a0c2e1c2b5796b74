"""Answers as lines of styled text, without a toolkit: each surface maps the style names.

A line is a list of segments. Every text that comes from outside (article, title, question, reason)
is cleaned and put on one line here, so that no surface can forget it; nothing is ever markup.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from qa.answering.analysis.framing import unframed
from qa.conversation.typed import undecorated
from qa.documents.cleaning import clean
from qa.light import TYPE_CHECKING, NamedTuple, Protocol, pattern
from qa.types import AnswerKind

if TYPE_CHECKING:
    from qa.answering.answer import Answer, AnswerSpan
    from qa.documents.article import Article

__all__ = [
    "MARKS",
    "STYLES",
    "HasOffsets",
    "Line",
    "Segment",
    "answer_lines",
    "answer_segments",
    "closest_lines",
    "confidence_words",
    "counted",
    "cut",
    "evidence_lines",
    "flat",
    "place_of",
    "place_words",
    "plain",
    "source_lines",
    "titles",
    "understood",
]

# All style names there are; a surface that maps these has mapped everything.
STYLES = ("answer", "dim", "error", "key", "label", "match", "note", "place", "points", "rule")

# What stands around a span where colour alone may not be seen.
MARKS = ("«", "»")

# The normal forms that tell a reader something: ISO dates, times and ranges of them. A bare year is
# worth showing for "last year" only, not for "about 1,400".
_ISO = pattern(r"\d{4}(-\d\d(-\d\d)?)?(T[\d:]+)?(/\d{4}(-\d\d(-\d\d)?)?)?")
_DIGIT = pattern(r"\d")
_YEAR_LENGTH = 4

_PLACES_SHOWN = 6
_TITLES_SHOWN = 5
_LONGEST_SHOWN = 300  # of a question, in characters
_LONGEST_CLOSEST = 600  # of a sentence that is no answer, in characters


class Segment(NamedTuple):
    """A run of text of one style; `style` is "" (plain) or one of `STYLES`."""

    text: str
    style: str = ""


Line = list[Segment]


class HasOffsets(Protocol):
    """Anything with a half-open range of characters: a Span, an AnswerSpan, a Sentence."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


def plain(segments: Iterable[Segment]) -> str:
    """The text of a line, without its styles."""
    return "".join(segment.text for segment in segments)


def flat(text: str) -> str:
    """`text` cleaned and on one line, with single spaces."""
    return " ".join(clean(text).split())


def cut(text: str, longest: int = _LONGEST_SHOWN) -> str:
    """What somebody typed, flat, and cut where it would fill the screen."""
    line = flat(text)
    return line if len(line) <= longest else f"{line[: longest - 1]}…"


def counted(number: int, noun: str) -> str:
    """ "1 turn", "2 turns", "1,400 turns"."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def titles(articles: Sequence[Article]) -> str:
    """The titles of the first articles, and how many there are besides."""
    shown = [flat(article.title) or "an untitled text" for article in articles[:_TITLES_SHOWN]]
    rest = len(articles) - len(shown)
    return "; ".join(shown) + (f" and {rest:,} more" if rest else "")


def answer_lines(
    answer: Answer,
    *,
    context: int | None = None,
    titled: bool = False,
    quiet: bool = False,
    marks: tuple[str, str] = MARKS,
) -> list[Line]:
    """The answer, its place, and the evidence with `context` sentences around it.

    `context=None` leaves the evidence out. `titled` puts the article's title before the place, for
    conversations over several articles. `quiet` leaves out the place, and the words that there is
    no answer: their line is empty.
    """
    lines = [answer_segments(answer)]
    if quiet:
        lines = [[]] if answer.kind is AnswerKind.UNANSWERABLE else lines
    elif place := place_of(answer, titled=titled):
        lines.append([Segment(place, "place")])
    if context is not None:
        lines += evidence_lines(answer, context=context, marks=marks)
    return lines


def answer_segments(answer: Answer) -> Line:
    """What a person is told, with a date's normal form in brackets behind its span."""
    text = flat(answer.text)
    line: Line = []
    done = 0
    for span in answer.spans:
        verbatim, normal = flat(span.text), flat(span.normal)
        at = text.find(verbatim, done)
        if at < 0 or not _tells(normal, verbatim):
            continue
        end = at + len(verbatim)
        line += [Segment(text[done:end], "answer"), Segment(f" [{normal}]", "note")]
        done = end
    if done < len(text) or not line:
        line.append(Segment(text[done:], "answer"))
    if answer.note:
        line.append(Segment(f" ({flat(answer.note)})", "note"))
    return line


def _tells(normal: str, verbatim: str) -> bool:
    """Whether a normal form is a date or time that the text does not already spell so."""
    if normal == verbatim or not normal[:1].isdigit() or not _ISO.fullmatch(normal):
        return False
    return len(normal) > _YEAR_LENGTH or not _DIGIT.search(verbatim)


def place_of(answer: Answer, *, titled: bool = False) -> str:
    """Where the answer stands, such as "paragraph 6, sentence 2"; "" when it stands nowhere."""
    if answer.kind in (AnswerKind.UNANSWERABLE, AnswerKind.CHAT):
        return ""
    spans = answer.spans or answer.evidence
    titled = titled or len({id(span.article) for span in spans}) > 1
    places: dict[tuple[int, int, bool], list[AnswerSpan]] = {}
    for span in spans:
        place = span.article.place(span.start)
        key = (id(span.article), place.paragraph, place.caption)
        places.setdefault(key, []).append(span)
    shown = [place_words(*those, titled=titled) for those in list(places.values())[:_PLACES_SHOWN]]
    if len(places) > len(shown):
        shown.append(f"and {len(places) - len(shown)} more")
    return "; ".join(shown)


def place_words(span: AnswerSpan, *others: AnswerSpan, titled: bool = False) -> str:
    """Where `span` stands, and `others` of its paragraph: "paragraph 6, sentences 2 and 3"."""
    place = span.article.place(span.start)
    sentences = {one.article.place(one.start).sentence for one in (span, *others)}
    *numbers, last = map(str, sorted(sentences))
    which = f"sentences {', '.join(numbers)} and {last}" if numbers else f"sentence {last}"
    words = f"paragraph {place.paragraph}, {which}"
    if place.caption:
        words += ", photo caption"
    title = flat(span.article.title) if titled else ""
    return f"{title}: {words}" if title else words


def understood(answer: Answer) -> str:
    """How the question was understood, when that differs from what was asked; else "".

    Capitals, markup and what people put around a question ("Tell me …") make no difference.
    """
    question = answer.question
    resolved = flat(question.resolved)
    asked = flat(unframed(undecorated(question.text)))
    if resolved and resolved.casefold() != asked.casefold():
        return cut(resolved)
    steps = ((flat(step.before), flat(step.after)) for step in question.rewrites)
    return cut(", ".join(f"{after} (for {before})" for before, after in steps if before != after))


def confidence_words(confidence: float) -> str:
    """A probability from 0 to 1 in words."""
    for least, words in ((0.8, "very sure"), (0.6, "fairly sure"), (0.35, "not sure")):
        if confidence >= least:
            return words
    return "a guess"


def closest_lines(answer: Answer, *, titled: bool = False) -> list[Line]:
    """For an unanswerable question: the closest sentence of the article, if there is one."""
    if answer.kind is not AnswerKind.UNANSWERABLE or not answer.evidence:
        return []
    nearest = answer.evidence[0]
    place = place_words(nearest, titled=titled)
    return [
        [
            Segment("Closest: ", "label"),
            Segment(cut(nearest.text, _LONGEST_CLOSEST), "note"),
            Segment(f" ({place})", "place"),
        ]
    ]


def evidence_lines(
    answer: Answer, *, context: int = 0, marks: tuple[str, str] = MARKS
) -> list[Line]:
    """Every sentence that the answer rests on, once, with the answer's spans marked.

    "The article does not say" rests on none; see `closest_lines`.
    """
    if answer.kind is AnswerKind.UNANSWERABLE:
        return []
    lines: list[Line] = []
    for sentence in answer.evidence:
        inside = [span for span in answer.spans if span.article is sentence.article]
        for line in source_lines(sentence.article, sentence, context, spans=inside, marks=marks):
            if line not in lines:
                lines.append(line)
    return lines


def source_lines(
    article: Article,
    span: HasOffsets,
    context: int = 0,
    *,
    spans: Sequence[HasOffsets] | None = None,
    marks: tuple[str, str] = MARKS,
) -> list[Line]:
    """The sentences that `span` touches and `context` more on each side, a line a paragraph.

    `spans` (by default `span` itself) are set in `marks` and styled "match": colour is never the
    only mark.
    """
    first, last = (
        article.sentence_at(span.start),
        article.sentence_at(max(span.start, span.end - 1)),
    )
    if first is None or last is None:
        return [[Segment(flat(article.text[span.start : span.end]), "match")]]
    low = max(0, first.index - context)
    shown = article.sentences[low : last.index + context + 1]
    bounds: dict[int, tuple[int, int]] = {}
    for sentence in shown:
        start = bounds.get(sentence.paragraph, (sentence.start, 0))[0]
        bounds[sentence.paragraph] = (start, sentence.end)
    matches = sorted((m.start, m.end) for m in ([span] if spans is None else spans))
    return [_marked(article.text, start, end, matches, marks) for start, end in bounds.values()]


def _marked(
    text: str, start: int, end: int, matches: list[tuple[int, int]], marks: tuple[str, str]
) -> Line:
    line: Line = []
    done = start
    for match_start, match_end in matches:
        begin, stop = max(match_start, done), min(match_end, end)
        if begin >= stop:
            continue
        line.append(Segment(_spaced(text[done:begin])))
        line.append(Segment(f"{marks[0]}{flat(text[begin:stop])}{marks[1]}", "match"))
        done = stop
    line.append(Segment(_spaced(text[done:end])))
    return [segment for segment in line if segment.text]


def _spaced(text: str) -> str:
    """`text` on one line as `flat` has it, keeping one space at an edge that had white space."""
    body = flat(text)
    if not body:
        return " " if text else ""
    return f"{' ' if text[0].isspace() else ''}{body}{' ' if text[-1].isspace() else ''}"
