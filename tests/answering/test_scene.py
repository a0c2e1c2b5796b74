"""A question held against a sentence: matches, verbs, distances, heads."""

from __future__ import annotations

import pytest
from asking import at, held, read, scene_of
from hypothesis import given, settings
from hypothesis import strategies as st

from qa.answering.analysis import analyse
from qa.answering.matching import Matcher
from qa.answering.scene import Scene

_TWO = (
    "The old harbour of Lindal was built by Anna Berg in 1854, "
    "and the bridge was opened by Peter Holt in 2019."
)


def test_scene_marks_the_words_of_the_question() -> None:
    scene = scene_of("Who built the harbour?", _TWO)
    marked = {scene.reading.words[i]: kind for i, kind in enumerate(scene.kinds) if kind}
    assert marked == {"harbour": "noun", "built": "verb"}
    assert [bool(one) for one in scene.strength] == [bool(kind) for kind in scene.kinds]


@pytest.mark.parametrize(
    ("text", "verbs", "passive"),
    [
        pytest.param("The boat was sold by Ida.", ["sold"], ["sold"], id="passive"),
        pytest.param("Ida sold the boat.", ["sold"], [], id="active"),
        pytest.param("The boat was quickly sold.", ["sold"], ["sold"], id="adverb-between"),
        pytest.param("Ida has sold the boat.", ["sold"], [], id="perfect-is-active"),
        pytest.param("The boat is old.", ["is"], [], id="be-alone"),
        pytest.param("The old boat.", [], [], id="no-verb"),
    ],
)
def test_scene_finds_main_verbs_and_their_voice(
    text: str, verbs: list[str], passive: list[str]
) -> None:
    scene = scene_of("Who sold it?", text)
    assert [scene.reading.words[i] for i in scene.verbs] == verbs
    assert [scene.reading.words[i] for i in sorted(scene.passive)] == passive


def test_nearest_matches_lie_strictly_to_the_left_and_right() -> None:
    scene = scene_of("Who built the harbour?", _TWO)
    harbour, built = at(scene.reading, "harbour")[0], at(scene.reading, "built")[0]
    assert scene.left_match[harbour] == -1
    assert scene.left_match[built] == harbour
    assert scene.right_match[harbour] == built
    assert scene.right_match[built] == -1


@pytest.mark.parametrize(
    ("one", "other", "steps"),
    [
        pytest.param("Anna", "Anna", 0, id="itself"),
        pytest.param("Anna", "Berg", 1, id="neighbours"),
        pytest.param("Berg", "1854", 2, id="a-word-between"),
        pytest.param("1854", "the", 9, id="comma-and-conjunction-between"),
    ],
)
def test_distance_counts_steps_and_crossings(one: str, other: str, steps: int) -> None:
    scene = scene_of("Who built the harbour?", _TWO)
    first, second = at(scene.reading, one)[0], at(scene.reading, other)[0]
    assert scene.distance(first, second) == scene.distance(second, first) == steps


def test_mentions_rank_by_closeness_among_their_kind() -> None:
    scene = scene_of("Who opened the bridge?", _TWO)
    ranks = scene.mention_ranks
    assert ranks[at(scene.reading, "Peter Holt")] == 0
    assert ranks[at(scene.reading, "Anna Berg")] == 1
    assert ranks[at(scene.reading, "2019")] == 0


def test_mention_that_repeats_the_question_has_no_rank() -> None:
    scene = scene_of("What did Peter Holt open?", _TWO)
    assert at(scene.reading, "Peter Holt") not in scene.mention_ranks


@pytest.mark.parametrize(
    ("text", "head"),
    [
        pytest.param("the old stone harbour", "harbour", id="last-noun"),
        pytest.param("the harbour of the town", "harbour", id="before-of"),
        pytest.param("the baker, a tall man", "baker", id="before-a-comma"),
        pytest.param("two boats and a cart", "boats", id="before-and"),
        pytest.param("she", "she", id="pronoun"),
        pytest.param("very old", "old", id="no-noun"),
    ],
)
def test_head_is_the_noun_that_the_rest_describes(text: str, head: str) -> None:
    scene = scene_of("What?", text)
    assert scene.reading.words[scene.head(0, scene.size)] == head


def test_inside_lists_the_matched_tokens_of_a_range() -> None:
    scene = scene_of("Who built the harbour?", _TWO)
    start, end = at(scene.reading, "harbour of Lindal was built")
    assert [scene.reading.words[i] for i in scene.inside(start, end)] == ["harbour", "built"]
    assert scene.inside(*at(scene.reading, "Anna Berg")) == []


def test_owners_name_the_mention_and_the_quote_of_a_token() -> None:
    scene = scene_of("Who spoke?", "“We saw Ida Falk,” she said.")
    falk = at(scene.reading, "Falk")[0]
    owner, quote = scene.mention_of[falk], scene.quote_of[falk]
    assert owner is not None
    assert held(scene.reading, owner.start, owner.end) == "Ida Falk"
    assert quote is not None
    assert scene.quote_of[at(scene.reading, "said")[0]] is None


@given(st.text(max_size=80), st.text(min_size=1, max_size=120).filter(lambda one: one.strip()))
@settings(deadline=None)
def test_scene_of_any_texts_is_consistent(question: str, text: str) -> None:
    asked = analyse(question)
    matcher = Matcher(asked)
    reading = read("x " + text)
    scene = Scene(asked, matcher, reading, matcher.matches(reading.stems))
    assert len(scene.strength) == len(scene.kinds) == len(scene.costs) == scene.size
    for i in range(scene.size):
        assert scene.left_match[i] < i
        assert scene.right_match[i] == -1 or scene.right_match[i] > i
        assert 0 <= scene.head(i, scene.size) < scene.size


def test_noun_alone_in_its_sentence_belongs_to_no_whole() -> None:
    assert scene_of("How many children were there?", "Children").asked_places == [0]
