"""Where an answer begins and ends, where the best candidate stops short of it or goes on too long:
a place without the time behind it, a place with its town, a deed with how it was done."""

from __future__ import annotations

from itertools import pairwise

from qa.answering.library import Ranked
from qa.answering.paths.announced import announced
from qa.answering.paths.bounded import bounded
from qa.answering.paths.chains import chained
from qa.answering.paths.nouned import of_kind, of_material, with_noun
from qa.answering.paths.spots import all_spots
from qa.answering.paths.stamps import past_stamp
from qa.answering.paths.timed import timed
from qa.answering.paths.wholes import (
    of_change,
    of_quote,
    of_scale,
    of_several,
    whole,
    with_town,
    with_unit,
)
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.grammar import BE
from qa.language.lexicon import words
from qa.language.stems import StemSet
from qa.reading.clauses import Clause
from qa.reading.found import TIME_KINDS
from qa.reading.phrases import Phrase
from qa.reading.reading import SentenceReading
from qa.types import MentionKind as Kind

__all__ = ["edged"]

_CHAINED = frozenset((QuestionType.WHERE, QuestionType.WHAT, QuestionType.HOW_ADJECTIVE))
_PARTS_OF_DAY = frozenset(("early", "late", "earlier", "later"))
_SAYING = StemSet("say ask add explain".split())
_BEFORE_NOUN = frozenset(("DT", "JJ", "PRP$", "POS", "CD"))
_MEASURED = TIME_KINDS | {Kind.NUMBER, Kind.QUANTITY, Kind.MONEY, Kind.PERCENT}
_SHADES = frozenset(("deep", "rich", "vivid"))  # of a colour, where one follows
_SHORT = 6  # tokens of a subject that is told along with its verb
_NEAR_OR = 3  # tokens from "or" to the other name
# A noun goes on behind these with what tells which: "trains between Lund and Malmo".
_TELLING_WHICH = frozenset("between from to in on at near for with above below over under".split())


def edged(question: Question, best: Ranked) -> Ranked:
    """The candidate with the edges that an answer to its question has."""
    if question.type is QuestionType.WHEN:
        best = _alone(past_stamp(best) if not best.scored.start else best)
    if question.type is QuestionType.WHEN or question.profile == "what_time":
        best = timed(question, best)
    if question.type in (QuestionType.HOW_ADJECTIVE, QuestionType.HOW_FAR):
        best = _by_measure(_of_measure(_alone(best)))
    if question.type in (QuestionType.HOW_MUCH, QuestionType.HOW_MANY):
        best = of_scale(_between(_alone(best)))
    if question.type is QuestionType.WHY:
        best = _with_subject(_of_occasion(best))
    if question.type in (QuestionType.WHAT, QuestionType.DEFINITION):
        best = of_material(
            question, _before_stretch(question, with_unit(of_change(of_quote(best))))
        )
        best = announced(best)
    if question.type in (QuestionType.WHO, QuestionType.WHOM):
        from qa.answering.paths.possessors import (  # for few
            by_name,
            named_behind,
            of_owner,
            past_owner,
            with_home,
        )

        best = past_owner(question, of_several(_with_kin(by_name(question, best))))
        best = named_behind(question, with_home(of_owner(question, best)))
    if question.type is QuestionType.WHOSE:
        from qa.answering.paths.whose import by_owner  # for few

        best = by_owner(question, best)
    if question.type is QuestionType.WHERE:
        best = all_spots(with_town(_without_time(best)))
    if question.type is QuestionType.HOW:
        best = _with_deed(best)
    if question.type in _CHAINED:
        best = chained(question, best)
    if question.answer_class == "colour":
        best = _of_colour(best)
    if question.asks_which_sort:
        from qa.answering.paths.sorts import with_sort  # few have need of it

        best = with_sort(question, best)
    if question.asks_by_noun:
        best = with_noun(question, of_kind(question, _with_kind(question, best)))
    if question.asks_by_noun and question.plural:
        best = _with_other(best)
    return whole(question, bounded(question, best))


def _of_occasion(one: Ranked) -> Ranked:
    """ "Losing its best customer" of "a fifth of its staff, after losing its best customer": what
    something came after, and not what stands before that."""
    scored, reading = one.scored, one.scored.scene.reading
    if any((found.start, found.end) == (scored.start, scored.end) for found in reading.reasons):
        return one  # "because it carried more people than it was built for"
    for found in reading.occasions:
        inside = scored.start < found.start - 1 and found.start < scored.end <= found.end
        if inside and not reading.tags[scored.start].startswith(("VB", "TO")):
            return Ranked(one.article, scored._replace(start=found.start, end=found.end))
    return one


def _alone(one: Ranked) -> Ranked:
    """ "Noon" of "noon and the mainland", "18" of "18 and plan", "890" of "890, the juices": a time
    or figure, and not what is told along with it."""
    scored, scene = one.scored, one.scored.scene
    own = scene.mention_of[scored.start]
    if own is None or own.kind not in _MEASURED or own.end >= scored.end:
        return one
    if scene.reading.lowers[own.end] not in ("and", ",") or own.end + 1 >= scene.size:
        return one
    behind = scene.mention_of[own.end + 1]
    told = behind is not None and behind.kind in _MEASURED
    counted = scene.reading.tags[own.end + 1] in ("CD", "IN")
    return one if told or counted else Ranked(one.article, scored._replace(end=own.end))


def _between(one: Ranked) -> Ranked:
    """ "Between $9 million and $12 million", both ends with what joins them."""
    scored, reading = one.scored, one.scored.scene.reading
    opens = scored.start > 0 and reading.lowers[scored.start - 1] == "between"
    joined = opens and "and" in reading.lowers[scored.start : scored.end]
    return Ranked(one.article, scored._replace(start=scored.start - 1)) if joined else one


def _with_kin(one: Ranked) -> Ranked:
    """ "Bess's sister" of "says Bess's sister", who is not Bess."""
    scored, reading = one.scored, one.scored.scene.reading
    said = scored.start and reading.stems[scored.start - 1] in _SAYING
    if not said or reading.tags[scored.end : scored.end + 1] != ("POS",):
        return one
    end = scored.end + 1
    while end < scored.scene.size and reading.tags[end].startswith(("NN", "JJ")):
        end += 1
    return Ranked(one.article, scored._replace(end=end)) if end > scored.end + 1 else one


def _before_stretch(question: Question, one: Ranked) -> Ranked:
    """ "Wind" of "wind from 6pm on Saturday", where no time is asked for, and "milk" of "milk for
    eight minutes", where it is asked in what."""
    scored, reading = one.scored, one.scored.scene.reading
    for found in reading.mentions:
        inside = scored.start + 1 < found.start < scored.end
        led = reading.lowers[found.start - 1]
        timed = found.kind in (Kind.TIME, Kind.DATE) and led == "from"
        timed |= found.kind is Kind.DURATION and led == "for" and question.preposition == "in"
        if inside and timed and reading.tags[found.start - 2].startswith("NN"):
            return Ranked(one.article, scored._replace(end=found.start - 1))
    return one


def _of_measure(one: Ranked) -> Ranked:
    """The "83mph" of "83mph to the harbour", where it is asked how fast, and the "148 metres" of
    "148 metres the deepest"; "3 to 4 metres" is one."""
    scored, scene = one.scored, one.scored.scene
    own = scene.mention_of[scored.start]
    behind = own.end if own is not None else scene.size
    measured = own is not None and own.kind is Kind.QUANTITY and own.start == scored.start
    if not measured or behind + 1 >= scored.end:
        return one
    goes_on = scene.reading.lowers[behind] == "to"
    next_tag = scene.reading.tags[behind + goes_on]
    if next_tag != "DT" and not (goes_on and next_tag in ("NNP", "PRP$")):
        return one
    return Ranked(one.article, scored._replace(end=behind))


def _by_measure(one: Ranked) -> Ranked:
    """ "6 feet by 8 feet", of which one side was found."""
    scored, scene = one.scored, one.scored.scene
    lowers, (start, end) = scene.reading.lowers, (scored.start, scored.end)
    sides = [each for each in scene.reading.mentions if each.kind is Kind.QUANTITY]
    for first, last in pairwise(sides):
        held = first.start <= start and end <= last.end
        if held and lowers[first.end : last.start] in (("by",), ("x",), ("×",)):
            return Ranked(one.article, scored._replace(start=first.start, end=last.end))
    return one


def _with_subject(one: Ranked) -> Ranked:
    """ "Two roofs were blown off" of "blown off", which tells of something new."""
    scored, scene = one.scored, one.scored.scene
    for clause in scene.clauses:
        subject = clause.subject
        opens = clause.head == scored.start and clause.voice == "passive" and clause.tense != "none"
        if subject is None or not opens or clause.verb_start != subject.end:
            continue
        noun = scene.reading.tags[subject.parts[0][1] - 1] in ("NN", "NNS")
        if noun and scene.matches[clause.head] is None and subject.end - subject.start <= _SHORT:
            return Ranked(one.article, scored._replace(start=subject.start))
    return one


def _with_deed(one: Ranked) -> Ranked:
    """ "Struck by a lorry" of "by a lorry": what was done, where the question does not tell it."""
    scored, reading = one.scored, one.scored.scene.reading
    start = scored.start
    for clause in scored.scene.clauses:
        agent = clause.agent
        led = agent is not None and reading.lowers[start] == "by" and agent.start == start + 1
        beside = reading.tags[clause.head + 1 : start] in ((), ("RP",))
        if (
            led
            and beside
            and scored.scene.matches[clause.head] is None
            and clause.voice == "passive"
        ):
            return Ranked(one.article, scored._replace(start=clause.head))
    return one


def _with_kind(question: Question, one: Ranked) -> Ranked:
    """ "All trains between Lund and Malmo" of "Lund and Malmo", where it is asked which trains;
    "the road to Lund" of "Lund", where it is asked which road."""
    scored, scene = one.scored, one.scored.scene
    for clause in scene.clauses:
        for phrase in (clause.subject, clause.object):
            if phrase is not None and _is_of_kind(question, scene, clause, phrase):
                end = _phrase_end(clause, phrase)
                if phrase.end <= scored.start and scored.end <= end:
                    return Ranked(one.article, scored._replace(start=phrase.start, end=end))
    return one


def _with_other(one: Ranked) -> Ranked:
    """Both of "either Lund or Malmo", where several may be meant."""
    scored, lowers = one.scored, one.scored.scene.reading.lowers
    if "either" not in lowers or "or" not in lowers:
        return one
    first, middle = lowers.index("either") + 1, lowers.index("or")
    mentions = [found for found in scored.scene.mention_of[middle + 1 :][:_NEAR_OR] if found]
    end = next((found.end for found in mentions), 0)
    inside = first <= scored.start < scored.end <= end and first < middle < end
    whole = inside and not (scored.start < middle < scored.end)
    return Ranked(one.article, scored._replace(start=first, end=end)) if whole else one


def _phrase_end(clause: Clause, phrase: Phrase) -> int:
    """Where a noun ends with all that is said of it behind prepositions: "from Lund to Malmo"."""
    end = phrase.parts[0][1]
    for one in sorted(clause.modifiers):
        if one.preposition == end:
            end = one.object.end
    return end


def _is_of_kind(question: Question, scene: Scene, clause: Clause, phrase: Phrase) -> bool:
    """Whether a phrase of the clause asked about has the noun asked for and goes on telling which
    of them: no "countries such as Chile", no "two towns, Lund and Berk"."""
    head, lowers = phrase.parts[0][1] - 1, scene.reading.lowers
    noun = scene.matches[head]
    if noun is None or not _tells_of_it(question, scene, clause):
        return False
    asked = scene.matcher.terms[noun.term].word.lower() == question.answer_type
    return asked and lowers[head + 1] in _TELLING_WHICH


def _tells_of_it(question: Question, scene: Scene, clause: Clause) -> bool:
    """Whether a clause has the verb asked with, or the state: "remains closed"."""
    verb, state = scene.matches[clause.head], clause.complement
    if verb is not None and question.is_of_verb(scene.matcher.terms[verb.term]):
        return True
    return state is not None and any(scene.matches[state.start : state.end])


def _without_time(one: Ranked) -> Ranked:
    """ "A plant in Poland" of "a plant in Poland by June", where a place is asked for."""
    scored, reading = one.scored, one.scored.scene.reading
    times = [
        found.start
        for found in reading.mentions
        if found.kind in TIME_KINDS
        and scored.start < found.start
        and found.end <= scored.end
        and not _is_modifying(reading, found.start)
    ]
    end = min(times, default=scored.end)
    while end > scored.start + 1 and times and _leads_to_time(reading, end - 1):
        end -= 1
    if end > scored.start + 2 and reading.lowers[end - 2] == "," and reading.tags[end - 1] == "CD":
        end -= 2  # "a hospital in Tarn, one of them"
    return Ranked(one.article, scored._replace(end=end))


def _is_modifying(reading: SentenceReading, start: int) -> bool:
    """ "The 2012 Olympic Park", "the events of 1990": no time that stands by itself."""
    if reading.lowers[start - 1] in _PARTS_OF_DAY:
        return False
    return reading.tags[start - 1] in _BEFORE_NOUN or reading.lowers[start - 1] == "of"


def _leads_to_time(reading: SentenceReading, place: int) -> bool:
    return reading.tags[place] in ("IN", "TO", ",") or reading.lowers[place] in _PARTS_OF_DAY


def _of_colour(one: Ranked) -> Ranked:
    """The "red" of "a red light", where a colour is asked for, and the "dark green" of "dark"."""
    scored, scene = one.scored, one.scored.scene
    tones = [word.rpartition("-")[2] in words("colours") for word in scene.reading.lowers]
    held = [i for i in range(scored.start, scored.end) if tones[i]]
    if not held:
        return one
    begun = [i for i in range(held[0], held[-1]) if scene.reading.tags[i] == "DT"]
    if begun:  # "a slate-grey back and a white belly"
        own = scored.end < scene.size and scene.matches[scored.end] is not None
        held = [i for i in held if (i > begun[-1] if own else i < begun[0])]
    start, end = held[0], held[-1] + 1
    while start and (tones[start - 1] or scene.reading.lowers[start - 1] in _SHADES):
        start -= 1
    while end < scene.size and tones[end]:
        end += 1
    told = start > 1 and scene.reading.tags[start - 1] in ("NN", "JJ")
    told = told and not scene.reading.lowers[start - 1].endswith("ed")
    if told and (scene.reading.lowers[start - 2] in BE or scene.reading.tags[start - 2] == "VBN"):
        start -= 1  # "it is chestnut brown"
    return Ranked(one.article, scored._replace(start=start, end=end))
