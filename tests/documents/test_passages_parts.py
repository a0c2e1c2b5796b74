"""Sentences and passages: kinds of paragraphs, the cut of monsters, the partition."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa.documents.cleaning import clean
from qa.documents.passages import MAX_SENTENCE, MAX_SENTENCES, Parts, read_parts

WORDS = st.sampled_from(
    [
        "It rained.",
        "(AP)",
        "\n",
        "\n\n",
        "- x",
        "1. y",
        "# Plan",
        "Photo:",
        "the",
        "“No,”",
        "Dr.",
        "é",
    ]
)
TEXTS = st.one_of(
    st.lists(WORDS, max_size=30).map(" ".join),
    st.text(st.characters(exclude_categories=()), max_size=200),
    st.text("ab.!? \n\t()“”", max_size=3000),
)


def sentences(text: str) -> list[str]:
    return [text[sentence.start : sentence.end] for sentence in read_parts(text).sentences]


def kinds(text: str) -> list[str]:
    return [paragraph.kind for paragraph in read_parts(text).paragraphs]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("It rained. It stopped.\n\nEnd.", ["text", "text"], id="prose"),
        pytest.param("Weather\n\nIt rained.", ["heading", "text"], id="heading"),
        pytest.param("# Weather today.\nIt rained.", ["heading", "text"], id="markdown"),
        pytest.param(
            "Published: 17 August 2021\n\nIt rained.", ["heading", "text"], id="published"
        ),
        pytest.param("It rained.\n\nThe End", ["text", "text"], id="nothing below"),
        pytest.param("Hello", ["text"], id="one word"),
        pytest.param("No stop\n\nNone at all", ["text", "text"], id="without a full stop"),
        pytest.param("- Milk\n- Tea\n\nIt rained.", ["text", "text", "text"], id="list items"),
        pytest.param("A walk. (AP)\n\nIt rained.", ["caption", "text"], id="caption"),
        pytest.param("A walk\n\nA walk. (AP)", ["text", "caption"], id="caption only"),
    ],
)
def test_kinds(text: str, expected: list[str]) -> None:
    assert kinds(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "It rained\nall day. It\nstopped.",
            ["It rained\nall day.", "It\nstopped."],
            id="over a newline",
        ),
        pytest.param(
            "1. Boil it. Stir.\n2. Eat.", ["1. Boil it.", "Stir.", "2. Eat."], id="item number"
        ),
        pytest.param("- x", ["- x"], id="item"),
        pytest.param(
            "A walk. It ends. (Jane Doe)", ["A walk.", "It ends. (Jane Doe)"], id="two and a credit"
        ),
        pytest.param("(Photo: AP)\n\nIt rained.", ["(Photo: AP)", "It rained."], id="credit alone"),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_a_monster_is_cut_at_white_space() -> None:
    pieces = sentences("word " * 5000)
    assert all(len(piece) <= MAX_SENTENCE and piece.split()[0] == "word" for piece in pieces)
    assert " ".join(pieces) == ("word " * 5000).strip()


def test_a_monster_without_white_space_is_cut_hard() -> None:
    pieces = sentences("x" * 2500)
    assert [len(piece) for piece in pieces] == [1000, 1000, 500]


def test_a_sentence_of_the_longest_length_is_left_whole() -> None:
    assert [len(piece) for piece in sentences("x" * MAX_SENTENCE)] == [MAX_SENTENCE]


@pytest.mark.parametrize(
    ("count", "sizes"),
    [(1, [1]), (3, [3]), (4, [2, 2]), (5, [2, 3]), (7, [2, 2, 3])],
)
def test_passages_are_balanced(count: int, sizes: list[int]) -> None:
    parts = read_parts("It rained. " * count)
    assert [len(passage.sentences) for passage in parts.passages] == sizes


def check_parts(text: str, parts: Parts, start: int = 0) -> None:
    """Everything that holds for the parts of any text."""
    check_sentences(text, parts, start)
    assert [s for passage in parts.passages for s in passage.sentences] == list(parts.sentences)
    for index, passage in enumerate(parts.passages):
        assert passage.index == index
        assert 1 <= len(passage.sentences) <= MAX_SENTENCES
        assert len({sentence.paragraph for sentence in passage.sentences}) == 1
        assert (passage.start, passage.end) == (
            passage.sentences[0].start,
            passage.sentences[-1].end,
        )


def check_sentences(text: str, parts: Parts, start: int) -> None:
    rest, numbers = start, [0] * len(parts.paragraphs)
    for index, sentence in enumerate(parts.sentences):
        paragraph = parts.paragraphs[sentence.paragraph]
        content = text[sentence.start : sentence.end]
        assert sentence.index == index
        assert sentence.number == numbers[sentence.paragraph]
        assert paragraph.start <= sentence.start < sentence.end <= paragraph.end
        assert sentence.caption == (paragraph.kind == "caption")
        assert content == content.strip() != ""
        assert len(content) <= MAX_SENTENCE
        assert not text[rest : sentence.start].strip()
        rest, numbers[sentence.paragraph] = sentence.end, sentence.number + 1
    assert not text[rest:].strip()
    assert all(numbers)


@given(TEXTS, st.integers(0, 5))
def test_parts_of_any_text(text: str, start: int) -> None:
    text = clean(text)
    check_parts(text, read_parts(text, start), start)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("(" * 100_000, id="opening parentheses"),
        pytest.param(")" * 100_000, id="closing parentheses"),
        pytest.param(" " * 100_000 + "x", id="spaces"),
        pytest.param("a." * 50_000, id="abbreviations"),
        pytest.param("Mr. " * 25_000, id="titles"),
        pytest.param("”" * 100_000, id="closing quotes"),
        pytest.param("x" * 500_000, id="no white space"),
        pytest.param("word " * 100_000, id="no full stop"),
        pytest.param("a\n" * 20_000, id="short lines"),
        pytest.param("a\n\n" * 10_000, id="short paragraphs"),
        pytest.param("- x\n" * 10_000, id="items"),
        pytest.param(" \n" * 50_000 + "x", id="blank lines"),
        pytest.param("date 2021-08-17" + " " * 100_000 + "x", id="date and spaces"),
        pytest.param("Jan 1 " * 20_000, id="dates"),
        pytest.param("#" * 100_000, id="hashes"),
        pytest.param("1. " * 30_000, id="numbers"),
        pytest.param("[/b] \x1b]52;c;aGk=\x07\u202e\x00 " * 5000, id="markup and controls"),
        pytest.param("👩\u200d🚀" * 20_000, id="joined emoji"),
        pytest.param("漢字。" * 20_000, id="another script"),
    ],
)
def test_parts_of_hostile_texts(text: str) -> None:
    text = clean(text)
    check_parts(text, read_parts(text))
