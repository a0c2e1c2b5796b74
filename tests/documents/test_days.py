"""Lines that begin with a day, and the entries of a timeline."""

import pytest

from qa.documents.article import Article
from qa.documents.days import find_entries, leading_day, leading_hour


@pytest.mark.parametrize(
    ("line", "day"),
    [
        pytest.param("12 January 2016 – They met.", "12 January 2016", id="day first"),
        pytest.param("May 3, 2017: They met.", "May 3, 2017", id="month first"),
        pytest.param("21/02/2019 - They met.", "21/02/2019", id="slashes"),
        pytest.param("2019-11-08 – A fire.", "2019-11-08", id="iso"),
        pytest.param("- March 2020: He left.", "March 2020", id="bullet"),
        pytest.param("1904 — Built.", "1904", id="year"),
        pytest.param("1914–1918: War.", "1914–1918", id="years"),
        pytest.param("2019 was wet.", "", id="a sentence"),
        pytest.param("2019-20 season", "", id="a season"),
        pytest.param("May: the month.", "May", id="a month"),
        pytest.param("1904 – 1918", "", id="a life"),
        pytest.param("Marching: they left.", "", id="a word like a month"),
    ],
)
def test_days_that_begin_lines(line: str, day: str) -> None:
    found = leading_day(line, 0, len(line))
    assert (line[found.start : found.end] if found else "") == day


@pytest.mark.parametrize(
    ("text", "days"),
    [
        pytest.param(
            "Log\n\n2016 – Built.\n2018 – Sold. Painted.\nMay 2020 – Shut.",
            ["2016", "2018", "May 2020"],
            id="lines",
        ),
        pytest.param(
            "3 May 2020\n\nIt rained.\n\nAll day.\n\n4 May 2020\n\nSun.\n\n5 May 2020\n\nFog.",
            ["3 May 2020", "3 May 2020", "4 May 2020", "5 May 2020"],
            id="below days",
        ),
        pytest.param("2016 – Built.\n2018 – Sold.\n\nIt is old.", [], id="two"),
        pytest.param("It was built in 2016. It was sold in 2018.", [], id="prose"),
    ],
)
def test_entries_of_a_text(text: str, days: list[str]) -> None:
    article = Article.from_text(text)
    assert [article.text[one.start : one.end] for one in find_entries(article).values()] == days


@pytest.mark.parametrize(
    ("line", "told"),
    [
        pytest.param("08:15 A guard was hurt.", "A guard was hurt.", id="hour"),
        pytest.param("9.40pm – Rain fell.", "Rain fell.", id="point-and-dash"),
        pytest.param("9:40 a.m. “Run,” she said.", "“Run,” she said.", id="quoted"),
        pytest.param("08:15 trains are late.", None, id="before-a-noun"),
        pytest.param("28:15 A guard was hurt.", None, id="no-hour"),
        pytest.param("2.75 Litres are left.", None, id="an-amount"),
        pytest.param("At 08:15 A guard was hurt.", None, id="inside"),
    ],
)
def test_hours_at_the_head_of_entries(line: str, told: str | None) -> None:
    found = leading_hour(line, 0, len(line))
    assert (None if found is None else line[found:]) == told
