"""Golden rows of the sentence splitter: `|` stands where a sentence ends."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa.language.sentences import split_sentences

GOLDEN = [
    pytest.param("He came. | She left.", id="plain"),
    pytest.param("Sen. Smith (R-Ala.) said so. | Then he left.", id="party-state"),
    pytest.param("Foo Co. Ltd. said it would. | It did.", id="company"),
    pytest.param("It began at 5 a.m. Monday in Rome.", id="clock-day"),
    pytest.param("It began at 5 a.m. | The end came soon.", id="clock-at-end"),
    pytest.param("It began at 5 p.m. | Eleven came.", id="clock-before-number"),
    pytest.param("It began at 5 p.m. | Police left.", id="clock-before-noun"),
    pytest.param("It began at 5 p.m. Eastern Time.", id="clock-zone"),
    pytest.param("It began at 5 p.m. Nov. 3 in Rome.", id="clock-date"),
    pytest.param("The Rev. Óscar Tello came. | She left.", id="title-before-an-accent"),
    pytest.param("Fadumo Sh. Ahmed came. | She left.", id="short-middle-name"),
    pytest.param("The plate reaches 80 °C. | Children must not use it.", id="degrees"),
    pytest.param("The plate of C. Smith reaches 80 °C in May.", id="degrees-near-miss"),
    pytest.param("Ann (d. 1890) sang. | She left.", id="died-in-brackets"),
    pytest.param("Ann (née Bell; b. 3 May 1820; d. 1890) sang.", id="born-and-died"),
    pytest.param("King Olaf (r. 1201–1210) came.", id="reigned"),
    pytest.param("It is 5 r. | 1890 was dry.", id="letter-near-miss"),
    pytest.param("It is the Ltd. | She left.", id="short-near-miss"),
    pytest.param("“It is late …,” he said.", id="quote-comma"),
    pytest.param("He spoke of “friendship.” | Then he left.", id="quote-period"),
    pytest.param("“Your visit matters,” Moon said. | He smiled.", id="attribution"),
    pytest.param("“Is it true?” he asked. | Yes.", id="quote-question-small"),
    pytest.param("“Is it true?” Jane Doe asked. | Yes.", id="quote-question-name"),
    pytest.param("“Is it true?” | Jane Doe was there.", id="quote-question-near-miss"),
    pytest.param("The U.S. President spoke.", id="us-president"),
    pytest.param("He lives in the U.S. | The president knows.", id="us-at-end"),
    pytest.param("The U.S. Army came. | It stayed.", id="us-army"),
    pytest.param("See No. 5 of the list.", id="number-sign"),
    pytest.param("In Case No. BH-2022 he won.", id="code"),
    pytest.param("The answer is no. | BH won.", id="code-near-miss"),
    pytest.param("She said no. | He said yes.", id="number-sign-near-miss"),
    pytest.param("They saw St. John there.", id="saint"),
    pytest.param("J. K. Rowling wrote it.", id="initials"),
    pytest.param("There is no Plan B. | The end is near.", id="initial-near-miss"),
    pytest.param("Some do, e.g. this one. | Some do not.", id="for-example"),
    pytest.param("And so... it went.", id="ellipsis-small"),
    pytest.param("And so... | It went.", id="ellipsis-capital"),
    pytest.param("But no… | He did.", id="ellipsis-one"),
    pytest.param("Really?! | Yes.", id="marks"),
    pytest.param("He left (it was late.) | Then it rained.", id="bracket"),
    pytest.param("Mr. Smith and Dr. Jones met.", id="titles"),
    pytest.param(
        "It closed at 7,495.93. | Sales rose by 3.5. | Then it fell.", id="decimal-at-end"
    ),
    pytest.param("It cost the town £4.3m. | Forty people came.", id="decimal-with-scale"),
    pytest.param("It grew 3.5 percent. | In 2019 it fell.", id="decimal"),
    pytest.param("It ended in 1990. | In 1991 it began.", id="year-at-end"),
    pytest.param("On Jan. 5 it snowed.", id="month"),
    pytest.param("It was built c. 1200 BC. | It fell.", id="circa"),
    pytest.param("See Fox v. Moe at p. 322. | He lost.", id="law-report"),
    pytest.param("It lacks vitamin c. | He knew it.", id="circa-near-miss"),
    pytest.param("Gen. (Ret.) Maddox came. | He left (early). | She stayed.", id="retired"),
    pytest.param("Dr. Lee, Ph.D., came. | He left.", id="degree"),
    pytest.param("It cost approx. 5 dollars.", id="approx"),
    pytest.param("He died in 1990.[12] | She lived.[3][4] | End.", id="wiki-notes"),
    pytest.param("It burned.:71 | He left.[8]:72–74 | End.", id="pages-of-notes"),
    pytest.param("He won.[citation needed] | She lost.", id="wiki-note-words"),
    pytest.param("He bought it. | iPhones sell well.", id="iphone"),
    pytest.param("he went home. | then he slept.", id="small-letters"),
    pytest.param("Sold by Apple Inc. | The firm grew.", id="inc-at-end"),
    pytest.param("Apple Inc. shares rose.", id="inc-inside"),
    pytest.param("HALIFAX, N.S. — Dockers went out.", id="dateline-region"),
    pytest.param("They met in Washington, D.C. on Monday.", id="dc"),
    pytest.param("1. Item one. | 2. Item two.", id="list-numbers"),
    pytest.param("Things:\n | - one\n | - two", id="bullets"),
    pytest.param("A line\nthat wraps. | Another.", id="wrapped"),
    pytest.param("They walk in Seoul. (Yonhap)", id="credit"),
    pytest.param("They walk. (AP Photo/J. Smith)", id="credit-initial"),
    pytest.param("They walk. | (It was late. | He left.)", id="credit-near-miss"),
    pytest.param("Yahoo! Inc. said so.", id="name-with-mark"),
    pytest.param("我是。 | 你好！ | ok.", id="cjk"),
    pytest.param("no end mark at all", id="no-mark"),
    pytest.param("etc. and so on", id="etc"),
    pytest.param("We won. | We did it.” | He smiled.", id="inside-quote"),
]


@pytest.mark.parametrize("row", GOLDEN)
def test_sentences_golden(row: str) -> None:
    expected = [part.strip() for part in row.split(" | ")]
    text = row.replace(" | ", " ") if "。" not in row else row.replace(" | ", "")
    found = [text[span.start : span.end] for span in split_sentences(text)]
    assert found == expected


def test_sentences_range_gives_offsets_into_the_whole_text() -> None:
    text = "One. Two. Three."
    assert [(span.start, span.end) for span in split_sentences(text, 5, 16)] == [(5, 9), (10, 16)]


@settings(deadline=None)
@given(st.text(alphabet=st.one_of(st.characters(), st.sampled_from(".!?…”“()[]1aA \nMr"))))
def test_sentences_are_ordered_and_cover_the_text(text: str) -> None:
    spans = split_sentences(text)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert all(text[span.start : span.end].strip() == text[span.start : span.end] for span in spans)
    kept = "".join(text[span.start : span.end] for span in spans)
    assert "".join(kept.split()) == "".join(text.split())


@pytest.mark.parametrize("unit", ["a", "a.", "A. ", ". (", ".) ", "[1]", "\n", "\n\n", "x. \n"])
def test_sentences_read_a_long_run(unit: str) -> None:
    text = unit * (200_000 // len(unit))
    assert all(span.end <= len(text) for span in split_sentences(text))
