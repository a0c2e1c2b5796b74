"""Bare auxiliaries: "And did Ann?" with the predicate of the last question."""

from __future__ import annotations

from qa.answering.answer import Answer
from qa.conversation.followups.claims import filled, said_briefly
from qa.conversation.followups.guesses import ask_guess, ask_share
from qa.conversation.followups.slots import as_tired
from qa.conversation.form import AUXILIARIES, PREPOSITIONS, Form, phrase_end, read
from qa.conversation.verbs import base_verb
from qa.language.grammar import ASKING_ADVERBS, FINITE_BE
from qa.language.lexicon import table
from qa.light import pattern
from qa.types import AnswerKind

__all__ = ["ask_verb"]

# Auxiliaries that the base form of a verb stands behind.
_HELPING = frozenset("do does did can could will would shall should may might must".split())
_DOING = {"is": "Does", "are": "Do", "was": "Did", "were": "Did"}
_BARE = 3
_DID = pattern(
    r"(?:(?P<why>why) )?(?:but |and )?did (?:n['’]t |not )?(?:he|she|they|it)(?: not)?"
    r"(?: (?:ever |really |actually )?(?:do|keep) (?:it|that|so))?"
)
_WISHES = frozenset("want hope wish plan intend try like tell ask order promise".split())
_TRIED = frozenset(("try", "attempt", "seek"))
_WORKED = pattern(
    r"(?:and |but |so )?did (?:it|that|this|they|he|she) (?:work|succeed|manage(?: it)?)(?: out)?"
)
_ENDS = frozenset("begin start open end finish close stop leave arrive".split())
_TRAILING = frozenset("too also either now still again yet anymore ever today".split())
_ALSO = frozenset(("too", "also", "either"))
_WANTED = frozenset({"he", "she"})


def ask_verb(text: str, last: Form, answer: Answer) -> str | None:
    """A bare "And did Ann?" with the predicate of the last question, or None."""
    form = read(text)
    if whole := _unfulfilled(form, last, answer) or _other_end(form, last):
        return whole
    if whole := ask_guess(text, last, answer) or ask_share(text, last, answer):
        return whole
    if not last.wh_word and (whole := as_tired(form, last)):
        return whole
    if form.wh[1] > form.wh[0] and (whole := _ask_subject(form, last, answer)):
        return whole
    if form.lowers[:1] and form.lowers[0] in ASKING_ADVERBS:
        return _ask_adverbial(form, last, answer)
    if form.end < 2 or form.lowers[0] not in AUXILIARIES or form.lowers[1] in ("there", "n't"):
        return None
    end = form.end
    while end > _BARE - 1 and form.lowers[end - 1] in _TRAILING:
        end -= 1
    stop = phrase_end(form.lowers, list(form.tags), 1, end)
    if stop != end or not last.whole or form.lowers[1] in ("that", "this"):
        return None
    if form.lowers[0] in FINITE_BE and not _simple_subject(form, stop):
        return None
    auxiliary, subject = form.piece(0, 1).capitalize(), form.piece(1, stop)
    if form.lowers[end : form.end] == ("still",) and (whole := _still(form, last, subject)):
        return whole
    if subject in _WANTED and (wanted := _wanted(last)):
        return f"{auxiliary} {wanted[0]} {wanted[1]}?"
    predicate = _predicate(last, answer, form.lowers[0] in FINITE_BE)
    if last.wh_word and "n't" not in form.lowers:
        predicate = predicate.removeprefix("not ")  # "Why did Ann not go?", then "Did Bob?"
    behind = [word for word in form.words[end : form.end] if word.lower() not in _ALSO]
    said = " ".join((predicate, *behind))
    return f"{auxiliary} {subject} {said}?" if predicate else None


def _unfulfilled(form: Form, last: Form, answer: Answer) -> str:
    """ "Did Ann become a doctor?" of "Did she?" after "What did Ann want to become?", "Why did Ann
    not become a doctor?" of "Why didn't she?", or ""."""
    said = " ".join(form.lowers[: form.end])
    if whole := _managed(said, last, answer):
        return whole
    found = _DID.fullmatch(said)
    wish = last.verb >= 0 and base_verb(last.words[last.verb]) in _WISHES
    said = said_briefly(answer) if last.wh_word == "what" and wish and found else ""
    to = next((i for i in range(last.verb + 1, last.end) if last.lowers[i] == "to"), 0)
    if found and said.startswith("to ") and not to:  # "What did Ann promise her?": to come back
        who = last.piece(*last.subject)
        deed = said.removeprefix("to ")
        return f"Why did {who} not {deed}?" if found["why"] else f"Did {who} {deed}?"
    if not found or not said or not last.verb < to < last.end - 1:
        return ""
    who = last.piece(last.verb + 1, to) or last.piece(*last.subject)
    do = last.lowers[last.end - 1] == "do"
    deed = last.piece(to + 1, last.end - do)
    deed = f"{deed} {said.removeprefix('to ')}".strip()
    return f"Why did {who} not {deed}?" if found["why"] else f"Did {who} {deed}?"


def _managed(said: str, last: Form, answer: Answer) -> str:
    """ "Did they free the ferry?" of "Did it work?" after "Have they tried to free the ferry?"."""
    tried = last.verb >= 0 and base_verb(last.words[last.verb]) in _TRIED
    to = next((i for i in range(last.verb + 1, last.end) if last.lowers[i] == "to"), 0)
    if not (tried and to and answer.kind is AnswerKind.YES and _WORKED.fullmatch(said)):
        return ""
    return f"Did {last.piece(*last.subject)} {last.piece(to + 1, last.end)}?"


def _still(form: Form, last: Form, subject: str) -> str:
    """ "Does she still run the firm?" of "Is she still?" after "Who ran the firm then?", or ""."""
    if form.lowers[0] not in _DOING or not last.asks_subject or not last.aux < 0 <= last.verb:
        return ""
    stop = last.end - (last.lowers[last.end - 1] in ("then", "before"))
    deed = f"{base_verb(last.words[last.verb])} {last.piece(last.verb + 1, stop)}".strip()
    return f"{_DOING[form.lowers[0]]} {subject} still {deed}?"


def _other_end(form: Form, last: Form) -> str | None:
    """ "And end?" after "When does it start?", or None."""
    asked = last.verb >= 0 and last.wh_word == "when" and last.whole
    if form.end != 1 or form.lowers[0] not in _ENDS or not asked:
        return None
    token = last.tokens[last.verb]
    if base_verb(token.text) != token.text.lower() or token.text.lower() not in _ENDS:
        return None
    return last.text[: token.start] + form.lowers[0] + last.text[token.end :]


def _ask_subject(form: Form, last: Form, answer: Answer) -> str | None:
    """ "How many did?", "Who is then?" and "Who didn't?" with the predicate of the last question,
    or None."""
    start, end = form.wh[1], form.end - (form.lowers[form.end - 1] == "then")
    if end < form.end and form.lowers[end - 1] == "it" and answer.kind is AnswerKind.NO:
        end -= 1
    denied = form.lowers[end - 1] in ("n't", "n’t", "not")
    if end - denied - start != 1 or form.lowers[start] not in AUXILIARIES or not last.whole:
        return None
    be = form.lowers[start] in FINITE_BE
    alike = be == (last.aux >= 0 and last.lowers[last.aux] in FINITE_BE)
    predicate = _predicate(last, answer, be=be) if alike else ""
    whole = form.piece(*form.wh)
    if form.lowers[end - denied - 2] == "many" and not last.asks_subject:
        several = last.piece(*last.subject).removeprefix("all of ").removeprefix("any of ")
        whole = f"{whole} of {several}"
    elif form.wh_word not in ("who", "which"):
        return None
    elif form.wh_word == last.wh_word == "which" and last.asks_subject and form.wh[1] == start:
        whole = last.piece(*last.wh) if form.wh_noun[0] == form.wh_noun[1] else whole
    return f"{whole} {form.piece(start, end)} {predicate}?" if predicate else None


def _wanted(last: Form) -> tuple[str, str] | None:
    """The name and the predicate of "Who wants Ann to resign?", or None."""
    for index in range(last.rest + 1, last.end - 1):
        if last.tags[index] == "TO" and last.tags[index + 1] == "VB":
            person = next((name for name in last.names if name.end == index), None)
            if person is None or last.verb != person.start - 1:
                return None
            return last.piece(person.start, index), last.piece(index + 1, last.end)
    return None


def _ask_adverbial(form: Form, last: Form, answer: Answer) -> str | None:
    """ "When will it?" with the predicate of the last question, without the time asked for."""
    end = form.end
    if end < _BARE or form.lowers[1] not in _HELPING or form.tags[2] != "PRP" or not last.whole:
        return None
    passive = last.copular or last.lowers[last.rest : last.rest + 1] == ("been",)
    passive = passive or last.passive
    if end == _BARE + 1 and form.lowers[_BARE] == "be" and passive and not last.wh_word:
        return f"{form.piece(0, end)} {_state(last)}?"  # "When will it be?"
    if end > _BARE:
        return None
    if last.copular or (last.aux >= 0 and last.lowers[last.aux] not in _HELPING):
        return None
    predicate = _predicate(last, answer, be=False)
    if form.lowers[0] == "when":
        predicate = _without_time(predicate, last)
    return f"{form.piece(0, end)} {predicate}?" if predicate else None


def _state(last: Form) -> str:
    """What is asked of the subject after "be" or "been": "open", "passed"."""
    start = last.rest + (last.lowers[last.rest : last.rest + 1] == ("been",))
    return last.piece(start, last.end - (last.lowers[last.end - 1] in ("yet", "already")))


def _without_time(predicate: str, last: Form) -> str:
    """The predicate without the time behind it, which is what is asked for."""
    for one in last.times:
        start = one.start - (last.lowers[one.start - 1] in PREPOSITIONS)
        if one.end == last.end and start > last.rest:
            return predicate.removesuffix(last.piece(start, last.end)).rstrip()
    return predicate


def _simple_subject(form: Form, stop: int) -> bool:
    """Is it a pronoun, a name, or an article and a noun? "Is the museum free?" and "Was Ann
    Norwegian?" are whole."""
    if stop == _BARE and form.lowers[2] in table("demonyms"):
        return False
    named = any(name.start <= 2 and name.end == stop for name in form.names)
    return stop == 2 or named or (stop == 3 and form.tags[1] == "DT")


def _predicate(last: Form, answer: Answer, be: bool) -> str:
    if last.asks_subject and last.aux < 0 and last.verb >= 0 and not be:
        after = last.piece(last.verb + 1, last.end)
        return f"{base_verb(last.words[last.verb])} {after}".strip()
    if last.asks_subject:
        return last.piece(last.rest, last.end)
    return filled("", last, answer) if last.verb >= 0 else last.piece(last.rest, last.end)
