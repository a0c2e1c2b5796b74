"""Yes/no questions: the claim held against what the best sentences say.

The claim's deed or property has to stand in a clause that says that it is so, or is not, with the
claim's subject, names, dates and amounts. Where the sentence has another one or the opposite word
in that place, the claim is denied; else the article does not say.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa.answering.analysis import analyse
from qa.answering.answer import Answer, Trace
from qa.answering.claims.alignment import Alignment, Finding
from qa.answering.claims.asked_back import asked_back
from qa.answering.claims.leave import Ruling
from qa.answering.claims.repeating import with_one_verb
from qa.answering.claims.settled import settled
from qa.answering.claims.stated import TAKEN_BACK
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.choice import are_opposite, choose, claims_of, pick
from qa.answering.paths.choosing import NOT_SAID
from qa.answering.paths.claimed import Told, aligned, best, best_of, otherwise, permitted
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.lexicon import table
from qa.language.stems import stem
from qa.language.tokens import token_texts
from qa.light import pattern, replace
from qa.types import AnswerKind, RuleHit

__all__ = ["answer"]

# The share of a claim that is all of it.
_WHOLE = 0.99
# Where forced, what nothing supports is denied (closed world: Reiter 1978), anything granted.
_ANY = pattern(r"\b(?:any|some)(?:body|one|thing|where)?\b", re.IGNORECASE)
_INSTANCE = pattern(r"\b(?:any|there an?|there some) [a-z]+\b", re.IGNORECASE)
_SEVERAL = pattern(r"\w+ (?:the )?(?:all|every|each|both|whole|entire|any|some) ", re.IGNORECASE)
_GUESS = 0.1
_CONTRACTED = ("n't", "n’t")
_CLOCK = frozenset("am pm noon midday midnight a.m p.m".split())
_LEAVE = frozenset("can could may should am is are do does".split())
# How much of a claim is held by a rule that tells it from the other side.
_BY_RULE = 0.8


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """Yes or no with the sentence, one of two alternatives, or that the article does not say."""
    if question.type not in (QuestionType.YES_NO, QuestionType.CHOICE):
        return None
    if any(token.text in _CONTRACTED for token in question.tokens[1:2]):
        from qa.answering.claims.affirming import affirmed  # few questions have need of it

        plain = answer(affirmed(question), library, context)
        return replace(plain, question=question) if plain is not None else None
    if [token.text.lower() for token in question.tokens[1:2]] == ["it"]:
        from qa.answering.claims.clefts import uncleft

        if (bare := uncleft(question)) is not None:
            plain = answer(bare, library, context)
            return replace(plain, question=question) if plain is not None else None
    either = question.type is QuestionType.CHOICE and are_opposite(question)
    if either and (told := otherwise(question, library, context)):
        return _spoken(question, library, told)  # "Did she have brothers or sisters?"
    if question.type is QuestionType.CHOICE:
        picked = _picked(question, library, context) or _asked_of(question, library, context)
        if picked is not None:
            return picked
    if _ends_with_time(question) and (seasonal := _in_season(question, library, context)):
        return seasonal
    matcher = Matcher(question, context.hints)
    scenes = library.scenes(question, matcher, context)
    if question.type is QuestionType.CHOICE and (picked := choose(question, scenes)):
        return picked
    if either:
        return _unsaid(question, library, scenes)
    held = aligned(question, matcher, library, scenes)
    told = (
        _settled(question, library, scenes)
        or best(held)
        or _counted(question, library, scenes)
        or _repeated(question, library, context)
    )
    told = told or permitted(question, library, context) or _allowed(question, scenes)
    told = told or otherwise(question, library, context)
    if told is not None:
        return _spoken(question, library, told)
    by = asked_back
    if any(_is_weighed(alignment) for _, _, alignment in held):
        from qa.answering.claims.befalling import of_nobody as by  # as above
    found = by(question, library, context, _by_any_path)
    if found is not None and not _is_of_others(question, matcher, library, scenes, *found):
        return _told_back(question, *found)
    if _INSTANCE.search(question.resolved):
        from qa.answering.claims.instanced import of_some_instance  # few questions have need of it

        if (one := of_some_instance(question, library, context, _by_any_path)) is not None:
            return _told_back(question, True, one)
    if told := _of_kind(question, library, context):
        return _spoken(question, library, told)
    if " to " in question.resolved and question.tokens[0].text.lower() in ("am", "are", "is"):
        from qa.answering.claims.bidding import as_can  # few questions have need of it

        if (bare := as_can(question)) is not None:
            plain = answer(bare, library, context)
            return replace(plain, question=question) if plain is not None else None
    if " open" in question.resolved or " closed" in question.resolved:
        from qa.answering.claims.hours import asked_of_it, tells_hours

        bare = asked_of_it(question, library)
        plain = answer(bare, library, context) if bare is not None else None
        if plain is not None and tells_hours(plain):
            return replace(plain, question=question)
    unsaid = _unsaid(question, library, scenes)
    if context.force and unsaid.evidence and question.type is QuestionType.YES_NO:
        kind = AnswerKind.YES if _ANY.search(question.resolved) else AnswerKind.NO
        return Answer(kind, kind.value.title(), question, unsaid.evidence, unsaid.evidence, _GUESS)
    return unsaid


def _ends_with_time(question: Question) -> bool:
    """ "In July", "on Sundays", "at 8 pm", at a first look."""
    last = [token.text.lower() for token in question.tokens if token.text[0].isalnum()][-1]
    days = table("weekdays").keys() | table("months").keys()
    return last in days or last.removesuffix("s") in days or last in _CLOCK or last[0].isdigit()


def _in_season(question: Question, library: Library, context: Context) -> Answer | None:
    """ "Can I bring a dog in July?" of "closed to dogs from May to September": what is so without
    the time is so within the one told, and the opposite outside it; or None."""
    from qa.answering.claims.seasonal import is_within, season_of  # few questions have need of it

    season = season_of(question)
    plain = answer(season.bare, library, context) if season is not None else None
    if season is None or plain is None or plain.kind not in (AnswerKind.YES, AnswerKind.NO):
        return None
    told = library.reading_of(plain.evidence[0])
    within = is_within(season, told) if told is not None else None
    if within is None:
        return None
    true = (plain.kind is AnswerKind.YES) == within
    return _told_back(question, true, replace(plain, question=season.bare))


def _unsaid(question: Question, library: Library, scenes: Sequence[tuple[int, Scene]]) -> Answer:
    nearest = tuple(library.whole(number, scene.reading.sentence) for number, scene in scenes[:1])
    return Answer(AnswerKind.UNANSWERABLE, NOT_SAID, question, evidence=nearest)


def _is_weighed(alignment: Alignment) -> bool:
    """Whether a sentence tells of the claim's deed as planned or supposed, or has all that is
    claimed and does not prove it, as when it is of another year: no other question settles that."""
    deed = alignment.claim is not None and not alignment.claim.copular and alignment.by_deed
    if alignment.is_of_once() or alignment.is_one_of_the_most():
        return True
    return (deed and alignment.covered >= _WHOLE) or alignment.leaves_open


def _is_of_others(
    question: Question,
    matcher: Matcher,
    library: Library,
    scenes: Sequence[tuple[int, Scene]],
    true: bool,
    found: Answer,
) -> bool:
    """Whether the sentence that tells has other names than the claim asked back, or denies it."""
    span = found.evidence[0]
    told = [
        (number, scene)
        for number, scene in scenes
        if scene.reading.article is span.article
        and scene.reading.sentence.start <= span.start < scene.reading.sentence.end
    ]
    return any(
        one.is_of_others(library.stems) or (true and one.denies_deed)
        for _, _, one in aligned(question, matcher, library, told)
    )


def _by_any_path(question: Question, library: Library, context: Context) -> Answer:
    from qa.answering.paths.table import PATHS

    ways = (path.load() for path in PATHS if path.may(question, library))
    return next(filter(None, (way(question, library, context) for way in ways)))


def _told_back(question: Question, true: bool, found: Answer) -> Answer:
    """Yes or no, with the sentence that answers the claim asked back."""
    sentence = found.evidence[0]
    kind = AnswerKind.YES if true else AnswerKind.NO
    hit = RuleHit("asked back", 1.0, 0.0, f"“{found.question.resolved}” is answered by it")
    return Answer(
        kind,
        f"{kind.value.title()}: {' '.join(sentence.text.split())}",
        question,
        spans=(sentence,),
        evidence=found.evidence,
        confidence=found.confidence,
        trace=(Trace(sentence, 0.0, (hit,)),),
    )


def _repeated(question: Question, library: Library, context: Context) -> Told | None:
    """ "Did she marry again?" as "Did she remarry?"."""
    text = with_one_verb(question)
    side = analyse(text) if text else None
    told = best_of(side, library, context) if side else None
    same = side is not None and told is not None and side.predicate in told.scene.reading.stems
    return told if same else None


def _of_kind(question: Question, library: Library, context: Context) -> Told | None:
    """ "Can I keep a dog?" of "Pets are not allowed": what is told of a kind holds of each."""
    if question.tokens[0].text.lower() not in _LEAVE:
        return None
    from qa.answering.claims.kinds import is_told_of, of_kinds

    for asked in of_kinds(question):
        side = analyse(asked.text)
        scenes = library.scenes(side, Matcher(side, context.hints), context)
        told = best_of(side, library, context) or _allowed(side, scenes)
        told = told or permitted(side, library, context)
        same = is_told_of(asked, told.scene.reading.words) if told is not None else None
        if told is not None and same is not None:
            told_of = Finding(told.finding.true is same, "kind", asked.text, told.finding.covered)
            return told._replace(finding=told_of)
    return None


def _allowed(question: Question, scenes: Sequence[tuple[int, Scene]]) -> Told | None:
    """ "Can I bring a lamp?" of "Lamps are accepted": what a rule says to who asks for leave."""
    if question.tokens[0].text.lower() not in _LEAVE:
        return None
    from qa.answering.claims.barring import included, ordered
    from qa.answering.claims.charging import coloured
    from qa.answering.claims.leave import excused, ruled
    from qa.answering.claims.needing import needed, offered

    rules = (ruled, excused, ordered, included, coloured, needed, offered)
    found = next((told for rule in rules if (told := rule(question, scenes))), None)
    return _at_its_hours(question, _by_rule(found)) if found is not None else None


def _at_its_hours(question: Question, told: Told) -> Told | None:
    """What is offered "from 7 until 10" is not at eleven."""
    from qa.answering.claims.clocked import asks_time, within_hours

    asked = [token.text.lower() for token in question.tokens]
    if not told.finding.true or not asks_time(asked):
        return told
    within = within_hours(asked, told.scene.reading.lowers)
    return None if within is None else told._replace(finding=told.finding._replace(true=within))


def _counted(
    question: Question, library: Library, scenes: Sequence[tuple[int, Scene]]
) -> Told | None:
    """ "Have all trams been delivered?" of "It ordered 18 trams. Six have been delivered"."""
    if not _SEVERAL.search(question.resolved):
        return None
    from qa.answering.claims.counted import counted  # few questions have need of it

    told = counted(question, library, scenes)
    return _by_rule(told) if told is not None else None


def _settled(
    question: Question, library: Library, scenes: Sequence[tuple[int, Scene]]
) -> Told | None:
    found = settled(question, library, scenes)
    return _by_rule(found) if found is not None else None


def _by_rule(told: Ruling) -> Told:
    finding = Finding(told.true, "rule", f"the rule is “{told.said}”", _BY_RULE)
    return Told(told.number, told.scene, finding, _BY_RULE)


def _picked(question: Question, library: Library, context: Context) -> Answer | None:
    """The one of two alternatives of which the claim is true, if it is true of one only."""
    found = []
    for side in claims_of(question):
        told = best_of(side, library, context) or otherwise(side, library, context)
        found.append(told if told is not None and told.finding.true else None)
    true = [number for number, told in enumerate(found) if told is not None]
    told = found[true[0]] if len(true) == 1 else None
    return pick(question, told.scene, true[0]) if told is not None else None


def _asked_of(question: Question, library: Library, context: Context) -> Answer | None:
    """What a question with a wh-word answers, if that is one of the two alternatives only."""
    found = []
    sides = claims_of(question)
    stems = [{stem(token.text) for token in side.tokens} for side in sides]
    for number, side in enumerate(sides):
        told = asked_back(side, library, context, _by_any_path)
        own = stems[number] - stems[1 - number]
        # "A gold or a silver medal" is not told by who won it.
        if told is not None and told[0] and own.intersection(map(stem, token_texts(told[1].text))):
            matcher = Matcher(side, context.hints)
            scenes = library.scenes(side, matcher, context)
            if not _is_of_others(side, matcher, library, scenes, *told):
                found.append(told[1])
    return replace(found[0], question=question) if len(found) == 1 else None


def _spoken(question: Question, library: Library, told: Told) -> Answer:
    sentence = library.whole(told.number, told.scene.reading.sentence)
    finding = told.finding
    if finding.rule == TAKEN_BACK:
        after = library.articles[told.number].sentences[told.scene.reading.sentence.index + 1]
        sentence = library.verbatim(told.number, sentence.start, after.end)
    kind = AnswerKind.YES if finding.true else AnswerKind.NO
    hit = RuleHit(finding.rule, 1.0, 0.0, finding.reason)
    return Answer(
        kind,
        f"{kind.value.title()}: {' '.join(sentence.text.split())}",
        question,
        spans=(sentence,),
        evidence=(sentence,),
        confidence=0.4 + 0.5 * min(1.0, finding.covered),
        trace=(Trace(sentence, 0.0, (hit,)),),
    )
