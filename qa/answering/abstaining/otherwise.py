"""Whether the evidence tells of the deed's own time, of what was allowed, or of something else, or
gives no reason where one is asked for."""

from __future__ import annotations

from collections.abc import Iterator

from qa.answering.abstaining.against import begins_there
from qa.answering.abstaining.held import has_free_pronoun
from qa.answering.abstaining.kind import FIGURES
from qa.answering.abstaining.slots import told
from qa.answering.case import Case
from qa.answering.contrary import other_fate
from qa.answering.entailing import name_groups
from qa.answering.expected import class_of
from qa.answering.question import QuestionType
from qa.answering.relatives import SYNONYM
from qa.language.grammar import BE
from qa.language.lexicon import words
from qa.language.stems import StemSet, listed, stem
from qa.reading.found import TIME_KINDS, Found
from qa.reading.quotes import MARKS
from qa.types import MentionKind as Kind

__all__ = [
    "another_fate",
    "another_of_family",
    "anothers_measure",
    "bare_size",
    "begun_state",
    "counts_another",
    "is_no_reason",
    "jobs_that_change",
    "leave_asked",
    "no_manner",
    "open_state",
    "priced_for_another",
    "shifted_time",
    "sum_for_another",
]

_SIZED = frozenset("big large small".split())
_PRONOUNS = frozenset(("PRP", "PRP$"))
_FIND = stem("find")
_SPATIAL = frozenset("under behind beside above below near inside outside between along".split())

_OPENING = frozenset(map(stem, ("open", "close", "shut")))
_OPEN = frozenset(("open", "closed", "shut"))
_NOW = frozenset(("is", "are"))
_FULL, _WITH_MIDDLE = 2, 4  # a first and a last name, and tokens up to the last behind a middle one
_LEAVE = frozenset("allowed permitted supposed".split())
_ORDER = frozenset(("after", "before"))
_MEASURED = frozenset("fast heavy tall deep wide thick hot cold warm strong loud".split())
_NUMBERED = frozenset("number no room flat page chapter platform gate route".split())
_COUNTED, _BEFORE_LAST = frozenset("JJ NN NNS NNP".split()), 2
_HOLDING, _RESTING = frozenset(("unit", "units")), StemSet("depend base rely rest hinge".split())
_WHEN_LED = frozenset("after before during since until on at".split())
_IN_USE = frozenset("use operation service force place business office power".split())
_RULING = StemSet(
    "allow permit limit maximum minimum legal rule law suppose must may should ban restrict up cap "
    "only fine".split()
)
_EMPLOYING = frozenset(map(stem, "employ employee staff worker workforce work".split()))
_JOBS = frozenset(map(stem, "job post position".split()))
_CHANGING = StemSet(
    "cut lose loss axe shed go create add risk save safeguard threaten redundant redundancy".split()
)
_LASTING = frozenset(
    (
        QuestionType.HOW_LONG,
        QuestionType.HOW_ADJECTIVE,
        QuestionType.HOW_FAR,
        QuestionType.HOW_OFTEN,
    )
)
_MEASURING = frozenset(
    (
        QuestionType.HOW_ADJECTIVE, QuestionType.HOW_MUCH, QuestionType.HOW_MANY,
        QuestionType.HOW_LONG, QuestionType.HOW_FAR,
    )
)  # fmt: skip


def sum_for_another(case: Case) -> str:
    """ "How big is a full plot?" of "£42 a year for a full plot": what it costs is no size."""
    lowers = [token.text.lower() for token in case.question.tokens]
    paid = case.owner is not None and case.owner.kind is Kind.MONEY
    if not paid or _SIZED.isdisjoint(lowers):
        return ""
    places = [i for i, one in enumerate(case.scene.matches) if one is not None and i >= case.end]
    led = ("for" in case.scene.reading.lowers[case.end : i] for i in places)
    return case.scene.reading.words[case.start] if places and all(led) else ""


def begun_state(case: Case) -> str:
    """ "When was the lift built?" of "the lift has been broken since May": a state that began then
    is of no deed that stands nowhere there."""
    reading, start = case.scene.reading, case.start
    if case.question.type is not QuestionType.WHEN or reading.lowers[start - 1 : start] != (
        "since",
    ):
        return ""
    if any(token.text.lower() == "since" for token in case.question.tokens):
        return ""  # "since when?" asks for the beginning of the state
    if begins_there(case, case.question.predicate):
        return ""
    deed = next((n for n, one in enumerate(case.terms) if case.question.is_of_verb(one)), -1)
    if deed < 0 or case.terms[deed].kind != "verb" or deed in case.scene.factors:
        return ""
    told = [one for one in case.scene.clauses if one.start <= start < one.end]
    own = max(told, key=lambda one: one.start, default=None)
    if not _IN_USE.isdisjoint(reading.lowers[max(0, start - 2) : start - 1]):
        return ""  # what has been in use since then was opened then
    state = own is not None and (own.voice == "passive" or reading.lowers[own.head] in BE)
    return case.terms[deed].word if state else ""


def open_state(case: Case) -> str:
    """ "When did the museum open?" of "it is open from April to October": its hours are no deed."""
    lowers, asked = case.scene.reading.lowers, case.question
    past = any(token.text.lower() == "did" for token in asked.tokens)
    if asked.type is not QuestionType.WHEN or asked.predicate not in _OPENING or not past:
        return ""
    hours = [
        i
        for i, word in enumerate(lowers)
        if word in _OPEN
        and not (BE if word == "open" else _NOW).isdisjoint(lowers[max(0, i - 2) : i])
    ]
    opened = any(stem(word) == asked.predicate and i not in hours for i, word in enumerate(lowers))
    opened = opened or "since" in lowers[max(0, case.start - 1) : case.start]
    return lowers[hours[0]] if hours and not opened else ""


def another_of_family(case: Case) -> str:
    """ "When did Ida Holm retire?" of "Holm retired in 1974, and his daughter Ida followed": the
    last name alone is not hers where her first name stands alone too."""
    stems, clauses = case.scene.reading.stems, case.scene.clauses
    for group in name_groups(case.terms):
        first, last = case.terms[group[0]].stem, case.terms[group[-1]].stem
        # "Ida Louise Holm" is no Ida alone.
        whole = (stems[i + 1 : i + _WITH_MIDDLE] for i in range(len(stems)))
        alone = [i for i, after in enumerate(whole) if stems[i] == first and last not in after]
        if len(group) < _FULL or not alone:
            continue
        for clause in clauses:
            subject = clause.subject
            told = subject is not None and clause.start <= case.start < clause.end
            own = stems[subject.start : subject.end] if subject is not None and told else ()
            if last in own and first not in own:
                return case.terms[group[0]].word
    return ""


def shifted_time(case: Case) -> str:
    """ "When did the troops withdraw?" of "seized it on Tuesday, a day after the troops had
    withdrawn": what it came a day after was not then."""
    own = case.scene.reading
    deeds = [one for one in told(case) if one.kind == "adverbial"]
    if case.question.type is not QuestionType.WHEN or not deeds:
        return ""
    for deed in deeds:
        led = deed.start if own.lowers[deed.start] in _ORDER else deed.start - 1
        apart = case.end <= led or deed.end <= case.start
        far = any(one.kind is Kind.DURATION and one.end == led for one in own.mentions)
        if led > 0 and own.lowers[led] in _ORDER and far and apart:
            return own.words[led]
    return ""


def no_manner(case: Case) -> str:
    """ "How did he escape?" of "arrested after a robbery": what came before is no way of a deed
    that the text does not tell of."""
    before = case.scene.reading.lowers[case.start - 1] if case.start else ""
    if case.question.type is not QuestionType.HOW or before not in _WHEN_LED:
        return ""
    timed = case.owner is not None and case.owner.kind in TIME_KINDS
    if before == "on" and not timed and case.scene.reading.stems[case.start - 2] in _RESTING:
        return ""  # "depends on the rainfall"
    deed = next((n for n, one in enumerate(case.terms) if one.stem == case.question.predicate), -1)
    told = deed < 0 or deed in case.scene.factors or case.is_in_text(case.terms[deed])
    return "" if told else case.terms[deed].word


def leave_asked(case: Case) -> str:
    """ "How fast was it allowed to go?" of how fast it went."""
    lowers = [token.text.lower() for token in case.question.tokens]
    asked = next((word for word in lowers if word in _LEAVE), "")
    if case.question.type not in _MEASURING or not asked:
        return ""
    return "" if any(one in _RULING for one in case.scene.reading.stems) else asked


def anothers_measure(case: Case) -> str:
    """ "How long does Ann nap?" of "the study lasted 18 months": neither Ann nor napping is told of
    where the answer stands, but what something else does."""
    if case.question.type not in _LASTING or has_free_pronoun(case):
        return ""
    names = [n for n, one in enumerate(case.terms) if one.kind == "name"]
    if not names or any(n in case.scene.factors for n in names):
        return ""
    told = [one for one in case.scene.clauses if one.start <= case.start < one.end]
    own = max(told, key=lambda one: one.start, default=None)
    if own is None or own.subject is None or own.kind == "relative":
        return ""
    matched = any(
        found is not None and case.terms[found.term].kind in ("verb", "noun", "name")
        for found in case.scene.matches[own.start : own.end]
    )
    meant = case.meant(own.subject.start, own.subject.end)
    return "" if matched or meant & set(names) else case.scene.reading.words[own.subject.end - 1]


def counts_another(case: Case) -> str:
    """ "How many plots are there?" of "six new plot holders": who or what is counted is the last
    noun, and no other that only says which sort it is; nor is "flat number 14" a count."""
    own, end = case.scene.reading, case.end
    if case.question.type is not QuestionType.HOW_MANY or own.tags[end - 1] != "CD":
        return ""
    if end - case.start == 1 and own.lowers[case.start - 1] in _NUMBERED and case.start:
        return own.lowers[case.start - 1]
    while end < case.scene.size and own.tags[end] in _COUNTED:
        end += 1
    found = [case.scene.matches[i] for i in range(case.end, end)]
    held = [n for n, one in enumerate(found) if one and case.is_asked(case.terms[one.term])]
    sorts = bool(held) and held[-1] == len(found) - _BEFORE_LAST and found[-1] is None
    people = all(class_of(word) == "person" for word in own.lowers[end - 2 : end])
    several = own.tags[end - 1] == "NNS" and own.tags[end - 2].startswith("NN")
    units = own.lowers[end - 1] in _HOLDING  # "housing units"
    return case.question.answer_type if sorts and several and not people and not units else ""


def bare_size(case: Case) -> str:
    """ "How fast is it?" of "six rather than nine": numbers without a unit measure nothing."""
    own, tags = case.scene.reading, case.scene.reading.tags[case.start : case.end]
    asked = [token.text.lower() for token in case.question.tokens[1:2]]
    sized = case.question.type is QuestionType.HOW_ADJECTIVE and _MEASURED.issuperset(asked)
    told = any(tag.startswith(("NN", "JJ", "$")) for tag in tags)
    number = case.owner is None or case.owner.kind is Kind.NUMBER
    told |= own.tags[case.end : case.end + 1] in (("NN",), ("NNS",))
    return own.words[case.start] if sized and "CD" in tags and number and not told else ""


def priced_for_another(case: Case) -> str:
    """ "How much is a ticket for a bicycle?" of "A ticket for a car costs £5"."""
    question, lowers = case.question, [token.text.lower() for token in case.question.tokens]
    if question.type is not QuestionType.HOW_MUCH or "for" not in lowers[2:]:
        return ""
    at = lowers.index("for", 2)
    behind = [one for one in case.terms if one.index > at and one.kind == "noun"]
    others = case.scene.reading.lowers
    if not behind or "for" not in others or case.is_in_text(behind[-1], SYNONYM):
        return ""
    return behind[-1].word


def jobs_that_change(case: Case) -> str:
    """ "How many people does it employ?" of "with the loss of 280 jobs"."""
    own = case.scene.reading
    asked = {one.stem for one in case.terms}
    if case.question.type is not QuestionType.HOW_MANY or asked.isdisjoint(_EMPLOYING):
        return ""
    counted = own.stems[case.end : case.end + 2] + own.stems[case.end - 1 : case.end]
    told = any(one in _EMPLOYING for one in own.stems)
    changed = any(one in _CHANGING for one in own.stems)
    return "jobs" if changed and not told and not _JOBS.isdisjoint(counted) else ""


def another_fate(case: Case) -> str:
    """ "How many were injured in 1912?" of "the fire of 1912 killed nine people"."""
    return other_fate(case.question, case.scene.reading)


def is_no_reason(case: Case) -> bool:
    """ "Why can't it be used?": nobody's name alone, no "her", no time or figure, no place where it
    is or goes and no role that one acts in gives a reason."""
    from qa.answering.whys import is_whereabouts

    owner = case.owner
    tags = case.scene.reading.tags[case.start : case.end]
    referring = tags[:1] == ("PRP",) and not any(tag.startswith("VB") for tag in tags)
    referring |= case.scene.reading.lowers[case.start] == "born"
    if set(tags) <= _PRONOUNS or referring or _is_who_speaks(case) or _is_capacity(case):
        return True  # "sad about [it all evening]"
    if case.scene.reading.lowers[case.start] in _SPATIAL:
        return not any("VB" in tag for tag in tags)
    if is_whereabouts(case.scene, (case.start, case.end)) or _is_asked_already(case):
        return True
    if owner is None:
        return False
    alone = owner.start <= case.start + 1 and case.end <= owner.end  # "Mrs Lee"
    behind = case.scene.reading.words[owner.end : owner.end + 1]
    alone |= case.start == owner.start and behind == (";",)  # "on Friday; her deputy takes over"
    if case.start == owner.start and not any(tag.startswith("VB") for tag in tags):
        alone |= owner.kind in (Kind.PERCENT, Kind.MONEY)  # "8 percent to £3 million"
    given = any(one.start < case.end and case.start < one.end for one in _reasons(case))
    return alone and not given and owner.kind in (*TIME_KINDS, *FIGURES, Kind.PERSON)


def _is_asked_already(case: Case) -> bool:
    """ "The strike" of "Why has the union not joined?", or the deed itself: no reason."""
    if any(one.start < case.end and case.start < one.end for one in _reasons(case)):
        return False
    deeds = (one for one in case.scene.clauses if one.head >= 0)
    asked = [one for one in deeds if case.scene.reading.stems[one.head] == case.question.predicate]
    sides = (side for one in asked for side in (one.subject, one.object) if side is not None)
    told = any(case.start <= one.head < case.end for one in asked)
    return told or any(side.start < case.end and case.start < side.end for side in sides)


def _is_capacity(case: Case) -> bool:
    """ "As treasurer", "mayor on Monday" behind "resigned as"."""
    lowers, start = case.scene.reading.lowers, case.start
    if "as" not in lowers[max(0, start - 1) : start + 1]:
        return False
    noun = start + (lowers[start] == "as")
    noun += lowers[noun : noun + 1] in (("the",), ("a",), ("an",), ("its",), ("their",))
    behind = case.scene.reading.tags[noun + 1 : noun + 2]
    return lowers[noun] in words("roles") and behind[:1] not in (("VBD",), ("VBZ",), ("MD",))


def _is_who_speaks(case: Case) -> bool:
    """ "Asked the frog" behind what it asked, "an inquiry has found" behind what that tells."""
    own, start = case.scene.reading, case.start
    ends = own.tags[case.end : case.end + 1] in ((), (".",)) and own.words[start - 1] == ","
    last = own.stems[case.end - 1]
    if ends and (last == _FIND or last in listed("reporting_verbs")):
        return True
    start += own.tags[start] == "PRP"
    if _tells_who_spoke(case):
        return True
    told = start < case.end and own.stems[start] in listed("reporting_verbs")
    return told and not MARKS.isdisjoint(own.words[case.start - 1 : case.start])


def _tells_who_spoke(case: Case) -> bool:
    """ "Ann Lee asked whether it could be used", where that gives no reason."""
    if any(one.start < case.end and case.start < one.end for one in _reasons(case)):
        return False
    within = range(case.start, case.end)
    return any(
        one.head in within and one.subject is not None and one.subject.start in within
        for one in case.scene.clauses
        if case.scene.reading.stems[one.head] in listed("reporting_verbs")
    )


def _reasons(case: Case) -> Iterator[Found]:
    yield from case.scene.reading.reasons
    yield from case.scene.reading.occasions
