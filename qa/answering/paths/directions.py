"""How something is done: "How do I open the lid?" of "Lift the handle to open the lid", "How can I
turn it off sooner?" of "To switch it off earlier, turn the dial to zero", and what is ordered under
a heading that names it: "How do I set the timer?", "What do I have to do before first use?".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher, best_factors
from qa.answering.paths.telling import sentence_of, told, told_in
from qa.answering.question import Question
from qa.answering.relatives import FAMILY
from qa.answering.scene import Scene
from qa.documents.article import Article
from qa.language.lexicon import words
from qa.language.stems import StemSet, stem
from qa.language.tokens import token_texts
from qa.language.wordtags import choices
from qa.reading.reading import Reading, SentenceReading
from qa.types import Paragraph, Range

__all__ = ["answer", "order_in"]

_FOR_IT, _UNDER_IT = "what is told to be done for it", "what is told to be done under its heading"
_HELPING = frozenset("do can could should must shall would".split())
_WHOEVER = frozenset("i we you one people they".split())
_FIRST = frozenset("then next now first finally also always".split())
_NOT = frozenset(("not", "never", "n't", "n’t"))
_PRONOUNS = frozenset(("it", "them"))
_FINITE = ("VBZ", "VBD", "VBP", "MD", ",", ":", ".", "POS")
# Verbs that say no more than the heading does: "set the timer", "make a delayed start".
_IDLE = StemSet("set use do make get start begin work operate program run have need".split())
_LEAST, _TRIED = 0.5, 4
_MOST_ORDERS, _LONGEST = 8, 700  # sentences, characters


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The order that a text gives to who wants to do it, or None."""
    asked = [token.text.lower() for token in question.tokens if token.text[0].isalnum()]
    how = _asks_how(asked)
    if question.negated or not (how or _asks_what_to_do(asked)):
        return None
    matcher = Matcher(question, context.hints)
    for number, scene in library.scenes(question, matcher, context)[:_TRIED] if how else ():
        place = _order_for(scene, library.readings[number])
        if place is not None:
            return told_in(question, scene.reading, place, rule=_FOR_IT, confidence=0.7)
    return _under_heading(question, library, matcher)


def _asks_how(asked: Sequence[str]) -> bool:
    """ "How do I …?", "How to …?"."""
    helped = len(asked) > 3 and asked[1] in _HELPING and asked[2] in _WHOEVER
    return asked[:1] == ["how"] and (helped or asked[1:2] == ["to"])


def _asks_what_to_do(asked: Sequence[str]) -> bool:
    """ "What do I have to do before first use?"."""
    return asked[:1] == ["what"] and "do" in asked[3:] and not _WHOEVER.isdisjoint(asked[2:3])


def _order_for(scene: Scene, reading: Reading) -> Range | None:
    """What a sentence orders to be done "to open it", before or behind these words."""
    own = scene.reading
    for i in range(scene.size - 1):
        found = scene.matches[i + 1]
        to_do = own.lowers[i] == "to" and own.tags[i + 1] == "VB" and found is not None
        if not to_do or found is None or scene.matcher.terms[found.term].kind != "verb":
            continue
        if found.factor >= _LEAST and _holds_things(scene, reading, i):
            place = _behind(own, i) or _before(own, i)
            if place is not None:
                return place
    return None


def _holds_things(scene: Scene, reading: Reading, start: int) -> bool:
    """Whether the things asked about stand in a sentence, in the title, or in the sentence before
    where "it" or "them" stands in for them."""
    at, own = scene.reading.sentence.index, scene.reading.lowers[start:]
    held = dict(scene.own_factors)
    told: list[str] = list(reading.title_stems)
    if at and not _PRONOUNS.isdisjoint(own):
        told.extend(reading.sentence(at - 1).stems)
    held.update(best_factors(scene.matcher.matches(told)))
    terms = scene.matcher.terms
    return all(n in held for n, term in enumerate(terms) if term.kind in ("noun", "name"))


def _behind(own: SentenceReading, to: int) -> Range | None:
    """ "To open it, lift the handle"."""
    comma = next((i for i in range(to, len(own.words)) if own.lowers[i] == ","), 0)
    end = len(own.words) - (not own.lowers[-1][0].isalnum())
    led = not any(own.lowers[i][0].isalnum() for i in range(to))
    return (comma + 1, end) if led and comma and order_in(own, comma + 1) else None


def _before(own: SentenceReading, to: int) -> Range | None:
    """ "Lift the handle to open it"."""
    start = _opening(own)
    end = to - 2 if own.lowers[max(0, to - 2) : to] in (("in", "order"), ("so", "as")) else to
    end -= own.lowers[end - 1] == ","
    return (start, end) if end > start + 1 and order_in(own, start) else None


def _opening(own: SentenceReading) -> int:
    """The first word of a sentence, behind its number and "then"."""
    places = (i for i, word in enumerate(own.lowers) if word[0].isalpha())
    start = next(places, 0)
    return start + (own.lowers[start] in _FIRST)


def order_in(own: SentenceReading, start: int) -> bool:
    """Whether an order begins at a token: "turn the dial", "do not lift it", "never fill it"."""
    if start + 1 >= len(own.words):
        return False
    if own.lowers[start] in ("do", "never") and not _NOT.isdisjoint(own.lowers[start : start + 2]):
        return True
    tag, after = own.tags[start], own.tags[start + 1]
    may = tag.startswith(("NN", "VB", "JJ")) and "VB" in choices(own.lowers[start]).split("/")
    return tag == "VB" or (may and not after.startswith(_FINITE))


def _under_heading(question: Question, library: Library, matcher: Matcher) -> Answer | None:
    """The orders under the heading that names what is asked about."""
    for number, reading in enumerate(library.readings):
        for heading, section in _sections(reading.article):
            orders = _orders(reading, section)
            if not orders or not _names_it(reading, matcher, heading, section):
                continue
            spans = [sentence_of(one) for one in orders]
            text = reading.article.text
            end = spans[-1].end if spans[-1].end - spans[0].start <= _LONGEST else spans[0].end
            start = reading.article.sentences[orders[0].sentence.index].start
            start += _number_before(orders[0])
            span = library.verbatim(number, start, end - (text[end - 1] == "."))
            return told(question, (span,), spans, rule=_UNDER_IT, confidence=0.6)
    return None


def _number_before(own: SentenceReading) -> int:
    """The characters of the number that a step begins with."""
    first = next((i for i, word in enumerate(own.lowers) if word[0].isalpha()), 0)
    return own.offsets(first, first + 1)[0] - own.sentence.start


def _sections(article: Article) -> Iterator[tuple[str, list[Paragraph]]]:
    """The headings of a text with the paragraphs under each."""
    heading, section = "", list[Paragraph]()
    for one in article.paragraphs:
        if one.kind != "heading":
            section.append(one)
            continue
        if heading and section:
            yield heading, section
        heading, section = article.text[one.start : one.end], []
    if heading and section:
        yield heading, section


def _orders(reading: Reading, section: Sequence[Paragraph]) -> list[SentenceReading]:
    """The first orders under a heading, with what stands between them."""
    inside = {one.index for one in section}
    places = [one.index for one in reading.article.sentences if one.paragraph in inside]
    found: list[SentenceReading] = []
    for index in places[:_MOST_ORDERS]:
        own = reading.sentence(index)
        if _is_order(own):
            found.append(own)
        elif found:
            break
    return found


def _is_order(own: SentenceReading) -> bool:
    """ "Then run it twice.", "To have it ready, press the key."."""
    start = _opening(own)
    if own.lowers[start] != "to":
        return order_in(own, start)
    return "," in own.lowers and order_in(own, own.lowers.index(",") + 1)


def _names_it(
    reading: Reading, matcher: Matcher, heading: str, section: Sequence[Paragraph]
) -> bool:
    """Whether all of a heading is asked about, and all else that is asked stands below it or in
    the title."""
    said = [stem(word) for word in token_texts(heading.lower()) if word not in words("stopwords")]
    said = [one for one in said if one[0].isalnum()]
    matches = matcher.matches(said)
    if not said or any(one is None or one.factor < FAMILY for one in matches):
        return False
    named = {one.term for one in matches if one is not None}
    inside = {one.index for one in section}
    below = list(reading.title_stems)
    for one in reading.article.sentences:
        below += reading.sentence(one.index).stems if one.paragraph in inside else ()
    named |= matcher.said(below)
    return all(
        n in named or term.stem in _IDLE or term.index < 0 for n, term in enumerate(matcher.terms)
    )
