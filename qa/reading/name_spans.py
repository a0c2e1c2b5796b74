"""Where proper names stand: runs of capitalised words and what holds them together.

The first word of a sentence or of a quotation is capitalised anyway, so it needs a second reason.
In a headline, where every word is, or in text without capitals, only names that tables know count.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from qa.language.lexicon import table, words
from qa.reading.line import Line, word_set
from qa.reading.name_tables import (
    LONGEST_PHRASE,
    base_role,
    gazetteer,
    head_kind,
    is_first_name,
    is_ordinary,
    is_title,
)
from qa.types import MentionKind

__all__ = ["LONGEST_NAME", "NameLine"]

# Tokens in the longest name; what goes on after that is a list or noise.
LONGEST_NAME = 14

_QUOTES = word_set("\" “ ” ‘ ` `` '' « „")
_OPENERS = _QUOTES | word_set(": . ! ? … ... • * ( [ — –")
_APOSTROPHES = word_set("'s 's")
_PARTICLES = word_set("de da di du del della des dos das van von der den ter bin bint ibn al el la le zu af")
_FIRST_PARTICLES = word_set("de da di du del della van von bin ibn al el ter")
_SUFFIXES = word_set("jr. sr. jr sr inc inc. ltd ltd. llc plc esq. ph.d. m.d. ii iii iv")
_OF_NOBLES = word_set("duke duchess earl count countess prince princess baron baroness marquess archbishop bishop lord lady")
_FOR_HEADS = word_set("act campaign movement fund center centers centre centres program programme alliance prize award")
_ON_HEADS = word_set("committee commission convention conference subcommittee panel inquiry treaty act council")
_POSSESSORS = word_set("king queen prince saint women men children people world year mother father veteran veterans valentine farmers workers")
_FEAST_DAYS = word_set("black good easter palm bloody cyber ash super holy shrove maundy")
_CAPITAL_WORDS = word_set("US WHO")
_ADJECTIVES = re.compile(
    r"[-‐‑](?:based|born|led|backed|style|speaking|made|owned|era|like|type|listed|wide|bound|"
    r"friendly|controlled|occupied|sponsored|funded|trained|educated|ruled|held|dominated|"
    r"inspired|brokered|language|registered|related|winning|run)\Z"
)
_LATE_CAPITAL = re.compile(r"(?:al|el|ad|as|an|ul|d|l|de|e|i|mc|o)[-'’]?[A-Z]")
_CLOSED_TAGS = word_set(
    "CC DT EX IN JJ JJR JJS MD PDT PRP PRP$ RB RBR RBS TO UH VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB"
)


@lru_cache(maxsize=1)
def _time_words() -> frozenset[str]:
    """Weekdays and months, with their plurals."""
    names = {*table("weekdays"), *table("months")}
    return frozenset(names | {f"{name}s" for name in names})


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

    def runs(self) -> list[tuple[int, int]]:
        """Token ranges of names, left to right, not overlapping."""
        found, index = [], 0
        while index < len(self.line.words):
            end = self._run_end(index)
            if end > index:
                found.append((index, end))
            index = max(end, index + 1)
        return found

    def phrase(self, start: int, end: int) -> str:
        """The lower-case words of a range, with single spaces."""
        return " ".join(self.line.lows[start:end])

    def text(self, start: int, end: int) -> str:
        """The words of a range as they are written."""
        return " ".join(self.line.words[start:end])

    def title_length(self, start: int, end: int) -> int:
        """How many tokens from `start` on are a title or an office, 0 for none."""
        for length in (3, 2, 1):
            if start + length <= end and is_title(self.phrase(start, start + length)):
                return length
        return 0

    def _run_end(self, start: int) -> int:
        if self.style == "flat":
            return self._listed_end(start)
        if not self._begins(start):
            return start
        end = start + 1
        while not self.line.capital(end - 1) and not _capital(self.line.words[end - 1]):
            end += 1  # over the particles of "van der Waals"
        while end - start < LONGEST_NAME:
            longer = self._joined(start, end)
            if longer == end:
                break
            end = longer
        return end

    def _listed_end(self, start: int) -> int:
        """Where capitals say nothing: the longest name that begins here and that tables know."""
        for length in range(LONGEST_PHRASE, 0, -1):
            end = start + length
            if end > len(self.line.words):
                continue
            phrase = self.phrase(start, end)
            if self.text(start, end) in self.known and not is_ordinary(phrase):
                return end
            if gazetteer(phrase) and phrase not in words("stopwords"):
                return end if length > 1 or not is_ordinary(phrase) else start
        return start

    def _begins(self, index: int) -> bool:
        low = self.line.low(index)
        if low in _FIRST_PARTICLES and self.line.words[index] == low:
            return self._particles_end(index) > index
        if not self._is_name(index):
            return False
        return not self._is_opening(index) or self._opens_as_name(index)

    def _is_opening(self, index: int) -> bool:
        """Whether the word would have a capital anyway."""
        return index == 0 or self.line.low(index - 1) in _OPENERS

    def _is_name(self, index: int) -> bool:
        """Whether the word could be one of a name's, by itself."""
        word, low = self._word(index), self.line.low(index)
        if not _capital(word) or _ADJECTIVES.search(word):
            return False
        if low in _time_words():
            return self._is_month_name(index)
        if low in words("stopwords"):
            return word in _CAPITAL_WORDS
        if self.style == "headline":
            return self._is_listed(index) or not is_ordinary(low)
        return True

    def _word(self, index: int) -> str:
        return self.line.words[index] if 0 <= index < len(self.line.words) else ""

    def _is_month_name(self, index: int) -> bool:
        """"Theresa May" and "April Jones", and the Friday of "Good Friday"."""
        low, before = self.line.low(index), self.line.low(index - 1)
        if low in table("weekdays"):
            return before in _FEAST_DAYS and self.line.capital(index - 1)
        if is_first_name(before) and before not in _time_words() and self.line.capital(index - 1):
            return True
        after = self.line.low(index + 1)
        return (
            is_first_name(low)
            and self.line.capital(index + 1)
            and after not in _time_words()
            and gazetteer(after) is None
            and not is_ordinary(after)
        )

    def _is_listed(self, index: int) -> bool:
        low = self.line.low(index)
        if self.line.words[index] in self.known:
            return True
        return gazetteer(low) is not None or (is_first_name(low) and not is_ordinary(low))

    def _opens_as_name(self, index: int) -> bool:
        """Whether the first word of a sentence is a name's, by more than its capital."""
        word, low = self.line.words[index], self.line.low(index)
        more = self._is_name(index + 1)
        if self._is_listed(index) or self._phrase_listed(index):
            return True
        if len(word) > 1 and not word[1:].islower() and any(c.isupper() for c in word[1:]):
            return True
        if low in words("titles") or base_role(low):
            return more
        if is_first_name(low):
            return more
        if is_ordinary(low):
            return self._opens_as_common_noun(index, more=more)
        if self.line.tag(index).startswith("NNP"):
            return True
        return self.line.tag(index) not in _CLOSED_TAGS and (more or self._acts(index))

    def _phrase_listed(self, index: int) -> bool:
        """Whether a listed name of several words begins here ("New York", "South Korean")."""
        return any(
            gazetteer(self.phrase(index, index + length)) is not None for length in range(2, 5)
        )

    def _opens_as_common_noun(self, index: int, *, more: bool) -> bool:
        """"Central Bank …", "Lake Geneva …", "Battle of Hastings …"; not "Young Tom …"."""
        if self.line.low(index + 1) == "of" and self._is_of_head(index):
            return self._is_name(self._after_of(index + 1))
        if not more or self._word(index + 1) == "US":
            return False
        following = self.line.low(index + 1)
        if head_kind(self.line.low(index)) is not None:
            return True
        return is_ordinary(following) and not self.title_length(index + 1, index + 2)

    def _acts(self, index: int) -> bool:
        """Whether a verb or a possessive follows the first word, a single one that no table has."""
        return self.line.tag(index + 1) in ("VBD", "VBZ", "MD", "POS") and not self.line.low(
            index
        ).endswith(("s", "ing", "ly"))

    def _joined(self, start: int, end: int) -> int:
        """Where the name that reaches to `end` reaches to with its next word, `end` if it ends."""
        low = self.line.low(end)
        if self._is_name(end):
            return end + 1
        if low == "&" and self._is_name(end + 1):
            return end + 2
        if low == "," and self.line.low(end + 1) in _SUFFIXES:
            return end + 2
        if low == "of" and self._joins_of(start, end):
            return self._after_of(end) + 1
        if low in ("for", "on") and self._joins_for(end, low):
            return end + 2 if self._is_name(end + 1) else end
        if low == "at" and self.line.low(start) == "university" and self._is_name(end + 1):
            return end + 2
        if low == "and" and self._joins_and(start, end):
            return end + 2
        if low == "the" and self._is_epithet(start, end):
            return end + 2
        if low in _APOSTROPHES and self._joins_possessive(start, end):
            return end + 2
        if self._joins_number(start, end):
            return end + 1
        return self._particles_end(end)

    def _after_of(self, index: int) -> int:
        """The token after "of" or "of the"."""
        return index + 2 if self.line.low(index + 1) == "the" else index + 1

    def _joins_of(self, start: int, end: int) -> bool:
        target = self._after_of(end)
        if not self._is_name(target):
            return False
        last, right = self.line.low(end - 1), self.line.low(target)
        for longest in range(LONGEST_PHRASE, 2, -1):
            if gazetteer(self.phrase(start, start + longest)) is not None:
                return start + longest > end
        if base_role(last) or self.title_length(end - 1, end):
            plain = is_ordinary(right) and gazetteer(right) is None
            return last in _OF_NOBLES or (plain and not is_title(right))
        if end - start == 1 and is_first_name(last):
            return True
        return self._is_of_head(end - 1)

    def _is_of_head(self, index: int) -> bool:
        """"University", "Battle", "Gulf" and capitalised common nouns go on over "of"."""
        low = self.line.low(index)
        if head_kind(low) is not None or low in _FOR_HEADS:
            return True
        if self._is_opening(index) or gazetteer(low) or is_first_name(low):
            return False
        return is_ordinary(low)

    def _joins_for(self, end: int, low: str) -> bool:
        last = self.line.low(end - 1)
        if low == "on":
            return last in _ON_HEADS
        return last in _FOR_HEADS or last in words("organisation_words")

    def _joins_and(self, start: int, end: int) -> bool:
        """"Ministry of Trade and Industry", "Food and Drug Administration", listed names."""
        for length in (5, 4, 3):
            if start + length > end and gazetteer(self.phrase(start, start + length)):
                return True
        if not self._is_name(end + 1):
            return False
        return self._is_plain(end - 1) and self._is_plain(end + 1) and not self._is_opening(end - 1)

    def _is_plain(self, index: int) -> bool:
        """A common noun with a capital, such as the names of offices are made of."""
        low = self.line.low(index)
        if base_role(low) or is_title(low) or gazetteer(low) or is_first_name(low):
            return False
        return is_ordinary(low) and low not in words("organisation_words")

    def _is_epithet(self, start: int, end: int) -> bool:
        """"Alexander the Great"."""
        return (
            end - start == 1
            and is_first_name(self.line.low(start))
            and self.line.capital(end + 1)
            and not base_role(self.line.low(end + 1))
        )

    def _joins_possessive(self, start: int, end: int) -> bool:
        """"King's College", "People's Republic", "St. Mary's Hospital"; not "Korea's National Assembly"."""
        if not self._is_name(end + 1) or self.title_length(end + 1, end + 2):
            return False
        if self.line.low(start) in ("st.", "saint"):
            return True
        last = self.line.low(end - 1)
        return last in _POSSESSORS and gazetteer(last) is None

    def _joins_number(self, start: int, end: int) -> bool:
        """"Apollo 11", "Super Bowl 50"; not "Smith 34 points" nor "Rome 3 days"."""
        word = self._word(end)
        if end - start > 1 and re.fullmatch(r"\d{2}ers", word):
            return True
        if not (word.isdecimal() and word.isascii() and len(word) <= 4):
            return False
        last = self.line.low(end - 1)
        if gazetteer(last) is not None or is_first_name(last) or last in _time_words():
            return False
        after = self.line.tag(end + 1)
        return not after.startswith(("NN", "CD", "JJ")) and self._word(end + 1) not in ("%", "-", "–")

    def _particles_end(self, start: int) -> int:
        """After "van der Waals" from its particle on; `start` where no name follows one."""
        end = start
        while end - start < 3 and self.line.low(end) in _PARTICLES and not self.line.capital(end):
            end += 1
        return end + 1 if end > start and self._is_name(end) else start


def _capital(word: str) -> bool:
    """Whether a word is written like a name's: "Rome", "iPhone", "al-Assad"."""
    if word[:1].isupper():
        return True
    if not word[:1].islower() or word.islower():
        return False
    return word[1:2].isupper() or _LATE_CAPITAL.match(word) is not None


def _style(line: Line) -> str:
    heavy = [
        word
        for word, low in zip(line.words, line.lows, strict=True)
        if word[0].isalpha() and len(word) > 1 and low not in words("stopwords")
    ]
    if not heavy:
        return "plain"
    shouted = sum(word.isupper() and word[0] != word[-1:] for word in heavy)
    if len(heavy) >= 3 and shouted > 0.7 * len(heavy):
        return "flat"
    capitals = sum(_capital(word) for word in heavy)
    if capitals == 0:
        return "flat"
    if len(heavy) >= 5 and capitals > 0.85 * len(heavy):
        return "headline"
    return "plain"
