"""Rules on how a span is built and tied to the question's noun and numbers.

"From $1.5 billion in 2017 to $4.2 billion in 2019": each figure belongs to its own year. "The
author, a baker's son": the noun asked for stands beside or within its answer.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from qa.answering.expected import class_of, every_instance, instances
from qa.answering.question import QuestionType, Role
from qa.answering.scene import Scene
from qa.language.lexicon import table, words
from qa.language.stems import singular
from qa.light import pattern
from qa.reading.found import Found
from qa.reading.reading import SentenceReading
from qa.types import MentionKind

__all__ = ["FAMILIES", "head_keys", "span_keys", "start_keys"]

FAMILIES = {
    "again": "it repeats {} of the last answer",
    "asked": "the noun asked for stands {}",
    "attached": "the figure or name that belongs to the question's number: {}",
    "contains": "it contains {}",
    "noun": "its head noun names a {}",
    "place": "where it stands in the sentence: {}",
    "reason": "it is {} that the text gives",
    "sort": "the kind of what is asked for is {}",
    "topic": "what a preposition like the one asked with leads in: {}",
    "subtype": "of which sort it is: {}",
    "tied": "closeness and kind: {}",
}
_CONTENTS = {
    **dict.fromkeys(("VBD", "VBZ", "VBP", "MD"), "a finite verb"),
    **dict.fromkeys(("WDT", "WP", "WRB"), "a relative clause"),
    **dict.fromkeys(("IN", "TO"), "a preposition"),
    "CC": "a conjunction",
}

_PEOPLE = frozenset((MentionKind.PERSON, MentionKind.ROLE))
# Firms and countries are these, too.
_OWNERS = frozenset(
    """
    owner operator maker manufacturer builder developer publisher sponsor buyer seller supplier
    producer winner champion champions opponent rival enemy ally partner neighbour neighbor host
    client customer employer lender founder creator contractor exporter importer member members
    """.split()
)
# "What is it about?": a dispute over fish, a summit on trade.
_ALIKE = {"about": frozenset("about on over concerning regarding".split()), "for": ("for",)}
_PLACING = frozenset("at in near inside outside".split())
_SOMEBODY = frozenset((QuestionType.WHO, QuestionType.WHOM))
_KINDS = frozenset("kind kinds type types sort sorts form forms".split())
_SORTING = frozenset("NN JJ VBN VBG NNP".split())
_SCORES = frozenset("score scoreline result".split())
_SCORE = pattern(r"\d{1,3}[-–:]\d{1,3}")


def start_keys(scene: Scene, start: int) -> list[str]:
    """The rules that fire for where in its sentence a span begins."""
    third = min(2, 3 * start // max(1, scene.size))
    return [f"place={('beginning', 'middle', 'end')[third]}"]


def head_keys(scene: Scene, head: int) -> list[str]:
    """The rules that fire for the sort of thing that a head noun names."""
    keys = []
    subtype = _subtype(scene, head) or _misfit(scene, head)
    if subtype:
        keys.append(f"subtype={subtype}")
    noun = class_of(scene.reading.lowers[head]) if scene.reading.tags[head][:3] != "NNP" else ""
    if noun:
        keys.append(f"noun={noun}")
    return keys


def span_keys(scene: Scene, start: int, end: int, head: int, fit: str, close: int) -> list[str]:
    """The rules that fire for how tokens `start` to `end` are built and tied."""
    question = scene.question
    keys = [_tied(fit, close), *_contents(_contained(scene.reading)[start:end])]
    if scene.reading.reasons or scene.profile == "why":
        keys += _reasons(scene, start, end)
    governor = scene.governors[start]
    if governor in _ALIKE.get(question.preposition, ()) and _is_stranded(scene):
        keys.append("topic=yes")
    if question.type in _SOMEBODY and governor in _PLACING and not _is_asked_in(scene):
        keys.append("topic=a place for somebody")
    if question.answer_type:
        keys.append(f"asked={_asked(scene, start, end, head)}")
        if head in scene.asked_places:
            keys += _sort(scene, start, end, head)
    attached = _attached(scene, head)
    if attached:
        keys.append(f"attached={attached} {fit.partition(' ')[0]}")
    if start < scene.said[1] and scene.said[0] < end:
        keys.append("again=words")
    return keys


@lru_cache(maxsize=256)
def _tied(fit: str, close: int) -> str:
    """The rule on how well a span fits, coarsely, and how near the question's words stand."""
    return f"tied={fit.partition(' ')[0]} {close}"


@lru_cache(maxsize=4096)
def _contents(contained: tuple[str, ...]) -> tuple[str, ...]:
    """What the span contains; a preposition or conjunction that opens it does not count."""
    opened = contained[0] in ("a preposition", "a conjunction")
    held = set(contained[1:] if opened else contained) - {""}
    return tuple(f"contains={one}" for one in sorted(held))


# A few sentences answer many questions about an article in turn.
@lru_cache(maxsize=256)
def _contained(reading: SentenceReading) -> tuple[str, ...]:
    """Of each token what a span that holds it contains, or ""."""
    return tuple(map(_content, reading.lowers, reading.tags))


def _content(lower: str, tag: str) -> str:
    if lower == "of":
        return "of"
    if tag in _CONTENTS:
        return _CONTENTS[tag]
    if lower == "(":
        return "a parenthesis"
    return "a pronoun" if tag == "PRP" else ""


def _asked(scene: Scene, start: int, end: int, head: int) -> str:
    """Where the noun asked for stands: in the name that the span is, as its head, inside, just
    before or just after it."""
    places = scene.asked_places
    if not places:
        return "nowhere"
    if any(start <= place < end and _is_of_name(scene, place, start, end) for place in places):
        return "in its name"
    if head in places:
        return "as its head"
    if any(start <= place < end for place in places):
        return "inside"
    for gap in (1, 2, 3):
        if start - gap in places:
            return f"{gap} before"
        if end + gap - 1 in places:
            return f"{gap} behind"
    return "elsewhere"


def _is_of_name(scene: Scene, place: int, start: int, end: int) -> bool:
    """Whether a noun is a part of the one name that a span is: "Which river?", "the River Tarn"."""
    tags, own = scene.reading.tags, scene.mention_of[place]
    first = start + (tags[start] == "DT")
    named = scene.question.asks_by_noun and tags[place] in ("NNP", "NNPS") and end - first > 1
    return named and (own is None or (own.start >= start and own.end <= end <= own.end + 1))


def _is_stranded(scene: Scene) -> bool:
    """Whether the preposition is the question's last word: "What is the dispute about?"."""
    spoken = [token.text.lower() for token in scene.question.tokens if token.text[:1].isalnum()]
    return spoken[-1:] == [scene.question.preposition]


def _is_asked_in(scene: Scene) -> bool:
    """ "In whom …?", "who lives in it": where the question itself has such a preposition."""
    return any(token.text.lower() in _PLACING for token in scene.question.tokens)


def _sort(scene: Scene, start: int, end: int, head: int) -> list[str]:
    """For "what kind of visit": whether a visit is said to be of some kind, "a state visit"."""
    first, last = scene.question.wh
    asked = {token.text.lower() for token in scene.question.tokens[first:last]}
    if asked.isdisjoint(_KINDS):
        return []
    tags = scene.reading.tags
    before = tags[head - 1] if head > start else ""
    said = before in _SORTING and "POS" not in tags[start:head] and end == head + 1
    return [f"sort={'told' if said else 'not told'}"]


def _attached(scene: Scene, head: int) -> str:
    """Whether, of the mentions of its kind, this is the one nearest to a number of the question."""
    own = scene.mention_of[head]
    if own is None:
        return ""
    nearest = scene.attached.get(own.kind)
    if nearest is None:
        return ""
    return "yes" if nearest == own.start else "no"


def _reasons(scene: Scene, start: int, end: int) -> list[str]:
    """Whether the span is, holds or lies in a reason or purpose that the text gives."""
    keys: list[str] = []
    for one in scene.reading.reasons:
        if (one.start, one.end) == (start, end):
            keys.append(f"reason=a whole {one.kind.value}")
        elif start <= one.start and one.end <= end:
            keys.append(f"reason=more than a {one.kind.value}")
        elif one.start <= start and end <= one.end:
            keys.append(f"reason=part of a {one.kind.value}")
    for one in _occasions(scene) if scene.profile == "why" else ():
        if (one.start, one.end) == (start, end):
            keys.append("reason=what something came after")
        elif start < one.start < end:
            keys.append("reason=more than a reason")
    return sorted(set(keys)) if keys else keys


def _occasions(scene: Scene) -> tuple[Found, ...]:
    """What something came after, in a sentence that gives no reason for it."""
    return () if scene.reading.reasons else scene.reading.occasions


def _subtype(scene: Scene, head: int) -> str:
    """Country, city or other place, by the gazetteers; a colour; the score of a game; the "eagle"
    of "which bird"."""
    asked = scene.question.answer_class
    if scene.question.asks_by_noun and (instance := _instance(scene, head)):
        return instance
    if asked == "colour" and scene.reading.lowers[head].rpartition("-")[2] in words("colours"):
        return "colour for colour"
    if scene.question.answer_type in _SCORES and _SCORE.fullmatch(scene.reading.words[head]):
        return "score for score"
    own = scene.mention_of[head]
    if asked not in ("country", "city") or own is None or own.kind != MentionKind.PLACE:
        return ""
    name = " ".join(scene.reading.lowers[own.start : own.end]).removeprefix("the ")
    if name in table("countries"):
        return "country for " + asked
    return ("capital for " if name in table("capitals") else "other place for ") + asked


def _instance(scene: Scene, head: int) -> str:
    """Whether a noun that the question does not say is one of the kind asked for, as its rule
    tells it; "" where the kind or the noun is of no table."""
    known = instances(scene.question.answer_type)
    if scene.question.asks_which_sort and scene.question.role is Role.COPULA:
        return ""  # "What type of ship was it?"
    if not known or not scene.reading.tags[head].startswith("NN") or scene.matches[head]:
        return ""
    one = singular(scene.reading.lowers[head])
    if one in known or scene.reading.lowers[_apposed(scene.reading.tags, head)] in known:
        return "instance for a kind"
    return "instance of another for a kind" if one in every_instance() else ""


def _apposed(tags: Sequence[str], head: int) -> int:
    """The "bacterium" before the name of "the bacterium Borrelia palustris"; the head where no name
    ends with it."""
    kind = head - (tags[head] == "NN" and tags[head - 1] == "NNP")
    while kind > 0 and tags[kind] == "NNP":
        kind -= 1
    cut = tags[head] == "NNP" and tags[head + 1 : head + 2] == ("NN",)
    return kind if kind < head and tags[kind] == "NN" and not cut else head


def _misfit(scene: Scene, head: int) -> str:
    """A thing where somebody is asked for, somebody where a thing is, a common noun for a town."""
    question, own = scene.question, scene.mention_of[head]
    asked = question.answer_class
    if asked in ("country", "city"):
        return "no name for " + asked if own is None else ""
    if asked == "person" and question.answer_type not in _OWNERS:
        return "" if _is_somebody(scene, head, own) else "no person for a person"
    if scene.profile == "what_organisation":
        somebody = own.kind in _PEOPLE if own else class_of(scene.reading.lowers[head]) == "person"
        return "a person for an organisation" if somebody else ""
    named = own is not None and own.kind == MentionKind.PERSON
    return "a person for a thing" if scene.profile == "what_noun" and named else ""


def _is_somebody(scene: Scene, head: int, own: Found | None) -> bool:
    """Whether a head may be that of a person: no place, no name with figures, no thing's noun."""
    lowers = scene.reading.lowers
    if own is None:
        return class_of(lowers[head]) in ("", "person", "group")
    if own.kind is MentionKind.NAME:
        name = lowers[own.start : own.end]
        return name[-1] not in table("countries") and not any(map(str.isdigit, "".join(name)))
    return own.kind in _PEOPLE
