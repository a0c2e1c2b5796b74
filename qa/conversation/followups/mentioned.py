"""What else "And the minister?" may ask, where the last question has no answer for her."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa.conversation.followups.entities import named_by
from qa.conversation.followups.fragments import fragment
from qa.conversation.followups.support import is_supported
from qa.conversation.form import Form
from qa.documents.article import Article
from qa.light import pattern

__all__ = ["told_of_instead"]

_ABOUT = pattern(r"\s*(?:(?:and|but|so)\b[\s,]*)*(?:what|how) about\b", re.IGNORECASE)


def told_of_instead(text: str, last: Form, articles: Sequence[Article]) -> str:
    """ "What about the minister?" of "and the minister?" after "What will she miss?", or "": where
    somebody's deed was asked for, others did something else; and exports of paper may not fall."""
    part = fragment(text)
    who = next(iter(named_by(part.text)), None) if part is not None and part.linked else None
    if who is None or part is None:
        return ""
    deed = last.wh_word in ("what", "who") and last.verb >= 0 and not last.asks_subject
    thing = part.text.lower().startswith("the ") and not who.person
    told = (deed and who.person) or (thing and not who.named)
    told = told or (_ABOUT.match(text) is not None and is_supported(last, who, articles))
    return f"What about {part.text}?" if told else ""
