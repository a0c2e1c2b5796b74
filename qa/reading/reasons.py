"""Why and what for: the clauses and phrases that a marker of reason or of purpose leads in.

The range leaves the marker out ("because of [heavy rain]") but keeps the "to" of an infinitive
("in order [to save money]"), which is part of the phrase as people say it. It ends where the
clause ends. Reasons and purposes lie across other mentions and may stand inside one another.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import compress, count

from qa.language.grammar import FINITE
from qa.language.lexicon import table
from qa.language.lexicon import words as lexicon_words
from qa.language.stems import base
from qa.reading.found import Found
from qa.reading.line import Line, word_set
from qa.reading.nonfinite import is_purpose
from qa.types import MentionKind

__all__ = ["clause_end", "find_reasons", "verb_after_subject"]

_FARTHEST = 60
_KINDS = {"reason": MentionKind.REASON, "purpose": MentionKind.PURPOSE}
# What leads in a reason only at times; each has a rule of its own below.
# So many words before "since" may tell the most, or the first.
_NEAR_MOST = 5
_ORDER = word_set("first last second third")
_DOUBTFUL = word_set("as since so")
_MOODS = word_set(
    "anger boredom compassion concern contempt courtesy curiosity desire desperation duty "
    "embarrassment envy fear fears frustration gratitude greed guilt habit hatred jealousy "
    "kindness loneliness love loyalty malice necessity pity pride principle respect revenge "
    "sheer solidarity spite sympathy worry"
)
_BLAMING = word_set("blame blames blamed blaming")
_ATTRIBUTED = word_set(
    "attribute attributes attributed attributing ascribe ascribes ascribed ascribing"
)
# "Put it down to luck"; "put it to the vote" gives no reason.
_ATTRIBUTING = _ATTRIBUTED | {"put", "puts", "putting"}
_SUBJECT_TAGS = ("PRP", "DT", "NN", "CD", "JJ", "EX", "WP", "VBG", "RB", "POS")
_STOPS = word_set(". ? ! ; : — – - -- ” '' »")
_TURNS = word_set(
    "although though while whereas but yet which who whom whose where when unless if according "
    "whereby despite including such so"
)
# What follows a comma that ends a reason.
_ASIDE = FINITE | {"VBG", "VBN", "WDT"}
# So many words a name and what it says of somebody may take between two commas, and their tags.
_ASIDE_LENGTH = 9
_NAMING = ("NN", "DT", "JJ", "POS", "PRP$", "CD")
_BEFORE_ADJECTIVE, _ADJECTIVAL = ("DT", "PRP$", "IN", "JJ"), ("JJ", "VBG", "VBN")
_JOINTS = frozenset({"and", "but", "or", "nor", "so", "yet"})
_PERFECT = word_set("has have had 's 've")


def find_reasons(words: Sequence[str], tags: Sequence[str]) -> list[Found]:
    """Return REASON and PURPOSE ranges of tokens in order of place; they may overlap."""
    line, openings = Line.of(words, tags), _openings()
    found: list[Found] = []
    behind = 0
    for index in compress(count(), map(openings.__contains__, line.lows)):
        if index < behind:
            continue
        length, kind = _marker(line, index)
        start = index + length
        if kind is None and is_purpose(line, index):
            length, kind, start = 1, MentionKind.PURPOSE, index
        if kind is not None:
            start = _past_aside(line, start)
            end = clause_end(line, index, start)
            if any(word[:1].isalnum() for word in line.words[start:end]):
                found.append(Found(start, end, kind))
        behind = index + length
    return sorted([*found, *_blamed(line), *_attributed(line), *_deserved(line)])


def _past_aside(line: Line, start: int) -> int:
    """ "Because[,] she says, [it is too dear]": where the reason begins behind what breaks in."""
    near = line.lows[start + 1 : start + _ASIDE_LENGTH]
    if line.low(start) != "," or "," not in near:
        return start
    return start + near.index(",") + 2


def _blamed(line: Line) -> Iterator[Found]:
    """ "She blamed [the rain] for the loss", "they blame the loss on [the rain]"."""
    for index, low in enumerate(line.lows):
        passive = line.tag(index) == "VBN" and line.low(index - 1) not in _PERFECT
        if low not in _BLAMING or passive or not line.tag(index).startswith("VB"):
            continue
        start, end = index + 1, clause_end(line, index, index + 1)
        turn = next((i for i in range(start, end) if line.low(i) in ("for", "on")), end)
        start, end = (turn + 1, end) if line.low(turn) == "on" else (start, turn)
        end -= line.tag(end - 1) in ("WDT", "WP") or line.low(end - 1) == "that"
        if end > start and not line.tag(start).startswith("PRP"):
            yield Found(start, end, MentionKind.REASON)


def _deserved(line: Line) -> Iterator[Found]:
    """ "Thrown out by the guard for [barking]": what was done to somebody for a deed."""
    for index, low in enumerate(line.lows):
        if low != "for" or not line.low(index + 1).endswith("ing"):
            continue
        start = index
        while start and line.tag(start - 1).startswith(_NAMING):
            start -= 1
        done = start - 2 - (line.tag(start - 2) in ("RP", "IN", "RB"))
        if start < index and line.low(start - 1) == "by" and line.tag(done) == "VBN":
            yield Found(index + 1, clause_end(line, index, index + 1), MentionKind.REASON)


def _attributed(line: Line) -> Iterator[Found]:
    """ "She attributed the rise to [the weather]", "he puts it down to [luck]"."""
    for index, low in enumerate(line.lows):
        if low not in _ATTRIBUTING or not line.tag(index).startswith("VB"):
            continue
        end = clause_end(line, index, index + 1)
        turns = (i for i in range(index + 2, end) if line.low(i) == "to")
        turn = next((i for i in turns if not line.tag(i + 1).startswith("VB")), end)
        down = low in _ATTRIBUTED or line.low(turn - 1) == "down"
        if down and end > turn + 1:
            yield Found(turn + 1, end, MentionKind.REASON)


@lru_cache(maxsize=1)
def _markers() -> dict[tuple[str, ...], MentionKind]:
    rows = table("reason_words").items()
    return {
        tuple(phrase.split()): _KINDS[what]
        for phrase, what in rows
        if what in _KINDS and phrase not in _DOUBTFUL
    }


@lru_cache(maxsize=1)
def _lengths() -> dict[str, tuple[int, ...]]:
    """The first word of markers -> how many words they have, most first."""
    found: dict[str, set[int]] = {}
    for phrase in _markers():
        found.setdefault(phrase[0], set()).add(len(phrase))
    return {word: tuple(sorted(lengths, reverse=True)) for word, lengths in found.items()}


@lru_cache(maxsize=1)
def _openings() -> frozenset[str]:
    """The words at which a reason or a purpose can begin."""
    return frozenset({phrase[0] for phrase in _markers()} | {"since", "to"})


def _marker(line: Line, index: int) -> tuple[int, MentionKind | None]:
    """How many tokens a marker takes at `index` before the range begins, and what it leads in."""
    if line.lows[index] == "since":
        return (1, MentionKind.REASON) if _is_causal_since(line, index) else (1, None)
    for length in _lengths().get(line.lows[index], ()):
        phrase = line.lows[index : index + length]
        kind = _markers().get(phrase)
        if kind is None or not _stands(line, index, phrase):
            continue
        return length - (phrase[-1] == "to" and line.tag(index + length) == "VB"), kind
    return 0, None


def _stands(line: Line, index: int, phrase: tuple[str, ...]) -> bool:
    """Whether a marker that can mean something else is one here."""
    if phrase == ("out", "of"):
        return line.low(index + 2) in _MOODS
    if phrase == ("due", "to"):
        return line.tag(index + 2) != "VB"
    if phrase == ("thanks", "to"):
        return line.low(index - 1) not in {"give", "gave", "many", "say", "said", "special"}
    return phrase != ("because",) or line.low(index + 1) not in {".", "?", ""}


def _is_causal_since(line: Line, index: int) -> bool:
    """Whether "since" gives a reason: a clause follows, and it does not date what has gone on."""
    if line.low(index - 1) in {"ever", "long"}:
        return False
    verb = verb_after_subject(line, index + 1)
    if not verb:
        return False
    perfect = any(
        line.lows[i] in _PERFECT and "VBN" in line.tags[i + 1 : i + 4]
        for i in range(max(0, index - _FARTHEST), min(len(line.words), index + _FARTHEST))
        if i < index or i > verb + 1
    )
    return not ((perfect or _is_of_most(line, index)) and line.tag(verb) == "VBD")


def _is_of_most(line: Line, index: int) -> bool:
    """ "The highest since records began", "the first time since she left"."""
    before = range(max(0, index - _NEAR_MOST), index)
    return any(line.tag(i) in ("JJS", "RBS") or line.low(i) in _ORDER for i in before)


def verb_after_subject(line: Line, start: int) -> int:
    """The place of the finite verb of a clause that begins at `start`, 0 if none begins there."""
    if line.tag(start).startswith(("CD", "VBG", "RB")) or not line.tag(start).startswith(
        _SUBJECT_TAGS
    ):
        return 0
    for index in range(start + 1, min(start + 12, len(line.words))):
        if line.tag(index) in FINITE:
            return index
        nominal = line.tag(index).startswith((*_SUBJECT_TAGS, "IN", "CC"))
        if not nominal or line.low(index) in _TURNS:
            return 0
    return 0


def clause_end(line: Line, marker: int, start: int) -> int:
    """Where the clause or phrase ends that begins at `start` and that `marker` leads in."""
    told = any(tag in FINITE for tag in line.tags[max(0, marker - _FARTHEST) : marker])
    begun = any(word[:1].isalnum() for word in line.lows[:marker])
    clause = line.low(marker) == "because" and line.low(marker + 1) != "of"
    inside = begun and not told and not clause and line.low(marker - 1) != ","
    depth = verbs = aside = 0
    last = min(len(line.words), start + _FARTHEST)
    for index in range(start, last):
        word = line.lows[index]
        depth += (word in {"(", "["}) - (word in {")", "]"})
        if depth < 0 or (depth == 0 and word in _STOPS):
            return index
        opens = _opens_aside if clause else _opens_name
        if word == "," and not (verbs or inside) and (aside or opens(line, index)):
            # "Because the shop, which takes cash, closes", "after the owner, Ann Berg, resigned".
            aside = not aside
        elif depth == 0 and word == "," and index > start and _closes(line, index, told=told):
            return index
        if line.tags[index] in FINITE and index > start and not aside:
            if inside:
                # "The delay due to rain was long": the verb is the main clause's.
                return index
            joint = index - 1 - (line.tag(index - 1) == "RB")
            if line.lows[joint] == "and" and not verbs:
                # "It fell because of rain and left pools": two verbs of the main clause.
                return joint
            verbs += 1
    return last


def _opens_aside(line: Line, comma: int) -> bool:
    """Whether a relative clause or a name opens that another comma closes before a finite verb."""
    if _opens_name(line, comma):
        return True
    if line.low(comma + 1) not in ("which", "who", "whose"):
        return False
    stop = next((i for i in range(comma + 1, len(line.words)) if line.low(i) in _STOPS), 0)
    close = next((i for i in range(comma + 1, stop) if line.low(i) == ","), stop)
    return close < stop and line.tag(close + 1) in FINITE | {"VBN"}


def _opens_name(line: Line, comma: int) -> bool:
    """Whether it is "because the owner[,] Ann Berg, was ill": a few words, then the verb."""
    near = line.lows[comma + 1 : comma + _ASIDE_LENGTH]
    close = comma + 1 + (near.index(",") if "," in near else len(near))
    inside = range(comma + 1, close)
    nominal = all(line.tag(i).startswith(_NAMING) or line.low(i) in ("&", "of") for i in inside)
    subject = line.tag(comma - 1).startswith("NN")
    return subject and nominal and line.low(close) == "," and line.tag(close + 1) in FINITE


def _closes(line: Line, comma: int, *, told: bool) -> bool:
    """Whether the comma ends the clause: the main clause, or another one, goes on after it."""
    after = comma + 1
    described = line.tag(comma - 2) in _BEFORE_ADJECTIVE and line.tag(comma - 1) == "JJ"
    if described and line.tag(after) in _ADJECTIVAL and line.tag(after + 1)[:2] == "NN":
        return False  # "of its short, yapping call"
    if line.low(after) in _JOINTS:
        after += 1
        # "Closed because of a slip, and the school, whose roof leaks, will not open".
        near = line.lows[after : after + _ASIDE_LENGTH]
        if "," in near and _opens_aside(line, after + near.index(",")):
            return True
        return bool(_clause_at(line, after)) or line.tag(after) in FINITE
    if line.low(after) in _TURNS or line.tag(after) in _ASIDE:
        # "Because of dams, overfishing and frost": a noun by its form a participle.
        listed = line.tag(after) == "VBG" and line.low(after + 1) in ("and", "or", ",")
        return not (listed and _list_goes_on(line, after))
    near = line.lows[after : after + _ASIDE_LENGTH]
    if _clause_at(line, after) or _says(line, after):
        return True
    if "," in near and _opens_name(line, after + near.index(",")):
        return True  # "after a storm, the referee, Ida Falk, said"
    return not told and not _list_goes_on(line, after)


def _clause_at(line: Line, start: int) -> int:
    adverbs = int(line.low(start) in ("both", "either", "neither"))
    while line.tag(start + adverbs) == "RB" and adverbs < 2:
        adverbs += 1
    return verb_after_subject(line, start + adverbs)


def _says(line: Line, start: int) -> bool:
    verb = base(line.low(start + 1))
    return verb in lexicon_words("reporting_verbs") and line.tag(start + 1).startswith("VB")


def _list_goes_on(line: Line, start: int) -> bool:
    """Whether "…, wind and snow, …" goes on with another member of a list."""
    near = line.lows[start : start + 8]
    stop = near.index(",") if "," in near else len(near)
    return bool({"and", "or"} & set(near[:stop]))
