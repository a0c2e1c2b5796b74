"""What a text says about itself: its day, its dateline, its headings."""

from datetime import date

import pytest

from qa.documents.metadata import (
    body_start,
    find_dateline,
    find_published,
    is_about_line,
    is_heading,
    title_of,
)

BODY = "The committee met in the town hall on Monday and agreed on the plan for the new bridge."
DAY = date(2021, 8, 17)


@pytest.mark.parametrize(
    "head",
    [
        pytest.param("date 2021-08-17 ", id="leading date"),
        pytest.param(" date 2021-08-17\n", id="leading date on its line"),
        pytest.param("Date: 2021-08-17\n\n", id="labelled ISO"),
        pytest.param("Published: 17 August 2021\n\n", id="day first"),
        pytest.param("Published on August 17, 2021\n\n", id="month first"),
        pytest.param("PUBLISHED AUG. 17, 2021 | UPDATED AUG. 19, 2021\n", id="capitals, updated"),
        pytest.param("Published 10:21 AM, Tue August 17, 2021\n\n", id="with time and weekday"),
        pytest.param("Published 2021-08-17T10:21:00Z\n\n", id="ISO with time"),
        pytest.param("Updated: 19 August 2021\nPublished: 17 August 2021\n\n", id="not updated"),
        pytest.param("Last updated 17 August 2021\n\n", id="updated when nothing else"),
        pytest.param("Bridge plan agreed\n\n2021-08-17\n\n", id="ISO alone"),
        pytest.param("Bridge plan agreed\nBy Jane Doe\nAugust 17, 2021\n\n", id="below byline"),
        pytest.param("By Jane Doe, Aug 17, 2021\n\n", id="behind byline"),
        pytest.param("Tuesday, 17th August 2021\n\n", id="weekday and ordinal"),
        pytest.param("BBC News, 17 August 2021\n\n", id="paper and day"),
        pytest.param("OSLO, Aug. 17, 2021 (AP) — ", id="dateline with year"),
        pytest.param("OSLO, Aug. 17 — It rained.\n\nPublished: 17 August 2021\n", id="year below"),
    ],
)
def test_find_published(head: str) -> None:
    assert find_published(head + BODY) == DAY


def test_find_published_at_the_end() -> None:
    assert find_published(f"{BODY}\n\n" * 80 + "Published: 17 August 2021") == DAY


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(BODY, id="no date"),
        pytest.param(
            "The treaty was signed on August 17, 2021, in Oslo. " + BODY, id="in a sentence"
        ),
        pytest.param(
            "Published on August 17, 2021, the report warns of floods.", id="sentence opener"
        ),
        pytest.param("Date 2021-08-17 was chosen for the vote.", id="sentence about a date"),
        pytest.param("OSLO, Aug. 17 (AP) — " + BODY, id="dateline without year"),
        pytest.param("Published: 31 February 2021\n\n" + BODY, id="no such day"),
        pytest.param("Published: 08/07/2021\n\n" + BODY, id="day or month first"),
        pytest.param(f"{BODY}\n\nAugust 17, 2021\n\n{BODY}", id="heading of a chronicle"),
        pytest.param("date 2021-13-45 Rain fell.", id="no such month"),
        pytest.param("August 2021\n\n" + BODY, id="no day"),
        pytest.param(60 * '"' + "\n\n" + BODY, id="nothing but quotation marks"),
    ],
)
def test_find_published_leaves_alone(text: str) -> None:
    assert find_published(text) is None


@pytest.mark.parametrize(
    ("text", "start"),
    [
        pytest.param(" date 2021-08-17 Rain fell.", 17, id="leading"),
        pytest.param("Date: 2021-08-17\n\nRain fell.", 18, id="own line"),
        pytest.param("Rain fell. date 2021-08-17 It", 0, id="not leading"),
        pytest.param("date 2021-08-17 was wet.", 0, id="small letter"),
        pytest.param("date 2021-08-17", 0, id="nothing behind"),
        pytest.param("update 2021-08-17 Rain fell.", 0, id="another word"),
    ],
)
def test_body_start(text: str, start: int) -> None:
    assert body_start(text) == start


@pytest.mark.parametrize(
    ("head", "place", "day"),
    [
        pytest.param("SEOUL, Aug. 17 (Yonhap) -- ", "SEOUL", (8, 17, None), id="agency"),
        pytest.param("Oslo, Norway (AP) -- ", "Oslo, Norway", (None, None, None), id="country"),
        pytest.param("LONDON (Reuters) - ", "LONDON", (None, None, None), id="no day"),
        pytest.param("NEW YORK, March 3, 2020 — ", "NEW YORK", (3, 3, 2020), id="year"),
        pytest.param("ST. LOUIS, Mo. (AP) — ", "ST. LOUIS, Mo.", (None, None, None), id="state"),
        pytest.param("LORIENT, 9 October 2024 — ", "LORIENT", (10, 9, 2024), id="day first"),
        pytest.param("Oslo, 3 May (NTB) — ", "Oslo", (5, 3, None), id="day first, agency"),
        pytest.param("Bogotá, May 5—", "Bogotá", (5, 5, None), id="not shouted"),
        pytest.param("LA PAZ — ", "LA PAZ", (None, None, None), id="town alone"),
        pytest.param("HALIFAX, N.S. - ", "HALIFAX, N.S.", (None, None, None), id="town and region"),
        pytest.param("PARIS (AFP), June 1 –\n", "PARIS", (6, 1, None), id="agency first, wrapped"),
    ],
)
def test_find_dateline(
    head: str, place: str, day: tuple[int | None, int | None, int | None]
) -> None:
    text = f"Title\n\n{head}It rained."
    dateline = find_dateline(text, 7)
    assert dateline is not None
    assert text[dateline.span.start : dateline.span.end] == head
    assert text[dateline.place.start : dateline.place.end] == place
    assert (dateline.month, dateline.day, dateline.year) == day


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("NASA — the space agency — said", id="apposition"),
        pytest.param("On Monday, Aug. 17, 2021 - a day of rain - it", id="a sentence with a date"),
        pytest.param("The old town (in Norway) - it", id="parentheses in a sentence"),
        pytest.param("World Health Organization (WHO) - it", id="organisation"),
        pytest.param("OSLO, Aug. 17 (AP) It rained", id="no dash"),
        pytest.param("WATCH — The bridge falls", id="a call in capitals"),
        pytest.param("UN — it was said", id="initials"),
        pytest.param("La Paz — Police said", id="town in small letters alone"),
        pytest.param("ANN LEE — The runner — won", id="two dashes"),
        pytest.param("", id="empty"),
    ],
)
def test_find_dateline_leaves_alone(text: str) -> None:
    assert find_dateline(text) is None


@pytest.mark.parametrize(
    ("line", "heading"),
    [
        pytest.param("Bridge plan agreed", True, id="headline"),
        pytest.param("# The plan.", True, id="markdown"),
        pytest.param("Minister calls deal “historic”", True, id="ends in a quote"),
        pytest.param("2. Methods", True, id="numbered"),
        pytest.param("It rained.", False, id="sentence"),
        pytest.param("“It rained.”", False, id="quoted sentence"),
        pytest.param("Ingredients:", False, id="colon"),
        pytest.param("and so on", False, id="small letter"),
        pytest.param("The plan was agreed by", False, id="goes on"),
        pytest.param('It rained . "', False, id="quote set apart"),
        pytest.param("{x}", False, id="formula"),
        pytest.param("2021 – 2022 –", False, id="no word"),
        pytest.param("Rain " * 30, False, id="long"),
    ],
)
def test_is_heading(line: str, heading: bool) -> None:
    assert is_heading(line) is heading


@pytest.mark.parametrize(
    ("line", "about"),
    [
        pytest.param("By Jane Doe", True, id="byline"),
        pytest.param("BY JANE DOE AND JOHN ROE", True, id="byline in capitals"),
        pytest.param("Published: 17 August 2021", True, id="labelled"),
        pytest.param("August 17, 2021", True, id="alone"),
        pytest.param("By then it had rained.", False, id="by in a sentence"),
        pytest.param("In 1943 the war went on", False, id="a year"),
        pytest.param("", False, id="empty"),
    ],
)
def test_is_about_line(line: str, about: bool) -> None:
    assert is_about_line(line) is about


@pytest.mark.parametrize(
    ("line", "title"),
    [
        pytest.param("# The  plan #", "The plan", id="markdown"),
        pytest.param("Bridge plan\x1b agreed", "Bridge plan agreed", id="cleaned"),
        pytest.param("August 17, 2021", "", id="a date"),
        pytest.param("It rained.", "", id="sentence"),
        pytest.param("Bridge\nplan", "", id="two lines"),
    ],
)
def test_title_of(line: str, title: str) -> None:
    assert title_of(line, 0, len(line)) == title
