"""Which sentences are searched for an answer, and in which order."""

from __future__ import annotations

import pytest
from asking import ask, library

from qa.answering.analysis import analyse
from qa.answering.context import NO_CONTEXT, Context, Place
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.scene import Scene
from qa.answering.sentences import MOST, SHORT

_TEXT = """The old harbour of Lindal was built in 1854 by Anna Berg. It cost 24 crowns. Nobody wept.

The bridge was opened by Peter Holt in 2019. He wore a red coat.

The ferry carries trains."""


def _scenes(question: str, *texts: str, context: Context = NO_CONTEXT) -> list[tuple[int, Scene]]:
    held: Library = library(*(texts or (_TEXT,)))
    asked = analyse(question)
    return held.scenes(asked, Matcher(asked, context.hints), context)


def _sentences(question: str, *texts: str, context: Context = NO_CONTEXT) -> list[str]:
    return [
        " ".join(scene.reading.words) for _, scene in _scenes(question, *texts, context=context)
    ]


@pytest.mark.parametrize(
    ("question", "beginning"),
    [
        pytest.param("Who built the harbour?", "The old harbour", id="all-words"),
        pytest.param("Who opened the bridge?", "The bridge", id="another"),
        pytest.param("What do trains use?", "The ferry", id="one-word"),
        pytest.param("How much did the harbour cost?", "It cost", id="words-of-sentence-before"),
        pytest.param("What colour was the coat?", "He wore", id="second-sentence"),
    ],
)
def test_best_sentence_holds_most_of_the_question(question: str, beginning: str) -> None:
    assert _sentences(question)[0].startswith(beginning)


def test_sentence_after_a_paragraph_break_gains_nothing_from_the_one_before() -> None:
    same = _scenes("When did the boat sink?", "There was a boat. Rain fell in May.")
    other = _scenes("When did the boat sink?", "There was a boat.\n\nRain fell in May.")
    gained = {scene.reading.words[0]: scene.behind for _, scene in same}
    alone = {scene.reading.words[0]: scene.behind for _, scene in other}
    assert gained["Rain"] < alone["Rain"]


def test_pronoun_matches_as_the_name_before_it() -> None:
    scenes = _scenes("When did Ida sail?", "Ida Falk had a boat. She left in May.")
    covered = {scene.reading.words[0]: scene.coverage for _, scene in scenes}
    assert 0.0 < covered["She"] < covered["Ida"]
    scenes = _scenes("When did Ida sail?", "Ida Falk had a boat. Rain fell in May.")
    assert {scene.reading.words[0]: scene.coverage for _, scene in scenes}["Rain"] == 0.0


def test_pronoun_matches_as_the_noun_before_it() -> None:
    scenes = _scenes("When did the otter sleep?", "The otter hid in a hole. It slept in May.")
    other = _scenes("When did the otter sleep?", "The otter hid in a hole. Ida slept in May.")
    covered, alone = (
        {one.reading.words[0]: one.coverage for _, one in found} for found in (scenes, other)
    )
    assert covered["It"] > alone["Ida"]


def test_scenes_are_ranked_and_few() -> None:
    text = " ".join(f"The bridge number {number} fell." for number in range(30))
    scenes = [scene for _, scene in _scenes("Which bridge fell?", text)]
    assert len(scenes) == MOST
    assert [scene.rank for scene in scenes] == list(range(MOST))
    assert [scene.behind for scene in scenes] == sorted(scene.behind for scene in scenes)
    assert scenes[0].behind == 0.0


def test_margin_is_the_lead_of_the_best() -> None:
    first, second = (scene for _, scene in _scenes("Who opened the bridge?")[:2])
    assert first.margin == pytest.approx(second.behind)
    assert _scenes("Which rope broke?", "The rope broke.")[0][1].margin > 0


def test_each_scene_names_its_article() -> None:
    found = _scenes("When did the bridge fall?", _TEXT, "The bridge fell in 1700.")
    assert [number for number, _ in found][:2] == [1, 0]


def test_nothing_in_common_gives_no_scene_of_a_long_text() -> None:
    assert _scenes("Who sank the submarine?", "The rope broke. " * (SHORT + 1)) == []


def test_sentence_after_a_found_one_is_searched_in_a_long_text() -> None:
    text = "It rained.\n\n" * SHORT + "The rope broke.\n\nIda wept.\n\nBo slept."
    assert _sentences("What broke?", text) == ["The rope broke .", "Ida wept ."]
    last = "It rained.\n\n" * SHORT + "The rope broke."
    assert _sentences("What broke?", last) == ["The rope broke ."]


def test_every_sentence_of_a_short_text_is_weighed() -> None:
    scenes = _scenes("Who sank the submarine?", "The rope broke. It rained.")
    assert [scene.coverage for _, scene in scenes] == [0.0, 0.0]


def test_sentences_near_the_last_answer_are_searched_too() -> None:
    text = "It rained. " * SHORT + "The rope broke. Ida wept. Bo slept. Eva sang."
    near = Context(near=Place(0, text.index("The rope"), text.index("The rope") + 8))
    found = {scene.reading.words[0]: scene.near for _, scene in _scenes("Why?", text, context=near)}
    assert found == {"The": 0, "Ida": 1, "Bo": 2}
    assert _scenes("Why?", text) == []


def test_sentences_from_the_last_answer_on_are_searched_however_little_they_hold() -> None:
    text = "The rope broke. Ida wept. Bo slept. " + "The ship sank at sea in the storm. " * MOST
    near = Context(near=Place(0, text.index("rope"), text.index("rope") + 4))
    question = "Where did the ship sink in the storm?"
    beginnings = [sentence.split()[0] for sentence in _sentences(question, text, context=near)]
    assert sorted(beginnings) == ["Bo", "Ida", "The", *["The"] * MOST]
    assert len(_sentences(question, text)) == MOST


@pytest.mark.parametrize(
    ("question", "near"),
    [
        pytest.param("How high was the brick tower?", 99, id="another-tower-is-asked-for"),
        pytest.param("How high was the tower?", 0, id="as-much-is-held-here"),
        pytest.param("How high was its brick tower?", 0, id="leans-on-the-turn-before"),
        pytest.param("How high was the brick chapel?", 0, id="nothing-is-held-here"),
    ],
)
def test_whole_question_is_not_drawn_where_less_of_it_stands(question: str, near: int) -> None:
    rain = "It rained. " * 4
    text = f"The old tower was 40 metres high. {rain}The brick tower was 52 metres high."
    if "chapel" in question:
        text = f"It was 40 metres to the top. {rain}The brick chapel rose to 52 metres."
    context = Context(near=Place(0, text.index("40"), text.index("40") + 2))
    scenes = [scene for _, scene in _scenes(question, text, context=context)]
    assert next(one.near for one in scenes if "40" in one.reading.words) == near


@pytest.mark.parametrize(
    ("said", "tokens"),
    [
        pytest.param("Anna Berg", (10, 12), id="words"),
        pytest.param("The old harbour of Lindal was built in 1854 by Anna Berg.", (0, 0), id="all"),
        pytest.param("It cost", (0, 0), id="in-another-sentence"),
    ],
)
def test_scene_knows_what_was_said_of_it(said: str, tokens: tuple[int, int]) -> None:
    start = _TEXT.index(said)
    context = Context(near=Place(0, start, start + len(said)))
    scenes = [scene for _, scene in _scenes("Who built the harbour?", context=context)]
    assert next(one for one in scenes if one.reading.sentence.index == 0).said == tokens


@pytest.mark.parametrize(
    "near",
    [
        pytest.param(Place(0, len(_TEXT), len(_TEXT)), id="after-the-end"),
        pytest.param(
            Place(0, _TEXT.index("\n\n"), _TEXT.index("\n\n") + 1), id="between-paragraphs"
        ),
        pytest.param(Place(0, 10**9, 10**9), id="beyond-the-text"),
    ],
)
def test_place_outside_all_sentences_is_passed_over(near: Place) -> None:
    assert _sentences("Who built the harbour?", context=Context(near=near)) == _sentences(
        "Who built the harbour?"
    )


def test_text_comes_before_a_caption_that_tells_the_same() -> None:
    text = (
        "Ann Lee waves upon her arrival in Oslo on Tuesday. (AFP)\n\nMinister Ann Lee spoke of "
        "peace at length.\n\nThe minister arrived in Oslo on Monday for talks."
    )
    assert _sentences("When did Ann Lee arrive in Oslo?", text)[0].startswith("The minister")


def test_words_in_a_row_weigh_more_than_the_same_words_apart() -> None:
    text = (
        "The lake of the north froze and the old mill stood idle until the lights went out at a "
        "house by the tower.\n\nThe north tower house of the lake fell in May."
    )
    assert _sentences("When did the tower house of the lake fall?", text)[0].startswith("The north")
    assert _sentences("When did the tower house fall idle?", text)[0].startswith("The north")


def _told(question: str, filler: int) -> dict[str, tuple[float, float]]:
    """By its first word, what a sentence holds word for word, and what those before it hold."""
    rain = "\n\n".join("Much rain fell on the fields." for _ in range(filler))
    text = f"Peter Holt had a boat in Lindal. She sank it. Weeks went by.\n\nIda sank.\n\n{rain}"
    told = {scene.reading.words[0]: scene.shares for _, scene in _scenes(question, text)}
    return {word: (shares.exact, shares.before) for word, shares in told.items()}


def test_sentences_before_it_count_in_a_long_text_the_nearer_one_more() -> None:
    told = _told("Who sank the boat of Peter Holt?", SHORT)
    assert told["She"][1] > told["Weeks"][1] > 0.0
    assert told["Ida"][1] == told["Peter"][1] == 0.0


def test_words_repeated_count_in_a_long_text_and_not_in_a_short_one() -> None:
    question = "Who sank the boat of Peter Holt?"
    long, short = _told(question, SHORT), _told(question, 1)
    assert long["Peter"][0] > long["She"][0] > 0.0
    assert set(short.values()) == {(0.0, 0.0)}


_MATCH = (
    '"I told her to enjoy herself. I think she did," said Odera, who took charge in August after '
    'five years with the under-17 side. "At two down I was thinking about the bus home." Manager '
    "Helen Mutua refused to speak after the match. The Lights are top. They travel to Mara United "
    "on Wednesday without Nyambura, who picked up her fifth booking of the season and is suspended."
)


def test_sentences_near_the_last_answer_take_no_place_of_the_best() -> None:
    text = (
        "Ida Lund, 22, won. The match was long. Lund hit 47 winners. Lund served 12 aces. Lund met "
        "Ann Moe. Moe lost. Lund saved two points. Rain fell. Lund left early. Moe stayed. "
        "The match lasted three hours. Lund smiled. Lund waved. Lund sat down. Moe wept."
    )
    start = text.index("three hours")
    near = Context(near=Place(0, start, start + 11))
    question = "How old is Ida Lund?"
    assert set(_sentences(question, text)[:3]) <= set(_sentences(question, text, context=near))


def test_a_whole_question_is_not_drawn_to_where_nobody_of_that_name_is() -> None:
    near = Context(near=Place(0, _MATCH.index("August"), _MATCH.index("August") + 6))
    alone = ask(_MATCH, "Why will Nyambura miss the next match?")
    assert ask(_MATCH, "Why will Nyambura miss the next match?", context=near).text == alone.text
    assert "booking" in alone.text


@pytest.mark.parametrize(
    ("asked", "context", "kept"),
    [
        pytest.param("When did Ida sail?", NO_CONTEXT, True, id="the same"),
        pytest.param("When did Ida return?", NO_CONTEXT, False, id="another question"),
        pytest.param("When did Ida sail?", Context(hints=("boat",)), False, id="other hints"),
        pytest.param("When did Ida sail?", Context(near=Place(0, 0, 8)), False, id="elsewhere"),
    ],
)
def test_choosing_sentences_are_kept_for_the_next_path(
    asked: str, context: Context, kept: bool
) -> None:
    held = library("Ida Falk had a boat. Ida sailed in May. She returned in June.")

    def look(question: str, context: Context) -> list[tuple[int, Scene]]:
        one = analyse(question)
        return held.scenes(one, Matcher(one, context.hints), context)

    first, second = look("When did Ida sail?", NO_CONTEXT), look(asked, context)
    assert any(one is other for _, one in first for _, other in second) is kept


_FERRY = "The ferry can carry 640 passengers. The boats took passengers off. Passengers were many."


def test_sentence_that_counts_what_is_counted_comes_first() -> None:
    scenes = {
        one.reading.words[1]: one.behind for _, one in _scenes("How many passengers?", _FERRY)
    }
    assert scenes["ferry"] == 0.0 < scenes["boats"]
    others = {one.behind for _, one in _scenes("Which passengers?", _FERRY)}
    assert others == {0.0}


_TARN = (
    "The Tarn is a river in Osk. It rises on Mount Gell and flows south for 212 kilometres. Its "
    "mouth is at Lund. Nils Moe is a lawyer. He swam there."
)


@pytest.mark.parametrize(
    ("word", "index", "held"),
    [
        pytest.param("river", 1, True, id="pronoun-of-what-is-defined"),
        pytest.param("river", 2, True, id="its"),
        pytest.param("river", 4, False, id="near-miss-another"),
        pytest.param("lawyer", 1, False, id="near-miss-defined-later"),
    ],
)
def test_what_the_text_defines_matches_as_what_it_is(word: str, index: int, held: bool) -> None:
    scenes = {
        scene.reading.sentence.index: scene
        for _, scene in _scenes(f"When did the {word} rise, flow, swim, mouth?", _TARN)
    }
    matched = scenes[index].factors if index in scenes else {}
    terms = scenes[index].matcher.terms if index in scenes else []
    assert (word in {terms[number].word for number in matched}) is held
