"""Whose figure it is: "Ida Moe, 58, …", "the mill (1872)", "a 17-year-old boy", "The hut is 90".

A figure stands in apposition to the noun phrase right before it, before the nouns that it
describes, or behind "is" as what is said of the clause's subject.
"""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.expected import class_of
from qa.answering.library import Library
from qa.answering.scene import Scene
from qa.language.stems import stem
from qa.reading.coreference import Link
from qa.reading.found import TIME_KINDS, Found
from qa.reading.phrases import Phrase
from qa.reading.reading import SentenceReading
from qa.types import MentionKind, Range

__all__ = ["age_in_lead", "is_of", "lasting", "owner_of"]

_OPENING = 3  # sentences in which a report tells of somebody before the name
_BE = frozenset("is are was were 's ’s turned turns turn".split())
# "Was probably between 25 and 30": so many words from the verb.
_NEAR = 4
_OPENS = frozenset((",", "(", "["))
_LASTING, _MOST = frozenset(map(stem, "stand keep lie survive exist".split())), 200  # sentences
_IN_PHRASE = ("NN", "JJ", "CD", "DT", "PRP$", "POS", "VBG")


def owner_of(scene: Scene, figure: Found) -> tuple[Range, ...]:
    """The tokens that name what a figure is of: none where its place does not tell."""
    tags, lowers = scene.reading.tags, scene.reading.lowers
    before = figure.start - 1
    if before > 0 and lowers[before] == "aged" and tags[before - 1].startswith("NN"):
        return (_phrase_before(tags, before),)
    if before >= 0 and lowers[before] in ("aged", "now"):
        before -= 1
    if before > 0 and lowers[before] in _OPENS and tags[before - 1].startswith("NN"):
        return _phrase_before(tags, before), *_apposed(scene, figure.end)
    then = any(one.start == figure.end and one.kind in TIME_KINDS for one in scene.reading.mentions)
    # "Turned 30 last week" counts no weeks.
    if not then and "".join(tags[figure.end : figure.end + 1]).startswith(("NN", "JJ")):
        described = _nouns_after(tags, figure.end)
        return described, *_described_before(scene, figure.start)
    if figure.end and tags[figure.end - 1] == "NN":  # "The 23-year-old left"
        return (figure.start, figure.end), *_described_before(scene, figure.start)
    return _subject(scene, figure)


def _phrase_before(tags: Sequence[str], end: int) -> Range:
    start = end
    while start > 0 and tags[start - 1].startswith(_IN_PHRASE):
        start -= 1
    return start, end


def _nouns_after(tags: Sequence[str], start: int) -> Range:
    end = start
    while end < len(tags) and tags[end].startswith(("NN", "JJ")):
        end += 1
    return start, end


def _described_before(scene: Scene, start: int) -> tuple[Range, ...]:
    """ "Dev Shah, a 17-year-old pupil", "Dev Shah is a 17-year-old pupil": who is described so."""
    tags, lowers = scene.reading.tags, scene.reading.lowers
    if start < 3 or tags[start - 1] != "DT":
        return ()
    if lowers[start - 2] == "," and tags[start - 3].startswith("NN"):
        return (_phrase_before(tags, start - 2),)
    clauses = (one for one in scene.clauses if one.head == start - 2 and one.subject is not None)
    subjects = (one.subject for one in clauses if lowers[one.head] in _BE)
    return tuple((one.start, one.end) for one in subjects if one is not None)


def _apposed(scene: Scene, end: int) -> tuple[Range, ...]:
    """ "Jane Moe, 34, a nurse, …": the phrase that goes on from the comma behind the figure."""
    tags, lowers = scene.reading.tags, scene.reading.lowers
    if lowers[end : end + 1] != (",",) or tags[end + 1 : end + 2] != ("DT",):
        return ()
    return (_nouns_after(tags, end + 2),)


def _subject(scene: Scene, figure: Found) -> tuple[Range, ...]:
    """The subject of the clause whose "is" the figure stands right behind."""
    for clause in scene.clauses:
        told = clause.complement or clause.object
        if clause.subject is None:
            continue
        behind = Phrase(clause.head + 1, clause.head + _NEAR, ()) if told is None else told
        if scene.reading.lowers[clause.head] in _BE and _overlap(behind.start, behind.end, figure):
            end = clause.subject.end
            return (clause.subject.start, end), *_filling(scene, end)
    return ()


def _filling(scene: Scene, end: int) -> tuple[Range, ...]:
    """The "honey" of "jars of honey", and nobody: "the friend of Ann" is not she."""
    tags, noun = scene.reading.tags, scene.reading.lowers[end + 1 : end + 2]
    bare = scene.reading.lowers[end : end + 1] == ("of",) and tags[end + 1 : end + 2] == ("NN",)
    return ((end + 1, end + 2),) if bare and class_of(noun[0]) != "person" else ()


def _overlap(start: int, end: int, figure: Found) -> bool:
    return start < figure.end and figure.start < end


def is_of(
    scene: Scene, owners: Sequence[Range], links: Sequence[Link], meant: Sequence[frozenset[str]]
) -> bool:
    """Whether some phrases, or the names that they stand for, hold all stems of one of `meant`."""
    held = {one for start, end in owners for one in scene.reading.stems[start:end]}
    for link in links:
        inside = [owner for owner in owners if owner[0] < link.end <= owner[1]]
        named = {stem(word) for name in link.names for word in name.split()} if inside else set()
        if scene.reading.tags[link.end - 1] not in ("PRP$", "WP$"):
            held |= named
        elif any(_is_owned(scene, owner, link, named, meant) for owner in inside):
            return True
    return any(words and words <= held for words in meant)


def _is_owned(
    scene: Scene, owner: Range, link: Link, named: set[str], meant: Sequence[frozenset[str]]
) -> bool:
    """Is "his daughter" the daughter of whom "his" stands for? She is not he."""
    start, end = owner
    whole = {*named, *scene.reading.stems[start:end]} if start == link.start else set()
    head = scene.reading.stems[end - 1]
    return any(head in words and words <= whole for words in meant)


def age_in_lead(library: Library, asked: frozenset[str]) -> tuple[SentenceReading, Found] | None:
    """The age of "a 61-year-old postman" whom a report names in a later sentence, by the stems of
    the name."""
    for number, reading in enumerate(library.readings):
        for sentence in reading.article.sentences[:_OPENING]:
            own = reading.sentence(sentence.index)
            if (beside := _beside_name(own, asked)) is not None:
                return own, beside
            for link in library.coreferences[number].links(sentence.index):
                named = {stem(word) for name in link.names for word in name.split()}
                inside = (one for one in own.mentions if link.start <= one.start < link.end)
                age = next((one for one in inside if one.kind is MentionKind.AGE), None)
                if link.rule == "lead" and asked <= named and age is not None:
                    return own, age
    return None


def _beside_name(own: SentenceReading, asked: frozenset[str]) -> Found | None:
    """The 34 of "Marta Holm, 34, sails alone", also in a headline."""
    for one in own.mentions:
        behind = own.lowers[one.end : one.end + 3]
        aged = len(behind) == len("1,2") and behind[::2] == (",", ",") and behind[1].isdigit()
        if one.kind is MentionKind.PERSON and aged and asked <= {*own.stems[one.start : one.end]}:
            return next((age for age in own.mentions if age.start == one.end + 1), None)
    return None


def lasting(library: Library, asked: frozenset[str]) -> tuple[SentenceReading, Found] | None:
    """The time that a thing "has stood for 900 years" or "has kept for 3,400 years"."""
    for reading in library.readings:
        for sentence in reading.article.sentences[:_MOST]:
            own = reading.sentence(sentence.index)
            spans = [one for one in own.mentions if one.kind is MentionKind.DURATION]
            for clause in reading.clauses(sentence.index) if spans else ():
                who, head = clause.subject, clause.head
                perfect = {"has", "have"} & {*own.lowers[clause.verb_start : head]}
                lasts = own.stems[head] in _LASTING and perfect and clause.polarity == "positive"
                if who is None or not lasts or not asked <= {*own.stems[who.start : who.end]}:
                    continue
                behind = head + 1 + (own.lowers[head + 1 : head + 2] in (("there",), ("here",)))
                if own.lowers[behind : behind + 1] == ("for",):
                    found = next((one for one in spans if one.start == behind + 1), None)
                    if found is not None:
                        return own, found
    return None
