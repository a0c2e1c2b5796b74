"""What the points of single words miss in a clause: the verb that "did" asks for, a finite verb.

Applied to the tags of a whole sentence or question, after each word has its own.
"""

from __future__ import annotations

from collections.abc import Sequence

from qa.language.grammar import COMMON_NOUNS, FINITE, IS
from qa.language.lexicon import table
from qa.language.lexicon import words as lexicon_words
from qa.language.stems import StemSet, stem
from qa.language.wordtags import choices, counted, derived

__all__ = ["mended"]

_DO_TAGS = {"do": "VBP", "does": "VBZ", "did": "VBD"}
_DO = frozenset((*_DO_TAGS, "can", "could", "will", "would", "should", "must", "may", "might"))
_ARTICLES = frozenset(("the", "a", "an"))
_BEHIND_NOUN = frozenset((".", ",", "IN", "VB", "VBZ", "VBD", "VBN", "MD"))
_NOUNS = frozenset(("NN", "NNS", "NNP", "NNPS", "PRP", "CD"))
_INSIDE = frozenset(
    ("DT", "PRP$", "JJ", "JJR", "JJS", "POS", "IN", "CC", "RB", "PDT", "EX", "VBZ", *_NOUNS)
)
_IN_PHRASE = _NOUNS - {"PRP"} | {"DT", "JJ", "PRP$", "POS", "VBG"}
_AFTER_WHICH_BASE = frozenset(("TO", "MD"))
_HAVE = frozenset(("have", "has", "had", "having", "'ve", "’ve"))
_DOUBTFUL = frozenset(("JJ", "VBD"))
_SOME = frozenset("any anything anyone anybody some there much many more nothing enough".split())
_SUBJECTS = frozenset(("i", "he", "she", "it", "we", "they", "who"))
_BOUNDS = frozenset((("at", "least"), ("at", "most"), ("more", "than"), ("fewer", "than"),
                     ("less", "than"), ("up", "to")))  # fmt: skip
_OF_SOMEBODY = ("ist", "ician")  # "Said neurologist Ann Lee": no adverb ends so.
# "The film historian Ann Lee", "a stranger came": what stands before somebody, and behind.
_BEFORE_ROLE = frozenset("DT NN NNP JJ POS PRP$ CC , .".split())
_BEHIND_ROLE = frozenset("NNP VBD VBZ MD WP".split())
# "It contains magnesium.", "the mineral is": what may stand behind a noun that stands alone.
_CLOSING = frozenset(". IN VBZ VBD VBP MD WDT -RRB- :".split())
_OPENING = frozenset("DT PRP$ POS IN VB VBZ VBD VBP VBG".split())
# "It seems general", "made public", "as general as", "in general": an adjective stands alone there.
_DESCRIBING = StemSet(
    """be become seem look feel remain stay get go grow turn sound prove appear make keep leave find
    consider render think call""".split()
)
_BEFORE_ADJECTIVE = frozenset("as than in at for 's ’s 'm ’m 're ’re".split())
_HELPING = frozenset("is are was were be been being am has have had having".split())
_QUANTIFYING = frozenset("only all some most no many few".split())
_TIMES = frozenset("years year months days weeks hours minutes centuries decades".split())
# What in front of a capital letter says nothing of a name, and little words that begin none.
_OPENERS = frozenset(("``", "''", ":", "-LRB-", "-RRB-", "."))
_LITTLE = frozenset(("IN", "DT", "MD", "VB", "RB"))
_LED = {"VBD": "VBN", "NN": "VB", "RB": "VB", "JJ $": "VBN"}  # "was fined £40"
_CONDITIONAL = frozenset("if when whenever because while although though unless once".split())
_RARE = ("WDT VBZ IN NNP", "NN VBD NNP", " DT VBD", "POS VB ")
_NO_NAMES = frozenset(("the", "a", "i"))


def mended(words: Sequence[str], tags: list[str]) -> list[str]:
    """The tags with the verb found that "do", "did" or a modal before its subject asks for."""
    tags = [
        "NN" if tag == "RB" and word.lower().endswith(_OF_SOMEBODY) else tag
        for word, tag in zip(words, tags, strict=True)
    ]
    if "NNP" in tags:
        tags = _with_little_names(words, tags)
    if tags[:1] == ["VBG"] and _is_named(words, tags):
        tags = ["NNP", *tags[1:]]  # "Dowding was summoned."
    tags = _with_role(words, tags)
    tags = _with_bare_noun(words, tags) if "JJ" in tags else tags
    tags = _with_described(words, tags) if "MD" in tags else tags
    if "VBG" in tags:
        tags = _with_deed_noun(words, tags)
    for index, low in enumerate(map(str.lower, words[:8])):
        if low in _DO and _inverted(tags, index):
            start = [*tags[:index], _DO_TAGS.get(low, "MD")]
            return _with_deed_noun(words, [*start, *_with_verb(words, tags, index + 1)])
    if words[:1] and words[0].lower() in _CONDITIONAL:
        tags = _with_condition(words, tags)
    tags = _with_passive(words, _with_participle(words, tags))
    told = f" {' '.join(tags)}"
    if any(map(told.__contains__, _RARE)) or ("TO VB" in told and "according" in words):
        from qa.language.verb_mending import with_rare

        tags = with_rare(words, tags)
    tags = _with_finite(words, _with_counting(words, tags))
    tags = _with_second_subject(words, tags) if "CC" in tags else tags
    return _with_led(words, tags)


def _with_condition(words: Sequence[str], tags: list[str]) -> list[str]:
    """ "If your plans change, …": up to its comma a clause has a verb, be it taken for a noun."""
    stop = next((i for i, word in enumerate(words) if word == ","), 0)
    if any(tag in FINITE or tag == "MD" for tag in tags[:stop]):
        return tags
    nouns = (i for i in range(2, stop) if tags[i - 1] == "NNS" and tags[i] == "NN")
    bare = (i for i in nouns if not tags[i + 1].startswith("NN"))
    verb = next((i for i in bare if "VB" in choices(words[i], False).split("/")), 0)
    return [*tags[:verb], "VBP", *tags[verb + 1 :]] if verb else tags


def _with_little_names(words: Sequence[str], tags: list[str]) -> list[str]:
    """ "Found by Per Moe", "sold to An Nguyen": inside a sentence a little word with a capital
    letter before a name is its first; so is one known for it at the beginning. Headings, in which
    most words have a capital, say nothing."""
    capitals = [index for index in range(1, len(words)) if words[index][:1].isupper()]
    if 2 * len(capitals) > len(words):
        return tags
    first = tags[0] == "IN" and words[0].lower() in table("first_names")
    leading = {
        index for index in capitals if tags[index] in _LITTLE and tags[index - 1] not in _OPENERS
    }
    little = {i for i in (leading | {0} if first else leading) if _leads_name(words, tags, i)}
    return ["NNP" if i in little else tag for i, tag in enumerate(tags)] if little else tags


def _leads_name(words: Sequence[str], tags: Sequence[str], index: int) -> bool:
    fits = words[index].istitle() and words[index].lower() not in _NO_NAMES
    behind = index + 1
    return fits and tags[behind : behind + 1] == ["NNP"] and words[behind][:1].isupper()


def _is_named(words: Sequence[str], tags: Sequence[str]) -> bool:
    """Whether what opens a sentence is a name, and no deed: "Swimming was banned"."""
    subject = tags[1:2] in (["VBD"], ["VBZ"]) and words[0].istitle()
    return subject and not derived(words[0].lower()) and words[0].lower() not in counted()


def _with_led(words: Sequence[str], tags: list[str]) -> list[str]:
    """ "Every effort is made", "they might look": a participle behind "be" and "have", and a base
    form behind the modal of a statement."""
    asking = tags[:1] == ["MD"] or (tags[:1] and tags[0][0] == "W")
    fixed = tags
    for index in range(1, len(tags)):
        before = index - 1
        while before and tags[before] == "RB":
            before -= 1
        kind = _LED.get(tags[index]) or _LED.get(" ".join(tags[index : index + 2]), "")
        helped = words[before].lower() in _HELPING if kind == "VBN" else tags[before] == "MD"
        free = kind == "VBN" or not (asking or "VB" in tags[index + 1 : index + 3] or not before)
        if kind and helped and free and kind in choices(words[index], False).split("/"):
            fixed = [*fixed[:index], kind, *fixed[index + 1 :]]
    return fixed


def _with_role(words: Sequence[str], tags: list[str]) -> list[str]:
    """ "The historian Ann Lee", "the stranger came": a word for somebody is no adjective before a
    name or a verb, whatever its ending."""
    return [
        "NN"
        if tag in ("JJ", "JJR")
        and (tags[index - 1] if index else ".") in _BEFORE_ROLE
        and (tags[index + 1] if index + 1 < len(tags) else ".") in _behind(tags, index)
        and words[index] in lexicon_words("roles")
        else tag
        for index, tag in enumerate(tags)
    ]


def _with_bare_noun(words: Sequence[str], tags: list[str]) -> list[str]:
    """ "It contains zinc.", "the mineral is": with nothing behind it to describe, it is a noun
    where it can be one."""
    return [
        "NN"
        if tag == "JJ"
        and index
        and tags[index - 1] in _OPENING
        and not _describes(words[index - 1].lower())
        and _closes(tags, index + 1)
        and not _may_be_described(words, tags, index + 1)
        and words[index].islower()
        and words[index] not in table("ordinal_words")
        and _may_be_noun(words[index])
        else tag
        for index, tag in enumerate(tags)
    ]


def _describes(word: str) -> bool:
    return word in _BEFORE_ADJECTIVE or stem(word) in _DESCRIBING


def _may_be_noun(word: str) -> bool:
    return "NN" in choices(word, False).split("/") or word in lexicon_words("materials")


def _may_be_described(words: Sequence[str], tags: Sequence[str], place: int) -> bool:
    """Is it the "risks" of "the main risks", which only looks like a verb?"""
    verb = tags[place : place + 1] == ["VBZ"]
    return verb and "NNS" in choices(words[place], False).split("/")


def _closes(tags: Sequence[str], place: int) -> bool:
    """Whether a noun phrase ends before a token: also before an "and" with a noun that does."""
    following = tags[place] if place < len(tags) else "."
    if following == "CC" and tags[place + 1 : place + 2] in (["NN"], ["NNS"], ["DT"]):
        return tags[place + 1] == "DT" or place + 2 >= len(tags) or tags[place + 2] in _CLOSING
    return following in _CLOSING


def _behind(tags: Sequence[str], index: int) -> frozenset[str]:
    """What may stand behind somebody; "a tall, academic, serious man" is described."""
    led = index and tags[index - 1] in ("DT", "POS", "PRP$", "NN")
    return _BEHIND_ROLE if led else frozenset(("NNP",))


def _with_described(words: Sequence[str], tags: list[str]) -> list[str]:
    """ "Only trained staff may enter": whom a participle describes, before the clause's verb."""
    for i in range(1, len(tags) - 2):
        opened = words[i - 1].lower() in _QUANTIFYING and (i < 2 or tags[i - 2] in (",", "."))
        if opened and tags[i : i + 3 : 2] == ["VBD", "MD"] and tags[i + 1].startswith("NN"):
            tags = [*tags[:i], "VBN", *tags[i + 1 :]]
    return tags


def _with_deed_noun(words: Sequence[str], tags: list[str]) -> list[str]:
    """ "What is the warning?", "the warning was": behind an article, and before no noun that it
    could describe or have for an object, it is a noun."""
    fixed = tags
    for index in range(1, len(tags)):
        following = tags[index + 1] if index + 1 < len(tags) else "."
        # "What types of farming does it show?"
        kind = words[index - 1].lower() == "of" and following in FINITE
        led = tags[index] == "VBG" and (kind or words[index - 1].lower() in _ARTICLES)
        if led and following in _BEHIND_NOUN:
            fixed = [*fixed[:index], "NN", *fixed[index + 1 :]]
    return fixed


def _with_second_subject(words: Sequence[str], tags: list[str]) -> list[str]:
    """ "Ann left, and work on the bridge stopped": behind a past verb and "and" no infinitive, but
    the subject of the verb behind its own "on the bridge"."""
    for index in range(2, len(tags) - 3):
        joined = tags[index] in ("VB", "VBP") and tags[index - 1 : index + 2 : 2] == ["CC", "IN"]
        if not joined or "NN" not in choices(words[index], False).split("/"):
            continue
        verb = index + 2
        while verb < len(tags) and tags[verb] in _IN_PHRASE:
            verb += 1
        past = "VBD" in tags[:index] and _AFTER_WHICH_BASE.isdisjoint(tags[:index])
        finite = verb < len(tags) and "VBD" in choices(words[verb], False).split("/")
        if past and finite and verb > index + 2 and tags[verb] in ("VBD", "VBN"):
            tags = [*tags[:index], "NN", *tags[index + 1 : verb], "VBD", *tags[verb + 1 :]]
    return tags


def _with_counting(words: Sequence[str], tags: list[str]) -> list[str]:
    """ "The quake killed at least 300 people": behind a noun and before an amount that is no time a
    participle is none; it would have its amount behind a "by"."""
    fixed = tags
    for index in range(1, len(tags) - 4 if "VBN" in tags else 0):
        if tags[index] != "VBN" or tags[index - 1] not in _NOUNS or tags[index + 3] != "CD":
            continue
        bound = (words[index + 1].lower(), words[index + 2].lower()) in _BOUNDS
        possible = "VBD" in choices(words[index], False).split("/")
        if bound and possible and words[index + 4].lower() not in _TIMES:
            fixed = [*fixed[:index], "VBD", *fixed[index + 1 :]]
    return fixed


def _with_participle(words: Sequence[str], tags: list[str]) -> list[str]:
    """ "has gone", "was he jailed for?": what can be a participle is one right after "have", and
    before a "for" that ends a question."""
    if _DOUBTFUL.isdisjoint(tags):
        return tags
    fixed = list(tags)
    for index in range(1, len(tags)):
        doubtful = tags[index] in _DOUBTFUL and words[index - 1].lower() in _HAVE
        doubtful |= tags[index] == "JJ" and (*words[index + 1 :], "?")[:2] == ("for", "?")
        if doubtful and "VBN" in choices(words[index], False).split("/"):
            fixed[index] = "VBN"
        if tags[index] == "JJ" and words[index] == "left" and tags[index - 1] in ("PRP", "NNP"):
            fixed[index] = "VBD"  # "when he left school"
    return fixed


def _with_passive(words: Sequence[str], tags: list[str]) -> list[str]:
    """ "Was the boy left at home?"; not "Was any money left in it?", "Is it left?"."""
    at = words.index("left") if "left" in words[2:] else 0
    if not at or words[0].lower() not in IS or words[1].lower() in _SOME:
        return tags
    alone = tags[at] not in ("RB", "VBD") or at + 2 >= len(words)
    fits = not alone and _INSIDE.issuperset(tags[1:at])
    return [*tags[:at], "VBN", *tags[at + 1 :]] if fits else tags


def _with_finite(words: Sequence[str], tags: list[str]) -> list[str]:
    """ "Which team won?", "It cost $3": where no verb is finite, the one behind its subject is."""
    if not FINITE.isdisjoint(tags):
        return tags
    asked = tags[:1] != [] and tags[0][0] == "W"
    for index in range(1, len(tags)):
        if words[index - 1].lower() in _SUBJECTS or (asked and tags[index] == "VBN"):
            possible = choices(words[index], False).split("/")
            for kind in ("VBD", "VBP"):
                if kind in possible:
                    return [*tags[:index], kind, *tags[index + 1 :]]
    return tags


def _inverted(tags: Sequence[str], index: int) -> bool:
    """Whether the auxiliary stands before its subject: first, or after a question word's phrase."""
    if index + 2 >= len(tags) or tags[index + 1] not in (_INSIDE | {"VB", "VBP"}) - {"IN", "CC"}:
        return False
    return index == 0 or (tags[index - 1] != "PRP" and any(tag[0] == "W" for tag in tags[:index]))


def _with_verb(words: Sequence[str], tags: Sequence[str], start: int) -> list[str]:
    """The tags from `start` on; the last word of the subject that can be a verb becomes it, unless
    a verb stands behind the subject already."""
    verb = -1
    for place in range(start, len(words)):
        kind = tags[place]
        possible = choices(words[place], False).split("/")
        following = tags[place + 1] if place + 1 < len(tags) else ""
        nouns = _NOUNS if kind == "JJ" else COMMON_NOUNS  # "did the club sack Moe"
        can = "VB" in possible and not ("JJ" in possible and following in nouns)
        if place == start and kind in {"VB", "VBP"} and "NN" in possible:
            continue
        if place > start and can and tags[place - 1] in _NOUNS | {"RB", "VBG"}:
            verb = place
        if (
            place > start + 1
            and can
            and (following in ("DT", "PRP$", ".", "") or _lacks_verb(tags, place + 1))
            and _is_firm(words, tags, place)
        ):
            return [*tags[start : place - 1], "NN", "VB", *tags[place + 1 :]]
        if kind in _INSIDE and not (kind == "IN" and verb > start):
            continue
        if kind == "VBG" and place > start and tags[place - 1] == "DT":
            continue  # "does the warning end"
        if kind in {"VB", "VBP", "VBD"} and can and place > start:
            verb = place
        break
    bare = {"VBZ": "NNS", "VB": "NN", "VBP": "NN"}
    middle = [bare.get(tag, tag) for tag in tags[start:verb]]
    return [*middle, "VB", *tags[verb + 1 :]] if verb > start else list(tags[start:])


def _lacks_verb(tags: Sequence[str], behind: int) -> bool:
    """ "Why did the union object to it?": a preposition, and no other verb behind it."""
    return tags[behind] in ("IN", "TO") and not any(tag[:2] == "VB" for tag in tags[behind:])


def _is_firm(words: Sequence[str], tags: Sequence[str], place: int) -> bool:
    """ "Will the firm close the plant?": an "adjective" behind an article that can be a noun."""
    led = tags[place - 1] == "JJ" and tags[place - 2] in ("DT", "PRP$")
    return led and "NN" in choices(words[place - 1], False).split("/")
