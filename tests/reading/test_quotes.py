from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa.language.tokens import token_places
from qa.reading.quotes import double_marked, find_quotes, speaker
from qa.types import MentionKind


def _texts(sentence: str) -> list[str]:
    words = sentence.split()
    return [" ".join(words[one.start : one.end]) for one in find_quotes(words)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param("“ We will win , ” Lopez said .", ["We will win"], id="curly"),
        pytest.param('" We will win . " he said', ["We will win ."], id="straight"),
        pytest.param("`` Stop ! '' he cried .", ["Stop !"], id="latex"),
        pytest.param(
            '" I am happy " , she said , " and sad " .', ["I am happy", "and sad"], id="2"
        ),
        pytest.param("He said , “ This is new .", ["This is new ."], id="opens-only"),
        pytest.param("It is old . ” He left .", ["It is old ."], id="closes-only"),
        pytest.param('And so it is , " he said .', ["And so it is"], id="odd-straight"),
        pytest.param('He said , " It is new .', ["It is new ."], id="odd-straight-opens"),
        pytest.param('We did it . "', ["We did it ."], id="straight-at-the-end"),
        pytest.param("“ He said ‘ no ’ to me ” .", ["He said ‘ no ’ to me"], id="nested"),
        pytest.param("It ’s the boys ’ room .", [], id="apostrophes"),
        pytest.param("‘ Single ’ quotes stay .", [], id="single"),
        pytest.param("“ ” and “ … ” .", [], id="nothing-inside"),
        pytest.param("No quotation here .", [], id="none"),
        pytest.param("", [], id="empty"),
    ],
)
def test_quotes_stand_inside_their_marks(sentence: str, expected: list[str]) -> None:
    assert _texts(sentence) == expected


@pytest.mark.parametrize(
    ("tagged", "expected"),
    [
        pytest.param("“ Yes , ” Lopez/NNP said/VBD .", "Lopez", id="after"),
        pytest.param("“ Yes , ” said/VBD Ana/NNP Lopez/NNP .", "Ana Lopez", id="inverted"),
        pytest.param("“ Yes , ” she/PRP told/VBD us/PRP .", "she", id="pronoun"),
        pytest.param("The/DT mayor/NN said/VBD : “ Yes . ”", "The mayor", id="before"),
        pytest.param("Lopez/NNP also/RB said/VBD that/IN “ it is ” so", "Lopez", id="adverb"),
        pytest.param(
            "“ Yes , ” Lopez/NNP , the/DT head/NN of/IN it/PRP , said/VBD .",
            "Lopez",
            id="apposition",
        ),
        pytest.param(
            "“ Yes , ” said/VBD the/DT head/NN of/IN the/DT bank/NN .",
            "the head of the bank",
            id="of",
        ),
        pytest.param("It was “ fine , ” according/VBG to/TO Lopez/NNP .", "Lopez", id="according"),
        pytest.param("Lopez/NNP , who/WP said/VBD “ yes ” .", "Lopez", id="relative"),
        pytest.param("They/PRP read/VBD “ Hamlet ” aloud/RB .", None, id="no-verb-of-saying"),
        pytest.param("The/DT report/NN “ Hope ” came/VBD out/RP .", None, id="noun-report"),
    ],
)
def test_speaker_is_found_beside_the_verb(tagged: str, expected: str | None) -> None:
    pairs = [word.partition("/") for word in tagged.split()]
    words, tags = [pair[0] for pair in pairs], [pair[2] or "," for pair in pairs]
    quote = find_quotes(words)[0]
    found = speaker(words, tags, (quote.start, quote.end))
    assert (" ".join(words[slice(*found)]) if found else None) == expected


_WORDS = st.lists(
    st.sampled_from(
        ["“", "”", '"', "``", "''", ",", "he", "said", "Lopez", "to", "according", "’s", ""]
    )
    | st.text(max_size=5)
)


@given(_WORDS, st.lists(st.sampled_from(["NNP", "VBD", "IN", "PRP", ""])), st.integers(-3, 30))
def test_any_words_give_ranges_inside(words: list[str], tags: list[str], at: int) -> None:
    quotes = find_quotes(words)
    assert all(0 <= one.start < one.end <= len(words) for one in quotes)
    assert all(one.kind is MentionKind.QUOTE for one in quotes)
    assert all(a.end <= b.start for a, b in pairwise(quotes))
    for start, end in [(one.start, one.end) for one in quotes] + [(at, at + 4)]:
        found = speaker(words, tags, (start, end))
        assert found is None or 0 <= found[0] < found[1] <= len(words)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param("'We will win,' Lopez said.", ["We will win"], id="straight"),
        pytest.param("‘We will win,’ Lopez said.", ["We will win"], id="curly"),
        pytest.param("He called it ‘a gift’ and left.", ["a gift"], id="within"),
        pytest.param("‘The road was long. ", ["The road was long."], id="opens-only"),
        pytest.param("It was long,' she said.", ["It was long"], id="closes-only"),
        pytest.param(
            "'It's the drivers' fault,' she said.", ["It's the drivers' fault"], id="apostrophes"
        ),
        pytest.param("‘Two,’ he said, ‘or three.’", ["Two", "or three."], id="twice"),
        pytest.param("It’s the boys’ room, and the girls' too.", [], id="possessives"),
        pytest.param("Give 'em the '90s and rock 'n' roll.", [], id="elided"),
        pytest.param("“He said ‘no’ to me.”", ["He said ‘no’ to me."], id="in-double-marks"),
        pytest.param("Don't, can't, O’Brien’s.", [], id="contracted"),
    ],
)
def test_single_marks_quote_where_they_are_no_apostrophes(
    sentence: str, expected: list[str]
) -> None:
    places = token_places(sentence)
    found = find_quotes(double_marked(sentence, places))
    assert [sentence[places[q.start][0] : places[q.end - 1][1]] for q in found] == expected
