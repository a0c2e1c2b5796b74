"""Whether the evidence tells of the deed asked about, and tells it of those asked about."""

from __future__ import annotations

from qa.answering.abstaining.slots import Slot, doers, slots
from qa.answering.case import Case
from qa.answering.contrary import has_converse
from qa.answering.entailing import names_otherwise
from qa.answering.question import QuestionType, Term
from qa.answering.relatives import SYNONYM
from qa.language.stems import StemSet, stem
from qa.reading.clauses import Clause
from qa.types import MentionKind

__all__ = ["anothers_deed", "anothers_sum", "light_alone", "missing_deed"]

# Deeds that a text names when it tells of them; others ("take", "see", "write") it words in many
# ways, or by no verb at all ("Hegel's Logic").
_DEEDS = frozenset(
    stem(word)
    for word in """
    founded design invent discover open close die marry divorce buy sell win lose weigh employ
    elect appoint murder born retire resign graduate demolish arrest own
    """.split()
)
_DWELLING = frozenset(map(stem, "live reside dwell".split()))
_HOMES = StemSet(
    "live reside dwell home house flat apartment settle move base born grow native resident stay "
    "neighbour villa cottage farm address door lodge inhabitant exile relocate retire bring up "
    "raise room".split()
)
_ORIGINS = frozenset(("of", "from"))
_DWELLERS = frozenset(map(stem, "inhabitants residents islanders villagers population".split()))
# What somebody won a text tells in many ways: "the cup was awarded to Lindal", "with 92 caps".
_WORDED = frozenset((stem("win"),))
_ENTERING = frozenset(map(stem, "go become get turn grow fall".split()))
_GOING_TO = frozenset(map(stem, "go award give present hand".split()))
_REPLACING = frozenset(map(stem, ("replace", "succeed")))
_PLACES = frozenset("place spot post job role position seat".split())
_DIE, _DEATH = stem("die"), "death"
_NAME = stem("name")
_OWN, _AFFECT, _SHARE = stem("own"), stem("affect"), stem("share")
_OWNING = frozenset(
    stem(word)
    for word in """
    buy purchase acquire belong possess owner owners property proprietor proprietors landlord
    landlords inherit share shares stake subsidiary sell lease take
    """.split()
)
_DESIGN = stem("design")
_HAPPEN = stem("happen")
_LIGHT = frozenset(
    stem(word)
    for word in """
    have make take get go come give use call name know become happen say tell think see find keep
    put let seem show include involve begin start occur exist locate situate stand lie be do
    plan want hope intend try expect agree aim need like mean
    serve credit seek believe consider conduct perform contain comprise consist hold support
    """.split()
)
# What is told of fans, households and passengers by counting them.
_BEING_THERE = frozenset(
    stem(word)
    for word in """
    watch attend supply feed power reach travel carry board compete participate gather come arrive
    remain exist number total see need
    """.split()
)
_ANYBODY = frozenset("people persons men women children officials others".split())
# Of these questions little is left beside the deed; so much of it has to stand beside the answer.
_BARE = frozenset(("who", "when", "what_date", "how_many"))
_LITTLE = 0.4
_BESIDE = 4
# What a word of the sentence is like that stands for one of the question.
_ALIKE = 0.5
# Of a question so much in one sentence is told there in other words.
_MOST, _HALF = 0.6, 0.5
# "The project" is what the text is about, whatever it calls that.
_WHATEVER = frozenset("project plan scheme programme program deal work works move thing".split())
_PAY, _COST = stem("pay"), stem("cost")
_FUNDING = frozenset(map(stem, "pay fund finance".split()))
_PRONOUNS = frozenset("PRP WP WDT PRP$".split())
_PRICED = frozenset("price cost fee value rent bill sale purchase".split())
_PRICES = frozenset("for at worth".split())
_PAYING = StemSet(
    """
    price pay spend buy sell value estimate budget charge fee sum invest raise purchase bill rent
    """.split()
)


def missing_deed(case: Case) -> str:
    """ "Who founded X?" of a sentence in which nobody founds anything, "How many were hurt?" where
    the answer's clause says little else of the question either."""
    if not case.scene.clauses:
        return ""  # a list of prices or names tells no deeds
    if _is_no_cause(case):
        return "die"
    if case.question.predicate == _HAPPEN:
        from qa.answering.abstaining.unsaid import untold_moment  # few ask so

        return untold_moment(case)
    for number, term in enumerate(case.terms):
        if _is_state_entered(case, term) and number not in case.scene.factors:
            return term.word
        if term.kind != "verb" or not case.question.is_of_verb(term) or term.index < 0:
            continue
        if has_converse(term, case.scene.reading) or _is_in_compound(case, term):
            continue
        if number in case.scene.factors:
            continue
        named = term.stem in _DEEDS and term.stem not in _WORDED
        named |= term.stem in _FUNDING and case.question.type is QuestionType.WHO
        if case.is_well_held and number not in case.scene.factors and not named:
            continue  # told in other words
        from qa.answering.abstaining.relations import is_done_next  # few get so far
        from qa.answering.abstaining.unsaid import is_disrupted, is_writer

        if is_done_next(case, term) or is_writer(case, term):
            continue
        if _is_purpose(case, term) or _is_owned(case, term) or _goes_to(case, term):
            continue
        if term.stem == _AFFECT and is_disrupted(case):
            continue
        if term.stem in _DWELLING:
            if not _DWELLERS.isdisjoint(case.scene.reading.stems):
                continue  # "how many live there?" of its inhabitants
            if not _is_at_home(case):
                return term.word
        if (named or term.stem in _DEEDS) and case.question.type is not QuestionType.HOW:
            return term.word
        if _is_bare(case, term) or (term.stem == "cost" and not _is_priced(case)):
            return term.word
    return ""


def light_alone(case: Case) -> str:
    """ "What is a relief also known as?" of "the phenomenon is known as rebound": of the question
    there is nothing but a verb that is said of anything, and no noun of it in the text."""
    things = [one for one in case.terms if one.kind in ("noun", "name") and not case.is_asked(one)]
    rest = [case.terms[n] for n in case.around]
    if not things or not rest or any(one.kind != "verb" or one.stem not in _LIGHT for one in rest):
        return ""
    return "" if any(case.is_in_text(one, SYNONYM) for one in things) else things[-1].word


def _is_in_compound(case: Case, term: Term) -> bool:
    """ "Best selling" of "best-selling"."""
    compounds = (word for word in case.scene.reading.lowers if "-" in word)
    return any(term.stem == stem(part) for word in compounds for part in word.split("-"))


def _is_state_entered(case: Case, term: Term) -> bool:
    """The "blind" of "When did she go blind?"."""
    question, at = case.question, term.index
    if at < 1 or question.profile not in _BARE or question.tags[at] != "JJ":
        return False
    return stem(question.tokens[at - 1].text) in _ENTERING and not case.is_well_held


def _is_at_home(case: Case) -> bool:
    """Whether the place told of a person may be where they live: "her flat in Lund", "Bo Ray, of
    Lund"; not "Bo Ray will play in Lund"."""
    own, terms = case.scene.reading, enumerate(case.terms)
    names = {n for n, one in terms if one.kind == "name"}
    held = (case.scene.mention_of[i] for n in names for i in case.places.get(n, ()))
    people = any(one is not None and one.kind is MentionKind.PERSON for one in held)
    if case.question.type is not QuestionType.WHERE or not people:
        return True
    before = own.lowers[max(0, case.start - 1) : case.start + 1]
    return any(one in _HOMES for one in own.stems) or not _ORIGINS.isdisjoint(before)


def _is_purpose(case: Case, deed: Term) -> bool:
    """ "What was it designed to do?", "designed for whom?" tell what it is for, in any words."""
    behind = case.question.tokens[deed.index + 1 : deed.index + 2]
    return deed.stem == _DESIGN and any(one.text.lower() in ("to", "for") for one in behind)


def _is_owned(case: Case, deed: Term) -> bool:
    """ "Who owns it?" of what somebody bought, or what belongs to somebody."""
    return deed.stem == _OWN and not _OWNING.isdisjoint(case.scene.reading.stems)


def _goes_to(case: Case, deed: Term) -> bool:
    """ "Who won?" of "the cup went to Falk", "who replaced Moe?" of "his place went to Falk"."""
    if deed.stem not in _WORDED | _REPLACING:
        return False
    from qa.answering.abstaining.unsaid import is_named_winner  # few get so far

    if deed.stem in _WORDED and is_named_winner(case):
        return True
    shared = (one for one in case.scene.clauses if case.scene.reading.stems[one.head] == _SHARE)
    doers = (one.agent if one.voice == "passive" else one.subject for one in shared)
    if deed.stem in _WORDED and any(one and one.start <= case.start < one.end for one in doers):
        return True  # "the prize was shared by two sisters"
    return any(
        one.word.lower() == "to" and one.object.start <= case.start < one.object.end
        for clause in case.scene.clauses
        if case.scene.reading.stems[clause.head] in _GOING_TO and clause.polarity == "positive"
        if deed.stem in _WORDED or _is_a_place(case, clause)
        for one in clause.obliques
    )


def _is_a_place(case: Case, clause: Clause) -> bool:
    subject = clause.subject
    return subject is not None and case.scene.reading.lowers[subject.parts[0][1] - 1] in _PLACES


def _is_bare(case: Case, deed: Term) -> bool:
    """Whether little of the question stands beside the answer, where little but the deed is asked;
    for a count the deed must stand nowhere at all."""
    if case.question.profile not in _BARE or deed.stem in _LIGHT or case.clause_share >= _LITTLE:
        return False
    if case.question.type is not QuestionType.HOW_MANY:
        return True
    held = case.scene.factors
    told = deed.stem in _BEING_THERE or (len(held) > 1 and case.covered(held) >= _HALF)
    return not case.is_in_text(deed) and not (told and _counts_asked(case))


def _counts_asked(case: Case) -> bool:
    """Whether the very things asked for are counted, "18,442 fans", and no people in general."""
    asked = stem(case.question.answer_type)
    counted = case.scene.reading.stems[case.start : case.end + 2]
    return asked in counted and case.question.answer_type not in _ANYBODY


def _is_priced(case: Case) -> bool:
    """ "Bought for 3 million", "Day ticket: £3": said of a price without "cost"."""
    if any(case.scene.matches[max(0, case.start - _BESIDE) : case.start]):
        return True
    money = case.owner is not None and case.owner.kind is MentionKind.MONEY
    if money and any(case.scene.matches[case.start : case.end + 1]):
        return True  # "a £3 ticket"
    if case.clause_share < _LITTLE and not case.is_well_held:
        return False
    reading = case.scene.reading
    before = reading.lowers[max(0, case.start - 2) : case.start]
    return not _PRICES.isdisjoint(before) or any(one in _PAYING for one in reading.stems)


def anothers_deed(case: Case) -> str:
    """The deed is told of another: "When was the mill sold?" of "the inn, sold in 1990"."""
    for slot in slots(case) or ():
        if slot.named and slot.doer and not slot.elsewhere and slot.filler == "several":
            return slot.word
        if slot.aside and slot.filler == "another name":
            return slot.word
        another = "another name" if slot.named else "another noun"
        told = slot.named or _is_bare_of(case, slot)
        if slot.filler == another and not slot.elsewhere and told:
            return slot.word
    return ""


def anothers_sum(case: Case) -> str:
    """ "How much does the bowl cost?", "What does lunch cost?": what the sentence says to come to
    the sum is something else, and the bowl stands nowhere in it."""
    money = case.owner is not None and case.owner.kind is MentionKind.MONEY
    cost = case.question.type is QuestionType.HOW_MUCH or case.question.predicate == _COST
    if not money or not cost:
        return ""
    asked = doers(case)
    names = [case.terms[number] for number in sorted(asked)]
    held = {number for number, factor in case.scene.factors.items() if factor >= _ALIKE}
    if not asked or asked & held or names_otherwise(names, [case.scene.reading]):
        return ""
    if any(term.word.lower() in _WHATEVER for term in names):
        return ""
    for clause in case.scene.clauses:
        subject = clause.subject
        if subject is None or not clause.start <= case.start < clause.end:
            continue
        tags = case.scene.reading.tags[subject.start : subject.end]
        # "Its price" is the price of what is asked about, "its lamps" are something else.
        worth = case.scene.reading.lowers[subject.end - 1] in _PRICED
        own = tags[:1] == ("PRP$",) and not worth
        meant = case.meant(subject.start, subject.end)
        # "Adults pay 9 euros" tells what a ticket for an adult costs.
        payer = clause.object is not None and case.scene.reading.stems[clause.head] == _PAY
        if payer and {number for number in meant if case.terms[number].kind == "noun"}:
            continue
        if any(case.is_asked(case.terms[number]) for number in meant):
            continue  # "How much profit did it make?" of "profits rose to 4 million euros"
        if (own or _PRONOUNS.isdisjoint(tags)) and not asked & meant:
            return case.scene.reading.words[subject.end - 1]
    return ""


def _is_bare_of(case: Case, slot: Slot) -> bool:
    """Whether a common noun that is another stands for another thing: not where the sentence has
    the rest of the question ("expanded the growth of networks" for "the use of networks")."""
    return not slot.doer and case.covered(case.scene.factors) < _MOST


def _is_no_cause(case: Case) -> bool:
    """ "What did she die of?" of "died at the age of 82": nobody dies of an age or a day."""
    asked = case.question.predicate == _DIE and case.question.preposition in ("of", "from")
    said = case.scene.reading.lowers[case.start : case.end]
    asked = asked or (case.question.answer_type == "cause" and _DEATH in case.question.resolved)
    return asked and (case.owner is not None or "age" in said)
