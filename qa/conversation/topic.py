"""What an article is about, as its title names it or its first sentence defines it: what "it" is
before anything was asked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from qa.conversation.nouns import kind_of
from qa.documents.article import Article
from qa.language.lexicon import words
from qa.language.tagger import tag
from qa.language.wordtags import choices
from qa.light import pattern
from qa.reading.names.gender import known_gender
from qa.reading.names.tables import is_ordinary

__all__ = ["topic_of"]

# " - Open Encyclopedia": where it was published.
_SITE = pattern(r"\s+(?:[|–—·•]|--?)\s.*$", re.DOTALL)
_LONGEST = 5
# The title itself may be one of them.
_LEAST = 2
# "The Tarn (French: Tarn) is a river in …", and the noun that ends what it is.
_DEFINED = pattern(
    r"(?P<the>The )?(?P<name>[^\W\d_a-z][\w'’-]*(?: (?:(?:of|the|de) )*[^\W\d_a-z][\w'’-]*){0,4})"
    r"(?: \([^)]*\))?(?:, [^,]*,)? (?:is|was) (?:an?|one of the) (?P<what>(?:[\w'’-]+ )*?[\w'’-]+)"
    r"(?=,|[.;]| (?:in|of|on|at|with|by|for|from|to|between|that|which|who|and|[a-z]+ed)\b)"
)
_FIRST = 3
_FINITE = ("VBD", "VBZ", "VBP", "MD")


@lru_cache(maxsize=32)
def topic_of(article: Article) -> str:
    """The thing or place that the title of `article` names, as its text writes it, or the one event
    of a headline, or what the text begins by defining; "" where the title says more than that, or
    names a person, or the text hardly speaks of it."""
    title = _SITE.sub("", article.title).strip()
    if ": " not in title:
        topic = _named(article, title.removeprefix("The ")) or _event(article, title)
        return topic or _defined(article, title)
    named = (_first_named(article, part) for part in title.split(": "))
    # Of "Patient leaflet: Varonil tablets" it is what the text speaks of most.
    most = max(named, key=lambda name: len(_places(article, name)) if name else 0)
    return most or _defined(article, title)


def _first_named(article: Article, part: str) -> str:
    """The longest name in a part of a title that the text speaks of, or ""."""
    return next(filter(None, (_named(article, name) for name in _names_in(part))), "")


def _defined(article: Article, title: str) -> str:
    """The Tarn of "The Tarn is a river in …", which one of the first sentences says below a title
    that has the name in it: "Tarn (river)"."""
    tags = tag(title.split()) if title else []
    for sentence in article.sentences[:_FIRST] if tags else ():
        found = _DEFINED.match(article.text, sentence.start, sentence.end)
        if found is None or kind_of(found["what"].split()[-1].lower()) == "person":
            continue
        if found["name"] in title and not any(one in _FINITE for one in tags):
            return _named(article, found["name"])
    return ""


def _event(article: Article, title: str) -> str:
    """The earthquake of "83 dead as earthquake flattens villages": the one event of a headline, of
    which the text tells too; a plural is none, and a noun before another is no event."""
    parts = title.split()
    tags = tag(parts) if parts else []
    found = [
        word.lower()
        for i, word in enumerate(parts)
        if word.lower() in words("event_words")
        and (tags[i] == "NN" or _opens(parts, i))
        and _ends(parts[i + 1 : i + 2])
    ]
    if len(found) != 1:
        return ""
    places = re.findall(rf"\b{found[0]}\b", article.text, re.IGNORECASE)
    return f"the {found[0]}" if len(places) >= _LEAST else ""


def _opens(parts: list[str], index: int) -> bool:
    """Is it the "Fire" of "Fire guts factory", which a headline bids nobody to do?"""
    behind = choices(parts[index + 1].lower()).split("/") if index + 2 < len(parts) else []
    return index == 0 and "VBZ" in behind and "NN" in choices(parts[0].lower()).split("/")


def _ends(behind: list[str]) -> bool:
    """Whether no noun follows: "earthquake flattens", but not "fire brigade"."""
    known = choices(behind[0].lower()).split("/") if behind else []
    return "VBZ" in known or not any(one.startswith("NN") for one in known)


def _names_in(part: str) -> Iterator[str]:
    """The names in "AeroBrew 300 coffee maker", the longest first; each has a capital letter."""
    parts = part.removeprefix("The ").removeprefix("the ").split()[: _LONGEST + 1]
    for size in range(min(len(parts), _LONGEST), 0, -1):
        for start in range(len(parts) - size + 1):
            name = parts[start : start + size]
            if all(one[0].isupper() or one[0].isdigit() for one in (name[0], name[-1])):
                yield " ".join(name)


def _named(article: Article, title: str) -> str:
    """What a title names, as the text writes it, or ""."""
    parts = title.split()
    if not 0 < len(parts) <= _LONGEST or not title[0].isalpha() or _is_person(title):
        return ""
    if any(one in _FINITE for one in tag(parts)):
        return ""
    places = _places(article, title)
    if len(places) < _LEAST:
        return ""
    inside = next((one for one in places if one[1]), places[-1])
    name = inside.group()
    return f"the {name[4:]}" if inside[1] else name


def _places(article: Article, name: str) -> list[re.Match[str]]:
    """Where the text has a name, with "the" before it where that stands there."""
    said = rf"(?<!\w)(the )?{re.escape(name.removeprefix('the '))}(?!\w)"
    return list(re.finditer(said, article.text, re.IGNORECASE))


def _is_person(title: str) -> bool:
    """ "Ida Falk", "The Baker", but not "Victoria Station"."""
    last = title.split()[-1].lower()
    named = bool(known_gender(title)) and not is_ordinary(last)
    return named or kind_of(last) == "person"
