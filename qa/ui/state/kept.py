"""A chat whose turns are kept as they are answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa.documents.progress import Told, unheard
from qa.ui.rendering.render import place_of
from qa.ui.state.recalling import to_json
from qa.ui.state.records import sources_of

if TYPE_CHECKING:
    from qa.answering.answer import Answer
    from qa.conversation.chat import AnswererLike, Chat, Turn
    from qa.documents.article import Article
    from qa.ui.state.session import Session

__all__ = ["KeptChat"]


class KeptChat:
    """A `qa.Chat` that keeps every turn in a session: what surfaces talk to.

    `paths` is what was opened, absolute. `number` is the id of the conversation, None before its
    first answer. `notice` says in a sentence what is different from when it was kept, or is "".
    """

    def __init__(
        self,
        chat: Chat,
        session: Session,
        paths: tuple[str, ...],
        *,
        number: int | None = None,
        notice: str = "",
    ) -> None:
        self._chat = chat
        self.session = session
        self.paths = paths
        self.number = number
        self.notice = notice
        self.sources = sources_of(chat.articles)

    @property
    def articles(self) -> tuple[Article, ...]:
        """The articles that are asked."""
        return self._chat.articles

    @property
    def history(self) -> tuple[Turn, ...]:
        """The turns so far, oldest first, those of a resumed conversation too."""
        return self._chat.history

    @property
    def answerer(self) -> AnswererLike:
        """What answers, for those who ask beside the conversation."""
        return self._chat.answerer

    def ask(self, text: str) -> Answer:
        """Answer `text`; when this returns, the turn is kept."""
        answer = self._chat.ask(text)
        question = self._chat.history[-1].question
        if question:
            kept = to_json(answer, self.articles)
            titled = len(self.articles) > 1
            turn = (question, answer.text, place_of(answer, titled=titled), kept)
            self.number = self.session.add_turn(self.number, self, turn)
        return answer

    def clear(self) -> None:
        """Begin another conversation about the same articles; what was said stays kept."""
        self._chat.clear()
        self.number, self.notice = None, ""

    def forget(self) -> None:
        """Delete this conversation for good and begin another."""
        if self.number is not None:
            self.session.forget(self.number)
        self.clear()

    def warm(self, told: Told = unheard) -> None:
        """Read ahead what the first question needs; `told` hears the share that is done."""
        self._chat.warm(told)
