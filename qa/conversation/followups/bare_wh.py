"""Bare wh-words: the last question again, with another wh-phrase.

"When did the bank fail?" then "Why?" is "Why did the bank fail?"; after "Who founded it?" the
answer takes the place of "who".
"""

from __future__ import annotations

import re

from qa.answering.answer import Answer
from qa.conversation.followups.arguments import ask_argument
from qa.conversation.followups.claims import (
    agreeing,
    claim,
    claim_clause,
    event,
    said_briefly,
    subject_words,
)
from qa.conversation.followups.entities import named_by
from qa.conversation.followups.particulars import (
    called,
    how_old,
    what_instead,
    when_done,
    who_is_that,
)
from qa.conversation.followups.picks import ORDINALS
from qa.conversation.followups.pronouns import PRONOUNS, Pronoun, fits
from qa.conversation.followups.slots import put
from qa.conversation.followups.told_deeds import when_told
from qa.conversation.followups.wh_clause import ask_of, ask_of_denied
from qa.conversation.form import PREPOSITIONS, Form, phrase_end, read
from qa.conversation.nouns import kind_of
from qa.conversation.verbs import base_verb
from qa.language.grammar import FINITE_BE
from qa.language.lexicon import table, words
from qa.language.wordtags import choices
from qa.light import pattern
from qa.types import AnswerKind

__all__ = ["ask_bare", "ask_next", "ask_source"]

_PREPOSITION = (
    r"(?:in|on|at|by|for|from|with|to|of|about|over|within|against|since|until|till|during|after|before|under|"
    r"through|into|near|between|because of|thanks to|out of|ahead of|instead of|along with|as)"
)
_BARE = pattern(
    rf"(?P<pre>{_PREPOSITION}(?: how)? )?(?P<wh>who|whom|whose|what|which|when|where|why|how)"
    r"(?P<how> (?:many|much|long|old|far|often|big|large|tall|high|fast|deep|wide|heavy|soon|late|"
    r"early|bad|strong))?"
    rf"(?P<post> (?:{_PREPOSITION}))?"
    r"(?P<rest> (?:exactly|precisely|then|so|not|come|ones?|is that|was that|"
    r"is this|was this|that|ever|specifically|was it|"
    r"did (?:that|this|it) happen|did (?:that|this|it) (?:take place|occur)|though|is that so|"
    r"(?:, )?for (?:example|instance)|"
    r"him|her|them|those))*"
)
_NEXT = pattern(
    r"(?:and |so |but )*(?:then what|what then|what next|next|then|afterwards?|after that|"
    r"(?P<before>before that))"
)
# One of those that were counted is as good an answer as any.
_EXAMPLES = pattern(
    r"name (?:me )?(?:one|some|a few|them|two|three|any)(?: of (?:them|those|these))?|such as|"
    r"(?:and )?(?:for example|for instance|like what|like which)|give (?:me )?(?:an )?examples?"
)
_IDENTITY = pattern(r"(?:and )?who (?:are|were) (?:they|those|these)(?: people)?|(?:their )?names")
_WHAT_THAT = pattern(r"(?:and )?what(?:['’]s| is) (?:that|this)")
_WHO_THAT = pattern(r"(?:and )?who(?:['’]s| is| was) (?:that|this)")
_REASONS = frozenset(("because", "because why", "the reason", "for what reason"))
_SPAN = pattern(r"(?:and )?from when (?:to|till|until) when")
_DEGREES = "few little many much low high late early small big long short fast slow".split()
_WHY_SO = pattern(rf"(?:but )?why (?P<so>so (?:{'|'.join(_DEGREES)}))")
_SOURCE = pattern(
    r"(?:who (?:said|says|claimed|claims)|according to (?:whom|who)) (?:so|that|this|it)|"
    r"says who|according to (?:whom|who)"
)
_POINTED = pattern(r" (?:was|is) (?:that|this)(?: in| on)?[?!. ]*$", re.IGNORECASE)
_OF_SOMETHING = frozenset("die complain accuse suspect consist dream make".split())
_TIMES = frozenset("year day month date time century decade weekday".split())
# What is asked of what a text tells of a thing, and of something that is not so.
_OF_TOLD = frozenset(
    {"Why", "When", "Where", "How", "By how much", "Since when", "Until when", "For how long"}
)
_OF_A_STATE = frozenset({"Why", "Since when", "Until when", "For how long"})
_DID_SO = pattern(
    r"(?:and |but )?(?P<wh>why|how|when|where) (?:did|does|do|has|have|is|was|will|would) "
    r"(?P<who>he|she|they|it) (?:do|done|doing) (?:that|this|it|so)"
)
_PAIR = 2
_NARRATIVE = frozenset({"who", "what", "why", "how", "when", "where", ""})
_DEEDS = frozenset(("VBD", "VBN"))


def ask_bare(text: str, last: Form, answer: Answer) -> str | None:
    """The whole question that a bare wh-phrase asks after the question `last`, or None."""
    asked = _bare_phrase(text)
    last = last if last.wh_word else read(last.text.replace(" ever ", " ", 1))  # "who?"
    if not last.whole:  # "What about coal?", then "Why?"
        return _of_told(asked[0], last, answer) if asked and asked[0] in _OF_TOLD else None
    if told := when_told(text, last, answer) or when_done(text, last, answer):
        return told
    if asked is None and (identity := _identified(text, last)):
        return identity
    if asked is None and (echo := _echoed(text, last, answer)):
        return echo
    if asked is None and (timed := _timed(text, last, answer)):
        return timed
    if asked is None and (did := _DID_SO.fullmatch(text.lower().strip(" ?!."))):
        return _did_so(did["wh"], PRONOUNS[did["who"]], last, answer)
    if asked is None:
        so = _WHY_SO.fullmatch(text.lower().strip(" ?!."))
        return _why_so(so["so"], last, answer) if so else _measured(text, last, answer)
    wh, noun = asked
    if _WHO_THAT.fullmatch(text.lower().strip(" ?!.")) and (who := who_is_that(last, answer)):
        return who
    if wh == "What" and (told := _what_is_that(text, last, answer)):
        return told
    denied = answer.kind is AnswerKind.NO and not last.wh_word
    if wh == "What" and (instead := what_instead(last, answer)):
        return instead
    if wh == "Why not" or (denied and wh in _OF_A_STATE):
        return ask_of_denied(wh.removesuffix(" not"), last, answer)
    if noun.lower() in _TIMES:
        return ask_of(wh, last, answer)
    if wh == "What of":  # "What did she die of?" of "what of?"
        died = last.verb >= 0 and base_verb(last.words[last.verb]) in _OF_SOMETHING
        return f"{ask_of('What', last, answer).rstrip('?')} of?" if died else None
    if wh == "From where" and last.wh_word == "who" and (name := said_briefly(answer)):
        return f"Where is {name} from?"
    if wh in ("Who", "Whom", "Whose", "What") or noun:
        return called(wh, noun, last) or ask_argument(wh, noun, last, answer)
    if wh in ("How many", "How much", "Which", "Out of how many"):
        return ask_argument(wh, "", last, answer)
    if wh == "How old" and (not last.copular or last.wh_word in ("who", "which")):
        return how_old(last, answer)
    if last.copular and last.lowers[last.end - 1] in PREPOSITIONS - {"before", "after", "since"}:
        return None
    return ask_of(wh, last, answer)


def _what_is_that(text: str, last: Form, answer: Answer) -> str:
    """ "What is Kasha?" of "what's that?" after "Which drink sells best?", or "": whoever asks it
    does not know what was named."""
    said = said_briefly(answer) if last.wh_word in ("what", "which") else ""
    one = next(iter(named_by(said)), None) if said else None
    named = one is not None and one.text == said and not one.person and said[0].isupper()
    return f"What is {said}?" if named and _WHAT_THAT.fullmatch(text.lower().strip(" ?!.")) else ""


def _of_told(wh: str, last: Form, answer: Answer) -> str | None:
    """ "Why did imports of coal end?" after "What about coal?", else "Where is the wreck?"."""
    if told := event(last, answer):
        return f"{wh} {told}?"
    be = {"Where": "is", "When": "was"}.get(wh, "")
    about = last.lowers[:_PAIR] == ("what", "about")
    return f"{wh} {be} {last.piece(_PAIR, last.end)}?" if be and about else None


def ask_next(text: str, last: Form, answer: Answer) -> str | None:
    """ "What happened next?" of "and then?" or "Then what?", or None."""
    found = _NEXT.fullmatch(" ".join(re.sub(r"[^\w ]", " ", text.lower()).split()))
    # Who came next, and how many before that, is asked of one kind of thing.
    denied = answer.kind is AnswerKind.NO and "what" in text.lower()  # "what then?"
    if found is None or denied or last.wh_word not in _NARRATIVE or _counts(last):
        return None
    if last.wh_word == "who" and not (last.verb >= 0 and ORDINALS.isdisjoint(last.lowers)):
        return None
    return "What happened before that?" if found["before"] else "What happened next?"


def _counts(last: Form) -> bool:
    return not {"many", "much"}.isdisjoint(last.lowers[slice(*last.wh)])


def ask_source(text: str, last: Form, answer: Answer) -> str | None:
    """ "Who said so?" with what was answered, or None: the source of that is asked for."""
    form = read(text)
    said = " ".join(form.lowers[: form.end])
    verb = base_verb(last.words[last.verb]) if last.verb >= 0 else ""
    if not last.whole or not _SOURCE.fullmatch(said) or verb in words("reporting_verbs"):
        return None
    return ask_of("According to whom", last, answer)


def _identified(text: str, last: Form) -> str | None:
    """ "Who were arrested?" of "who are they?" after "How many people were arrested?", or None."""
    form = read(text)
    said = " ".join(form.lowers[: form.end])
    counted = last.lowers[last.wh[1] - 1 - (last.wh[1] - last.wh_noun[0])] == "many"
    people = counted and kind_of(last.lowers[last.wh[1] - 1]) == "person"
    if not people or not _IDENTITY.fullmatch(said) or last.wh[0] or last.wh[1] >= last.end:
        return None
    return f"Who {last.piece(last.wh[1], last.end)}?"


def _echoed(text: str, last: Form, answer: Answer) -> str | None:
    """ "What did Ann notice?" of "noticed what?" after "Who noticed the leak?", or None."""
    form = read(text)
    deed = base_verb(form.words[0]) if form.end > 1 and form.tags[0] in _DEEDS else ""
    asked = _bare_phrase(form.piece(1, form.end)) if deed else None
    if asked and last.copular and last.subject[1] == last.end and last.wh_word != "who":
        thing = last.piece(*last.subject)
        return f"{asked[0]} {agreeing('was', thing)} {thing} {form.words[0]}?"
    if not deed or last.verb < 0 or base_verb(last.words[last.verb]) != deed:
        return None
    if last.passive or asked is None or last.lowers[last.aux] in FINITE_BE:
        return None
    subject = subject_words(last, answer) if last.asks_subject else last.piece(*last.subject)
    auxiliary = "did" if last.aux < 0 else last.lowers[last.aux]
    return f"{asked[0]} {auxiliary} {subject} {deed}?"


def _timed(text: str, last: Form, answer: Answer) -> str | None:
    """ "How many people came last year?" of "how many last year?", or None."""
    form = read(text)
    time = form.times[-1] if form.times else None
    if time is None or time.end != form.end or time.start < _PAIR:
        return None
    start = time.start - (form.lowers[time.start - 1] in PREPOSITIONS)
    asked = _bare_phrase(form.piece(0, start)) if start >= _PAIR else None
    if asked is None or asked[0].split()[0].lower() != last.wh_word:
        return None
    return put(form.piece(start, form.end), last, answer)


def _did_so(wh: str, pronoun: Pronoun, last: Form, answer: Answer) -> str | None:
    """ "Why did she do that?" with the deed that was asked about, if its doer can be she."""
    said = said_briefly(answer) if last.asks_subject else last.piece(*last.subject)
    doer = next(iter(named_by(said)), None) if said else None
    deed = last.verb >= 0 and not last.passive and last.lowers[last.verb] not in ("do", "happen")
    if doer is None or not deed or not fits(doer, pronoun):
        return None
    return ask_of(_upper(wh), last, answer)


def _why_so(degree: str, last: Form, answer: Answer) -> str | None:
    """ "Why so few people?" after "How many people came?", or None."""
    noun = last.piece(*last.wh_noun)
    if last.wh_word != "how" or not last.whole:
        return None
    if last.asks_subject:
        return f"Why {claim(last, f'{degree} {noun}'.strip())}?"
    counted = last.wh[1] - last.wh_noun[0] > 0 and noun
    whole = ask_of("Why", last, answer)
    if not counted:
        return f"{whole.rstrip('?')} {degree}?"
    if noun not in whole:  # "Why were there so few bats in 2016?"
        there = last.lowers[slice(*last.subject)] == ("there",)
        stop = last.rest if there or last.verb < 0 else last.verb + 1
        rest = (last.piece(last.rest, stop), f"{degree} {noun}", last.piece(stop, last.end))
        return f"Why {claim_clause(last, ' '.join(part for part in rest if part))}?"
    return re.sub(rf"\b{re.escape(noun)}\b", f"{degree} {noun}", whole)


def _measured(text: str, last: Form, answer: Answer) -> str | None:
    """ "How far from the coast" with the clause of the last question, or None."""
    form = read(text)
    end = form.wh[1]
    bare = form.wh == (0, _PAIR) and form.wh_word == "how" and form.aux < 0
    if not bare or end >= form.end or form.lowers[end] not in PREPOSITIONS or last.asks_subject:
        return None
    whole = phrase_end(form.lowers, list(form.tags), end + 1, form.end) == form.end
    if not whole or last.wh_word not in ("", "where", "when", "how", "why"):
        return None
    return ask_of(_upper(form.piece(0, form.end)), last, answer)


def _bare_phrase(text: str) -> tuple[str, str] | None:
    """The wh-phrase and its noun if `text` is nothing but that, else None."""
    form = read(_upper(text))
    said = " ".join(form.lowers[: form.end]).replace(" 's ", " is ").replace(" ’s ", " is ")
    found = _BARE.fullmatch(said)
    if found:
        return _named(found)
    if said in _REASONS:
        return "Why", ""
    if _EXAMPLES.fullmatch(said):
        return "Which", ""
    if _SPAN.fullmatch(said):
        return "When", ""
    pointed = form.wh_noun[0] < form.wh_noun[1] and _POINTED.search(text)
    if pointed and pointed.start() > 0:
        return _bare_phrase(text[: pointed.start()])
    start, end = form.wh
    if form.lowers[:1] == ("which",) and form.tags[1 : form.end] == ("JJ",):
        return (_upper(form.piece(0, form.end)), form.words[1]) if _may_be_noun(form) else None
    if form.wh_word in ("what", "which", "how") and start == 0 and end == form.end and end > 1:
        noun = form.piece(*form.wh_noun)
        if noun and _is_noun(form):
            return _upper(form.piece(0, end)), noun
    return None


def _may_be_noun(form: Form) -> bool:
    """The "union" of "Which union?", which stands before nouns more often than alone."""
    return "NN" in choices(form.words[1]).split("/")


def _is_noun(form: Form) -> bool:
    """Is what follows the wh-word a noun for sure, and no verb that was mistaken for one?"""
    start, end = form.wh_noun
    first = form.lowers[start]
    if form.lowers[start - 1] == "many":  # "How many remain?" leaves its noun out
        return form.tags[end - 1] == "NNS" or form.lowers[end - 1] in ("people", "children")
    if end - start == 1 or form.wh_word == "which":
        # "Which country sent planes?" asks all that it asks.
        return not any(
            "VBD" in choices(word).split("/") for word in form.lowers[start + 1 : end - 1]
        )
    if first.endswith("s") and not first.endswith(("ss", "us")):
        return False
    return form.lowers[end - 1] in table("answer_types") or "of" in form.lowers[start:end]


def _named(found: re.Match[str]) -> tuple[str, str] | None:
    wh = found["wh"]
    rest = found["rest"] or ""
    of_them = (found["post"] or "").strip() == "of" and rest in (" them", " those")
    if of_them and found["how"] == " many" and not found["pre"]:
        return "How many", ""
    if wh != "why" and rest.split()[-1:] in (["him"], ["her"], ["them"], ["those"]):
        return None
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
    if found["how"] and before in ("before", "after", "since") and not found["pre"]:
        return None
    if before == "of" and wh == "what" and not found["pre"]:
        return ("What of", "") if not rest else None
    if rest.endswith("was it") and wh != "who":
        return None
    words = f"{wh}{found['how'] or ''}"
    return _upper(f"{before} {'whom' if words == 'who' and before else words}".strip()), ""


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]
