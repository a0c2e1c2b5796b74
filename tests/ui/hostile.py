"""Texts that would command a terminal or a toolkit, and a reader of what reached the terminal."""

from __future__ import annotations

import re

__all__ = ["CORPUS", "strays"]

CORPUS = {
    "markup-end": "[/]",
    "markup-other-end": "a [/b]",
    "markup-click": "[@click=app.quit]x[/]",
    "markup-link": "[link=http://evil.example/]x[/link]",
    "clipboard": "\x1b]52;c;ZXZpbA==\x07",
    "clear-screen": "\x1b[2J\x1b[H",
    "colours": "\x1b[41;5mred\x1b[0m",
    "title": "\x1b]0;evil\x1b\\",
    "hyperlink": "\x1b]8;;http://evil.example/\x1b\\x\x1b]8;;\x1b\\",
    "device-status": "\x1b[6n\x1b[c\x1bP$qm\x1b\\",
    "reset": "\x1bc\x1b#8",
    "c1": "\x9b2J\x9d52;c;eA==\x9c\x90x\x9c\x85",
    "c0": "\x00\x07\x08\x0b\x0c\x0e\x0f\x7f",
    "carriage-return": "seen\rhidden",
    "bidi": "\u202eevil\u202c \u2066x\u2069 \u200f\u061c",
    "tags-and-marks": "\U000e0041\U000e0042\ufeff\u2060",
    "long-word": "x" * 10_000,
    "cjk": "首尔举行了会谈",
    "combining": "e" + "\u0301" * 200,
    "emoji": "\U0001f469\u200d\U0001f469\u200d\U0001f467 \U0001f1f0\U0001f1ff \u2764\ufe0f",
    "surrogate-like": "\ufffe\uffff\ufffd",
    "jinja-and-format": "{{7*7}} {0} %s ${HOME} `id`",
}

# What the program writes itself: colours, the cursor, line editing, bracketed paste.
_OWN = re.compile(
    r"\x1b\[(?:0|1|2|4|7|31|33|36|39|49|38;5;\d+|48;5;\d+)(?:;(?:0|1|2|4|7|3\d|39|49|38;5;\d+))*m"
    r"|\x1b\[0?m|\x1b\[\d*[ABCDGK]|\x1b\[0?J|\x1b\[\?(?:1|7|12|25|2004)[hl]|\x1b\[6 q|\x1b\[0 q"
)
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff"
    "\ufff9-\ufffb\U000e0000-\U000e007f]"
)


def strays(output: bytes, own: tuple[str, ...] = ("\r\n",)) -> list[str]:
    """What of the bytes that reached a terminal commands it and is not the program's own.

    `own` is taken out first: line ends, or how a prompt that is drawn in place moves the cursor.
    """
    text = _OWN.sub("", output.decode("utf-8"))
    for written in own:
        text = text.replace(written, "")
    return [text[max(0, m.start() - 20) : m.end() + 20] for m in _UNSEEN.finditer(text)]
