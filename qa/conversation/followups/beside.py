"""The place in the last question of what the text tells of side by side with what is named now.

"And gas?" after "How much of the electricity did coal provide?": what "coal provided 31% of it, gas
27%" sets against gas is coal, whatever else in the question is of its kind.
"""

from __future__ import annotations

from qa.answering.answer import Answer
from qa.answering.paths.gapped import gapped
from qa.conversation.form import Form, phrase_end
from qa.language.stems import stem
from qa.reading.reading import Reading
from qa.types import Range

__all__ = ["slot_beside"]


def slot_beside(form: Form, last: Form, answer: Answer) -> Range | None:
    """The phrase of the last question that heads another row than the one named by `form`."""
    named = _rows_of(answer)
    new = _heading(named, {stem(word) for word in form.words[: form.end]})
    if new is None or phrase_end(form.lowers, list(form.tags), 0, form.end) != form.end:
        return None
    at = last.wh[1]
    while at < last.end:
        stop = max(phrase_end(last.lowers, list(last.tags), at, last.end), at + 1)
        old = _heading(named, {stem(word) for word in last.words[at:stop]})
        if old is not None and old != new:
            return at, stop
        at = stop
    return None


def _rows_of(answer: Answer) -> list[frozenset[str]]:
    """What each row is called in the sentence that the answer rests on."""
    for span in answer.evidence[:1]:
        reading = Reading(span.article)
        at = next((one for one in span.article.sentences if one.start == span.start), None)
        if at is not None:
            rows = gapped(reading.sentence(at.index), reading.clauses(at.index))
            return [row.stems for row in rows]
    return []


def _heading(rows: list[frozenset[str]], words: set[str]) -> int | None:
    """The number of the only row all of whose words are said."""
    held = [number for number, row in enumerate(rows) if row and row <= words]
    return held[0] if len(held) == 1 else None
