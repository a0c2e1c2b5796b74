"""The questions typed so far, walked with Up and Down."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["TypedHistory"]


class TypedHistory:
    """A list of questions with a place in it; past the newest stands what was being typed."""

    def __init__(self, typed: Iterable[str] = ()) -> None:
        self._typed = list(typed)
        self._at = len(self._typed)
        self._draft = ""

    def remember(self, earlier: Iterable[str]) -> None:
        """Put what was typed in earlier runs, oldest first, before what was typed in this one."""
        known = set(self._typed)
        before = [text for text in earlier if text not in known]
        self._typed[:0] = before
        self._at += len(before)

    def add(self, text: str) -> None:
        """Remember a sent question (once, if it was sent twice in a row) and go to the end."""
        if not self._typed or self._typed[-1] != text:
            self._typed.append(text)
        self._at = len(self._typed)
        self._draft = ""

    def older(self, current: str) -> str | None:
        """The question before; `current` is kept as the draft when the walk begins."""
        if self._at == 0:
            return None
        if self._at == len(self._typed):
            self._draft = current
        self._at -= 1
        return self._typed[self._at]

    def newer(self) -> str | None:
        """The question after, at last the draft; None at the end."""
        if self._at == len(self._typed):
            return None
        self._at += 1
        return self._draft if self._at == len(self._typed) else self._typed[self._at]

    def suggest(self, begun: str) -> str:
        """How the newest question that begins so goes on, or ""."""
        if not begun.strip():
            return ""
        fit = (text for text in reversed(self._typed) if text.startswith(begun) and text != begun)
        rest = next(fit, "")[len(begun) :]
        return "" if "\n" in rest else rest
