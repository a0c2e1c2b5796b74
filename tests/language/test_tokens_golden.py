"""Golden rows of the tokeniser, near-misses beside hits."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa.language.tokens import tokenize

ROWS = [
    pytest.param("I don't", "I do n't", id="contraction"),
    pytest.param("they don’t", "they do n’t", id="contraction-curly"),
    pytest.param("Korea’s people", "Korea ’s people", id="possessive"),
    pytest.param("O’Brien", "O’Brien", id="name-with-apostrophe"),
    pytest.param("rock'n'roll", "rock'n'roll", id="apostrophes-inside"),
    pytest.param("we'll they’ve I'm", "we 'll they ’ve I 'm", id="auxiliaries"),
    pytest.param("cannot", "can not", id="cannot"),
    pytest.param("cannots", "cannots", id="cannot-near-miss"),
    pytest.param("students’ books", "students ’ books", id="plural-possessive"),
    pytest.param("AT&T's", "AT&T 's", id="ampersand-possessive"),
    pytest.param("U.S.’s", "U.S. ’s", id="dotted-possessive"),
    pytest.param("$1.5 billion", "$ 1.5 billion", id="money"),
    pytest.param("US$5", "US$ 5", id="money-us"),
    pytest.param("£3m", "£ 3m", id="money-pound"),
    pytest.param("40%", "40 %", id="percent"),
    pytest.param("1,400 and 1,400.50", "1,400 and 1,400.50", id="thousands"),
    pytest.param("1,2 and 3", "1 , 2 and 3", id="comma-list-near-miss"),
    pytest.param("in 2019,000", "in 2019,000", id="long-thousands"),
    pytest.param("3.08", "3.08", id="decimal"),
    pytest.param("it was 3.", "it was 3 .", id="number-at-end"),
    pytest.param("two-day", "two-day", id="hyphen"),
    pytest.param("Nur-Sultan", "Nur-Sultan", id="hyphen-name"),
    pytest.param("pre- and post-war", "pre - and post-war", id="hanging-hyphen"),
    pytest.param("30-year-old", "30-year-old", id="age"),
    pytest.param("U.S. and a.m.", "U.S. and a.m.", id="dotted"),
    pytest.param("U.S.-led", "U.S.-led", id="dotted-hyphen"),
    pytest.param("Foo Co. Ltd. said", "Foo Co. Ltd. said", id="company"),
    pytest.param("(R-Ala.)", "( R-Ala. )", id="party-state"),
    pytest.param("the end.", "the end .", id="period"),
    pytest.param("J. K. Rowling", "J. K. Rowling", id="initials"),
    pytest.param("he and I. Then", "he and I . Then", id="pronoun-i"),
    pytest.param("No. 5", "No. 5", id="number-sign"),
    pytest.param("Ann, Ph.D., M.Sc.", "Ann , Ph.D. , M.Sc.", id="degrees"),
    pytest.param("Ph. Data", "Ph . Data", id="degrees-near-miss"),
    pytest.param("built c. 1200 BC", "built c. 1200 BC", id="circa"),
    pytest.param("vitamin c. Then", "vitamin c . Then", id="circa-near-miss"),
    pytest.param("Fox v. Moe, p. 322", "Fox v. Moe , p. 322", id="law-report"),
    pytest.param("the letter p. Then", "the letter p . Then", id="page-near-miss"),
    pytest.param("he said no. Then", "he said no . Then", id="number-sign-near-miss"),
    pytest.param("Jan. 5", "Jan. 5", id="month"),
    pytest.param("Mr. Smith", "Mr. Smith", id="title"),
    pytest.param("2021-08-17", "2021-08-17", id="iso-date"),
    pytest.param("9/11 at 5:30", "9/11 at 5:30", id="slash-and-clock"),
    pytest.param("and/or", "and / or", id="slash-near-miss"),
    pytest.param("20th 1990s ’90s", "20th 1990s ’90s", id="ordinal-decade"),
    pytest.param("so... yes", "so ... yes", id="ellipsis"),
    pytest.param("what?! no", "what ?! no", id="marks"),
    pytest.param("a – b — c -- d", "a – b — c -- d", id="dashes"),
    pytest.param("2010–2015", "2010 – 2015", id="range"),
    pytest.param("“Hi,” he", "“ Hi , ” he", id="curly-quotes"),
    pytest.param("see http://a.b/c?d=e.", "see http://a.b/c?d=e .", id="web-address"),
    pytest.param("me@x.org, you", "me@x.org , you", id="email"),
    pytest.param("me@home", "me @ home", id="email-near-miss"),
    pytest.param("25°C", "25 °C", id="degrees"),
    pytest.param("文在寅 said", "文 在 寅 said", id="cjk"),
    pytest.param("cafe\u0301 naïve", "cafe\u0301 naïve", id="combining"),
    pytest.param("", "", id="empty"),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_tokens_golden(text: str, expected: str) -> None:
    assert [token.text for token in tokenize(text)] == expected.split()


def test_tokens_range_gives_offsets_into_the_whole_text() -> None:
    text = "One two. Three four."
    tokens = tokenize(text, 9, 20)
    assert [token.text for token in tokens] == ["Three", "four", "."]
    assert tokens[0].start == 9


@settings(deadline=None)
@given(st.text(alphabet=st.one_of(st.characters(), st.sampled_from("a.'’-1,5$ “”()@:/&U\n"))))
def test_tokens_hold_each_character_once(text: str) -> None:
    tokens = tokenize(text)
    assert all(text[token.start : token.end] == token.text for token in tokens)
    assert all(a.end <= b.start for a, b in pairwise(tokens))
    kept = "".join(token.text for token in tokens)
    assert kept == "".join(char for char in text if not char.isspace())


@pytest.mark.parametrize("unit", ["a", "a.", "(", "1,", "a-", "a'", "www.", "a@", "''", ". ", "A&"])
def test_tokens_read_a_long_run(unit: str) -> None:
    text = unit * (200_000 // len(unit))
    assert tokenize(text)[-1].end == len(text.rstrip())
