"""Ask an article in plain language and get the answer as a verbatim span with its place.

    >>> import qa
    >>> answer = qa.ask("Who visited South Korea?")

Everything is imported on first use, so that `import qa` costs almost nothing.
"""

from __future__ import annotations

# What type checkers take for true; importing it from typing would cost more than all of this.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from qa.answering.answer import Answer, AnswerSpan
    from qa.conversation.chat import Chat, Turn, ask
    from qa.documents.article import Article, default_article
    from qa.errors import ArticleError, MissingExtraError, QAError, UsageError
    from qa.types import AnswerKind

__version__ = "0.1.0"

_HOMES = {
    "Answer": "qa.answering.answer",
    "AnswerKind": "qa.types",
    "AnswerSpan": "qa.answering.answer",
    "Article": "qa.documents.article",
    "ArticleError": "qa.errors",
    "Chat": "qa.conversation.chat",
    "MissingExtraError": "qa.errors",
    "QAError": "qa.errors",
    "Turn": "qa.conversation.chat",
    "UsageError": "qa.errors",
    "ask": "qa.conversation.chat",
    "default_article": "qa.documents.article",
}

__all__ = [
    "Answer",
    "AnswerKind",
    "AnswerSpan",
    "Article",
    "ArticleError",
    "Chat",
    "MissingExtraError",
    "QAError",
    "Turn",
    "UsageError",
    "ask",
    "default_article",
]


def __getattr__(name: str) -> object:
    from importlib import import_module

    if name not in _HOMES:
        raise AttributeError(f"module 'qa' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
