"""Figures as the papers of different countries spell them, read from text: tokens and mentions."""

from __future__ import annotations

import pytest

from qa.documents.article import Article
from qa.reading.reading import Reading


def _read(text: str) -> dict[str, tuple[str, str]]:
    """Of each figure and time of a text its verbatim words -> kind and normal form."""
    article = Article.from_text(text)
    reading = Reading(article).sentence(0)
    return {
        article.text[slice(*reading.offsets(one.start, one.end))]: (one.kind.value, one.normal)
        for one in reading.mentions
    }


@pytest.mark.parametrize(
    ("text", "span", "kind", "normal"),
    [
        ("The yield fell to 8pc in May.", "8pc", "percent", "8 %"),
        ("Prices rose 4.5 pc on the year.", "4.5 pc", "percent", "4.5 %"),
        ("It grew by 4·5 per cent.", "4·5 per cent", "percent", "4.5 %"),
        ("It fell by more than a third.", "more than a third", "percent", "33.33 %"),
        ("Two thirds voted for it.", "Two thirds", "percent", "66.67 %"),
        ("A fifth less wheat was sold.", "A fifth", "percent", "20 %"),
        ("Three out of four agreed.", "Three out of four", "percent", "75 %"),
        ("Growth is put at between 1.5 and 2 percent.", "between 1.5 and 2 percent", "percent",
         "1.5..2 %"),
        ("The error was plus or minus 3 percentage points.", "plus or minus 3 percentage points",
         "percent", "3 %"),
        ("It will cut 1.2k jobs.", "1.2k", "number", "1200"),
        ("About 1.2bn people live there.", "About 1.2bn", "number", "1200000000"),
        ("It supplies 210 000 people.", "210 000", "number", "210000"),
        ("Some 40 000-50 000 people came.", "Some 40 000-50 000", "number", "40000..50000"),
        ("Organisers spoke of 40,000-50,000 people.", "40,000-50,000", "number", "40000..50000"),
        ("They sold 45 lakhs of them.", "45 lakhs", "number", "4500000"),
        ("It cost Rs. 45 lakh.", "Rs. 45 lakh", "money", "4500000 INR"),
        ("A sum of ₹1,20,000 was paid.", "₹1,20,000", "money", "120000 INR"),
        ("The fine was Sh400,000.", "Sh400,000", "money", "400000 KES"),
        ("The prize is R2.5 million.", "R2.5 million", "money", "2500000 ZAR"),
        ("The R450-million plan failed.", "R450-million", "money", "450000000 ZAR"),
        ("A ticket costs R450 a day.", "R450", "money", "450 ZAR"),
        ("An adult pays R6.20 now.", "R6.20", "money", "6.2 ZAR"),
        ("It costs R12 000 now.", "R12 000", "money", "12000 ZAR"),
        ("A prize of N3 million awaits.", "N3 million", "money", "3000000 NGN"),
        ("It paid 20m euros.", "20m euros", "money", "20000000 EUR"),
        ("Cargo fell to 61,000t.", "61,000t", "quantity", "61000 t"),
        ("The car went at 140 kmph.", "140 kmph", "quantity", "140 km/h"),
        ("It reached 43.1C on the coast.", "43.1C", "quantity", "43.1 °C"),
        ("It fell to minus 4 degrees.", "minus 4 degrees", "quantity", "-4 °"),
        ("She weighs 10st 7lb.", "10st 7lb", "quantity", ""),
        ("It held 410 gigalitres of water.", "410 gigalitres", "quantity", "410 gigalitre"),
        ("She won in 1h 42m.", "1h 42m", "duration", "PT1H42M"),
        ("The film lasts 45mins.", "45mins", "duration", "PT45M"),
        ("He got six-and-a-half years.", "six-and-a-half years", "duration", "P6.5Y"),
        ("He got 6 1/2 years.", "6 1/2 years", "duration", "P6.5Y"),
        ("It was due at 1500 hrs today.", "1500 hrs", "time", "T15:00"),
        ("It left at 0730 hours.", "0730 hours", "time", "T07:30"),
        ("It was due at 15.00 BST.", "15.00 BST", "time", "T15:00"),
        ("It is open 9am-5pm.", "9am-5pm", "time", ""),
    ],
)  # fmt: skip
def test_spellings_are_read(text: str, span: str, kind: str, normal: str) -> None:
    assert _read(text).get(span) == (kind, normal)


@pytest.mark.parametrize(
    ("text", "span"),
    [
        pytest.param("On May 12 300 people came.", "300", id="day-and-count"),
        pytest.param("In 2019 400 people came.", "400", id="year-and-count"),
        pytest.param("She came 21st of all.", "21st", id="ordinal-no-stone"),
        pytest.param("He ran 200m in May.", "200m", id="metres-no-minutes"),
        pytest.param("It has 1500 hours of film.", "1500 hours", id="hours-that-last"),
        pytest.param("He scored a third goal.", "third", id="ordinal-no-share"),
        pytest.param("There are 3 farms and a road between them.", "3", id="between-no-range"),
        pytest.param("It is 3m high.", "3m", id="metres-no-millions"),
    ],
)
def test_spellings_near_misses(text: str, span: str) -> None:
    assert span in _read(text)


@pytest.mark.parametrize(
    "text",
    [
        "He took the M25 south.",
        "He sold N95 masks.",
        "He flew the R44 helicopter.",
        "R2-D2 is a robot.",
        "K2 is steep.",
    ],
)
def test_letters_before_figures_that_are_no_money(text: str) -> None:
    assert "money" not in {kind for kind, _ in _read(text).values()}
