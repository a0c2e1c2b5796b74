"""What belongs to an answer where the best candidate leaves it out: the rest of a name, a measure
in the other unit, "without", and how far an adjective holds; and what stands behind a colon, which
is told anew."""

from __future__ import annotations

from qa.answering.library import Ranked
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.lexicon import words
from qa.reading.found import Found
from qa.reading.quantities.numbers import MAGNITUDES, VAGUELY
from qa.reading.reading import SentenceReading
from qa.types import MentionKind as Kind
from qa.types import Range

__all__ = ["of_change", "of_quote", "of_scale", "of_several", "whole", "with_town", "with_unit"]

_AMOUNTS = frozenset((Kind.QUANTITY, Kind.MONEY))
# "The Commission on Health of Lund", but whose is "Ann Lee of Lund" and where is "Osk of old"?
_OF_NAMES = frozenset((Kind.ORGANISATION, Kind.NAME, Kind.WORK, Kind.EVENT))
_NAMES = frozenset(("NNP", "NNPS"))
_ELSEWHERE = frozenset("by after before because when while if although through".split())
_LIMITS = frozenset("below above under over".split())
_AGED = (("under",), ("over",), ("aged",))
_BREAKS = frozenset((":", ";"))
_JOINING, _TOLD = frozenset(("and", "but")), frozenset(("MD", "VBZ", "VBD", "VBP"))
# What stands before the answer and is part of the manner: "as one word", not "one word".
_MANNER = frozenset("as into at from".split())
_THINGS = frozenset((QuestionType.WHAT, QuestionType.WHICH, QuestionType.HOW, QuestionType.WHERE))
_BY = frozenset(("by", "x", "×"))
_FOLLOWED = (("NN",), ("NNS",), ("NNP",))
_GRADED = frozenset(("JJ", "VBN"))
# On which side of a time or a place it is: "before nine" is not nine.
_SIDES = {
    QuestionType.WHEN: frozenset("before after within".split()),
    QuestionType.WHERE: frozenset(
        "outside behind near opposite beside under below above beneath beyond off".split()
    ),
}
_CHANGES = frozenset(
    "fall rise increase decrease decline drop reduction growth change lack loss shortage".split()
)
_OF_WHAT, _NOMINAL = (("in",), ("of",)), ("NN", "JJ", "DT", "PRP$")
_NEAR_TOWN = frozenset("in at on near off outside".split())
_ANYBODY = frozenset("somebody someone something anybody anyone anything".split())
_LIMITING = frozenset("only early likely mainly mostly usually especially particularly".split())


def whole(question: Question, one: Ranked) -> Ranked:
    """The candidate with what belongs to it and without what is told anew."""
    scene, start, end = one.scored.scene, one.scored.start, one.scored.end
    if question.type in _THINGS:
        end = _before_deed(scene.reading, start, _before_break(scene, start, end))
        start = _graded(scene.reading, start, end)
    start = _excluding(scene.reading, start)
    if question.type in _SIDES:
        start = _beside(question, scene.reading, start)
    if question.type is QuestionType.HOW:
        start = _in_manner(scene.reading, start)
    start, end = _measured(scene, start, _named_in_full(scene, end))
    if question.type in _THINGS or question.type is QuestionType.DEFINITION:
        start, end = _bounded(question, scene, start, end)
    end = _somebody_who(scene, start, end)
    if question.type in _THINGS:
        end = _with_noun(question, scene, end)
    if (start, end) == (one.scored.start, one.scored.end):
        return one
    return Ranked(one.article, one.scored._replace(start=start, end=end))


def _before_break(scene: Scene, start: int, end: int) -> int:
    """The end of "a consonant" of "a consonant: the stem of the verb"; a quote may hold colons, and
    "as follows:" or "made of:" tells nothing without what they lead in."""
    reading = scene.reading
    broken = (
        i
        for i in range(start + 1, end)
        if reading.lowers[i] in _BREAKS or _is_joined(reading, i, end)
    )
    at = next(broken, end)
    quoted = at < end and scene.quote_of[at] is not None
    leading = reading.tags[at - 1].startswith(("VB", "IN", "TO"))
    return end if quoted or leading else at


def _before_deed(reading: SentenceReading, start: int, end: int) -> int:
    """The end of "fever and a rash" of "fever and a rash and can lead to pneumonia": a thing, and
    not what the next verb tells."""
    for at in range(start + 1, end - 2):
        if reading.tags[at] in _TOLD or reading.tags[start].startswith(("VB", "W", "IN", "TO")):
            return end
        if reading.lowers[at] in _JOINING and reading.tags[at + 1] in _TOLD:
            return at - (reading.lowers[at - 1] == ",")
    return end


def _somebody_who(scene: Scene, start: int, end: int) -> int:
    """The end of "somebody who plays the organ" of "somebody", which would tell nothing."""
    if end - start > 1 or scene.reading.lowers[start] not in _ANYBODY:
        return end
    led = (one.end for one in scene.clauses if one.kind == "relative" and one.start == end)
    return next(led, end)


def _is_joined(reading: SentenceReading, comma: int, end: int) -> bool:
    """Whether a comma ends "traditional medicine, and by farmers" for what goes on elsewhere."""
    lowers = reading.lowers[comma : comma + 3]
    joined = lowers[:2] in ((",", "and"), (",", "but")) and comma + 2 < end
    return joined and reading.tags[comma + 2] == "IN" and lowers[2] in _ELSEWHERE


def _graded(reading: SentenceReading, start: int, end: int) -> int:
    """The start of "relatively little information" of "little information"."""
    before = start - 1
    if before < max(1, reading.lead) or reading.tags[before] != "RB":
        return start
    adverb = reading.lowers[before]
    grade = adverb.endswith("ly") and adverb not in _LIMITING
    return before if grade and reading.tags[start] in _GRADED and end > start else start


def _excluding(reading: SentenceReading, start: int) -> int:
    """The start of "without any help" of "help", which would tell the opposite."""
    led = start - (reading.tags[max(0, start - 1)] == "DT")
    without = led > reading.lead and reading.lowers[led - 1] == "without"
    return led - 1 if without else start


def _beside(question: Question, reading: SentenceReading, start: int) -> int:
    """The start of "before nine" of "nine" and of "outside the library" of "the library"; the word
    of the question itself is not told again."""
    side = start - 1 - (reading.tags[max(0, start - 1)] == "DT")
    if side < reading.lead or reading.tags[side] != "IN":
        return start
    asked = any(token.text.lower() == reading.lowers[side] for token in question.tokens)
    return side if reading.lowers[side] in _SIDES[question.type] and not asked else start


def _in_manner(reading: SentenceReading, start: int) -> int:
    """The start of "as one word" of "one word", where it is asked how."""
    return start - 1 if start and reading.lowers[start - 1] in _MANNER else start


def _named_in_full(scene: Scene, end: int) -> int:
    """The end of "the Commission on Health of Lund" of "the Commission on Health", and of "Pliny
    the Elder" of "Pliny"."""
    own, texts = scene.mention_of[end - 1], scene.reading.words
    if own is None or own.end != end or scene.reading.tags[end - 1] not in _NAMES:
        return end
    if texts[end : end + 1] == ("the",):
        epithet = texts[end + 1 : end + 2]
        return end + 2 if epithet and epithet[0].istitle() and _is_last(scene, end + 1) else end
    led = texts[end : end + 1] == ("of",) and own.kind in _OF_NAMES
    behind = end + 1
    while led and behind < scene.size and scene.reading.tags[behind] in _NAMES:
        behind += 1
    return behind if behind > end + 1 else end


def _is_last(scene: Scene, place: int) -> bool:
    """Whether no name goes on behind a word: "the Great", not "the Great Plague"."""
    return not any(word[:1].isupper() for word in scene.reading.words[place + 1 : place + 2])


def _measured(scene: Scene, start: int, end: int) -> Range:
    """All of "232 °C (450 °F)" of "232 °C", of "20 by 20 metres" of "20 metres", and of "150 square
    kilometres" of "150 square"."""
    own = scene.mention_of[end - 1]
    if own is None or own.kind not in _AMOUNTS or end > own.end:
        return start, end
    other = _bracketed(scene, own.end)
    both = other is not None and other.kind is own.kind
    sides = own.start - 2
    led = start == own.start and sides >= 0 and scene.reading.lowers[sides + 1] in _BY
    start = sides if led and scene.reading.tags[sides] == "CD" else start
    return start, other.end + 1 if other is not None and both else own.end


def _bounded(question: Question, scene: Scene, start: int, end: int) -> Range:
    """All of "below one per cent" of "one per cent", and of "children under six" of "children"."""
    lowers, tags = scene.reading.lowers, scene.reading.tags
    own = scene.mention_of[start]
    if own is not None and (own.start, own.end) == (start - 1, end):
        asked = any(token.text.lower() == lowers[own.start] for token in question.tokens)
        return start - (lowers[own.start] in _LIMITS and not asked), end
    several = tags[end - 1] in ("NNS", "NNP") and lowers[end - 1].endswith(("s", "n"))
    aged = several and lowers[end : end + 1] in _AGED and tags[end + 1 : end + 2] == ("CD",)
    behind = tags[end + 2 : end + 3]
    return start, end + 2 if aged and not "".join(behind).startswith(("NN", "CD")) else end


def _with_noun(question: Question, scene: Scene, end: int) -> int:
    """The end of "Osk harbour" of "Osk", where no harbour is asked for by its noun."""
    own, noun = scene.mention_of[end - 1], "".join(scene.reading.lowers[end : end + 1])
    named = own is not None and own.end == end and own.kind in (Kind.PLACE, Kind.NAME)
    place = noun in words("place_words") or noun in words("facilities")
    alone = scene.reading.tags[end : end + 1] == ("NN",)
    after = scene.reading.tags[end + 1 : end + 2]
    whole = named and place and alone and after not in _FOLLOWED
    return end + 1 if whole and noun != question.answer_type else end


def _bracketed(scene: Scene, place: int) -> Found | None:
    """The mention that a bracket at some place holds, and nothing else."""
    if scene.reading.tags[place : place + 1] != ("-LRB-",) or place + 1 >= scene.size:
        return None
    held = scene.mention_of[place + 1]
    closed = held is not None and scene.reading.tags[held.end : held.end + 1] == ("-RRB-",)
    return held if closed and held is not None and held.start == place + 1 else None


def with_unit(one: Ranked) -> Ranked:
    """ "84 cm" of "84", and "84 cubic feet" of "cubic feet"."""
    scored = one.scored
    own = scored.scene.mention_of[scored.start]
    if own is None or own.kind is not Kind.QUANTITY or scored.end > own.end:
        return one
    told = "CD" in scored.scene.reading.tags[scored.start : scored.end]
    start = scored.start if told else own.start
    return Ranked(one.article, scored._replace(start=start, end=own.end))


def of_scale(one: Ranked) -> Ranked:
    """ "Over a billion" of "billion", and "several thousand" of "thousand"."""
    scored, scene = one.scored, one.scored.scene
    lowers, start = scene.reading.lowers, scored.start
    if scored.end - start != 1 or lowers[start] not in MAGNITUDES:
        return one
    own = scene.mention_of[start]
    if own is not None and own.end == scored.end:
        start = own.start
    elif start and lowers[start - 1] in ("a", "the"):
        start -= 1
    while start and lowers[start - 1] in VAGUELY | {"a"}:
        start -= 1
    return Ranked(one.article, scored._replace(start=start))


def of_several(one: Ranked) -> Ranked:
    """ "One of his clerks" of "his clerks", "a group in Lund" of "a group", and "workers at the
    Berg mill" of "workers"."""
    scored, reading = one.scored, one.scored.scene.reading
    if reading.lowers[max(0, scored.start - 2) : scored.start] == ("one", "of"):
        return Ranked(one.article, scored._replace(start=scored.start - 2))
    bare = reading.tags[scored.start : scored.end] == ("NNS",)
    return with_town(one) if bare or reading.lowers[scored.start] in ("a", "an") else one


def of_change(one: Ranked) -> Ranked:
    """ "A fall in milk yield" of "a fall", which alone does not tell of what."""
    scored, reading = one.scored, one.scored.scene.reading
    last = reading.lowers[scored.end - 1]
    if last not in _CHANGES or reading.lowers[scored.end : scored.end + 1] not in _OF_WHAT:
        return one
    if scored.end + 1 < scored.scene.size and scored.scene.mention_of[scored.end + 1] is not None:
        return one  # "a fall in 1990"
    end = scored.end + 1
    while end < scored.scene.size and reading.tags[end].startswith(_NOMINAL):
        end += 1
    noun = end > scored.end + 1 and reading.tags[end - 1].startswith("NN")
    return Ranked(one.article, scored._replace(end=end)) if noun else one


def of_quote(one: Ranked) -> Ranked:
    """ "The grey one" of "grey one", where that is quoted."""
    scored, scene = one.scored, one.scored.scene
    quote = scene.quote_of[scored.start]
    if quote is None or scored.end < quote.end - 1 or scored.end > quote.end:
        return one
    led = scored.start - 1
    opened = (
        led > 0
        and scene.reading.lowers[led] in ("the", "a", "an")
        and led in (quote.start, quote.start + 1)
    )
    return Ranked(one.article, scored._replace(start=led)) if opened else one


def with_town(one: Ranked) -> Ranked:
    """ "A hospice in Tarn" of "a hospice", which tells little alone."""
    scored, reading = one.scored, one.scored.scene.reading
    home = reading.lowers[scored.end - 1] == "home"  # "her home in Nelson"
    common = home or reading.tags[scored.end - 1] in ("NN", "NNS")
    linked = "".join(reading.lowers[scored.end : scored.end + 1]) in _NEAR_TOWN
    at = scored.end + 1
    at += reading.lowers[at : at + 1] == ("the",)
    town = scored.scene.mention_of[at] if at < scored.scene.size else None
    kinds = (Kind.PLACE, Kind.NAME, Kind.PERSON) if home else (Kind.PLACE, Kind.NAME)
    if not (common and linked and town is not None and town.kind in kinds):
        return one
    end = town.end
    while end < scored.scene.size and reading.tags[end] in ("NN", "NNS"):  # "the Berg mill"
        end += 1
    return Ranked(one.article, scored._replace(end=end))
