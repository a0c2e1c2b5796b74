"""Whether the evidence says the opposite of the question, denies what it affirms, or tells the deed
the other way round: by whom it was done, that it is to come, what is to be explained."""

from __future__ import annotations

from qa.answering.abstaining.slots import told
from qa.answering.case import Case
from qa.answering.contrary import (
    asks_rank,
    opposites,
    other_ordinal,
    prefixed_opposite,
)
from qa.answering.question import Question, QuestionType, Role
from qa.answering.rules.clausal import is_passive
from qa.language.grammar import BE, DO, HAVE, PASSIVE
from qa.language.stems import StemSet, listed, stem
from qa.reading.clauses import Clause
from qa.reading.phrases import Phrase

__all__ = [
    "DENIALS",
    "FAILING",
    "NOT",
    "another_ordinal",
    "begins_there",
    "contrary",
    "done_by",
    "left_open",
    "left_undone",
    "not_so",
    "only_asked",
    "only_told",
    "when_told",
    "yet_to_come",
]

NOT = frozenset("not n't n’t never cannot".split())
DENIALS = NOT | frozenset(
    """
    no nor neither without none nobody nothing nowhere except unlike hardly rarely seldom only few
    little
    """.split()
)
FAILING = frozenset(
    stem(word)
    for word in """
    fail refuse decline deny reject prevent lack avoid prohibit forbid resist exclude ban bar stop
    miss
    """.split()
)
# Order in time is no contradiction: what was won last is won for the first time since.
_RELATIVE = frozenset(
    """
    first last next former latter before after early late earlier later old new young day night
    more most less least high low up down in out on off
    """.split()
)

_POSSIBLE = frozenset(
    "may might could would should can must if stop stopped cease refuse fail avoid quit".split()
)
# They take for granted that it was done; "it did not open until May" tells that it did.
_PRESUMING = frozenset((QuestionType.WHEN, QuestionType.WHERE, QuestionType.WHY))
_DONE_TO = frozenset((QuestionType.WHAT, QuestionType.HOW_MANY, QuestionType.HOW_MUCH))
_PAST = frozenset("did was were had has have".split())
_AFTER_ALL = frozenset("until till before but except only unless".split())
_LEADING = frozenset(("IN", "DT", "RB"))
# A label or a joining word may stand before the word that a text asks by: "CF: And why …?".
_OPENING = 4
_ASKS_BY = frozenset("what who which when where why how".split())
# What nobody has told, and behind a denial has not either; tokens that far before.
_UNKNOWN = frozenset("unclear unknown uncertain".split())
_TOLD = frozenset("clear known certain say said know sure reveal disclose specify".split())
_UNTOLD = frozenset("refused declined refuses declines".split())
_NEAR, _MOST = 5, 0.6
# Who is credited with it is who did it.
_CREDITING = StemSet("credit blame know think believe thank praise".split())
_ENDING = frozenset((".", ",", ":"))
_HELPING = BE | HAVE | DO | {"been", "being"}
_COMING, _PAST = frozenset(("will", "shall")), frozenset(("did", "was", "were"))
_BEGINNING, _FROM = StemSet("begin start commence".split()), frozenset(("since", "from"))


def contrary(case: Case) -> str:
    """The sentence says the opposite of a word of the question that it does not hold."""
    terms = case.matcher.terms
    found = opposites(terms, case.scene.factors, case.scene.reading)
    asked = range(*case.question.wh)
    plain = [
        word
        for number, word in found.items()
        if terms[number].word not in _RELATIVE and terms[number].index not in asked
        if not begins_there(case, terms[number].stem)
    ]
    denied = plain[0] if plain else prefixed_opposite(terms, case.scene.reading)
    if case.question.negated or denied or all(one.kind != "noun" for one in terms):
        return "" if case.question.negated else denied
    from qa.answering.abstaining.sorts import opposite_sort  # few get so far

    return opposite_sort(case)


def begins_there(case: Case, deed: str) -> bool:
    """ "When does the ban start?" of "banned from March", "When did she begin to teach?" of "she
    had taught since 1990": "from" and "since" tell of the beginning."""
    before = case.scene.reading.lowers[max(0, case.start - 1) : case.start]
    return deed in _BEGINNING and not _FROM.isdisjoint(before)


def another_ordinal(case: Case) -> str:
    """ "The second quarter" of the question is the third in the sentence."""
    other = other_ordinal(case.question, case.scene.reading)
    if other or not asks_rank(case.question):
        return other
    from qa.answering.apart import untold_rank  # few questions have need of it

    own = case.scene.reading.sentence.index
    before = [one for one in case.near if one.sentence.index < own]
    return untold_rank(case.question, case.scene.reading, before)


def done_by(case: Case) -> str:
    """ "Who was rescued?" of "the rescue was led by Ida Falk": the one by whom it was done; and "by
    whom was she questioned?" of the one who was."""
    question = case.question
    if question.role is Role.OBLIQUE and question.preposition == "by":
        asked = (one.subject for one in told(case) if one.voice == "passive")
        own = any(_is_in(case, one) for one in asked)
        return case.scene.reading.words[case.end - 1] if own else ""
    if question.type is not QuestionType.WHO or question.role is not Role.SUBJECT:
        return ""
    lowers = [token.text.lower() for token in question.tokens]
    behind = question.wh[1]
    done = question.tags[behind + 1 : behind + 2] in (("VBN",), ("VBD",))
    passive = done and lowers[behind] in PASSIVE and stem(lowers[behind + 1]) not in _CREDITING
    if not passive or "by" in lowers:
        return ""
    if any(_is_in(case, clause.agent) for clause in case.scene.clauses):
        return case.scene.reading.words[case.end - 1]
    return ""


def only_told(case: Case) -> str:
    """ "Who sold the mill?" of "Ida Falk said that the mill, built by Ole Moe, had been sold": who
    said so, or did something else, need not have sold it."""
    if case.question.type is not QuestionType.WHO or case.question.role is not Role.SUBJECT:
        return ""
    deeds = told(case)
    if not deeds or any(one.voice == "active" or one.agent is not None for one in deeds):
        return ""
    if is_passive(case.question) and any(_is_in(case, one.subject) for one in deeds):
        return ""  # "A man was arrested and released": who was arrested
    of_another = any(
        _is_in(case, one.agent)
        or (one.voice == "passive" and one.kind != "relative" and _is_in(case, one.subject))
        for one in case.scene.clauses
        if one not in deeds and case.scene.matches[one.head] is None
    )
    said = all(_is_said(case, one) for one in deeds)
    return case.scene.reading.words[deeds[0].head] if of_another or said else ""


def only_asked(case: Case) -> str:
    """ "How many work there?" of the text's own "How many people work for you now?": what it asks
    by, and the verb of that, tell nothing."""
    reading = case.scene.reading
    if reading.lowers[-1] != "?" or not _ASKS_BY.intersection(reading.lowers[:_OPENING]):
        return ""
    tags = reading.tags[case.start : case.end]
    told = any(tag.startswith(("NN", "CD")) for tag in tags)
    asked_by = reading.tags[case.start - 1].startswith("W") if case.start else False
    return "" if told and not asked_by else reading.words[case.start]


def left_open(case: Case) -> str:
    """ "How fast was it?" of "it was not clear how fast it had been; the limit is 50"."""
    lowers, first = case.scene.reading.lowers, case.question.wh[0]
    led = case.question.tokens[first : first + 2]
    by = tuple(one.text.lower() for one in led)
    by = by if by[:1] == ("how",) else by[:1]
    for at in range(1, len(lowers) - len(by)):
        if by and lowers[at : at + len(by)] == by and _is_open(lowers, at) and _is_asked(case, at):
            after_all = "but" in lowers[at : case.start]
            return "" if after_all else lowers[at]
    return ""


def _is_open(lowers: tuple[str, ...], at: int) -> bool:
    """Whether "not clear", "unknown" or "would not say" stands right before token `at`."""
    before = lowers[max(0, at - _NEAR) : at - 1]
    denied = lowers[at - 1] in _TOLD and not DENIALS.union(_UNTOLD).isdisjoint(before)
    return denied or lowers[at - 1] in _UNKNOWN


def _is_asked(case: Case, at: int) -> bool:
    """Whether what follows there, up to the next stop, holds most of the question."""
    reading = case.scene.reading
    end = next((i for i in range(at, len(reading.tags)) if reading.tags[i] in _ENDING), at)
    held = {one.term: one.factor for one in case.scene.matches[at:end] if one is not None}
    terms = [number for number, one in enumerate(case.matcher.terms) if one.index >= 0]
    told = [i for i in range(at, end) if reading.tags[i].startswith("NN")]
    own = case.question.predicate in reading.stems[at:end]
    if own and all(case.scene.matches[i] is not None for i in told):
        return True  # "not clear when it can reopen", "did not say how many had left"
    return case.matcher.share(terms, held) >= _MOST


def when_told(case: Case) -> str:
    """ "When did the wall fall?" of "work on the fallen wall goes on, she said on Tuesday": that is
    when she said so."""
    if case.question.type is not QuestionType.WHEN:
        return ""
    around = [one for one in case.scene.clauses if one.start <= case.start < one.end]
    said = max(around, key=lambda one: one.start, default=None)
    if said is None or case.scene.reading.stems[said.head] not in listed("reporting_verbs"):
        return ""
    if said.kind == "adverbial" and said.object is not None:
        return ""  # "as they were observing the feast"
    telling = any(one.stem in listed("reporting_verbs") for one in case.terms)
    # "When was its first record?" of "it is first mentioned in 1200".
    telling |= said.voice == "passive" and bool(said.subject and case.meant(*said.subject[:2]))
    if telling or case.matcher.matches([case.scene.reading.stems[said.head]])[0] is not None:
        return ""  # "When was the announcement?", "When did she claim that …?"
    deeds = told(case)
    governed = (one.governor >= 0 and case.scene.clauses[one.governor] is said for one in deeds)
    if said in deeds or (deeds and not all(governed)):  # "she said that it fell on Tuesday"
        return ""
    between = case.scene.reading.tags[said.head + 1 : case.start]
    behind = said.head < case.start and set(between) <= _LEADING
    if not behind and case.start > said.start + 1:
        return ""  # "thanked them for Sunday's return"
    return case.scene.reading.words[said.head]


def not_so(case: Case) -> str:
    """ "Who signed it?", "how many signed it?" of who did not, may have or plans to; "when did he
    sign it?" of who did not, "what did he sign?" of who refused to."""
    question, reading = case.question, case.scene.reading
    by_whom = question.type is QuestionType.WHO and question.role is Role.SUBJECT
    of_done = question.type in _DONE_TO and _is_of_past(question)
    if not by_whom and (
        not (question.type in _PRESUMING or of_done) or not _AFTER_ALL.isdisjoint(reading.lowers)
    ):
        return ""
    lowers = [token.text.lower() for token in question.tokens]
    if question.negated or _asks_of_two(question) or not _POSSIBLE.isdisjoint(lowers):
        return ""
    deeds = [one for one in told(case) if not by_whom or _is_done_by(case, one)]
    if of_done:
        deeds = [
            one for one in deeds if one.start <= case.start < one.end or _is_done_by(case, one)
        ]
    if not deeds or any(_is_plain(one) for one in deeds):
        return ""
    # Few sentences deny or suppose anything, and what looks at it need not be loaded for the rest.
    from qa.answering.claims.standing import Standing, standing

    states = {standing(reading, case.scene.clauses, one.head) for one in deeds}
    # Who is asked to do it is a fair answer to who will, not to who did.
    coming = not _COMING.isdisjoint(lowers)
    open_too = {Standing.OPEN, Standing.UNPLANNED} if by_whom and not coming else set()
    if _is_of_past(question):
        open_too.add(Standing.OPEN)
    if of_done and all(_is_expected(case, one) for one in deeds):
        open_too.add(Standing.PLANNED)
    if by_whom and question.tags[question.wh[1] : question.wh[1] + 1] == ("VBD",):
        open_too.add(Standing.PLANNED)
    if not states <= {Standing.DENIED, *open_too}:
        return ""
    from qa.answering.abstaining.unsaid import is_done_after_all

    done = any(is_done_after_all(case, one, case.end - 1) for one in deeds)
    return "" if done else reading.words[deeds[0].head]


def _is_expected(case: Case, deed: Clause) -> bool:
    """ "Everybody expected Ann to buy a car": others than who is to do it thought so."""
    above = case.scene.clauses[deed.governor] if deed.governor >= 0 else None
    apart = above is not None and above.subject is not None and above.subject != deed.subject
    return deed.kind == "infinitive" and apart


def _is_of_past(question: Question) -> bool:
    """ "How much was it sold for?", "how many signed it?"."""
    behind = question.tokens[question.wh[1] : question.wh[1] + 1]
    told = behind and behind[0].text.lower() in _PAST
    return bool(told) or question.tags[question.wh[1] : question.wh[1] + 1] == ("VBD",)


def left_undone(case: Case) -> str:
    """ "What did the firm answer?" of "she asked the firm to pay; it has not replied": what stands
    elsewhere in the sentence is nothing that was answered."""
    question, reading = case.question, case.scene.reading
    thing = question.type is QuestionType.WHAT and question.role is Role.OBJECT
    if not thing or question.negated:
        return ""
    deeds = [one for one in told(case) if one.kind in ("main", "complement", "adverbial")]
    denied = [one for one in deeds if one.polarity == "negative" and one.object is None]
    apart = all(
        (case.end <= one.start or one.end <= case.start)
        and _AFTER_ALL.isdisjoint(reading.lowers[one.head : one.end + 1])
        for one in denied
    )
    return reading.words[denied[0].head] if denied == deeds and denied and apart else ""


def _asks_of_two(question: Question) -> bool:
    """ "Who is accused of stealing it?", "who may sign it?" ask of no more than that."""
    verbs = (
        i
        for i, tag in enumerate(question.tags)
        if tag.startswith("VB") and question.tokens[i].text.lower() not in _HELPING
    )
    return len(list(verbs)) > 1


def _is_done_by(case: Case, deed: Clause) -> bool:
    doer = deed.agent if deed.voice == "passive" else deed.subject
    return _is_in(case, doer)


def _is_plain(deed: Clause) -> bool:
    """Whether a clause tells by itself that its deed was done."""
    free = deed.governor < 0 or deed.kind in ("main", "relative")
    return free and deed.polarity == "positive" and not deed.modal


def _is_said(case: Case, deed: Clause) -> bool:
    """Whether the winner only tells of a deed, and has it not done: "she had the mill sold"."""
    if deed.start <= case.start < deed.end or deed.kind != "complement" or deed.governor < 0:
        return False
    return _is_in(case, case.scene.clauses[deed.governor].subject)


def _is_in(case: Case, phrase: Phrase | None) -> bool:
    """Whether the winner is within a phrase."""
    return phrase is not None and phrase.start <= case.start and case.end <= phrase.end


def yet_to_come(case: Case) -> str:
    """ "What did they decide?" of what they will decide on Monday, "Where was it found?" of where
    it will be played."""
    asked = case.question.tokens[case.question.wh[1] : case.question.wh[1] + 1]
    around = [one for one in case.scene.clauses if one.start <= case.start < one.end]
    past, deeds = {one.text.lower() for one in asked}, told(case)
    held = [one for one in around if one in deeds] if past == {"did"} else []
    if not deeds and past & _PAST and case.question.type is QuestionType.WHERE:
        held = around[-1:]
    return held[0].modal if held and all(one.modal in _COMING for one in held) else ""
