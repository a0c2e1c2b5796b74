"""Which words of a text match a question's words, and how well."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa.answering.analysis import analyse
from qa.answering.matching import Match, Matcher, best_factors, densest, rarity
from qa.language.stems import stem

_MATCHED = [
    pytest.param("Who invented the engine?", "engine", 1.0, id="same-word"),
    pytest.param("Who invented the engine?", "engines", 1.0, id="same-stem"),
    pytest.param("Who invented the engine?", "inventor", 0.8, id="derivation"),
    pytest.param("When did the war begin?", "began", 1.0, id="irregular-form"),
    pytest.param("When did the war begin?", "started", 0.5, id="synonym"),
    pytest.param("Who died?", "death", 0.8, id="verb-and-noun"),
    pytest.param("What did France sign?", "French", 0.8, id="country-and-people"),
    pytest.param("What did Norwegians sign?", "Norway", 0.8, id="people-and-country"),
    pytest.param("What heads did it have?", "three-headed", 0.6, id="last-part-of-a-compound"),
    pytest.param("Who rode the three-wheeled cart?", "wheels", 0.6, id="part-of-an-asked-compound"),
    pytest.param("Who sold 18540 ships?", "18540", 1.0, id="number"),
]
_UNMATCHED = [
    pytest.param("Who invented the engine?", "ship", id="another-word"),
    pytest.param("When did the war begin?", "end", id="opposite"),
    pytest.param("What did France sign?", "Germany", id="another-country"),
    pytest.param("What did France sign?", "German", id="another-people"),
    pytest.param("What heads did it have?", "three-legged", id="another-compound"),
    pytest.param("What is photography?", "phonetics", id="short-common-beginning"),
    pytest.param("Who sold 18540 ships?", "18543", id="number-that-begins-alike"),
    pytest.param("Who sold seventeen ships?", "seventy", id="number-word-that-begins-alike"),
    pytest.param("Who sold 185,400 ships?", "185,499", id="number-with-separators"),
    pytest.param("Who was the first man there?", "the", id="stop-word"),
]


@pytest.mark.parametrize(("question", "word", "factor"), _MATCHED)
def test_match_gives_the_factor_of_its_kind(question: str, word: str, factor: float) -> None:
    found = Matcher(analyse(question)).match(stem(word))
    assert found is not None
    assert found.factor == factor


@pytest.mark.parametrize(("question", "word"), _UNMATCHED)
def test_match_passes_on_near_misses(question: str, word: str) -> None:
    assert Matcher(analyse(question)).match(stem(word)) is None


def test_exact_match_wins_over_a_related_term() -> None:
    matcher = Matcher(analyse("Did the start come before the beginning?"))
    numbers = {term.word: number for number, term in enumerate(matcher.terms)}
    assert matcher.match(stem("start")) == Match(numbers["start"], 1.0)


def test_word_asked_twice_is_one_term() -> None:
    matcher = Matcher(analyse("Is the bridge longer than the other bridge?"))
    assert [term.word for term in matcher.terms].count("bridge") == 1


def test_matches_have_one_entry_a_token() -> None:
    matcher = Matcher(analyse("Who sank the ship?"))
    found = matcher.matches(map(stem, ("the", "ship", "sank", ",")))
    assert [one is not None for one in found] == [False, True, True, False]


@pytest.mark.parametrize(
    ("matches", "best"),
    [
        pytest.param([], {}, id="nothing"),
        pytest.param([None, None], {}, id="no-match"),
        pytest.param([Match(0, 0.5), None, Match(0, 1.0)], {0: 1.0}, id="better-later"),
        pytest.param([Match(1, 0.8), Match(1, 0.6)], {1: 0.8}, id="better-first"),
        pytest.param([Match(0, 0.5), Match(2, 0.6)], {0: 0.5, 2: 0.6}, id="two-terms"),
    ],
)
def test_best_factors_keep_the_best_of_each_term(
    matches: list[Match | None], best: dict[int, float]
) -> None:
    assert best_factors(matches) == best


def test_rare_words_weigh_more() -> None:
    assert rarity("the") < rarity(stem("river")) < rarity("zyzzyva")
    matcher = Matcher(analyse("Did the city have a zyzzyva?"))
    weights = {
        term.word: weight for term, weight in zip(matcher.terms, matcher.weights, strict=True)
    }
    assert weights["city"] < weights["zyzzyva"]


def test_hints_count_at_low_weight_and_only_once() -> None:
    asked = analyse("Who opened the bridge?")
    matcher = Matcher(asked, ["Lindal bridge", "", "?"])
    assert [term.word for term in matcher.terms if term.kind == "hint"] == ["Lindal"]
    plain = Matcher(asked)
    full = Matcher(analyse("Who opened the bridge in Lindal?"))
    assert plain.total < matcher.total < full.total


def test_coverage_grows_with_what_is_matched() -> None:
    matcher = Matcher(analyse("Who sank the ship in the harbour?"))
    shares = [
        matcher.coverage(matcher.matches(map(stem, words.split())))
        for words in ("a b", "a ship", "a ship sank", "harbour ship sank", "harbour ship ship sank")
    ]
    assert shares[0] == 0.0
    assert shares == sorted(shares)
    assert shares[3] == shares[4] == pytest.approx(1.0)


def test_expanded_holds_own_stems_and_relatives() -> None:
    asked = Matcher(analyse("When did the war begin?"))
    expanded = asked.expanded()
    assert list(expanded) == sorted(expanded)
    assert expanded[stem("war")] > expanded[stem("start")] > 0
    assert stem("end") not in expanded


def test_question_without_content_words_has_no_terms() -> None:
    matcher = Matcher(analyse("Who is it?"))
    assert matcher.terms == []
    assert matcher.coverage(matcher.matches(["it", "ship"])) == 0.0


@given(st.text(max_size=120), st.lists(st.text(max_size=12), max_size=12))
@settings(deadline=None)
def test_coverage_is_a_share_for_any_words(question: str, words: list[str]) -> None:
    matcher = Matcher(analyse(question))
    found = matcher.matches(stem(word) for word in words)
    assert len(found) == len(words)
    assert 0.0 <= matcher.coverage(found) <= 1.0 + 1e-9
    assert all(one is None or 0 <= one.term < len(matcher.terms) for one in found)


@pytest.mark.parametrize(
    ("asked", "written"),
    [
        pytest.param("10", "ten", id="figure-for-a-word"),
        pytest.param("twelve", "12", id="word-for-a-figure"),
    ],
)
def test_matching_numbers_written_otherwise(asked: str, written: str) -> None:
    matcher = Matcher(analyse(f"Why are there {asked} bells?"))
    found = matcher.match(stem(written))
    assert found is not None
    assert matcher.terms[found.term].word == asked


@pytest.mark.parametrize(
    ("places", "width", "held"),
    [
        pytest.param({}, 5, 0.0, id="nothing"),
        pytest.param({0: 0, 5: 1}, 5, 3.0, id="just-within"),
        pytest.param({0: 0, 6: 1}, 5, 2.0, id="just-too-far"),
        pytest.param({0: 0, 1: 0, 2: 0}, 5, 1.0, id="one-term-counts-once"),
        pytest.param({0: 0, 4: 1, 8: 2}, 5, 6.0, id="the-heavier-pair"),
        pytest.param({0: 2, 3: 2, 6: 1}, 3, 6.0, id="said-again-and-still-held"),
    ],
)
def test_densest_is_the_heaviest_stretch(places: dict[int, int], width: int, held: float) -> None:
    matches = [Match(places[i], 0.5) if i in places else None for i in range(10)]
    assert densest(matches, (1.0, 2.0, 4.0), width) == held


def test_second_word_of_a_verb_of_two_is_searched_for() -> None:
    searched = Matcher(analyse("Which firm went bankrupt?")).expanded()
    assert {"bankrupt", "fail"} <= searched.keys()
    assert "off" not in Matcher(analyse("Who called off the match?")).expanded()


def test_verb_of_two_words_is_no_synonym_of_its_synonyms() -> None:
    assert Matcher(analyse("Was anyone hit?")).matches(("walk", "out"))[0] is None
    assert Matcher(analyse("Why did they strike?")).matches(("walk", "out"))[0] is not None
