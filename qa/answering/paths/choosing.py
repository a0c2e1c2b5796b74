"""The common path: the span with the most points, or the word that the article does not say."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import pairwise

from qa.answering.analysis import SAME_WORDS
from qa.answering.answer import Answer, AnswerSpan, Trace
from qa.answering.candidates import MEASURED
from qa.answering.case import Case
from qa.answering.confidence.weights import Belief, default_weights
from qa.answering.context import Context
from qa.answering.library import Library, Ranked
from qa.answering.matching import Matcher
from qa.answering.paths.telling import closest
from qa.answering.paths.winner import VOTERS, filled, is_nominal, most_agreed
from qa.answering.question import Question, QuestionType, Role
from qa.answering.scene import Scene
from qa.answering.scoring import fired
from qa.answering.sentences import stands_alone
from qa.light import NamedTuple, replace
from qa.reading.found import Found
from qa.reading.quantities.numbers import MAGNITUDES
from qa.types import AnswerKind, RuleHit
from qa.types import MentionKind as Kind

__all__ = [
    "LEAST_CONFIDENCE",
    "NOT_SAID",
    "Weighed",
    "answer",
    "unanswerable",
    "weigh",
]

NOT_SAID = "The article does not say."
RUNNERS_UP = 4
# Below it the article does not say; most that it does not say fails a check of `abstaining` before.
# Of the twelve stories' own questions it costs no right answer, and of other stories' it stops one
# wrong answer in four.
LEAST_CONFIDENCE = 0.15
# The same of a question with a name that the articles have: it is about them.
LEAST_NAMING = 0.09
# And of one that leans on the turns before: people ask on about what they were told.
LEAST_LEANING = 0.06
# What may be worded otherwise, where the answer is more likely right than wrong.
MINOR = frozenset(("missing superlative", "unlinked name"))
LEAST_DOUBTED = 0.5
_EDGED = {QuestionType.WHEN, QuestionType.WHERE, QuestionType.HOW, QuestionType.WHY}
_EDGED |= {QuestionType.WHAT, QuestionType.DEFINITION, QuestionType.HOW_LONG, QuestionType.WHOSE}
_EDGED |= {QuestionType.HOW_ADJECTIVE, QuestionType.HOW_FAR, QuestionType.HOW_MUCH}
# Answers to the first may have to begin or end elsewhere; to the second, are not its own words.
_TELLING = _EDGED | {QuestionType.WHICH}
# Behind an answer that ends here something may stand that belongs to it.
_BEHIND, _NAMES = frozenset(("POS", "-LRB-", "DT", "WP")), ("NNP", "NNPS")
_NAMED = (("TO",), (",",), ("NNP",))
_PEOPLE = frozenset((QuestionType.WHO, QuestionType.WHOM))
_SPOKEN_OF = frozenset(("he", "she", "i", "who", "that"))
# So much of a question has to stand about a winner believed as little; points.
_HALF, _LITTLE = 0.5, 6.0
_LEVEL = "taken from all of its sentence: what two rules together gave the first choice there"
# The check that the next choice may pass where the first fails it.
_KIND = "wrong kind"
# The check that a choice fails which the last answer drew to a place that tells of others.
_NAME = "missing name"


class Weighed(NamedTuple):
    """The best sentences for a question, their candidates with the winner first, and the winner's
    case; None where there is no candidate."""

    scenes: Sequence[tuple[int, Scene]]
    ranked: Sequence[Ranked]
    case: Case | None


def answer(question: Question, library: Library, context: Context) -> Answer:
    """Answer with the best span of the best sentences, or abstain."""
    weighed = weigh(question, library, context)
    if weighed.case is None:
        evidence = closest(weighed.scenes)
        return Answer(AnswerKind.UNANSWERABLE, NOT_SAID, question, evidence=evidence)
    belief, least = default_weights().belief(weighed.case), _least(weighed.case, library)
    if belief.doubts and all(doubt.check == _KIND for doubt in belief.doubts):
        weighed, belief = _of_the_kind(question, library, context, weighed) or (weighed, belief)
    if (_are_grave(belief) or belief.confidence < least) and not context.force:
        lacks_name = any(doubt.check == _NAME for doubt in belief.doubts)
        if lacks_name and context.near is not None and stands_alone(question):
            return answer(question, library, replace(context, near=None))
        return unanswerable(question, weighed, belief, library)
    return _spoken(question, weighed.ranked, belief, library)


def _are_grave(belief: Belief) -> bool:
    """Whether a check fails that nothing outweighs, or one that too little does."""
    sure = belief.confidence >= LEAST_DOUBTED
    return any(not (sure and doubt.check in MINOR) for doubt in belief.doubts)


def _of_the_kind(
    question: Question, library: Library, context: Context, weighed: Weighed
) -> tuple[Weighed, Belief] | None:
    """The next choice in the winner's sentence, or a time elsewhere with hardly fewer points, where
    the winner fails for its kind alone and the next is of a kind that is asked for and fails no
    check."""
    first, *others = weighed.ranked
    for one in others[:VOTERS]:
        apart = one.scored.end <= first.scored.start or first.scored.end <= one.scored.start
        beside = one.scored.scene is first.scored.scene and apart
        near = first.scored.points - one.scored.points < _LITTLE
        if not beside and not (near and question.type is QuestionType.WHEN):
            continue
        matcher = Matcher(question, context.hints)
        case = Case(question, matcher, one, library, weighed.ranked[:VOTERS])
        if not case.fit.startswith(("first", "second")) and not _lasts(question, case):
            continue
        belief = default_weights().belief(case)
        if belief.doubts:
            return None
        ranked = [one, first, *(other for other in others if other is not one)]
        return weighed._replace(ranked=ranked, case=case), belief
    return None


def _lasts(question: Question, case: Case) -> bool:
    """ "When?" of "within a week"."""
    lasting = case.owner is not None and case.owner.kind is Kind.DURATION
    within = case.scene.reading.lowers[max(0, case.start - 1) : case.start]
    return lasting and question.profile == "when" and within in (("within",), ("in",))


def _least(case: Case, library: Library) -> float:
    question = case.question
    if any(step.rule not in SAME_WORDS for step in question.rewrites):
        return LEAST_LEANING
    if case.covered(case.around) >= _HALF:
        return LEAST_LEANING
    names = [term.stem for term in question.terms if term.kind == "name"]
    held = bool(names) and library.stems.issuperset(names)
    return LEAST_NAMING if held else LEAST_CONFIDENCE


def weigh(question: Question, library: Library, context: Context) -> Weighed:
    """Find the candidates of a question and its winner, whatever it is worth."""
    matcher = Matcher(question, context.hints)
    if not matcher.terms:
        return Weighed((), (), None)
    scenes = library.scenes(question, matcher, context)
    ranked = _agreed(_not_excluded(library.candidates(scenes), library, context), library)
    ranked = filled(question, ranked)
    if question.type in _PEOPLE:
        ranked = [one for one in ranked if is_nominal(one)]
    if question.type is not QuestionType.WHO:
        from qa.answering.planned import as_asked  # who did it needs none of it

        ranked = as_asked(question, ranked)
    if question.role is Role.OBJECT:
        from qa.answering.turned import by_its_verb  # as above

        ranked = by_its_verb(question, ranked)
    if question.answer_type and ranked:
        from qa.answering.identified import as_identified  # as above

        ranked = as_identified(question, ranked)
    lowers = ranked[0].scored.scene.reading.lowers if ranked else ()
    beside = _CONTRASTED if question.type is QuestionType.WHO else _JOINED
    if not beside.isdisjoint(lowers) or lowers.count("by") > 1:
        from qa.answering.contrasted import of_contrasted  # as above

        ranked = of_contrasted(question, ranked)
    if question.type is QuestionType.WHY:
        from qa.answering.whys import giving_reasons  # as above

        ranked = giving_reasons(ranked)
    if question.type in _TELLING:
        from qa.answering.vagueness import telling  # as above

        ranked = telling(question, ranked)
    case = Case(question, matcher, ranked[0], library, ranked[:VOTERS]) if ranked else None
    return Weighed(scenes, ranked, case)


# What tells of a second thing of a kind.
_CONTRASTED = frozenset("one ones first second third other former latter last".split())
_JOINED = _CONTRASTED | {"and", "but"}


def _agreed(ranked: list[Ranked], library: Library) -> list[Ranked]:
    """The candidates with the winner first, the others by their points."""
    if not ranked:
        return ranked
    voters = ranked[:VOTERS]
    if voters[0].scored.scene.profile == "why" and _is_whole_reason(voters[0]):
        return ranked
    winner = most_agreed(
        [library.span(one) for one in voters],
        [one.scored.points for one in voters],
        _hedges(voters),
    )
    return [ranked[winner], *ranked[:winner], *ranked[winner + 1 :]]


def _is_whole_reason(one: Ranked) -> bool:
    """Whether a candidate is just a reason: rivals that share words with it are none."""
    from qa.answering.whys import whole_reason  # as above

    return whole_reason(one.scored.scene, (one.scored.start, one.scored.end))


# Figures of these kinds exclude each other: "900,000 euros, two thirds of which …".
_FIGURES = frozenset((Kind.MONEY, Kind.PERCENT, Kind.QUANTITY, Kind.NUMBER))


def _hedges(voters: Sequence[Ranked]) -> frozenset[int]:
    """The voters that hold several figures or dates where the first holds one at most, or with a
    comma between them: they gather the votes of rivals that exclude each other."""
    figures = [_figures(one) for one in voters]
    most = max(1, len(figures[0]))
    return frozenset(
        number
        for number, (one, held) in enumerate(zip(voters, figures, strict=True))
        if len(held) > most or _is_run_together(one, held)
    )


def _figures(one: Ranked) -> list[Found]:
    """The figures in a candidate, or its dates where it has more of these."""
    held = [
        mention
        for mention in one.scored.scene.reading.mentions
        if one.scored.start <= mention.start and mention.end <= one.scored.end
    ]
    figures = [mention for mention in held if mention.kind in _FIGURES]
    others = [mention for mention in held if mention.kind in MEASURED - _FIGURES]
    return max(figures, others, key=len)


def _is_run_together(one: Ranked, figures: Sequence[Found]) -> bool:
    """Whether a comma and no conjunction stands between two of a candidate's `figures`."""
    lowers = one.scored.scene.reading.lowers
    between = [lowers[left.end : right.start] for left, right in pairwise(figures)]
    return any("," in words and not {"and", "or"} & set(words) for words in between)


def unanswerable(question: Question, weighed: Weighed, belief: Belief, library: Library) -> Answer:
    """The article does not say; the closest sentence goes along as evidence."""
    return Answer(
        AnswerKind.UNANSWERABLE,
        NOT_SAID,
        question,
        evidence=closest(weighed.scenes),
        confidence=1.0 - belief.confidence,
        trace=_traced(weighed.ranked, library),
        signals=belief.signals,
    )


def _antecedent(question: Question, best: Ranked, library: Library) -> AnswerSpan | None:
    """Whom "she" stands for, where she does what "who" is asked of, or "her" of "her dog"."""
    own = best.scored.scene.reading
    who = question.type is QuestionType.WHO and not _SPOKEN_OF.isdisjoint(own.lowers)
    if not who and own.tags[best.scored.start] != "PRP$":
        return None
    from qa.answering.paths.antecedents import of_subject  # few sentences have need of it

    return of_subject(question, best, library)


def _spoken(
    question: Question, ranked: Sequence[Ranked], belief: Belief, library: Library
) -> Answer:
    best = ranked[0] if question.negated else _with_no(ranked[0])
    if question.type in _EDGED or question.asks_by_noun or _goes_on(question, best):
        from qa.answering.paths.edges import edged  # few questions have need of it

        best = edged(question, best)
    span = _antecedent(question, best, library) or library.span(best)
    return Answer(
        AnswerKind.SPAN,
        span.text,
        question,
        spans=(span,),
        evidence=(library.whole(best.article, best.scored.scene.reading.sentence),),
        confidence=belief.confidence,
        trace=_traced(ranked, library),
        signals=belief.signals,
    )


def _goes_on(question: Question, one: Ranked) -> bool:
    """Whether an answer to who may end too early: "Bess" of "Bess's sister"; or begin too late."""
    reading, end = one.scored.scene.reading, one.scored.end
    people, behind = question.type in _PEOPLE, reading.tags[end : end + 1]
    parted = people and "of" in reading.lowers[max(0, one.scored.start - 2) : one.scored.start]
    own = one.scored.scene.mention_of[end - 1]
    full = own is not None and own.kind is Kind.PERSON and own.end > own.start + 1
    named = reading.lowers[end : end + 1] == ("of",) and reading.tags[end - 1] in _NAMES
    unknown = reading.lowers[one.scored.start] in ("a", "an") or reading.tags[end - 1] == "NNS"
    told = people and (behind in _NAMED or (unknown and behind == ("IN",)))
    told |= people and reading.tags[end - 1] == "JJ" and behind[:1] in (("NN",), ("NNS",))
    told |= reading.lowers[one.scored.start] in MAGNITUDES  # "over a billion"
    return parted or (named and not full) or told or not _BEHIND.isdisjoint(behind)


def _with_no(one: Ranked) -> Ranked:
    """ "No clear sign" of the "clear sign" that there was none of; "not to travel" of the "travel"
    that somebody was told of so."""
    scored, reading = one.scored, one.scored.scene.reading
    start = scored.start - 1
    denied = start - (reading.lowers[start : start + 1] == ("to",))
    deed = reading.tags[scored.start] in ("VB", "TO")
    if deed and denied >= reading.lead and reading.lowers[denied] == "not":
        return Ranked(one.article, scored._replace(start=denied))
    none = start >= reading.lead and reading.words[start] in ("no", "neither", "Neither")
    noun = reading.tags[scored.start].startswith(("JJ", "NN"))
    return Ranked(one.article, scored._replace(start=start)) if none and noun else one


def _not_excluded(ranked: list[Ranked], library: Library, context: Context) -> list[Ranked]:
    """Without the spans that hold, or are held by, what was said already."""
    said = [text.casefold() for text in context.exclude if text]
    if not said:
        return ranked
    texts = ((one, library.span(one).text.casefold()) for one in ranked)
    return [one for one, text in texts if not any(text in told or told in text for told in said)]


def _traced(ranked: Sequence[Ranked], library: Library) -> tuple[Trace, ...]:
    """The winner and the runners-up that do not overlap it, each with its rule hits."""
    kept: list[tuple[Ranked, AnswerSpan]] = []
    for one in ranked:
        span = library.span(one)
        if not any(_overlap(span, other) for _, other in kept):
            kept.append((one, span))
        if len(kept) > RUNNERS_UP:
            break
    return tuple(Trace(span, one.scored.points, partial(_hits, one, library)) for one, span in kept)


def _hits(one: Ranked, library: Library) -> tuple[RuleHit, ...]:
    scene, level = one.scored.scene, one.scored.level
    rules = fired(scene, one.scored.start, one.scored.end)
    hits = library.points.hits(scene.question.profile, rules, together=level is not None)
    return (*hits, RuleHit("level", 1.0, -level, _LEVEL)) if level else hits


def _overlap(one: AnswerSpan, other: AnswerSpan) -> bool:
    return one.article is other.article and one.start < other.end and other.start < one.end
