"""The colours of each theme, by what they are for; the style sheet names only these roles."""

from __future__ import annotations

from textual.theme import BUILTIN_THEMES, Theme

from qa.ui.state.config import THEMES

__all__ = ["COLOURED_THEMES"]

_DARK_NAME, _LIGHT_NAME, _CONTRAST_NAME, _ANSI_NAME = THEMES


def _roles(
    *, muted: str, line: str, key: str, marked: str, marked_text: str, evidence: str, asked: str
) -> dict[str, str]:
    """The colours of our own: lesser text, frames, keys, the span, its sentence, the question.

    What is chosen in a list looks like the span: seen in every theme, with few colours too.
    """
    return {
        "muted": muted,
        "line": line,
        "key": key,
        "marked": marked,
        "marked-text": marked_text,
        "evidence": evidence,
        "asked": asked,
        "footer-background": "transparent",
        "block-cursor-background": marked,
        "block-cursor-foreground": marked_text,
        "block-cursor-text-style": "bold",
    }


_DARK = Theme(
    name=_DARK_NAME,
    dark=True,
    primary="#5fa8e6",
    accent="#ffb454",
    error="#f07178",
    warning="#ffb454",
    success="#8fce7e",
    foreground="#e4e4e4",
    background="#131417",
    surface="#1c1e23",
    panel="#24272e",
    variables=_roles(
        muted="#9aa0aa",
        line="#3f444d",
        key="#ffc67a",
        marked="#7a4a00",
        marked_text="#ffffff",
        evidence="#22252b",
        asked="#2b2f38",
    ),
)

_LIGHT = Theme(
    name=_LIGHT_NAME,
    dark=False,
    primary="#0b5ea8",
    accent="#b35c00",
    error="#b3202c",
    warning="#8f4a00",
    success="#2c7a1f",
    foreground="#1d1f23",
    background="#fbfaf7",
    surface="#f1efe9",
    panel="#e8e5dd",
    variables=_roles(
        muted="#5c6169",
        line="#c4c0b6",
        key="#8f4a00",
        marked="#ffdd99",
        marked_text="#000000",
        evidence="#f1efe9",
        asked="#ece8de",
    ),
)

_CONTRAST = Theme(
    name=_CONTRAST_NAME,
    dark=True,
    primary="#ffff00",
    accent="#ffff00",
    error="#ff9a9a",
    warning="#ffff00",
    success="#7dff7d",
    foreground="#ffffff",
    background="#000000",
    surface="#000000",
    panel="#000000",
    variables=_roles(
        muted="#ffffff",
        line="#ffffff",
        key="#ffff00",
        marked="#ffff00",
        marked_text="#000000",
        evidence="#000000",
        asked="#000000",
    ),
)

_ANSI = Theme(
    name=_ANSI_NAME,
    ansi=True,
    dark=True,
    primary="ansi_blue",
    secondary="ansi_cyan",
    accent="ansi_yellow",
    error="ansi_red",
    warning="ansi_yellow",
    success="ansi_green",
    foreground="ansi_default",
    background="ansi_default",
    surface="ansi_default",
    panel="ansi_default",
    boost="ansi_default",
    variables={
        **BUILTIN_THEMES["ansi-dark"].variables,
        **_roles(
            muted="ansi_default",
            line="ansi_bright_black",
            key="ansi_cyan",
            marked="ansi_yellow",
            marked_text="ansi_black",
            evidence="ansi_default",
            asked="ansi_default",
        ),
        "input-cursor-background": "ansi_default",
        "input-cursor-foreground": "ansi_default",
        "input-cursor-text-style": "reverse",
    },
)

COLOURED_THEMES = (_DARK, _LIGHT, _CONTRAST, _ANSI)
