"""Rules on what a figure or date measures: "how tall" wants metres, "which month" a month."""

from __future__ import annotations

from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.lexicon import table
from qa.language.stems import base, stem
from qa.light import pattern
from qa.reading.found import Found
from qa.types import MentionKind

__all__ = ["FAMILIES", "asked_dimensions", "head_keys"]

FAMILIES = {
    "measure": "its unit measures {}",
    "grain": "of the part of a date asked for: {}",
    "counts": "it counts {}",
}
# Of these one figure each; "big" and "tall" may stand for any or for some of them.
_SIDES = frozenset("deep depth high height long length thick wide width".split())
_SAME_SIDE = {
    "deep": _SIDES - {"depth"},
    "high": _SIDES - {"height"},
    "long": _SIDES - {"length"},
    "wide": _SIDES - {"width"},
    "tall": _SIDES - {"high", "height"},
}
_PAYING = frozenset(
    stem(verb)
    for verb in "cost pay spend earn charge sell buy invest raise donate owe borrow lend".split()
)
_NO_PRICES = frozenset(
    (MentionKind.PERCENT, MentionKind.NUMBER, MentionKind.QUANTITY, MentionKind.DURATION)
)
_SHARES = frozenset("percent percentage percents per".split())
_COUNTED_WITHIN = 4
_NO_DISTANCES = frozenset("depth height altitude width length magnitude speed".split())
_AWAY = frozenset(
    (word,)
    for word in """
    from away north south east west northeast northwest southeast southwest north-east north-west
    south-east south-west off offshore inland outside further upstream downstream up down
    """.split()
)
_SUMS = frozenset(stem(noun) for noun in "total record average majority maximum sum tally".split())
_YEAR = pattern(r"\d{4}s?")
_DAY = pattern(r"[0-3]?\d(?:st|nd|rd|th)?")


def head_keys(scene: Scene, head: int) -> list[str]:
    """Whether the quantity or date at token `head` measures what the question asks for."""
    own = scene.mention_of[head]
    if own is None:
        return []
    if own.kind is MentionKind.NUMBER and _counts_others(scene, own):
        return ["counts=other things"]
    if _asks_for_money(scene.question):
        return _price_keys(own)
    if scene.question.type is QuestionType.HOW_MANY and scene.question.answer_type:
        return _count_keys(scene, own)
    if own.kind is MentionKind.QUANTITY:
        return _unit_keys(scene, own)
    if own.kind is MentionKind.DURATION:
        return ["measure=other"] if asked_dimensions(scene.question) - {"length"} else []
    if own.kind is MentionKind.TIME and scene.question.answer_type == "time":
        return [f"grain={'named' if own.normal else 'not named'}"]  # "at dawn" is no clock's time
    return _grain_keys(scene, own) if own.kind is MentionKind.DATE else []


def _count_keys(scene: Scene, own: Found) -> list[str]:
    """Whether a number counts what is asked for: "31 of the 65 seats", "three new seats"."""
    noun = scene.question.answer_type
    if own.kind is MentionKind.PERCENT and noun not in _SHARES:
        return ["measure=other"]
    if own.kind is not MentionKind.NUMBER:
        return []
    counted = _counted(scene, own.end) or _counted_before(scene, own.start)
    if not counted:
        return []
    match = scene.matcher.match(counted)
    if scene.is_whole(own.end - 1) and "there" not in _words(scene.question):
        return ["counts=the whole of a part"]
    same = counted == stem(noun) or (
        match is not None and scene.matcher.terms[match.term].stem == stem(noun)
    )
    return [f"counts={'what is asked for' if same else 'something else'}"]


def _counted(scene: Scene, start: int) -> str:
    """The stem of the noun that a number before token `start` counts, "" where none follows."""
    tags, lowers = scene.reading.tags, scene.reading.lowers
    if lowers[start : start + 2] in (("of", "the"), ("of", "its"), ("of", "their")):
        start += 2
    counted = ""
    for i in range(start, min(start + _COUNTED_WITHIN, scene.size)):
        if tags[i].startswith("NN"):
            counted = scene.reading.stems[i]
        elif counted or not tags[i].startswith(("JJ", "CD")):
            break
    return counted


def _counted_before(scene: Scene, start: int) -> str:
    """The stem of the noun before a number that belongs to it: "a crowd of 500", "137 employees, of
    whom 61"."""
    tags, lowers, stems = scene.reading.tags, scene.reading.lowers, scene.reading.stems
    behind = lowers[start - 1] if start > 1 else ""
    place = start - 2 if behind == "of" else start - 4 if behind in ("whom", "which") else -1
    if place < 0 or not tags[place].startswith("NN") or stems[place] in _SUMS:
        return ""
    return stems[place]


def _counts_others(scene: Scene, own: Found) -> bool:
    """Whether a number counts things that the question does not name: "the two countries" of "What
    was the volume?"; "How many …?" may name them in other words."""
    if scene.question.type is QuestionType.HOW_MANY:
        return False
    counted = _counted(scene, own.end)
    return bool(counted) and scene.matcher.match(counted) is None


def _asks_for_money(question: Question) -> bool:
    """ "How much did it cost?", but not "How much sugar …"."""
    return (
        question.type is QuestionType.HOW_MUCH
        and not question.answer_type
        and question.predicate in _PAYING
    )


def _price_keys(own: Found) -> list[str]:
    if own.kind is MentionKind.MONEY:
        return ["measure=asked"]
    return ["measure=other"] if own.kind in _NO_PRICES else []


def _grain_keys(scene: Scene, own: Found) -> list[str]:
    """Whether a date names the year, the month or the day that is asked for."""
    words = scene.reading.lowers[own.start : own.end]
    named = {
        "year": any(_YEAR.fullmatch(word) for word in words),
        "month": any(word in table("months") for word in words),
        "day": any(word in table("weekdays") or _DAY.fullmatch(word) for word in words),
    }
    asked = named.get(scene.question.answer_type)
    return [] if asked is None else [f"grain={'named' if asked else 'not named'}"]


def _unit_keys(scene: Scene, own: Found) -> list[str]:
    """Whether a quantity is of the dimension asked for: "how far" wants a distance, no depth."""
    if scene.question.type is QuestionType.HOW_FAR:
        lowers = scene.reading.lowers
        if set(lowers[max(0, own.start - 2) : own.start]) & _NO_DISTANCES:
            return ["measure=other"]
        return ["measure=asked"] if lowers[own.end : own.end + 1] in _AWAY else []
    asked = asked_dimensions(scene.question)
    if not asked:
        return []
    units = table("units")
    measured = {units[word] for word in scene.reading.lowers[own.start : own.end] if word in units}
    if not measured:
        return []
    return [f"measure={'asked' if measured & asked and _is_named(scene, own) else 'other'}"]


def _is_named(scene: Scene, own: Found) -> bool:
    """Whether the word behind a quantity, if it is one, is the question's: "4 metres wide"."""
    named = scene.reading.lowers[own.end] if own.end < scene.size else ""
    if named not in table("dimensions"):
        return True
    words = _words(scene.question)
    return named in words or not words & _SAME_SIDE.get(named, _SIDES)


def _words(question: Question) -> set[str]:
    return {token.text.lower() for token in question.tokens}


def asked_dimensions(question: Question) -> frozenset[str]:
    """The dimensions of the word that the question asks with: "tall", "weigh", "the height of"."""
    dimensions = table("dimensions")
    start, end = question.wh
    for word in (question.answer_type, *(token.text for token in question.tokens[start:end])):
        if word.lower() in dimensions:
            return frozenset(dimensions[word.lower()].split())
    verbs = (base(token.text) for token in question.tokens)
    return frozenset("mass".split()) if "weigh" in verbs else frozenset()
