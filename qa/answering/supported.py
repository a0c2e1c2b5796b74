"""Questions whose verb only supports a noun, asked by the verb that the articles have: "Who imposed
the fine?" as "Who fined?", "What decision did it make?" as "What did it decide?".

What the articles tell in the same words ("imposed a fine") is asked as it was.
"""

from __future__ import annotations

import re
from functools import lru_cache

from qa.answering.analysis import analyse
from qa.answering.library import Library
from qa.answering.question import Question, QuestionType
from qa.language.lexicon import lines, table
from qa.language.stems import inflected, singular, stem
from qa.light import NamedTuple
from qa.types import Rewrite

__all__ = ["supported"]

RULE = "the verb that the noun tells"
_HELPERS = frozenset("has have had".split())
_BE = frozenset("was were is are be been will has have had being".split())
_DETERMINERS = ("DT", "PRP$")
_NOUNS = ("NN", "NNS")
_TIMES = (QuestionType.WHEN, QuestionType.WHERE)
_NAMED = (QuestionType.WHAT, QuestionType.WHICH, QuestionType.HOW_MUCH)
_DROPPED = frozenset(("of", "against"))  # "the attack on the convoy", "the search of the flat"
_THINGS = (QuestionType.WHAT, QuestionType.WHICH)
_MEASURED = frozenset("fine sentence dock".split())  # to what, or how much
_NEAR = 4  # words between a verb and its noun


class _Support(NamedTuple):
    """A supporting verb in a question: its tokens, and what its subject does or receives."""

    start: int
    end: int
    part: str


class _Deed(NamedTuple):
    """A verb of the articles: its base form, and the form that they have."""

    verb: str
    form: str

    def past(self) -> str:
        """The past form, or the participle: the one that the articles have, if it looks so."""
        regular = self.form != self.verb and self.form.endswith("ed")
        return self.form if regular else inflected(self.verb, "VBN")


@lru_cache(maxsize=1)
def _verbs() -> dict[str, tuple[tuple[str, str], ...]]:
    """The stem of a supporting verb -> its particle, or "", and the part of its subject."""
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for words, part in table("support_verbs").items():
        verb, _, particle = words.partition(" ")
        found[stem(verb)] = (*found.get(stem(verb), ()), (particle, part))
    return found


def supported(question: Question, library: Library) -> Question:
    """The question asked by the verb of its noun, or the question itself."""
    given = question.answer_class == "award"  # "What award did she receive?" is no deed
    found = _support(question) if not given else None
    text = _reworded(question, found, library) if found is not None else ""
    text = text or _of_event(question, library)
    if not text:
        return question
    step = Rewrite(RULE, question.resolved, f"{text}?")
    return analyse(step.after, typed=question.text, rewrites=(*question.rewrites, step))


def _of_event(question: Question, library: Library) -> str:
    """ "When did the buying take place?" of "When did the sale take place?", where the articles
    tell of the sale as somebody's purchase alone."""
    for index, token in enumerate(question.tokens if question.type in _TIMES else ()):
        verbs = table("deed_nouns").get(token.text.lower(), "")
        told = _is_noun_told(token.text.lower(), library) or question.tags[index - 1] != "DT"
        if not verbs or told or any(stem(one) in library.stems for one in _family(token.text)):
            continue
        verb = next((one for one in verbs.split(", ") if _verb_form(one, library)), "")
        if verb:
            text = question.resolved[: token.start] + inflected(verb, "VBG")
            return (text + question.resolved[token.end :]).rstrip(" ?.!")
    return ""


def _is_noun_told(noun: str, library: Library) -> bool:
    """Whether the articles have the noun, or another for the same deeds: "crash" for "accident"."""
    verbs = {*table("deed_nouns").get(noun, "").split(", ")}
    alike = (key for key, own in table("deed_nouns").items() if verbs & {*own.split(", ")})
    told = (one for one in alike if one in library.vocabulary and not library.has_verb(one))
    return stem(noun) in library.stems or any(told)


def _support(question: Question) -> _Support | None:
    """The last verb that may only support a noun: no helper stands behind its verb."""
    lowers = [token.text.lower() for token in question.tokens]
    for index in range(len(lowers) - 1, question.wh[1] - 1, -1):
        for particle, part in _verbs().get(stem(lowers[index]), ()):
            size = 1 + bool(particle)
            verb = question.tags[index].startswith("VB")
            if verb and (not particle or lowers[index + 1 : index + 2] == [particle]):
                return _Support(index, index + size, part)
    return None


def _reworded(question: Question, found: _Support, library: Library) -> str:
    """The question's words with the verb put in, without their mark; or ""."""
    if question.type is QuestionType.WHO:
        return _of_whom(question, found, library)
    if question.type in _TIMES and question.tags[found.start] in ("VBN", "VBD"):
        return _of_time(question, found, library)
    if question.type in _NAMED and found.start > question.wh[1]:
        return _of_what(question, found, library)
    return ""


def _of_whom(question: Question, found: _Support, library: Library) -> str:
    """ "Who fined the bank?" of "Who imposed the fine on the bank?", "Who was fined?" of "Who
    received a fine?"."""
    lowers = [token.text.lower() for token in question.tokens]
    noun = found.end + (question.tags[found.end : found.end + 1][:1] in (("DT",), ("PRP$",)))
    between = lowers[question.wh[1] : found.start]
    if not set(between) <= _HELPERS or not _is_noun(question, noun):
        return ""
    deed = _deed(question, found, noun, library)
    if deed is None:
        return ""
    rest = noun + 1
    if lowers[rest : rest + 1] and _links_object(question, rest):
        rest += 1
    said, words = deed.past(), _words(question, rest)
    if found.part == "receiver":
        said = f"was {said}{' to' if _is_said_to(deed, library) else ''}"
    return f"Who {said} {words}".strip()


def _is_said_to(deed: _Deed, library: Library) -> bool:
    """ "Apologised to the families": to whom it is done."""
    said = re.compile(rf"\b{re.escape(deed.form)} to (?:the|his|her|its|their|[A-Z])", re.I)
    return any(said.search(article.text) for article in library.articles)


def _links_object(question: Question, index: int) -> bool:
    """Whether a preposition leads in what the verb has for its object."""
    word = question.tokens[index].text.lower()
    determined = question.tags[index + 1 : index + 2][:1] in (("DT",), ("PRP$",))
    return word in _DROPPED or (word == "on" and determined)


def _of_time(question: Question, found: _Support, library: Library) -> str:
    """ "When did the survey take place?" of "When was the survey carried out?"."""
    lowers = [token.text.lower() for token in question.tokens]
    first = question.wh[1]
    determined = question.tags[first + 1 : first + 2][:1] in (("DT",), ("PRP$",))
    if found.part != "doer" or lowers[first] not in _BE or not determined:
        return ""
    noun = first + 2
    last = found.start - (lowers[found.start - 1] in _BE)
    if not _is_noun(question, noun) or _deed(question, found, noun, library) is None:
        return ""
    asked = question.resolved[: question.tokens[first].start].strip()
    thing = _words(question, first + 1, last)
    return f"{asked} did {thing} take place {_words(question, found.end)}".strip()


def _of_what(question: Question, found: _Support, library: Library) -> str:
    """ "What did it decide?" of "What decision did it make?"; "How much was she fined?" of "What
    fine did she get?"."""
    lowers = [token.text.lower() for token in question.tokens]
    noun, helper = question.wh[1] - 1, question.wh[1]
    if not _is_noun(question, noun) or lowers[helper] not in (*_HELPERS, "did", "does", "do"):
        return ""
    about = range(helper + 1, found.start)
    deed = _deed(question, found, noun, library, about)
    if deed is None:
        return ""
    subject, rest = _words(question, helper + 1, found.start), _words(question, found.end)
    if found.part == "receiver":
        counted = deed.verb in _MEASURED
        if not counted and question.type not in _THINGS:
            return ""  # "How much rent does she get?"
        return (
            f"What was {subject} {deed.past()} {rest}" if counted else f"What happened to {subject}"
        ).strip()
    form = deed.verb if lowers[helper] not in _HELPERS else deed.past()
    return f"What {lowers[helper]} {subject} {form} {rest}".strip()


def _is_noun(question: Question, index: int) -> bool:
    return 0 < index < len(question.tags) and question.tags[index] in _NOUNS


def _words(question: Question, start: int, end: int | None = None) -> str:
    """The words of a question from one token on, up to another or to its mark."""
    tokens = question.tokens[start:end]
    if not tokens:
        return ""
    return question.resolved[tokens[0].start : tokens[-1].end].rstrip(" ?.!")


def _deed(
    question: Question, found: _Support, noun: int, library: Library, about: range = range(0)
) -> _Deed | None:
    """The verb that the articles have for a noun, at best beside the words `about` whom it is,
    unless they have the noun with the supporting verb too."""
    word = singular(question.tokens[noun].text)
    if _is_said(question.tokens[found.start].text, word, library):
        return None
    verbs = (word, *_family(word), *table("deed_nouns").get(word, "").split(", "))
    deeds = [_Deed(verb, form) for verb in verbs if verb and (form := _verb_form(verb, library))]
    nouns = [question.tokens[i].text for i in about if question.tags[i].startswith("NN")]
    beside = (
        one
        for one in deeds
        if any(_are_near(re.escape(one.form), re.escape(noun), library) for noun in nouns)
    )
    return next(beside, next(iter(deeds), None))


def _family(word: str) -> list[str]:
    """The words made from the same one."""
    groups = (line.split(", ") for line in lines("derivations.txt") if word in line)
    return [other for group in groups if word in group for other in group if other != word]


def _verb_form(verb: str, library: Library) -> str:
    """A form of a word that the articles have for a verb, or ""."""
    wanted = stem(verb)
    if wanted not in library.stems:
        return ""
    # "Drill holes" of a drill's manual tells of no deed that somebody did.
    same = inflected(verb, "VBD") == verb  # "the pipe burst"
    words = (word for word in library.vocabulary if stem(word) == wanted and (same or word != verb))
    return next((word for word in words if library.has_verb(library.vocabulary[word])), "")


def _is_said(support: str, noun: str, library: Library) -> bool:
    """Whether the articles have the noun behind or before the verb that supports it."""
    verbs = [word for word in library.vocabulary if stem(word) == stem(support)]
    nouns = [word for word in library.vocabulary if singular(word) == noun]
    if not verbs or not nouns:
        return False
    return _are_near("|".join(map(re.escape, verbs)), "|".join(map(re.escape, nouns)), library)


def _are_near(one: str, other: str, library: Library) -> bool:
    """Whether the articles have one pattern a few words before or behind another."""
    gap = rf"\W+(?:[^\W.!?]+\W+){{0,{_NEAR}}}?"
    said = re.compile(rf"\b(?:(?:{one}){gap}(?:{other})|(?:{other}){gap}(?:{one}))\b", re.I)
    return any(said.search(article.text) for article in library.articles)
