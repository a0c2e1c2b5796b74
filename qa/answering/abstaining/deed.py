"""Whether the evidence tells of the deed asked about, and tells it of those asked about."""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.abstaining.slots import Slot, doers, slots, told
from qa.answering.case import Case
from qa.answering.contrary import has_converse
from qa.answering.entailing import name_groups, names_otherwise
from qa.answering.question import QuestionType, Role, Term
from qa.answering.relatives import SYNONYM
from qa.language.stems import stem
from qa.reading.found import NAME_KINDS
from qa.reading.phrases import Phrase
from qa.types import MentionKind

__all__ = ["anothers_deed", "anothers_sum", "itself", "missing_deed"]

# Deeds that a text names when it tells of them; others ("take", "see", "write") it words in many
# ways, or by no verb at all ("Hegel's Logic").
_DEEDS = frozenset(
    stem(word)
    for word in """
    founded design invent discover open close die marry divorce buy sell win lose weigh employ
    elect appoint murder born retire resign graduate demolish arrest
    """.split()
)
# What somebody won a text tells in many ways: "the cup was awarded to Lindal", "with 92 caps".
_WORDED = frozenset((stem("win"),))
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
_BARE = frozenset(("who", "when", "how_many"))
_LITTLE = 0.4
_BESIDE = 4
# Of a question so much in one sentence is told there in other words.
_MOST = 0.6
# A name, an age between commas, and an article: "Ida Falk, 29, a teacher".
_APPOSED = 6
# "The project" is what the text is about, whatever it calls that.
_WHATEVER = frozenset("project plan scheme programme program deal work works move thing".split())
_THINGS = (MentionKind.ORGANISATION, MentionKind.PLACE, MentionKind.NAME)
_PERSONS = (MentionKind.PERSON, MentionKind.NAME)
_PRONOUNS = frozenset("PRP WP WDT PRP$".split())
_SAYING = frozenset(
    stem(word) for word in "say tell add announce note explain warn report argue claim".split()
)
_LOSE, _LIVES = stem("lose"), frozenset(("life", "lives"))
_KILLING = frozenset(stem(word) for word in "kill die perish drown murder".split())
_DYING = _KILLING | frozenset(
    stem(word) for word in "lose claim leave hurt injure wound harm involve affect".split()
)
_PRICES = frozenset("for at worth".split())
_PAYING = frozenset(
    stem(word)
    for word in """
    price pay spend buy sell value estimate budget charge fee sum invest raise purchase bill rent
    """.split()
)


def missing_deed(case: Case) -> str:
    """ "Who founded X?" of a sentence in which nobody founds anything, "How many were hurt?" where
    the answer's clause says little else of the question either."""
    if not case.scene.clauses:
        return ""  # a list of prices or names tells no deeds
    for number, term in enumerate(case.terms):
        if term.kind != "verb" or term.stem != case.question.predicate or term.index < 0:
            continue
        if term.stem == _LOSE and _tells_of_lives(case):
            continue
        if term.stem not in _DYING and _counts_dead(case, number):
            return term.word
        if has_converse(term, case.scene.reading):
            continue
        if number in case.scene.factors and not (term.stem in _DEEDS and _is_by_noun(case, number)):
            continue
        named = term.stem in _DEEDS and term.stem not in _WORDED
        if case.is_well_held and number not in case.scene.factors and not named:
            continue  # told in other words
        if term.stem in _DEEDS and case.question.type is not QuestionType.HOW:
            return term.word
        if _is_bare(case, term) or (term.stem == "cost" and not _is_priced(case)):
            return term.word
    return ""


def _tells_of_lives(case: Case) -> bool:
    """ "How many lost their lives?" is asked of those who were killed."""
    asked = {token.text.lower() for token in case.question.tokens}
    return not _LIVES.isdisjoint(asked) and not _KILLING.isdisjoint(case.scene.reading.stems)


def _is_by_noun(case: Case, deed: int) -> bool:
    """Whether a deed is matched by nouns that are only near it in sense: "votes" elect nobody."""
    if case.scene.factors[deed] > SYNONYM:
        return False
    tags = case.scene.reading.tags
    return not any(tags[i].startswith("VB") for i in case.places.get(deed, ()))


def _counts_dead(case: Case, deed: int) -> bool:
    """Whether a count is that of those who were killed, "46" of "killed 46 people", and the deed
    asked about is another."""
    if case.question.type is not QuestionType.HOW_MANY:
        return False
    for clause in case.scene.clauses:
        told = case.scene.matches[clause.head]
        another = told is None or told.term != deed
        if another and case.scene.reading.stems[clause.head] in _KILLING:
            parts = [one for one in (clause.subject, clause.object) if one is not None]
            if any(one.start < case.end and case.start < one.end for one in parts):
                return True
    return False


def _is_bare(case: Case, deed: Term) -> bool:
    """Whether little of the question stands beside the answer, where little but the deed is asked;
    for a count the deed must stand nowhere at all."""
    if case.question.profile not in _BARE or deed.stem in _LIGHT or case.clause_share >= _LITTLE:
        return False
    if case.question.type is not QuestionType.HOW_MANY:
        return True
    return not case.is_in_text(deed) and not (deed.stem in _BEING_THERE and _counts_asked(case))


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
    return not _PRICES.isdisjoint(before) or not _PAYING.isdisjoint(reading.stems)


def anothers_deed(case: Case) -> str:
    """The deed is told of another: "When was the mill sold?" of "the inn, sold in 1990"."""
    for slot in slots(case) or ():
        of_itself = slot.filler == "subject" and not slot.doer and not case.is_maker
        if of_itself and _asks_for_doer(case) and _is_told_exactly(case):
            return case.question.predicate
        if slot.named and slot.doer and not slot.elsewhere and slot.filler == "pronoun":
            name = _named_just_before(case, slot.word)
            if name:
                return name
        if slot.doer and not slot.named and slot.filler == "another name":
            role = _own_role(case, slot.word)
            if role:
                return role
        another = "another name" if slot.named else "another noun"
        if (
            slot.filler == another
            and not slot.elsewhere
            and (slot.named or _is_bare_of(case, slot))
        ):
            return slot.word
    return _teller(case)


def _teller(case: Case) -> str:
    """ "Who owned the mill?" of "the mill belonged to a firm, according to Ida Falk": who tells of
    a deed of others is not who did it."""
    reading = case.scene.reading
    if not _asks_for_doer(case) or case.question.predicate in _SAYING:
        return ""
    tells = reading.lowers[max(0, case.start - 2) : case.start] == ("according", "to") or any(
        _holds_winner(case, clause.subject) and reading.stems[clause.head] in _SAYING
        for clause in case.scene.clauses
    )
    deeds = told(case) if tells else []
    if any(_holds_winner(case, one.subject) or _holds_winner(case, one.agent) for one in deeds):
        return ""
    for subject in (one.subject for one in deeds if one.subject is not None):
        if _PRONOUNS.isdisjoint(reading.tags[subject.start : subject.end]):
            return reading.words[subject.end - 1]
    return ""


def _holds_winner(case: Case, phrase: Phrase | None) -> bool:
    return phrase is not None and phrase.start < case.end and case.start < phrase.end


def _own_role(case: Case, name: str) -> str:
    """The role that is said behind another's name: no mayor, but "Ida Falk, a teacher"."""
    reading = case.scene.reading
    for found in reading.mentions:
        if found.kind is MentionKind.ROLE and not any(case.scene.matches[found.start : found.end]):
            apposed = reading.lowers[found.start - 1] == "," and found.start >= _APPOSED
            before = reading.words[max(0, found.start - _APPOSED) : found.start]
            if apposed and not set(name.split()).isdisjoint(before):
                return reading.words[found.end - 1]
    return ""


def _named_just_before(case: Case, pronoun: str) -> str:
    """A name in the sentence before that a pronoun may stand for, where none there is the
    question's."""
    index = case.scene.reading.sentence.index
    if not pronoun or not index:
        return ""
    before = case.read(index - 1)
    asked = {n for group in name_groups(case.terms) for n in group}
    if any(one is not None and one.term in asked for one in case.matcher.matches(before.stems)):
        return ""
    kinds = _THINGS if pronoun == "it" else _PERSONS
    named = (one for one in before.mentions if one.kind in kinds)
    return next((" ".join(before.words[one.start : one.end]) for one in named), "")


def anothers_sum(case: Case) -> str:
    """ "How much does the bowl cost?": what the sentence says to come to the sum is something
    else, and the bowl stands nowhere in it."""
    money = case.owner is not None and case.owner.kind is MentionKind.MONEY
    if not money or case.question.type is not QuestionType.HOW_MUCH:
        return ""
    asked = doers(case)
    names = [case.terms[number] for number in sorted(asked)]
    if not asked or asked & set(case.scene.factors) or names_otherwise(names, [case.scene.reading]):
        return ""
    if any(term.word.lower() in _WHATEVER for term in names):
        return ""
    for clause in case.scene.clauses:
        subject = clause.subject
        if subject is None or not clause.start <= case.start < clause.end:
            continue
        tags = case.scene.reading.tags[subject.start : subject.end]
        if _PRONOUNS.isdisjoint(tags) and not asked & case.meant(subject.start, subject.end):
            return case.scene.reading.words[subject.end - 1]
    return ""


def _is_bare_of(case: Case, slot: Slot) -> bool:
    """Whether a common noun that is another stands for another thing: not where the sentence has
    the rest of the question ("expanded the growth of networks" for "the use of networks")."""
    return not slot.doer and case.covered(case.scene.factors) < _MOST


def _is_told_exactly(case: Case) -> bool:
    """Whether the sentence has the very verb: what belongs to somebody is owned by nobody else."""
    verbs = (n for n, term in enumerate(case.terms) if term.stem == case.question.predicate)
    return any(case.standing(number) == "exact" for number in verbs)


def _asks_for_doer(case: Case) -> bool:
    """ "Who started the fire?", which is not told of a fire that started."""
    return case.question.type is QuestionType.WHO and case.question.role is Role.SUBJECT


def itself(case: Case) -> str:
    """ "Who did Falk beat?" is not answered by "Falk": the one whom the question names already; the
    "Lindal Water Board" is another than Lindal."""
    if case.question.type not in (QuestionType.WHO, QuestionType.WHOM):
        return ""
    stems = case.scene.reading.stems[case.start : case.end]
    for group in name_groups(case.terms):
        name = [case.terms[number] for number in group]
        beside = _is_longer_name(case, group) or _names_another(case)
        if all(term.stem in stems for term in name) and not beside:
            return name[-1].word
    return ""


def _names_another(case: Case) -> bool:
    """ "Ole Moe and Falk": whether the winner has a name that is none of the question's."""
    return any(
        found.kind in NAME_KINDS
        and case.start <= found.start < case.end
        and not any(case.scene.matches[found.start : found.end])
        for found in case.scene.reading.mentions
    )


def _is_longer_name(case: Case, group: Sequence[int]) -> bool:
    """Whether the winner's name goes on behind that of the question: "Lindal Water Board"."""
    owner = case.owner
    if owner is None or owner.kind is MentionKind.PERSON or owner.kind not in NAME_KINDS:
        return False
    last = max((i for n in group for i in case.places.get(n, ()) if i < owner.end), default=-1)
    return owner.start <= last < owner.end - 1
