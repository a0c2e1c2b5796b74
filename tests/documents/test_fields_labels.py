"""Labelled values: lines with a colon, rows of tables, roles in brackets, lines below headings."""

import pytest

from qa.documents.article import Article
from qa.documents.fields import find_fields
from qa.documents.rows import cells_of, is_rule


def fields(text: str) -> list[tuple[str, str, str]]:
    """Label, head of the column and value of each field that is looked up by its own label."""
    article = Article.from_text(text)
    return [
        tuple(article.text[part.start : part.end] if part else "" for part in parts)  # type: ignore[misc]
        for field in find_fields(article)
        if field.source != "cell"
        for parts in [(field.label, field.column, field.value)]
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Mill\n\nOwner: Ann Lee\nTotal height: 9 m\n\nIt is old.",
            [("Owner", "", "Ann Lee"), ("Total height", "", "9 m")],
            id="labels",
        ),
        pytest.param(
            "- Injuries: 11 (2020: 16)\n- Staff: 74 (full-time)",
            [("Injuries", "", "11"), ("Injuries", "2020", "16"), ("Staff", "", "74")],
            id="notes",
        ),
        pytest.param(
            "         2019   2020\nSales   1.5   2.5\nStaff   3   4",
            [
                ("Sales", "2019", "1.5"),
                ("Sales", "2020", "2.5"),
                ("Staff", "2019", "3"),
                ("Staff", "2020", "4"),
            ],
            id="wide gaps, heads of columns",
        ),
        pytest.param(
            "Balance in May    £40.10\nRents  £20.00\n\nIt was told.",
            [("Balance in May", "", "£40.10"), ("Rents", "", "£20.00")],
            id="wide gaps, no heads",
        ),
        pytest.param(
            "| Team | Points |\n|---|---|\n| Rovers | 45 |\n| Town | 39 |",
            [("Rovers", "Points", "45"), ("Town", "Points", "39")],
            id="bars",
        ),
        pytest.param(
            "Name | Main role\nAnn | Chair\nBo | Clerk",
            [("Ann", "Main role", "Chair"), ("Bo", "Main role", "Clerk")],
            id="columns headed by words",
        ),
        pytest.param(
            "Ada | Mayor\nAnn | Chair\nBo | Clerk",
            [("Ada", "", "Mayor"), ("Ann", "", "Chair"), ("Bo", "", "Clerk")],
            id="near-miss, no heads",
        ),
        pytest.param(
            "Present: Ann Lee (chair), Abu al-Amin (secretary), Bo Ray",
            [
                ("Present", "", "Ann Lee (chair), Abu al-Amin (secretary), Bo Ray"),
                ("chair", "", "Ann Lee"),
                ("secretary", "", "Abu al-Amin"),
            ],
            id="roles in brackets",
        ),
        pytest.param(
            'ANN LEE, of Ayr ("the Seller"), and BO RAY and CY LOT ("the Buyers") agree.',
            [("Seller", "", "ANN LEE"), ("Buyers", "", "BO RAY and CY LOT")],
            id="defined names",
        ),
        pytest.param(
            "It is called the Grey Heron Club (hereinafter “the Club”).",
            [("Club", "", "Grey Heron Club")],
            id="defined hereinafter",
        ),
        pytest.param(
            "We thank you.\n\nJan van der Berg, Chief Executive",
            [("Chief Executive", "", "Jan van der Berg")],
            id="signed",
        ),
        pytest.param(
            "Minutes\n\n8. Next meeting\n\nOn 9 May at 7 pm.\n\nAll left.",
            [("Next meeting", "", "On 9 May at 7 pm")],
            id="below a heading",
        ),
        pytest.param(
            "Jam\n\nBy Ann Lee · 5 May 2020\n\nIt keeps.\n\nYou need:\n\n- a pan\n- sugar;",
            [("By", "", "Ann Lee"), ("You need", "", "a pan\n- sugar")],
            id="byline and list",
        ),
        pytest.param(
            "A tent\n\nPRICE: €189    WEIGHT: 1.4 kg\nMADE IN: Peru    COLOUR: red\n\nIt is good.",
            [
                ("PRICE", "", "€189"),
                ("WEIGHT", "", "1.4 kg"),
                ("MADE IN", "", "Peru"),
                ("COLOUR", "", "red"),
            ],
            id="labels side by side",
        ),
        pytest.param(
            "Ann Nwa-Lee (3 May 1921 – 9 June 2009) was a cook. Bo Ray (born 1 May 1950) is one.",
            [
                ("Ann Nwa-Lee", "", "3 May 1921"),
                ("Ann Nwa-Lee", "", "9 June 2009"),
                ("Bo Ray", "", "1 May 1950"),
            ],
            id="days of a life",
        ),
        pytest.param(
            "Ida (c. 1105 – 11 September 1161) was a queen. Bo Ray (1950–1960) led it.",
            [("Ida", "", "c. 1105"), ("Ida", "", "11 September 1161")],
            id="years at the opening",
        ),
        pytest.param("Bo Ray (1950–1960) led it.", [], id="years of an office"),
        pytest.param(
            "Leaflet\n\nIt helps.\n\n4. Side effects\n\nCommon (1 in 10): dry mouth\n"
            "Rare (1 in 1,000): skin rash\n\nSee a doctor.",
            [
                ("Side effects", "", "dry mouth\nRare (1 in 1,000): skin rash"),
                ("Common", "", "dry mouth"),
                ("Rare", "", "skin rash"),
            ],
            id="labels below a heading are a list",
        ),
        pytest.param(
            "Lakes\n\nThey are deep.\n\nLake       Built   Level on 31 March\n"
            "Carreg     1904    71 %\nTarn       1931    64 %\n\nIt rained.",
            [
                ("Carreg", "Built", "1904"),
                ("Carreg", "Level on 31 March", "71 %"),
                ("Tarn", "Built", "1931"),
                ("Tarn", "Level on 31 March", "64 %"),
            ],
            id="a head with a day in it",
        ),
        pytest.param(
            "Court\n\nWIND...90 KM/H\n\nStorm. The hearing of Case No. BH-20-17 began.\n\nEnd.",
            [("WIND", "", "90 KM/H"), ("Case", "", "BH-20-17")],
            id="leaders and codes",
        ),
        pytest.param(
            "Hens\n\nThey lay.\n\nBreed | Eggs a year | Egg colour\nLeghorn | 280 | white\n\nEnd.",
            [("Leghorn", "Eggs a year", "280"), ("Leghorn", "Egg colour", "white")],
            id="bars are no headings",
        ),
        pytest.param(
            "Close\n\nShares fell.\n\nStock      Close    Change   Volume\n"
            "Navora     3.08     -6.2%    9.7\nBanco Minho 0.142   -4.4%    88.1\n\nIt rained.",
            [
                ("Navora", "Close", "3.08"),
                ("Navora", "Change", "-6.2%"),
                ("Navora", "Volume", "9.7"),
                ("Banco Minho", "Close", "0.142"),
                ("Banco Minho", "Change", "-4.4%"),
                ("Banco Minho", "Volume", "88.1"),
            ],
            id="a long name closes the gap behind it",
        ),
        pytest.param(
            "Close\n\nIt rained.\n\nReporting by Inês Mar; editing by Bo Ray",
            [("Reporting by", "", "Inês Mar")],
            id="reporter at the end",
        ),
        pytest.param(
            "Cup\n\nBy Roisin Tully at the Mill Ground\n\nIt rained.\n\nBy Monday Ann had won.",
            [("By", "", "Roisin Tully")],
            id="byline with a place",
        ),
        pytest.param(
            "Jam\n\nPosted by Beth on 2 May\n\nIt keeps.",
            [("Posted by", "", "Beth")],
            id="one name",
        ),
    ],
)
def test_fields_are_found(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert fields(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("SMITH: I agree.\nJONES: I do not.\nSMITH: Why?\nJONES: Oh.", id="speakers"),
        pytest.param("Note: The mill is old. It was sold.", id="sentences"),
        pytest.param("The greatest danger is frost: in 1954 it killed all.", id="says something"),
        pytest.param("He said this:\n\nThe mill is old.", id="nothing behind the colon"),
        pytest.param("It rained.  It stopped.\nThe sun.  It shone.", id="blanks after full stops"),
        pytest.param("Ann Lee (Labour) spoke. Bo Ray (Labour) left.", id="no roles"),
        pytest.param("Ann Lee (2001–2009) was mayor. Bo (May) left.", id="no days of a life"),
        pytest.param("Ann Lee, 34, left.\n\nAnn Lee, Oslo", id="no role signed"),
        pytest.param("It cost a | b in all.", id="a single bar"),
        pytest.param('Bo called Cy (a "disaster") and Ann ("silly").', id="quoted and not defined"),
    ],
)
def test_prose_has_no_fields(text: str) -> None:
    assert fields(text) == []


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        pytest.param("| a | | c |", ["a", "", "c"], id="empty cell"),
        pytest.param("a | b c", ["a", "b c"], id="bars inside only"),
        pytest.param("a b   c\td", ["a b", "c", "d"], id="gaps and tabs"),
        pytest.param("a b c", ["a b c"], id="no row"),
        pytest.param("|", [""], id="one bar"),
        pytest.param('"Lee, Ann",52,,Ayr', ["Lee, Ann", "52", "", "Ayr"], id="commas and quotes"),
        pytest.param("Lee;52;Ayr", ["Lee", "52", "Ayr"], id="semicolons"),
        pytest.param("White,8,188,37,344", ["White", "8", "188", "37", "344"], id="short figures"),
        pytest.param(
            "He had 1,000,000 of 2,000,000", ["He had 1,000,000 of 2,000,000"], id="prose"
        ),
        pytest.param("red,white,blue.", ["red,white,blue."], id="end of a sentence"),
    ],
)
def test_cells(line: str, cells: list[str]) -> None:
    assert [line[cell.start : cell.end] for cell in cells_of(line, 0, len(line))] == cells


def test_rules_are_told_from_rows() -> None:
    assert is_rule("|---|:-:|", 0, 9)
    assert not is_rule("| - 1 - |", 0, 9)


@pytest.mark.parametrize(
    ("title", "labelled"),
    [
        pytest.param("Hay fever: questions and answers", False, id="topic-of-the-prose"),
        pytest.param("Venue: the old mill", True, id="label-of-a-sheet"),
    ],
)
def test_title_names_a_topic_where_the_prose_goes_on_about_it(title: str, labelled: bool) -> None:
    text = (
        f"{title}\n\nMany people have hay fever. It begins in spring and lasts for weeks.\n\n"
        "The signs of hay fever are known to all. They go away by themselves."
    )
    assert bool(fields(text)) is labelled
