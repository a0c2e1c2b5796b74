"""What in a sentence speaks against a question: opposite words, another ordinal."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from functools import cache

from qa.answering.question import Question, QuestionType, Term
from qa.answering.relatives import related_stems
from qa.language.lexicon import table, words
from qa.language.stems import StemSet, stem
from qa.reading.reading import SentenceReading

__all__ = [
    "CONVERSE",
    "asks_rank",
    "complements",
    "contrary_stems",
    "has_converse",
    "is_denial",
    "is_rank",
    "is_sequel",
    "opposite_words",
    "opposites",
    "other_fate",
    "other_ordinal",
    "prefixed_opposite",
    "superlatives",
    "undone",
]

_QUANTITIES = frozenset("most least best".split())
_CONTENT = frozenset(("verb", "noun", "adjective"))
_DENYING = ("un", "in", "im", "ir", "il", "dis", "non", "non-")
_NON = "non"
# Adjectives that "im-" or "in-" denies as "un-" does, and those that it does not deny.
_DENIED = ("able", "ible", "ete", "ect", "ient", "ular", "lar", "al", "ite", "ate", "act", "est")
_NOT_DENIED = frozenset(
    "valuable invaluable flammable inflammable habitable inhabitable different indifferent".split()
)
_MOST = "est"
_LEAST = 4
# Who declined to comment, or dismissed the driver, need not have disagreed, and who lived or
# remained somewhere may have died since.
_ALONE = frozenset(map(stem, "agree die unbeaten undefeated".split()))
# What "un-" makes another deed of, and not its lack.
_REVERSED = frozenset(
    map(stem, "cover veil load leash fold lock pack earth cork plug hook mask seat ravel".split())
)
# Verbs that tell the same deed from the other side: who buys is sold to.
_PAIRS = (
    ("buy", "sell"), ("purchase", "sell"), ("give", "receive"), ("lend", "borrow"),
    ("teach", "learn"), ("win", "lose"), ("beat", "lose"), ("defeat", "lose"),
    ("succeed", "precede"), ("follow", "precede"), ("employ", "work"), ("hire", "join"),
    ("cost", "lose"),
)  # fmt: skip
# Deeds of which the second comes after the first, and does not deny it: who is released was held.
_SEQUELS = tuple(
    frozenset(map(stem, pair.split()))
    for pair in (
        "arrest release", "appoint dismiss", "arrive leave", "arrive depart", "begin end",
        "start end", "start finish", "enter leave", "hire dismiss", "hire fire", "join leave",
        "marry divorce", "lend return",
    )
)  # fmt: skip
CONVERSE: dict[str, frozenset[str]] = {
    stem(one): frozenset(
        stem(other) for pair in _PAIRS if one in pair for other in pair if other != one
    )
    for one in sorted({verb for pair in _PAIRS for verb in pair})
}


def opposites(
    terms: Sequence[Term], held: Container[int], sentence: SentenceReading
) -> dict[int, str]:
    """Terms whose opposite stands in the sentence while they do not: number -> opposite."""
    doubted = [
        (number, opposite)
        for number, term in enumerate(terms)
        if number not in held and term.kind in _CONTENT
        for opposite in opposite_words(term)
    ]
    if not doubted:
        return {}
    own = {term.stem for term in terms}
    told = tuple(zip(sentence.stems, sentence.tags, strict=True))
    stems = _parts(one for one, _ in told) - own
    # Lives that were lost are not the opposite of "died".
    deeds = _parts(one for one, tag in told if tag != "NNS") - own
    found = {}
    for number, opposite in doubted:
        said = deeds if terms[number].kind == "verb" else stems
        if stem(opposite) in said - CONVERSE.get(terms[number].stem, frozenset()):
            found[number] = opposite
    return found


def _parts(stems: Iterable[str]) -> set[str]:
    """The stems, and those of the parts of compounds."""
    return {part for one in stems for part in (one, *map(stem, one.split("-")))}


def prefixed_opposite(terms: Sequence[Term], sentence: SentenceReading) -> str:
    """A word of the sentence that is one of the question with or without a prefix that denies it:
    "available" for "unavailable"."""
    # "Non farm" of the question is the "nonfarm" of the text.
    spoken = any(term.word.lower() == _NON for term in terms)
    own = {term.word.lower() for term in terms}
    words = set(sentence.lowers) - own
    for term in terms:
        word = term.word.lower()
        if term.kind not in _CONTENT or word in sentence.lowers:
            continue
        for prefix in _DENYING:
            for other in _prefixed(word, prefix):
                if other in words and not (spoken and other.startswith(_NON)):
                    return other
    return ""


def undone(word: str) -> list[str]:
    """ "unhurt" of "hurt" and "hurt" of "unhurt"; none of "cover", whose "un-" is another deed.
    "Useless" of "useful" and "useful" of "useless"."""
    for ending, other in (("ful", "less"), ("less", "ful")):
        if word.endswith(ending) and len(word) >= _LEAST + len(ending) - 1:
            return [word.removesuffix(ending) + other]
    if stem(word.removeprefix("un")) in _REVERSED:
        return []
    prefixes = _DENYING[:6] if word.endswith(_DENIED) and word not in _NOT_DENIED else ("un",)
    prefixes = prefixes if word.endswith("ing") else (*prefixes, _DENYING[-1])
    return [other for prefix in prefixes for other in _prefixed(word, prefix)]


def is_denial(one: str, other: str) -> bool:
    """ "Passable" and "impassable": one is the other behind a prefix that denies it."""
    short, long = sorted((one, other), key=len)
    return len(short) >= _LEAST and any(long == prefix + short for prefix in _DENYING)


def _prefixed(word: str, prefix: str) -> Iterator[str]:
    """A word with and without a prefix that denies it."""
    bare = word.removeprefix(prefix)
    return (other for other in (prefix + word, bare) if other != word and len(bare) >= _LEAST)


def has_converse(term: Term, sentence: SentenceReading) -> bool:
    """Whether a sentence tells a verb's deed from the other side."""
    return not CONVERSE.get(term.stem, frozenset()).isdisjoint(sentence.stems)


def is_sequel(one: str, other: str) -> bool:
    """Whether two stems are of opposite deeds of which one follows the other."""
    return frozenset((one, other)) in _SEQUELS


def opposite_words(term: Term) -> list[str]:
    """The words of the table, in the form of the term: "largest" for "smallest"."""
    rows = table("antonyms")
    for key in (term.word.lower(), term.stem, _bases().word(term.stem)):
        if key in rows:
            return [word.strip() for word in rows[key].split(",")]
    for ending in ("est", "er"):
        bare = term.word.lower().removesuffix(ending)
        for key in (bare, bare + "e", bare[:-1]):
            if bare != term.word.lower() and key in rows:
                return [_graded(word.strip(), ending) for word in rows[key].split(",")]
    return []


@cache
def _bases() -> StemSet:
    """The keys by their stems: "approve" by "approv", which "approved" has."""
    return StemSet(table("antonyms"))


def _graded(word: str, ending: str) -> str:
    return word + (ending[1:] if word.endswith("e") else ending)


def other_fate(question: Question, sentence: SentenceReading) -> str:
    """The word by which a sentence tells of another fate of people than the one whose count is
    asked for: "killed" of who was injured; "" where it tells of that one, or of none."""
    if question.type is not QuestionType.HOW_MANY:
        return ""
    asked = {one for token in question.tokens if (one := _fate(token.text.lower()))}
    told = [word for word in sentence.lowers if _fate(word)]
    if len(asked) != 1 or any(_fate(word) in asked for word in told):
        return ""
    return next(iter(told), "")


@cache
def _fates() -> dict[str, str]:
    """The stem of each verb and state -> its fate: "kill" -> "death"."""
    rows = ((word, told.split()) for word, told in table("fates").items())
    return {stem(word): fate for word, (fate, place) in rows if place != "noun"}


def _fate(word: str) -> str:
    """ "Death" of "killed", "injury" of "hurt"."""
    return _fates().get(stem(word), "")


def other_ordinal(question: Question, sentence: SentenceReading) -> str:
    """The ordinal that the sentence puts before a noun for which the question has another one.

    "" when the sentence has the question's ordinal before that noun, or none.
    """
    said: dict[str, set[str]] = {}
    told = (*_ordinals(sentence.lowers, sentence.tags), *_times(sentence.lowers, sentence.tags))
    for ordinal, noun in told:
        said.setdefault(noun, set()).add(ordinal)
    for ordinal, noun in _ordinals(
        [token.text.lower() for token in question.tokens], question.tags
    ):
        others = said.get(noun, set()) or _alike(said, noun)
        if others and ordinal not in others and not _stands_alone(ordinal, sentence):
            return min(others)
    return ""


def _stands_alone(ordinal: str, sentence: SentenceReading) -> bool:
    """ "His first novel failed, but the second won a prize"."""
    values = table("ordinal_words")
    return any(
        values.get(word) == ordinal and not sentence.tags[i + 1 : i + 2][0].startswith(("NN", "JJ"))
        for i, word in enumerate(sentence.lowers[:-1])
    )


def asks_rank(question: Question) -> bool:
    """Whether a question has an ordinal that tells one of several apart: "the second line"."""
    values = table("ordinal_words")
    return any(values.get(token.text.lower(), "1") != "1" for token in question.tokens)


def is_rank(word: str) -> bool:
    """Whether a word is an ordinal, or a superlative, which is the first of its kind."""
    return word in table("ordinal_words") or word.endswith(_MOST)


def superlatives(word: str) -> frozenset[str]:
    """A superlative and those that say as much, "largest" and "biggest"; none of other words."""
    if not word.endswith(_MOST):
        return frozenset()
    return frozenset((word, *(one for one, _ in related_stems(word) if one.endswith(_MOST))))


def _alike(said: dict[str, set[str]], superlative: str) -> set[str]:
    """The ordinals told of a superlative that says as much: "second-largest" for "biggest"."""
    return {ordinal for one in superlatives(superlative) for ordinal in said.get(one, ())}


def _ordinals(lowers: Sequence[str], tags: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Each ordinal's value with the stem of the noun after it, as in "third large fire";
    "third-quarter" too. What is "the busiest" is first, beside "the third-busiest"."""
    values = table("ordinal_words")
    for i, word in enumerate(lowers):
        first, dash, rest = word.partition("-")
        if dash and first in values:
            yield values[first], stem(rest)
        elif tags[i] in ("JJS", "RBS") and word not in _QUANTITIES:
            if not i or lowers[i - 1] not in values:
                yield "1", stem(word)
        elif word in values:
            after = i + 1
            while after + 1 < len(lowers) and tags[after] == "JJ":
                after += 1
            if after < len(lowers):
                yield values[word], stem(lowers[after])


def _times(lowers: Sequence[str], tags: Sequence[str]) -> Iterator[tuple[str, str]]:
    """ "Won for the third time": the third win."""
    values = table("ordinal_words")
    for i in range(3, len(lowers)):
        if lowers[i] == "time" and lowers[i - 1] in values and lowers[i - 3] == "for":
            verb = next((j for j in range(i - 3, -1, -1) if tags[j].startswith("VB")), -1)
            if verb >= 0:
                yield values[lowers[i - 1]], stem(lowers[verb])


def complements(term: Term) -> frozenset[str]:
    """The opposites one of which is so where the other is not: what is not open is closed, but what
    did not rise need not have fallen."""
    graded = term.stem in map(stem, words("graded"))
    return frozenset() if graded else contrary_stems(term, akin=False)


def contrary_stems(term: Term, *, akin: bool) -> frozenset[str]:
    """The stems of a word's opposites, with `akin` of their synonyms too; without those of its own
    kind and without the verbs that tell the same from the other side."""
    words = [stem(word) for word in (*opposite_words(term), *undone(term.word.lower()))]
    akin = akin and term.stem not in _ALONE
    related = {other for word in words for other, _ in related_stems(word)} if akin else set()
    own = {term.stem, *(other for other, _ in related_stems(term.stem))}
    contrary = {*words, *related} - own - CONVERSE.get(term.stem, frozenset())
    return frozenset(one for one in contrary if not (akin and is_sequel(term.stem, one)))
