"""Who speaks where in interviews and transcripts, and the lists of labels that are none."""

import re

import pytest

from qa.documents.article import Article
from qa.documents.turns import find_turns, turn_at

LABELLED = (
    "A talk with Rosa Lund\n\nRosa Lund keeps bees in Varde.\n\n"
    "OLE BECH: How did you begin?\n\nROSA LUND: By accident. I found a swarm.\n\nIt was May.\n\n"
    "BECH: And your sister?\n\nLUND: She helps me."
)
COURT = (
    "THE CLERK: Please sit.\nMR HALE: Mrs Dunn, where were you?\nA. At home. I was ill.\n"
    "Q. Did you see my client?\nA. No.\nMS REY: No questions.\n"
    "MR HALE: Thank you, Mrs Dunn.\nMS REY: We call Joan Dunn again.\n"
)
BARE = (
    "Rosa Lund keeps bees. Lund lives in Varde.\n\nHow did you begin?\n\nI found a swarm.\n\n"
    "What was hardest?\n\nMy first winter. I lost nine hives."
)
INITIALS = """Ole Bech: How did you begin?

Rosa Lund: By accident. I found a swarm.

OB: And your sister?

RL: She helps me.
"""
PRICES = "Price: You pay £3.\n\nPrice: We pay £4.\n\nWeight: 2 kg.\n\nWeight: 3 kg.\n\nColour: red."
QUESTIONS = (
    "Is the water heated?\n\nYes, to 24 degrees.\n\nHow old must children be?\n\nEight.\n\n"
    "May I bring my dog?\n\nNo. Dogs stay outside."
)
CHAT = (
    "[08:02] ann: is the pump on?\n[08:04] bo_ray: i broke it\n"
    "12/10/2021, 08:05 - Ann Lee: why?\n08:06 <bo_ray> sorry\n"
)
CLOCK = "Doors open at 08:02 today.\n08:30 Mass\n09:15 Ann Lee: a talk\n"
LETTERS = (
    "From: Ann Lee <ann@mill.example>\nTo: Bo Ray\nSubject: Pump\n\nI broke it.\n\n"
    "From: Bo Ray\nTo: Ann Lee\n\nI will come.\n"
)
TRIP = "From: the pier at noon\nTo: Lund\n\nFrom: $9\n\nFrom: Oslo to Lund by train."
RECIPE = "Serves: four.\n\nNote: I use rye.\n\nTip: keep it cold.\n\nNote: you may freeze it."


def spoken(text: str) -> list[tuple[str, str, str]]:
    """Who says the first words of each turn to whom."""
    article = Article.from_text(text)
    return [
        (turn.name, turn.to, article.text[turn.label.end :].split("\n")[0].split(".")[0])
        for turn in find_turns(article)
    ]


def test_turns_of_letters_are_of_who_sends_them() -> None:
    assert [(who, to) for who, to, _ in spoken(LETTERS)] == [
        ("Ann Lee", "Bo Ray"),
        ("Bo Ray", "Ann Lee"),
    ]


@pytest.mark.parametrize("text", [LETTERS.partition("From: Bo")[0], TRIP], ids=["one", "no-names"])
def test_turns_of_no_exchange(text: str) -> None:
    assert spoken(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            LABELLED,
            [
                ("OLE BECH", "Rosa Lund", "How did you begin?"),
                ("Rosa Lund", "OLE BECH", "By accident"),
                ("OLE BECH", "Rosa Lund", "And your sister?"),
                ("Rosa Lund", "OLE BECH", "She helps me"),
            ],
            id="names",
        ),
        pytest.param(
            INITIALS,
            [
                ("Ole Bech", "Rosa Lund", "How did you begin?"),
                ("Rosa Lund", "Ole Bech", "By accident"),
                ("Ole Bech", "Rosa Lund", "And your sister?"),
                ("Rosa Lund", "Ole Bech", "She helps me"),
            ],
            id="initials",
        ),
        pytest.param(
            COURT,
            [
                ("THE CLERK", "MR HALE", "Please sit"),
                ("MR HALE", "Joan Dunn", "Mrs Dunn, where were you?"),
                ("Joan Dunn", "MR HALE", "At home"),
                ("MR HALE", "Joan Dunn", "Did you see my client?"),
                ("Joan Dunn", "MR HALE", "No"),
                ("MS REY", "Joan Dunn", "No questions"),
                ("MR HALE", "MS REY", "Thank you, Mrs Dunn"),
                ("MS REY", "MR HALE", "We call Joan Dunn again"),
            ],
            id="court",
        ),
        pytest.param(
            BARE,
            [
                ("", "Rosa Lund", "How did you begin?"),
                ("Rosa Lund", "", "I found a swarm"),
                ("", "Rosa Lund", "What was hardest?"),
                ("Rosa Lund", "", "My first winter"),
            ],
            id="no labels",
        ),
        pytest.param(
            CHAT,
            [
                ("ann", "bo_ray", "is the pump on?"),
                ("bo_ray", "ann", "i broke it"),
                ("Ann Lee", "bo_ray", "why?"),
                ("bo_ray", "Ann Lee", "sorry"),
            ],
            id="chat",
        ),
        pytest.param(CLOCK, [], id="times of a programme"),
        pytest.param(PRICES, [], id="labels of values"),
        pytest.param(RECIPE, [], id="one label that comes again"),
        pytest.param(QUESTIONS, [], id="a list of questions"),
        pytest.param("I came. You went.", [], id="prose"),
    ],
)
def test_turns_of_a_text(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert spoken(text) == expected


@pytest.mark.parametrize(
    ("label", "told", "name"),
    [
        pytest.param("MR LEE", "Ann Lee came. Lee left.", "Ann Lee", id="title"),
        pytest.param("LEE", "Ann Mary Lee came. Ann Lee left.", "Ann Mary Lee", id="longest"),
        pytest.param("LEE", "By Ann Lee", "Ann Lee", id="byline"),
        pytest.param("LEE", "Dr Lee came.", "Lee", id="no title in it"),
        pytest.param("LEE", "ANN LEE came, Ann Lee.", "Ann Lee", id="small letters"),
        pytest.param("O'DAY", "Bo O'Day came.", "Bo O'Day", id="apostrophe"),
        pytest.param("DAY-LEE", "Bo Day-Lee came. Bo Day left.", "Bo Day-Lee", id="hyphen"),
        pytest.param("LEE", "Ann Leeds came. Bo Fleet left.", "LEE", id="part of a word"),
    ],
)
def test_a_speaker_has_the_fullest_name_of_the_text(label: str, told: str, name: str) -> None:
    said = f"{label}: I came.\n\nKIM: You did.\n\n"
    assert spoken(f"{told}\n\n{said}{said}")[0][0] == name


@pytest.mark.parametrize(
    ("told", "name"),
    [
        pytest.param("Ann Lee keeps bees. Bo Ray, 34, helps. Lee left.", "Bo Ray", id="age"),
        pytest.param("The fair in Port Lee was full. Bo Ray came.", "Bo Ray", id="no place"),
        pytest.param("Bo Ray met Ann Lee. Lee sang.", "Ann Lee", id="told of most"),
        pytest.param("Bo Ray met Ann Lee.", "Bo Ray", id="first"),
        pytest.param("Bo Ray came.", "Bo Ray", id="only one"),
        pytest.param("By Bo Ray\n\nHe met Ann Lee. Ray sang.", "Ann Lee", id="not the author"),
        pytest.param("He came.", "", id="nobody"),
    ],
)
def test_who_answers_is_introduced_above(told: str, name: str) -> None:
    asked = "Q. Did you sing?\n\nA. I did, to my bees.\n\n"
    turns = find_turns(Article.from_text(f"{told}\n\n{asked}{asked}"))
    assert turns[1].name == name


def test_a_log_of_a_thousand_speakers_is_one_pass_over_the_text(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A pattern made for each speaker would read all of the text for each."""
    made: list[object] = []
    compiled, found = re.compile, re.findall

    def compile_(pattern: str, flags: int = 0) -> object:
        made.append(pattern)
        return compiled(pattern, flags)

    def findall(pattern: str, string: str, flags: int = 0) -> object:
        made.append(pattern)
        return found(pattern, string, flags)

    monkeypatch.setattr(re, "compile", compile_)
    monkeypatch.setattr(re, "findall", findall)
    log = "\n".join(f"[08:{i % 60:02}] ann{i}: I am here" for i in range(1000))
    assert len({turn.name for turn in find_turns(Article.from_text(log))}) == 1000
    assert len(made) < 100


def test_a_turn_goes_on_to_the_next_label() -> None:
    article = Article.from_text(LABELLED)
    turns = find_turns(article)
    said = next(one for one in article.sentences if article.text.startswith("It was", one.start))
    turn = turn_at(turns, said.index)
    assert turn is not None
    assert turn.name == "Rosa Lund"
    assert turn_at(turns, 0) is None
