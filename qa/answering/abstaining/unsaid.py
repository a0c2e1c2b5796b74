"""What looks alike and is not told: a deed that was not done, and a namesake's part in another;
and what is told without its noun: a formula in brackets."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

from qa.answering.abstaining.against import DENIALS, FAILING, NOT
from qa.answering.case import Case
from qa.answering.contrary import opposites, prefixed_opposite
from qa.answering.entailing import name_groups
from qa.answering.expected import class_of
from qa.answering.question import QuestionType, Term
from qa.language.lexicon import table
from qa.language.stems import StemSet, listed, singular, stem
from qa.reading.clauses import Clause
from qa.reading.found import NAME_KINDS, Found
from qa.types import MentionKind

__all__ = [
    "denied",
    "ends_alike",
    "is_disrupted",
    "is_done_after_all",
    "is_named_winner",
    "is_of_town",
    "is_told_by_form",
    "is_told_by_noun",
    "is_writer",
    "undone_deed",
    "untold_moment",
]

_DENYING = frozenset("no not n't n’t never without nobody none nothing".split())
_MOST, _NEXT = 0.8, 2
_LAST, _LED, _LEADING = "last", 6, StemSet("lead result end".split())
_BEING = frozenset("is are was were has have had did".split())
_ALIKE = 3  # letters by which "St" and "Saint", "Robert" and "Rob" are told from other names
# What people write in brackets behind a word.
_BRACKETED = frozenset(
    "abbreviation acronym code formula initialism initials letters shorthand symbol".split()
)
_BEFORE_BRACKET = 4
_NEAR = 3
_WRITING = StemSet("write compose author pen paint".split())
_MAKING = StemSet("write compose paint make direct record publish produce release".split())
_TOWNS = frozenset(("city", "place", "country"))
_TOWNSFOLK = (("people",), ("residents",), ("souls",))
_WHEN = (["when"], ["after"], ["once"], ["as"])
_COMMON = StemSet("have make take get go come give do be begin start".split())
_PHRASE = 5  # tokens from a comma to the noun behind it
_NAMING = StemSet("name vote crown declare elect choose judge pick".split())
# What was dug out was removed, what was neglected was ignored.
_IN_OTHER_WORDS = {
    stem("remove"): StemSet(
        "excavate dig clear take strip pull delete drop lift withdraw extract cut demolish".split()
    ),
    stem("ignore"): StemSet("neglect negligence overlook disregard miss".split()),
}
_SOUNDS = (("ph", "f"), ("kh", "h"), ("ck", "k"), ("y", "i"), ("c", "k"))
_EXAMPLES, _NEAR_EXAMPLE = frozenset("such including e.g. e.g namely".split()), 4
_OPINIONS = frozenset(
    """
    opinion opinions view views belief beliefs position stance argument arguments claim claims
    criticism criticisms complaint complaints objection objections response reaction reply answer
    """.split()
)
_SHORT = frozenset(("st", "saint", "mt", "mount", "us", "uk", "eu", "un"))


def undone_deed(case: Case, undoing: StemSet) -> str:
    """ "When did the firm fail to launch it?" of "it launched the service in May"."""
    if case.question.type is QuestionType.WHY:
        return ""
    if not _DENYING.isdisjoint(case.scene.reading.lowers):
        return ""  # told by a denial
    for number, term in enumerate(case.terms):
        if term.kind != "verb" or term.stem not in undoing or number in case.around:
            continue
        ends = case.scene.reading.lowers[max(0, case.start - 1) : case.start]
        if case.question.type is QuestionType.WHEN and ends in (("until",), ("till",)):
            continue  # what was there until May was removed then
        if any(one in _IN_OTHER_WORDS.get(term.stem, ()) for one in case.scene.reading.stems):
            continue
        if _tells_the_rest(case, number) or _tells_the_deed(case, number):
            return term.word
    return ""


def _tells_the_rest(case: Case, failing: int) -> bool:
    """Whether the sentence has what else is asked: one that has less may tell it all otherwise."""
    rest = [n for n, one in enumerate(case.terms) if n != failing and one.index >= 0]
    return bool(rest) and case.matcher.share(rest, case.scene.factors) >= _MOST


def _tells_the_deed(case: Case, failing: int) -> bool:
    """Whether the sentence has the deed that was not done: "launch" of "fail to launch"."""
    at = case.terms[failing].index
    return any(
        at < one.index <= at + _NEXT and one.kind == "verb" and n in case.scene.factors
        for n, one in enumerate(case.terms)
    )


def ends_alike(case: Case) -> str:
    """ "How many rooms does the Lindal Museum have?" of "the Sova Museum has 60": a name with the
    same last word, and none of the others."""
    own = case.scene.reading
    said = [_plain(word) for word in own.words]
    asked = {_plain(token.text) for token in case.question.tokens}
    for *firsts, last in _names(case):
        if not firsts or any(map(_may_be_short, firsts)) or _is_begun(firsts, said):
            continue
        for found in own.mentions:
            if found.kind not in NAME_KINDS or said[found.end - 1] != last:
                continue
            if _stands_for_another(case, found, last, said):
                continue
            inside = range(found.start, found.end - 1)
            others = {said[i] for i in inside if own.words[i][:1].isupper()}
            if others and asked.isdisjoint(others) and not any(map(_may_be_short, others)):
                return " ".join(own.words[found.start : found.end])
    return ""


def _names(case: Case) -> Iterator[list[str]]:
    for group in name_groups(case.terms):
        yield [_plain(case.terms[number].word) for number in group]


def _is_begun(firsts: Sequence[str], said: Sequence[str]) -> bool:
    """Whether a word of the sentence begins as one of the name's does, as another form of it, or
    is spelled otherwise ("Sydney" for "Sidney", "Mihail" for "Mikhail")."""
    begun = {word[:_ALIKE] for word in said} | {_sounded(word) for word in said}
    return any(word[:_ALIKE] in begun or _sounded(word) in begun for word in firsts)


def _sounded(word: str) -> str:
    """How a name is spelled where letters that sound alike, and doubled ones, are one."""
    for letters, alike in _SOUNDS:
        word = word.replace(letters, alike)
    return "".join(one for one, before in zip(word, f" {word}", strict=False) if one != before)


def denied(case: Case) -> str:
    """ "What is not …?" of a sentence that denies nothing; a reason need not deny it again."""
    words = [token.text.lower() for token in case.question.tokens]
    asked = [word for word in words if word in NOT]
    if case.question.type is QuestionType.WHY or _denies_in_passing(case, words):
        return ""
    reading = case.scene.reading
    denies = not DENIALS.isdisjoint(reading.lowers) or not FAILING.isdisjoint(reading.stems)
    if not asked or denies or prefixed_opposite(case.terms, reading):
        return ""
    return "" if opposites(case.terms, case.scene.factors, reading) else asked[0]


def _denies_in_passing(case: Case, lowers: Sequence[str]) -> bool:
    """ "What is the fine for not paying?" need not be told by a denial; "is not paying" must."""
    return all(
        case.question.tags[n + 1 : n + 2] == ("VBG",)
        and _BEING.isdisjoint(lowers[max(0, n - 2) : n])
        for n, word in enumerate(lowers)
        if word in NOT
    )


def is_done_after_all(case: Case, deed: Clause, at: int) -> bool:
    """What is not so there, but is asked: "the last time they mined it" of "has not mined it since
    1993", who "designs" it of those that may, when it "began" of what led to its beginning."""
    question, reading = case.question, case.scene.reading
    lowers = {token.text.lower() for token in question.tokens}
    if _LAST in lowers and reading.lowers[case.start - 1 : case.start] == ("since",):
        return True
    perfect = "have" in reading.lowers[deed.verb_start : deed.head]
    before = reading.tags[max(0, deed.verb_start - _LED) : deed.verb_start]
    if deed.kind == "infinitive" and perfect and not {"JJS", "RBS"}.isdisjoint(before):
        return True  # "the oldest mill to have been found"
    plain = question.tags[question.wh[1] : question.wh[1] + 1]
    usual = deed.modal in ("may", "can") and reading.tags[at] in ("NNS", "NNPS")
    if usual and plain in (("VBZ",), ("VBP",)) and _BEING.isdisjoint(lowers):
        return True
    led = [
        i
        for i in range(max(0, deed.head - _LED), deed.head)
        if reading.stems[i] in _LEADING and reading.tags[i] == "VBG"
    ]
    main = next((one for one in case.scene.clauses if one.kind == "main"), None)
    past = main is not None and main.tense == "past" and not main.modal
    return bool(led) and past and main is not None and main.polarity == "positive"


def _stands_for_another(case: Case, found: Found, last: str, said: Sequence[str]) -> bool:
    """ "Holm hired his daughter, Ida Holm": whom "Jan Holm" hired is a namesake of his."""
    chosen = found.start < case.end and case.start < found.end
    return chosen and any(
        word == last
        and not found.start <= place < found.end
        and case.scene.mention_of[place] is not None
        and (place == 0 or not case.scene.reading.words[place - 1][:1].isupper())
        for place, word in enumerate(said)
    )


def _may_be_short(word: str) -> bool:
    """ "St", "U.S.", "GB", which may stand for a longer form."""
    return word in _SHORT or "." in word or len(word) < _ALIKE


def _plain(word: str) -> str:
    """Without accents and capitals."""
    return unicodedata.normalize("NFKD", word).encode("ascii", "ignore").decode().lower()


def is_told_by_form(case: Case) -> bool:
    """Whether the winner says by its form or its place what noun is asked for: the formula of
    "stannous fluoride (SnF2)", the size of "the yard is rather small"."""
    noun, own = case.question.answer_type, case.scene.reading
    if noun in _BRACKETED:
        return _is_bracketed(case)
    if _is_told_otherwise(case):
        return True
    # "Small" is no word for size, and no other dimension is told by it.
    asked = table("dimensions").get(noun, "")
    if " " not in asked:
        return False
    told = [i for i in range(case.start, case.end) if own.tags[i] == "JJ"]
    return any(table("dimensions").get(own.lowers[i]) == asked for i in told)


def _is_bracketed(case: Case) -> bool:
    """Whether what the question names stands right before the bracket that the winner opens."""
    own, at = case.scene.reading, case.start - 1
    short = not own.words[case.start].islower() and case.end - case.start == 1
    if at < 1 or own.lowers[at] != "(" or not short:
        return False
    before = {n for n, ts in case.places.items() if any(at - _BEFORE_BRACKET <= i < at for i in ts)}
    start = max((one.index for one in case.terms if case.is_asked(one)), default=0)
    behind = [n for n, one in enumerate(case.terms) if one.index > start]
    return bool(behind) and before.issuperset(behind)


def is_of_town(case: Case, counted: tuple[str, ...]) -> bool:
    """ "A town of 3,200 people"."""
    before = case.scene.reading.lowers[max(0, case.start - 2) : case.start]
    town = before[-1:] == ("of",) and class_of(before[0]) in _TOWNS
    return town and counted[:1] in _TOWNSFOLK and not _is_of_another_town(case, case.start - 2)


def _is_of_another_town(case: Case, noun: int) -> bool:
    """ "Uruguay, a country of 3.4 million people", where another place is asked about."""
    own = case.scene.reading
    at = next((i for i in range(noun, max(0, noun - _PHRASE), -1) if own.lowers[i] == ","), 0)
    found = case.scene.mention_of[at - 1] if at else None
    if found is None or found.kind not in NAME_KINDS or found.end != at:
        return False
    named = any(term.kind == "name" for term in case.terms)
    return named and not any(case.scene.matches[found.start : found.end])


def is_named_winner(case: Case) -> bool:
    """ "Which award did Moe win?" of "Moe was voted Player of the Year"."""
    named = (
        one
        for one in case.scene.clauses
        if one.voice == "passive" and case.scene.reading.stems[one.head] in _NAMING
        if one.subject is not None and one.head < case.start < one.end
    )
    subjects = [case.meant(one.subject.start, one.subject.end) for one in named if one.subject]
    return any(case.terms[n].kind == "name" for held in subjects for n in held)


def is_writer(case: Case, deed: Term) -> bool:
    """ "Who wrote The Dunes?" of "Ole Moe's The Dunes", "How many novels did she write?" of "her 14
    novels"."""
    if deed.stem in _MAKING and case.question.type is QuestionType.HOW_MANY:
        owned = case.scene.reading.tags[max(0, case.start - 1) : case.start]
        works = class_of(singular(case.question.answer_type)) == "work"
        return works and owned in (("PRP$",), ("POS",))
    if deed.stem not in _WRITING:
        return False
    person = case.owner is not None and case.owner.kind is MentionKind.PERSON
    behind = [found for found in case.scene.matches[case.end + 1 : case.end + _NEAR] if found]
    held = person and case.scene.reading.tags[case.end : case.end + 1] == ("POS",)
    return held and any(case.terms[found.term].kind == "name" for found in behind)


def is_disrupted(case: Case) -> bool:
    """ "How many were affected?" of "the delay left 200 stuck": something was done to them."""
    verbs = listed("affecting_verbs")
    for clause in case.scene.clauses:
        whom = clause.subject if clause.voice == "passive" else clause.object
        phrases = (*clause.obliques, *clause.modifiers)
        to = (one.object for one in phrases if one.word == "to")  # "cut power to"
        told = case.scene.reading.stems[clause.head] in verbs and clause.polarity == "positive"
        if told and any(one and one.start <= case.start < one.end for one in (whom, *to)):
            return True
    return False


def _is_told_otherwise(case: Case) -> bool:
    """ "Who was an exponent of plural idealism?" of "plural idealism such as that of Moe"; "what
    was the opinion of its critics?" of "its critics argued that …"."""
    rest = [
        n
        for n, one in enumerate(case.terms)
        if one.kind != "adjective" and one.index >= 0 and not case.is_asked(one)
    ]
    if not rest or any(case.standing(n) not in ("exact", "alike") for n in rest):
        return False
    own = case.scene.reading
    if not _EXAMPLES.isdisjoint(own.lowers[max(0, case.start - _NEAR_EXAMPLE) : case.start]):
        return True
    said = any(one in listed("reporting_verbs") for one in own.stems[: case.start])
    return said and case.question.answer_type in _OPINIONS


def is_told_by_noun(case: Case, name: Sequence[Term]) -> bool:
    """ "The Sova rainforest" of "the rainforest", where the text has no other that has a name, and
    "Fine matter" of "FM"."""
    noun = next((one for one in case.terms if one.index == name[-1].index + 1), None)
    if noun is None or noun.kind != "noun":
        return False
    short = "".join(one.word[0] for one in (*name, noun)).upper()
    if any(short in one.words for one in case.near):
        return True
    own = case.scene.reading
    told = any(pair == ("the", noun.stem) for pair in zip(own.lowers, own.stems[1:], strict=False))
    return told and not any(_has_named(case, n, noun) for n in range(len(case.article.sentences)))


def _has_named(case: Case, sentence: int, noun: Term) -> bool:
    """Whether a sentence has the noun behind a name."""
    own = case.read(sentence)
    return any(
        one == noun.stem and own.tags[i].startswith("NNP") for i, one in enumerate(own.stems[1:])
    )


def untold_moment(case: Case) -> str:
    """The "fell" of "What happened when Bo fell?", of which the sentence says nothing."""
    if [token.text.lower() for token in case.question.tokens[2:3]] not in _WHEN:
        return ""
    terms = enumerate(case.terms)
    deeds = (one for n, one in terms if one.kind == "verb" and n not in case.scene.factors)
    return next((one.word for one in deeds if one.index > 2 and one.stem not in _COMMON), "")
