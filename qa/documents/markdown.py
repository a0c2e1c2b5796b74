"""Markdown to text: what a reader reads of it, without marks, addresses and pictures.

Line by line and in linear time. Bullets, numbers and the bars of tables stay, for they carry the
layout; whatever is no markup stays as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa.light import pattern

__all__ = ["is_markdown", "read_markdown"]

_SUFFIXES = frozenset({"md", "markdown", "mdown", "mkd"})
# What only Markdown has; a text without the suffix needs several kinds of it, or several links
# and words in bold.
# Each stands behind the marks that it begins with.
_SURE = (
    ("[", pattern(r"\[[^\[\]\n]{1,80}\]\((?:https?://|[#./])[^()\s]{1,200}\)")),
    ("*", pattern(r"(?<![*\w])\*\*\w[^*\n]{0,80}\w\*\*(?![*\w])")),
)
_SURE_NEEDED = 2
_SIGNS = (
    *_SURE,
    ("#", pattern(r"^#{1,6} \S", re.MULTILINE)),
    ("`~", pattern(r"^(?:```|~~~)", re.MULTILINE)),
    ("|", pattern(r"^\|(?:\s*:?-{3,}:?\s*\|){1,24}", re.MULTILINE)),
)
_SIGNS_NEEDED = 3
_SAMPLE = 20_000  # characters
_FENCE = pattern(r"\s{0,3}(```|~~~)")
_HEADING = pattern(r"\s{0,3}#{1,6}[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*\Z")
_UNDERLINE = pattern(r"\s{0,3}(?:=+|-{3,}|\*{3,}|_{3,}|(?:- ){2,}-|(?:\* ){2,}\*)\s*\Z")
_QUOTED = pattern(r"\s{0,3}(?:>\s?)+")
_REFERENCE = pattern(r"\s{0,3}\[(?!\^)[^\[\]]{1,80}\]:\s+\S{1,400}(?:\s+[\"'(].*)?\Z")
_TASK = pattern(r"^(\s*[-*+] )\[[ xX]\] ")
# In this order: pictures stand in links, links in emphasis.
_ADDRESS = r"\([^()\n]{0,500}(?:\([^()\n]{0,100}\)[^()\n]{0,99})?\)"
_INLINE = (
    (pattern(rf"!\[([^\[\]]{{0,200}})\](?:{_ADDRESS}|\[[^\[\]]{{0,80}}\])"), ""),
    (pattern(rf"\[([^\[\]]{{0,300}})\]{_ADDRESS}"), r"\1"),
    (pattern(r"\[([^\[\]^]{1,300})\]\[[^\[\]]{0,80}\]"), r"\1"),
    (pattern(r"\[\^[^\[\]\s]{1,40}\](?::\s+)?"), ""),
    (pattern(r"<(https?://[^<>\s]{1,400})>"), r"\1"),
    (pattern(r"<!--.{0,500}?-->|</?[a-zA-Z][a-zA-Z0-9]{0,15}(?:\s[^<>]{0,300})?/?>"), ""),
    (pattern(r"(?<![\\`])(`{1,2})(?!`)([^`\n]{1,300})\1(?!`)"), r"\2"),
    (pattern(r"(?<![\w*\\])(\*{1,3})(?=[^\s*])([^*\n]{1,300})(?<=\S)\1(?![\w*])"), r"\2"),
    (pattern(r"(?<!\w)(_{1,3})(?=[^\s_])([^\n]{1,200}?)(?<=[^\s_])\1(?!\w)"), r"\2"),
    (pattern(r"~~(?=\S)[^~\n]{1,300}~~ ?"), ""),  # struck out
    (pattern(r"\\([\\`*_{}\[\]()#+.!|>~-])"), r"\1"),
)  # fmt: skip


def is_markdown(text: str, name: str) -> bool:
    """Whether `text`, from a file of that name, is written in Markdown."""
    if name.rpartition(".")[2].lower() in _SUFFIXES:
        return True
    sample = text[:_SAMPLE]
    signs = [sign for marks, sign in _SIGNS if any(map(sample.__contains__, marks))]
    if sum(sign.search(sample) is not None for sign in signs) >= _SIGNS_NEEDED:
        return True
    sure = (sign for marks, sign in _SURE if marks in sample)
    return sum(len(sign.findall(sample)) for sign in sure) >= _SURE_NEEDED


def read_markdown(text: str) -> str:
    """The words of a Markdown text, its parts set apart by blank lines."""
    return re.sub(r"\n{3,}", "\n\n", "\n".join(_lines(text.replace("\r", "")))).strip()


def _lines(text: str) -> Iterator[str]:
    fence = ""
    for line in text.split("\n"):
        mark = _FENCE.match(line)
        if mark and fence in ("", mark[1]):
            fence = "" if fence else mark[1]
            yield ""
        elif fence:
            yield from (line, "") if line.strip() else ("",)
        else:
            yield from _line(line)


def _line(line: str) -> Iterator[str]:
    heading = _HEADING.match(line)
    if heading:
        yield from ("", _plain(heading[1]), "")
    elif _UNDERLINE.match(line) or _REFERENCE.match(line):
        yield ""
    else:
        quoted = _QUOTED.match(line)
        yield _plain(_TASK.sub(r"\1", line[quoted.end() :] if quoted else line)).rstrip()


def _plain(line: str) -> str:
    """A line without its marks."""
    for mark, text in _INLINE:
        line = mark.sub(text, line)
    return line
