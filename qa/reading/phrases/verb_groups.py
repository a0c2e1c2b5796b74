"""What a verb group says beyond its words: form, voice, tense, polarity; and classes of verbs.

The classes are by construction, not by meaning: which verbs take two objects, name something,
or hand their object on as the subject of an infinitive. They hold stems.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from qa.language.chunks import verb_group
from qa.language.grammar import FINITE, PROPER_NOUNS, VERBS
from qa.language.lexicon import table
from qa.language.stems import StemSet, listed, stem
from qa.language.wordtags import choices
from qa.light import NamedTuple

__all__ = [
    "Verb",
    "for_control",
    "giving",
    "interposed",
    "judging",
    "linking",
    "naming",
    "object_control",
    "objectless",
    "of_verb",
    "read_verb",
    "reporting",
    "undergoing",
]

_LONGEST_ASIDE = 12
_SPEAKERS = frozenset("NN NNS NNP NNPS PRP PRP$ DT JJ POS IN CD CC RB TO".split())
_FORMS = {"VBG": "gerund", "VBN": "participle", "VB": "bare"}
_BE = frozenset("be am is are was were been being 's ’s 'm ’m 're ’re s".split())
_AUXILIARY = _BE | frozenset("do does did has have had 've ’ve 'd ’d".split())
_TENSES = {"past": "past", "present": "present", "future": "future"}

_LINKING = "be become remain seem appear stay prove"
_NAMING = (
    "call name dub elect appoint declare nickname title entitle rename crown label proclaim "
    "style term vote christen make"
)
_GIVING = (
    "give offer award send tell show grant teach pay lend hand bring sell cost deny promise "
    "ask owe assign allow earn win buy guarantee"
)
_CONTROL = (
    "ask tell want urge allow help force order persuade invite enable expect encourage permit "
    "require cause lead advise instruct convince get teach warn beg command compel push "
    "prompt authorise authorize inspire pressure let make see hear watch hire recruit commission "
    "enlist engage entrust empower entitle oblige forbid remind nominate elect appoint assign "
    "challenge summon train dispatch deploy implore lobby petition tempt believe consider declare "
    "deem presume"
)
_SENDING = "bring carry leave need prefer send take want"
_THINKING = (
    "say think believe know hope claim suggest mean find show feel fear expect report note "
    "add argue insist warn learn see understand realise realize estimate predict guess "
    "suppose conclude ensure wish assume decide tell hear agree announce"
)
_OF = (
    "accuse convict deprive rid inform remind rob strip warn suspect cure consist die think dispose"
)


_OBJECTLESS = (
    "arrive appear be become begin come cry die emerge exist fall go happen hurry laugh lie live "
    "look occur remain return rise seem sit sleep smile speak stand start stay stop swim talk try "
    "turn wait wake walk work"
)
_FOR = "allow appeal arrange ask beg call hope long plead pray press provide push vote wait wish"
# Behind whose object "for", "of" or "from" and a gerund tell what it did, or was not to do.
_JUDGING = (
    "accuse acquit arrest ban blame charge clear commend condemn convict criticise criticize "
    "deter discourage dismiss dissuade excuse fine fire forgive imprison indict investigate jail "
    "penalise penalize praise prevent prohibit prosecute punish reprimand reward sack scold stop "
    "sue suing suspect suspend thank"
)


class Verb(NamedTuple):
    """A verb group as read.

    `form` is "finite", "infinitive" (with "to"), "bare", "gerund" or "participle"; `tense` "past",
    "present", "future" or "none"; `auxiliary` whether it can only help another verb;
    `past` whether it is one word that could be the past, `simple` one past form that could be a
    participle.
    """

    start: int
    end: int
    head: int
    form: str
    stem: str
    passive: bool
    tense: str
    negated: bool
    modal: str
    auxiliary: bool
    past: bool
    simple: bool


def read_verb(lowers: Sequence[str], tags: Sequence[str], start: int, end: int) -> Verb:
    """Reads tokens `start` to `end`, a verb group of the chunker."""
    read = _read(tuple(lowers[start:end]), tuple(tags[start:end]))
    return Verb._make((start, end, start + read.head, *read[3:]))


# "Has been", "said": a few groups are most of all.
@lru_cache(maxsize=4096)
def _read(lowers: tuple[str, ...], tags: tuple[str, ...]) -> Verb:
    """The verb group that these words are."""
    group = verb_group(lowers, tags, 0, len(tags))
    places = [index for index, tag in enumerate(tags) if tag in VERBS]
    form = _form(tags, 0, places[0] if places else 0)
    alone = len(places) < 2
    return Verb(
        start=0,
        end=len(tags),
        head=group.head,
        form=form,
        stem=_stem(lowers[group.head]),
        passive=group.passive or (form == "participle" and alone),
        tense=_TENSES.get(group.tense, "none") if form == "finite" else "none",
        negated=group.negated and "only" not in lowers,
        modal=group.modal,
        auxiliary=tags[group.head] == "MD" or lowers[group.head] in _AUXILIARY,
        past=alone and "VBD" in choices(lowers[group.head], False).split("/"),
        simple=alone and tags[group.head] == "VBD" and _can_be_participle(lowers[group.head]),
    )


def _form(tags: Sequence[str], start: int, first: int) -> str:
    if tags[start] == "TO":
        return "infinitive"
    return _FORMS.get(tags[first], "finite")


def _can_be_participle(low: str) -> bool:
    return low not in _AUXILIARY and "VBN" in choices(low, False).split("/")


def _stem(low: str) -> str:
    return "be" if low in _BE else stem(low)


@lru_cache(maxsize=16)
def _class(names: str) -> StemSet:
    return StemSet(names.split())


def linking(verb: Verb) -> bool:
    """Whether what follows describes the subject: be, become, remain, seem."""
    return verb.stem in _class(_LINKING) and not verb.passive


def naming(verb: Verb) -> bool:
    """Whether the verb gives its object a name or an office: call, name, elect."""
    return verb.stem in _class(_NAMING)


def giving(verb: Verb) -> bool:
    """Whether the verb can have two objects: give, award, tell."""
    return verb.stem in _class(_GIVING)


def object_control(verb: Verb) -> bool:
    """Whether its object acts in the infinitive that follows: ask, urge, force."""
    return verb.stem in _class(_CONTROL)


def undergoing(verb: Verb) -> bool:
    """Whether something is done to its object in the passive infinitive that follows: send."""
    return verb.stem in _class(_SENDING)


def for_control(verb: Verb) -> bool:
    """Whether who is named behind its "for" acts in the infinitive that follows: wait, call."""
    return verb.stem in _class(_FOR)


def judging(verb: Verb) -> bool:
    """Whether its object acts in the gerund behind "for", "of" or "from": sue, thank, stop."""
    return verb.stem in _class(_JUDGING)


def objectless(verb: Verb) -> bool:
    """Whether it does not share the object of a verb joined to it: "go and buy it"."""
    return verb.stem in _class(_OBJECTLESS) or verb.auxiliary


def of_verb(verb: Verb) -> bool:
    """Whether an of-phrase after it, or after its object, is the verb's: accuse of, consist of."""
    return verb.stem in _class(_OF)


def reporting(verb: Verb) -> bool:
    """Whether a clause can follow it without "that": say, believe, announce."""
    return verb.stem in listed("reporting_verbs") or verb.stem in _class(_THINKING)


def interposed(words: Sequence[str], tags: Sequence[str], start: int, end: int) -> dict[int, int]:
    """From comma to comma who says it, between a subject and its verb, by the first comma: "The
    bridge, engineers say, needs a deck"; "The light, says Ewa Lind of the museum, draws moths"."""
    commas = [index for index in range(start, end) if words[index] == ","]
    return {
        opened: closed
        for opened, closed in pairwise(commas)
        if closed - opened <= _LONGEST_ASIDE
        and _only_says(words[opened + 1 : closed], tags[opened + 1 : closed])
        and tags[opened - 1].startswith(("NN", "PRP", "CD"))
        and _goes_on(tags[closed + 1 : min(closed + 3, end)])
    }


def _only_says(words: Sequence[str], tags: Sequence[str]) -> bool:
    """Whether a verb of saying and who says it is all; "announced on Monday" has nobody."""
    verbs = [index for index, tag in enumerate(tags) if tag in VERBS]
    others = {tag for tag in tags if tag not in VERBS}
    if len(verbs) != 1 or not others or not _SPEAKERS.issuperset(others):
        return False
    says = verbs[0]
    who = words[1 if says == 0 else 0].lower()
    if tags[says] == "VBG" or stem(words[says].lower()) not in listed("reporting_verbs"):
        return False
    if says:
        return tags[0] != "IN" and any(tag.startswith(("NN", "PRP")) for tag in tags[:says])
    return tags[1] in PROPER_NOUNS and who not in table("weekdays") and who not in table("months")


def _goes_on(tags: Sequence[str]) -> bool:
    """Whether a finite verb follows, perhaps behind an adverb."""
    adverb = bool(tags) and tags[0] == "RB"
    return any(tag in FINITE for tag in tags[adverb : adverb + 1])
