"""Several questions in one message: "Who won, and by how much?", "Who is she? What does she do?".

Each is asked in turn, in the light of those before it, and one answer tells what was found. Only
what is surely two questions is cut: a clause that hangs on the first ("Did he say who won and who
lost?") stays where it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from qa.answering.analysis import analyse
from qa.answering.answer import Answer
from qa.conversation.form import AUXILIARIES, Form, phrase_end, read
from qa.conversation.turn import Turn
from qa.language.grammar import ASKING_ADVERBS, QUESTION_WORDS
from qa.light import pattern, replace
from qa.types import AnswerKind, Rewrite

__all__ = ["joined", "last_of_several", "questions_of", "told_first"]

# The name of the step from what was typed to the questions in it.
_SEVERAL = "several questions"
MOST = 3
_PAIR = 2
_UNTOLD = (AnswerKind.UNANSWERABLE, AnswerKind.CHAT)
_MARKED = pattern(r"(?<=\w)[?!]+\s+(?=\w)", needs="?!")
_AND = pattern(r",?\s+(?:and|&|plus)\s+(?:(?:also|then|so|if (?:so|yes),?)\s+)?", re.IGNORECASE)
_LINK = pattern(r"^(?:(?:and|also|then|plus)\s+)+", re.IGNORECASE)
# "When and where was he born?"
_PAIRED = pattern(
    r"^(?P<one>when|where|why|how|who)\s+(?:and|&)\s+(?P<other>when|where|why|how)\s+"
    r"(?P<rest>\S+\s+\S.*)$",
    re.IGNORECASE,
)
# "I read that it closed. Who decided that?": what is told, and the question. An auxiliary has its
# capital: "Acme Inc. is owned by whom?" is one sentence.
_TOLD = pattern(
    r"(?P<told>[^?]*(?:[^\W_]{3,}|[A-Z]{2}|\d)[.!])\s+(?:(?i:(?:and|so|but|then)[\s,]+))*"
    r"(?P<asked>(?:(?i:who|whom|whose|what|which|when|where|why|how)\b|(?:Is|Are|Was|Were|Do|Does|Did|"
    r"Has|Have|Had|Can|Could|Will|Would)\b)[^?!.]*(?:[.?!]\w[^?!.]*)*[?.!]*)",
    needs=".!",
)
_HEARD = pattern(
    r"(?:(?:so|ok|okay|well|apparently|and|but)[\s,]+)*(?:(?:i|we)(?:['’]ve| have)? (?:just |only |"
    r"once )?(?:read|heard|understand|see|saw|know|think|believe|noticed|gather|remember)|"
    r"(?:my|our) [\w-]+ (?:told (?:me|us)|said|says|mentioned))"
    r"(?: (?:here|somewhere|in the (?:paper|news|article|text)))?(?: that| about)? "
    r"(?=(?:the|an?|some|two|three|\w+ \w+ed|\w+ (?:was|were|is|are|has|had))\b)",
    re.IGNORECASE,
)
_ONE = pattern(r"\b(a|A)n? (?=\w)", needs="aA")
_PREPOSED = frozenset(
    "in on at by for from with to into of since until till after before under".split()
)
_WITH_NOUN = frozenset("what which whose how".split())
_DEGREES = frozenset("much many long old far often big high".split())


def questions_of(text: str) -> tuple[str, ...]:
    """The questions in `text`, at most three of them; `text` alone where it is one."""
    if paired := _PAIRED.match(text):
        first, second = paired["one"], paired["other"].capitalize()
        return (f"{first} {paired['rest']}", f"{second} {paired['rest']}")
    marked = [_asking(part) for part in _MARKED.split(text)]
    if len(marked) > 1 and not (all(marked[:MOST]) and _is_asked(marked[0])):
        return (text,)
    found = [question for part in marked for question in _cut(part)]
    return tuple(_finished(question) for question in found[:MOST]) if found[1:] else (text,)


def told_first(text: str) -> tuple[Turn, str] | None:
    """What is told first ("The mill was sold."), as a turn, and the question behind it, or None.

    A bare "Why?" leans on the whole of it and stays where it is. What is told of is known from then
    on: "a mill" is "the mill".
    """
    found = _TOLD.fullmatch(text)
    if found is None or _is_asked(found["told"]):
        return None
    asked = found["asked"]
    heard = _HEARD.match(found["told"])
    told = found["told"][heard.end() if heard else 0 :]
    known = _ONE.sub(lambda one: "The " if one[1] == "A" else "the ", told[:1].upper() + told[1:])
    if len(asked.split()) <= _PAIR:
        return None
    return Turn(known, Answer(AnswerKind.UNANSWERABLE, "", analyse(known))), asked


def joined(
    typed: str, whole: str, understood: str, answers: Sequence[tuple[str, Answer]]
) -> Answer:
    """One answer to the questions and what each of them got; what none tells is left out.

    `whole` is the message, `understood` the same with what it leans on; each question as it was
    understood by itself stands in the step.
    """
    told = [one for one in answers if one[1].kind not in _UNTOLD]
    understood = _led(whole, understood, *answers[0])
    first, last = (told or answers)[0][1], (told or answers)[-1][1]
    asked = " ".join(_started(answer.question.resolved) for _, answer in told or answers)
    steps: tuple[Rewrite, ...] = (Rewrite(_SEVERAL, whole, asked),)
    if len(told) == 1:
        understood = asked
        steps = (Rewrite("one of several", whole, told[0][0]), *last.question.rewrites)
    question = replace(last.question, text=typed, resolved=understood, rewrites=steps)
    if len(told) < 2:
        return first.asked(question)
    parts = [answer for _, answer in told]
    return Answer(
        first.kind if first.kind in (AnswerKind.YES, AnswerKind.NO) else AnswerKind.LIST,
        "; ".join(map(_briefly, parts)),
        question,
        tuple(dict.fromkeys(span for answer in parts for span in answer.spans)),
        tuple(dict.fromkeys(span for answer in parts for span in answer.evidence)),
        min(answer.confidence for answer in parts),
        first.trace,
        "; ".join(answer.note for answer in parts if answer.note),
        first.signals,
    )


def _led(whole: str, understood: str, question: str, answer: Answer) -> str:
    """ "Who is the youngest of the nurses and why?", where the first question was understood so by
    itself, and the whole of it was not."""
    asked, resolved = question.rstrip("?"), answer.question.resolved.rstrip("?. ")
    leans = understood == whole and whole.startswith(asked) and len(asked.split()) > _PAIR
    return f"{resolved}{whole[len(asked) :]}" if leans and answer.question.rewrites else understood


def last_of_several(turn: Turn) -> Turn:
    """The turn as the last of its questions alone, which a follow-up leans on."""
    question = turn.answer.question
    step = next((step for step in question.rewrites if step.rule == _SEVERAL), None)
    if step is None:
        return turn
    last = _MARKED.split(step.after)[-1]
    return replace(turn, answer=turn.answer.asked(replace(question, resolved=last, rewrites=())))


def _briefly(answer: Answer) -> str:
    """The answer, of yes and no that word alone: their sentence is the evidence."""
    if answer.kind in (AnswerKind.YES, AnswerKind.NO):
        return answer.kind.value.capitalize()
    return answer.text


def _finished(text: str) -> str:
    return f"{text.rstrip(' ?!,')}?"


def _started(text: str) -> str:
    return _finished(f"{text[:1].upper()}{text[1:]}")


def _cut(text: str) -> Iterator[str]:
    """`text` at each "and" that a question stands on either side of."""
    start = 0
    for found in _AND.finditer(text):
        left, right = text[start : found.start()], text[found.end() :]
        before, behind = read(left), read(right)
        bare = _is_bare(before) and _is_bare(behind)
        if bare or (_is_whole(before) and _opens_question(behind)):
            yield left
            start = found.end()
    yield text[start:]


def _asking(part: str) -> str:
    """A question between marks without its "and"; "And in 2023?" leans on the one before and
    keeps it. "" for anything else."""
    plain = _LINK.sub("", part)
    if _is_asked(plain):
        return plain
    return part if plain != part else ""


def _is_asked(text: str) -> bool:
    """Does it begin as a question does: with a wh-word, its preposition, or an auxiliary?"""
    lowers = read(text).lowers
    asking = QUESTION_WORDS | AUXILIARIES
    preposed = lowers[:2] == ("according", "to") or not _PREPOSED.isdisjoint(lowers[:1])
    return not asking.isdisjoint(lowers[:1]) or (
        preposed and not QUESTION_WORDS.isdisjoint(lowers[1:3])
    )


def _is_whole(form: Form) -> bool:
    """Is it a direct question with a predicate, and no clause in it that asks?"""
    opened = form.wh[0] == 0 < form.wh[1] or form.aux == 0
    behind = form.lowers[max(form.wh[1], 1) : form.end]
    single = "between" not in behind or "and" in behind[behind.index("between") :]
    if not opened or not single or not QUESTION_WORDS.isdisjoint(behind):
        return False
    return (form.whole and form.aux + 1 < form.end) or _is_direct(form)


def _opens_question(form: Form) -> bool:
    """Is it a bare "by how much", or a question in the order of one?"""
    start, end = form.wh
    if start == end:
        return form.aux == 0 and 1 < form.subject[1] < form.end and form.subject[0] == 1
    if start != 0:
        return False
    if end == form.end or form.end - start == 1 or form.lowers[: form.end] == ("what", "for"):
        return _is_bare(form)
    return _is_direct(form) or (form.wh_word in ("who", "what", "which", "how") and _acts(form))


def _is_bare(form: Form) -> bool:
    """Is it "by how much", "when", "why" or "what for", and nothing else?"""
    start, end = form.wh
    if form.lowers[: form.end] == ("what", "for"):
        return True
    if start or not end or (end != form.end and form.end != 1):
        return False
    degree = form.lowers[end - 1] in _DEGREES
    return degree or form.wh_word in ASKING_ADVERBS or form.lowers[0] in _PREPOSED


def _is_direct(form: Form) -> bool:
    """Does the auxiliary follow the wh-phrase, "what share of the nuts" too, and no subject?"""
    words = (i for i in range(form.end) if form.lowers[i] in QUESTION_WORDS)
    start = next(words, form.end) + 1
    aux = next((i for i in range(start, form.end) if form.lowers[i] in AUXILIARIES), form.end)
    plain = all(tag not in ("PRP", "DT", "PRP$") for tag in form.tags[start : start + 1])
    noun = all(not tag.startswith(("VB", "MD", "PRP")) for tag in form.tags[start + 1 : aux])
    return aux + 1 < form.end and (aux == start or (plain and noun and form.wh_word in _WITH_NOUN))


def _acts(form: Form) -> bool:
    """Does a verb follow the wh-phrase at once ("who lost"), and no subject ("what she said")?"""
    end = form.wh[1]
    return phrase_end(form.lowers, list(form.tags), end, form.end) == end == form.verb
