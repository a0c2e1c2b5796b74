"""Whether a pronoun of a question leans on the turns before, or is bound in the question itself."""

from __future__ import annotations

from collections.abc import Sequence

from qa.conversation.cast import Cast
from qa.conversation.followups.entities import Entity, phrases
from qa.conversation.followups.pronouns import POINTING, Pronoun, fits
from qa.conversation.form import Form
from qa.conversation.nouns import is_group
from qa.conversation.verbs import base_verb
from qa.language.grammar import FINITE_BE
from qa.language.lexicon import words
from qa.light import pattern

__all__ = ["is_free", "owns"]

_ADJECTIVE = (
    r"(?:true|possible|impossible|likely|unlikely|clear|important|necessary|"
    r"easy|hard|difficult|safe|"
    r"known|said|believed|thought|reported|expected|legal|okay|ok|worth|fair|correct|right|a fact|"
    r"better|best|common|normal|good|bad)"
)
# "Is it important to our health?" speaks of something.
_TO = r"to(?! (?:an?|the|my|your|our|his|her|its|their|you|us|me|him|them)\b)"
_TAKING = frozenset(("take", "bring", "carry"))
# "it" that stands for nothing: weather, clock, and what a clause behind it says.
# What is given to her is not hers yet: "Did they offer her money?"
_GIVING = frozenset("offer give pay lend promise owe".split())
_HELPING = r"(?:is|was|do|does|did|will|would|has|had|may|might|could)(?:n't|n’t| not)?"
_WEATHER = (
    r"(?:(?:rain|snow|hail|thunder|drizzl|freez)(?:e|s|es|ed|ing)?|sunny|windy|foggy|cloudy|rainy|"
    r"stormy|frosty|dark)\b"
)
_PLEONASTIC = pattern(
    rf"\b(?:is|was|isn't|wasn't|will) it (?:really |still |also |not |be )*{_ADJECTIVE}"
    rf" (?:that|{_TO}|for .* to|if|whether)\b"
    rf"|\bit (?:is|was|'s|would be|will be) (?:really |still |also |not )*{_ADJECTIVE} "
    rf"(?:that|{_TO}|for .* to|if|whether)\b"
    r"|\bit (?:\w+ )?(?:cost|costs|take|takes|took|mean|means|feel|look|seem|"
    r"seems|appear|appears|turn out)s? (?:\w+ )?(?:to|that|like to|as if)\b"
    r"|\bhow long (?:\w+ )?it (?:take|taken|took) (?:him|her|them|to)\b"
    r"|\bwhat (?:time|day|date|month|season|year) (?:is|was) it\b"
    r"|\bwhose (?:\w+ )+(?:is|was) it\b|\bhow (?:late|cold|hot|warm) (?:is|was) it\b"
    rf"|\b{_HELPING} it (?:ever |still |also |really )?(?:be |been |start |stop )?{_WEATHER}"
    rf"|\bhow (?:cold|hot|warm|wet|windy) {_HELPING} it (?:be|been|get|got|become)\b"
    r"|\b(?:is|was) it (?:cold|hot|warm|wet|humid|windy) (?:outside|there|in)\b"
    r"|\bwhat (?:does|did|would) it mean (?:when|if|that)\b"
    r"|\bit (?:was|is) \w+ (?:who|that)\b|\bwas it \w+(?: \w+)? (?:who|that)\b"
    r"|\bmake it (?:easier|harder|possible|clear|difficult)\b"
)


def is_free(form: Form, index: int, pronoun: Pronoun, casts: Sequence[Cast] = ()) -> bool:
    """Does token `index` stand for something that the question itself does not name?

    `casts` tell which names of no known kind are people's.
    """
    if _quoted(form, index) or _empty(form, index) or _bound(form, index, pronoun, casts):
        return False
    if _is_taken_along(form, index):
        return False
    return form.lowers[index] not in POINTING or _alone(form, index)


def _is_taken_along(form: Form, index: int) -> bool:
    """Is it the subject itself: "What did the garrison take with it?"?"""
    along = index > 1 and form.lowers[index - 1] == "with" and index + 1 == form.end
    return along and base_verb(form.words[index - 2]) in _TAKING and form.subject[1] > 0


def _alone(form: Form, index: int) -> bool:
    """Does "those" stand for something itself, and before no noun, "who" or "in the north"?"""
    following = form.tags[index + 1] if index + 1 < form.end else "VB"
    if form.lowers[index] == "this":
        asked = index == form.aux + 1
        objective = index + 1 == form.end and form.tags[index - 1].startswith(("VB", "IN", "TO"))
        said = objective or (asked and following[:2] in ("VB", "JJ"))
        return form.wh_word in ("how", "why", "what") and said
    if form.lowers[index] == "that":
        told = form.words[index + 1 : index + 2]
        launched = following in ("VBN", "VBD") or (bool(told) and told[0].endswith("ed"))
        return index == form.aux + 1 and form.lowers[form.aux] in FINITE_BE and launched
    return following.startswith(("VB", "MD", "RB")) or following == "JJ" == form.tags[form.end - 1]


def _quoted(form: Form, index: int) -> bool:
    """Do the words stand inside quotation marks, where they are somebody else's?"""
    before = form.words[:index]
    curly = sum(word in ("“", "«") for word in before) > sum(word in ("”", "»") for word in before)
    return curly or sum(word in ('"', "``", "''") for word in before) % 2 == 1


def _empty(form: Form, index: int) -> bool:
    if form.lowers[index] != "it":
        return False
    place = form.tokens[index].start
    plain = form.text.lower().replace("’", "'")
    return any(found.start() <= place < found.end() for found in _PLEONASTIC.finditer(plain))


def _bound(form: Form, index: int, pronoun: Pronoun, casts: Sequence[Cast]) -> bool:
    """Does its antecedent stand before it in the same question?

    A pronoun that is object of the verb whose subject is the name cannot be that name ("Did Ann
    meet her?"); a possessive or a subject of a later clause can ("Did Ann say she would?").
    """
    if _bound_by_wh(form, index) or _dislocated(form, index, pronoun):
        return True
    end = form.wh[0] if index == form.aux + 1 else index  # "How many people do they employ?"
    named = phrases(form.piece(0, end))
    rivals = [
        one for one in named if _fits_here(one, pronoun) and not _is_firm(one, pronoun, casts)
    ]
    if not rivals or _relative(form, index) or _follows(form, index, rivals):
        return False
    if form.lowers[index] in ("he", "she", "they", "his", "its", "their"):
        return True
    if pronoun.owner and owns(form, index):
        return True
    return _subject_of_clause(form, index) or _clause_between(form, index)


def _dislocated(form: Form, index: int, pronoun: Pronoun) -> bool:
    """Is it "it" in "And the second attempt, who led it?"?"""
    before = form.wh[0] - 1
    apart = 0 < before < index and form.lowers[before] == ","
    return apart and any(fits(one, pronoun) for one in phrases(form.piece(0, before)))


def _relative(form: Form, index: int) -> bool:
    """Is it the subject of "plants (that) they found", which never stands for the plants?"""
    before = index - (form.lowers[index - 1] in ("that", "which", "whom"))
    noun = before > 1 and form.tags[before - 1].startswith("NN")
    finite = form.tags[index + 1 : index + 2]
    main = form.copular and form.subject[1] == before
    return form.lowers[index] == "they" and noun and main and bool(finite) and finite[0][0] in "VM"


def _follows(form: Form, index: int, rivals: Sequence[Entity]) -> bool:
    """Is it the object in "the period that follows it", which is never the period itself?"""
    clause = next((i for i in range(1, index - 1) if form.lowers[i] in ("that", "which")), 0)
    told = clause and form.tags[clause + 1].startswith("VB") and index <= clause + 3
    return bool(told) and [one.head for one in rivals] == [form.lowers[clause - 1]]


def _bound_by_wh(form: Form, index: int) -> bool:
    """May the owner be whoever is asked for ("Who sold their house?")?"""
    own = {form.lowers[index], *form.lowers[index + 1 : index + 2]}
    hurt = form.wh_word == "who" and not own.isdisjoint(("his", "her"))
    if form.asks_subject and hurt and not own.isdisjoint(words("body_parts")):
        return True  # "Who broke his wrist?"
    wanted = {"their": ("who", "which"), "its": ("which",)}.get(form.lowers[index], ())
    return form.asks_subject and form.wh_word in wanted


def _fits_here(entity: Entity, pronoun: Pronoun) -> bool:
    """Could the entity of the same question be meant? Nouns of no weight are not."""
    if pronoun.group == "plural" and entity.role != "subject" and is_group(entity.head):
        return True
    return fits(entity, pronoun) and (
        entity.named or entity.kind == "person" or entity.role == "subject"
    )


def _is_firm(entity: Entity, pronoun: Pronoun, casts: Sequence[Cast]) -> bool:
    """Is it a name of which the articles never say "he" or "she" though they say it of others?"""
    unknown = pronoun.group == "person" and entity.kind == "name"
    told = [cast for cast in casts if cast.people]
    return unknown and bool(told) and not any(cast.gender_of(entity.text) for cast in told)


def _subject_of_clause(form: Form, index: int) -> bool:
    """Is "it" followed by a finite verb, and not governed by a preposition or verb before it?"""
    following = form.tags[index + 1] if index + 1 < form.end else ""
    return form.lowers[index] == "it" and following in ("VBZ", "VBD", "MD") and index > form.aux + 1


def _clause_between(form: Form, index: int) -> bool:
    marks = (",", "because", "when", "if", "while", "after", "before", "although", "that", "and")
    return any(word in marks for word in form.lowers[max(form.rest, 1) : index]) or (
        "," in form.lowers[:index]
    )


def owns(form: Form, index: int) -> bool:
    """Does "her" stand before a noun ("her sisters") and not for a person ("saw her")?"""
    following = form.tags[index + 1] if index + 1 < form.end else ""
    given = following == "NN" and base_verb(form.words[index - 1]) in _GIVING if index else False
    return not given and following.startswith(("NN", "JJ", "CD", "VBG", "VBN", "RBS", "JJS"))
