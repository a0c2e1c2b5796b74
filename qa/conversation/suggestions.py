"""What can be asked: questions drawn from the article, each tried on the answerer first.

A question is written from one clause and is kept only when the answerer finds that clause's own
words again with a high confidence. So a suggestion never leads to a wrong answer or to none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import islice, takewhile

from qa.answering.answer import Answer, AnswerSpan
from qa.answering.answerer import Answerer
from qa.conversation.suggesting.drafts import drafts
from qa.light import TYPE_CHECKING, NamedTuple
from qa.types import AnswerKind, Sentence

if TYPE_CHECKING:
    from qa.answering.library import Library
    from qa.conversation.chat import Chat
    from qa.reading.reading import Reading

__all__ = ["follow_ups", "starters"]

# Sentences that are looked at and questions that are tried: what bounds the time.
_READ, _TRIED = 60, 40
# Sentences of an article of many: its first may be no more than its title.
_EACH = 5
_NEAR = 12
_SURE = 0.5
_ALIKE = 0.5
_LONGEST = 120
# Words for who asks and who is asked, whom a question out of its place has not.
_PARTNERS = frozenset("i me my mine we us our ours you your yours it its he she they".split())
# Slots whose answer is right when it begins where the clause's does, however far it goes.
_BEGUN = ("how many", "what is", "who is")


class _Proposal(NamedTuple):
    """A question with the characters of one article that should answer it."""

    text: str
    slot: str
    article: int
    sentence: int
    start: int
    end: int


def starters(
    chat: Chat | Answerer, *, limit: int = 4, wanted: Callable[[], bool] = lambda: True
) -> tuple[str, ...]:
    """At most `limit` questions that the articles answer, of different kinds, the lead's first.

    Every one stands alone, without pronouns, and has been answered well by the answerer; there are
    fewer, or none, where the text gives no more. Deterministic; at most 40 questions are tried, and
    no more once `wanted` says no.
    """
    answerer = _answerer(chat)
    if answerer is None:
        return ()
    found = _proposals(answerer.library, _first_sentences(answerer.library))
    return _chosen(answerer, _while(wanted, _by_turns(_while(wanted, found))), limit)


def follow_ups(
    chat: Chat, answer: Answer, *, limit: int = 3, wanted: Callable[[], bool] = lambda: True
) -> tuple[str, ...]:
    """At most `limit` questions to ask after `answer`, about what stands near it, nearest first.

    They are neither asked already in `chat` nor answered by what was said; after an answer without
    a place they are those of `starters`, as far as they are new. None is tried any more once
    `wanted` says no.
    """
    answerer = _answerer(chat)
    if answerer is None:
        return ()
    asked = frozenset(_key(turn.question) for turn in chat.history) | {_key(answer.question.text)}
    said = tuple(span for turn in chat.history for span in turn.answer.spans) + answer.spans
    near = _near_sentences(answerer.library, answer) or _first_sentences(answerer.library)
    found = _while(wanted, _by_turns(_while(wanted, _proposals(answerer.library, near))))
    return _chosen(answerer, found, limit, asked, said)


def _while(wanted: Callable[[], bool], found: Iterable[_Proposal]) -> Iterator[_Proposal]:
    """What is found for as long as it is wanted."""
    return takewhile(lambda one: wanted(), found)


def _answerer(chat: Chat | Answerer) -> Answerer | None:
    """The built-in answerer, or None where another one was put in its place."""
    found = chat if isinstance(chat, Answerer) else chat.answerer
    return found if isinstance(found, Answerer) else None


def _first_sentences(library: Library) -> list[tuple[int, Sentence]]:
    """The first sentences of each article, or of the first articles, as the bound allows."""
    each = max(_EACH, _READ // len(library.articles))
    return [
        (number, sentence)
        for number, article in enumerate(library.articles[: _READ // each])
        for sentence in article.sentences[:each]
    ]


def _near_sentences(library: Library, answer: Answer) -> list[tuple[int, Sentence]]:
    """The sentence of the answer, then those around it, the nearer ones first."""
    place = next(iter((*answer.spans, *answer.evidence)), None)
    sentence = place.article.sentence_at(place.start) if place else None
    if place is None or sentence is None:
        return []
    number = next(n for n, one in enumerate(library.articles) if one is place.article)
    first = max(0, sentence.index - _NEAR // 3)
    around = place.article.sentences[first : sentence.index + _NEAR]
    ordered = sorted(around, key=lambda one: (abs(one.index - sentence.index), -one.index))
    return [(number, one) for one in ordered]


def _proposals(library: Library, sentences: Iterable[tuple[int, Sentence]]) -> Iterator[_Proposal]:
    for number, sentence in sentences:
        if sentence.caption:
            continue
        reading = library.readings[number]
        yield from _own_question(reading, number, sentence)
        read, clauses = reading.sentence(sentence.index), reading.clauses(sentence.index)
        links = library.coreferences[number].links(sentence.index)
        for draft in drafts(read, links, clauses):
            start, end = read.offsets(draft.start, draft.end)
            yield _Proposal(draft.text, draft.slot, number, sentence.index, start, end)


def _own_question(reading: Reading, number: int, sentence: Sentence) -> Iterator[_Proposal]:
    """A question of the text itself that the sentence after it answers, to nobody in particular."""
    if sentence.index not in reading.asking or reading.turns:
        return
    text = reading.article.text[sentence.start : sentence.end]
    spoken = any(word in _PARTNERS for word in re.findall(r"\w+", text.lower()))
    if not spoken and text[:1].isupper() and len(text) <= _LONGEST and "\n" not in text:
        first = min(index for index, asked in reading.answered.items() if asked == sentence.index)
        answer = reading.article.sentences[first]
        yield _Proposal(text, "asked", number, sentence.index, answer.start, answer.end)


def _by_turns(found: Iterable[_Proposal]) -> list[_Proposal]:
    """One of each slot in turn, each slot in the order of the text."""
    slots: dict[str, list[_Proposal]] = {}
    for one in found:
        slots.setdefault(one.slot, []).append(one)
    rounds = max((len(ones) for ones in slots.values()), default=0)
    return [ones[n] for n in range(rounds) for ones in slots.values() if n < len(ones)]


def _chosen(
    answerer: Answerer,
    proposals: Iterable[_Proposal],
    limit: int,
    asked: frozenset[str] = frozenset(),
    said: tuple[AnswerSpan, ...] = (),
) -> tuple[str, ...]:
    """The first proposals that are new and answered well; one a sentence while there are enough."""
    chosen: dict[tuple[int, int], _Proposal] = {}
    spare: list[_Proposal] = []
    for one in islice(proposals, _TRIED):
        if len(chosen) >= limit:
            break
        if _key(one.text) in asked or _is_said(answerer.library, one, said):
            continue
        if (
            _answers(answerer, one)
            and chosen.setdefault((one.article, one.sentence), one) is not one
        ):
            spare.append(one)
    texts = dict.fromkeys(one.text for one in (*chosen.values(), *spare))
    return tuple(texts)[:limit]


def _answers(answerer: Answerer, one: _Proposal) -> bool:
    """Whether the answerer, asked, is sure and says what the clause says."""
    answer = answerer.answer(one.text)
    if answer.kind not in (AnswerKind.SPAN, AnswerKind.LIST) or answer.confidence < _SURE:
        return False
    if any(span.article is not answerer.library.articles[one.article] for span in answer.spans):
        return False
    start = min(span.start for span in answer.spans)
    end = max(span.end for span in answer.spans)
    if _names_itself(one.text, answer):
        return False
    if one.slot == "asked" and one.start <= start < end <= one.end:
        return True  # the "2.4 m" of what a text says behind its own question
    if (
        one.slot in _BEGUN
        and end - start <= _LONGEST
        and start in range(one.start, one.start + 12)
        and end > one.start
    ):
        return True
    shared = min(end, one.end) - max(start, one.start)
    return shared >= _ALIKE * max(end - start, one.end - one.start)


def _names_itself(question: str, answer: Answer) -> bool:
    """Whether a name of the answer stands in the question already: "Who hated Bob's dog?", Bob."""
    asked = set(re.findall(r"\w+", question))
    said = (word for span in answer.spans for word in re.findall(r"\w+", span.text))
    return any(word[:1].isupper() and word in asked for word in said)


def _is_said(library: Library, one: _Proposal, said: tuple[AnswerSpan, ...]) -> bool:
    """Whether an answer before has said what this one asks for."""
    article = library.articles[one.article]
    return any(
        span.article is article and span.start < one.end and one.start < span.end for span in said
    )


def _key(text: str) -> str:
    return "".join(char for char in text.lower() if char.isalnum())
