"""What /search shows: the sentences of the source and the past turns that hold the words."""

from __future__ import annotations

from qa.errors import UsageError
from qa.ui.commands.outcomes import CommandContext, Outcome
from qa.ui.commands.searching import Found, find_words
from qa.ui.rendering.render import Line, Segment, cut, flat, source_lines

__all__ = ["search"]

_SENTENCES_SHOWN = 10
_TURNS_SHOWN = 10


def search(context: CommandContext) -> Outcome:
    """Look for all of the words, each whole or as the start of a longer one."""
    words = context.argument
    if not words:
        raise UsageError("Usage: /search WORDS")
    found = find_words(context.chat.articles, words, _SENTENCES_SHOWN + 1)
    titled = len(context.chat.articles) > 1
    lines = [line for one in found[:_SENTENCES_SHOWN] for line in _sentence(one, titled=titled)]
    if len(found) > _SENTENCES_SHOWN:
        lines.append([Segment("There are more; Ctrl+F walks them all in the article.", "note")])
    lines += _past(context)
    where = "the source" if context.session is None else "the source and past conversations"
    missing = [Segment(f"Nowhere in {where}: {cut(words)}", "note")]
    return Outcome(lines=tuple(lines) or (missing,))


def _sentence(found: Found, *, titled: bool) -> list[Line]:
    article, sentence, spans = found
    name = f"{flat(article.title)}: " if titled and article.title else ""
    place = f"{name}paragraph {sentence.paragraph + 1}, sentence {sentence.number + 1}: "
    first, *rest = source_lines(article, sentence, spans=spans)
    return [[Segment(place, "place"), *first], *rest]


def _past(context: CommandContext) -> list[Line]:
    if context.session is None:
        return []
    turns = context.session.search(context.argument, _TURNS_SHOWN)
    return [
        [
            Segment(f"Conversation {turn.conversation}: ", "place"),
            Segment(cut(turn.question)),
            Segment(" → ", "dim"),
            Segment(flat(turn.text), "answer"),
        ]
        for turn in turns
    ]
