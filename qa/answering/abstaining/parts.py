"""Whether the winner is of a part of its sentence that can answer: what is done to is no doer, what
a question asks of is no answer to it, and how long something was so is no date."""

from __future__ import annotations

from qa.answering.case import Case
from qa.answering.contrary import has_converse
from qa.answering.question import QuestionType, Role, Term
from qa.language.stems import StemSet, listed
from qa.reading.found import TIME_KINDS
from qa.types import MentionKind

__all__ = ["wrong_part"]

_LIGHT = StemSet(
    "be have do make take get go come give use say tell know call mean play own lead".split()
)
_CONTENT = frozenset("NN NNS NNP NNPS JJ VBN CD".split())
# What begins and what ends: a time of the one is none of the other.
_BOUNDS = (
    StemSet("start begin open depart leave".split()),
    StemSet("end finish close arrive".split()),
)
_FROM = frozenset(("from", "since"))
_UNTIL = frozenset(("until", "till", "to"))
_LAST, _PLANNING = "last", StemSet("plan schedule set expect slate due announce".split())
_WRITING = StemSet("date write sign send draft issue be make draw post compose".split())
_MOVING = StemSet("move go travel come return drive fly sail emigrate flee walk ride".split())
_NEAR = 4  # tokens from the verb to the place
# What a rank alone may answer.
_RANKED = frozenset(
    "place position rank century time number floor grade edition month day date finish come seed "
    "anniversary attempt year quarter half round spot ranked placed".split()
)
_SPEAKING = StemSet("talk speak write discuss comment".split())
_SENDING = StemSet("write send make give donate issue".split())
_DOING = frozenset(("by", "via"))
_SELVES = frozenset("itself himself herself themselves".split())
_DYING = StemSet("die".split())


def wrong_part(case: Case) -> str:
    """The words of the winner, or ""."""
    kind = case.question.type
    if kind is QuestionType.WHO and case.fit == "first":
        wrong = _does_otherwise(case)
    elif kind in (QuestionType.WHO, QuestionType.WHOM):
        wrong = _is_echo(case) or _is_no_doer(case) or _is_destination(case)
    elif kind is QuestionType.WHEN:
        wrong = _is_length(case) or _is_of_other_end(case) or _is_over(case) or _is_date_of(case)
    elif kind is QuestionType.HOW_ADJECTIVE:
        wrong = _is_reason(case)
    elif kind is QuestionType.HOW:
        wrong = _is_no_way(case)
    else:
        wrong = _is_bare_rank(case)
    return " ".join(case.scene.reading.words[case.start : case.end]) if wrong else ""


def _is_echo(case: Case) -> bool:
    """ "Who stole the painting?" is not answered by "the painting"; "Lund itself" is."""
    if not _SELVES.isdisjoint(case.scene.reading.lowers[case.end : case.end + 1]):
        return False
    places = [i for i in range(case.start, case.end) if case.scene.reading.tags[i] in _CONTENT]
    matches = [case.scene.matches[i] for i in places]
    return bool(places) and all(one is not None and one.factor >= 1.0 for one in matches)


def _is_no_doer(case: Case) -> bool:
    """ "Who started the fire?" of "a fire destroyed the mill": what is done to, or stands behind a
    preposition, where nothing tells of the deed that is asked about."""
    question = case.question
    if question.role is not Role.SUBJECT or question.predicate in _LIGHT:
        return False
    terms = enumerate(case.terms)
    deeds = [n for n, one in terms if one.kind == "verb" and question.is_of_verb(one)]
    if not deeds or _is_beside_deed(case, deeds):
        return bool(deeds)
    if any(n in case.scene.factors for n in deeds):
        return False
    clauses = [one for one in case.scene.clauses if one.start <= case.start < one.end]
    parts = [one.subject for one in clauses] + [one.agent for one in clauses]
    if any(one is not None and one.start <= case.start < one.end for one in parts):
        return False
    led = case.scene.reading.lowers[max(0, case.start - 2) : case.start]
    if led == ("according", "to") or "by" in led or case.is_maker:
        return False
    if led[-1:] == ("from",) and question.predicate in _SENDING:
        return False  # "a letter from the princes", who wrote it
    if any(has_converse(case.terms[n], case.scene.reading) for n in deeds):
        return False  # "bought from farmers", who sold
    before = case.scene.reading.tags[case.start - 1] if case.start else ""
    things = [one.object for one in clauses]
    done_to = any(one is not None and one.start <= case.start < one.end for one in things)
    return done_to or before in ("IN", "TO")


def _does_otherwise(case: Case) -> bool:
    """ "Who painted the library?" of "opened by Ann Lund": who does something else, where nothing
    tells of a deed that texts seldom tell in other words."""
    question, terms = case.question, enumerate(case.terms)
    deeds = [n for n, one in terms if one.kind == "verb" and question.is_of_verb(one)]
    if question.role is not Role.SUBJECT or len(deeds) != 1 or deeds[0] in case.scene.factors:
        return False
    deed = case.terms[deeds[0]]
    if has_converse(deed, case.scene.reading) or _does_the_rest(case, deed) or _tells(case, deed):
        return False
    does, done = (
        any(part is not None and part.start <= case.start < part.end for part in parts)
        for parts in (
            [one.subject for one in case.scene.clauses],
            [one.agent for one in case.scene.clauses],
        )
    )
    return done or (does and not case.is_maker)


def _does_the_rest(case: Case, deed: Term) -> bool:
    """ "Who took over directing it?" of "directed by Ann Lund"."""
    verbs = {n for n, one in enumerate(case.terms) if one.kind == "verb" and one is not deed}
    heads = (case.scene.matches[one.head] for one in case.scene.clauses if one.head >= 0)
    return any(found is not None and found.term in verbs for found in heads)


def _tells(case: Case, deed: Term) -> bool:
    """ "Who talked about her tone?" of "Jon Aas highlights her tone"."""
    speaks = deed.stem in _SPEAKING or deed.stem in listed("reporting_verbs")
    heads = (one.head for one in case.scene.clauses if one.start <= case.start < one.end)
    return speaks and any(case.scene.reading.stems[i] in listed("reporting_verbs") for i in heads)


def _is_beside_deed(case: Case, deeds: list[int]) -> bool:
    """ "Who found the kittens?" of "found in a box behind the school", which names no doer."""
    for clause in case.scene.clauses:
        own = case.scene.matches[clause.head]
        done = own is not None and own.term in deeds and clause.voice == "passive"
        if done and clause.agent is None and clause.head < case.start < clause.end:
            before = case.scene.reading.lowers[clause.head + 1 : case.start]
            beside = "with" in before and any(one.text == "with" for one in case.question.tokens)
            return not beside and _DOING.isdisjoint(before)
    return False


def _is_length(case: Case) -> bool:
    """ "When did he become mayor?" of "for eleven years"."""
    before = case.scene.reading.lowers[max(0, case.start - 1) : case.start + 1]
    lasts = case.owner is not None and case.owner.kind is MentionKind.DURATION
    return lasts and "for" in before


def _is_of_other_end(case: Case) -> bool:
    """ "When does the film end?" of "starts at 8 pm", of a strike "from Tuesday"."""
    asked = next((one for one in _BOUNDS if case.question.predicate in one), None)
    lowers = case.scene.reading.lowers
    led, on = lowers[max(0, case.start - 1) : case.start + 1], lowers[case.start : case.end + 2]
    if asked is _BOUNDS[1] and not _FROM.isdisjoint(led) and _UNTIL.isdisjoint(on):
        return True
    heads = [
        case.scene.reading.stems[one.head]
        for one in case.scene.clauses
        if one.head < case.start < one.end
    ]
    others = [one for one in _BOUNDS if one is not asked]
    return asked is not None and bool(heads) and heads[-1] in others[0]


def _is_over(case: Case) -> bool:
    """ "When will it return?" of "was last seen in 1986"."""
    lowers = [token.text.lower() for token in case.question.tokens[:3]]
    clauses = [one for one in case.scene.clauses if one.head < case.start < one.end]
    if "will" not in lowers or not clauses:
        return False
    last, own = clauses[-1], case.scene.reading
    near = range(max(0, case.start - _NEAR), case.start)
    planned = any(own.stems[i] in _PLANNING for i in near)
    passed = last.tense == "past" or own.tags[last.head] in ("VBN", "VBD")
    dated = case.owner is not None and case.owner.kind is MentionKind.DATE
    return dated and passed and not planned and any(own.lowers[i] == _LAST for i in near)


def _is_date_of(case: Case) -> bool:
    """ "When was the letter found?" of "the letter, dated 3 May 1912"."""
    before = case.scene.reading.lowers[max(0, case.start - 1) : case.start]
    return before == ("dated",) and case.question.predicate not in _WRITING


def _is_destination(case: Case) -> bool:
    """ "Whom did Anna divorce?" of "moved to Oslo"."""
    own, reading = case.owner, case.scene.reading
    placed = own is not None and own.kind is MentionKind.PLACE
    led = reading.lowers[max(0, case.start - 1) : case.start] in (("to",), ("from",), ("into",))
    moved = any(one in _MOVING for one in reading.stems[max(0, case.start - _NEAR) : case.start])
    return placed and led and moved


def _is_reason(case: Case) -> bool:
    """ "How late was it?" of "because of fog"."""
    reading = case.scene.reading
    figures = any(reading.tags[i] in ("CD", "JJ", "RB") for i in range(case.start, case.end))
    before = reading.lowers[max(0, case.start - 2) : case.start]
    led = before == ("because", "of") or before == ("due", "to")
    return led and not figures


def _is_bare_rank(case: Case) -> bool:
    """ "Which medal did she win?" of "her 19th", "What is the novel called?" of "her second"."""
    own = case.owner
    bare = own is not None and own.start <= case.start and case.end <= own.end
    asked = {token.text.lower() for token in case.question.tokens}
    # "The eighth season" where a season is asked for.
    told = case.question.answer_type in case.scene.reading.lowers[case.end - 1 : case.end + 1]
    told &= case.question.asks_by_noun
    return bare and not told and _RANKED.isdisjoint(asked)


def _is_no_way(case: Case) -> bool:
    """ "How did he die?" of "in Hull", "How was he hurt?" of "[1990 in Lund]"."""
    own, first = case.owner, case.scene.mention_of[case.start]
    told = any(tag.startswith("VB") for tag in case.scene.reading.tags[case.start : case.end])
    if first is not None and first.start == case.start and first.kind in TIME_KINDS and not told:
        return True
    placed = own is not None and own.kind in {MentionKind.PLACE, *TIME_KINDS}
    return placed and case.question.predicate in _DYING
