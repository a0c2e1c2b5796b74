"""Sentences of one paragraph, as places in the text.

Each run of end marks is judged on its own by the word before it and the word after it: an
abbreviation ends a sentence only before a word that often starts one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa.language.lexicon import table, words
from qa.language.tokens import is_abbreviation
from qa.light import pattern
from qa.types import Span

__all__ = ["split_sentences"]

# End marks with the closing quotes, brackets, note numbers ("[12]") and their pages (":71") that
# follow them.
_END = pattern(
    r"""
      (?<![.!?…])(?P<mark>[.!?…]++)
      (?P<close>(?>(?:["”’'»)\]]|\[[\w\ ]{1,24}\]|:\d{1,4}(?:[-–,]\d{1,4}){0,4}(?=\s))*))
      (?>(?P<credit>\s++\((?:[^().!?…\n]|(?<=\b[A-Z])\.){1,60}\)(?=\s*+\Z|\s++["“‘(]?[A-Z]))?)
      (?=\s)
    | (?P<cjk>[。！？]++[」』”’）]*+)
    | (?P<line>\n[^\S\n]*+\n | \n(?=[ \t]*+(?:[-*•‣▪◦·–]|\(?\d{1,3}[.)])[ \t]))
    """,
    re.VERBOSE,
)
_BEFORE = pattern(r"[^\W_](?:[\w.&’'-])*\Z")
_NEXT = pattern(r"""\s*+(?P<open>["“‘'«(\[—–-]*+\s?)(?P<word>[^\W_][\w’'-]*+)?""")
_LIST_NUMBER = pattern(r"\(?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})\Z")
_SPEAKER = pattern(r"(?:[A-Z][\w.’'-]*+\s+){1,4}(?P<verb>[a-z]+)")

# Words that begin a sentence far more often than they follow an abbreviation inside one.
_STARTERS = frozenset(
    """the a an this that these those it he she they we you his her its their our there here in on
    at as but and or so yet if when while after before since although though because however
    moreover meanwhile then thus therefore also another other both some many most several each
    one two what who where why how which by for from with during under until despite according
    according no not such even still only later today yesterday my your to of is was are were did
    does do has have had will would can could should may might""".split()
)
# Abbreviations that stand before a name or an example, and so never end a sentence.
_NEVER_LAST = frozenset(
    """mr mrs ms dr prof gen col lt capt sgt maj cpl adm cmdr brig gov sen rep reps sens govs rev
    hon pres st mt ft messrs mme mlle supt insp e.g i.e vs v cf viz approx ca no nos vol fig figs
    pp p ch sec eq""".split()
)
_NAMES_WITH_MARK = frozenset(("Yahoo", "Jeopardy", "Yum", "Wham", "Oklahoma"))
# Behind an hour a capital begins a sentence unless it goes on telling when: "4 p.m. Eastern Time".
_HOURS = frozenset(("a.m", "p.m"))
_ZONES = frozenset(
    "et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest ist eastern central mountain "
    "pacific local greenwich moscow tokyo london paris beijing time".split()
)
_DASHES = ("—", "–", "-")
_REACH = 48  # characters looked at on either side of a mark


def split_sentences(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """The sentences of characters `start` to `end`, in order, trimmed of white space.

    Together they hold every character that is not white space, each once.
    """
    stop = len(text) if end is None else min(end, len(text))
    sentences: list[Span] = []
    left = start
    for right in (*_boundaries(text, start, stop), stop):
        sentence = _trimmed(text, left, right)
        if sentence is not None:
            sentences.append(sentence)
        left = right
    return sentences


def _trimmed(text: str, start: int, end: int) -> Span | None:
    piece = text[start:end]
    left = start + len(piece) - len(piece.lstrip())
    right = start + len(piece.rstrip())
    return Span(left, right) if left < right else None


def _boundaries(text: str, start: int, end: int) -> Iterator[int]:
    left = start
    for match in _END.finditer(text, start, end):
        if match["mark"] is None or _ends(text, left, match, end):
            left = match.end()
            yield left


def _ends(text: str, left: int, match: re.Match[str], end: int) -> bool:
    """Whether the marks of `match` end the sentence that began at `left`."""
    mark, closing = match["mark"], match["close"]
    begin = max(left, match.start() - _REACH)
    before = _BEFORE.search(text[begin : match.start()])
    word = before[0] if before else ""
    following = _NEXT.match(text, match.end(), min(end, match.end() + _REACH))
    after = (following["word"] or "") if following else ""
    opening = (following["open"] or "") if following else ""
    if mark == "." and not closing and _is_list_number(text, left, match.start()):
        return False
    if mark != ".":
        return _ends_strong(text, match, word, after, end)
    degrees = text[match.start() - len(word) - 1 : match.start() - len(word)] == "°"  # "80 °C."
    if word and not degrees and _abbreviated(text, match.start(), word, end):
        return _ends_abbreviation(word, after, opening.strip())
    return _starts(after, word, closing)


def _is_list_number(text: str, left: int, stop: int) -> bool:
    return stop - left <= 8 and _LIST_NUMBER.match(text[left:stop].strip()) is not None


def _ends_strong(text: str, match: re.Match[str], word: str, after: str, end: int) -> bool:
    """For "?", "!" and "…": not before a small letter, nor before who says the quoted words."""
    if after[:1].islower() and not _mixed(after):
        return False
    if match["mark"] == "!" and not match["close"] and word in _NAMES_WITH_MARK:
        return after.lower() in _STARTERS
    return not (match["close"] and _attributed(text, match.end(), end))


def _attributed(text: str, start: int, end: int) -> bool:
    """Whether a name and a verb of saying follow: “Is it true?” Jane Doe asked."""
    while start < end and text[start].isspace():
        start += 1
    speaker = _SPEAKER.match(text, start, min(end, start + 2 * _REACH))
    if speaker is None:
        return False
    verb = speaker["verb"]
    verbs = words("reporting_verbs")
    bases = (table("irregular").get(verb, verb), verb.removesuffix("ed"), verb.removesuffix("d"))
    return any(form in verbs for form in (*bases, verb.removesuffix("s")))


def _abbreviated(text: str, stop: int, word: str, end: int) -> bool:
    if "." in word or word.endswith(("-", "'", "’")):
        tail = word.rpartition(".")[2]
        if tail[:1].isdigit():
            return False  # "at 7,495.93. Sales rose.", "cost £4.3m. Forty came."
        return len(tail) <= 2 or is_abbreviation(text, stop - len(tail), stop, end)
    return is_abbreviation(text, stop - len(word), stop, end)


def _ends_abbreviation(word: str, after: str, opened: str) -> bool:
    lower = after.lower()
    # The dash of a dateline: "HALIFAX, N.S. — Dockers".
    dashed = opened[:1] in _DASHES
    if word.lower() in _NEVER_LAST or dashed or not after[:1].isupper():
        return False
    if word.lower() in _HOURS:
        return (
            lower not in table("weekdays") and lower not in _ZONES and lower not in table("months")
        )
    return bool(opened) or lower in _STARTERS


def _starts(after: str, word: str, closing: str) -> bool:
    """Whether a sentence may start with `after`, an ordinary word having ended with a period."""
    if not after[:1].islower() or _mixed(after):
        return True
    plain = len(word) >= 4 and word.islower() and word.isalpha()
    return plain and not closing


def _mixed(word: str) -> bool:
    """Whether a small first letter is part of a name's spelling ("iPhone", "eBay")."""
    return word[1:2].isupper()
