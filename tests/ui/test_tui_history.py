"""The questions typed, walked with Up and Down."""

from __future__ import annotations

from qa.ui.tui.question.history import TypedHistory


def test_walks_back_and_forth_and_keeps_the_draft() -> None:
    typed = TypedHistory()
    typed.add("one")
    typed.add("two")
    assert [typed.older("dra"), typed.older("two"), typed.older("one")] == ["two", "one", None]
    assert [typed.newer(), typed.newer(), typed.newer()] == ["two", "dra", None]


def test_the_same_question_twice_in_a_row_is_kept_once() -> None:
    typed = TypedHistory()
    for text in ("one", "one", "two", "one"):
        typed.add(text)
    walk = [typed.older("") for _ in range(4)]
    assert walk == ["one", "two", "one", None]


def test_empty() -> None:
    typed = TypedHistory()
    assert typed.older("x") is None
    assert typed.newer() is None
