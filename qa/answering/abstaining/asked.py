"""Whether the evidence names what is asked for, and to the degree that is asked for."""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.case import Case
from qa.answering.expected import class_of
from qa.answering.question import QuestionType, Role, Term
from qa.answering.relatives import FAMILY, SYNONYM
from qa.answering.rules.measures import measured_dimensions
from qa.language.lexicon import table, words
from qa.language.stems import singular, stem
from qa.reading.found import Found
from qa.types import MentionKind

__all__ = [
    "MAKERS",
    "anothers_name",
    "missing_stuff",
    "missing_subject",
    "missing_superlative",
]

_WELL_COVERED = 0.5
_ASKING_NAME = frozenset(("name", "called", "named"))
_TITLING = frozenset("called titled entitled named title".split())
_CALLED = frozenset(("named", "called", "nicknamed"))
_SAYING_NAME = 4  # tokens from "named" to the name
_JOINING = frozenset(", is was the a an ( : – — -- \" “ '".split())
_NOMINAL = frozenset(("NN", "JJ", "DT", "PR", "PO"))
_WHO_IS = frozenset("who which that was is were are , affectionately also".split())
_AFTER = "after"
_RANGE = stem("range")
_GRADED = (("JJS", "NN"), ("JJS", "NNS"))
_QUANTIFYING = frozenset(("most", "least"))
# What people ask for by a word that the text need not hold: "what is the name of …".
_FREE_CLASSES = frozenset(
    """
    name title date year day month time reason purpose word field role method
    """.split()
)
# "How much money", "how many times": sums and counts need not be called so.
_RATES = frozenset("inflation growth unemployment".split())
_SUMS = frozenset("money cash time times percent".split())
_MEASURES = frozenset("money quantity duration percent age number".split())
_OF_STUFF = frozenset(("volume", "mass"))
_PEOPLE = frozenset("people persons individuals".split())
_CHILDREN = frozenset("children kids".split())
_PARENTS = frozenset((one, "of") for one in ("father", "mother", "parent", "parents"))
_CROWDS = frozenset("dozens scores hundreds thousands millions crowds many several".split())
_FREE_NOUNS = frozenset(
    """
    one example examples thing things way result job outcome outcomes feature features makeup focus
    effect effects contribution contributions facet facets aspect aspects piece pieces item items
    option options specimen specimens archetype instance instances illustration
    """.split()
)
# What says by its form what it is: "8.4 %", "Canadian".
_SELF_EVIDENT = frozenset("percentage percent proportion share nationality".split())
# What these are is told by counting those, or by counting people where those are a place's own.
_COUNTED = {"population": frozenset(("inhabitants",))}
# Offices that stand for no other, however near their sense.
_OFFICES = frozenset(
    """
    president chairman chairwoman premier minister mayor governor secretary director chancellor
    ambassador king queen judge
    """.split()
)
# Posts that other words may name, but which the name of what they are held in does not imply.
_POSTS = frozenset(
    """
    head leader chief boss executive captain manager coach trainer commander spokesman spokeswoman
    spokesperson
    """.split()
)
# A name shows by itself that it is one of these.
_NAMED = frozenset(
    "country countries state states nation nations city cities town towns person man woman".split()
)
_FAMILY = frozenset(
    "parents parent family relatives grandparents cousin cousins uncle aunt".split()
)
_JOBS = frozenset(("jobs", "posts", "positions"))
_SAME_LETTERS = 5
MAKERS = frozenset("author writer creator maker owner composer painter inventor".split())


def missing_stuff(case: Case) -> str:
    """ "How much vinegar …" where no vinegar is about, "how many moons …" of a sentence that counts
    something else, "what was inflation …" of another percentage."""
    question = case.question
    if question.answer_type in _RATES and question.role is Role.COPULA:
        asked = [number for number, term in enumerate(case.terms) if case.is_asked(term)]
        return "" if any(n in case.around for n in asked) else question.answer_type
    if question.type not in (QuestionType.HOW_MANY, QuestionType.HOW_MUCH):
        return ""
    if question.answer_type in _SUMS:
        return ""
    if _is_its_unit(case) or _is_measured_alone(case):
        return ""
    held = case.scene.factors if question.type is QuestionType.HOW_MANY else case.around
    for number, term in enumerate(case.terms):
        if not case.is_asked(term) or _counts_people(case) or _is_of_parent(case):
            continue
        absent = number not in held and not case.is_well_held and not _is_of_staff(case, term)
        if absent:
            from qa.answering.abstaining.amounts import are_counted_alone  # few get so far

            return "" if are_counted_alone(case) else term.word
    return ""


def _is_measured_alone(case: Case) -> bool:
    """ "How much water does it hold?" of "it holds 2.1m litres", which are of nothing else."""
    owner = case.owner
    if owner is None or owner.kind is not MentionKind.QUANTITY:
        return False
    if _OF_STUFF.isdisjoint(measured_dimensions(case.scene.reading, owner)):
        return False
    deeds = (n for n, term in enumerate(case.terms) if case.question.is_of_verb(term))
    of = case.scene.reading.lowers[owner.end : owner.end + 1] == ("of",)
    much = case.question.type is QuestionType.HOW_MUCH
    return much and not of and any(case.standing(n) == "exact" for n in deeds)


def _is_its_unit(case: Case) -> bool:
    """ "How many metres …": 2 m; "how much power …": 3 GW."""
    owner, noun = case.owner, case.question.answer_type
    if owner is None or owner.kind is not MentionKind.QUANTITY:
        return False
    dimensions = set(table("dimensions").get(noun, "").split())
    measured = measured_dimensions(case.scene.reading, owner)
    return noun in table("units") or bool(dimensions & measured)


def _is_of_staff(case: Case, term: Term) -> bool:
    """ "How many staff members …" of "3,000 staff"."""
    group = (n for n, one in enumerate(case.terms) if one.index == term.index - 1)
    counted = {found.term for found in case.scene.matches[case.start : case.end + 1] if found}
    return term.word.lower() == "members" and any(number in counted for number in group)


def _counts_people(case: Case) -> bool:
    """ "How many people …": 240 visitors; 19 were hurt; seven arrests; thousands marched."""
    if case.question.answer_type not in _PEOPLE:
        return False
    tags, lowers = case.scene.reading.tags, case.scene.reading.lowers
    if case.end - case.start == 1 and lowers[case.start] in _CROWDS:
        return not tags[case.end : case.end + 1][0].startswith(("NN", "JJ", "IN"))
    behind = range(case.start, min(case.end + 2, case.scene.size))
    nouns = [i for i in behind if tags[i] in ("NN", "NNS")]
    return all(class_of(lowers[i]) == "person" or _is_deed(case, i) for i in nouns)


def _is_of_parent(case: Case) -> bool:
    """ "A father of three": so many children."""
    before = case.scene.reading.lowers[max(0, case.start - 2) : case.start]
    return case.question.answer_type in _CHILDREN and before in _PARENTS


def _is_deed(case: Case, place: int) -> bool:
    """ "Seven arrests": how many people were arrested."""
    found = case.scene.matches[place]
    jobs = case.scene.reading.lowers[place] in _JOBS  # as many were sacked
    return jobs or (found is not None and case.question.is_of_verb(case.terms[found.term]))


def missing_subject(case: Case) -> str:
    """The thing asked for by its noun ("the population of …", "…'s wife") stands nowhere near."""
    question = case.question
    if kin := _missing_kin(case):
        return kin
    if question.role is not Role.COPULA or not question.answer_type or _is_free(case):
        return ""
    needed = FAMILY if question.answer_class == "number" else 0.01
    for number, term in enumerate(case.matcher.terms):
        # "Which country is …" names only the kind: the text need not say "country".
        named = term.index >= question.wh[1] and case.is_asked(term)
        if named and term.word.lower() in _OFFICES:
            return "" if _names_office(case, number) else term.word
        if named and case.scene.factors.get(number, 0.0) < needed:
            # A synonym in a neighbour is no mention: "people" is not "population".
            named_near = case.around.get(number, 0.0) >= FAMILY
            near = named_near and case.covered(case.around) >= _WELL_COVERED
            from qa.answering.abstaining.unsaid import is_told_by_form  # few get so far

            well_held = case.is_well_held and term.word.lower() not in _POSTS
            return "" if near or well_held or is_told_by_form(case) else term.word
    return ""


def _missing_kin(case: Case) -> str:
    """ "Where did Ann's parents move?" of a text that tells of Ann and of no parents."""
    tags, end = case.question.tags, case.question.wh[1]
    for number, term in enumerate(case.terms):
        kin = term.word.lower() in _FAMILY or singular(term.word.lower()) in table("kin")
        owned = term.index > end and tags[term.index - 1] in ("POS", "PRP$")
        acts = any(tag.startswith("VB") for tag in tags[term.index + 1 :])
        if kin and owned and acts and case.standing(number) == "nowhere":
            return "" if case.is_in_text(term, SYNONYM) else term.word
    return ""


def _names_office(case: Case, number: int) -> bool:
    """Whether an office stands there by its own name, or that in another gender ("chairwoman"):
    who heads one thing is not the president of another."""
    letters = case.terms[number].stem[:_SAME_LETTERS]
    if case.around.get(number, 0.0) >= FAMILY:
        return True
    parts = (part for one in case.near for word in one.stems for part in word.split("-"))
    return any(part.startswith(letters) for part in parts)


def _is_free(case: Case) -> bool:
    """Whether the noun asked for is one that the evidence need not hold."""
    question = case.question
    if question.answer_class in _FREE_CLASSES or question.answer_type in _FREE_NOUNS:
        return True
    own, behind = case.scene.reading.lowers, case.scene.matches[case.end : case.end + 1]
    if question.answer_class == "colour" and own[case.start] in words("colours") and any(behind):
        return True  # "red bayberries" have that colour
    calls = any(token.text.lower() in ("called", "named", "known") for token in question.tokens)
    if calls and question.answer_class != "person":
        return True
    if question.answer_type in MAKERS and case.is_maker:
        return True
    if question.answer_type in _SELF_EVIDENT | _NAMED and case.fit == "first":
        return True
    if question.answer_class == "number" and _is_said_of_count(case):
        return True
    # A sum or a length says what it is; a bare number might count anything.
    fits = case.fit == "first" or (question.answer_type == "size" and case.fit == "second")
    measured = question.answer_class in _MEASURES - {"number"} and fits
    return measured and max(case.scene.coverage, case.clause_share) >= _WELL_COVERED


def _is_said_of_count(case: Case) -> bool:
    """ "18,640 inhabitants" of the population, "phone … 960 555" of a phone number."""
    counted = case.scene.reading.lowers[case.end : case.end + 1]
    if counted and counted[0] in _COUNTED.get(case.question.answer_type, ()):
        return True
    if case.question.answer_type in _COUNTED:
        from qa.answering.abstaining.unsaid import is_of_town

        if is_of_town(case, counted):
            return True
    asked = [term.index for term in case.terms if case.is_asked(term)]
    kinds = (n for n, term in enumerate(case.terms) if term.index + 1 in asked)
    return case.question.answer_type == "number" and any(n in case.scene.factors for n in kinds)


def missing_superlative(case: Case) -> str:
    """ "The deepest lake" of a sentence that tells of no such degree."""
    for number, term in enumerate(case.terms):
        if _is_graded(case, term.index) and number not in case.around and not _holds_degree(case):
            return term.word
    return ""


def _is_graded(case: Case, index: int) -> bool:
    """ "The most goals", and neither "most goals" nor "at least goals"."""
    question = case.question
    if index < 0 or question.tags[index : index + 2] not in _GRADED:
        return False
    word, before = question.tokens[index].text.lower(), question.tokens[max(0, index - 1)]
    return word not in _QUANTIFYING or before.text.lower() == "the"


def _holds_degree(case: Case) -> bool:
    """Whether the sentence has a superlative of its own, or a range from the least to the most."""
    reading = case.scene.reading
    return any(tag in ("JJS", "RBS") for tag in reading.tags) or _RANGE in reading.stems


def anothers_name(case: Case) -> str:
    """ "What was the innkeeper's name?" of an innkeeper with "a parrot named Kiki"; "what is the
    book called?" of who wrote it."""
    lowers = [token.text.lower() for token in case.question.tokens]
    asks = _ASKING_NAME.intersection(lowers)
    own = case.scene.reading
    last = case.scene.mention_of[case.end - 1]
    if last is not None and last.kind is MentionKind.PERSON and _is_title_asked(case, lowers):
        return own.words[case.start]
    if (unnamed := _unnamed_owner(case, lowers)) is not None:
        return unnamed
    first = case.scene.mention_of[case.start]
    after = _AFTER in lowers  # "Which hero was it named after?"
    if first is not None and asks and not after and (role := _role_behind(case, first)):
        return role
    if not asks or case.start < 2 or own.lowers[case.start - 1] not in _CALLED:
        return ""
    at = case.start - 2
    while at > 0 and own.lowers[at] in _WHO_IS:
        at -= 1
    nouns = [n for n, one in enumerate(case.terms) if one.word.lower() not in _ASKING_NAME]
    found = case.scene.matches[at]
    if not nouns or own.tags[at] not in ("NN", "NNS") or (found and found.term in nouns):
        return ""
    lives = class_of(case.terms[nouns[-1]].word) in ("person", "animal")
    return own.words[at] if lives else ""


def _unnamed_owner(case: Case, lowers: Sequence[str]) -> str | None:
    """The "mayor" of "What was the mayor's name?", where the sentence has one, and the winner
    stands apart from him and is not told as a name; None where nothing speaks against it."""
    at = lowers.index("name") - 1 if "name" in lowers else 0
    if at < 1 or case.question.tags[at] != "POS" or case.question.tags[at - 1] != "NN":
        return None
    owner = [n for n, one in enumerate(case.terms) if one.index == at - 1]
    places = [i for i, one in enumerate(case.scene.matches) if one and one.term in owner]
    before = case.scene.reading.lowers[max(0, case.start - _SAYING_NAME) : case.start]
    said = {"name", *_TITLING} & set(before)
    if not places or said or case.meant(case.start, case.end) & set(owner):
        return None
    return lowers[at - 1] if all(_is_apart(case, i) for i in places) else None


def _is_apart(case: Case, place: int) -> bool:
    """Whether more than marks, articles and other nouns stands between the winner and a token."""
    own = case.scene.reading
    between = range(place + 1, case.start) if place < case.start else range(case.end, place)
    return any(own.lowers[i] not in _JOINING and own.tags[i][:2] not in _NOMINAL for i in between)


def _role_behind(case: Case, person: Found) -> str:
    """The owner of "Tom Wood, the owner of a shop," where the shop's name is asked for, else ""."""
    own = case.scene.reading
    if person.kind is not MentionKind.PERSON or own.lowers[person.end : person.end + 1] != (",",):
        return ""
    role = next((one for one in own.mentions if one.start == person.end + 1), None)
    of = role is not None and own.lowers[role.end : role.end + 1] == ("of",)
    if role is None or not of or role.kind is not MentionKind.ROLE:
        return ""
    asked = any(case.scene.matches[role.start : role.end])
    return "" if asked else own.words[role.end - 1]


def _is_title_asked(case: Case, lowers: Sequence[str]) -> bool:
    """ "What is the book called?", "What is the title of the film?", where the text does not tell
    of the winner as of the very thing: "the film, Ida Moe", "a film called Ida Moe"."""
    called = not {"called", "title", "titled"}.isdisjoint(lowers)
    what = case.question.type is QuestionType.WHAT
    if not called or not what or case.question.answer_class != "work":
        return False
    before = case.scene.reading.lowers[max(0, case.start - 3) : case.start]
    quoted = case.scene.quote_of[case.start] is not None
    beside = before[-2:-1] if before[-1:] == (",",) else before[-1:]
    told = not _TITLING.isdisjoint(before) or beside == (case.question.answer_type,)
    return not quoted and not told
