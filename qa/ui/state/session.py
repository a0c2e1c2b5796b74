"""The state of one run: the database, or memory where it cannot be used, and the chats kept in it.

session = open_session(warn=complain)
chat = session.open(["report.txt"])      # a KeptChat: every turn is kept as it is answered
chat = session.resume()                  # the last conversation again; chat.notice says more
session.conversations(); session.search("trade 2017"); session.typed()
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from qa.conversation.chat import Chat, Turn
from qa.documents.article import Article
from qa.documents.cleaning import clean, clean_name
from qa.documents.progress import Told, unheard
from qa.errors import UsageError
from qa.ui.opening import STDIN, open_articles
from qa.ui.state.kept import KeptChat
from qa.ui.state.paths import database_file
from qa.ui.state.recalling import recall
from qa.ui.state.records import Conversation, StoredTurn, sources_of
from qa.ui.state.store import Store

__all__ = ["Session", "Warn", "open_session", "replay"]

Warn = Callable[[str], object]
Result = TypeVar("Result")
# Conversations among which the last about an article is looked for.
_SEARCHED = 1000


def open_session(
    *,
    remember: bool = True,
    warn: Warn = lambda message: None,
    path: Path | None = None,
    cautious: bool = False,
) -> Session:
    """The state of this run; never raises.

    `remember=False` keeps everything in memory. `warn` is told, once, when the database (at `path`,
    by default the person's own) cannot be used; the run then goes on in memory. The chats are
    `cautious` or not.
    """
    if not remember:
        return Session(Store(), warn, cautious=cautious)
    try:
        path = path or database_file()
        return Session(Store(path), warn, path, cautious=cautious)
    except (sqlite3.Error, OSError, RuntimeError) as error:
        warn(_lost(path, error))
        return Session(Store(), warn, cautious=cautious)


class Session:
    """What surfaces ask of the state; no method raises because of the database.

    The methods may be called from any thread.
    """

    def __init__(
        self, store: Store, warn: Warn, path: Path | None = None, *, cautious: bool = False
    ) -> None:
        self._store = store
        self._warn = warn
        self._path = path
        self._cautious = cautious

    # Chats

    def open(
        self, paths: Sequence[str] = (), note: Warn = lambda text: None, told: Told = unheard
    ) -> KeptChat:
        """A new conversation over the articles at `paths`, or over the default article.

        Nothing is kept before the first answer. `note` is told of files that are passed over, and
        `told` of the share that is read. Raises ArticleError when a path cannot be read.
        """
        return self.keep(open_articles(paths, note, told), paths)

    def keep(self, articles: Sequence[Article], paths: Sequence[str] = ()) -> KeptChat:
        """A new conversation over `articles`, which were read from `paths`."""
        return KeptChat(Chat(tuple(articles), cautious=self._cautious), self, _absolute(paths))

    def resume(
        self, number: int | None = None, note: Warn = lambda text: None, told: Told = unheard
    ) -> KeptChat:
        """The conversation with that id, or the last one, to be gone on with.

        Its `history` holds the turns. Where an article has changed since, they are asked again and
        `notice` says so. Raises UsageError when there is no such conversation or its article came
        from standard input, ArticleError when an article cannot be read any more.
        """
        conversation = self.conversation(number)
        if conversation is None:
            which = (
                "There is no conversation yet" if number is None else f"No conversation {number}"
            )
            raise UsageError(f"{which}: ask something first, or see /history.")
        if STDIN in conversation.paths:
            raise UsageError(
                "That conversation was about a text from standard input, which is not kept: give"
                " the article again."
            )
        articles = open_articles(conversation.paths, note, told)
        return self.resume_over(conversation, articles)

    def go_on(
        self, paths: Sequence[str] = (), note: Warn = lambda text: None, told: Told = unheard
    ) -> KeptChat | None:
        """The last conversation, None when there is none; with `paths`, the last about them.

        Where none was about them, a new one begins; a text from standard input is known by its
        hash. Raises like `resume`.
        """
        if not paths:
            return self.resume(None, note, told) if self.conversation() else None
        articles = open_articles(paths, note, told)
        wanted, sources = _absolute(paths), sources_of(articles)
        for past in self.conversations(_SEARCHED):
            if past.paths == wanted and (STDIN not in wanted or past.sources == sources):
                return self.resume_over(past, articles)
        return self.keep(articles, paths)

    def resume_over(self, conversation: Conversation, articles: Sequence[Article]) -> KeptChat:
        """Go on with `conversation` over `articles`, which the caller has opened."""
        chat, notice = replay(
            conversation, self.turns(conversation.id), articles, cautious=self._cautious
        )
        return KeptChat(chat, self, conversation.paths, number=conversation.id, notice=notice)

    # What was said

    def conversations(self, limit: int = 50) -> tuple[Conversation, ...]:
        """The past conversations, newest first, this one too."""
        return self._with(lambda store: store.conversations(limit))

    def conversation(self, number: int | None = None) -> Conversation | None:
        """The conversation with that id; without one, the last."""
        if number is None:
            return next(iter(self.conversations(1)), None)
        return self._with(lambda store: store.conversation(number))

    def turns(self, number: int) -> tuple[StoredTurn, ...]:
        """The turns of the conversation with that id, oldest first; () when there is none."""
        return self._with(lambda store: store.turns(number))

    def search(self, text: str, limit: int = 50) -> tuple[StoredTurn, ...]:
        """The turns whose question and answer hold every word of `text`, newest first."""
        words = clean(text).split()
        return self._with(lambda store: store.search(words, limit))

    def add_turn(
        self, number: int | None, chat: KeptChat, turn: tuple[str, str, str, str]
    ) -> int | None:
        """Keep a turn of `chat` (question, answer, place, the whole): for KeptChat to call."""
        question, text, place, answer = turn
        return self._with(
            lambda store: store.add_turn(
                number,
                chat.paths,
                chat.sources,
                question=question,
                text=text,
                place=place,
                answer=answer,
            )
        )

    def forget(self, number: int) -> None:
        """Delete the conversation with that id and what was typed in it, for good."""
        self._with(lambda store: store.forget(number))

    def forget_all(self) -> None:
        """Delete all conversations and all typed lines, for good."""
        self._with(lambda store: store.forget_all())

    # What was typed, for Up and Down

    def typed(self, limit: int = 1000) -> tuple[str, ...]:
        """The lines typed last in any surface, oldest first."""
        return self._with(lambda store: store.typed(limit))

    def add_typed(self, text: str) -> None:
        """Remember a typed line, cleaned; a blank one is not worth it."""
        if line := clean(text).strip():
            self._with(lambda store: store.add_typed(line))

    def close(self) -> None:
        """Close the database; everything is in it already."""
        self._store.close()

    def _with(self, use: Callable[[Store], Result]) -> Result:
        """Use the database; when that fails say so once, and use memory from then on."""
        try:
            return use(self._store)
        except (sqlite3.Error, OSError, ValueError) as error:
            self._warn(_lost(self._path, error))
            self._store.close()
            self._store, self._path = Store(), None
            return use(self._store)


def _absolute(paths: Sequence[str]) -> tuple[str, ...]:
    return tuple(path if path == STDIN else str(Path(path).absolute()) for path in paths)


def _lost(path: Path | None, error: Exception) -> str:
    reason = getattr(error, "strerror", None) or str(error)
    where = clean_name(str(path)) if path else "their database"
    return f"conversations are kept only until you leave: {where}: {reason}"


def replay(
    conversation: Conversation,
    turns: Sequence[StoredTurn],
    articles: Sequence[Article],
    *,
    cautious: bool = False,
) -> tuple[Chat, str]:
    """The chat with its history, and what a reader should be told, or "".

    Over the same texts the turns are as they were. A changed text is asked the same questions
    again, so that no answer is shown that it does not hold.
    """
    if sources_of(articles) == conversation.sources:
        history = _recalled(turns, articles)
        if history is not None:
            return Chat(tuple(articles), history=history, cautious=cautious), ""
        notice = "The kept answers could not be read, so the questions were asked again."
    else:
        what = "The article has" if len(articles) == 1 else "The articles have"
        notice = f"{what} changed since, so the questions were asked again."
    chat = Chat(tuple(articles), cautious=cautious)
    for turn in turns:
        chat.ask(turn.question)
    return chat, notice


def _recalled(turns: Sequence[StoredTurn], articles: Sequence[Article]) -> list[Turn] | None:
    try:
        return [Turn(turn.question, recall(turn.answer, articles)) for turn in turns]
    except ValueError:
        return None
