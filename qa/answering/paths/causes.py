"""What caused something: "the pandemic" of "due to the pandemic, the figure fell", where the text
tells no cause in a verb; and for "why", "a storm" of "a storm forced them to turn back".
"""

from __future__ import annotations

from qa.answering.answer import Answer
from qa.answering.claims.forestalled import obstacle
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths import choosing
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType, Role
from qa.answering.scene import Scene
from qa.language.stems import StemSet, stem
from qa.light import replace
from qa.reading.clauses import Clause
from qa.reading.reading import SentenceReading
from qa.types import AnswerKind, Range

__all__ = ["answer"]

_CAUSING = frozenset(
    stem(verb) for verb in "cause lead trigger prompt spark provoke bring explain".split()
)

# What does so makes somebody do something: that is why it is done.
_DRIVING = frozenset(
    stem(verb)
    for verb in "force lead prompt cause push drive oblige compel persuade convince induce".split()
)

_BLAMING = frozenset(stem(verb) for verb in ("blame", "attribute", "ascribe", "put"))
# A cold comes from the north, and is not caused by it: places and people are no sources.
_ARISING = StemSet("come stem arise result originate derive".split())
_SOURCE = "what it comes from"
_UNABLE, _NO_LONGER = "what can no longer be done behind the deed", ("no", "longer")
_UNTIL = frozenset((".", ",", ":", "CC", "''"))
_MAKE, _EXPLAIN = stem("make"), stem("explain")
_BECOMING = frozenset(map(stem, "grow become get turn".split()))
_BY_MEANS = frozenset("on from through by".split())
_NOMINAL = frozenset("DT PR JJ NN CC VB CD HY".split())
_OBJECT = 6  # tokens
_FIRST, _ONE = 3, 0.5  # sentences; the share where "one" stands for the thing
# What runs against, or slips on, something comes to grief by it.
_STRIKING = StemSet("hit strike ram collide crash run skid slip trip".split())
_BLOW = "what it ran against"
_FOR_ORDER = "the reason behind an order"
# The least share of the question that the sentence before it tells.
_TOLD = 0.8
_MOSTLY = 0.6  # the same where the words behind it say that they explain


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The reason for what the question names, or None where no path of its own leads to it."""
    if question.type is QuestionType.WHY:
        if question.negated:
            return _thwarted(question, library, context)
        told = _driven(question, library, context) or _blamed(question, library, context)
        told = told or _explained(question, library, context)
        told = told or _unable(question, library, context)
        told = told or _struck(question, library, context)
        return told or _behind_order(question, library, context)
    struck = _arisen(question, library, context) or _struck(question, library, context)
    return struck or _enriched(question, library, context) or _caused(question, library, context)


def _thwarted(question: Question, library: Library, context: Context) -> Answer | None:
    """ "Her father refused" of "she wanted to go, but her father refused", where it is asked why
    she did not."""
    for number, scene in library.scenes(question, Matcher(question, context.hints), context):
        own, clauses = scene.reading, library.readings[number].clauses(scene.reading.sentence.index)
        for deed in clauses:
            if own.stems[deed.head] != question.predicate or deed.kind != "infinitive":
                continue
            against = obstacle(own, clauses, deed.governor) if deed.governor >= 0 else None
            if against is not None:
                place = (against.start, max(against.end, against.verb_end))
                return told_in(question, own, place, rule="what stood against it", confidence=0.75)
    return None


def _behind_order(question: Question, library: Library, context: Context) -> Answer | None:
    """ "Ask for a seat in front: the guide speaks low": what an order gives its reason by."""
    second = "".join(token.text.lower() for token in question.tokens[1:2])
    if question.negated or second not in ("should", "must"):
        return None
    from qa.answering.paths.directions import order_in

    matcher = Matcher(question, context.hints)
    for _, scene in library.scenes(question, matcher, context)[:_FIRST]:
        own = scene.reading
        colon = own.lowers.index(":") if ":" in own.lowers else 0
        held = dict.fromkeys((one.term for one in scene.matches[:colon] if one), 1.0)
        told = own.tags[colon + 1 :]
        finite = any(tag in ("VBD", "VBZ", "VBP", "MD") for tag in told)
        terms = (n for n, one in enumerate(matcher.terms) if one.index >= 0)
        least = _ONE if "one" in own.lowers[:colon] else _TOLD  # "ask for one"
        if finite and order_in(own, own.lead) and matcher.share(terms, held) >= least:
            end = len(own.words) - (not own.lowers[-1][0].isalnum())
            return told_in(question, own, (colon + 1, end), rule=_FOR_ORDER, confidence=0.7)
    return None


def _struck(question: Question, library: Library, context: Context) -> Answer | None:
    """ "A rockslide" of "the train hit a rockslide and derailed", where it is asked what caused it
    to derail; "hit a rockslide" where it is asked why."""
    why = question.type is QuestionType.WHY
    matcher = Matcher(question, context.hints)
    making = _CAUSING | {_MAKE}
    deeds = [one for one in matcher.terms if one.kind == "verb" and one.stem not in making]
    if question.negated or len(deeds) != 1 or not (why or question.predicate in making):
        return None
    for number, scene in library.scenes(question, matcher, context):
        for deed in scene.clauses:
            told = scene.reading.stems[deed.head] == deeds[0].stem and deed.link == "coordination"
            # Who was warned may be so for more than the blow, and who scored a goal.
            told = told and deed.voice == "active" and deed.object is None
            blow = scene.clauses[deed.governor] if told and deed.governor >= 0 else None
            if blow is None or blow.subject is None or blow.head > deed.head:
                continue
            if scene.reading.stems[blow.head] not in _STRIKING or deed.subject != blow.subject:
                continue
            struck = blow.subject.start, blow.subject.end
            meant = library.meant(matcher, number, scene.reading.sentence.index, struck)
            place = _blow(scene, blow, deed, why=why)
            if place is not None and _nouns(matcher) <= meant:
                return told_in(question, scene.reading, place, rule=_BLOW, confidence=0.7)
    return None


def _nouns(matcher: Matcher) -> set[int]:
    return {n for n, term in enumerate(matcher.terms) if term.kind in ("noun", "name")}


def _blow(scene: Scene, blow: Clause, deed: Clause, *, why: bool) -> Range | None:
    """What was struck, with the verb where it is asked why."""
    start = blow.verb_end + (scene.reading.tags[blow.verb_end] in ("IN", "RP"))
    end = deed.start - (scene.reading.lowers[deed.start - 1] in ("and", ","))
    if end <= start or not scene.reading.tags[start].startswith(("DT", "NN", "JJ", "PRP$", "CD")):
        return None
    return (blow.head if why else start), end


def _enriched(question: Question, library: Library, context: Context) -> Answer | None:
    """ "What made the town wealthy?" of "The town grew rich on wool": what it became so by."""
    last = [i for i, token in enumerate(question.tokens) if token.text[0].isalnum()][-1:]
    if question.predicate != _MAKE or question.tokens[0].text.lower() != "what" or not last:
        return None
    matcher = Matcher(question, context.hints)
    state = {n for n, one in enumerate(matcher.terms) if one.index == last[0]}
    for _, scene in library.scenes(question, matcher, context):
        own = scene.reading
        for clause in scene.clauses:
            at = clause.head + 1
            grown = own.stems[clause.head] in _BECOMING and own.lowers[at + 1 : at + 2]
            if grown and clause.polarity == "positive" and grown[0] in _BY_MEANS:
                match = scene.matches[at]
                if match is not None and match.term in state:
                    place = (at + 2, _means_end(own, at + 2))
                    return told_in(question, own, place, rule="what made it so", confidence=0.7)
    return None


def _means_end(own: SentenceReading, start: int) -> int:
    """Where "wool and herring" ends, which may be read as a verb's."""
    end = start
    while end < len(own.tags) and (own.tags[end][:2] in _NOMINAL or own.lowers[end] == "of"):
        end += 1
    return end


def _arisen(question: Question, library: Library, context: Context) -> Answer | None:
    """ "What caused the leak?" of "the leak came from a valve": what the thing named comes from."""
    if question.predicate not in _CAUSING or question.negated or question.answer_type:
        return None
    matcher = Matcher(question, context.hints)
    things = {n for n, one in enumerate(matcher.terms) if one.kind in ("noun", "name")}
    for number, scene in library.scenes(question, matcher, context) if things else ():
        index = scene.reading.sentence.index
        for clause in scene.clauses:
            of = (one.object for one in clause.obliques if one.word == "from")
            source = next(of, None)
            arises = scene.reading.stems[clause.head] in _ARISING
            if source is None or clause.subject is None or not arises:
                continue
            place = (clause.subject.start, clause.subject.end)
            if things <= library.meant(matcher, number, index, place):
                found = (source.start, source.end)
                return told_in(question, scene.reading, found, rule=_SOURCE, confidence=0.75)
    return None


def _caused(question: Question, library: Library, context: Context) -> Answer | None:
    """What the question says was caused, asked for as "why"; None where a verb tells of its
    cause."""
    if question.type is not QuestionType.WHAT or question.role is not Role.SUBJECT:
        return None
    # "What revolution led to …?" asks for a thing, not for a reason.
    if question.predicate not in _CAUSING or question.answer_type:
        return None
    scenes = [scene for _, scene in library.scenes(question, Matcher(question), context)]
    if not scenes or _tells_cause(scenes[0]):
        return None
    if not scenes[0].reading.reasons and not scenes[0].reading.occasions:
        return None
    rest = tuple(term for term in question.terms if term.stem not in _CAUSING)
    why = replace(question, type=QuestionType.WHY, role=Role.ADVERBIAL, terms=rest)
    told = choosing.answer(why, library, context)
    return replace(told, question=question) if told.kind is AnswerKind.SPAN else None


def _tells_cause(scene: Scene) -> bool:
    """Whether a word of the sentence tells of causing, or for short the verb asked with; a "chief"
    leads to nothing."""
    tags = scene.reading.tags
    verb = any(tags[place].startswith("VB") for place in scene.verb_terms)
    return verb or not _CAUSING.isdisjoint(scene.reading.stems)


def _driven(question: Question, library: Library, context: Context) -> Answer | None:
    """Who or what forced somebody to do what the question asks about, or None."""
    if question.negated or _DRIVING.isdisjoint(library.stems):
        return None
    for number, scene in library.scenes(question, Matcher(question, context.hints), context):
        for clause in scene.clauses:
            driver = _driver(question, library, number, scene, clause)
            if driver is not None:
                return told_in(
                    question,
                    scene.reading,
                    driver,
                    rule="what made them do it",
                    reason="the subject of a verb of forcing or leading",
                    confidence=0.7,
                )
    return None


def _blamed(question: Question, library: Library, context: Context) -> Answer | None:
    """What is blamed right behind the sentence that tells what the question asks about, or None:
    "Output fell. The firm blamed [the weather]", "… attributed the decline to [the weather]"."""
    if question.negated or _BLAMING.isdisjoint(library.stems):
        return None
    scenes = library.scenes(question, Matcher(question, context.hints), context)
    if not scenes or scenes[0][1].coverage < _TOLD or scenes[0][1].reading.reasons:
        return None
    number, best = scenes[0]
    reading, place = library.readings[number], best.reading.sentence
    sentences = reading.article.sentences[place.index + 1 : place.index + 2]
    for behind in (reading.sentence(one.index) for one in sentences):
        for found in behind.reasons:
            # "Attributed the decline to": what is explained stands between.
            before = behind.stems[max(0, found.start - _OBJECT) : found.start]
            blamed = not _BLAMING.isdisjoint(before)
            if blamed and behind.sentence.paragraph == place.paragraph:
                return told_in(
                    question,
                    behind,
                    (found.start, found.end),
                    rule="what is blamed for it",
                    reason="what the sentence behind the deed blames",
                    confidence=0.7,
                )
    return None


def _explained(question: Question, library: Library, context: Context) -> Answer | None:
    """What somebody "explained" right behind the deed asked about, in their own words."""
    if question.negated or _EXPLAIN not in library.stems:
        return None
    scenes = library.scenes(question, Matcher(question, context.hints), context)
    if not scenes or scenes[0][1].coverage < _MOSTLY or scenes[0][1].reading.reasons:
        return None
    number, best = scenes[0]
    reading, place = library.readings[number], best.reading.sentence
    behind = reading.article.sentences[place.index + 1 : place.index + 2]
    for own in (reading.sentence(one.index) for one in behind if one.paragraph == place.paragraph):
        quote = max(own.quotes, key=lambda one: one.end - one.start, default=None)
        if quote is not None and _EXPLAIN in own.stems[quote.end :]:
            start, end = quote.start, quote.end
            start += not own.lowers[start][0].isalnum()
            while end > start and not own.lowers[end - 1][0].isalnum():
                end -= 1
            rule = "what is explained behind the deed"
            return told_in(question, own, (start, end), rule=rule, confidence=0.7)
    return None


def _unable(question: Question, library: Library, context: Context) -> Answer | None:
    """ "Could no longer afford the rent", of her or it right behind the deed asked about."""
    if question.negated or "longer" not in library.vocabulary:
        return None
    scenes = library.scenes(question, Matcher(question, context.hints), context)
    if not scenes or scenes[0][1].coverage < _TOLD or scenes[0][1].reading.reasons:
        return None
    reading, index = library.readings[scenes[0][0]], scenes[0][1].reading.sentence.index
    for one in reading.article.sentences[index + 1 : index + 2]:
        own = reading.sentence(one.index)
        for i in range(1, len(own.words) - len(_NO_LONGER)):
            able = own.tags[i] == "MD" and own.tags[i - 1] == "PRP"
            if able and own.lowers[i + 1 : i + 3] == _NO_LONGER:
                ends = (j for j in range(i + 3, len(own.words)) if own.tags[j] in _UNTIL)
                place = (i, next(ends, len(own.words)))
                return told_in(question, own, place, rule=_UNABLE, confidence=0.6)
    return None


def _driver(
    question: Question, library: Library, number: int, scene: Scene, deed: Clause
) -> tuple[int, int] | None:
    """The tokens of the subject that makes somebody do the deed, if the question asks of them."""
    stems = scene.reading.stems
    if deed.governor < 0 or deed.kind != "infinitive" or stems[deed.head] != question.predicate:
        return None
    outer = scene.clauses[deed.governor]
    subject, driven = outer.subject, outer.object
    active = outer.voice == "active" and outer.polarity == "positive"
    if stems[outer.head] not in _DRIVING or not active or subject is None or driven is None:
        return None
    index = scene.reading.sentence.index
    asked = {n for n, term in enumerate(scene.matcher.terms) if term.kind in ("name", "noun")}
    meant = library.meant(scene.matcher, number, index, (driven.start, driven.end))
    pronoun = scene.reading.tags[driven.start : driven.end] == ("PRP",)
    if asked and not asked & meant and not (pronoun and asked & scene.factors.keys()):
        return None
    return (subject.start, outer.verb_start) if scene.reading.tags[subject.start] != "PRP" else None
