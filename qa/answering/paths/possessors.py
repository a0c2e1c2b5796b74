"""The doer of whom the best candidate is only the owner: "Ida's father, Ole Moe" did what is asked
of, and not Ida; or is only what they were: "Ida Moe was the first woman to fly".
"""

from __future__ import annotations

from qa.answering.expected import class_of
from qa.answering.kinsfolk import is_kin
from qa.answering.library import Ranked
from qa.answering.question import Question, QuestionType, Role
from qa.answering.scene import Scene
from qa.language.grammar import BE, PROPER_NOUNS
from qa.language.lexicon import words
from qa.language.stems import singular
from qa.reading.clauses import Clause
from qa.reading.found import NAME_KINDS
from qa.reading.phrases import Phrase
from qa.types import MentionKind as Kind

__all__ = ["by_name", "named_behind", "of_owner", "past_owner", "with_home"]

_AGED = (("under",), ("over",), ("aged",), ("above",), ("below",))
_HOMES = (("from",), ("at",), ("of",))
_GROUPS = frozenset(("group", "organisation"))
_NOUNS = ("NN", "NNS", "NNP", "NNPS", "JJ")


def past_owner(question: Question, best: Ranked) -> Ranked:
    """The name of whom the owner in `best` is told to have, or both: "Ida's dog" of "Ida"; as it
    is where no clause has the owned as its doer."""
    scored, scene = best.scored, best.scored.scene
    owned = scene.reading.tags[scored.end : scored.end + 1] == ("POS",)
    by_whom = question.type is QuestionType.WHO and question.role is Role.SUBJECT
    doer = next(
        (one for one in map(_doer, scene.clauses) if one and _opens(scene, one, scored.start)), None
    )
    if not (owned and by_whom) or doer is None or doer.end <= scored.end + 1:
        return best
    head = _head(scene, scored.end + 1, doer.end)
    place = _named(scene, head) if _is_somebody(scene, head) else None
    start, end = place or (scored.start, head + 1)
    return Ranked(best.article, scored._replace(start=start, end=end)) if head else best


def of_owner(question: Question, best: Ranked) -> Ranked:
    """ "The parents of Tom Hale" of "Tom Hale", where they and not he did what is asked; as it is
    where no clause has them as its doer."""
    scored, scene = best.scored, best.scored.scene
    if question.type is not QuestionType.WHO or question.role is not Role.SUBJECT:
        return best
    of = scored.start - 1 - (scene.reading.tags[scored.start - 1] == "DT")
    if scored.start < 2 or of < 1 or scene.reading.lowers[of] != "of":
        return best
    doers = [_doer(one) for one in scene.clauses if scene.matches[one.head] is not None]
    doer = next((one for one in doers if one and one.start < of < scored.end <= one.end), None)
    head = doer is not None and scene.reading.tags[of - 1] in ("NN", "NNS")
    if doer is None or not head or not (_is_somebody(scene, of - 1) or _is_group(scene, of - 1)):
        return best
    start, end = _named(scene, scored.end - 1) or (doer.start, _noun_end(scene, scored.end))
    if "," in scene.reading.lowers[start:of]:  # "Tom, a son of Ann Frey, won"
        first = scene.mention_of[start]
        if first is None or first.kind is not Kind.PERSON:
            return best
        start, end = first.start, first.end
    return Ranked(best.article, scored._replace(start=start, end=end))


def _noun_end(scene: Scene, end: int) -> int:
    """Where the noun ends that a name stands in: "the Stoke team"."""
    while end < scene.size and scene.reading.tags[end] in ("NN", "NNS"):
        end += 1
    return end


def _is_group(scene: Scene, head: int) -> bool:
    noun = singular(scene.reading.lowers[head])
    return class_of(noun) in _GROUPS or noun in words("people_groups")


def by_name(question: Question, best: Ranked) -> Ranked:
    """The person whose name is the subject of a clause that calls them what `best` is, a "first
    woman" with an infinitive behind; as it is where there is no such name."""
    scored, scene = best.scored, best.scored.scene
    if question.role is not Role.SUBJECT or scene.reading.tags[scored.end : scored.end + 1] != (
        "TO",
    ):
        return best
    for clause in scene.clauses:
        called, subject = clause.complement, clause.subject
        linked = scene.reading.lowers[clause.head] in BE and called is not None
        if not linked or subject is None or called is None:
            continue
        if called.start <= scored.start < called.end:
            named = (
                one
                for one in map(scene.mention_of.__getitem__, range(subject.start, subject.end))
                if one
            )
            person = next((one for one in named if one.kind is Kind.PERSON), None)
            if person is not None:
                return Ranked(best.article, scored._replace(start=person.start, end=person.end))
    return best


def named_behind(question: Question, best: Ranked) -> Ranked:
    """ "Sally" of "his friend, Sally, at the park": whoever is called so by name right behind,
    unless the question has that name."""
    scored, scene = best.scored, best.scored.scene
    tags, end = scene.reading.tags, scored.end
    comma = tags[end : end + 1] == (",",)
    name = scene.mention_of[end + comma] if end + comma < scene.size else None
    if name is None or name.kind not in (Kind.PERSON, Kind.NAME) or name.start != end + comma:
        return best
    own = any(tags[i] in PROPER_NOUNS for i in range(scored.start, end))
    closed = not comma or tags[name.end : name.end + 1] in ((",",), (".",), (":",))
    if own or not closed or tags[end - 1] != "NN" or not _is_somebody(scene, end - 1):
        return best
    asked = {token.text for token in question.tokens}
    if not asked.isdisjoint(scene.reading.words[name.start : name.end]):
        return best
    return Ranked(best.article, scored._replace(start=name.start, end=name.end))


def with_home(best: Ranked) -> Ranked:
    """ "Engineers from Lund", who are more than "engineers", and "members under 18"."""
    scored, reading = best.scored, best.scored.scene.reading
    end, inside = scored.end, range(scored.start, scored.end)
    if reading.tags[end - 1] == "JJ" and reading.tags[end : end + 1] in (("NN",), ("NNS",)):
        return Ranked(best.article, scored._replace(end=end + 1))  # "Turkish population"
    aged = reading.tags[end - 1] == "NNS" and reading.lowers[end : end + 1] in _AGED
    if aged and reading.tags[end + 1 : end + 2] == ("CD",):
        return Ranked(best.article, scored._replace(end=end + 2))
    several = reading.tags[end - 1] == "NNS" and _is_somebody(scored.scene, end - 1)
    named = any(reading.tags[i] in PROPER_NOUNS for i in inside)
    if not several or named or reading.lowers[end : end + 1] not in _HOMES:
        return best
    start = end + 1 + (reading.lowers[end + 1 : end + 2] == ("the",))
    place = next((one for one in reading.mentions if one.start in (start, start - 1)), None)
    if place is None or place.end <= start or place.kind not in NAME_KINDS:
        return best
    return Ranked(best.article, scored._replace(end=place.end))


def _doer(clause: Clause) -> Phrase | None:
    return clause.agent if clause.voice == "passive" else clause.subject


def _opens(scene: Scene, doer: Phrase, start: int) -> bool:
    """Whether a clause's doer, that the question asks for by its verb, begins at `start`."""
    deeds = (one for one in scene.clauses if _doer(one) == doer)
    return doer.start == start and any(scene.matches[one.head] is not None for one in deeds)


def _head(scene: Scene, start: int, end: int) -> int:
    """The last noun in a row behind an owner's mark, 0 if none stands there; a name behind a
    noun for somebody is not in it."""
    head = 0
    for i in range(start, end):
        tag = scene.reading.tags[i]
        if tag not in _NOUNS or (tag in PROPER_NOUNS and head and _is_somebody(scene, head)):
            break
        head = i if tag != "JJ" else head
    return head


def _is_somebody(scene: Scene, head: int) -> bool:
    noun = singular(scene.reading.lowers[head])
    return is_kin(noun) or class_of(noun) == "person"


def _named(scene: Scene, head: int) -> tuple[int, int] | None:
    """The person's name behind a noun: "father, Ole Moe", "son Peter"."""
    at = head + 1
    at += scene.reading.lowers[at : at + 1] == (",",)
    found = scene.mention_of[at] if at < scene.size else None
    named = found is not None and found.kind is Kind.PERSON and found.start == at
    return (found.start, found.end) if named and found is not None else None
