"""One word after the other: may this one be a name's?

The first word of a sentence or of a quotation is capitalised anyway, so it needs a second reason.
In a headline, where every word is, or in text without capitals, only names that tables know count.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from qa.language.lexicon import table, words
from qa.light import pattern
from qa.reading.line import Line, word_set
from qa.reading.names.tables import (
    base_role,
    gazetteer,
    head_kind,
    is_first_name,
    is_ordinary,
    is_title,
    longest_listed,
    may_open_title,
)
from qa.types import MentionKind

__all__ = ["FIRST_PARTICLES", "FOR_HEADS", "PARTICLES", "NameLine", "is_name_like", "time_words"]

_QUOTES = word_set("\" “ ” ‘ ` `` '' « „")
_OPENERS = _QUOTES | word_set(": . ! ? … ... • * ( [ — –")
_STOPS = word_set('. ? ! ” "')
PARTICLES = word_set(
    "de da di du del della des dos das van von der den ter bin bint ibn al el la le zu af"
)
# Words that are written small and may begin a name.
FIRST_PARTICLES = word_set("de da di du del della van von bin ibn al el ter")
FOR_HEADS = word_set(
    "act campaign movement fund center centers centre centres program programme alliance "
    "prize award"
)
_COMMON_ENDINGS = ("ism", "tion", "sion", "ness", "ment", "logy", "ics", "ity", "graphy", "ing")
_FEAST_DAYS = word_set("black good easter palm bloody cyber ash super holy shrove maundy")
_BEFORE_MONTH = word_set("in since until till during early late mid last next this every")
_CAPITAL_WORDS = word_set("US WHO")
_SMALL, _NAME, _SHOUTED, _SHOUTED_NAME = "snSN"
# What makes an adjective of the name before its hyphen: "London-based".
_ADJECTIVES = word_set(
    "based born led backed style speaking made owned era like type listed wide bound "
    "friendly controlled occupied sponsored funded trained educated ruled held dominated "
    "inspired brokered language registered related winning run"
)
_HYPHENS = str.maketrans("‐‑", "--")
_LATE_CAPITAL = pattern(r"(?:al|el|ad|as|an|ul|d|l|de|e|i|mc|o)[-'’]?[A-Z]")
_CLOSED_TAGS = word_set(
    "CC DT EX IN JJ JJR JJS MD PDT PRP PRP$ RB RBR RBS TO UH VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB"
)


@lru_cache(maxsize=1)
def time_words() -> frozenset[str]:
    """Weekdays and months, with their plurals."""
    names = {*table("weekdays"), *table("months")}
    # "Sun" and "Jan" without a full stop are names as often.
    whole = {name for name in names if len(name) > 4 or name in ("may", "june", "july")}
    return frozenset(whole | {f"{name}s" for name in whole})


class NameLine:
    """The words of one sentence as the finder of names looks at them.

    `style` is "plain", "headline" (every word of weight has a capital) or "flat" (all or no
    letters are capitals); only in plain text does a capital alone make a name.
    """

    __slots__ = ("known", "line", "style")

    def __init__(self, line: Line, known: Mapping[str, MentionKind]) -> None:
        self.line = line
        self.known = known
        self.style = _style(line)

    def phrase(self, start: int, end: int) -> str:
        """The lower-case words of a range, with single spaces."""
        return " ".join(self.line.lows[start:end])

    def text(self, start: int, end: int) -> str:
        """The words of a range as they are written."""
        return " ".join(self.line.words[start:end])

    def title_length(self, start: int, end: int) -> int:
        """How many tokens from `start` on are a title or an office, 0 for none."""
        if not 0 <= start < len(self.line.lows) or not may_open_title(self.line.lows[start]):
            return 0
        for length in (3, 2, 1):
            if start + length <= end and is_title(self.phrase(start, start + length)):
                return length
        return 0

    def begins(self, index: int) -> bool:
        """Whether a name may begin at `index`."""
        if self.line.words[index] in FIRST_PARTICLES:
            return self.particles_end(index) > index
        if not self.is_name(index):
            return False
        if self.is_opening(index) and self.line.tag(index) == "IN" and not self._is_listed(index):
            return self._phrase_listed(index)
        return not self.is_opening(index) or self._opens_as_name(index)

    def is_opening(self, index: int) -> bool:
        """Whether the word would have a capital anyway."""
        return index == 0 or self.line.low(index - 1) in _OPENERS

    def is_name(self, index: int) -> bool:
        """Whether the word could be one of a name's, by itself."""
        if not 0 <= index < len(self.line.words):
            return False
        alone = _by_itself(self.line.words[index])
        if alone == "time":
            return self._is_month_name(index)
        if alone == "name" and self.style == "headline":
            return self._is_listed(index) or not is_ordinary(self.line.lows[index])
        return alone != "" or self._is_little_name(index)

    def _is_little_name(self, index: int) -> bool:
        """As in "Per Moe" and "An Nguyen", where the tags say that the little word is a name."""
        before = self.line.tag(index) == "NNP" and self.line.tag(index + 1) == "NNP"
        low = self.line.low(index)
        return before and len(low) > 1 and low != "the" and self.line.words[index].istitle()

    def word(self, index: int) -> str:
        return self.line.words[index] if 0 <= index < len(self.line.words) else ""

    def _is_month_name(self, index: int) -> bool:
        """As in "Theresa May" and "April Jones", and the Friday of "Good Friday"."""
        low, before = self.line.low(index), self.line.low(index - 1)
        if low in table("weekdays"):
            return before in _FEAST_DAYS and self.line.capital(index - 1)
        if is_first_name(before) and before not in time_words() and self.line.capital(index - 1):
            return True
        after = self.line.low(index + 1)
        if base_role(before) and self.line.capital(index + 1) and after not in time_words():
            return is_first_name(low)  # "the engraver August Bell"
        if before in _BEFORE_MONTH:
            return False  # "in April Jones left"
        return (
            is_first_name(low)
            and self.line.capital(index + 1)
            and after not in time_words()
            and gazetteer(after) is None
            and not is_ordinary(after)
        )

    def _is_listed(self, index: int) -> bool:
        low = self.line.low(index)
        if self.line.words[index] in self.known:
            return True
        if gazetteer(low) is not None:
            return True
        personal = is_first_name(low) or low in words("family_names")
        return personal and not is_ordinary(low)

    def _opens_as_name(self, index: int) -> bool:
        """Whether the first word of a sentence is a name's, by more than its capital."""
        word, low = self.line.words[index], self.line.low(index)
        more = self.is_name(index + 1)
        if self._is_listed(index) or self._phrase_listed(index):
            return True
        if len(word) > 1 and not word[1:].islower() and any(c.isupper() for c in word[1:]):
            return True
        if low in words("titles") or base_role(low):
            return more
        if is_first_name(low):
            return more
        if self.word(index + 1).isdecimal() and self.joins_number(index, index + 1):
            return not is_ordinary(low)
        if is_ordinary(low):
            return self._opens_as_common_noun(index, more=more)
        if not more and (low.endswith(_COMMON_ENDINGS) or self._opens_as_plural(index)):
            return False
        if self.line.tag(index).startswith("NNP"):
            return True
        return self.line.tag(index) not in _CLOSED_TAGS and (more or self._acts(index))

    def _phrase_listed(self, index: int) -> bool:
        """Whether a listed name of several words begins here ("New York", "South Korean")."""
        longest = min(longest_listed(self.line.low(index)), 4)
        return any(
            gazetteer(self.phrase(index, index + length)) is not None
            for length in range(2, longest + 1)
        )

    def _opens_as_common_noun(self, index: int, *, more: bool) -> bool:
        """As in "Central Bank …", "Lake Geneva …", "Battle of Hastings …"; not "Young Tom …"."""
        if self.line.low(index + 1) == "of" and self.is_of_head(index):
            return self.is_name(self.after_of(index + 1))
        if not more or self.word(index + 1) == "US":
            return False
        following = self.line.low(index + 1)
        if head_kind(self.line.low(index)) is not None:
            return True
        return is_ordinary(following) and not self.title_length(index + 1, index + 2)

    def _opens_as_plural(self, index: int) -> bool:
        """Whether the first word is the plural of a common noun: "Seedlings need …", "Otters …"."""
        low, after = self.line.low(index), self.line.low(index + 1)
        if not low.endswith("s") or low.endswith(("ss", "us", "is")):
            return False
        if is_ordinary(low[:-1]) or (low.endswith("es") and is_ordinary(low[:-2])):
            return True
        return self.line.tag(index + 1) == "VBP" or after in ("are", "were", "have", "do")

    def _acts(self, index: int) -> bool:
        """Whether a verb or a possessive follows the first word, a single one that no table has."""
        return self.line.tag(index + 1) in ("VBD", "VBZ", "MD", "POS") and not self.line.low(
            index
        ).endswith(("s", "ing", "ly"))

    def after_of(self, index: int) -> int:
        """The token after "of" or "of the"."""
        return index + 2 if self.line.low(index + 1) == "the" else index + 1

    def is_of_head(self, index: int) -> bool:
        """As in "University", "Battle", "Gulf" and capitalised common nouns go on over "of"."""
        low = self.line.low(index)
        if head_kind(low) is not None or low in FOR_HEADS:
            return True
        if self.is_opening(index) or gazetteer(low) or is_first_name(low):
            return False
        return is_ordinary(low)

    def joins_number(self, start: int, end: int) -> bool:
        """As in "Apollo 11", "the FTSE 100 index"; not "Smith 34 points" nor "Rome 3 days"."""
        word = self.word(end)
        if end - start > 1 and re.fullmatch(r"\d{2}ers", word):
            return True
        if not (word.isdecimal() and word.isascii() and len(word) <= 4):
            return False
        last, after = self.line.low(end - 1), self.line.tag(end + 1)
        if self._is_model(start, end) and after not in ("NNS", "CD", "JJ"):
            return True
        if gazetteer(last) is not None or is_first_name(last) or last in time_words():
            return False
        return not after.startswith(("NN", "CD", "JJ")) and self.word(end + 1) not in (
            "%",
            "-",
            "–",
        )

    def _is_model(self, start: int, end: int) -> bool:
        """As in "the FTSE 100", "a Boeing 737": an article before a firm or capitals and figures of
        two digits or more."""
        if self.line.low(start - 1) not in ("a", "an", "the") or len(self.word(end)) < 2:
            return False
        kind = gazetteer(self.line.low(end - 1))
        return end - start == 1 and (
            kind is MentionKind.ORGANISATION or (kind is None and self.word(start).isupper())
        )

    def particles_end(self, start: int) -> int:
        """After "van der Waals" from its particle on; `start` where no name follows one."""
        end = start
        while end - start < 3 and self.line.low(end) in PARTICLES and not self.line.capital(end):
            end += 1
        return end + 1 if end > start and self.is_name(end) else start


def _is_adjective(word: str) -> bool:
    _, hyphen, last = word.translate(_HYPHENS).rpartition("-")
    return bool(hyphen) and last in _ADJECTIVES


@lru_cache(maxsize=16384)
def _by_itself(word: str) -> str:
    """What a word can be in a name, wherever it stands: "name", the "time" that some are called
    after, "capitals" that are no stopword, or ""."""
    low = word.lower().replace("’", "'")
    if not is_name_like(word) or _is_adjective(word):
        return ""
    if low in time_words():
        return "time"
    if low in words("stopwords"):
        return "capitals" if word in _CAPITAL_WORDS else ""
    return "name"


@lru_cache(maxsize=16384)
def is_name_like(word: str) -> bool:
    """Whether a word is written like a name's: "Rome", "iPhone", "al-Assad"."""
    if word[:1].isupper():
        return True
    if not word[:1].islower() or word.islower():
        return False
    return word[1:2].isupper() or _LATE_CAPITAL.match(word) is not None


# Sentences in which names are known by what others teach are looked through twice.
@lru_cache(maxsize=128)
def _style(line: Line) -> str:
    looks = "".join(map(_look, line.words))
    if not looks:
        return "plain"
    shouted = looks.count(_SHOUTED) + looks.count(_SHOUTED_NAME)
    if len(looks) >= 3 and shouted > 0.7 * len(looks):
        return "flat"
    names = looks.count(_NAME) + looks.count(_SHOUTED_NAME)
    if not names and "US" not in line.words:  # a stopword, but for its capitals
        return "flat"
    if names == len(looks) >= 4 and line.lows[-1] not in _STOPS:
        return "headline"
    return "plain"


@lru_cache(maxsize=16384)
def _look(word: str) -> str:
    """A letter for a word that says something: whether it is in capitals, written like a name's,
    both or neither; "" for a stopword."""
    low = word.lower().replace("’", "'")
    if len(word) < 2 or not word[0].isalpha() or low in words("stopwords"):
        return ""
    if word.isupper():
        return _SHOUTED_NAME if is_name_like(word) else _SHOUTED
    return _NAME if is_name_like(word) else _SMALL
