"""Whether the evidence holds the question's names and numbers, and the measure asked for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from qa.answering.case import Case
from qa.answering.entailing import folded, is_alike, name_groups, names_otherwise
from qa.answering.expected import class_of
from qa.answering.question import Role, Term
from qa.answering.relatives import SYNONYM
from qa.language.grammar import PROPER_NOUNS
from qa.language.stems import stem
from qa.reading.found import NAME_KINDS, Found
from qa.types import MentionKind

__all__ = [
    "PEOPLED",
    "another_measure",
    "another_name",
    "has_free_pronoun",
    "missing_name",
    "nothing_held",
]

# So much of the question must stand there for a small gap to be overlooked.
_WELL_COVERED = 0.5
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
_WHERE = frozenset("in at near on aboard from to into along across off".split())
# What a name may be that the article does not have.
_PLACED = {MentionKind.PLACE, MentionKind.NAME, MentionKind.ORGANISATION}
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
        start, end = case.question.wh
        if case.question.asks_by_noun and start <= name[0].index < end:
            continue  # "Which NATO country …?" need not be told by that name
        from qa.answering.abstaining.unsaid import is_told_by_noun  # few get so far

        if is_told_by_noun(case, name):
            continue
        if all(_is_common(case, term) for term in weighty) or _says_where(case, name[0].index):
            continue
        return weighty[-1].word
    return ""


def _is_common(case: Case, term: Term) -> bool:
    """ "Particulate matter" of a text that has the word in small letters: no name at all."""
    low = term.word.lower()
    return low != term.word and any(
        low in case.read(one.index).words for one in case.article.sentences
    )


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
        first = case.terms[group[0]].index
        between = case.question.tokens[case.terms[last[-1]].index + 1 : first] if last else ()
        if [token.text.lower() for token in between] in (["of"], ["of", "the"]):
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
    said = any(term.word in case.article.text for term in name)
    # With a title of its own, a text speaks of that as "it".
    share = case.covered(case.scene.factors) if case.title_stems else _rest(case, name)
    if len(case.article.sentences) > _EXCERPT or share < _WELL_COVERED:
        return False
    pronoun, alone = has_free_pronoun(case), not _names_others(case, name)
    if said:
        # "The harbour" is one of the place's things; "the city" and "it" may be the place itself.
        spoken = alone and has_free_pronoun(case, PEOPLED)
        return spoken or (case.is_well_held and (pronoun or alone))
    return pronoun or case.is_well_held


def _rest(case: Case, name: Sequence[Term]) -> float:
    """The share of the question that the sentence holds, that name left out."""
    rest = [n for n, term in enumerate(case.terms) if term not in name and term.index >= 0]
    return case.matcher.share(rest, case.scene.factors) if rest else 0.0


def _names_others(case: Case, name: Sequence[Term]) -> bool:
    """Whether the sentence has a name, beside the winner, that is none of the question's and may
    stand in the place of this one."""
    reading, matches = case.scene.reading, case.scene.matches
    kinds = _alike(_kinds(case, {term.word for term in name})) or {*NAME_KINDS}
    return any(
        found.kind in kinds
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
        if found is None or any(case.matcher.match(stem(word)) for word in found.split()):
            continue
        if not _is_asked_otherwise(case, found):
            return found
    return _beside_preposition(case) or _namesake(case)


def _is_asked_otherwise(case: Case, found: str) -> bool:
    """ "Hoa Kỳ" of "Hoa Ky", "PVR" of "personal video recorder": the question's own name."""
    asked = [token.text for token in case.question.tokens]
    parts = {part for word in asked for part in word.split("-")}
    if all(any(is_alike(one, word) for one in parts) for word in found.split()):
        return True
    return found.isupper() and found in "".join(word[0] for word in asked).upper()


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
            alike = folded(after)[:_ALIKE] == folded(last)[:_ALIKE]
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
            other = " ".join(case.scene.reading.words[found.start : found.end])
            of_another = preposition != "of" or _is_of_asked(case, found.start)
            if of_another and not _is_asked_otherwise(case, other):
                return other
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
        behind = found.end <= case.start and not _is_bracketed(case, found)
        if found.kind in kinds and behind and not _is_told_apart(case, found):
            if not placed and _before_name(reading.lowers, found.start) in _WHERE:
                continue
            yield " ".join(reading.words[found.start : found.end])


def _is_bracketed(case: Case, found: Found) -> bool:
    """ "The Gazette (Brask)", "76 (without those of Brask)": names in brackets that have closed."""
    lowers = case.scene.reading.lowers
    opened = "(" in lowers[: found.start] and ")" in lowers[found.end : case.start]
    return opened and ")" not in lowers[lowers.index("(") : found.start]


def _is_told_apart(case: Case, found: Found) -> bool:
    """Whether a main clause with a subject of its own holds the winner, and another one a name."""
    own = [one for one in case.scene.clauses if one.kind == "main" and one.subject is not None]
    apart = [one for one in own if one.start <= found.start and found.end <= one.end]
    there = [one for one in own if one.start <= case.start < one.end]
    subjects = {one.subject for one in there}
    return bool(apart and there) and not any(one.subject in subjects for one in apart)


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
