"""Lists: every mention of a kind once, in the order of the text."""

from __future__ import annotations

import pytest
from asking import ask, library

from qa import Article, Chat
from qa.answering.paths.coordination import coordinated, enumerated
from qa.types import AnswerKind

_TEXT = (
    "Anna Berg went from Sweden to Norway in May 1999. Anna Berg met Peter Holt in Oslo. "
    "The Swedes like Norway. In June 2001 Ida Falk gave $30 to a school in the United States."
)


@pytest.mark.parametrize(
    ("question", "texts"),
    [
        pytest.param(
            "Which countries are mentioned?",
            ["Sweden", "Norway", "United States"],
            id="countries",
        ),
        pytest.param("List the countries", ["Sweden", "Norway", "United States"], id="command"),
        pytest.param("List all cities.", ["Oslo"], id="cities"),
        pytest.param("List the people", ["Anna Berg", "Peter Holt", "Ida Falk"], id="people"),
        pytest.param("Name the dates", ["May 1999", "June 2001"], id="dates"),
    ],
)
def test_list_holds_each_mention_once_in_order(question: str, texts: list[str]) -> None:
    answer = ask(_TEXT, question)
    assert answer.kind is AnswerKind.LIST
    assert [span.text.removeprefix("the ") for span in answer.spans] == texts
    assert answer.text == ", ".join(span.text for span in answer.spans)
    assert len(answer.evidence) == len(set(answer.evidence)) <= len(answer.spans)


def test_list_of_a_long_text_says_how_far_it_reads() -> None:
    text = "Ida Falk met Peter Holt. " + "It rained. " * 999
    answer = ask(f"{text}Anna Berg met nobody.", "List the people")
    assert [span.text for span in answer.spans] == ["Ida Falk", "Peter Holt"]
    assert answer.note == "of the first 1,000 sentences"
    assert ask(text, "List the people").note == ""


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("List the trees", id="class-without-a-kind"),
        pytest.param("List the organisations", id="none-there"),
        pytest.param("Which country is mentioned?", id="one-asked"),
        pytest.param("Which countries did she like?", id="not-all-mentioned"),
    ],
)
def test_other_questions_get_no_list(question: str) -> None:
    assert ask(_TEXT, question).kind is not AnswerKind.LIST


@pytest.mark.parametrize(
    ("text", "question", "parts"),
    [
        pytest.param(
            "Daniel Crake, 34, and his cousin Lee Marchetti, 29, were arrested on Saturday.",
            "Who was arrested?",
            ["Daniel Crake", "his cousin Lee Marchetti"],
            id="age-between",
        ),
        pytest.param(
            "The tax depends on import duties, payroll taxes and fees, officials said.",
            "Which things does the tax depend on?",
            ["import duties", "payroll taxes", "fees"],
            id="plain-nouns",
        ),
        pytest.param(
            "Police said that Anna Berg, Ida Falk and Ole Moe were arrested.",
            "Who was arrested?",
            ["Anna Berg", "Ida Falk", "Ole Moe"],
            id="subjects-behind-a-verb",
        ),
        pytest.param(
            "Anna Berg and Ida Falk built the boat in Norway and Sweden.",
            "Who were the builders of the boat?",
            ["Anna Berg", "Ida Falk"],
            id="plural-copula",
        ),
        pytest.param(
            "Police arrested a retired dealer, Ole Moe, and his daughter at the farm.",
            "Who was arrested at the farm?",
            ["Ole Moe", "his daughter"],
            id="somebody-without-a-name",
        ),
        pytest.param(
            "It was carried out by the University of Lund together with the Tarn Institute.",
            "Who carried it out?",
            ["University of Lund", "the Tarn Institute"],
            id="together-with",
        ),
        pytest.param(
            "It sells soft cheese, bread from a bakery in Lund and tea, but no wine.",
            "What does it sell?",
            ["soft cheese", "bread from a bakery in Lund", "tea"],
            id="part-with-a-place",
        ),
        pytest.param(
            "It sells honey, jam made by the nuns and candles.",
            "What does it sell?",
            ["honey", "jam made by the nuns", "candles"],
            id="part-with-a-maker",
        ),
        pytest.param(
            "He packed a tent, a stove with two rings and some rope.",
            "What did he pack?",
            ["tent", "a stove with two rings", "some rope"],
            id="part-with-another",
        ),
    ],
)
def test_several_things_asked_for_are_all_told(text: str, question: str, parts: list[str]) -> None:
    answer = ask(text, question)
    assert answer.kind is AnswerKind.LIST
    assert [span.text for span in answer.spans] == parts
    assert answer.text == text[answer.spans[0].start : answer.spans[-1].end]


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param("Anna Berg was arrested in Oslo and Bergen.", "Who was arrested?", id="one"),
        pytest.param(
            "She took trips, a boat and a farm with the money.",
            "What did she do with the trips?",
            id="not-asked-for",
        ),
        pytest.param("Anna Berg's boat and Ida Falk's car sank.", "Whose boat sank?", id="whose"),
        pytest.param(
            "Wardens fenced off the quarry and installed four lamps, and guards keep watch there.",
            "What did the wardens install?",
            id="subject-of-the-next-clause",
        ),
        pytest.param(
            "Ida Falk, a captain and a poet, was arrested.", "Who was arrested?", id="apposition"
        ),
        pytest.param(
            "She bought a house, a villa by the sea with a garden, and moved in.",
            "What did she buy?",
            id="apposition-with-a-place",
        ),
    ],
)
def test_one_thing_stays_one(text: str, question: str) -> None:
    assert ask(text, question).kind is AnswerKind.SPAN


def test_list_goes_over_all_articles_in_order() -> None:
    answer = ask([_TEXT, "Peter Holt saw France and Norway."], "List the countries")
    assert [span.text.removeprefix("the ") for span in answer.spans] == [
        "Sweden",
        "Norway",
        "United States",
        "France",
    ]
    assert answer.spans[-1].article is not answer.spans[0].article
    assert answer.evidence[-1].article is answer.spans[-1].article


def test_same_country_by_two_names_is_listed_once() -> None:
    answer = ask("The USA grew. The United States won. Holland lost.", "List the countries")
    assert len(answer.spans) == 2


@pytest.mark.parametrize(
    ("text", "question", "whole"),
    [
        pytest.param(
            "Ann Berg spent the money on trips, a boat and a horse farm.",
            "What did Berg spend the money on?",
            "trips, a boat and a horse farm",
            id="behind-a-preposition",
        ),
        pytest.param(
            "Auditors who came in May found a shed, an orchard and a barn.",
            "What did the auditors find?",
            "a shed, an orchard and a barn",
            id="behind-the-verb",
        ),
        pytest.param(
            "Ann Berg went from Lund by train and spent the money on a boat.",
            "What did Berg spend the money on?",
            "a boat",
            id="one-thing",
        ),
    ],
)
def test_what_is_told_whole(text: str, question: str, whole: str) -> None:
    assert ask(text, question).text.removeprefix("a ") == whole.removeprefix("a ")


@pytest.mark.parametrize(
    ("text", "texts"),
    [
        pytest.param(
            "The firm will build a plant, either in Romania or in Serbia.",
            ["Romania", "Serbia"],
            id="preposition-said-again",
        ),
        pytest.param(
            "The firm will build a plant in Romania with money from Serbia.",
            ["Romania"],
            id="another-preposition",
        ),
    ],
)
def test_list_goes_on_behind_the_same_preposition(text: str, texts: list[str]) -> None:
    answer = ask(text, "In which countries will the firm build a plant?")
    assert [span.text for span in answer.spans] == texts


_RECIPE = "Pancakes\n\nAllergens: gluten, eggs, milk\n\nNote: stir it well, then bake it.\n"


def test_list_behind_a_label_needs_no_and() -> None:
    answer = ask(_RECIPE, "What allergens does it contain?")
    assert [span.text for span in answer.spans] == ["gluten", "eggs", "milk"]
    read = library(_RECIPE).readings[0].sentence(2)
    assert enumerated(read, 3, 4) == []


_FOUNDERS = (
    "It was founded by Lena Brock, a former nurse, and her cousin, the plumber Jonas Vik. The shed "
    "was built by Ann Holm and her neighbours, the Lunds. The song was written by "
    "a nurse, a plumber and a cook."
)


@pytest.mark.parametrize(
    ("question", "texts"),
    [
        pytest.param("Who founded it?", ["Lena Brock", "Jonas Vik"], id="names of both"),
        pytest.param("Who built the shed?", ["Ann Holm", "her neighbours"], id="several of them"),
        pytest.param("Who wrote the song?", ["a nurse", "a plumber", "a cook"], id="no names"),
    ],
)
def test_who_did_it_together_is_named(question: str, texts: list[str]) -> None:
    assert [span.text for span in ask(_FOUNDERS, question).spans] == texts


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The race was won by Ann Lee, a nurse and mother of two.", id="what-she-is"),
        pytest.param("The race was won by Ann Lee and a prize was given.", id="a-thing"),
    ],
)
def test_what_is_told_of_a_name_is_nobody_else(text: str) -> None:
    assert ask(text, "Who won the race?").text == "Ann Lee"


@pytest.mark.parametrize(
    ("text", "part", "parts"),
    [
        pytest.param(
            "Uplift causes convective, stratiform, and orographic rainfall.",
            "orographic rainfall",
            ["convective", "stratiform", "orographic rainfall"],
            id="adjectives-of-one-noun",
        ),
        pytest.param(
            "It builds houses, roads and industrial.",
            "houses",
            ["houses", "roads", "industrial"],
            id="an-adjective-closes-it",
        ),
        pytest.param(
            "Two kinds are common, the harp and the lute.",
            "the lute",
            ["the harp", "the lute"],
            id="near-miss-what-they-are",
        ),
        pytest.param(
            "In Norrland, trams and buses have run since 1950.",
            "buses",
            ["trams", "buses"],
            id="behind-a-fronted-place",
        ),
        pytest.param(
            "In Norrland, Osk and Tarn, trams have run since 1950.",
            "Norrland",
            ["Norrland", "Osk", "Tarn"],
            id="near-miss-places",
        ),
        pytest.param(
            "Birds are raised for meat and eggs, called poultry.",
            "poultry",
            [],
            id="what-they-are-called",
        ),
        pytest.param(
            "The mill and the barn, the oldest houses, burned down.",
            "the oldest houses",
            [],
            id="what-both-are",
        ),
        pytest.param(
            "The monks ground it for ritual purposes, and the Maya lined graves with it.",
            "the Maya",
            [],
            id="who-does-the-next-thing",
        ),
        pytest.param(
            "It was mixed with goat's blood and crushed berries.",
            "crushed berries",
            ["goat's blood", "crushed berries"],
            id="possessive-part",
        ),
        pytest.param(
            "The mill, the barn, and the oldest houses burned down.",
            "the oldest houses",
            ["The mill", "the barn", "the oldest houses"],
            id="near-miss-three",
        ),
    ],
)
def test_coordination_around_a_part(text: str, part: str, parts: list[str]) -> None:
    reading = library(text).readings[0].sentence(0)
    at = text.index(part)
    start, end = (
        next(i for i, one in enumerate(reading.tokens) if getattr(one, side) == place)
        for side, place in (("start", at), ("end", at + len(part)))
    )
    found = coordinated(reading, start, end + 1, lambda *_: True)
    assert [text[slice(*reading.offsets(*one))] for one in found] == parts


_CHOIR = (
    "Members of the choir are Ana Berg, Bea Cole, Cid Dale, Dot Eaves, Eli Ford, Fay Gill, Gus "
    "Hall, Hal Ives, Jo Kent and Ivy Jones."
)
_SHOP = "The shop sells apples, pears, plums, figs, nuts, bread, milk, cheese, butter and honey."
_THEFT = "The thief stole a watch, two rings, a lamp, a radio, a laptop, three coats and a bicycle."
_BUS = "The bus stops at Elling, Stoke, Marrow, Dunlow, Perth, Hale, Brook, Ashby, Colne and Wick."


@pytest.mark.parametrize(
    ("text", "question", "first", "last", "count"),
    [
        pytest.param(_CHOIR, "Who are the members of the choir?", "Ana", "Jones", 10, id="names"),
        pytest.param(_SHOP, "What does the shop sell?", "apples", "honey", 10, id="things"),
        pytest.param(_SHOP, "What is sold at the shop?", "apples", "honey", 10, id="passive"),
        pytest.param(_THEFT, "What was stolen?", "watch", "a bicycle", 7, id="cut-at-both-ends"),
        pytest.param(_BUS, "Where does the bus stop?", "Elling", "Wick", 10, id="places"),
    ],
)
def test_long_lists_are_told_whole(
    text: str, question: str, first: str, last: str, count: int
) -> None:
    answer = Chat(Article.from_text(text)).ask(question)
    assert answer.text.startswith(first)
    assert answer.text.endswith(last)
    assert len(answer.spans) == count


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(
            "Ann Lee sold the shop, and the barn was let.", "What was sold?", "shop", id="clauses"
        ),
        pytest.param("Ann Lee, 34, and Bo Holm won.", "Who is 34?", "Ann Lee", id="one-of-two"),
        pytest.param(
            "The mill, the barn and the inn burned. The inn was rebuilt.",
            "What was rebuilt?",
            "inn",
            id="elsewhere",
        ),
    ],
)
def test_one_thing_is_not_told_as_a_list(text: str, question: str, expected: str) -> None:
    answer = Chat(Article.from_text(text)).ask(question)
    assert answer.text.removeprefix("The ").removeprefix("the ") == expected
