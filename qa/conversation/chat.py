"""A conversation about one or more articles: the only place that remembers anything.

The path of a question: clean it, answer it as a dialogue act or as a question about the document
itself where it is one, else resolve it against the history into a whole question and hand that to
the answerer. What a first question does not need is loaded when it is needed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from qa.answering.analysis.framing import unframed
from qa.answering.answer import Answer
from qa.answering.answerer import Answerer
from qa.answering.context import Context
from qa.conversation.about import document_answer
from qa.conversation.acts import Act, may_state, recognise, strip_courtesy
from qa.conversation.recasting import recast
from qa.conversation.turn import Turn, last_answered
from qa.conversation.typed import as_meant, may_be_several, without_escapes
from qa.documents.article import Article, default_article
from qa.documents.cleaning import clean
from qa.documents.progress import Told, unheard
from qa.errors import UsageError
from qa.language.grammar import QUESTION_WORDS
from qa.light import TYPE_CHECKING, Protocol, replace
from qa.types import AnswerKind, Rewrite

if TYPE_CHECKING:
    from qa.conversation.followups.resolve import Resolution

__all__ = ["LIMIT", "AnswererLike", "Chat", "Turn", "ask"]

# Characters of a question that are looked at: nobody asks in more, and time stays bounded.
LIMIT = 1000

_CUT = f"the question was read up to its {LIMIT:,}th character"

_ENGLISH = "only questions in English are understood"

_PERSONAL = frozenset(("he", "she", "his", "her", "him"))
_OF_TOPIC = frozenset(("it", "its"))
# A question of the most usual form, to be read for the sake of the tables that this loads.
_USUAL = "Who visited the old town in 2019?"


class AnswererLike(Protocol):
    """What answers whole questions; `qa.answering.answerer.Answerer` is the one that is used."""

    def answer(
        self,
        resolved: str,
        *,
        typed: str | None = None,
        rewrites: tuple[Rewrite, ...] = (),
        context: Context = ...,
    ) -> Answer:
        """Answer the whole question `resolved`, which was typed as `typed`."""


class Chat:
    """A conversation about one article or a sequence of them.

    Raises `UsageError` when there is no article, TypeError for what is none. `answerer` replaces
    the built-in answerer; `history` holds turns over the same articles to go on from. `cautious`
    answers only what is more likely right than wrong.
    """

    def __init__(
        self,
        article: Article | Sequence[Article],
        *,
        answerer: AnswererLike | None = None,
        history: Sequence[Turn] = (),
        cautious: bool = False,
    ) -> None:
        articles = self._articles = _articles(article)
        self._answerer = Answerer(articles) if answerer is None else answerer
        self._history: list[Turn] = list(history)
        self._cautious = cautious

    def __repr__(self) -> str:
        return f"Chat({[article.title for article in self._articles]}, turns={len(self._history)})"

    @property
    def articles(self) -> tuple[Article, ...]:
        """The articles that are asked, in the order given."""
        return self._articles

    @property
    def answerer(self) -> AnswererLike:
        """What answers the whole questions."""
        return self._answerer

    @property
    def history(self) -> tuple[Turn, ...]:
        """The turns so far, oldest first."""
        return tuple(self._history)

    def clear(self) -> None:
        """Forget the history; the next question stands alone."""
        self._history.clear()

    def warm(self, told: Told = unheard) -> None:
        """Read ahead what the first question needs: code, word tables, the first block, the index.

        It changes no answer; call it from a thread once the screen stands, or not at all. `told`
        hears the share that is done, from 0 to 1, in that thread.
        """
        from qa.answering.analysis import analyse
        from qa.answering.paths.table import PATHS
        from qa.conversation.cast import cast_of
        from qa.conversation.followups.resolve import resolve
        from qa.conversation.form import read

        analyse(_USUAL)
        read(_USUAL)
        resolve(_USUAL, ())
        for article in self._articles[:1]:
            cast_of(article)
        for path in PATHS:
            path.load()
        if isinstance(self._answerer, Answerer):
            reading = self._answerer.library.readings[0]
            for sentence in reading.article.sentences[:1]:
                reading.sentence(sentence.index)
            self._answerer.library.read_ahead(told)

    def ask(self, text: str) -> Answer:
        """Answer `text` in the light of the turns before; never raises, whatever is typed.

        Raises TypeError for what is no text at all.
        """
        if not isinstance(text, str):
            raise TypeError(f"a question must be a str, not {type(text).__name__}")
        text = without_escapes(text).strip()
        typed = clean(text[:LIMIT]).strip()
        answer = self._answer(typed, self.history)
        if answer.kind is AnswerKind.UNANSWERABLE:
            answer = _unless_foreign(answer, typed)
        if self._cautious:
            from qa.answering.caution import cautious

            answer = cautious(answer)
        if len(text) > LIMIT:
            answer = replace(answer, note="; ".join(filter(None, (answer.note, _CUT))))
        self._history.append(Turn(typed, answer))
        return answer

    def _answer(self, typed: str, history: tuple[Turn, ...]) -> Answer:
        act = recognise(typed)
        whole = unframed(strip_courtesy(as_meant(typed)))
        if act is None and may_be_several(whole):
            from qa.conversation.several import joined, questions_of, told_first

            told = told_first(whole)
            if told and (answer := self._told(*told, typed, history)):
                return answer
            asked = questions_of(whole)
            if len(asked) > 1:
                understood = self._understood(whole, history)
                return joined(typed, whole, understood, self._each(asked, history))
        return self._answer_one(typed, whole, history)

    def _told(
        self, told: Turn, question: str, typed: str, history: tuple[Turn, ...]
    ) -> Answer | None:
        """The answer to a question in the light of what is told before it, or None."""
        steps = (Rewrite("what is told first", typed, question),)
        answer = self._followed(recast(unframed(question)), typed, steps, (*history, told))
        return None if answer.kind is AnswerKind.UNANSWERABLE else answer

    def _understood(self, whole: str, history: tuple[Turn, ...]) -> str:
        if not history:
            return whole
        from qa.conversation.followups.resolve import resolve

        return resolve(whole, history, self._articles).text

    def _each(
        self, questions: Sequence[str], history: tuple[Turn, ...]
    ) -> list[tuple[str, Answer]]:
        """Each of several questions with its answer, in the light of those before it."""
        answers = []
        for question in questions:
            answer = self._answer_one(question, question, history)
            answers.append((question, answer))
            history = (*history, Turn(question, answer))
        return answers

    def _answer_one(self, typed: str, plain: str, history: tuple[Turn, ...]) -> Answer:
        asked = recast(plain)
        steps = (Rewrite("plain wording", plain, asked),) if asked != plain else ()
        act = recognise(typed) or recognise(asked)
        if act is not None and not _asks_on(act, typed, history):
            return self._replied(act, typed, history)
        if history:
            return self._followed(asked, typed, steps, history)
        about = document_answer(asked, typed, (), self._articles)
        return self._first(asked, typed, steps) if about is None else about

    def _first(self, asked: str, typed: str, steps: tuple[Rewrite, ...]) -> Answer:
        """The answer to a question that no turn stands before."""
        if may_state(asked):
            from qa.conversation.followups.statements import as_question

            whole = as_question(asked) or asked
            steps += (Rewrite("statement", asked, whole),) if whole != asked else ()
            return self._answerer.answer(whole, typed=typed, rewrites=steps)
        words = _lowers(asked)
        topical = not _OF_TOPIC.isdisjoint(words) and self._of_protagonist(asked, typed, steps)
        if topical:
            return topical
        answer = self._answerer.answer(asked, typed=typed, rewrites=steps)
        if answer.kind is not AnswerKind.UNANSWERABLE:
            return answer
        if "typo" in {one.rule for one in answer.question.rewrites} - {one.rule for one in steps}:
            # "Who was she maried to?" is put plainly once its words are known.
            return self._first(answer.question.resolved, typed, answer.question.rewrites)
        if _PERSONAL.isdisjoint(words):
            return answer
        return self._of_protagonist(asked, typed, steps) or answer

    def _of_protagonist(self, asked: str, typed: str, steps: tuple[Rewrite, ...]) -> Answer | None:
        """The answer to a first "How old was she?" of whom the article names most, to "How long is
        it?" of what its title names."""
        from qa.conversation.followups.memory import spoken_of
        from qa.conversation.followups.replacing import replace_pronouns

        told = replace_pronouns(asked, spoken_of((), self._articles), self._articles)
        if not told:
            return None
        whole = told[-1].text
        step = Rewrite(told[0].rule, asked, whole)
        answer = self._answerer.answer(recast(whole), typed=typed, rewrites=(*steps, step))
        return None if answer.kind is AnswerKind.UNANSWERABLE else answer

    def _replied(self, act: Act, typed: str, history: tuple[Turn, ...]) -> Answer:
        from qa.conversation.replies import examples, reply

        if act is Act.WHAT_TO_ASK:
            from qa.conversation.suggestions import starters

            return examples(typed, starters(self))
        return reply(act, typed, history, self._articles)

    def _followed(
        self, asked: str, typed: str, steps: tuple[Rewrite, ...], history: Sequence[Turn]
    ) -> Answer:
        """The answer in the light of the turns before."""
        from qa.conversation.followups.resolve import resolve
        from qa.conversation.moments import moment_answer
        from qa.conversation.several import last_of_several
        from qa.conversation.sums import computed_answer

        history = tuple(map(last_of_several, history))
        computed = computed_answer(asked, typed, history)
        computed = computed or moment_answer(asked, typed, history)
        if computed is None and " than " in asked:
            from qa.conversation.comparing import compared_answer

            computed = compared_answer(
                asked, typed, history, lambda other, said: self._followed(other, other, (), said)
            )
        if computed is not None:
            return computed
        about = document_answer(asked, typed, history, self._articles)
        if about is not None:
            return about
        resolved = resolve(asked, history, self._articles)
        answer = self._whole(resolved, typed, steps)
        if answer.kind is not AnswerKind.UNANSWERABLE:
            return answer
        if resolved.instead:
            step = Rewrite("about", asked, resolved.instead)
            told = self._answerer.answer(resolved.instead, typed=typed, rewrites=(*steps, step))
            if told.kind is not AnswerKind.UNANSWERABLE:
                return told
        return self._otherwise(asked, typed, steps, history, resolved) or answer

    def _whole(self, resolved: Resolution, typed: str, steps: tuple[Rewrite, ...]) -> Answer:
        """The answer to the whole question that a follow-up was resolved to."""
        plain = recast(resolved.text) if resolved.rewrites else resolved.text
        again = (Rewrite("plain wording", resolved.text, plain),) if plain != resolved.text else ()
        return self._answerer.answer(
            plain,
            typed=typed,
            rewrites=steps + resolved.rewrites + again,
            context=resolved.context,
        )

    def _otherwise(
        self,
        asked: str,
        typed: str,
        steps: tuple[Rewrite, ...],
        history: tuple[Turn, ...],
        refused: Resolution,
    ) -> Answer | None:
        """The surest answer to what else the follow-up may mean, or None."""
        from qa.conversation.followups.readings import is_trusted, other_readings

        readings = other_readings(asked, refused, history, self._articles)
        answers = (self._whole(reading, typed, steps) for reading in readings)
        trusted = [answer for answer in answers if is_trusted(answer)]
        return max(trusted, key=lambda answer: answer.confidence, default=None)


def _articles(given: Article | Sequence[Article]) -> tuple[Article, ...]:
    articles = tuple(given) if isinstance(given, Iterable) else (given,)
    if not articles:
        raise UsageError("There is no article to ask: give at least one.")
    for one in articles:
        if not isinstance(one, Article):
            kind = type(one).__name__
            raise TypeError(f"articles must be made by qa.Article.from_text or so, not {kind}")
    return articles


def _unless_foreign(answer: Answer, typed: str) -> Answer:
    """A refusal that says so where the question is in a language that no rule can read."""
    if not QUESTION_WORDS.isdisjoint(typed.lower().split(maxsplit=1)[:1]):
        return answer
    from qa.conversation.foreign import is_foreign

    if not is_foreign(typed):
        return answer
    asked = replace(answer.question, resolved=typed, rewrites=())
    return replace(answer, question=asked, note=_ENGLISH)


def _lowers(text: str) -> list[str]:
    return text.lower().rstrip("?!. ").split()


def _asks_on(act: Act, typed: str, history: tuple[Turn, ...]) -> bool:
    """Is "How does it work?" about what was asked before, and no call for help?"""
    words = _lowers(typed)
    of_it = act is Act.HELP and words[-2:] == ["it", "work"]
    return of_it and last_answered(history) is not None


def ask(text: str, article: Article | Sequence[Article] | None = None) -> Answer:
    """Answer one question that stands alone; without `article`, of the default article."""
    return Chat(default_article() if article is None else article).ask(text)
