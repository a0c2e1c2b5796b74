"""Bare wh-words and bare auxiliaries: the last question again, with another wh-phrase.

"When did the bank fail?" then "Why?" is "Why did the bank fail?"; after "Who founded it?" the
answer takes the place of "who".
"""

from __future__ import annotations

import re

from qa.answering.answer import Answer
from qa.conversation.entities import named_by
from qa.conversation.form import AUXILIARIES, BE, Form, phrase_end, read
from qa.conversation.nouns import mid_sentence
from qa.conversation.pronouns import PRONOUNS
from qa.conversation.verbs import base_verb
from qa.language.lexicon import table
from qa.types import AnswerKind

__all__ = ["ask_bare", "ask_verb", "claim", "claim_clause", "said_briefly"]

_PREPOSITION = (
    r"(?:in|on|at|by|for|from|with|to|of|about|against|since|until|till|during|after|before|under|"
    r"through|into|near|between|because of)"
)
_BARE = re.compile(
    rf"(?P<pre>{_PREPOSITION}(?: how)? )?(?P<wh>who|whom|whose|what|which|when|where|why|how)"
    r"(?P<how> (?:many|much|long|old|far|often|big|large|tall|high|fast))?"
    rf"(?P<post> (?:{_PREPOSITION}))?"
    r"(?P<rest> (?:exactly|precisely|then|so|not|come|ones?|is that|was that|"
    r"is this|was this|that|ever|specifically|"
    r"did (?:that|this|it) happen|did (?:that|this|it) (?:take place|occur)|though|is that so))*"
)
_SHORT_ANSWER = 6
_PLURAL = {"is": "are", "was": "were", "has": "have", "does": "do"}
_SOMEBODY = frozenset({"anyone", "someone", "anybody", "somebody", "anything", "something"})
_INDEFINITE = frozenset(
    {"a", "an", "any", "some", "the", "several", "many", "two", "three", "four", "five"}
)


def ask_bare(text: str, last: Form, answer: Answer) -> str | None:
    """The whole question that a bare wh-phrase asks after the question `last`, or None."""
    asked = _bare_phrase(text)
    if asked is None or not last.whole:
        return None
    wh, noun = asked
    if wh == "Why not":
        return _negated(last)
    if wh in ("Who", "Whom", "Whose", "What") or noun:
        return _argument(wh, noun, last)
    if wh in ("How many", "How much", "Which"):
        return _argument(wh, "", last)
    return _adverbial(wh, last, answer)


def _bare_phrase(text: str) -> tuple[str, str] | None:
    """The wh-phrase and its noun if `text` is nothing but that, else None."""
    form = read(text)
    said = " ".join(form.lowers[: form.end])
    found = _BARE.fullmatch(said)
    if found:
        return _named(found)
    start, end = form.wh
    if form.wh_word in ("what", "which", "how") and start == 0 and end == form.end and end > 1:
        noun = form.piece(*form.wh_noun)
        if noun and _is_noun(form):
            return _upper(form.piece(0, end)), noun
    return None


def _is_noun(form: Form) -> bool:
    """Is what follows the wh-word a noun for sure, and no verb that was mistaken for one?"""
    start, end = form.wh_noun
    first = form.lowers[start]
    if end - start == 1 or form.wh_word == "which":
        return True
    if form.lowers[start - 1] == "many":
        return form.tags[end - 1] == "NNS" or form.lowers[end - 1] in ("people", "children")
    if first.endswith("s") and not first.endswith(("ss", "us")):
        return False
    return form.lowers[end - 1] in table("answer_types") or "of" in form.lowers[start:end]


def _named(found: re.Match[str]) -> tuple[str, str] | None:
    wh = found["wh"]
    rest = found["rest"] or ""
    if "one" in rest.split() or "ones" in rest.split():
        return ("Which", "")
    if " come" in rest:
        return "Why", ""
    if wh == "why" and " not" in rest:
        return "Why not", ""
    if wh == "how" and " so" in rest:
        return "Why", ""
    if wh == "what" and (found["post"] or "").strip() == "for":
        return "Why", ""
    before = (found["pre"] or found["post"] or "").strip()
    if before == "of" and wh == "what" and not found["pre"]:
        return None
    words = f"{wh}{found['how'] or ''}"
    return _upper(f"{before} {'whom' if words == 'who' and before else words}".strip()), ""


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


# -- adverbial: when, where, why, how, from whom ------------------------------------------------


def _adverbial(wh: str, last: Form, answer: Answer) -> str:
    """The wh-phrase before the last question's clause, its gap filled with what is known."""
    if last.asks_subject:
        return _with_subject(wh, last, answer)
    rest = _filled(wh, last, answer)
    return f"{wh} {claim_clause(last, rest)}?"


def claim_clause(last: Form, rest: str) -> str:
    """Auxiliary, subject and `rest` in the order of a question."""
    parts = (last.words[last.aux].lower(), last.piece(*last.subject), rest)
    return " ".join(part for part in parts if part)


def _with_subject(wh: str, last: Form, answer: Answer) -> str:
    return f"{wh} {claim(last, _subject_words(last, answer))}?"


def claim(last: Form, subject: str) -> str:
    """A question for its subject as a clause about `subject`, in the order of a question."""
    start, end = last.rest, last.end
    if last.aux >= 0:
        auxiliary = _agreeing(last.lowers[last.aux], subject)
        return " ".join(x for x in (auxiliary, subject, last.piece(start, end)) if x)
    if last.verb < 0:
        return f"{subject} {last.piece(start, end)}"
    adverbs = last.piece(start, last.verb)
    verb = last.words[last.verb]
    auxiliary = "did" if last.tags[last.verb] in ("VBD", "VBN") else "does"
    if last.tags[last.verb] == "VBP":
        auxiliary = "do"
    parts = (auxiliary, subject, adverbs, base_verb(verb), last.piece(last.verb + 1, end))
    return " ".join(part for part in parts if part)


def _agreeing(auxiliary: str, subject: str) -> str:
    """ "was" as "were" before "two men"."""
    plural = any(one.plural for one in named_by(subject)[:1])
    return _PLURAL.get(auxiliary, auxiliary) if plural else auxiliary


def _subject_words(last: Form, answer: Answer) -> str:
    noun = last.piece(*last.wh_noun)
    brief = said_briefly(answer)
    if brief:
        return brief
    if noun:
        return f"the {noun}"
    return "someone" if last.wh_word in ("who", "whom") else "something"


def said_briefly(answer: Answer) -> str:
    """The answer in a few words that can stand in a question, or ""."""
    if answer.kind is AnswerKind.LIST and len(answer.spans) in (2, 3):
        texts = [" ".join(span.text.split()) for span in answer.spans]
        joined = ", ".join(texts[:-1]) + " and " + texts[-1]
        return joined if len(joined.split()) <= 2 * _SHORT_ANSWER else ""
    if answer.kind is not AnswerKind.SPAN or not answer.spans:
        return ""
    text = " ".join(answer.spans[0].text.split()).strip(" ,.;:")
    quoted = text[:1] in "“\"'‘"
    pronoun = text.lower() in PRONOUNS
    if quoted or pronoun or len(text.split()) > _SHORT_ANSWER:
        return ""
    return mid_sentence(text)


def _filled(wh: str, last: Form, answer: Answer) -> str:
    """The last predicate, with its object put back where the wh-word asked for it."""
    rest = last.piece(last.rest, last.end)
    gap = _gap(last, answer)
    if _same_preposition(wh, last):
        return last.piece(last.rest, last.end - 1)
    if not gap or last.verb < 0:
        return rest
    stop = last.end
    if last.tags[last.end - 1] not in ("IN", "TO", "RP"):
        stop = _verbs_end(last)
    parts = (last.piece(last.rest, stop), gap, last.piece(stop, last.end))
    return " ".join(part for part in parts if part)


def _same_preposition(wh: str, last: Form) -> bool:
    return bool(wh) and last.end > last.rest and wh.lower().split()[0] == last.lowers[last.end - 1]


def _gap(last: Form, answer: Answer) -> str:
    """What the last wh-phrase stood for, in words, or "" for adverbials and yes/no."""
    start, end = last.wh
    if start == end or last.lowers[start] not in ("who", "whom", "what", "which", "how"):
        return ""
    noun = last.piece(*last.wh_noun)
    if last.wh_word == "how":
        return noun
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


def _negated(last: Form) -> str | None:
    if last.aux < 0:
        return None
    rest = last.piece(last.rest, last.end)
    if "not" in last.lowers or "n't" in last.lowers:
        return f"Why {claim_clause(last, rest)}?"
    return f"Why {claim_clause(last, f'not {rest}'.strip())}?"


# -- arguments: who, what, which city, how many people -------------------------------------------


def _argument(wh: str, noun: str, last: Form) -> str | None:
    head = noun.split()[-1].lower() if noun else ""
    if wh == "Who" and last.passive and last.aux >= 0 and not last.asks_subject:
        return f"By whom {claim_clause(last, last.piece(last.rest, last.end))}?"
    if wh == "Which":
        wanted = last.piece(*last.wh_noun) or _indefinite_noun(last)
        if not wanted:
            return None
        wh, head = f"Which {wanted}", wanted.split()[-1].lower()
    if last.asks_subject:
        return f"{wh} {_behind_wh(last)}?"
    subject = last.lowers[slice(*last.subject)]
    if len(subject) == 1 and subject[0] in _SOMEBODY and last.verb >= 0:
        return f"{wh} {last.piece(last.aux, last.subject[0])} {last.piece(last.rest, last.end)}?"
    return f"{wh} {claim_clause(last, _without(last, head))}?"


def _behind_wh(last: Form) -> str:
    return last.piece(last.wh[1], last.end)


def _indefinite_noun(last: Form) -> str:
    for index in range(last.rest, last.end):
        if last.lowers[index] in _INDEFINITE:
            stop = phrase_end(last.lowers, list(last.tags), index, last.end)
            if stop > index + 1:
                return last.piece(index + 1, stop)
    return ""


def _without(last: Form, head: str) -> str:
    """The predicate without "anyone" or the noun phrase that is now asked for by name."""
    for index in range(last.rest, last.end):
        if last.lowers[index] in _SOMEBODY:
            return f"{last.piece(last.rest, index)} {last.piece(index + 1, last.end)}".strip()
        if not head or last.lowers[index] not in _INDEFINITE:
            continue
        stop = phrase_end(last.lowers, list(last.tags), index, last.end)
        if stop > index + 1 and last.lowers[stop - 1].rstrip("s") == head.rstrip("s"):
            return f"{last.piece(last.rest, index)} {last.piece(stop, last.end)}".strip()
    return last.piece(last.rest, last.end)


# -- bare auxiliaries: "And did Ann?" -------------------------------------------------------------


def ask_verb(text: str, last: Form, answer: Answer) -> str | None:
    """A bare "And did Ann?" with the predicate of the last question, or None."""
    form = read(text)
    if form.end < 2 or form.lowers[0] not in AUXILIARIES or form.lowers[1] in ("there", "n't"):
        return None
    end = form.end - 1 if form.lowers[form.end - 1] in ("too", "also", "either") else form.end
    stop = phrase_end(form.lowers, list(form.tags), 1, end)
    if stop != end or not last.whole or form.lowers[1] in ("that", "this"):
        return None
    if form.lowers[0] in BE and not _simple_subject(form, stop):
        return None
    auxiliary, subject = _upper(form.piece(0, 1)), form.piece(1, stop)
    predicate = _predicate(last, answer, form.lowers[0] in BE)
    return f"{auxiliary} {subject} {predicate}?" if predicate else None


def _simple_subject(form: Form, stop: int) -> bool:
    """Is it a pronoun, a name, or an article and a noun? "Is the museum free?" is whole."""
    named = any(name.start <= 2 and name.end == stop for name in form.names)
    return stop == 2 or named or (stop == 3 and form.tags[1] == "DT")


def _predicate(last: Form, answer: Answer, be: bool) -> str:
    if last.asks_subject and last.aux < 0 and last.verb >= 0 and not be:
        after = last.piece(last.verb + 1, last.end)
        return f"{base_verb(last.words[last.verb])} {after}".strip()
    if last.asks_subject:
        return last.piece(last.rest, last.end)
    return _filled("", last, answer) if last.verb >= 0 else last.piece(last.rest, last.end)
