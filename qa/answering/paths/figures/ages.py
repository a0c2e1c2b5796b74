""" "How old is X?": the age that the text gives of X itself, never that of somebody else.

An age belongs to what it stands beside ("Ida Moe, 58," "a 17-year-old boy") or is said of. Where
every age of the best sentences is another's, the article does not say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from qa.answering.analysis import analyse
from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.expected import class_of
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths import choosing
from qa.answering.paths.choosing import NOT_SAID
from qa.answering.paths.figures.ageranges import is_of_several, of_range
from qa.answering.paths.figures.computing import computed
from qa.answering.paths.figures.owners import age_in_lead, is_of, lasting, owner_of
from qa.answering.paths.telling import sentence_of, span_in, told_in
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.lexicon import table
from qa.language.stems import singular, stem
from qa.light import NamedTuple, pattern
from qa.reading.found import Found
from qa.types import AnswerKind, MentionKind, Range

__all__ = ["ENDS", "Age", "ages_of", "answer", "asks_for_now", "meanings", "subject_of"]

_BE = frozenset("is are was were 's ’s".split())
_I_AM = (("i", "am"), ("i", "'m"), ("i", "’m"))
ENDS = frozenset("when in at on now today if while as during before after".split())
_THEN = frozenset("when until since after before while".split())
_AGE_ENDS = frozenset(", . ; ) and to after".split())
_SOMEBODY = frozenset((MentionKind.PERSON, MentionKind.ROLE))
_OLDEST = 122  # years: the longest life on record
# What opens a range before one age, and goes on to the other behind it.
_LEAST_ASKED = pattern(r"how old (?:do|does|must|should) \w+.* be\b", re.IGNORECASE)
_TURNING = (("turns",), ("turn",))  # who turns 30 is 29
_OF_THINGS = (("it",), ("they",))
_RULE = "age of the very one"


class Age(NamedTuple):
    """An age of article number `article` with the phrases that name whose it is."""

    article: int
    scene: Scene
    found: Found
    owners: tuple[Range, ...]


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The age of what is asked about; "not said" where all ages near it are of others."""
    asked = subject_of(question)
    if question.type is QuestionType.HOW_OLD and _LEAST_ASKED.match(question.resolved):
        from qa.answering.paths.figures import leastages  # few have need of it

        if (least := leastages.answer(question, library, context)) is not None:
            return least
    if question.type is not QuestionType.HOW_OLD or not asked:
        return None
    scenes = library.scenes(question, Matcher(question, context.hints), context)
    asked = _untitled(question, library, asked)
    own = list(ages_of(library, scenes, meanings(library, scenes, asked)))
    if not asks_for_now(question):
        meant = meanings(library, scenes, asked)
        own += _led_by_at(library, scenes, meant)
        from qa.answering.paths.figures.lives import at_death, of_own_deed  # few get so far

        own = of_own_deed(question, library, own, meant)
        if (then := _at_that_time(question, own)) is not None:
            return then
        return at_death(question, library, asked)
    if own:
        return of_range(_told(question, min(own, key=_is_of_then)))
    if (lead := age_in_lead(library, asked) or lasting(library, asked)) is not None:
        place = (lead[1].start, lead[1].end)
        return told_in(question, lead[0], place, rule=_RULE, confidence=0.6, normal=lead[1].normal)
    from qa.answering.paths.figures.victims import of_befallen  # where no age is its own

    if (befallen := of_befallen(question, library, asked)) is not None:
        return befallen
    if (of_holder := _of_holder(question, library, context)) is not None:
        return of_holder
    chosen = choosing.answer(question, library, context)
    anothers = chosen.kind is AnswerKind.SPAN and _is_anothers(chosen, library, scenes, asked)
    if anothers or (chosen.kind is AnswerKind.SPAN and is_of_several(question, chosen)):
        return Answer(
            AnswerKind.UNANSWERABLE, NOT_SAID, question, evidence=chosen.evidence, confidence=0.0
        )
    return of_range(chosen) if chosen.kind is AnswerKind.SPAN else chosen


def _of_holder(question: Question, library: Library, context: Context) -> Answer | None:
    """ "How old is the new mayor?": the age of who holds that role, by name."""
    words = [token.text.lower() for token in question.tokens]
    start = next((i for i, word in enumerate(words) if word in _BE), len(words))
    nouns = (
        one.text.lower()
        for one, tag in zip(question.tokens, question.tags, strict=True)
        if tag.startswith("NN")
    )
    if not any(class_of(noun) == "person" for noun in nouns):
        return None
    from qa.answering.paths import holders  # few ages are asked for by a role

    role = question.resolved[question.tokens[start].start :].rstrip(" ?!.")
    holder = holders.answer(analyse(f"Who {role}?"), library, context)
    if holder is None or holder.kind is not AnswerKind.SPAN:
        return None
    meant = frozenset(stem(word) for word in holder.text.lower().split())
    named = analyse(f"How old is {holder.text}?")
    scenes = library.scenes(named, Matcher(named, context.hints), context)
    own = list(ages_of(library, scenes, meanings(library, scenes, meant)))
    return of_range(_told(question, min(own, key=_is_of_then))) if own else None


def _at_that_time(question: Question, own: Sequence[Age]) -> Answer | None:
    """ "How old was she when she died?": the age in a sentence that tells of the deed too."""
    words = [token.text.lower() for token in question.tokens]
    start = next(i for i, word in enumerate(words) if word in ENDS)
    said = range(start, len(words))
    deeds = {stem(words[i]) for i in said if question.tags[i][:2] == "VB"}
    told = [age for age in own if deeds and deeds <= set(age.scene.reading.stems)]
    # "Joined at 19 and became leader at 41": what stands between the age before and this one.
    about = {stem(words[i]) for i in said if question.tags[i][:2] in ("NN", "JJ")}
    about = about.intersection(*[one.scene.reading.stems for one in told[:1]]) or deeds
    told.sort(key=lambda age: -len(about.intersection(_before_age(age, own))))
    first = next(iter(told), None)
    return None if first is None else of_range(_told(question, first))


def _before_age(age: Age, ages: Sequence[Age]) -> tuple[str, ...]:
    """The stems of its sentence between the age before it and itself."""
    start, scene = age.found.start, age.scene
    before = (one.found.end for one in ages if one.scene is scene and one.found.end <= start)
    return scene.reading.stems[max(before, default=0) : start]


def _led_by_at(
    library: Library, scenes: Sequence[tuple[int, Scene]], meant: Sequence[frozenset[str]]
) -> Iterator[Age]:
    """14 of "he left school at 14 and went to sea": of whoever did that."""
    for number, scene in scenes:
        links = library.coreferences[number].links(scene.reading.sentence.index)
        for one in scene.reading.mentions:
            # "At 14" may be read as an hour.
            told, behind = scene.reading.lowers[one.start], scene.reading.lowers[one.end :]
            found = one._replace(kind=MentionKind.NUMBER, normal=told)
            led = scene.reading.lowers[one.start - 1] == "at" and one.end == one.start + 1
            if not led or not _may_be_age(found) or (*behind, ".")[0] not in _AGE_ENDS:
                continue
            for clause in scene.clauses:
                subject = clause.subject
                within = subject is not None and clause.head < found.start < clause.end
                if within and subject is not None:
                    owners = ((subject.start, subject.end),)
                    if is_of(scene, owners, links, meant):
                        yield Age(number, scene, found, owners)
                        break


def subject_of(question: Question) -> frozenset[str]:
    """The stems of the nouns and names between "How old is" and what follows them."""
    words = [token.text.lower() for token in question.tokens]
    start = next((i for i, word in enumerate(words) if word in _BE), len(words)) + 1
    end = next((i for i in range(start, len(words)) if words[i] in ENDS), len(words))
    return frozenset(stem(words[i]) for i in range(start, end) if question.tags[i].startswith("NN"))


def _untitled(question: Question, library: Library, asked: frozenset[str]) -> frozenset[str]:
    """The stems of "Halloran" for "Mrs Halloran", where the articles have no "Mr Halloran"."""
    genders, tokens = table("gendered_titles"), question.tokens
    for title, name in pairwise(token.text for token in tokens):
        gender = genders.get(title.lower())
        if gender is None or not name[:1].isupper():
            continue
        others = "|".join(re.escape(one) for one, own in genders.items() if own != gender)
        of_another = re.compile(rf"\b(?:{others})\.?\s+{re.escape(name)}\b", re.IGNORECASE)
        if not any(of_another.search(article.text) for article in library.articles):
            return asked - {stem(title)}
    return asked


def asks_for_now(question: Question) -> bool:
    """Whether no other time is given: "How old was she when she left?" is another question."""
    return not any(token.text.lower() in ENDS for token in question.tokens)


def _is_of_then(age: Age) -> bool:
    """ "When Ann was eight, …": no age of today, where the text tells another one too."""
    told = (one for one in age.scene.clauses if one.start <= age.found.start < one.end)
    return any(
        one.kind == "adverbial" and age.scene.reading.lowers[one.start] in _THEN for one in told
    )


def meanings(
    library: Library, scenes: Sequence[tuple[int, Scene]], asked: frozenset[str]
) -> list[frozenset[str]]:
    """What is asked about, and the full names that the text gives it."""
    meant = [asked]
    for number, scene in scenes:
        for link in library.coreferences[number].links(scene.reading.sentence.index):
            if asked <= set(scene.reading.stems[link.start : link.end]):
                names = (frozenset(stem(word) for word in name.split()) for name in link.names)
                meant.extend(names)
    return meant


def ages_of(
    library: Library, scenes: Sequence[tuple[int, Scene]], meant: Sequence[frozenset[str]]
) -> Iterator[Age]:
    """The ages that the sentences give of what is meant, the best sentence's first."""
    for number, scene in scenes:
        links = library.coreferences[number].links(scene.reading.sentence.index)
        for age in _ages(number, scene):
            if is_of(scene, age.owners, links, meant):
                yield age


def _ages(number: int, scene: Scene) -> Iterator[Age]:
    """The ages of a sentence whose owner is plain; a bare number is one of a person's only."""
    for found in scene.reading.mentions:
        owners = _speaker(scene, found) or _described(scene, found)
        if owners or found.kind is MentionKind.AGE or _is_bare_age(scene, found):
            owners = owners or owner_of(scene, found)
            if owners:
                yield Age(number, scene, found, owners)


def _speaker(scene: Scene, found: Found) -> tuple[Range, ...]:
    """ "I am 67 and I have done this for 30 years": the one who says so, whom "I" stands for."""
    lowers, at = scene.reading.lowers, found.start
    if not _may_be_age(found) or lowers[max(0, at - 2) : at] not in _I_AM:
        return ()
    counts = scene.reading.tags[found.end : found.end + 1]
    return () if "".join(counts).startswith(("NN", "JJ")) else ((at - 2, at - 1),)


def _described(scene: Scene, found: Found) -> tuple[Range, ...]:
    """ "Mia and Josh Pardoe, twins of 15", "a boy of nine": who is called so."""
    reading, noun = scene.reading, found.start - 2
    if not _may_be_age(found) or noun < 0 or reading.lowers[noun + 1] != "of":
        return ()
    counts = "".join(reading.tags[found.end : found.end + 1])
    called = reading.lowers[noun]
    somebody = class_of(called) == "person" or singular(called) in table("kin")
    if not somebody or counts.startswith(("NN", "JJ")):
        return ()
    start = noun
    while start and reading.tags[start - 1] in ("DT", "JJ", "CD"):
        start -= 1
    named = start - 1 if start > 1 and reading.lowers[start - 1] == "," else start
    first = named
    while first and (
        reading.tags[first - 1].startswith("NNP") or reading.lowers[first - 1] == "and"
    ):
        first -= 1
    return ((start, noun + 1), (first, named)) if first < named < start else ((start, noun + 1),)


def _may_be_age(found: Found) -> bool:
    value = found.normal
    return found.kind is MentionKind.NUMBER and value.isdigit() and 0 < int(value) <= _OLDEST


def _is_bare_age(scene: Scene, found: Found) -> bool:
    """ "Sue Bell (29)", "the curator is 61": nothing is counted, and somebody is named."""
    ends = found.normal.split("..")
    if found.kind is not MentionKind.NUMBER or not all(map(str.isdigit, ends)):
        return False
    aged = scene.reading.lowers[found.start - 1] == "aged"
    many = found.end - found.start > 1 and len(ends) == 1 and not aged
    if not 0 < int(ends[-1]) <= _OLDEST or many:
        return False
    after = scene.reading.lowers[found.end : found.end + 1]
    if after == ("and",) and scene.reading.lowers[found.start - 1] in _BE:
        after = ()  # "who is 84 and lives alone"
    if after not in ((")",), (".",), (",",), ("when",), ()):
        return False
    return any(_names_person(scene, owner) for owner in owner_of(scene, found))


def _names_person(scene: Scene, owner: Range) -> bool:
    if scene.reading.lowers[owner[0] : owner[1]] in (("he",), ("she",)):
        return True
    return any(
        one.kind in _SOMEBODY and owner[0] <= one.start and one.end <= owner[1]
        for one in scene.reading.mentions
    )


def _is_anothers(
    chosen: Answer,
    library: Library,
    scenes: Sequence[tuple[int, Scene]],
    asked: frozenset[str],
) -> bool:
    """Whether the chosen figure is plainly the age of something else. "Tests on the bones show that
    they are old": it may be of either that stands before the pronoun."""
    place = chosen.spans[0]
    for number, scene in scenes:
        lowers = scene.reading.lowers
        for age in _ages(number, scene):
            first, last = age.owners[0]
            if lowers[first:last] in _OF_THINGS and asked <= {*scene.reading.stems[:first]}:
                continue
            start, end = scene.reading.offsets(age.found.start, age.found.end)
            same = library.articles[number] is place.article
            if same and start < place.end and place.start < end:
                return True
    return False


def _told(question: Question, age: Age) -> Answer:
    own, years = age.scene.reading, age.found.normal
    turns = own.lowers[age.found.start - 1 : age.found.start] in _TURNING
    if turns and asks_for_now(question) and years.isdigit():
        span = span_in(own, (age.found.start, age.found.end), years)
        return computed(
            question,
            str(int(years) - 1),
            f"{span.text} is still to come: {span.text} − 1",
            rule=_RULE,
            spans=(span,),
            evidence=(sentence_of(own),),
        )
    return told_in(
        question,
        age.scene.reading,
        (age.found.start, age.found.end),
        normal=age.found.normal,
        rule=_RULE,
        reason="the age stands beside what is asked about",
        confidence=0.8,
    )
