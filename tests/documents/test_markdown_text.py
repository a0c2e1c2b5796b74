"""Markdown as a reader reads it."""

import pytest

from qa.documents.article import Article
from qa.documents.markdown import is_markdown, read_markdown


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        pytest.param("# Skiff #\nA *queue*.", "Skiff\n\nA queue.", id="heading and emphasis"),
        pytest.param("**A** and __b__, `c_d`, *e*", "A and b, c_d, e", id="marks"),
        pytest.param("It is ~~40 or 50~~ 60.", "It is 60.", id="struck-out"),
        pytest.param("See [the *site*](http://a.b/c_(d)) now", "See the site now", id="link"),
        pytest.param("[![b](x.svg)](http://a.b)\n\nText", "Text", id="picture in a link"),
        pytest.param(
            "As [said][1].[^2]\n\n[1]: http://a.b\n[^2]: Note", "As said.\n\nNote", id="notes"
        ),
        pytest.param("> **Warning:** hot\n> water", "Warning: hot\nwater", id="quoted"),
        pytest.param("```sh\npip install x\n```\nEnd", "pip install x\n\nEnd", id="code"),
        pytest.param("Plan\n====\n\nOne\n\n---\n\nTwo", "Plan\n\nOne\n\nTwo", id="rules"),
        pytest.param("- [x] done\n- *open*", "- done\n- open", id="tasks"),
        pytest.param("| `a` | b |\n|---|---|", "| a | b |\n|---|---|", id="table"),
        pytest.param("press <kbd>Ctrl</kbd><!-- x -->", "press Ctrl", id="tags"),
        pytest.param(
            "2 * 3 * 4 and snake_case_name", "2 * 3 * 4 and snake_case_name", id="no marks"
        ),
        pytest.param("1 < 2 and a > b", "1 < 2 and a > b", id="no tags"),
        pytest.param(r"\*not\*", "*not*", id="escaped"),
        pytest.param("", "", id="empty"),
    ],
)
def test_markdown_is_read(markdown: str, text: str) -> None:
    assert read_markdown(markdown) == text


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        pytest.param("Plain words.", "notes.md", True, id="suffix"),
        pytest.param("# A\n\n**bold** [x](http://a.b)", "notes.txt", True, id="three signs"),
        pytest.param("# A comment\n\n**bold**", "notes.txt", False, id="two signs"),
        pytest.param("He gave * to [all] (two).", "notes.txt", False, id="prose"),
        pytest.param("It **fell** and then **rose**.", "a.txt", True, id="two-words-in-bold"),
        pytest.param("[Ana](https://a.org/x) met [Bo](https://a.org/y).", "a", True, id="links"),
        pytest.param("It **fell**.", "a.txt", False, id="one-word-in-bold"),
        pytest.param("y = 2**3**4 + x**n**2", "a.txt", False, id="powers"),
    ],
)
def test_markdown_is_known(text: str, name: str, expected: bool) -> None:
    assert is_markdown(text, name) is expected


def test_files_in_markdown_are_read_without_marks() -> None:
    article = Article.from_bytes(b"# Mill\n\nThe **mill** is [old](http://a.b).", "mill.md")
    assert article.title == "Mill"
    assert article.text == "Mill\n\nThe mill is old."


@pytest.mark.parametrize("piece", ["[", "![", "*", "_", "`", "<", "[a](", "|", "> ", "~~a", "<!--"])
def test_markdown_of_marks_alone_is_read_in_bounded_time(piece: str) -> None:
    assert isinstance(read_markdown(piece * 20_000), str)
