"""What the program says to dialogue acts: short, plain, and about what it does."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from qa.answering.answer import Answer
from qa.answering.question import Question, QuestionType
from qa.conversation.acts import Act
from qa.conversation.lengths import longer, shorter
from qa.conversation.turn import Turn, last_answered, place_of
from qa.documents.article import Article
from qa.types import AnswerKind

__all__ = ["examples", "reply"]

_NOTHING_YET = "You have not asked anything about the article yet."

_PLAIN: Mapping[Act, str] = {
    Act.EMPTY: "Please type a question about the article.",
    Act.GREET: "Hello! Ask me a question about the article.",
    Act.THANKS: "You are welcome. Ask on if you like.",
    Act.BYE: "Goodbye!",
    Act.HELP: (
        "Type a question about the article, such as one with who, what, when, where, why or how "
        "many, or one to be answered by yes or no. Follow-ups such as “Why?”, “When did he do "
        "that?” or “And in 2019?” work too."
    ),
    Act.ABILITIES: (
        "I answer questions about the article out of the article, in its own words, and show where "
        "it says so. I work offline, and I say when the article does not say."
    ),
    Act.IDENTITY: (
        "I am a program that answers questions about an article with the article's own words. I am "
        "no person and no language model: named rules choose every answer."
    ),
    Act.MAKER: (
        "I am an open-source program of hand-written rules; I answer questions about an article "
        "with its own words."
    ),
    Act.HOW_ARE_YOU: "I am a program, and I am running well. Ask me about the article.",
    Act.WHAT_TO_ASK: (
        "Anything that the article says: who did something, what happened, when, where, why, how "
        "many or how much, whether something is so, or what the article is about."
    ),
    Act.PRAISE: "Good. Ask on if you like.",
    Act.BLAME: (
        "I may well be wrong: I only choose words of the article. Ask “where does it say that?” "
        "to see the sentence, or put the question in other words."
    ),
    Act.ASSENT: "Ask on if you like.",
}


def reply(act: Act, typed: str, history: tuple[Turn, ...], articles: Sequence[Article]) -> Answer:
    """The answer to a dialogue act; about the last answer where the act asks for that."""
    question = Question(text=typed, resolved=typed, type=QuestionType.WHAT)
    if act is Act.MORE:
        more = longer(history, question)
        return more or Answer(AnswerKind.CHAT, _NOTHING_YET, question, confidence=1.0)
    about_last = _ABOUT_LAST.get(act)
    if about_last is None:
        return Answer(AnswerKind.CHAT, _PLAIN[act], question, confidence=1.0)
    turn = last_answered(history)
    if turn is None:
        return Answer(AnswerKind.CHAT, _NOTHING_YET, question, confidence=1.0)
    return about_last(turn.answer, question, len(articles) > 1)


def examples(typed: str, questions: Sequence[str]) -> Answer:
    """What can be asked, with questions that the articles answer."""
    question = Question(text=typed, resolved=typed, type=QuestionType.WHAT)
    text = _PLAIN[Act.WHAT_TO_ASK]
    if questions:
        text += " For example: " + " ".join(questions)
    return Answer(AnswerKind.CHAT, text, question, confidence=1.0)


def _sure(answer: Answer, question: Question, several: bool) -> Answer:
    """The evidence and the runner-up, with how sure the program is."""
    if answer.kind is AnswerKind.UNANSWERABLE:
        text = "I found nothing in the article that answers it."
    else:
        text = f"I am {_degree(answer.confidence)}{_evidence(answer, several)}"
    rival = next(
        (trace.span.text for trace in answer.trace[1:] if trace.span.text != answer.text), ""
    )
    if rival:
        text += f" The next best answer would have been “{rival}”."
    return _chat(text, question, answer)


def _degree(confidence: float) -> str:
    if confidence >= 0.75:
        return "quite sure"
    return "fairly sure" if confidence >= 0.45 else "not very sure"


def _evidence(answer: Answer, several: bool) -> str:
    if not answer.evidence:
        return "."
    sentence = " ".join(answer.evidence[0].text.split())
    return f". {_at(answer, several)}: “{sentence}”"


def _where(answer: Answer, question: Question, several: bool) -> Answer:
    """The place of the last answer, and its sentence."""
    if place_of(answer) is None:
        return _chat("The article does not say it.", question, answer)
    closest = answer.kind is AnswerKind.UNANSWERABLE
    lead = "The article does not say it; the closest is this" if closest else ""
    place = _at(answer, several)
    sentence = " ".join(answer.evidence[0].text.split()) if answer.evidence else ""
    text = f"{lead}. {place}" if lead else place
    return _chat(f"{text}: “{sentence}”" if sentence else f"{text}.", question, answer)


def _at(answer: Answer, several: bool) -> str:
    span = place_of(answer)
    if span is None:
        return "In the article"
    place = span.article.place(span.start)
    part = "the caption of " if place.caption else ""
    of = f" of “{span.article.title}”" if several and span.article.title else ""
    return f"In {part}paragraph {place.paragraph}, sentence {place.sentence}{of}"


def _repeat(answer: Answer, question: Question, several: bool) -> Answer:
    """The last answer once more, as it was."""
    return answer


def _shorter(answer: Answer, question: Question, several: bool) -> Answer:
    """The last answer in fewer words; what was asked stays what it was."""
    return shorter(answer)


def _chat(text: str, question: Question, answer: Answer) -> Answer:
    return Answer(
        AnswerKind.CHAT,
        text,
        question,
        spans=answer.spans,
        evidence=answer.evidence,
        confidence=1.0,
    )


_ABOUT_LAST: Mapping[Act, Callable[[Answer, Question, bool], Answer]] = {
    Act.SURE: _sure,
    Act.WHERE_SAID: _where,
    Act.REPEAT: _repeat,
    Act.SHORTER: _shorter,
}
