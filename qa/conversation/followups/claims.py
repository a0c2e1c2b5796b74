"""The last question as a clause: what it claims, its gap filled with what was answered.

"Who founded it?" with the answer "Ann" claims that Ann founded it; every rule that asks the last
question again in another way builds on that clause.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa.answering.answer import Answer
from qa.conversation.followups.entities import named_by
from qa.conversation.followups.pronouns import PRONOUNS
from qa.conversation.form import Form
from qa.conversation.nouns import mid_sentence
from qa.conversation.turn import words_of
from qa.conversation.verbs import base_verb
from qa.language.grammar import FINITE, FINITE_BE
from qa.language.tagger import tag
from qa.language.tokens import tokenize
from qa.language.wordtags import choices
from qa.light import pattern
from qa.reading.clauses import Clause, read_clauses
from qa.reading.times.finding import find_times
from qa.types import AnswerKind

__all__ = [
    "agreeing",
    "claim",
    "claim_clause",
    "event",
    "filled",
    "said_briefly",
    "same_preposition",
    "subject_words",
]

_SHORT_ANSWER = 6
_LONGEST_PART = 8
_AUXILIARY = len(" were ")
_SENTENCE = 600
_STOPS = frozenset((",", ".", ";", ":", "(", "because", "when", "after", "since", "as", "due"))
_PLURAL = {"is": "are", "was": "were", "has": "have", "does": "do"}
_ARTICLES = (["the"], ["a"], ["an"])
_DEFINITE = ("the ", "this ", "that ", "his ", "her ", "its ", "their ")
_NOBODY = ("no ", "nobody", "none", "nothing")
# What a number stands behind, and a subject does not begin with: "Where did 83 people die?".
_BOUNDS = pattern(r"^(?:at (?:least|most)|(?:more|fewer|less) than|up to|almost|nearly) ", re.I)
_NOT = frozenset(("not", "n't", "n’t"))
_SINGULAR = {several: one for one, several in _PLURAL.items()}


def claim_clause(last: Form, rest: str) -> str:
    """Auxiliary, subject and `rest` in the order of a question."""
    parts = (last.words[last.aux].lower(), last.piece(*last.subject), rest)
    return " ".join(part for part in parts if part)


def claim(last: Form, subject: str) -> str:
    """A question for its subject as a clause about `subject`, in the order of a question."""
    start, end = last.rest, last.end
    if last.aux >= 0:
        auxiliary = agreeing(last.lowers[last.aux], subject)
        # "Who did not come?" is told of who did not.
        denied = "" if _NOT.isdisjoint(last.lowers[last.aux : start]) else "not"
        return " ".join(x for x in (auxiliary, subject, denied, last.piece(start, end)) if x)
    if last.verb < 0:
        return f"{subject} {last.piece(start, end)}"
    adverbs = last.piece(start, last.verb)
    verb = last.words[last.verb]
    auxiliary = "did" if last.tags[last.verb] in ("VBD", "VBN") else "does"
    if last.tags[last.verb] == "VBP":
        auxiliary = "do"
    if auxiliary == "does" and subject.startswith("the "):  # a firm may be called Marlow Homes
        auxiliary = agreeing(auxiliary, subject)
    parts = (auxiliary, subject, adverbs, base_verb(verb), last.piece(last.verb + 1, end))
    return " ".join(part for part in parts if part)


def event(last: Form, answer: Answer) -> str:
    """What "What happened?" was answered with, as "did a landslide bury the road", or ""; and what
    "What about coal?" was, as "did imports of coal end"."""
    if last.lowers[:2] == ("what", "about") and answer.kind is AnswerKind.SPAN and answer.evidence:
        return _told_about(" ".join(answer.evidence[0].text.split())[:_SENTENCE])
    if last.wh_word != "what" or last.verb < 0 or base_verb(last.words[last.verb]) != "happen":
        return ""
    if answer.kind is not AnswerKind.SPAN or not answer.evidence:
        return ""
    if last.lowers[last.verb + 1 : last.verb + 2] == ("to",):
        return _befell(last, answer)
    text = " ".join(answer.evidence[0].text.split())[:_SENTENCE]
    words = [token.text for token in tokenize(text)]
    return next(filter(None, (_told(one, words) for one in read_clauses(words, tag(words)))), "")


def _befell(last: Form, answer: Answer) -> str:
    """ "did Ann fall" of "fell at the mark", which was said to have happened to her."""
    said, whom = answer.spans[0].text.split(), last.piece(last.verb + 2, last.end)
    tags = tag(said)
    if said[0].lower() in FINITE_BE:  # "was sent to prison"
        return f"{said[0].lower()} {whom} {said[1]}" if tags[1:2] == ["VBN"] else ""
    span = answer.spans[0]
    before = span.article.text[max(span.start - _AUXILIARY, 0) : span.start].split()[-1:]
    if tags[:1] in (["VBN"], ["VBD"]) and before in (["was"], ["were"]):
        return f"{before[0]} {whom} {said[0]}"
    told = tags[:1] == ["VBD"] or "VBD" in choices(said[0]).split("/")
    return f"did {whom} {base_verb(said[0])}" if told else ""


def _told_about(text: str) -> str:
    """The main clause of a sentence in the order of a question, up to its first comma, or ""."""
    words = [token.text for token in tokenize(text)]
    tags = tag(words)
    main = next((one for one in read_clauses(words, tags) if one.kind == "main"), None)
    subject = main.subject if main is not None else None
    if main is None or subject is None or main.tense != "past" or words[0].lower() in PRONOUNS:
        return ""
    stops = (i for i in range(main.head, len(words)) if words[i] in _STOPS)
    stop = min(next(stops, len(words)), main.head + _LONGEST_PART)
    first = words[0] if tags[0] in ("NNP", "NNPS", "PRP") else words[0].lower()
    doer = " ".join((first, *words[1 : main.verb_start]))
    if main.verb_start > _LONGEST_PART or subject.start > 1 or "," in words[: main.verb_start]:
        return ""
    if words[main.verb_start].lower() in FINITE_BE:
        return f"{words[main.verb_start]} {doer} {' '.join(words[main.verb_start + 1 : stop])}"
    behind = " ".join(words[main.head + 1 : stop])
    done = main.voice == "active" and main.verb_start == main.head
    return f"did {doer} {base_verb(words[main.head])} {behind}".strip() if done else ""


def _told(clause: Clause, words: Sequence[str]) -> str:
    """A past clause with a subject and an object in the order of a question, or ""."""
    subject, thing = clause.subject, clause.object
    has = words[clause.verb_start].lower() if clause.verb_start + 1 == clause.head else ""
    since = has in ("has", "have")  # "Parents have occupied a school since Monday"
    plain = clause.kind in ("main", "complement") and (clause.tense == "past" or since)
    if not plain or clause.voice != "active" or subject is None or thing is None:
        return ""
    said = [" ".join(words[part.start : part.end]) for part in (subject, thing)]
    if any(len(part.split()) > _LONGEST_PART or part.lower() in PRONOUNS for part in said):
        return ""
    if since:
        return f"{has} {mid_sentence(said[0])} {words[clause.head]} {said[1]}"
    return f"did {mid_sentence(said[0])} {base_verb(words[clause.head])} {said[1]}"


def agreeing(auxiliary: str, subject: str) -> str:
    """ "was" as "were" before "two men", and "do" as "does" before a name or "the road"."""
    first, low = next(iter(named_by(subject)), None), auxiliary.lower()
    if first is not None and first.plural:
        agreed = _PLURAL.get(low, low)
    else:
        one = first is not None and first.text == subject
        definite = subject.lower().startswith(_DEFINITE)
        alone = one and first is not None and (first.named or definite)
        agreed = _SINGULAR.get(low, low) if alone else low
    return agreed if auxiliary == low else f"{agreed[:1].upper()}{agreed[1:]}"


def subject_words(last: Form, answer: Answer) -> str:
    """The answer as the subject that was asked for, or "someone", "something" in its place."""
    noun = last.piece(*last.wh_noun)
    brief = said_briefly(answer)
    if brief and noun and last.wh_word == "whose":
        return brief if noun.lower() in brief.lower() else f"{_owner(brief)} {noun}"
    if brief and noun and last.wh_word == "how" and _is_number(brief):
        return f"{_BOUNDS.sub('', brief)} {noun}"
    if brief and (noun or not _is_time(brief)):
        return _definite(answer, brief)
    if noun:
        return f"the {noun}"
    if not brief and (thing := _leading_noun(answer)):
        return thing
    return "someone" if last.wh_word in ("who", "whom") else "something"


def _leading_noun(answer: Answer) -> str:
    """ "four bronze bells" of "four bronze bells from a church in the village", or ""."""
    if answer.kind is not AnswerKind.SPAN or not answer.spans:
        return ""
    text = " ".join(answer.spans[0].text.split())
    first = next(iter(named_by(text)), None)
    if first is None or not text.lower().startswith(first.short.lower()):
        return ""
    short = first.short.split(" from ")[0]
    said = first.plural or first.named or short.lower().startswith((*_DEFINITE, "a ", "an "))
    brief = 0 < len(short.split()) <= _SHORT_ANSWER
    return mid_sentence(short) if said and brief else ""


def _is_number(brief: str) -> bool:
    return all(one in ("CD", "RB", "IN", "JJR", "JJS") for one in tag(brief.split()))


def _definite(answer: Answer, brief: str) -> str:
    """The answer with "the" where the text has an article right before its words."""
    span = answer.spans[0]
    before = span.article.text[max(0, span.start - len(" the ")) : span.start].lower().split()
    bare = brief == brief.lower() and not brief.startswith((*_DEFINITE, "a ", "an "))
    headed = words_of(span) != " ".join(span.text.split())
    return f"the {brief}" if bare and (headed or before[-1:] in _ARTICLES) else brief


def _owner(name: str) -> str:
    """The possessive of a name ("Ann's", "the Kestrels'")."""
    if re.search(r"['’]s?$", name):
        return name
    return f"{name}'" if name.endswith("s") else f"{name}'s"


def _is_time(brief: str) -> bool:
    """Is it nothing but a time, which neither "who" nor "what" can have asked for?"""
    words = brief.split()
    return any(one.end - one.start == len(words) for one in find_times(words, tag(words)))


def said_briefly(answer: Answer) -> str:
    """The answer in a few words that can stand in a question, or ""."""
    if answer.kind is AnswerKind.LIST and len(answer.spans) in (2, 3):
        texts = [" ".join(span.text.split()) for span in answer.spans]
        joined = ", ".join(texts[:-1]) + " and " + texts[-1]
        return joined if len(joined.split()) <= 2 * _SHORT_ANSWER else ""
    if answer.kind is not AnswerKind.SPAN or not answer.spans:
        return ""
    text = words_of(answer.spans[0]).strip(" ,.;:")
    quoted = text[:1] in "“\"'‘"
    pronoun = text.lower() in PRONOUNS or text.lower().startswith(_NOBODY)
    if quoted or pronoun or len(text.split()) > _SHORT_ANSWER:
        return ""
    return mid_sentence(f"to {text}" if _is_infinitive(answer) else text)


def _is_infinitive(answer: Answer) -> bool:
    """Does the text have "to" right before "stop the tunnel"?"""
    span = answer.spans[0]
    before = span.article.text[max(0, span.start - len(" to ")) : span.start].lower().split()
    return before[-1:] == ["to"] and tag(["to", *span.text.split()])[1] == "VB"


def filled(wh: str, last: Form, answer: Answer) -> str:
    """The last predicate, with its object put back where the wh-word asked for it."""
    rest = last.piece(last.rest, last.end)
    gap = _gap(wh, last, answer)
    if same_preposition(wh, last):
        return last.piece(last.rest, last.end - 1)
    if last.wh_word == "what" and last.verb >= 0 and last.lowers[last.verb] in ("do", "doing"):
        return _done(last, answer)
    if last.wh_word == "where" and last.tags[last.end - 1] in ("IN", "TO"):
        return f"{rest} {said_briefly(answer)}".strip()
    if not gap or last.verb < 0:
        return rest
    stop = last.end
    if last.tags[last.end - 1] not in ("IN", "TO", "RP"):
        stop = _stranded(last) or _verbs_end(last)
    parts = (last.piece(last.rest, stop), gap, last.piece(stop, last.end))
    return " ".join(part for part in parts if part)


def _stranded(last: Form) -> int:
    """Behind the "for" of "Who did Ann work for in the 1930s?", or 0."""
    behind = last.verb + 1
    tags, of = last.tags[behind : behind + 2], last.lowers[behind + 1 : behind + 2] == ("of",)
    return behind + 1 if tags in (("IN", "IN"), ("TO", "IN")) and not of else 0


def _done(last: Form, answer: Answer) -> str:
    """The predicate with the deed that was answered in the place of "do"."""
    verb, *others = said_briefly(answer).split() or [""]
    denied = others[:1] == ["not"] and verb in ("did", "does", "do")
    verb, *others = others[1:] if denied and others[1:] else (verb, *others)
    done = bool(verb) and tag([verb, *others])[0].startswith("VB")
    deed = " ".join((base_verb(verb), *others)) if done else ""
    if not done and last.lowers[last.aux] not in FINITE_BE:
        return last.piece(last.rest, last.end)
    said = f"not {deed}" if denied and deed else deed
    parts = (last.piece(last.rest, last.verb), said, last.piece(last.verb + 1, last.end))
    return " ".join(part for part in parts if part)


def same_preposition(wh: str, last: Form) -> bool:
    """Does the wh-phrase begin with the preposition that the last question ends with?"""
    return bool(wh) and last.end > last.rest and wh.lower().split()[0] == last.lowers[last.end - 1]


def _gap(wh: str, last: Form, answer: Answer) -> str:
    """What the last wh-phrase stood for, in words, or "" for adverbials and yes/no."""
    start, end = last.wh
    if start == end or last.lowers[start] not in ("who", "whom", "whose", "what", "which", "how"):
        return ""
    noun = last.piece(*last.wh_noun)
    if last.wh_word == "how":
        much = last.lowers[end - 1] == "much" and wh not in ("To what", "From what")
        said = said_briefly(answer) if much and last.verb >= 0 else ""
        return noun or ("" if FINITE.intersection(tag(said.split())) else said)
    if last.passive:
        return ""
    return said_briefly(answer) or (f"the {noun}" if noun else "")


def _verbs_end(last: Form) -> int:
    """Behind the last verb of "agree to expand"."""
    index = last.verb + 1
    while index < last.end and (
        last.tags[index].startswith("VB") or last.tags[index] in ("TO", "RP")
    ):
        index += 1
    return index if last.tags[index - 1] != "TO" else index - 1
