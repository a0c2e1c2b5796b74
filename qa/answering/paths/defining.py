"""What a sentence itself says that something is: one pattern a function, most certain first.

Each is given the tokens of the name and gives those of what the sentence says that it is, or None.
After Hearst (1992) and the definition questions of TREC.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qa.answering.paths.around import (
    MARKS,
    NOUNS,
    ROLE_LINKS,
    STOPS,
    behind_bracket,
    house_end,
    is_time,
    noun_phrase_before,
    past_aside,
    past_marks,
    phrase_start,
    tag_at,
    to_stop,
    told_behind,
    word_at,
)
from qa.answering.question import Question
from qa.answering.scene import Scene
from qa.language.grammar import IS
from qa.language.lexicon import table, words
from qa.language.stems import stem
from qa.reading.found import Found
from qa.types import MentionKind, Range

__all__ = [
    "FAME",
    "FORMERLY",
    "HOLDING",
    "HOUSES",
    "OF_THINGS",
    "PATTERNS",
    "PLACES",
    "ROLES",
    "WORK",
    "Named",
    "asks_for_trade",
]

_PRONOUNS = frozenset("it he she they this".split())
_RELATIVES = frozenset("that which who whose where".split())
_PLACING = frozenset(("in", "near", "outside"))
_CALLED = frozenset("called named dubbed titled nicknamed termed".split())
_CALLING = frozenset(("call", "calls"))
_NEAR = 6  # tokens from "known" to "as"
_BETWEEN_KNOWN = frozenset("IN TO DT JJ NN NNS NNP NNPS RB".split())
_ITSELF = frozenset("itself themselves himself herself".split())
_OPENING = frozenset(("DT", "PRP$", "JJ", "JJS", "NN", "NNS", "CD", "PDT"))
_NOMINAL = frozenset(
    ("DT", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "CD", "IN", "POS", "VBG", "CC", "TO")
)
_OPENS_TITLE = frozenset(("DT", "IN", "CC", ",", "VBD", ""))
_STANDS = frozenset(stem(verb) for verb in "lie stand sit".split())
_WHERE = frozenset("in on at near off between along outside".split())
WORK = stem("work")
_NO_TRADES = ("gendered_nouns", "demonyms")
_TRADES = frozenset(map(stem, "work run own teach farm drive manage operate keep".split()))
_ORIGINS = frozenset((MentionKind.PLACE, MentionKind.ORGANISATION, MentionKind.NAME))
_EMPLOYERS = frozenset((MentionKind.ORGANISATION, MentionKind.NAME))
# They say nothing about who somebody is.
_COURTESY = frozenset("mr mrs ms miss dr sir lady lord mister madam".split())
# What somebody was, and "her previous job" asks for.
FORMERLY = frozenset("former previous retired ex one-time onetime then".split())
_KINDS = frozenset("organisation building event group substance vehicle work".split())
_LONGEST_KIND = 9  # tokens of "is a small fishing town"
Named = tuple[str, Callable[[Scene, int, int], Range | None]]


def asks_for_trade(question: Question) -> bool:
    """Whether nothing is said but whose job is asked for, and no other time."""
    return all(
        term.kind == "name" or term.word.lower() in (question.answer_type, *_COURTESY, *FORMERLY)
        for term in question.terms
    )


def _copula(scene: Scene, start: int, end: int) -> Range | None:
    """X is a …, X (1821-1889) was a …; X, in the north, is a …"""
    bracket = word_at(scene, end) == "("
    behind = past_marks(scene, behind_bracket(scene, end)) if bracket else past_aside(scene, end)
    return _said_at(scene, past_marks(scene, end)) or (_said_at(scene, behind) if behind else None)


def _said_at(scene: Scene, verb: int) -> Range | None:
    """What a form of "be" at `verb` says: "is a …"."""
    first = verb + 1
    if word_at(scene, verb) not in IS or tag_at(scene, first) not in ("DT", "CD", "PRP$"):
        return None
    stop = to_stop(scene, first)
    return (first, stop) if stop > first + 1 else None


def _pronoun(scene: Scene, start: int, end: int) -> Range | None:
    """X …: it is a …"""
    if start:
        return None
    for i in range(end, scene.size - 2):
        if word_at(scene, i) in (":", ";", "—", "–") and word_at(scene, i + 1) in _PRONOUNS:
            return _said_at(scene, i + 2)
    return None


def _apposition(scene: Scene, start: int, end: int) -> Range | None:
    """X, a …,"""
    comma = past_marks(scene, end)
    if tag_at(scene, comma + 1) == "CD" and word_at(scene, comma + 2) == ",":  # "X, 61, a baker,"
        comma += 2
    first = comma + 1
    if word_at(scene, comma) != "," or tag_at(scene, first) not in _OPENING:
        return None
    stop = to_stop(scene, first)
    closed = stop == scene.size or word_at(scene, stop) in (",", ".", ";", ")", "—", "–")
    described = next((i for i in range(first, stop) if _is_describing(scene, i)), stop)
    plain = all(
        tag in _NOMINAL or word_at(scene, i) == ","
        for i, tag in enumerate(scene.reading.tags[first:described], first)
    )
    bare = described == first + 1 and word_at(scene, first) in words("roles")  # "X, baker, born"
    # The oldest player there is no trade.
    plain &= scene.profile != "what_role" or "JJS" not in scene.reading.tags[first:described]
    if not closed or not plain or (described <= first + 1 and not bare):
        return None
    if tag_at(scene, stop - 1) in ("IN", "RP"):
        return None  # "that the state, which owns half of X, step in"
    # Whose job is asked for is not asked what else is told of them.
    asks_role = scene.profile == "what_role" and word_at(scene, described) in _RELATIVES
    return first, described if asks_role else stop


def _is_describing(scene: Scene, index: int) -> bool:
    """Where a clause goes on about a noun: "a firm that …", "a bread baked with …"."""
    return word_at(scene, index) in _RELATIVES or tag_at(scene, index) == "VBN"


def _called(scene: Scene, start: int, end: int) -> Range | None:
    """A …, called X; a … calling itself X; a …, which they call the X; a …, known there as X"""
    verb = start - 1
    while verb >= 0 and (scene.reading.words[verb] in MARKS or tag_at(scene, verb) == "DT"):
        verb -= 1
    if word_at(scene, verb) in _CALLING and not _is_relative_call(scene, verb):
        return None
    if word_at(scene, verb) == "as" and (known := _known_before(scene, verb)):
        verb = known
    elif word_at(scene, verb) in _ITSELF and word_at(scene, verb - 1) == "calling":
        verb -= 1
    elif word_at(scene, verb) not in _CALLED | _CALLING:
        return None
    stop = verb - 1 if word_at(scene, verb - 1) == "," else verb
    first = noun_phrase_before(scene, stop, apart=stop < verb)
    who = first - (first == stop and tag_at(scene, stop - 1) == "PRP")
    if word_at(scene, who - 1) == "which" and who < stop:  # "the dye, which they called X"
        stop = who - 1 - (word_at(scene, who - 2) == ",")
        first = noun_phrase_before(scene, stop)
    return (first, stop) if first < stop else None


def _is_relative_call(scene: Scene, verb: int) -> bool:
    """ "Which sailors call": no "sailors call"."""
    return word_at(scene, noun_phrase_before(scene, verb) - 1) == "which"


def _known_before(scene: Scene, as_: int) -> int:
    """The "known" of "known to locals as", or 0."""
    places = (i for i in range(as_ - 1, max(0, as_ - _NEAR), -1) if word_at(scene, i) == "known")
    known = next(places, 0)
    plain = all(tag_at(scene, i) in _BETWEEN_KNOWN for i in range(known + 1, as_))
    return known if plain else 0


def _relative(scene: Scene, start: int, end: int) -> Range | None:
    """X, who …; X, 58, who …"""
    comma = past_marks(scene, end)
    if tag_at(scene, comma + 1) == "CD" and word_at(scene, comma + 2) == ",":
        comma += 2
    first = comma + 1 if word_at(scene, comma) == "," else comma
    if word_at(scene, first) not in ("who", "which", "whose"):
        return None
    return told_behind(scene, first)


def _title(scene: Scene, start: int, end: int) -> Range | None:
    """The French chemist X; with the name where X is but a part of it, or where it says of what:
    "President Ann Lee of Ruritania"."""
    mention = scene.mention_of[start]
    begin, stop = (mention.start, mention.end) if mention is not None else (start, end)
    if stop != end or (begin != start and not _is_somebody(mention)):
        return None
    first = begin
    while first > 0 and tag_at(scene, first - 1) in ("NN", "JJ", "NNP"):
        first -= 1
    done = tag_at(scene, first - 1) == "VBN" and tag_at(scene, first - 2) in _OPENS_TITLE
    first -= done  # "a retired"
    nouns = any(tag_at(scene, i) in ("NN", "NNP") for i in range(first, begin))
    if not nouns or is_time(scene, begin - 1):
        return None
    asks_role = scene.profile == "what_role"
    if asks_role and any(word_at(scene, begin - 1) in table(one) for one in _NO_TRADES):
        return None  # "Grandma Orla", "Briton Ann Lee"
    if all(word_at(scene, i).rstrip(".") in _COURTESY for i in range(first, begin)):
        whole = _with_origin(scene, stop)
        return (first, whole) if whole > stop else None
    whole = _with_origin(scene, stop) if word_at(scene, begin - 1) in words("roles") else stop
    if begin == start and tag_at(scene, first - 1) == "POS" and not asks_role:
        owner = phrase_start(scene, first - 1)  # "the mayor's nephew Willem"
        return owner - (tag_at(scene, owner - 1) in ("DT", "PRP$")), begin
    if asks_role or (begin == start and whole == stop):
        return first, begin
    return first, whole


def _kind(scene: Scene, start: int, end: int) -> Range | None:
    """The charity X, Swedish tool maker X"""
    mention = scene.mention_of[start]
    noun = word_at(scene, start - 1)
    if mention is None or mention.start != start or tag_at(scene, start - 1) not in ("NN", "JJ"):
        return None
    if table("answer_types").get(noun) not in _KINDS or tag_at(scene, mention.end) in NOUNS:
        return None
    first = start - 1
    while first > 0 and tag_at(scene, first - 1) in (*NOUNS, "JJ", "JJS"):
        first -= 1
    owned = tag_at(scene, first - 1) in ("DT", "PRP$")
    bare = first == start - 1
    return None if bare and not owned else (first - owned, start)


def _is_somebody(mention: Found | None) -> bool:
    return mention is not None and mention.kind is MentionKind.PERSON


def _with_origin(scene: Scene, end: int) -> int:
    """The end of a name with the "of Ruritania" or "of the Tarn Trust" behind it."""
    first = end + 1 + (word_at(scene, end + 1) == "the")
    origin = scene.mention_of[first] if first < scene.size else None
    named = origin is not None and origin.start in (end + 1, first) and origin.kind in _ORIGINS
    if word_at(scene, end) not in ("of", "from"):
        return end
    return origin.end if origin and named else house_end(scene, end + 1)


def _before(scene: Scene, start: int, end: int) -> Range | None:
    """Our director, X,"""
    past = phrase_start(scene, start)  # "Our director, former skier X"
    comma = (past if word_at(scene, past) in ("former", "ex") else start) - 1
    aged = word_at(scene, comma).endswith("-year-old")  # "her landlady, 91-year-old X"
    if aged or word_at(scene, comma).rstrip(".") in _COURTESY | words("titles"):  # ", Dr. X,"
        comma -= 1
    if word_at(scene, comma) != "," or not (aged or word_at(scene, end) in (",", ".", ")", ";")):
        return None
    first = phrase_start(scene, comma)
    head = next((i for i in range(first, comma) if word_at(scene, i) in ROLE_LINKS), comma) - 1
    if head < first or word_at(scene, head) not in words("roles"):
        return None
    if scene.profile == "what_role" and word_at(scene, head) in table("kin"):
        return None  # "their only child, Ingrid," is no trade
    return (first - (tag_at(scene, first - 1) in ("DT", "PRP$")), comma)


def _works(scene: Scene, start: int, end: int) -> Range | None:
    """X runs a shop; of "X works as a cook" what X works as"""
    for clause in scene.clauses if asks_for_trade(scene.question) else ():
        subject, verb = clause.subject, scene.reading.stems[clause.head]
        if subject is None or not subject.start <= start < subject.end or verb not in _TRADES:
            continue
        as_ = next((one.object for one in clause.obliques if one.word == "as"), None)
        if as_ is not None:
            return as_.start, as_.end
        if clause.object is not None and verb != WORK and clause.object.start > clause.head:
            return clause.head, clause.object.end
    return None


def _of_house(scene: Scene, start: int, end: int) -> Range | None:
    """X of the Tarn Trust"""
    mention = scene.mention_of[start]
    begin, stop = (mention.start, mention.end) if mention is not None else (start, end)
    whole = _with_origin(scene, stop)
    return (begin, whole) if whole > stop and _is_somebody(mention) else None


def _house(scene: Scene, start: int, end: int) -> Range | None:
    """Where X works: of "X of the Tarn Trust", "X, a chemist at the Tarn Institute" the house."""
    found = _of_house(scene, start, end) or _apposition(scene, start, end)
    for one in scene.reading.mentions:
        within = found is not None and end <= one.start and one.end <= found[1]
        if within and one.kind in _EMPLOYERS:
            return one.start - (word_at(scene, one.start - 1) == "the"), one.end
    return None


def _located(scene: Scene, start: int, end: int) -> Range | None:
    """X (…) is an island in the Strait"""
    verb = behind_bracket(scene, end)
    if start or not (word_at(scene, verb) in IS or scene.reading.stems[verb] in _STANDS):
        return None
    for i in range(verb + 1, min(verb + _LONGEST_KIND, scene.size - 1)):
        if word_at(scene, i) in STOPS or (tag_at(scene, i) == "VBN" and i > verb + 1):
            return None
        if word_at(scene, i) in _WHERE and tag_at(scene, i) in ("IN", "RB", "JJ"):
            return i + (word_at(scene, i) in ("in", "at")), to_stop(scene, i)
    return None


def _placed(scene: Scene, start: int, end: int) -> Range | None:
    """ "The mill in Lund" of a list or a phrase: the place right behind it."""
    found = scene.mention_of[end + 1] if end + 1 < scene.size else None
    named = tag_at(scene, end - 1).startswith("NNP")
    if found is None or not named or found.kind is not MentionKind.PLACE:
        return None
    return (found.start, found.end) if word_at(scene, end) in _PLACING else None


# A relative clause or a title tells who somebody is, but not what a thing is.
OF_THINGS = 6
PATTERNS: Sequence[Named] = (
    ("the text says that it is this", _copula),
    ("the role before its name", _before),
    ("the text adds this to its name", _apposition),
    ("the text calls this by its name", _called),
    ("the text says so of it behind a colon", _pronoun),
    ("the kind of thing before its name", _kind),
    ("the title before its name", _title),
    ("the text says where somebody is from", _of_house),
    ("the text goes on about it so", _relative),
)
ROLES: Sequence[Named] = (
    *(one for one in PATTERNS if one[1] in (_apposition, _copula, _called, _title, _before)),
    ("the text says what they live by", _works),
)
# By which of them somebody is said to hold a role.
HOLDING = tuple(one for one in PATTERNS if one[1] in (_title, _before, _apposition, _copula))
# What somebody is known for, where the text does not say that it is that.
FAME: Sequence[Named] = tuple(one for one in PATTERNS if one[1] in (_relative, _apposition))[::-1]
HOUSES: Sequence[Named] = (("the text says where somebody is from", _house),)
PLACES: Sequence[Named] = (
    ("the text says that it is there", _located),
    ("the place that the text adds to its name", _placed),
)
