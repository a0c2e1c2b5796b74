"""Clauses without a finite verb: which infinitives tell a purpose ("sold it to pay the debt", not
"wanted to pay"), and what has a "with" before it ("with the harvest ruined, …").
"""

from __future__ import annotations

from collections.abc import Sequence

from qa.language.grammar import BE, COMMON_NOUNS, FINITE, HAVE, VERBS
from qa.language.lexicon import table
from qa.language.stems import StemSet, listed, stem
from qa.language.wordtags import choices
from qa.reading.line import Line, word_set
from qa.reading.names.tables import base_role

__all__ = [
    "absolutes",
    "bare_objects",
    "contracted",
    "goes_on",
    "is_done_by",
    "is_led",
    "is_purpose",
    "reduced",
    "rows",
    "split_infinitives",
    "undergone",
]

_FARTHEST = 14
# Verbs whose infinitive is what is wanted, begun, said …, right after them or after an object.
_GOVERNING = word_set(
    "able accuse advise afford agree aim allege allow announce anticipate appear appoint apt "
    "arrange ask assign attempt authorise authorize be beg begin believe bind bother cause cease "
    "challenge choose claim commission command commit compel condemn consent consider continue "
    "convince dare decide decline deem demand deserve desire destine determine direct doom elect "
    "empower enable encourage endeavor endeavour entitle equip estimate expect fail fear find "
    "forbid force forget get give guarantee happen hate have help hesitate hope incline induce "
    "inspire instruct intend invite know lead learn let license like long love make manage mean "
    "motivate need neglect oblige offer opt order owe permit persuade plan plead pledge prefer "
    "prepare presume pretend proceed program prohibit promise prompt propose prove provoke "
    "qualify reckon refuse regret remain remember remind report request require resolve rule "
    "rumour rumor say schedule seek seem sentence set show start strive struggle suppose "
    "swear take teach tell tempt tend think threaten train trust try turn undertake urge vote "
    "vow wait want warn will wish work"
)
# Nouns whose infinitive tells what they are of: "the right to vote".
_NOUNS = word_set(
    "ability action agreement aim ambition appeal application approval attempt authority bid "
    "campaign capability capacity chance choice claim commitment courage decision demand desire "
    "determination drive duty effort eagerness encouragement energy failure freedom goal "
    "hope inability incentive inclination intent intention invitation job lack license means "
    "method mission money motion move movement need obligation offer one opportunity option "
    "order permission permit person place plan plans platform pledge potential power powers "
    "preparation pressure privilege promise proposal propensity readiness reason refusal "
    "reluctance request requirement resolution resolve responsibility right rights room scheme "
    "skill space strength struggle talent task team temptation tendency thing threat time urge "
    "vote way ways wherewithal will willingness wish woman man people player country state "
    "president first last next only second third"
)
# Verbs that stand alone before their purpose: "he returned to fight".
_MOVING = word_set(
    "arrive assemble band come convene cooperate dive emerge enlist fly gather go hurry interrupt "
    "join journey kneel land leave meet move pause queue race relocate resign retire return ride "
    "rise rush sail step stop swim travel unite volunteer walk"
)
# Passives whose infinitive is no purpose; those that govern one are in `_GOVERNING`.
_PURPOSEFUL = word_set(
    "build make create use design develop establish found construct introduce install employ "
    "set write send bring call form organise organize hold convene pass adopt raise erect invent "
    "add modify adapt deploy apply open launch fit place cut change take close evacuate do mount"
)
# The stems of the four lists.
_GOVERNING_STEMS, _NOUN_STEMS = StemSet(_GOVERNING), StemSet(_NOUNS)
_MOVING_STEMS, _PURPOSEFUL_STEMS = StemSet(_MOVING), StemSet(_PURPOSEFUL)
_SUBJECT_NOUNS = frozenset(("NN", "NNS", "NNP", "NNPS", "CD"))
_OPENS_NOUN = frozenset(("DT", "PRP$", "PRP", "CD", "JJ"))
_BREAKS = frozenset((",", ":", ".", "CC", "WDT", "WP", "WP$", "WRB", "``", "''", "-LRB-", "-RRB-"))
_CLAUSAL = frozenset(
    "that after before since until as because when while if although though than".split()
)
_ASIDE = 2  # commas around a name
_VERBAL = VERBS | {"MD"}
_DONE = FINITE | {"VBN"}
_PARTING = VERBS | {"CC", ",", ":"}
_LEADING = frozenset(("by", "with", "from"))
_ON_THE_SAME_ROCKS = ("IN", "DT", "JJ", "VBZ")


def is_purpose(line: Line, index: int) -> bool:
    """Tell whether the "to" at `index` leads in a purpose."""
    if line.lows[index] != "to" or line.tag(index + 1) != "VB":
        return False
    if index == 0:
        return _main_clause_follows(line)
    before, tag = line.low(index - 1), line.tag(index - 1)
    if before == ",":
        return False
    if tag.startswith("VB") or before == "used":
        return _after_verb(line, index - 1)
    if not tag.startswith(("NN", "PRP", "CD", "RP", "RB")) or stem(before) in _NOUN_STEMS:
        return False
    if before in {"not", "also", "ever", "enough", "how", "likely"} or tag == "PRP$":
        return False
    return _complete_before(line, index)


def _after_verb(line: Line, verb: int) -> bool:
    word = stem(line.low(verb))
    passive = line.tag(verb) in ("VBN", "VBD", "JJ") and any(
        low in BE for low in line.lows[max(0, verb - 3) : verb]
    )
    return word in (_PURPOSEFUL_STEMS if passive else _MOVING_STEMS)


def _complete_before(line: Line, index: int) -> bool:
    """Whether a clause with its own verb stands before, whose verb does not ask for a "to"."""
    for place in range(index - 1, max(-1, index - _FARTHEST), -1):
        low, tag = line.low(place), line.tag(place)
        if low in {",", ";", ":", "that", "which", "who", "enough", "too"}:
            return False
        if low == "to" and line.tag(place + 1) == "VB":
            return False
        # A noun that asks for a "to" may be parted from it: "the ability of cells to divide".
        if tag.startswith("NN") and stem(low) in _NOUN_STEMS and place > index - 5:
            return False
        if tag.startswith("VB") or tag == "MD":
            passive = tag == "VBN" and line.low(place - 1) in BE
            if low in BE or low in {"has", "have", "had", "'s", "'re"}:
                return False
            return stem(low) not in _GOVERNING_STEMS or (passive and stem(low) in _PURPOSEFUL_STEMS)
    return False


def _main_clause_follows(line: Line) -> bool:
    """Whether "To raise money, the club sold …" goes on after its comma."""
    if "," not in line.lows:
        return False
    comma = line.lows.index(",")
    return any(tag in FINITE for tag in line.tags[comma + 1 : comma + 14])


_BETWEEN = frozenset("already just never only all both also".split())
_PERFECT, _PAST = frozenset("has have had".split()), frozenset(("VBN", "VBD", "JJ"))
_WITH_DEED = frozenset(map(stem, "help let make dare need do".split()))
_AUXILIARIES = BE | frozenset("had has have did does do".split())
_NOMINAL = ("NN", "DT", "JJ", "PRP$", "CD", "POS")


def absolutes(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "With the harvest ruined, many left": what closes a phrase behind "with" before the subject
    is no past tense."""
    for index, word in enumerate(words):
        if word.lower() != "with" or (index and tags[index - 1] not in (",", "CC", "``", ":")):
            continue
        end = index + 1
        while end < len(tags) and tags[end].startswith(_NOMINAL):
            end += 1
        past = tuple(tags[end : end + 2]) == ("VBD", ",")
        if past and end > index + 1 and "VBN" in choices(words[end], False).split("/"):
            return {end: "VBN"}
    return {}


def split_infinitives(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "To further expand it": what stands between "to" and a base form is an adverb."""
    return {
        i: "RBR"
        for i in range(1, len(tags) - 1)
        if tags[i] == "JJR" and tags[i - 1] == "TO" and tags[i + 1] == "VB"
    }


def contracted(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "They'd tried it": before what can be a participle and no base form "'d" is "had"; and "has
    since left", where "since" is no preposition."""
    mended: dict[int, str] = {}
    for index in range(1, len(tags) - 1):
        if words[index] == "since" and words[index - 1] in _PERFECT and tags[index + 1] in _PAST:
            mended |= {index: "RB", index + 1: "VBN"}
        if words[index] not in ("'d", "’d"):
            continue
        verb = index + 1 + (words[index + 1] in _BETWEEN)
        kinds = choices(words[verb], False).split("/") if verb < len(words) else ()
        if "VBN" in kinds and "VB" not in kinds:
            mended |= {index: "VBD", verb: "VBN"}
    return mended


def bare_objects(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "Refused help", "sought shelter": behind a past tense a base form that can be a noun and has
    nothing behind it is one; what is helped or let is done."""
    return {
        i: "NN"
        for i in range(2, len(tags) - 1)
        if tags[i] == "VB"
        and tags[i - 1] in ("VBD", "VBZ")
        and tags[i + 1] in (".", ",")
        and stem(words[i - 1]) not in _WITH_DEED
        and words[i - 1].lower() not in _AUXILIARIES
        and "NN" in choices(words[i], False).split("/")
    }


_IN_ROW, _BEFORE_ROW = frozenset(("NN", "NNS", "JJ", "VBG", ",")), FINITE | {"IN", ":"}


def rows(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "The signs are shivering, headache and pains": alone in a row with things a "-ing" is a
    thing."""
    mended: dict[int, str] = {}
    for joint in range(3, len(tags) - 2):
        if tags[joint] != "CC":
            continue
        start = joint
        while start > 1 and tags[start - 1] in _IN_ROW:
            start -= 1
        row, last = tags[start : joint - (tags[joint - 1] == ",")], tags[joint + 1]
        things = "NN" in row or "NNS" in row or last in COMMON_NOUNS
        listed_ = "," in row or stem(words[start - 1]) == "includ"
        listed_ &= tags[joint + 2] not in FINITE  # "singing, dancing and music played"
        if not (things and listed_ and tags[start - 1] in _BEFORE_ROW):
            continue
        stops = {*(i for i in range(start, joint + 1) if tags[i] in (",", "CC")), start - 1}
        lone = {i for i in range(start, joint) if {i - 1, i + 1} <= stops}
        if last in ("VBG", *COMMON_NOUNS) and tags[joint + 2] in (".", ",", "IN"):
            lone.add(joint + 1)
        mended |= {i: "NN" for i in lone if tags[i] == "VBG"}
    return mended


_BEFORE_NAME = frozenset("the a an his her its their then former".split())
_REACH = 9  # tokens from a participle to the doer behind "by"


def is_done_by(words: Sequence[str], tags: Sequence[str], start: int) -> bool:
    """Whether "by Ann" or "by the queen" stands before the next verb or comma, with nothing before
    it that could be an object: no "by the river"."""
    if tags[start] not in ("IN", "TO"):
        return False
    for i in range(start, min(start + _REACH, len(tags) - 1)):
        if tags[i].startswith(("VB", "CC", ",", ".")):
            return False
        if words[i].lower() == "by":
            at = i + 1 + (words[i + 1].lower() in _BEFORE_NAME)
            named = tags[at] == "NNP" and words[at].lower() not in table("months")
            return named or bool(base_role(words[at].lower()))
    return False


def reduced(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "A man accused of theft told the court": a "past tense" before a preposition is a participle
    where another verb goes on with the same subject, and behind "from a skin" where one went
    before; not one of saying, which leads in a clause."""
    places = (i for i in range(1, len(tags)) if tags[i] == "VBD" and words[i] not in BE | HAVE)
    mended = {i: "VBN" for i in places if words[i - 1].lower() == "those"}  # "for those affected"
    for index in range(1, len(tags) - 2):
        led = tags[index + 1] in ("IN", "TO") and tags[index - 1] in COMMON_NOUNS
        if tags[index] != "VBD" or not led:
            continue
        reports = stem(words[index]) in listed("reporting_verbs") or words[index + 1] == "that"
        if reports or "VBN" not in choices(words[index], False).split("/"):
            continue
        ahead = tags[index + 1] == "IN" and goes_on(words, tags, index + 2)
        ahead = ahead or _is_named_behind(words, tags, index + 1)
        if ahead or _is_inside(words, tags, index):
            mended[index] = "VBN"
    return mended


def _is_named_behind(words: Sequence[str], tags: Sequence[str], start: int) -> bool:
    """ "A mediator appointed by the ministry, Anne Vautrin, will": whether who is done so is named
    between commas behind "by" and its doer, before a finite verb."""
    commas = [i for i in range(start, len(tags) - 1) if words[i] == ","][:2]
    if words[start].lower() != "by" or len(commas) < _ASIDE:
        return False
    first, last = commas
    named = last > first + 1 and set(tags[first + 1 : last]) == {"NNP"}
    return named and _VERBAL.isdisjoint(tags[start:first]) and tags[last + 1] in FINITE


def _is_inside(words: Sequence[str], tags: Sequence[str], index: int) -> bool:
    """ "It was described from a skin sent to Lund": behind a noun that a preposition leads, with a
    verb before it in the same clause that takes no clause of its own."""
    start = index - 1
    while start and (tags[start] in COMMON_NOUNS or tags[start] in ("JJ", "DT", "CD")):
        start -= 1
    if tags[start] != "IN" or words[start] in _CLAUSAL:
        return False
    while start and tags[start] not in _VERBAL:
        if tags[start] in _BREAKS or words[start] in _CLAUSAL:
            return False
        start -= 1
    reports = stem(words[start]) in listed("reporting_verbs")
    return start > 0 and tags[start] in _DONE and not reports


def goes_on(words: Sequence[str], tags: Sequence[str], start: int) -> bool:
    """Whether a finite verb follows with no comma, conjunction or subject of its own before it."""
    for index in range(start, len(tags)):
        before = tags[index - 1]
        if tags[index] in FINITE:
            return before in _SUBJECT_NOUNS
        own = before in _SUBJECT_NOUNS and tags[index] in _OPENS_NOUN
        if own or tags[index] in _BREAKS or words[index] in _CLAUSAL:
            return False
    return False


def is_led(words: Sequence[str], tags: Sequence[str], i: int) -> bool:
    """Whether a "verb" before a stop is the noun of its preposition, behind another verb."""
    if (*tags[i - 3 : i + 1],) == _ON_THE_SAME_ROCKS:
        return True
    lead = i - 1 - (tags[i - 1] in ("JJ", "VBG"))
    return (
        words[lead] in _LEADING
        and not FINITE.isdisjoint(tags[:lead])
        and "NNS" in choices(words[i], False)
    )


def undergone(words: Sequence[str], tags: Sequence[str]) -> dict[int, str]:
    """ "His passenger died of shock": behind a noun the past tense, as nothing is done by it, if no
    "had" or "was" goes before."""
    mended = {}
    for i in range(1, len(tags)):
        if tags[i] not in ("VBN", "JJ") or tags[i - 1] not in ("NN", "NNS"):
            continue
        verbs = (words[at].lower() for at in range(i - 1, -1, -1) if tags[at] in _PARTING)
        if stem(words[i]) in listed("intransitive_verbs") and next(verbs, "") not in BE | HAVE:
            mended[i] = "VBD"
    return mended
