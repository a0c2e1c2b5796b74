""" "How many people died?" of "killing two crew members", "left 14 dead", "claimed four lives".

News tells a fate in many words, and in most of them those whom it befell are counted where the verb
puts them: `lexicon/fates.tsv` says where. The sentence with most of what else is asked about wins,
the earlier of two, and one that tells of another year comes last.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher, best_factors
from qa.answering.paths.choosing import NOT_SAID
from qa.answering.paths.figures.dating import asks_for_earlier
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType, Role
from qa.language.lexicon import table, words
from qa.language.stems import singular, stem
from qa.light import NamedTuple
from qa.reading.clauses import Clause
from qa.reading.found import Found
from qa.reading.phrases import Phrase
from qa.reading.reading import SentenceReading
from qa.types import AnswerKind, MentionKind, Sentence

__all__ = ["answer"]

MOST = 12  # sentences that are read for it
_RULE, _REASON = "counted fate", "so many are counted as those whom it befell"
_PEOPLE = frozenset("people person human life soul body victim other casualty".split())
_POPULATION = frozenset("population inhabitants residents crew garrison".split())
_COUNTS = (MentionKind.NUMBER,)
_LIVES, _JOINS = frozenset(("life", "lives")), (("and",), (",",))
_ABOARD = _LIVES | frozenset("hands souls crew crewmen men people passengers sailors".split())
# Verbs of a fate with some objects only: "claimed four lives".
_TOOK = frozenset(stem(verb) for verb in "claim take lose cost loss".split())
_WAYS = frozenset(map(stem, ("drown", "murder")))  # of these it matters which death it was
_BROUGHT, _SHELTER = frozenset(map(stem, "move take bring go transfer".split())), stem("shelter")
_NOBODY = frozenset(("nobody", "no one", "none", "no people", "no-one"))
_WEAK_TERMS = frozenset(
    "people person number many toll total far now accident incident disaster tragedy".split()
)


class _Count(NamedTuple):
    """Where a count stands, and what speaks for its sentence, the best first."""

    number: int
    reading: SentenceReading
    place: tuple[int, int]
    rank: tuple[int, int, int]


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """How many a fate befell; None for other questions, and where the articles count nobody or
    the sentence counts twice."""
    fate = _fate_asked(question)
    if not fate or context.exclude or asks_for_earlier(question):
        return None
    if degree := _degree_asked(question):
        return _so_badly(question, library, fate, degree)
    found = [
        one
        for number in range(len(library.articles))
        for one in _counts(question, library, number, fate)
    ]
    if not found:
        from qa.answering.paths.figures.victims import alone  # most tell a number

        told = [_telling(library, n, fate, "") for n in range(len(library.articles))]
        return alone(question, library, told, _fate, fate)
    best = min(found, key=lambda one: one.rank)
    who = question.type is QuestionType.WHO
    if who and (best.rank[1] or _is_told_elsewhere(question, library, best)):
        return None
    if sum(_fate(word)[0] == fate for word in best.reading.lowers) > 1:
        return None  # "12 were killed in May and 30 in June": which of them points decide
    place = _with_noun(best.reading, best.place) if who else best.place
    return told_in(question, best.reading, place, rule=_RULE, reason=_REASON, confidence=0.8)


def _degree_asked(question: Question) -> str:
    """ "Seriously" of "How many were seriously hurt?", or ""."""
    if question.type is not QuestionType.HOW_MANY:
        return ""
    lowers = [token.text.lower() for token in question.tokens]
    places = (i for i in range(1, len(lowers) - 1) if lowers[i] in table("degrees_of_harm"))
    beside = (lowers[i] for i in places if _fate(lowers[i + 1])[0] or _fate(lowers[i - 1])[0])
    return next(beside, "")


def _so_badly(question: Question, library: Library, fate: str, degree: str) -> Answer | None:
    """ "19" of "112 people were hurt, 19 of them seriously", of one sentence or the one behind the
    one that tells of the fate; None where no count stands right before a word for the degree."""
    alike = table("degrees_of_harm")
    for number, reading in enumerate(library.readings):
        told = {one.index for one in _telling(library, number, fate, "")}
        for sentence in reading.article.sentences:
            if told.isdisjoint((sentence.index, sentence.index - 1)):
                continue
            read = reading.sentence(sentence.index)
            for i, word in enumerate(read.lowers):
                place = _counted_before(read, i) if alike.get(word) == alike[degree] else None
                if place is not None:
                    return told_in(question, read, place, rule=_RULE, confidence=0.75)
    said = any(alike.get(word.lower()) == alike[degree] for word in library.vocabulary)
    return None if said else Answer(AnswerKind.UNANSWERABLE, NOT_SAID, question)


def _counted_before(read: SentenceReading, at: int) -> tuple[int, int] | None:
    """The number up to a few tokens before a word for a degree, with nothing but a noun, a form of
    "be" or "of them" between."""
    before = [one for one in read.mentions if one.kind in _COUNTS and at - 5 <= one.start < at]
    if not before or any(read.lowers[i] in (",", ";") for i in range(before[-1].end, at)):
        return None
    return before[-1].start, before[-1].end


def _is_told_elsewhere(question: Question, library: Library, best: _Count) -> bool:
    """Whether a sentence that counts nobody tells of it in the asker's word: "A nurse died"."""
    words_asked = (token.text.lower() for token in question.tokens)
    asked = next(stem(word) for word in words_asked if _fate(word)[0])
    reading = library.readings[best.number]
    told = _telling(library, best.number, "", asked)
    return asked not in best.reading.stems and any(
        not _is_of_old(reading.sentence(one.index)) for one in told
    )


def _with_noun(read: SentenceReading, place: tuple[int, int]) -> tuple[int, int]:
    """ "Nine people" of "left nine people dead"."""
    end = place[1]
    while read.tags[end : end + 1] in (("NN",), ("NNS",), ("JJ",)):
        end += 1
    while end > place[1] and read.tags[end - 1] == "JJ":
        end -= 1
    return place[0], end


def _fate_asked(question: Question) -> str:
    """The one fate of people in general that a question counts, or ""."""
    lowers = [token.text.lower() for token in question.tokens]
    counts = question.type is QuestionType.HOW_MANY or "toll" in lowers or _is_whoever(question)
    befallen = [word for word, led in zip(lowers, ["", *lowers], strict=False) if led != "the"]
    fates = {_fate(word)[0] for word in befallen} - {""}
    return next(iter(fates)) if counts and len(fates) == 1 else ""


def _is_whoever(question: Question) -> bool:
    """ "Who died?", "Who was hurt in the crash?": of somebody who is not named."""
    named = any(term.kind in ("name", "number") for term in question.terms)
    asks = question.role in (Role.SUBJECT, Role.COPULA)
    verb = question.tokens[min(question.wh[1], len(question.tokens) - 1)].text
    does = _fate(verb, verb=True)[1] == "object"  # "Who rescued the survivors?"
    return question.type is QuestionType.WHO and asks and not named and not does


def _noun_asked(question: Question) -> str:
    """The noun of those who are counted, where it is not just anybody, else ""."""
    asked = singular(question.answer_type)
    return "" if asked in _PEOPLE or _fate(asked)[0] else asked


def _fate(word: str, *, verb: bool = False) -> tuple[str, str]:
    """The fate that a word tells of and where it puts those whom it befalls, or two ""; "injured"
    is a state, unless it is the `verb` of a clause."""
    listed = table("fates")
    forms = () if verb else (word, singular(word))
    # A noun is told by its own forms only: who lives has not lost "lives".
    same = (one for one in listed if stem(one) == stem(word) and not listed[one].endswith("noun"))
    found = next(
        (one for one in (*forms, *same) if one in listed and not _is_skipped(one, verb)), ""
    )
    fate, _, place = listed.get(found, "").partition(" ")
    return fate, place


def _is_skipped(word: str, verb: bool) -> bool:
    return verb and table("fates")[word].endswith(("state", "noun"))


def _counts(question: Question, library: Library, number: int, fate: str) -> Iterator[_Count]:
    """The counts of an article's sentences that tell of the fate and hold what else is asked."""
    reading = library.readings[number]
    matcher = Matcher(question)
    asked = _noun_asked(question)
    wanted = [
        place
        for place, term in enumerate(matcher.terms)
        if term.kind != "verb"
        and term.word.lower() not in _WEAK_TERMS
        and term.word.lower() != question.answer_type
        and not _fate(term.word)[0]
    ]
    named = {place for place in wanted if matcher.terms[place].kind in ("name", "number")}
    lead = _held(matcher, reading.sentence(0)) if reading.article.sentences else {}
    way = next((term.stem for term in question.terms if term.stem in _WAYS), "")
    for sentence in _telling(library, number, fate, way):
        read = reading.sentence(sentence.index)
        held = _held(matcher, read)
        lacking = [place for place in wanted if place not in held and place not in lead]
        if lacking or not named <= held.keys() | lead.keys():
            continue
        clauses = reading.clauses(sentence.index)
        told = [_counted(read, clause, fate) for clause in clauses if not clause.modal]
        lost = _lost(read) if fate == "death" else None
        for place in (_joined(read, fate), *told, lost, _in_headline(read, clauses, fate)):
            if place is not None and (not asked or _is_noun_asked(read, place, matcher, asked)):
                missing = sum(one not in held for one in wanted)
                yield _Count(number, read, place, (missing, _is_of_old(read), sentence.index))


def _is_noun_asked(
    read: SentenceReading, place: tuple[int, int], matcher: Matcher, asked: str
) -> bool:
    """Whether those who are counted are what the question calls them: "two crew members"."""
    number = next(i for i, term in enumerate(matcher.terms) if singular(term.word.lower()) == asked)
    behind = matcher.matches(read.stems[place[1] : place[1] + 3])
    return any(one is not None and one.term == number for one in behind)


def _held(matcher: Matcher, read: SentenceReading) -> dict[int, float]:
    return best_factors(matcher.matches(read.stems))


def _telling(library: Library, number: int, fate: str, way: str) -> list[Sentence]:
    """The first sentences of an article with a word of the fate, or the one `way` of it that is
    asked about; words are cheaper than reading."""
    told = {stem(word) for word, value in table("fates").items() if value.startswith(f"{fate} ")}
    told = {way} if way else told
    told |= _TOOK if fate == "death" and not way else frozenset()
    told |= {_SHELTER} if fate == "displacement" else frozenset()
    article = library.articles[number]
    found = []
    for sentence in article.sentences:
        spoken = article.text[sentence.start : sentence.end].replace("-", " ").split()
        if any(stem(word.strip(".,;:!?()\"'“”’").lower()) in told for word in spoken):
            found.append(sentence)
            if len(found) == MOST:
                break
    return found


def _counted(read: SentenceReading, clause: Clause, fate: str) -> tuple[int, int] | None:
    """The count of those whom the clause says that the fate befell, or None."""
    told, place = _fate(read.lowers[clause.head], verb=True)
    took = read.stems[clause.head] in _TOOK
    if told == fate and place == "object":
        behind = next((one for one in read.mentions if one.start == clause.head + 1), None)
        if clause.voice == "active" and behind and behind.kind in _COUNTS:
            return behind.start, behind.end
        if clause.voice == "active" and behind and (share := _share_of(read, behind)):
            return share
        return _count_in(read, clause.subject if clause.voice == "passive" else clause.object)
    if told == fate and place in ("subject", "state"):
        return _count_in(read, clause.subject)
    taken = clause.subject if clause.voice == "passive" else clause.object
    if took and fate == "death" and taken:
        return _count_in(read, taken) if read.lowers[taken.end - 1] in _LIVES else None
    if fate == "displacement" and read.stems[clause.head] in _BROUGHT:
        ends = (end for one in clause.obliques for _, end in one.object.parts)
        sheltered = any(read.stems[end - 1] == _SHELTER for end in ends)
        return _count_in(read, clause.object or clause.subject) if sheltered else None
    return None


def _share_of(read: SentenceReading, found: Found) -> tuple[int, int] | None:
    """ "About a fifth of the population"."""
    if found.kind is not MentionKind.PERCENT or read.lowers[found.end : found.end + 1] != ("of",):
        return None
    end = found.end + 1
    while read.tags[end : end + 1] in (("DT",), ("PRP$",), ("JJ",)):
        end += 1
    noun = read.lowers[end : end + 1]
    people = bool(noun) and (noun[0] in _POPULATION or _is_somebody(noun[0]))
    return (found.start, end + 1) if people else None


def _lost(read: SentenceReading) -> tuple[int, int] | None:
    """The 19 of "sank with the loss of all 19 lives", the 44 of "all 44 crew were lost"."""
    for one in read.mentions:
        before = [word for word in read.lowers[max(0, one.start - 3) : one.start] if word != "all"]
        who, *behind = (*read.lowers[one.end : one.end + 3], "")
        gone = behind[:2] == ["were", "lost"] or before[-2:] == ["loss", "of"]
        if one.kind in _COUNTS and who in _ABOARD and gone:
            return one.start, one.end
    return None


def _joined(read: SentenceReading, fate: str) -> tuple[int, int] | None:
    """The 15 of "left 22 people dead and 15 missing", where another fate is told first."""
    for one in read.mentions:
        before, behind = read.lowers[one.start - 1 : one.start], read.lowers[one.end : one.end + 1]
        joined = one.kind in _COUNTS and before in _JOINS and behind
        if joined and _fate(behind[0]) in ((fate, "state"), (fate, "object")):
            return one.start, one.end
    return None


def _in_headline(
    read: SentenceReading, clauses: Sequence[Clause], fate: str
) -> tuple[int, int] | None:
    """ "Two dead, nine hurt as bus and train collide": a number right before the word, which is in
    no clause that begins with it."""
    if read.sentence.index:
        return None
    for one in read.mentions:
        behind = read.lowers[one.end : one.end + 1]
        if one.kind not in _COUNTS or not behind or one.end in {clause.head for clause in clauses}:
            continue
        if _fate(behind[0])[0] == fate and _fate(behind[0])[1] in ("state", "object"):
            return one.start, one.end
    return None


def _count_in(read: SentenceReading, phrase: Phrase | None) -> tuple[int, int] | None:
    """The number of a phrase that counts people, or that it is nobody."""
    if phrase is None:
        return None
    start = phrase.start - (read.lowers[max(0, phrase.start - 1)] == "no")
    if " ".join(read.lowers[start : phrase.end]) in _NOBODY:
        return start, phrase.end
    place = _number_in(read, phrase)
    if place is None:
        return None
    counted = read.lowers[place[1] : phrase.end]
    return place if not counted or any(map(_is_somebody, counted)) else None


def _number_in(read: SentenceReading, phrase: Phrase) -> tuple[int, int] | None:
    within = (one for one in read.mentions if phrase.start <= one.start and one.end <= phrase.end)
    return next(((one.start, one.end) for one in within if one.kind in _COUNTS), None)


def _is_somebody(word: str) -> bool:
    noun = singular(word)
    listed = noun in words("roles") or noun in words("people_groups")
    return listed or noun in _PEOPLE or noun in table("gendered_nouns") or bool(_fate(word)[0])


def _is_of_old(read: SentenceReading) -> bool:
    """Whether a sentence tells of another year than the rest: "in 2001", "ten years ago"."""
    dated = (one for one in read.mentions if one.kind is MentionKind.DATE)
    return any(
        read.lowers[one.start : one.end][-1:] == ("ago",) or len(one.normal) == len("2001")
        for one in dated
    )
