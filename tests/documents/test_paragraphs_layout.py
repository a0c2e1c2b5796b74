"""Paragraphs of texts with blank lines, wrapped lines, a paragraph a line, lists and headings."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa.documents.paragraphs import split_paragraphs

ONE = (
    "The committee met in the town hall on Monday and agreed on the plan for the new bridge, "
    "which is to be built next year. It will cost four million and take two years."
)
TWO = (
    "Opponents said that the old bridge could be repaired. The mayor answered that the engineers "
    "had looked at it three times, and that each time they had found more rust than before."
)
AGE = "He was the oldest of three, and at the age of\n12. He left for the sea at last."
WRAPPED_ONE, WRAPPED_TWO = textwrap.fill(ONE, 60), textwrap.fill(TWO, 60)


def paragraphs(text: str) -> list[str]:
    return [text[span.start : span.end] for span in split_paragraphs(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(f"{ONE}\n\n{TWO}", [ONE, TWO], id="blank line"),
        pytest.param(f"\n\n {ONE} \n \t\n\n\n{TWO}\n\n", [ONE, TWO], id="many blank lines"),
        pytest.param(
            f"{WRAPPED_ONE}\n\n{WRAPPED_TWO}\n",
            [WRAPPED_ONE, WRAPPED_TWO],
            id="wrapped, blank line",
        ),
        pytest.param(
            f"Needed\n\n250 g rice\n2 onions\n1.5 l stock\njuice of a lime\n\n{ONE}",
            ["Needed", "250 g rice", "2 onions", "1.5 l stock", "juice of a lime", ONE],
            id="ingredients",
        ),
        pytest.param(WRAPPED_ONE, [WRAPPED_ONE], id="wrapped, one paragraph"),
        pytest.param(
            f"{WRAPPED_ONE}\n{WRAPPED_TWO}", [WRAPPED_ONE, WRAPPED_TWO], id="wrapped, no blank line"
        ),
        pytest.param(f"{ONE}\n{TWO}", [ONE, TWO], id="a paragraph a line"),
        pytest.param("It rained.\nIt stopped.", ["It rained.", "It stopped."], id="short lines"),
        pytest.param(
            "It rained.\nIt stopped.\n\nEnd.", ["It rained.\nIt stopped.", "End."], id="block"
        ),
        pytest.param(f"Bridge plan\n{ONE}\n{TWO}", ["Bridge plan", ONE, TWO], id="headline, lines"),
        pytest.param(
            f"Bridge plan\n{WRAPPED_ONE}\n\n{WRAPPED_TWO}",
            ["Bridge plan", WRAPPED_ONE, WRAPPED_TWO],
            id="headline, wrapped",
        ),
        pytest.param(
            "From: Ann Lee\nTo: Bo Ray\nSubject: Rain\n\nIt rained.",
            ["From: Ann Lee", "To: Bo Ray", "Subject: Rain", "It rained."],
            id="mail header",
        ),
        pytest.param(
            "Q: When was it?\nA: In May. It was\ncold.\n\nEnd.",
            ["Q: When was it?", "A: In May. It was\ncold.", "End."],
            id="questions and answers",
        ),
        pytest.param(
            "He said: I know\nthat Jane left.\n\nEnd.",
            ["He said: I know\nthat Jane left.", "End."],
            id="no label",
        ),
        pytest.param(
            "Q. Were you there?\nA. I was. It was\ncold.\nQ. Why?\n\nEnd.",
            ["Q. Were you there?", "A. I was. It was\ncold.", "Q. Why?", "End."],
            id="questions and answers with full stops",
        ),
        pytest.param(
            "The letter was signed by\nA. Holm of Lund.\n\nEnd.",
            ["The letter was signed by\nA. Holm of Lund.", "End."],
            id="an initial begins a line",
        ),
        pytest.param(
            "2016 – They began in a shed.\n3 May 2017 – They moved. It was\nlate.\n"
            "2019-11-08: A fire.\n\nEnd.",
            [
                "2016 – They began in a shed.",
                "3 May 2017 – They moved. It was\nlate.",
                "2019-11-08: A fire.",
                "End.",
            ],
            id="dated entries",
        ),
        pytest.param(
            "It was sold in\n2016 – the year of the flood.\n\nEnd.",
            ["It was sold in\n2016 – the year of the flood.", "End."],
            id="a year begins a line",
        ),
        pytest.param(
            "Two things went wrong.\n(a) A pump failed.\n(b) The gate stuck.\n\nEnd.",
            ["Two things went wrong.", "(a) A pump failed.", "(b) The gate stuck.", "End."],
            id="items in brackets",
        ),
        pytest.param(
            "Numbers at a glance\nLength: 4.5 cm\nSacs (most): 8\n\nEnd.",
            ["Numbers at a glance", "Length: 4.5 cm", "Sacs (most): 8", "End."],
            id="labels below a short heading",
        ),
        pytest.param(
            "LOCATION...17.2S\nABOUT 3 KM OFF THE COAST\nWINDS...90 KM/H\n\nEND.",
            ["LOCATION...17.2S", "ABOUT 3 KM OFF THE COAST", "WINDS...90 KM/H", "END."],
            id="leaders",
        ),
        pytest.param(
            "Soup ....... £5\nFish pie .... £9\n\nEnd.",
            ["Soup ....... £5", "Fish pie .... £9", "End."],
            id="dots to a price",
        ),
        pytest.param(
            "He waited and\nwaited... Then he left.\n\nEnd.",
            ["He waited and\nwaited... Then he left.", "End."],
            id="dots in prose",
        ),
        pytest.param(
            "Ingredients\n200 g rice\n½ tsp salt\n\nBoil the rice.",
            ["Ingredients", "200 g rice", "½ tsp salt", "Boil the rice."],
            id="ingredients",
        ),
        pytest.param(
            "| Model | Price |\n|---|---|\n| T1 | $49 |\n\nEnd.",
            ["| Model | Price |", "|---|---|", "| T1 | $49 |", "End."],
            id="table",
        ),
        pytest.param("+ a box\n+ a cup\n\nEnd.", ["+ a box", "+ a cup", "End."], id="plus list"),
        pytest.param(
            "HIGH COURT\nCase 4 of the year\n\nEnd.",
            ["HIGH COURT", "Case 4 of the year", "End."],
            id="capitals above",
        ),
        pytest.param(
            "IT RAINED ALL DAY\nAND ALL NIGHT.\n\nEnd.",
            ["IT RAINED ALL DAY\nAND ALL NIGHT.", "End."],
            id="all in capitals",
        ),
        pytest.param(
            "Approved by\nthe mayor.\n\nEnd.", ["Approved by\nthe mayor.", "End."], id="no headline"
        ),
        pytest.param(
            f"{ONE * 2}\n{TWO * 2}\n\n{ONE}", [ONE * 2, TWO * 2, ONE], id="long lines, some blank"
        ),
        pytest.param(
            f"Bridge plan\nBy Jane Doe\nAugust 17, 2021\n\n{ONE}",
            ["Bridge plan", "By Jane Doe", "August 17, 2021", ONE],
            id="byline and day",
        ),
        pytest.param(
            "To buy:\n- milk\n- two\n  eggs\n* tea",
            ["To buy:", "- milk", "- two\n  eggs", "* tea"],
            id="bullets",
        ),
        pytest.param(
            "1. Boil it.\n2. Stir it.\n3) Eat.",
            ["1. Boil it.", "2. Stir it.", "3) Eat."],
            id="numbers",
        ),
        pytest.param(
            f"{AGE}\n\nEnd.",
            [AGE, "End."],
            id="a wrapped number is no item",
        ),
        pytest.param(
            "From here\n-40 degrees were\n-\nmeasured here.\n\nEnd.",
            ["From here\n-40 degrees were\n-\nmeasured here.", "End."],
            id="a minus is no bullet",
        ),
        pytest.param(
            f"# Plan\n{ONE}\n## Cost\n{TWO}\n\nx",
            ["# Plan", ONE, "## Cost", TWO, "x"],
            id="markdown",
        ),
        pytest.param(f"Plan\n====\n{ONE}\n\nx", ["Plan", "====", ONE, "x"], id="underlined"),
        pytest.param(
            "The cat sat on the\nmat.", ["The cat sat on the\nmat."], id="two wrapped lines"
        ),
        pytest.param(
            f"{WRAPPED_ONE}\n    {WRAPPED_TWO}\n\nEnd.",
            [WRAPPED_ONE, WRAPPED_TWO, "End."],
            id="indented first lines",
        ),
        pytest.param("word", ["word"], id="one word"),
        pytest.param("", [], id="empty"),
        pytest.param(" \n\t\n", [], id="blank"),
    ],
)
def test_split_paragraphs(text: str, expected: list[str]) -> None:
    assert paragraphs(text) == expected


def test_split_paragraphs_from_a_start() -> None:
    text = "Head \n\n It rained."
    assert [text[span.start : span.end] for span in split_paragraphs(text, 4)] == ["It rained."]


@given(st.text("ab .\n\t-1#é", max_size=120), st.integers(0, 20))
def test_paragraphs_partition_the_text(text: str, start: int) -> None:
    spans = list(split_paragraphs(text, start))
    rest = start
    for span in spans:
        assert not text[rest : span.start].strip()
        assert text[span.start : span.end] == text[span.start : span.end].strip() != ""
        rest = span.end
    assert not text[rest:].strip()


def test_a_block_of_very_many_lines_is_bounded() -> None:
    text = "a\n" * 25_000
    assert sum(end - start for start, end in ((s.start, s.end) for s in split_paragraphs(text)))
