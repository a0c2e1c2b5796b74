""" "Ida Falk succeeded Ole Moe as mayor", "Falk was appointed mayor": who comes into an office;
"Moe resigned as mayor; Falk was elected in his place": who comes into that of another.
"""

from __future__ import annotations

from qa.answering.paths.around import STOPS, tag_at, to_stop, word_at
from qa.answering.scene import Scene
from qa.language.stems import StemSet
from qa.light import pattern
from qa.reading.reading import Reading, SentenceReading
from qa.types import MentionKind, Range

__all__ = ["office_taken", "put_in_place"]

# By these a subject takes the office that stands behind "as"; those of the second row are done to
# it, and to who takes it in the passive alone.
_TAKING = StemSet("succeed replace follow serve act return start begin continue".split())
_GIVEN = StemSet("appoint name elect choose install hire nominate confirm instal".split())
_NEAR = 9  # tokens from the name to "as"
# What ends somebody's time in an office.
_LEAVING = StemSet("resign retire quit leave sack dismiss fire oust die depart remove".split())
_DOWN = pattern(r"\b(?:st(?:and|ands|ood|anding)|step(?:s|ped|ping)?) (?:down|aside)\b")
_INSTEAD = pattern(
    r",? ?(?:[a-z-]+ ){0,3}?(?:in (?:his|her|their) place|to (?:replace|succeed) (?:him|her|them)"
    r"|(?:takes?|took|taking) (?:(?:his|her|their) place|over)"
    r"|(?:replaces|replaced|succeeds|succeeded) (?:him|her|them))\b"
)
_BY = (("replaced", "by"), ("succeeded", "by"), ("followed", "by"))
_WINDOW = 8  # tokens behind a name
_NOT_OF_IT = frozenset("who which that and but".split())


def office_taken(scene: Scene, start: int, end: int) -> Range | None:
    """The tokens of the office that a name comes into as a subject, or None."""
    for clause in scene.clauses:
        subject = clause.subject
        if subject is None or not subject.start <= start < end <= subject.end:
            continue
        stem, passive = scene.reading.stems[clause.head], clause.voice == "passive"
        taking = stem in _TAKING and not passive
        given = stem in _GIVEN and passive
        if clause.polarity != "positive" or not (taking or given):
            continue
        if found := _behind_as(scene, clause.verb_end):
            return found
        if given and tag_at(scene, clause.verb_end).startswith(("NN", "DT", "JJ")):
            return clause.verb_end, to_stop(scene, clause.verb_end)
    return None


def _behind_as(scene: Scene, behind: int) -> Range | None:
    """The tokens behind the "as" that is near behind a verb, in its own clause."""
    for index in range(behind, min(behind + _NEAR, scene.size)):
        word = word_at(scene, index)
        if word == "as":
            return index + 1, to_stop(scene, index + 1)
        if word in STOPS or word in _NOT_OF_IT:
            return None
    return None


def put_in_place(reading: Reading, role: str) -> tuple[SentenceReading, Range] | None:
    """Who came into the office by that stem in the place of one who left it, in the sentence that
    tells of that or in the next."""
    for sentence in reading.article.sentences:
        own = reading.sentence(sentence.index)
        left = _left_at(own) if role in own.stems else -1
        if left < 0:
            continue
        former = {one.normal for one in own.mentions if one.start < left}
        for read, start in ((own, left), *_next(reading, sentence.index)):
            for one in read.mentions:
                new = one.start >= start and one.normal not in former
                if one.kind in _SOMEBODY and new and _is_instead(read, (one.start, one.end)):
                    return read, (one.start, one.end)
    return None


_SOMEBODY = (MentionKind.PERSON, MentionKind.NAME)


def _left_at(own: SentenceReading) -> int:
    """The token at which somebody leaves, or -1."""
    said = next((i for i, one in enumerate(own.stems) if one in _LEAVING), -1)
    down = _DOWN.search(" ".join(own.lowers)) if said < 0 else None
    return len(" ".join(own.lowers)[: down.start()].split()) if down else said


def _next(reading: Reading, index: int) -> tuple[tuple[SentenceReading, int], ...]:
    more = index + 1 < len(reading.article.sentences)
    return ((reading.sentence(index + 1), 0),) if more else ()


def _is_instead(own: SentenceReading, place: Range) -> bool:
    """ "Falk was elected in his place", "he was succeeded by Falk"."""
    start, end = place
    behind = " ".join(own.lowers[end : end + _WINDOW])
    return own.lowers[max(0, start - 2) : start] in _BY or _INSTEAD.match(behind) is not None
