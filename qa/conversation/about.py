"""Questions about the document itself: what it is about, its date, its title.

They are answered with verbatim spans where the text has them: the lead sentence of a news text
says what happened, and a dateline stands in the text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from itertools import takewhile

from qa.answering.answer import Answer, AnswerSpan
from qa.answering.question import Question, QuestionType
from qa.conversation.turn import Turn, last_answered, place_of
from qa.conversation.wordings import Wording
from qa.documents.article import Article
from qa.reading.names.gender import known_gender
from qa.types import AnswerKind, Sentence

__all__ = ["document_answer"]

_DOC = (
    r"(?:(?:this|the|that|your) (?:news |newspaper |whole |entire )?"
    r"(?:article|text|story|report|document|piece|page|paper|passage|news)|"
    r"(?:this|it|that)(?: all)?)"
)
_NAMED_DOC = (
    r"(?:this|the|that|your) (?:news |newspaper )?(?:article|text|story|report|document|piece|page)"
)
_TOPIC = Wording(
    rf"(?:what|who)(?: is|'s| was) {_DOC} (?:all )?about|what does {_NAMED_DOC} (?:say|"
    rf"talk about|deal with|discuss|describe|cover)"
    rf"|(?:what(?: is|'s) )?(?:the )?(?:main |central )?(?:topic|subject|theme|"
    rf"gist|main (?:point|idea|topic)|main news|news|point)"
    rf"(?: of {_DOC})?|tell me about {_NAMED_DOC}|what(?: is|'s) (?:the )?news|what is {_NAMED_DOC}"
)
_HERO = Wording(
    rf"who(?: is|'s| was) the (?:main (?:character|person|figure)|hero|heroine|protagonist)"
    rf"(?: (?:of|in) {_DOC})?"
)
_SUMMARY = Wording(
    rf"(?:please )?(?:(?:can|could) you )?(?:please )?(?:summari[sz]e|sum up|"
    rf"outline)(?: {_DOC}| it)?(?: for me)?(?: please)?"
    rf"|(?:give me |write |make )?(?:a |the )?(?:short |brief )?(?:summary|"
    rf"overview|tldr|tl dr|synopsis|gist)(?: of {_DOC})?(?: please)?"
    rf"|in short|in a nutshell"
)
_HAPPENED = Wording(r"what (?:happened|has happened|is happening|'s happening|happens)(?: here)?")
_DATE = Wording(
    rf"(?:what|which)(?: is|'s| was) the (?:publication )?(?:date|day|year)(?: "
    rf"of (?:publication of )?{_NAMED_DOC})?"
    rf"|when (?:was|is|did) {_NAMED_DOC} (?:be )?(?:published|written|posted|"
    rf"released|dated|printed|come out|appear|from|issued)"
    rf"|when was (?:this|it) (?:written|published|posted)|(?:what|which) (?:date|"
    rf"day|year) (?:is|was) {_NAMED_DOC} (?:from|published|written)(?: on| "
    rf"in)?"
    rf"|how old is {_NAMED_DOC}|(?:what(?: is|'s) )?{_NAMED_DOC}'s (?:publication "
    rf")?date|date of {_NAMED_DOC}"
    rf"|(?:on )?(?:what|which) (?:date|day) was {_NAMED_DOC} (?:published|written|posted)"
)
_AUTHOR = Wording(
    rf"who (?:wrote|authored|reported) {_NAMED_DOC}"
    rf"|who(?: is|'s| was) the (?:author|writer|reporter)(?: of {_NAMED_DOC})?"
    rf"|who was {_NAMED_DOC} written by|{_NAMED_DOC}'s author"
)
_TITLE = Wording(
    rf"what(?: is|'s| was) the (?:title|headline|name)(?: of {_NAMED_DOC})|"
    rf"what(?: is|'s) the (?:title|headline)"
    rf"|what is {_NAMED_DOC} (?:called|titled|entitled)|(?:what(?: is|'s) )?{_NAMED_DOC}"
    rf"'s (?:title|headline|name)"
)
_WRITER = re.compile(r"(?:authors?|writers?|written by|prepared by)\b", re.IGNORECASE)
_SALUTATION = re.compile(r"(?:Dear|Hello|Hi|To all) [^.?!\n]{1,60}[,:!]?\s*")
_SUBJECTS = frozenset(("subject", "re", "topic"))
# So many labelled lines at the beginning are a head; one may be a sentence with a colon.
_LEAST_HEAD = 2
_WHAT_DATE = ("when was this ", "when was it ")
# How often a hero is named at least, and how many others are looked at.
_OFTEN, _RIVALS = 3, 4
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def document_answer(
    asked: str, typed: str, history: tuple[Turn, ...], articles: Sequence[Article]
) -> Answer | None:
    """The answer when `asked` is about the document itself, else None."""
    said = _normal(asked)
    if len(said) > 120:
        return None
    last = last_answered(history)
    span = place_of(last.answer) if last else None
    article = span.article if span else articles[0]
    question = Question(text=typed, resolved=asked, type=QuestionType.TOPIC)
    if _HERO.fits(said) and (hero := _hero(article, question)):
        return hero
    if _TOPIC.fits(said) and not (last and _leans(said)):
        return _subject(article, question) or _spans(_lead_sentences(article, 1), article, question)
    if _HAPPENED.fits(said) and last is None:
        return _spans(_lead_sentences(article, 1), article, question)
    if _SUMMARY.fits(said):
        return _spans(_lead_sentences(article, 3), article, question)
    if _DATE.fits(said) and not (last and said.startswith(_WHAT_DATE)):
        return _date(article, question)
    if _TITLE.fits(said):
        return _title(article, question)
    if _AUTHOR.fits(said) and not _names_author(article):
        return _unknown("The article does not name its author.", question)
    return None


def _hero(article: Article, question: Question) -> Answer | None:
    """Whose life the article tells, else the person whom it names more often than anybody."""
    from qa.conversation.protagonist import protagonist_of

    told = protagonist_of(article)
    hero = told.name if told is not None else _most_named(article)
    if not hero:
        return None
    first = article.sentences[0].start if article.sentences else 0
    name = rf"\b(?:[A-Z][\w'’-]+ )?{re.escape(hero)}(?: [A-Z][\w'’-]+)*\b"
    found = re.compile(name).search(article.text, first)
    if found is None:
        return None
    place = found.span()
    opened = found[0].split()
    if len(opened) > 1 and opened[0] != hero.split()[0] and not known_gender(opened[0].lower()):
        place = place[0] + len(opened[0]) + 1, place[1]
    span = _span(article, *place)
    return Answer(AnswerKind.SPAN, span.text, question, (span,), _around(article, *place), 0.8)


def _most_named(article: Article) -> str:
    """The name of a person that stands more often than any other, or ""."""
    from qa.conversation.cast import cast_of

    counts = {
        name: len(re.findall(rf"\b{re.escape(name)}\b", article.text))
        for name in cast_of(article).people[:_RIVALS]
    }
    most = max(counts, key=counts.__getitem__, default="")
    rivals = max((count for name, count in counts.items() if name != most), default=0)
    return most if most and counts[most] >= max(_OFTEN, rivals + 1) else ""


def _names_author(article: Article) -> bool:
    """Whether a byline or a label ("Authors: …", "Written by: …") answers who wrote it."""
    from qa.documents.fields import find_fields

    return any(
        field.source == "byline" or _WRITER.match(article.text, field.label.start, field.label.end)
        for field in find_fields(article)
    )


def _leans(said: str) -> bool:
    """Does "it" or "this" stand where the history may give it another meaning?"""
    return re.match(r"what(?: is|'s| was) it ", said) is not None


def _lead_sentences(article: Article, count: int) -> tuple[Sentence, ...]:
    """The first `count` sentences of the first paragraph of running text, captions left out."""
    texts = {part.index for part in article.paragraphs if part.kind == "text"}
    running = [
        one
        for one in article.sentences
        if not one.caption
        and (one.paragraph in texts or not texts)
        and not _SALUTATION.fullmatch(article.text, one.start, one.end)
    ]
    head = _labelled_head(article)
    running = [one for one in running if one.paragraph not in head] or running
    running = running or list(article.sentences)
    if not running:
        return ()
    first = running[0].paragraph
    return tuple(one for one in running[:count] if one.paragraph == first)


def _labelled_head(article: Article) -> set[int]:
    """The lines of the head of a mail or memo, which tell of it and not what it tells."""
    from qa.documents.fields import find_fields

    labelled = {field.paragraph for field in find_fields(article) if field.source == "label"}
    texts = [part.index for part in article.paragraphs if part.kind == "text"]
    head = set(takewhile(labelled.__contains__, texts))
    return head if len(head) >= _LEAST_HEAD else set()


def _subject(article: Article, question: Question) -> Answer | None:
    """What the head of a mail or memo says that it is about."""
    from qa.documents.fields import find_fields

    for field in find_fields(article):
        label = article.text[field.label.start : field.label.end]
        if field.source == "label" and label.lower() in _SUBJECTS:
            span = _span(article, field.value.start, field.value.end)
            evidence = _around(article, span.start, span.end)
            return Answer(AnswerKind.SPAN, span.text, question, (span,), evidence, 0.9)
    return None


def _spans(sentences: tuple[Sentence, ...], article: Article, question: Question) -> Answer:
    if not sentences:
        return _unknown("The article has no sentences.", question)
    span = _span(article, sentences[0].start, sentences[-1].end)
    evidence = tuple(_span(article, one.start, one.end) for one in sentences)
    return Answer(AnswerKind.SPAN, span.text, question, (span,), evidence, confidence=0.9)


def _date_span(article: Article) -> tuple[int, int] | None:
    """Where the text itself gives its date of publication in full, in characters, or None."""
    published = article.published
    if published is None:
        return None
    found = re.search("|".join(_date_forms(published)), article.text, re.IGNORECASE)
    return found.span() if found else None


def _date_forms(day: date) -> list[str]:
    month = _MONTHS[day.month - 1]
    short = rf"(?:{month}|{month[:3]}\.?|{month[:4]}\.?)"
    number = rf"0?{day.day}(?:st|nd|rd|th)?"
    return [
        rf"\b{day.year}(?P<mark>[-/.])0?{day.month}(?P=mark){day.day:02}\b",
        rf"\b{short} {number},? {day.year}\b",
        rf"\b{number} {short},? {day.year}\b",
        rf"\b{day.month}/{day.day}/{day.year}\b",
    ]


def _date(article: Article, question: Question) -> Answer:
    published = article.published
    if published is None:
        return _unknown("The article does not give its date.", question)
    found = _date_span(article)
    if found is None:
        return Answer(AnswerKind.COMPUTED, published.isoformat(), question, confidence=0.9)
    start, end = found
    span = AnswerSpan(start, end, article.text[start:end], article, published.isoformat())
    return Answer(AnswerKind.SPAN, span.text, question, (span,), _around(article, start, end), 0.95)


def _around(article: Article, start: int, end: int) -> tuple[AnswerSpan, ...]:
    """The sentence at `start`, or the bare range when no sentence holds it."""
    sentence = article.sentence_at(start)
    if sentence is None:
        return (_span(article, start, end),)
    return (_span(article, sentence.start, sentence.end),)


def _title(article: Article, question: Question) -> Answer:
    title = article.title.strip()
    if not title:
        return _unknown("The article does not give its title.", question)
    start = article.text.find(title)
    if start < 0:
        return Answer(AnswerKind.COMPUTED, title, question, confidence=0.9)
    span = _span(article, start, start + len(title))
    evidence = _around(article, span.start, span.end)
    return Answer(AnswerKind.SPAN, span.text, question, (span,), evidence, 0.9)


def _unknown(text: str, question: Question) -> Answer:
    return Answer(AnswerKind.UNANSWERABLE, text, question, confidence=0.9)


def _span(article: Article, start: int, end: int) -> AnswerSpan:
    return AnswerSpan(start, end, article.text[start:end], article)


def _normal(text: str) -> str:
    plain = text.lower().replace("’", "'")
    return " ".join(re.sub(r"[^\w' ]", " ", plain).split())
