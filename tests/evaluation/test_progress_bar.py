"""The bar shows on a terminal only, and leaves nothing behind."""

from io import StringIO

from qa.evaluation.progress import tracked


class _Terminal(StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_is_silent_away_from_a_terminal() -> None:
    stream = StringIO()
    assert list(tracked([1, 2, 3], stream)) == [1, 2, 3]
    assert stream.getvalue() == ""


def test_progress_needs_no_stream() -> None:
    assert list(tracked("ab", None)) == ["a", "b"]


def test_progress_draws_and_wipes_the_bar() -> None:
    stream = _Terminal()
    assert list(tracked([1, 2], stream, "squad")) == [1, 2]
    assert "squad [" in stream.getvalue()
    assert " 50 %" in stream.getvalue()
    assert stream.getvalue().endswith("\r\x1b[K")


def test_progress_draws_each_percent_once() -> None:
    stream = _Terminal()
    list(tracked(range(1000), stream))
    assert stream.getvalue().count("%") == 100


def test_progress_wipes_the_bar_after_an_interruption() -> None:
    stream = _Terminal()
    items = tracked([1, 2], stream)
    next(items)
    items.close()
    assert stream.getvalue().endswith("\r\x1b[K")
