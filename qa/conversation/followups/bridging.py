"""Parts of what was spoken of, named without it: "When did indoor versions become common?".

Only where neither the talk nor an article has the noun, so that nothing but the topic explains it.
After Clark (1975), who calls the step from "the house" to "the door" a bridge.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain

from qa.conversation.followups.attributes import topic_asked
from qa.conversation.followups.entities import Entity, Memory
from qa.conversation.followups.leaning import Lean, leans
from qa.conversation.followups.pronouns import Replacement
from qa.conversation.followups.support import LEADING
from qa.conversation.form import Form, phrase_end, read
from qa.conversation.nouns import COMMANDS, is_group, is_relational, kind_of
from qa.conversation.turn import Turn
from qa.documents.article import Article
from qa.language.lexicon import words
from qa.language.stems import stem

__all__ = ["complete_bridge"]

_FEW = 8
_TURNS = 5
_LONGEST = 10
# One turn, and what the articles are about.
_ALONE = 2
_UNSURE = frozenset({"answer", "doubt", "sought"})
_LEANING = frozenset({"PRP", "PRP$", "POS"})
# The document itself, which is of no topic: "Who wrote the article?".
_DOCUMENTS = frozenset("article report story text piece column".split())
# What is the same as what it names: "the term toilet".
_SAYINGS = frozenset("term word phrase name expression".split())
_ASKER = frozenset("i you we me us my your our".split())
_WORD = re.compile(r"[a-z]+")


def complete_bridge(
    text: str, memory: Memory, history: Sequence[Turn], articles: Sequence[Article]
) -> Replacement | None:
    """The question with "of" and the topic behind the noun that leans on it, or None."""
    form = read(text)
    if not _may_lean(form) or _goes_on(form, history):
        return None
    lean = next(chain(leans(form), _bridges(form)), None)
    topic = (_centre(memory) or _only(memory, lean)) if lean is not None else None
    if lean is None or topic is None or "'s " in topic.text or _is_told(lean.noun, articles):
        return None
    if form.wh_word == "who" and not topic.named and is_group(topic.head):
        return None  # the head of "the company" is who the text about it says heads it
    end = form.tokens[lean.end - 1].end
    tie = "in" if topic.kind == "place" else lean.tie or "of"
    rule = "need" if lean.asked_for else "bridge"
    return Replacement(rule, f"{text[:end]} {tie} {topic.text}{text[end:]}", topic.text)


def _centre(memory: Memory) -> Entity | None:
    """What most of the last turns were about, if more than one was; else talk may turn to
    something new."""
    asked = [one for turn in memory[:_TURNS] for one in turn if one.role not in _UNSURE]
    led = [one for one in asked if one.named or one.role in LEADING]
    things = [one for one in led if not one.person and "'s " not in one.text]
    often = Counter(one.text for one in things).most_common(1)
    text = often[0][0] if often and often[0][1] > 1 else ""
    return next((one for one in things if one.text == text), None)


def _only(memory: Memory, lean: Lean) -> Entity | None:
    """The only thing of the talk so far, for what cannot do without."""
    asked = [one for turn in memory[:_TURNS] for one in turn if one.role not in _UNSURE]
    things = {one.text for one in asked if one.named or one.role in LEADING}
    first = len(memory) == _ALONE or len(things) == 1
    return topic_asked(memory) if first and lean.sure else None


def _may_lean(form: Form) -> bool:
    """Has it neither a name nor a word that points back or stands for anything?"""
    pairs = zip(form.lowers[: form.end], form.tags[: form.end], strict=True)
    leaning = any(tag in _LEANING and word not in _ASKER for word, tag in pairs)
    opened = form.lowers[:1] and form.lowers[0] not in COMMANDS
    return bool(opened) and form.whole and not form.names and not leaning and form.end <= _LONGEST


def _goes_on(form: Form, history: Sequence[Turn]) -> bool:
    """Does it name something that was asked about before, and so explains itself?"""
    asked = {stem for turn in history for stem in _stems(turn.answer.question.resolved)}
    return not asked.isdisjoint(_stems(form.text))


def _stems(text: str) -> Iterator[str]:
    stop = words("stopwords")
    return (stem(word) for word in _WORD.findall(text.lower()) if word not in stop)


def _bridges(form: Form) -> Iterator[Lean]:
    """The noun phrases that lean: "the funds", "indoor versions"."""
    index = form.wh[1] if "EX" not in form.tags else form.end
    while index < form.end:
        stop = phrase_end(form.lowers, list(form.tags), index, form.end)
        if stop > index and _leans(form, index, stop):
            yield Lean(stop, "", form.lowers[stop - 1])
        index = max(stop, index + 1)


def _leans(form: Form, start: int, stop: int) -> bool:
    head, joined = form.lowers[stop - 1], {"of", "and", "or", "between"} & set(form.lowers)
    common = form.tags[stop - 1] in ("NN", "NNS") and kind_of(head) == "thing"
    attached = form.lowers[stop : stop + 1] in (("that",), ("which",), ("in",), ("with",))
    timed = any(time.start <= stop - 1 < time.end for time in form.times)
    asked = form.wh_word not in ("how", "why", "when", "where")
    defined = asked and form.copular and (start, stop) == form.subject and stop == form.end
    if not common or joined or attached or timed or "JJS" in form.tags[start:stop]:
        return False
    if defined or head in _SAYINGS | _DOCUMENTS or is_group(head):
        return False
    subject = (start, stop) == form.subject and not form.copular
    return form.lowers[start] == "the" or (subject and is_relational(head))


def _is_told(noun: str, articles: Sequence[Article]) -> bool:
    # "Penalti" is the stem of "penalty", and begins no word.
    begun = stem(noun).removesuffix("i")
    told = re.compile(rf"\b{re.escape(begun)}", re.IGNORECASE)
    return any(told.search(article.text) for article in articles[:_FEW])
