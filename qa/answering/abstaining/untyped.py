"""Spans that answer although no finder gave them the kind that is asked for."""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.case import Case
from qa.answering.question import Question, QuestionType
from qa.answering.rules.measures import measured_dimensions
from qa.language.grammar import BE
from qa.language.lexicon import table
from qa.language.stems import StemSet, stem
from qa.light import pattern
from qa.reading.found import MEASURED_KINDS, Found
from qa.types import MentionKind as Kind

__all__ = ["asks_for_name", "holds_number", "is_apt", "is_since_birth"]

_WELL_COVERED = 0.5
_YEAR = pattern(r"(?:1\d|2[01])\d\d(?!\d)")
_COUNTING = frozenset("how_many how_much how_far how_often".split())
_LASTING = frozenset(
    """
    until till since forever life lifetime term terms year years month months week weeks day days
    hour hours minute minutes long longer season seasons decade decades century centuries time
    """.split()
)
# "How far back …", "how far in advance …".
_IN_TIME = frozenset("advance ahead back".split())
# "Dies at 91", "aged 84", "turned 30".
_AT_AGE = frozenset("at age aged turned turns turning".split())
_COMPARED = frozenset(("JJR", "RBR"))
_AWAY = frozenset("from away drive walk ride flight north south east west journey by".split())
_SEASONS = frozenset("spring summer autumn winter fall morning afternoon evening night".split())
_MOMENTS = frozenset("during until till since end beginning start eve moment minutes days".split())
# What tells when by its own name: "mid-century", "the first year", "the Bronze Age", "any time".
_TIMES = frozenset(
    """
    time times moment year years month months week weeks day days hour century centuries decade
    decades season seasons age ages era period millennium stage phase
    """.split()
)
# "How early did they exist?": as early as the sixth century.
_TIMELY = frozenset("early late soon recent recently".split())
_HALVES = frozenset("first second latter later early earlier last former".split())
_NAMES = {"month": "months", "day": "weekdays", "weekday": "weekdays"}
_DATING = stem("date")
_BORN = frozenset(("birth", "born"))
# "After high school", "once it is dry".
_ORDERING = frozenset("after before while once upon following whenever".split())
_NAMED = frozenset("named called".split())
_SHARES = frozenset("amount portion fraction proportion part share".split())
# So many words before a figure "is" says it of somebody.
_NEAR = 4
_SCALES = frozenset("thousand million billion trillion".split())
_OF_YEAR = frozenset("in from since until till by around about circa between".split())
_SPANNING = frozenset("and to – -".split())
_HAPPENING = StemSet("occur happen strike fall hit erupt take hold".split())
_OLD_YEAR = pattern(r"\d{3}")
_QUANTIFIERS = frozenset(
    """
    few several many none no all both most half dozens hundreds thousands millions every each
    various numerous multiple countless little entirety majority minority
    """.split()
)


def asks_for_name(case: Case) -> bool:
    """ "When drops freeze, what is that called?", "… when the builder did what?"."""
    lowers = [token.text.lower() for token in case.question.tokens]
    if (lowers[:1] == ["when"] and "what" in lowers) or lowers[-2:-1] == ["what"]:
        return True
    people = case.owner is not None and case.owner.kind is Kind.NATIONALITY
    people &= not "".join(case.scene.reading.tags[case.end : case.end + 1]).startswith("NN")
    if people and case.question.answer_class == "group":  # "Which ethnic group …?"
        return True
    return _is_called_so(case)


def _is_called_so(case: Case) -> bool:
    """ "The Gothic period" where a period is asked for, whatever that is read as; no "loyal fans"
    where it is asked how many."""
    if case.question.profile in _COUNTING:
        return False
    asked, reading = stem(case.question.answer_type), case.scene.reading
    if (
        asked
        and reading.stems[max(0, case.start - 1)] == asked
        and reading.tags[case.start] == "CD"
    ):
        return True  # "season seven"
    named = reading.tags[case.end - 1] in ("NNP", "NNPS", "JJ")
    return bool(asked) and named and reading.stems[case.end : case.end + 1] == (asked,)


def is_apt(case: Case) -> bool:
    """ "When?": at Christmas; for the last minutes; every spring; at the end of the war; a bare
    year. "How long?": until then. "What is the length?": two minutes."""
    words = case.scene.reading.lowers[case.start : case.end]
    before = case.scene.reading.lowers[max(0, case.start - 1) : case.start]
    kind = case.owner.kind if case.owner else None
    if case.question.profile == "how_old":
        at_age = not _AT_AGE.isdisjoint(before) or _is_said_to_be(case)
        return (kind is Kind.NUMBER and at_age) or is_since_birth(case) or _is_dated(case)
    if case.question.profile == "how_adjective":
        return kind in (Kind.DATE, Kind.TIME) and _asks_how_timely(case.question)
    if case.question.profile in ("when", "what_date") and _tells_when(case, before, words):
        return True
    if case.question.profile == "what_quantity":
        shared = kind is Kind.PERCENT and case.question.answer_type in _SHARES
        of_another = case.scene.reading.lowers[case.end : case.end + 1]
        times = kind is Kind.FREQUENCY and of_another[:1] in (("that",), ("the",), ("as",))
        return kind is Kind.DURATION or shared or times
    if case.question.profile == "what_money":  # "the budget": 2.5 million
        return kind is Kind.NUMBER and not _SCALES.isdisjoint(words)
    if case.question.profile == "what_date" and _is_every_month(case):
        return True
    if case.question.profile == "what_percent":  # "the sampling rate": 44 kHz
        return kind is Kind.QUANTITY
    moment = kind in (Kind.EVENT, Kind.DURATION, Kind.FREQUENCY)
    if case.question.profile == "how_far":
        return _is_as_far(case, moment or kind is Kind.DATE)
    if case.question.profile == "how_long":
        return moment or not _LASTING.isdisjoint(words)
    if case.question.profile == "when" and not _SEASONS.isdisjoint(words):
        return True
    return case.question.profile == "when" and moment


def _asks_how_timely(question: Question) -> bool:
    start, end = question.wh
    return any(token.text.lower() in _TIMELY for token in question.tokens[start:end])


def is_since_birth(case: Case) -> bool:
    """ "Six months after her birth": so old somebody was then."""
    behind = case.scene.reading.lowers[case.end : case.end + _NEAR + 1]
    return behind[:1] == ("after",) and not _BORN.isdisjoint(behind)


def _is_dated(case: Case) -> bool:
    """ "Graves dating to 1338": so old they are."""
    before = case.scene.reading.stems[max(0, case.start - _NEAR) : case.start]
    asked = not any(token.text.lower() == "when" for token in case.question.tokens)
    dated = case.owner is not None and case.owner.kind is Kind.DATE
    return dated and asked and _DATING in before


def _is_every_month(case: Case) -> bool:
    """ "Every July": the month of it."""
    names = _NAMES.get(case.question.answer_type, "")
    return bool(names) and case.scene.reading.lowers[case.end - 1] in table(names)


def _is_said_to_be(case: Case) -> bool:
    """ "A woman who was between 25 and 30": no number of anything."""
    counted = case.scene.reading.tags[case.end : case.end + 1] in (("NN",), ("NNS",), ("JJ",))
    before = range(max(0, case.start - _NEAR), case.start)
    heads = {one.head for one in case.scene.clauses if case.scene.reading.lowers[one.head] in BE}
    said = (
        not heads.isdisjoint(before)
        and "than" not in case.scene.reading.lowers[before.start : case.start]
    )
    return said and not counted


def _tells_when(case: Case, before: Sequence[str], words: Sequence[str]) -> bool:
    """ "In 1990", "from 872", "until rest", "after high school", "the first and second years"."""
    lowers = case.scene.reading.lowers
    if case.start > 1 and before == ("the",):
        before = lowers[case.start - 2 : case.start - 1]
    if any(map(_YEAR.match, words)) or not _MOMENTS.isdisjoint((*before, *words)):
        return True
    if case.owner is not None and case.owner.kind is Kind.EVENT:
        return True
    reading, start = case.scene.reading, case.start
    if words[0] in _ORDERING and start == 0:
        return True
    if not _ORDERING.isdisjoint(before) and start > 1:
        return reading.lowers[start - 2] not in _NAMED
    if _is_old_year(case):
        return True
    if "half" in words and not _HALVES.isdisjoint(words):
        return True
    return not _TIMES.isdisjoint(part for word in words for part in word.split("-"))


def _is_old_year(case: Case) -> bool:
    """ "In 872", "around 753", "between 542 and 570", "by 635 Chinese scholars", and no "872 men";
    the year ends what was chosen."""
    reading, last = case.scene.reading, case.end - 1
    counted = reading.tags[case.end : case.end + 1] in (("NN",), ("NNS",), ("JJ",))
    lead = case.start - 1
    while last > case.start and reading.lowers[last] not in _OF_YEAR:
        last -= 1
    lead = last if reading.lowers[last] in _OF_YEAR else lead
    said = [word for word in reading.lowers[lead + 1 : case.end] if word not in _SPANNING]
    years = bool(said) and all(map(_OLD_YEAR.fullmatch, said)) and lead >= 0
    counted &= (
        reading.lowers[lead] != "by"
        or not reading.words[min(case.end, case.scene.size - 1)][:1].isupper()
    )
    return years and reading.lowers[lead] in _OF_YEAR and not counted


def _is_as_far(case: Case, moment: bool) -> bool:
    """ "How far in advance?", or a place two hours away."""
    if not moment:
        return False
    asked = {token.text.lower() for token in case.question.tokens}
    behind = case.scene.reading.lowers[case.end : case.end + 2]
    return not _IN_TIME.isdisjoint(asked) or not _AWAY.isdisjoint(behind)


def holds_number(case: Case) -> bool:
    """A figure that no finder typed ("six" in "six-volume"), or a word for one, may answer; the
    minutes of "ten minutes" do not count what was not asked for in minutes."""
    # "12 metres and feeds" begins with a measure.
    reading, owner = case.scene.reading, case.owner or case.scene.mention_of[case.start]
    asked = case.question.tokens
    measured = owner if owner is not None and owner.kind in MEASURED_KINDS else None
    if measured is not None and _is_in_its_unit(case, measured):
        return True
    if _is_nth_time(case):
        return True
    if case.question.profile not in _COUNTING:
        number = any(token.text.lower() == "number" for token in asked)
        return number and "CD" in reading.tags[case.start : case.end]
    if measured is not None:
        if measured.kind is Kind.PERCENT and "of" in (one.text.lower() for one in asked):
            return case.scene.coverage >= _WELL_COVERED  # "how many of them": a fifth
        if measured.kind is Kind.FREQUENCY and not _COMPARED.isdisjoint(case.question.tags):
            return True  # "how much larger": 100 times
        if measured.kind is Kind.FREQUENCY and _happens_so_often(case, measured):
            return True
        counts = measured.kind is Kind.QUANTITY and case.question.type is QuestionType.HOW_MANY
        unit = reading.lowers[measured.end - 1] in table("units")
        return counts and not unit and case.scene.coverage >= _WELL_COVERED
    words = reading.lowers[case.start : case.end]
    # "A 30-cent toll", "a five-team league".
    figures = any(word[0].isdigit() or _is_number(word.partition("-")) for word in words)
    one = "single" in words[:2]  # "a single seat"
    counted = "CD" in reading.tags[case.start : case.end] or figures or one
    tagged = zip(words, reading.tags[case.start : case.end], strict=True)
    return counted or any(word in _QUANTIFIERS and tag != "RBS" for word, tag in tagged)


def _is_nth_time(case: Case) -> bool:
    """ "How many times …?" of "the fifth time"."""
    ranked = case.owner is not None and case.owner.kind is Kind.ORDINAL
    times = case.question.answer_type == "times" and case.question.type is QuestionType.HOW_MANY
    said = case.scene.reading.lowers[case.end - 1 : case.end + 1]
    return ranked and times and "time" in said


def _happens_so_often(case: Case, owner: Found) -> bool:
    """ "How many storms …?" of "storms occur 30 times a year"."""
    reading = case.scene.reading
    times = "times" in reading.lowers[owner.start : owner.end]
    before = reading.stems[max(0, case.start - _NEAR) : case.start]
    return times and any(one in _HAPPENING for one in before)


def _is_in_its_unit(case: Case, owner: Found) -> bool:
    """ "How many years …?", "what is the most minutes …?": five years; nineteen minutes."""
    asked, (start, end) = case.question.tokens, case.question.wh
    nouns = {stem(case.question.answer_type), *(stem(one.text) for one in asked[start : end + 1])}
    if not nouns.isdisjoint(case.scene.reading.stems[owner.start : owner.end]):
        return True
    units = table("units")
    wanted = {units[word] for token in asked[start:end] if (word := token.text.lower()) in units}
    return not wanted.isdisjoint(measured_dimensions(case.scene.reading, owner))


def _is_number(parts: tuple[str, str, str]) -> bool:
    return bool(parts[1]) and parts[0] in table("number_words")
