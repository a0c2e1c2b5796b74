"""A claim that no sentence makes in its own words, asked back: "Were seven people arrested?" is
true if "How many people were arrested?" is answered by seven.

A number, a time or place at the end, or the name of who holds a role gives way to its wh-word. The
claim's own value confirms it. Another number, weekday, month or year denies it where the answer is
believed; another place or name may be one of several, and denies nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from qa.answering.analysis import analyse
from qa.answering.answer import Answer
from qa.answering.claims.bounding import may_be
from qa.answering.claims.rivals import FALLING
from qa.answering.claims.standing import DUE, clause_at
from qa.answering.claims.values import is_value, numbers_in
from qa.answering.context import Context
from qa.answering.expected import class_of
from qa.answering.library import Library
from qa.answering.question import Question
from qa.answering.relatives import related_stems
from qa.language.grammar import BE
from qa.language.lexicon import table
from qa.language.stems import inflected, stem
from qa.language.tokens import token_texts
from qa.light import NamedTuple, pattern
from qa.reading.clauses import Clause
from qa.reading.line import Line
from qa.reading.quantities.finding import find_quantities
from qa.reading.quantities.numbers import number_at
from qa.reading.reading import SentenceReading
from qa.reading.times.spanning import falls_within
from qa.types import AnswerKind, MentionKind

__all__ = ["asked_back"]

_FIGURE, _NOUNS = "CD", ("NNS", "NN")
_PREPOSITIONS = frozenset("in on at near".split())
# How probable an answer has to be that confirms, and one that denies.
_LEAST, _LEAST_DENYING = 0.2, 0.5
# And one that confirms who somebody is, or did it.
_LEAST_HOLDING, _LEAST_DOING = 0.6, 0.35
_HOLDERS = ("who is ", "who was ", "who are ", "who were ")
_KNOWN = frozenset("the these those his her its their both".split())
_COMPARED = frozenset("more less fewer over under least most".split())
_YEAR = pattern(r"(?:1\d|20)\d\d")
_COMING = frozenset("will would to 'll ’ll due next plan plans scheduled expected".split())
_TELLING = frozenset((AnswerKind.SPAN, AnswerKind.LIST))
_TENSES = {"did": "VBD", "does": "VBZ", "do": "VBP"}
_OLDEST, _YEARS_OLD = 120, ["years", "old"]
_ASKING_LEAVE, _ANYONE = frozenset(("can", "may")), frozenset("i we you one".split())
_PAST = frozenset("was were did has have had".split())
# "By 3 percent" and "to $5" are no sums.
_NO_SUM = frozenset("by to of from for than over under about in at on".split())
_Ask = Callable[[Question, Library, Context], Answer]

_CALL = stem("call")
_CANCELLING = frozenset(
    stem(verb) for verb in "cancel scrap abandon postpone shelve suspend abort axe".split()
)


class _Asked(NamedTuple):
    """A question with a wh-word, and the words that its answer has to have for a yes."""

    text: str
    value: str


def _is_to_come(found: Answer) -> bool:
    """Does the sentence speak of what is to come: "will open", "is to open", "expected in May"?"""
    return not _COMING.isdisjoint(word.lower() for word in token_texts(found.evidence[0].text))


def asked_back(
    question: Question, library: Library, context: Context, ask: _Ask
) -> tuple[bool, Answer] | None:
    """Whether the claim is true, and the answer to the question with a wh-word that tells; or
    None."""
    if question.negated:
        return None
    for text, value in _asked(question):
        found = ask(analyse(text, typed=text), library, Context(hints=context.hints))
        told = found.kind in _TELLING and found.evidence and found.confidence >= _LEAST
        if not told or _is_only_due(question, found) or _is_denied(question, library, found):
            continue
        if question.tokens[0].text.lower() == "will" and not _is_to_come(found):
            continue
        if _lacks_state(question, found) or _is_of_other_beings(question, library, found):
            continue
        if text.startswith(("Where", "When")) and not _is_deed(found):
            continue
        by_doer = text.startswith("Who ") and question.tokens[0].text.lower() not in BE
        holder = text.lower().startswith(_HOLDERS) and found.confidence < _LEAST_HOLDING
        holder |= by_doer and found.confidence < _LEAST_DOING
        if is_value(value, found.text) and not holder and (not by_doer or _is_deed(found)):
            return True, found
        single = found.kind is AnswerKind.SPAN and found.confidence >= _LEAST_DENYING
        aged = text.startswith("How old")
        single = single and question.predicate not in FALLING  # on more than one day
        if single and (aged or _is_deed(found)) and _is_another(value, text, found):
            return False, found
    from qa.answering.claims.befalling import befell_anyone, of_nobody  # few come so far

    counted = befell_anyone(question, library, context, ask)
    return (True, counted) if counted else of_nobody(question, library, context, ask)


def _asked(question: Question) -> Iterator[_Asked]:
    words_, tags = [token.text for token in question.tokens], question.tags
    end = len(words_)
    while end and not any(map(str.isalnum, words_[end - 1])):
        end -= 1
    if end > 2:
        words_ = [words_[0].lower(), *words_[1:end]]
        yield from _counted(words_, tags)
        yield from _set(words_, tags)
        yield from _held(words_, tags)
        yield from _aged(words_, tags)
        yield from _paid(words_, tags)
        yield from _done(words_, tags)
        yield from _done_by(words_, tags)


def _counted(said: Sequence[str], tags: Sequence[str]) -> Iterator[_Asked]:
    """ "How many drivers have quit?" of "Have 41 drivers quit?"."""
    line = Line.of(said, tags)
    for start in range(1, len(said)):
        amount = number_at(line, start) if tags[start] == _FIGURE else None
        if amount is None or amount.low is None or _is_dated(said, start):
            continue
        behind = [word.lower() for word in said[amount.end : amount.end + 2]]
        # "The two men" are known, and not counted.
        known = said[start - 1].lower() in _KNOWN
        if known or behind == _YEARS_OLD or behind[:1] in (["am"], ["pm"]):
            continue
        end = amount.end
        while end < len(said) and tags[end] in ("JJ", "NN"):
            end += 1
        end += tags[end : end + 1] == ("NNS",)
        if end > amount.end and tags[end - 1] in _NOUNS:
            counted, rest = said[amount.end : end], [*said[1:start], *said[end:]]
            text = ["How", "many", *counted, said[0], *rest]
            yield _Asked(f"{' '.join(text)}?", " ".join(said[start : amount.end]))


def _is_dated(said: Sequence[str], index: int) -> bool:
    """Is it the "20" of "on March 20", a bare year, or a number to be held against "about 20"?"""
    return said[index - 1].lower() in {*table("months"), *_PREPOSITIONS, "exactly"}


def _set(said: Sequence[str], tags: Sequence[str]) -> Iterator[_Asked]:
    """ "When will the trial begin?" of "Will the trial begin in January?"."""
    places = (i for i in range(2, len(said) - 1) if said[i] in _PREPOSITIONS)
    # "In a tank in Bern" is one place, of two words for where.
    place = next((i for i in places if not any(tag[:2] == "VB" for tag in tags[i : len(said)])), 0)
    if not place:
        return
    if said[0] in BE and not _is_done(tags[1:place]):
        # "In force in 1990" is so at a time.
        place = max(i for i in range(place, len(said) - 1) if said[i] in _PREPOSITIONS)
    last = said[place + 1 :]
    timed = any(
        word.lower() in table("months")
        or word.lower() in table("weekdays")
        or (word.isdigit() and len(word) == 4)
        for word in last
    )
    placed = any(tag.startswith("NNP") for tag in tags[place + 1 : len(said)])
    wh = "When" if timed else "Where" if placed else ""
    # Where somebody is the largest maker of cars does not tell that he is.
    identity = said[0] in BE and "DT" in tags[2:place] and not _is_done(tags[2:place])
    if wh and not identity:
        yield _Asked(f"{wh} {' '.join(said[:place])}?", " ".join(last))


def _is_done(tags: Sequence[str]) -> bool:
    return any(tag.startswith("VB") or tag == "JJ" for tag in tags[-1:])


def _held(said: Sequence[str], tags: Sequence[str]) -> Iterator[_Asked]:
    """ "Who is the mayor of Lund?" of "Is Ann Lee the mayor of Lund?"."""
    end = _name_end(tags, 1)
    if said[0] in BE and end > 1 and said[end : end + 1] == ["the"]:
        yield _Asked(f"Who {' '.join((said[0], *said[end:]))}?", " ".join(said[1:end]))


def _aged(said: Sequence[str], tags: Sequence[str]) -> Iterator[_Asked]:
    """ "How old is Ann Lee?" of "Is Ann Lee 47 years old?"."""
    bare = (
        list(said[:-2]) if [word.lower() for word in said[-2:]] == ["years", "old"] else list(said)
    )
    old = len(bare) > 2 and bare[-1].isdecimal() and int(bare[-1]) <= _OLDEST
    if said[0] in BE and old and tags[len(bare) - 2].startswith("NN"):
        yield _Asked(f"How old {' '.join(bare[:-1])}?", bare[-1])


def _paid(said: Sequence[str], tags: Sequence[str]) -> Iterator[_Asked]:
    """ "How much did Acme pay for it?" of "Did Acme pay $4 million for it?"."""
    kinds = (MentionKind.MONEY, MentionKind.PERCENT)
    for found in find_quantities(said, tags[: len(said)]):
        if found.kind in kinds and found.start > 1 and said[found.start - 1].lower() not in _NO_SUM:
            rest = [*said[: found.start], *said[found.end :]]
            yield _Asked(f"How much {' '.join(rest)}?", " ".join(said[found.start : found.end]))


def _done(said: Sequence[str], tags: Sequence[str]) -> Iterator[_Asked]:
    """ "Who scored the goal?" of "Did Ann Lee score the goal?"."""
    end = _name_end(tags, 1)
    if end < 2 or end + 1 >= len(said) or not tags[end].startswith("VB"):
        return
    if said[end] in BE and not tags[end + 1].startswith("VB"):
        return  # "Has Acme been in the bank?": whoever stands in a sentence with it
    tense = _TENSES.get(said[0])
    verb = [inflected(said[end], tense)] if tense else [said[0], said[end]]
    yield _Asked(f"Who {' '.join([*verb, *said[end + 1 :]])}?", " ".join(said[1:end]))


def _done_by(said: Sequence[str], tags: Sequence[str]) -> Iterator[_Asked]:
    """ "Who was the goal scored by?" of "Was the goal scored by Ann Lee?"."""
    by = next((i for i in range(3, len(said) - 1) if said[i] == "by"), 0)
    if by and said[0] in BE and _name_end(tags, by + 1) == len(said):
        yield _Asked(f"Who {' '.join(said[: by + 1])}?", " ".join(said[by + 1 :]))


def _name_end(tags: Sequence[str], start: int) -> int:
    """Where a name that begins at `start` ends; `start` where there is none."""
    end = start
    while end < len(tags) and tags[end].startswith("NNP"):
        end += 1
    return end


def _is_deed(found: Answer) -> bool:
    """Whether the sentence tells of the deed itself: what is said of another one proves nothing."""
    alike = _deed(found)
    return any(stem(word) in alike for word in token_texts(found.evidence[0].text))


def _deed(found: Answer) -> set[str]:
    """The stems by which a sentence may tell of the deed asked about."""
    deed = found.question.predicate
    return {deed, *(other for other, _ in related_stems(deed))}


def _lacks_state(question: Question, found: Answer) -> bool:
    """ "Was she born blind?" of who "was born in Lund": what the verb's end says does not stand
    there."""
    last = len(question.tags) - (question.tags[-1] == ".") - 1
    state = last > 1 and question.tags[last] == "JJ" and question.tags[last - 1][:2] == "VB"
    told = {stem(word) for word in token_texts(found.evidence[0].text)}
    own = stem(question.tokens[last].text)
    return state and told.isdisjoint((own, *(other for other, _ in related_stems(own))))


def _is_of_other_beings(question: Question, library: Library, found: Answer) -> bool:
    """ "Can I swim on a Sunday?" of "On Sundays dogs may swim", which tells of no person."""
    lowers = [token.text.lower() for token in question.tokens]
    read = library.reading_of(found.spans[0]) if found.spans else None
    if lowers[0] not in _ASKING_LEAVE or lowers[1] not in _ANYONE or read is None:
        return False
    at = read.sentence.index
    clauses = next(one for one in library.readings if one.article is read.article).clauses(at)
    subjects = (one.subject for one in clauses if one.modal in _ASKING_LEAVE)
    heads = [part.end - 1 for part in subjects if part is not None]
    beings = (class_of(read.lowers[i]) == "animal" for i in heads)
    return bool(heads) and all(beings)


def _is_only_due(question: Question, found: Answer) -> bool:
    """ "Was it replaced in 2022?" of what "had been due for replacement in 2022"."""
    words = [word.lower() for word in token_texts(found.evidence[0].text)]
    alike = _deed(found)
    past = question.tokens[0].text.lower() in _PAST
    return past and any(
        words[i - 1] in DUE
        and words[i] == "for"
        and not alike.isdisjoint(map(stem, words[i + 1 : i + 3]))
        for i in range(1, len(words))
    )


def _is_denied(question: Question, library: Library, found: Answer) -> bool:
    """Whether an answer stands in a clause of another time, or in one that says that the deed was
    not done: "he has never been to [Oslo]", and not "it never recovered from the arrest in
    [March]"."""
    reading = library.reading_of(found.spans[0]) if found.spans else None
    if reading is None:
        return False
    whole = next(one for one in library.readings if one.article is found.spans[0].article)
    clauses = whole.clauses(reading.sentence.index)
    at = sum(start < found.spans[0].start for start, _ in reading.places)
    if reading.lowers[max(0, at - 1) : at] == ("no",):
        return True  # "no one recipe"
    if any(_calls_off(question, reading, one) and one.start <= at < one.end for one in clauses):
        return True
    told = [one for one in clauses if reading.stems[one.head] == question.predicate]
    if told and all(one.polarity == "negative" for one in told):
        return True
    inner = clause_at(clauses, at)
    if inner >= 0 and _is_at_another_time(question, clauses[inner]):
        return True
    if inner < 0 or clauses[inner].polarity != "negative":
        return False
    head = clauses[inner].head
    return reading.lowers[head] in BE or reading.stems[head] == question.predicate


def _is_at_another_time(question: Question, clause: Clause) -> bool:
    """ "Did it close in May?" of what will close then, "Will she sing?" of one who sang."""
    asked = question.tokens[0].text.lower()
    if asked == "will":
        return clause.tense == "past" and not clause.modal
    return asked in _PAST and clause.modal in ("will", "shall")


def _calls_off(question: Question, reading: SentenceReading, clause: Clause) -> bool:
    """ "They called off a strike planned for [Friday]": what is asked of it did not come about."""
    off = reading.lowers[clause.head + 1 : clause.head + 2] == ("off",)
    verb = reading.stems[clause.head]
    return verb != question.predicate and (verb in _CANCELLING or (off and verb == _CALL))


def _is_another(value: str, asked: str, found: Answer) -> bool:
    """Whether an answer gives another number, weekday, month or year than is claimed."""
    told = found.text
    if asked.startswith(("How many", "How old")):
        compared = _COMPARED.isdisjoint(f"{asked} {told}".lower().split())
        own, other = numbers_in(value), numbers_in(told)
        single = compared and len(own) == len(other) == 1 and own != other
        return single and not may_be(own[0], other[0], found)
    if not asked.startswith("When"):
        return False
    within = falls_within(token_texts(value.lower()), token_texts(told.lower()))
    if within is not None:
        return not within
    claimed, said = (frozenset(token_texts(text.lower())) for text in (value, told))
    units = (*(frozenset(table(name)) for name in ("weekdays", "months")), _years(claimed | said))
    return any(claimed & unit and said & unit and not claimed & said & unit for unit in units)


def _years(texts: frozenset[str]) -> frozenset[str]:
    return frozenset(text for text in texts if _YEAR.fullmatch(text))
