"""Years said by their distance: "And two years later?" after a question about 2017."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa.conversation.followups.fragments import YEAR
from qa.conversation.form import Form
from qa.documents.article import Article
from qa.language.lexicon import table
from qa.light import pattern

__all__ = ["year_meant"]

_DISTANCE = pattern(
    r"(?:in )?(?:the )?(?:(?P<count>\d{1,2}|[a-z]+) )?"
    r"(?:years? (?P<way>later|earlier|after(?:wards)?|before|after that|before that|on)"
    r"|(?P<next>following|next|previous|preceding) year)",
    re.IGNORECASE,
)
_BACK = frozenset({"earlier", "before", "before that", "previous", "preceding"})
_ONE = frozenset({"a", "the", "one", None})
_FEW = 8


def year_meant(text: str, last: Form, articles: Sequence[Article]) -> str:
    """The year that `text` names by its distance from the only year of the last question, or "".

    Where an article uses the words themselves, or does not name that year, they are left alone.
    """
    found = _DISTANCE.fullmatch(text)
    years = [int(word) for word in last.lowers[: last.end] if word.isdigit() and YEAR.match(word)]
    count = _count(found["count"]) if found else 0
    if not found or not count or len(years) != 1:
        return ""
    back = (found["way"] or found["next"]).lower() in _BACK
    year = str(years[0] - count if back else years[0] + count)
    read = [article.text for article in articles[:_FEW]]
    as_said = any(re.search(rf"\b{re.escape(text)}\b", one, re.IGNORECASE) for one in read)
    return year if not as_said and any(year in one for one in read) else ""


def _count(word: str | None) -> int:
    lower = word.lower() if word else None
    if lower in _ONE:
        return 1
    number = table("number_words").get(lower or "", lower or "")
    return int(number) if number.isdigit() else 0
