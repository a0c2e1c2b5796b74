"""Whether a clause denies its deed: by "not", by "nobody", by "without", by a verb of lacking.

A negation counts in its own clause only.
"""

from __future__ import annotations

from qa.language.stems import stem
from qa.reading.clauses import Clause
from qa.reading.phrases import Phrase
from qa.reading.reading import SentenceReading

__all__ = [
    "is_denied",
    "is_excepted",
    "is_excluded",
    "is_no_longer",
    "is_none",
    "is_unsupported",
    "is_yet_to_come",
    "negated_before",
    "stands_alone",
    "takes_none",
]

_NEGATORS = frozenset(
    "no not n't n’t never neither nor none nobody nothing nowhere without hardly cannot".split()
)
_NO_LONGER = ("no", "longer")
_NOBODY = frozenset(("nobody", "nothing", "no-one"))
_NO_PERSON = (("nobody",), ("no-one",), ("no", "one"), ("none",))
_NONE = frozenset(("no", "not", "neither"))
_FEW = frozenset(("no", "none", "neither", "nobody", "nothing", "without", "hardly"))
# What lacks or prevents a thing says that it is not; what denies it leaves it open.
_WITHOUT = frozenset(stem(verb) for verb in "lack avoid prevent exclude escape avert".split())
# "Escaped injury" tells of no injury, "escaped the fire" of a fire.
_EVADING = frozenset(stem(verb) for verb in "avoid escape".split())
_KNOWN = frozenset("the this that these those his her its their".split())
_VERY = frozenset("very so too extremely precious".split())
_SUPPORT = frozenset("evidence sign signs indication indications proof suggestion truth".split())
_UNTRUE = frozenset("untrue false incorrect myth".split())
_FAR, _CLOSE = 9, 3  # tokens before the deed, and between the two words
_ALMOST = frozenset(("almost", "nearly"))
# What almost doubled has grown.
_MULTIPLYING = frozenset(stem(verb) for verb in "double triple treble quadruple halve".split())
_ONLY_AFTER = frozenset(("only", "just", "merely"))
_EXCEPTING = (("but", "not"), ("and", "not"), (",", "not"))
_REPLACING = (("instead", "of"), ("rather", "than"), ("place", "of"))
_TO_COME = frozenset(("yet", "even"))
_NOMINAL = frozenset("DT PRP$ JJ NN NNS NNP NNPS CD IN".split())


def is_denied(reading: SentenceReading, clause: Clause, index: int) -> bool:
    """An odd number of negations: of the verb, of its subject or object, of the word itself."""
    negative = clause.polarity == "negative" and not _is_not_only(reading, clause)
    parts = (clause.subject, clause.object)
    none = any(
        is_none(reading, part) and not _is_beside(reading, part, index)
        for part in parts
        if part is not None and not (negative and _is_behind_not(reading, clause, part))
    )
    none = none or takes_none(reading, clause.head) or _is_never(reading, clause, index)
    none = none or (index == clause.head and _is_for_nobody(reading, clause))
    without = not none and negated_before(reading, index, clause)
    before = reading.lowers[max(0, clause.verb_start - 1) : clause.head]
    almost = not _ALMOST.isdisjoint(before) and reading.stems[clause.head] not in _MULTIPLYING
    almost = almost or is_yet_to_come(reading, index) or _is_too_much(reading, index)
    return negative ^ (none or without) ^ (almost or is_excluded(reading, clause, index))


def _is_behind_not(reading: SentenceReading, clause: Clause, part: Phrase) -> bool:
    """ "There was not a cloud": the verb's own "not", which counts once."""
    last = part.start - 1
    denied = reading.lowers[part.start] not in _FEW and reading.lowers[last : part.start] == (
        "not",
    )
    return denied and clause.verb_start < last < clause.verb_end


def _is_for_nobody(reading: SentenceReading, clause: Clause) -> bool:
    """ "She sells it to nobody", "he spoke with no one"."""
    objects = [reading.lowers[one.object.start : one.object.end] for one in clause.obliques]
    return any(one in _NO_PERSON for one in objects)


def is_no_longer(reading: SentenceReading, clause: Clause) -> bool:
    """ "It is no longer the tallest", "no longer belongs to it", whatever "no" is read as."""
    before, behind = clause.verb_start - 2, clause.verb_end
    places = [at for at in (before, behind) if at >= 0]
    return any(reading.lowers[at : at + 2] == _NO_LONGER for at in places)


def _is_never(reading: SentenceReading, clause: Clause, index: int) -> bool:
    """ "Never mix them", "founded in 1820, no longer belongs to it", that are no adverbs there."""
    before = [reading.lowers[max(0, at - 1) : at] for at in (clause.verb_start, index)]
    never = is_no_longer(reading, clause) or ("never",) in before
    return clause.polarity == "positive" and never


def takes_none(reading: SentenceReading, index: int) -> bool:
    """ "The firm hired none": of the verb at a token, where it is read as one or not."""
    return reading.lowers[index + 1 : index + 2] == ("none",)


def _is_beside(reading: SentenceReading, part: Phrase, index: int) -> bool:
    """ "Tea is allowed, but not hot food": what is excepted denies nothing of the rest."""
    return not part.start <= index < part.end and is_excepted(reading, part.end - 1)


def is_yet_to_come(reading: SentenceReading, index: int) -> bool:
    """ "They have yet to win", "it is yet to be built"."""
    start = index - (reading.lowers[index - 1 : index] == ("be",))
    return reading.lowers[max(0, start - 2) : start] == ("yet", "to")


def is_excluded(reading: SentenceReading, clause: Clause, index: int) -> bool:
    """ "They ruled out arson", "the hall lacks a lift", "he was spared jail"."""
    if "spared" in reading.lowers[max(0, index - _CLOSE) : index]:
        return True
    verb = reading.stems[clause.head]
    behind = (one.object for one in clause.obliques if one.word == "out" and verb == "rule")
    thing = next(behind, clause.object)
    if thing is None or not thing.start <= index < thing.end:
        return False
    if verb in _EVADING and reading.lowers[thing.start] in _KNOWN:
        return False
    out = verb == "rule" and "out" in reading.lowers[clause.head : thing.start]
    return out or verb in _WITHOUT


def _is_not_only(reading: SentenceReading, clause: Clause) -> bool:
    """ "Not only did it rise": no negation at all."""
    lowers = reading.lowers
    return any(
        lowers[i] in ("not", "n't", "n’t")
        and lowers[i + 1 : i + 2]
        and lowers[i + 1] in _ONLY_AFTER
        for i in range(max(0, clause.verb_start - 2), min(clause.verb_end + 1, len(lowers) - 1))
    )


def is_none(reading: SentenceReading, part: Phrase) -> bool:
    """ "no dogs", "no one", "not everyone"; "a miracle nobody was hurt", where the last word is the
    subject."""
    words = reading.lowers[max(0, part.start - 1) : part.start + 1]
    nobody = reading.lowers[part.end - 1] in _NOBODY or _is_little(reading, part)
    return nobody or words[-1] in _FEW or words[0] in _NONE or "not" in words


def _is_little(reading: SentenceReading, part: Phrase) -> bool:
    """ "Very little interest", but not "a little interest", "little dogs"."""
    start = part.start + (reading.lowers[part.start] in _VERY)
    before = reading.lowers[max(0, part.start - 1) : part.start]
    mass = reading.tags[part.end - 1] == "NN" and part.end - start > 1
    return mass and reading.lowers[start] == "little" and before != ("a",)


def negated_before(reading: SentenceReading, index: int, clause: Clause | None = None) -> bool:
    """ "without a lid", "no clear sign", "not a friend": right before the phrase of the word."""
    start = clause.start if clause is not None else 0
    verbs = range(clause.verb_start, clause.verb_end) if clause is not None else range(0)
    i = index - 1
    # "Was neither built nor paid for", "has neither heating nor water": no polarity tells it.
    positive = clause is not None and clause.polarity == "positive"
    nor = verbs.start > 0 and reading.lowers[verbs.start - 1] == "nor"  # "nor did she write"
    if positive and i >= start and (nor or reading.lowers[i] in ("neither", "nor")):
        return True
    while i >= start and reading.tags[i] in ("DT", "JJ", "JJR", "JJS", "NN", "NNS", "VBN", "PRP$",
                                             "RB", "CD", "IN", "VBG"):  # fmt: skip
        if reading.lowers[i] in _NEGATORS and i not in verbs:
            return True
        if reading.tags[i] == "IN" and reading.lowers[i] != "of":
            return False
        i -= 1
    return False


def _is_too_much(reading: SentenceReading, index: int) -> bool:
    """ "Too cold for swimming", "too hot for life", "too ill to travel": nobody does."""
    lead = reading.lowers[index - 1 : index]
    gerund = lead == ("for",) and reading.tags[index] in ("VBG", "NN", "NNS")
    tags = reading.tags[max(0, index - 2) : index - 1]
    too = reading.lowers[max(0, index - 3) : max(0, index - 2)] == ("too",)
    return too and tags in (("JJ",), ("RB",)) and (gerund or lead == ("to",))


def is_unsupported(reading: SentenceReading, index: int) -> bool:
    """ "There is no evidence so far that it was stolen"."""
    for i in range(index - 1, max(1, index - _FAR), -1):
        if reading.lowers[i] == "that":
            behind = range(max(1, i - _CLOSE - 1), i)
            if reading.lowers[i - 1] in _UNTRUE or reading.lowers[i - 2 : i] == ("not", "true"):
                return True
            return any(
                reading.lowers[j] in _SUPPORT and "no" in reading.lowers[max(0, j - _CLOSE) : j]
                for j in behind
            )
    return False


def is_excepted(reading: SentenceReading, index: int) -> bool:
    """ "Including coffee, but not lunch", "with a cloth, not with a lid": right before the phrase
    of the word, or the list that it stands in, "but not the cellar or the towers"."""
    i = index - 1
    while i > 0 and reading.lowers[i] != "but" and _may_stand_between(reading, i):
        if reading.lowers[i - 1 : i + 1] in _REPLACING:
            return True
        i -= 1
    only = reading.lowers[i + 1 : i + 2] and reading.lowers[i + 1] in _ONLY_AFTER
    return i > 0 and not only and reading.lowers[i - 1 : i + 1] in _EXCEPTING


def _may_stand_between(reading: SentenceReading, index: int) -> bool:
    """ "Not yet in Bern", "not damage caused by falls": no word of another clause."""
    word = reading.lowers[index]
    done = reading.tags[index] == "VBN" and reading.tags[index - 1].startswith("NN")
    joins = word == "or" or (word == "," and _goes_on_to_or(reading, index))
    return done or joins or reading.tags[index] in _NOMINAL or word in _TO_COME


def _goes_on_to_or(reading: SentenceReading, comma: int) -> bool:
    """Whether a comma stands in a list that ends with "or"."""
    i = comma
    while i < len(reading.lowers) and (reading.tags[i] in _NOMINAL or reading.lowers[i] == ","):
        i += 1
    return reading.lowers[i : i + 1] == ("or",)


def stands_alone(reading: SentenceReading, clause: Clause) -> bool:
    """ "It did not have to shut, but it cancelled two": a past tense, read as a participle."""
    before = clause.verb_start - 2
    lead = reading.lowers[before : before + 1] if before > 0 else ()
    return clause.kind == "participial" and lead == ("but",) and reading.tags[before + 1] == "PRP"
