"""What else a follow-up may mean, where its likeliest reading has no answer in the article.

The antecedent of a pronoun is chosen by salience alone; that the article says nothing of "how old
is Fepulea'i" but much of "how old is the minister" is evidence too. So after a refusal the next
antecedents are tried, and last the words as they were typed, which find "it" in the text itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa.answering.answer import Answer
from qa.conversation.cast import Cast, casts_of
from qa.conversation.followups.fragments import fragment
from qa.conversation.followups.pronouns import PRONOUNS
from qa.conversation.followups.resolve import Resolution, resolve
from qa.conversation.form import AUXILIARIES, read
from qa.conversation.turn import Turn, last_answered
from qa.documents.article import Article
from qa.language.stems import stem
from qa.language.tokens import tokenize
from qa.types import AnswerKind

__all__ = ["is_trusted", "other_readings"]

# Antecedents that are tried beside the first one.
_OTHERS = 3
# What an answer to another reading has to be sure of; below it, fewer than half are right.
_SURE = 0.5
_BARE = frozenset({"bare wh", "bare verb", "source"})
_NOTHING = AUXILIARIES | frozenset("one ones get got make made take took go went any some".split())
_PERSONS = frozenset(
    f"pronoun {word}" for word, pronoun in PRONOUNS.items() if pronoun.group == "person"
)

_MANY = frozenset(
    f"pronoun {word}" for word, pronoun in PRONOUNS.items() if pronoun.group == "plural"
)


def other_readings(
    text: str, first: Resolution, history: Sequence[Turn], articles: Sequence[Article]
) -> Iterator[Resolution]:
    """The other whole questions that `text` may ask, the likeliest first; none without a pronoun
    or another word that points back."""
    if not first.rewrites or _is_just_named(first, history):
        return
    seen, apart, casts = {first.text}, first.antecedents[:1], casts_of(articles)
    for _ in range(_OTHERS if apart else 0):
        other = resolve(text, history, articles, apart=frozenset(apart))
        if not other.antecedents:
            break
        odd = _is_nobody(other, casts) or _is_one_of_many(other, casts)
        if other.text not in seen and not odd:
            yield other
        seen.add(other.text)
        apart += other.antecedents[:1]
    if _is_bare(first) and (before := _before_refused(tuple(history))):
        yield resolve(text, before, articles)
    whole = fragment(text) is None and not _is_bare(first) and not _is_somebody(first)
    if whole and _says_something(text):
        yield first._replace(text=text, rewrites=())


def _before_refused(history: tuple[Turn, ...]) -> tuple[Turn, ...]:
    """The turns before a last one that had no answer; () where it had one. "When?" after "In Sweden
    too?" and a refusal is asked of what was told before."""
    last = last_answered(history)
    if last is None or last.answer.kind is not AnswerKind.UNANSWERABLE:
        return ()
    return tuple(turn for turn in history if turn is not last and not turn.small_talk)


def _says_something(text: str) -> bool:
    """Does it say more than "Did they get one?", which any sentence with "one" seems to answer?"""
    form = read(text)
    said = (i for i in range(form.wh[1], form.end) if form.lowers[i] not in _NOTHING)
    return bool(form.wh_word) or any(
        form.tags[i].startswith(("NN", "JJ", "CD", "VB")) for i in said
    )


def _is_just_named(first: Resolution, history: Sequence[Turn]) -> bool:
    """Was a name put for "it" that is the subject of the question right before, as Huaxin is of "Is
    Huaxin big?"?"""
    turn = last_answered(tuple(history))
    named = [one for one in first.antecedents if one[:1].isupper()]
    things = any(step.rule in ("pronoun it", "pronoun its") for step in first.rewrites)
    if turn is None or not named or not things or len(first.antecedents) > 1:
        return False
    asked = read(turn.answer.question.resolved)
    return asked.piece(*asked.subject) == named[0] and not asked.wh_word


def _is_bare(first: Resolution) -> bool:
    """Was it "For how long?", which asks nothing by itself?"""
    return not _BARE.isdisjoint(step.rule for step in first.rewrites)


def _is_somebody(first: Resolution) -> bool:
    """Was somebody with a name meant by "he" or "she", whom another's deed is not told of?"""
    persons = [step for step in first.rewrites if step.rule in _PERSONS]
    return bool(persons) and any(one[:1].isupper() for one in first.antecedents)


def _is_nobody(other: Resolution, casts: Sequence[Cast]) -> bool:
    """Was a name put for "he" or "she" that the articles give to no man or woman? The likeliest
    reading may take it for one; a second guess has nothing else to go by."""
    genders = [PRONOUNS[step.rule.split()[-1]].gender for step in other.rewrites
               if step.rule in _PERSONS]  # fmt: skip
    name = next(iter(other.antecedents), "")
    called = {cast.gender_of(name) for cast in casts}
    return bool(genders) and name[:1].isupper() and called.isdisjoint(genders)


def _is_one_of_many(other: Resolution, casts: Sequence[Cast]) -> bool:
    """Was a man or a woman put for "they", who would be he or she?"""
    name = next(iter(other.antecedents), "")
    many = any(step.rule in _MANY for step in other.rewrites)
    alone = name[:1].isupper() and " and " not in name
    return many and alone and any(cast.gender_of(name) for cast in casts)


def is_trusted(answer: Answer) -> bool:
    """Is the answer to another reading sure, and its evidence about a word of the question?"""
    if answer.kind is AnswerKind.UNANSWERABLE or answer.confidence < _SURE:
        return False
    said = {stem(token.text.lower()) for span in answer.evidence for token in tokenize(span.text)}
    return any(term.kind != "other" and term.stem in said for term in answer.question.terms)
