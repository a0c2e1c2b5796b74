"""How many died, were hurt, fled: counted wherever the verb puts them."""

import pytest

from qa.conversation.chat import Chat
from qa.documents.article import Article

_PLANE = (
    "A cargo plane overshot the runway on Wednesday, killing two crew members and closing the "
    "airport. Five people were on board."
)
_BUS = (
    "At least 12 people were killed and 30 injured when a bus fell into a ravine near Arco on "
    "Monday. In 2001 a bus crash there killed 40 people."
)
_FIRE = "The fire left 14 dead. Dozens were hurt. Two of the three victims were children."
_BLAZE = (
    "The blaze claimed four lives. Three miners are missing. More than 2,000 people fled their "
    "homes. Some 1,300 passengers were stranded. Nobody was arrested."
)
_QUAKE = (
    "The quake killed at least 300 people and injured thousands. No one died in Lima. Officials "
    "fear that 900 people could die."
)

_STORM = (
    "Two dead, nine hurt as ferry sinks\n\n"
    "The ferry sank off Arco on Monday, killing the captain and a boy. Five people drowned in the "
    "floods and 12 were killed by trees. Some 7,300 people died in 2013. More than 4,000 people "
    "moved to emergency shelters ahead of the storm. Arco is home to 9,000."
)

_WAR = (
    "Between 80,000 and 100,000 people were killed in the purges and at least 30,000 people were "
    "killed in the Lund killings, according to a book."
)
_LIVES = (
    "A bridge was first discussed when the ferry Svea sank with the loss of 19 lives. Six lives "
    "were lost in an avalanche at Besk. The loss of 300 jobs was regretted."
)

_SHED = (
    "Eleven people were treated for cuts. At least 20 sheds were destroyed. Six planks were "
    "treated with oil."
)


@pytest.mark.parametrize(
    ("text", "asked", "count"),
    [
        (_SHED, "how many were hurt?", "Eleven"),
        (_PLANE, "how many people died?", "two"),
        (_PLANE, "What was the death toll?", "two"),
        (_PLANE, "How many were killed in the crash?", "two"),
        (_BUS, "how many died?", "At least 12"),
        (_BUS, "How many people were hurt?", "30"),
        (_BUS, "How many people were hurt in the accident?", "30"),
        ("The crash killed nine people and hurt six.", "How many were injured?", "six"),
        (_BUS, "How many people died in 2001?", "40"),
        (_FIRE, "how many dead", "14"),
        (_BLAZE, "How many people lost their lives?", "four"),
        (_LIVES, "How many people died on the Svea?", "19"),
        (_LIVES, "How many people died in the avalanche?", "Six"),
        (_BLAZE, "How many people are missing?", "Three"),
        (_BLAZE, "How many people were displaced?", "More than 2,000"),
        (_BLAZE, "how many travellers were stuck?", "Some 1,300"),
        (_BLAZE, "How many people were arrested?", "Nobody"),
        (_QUAKE, "How many people were injured?", "thousands"),
        (_QUAKE, "how many fatalities?", "at least 300"),
        (_QUAKE, "How many people died in Lima?", "No one"),
        (_STORM, "How many people died?", "Two"),
        (_STORM, "How many people were hurt?", "nine"),
        (_STORM, "How many drowned?", "Five"),
        (_STORM, "How many people were evacuated?", "More than 4,000"),
    ],
)
def test_fates_are_counted(text: str, asked: str, count: str) -> None:
    assert Chat(Article.from_text(text)).ask(asked).text == count


@pytest.mark.parametrize(
    ("text", "asked", "count"),
    [
        (_PLANE, "How many were injured?", "two"),
        (_BUS, "How many people were killed in Peru?", "12"),
        (_FIRE, "How many children died?", "14"),
        (_QUAKE, "How many people were killed?", "900"),
        (_WAR, "How many were killed in the purges?", "at least 30,000"),
        (_QUAKE, "How many people live in Lima?", "300"),
        ("200 cattle died. Ten men fled.", "How many people died?", "200"),
        (
            "1,500 people were arrested in May and 620 of those were shot.",
            "How many of the arrested were shot?",
            "1,500",
        ),
    ],
)
def test_fates_of_others_are_left(text: str, asked: str, count: str) -> None:
    assert count not in Chat(Article.from_text(text)).ask(asked).text


_STORM = (
    "A storm swept the coast on Sunday, leaving nine people dead and injuring four others. In 2019 "
    "a flood killed Anna Berg, a teacher. Mayor Ole Falk said the harbour was closed."
)


@pytest.mark.parametrize(
    ("asked", "who"),
    [
        pytest.param("who was hurt", "four others", id="others"),
        pytest.param("Who was killed in 2019?", "Anna Berg", id="of-another-year"),
    ],
)
def test_fates_tell_who_when_nobody_is_named(asked: str, who: str) -> None:
    assert who in Chat(Article.from_text(_STORM)).ask(asked).text


@pytest.mark.parametrize(
    ("question", "count"),
    [
        pytest.param("How many people are missing?", "15", id="joined-by-and"),
        pytest.param("How many people died?", "22", id="near-miss-the-first"),
    ],
)
def test_fate_joined_to_another(question: str, count: str) -> None:
    text = "The storm tore across the island, leaving at least 22 people dead and 15 missing."
    assert Chat(Article.from_text(text)).ask(question).text == count


_HURT = (
    "She said that 112 people had been hurt, 19 of them seriously, and that nine of those 19 were "
    "children."
)


@pytest.mark.parametrize(
    ("text", "question", "count"),
    [
        pytest.param(_HURT, "How many people were seriously hurt?", "19", id="of-them"),
        pytest.param(_HURT, "How many people were badly injured?", "19", id="as-badly"),
        pytest.param(_HURT, "How many people were hurt?", "112", id="all"),
        pytest.param("Thirty were hurt, four critically.", "How many were critically hurt?", "four",
                     id="them-left-out"),
    ],
)  # fmt: skip
def test_fate_of_a_degree(text: str, question: str, count: str) -> None:
    assert Chat(Article.from_text(text)).ask(question).text == count


def test_fate_of_a_degree_that_is_not_told() -> None:
    answer = Chat(Article.from_text("Thirty were hurt.")).ask("How many were seriously hurt?")
    assert answer.kind == "unanswerable"


def test_who_rescues_is_not_whom_it_befell() -> None:
    text = "Of the 112 people who survived, most were picked up by fishermen."
    trace = Chat(Article.from_text(text)).ask("Who rescued the survivors?").trace
    assert not any(hit.rule == "counted fate" for one in trace for hit in one.hits)


@pytest.mark.parametrize(
    ("text", "question", "count"),
    [
        pytest.param(
            "The brig sank with the loss of all 31 hands.", "How many died?", "31", id="hands"
        ),
        pytest.param(
            "All 44 crew were lost when it sank.", "How many people died?", "44", id="crew"
        ),
        pytest.param(
            "It shut with the loss of 200 jobs.", "How many died?", "", id="near-miss-jobs"
        ),
        pytest.param(
            "Twelve hikers were lost in fog.", "How many died?", "", id="near-miss-astray"
        ),
    ],
)
def test_those_lost_at_sea_died(text: str, question: str, count: str) -> None:
    answer = Chat(Article.from_text(text)).ask(question)
    assert (answer.text if answer.kind == "span" else "") == count


def test_somebody_died_of_those_lost() -> None:
    text = "The brig sank with the loss of all 31 hands."
    assert Chat(Article.from_text(text)).ask("Did anyone die?").kind == "yes"


@pytest.mark.parametrize(
    ("text", "question", "whom"),
    [
        pytest.param(
            "A 58-year-old man was killed when a tree fell. Dozens of trees fell.",
            "How many people died?",
            "A 58-year-old man",
            id="killed",
        ),
        pytest.param(
            "A boy was injured by a bus.", "How many people were hurt?", "A boy", id="injured"
        ),
        pytest.param(
            "A woman died in the fire. A man died later.", "How many people died?", "", id="others"
        ),
        pytest.param("A dog died in the fire.", "How many people died?", "", id="no-person"),
        pytest.param(
            "A woman was not killed in the fire.", "How many people died?", "", id="denied"
        ),
    ],
)
def test_fate_of_one_alone(text: str, question: str, whom: str) -> None:
    answer = Chat(Article.from_text(text)).ask(question)
    assert answer.text == whom if whom else answer.kind == "unanswerable"
