"""Whether the evidence holds the question's names and numbers, and the measure asked for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from qa.answering.case import Case
from qa.answering.entailing import (
    name_groups,
    names_otherwise,
    number_in,
    rival_number,
)
from qa.answering.expected import class_of
from qa.answering.question import Role, Term
from qa.answering.relatives import SYNONYM
from qa.language.grammar import PROPER_NOUNS
from qa.language.lexicon import table
from qa.language.stems import stem
from qa.reading.found import NAME_KINDS, Found
from qa.types import MentionKind

__all__ = [
    "PEOPLED",
    "another_measure",
    "another_name",
    "has_free_pronoun",
    "missing_name",
    "missing_number",
    "nothing_held",
]

# So much of the question must stand there for a small gap to be overlooked.
_WELL_COVERED = 0.5
_YEAR = 4
_YEARS = {("last", "year"): -1, ("this", "year"): 0, ("next", "year"): 1}
_AMOUNTS = (MentionKind.MONEY, MentionKind.NUMBER, MentionKind.PERCENT, MentionKind.QUANTITY)
# A text of so few sentences may be an excerpt that never names what it is about.
_EXCERPT = 15
# Of questions asked of another article one in forty is known by this alone, of those asked of
# their own one in a thousand is lost.
_LEAST_HELD = 0.2
_TOPIC = 3
# The first of two words of a name counts half.
_LEAST_WEIGHT = 0.5
# What a text calls what it is about, when it does not name it.
_BEARERS = frozenset("city country place organisation group river building work".split())
_NAMELESS = {MentionKind.PLACE, MentionKind.ORGANISATION}
PEOPLED = frozenset("city country".split())
_FIGURES = frozenset(("money", "percent", "number", "quantity"))
_ALIKE = 3  # letters that a plural or a slip of the pen leaves as they are
_PREPOSITIONS = frozenset("in at of from for on to near by with under against".split())
_WHERE = frozenset("in at near".split())
# What a name may be that the article does not have.
_PLACED = {MentionKind.PLACE, MentionKind.NAME, MentionKind.ORGANISATION}
_A_FEW = 20
_PRONOUNS = frozenset("he she it they his its her their him them".split())


def missing_name(case: Case) -> str:
    """A name that the evidence and its neighbours do not hold, unless the article is about it."""
    terms = case.matcher.terms
    for group in _whole_names(case):
        name = [terms[number] for number in group]
        weighty = [term for term in name if term.weight >= _LEAST_WEIGHT]
        if not weighty or any(number in case.around for number in group):
            continue
        if names_otherwise(name, case.near) or _is_spoken_of(case, name):
            continue
        return weighty[-1].word
    return ""


def nothing_held(case: Case) -> str:
    """Next to nothing of the question stands in the evidence and its neighbours."""
    if case.covered(case.around) >= _LEAST_HELD:
        return ""
    if any(names_otherwise([case.terms[n] for n in group], case.near) for group in _absent(case)):
        return ""
    absent = (n for n, term in enumerate(case.terms) if n not in case.around and term.index >= 0)
    rarest = max(absent, key=lambda number: case.matcher.weights[number], default=-1)
    return case.terms[rarest].word if rarest >= 0 else ""


def _absent(case: Case) -> Iterator[list[int]]:
    """The names of the question that stand nowhere near in this form."""
    groups = name_groups(case.terms)
    return (group for group in groups if case.around.keys().isdisjoint(group))


def _whole_names(case: Case) -> Iterator[list[int]]:
    """The names of the question, the two parts of "University of Lund" as one."""
    last: list[int] = []
    for group in name_groups(case.terms):
        between = case.question.tokens[case.terms[last[-1]].index + 1 :][:2] if last else ()
        follows = [token.text.lower() for token in between][:1] == ["of"]
        if last and follows and case.terms[group[0]].index == case.terms[last[-1]].index + 2:
            last = [*last, *group]
            continue
        if last:
            yield last
        last = group
    if last:
        yield last


def _is_spoken_of(case: Case, name: Sequence[Term]) -> bool:
    """Whether the evidence speaks of the name without naming it."""
    if any(case.article.text.count(term.word) >= _TOPIC for term in name):
        return True
    return _is_pronoun_for(case, name)


def _is_pronoun_for(case: Case, name: Sequence[Term]) -> bool:
    """Whether the sentence may speak of the name as "she", or leave it out: in an excerpt, which
    may never name what it is about."""
    if len(case.article.sentences) > _EXCERPT or case.covered(case.scene.factors) < _WELL_COVERED:
        return False
    pronoun = has_free_pronoun(case)
    if any(term.word in case.article.text for term in name):
        return case.is_well_held and (pronoun or not _names_others(case))
    return pronoun or case.is_well_held


def _names_others(case: Case) -> bool:
    """Whether the sentence has a name, beside the winner, that is none of the question's."""
    reading, matches = case.scene.reading, case.scene.matches
    return any(
        found.kind in NAME_KINDS
        and (found.end <= case.start or case.end <= found.start)
        and not any(matches[found.start : found.end])
        for found in reading.mentions
    )


def has_free_pronoun(case: Case, bearers: frozenset[str] = _BEARERS) -> bool:
    """Whether a pronoun of the sentence, or "the city", stands for nothing that the text names;
    `bearers` are the classes of nouns that may."""
    taken = {i for link in case.links if link.names for i in range(link.start, link.end)}
    lowers = case.scene.reading.lowers
    return any(
        (word in _PRONOUNS or (word == "the" and class_of(after) in bearers)) and i not in taken
        for i, (word, after) in enumerate(pairwise((*lowers, "")))
    )


def another_name(case: Case) -> str:
    """A name in the place of the question's: of the same kind, in the evidence before the answer,
    where the question's own stands neither there nor behind a pronoun."""
    for group in () if has_free_pronoun(case, PEOPLED) else name_groups(case.terms):
        name = [case.terms[number] for number in group]
        if any(number in case.scene.factors for number in group):
            continue
        if names_otherwise(name, [case.scene.reading]):
            continue
        kinds = _alike(_kinds(case, {term.word for term in name if term.weight >= _LEAST_WEIGHT}))
        found = next(_names_back(case, kinds, name[0].index), None) if kinds else None
        if found is not None and not any(case.matcher.match(stem(word)) for word in found.split()):
            return found
    return _beside_preposition(case) or _namesake(case)


def _namesake(case: Case) -> str:
    """ "Storm Edda" of a text that only has a "Storm Dorn": the last word of the name stands
    nowhere, and its first before another name, which is none that only begins alike."""
    reading, article = case.scene.reading, case.article.text
    for group in name_groups(case.terms):
        first, last = case.terms[group[0]].word, case.terms[group[-1]].word
        apart = len(group) > 1 and first.lower() != last.lower()
        if not apart or last.lower() in article.lower():
            continue
        for place, word in enumerate(reading.words[:-1]):
            after = reading.words[place + 1]
            named = after[:1].isupper() and reading.tags[place + 1] in PROPER_NOUNS
            alike = after[:_ALIKE].lower() == last[:_ALIKE].lower()
            if word == first and named and not alike:
                return f"{word} {after}"
    return ""


def _beside_preposition(case: Case) -> str:
    """ "… lived in Emona" of "live in Lindal": behind the question's own preposition the answer's
    clause has another name."""
    lowers = [token.text.lower() for token in case.question.tokens]
    for group in name_groups(case.terms):
        if not case.scene.factors.keys().isdisjoint(group):
            continue
        name = [case.terms[number] for number in group]
        preposition = _before_name(lowers, name[0].index)
        if preposition not in _PREPOSITIONS or names_otherwise(name, [case.scene.reading]):
            continue
        if _says_where(case, name[0].index):
            continue
        known = _kinds(case, {term.word for term in name})
        kinds = _alike(known) if known or _is_in_article(case, name) else _PLACED
        for found in _beside(case, kinds):
            if _before_name(case.scene.reading.lowers, found.start) != preposition:
                continue
            if preposition != "of" or _is_of_asked(case, found.start):
                return " ".join(case.scene.reading.words[found.start : found.end])
    return ""


def _says_where(case: Case, index: int) -> bool:
    """ "Lund Town in Ulm": what only tells where another name of the question is, which stands in
    the evidence."""
    asked = [n for n, one in enumerate(case.terms) if one.index == index - 2 and one.kind == "name"]
    return any(case.scene.factors.get(n, 0.0) >= 1.0 for n in asked)


def _is_of_asked(case: Case, start: int) -> bool:
    """Whether a name behind "of" goes with a noun of the question, as in "the capital of": "the
    city of Lindal" is of no other capital."""
    lowers = case.scene.reading.lowers
    place = start - 2 - (start > 1 and lowers[start - 1] == "the")
    noun = place >= 0 and case.scene.reading.tags[place] in ("NN", "NNS")
    return not noun or case.scene.matches[place] is not None


def _is_in_article(case: Case, name: Sequence[Term]) -> bool:
    return any(term.word in case.article.text for term in name)


def _before_name(lowers: Sequence[str], index: int) -> str:
    """The word before a name, an article left out."""
    place = index - 1 - (index > 1 and lowers[index - 1] == "the")
    return lowers[place] if place >= 0 else ""


def _beside(case: Case, kinds: set[MentionKind]) -> Iterator[Found]:
    """The names of such kinds in the winner's clauses, those of the question left out."""
    for clause in case.scene.clauses:
        for found in case.scene.reading.mentions if clause.start <= case.start < clause.end else ():
            inside = clause.start <= found.start < clause.end and found.kind in kinds
            apart = found.end <= case.start or case.end <= found.start
            if inside and apart and not any(case.scene.matches[found.start : found.end]):
                yield found


def _alike(kinds: set[MentionKind]) -> set[MentionKind]:
    """The kinds with those that the reading may take for them: an unknown name may be a place."""
    if kinds & {MentionKind.NAME, MentionKind.PLACE, MentionKind.ORGANISATION}:
        named = {MentionKind.NAME}
        return kinds | (named if MentionKind.NAME not in kinds else _NAMELESS)
    return kinds


def _kinds(case: Case, words: set[str]) -> set[MentionKind]:
    """What the article takes a name for, where it first stands."""
    for word in sorted(words):
        sentence = case.article.sentence_at(case.article.text.find(word))
        if sentence is not None:
            reading = case.read(sentence.index)
            return {
                found.kind
                for found in reading.mentions
                if found.kind in NAME_KINDS and word in reading.words[found.start : found.end]
            }
    return set()


def _names_back(case: Case, kinds: set[MentionKind], index: int) -> Iterator[str]:
    """The names of such kinds, from the winner back to the beginning of its sentence, without those
    that other clauses joined on tell of: "Ann is governor and Bob is mayor", and without where it
    was, if the question's name at token `index` tells no place."""
    reading = case.scene.reading
    lowers = [token.text.lower() for token in case.question.tokens]
    placed = _before_name(lowers, index) in _PREPOSITIONS
    for found in reversed(reading.mentions):
        if found.kind in kinds and found.end <= case.start and not _is_told_apart(case, found):
            if not placed and _before_name(reading.lowers, found.start) in _WHERE:
                continue
            yield " ".join(reading.words[found.start : found.end])


def _is_told_apart(case: Case, found: Found) -> bool:
    """Whether a main clause with a subject of its own holds the winner, and another one a name."""
    own = [one for one in case.scene.clauses if one.kind == "main" and one.subject is not None]
    apart = [one for one in own if one.start <= found.start and found.end <= one.end]
    there = [one for one in own if one.start <= case.start < one.end]
    subjects = {one.subject for one in there}
    return bool(apart and there) and not any(one.subject in subjects for one in apart)


def missing_number(case: Case) -> str:
    """A number or year of the question that the winner's own sentence does not hold; one in a
    neighbour will do where the sentence has no other in its place."""
    own = case.scene.reading
    for number, term in enumerate(case.matcher.terms):
        if term.kind != "number" or number in case.scene.factors or not term.word[:1].isdigit():
            continue
        if number_in(term, own) or _counts_asked(case, term):
            continue
        near = number in case.around or any(number_in(term, one) for one in case.near)
        rival = rival_number(term, own)
        if near and _is_of_another_year(case, term):
            return term.word
        if not near or (rival and not _is_in_name(case, term) and not _of_others(case, rival)):
            return term.word
    return ""


def _is_of_another_year(case: Case, term: Term) -> bool:
    """ "Last year it had sales of 410 million", where those of 2018 are asked for, and a prize won
    in 2018 is told of beside it."""
    told = next((_YEARS[two] for two in pairwise(case.scene.reading.lowers) if two in _YEARS), None)
    if told is None or len(term.word) != _YEAR:
        return False
    published = case.article.published
    return published is None or str(published.year + told) != term.word


def _of_others(case: Case, year: str) -> bool:
    """Are the years of the sentence those of other figures than the winner: "4.1 million, compared
    with 4.6 million in 2022" of a report on 2023?"""
    reading = case.scene.reading
    figures = [one.end for one in reading.mentions if one.kind in _AMOUNTS]
    years = [i for i, word in enumerate(reading.words) if len(word) == len(year) and word.isdigit()]
    return len(year) == _YEAR and all(
        any(case.end < end <= at + 2 for end in figures if end != at + 1) and at >= case.end
        for at in years
    )


def _counts_asked(case: Case, term: Term) -> bool:
    """ "Which 3 countries …?" tells how many are asked for, and "which 1990 film" does not."""
    start, end = case.question.wh
    return start <= term.index < end and term.word.isdecimal() and int(term.word) <= _A_FEW


def _is_in_name(case: Case, term: Term) -> bool:
    """The 10 of "Windows 10", which the sentence may call "it"."""
    before = (one for one in case.terms if one.kind == "name" and one.index == term.index - 1)
    return any(one.word.lower() not in table("months") for one in before)


def another_measure(case: Case) -> str:
    """ "What is the unemployment rate?" where the articles speak of other rates alone: the noun
    that tells the measure stands nowhere in them, nor one like it."""
    question = case.question
    if question.role is not Role.COPULA or question.answer_class not in _FIGURES:
        return ""
    asked = next((term.index for term in case.terms if case.is_asked(term)), 0)
    told = (term for term in case.terms if term.index == asked - 1 and asked > 0)
    kind = next((term for term in told if question.tags[term.index] in ("NN", "NNS")), None)
    return kind.word if kind is not None and not case.is_in_text(kind, SYNONYM) else ""
