"""Pronouns, speech, whole texts, and what holds for every link of any text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa.documents.article import Article
from qa.reading.coreference import RULES, Coreference, Link
from qa.reading.reading import Reading

NONE = ""


def _links(text: str) -> list[tuple[str, Link, str]]:
    """Every link of a text: the words that are linked, the link, the antecedent's words."""
    reading = Reading(Article.from_text(text, title="A test"))
    coreference = Coreference(reading)
    found = []
    for index in range(len(reading.article.sentences)):
        words = reading.sentence(index).words
        for link in coreference.links(index):
            there = reading.sentence(link.sentence).words[slice(*link.antecedent)]
            found.append((" ".join(words[link.start : link.end]), link, " ".join(there)))
    return found


def _last(text: str, words: str) -> str:
    """'rule: names or antecedent' of the last link of `words`, "" without one."""
    found = [one for one in _links(text) if one[0] == words]
    if not found:
        return NONE
    _, link, antecedent = found[-1]
    return f"{link.rule}: {' + '.join(link.names) or antecedent}"


MEETING = (
    "President Maria Lopez of Peru met French Prime Minister Jean Dupont in Lima on Monday. "
    "Both signed a trade agreement. "
)
FIRM = "Acme Robotics Inc. makes robots in Norway. Tom Smith founded it in 1990. "
BERG = "The World Copper Organisation (WCO) was founded in 1950. Anna Berg has led it since 2010. "


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        pytest.param("Anna Berg won. She smiled.", "She", "pronoun: Anna Berg", id="she"),
        pytest.param("Tom Reed won. She smiled.", "She", NONE, id="she-is-not-he"),
        pytest.param(
            "The Falk Bank closed. The Lund Council said it had paid.",
            "it",
            "pronoun: Lund Council",
            id="it-of-who-says-so",
        ),
        pytest.param("The bridge fell. He smiled.", "He", NONE, id="he-is-no-thing"),
        pytest.param("Tom Reed lost his keys.", "his", "pronoun: Tom Reed", id="his"),
        pytest.param(
            "Tom Reed met Ann Poe. She told him a joke.", "him", "pronoun: Tom Reed", id="him"
        ),
        pytest.param("Tom Reed saw him.", "him", NONE, id="him-not-the-subject"),
        pytest.param("Tom Reed hurt himself.", "himself", "pronoun: Tom Reed", id="reflexive"),
        pytest.param("Ann Poe hurt himself.", "himself", NONE, id="reflexive-of-nobody-here"),
        pytest.param("Tom Reed and Bob Lee met. He smiled.", "He", NONE, id="he-of-two"),
        pytest.param(
            "Tom Reed visited his uncle in the hills. He was happy.", "He", "pronoun: Tom Reed",
            id="he-is-the-subject",
        ),
        pytest.param(
            "Tom Reed won. It rained. The wind was cold. Dogs barked. He smiled.", "He", NONE,
            id="he-too-far",
        ),
        pytest.param(
            "Tom Reed and Ann Poe met. They smiled.", "They", "pronoun: Tom Reed + Ann Poe",
            id="they-two",
        ),
        pytest.param("Tom Reed smiled. They left.", "They", NONE, id="they-not-one"),
        pytest.param("The boys won. They smiled.", "They", "pronoun: The boys", id="they"),
        pytest.param(
            "The boys had no flowers. They smiled.", "They", "pronoun: The boys", id="they-not-none"
        ),
        pytest.param(
            "The boys saw some flowers. They smiled.", "They", "pronoun: The boys", id="they-act"
        ),
        pytest.param(
            "The coins fell. They were old.", "They", "pronoun: The coins", id="they-things"
        ),
        pytest.param(
            "The boys kept their hats. When Tom saw the birds, gave them bread and left, he sang.",
            "them", "pronoun: the birds", id="them-beside-a-comma",
        ),
        pytest.param("Velox Inc. grew. It sold vans.", "It", "pronoun: Velox Inc.", id="it"),
        pytest.param("Tom Reed grew. It was sold.", "It", NONE, id="it-is-no-person"),
        pytest.param("Velox Inc. grew. It rained.", "It", NONE, id="it-rained"),
        pytest.param("Velox Inc. grew. It is clear that it did.", "It", NONE, id="it-is-clear"),
        pytest.param("Velox Inc. grew. It seems to sell.", "It", NONE, id="it-seems"),
        pytest.param("Velox Inc. grew. It took years to pay.", "It", NONE, id="it-took"),
        pytest.param("Velox Inc. grew. It was a cold night.", "It", NONE, id="it-was-night"),
        pytest.param("Velox Inc. grew. It was Tom who sold it.", "It", NONE, id="it-cleft"),
        pytest.param(
            "Velox Inc. grew. It was sold.", "It", "pronoun: Velox Inc.", id="it-was-sold"
        ),
        pytest.param(
            "Velox Inc. made it clear that vans sell.", "it", NONE, id="made-it-clear"
        ),
        pytest.param(
            "President Maria Lopez won. The president said she was glad.", "she",
            "pronoun: Maria Lopez", id="through-a-role",
        ),
        pytest.param(
            "The cat saw Anna Berg. Her mother picked her up.", "her",
            "pronoun: Anna Berg", id="her-twice",
        ),
    ],
)  # fmt: skip
def test_coreference_pronouns(text: str, words: str, expected: str) -> None:
    assert _last(text, words) == expected


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        pytest.param("“I won,” said Anna Berg.", "I", "speaker: Anna Berg", id="after"),
        pytest.param("Anna Berg said: “We won.”", "We", "speaker: Anna Berg", id="before"),
        pytest.param(
            "“I won,” Tom Reed said. “My dog won too.”", "My", "speaker: Tom Reed", id="goes-on"
        ),
        pytest.param(
            "Tom Reed left. “We lost. I am sad,” he said.", "We", "speaker: Tom Reed",
            id="over-sentences",
        ),
        pytest.param(
            "Anna Berg left. “We won,” Tom Reed replied.", "We", "speaker: Tom Reed",
            id="a-regular-verb",
        ),
        pytest.param("“I won,” Anna Berg adds.", "I", "speaker: Anna Berg", id="present"),
        pytest.param("“I won,” Anna Berg ran home.", "I", NONE, id="no-verb-of-saying"),
        pytest.param("I like Anna Berg.", "I", NONE, id="outside"),
        pytest.param("“I won.”", "I", NONE, id="nobody-says-it"),
        pytest.param(
            "Anna Berg left. “He won,” said Tom Reed.", "He", NONE, id="he-is-not-the-speaker"
        ),
        pytest.param(
            "“Thank you, Ann,” said Tom Reed.", "you", "addressee: Ann", id="called-by-name"
        ),
        pytest.param(
            "Tom Reed told Anna Berg: “You won.”", "You", "addressee: Anna Berg", id="told"
        ),
        pytest.param(
            "Tom Reed asked Anna Berg: “Did you win?”", "you", "addressee: Anna Berg", id="asked"
        ),
        pytest.param("“You won,” said Tom Reed.", "You", NONE, id="to-nobody"),
        pytest.param(
            "“I won,” said Pelling head coach Anna Berg.", "I", "speaker: Anna Berg",
            id="whose-coach",
        ),
        pytest.param(
            "“I won,” said Anna Berg, coach of Pelling.", "I", "speaker: Anna Berg",
            id="coach-of-whom",
        ),
    ],
)  # fmt: skip
def test_coreference_speech(text: str, words: str, expected: str) -> None:
    assert _last(text, words) == expected


_WORDS = st.sampled_from(
    "Tom Reed Ann Poe Velox Inc. France he she it they his her the a president company dog two "
    'countries both who which that said is was named of and , . “ ” " I you we ( ) WCO Mr. '
    "\n\n ’s not agreement leaders French rained".split(" ")
)


@settings(max_examples=60, deadline=None)
@given(st.one_of(st.lists(_WORDS, min_size=1, max_size=90).map(" ".join), st.text(min_size=1)))
def test_coreference_links_lie_in_range_and_point_backwards(text: str) -> None:
    if not text.strip():
        return
    reading = Reading(Article.from_text(f"{text} x", title="A test"))
    coreference = Coreference(reading)
    for index in range(len(reading.article.sentences)):
        size = len(reading.sentence(index).words)
        for link in coreference.links(index):
            assert link.rule in RULES
            assert 0 <= link.start < link.end <= size
            assert 0 <= link.sentence <= index
            start, end = link.antecedent
            assert 0 <= start < end <= len(reading.sentence(link.sentence).words)
            assert (link.sentence, start, end) != (index, link.start, link.end)


def test_coreference_does_not_depend_on_the_order_of_questions() -> None:
    text = " ".join(
        [MEETING, FIRM, BERG, "She smiled. The company grew. The president left. "] * 15
    )
    reading = Reading(Article.from_text(text, title="A test"))
    count = len(reading.article.sentences)
    forwards, backwards = Coreference(reading), Coreference(reading)
    expected = [forwards.links(index) for index in range(count)]
    assert [backwards.links(index) for index in reversed(range(count))] == expected[::-1]


def test_coreference_remembers_the_first_block_and_the_one_before() -> None:
    filler = "The wind was cold. " * 90
    text = (
        f"President Maria Lopez of Peru came. {filler} The Peruvian president smiled. Lopez sang."
    )
    found = {link.rule: link.names for _, link, _ in _links(text)}
    assert found["demonym and role"] == ("Maria Lopez",)
    assert found["surname"] == ("Maria Lopez",)


def test_coreference_does_not_reach_over_four_sentences() -> None:
    assert _last("Anna Berg won. " + "The wind was cold. " * 60 + "She smiled.", "She") == NONE


@pytest.mark.parametrize("index", [pytest.param(-1, id="negative"), pytest.param(1, id="past")])
def test_coreference_refuses_sentences_that_are_not_there(index: int) -> None:
    coreference = Coreference(Reading(Article.from_text("Anna Berg won.", title="A test")))
    with pytest.raises(IndexError):
        coreference.links(index)


NEWS = (
    "The Velox Motor Company (VMC) will close its plant in Turin, chief executive Paula Conti said "
    "on Monday.\n\n“We have no choice,” Conti told reporters. “Our costs have doubled.” She said "
    "the plant, which opened in 1962, was losing money.\n\nItaly’s industry minister, Marco Rossi, "
    "criticised the decision. The minister said he would meet the company this week."
)
STORY = (
    "Once there was a little fox named Pip. Pip lived in a hole near the river with her mother. "
    "One day the fox met an old badger. “Will you help me, badger?” she asked."
)
LIFE = (
    "Ada Byron was an English mathematician. Her father was a poet. In 1833 she met Charles "
    "Babbage. The mathematician admired his machine."
)


OWNED = (
    "Ned Poole played a waltz on a fiddle that his father bought in Trieste. When it died away "
    "the hall rose. He received a cup."
)


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        pytest.param(OWNED, "He", "pronoun: Ned Poole", id="owner-before-owned"),
        pytest.param(NEWS, "its", "pronoun: Velox Motor Company", id="news-its"),
        pytest.param(NEWS, "We", "speaker: Paula Conti", id="news-we"),
        pytest.param(NEWS, "Our", "speaker: Paula Conti", id="news-our-goes-on"),
        pytest.param(NEWS, "She", "pronoun: Paula Conti", id="news-she"),
        pytest.param(NEWS, "The minister", "apposition: Marco Rossi", id="news-minister"),
        pytest.param(NEWS, "he", "pronoun: Marco Rossi", id="news-he"),
        pytest.param(NEWS, "the company", "head match: Velox Motor Company", id="news-company"),
        pytest.param(STORY, "the fox", "apposition: Pip", id="story-fox"),
        pytest.param(STORY, "her", "pronoun: Pip", id="story-her"),
        pytest.param(LIFE, "Her", "pronoun: Ada Byron", id="life-her"),
        pytest.param(LIFE, "she", "pronoun: Ada Byron", id="life-she"),
        pytest.param(LIFE, "The mathematician", "copula: Ada Byron", id="life-copula"),
        pytest.param(LIFE, "his", "pronoun: Charles Babbage", id="life-his"),
    ],
)
def test_coreference_whole_texts(text: str, words: str, expected: str) -> None:
    assert _last(text, words) == expected
