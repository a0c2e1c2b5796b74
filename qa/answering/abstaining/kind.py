"""Whether the winner is of a kind that can answer."""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.abstaining.roles import HAS_NAME, NAMING, is_no_owned_name, is_no_proper_name
from qa.answering.case import Case
from qa.answering.expected import asked_size, class_of
from qa.answering.question import QuestionType, Role
from qa.answering.rules.counts import counted_at
from qa.answering.rules.measures import asked_dimensions, measured_dimensions
from qa.language.lexicon import table as lexicon_table
from qa.language.lexicon import words as lexicon_words
from qa.language.stems import stem
from qa.light import pattern
from qa.reading.found import MEASURED_KINDS, NAME_KINDS, TIME_KINDS
from qa.types import MentionKind as Kind

__all__ = ["FIGURES", "TRADES", "is_of_another_sort", "wrong_kind"]

_WELL_COVERED = 0.5
_HALF_COVERED = 0.3
_YEAR = pattern(r"(?:1\d|2[01])\d\d(?!\d)")
# Profiles that only a typed mention can answer; the others take a plain noun too.
_TYPED = frozenset(
    """
    when how_many how_much how_old what_date what_time what_number what_percent what_money what_age
    what_duration what_quantity how_far how_long how_often how_adjective
    """.split()
)
_STRICT = frozenset("when what_date how_many how_much how_old how_far how_long".split())
_NAMED = frozenset("who whom whose what_person what_organisation what_place".split())
FIGURES = frozenset((Kind.NUMBER, Kind.AGE, Kind.MONEY, Kind.PERCENT, Kind.DURATION))
# "How big is the shortfall?" may be asked of a sum.
_ANY_SIZE = frozenset(("length", "area", "volume"))
_SPANS = frozenset("from to until till since through though between and – -".split())
_BOUND = 4  # tokens of "since at least the" before a date
_AGO = frozenset("ago earlier before previously last".split())
_COMPARED = frozenset(("more", "fewer", "less"))
# "Nine more than a year ago" is not how many there are.
_THAN = tuple((word, "than") for word in sorted(_COMPARED))
# Words of "by as much as" before a figure.
_LEAD = 4
_NO_SUMS = frozenset(("length", "area", "speed"))
_REPEATED = frozenset("every each per a an".split())
_GRAINS = frozenset(("day", "weekday", "month", "time"))
_DONE = frozenset("did was were".split())
_NAMED_SO, _TITLE = frozenset("called named titled dubbed known".split()), 4
_COMING = frozenset("next tomorrow coming".split())
_CLAUSAL = frozenset("VBZ VBD VBP MD PRP PRP$ WP$ WDT".split())
_SOMEBODY = frozenset("somebody someone anybody anyone everybody everyone".split())
_THINGS = frozenset("animal disease food substance vehicle weapon".split())
_NOBODY = frozenset(
    """method place money duration percent quantity number date time substance food weapon body
    purpose reason award language""".split()
)
_HUMANS = frozenset(("human", "humans", "man", "people"))
_CROWDS = frozenset("population majority minority".split())
_COMMON = frozenset(("NN", "NNS"))
_PLACES = frozenset("place city country building".split())
_PLACED = frozenset("in at on near between under over across through".split())
_NAMABLE = (QuestionType.WHAT, QuestionType.WHICH, QuestionType.WHO, QuestionType.DEFINITION)
_LANDMARKS = frozenset("bridge street road lane lake square river mountain hill canal".split())
_NATIONS = (Kind.NATIONALITY, Kind.PLACE)
_NO_THINGS = frozenset((Kind.PLACE, Kind.DATE, Kind.TIME, Kind.DURATION, Kind.MONEY, Kind.PERCENT))
_PHONES = frozenset(("phone", "telephone", "mobile", "helpline"))
_PHONE_DIGITS = 3
TRADES = frozenset("job occupation profession trade".split())


def wrong_kind(case: Case) -> str:
    """The best span is of a kind that cannot answer ("When …?" with no date about)."""
    profile = case.question.profile
    if (
        _is_no_name(case)
        or _is_of_another_measure(case)
        or _is_of_another_time(case)
        or _is_no_thing(case)
        or _is_no_reason(case)
        or _is_no_amount(case)
        or _is_of_another_sort(case)
    ):
        return _told(case)
    if profile not in _TYPED and profile not in _NAMED:
        return ""
    wrong = case.fit == "clash" or (profile in _TYPED and case.fit in ("untyped", "other"))
    if not wrong:
        return ""
    from qa.answering.abstaining.untyped import asks_for_name, holds_number, is_apt

    if holds_number(case) or asks_for_name(case):
        return ""
    figure = case.owner is not None and case.owner.kind in FIGURES
    strict = profile in _STRICT or (case.fit == "clash" and (profile in _TYPED or figure))
    needed = _HALF_COVERED if profile in ("when", "what_date") else _WELL_COVERED
    coverage = case.scene.coverage
    excused = (coverage >= needed and is_apt(case)) or (coverage >= _WELL_COVERED and not strict)
    return "" if excused else _told(case)


def _is_of_another_sort(case: Case) -> bool:
    """Most questions, "Who …?" above all, ask for none of the sorts; "sold in 2019" is nobody."""
    if case.question.type is QuestionType.WHO and not case.question.answer_type:
        tags = case.scene.reading.tags[case.start : case.end]
        return tags[0][:2] == "VB" and not any(tag[:2] in ("NN", "PR") for tag in tags)
    from qa.answering.abstaining.sorts import is_no_company, is_no_instance

    return is_of_another_sort(case) or is_no_company(case) or is_no_instance(case)


def _is_no_amount(case: Case) -> bool:
    """Few questions ask for a price or a change."""
    if case.question.type not in (QuestionType.HOW_MUCH, QuestionType.DIFFERENCE):
        return False
    from qa.answering.abstaining.amounts import is_no_change, is_no_price

    return is_no_price(case) or is_no_change(case)


def _told(case: Case) -> str:
    return case.owner.kind.value if case.owner else "no mention"


def _is_of_another_measure(case: Case) -> bool:
    """ "How heavy …?": neither money nor litres; "how old": not how long; "how many": no money."""
    owner = case.owner
    if owner is None or owner.kind in (*NAME_KINDS, Kind.ROLE):
        own = case.scene.reading.tags[case.start : case.end]
        return case.question.type is QuestionType.HOW_ADJECTIVE and _is_measured(case, own)
    words = case.scene.reading.lowers[owner.start : owner.end]
    if case.question.type is QuestionType.HOW_OLD:
        behind = case.scene.reading.lowers[owner.end : owner.end + 2]
        before = case.scene.reading.lowers[max(0, owner.start - 1) : owner.start]
        from qa.answering.abstaining.untyped import is_since_birth

        lasts = behind[:1] != ("old",) and behind != ("of", "age") and "old" not in words
        lasts = lasts and (before != ("aged",) or case.scene.coverage < _HALF_COVERED)
        return owner.kind is Kind.DURATION and lasts and not is_since_birth(case)
    if case.question.type is QuestionType.HOW_OFTEN:
        before = case.scene.reading.lowers[max(0, owner.start - 1) : owner.end]
        return owner.kind is Kind.DURATION and _REPEATED.isdisjoint(before)
    if case.question.type is QuestionType.HOW_MANY:
        asked_words = {token.text.lower() for token in case.question.tokens}
        before = case.scene.reading.lowers[max(0, case.start - 2) : case.start]
        if case.scene.reading.lowers[case.end : case.end + 2] in _THAN:
            return not _COMPARED & asked_words
        if "now" in before and not _AGO.isdisjoint(asked_words):
            return True
        counted = stem(case.question.answer_type) in case.scene.reading.stems[slice(*owner[:2])]
        return owner.kind is Kind.MONEY and not counted
    if case.question.type is QuestionType.HOW_MUCH and case.question.predicate == "be":
        lengths = measured_dimensions(case.scene.reading, owner)
        if any(token.text.lower() == "amount" for token in case.question.tokens):
            return False
        return owner.kind is Kind.QUANTITY and not lengths.isdisjoint(_NO_SUMS)
    if case.question.answer_type == "money" and owner.kind is Kind.NUMBER:
        return True
    if _asks_for_worth(case):
        return owner.kind is Kind.QUANTITY
    asked = asked_dimensions(case.question)
    if not asked:
        return False
    if owner.kind is Kind.MONEY:
        return not asked >= _ANY_SIZE and asked_size(case.question) is not Kind.MONEY
    if owner.kind is Kind.DATE:
        spans = case.scene.reading.lowers[max(0, case.start - _BOUND) : case.end]
        behind = case.scene.reading.lowers[case.start : case.end + 1]
        ago = "ago" in behind and any(token.text.lower() == "ago" for token in case.question.tokens)
        long = case.question.type is QuestionType.HOW_LONG
        return not long or (_SPANS.isdisjoint(spans) and not ago)
    before = case.scene.reading.lowers[max(0, owner.start - _LEAD) : owner.start]
    sides = case.scene.reading.tags[max(0, owner.start - 2) : owner.start] == ("CD", "IN")
    if case.question.type is QuestionType.HOW_ADJECTIVE and "by" in before and not sides:
        return all(token.text.lower() != "by" for token in case.question.tokens)
    if owner.kind is Kind.DURATION and case.question.type is QuestionType.HOW_ADJECTIVE:
        return "time" not in asked  # "How tall is Ann?"
    if owner.kind is Kind.PERCENT:
        return not asked >= _ANY_SIZE and asked_size(case.question) is not Kind.PERCENT
    if owner.kind is Kind.NUMBER:
        counted = counted_at(case.scene, owner.end) >= 0
        counts = case.question.type is QuestionType.HOW_ADJECTIVE and counted
        if counts and not asked >= _ANY_SIZE:
            return True  # "How deep …?" of "300 copies"
        return any("-" in word or "–" in word for word in words)
    measured = measured_dimensions(case.scene.reading, owner)
    return owner.kind is Kind.QUANTITY and bool(measured) and not measured & asked


def _asks_for_worth(case: Case) -> bool:
    worth = any(token.text.lower() == "worth" for token in case.question.tokens)
    return worth and case.question.type is QuestionType.HOW_MUCH


def _is_measured(case: Case, tags: Sequence[str]) -> bool:
    """Whether a measure is asked for, and the words have no figure."""
    return bool(asked_dimensions(case.question)) and "CD" not in tags


def _is_of_another_time(case: Case) -> bool:
    """ "When was it built?": not next year; "When will it be built?": not when it was; "On what
    day …?": no bare year."""
    if case.question.answer_type in _GRAINS and _is_bare_year(case):
        return True
    if case.question.type is not QuestionType.WHEN:
        return False
    question = {token.text.lower() for token in case.question.tokens}
    words = case.scene.reading.lowers[case.start : case.end]
    if not _DONE.isdisjoint(question):
        return not _COMING.isdisjoint(words)
    told = [one for one in case.scene.clauses if one.start <= case.start < one.end]
    past = bool(told) and all(one.tense == "past" and not one.modal for one in told)
    return "will" in question and past and _COMING.isdisjoint(words)


def _is_no_reason(case: Case) -> bool:
    """Few questions ask why."""
    if case.question.type is not QuestionType.WHY:
        return False
    from qa.answering.abstaining.otherwise import is_no_reason

    return is_no_reason(case)


def _is_bare_year(case: Case) -> bool:
    words = case.scene.reading.lowers[case.start : case.end]
    return bool(words) and all(map(_YEAR.match, words))


def _is_no_thing(case: Case) -> bool:
    """ "Which horse …?": no place; "Which judge …?": not "a judge"; "What colour …?": nothing
    without a colour; "Who …?": not "somebody", nor what nobody is."""
    kind = case.owner.kind if case.owner else None
    words = [word for word in case.scene.reading.lowers[case.start : case.end] if word[0].isalpha()]
    if case.question.type is QuestionType.HOW_MANY:
        return False
    if _is_bare_number(case):
        return True
    which = case.question.type is QuestionType.WHICH
    if which and case.end <= case.scene.reading.lead and case.question.answer_class not in _PLACES:
        return True  # the town of a dateline
    article = case.scene.reading.lowers[case.start : case.end - 1] in (("a",), ("an",))
    if which and ((article and words[-1] == case.question.answer_type) or _says_only_kind(case)):
        return True
    if case.question.answer_class == "colour":
        return lexicon_words("colours").isdisjoint(one.split("-")[-1] for one in words)
    if case.question.answer_class in _THINGS:
        person = class_of(words[-1] if words else "") == "person" and words[-1] not in _HUMANS
        return kind in _NO_THINGS or person
    if which and case.question.answer_class in _PLACES:
        return kind is Kind.PERSON
    if case.question.profile == "what_nationality":
        held = case.scene.mention_of[case.start : case.end]
        return all(one is None or one.kind not in _NATIONS for one in held)
    if case.question.type is QuestionType.WHO and kind in (Kind.NAME, Kind.PLACE):
        before = case.scene.reading.lowers[max(0, case.start - 1) : case.start]
        placed = kind is Kind.PLACE and not _PLACED.isdisjoint(before)
        named = _is_person(words) or before in (("with",), ("by",), ("against",))
        return placed or (bool(words) and words[-1] in _LANDMARKS and not named)
    if case.question.type is QuestionType.WHO and kind is None and words:
        nobody = class_of(words[-1]) in _NOBODY and words[-1] not in _CROWDS
        nobody &= case.scene.reading.tags[case.end - 1] in _COMMON
        return nobody or _is_vague(case, words)
    return _is_vague(case, words)


def _is_person(words: Sequence[str]) -> bool:
    """ "Lauryn Hill"."""
    return len(words) > 1 and words[0] in lexicon_table("first_names")


def _is_vague(case: Case, words: Sequence[str]) -> bool:
    told = case.scene.reading.tags[case.end : case.end + 1] in (("WP",), ("WDT",))  # who he is
    if [*words] == ["nobody"]:  # "Nobody knows who built it" tells of no builder
        return case.scene.reading.lowers[case.end] in ("knows", "knew")
    return len(words) == 1 and words[0] in _SOMEBODY and not told


def _is_bare_number(case: Case) -> bool:
    """ "What lay beside her?": no "25 and 30", which do nothing."""
    question, tags = case.question, case.scene.reading.tags[case.start : case.end]
    does = question.type is QuestionType.WHAT and question.role is Role.SUBJECT
    return does and not question.answer_type and set(tags) <= {"CD", "CC", "IN", "TO"}


def _says_only_kind(case: Case) -> bool:
    """ "Prison on Friday" of "Which prison …?": the noun asked for without an article, and when."""
    reading, asked = case.scene.reading, case.question.answer_type
    if "the" in reading.lowers[max(0, case.start - 1) : case.end]:
        return False
    mentions = [case.scene.mention_of[i] for i in range(case.start, case.end)]
    rest = [
        reading.lowers[i]
        for i, one in enumerate(mentions, case.start)
        if reading.tags[i].startswith(("NN", "JJ", "CD", "VB"))
        and (one is None or one.kind not in TIME_KINDS)
    ]
    return bool(rest) and all(word == asked for word in rest)


def _is_no_name(case: Case) -> bool:
    """ "What is the name of the pilot?": no day and no clause; "What is it called?": no figure."""
    lowers = [token.text.lower() for token in case.question.tokens]
    timed = case.question.profile.startswith(("when", "what_time", "what_date"))
    called = not timed and [word for word in lowers if word.isalnum()][-1:] == ["called"]
    if called and case.owner is not None and case.owner.kind in (*FIGURES, *MEASURED_KINDS):
        return True
    if _is_called_so(case):
        return False
    if (called and is_no_proper_name(case)) or is_no_owned_name(case):
        return True
    if case.scene.reading.lowers[case.start] == "year" and {"called", "name"} & set(lowers):
        return True  # "bakery of the year"
    if "number" in lowers and lowers[lowers.index("number") - 1] in _PHONES:
        said = "".join(case.scene.reading.words[case.start : case.end])
        return sum(map(str.isdigit, said)) < _PHONE_DIGITS
    places = [i for i, word in enumerate(lowers[:-1]) if word in NAMING and lowers[i + 1] == "of"]
    if not places or case.question.type not in _NAMABLE:
        return False
    tags = case.scene.reading.tags[case.start : case.end]
    if case.owner is not None and case.owner.kind in (Kind.DATE, Kind.DURATION):
        return True
    clause = not _CLAUSAL.isdisjoint(tags)
    behind = [class_of(word) for word in lowers[places[0] + 2 :]]
    # "A cyclist hurt on Millgate" has no name there.
    spot = case.owner is not None and case.owner.kind in (Kind.PLACE, Kind.NAME)
    placed = case.scene.reading.lowers[max(0, case.start - 1) : case.start]
    if "person" in behind and spot and not _PLACED.isdisjoint(placed):
        return True
    own = not HAS_NAME.isdisjoint(behind)
    return (clause or own) and not any(tag.startswith("NNP") for tag in tags)


def _is_called_so(case: Case) -> bool:
    """ "It was initially called the “colour section”": what is quoted behind "called" is a name."""
    before = case.scene.reading.lowers[max(0, case.start - _TITLE) : case.start]
    quoted = any(case.scene.quote_of[case.start : case.end])
    return quoted and not _NAMED_SO.isdisjoint(before)


def is_of_another_sort(case: Case) -> bool:
    """Whether the winner is no place or trade where one is asked for."""
    if case.question.answer_type in TRADES and case.question.answer_class:
        from qa.answering.abstaining.ranked import is_no_trade

        return is_no_trade(case)
    from qa.answering.abstaining.sorts import is_no_place

    return is_no_place(case)
