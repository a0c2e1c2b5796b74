""" "Does she have a son?", "Has he any children?", "Is he married?" of a text that speaks of them.

Whoever's relatives a text speaks of has them: "her son Callum", "Ann's two sisters", "a mother of
three", "the youngest of five children". That somebody's child is spoken of does not tell that they
have one, and where no relative of theirs is, the article does not say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from qa.answering.analysis import analyse
from qa.answering.answer import Answer
from qa.answering.claims.denying import is_none
from qa.answering.claims.parted import may_be_parted
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.choosing import NOT_SAID
from qa.answering.paths.siblings import are, brood_end, is_only_child, others, several_of
from qa.answering.paths.telling import sentence_of, told, told_in
from qa.answering.question import Question, QuestionType
from qa.language.lexicon import table
from qa.language.stems import singular, stem
from qa.light import pattern, replace
from qa.reading.clauses import Clause
from qa.reading.reading import SentenceReading
from qa.types import AnswerKind

__all__ = ["answer", "kin_asked"]

_HAVE = pattern(
    r"(?:(?P<did>does|did|do)|has|have|had) (?P<who>.+?) "
    r"(?(did)(?:have |have got )|(?:got |had )?)"
    r"(?:any |a |an |some )?(?<!\bher )(?<!\bhis )(?<!\btheir )(?<!\bthe )"
    r"(?P<kin>[\w-]+)[ ?!.]*",
    re.IGNORECASE,
)
_COUNTED = pattern(
    r"how many (?P<kin>[\w-]+) (?:does|did|do|has|have|had) (?P<who>.+?)"
    r"(?: have| got| had| leave(?: behind)?)?[ ?!.]*",
    re.IGNORECASE,
)
_BOTH = pattern(r"\bbrothers (?:and|or) sisters\b", re.IGNORECASE)
_MARRIED = pattern(r"(?:is|was) (?P<who>[^,]+?) (?:still )?(?P<kin>married)[ ?!.]*", re.IGNORECASE)
_WITHIN = frozenset("NN NNS JJ JJR JJS CD VBN".split())
_OWNERS = frozenset(("his", "her", "my", "their"))
# "A mother of two": what whoever is called so has.
_PARENTS = {
    **dict.fromkeys("father mother parent dad mum mom".split(), "child"),
    **dict.fromkeys("grandfather grandmother grandparent".split(), "grandchild"),
}
_SIBLINGS = frozenset(("sibling",))
_HAVING = frozenset(map(stem, "have leave raise adopt survive marry lack".split()))
_BOTH_SORTS = _SIBLINGS | {"child", "grandchild"}
_HAVE_STEM = stem("have")
_ANAPHORS = frozenset(("he", "she", "they"))
_SURVIVED = frozenset(map(stem, ("survive", "leave")))
_BEAR = stem("bear")
_HAVE_STEMS = frozenset(map(stem, "have raise adopt bear".split()))
_NOW = frozenset("does do is are has have".split())
_LOSABLE = frozenset("spouse wife husband partner".split())
_LOST = frozenset("died dead killed late ex former divorced widow widower left".split())
_WITHOUT = frozenset("childless unmarried single only bachelor".split())
# Tokens before "a mother of two", and those of a name.
_NEAR, _NAME = 4, 4
_SURE = 0.8
_RULE = "relatives"


def kin_asked(text: str) -> tuple[str, str]:
    """Who is asked about, and what relative: "child" of "any children", "son" of "a son"."""
    forms = (_COUNTED, _HAVE, _MARRIED)
    text = _BOTH.sub("siblings", text.strip())
    found = next(filter(None, (form.fullmatch(text) for form in forms)), None)
    if found is None:
        return "", ""
    word = found["kin"].lower()
    kin = "spouse" if word == "married" else singular(word)
    return (found["who"], kin) if kin in table("kin") or kin in table("kin").values() else ("", "")


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """Yes with the sentence that speaks of the relative, or that the article does not say; None
    for other questions, and where a verb tells who has whom."""
    who, kin = kin_asked(question.resolved)
    matcher = Matcher(question, context.hints)
    names = {n for n, term in enumerate(matcher.terms) if term.word in who.split()}
    now = question.tokens[0].text.lower() in _NOW
    if not kin or (not names and question.type is QuestionType.HOW_MANY):
        return None
    if may_be_parted(question, library):
        return None  # claims tell whether they still are
    if not names:
        without = _none_told(library, kin)
        return _spoken(question, without, AnswerKind.NO) if without else None
    if question.type is QuestionType.HOW_MANY:
        return _count(question, library, matcher, names, kin)
    for number, read in _sentences(library):
        if kin in _LOSABLE and now and not _LOST.isdisjoint(read.lowers):
            continue  # a wife who died is none
        places = (at for at in range(len(read.words)) if _is_kin(read, at, kin))
        if any(_owns(library, matcher, names, number, read, at) for at in places):
            return _spoken(question, read, AnswerKind.YES)
        if is_only_child(library, matcher, names, number, read, kin):
            return _spoken(question, read, AnswerKind.NO)
        one_of = several_of(library, matcher, names, number, read)
        if one_of is not None and are(read, one_of, kin):
            return _spoken(question, read, AnswerKind.YES)
    if (without := _none_told(library, kin)) is not None:
        return _spoken(question, without, AnswerKind.NO)
    if _told_by_verb(question, library, matcher, names, context):
        return _of_wedding(question, library, context)
    return Answer(AnswerKind.UNANSWERABLE, NOT_SAID, question)


def _of_wedding(question: Question, library: Library, context: Context) -> Answer | None:
    """What "Did Ann marry?" is answered with, for "Was Ann married?"; None for other questions."""
    found = _MARRIED.fullmatch(question.resolved.strip())
    if found is None:
        return None
    from qa.answering.paths import yes_no  # few questions have need of it

    told = yes_no.answer(analyse(f"Did {found['who']} marry?"), library, context)
    return replace(told, question=question) if told is not None and told.spans else None


def _count(
    question: Question, library: Library, matcher: Matcher, names: set[int], kin: str
) -> Answer | None:
    """ "Two" of "her two sons", "only child"; that they are one of seven tells of six siblings, and
    of no children of theirs; None where nothing is told."""
    of_several, one = False, None
    for number, read in _sentences(library):
        several = several_of(library, matcher, names, number, read)
        if several is not None and are(read, several, kin):
            return others(question, read, several, rule=_RULE)
        of_several |= several is not None
        for at in (i for i in range(1, len(read.words)) if _is_kin(read, i, kin)):
            counted = read.tags[at - 1] == "CD" or read.lowers[at - 1] == "only"
            if several is not None and several.end == at:
                continue  # whoever's children those five are
            parent = singular(read.lowers[at]) in _PARENTS
            if parent and _owns(library, matcher, names, number, read, at):
                place = (at + 2, at + 3)  # "a father of three"
                return told_in(question, read, place, rule=_RULE, confidence=_SURE)
            owned = counted and (
                _owns(library, matcher, names, number, read, at)
                or _survives(library, matcher, names, number, read, at, _HAVE_STEMS)
            )
            if owned:
                place = (at - 1, at + (read.lowers[at - 1] == "only"))
                if (end := brood_end(read, at)) > at + 1 and kin in _BOTH_SORTS:
                    place = (at - 1, end)  # "three daughters and a son"
                return told_in(question, read, place, rule=_RULE, confidence=_SURE)
            if one is None and _is_only_one(library, matcher, names, number, read, at, kin):
                one = told_in(question, read, (at - 1, at + 1), rule=_RULE, confidence=_SURE)
    if one is not None:
        return one
    unsaid = of_several and kin not in _SIBLINGS
    return Answer(AnswerKind.UNANSWERABLE, NOT_SAID, question) if unsaid else None


def _is_only_one(
    library: Library,
    matcher: Matcher,
    names: set[int],
    number: int,
    read: SentenceReading,
    at: int,
    kin: str,
) -> bool:
    """ "Survived by their son, Tobias": where no other such is left, he is the one."""
    others = (i for i in range(len(read.words)) if i != at and _is_kin(read, i, kin))
    single = read.tags[at] == "NN" and read.tags[at - 1] in ("PRP$", "DT")
    left = _survives(library, matcher, names, number, read, at)
    return single and left and next(others, None) is None


def _none_told(library: Library, kin: str) -> SentenceReading | None:
    """The sentence that says "they had no children", where no other such has or lacks any."""
    told = []
    for number, read in _sentences(library):
        for clause in library.readings[number].clauses(read.sentence.index):
            thing, who = clause.object, clause.subject
            if thing is None or who is None or read.stems[clause.head] != _HAVE_STEM:
                continue
            owned = read.lowers[who.start] in _ANAPHORS
            if owned and singular(read.lowers[thing.end - 1]) == kin:
                told.append(read if is_none(read, thing) else None)
    return told[0] if len(told) == 1 else None


def _spoken(question: Question, read: SentenceReading, kind: AnswerKind) -> Answer:
    sentence = sentence_of(read)
    said = f"{kind.value.title()}: {' '.join(sentence.text.split())}"
    evidence = (sentence,)
    return told(question, evidence, evidence, rule=_RULE, confidence=_SURE, kind=kind, text=said)


def _sentences(library: Library) -> Iterator[tuple[int, SentenceReading]]:
    """The sentences with a word for a relative, or for a parent."""
    for number, article in enumerate(library.articles):
        seen: set[int] = set()
        for place in _words().finditer(article.text):
            sentence = article.sentence_at(place.start())
            if sentence is not None and sentence.index not in seen:
                seen.add(sentence.index)
                yield number, library.readings[number].sentence(sentence.index)


@lru_cache(maxsize=1)
def _words() -> re.Pattern[str]:
    listed = "|".join((*table("kin"), *sorted(_PARENTS)))
    return re.compile(
        rf"\b(?:(?:{listed}|children)(?:e?s)?|(?:young|eld|old)est of)\b", re.IGNORECASE
    )


def _is_kin(read: SentenceReading, at: int, kin: str) -> bool:
    """Whether a noun is of such a relative, or of a parent of so many."""
    if not read.tags[at].startswith("NN"):
        return False
    noun = singular(read.lowers[at])
    parents = _PARENTS.get(noun) == kin and read.lowers[at + 1 : at + 2] == ("of",)
    counted = parents and read.tags[at + 2 : at + 3] == ("CD",)
    return counted or noun == kin or table("kin").get(noun) == kin


def _owns(
    library: Library,
    matcher: Matcher,
    names: set[int],
    number: int,
    read: SentenceReading,
    at: int,
) -> bool:
    """Whether a relative is told to be of those who are asked about."""
    index, start = read.sentence.index, at
    while start and read.tags[start - 1] in _WITHIN:
        start -= 1
    before = read.tags[start - 1 : start]
    if singular(read.lowers[at]) in _PARENTS:
        near = _NEAR + _NAME * (before == ("CC",))  # "now a nurse and mother of two"
        return names <= library.meant(matcher, number, index, (max(0, start - near), start))
    if before == ("PRP$",) and read.lowers[start - 1] in _OWNERS:
        if read.lowers[start - 1] == "their" and _survives(
            library, matcher, names, number, read, at
        ):
            return True  # "she leaves their son": his too
        held = library.meant(matcher, number, index, (start - 1, start))
        linked = any(one.start == start - 1 for one in library.coreferences[number].links(index))
        return names <= held or (not linked and _spoke(library, matcher, names, number, read))
    if before == ("POS",):
        return names <= library.meant(matcher, number, index, (max(0, start - _NAME), start))
    if read.lowers[at + 1 : at + 2] == ("of",):
        return names <= library.meant(matcher, number, index, (at + 2, at + 2 + _NAME))
    return _survives(library, matcher, names, number, read, at)


def _survives(
    library: Library,
    matcher: Matcher,
    names: set[int],
    number: int,
    read: SentenceReading,
    at: int,
    verbs: frozenset[str] = _SURVIVED,
) -> bool:
    """ "She is survived by a brother and two sons", "he leaves a wife"; by others of `verbs` too:
    "with whom she had two sons"."""
    index = read.sentence.index
    clauses = library.readings[number].clauses(index)
    return any(
        read.stems[clause.head] in verbs
        and clause.subject is not None
        and not (clause.voice == "passive" and read.stems[clause.head] == _BEAR)
        and _reaches(clause, clauses, at)
        and names <= _of_life(library, matcher, number, read, clause)
        for clause in clauses
    )


def _of_life(
    library: Library, matcher: Matcher, number: int, read: SentenceReading, clause: Clause
) -> set[int]:
    """The terms that the subject stands for; a "she" of nobody near is whom the title names."""
    start, index = clause.subject.start if clause.subject else clause.head, read.sentence.index
    links = library.coreferences[number].links(index)
    if read.lowers[start] in _ANAPHORS and not any(one.start == start for one in links):
        return matcher.said(library.readings[number].title_stems)
    return library.meant(matcher, number, index, (start, clause.head))


def _reaches(clause: Clause, clauses: Sequence[Clause], at: int) -> bool:
    """Whether a clause goes on to a token, over relative ones: "a son, who is a cook, and two"."""
    between = (one for one in clauses if clause.head < one.head < at)
    return clause.head < at and (at < clause.end or all(one.kind == "relative" for one in between))


def _spoke(
    library: Library, matcher: Matcher, names: set[int], number: int, read: SentenceReading
) -> bool:
    """Whether the sentence right before is one in which whoever is asked about speaks as "I": who
    speaks last is whose son is told of next."""
    before = read.sentence.index - 1
    reading = library.readings[number]
    if before < 0 or reading.article.sentences[before].paragraph != read.sentence.paragraph:
        return False
    links = library.coreferences[number].links(before)
    spoken = [one for one in links if one.rule == "speaker"]
    return any(
        names <= library.meant(matcher, number, before, (one.start, one.end)) for one in spoken
    )


def _told_by_verb(
    question: Question, library: Library, matcher: Matcher, names: set[int], context: Context
) -> bool:
    """Whether a sentence says in so many words that they have one, or have none."""
    for number, scene in library.scenes(question, matcher, context):
        read = scene.reading
        verb = not _HAVING.isdisjoint(read.stems) or not _WITHOUT.isdisjoint(read.lowers)
        whole = (0, len(read.words))
        if verb and names <= library.meant(matcher, number, read.sentence.index, whole):
            return True
    return False
