"""What can go wrong, as a person should be told it.

QAError
├── ArticleError        an article cannot be read: missing, a folder, empty, binary, too large
│   └── MissingExtraError   its format needs an optional package; the message names the extra
└── UsageError          the call itself makes no sense: no article given, an unknown option value

That the article does not say is an answer of kind "unanswerable", never an error.
"""

__all__ = ["ArticleError", "MissingExtraError", "QAError", "UsageError"]


class QAError(Exception):
    """The base of all errors that this package raises; its text is meant for people."""


class ArticleError(QAError):
    """An article cannot be read; the text names the file and what to do."""


class MissingExtraError(ArticleError):
    """A format needs an optional package; the text names the extra that brings it."""


class UsageError(QAError):
    """The call makes no sense as it stands."""
