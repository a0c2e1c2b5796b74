""" "What is the storm called?" of "Storm Edda reached Lund": the one name of that kind in the text.

Only where the text has one such name, so that no other can be meant, and gives none in so many
words ("a storm called Edda"), which the common path finds. Before that the name which it tells of
what "it", "his" or "whose" stands for: "She found a cat. Its name was Kiki".
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from qa.answering.answer import Answer, AnswerSpan
from qa.answering.context import Context
from qa.answering.expected import class_of
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import sentence_of, told, told_in
from qa.answering.question import Question
from qa.answering.relatives import SYNONYM
from qa.answering.scene import Scene
from qa.language.lexicon import words
from qa.light import NamedTuple, pattern
from qa.reading.phrases.appositions import appositions
from qa.reading.reading import SentenceReading
from qa.types import MentionKind, Range

__all__ = ["answer"]

_ASKED = pattern(
    r"\s*(?:what(?:'s|’s| is| was| are| were) (?:the (?:name|title) of )?|(?:the )?name of )"
    r"(?:the|this|that) "
    r"(?P<more>(?:[a-z]+ ){0,2}?)(?P<noun>[a-z]{3,})"
    r"(?P<called> called| named)?(?P<owned>['’]s name)?\s*\?*\s*",
    re.IGNORECASE,
)
_NAMED_AFTER = pattern(r"\b(?:named?|names|called)\b", re.IGNORECASE)
_DESCRIBED = "the one name of what is told of as one"
_OWNED = "the name that is told of it"
_SHIP = "the one name of a ship"
_SHIPS = pattern(r"\b(?:MV|MS|MT|SS|FV|HMS|USS|RMS|HMAS|HMCS|RNLB) (?=[A-Z])")
_TITLED = "the name behind the noun"
_ITS = "the|a|an|its|his|her|their|The|Its|His|Her|Their|A|An"
_APPOSED = "the name between commas behind it"
_THINGS = (MentionKind.NAME, MentionKind.WORK, MentionKind.EVENT)
_NAMING = frozenset(("name", "called", "named"))
_OTHERS = (MentionKind.ORGANISATION, MentionKind.PLACE)
_ASKED_WHO = pattern(r"\s*[Ww]h(?:o|at)(?:'s|’s| is| was) (?P<name>[A-Z][\w'’ -]{1,40}?)\s*\?*\s*")
_NAME_IS = pattern(
    r"\b(?P<whose>[Hh]is|[Hh]er|[Ii]ts|[Mm]y|whose) (?:first |full |real |own )?name (?:is|was) "
    r"(?P<name>[A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,3})",
)
_WHOLE_NAME, _MOST = "the longest name with those words", 300  # sentences
_PART = r"(?:full|whole|real|complete|first|last|family|sur) ?"
_BEARER = r"[A-Z][^\s?]*(?: [A-Z][^\s?]*){0,3}?"
_WHOLE = pattern(
    rf"\s*(?:[Ww]hat(?:'s|’s| is| was) )?(?:[Tt]he (?P<part>{_PART})?name of (?P<who>{_BEARER})|"
    rf"(?P<whose>{_BEARER})['’]s? (?P<sort>{_PART})?name)\W*"
)
_REVIEWED = "the title of what is reviewed"
_REVIEW = pattern(r"(?P<name>[“‘\"']?[A-Z0-9].{0,60}?) review(?: ?[–—:-]|$)")
_NAMED = r"(?:called|named|dubbed|nicknamed)"
_NO_NAME = frozenset("the a an this that these those his her its our their my your".split())


class _Name(NamedTuple):
    """A name with the sentence that tells it."""

    span: AnswerSpan
    reading: SentenceReading


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The only name that begins or ends with the noun asked about, or None."""
    if (bearer := _WHOLE.fullmatch(question.resolved)) is not None:
        return _whole_name(question, library, bearer)
    if who := _ASKED_WHO.fullmatch(question.resolved):
        return _bearer(question, library, who["name"])
    if _NAMED_AFTER.search(question.resolved):
        from qa.answering.paths import whence  # few questions have need of it

        whence_it_is = whence.answer(question, library, context)
        if whence_it_is is not None:
            return whence_it_is
    asked = _ASKED.fullmatch(question.resolved)
    lower = question.resolved.lower()
    named = asked is not None and (asked["called"] or asked["owned"] or "name of" in lower)
    if asked is None or not (named or "title of" in lower):
        return None
    noun = asked["noun"].lower()
    if named and (one := _described(question, library, noun, context)) is not None:
        return told_in(question, *one, rule=_DESCRIBED, confidence=0.8)
    if asked["more"]:
        return None
    owned = _owned(question, library, noun)
    if owned is not None:
        return told(question, (owned.span,), (sentence_of(owned.reading),), rule=_OWNED,
                    confidence=0.8)  # fmt: skip
    if asked["owned"]:
        return None
    if noun in words("ships") and (ship := _ship(library)) is not None:
        return told_in(question, *ship, rule=_SHIP, confidence=0.75)
    if named and (behind := _behind(library, noun)) is not None:
        return told_in(question, *behind, rule=_TITLED, confidence=0.75)
    if (apposed := _apposed(library, noun)) is not None:
        return told_in(question, *apposed, rule=_APPOSED, confidence=0.75)
    if "title of" in lower:
        return None
    if (reviewed := _reviewed(library, noun)) is not None:
        return told(question, (reviewed,), (reviewed,), rule=_REVIEWED, confidence=0.75)
    if any(_is_called(article.text, noun) for article in library.articles):
        return None
    found = [
        one for number in range(len(library.articles)) for one in _names(library, number, noun)
    ]
    if len({span.text for span in found}) != 1:
        return None
    reading = library.reading_of(found[-1])
    evidence = (sentence_of(reading),) if reading is not None else ()
    rule = "the one name of this kind"
    return told(question, found[-1:], evidence, rule=rule, confidence=0.7)


def _whole_name(question: Question, library: Library, asked: re.Match[str]) -> Answer | None:
    """ "Sofia Lind" of "What is Lind's name?": the longest name with all words asked with, or
    the part of it that is asked for."""
    own = (asked["who"] or asked["whose"]).split()
    part = (asked["part"] or asked["sort"] or "").strip()
    longest: tuple[int, SentenceReading, Range] | None = None
    for reading in library.readings:
        for sentence in reading.article.sentences[:_MOST]:
            if not all(word in reading.article.text[sentence.start : sentence.end] for word in own):
                continue
            read = reading.sentence(sentence.index)
            for one in read.mentions:
                size, inside = one.end - one.start, read.words[one.start : one.end]
                whole = one.kind is MentionKind.PERSON and {*own} < {*inside}
                if whole and (longest is None or size > longest[0]):
                    longest = size, read, (one.start, one.end)
    if longest is None:
        return None
    _, read, (start, end) = longest
    end = start + 1 if part == "first" else end
    start = end - 1 if part in ("last", "family", "sur") else start
    return told_in(question, read, (start, end), rule=_WHOLE_NAME, confidence=0.8)


def _ship(library: Library) -> tuple[SentenceReading, Range] | None:
    """Umoja of "the MV Umoja", where all that is so called is one ship."""
    found: dict[str, tuple[SentenceReading, Range]] = {}
    for number, article in enumerate(library.articles):
        for place in _SHIPS.finditer(article.text):
            sentence = article.sentence_at(place.start())
            reading = library.readings[number].sentence(sentence.index) if sentence else None
            for one in reading.mentions if reading is not None else ():
                assert reading is not None
                if reading.offsets(one.start, one.end)[0] == place.start():
                    found.setdefault(one.normal, (reading, (one.start, one.end)))
    return next(iter(found.values())) if len(found) == 1 else None


def _behind(library: Library, noun: str) -> tuple[SentenceReading, Range] | None:
    """Bonito of "the trawler Bonito", where all that is so called is one thing; a place may lie
    behind a noun without being its name, and somebody may have done so: "the boat Ann sold"."""
    found: dict[str, tuple[SentenceReading, Range]] = {}
    people = (MentionKind.PERSON,) if noun in words("ships") else ()
    for number, article in enumerate(library.articles) if class_of(noun) != "person" else ():
        for place in re.finditer(
            rf"\b(?:{_ITS}) (?:[\w-]+ ){{0,2}}?{noun} (?=[A-Z])", article.text
        ):
            sentence = article.sentence_at(place.start())
            reading = library.readings[number].sentence(sentence.index) if sentence else None
            for one in reading.mentions if reading is not None else ():
                assert reading is not None
                begins = reading.offsets(one.start, one.end)[0] == place.end()
                if begins and one.kind in (*_THINGS, MentionKind.ORGANISATION, *people):
                    found.setdefault(one.normal, (reading, (one.start, one.end)))
    return next(iter(found.values())) if len(found) == 1 else None


def _apposed(library: Library, noun: str) -> tuple[SentenceReading, Range] | None:
    """Teeth of "a biography of him, Teeth, came out": the one name between commas behind the noun
    and what it is of."""
    found = []
    for number, article in enumerate(library.articles):
        for place in re.finditer(rf"\b{noun} of [^,.;]{{1,40}}, ", article.text):
            sentence = article.sentence_at(place.start())
            reading = library.readings[number].sentence(sentence.index) if sentence else None
            for one in reading.mentions if reading is not None else ():
                assert reading is not None
                begins = reading.offsets(one.start, one.end)[0] == place.end()
                closed = reading.lowers[one.end : one.end + 1] in ((",",), (".",))
                if begins and closed and one.kind in _THINGS:
                    found.append((reading, (one.start, one.end)))
    return found[0] if len(found) == 1 and class_of(noun) != "person" else None


def _described(
    question: Question, library: Library, noun: str, context: Context
) -> tuple[SentenceReading, Range] | None:
    """Asta of "the Asta, a 90-metre vessel, sank", where the ship's name is asked for and no other
    is told of so; people's names are found as those of whoever it is."""
    if class_of(noun) == "person":
        return None
    matcher = Matcher(question, context.hints)
    found: dict[str, tuple[SentenceReading, Range]] = {}
    for _, scene in library.scenes(question, matcher, context):
        for pair in appositions(scene.reading.words, scene.reading.tags):
            for name, what in (pair, pair[::-1]):
                place = _named(scene, name)
                if place is not None and _is_such(scene, what, noun):
                    found.setdefault(
                        " ".join(scene.reading.words[slice(*place)]), (scene.reading, place)
                    )
    return next(iter(found.values())) if len(found) == 1 else None


def _named(scene: Scene, place: Range) -> Range | None:
    """The name of a thing that a noun phrase is, but for its article."""
    for one in scene.reading.mentions:
        the = scene.reading.lowers[place[0]] == "the"
        inside = one.start == place[0] + the and one.end == place[1]
        # "The Ida Moe" is nobody.
        kinds = (*_THINGS, *_OTHERS, MentionKind.PERSON) if the else (*_THINGS, *_OTHERS)
        if inside and one.kind in kinds:
            return one.start, one.end
    return None


def _is_such(scene: Scene, what: Range, noun: str) -> bool:
    """Whether a noun phrase says all that is asked about, its noun as its head."""
    tags, terms = scene.reading.tags, scene.matcher.terms
    head = what[0]
    while head + 1 < what[1] and not tags[head + 1].startswith(("IN", ",", "W", "VB")):
        head += 1
    match = scene.matches[head]
    heads = match is not None and match.factor >= SYNONYM
    if match is None or not heads or terms[match.term].word.lower() != noun:
        return False
    said = {one.term for one in scene.matches[what[0] : what[1]] if one is not None}
    return said >= {n for n, one in enumerate(terms) if one.index >= 0 and one.word not in _NAMING}


def _reviewed(library: Library, noun: str) -> AnswerSpan | None:
    """The Mill of "The Mill review – a warm tale", where a play or a film is asked about."""
    for article in library.articles if class_of(noun) == "work" or noun == "show" else ():
        found = _REVIEW.match(article.title)
        place = article.text.find(found["name"]) if found is not None else -1
        if found is not None and place >= 0:
            return AnswerSpan.of(article, place, place + len(found["name"]))
    return None


def _owned(question: Question, library: Library, noun: str) -> _Name | None:
    """The name that the text tells of by "its name was …", of what was called by that noun."""
    matcher = Matcher(question)
    term = next((n for n, one in enumerate(matcher.terms) if one.word.lower() == noun), None)
    for number, reading, at, name in _told_names(library) if term is not None else ():
        if term in _owners(matcher, library, number, reading, at):
            return _Name(name, reading)
    return None


def _bearer(question: Question, library: Library, asked: str) -> Answer | None:
    """ "A dog", of "a dog, whose name was Tussle", "They met a dog. His name was Tussle"."""
    for number, reading, at, name in _told_names(library):
        if name.text.lower() != asked.lower():
            continue
        behind = at - 1 - (reading.lowers[at - 1 : at] == (",",))
        links = library.coreferences[number].links(reading.sentence.index)
        link = next((one for one in links if one.start == at), None)
        if link is not None:
            own = library.readings[number].sentence(link.sentence)
            return told_in(question, own, link.antecedent, rule=_OWNED, confidence=0.75)
        if reading.lowers[at] == "whose" and reading.tags[behind].startswith("NN"):
            return told_in(question, reading, (behind, behind + 1), rule=_OWNED, confidence=0.75)
    return None


def _told_names(library: Library) -> Iterator[tuple[int, SentenceReading, int, AnswerSpan]]:
    """Each "its name was …": the article, the sentence, the token of "its", and the name."""
    for number, article in enumerate(library.articles):
        for found in _NAME_IS.finditer(article.text):
            sentence = article.sentence_at(found.start())
            if sentence is None:
                continue
            reading = library.readings[number].sentence(sentence.index)
            at = bisect_right([one.start for one in reading.tokens], found.start("whose")) - 1
            yield number, reading, at, AnswerSpan.of(article, *found.span("name"))


def _owners(
    matcher: Matcher, library: Library, number: int, reading: SentenceReading, at: int
) -> set[int]:
    """The terms that "his" or "whose" at a token stands for; "whose" that right before it."""
    if reading.lowers[at] == "whose":
        behind = at - 1 - (reading.lowers[at - 1 : at] == (",",))
        return library.meant(matcher, number, reading.sentence.index, (max(0, behind), at))
    held = library.meant(matcher, number, reading.sentence.index, (at, at + 1))
    before = reading.sentence.index - 1
    if held or before < 0 or reading.lowers[at] == "my" or any(
        link.start == at and link.names
        for link in library.coreferences[number].links(reading.sentence.index)
    ):  # fmt: skip
        return held
    # "There was a smith at the bar. His name was …": the first noun phrase told of.
    told = library.readings[number].sentence(before)
    subject = next((one.subject for one in library.readings[number].clauses(before)), None)
    if subject is None:
        return held
    return library.meant(matcher, number, told.sentence.index, (subject.start, subject.end))


def _is_called(text: str, noun: str) -> bool:
    return re.search(rf"\b{noun}s?,? (?:\w+ ){{0,3}}{_NAMED} ", text, re.IGNORECASE) is not None


def _names(library: Library, number: int, noun: str) -> Iterator[AnswerSpan]:
    """The names in an article that begin or end with a noun, as capitals show it."""
    article = library.articles[number]
    for match in re.finditer(rf"\b{noun.capitalize()}\b", article.text):
        sentence = article.sentence_at(match.start())
        if sentence is None:
            continue
        reading = library.readings[number].sentence(sentence.index)
        for one in reading.mentions:
            start, end = reading.offsets(one.start, one.end)
            words = reading.lowers[one.start : one.end]
            # Bridge Street is no bridge.
            first = words[0] == noun and not class_of(words[-1])
            edge = len(words) > 1 and (first or words[-1] == noun)
            own = edge and all(tag == "NNP" for tag in reading.tags[one.start : one.end])
            if start <= match.start() < end and own and _NO_NAME.isdisjoint(words):
                yield AnswerSpan.of(article, start, end)
