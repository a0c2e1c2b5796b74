"""What a check doubts and the sentence tells all the same, with near-misses that stay refused."""

from __future__ import annotations

import pytest
from asking import ask

_FEAST = "On 6 May 1873, as villagers were observing the feast, Besk troops attacked the fort."
_ADVICE = "In June 2012, Mayor Ida Falk said that villagers should limit their use of water."
_WORKS = "The plans include ten homes, and completion is expected in 2031."
_MERGED = "After a merger with a rival radio, Ostby became the largest radio company."
_SHARES = "Of its power 25 percent comes from coal and 46 percent from gas."
_RULE = "The guide Kari Nils allows bells in the choir only when a bishop has died."
_CHURCH = "There are remains of floral mosaics in the old church of Lindal (5th century)."
_ROLE = "Symbiosis played a major role in the growth of the reefs."
_STORE = "The camp allowed the soldiers to guard the salt store near Lindal."
_RECORD = "The official record high temperature for Lindal is 41 °C, set on 8 July 1905."
_TALKS = (
    "The talks took place at the Mill House between Norwegian delegates and British general Lord "
    "Moe on 11 September 1776."
)
_COURT = "The highest court of Besk is the Sova Court, headed by the Chief Justice."
_COMPOUND = "The tin compound Sn3Q is used in wires."
_PRIZE = "Lindal was voted European Town of the Year by the Guild of Builders."


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(
            _FEAST, "When did the Besk troops attack the fort?", "6 May 1873",
            id="a clause between the date and the deed",
        ),
        pytest.param(
            "On 6 May 1873 Ida Falk said that the burnt mill would be rebuilt.",
            "When did the mill burn?", "", id="near miss: when she said so",
        ),
        pytest.param(
            _ADVICE, "When did Ida Falk advocate limiting the use of water?", "June 2012",
            id="advocated by saying",
        ),
        pytest.param(
            f"The Lindal mill is old. {_WORKS}", "When is the Lindal mill expected to complete?",
            "2031", id="the deed as a noun",
        ),
        pytest.param(
            "The mill is old. The inn is expected in 2031 to open.",
            "When is the mill expected to open?", "", id="near miss: another noun",
        ),
        pytest.param(
            _MERGED, "Who is the largest radio company?", "Ostby",
            id="a noun before the subject",
        ),
        pytest.param(
            _SHARES, "How much of the power comes from coal?", "25 percent", id="how much of it",
        ),
        pytest.param(
            _RULE, "When does Kari Nils allow bells in the choir?",
            "only when a bishop has died", id="on what condition",
        ),
        pytest.param(
            _CHURCH, "When were the mosaics of the church of Lindal created?", "5th century",
            id="a date in brackets",
        ),
        pytest.param(
            "The floor was loved by Ida Falk (1901-1990).",
            "When were the mosaics of Ida Falk created?", "", id="near miss: a life in brackets",
        ),
        pytest.param(
            f"Reefs are old. {_ROLE}",
            "How big a part did symbiosis have in the growth of the reefs?",
            "Symbiosis played a major role", id="how big a part",
        ),
        pytest.param(
            "The drift of the very small floes is negligible.",
            "How large is the drift of very small floes?", "negligible", id="a size in a word",
        ),
        pytest.param(
            "The drift of the small floes is westward.",
            "How large is the drift of the small floes?", "", id="near miss: no size",
        ),
        pytest.param(
            "The guilds have kept close control over the markets.",
            "How much control have the guilds over the markets?", "close control", id="a degree",
        ),
        pytest.param(
            _STORE, "What did the soldiers at the camp have to guard?", "salt store",
            id="what they were to do",
        ),
        pytest.param(
            "The camp refused to let the soldiers guard the salt store.",
            "What did the soldiers guard?", "", id="near miss: what they were not to do",
        ),
        pytest.param(
            _RECORD, "What is the hottest temperature for Lindal?", "41 °C", id="the record high",
        ),
        pytest.param(
            "The usual month of the fair in Lindal is May.", "What is the hottest month in Lindal?",
            "", id="near miss: no record",
        ),
        pytest.param(
            _TALKS, "Who was the British delegate at the Mill House?", "Lord Moe",
            id="of the nation asked about",
        ),
        pytest.param(
            _COURT, "What is the title of the person who heads the highest court of Besk?",
            "Chief Justice", id="a role of a person",
        ),
        pytest.param(
            _COMPOUND, "What is the chemical symbol for the tin compound?", "Sn3Q",
            id="a symbol by its form",
        ),
        pytest.param(
            "The tin compound Sorvite is used in wires.",
            "What is the chemical symbol for the tin compound?", "", id="near miss: a plain name",
        ),
        pytest.param(
            _PRIZE, "What award did Lindal win?", "European Town of the Year", id="voted so",
        ),
        pytest.param(
            "The council had allotted 77 million crowns by May.",
            "How much had the council designated by May?", "77 million crowns",
            id="designated is not designed",
        ),
    ],
)  # fmt: skip
def test_what_is_told_all_the_same(text: str, question: str, expected: str) -> None:
    answer = ask(f"{text} It was a long year.", question)
    assert (answer.text if answer.spans else "") == expected


_SONG = '"Yankee" is used too (the official song is "Yankee Doodle"), of whoever lives there.'
_PALACE = "It is divided between the White Palace, which is small, and a hall with 900 shrines."
_NINTH = (
    "Lunden took the grant and set up a ninth county between the Sova and Verda Rivers, named Moe"
)


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(
            f"Lunden is a state. {_SONG}", "What is the official song of Lunden?", "Yankee Doodle",
            id="a name that is part of the answer's own",
        ),
        pytest.param(
            "The Lunden Otters are a club. The Lunden team won 90 games in a row.",
            "How many games did the Otters win in a row?", "90", id="two names of one club",
        ),
        pytest.param(
            "The Otters are a club. The Besk team won 90 games in a row.",
            "How many games did the Otters win in a row?", "", id="near miss: another club",
        ),
        pytest.param(
            f"The Verda Palace is old. {_PALACE}", "How many shrines are in the Verda Palace?",
            "900", id="a part of what the sentence before names",
        ),
        pytest.param(
            "It is old. The White Palace has 900 shrines.",
            "How many shrines are in the Verda Palace?", "", id="near miss: a namesake alone",
        ),
        pytest.param(
            f"{_NINTH} County. Lunden fought Besk over it.",
            "Over what county did Lunden fight against Besk?", "Moe County", id="where it lies",
        ),
        pytest.param(
            "Lindal has a metro. The first section was opened in 1969.",
            "When was the Lindal metro first opened?", "1969", id="the first part of it",
        ),
        pytest.param(
            "Lindal has a metro. The inn was opened in 1969.",
            "When was the Lindal metro first opened?", "", id="near miss: something else",
        ),
        pytest.param(
            "Besk Hill was a large site. The settlement included 2 temples of clay.",
            "How many temples were built on Besk Hill?", "2", id="built there as it has them",
        ),
        pytest.param(
            "The council majority lasted until 2001, when it was split.",
            "When did the council lose its majority?", "2001", id="lost as it lasted until then",
        ),
        pytest.param(
            "The council majority lasted from 2001, when it was new.",
            "When did the council lose its majority?", "", id="near miss: its beginning",
        ),
        pytest.param(
            "The state serves as a safeguard of the peace and the trade.",
            "Who is the safeguard of the peace?", "The state", id="it serves as one",
        ),
        pytest.param(
            "Knowledge was kept by guilds.",
            "Building knowledge was kept by whom?", "guilds", id="the first word is no name",
        ),
        pytest.param(
            "Knowledge was kept by guilds.",
            "Besk knowledge was kept by whom?", "", id="near miss: a name",
        ),
    ],
)  # fmt: skip
def test_names_and_parts_told_otherwise(text: str, question: str, expected: str) -> None:
    answer = ask(f"{text} It was a long year.", question)
    assert (answer.text if answer.spans else "") == expected


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(
            "The phenomenon is known as cold rebound.", "A bas-relief is also known as what?", "",
            id="nothing but a light verb",
        ),
        pytest.param(
            "Reliefs are old. The kind is known as cold rebound.",
            "A relief is also known as what?", "cold rebound", id="near miss: a thing of the text",
        ),
        pytest.param(
            "The Besk Mill Company's arms, granted in 1698, were red.",
            "In what year was Besk's law drafted?", "", id="in what year, without the deed",
        ),
        pytest.param(
            "Besk's law was drafted in 1698.", "In what year was Besk's law drafted?", "1698",
            id="near miss: the deed",
        ),
        pytest.param(
            "Former Canadian Prime Minister Brian Moe said it had been a force.",
            "What Italian Prime Minister attended Yale?", "", id="of another nation",
        ),
        pytest.param(
            "Italian Prime Minister Brian Moe attended Yale.",
            "What Italian Prime Minister attended Yale?", "Brian Moe",
            id="near miss: of that nation",
        ),
        pytest.param(
            "Fields rose in the 19th century and in 1950.",
            "Which years was Ida Moe mentioned in The Besk Times?", "",
            id="a list of the years of others",
        ),
        pytest.param(
            "Fields rose in the 19th century and in 1950.", "Which years are mentioned?",
            "19th century, 1950", id="near miss: all the years",
        ),
    ],
)  # fmt: skip
def test_what_tells_of_others_is_refused(text: str, question: str, expected: str) -> None:
    answer = ask(f"{text} It was a long year.", question)
    assert (answer.text if answer.spans else "") == expected


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(
            "Current Governor of the Bank of Besk Ole Moe had predicted it in 2005.",
            "Who was the Governor of the Bank of Besk that predicted it?", "Besk Ole Moe",
            id="a name that goes on behind the question's",
        ),
        pytest.param(
            "Singer Ole Moe of The Otters also hails from Besk.",
            "Which group members of The Otters are from Besk?", "Singer Ole Moe",
            id="members by what they do",
        ),
        pytest.param(
            "The results of the Moe study have since been confirmed and amended.",
            "What is the current status of the Moe study?",
            "since been confirmed and amended",
            id="a status by what was done",
        ),
        pytest.param(
            "The Moe study was told of in the news.",
            "What is the current status of the Lee study?", "", id="near miss: another study",
        ),
        pytest.param(
            "The order was non-political and had both Otters and their enemy the Foxes. Both were "
            "political clubs.",
            "Who was the political enemy of the Otters?", "the Foxes",
            id="denied of something else",
        ),
        pytest.param(
            "Their enemy was non-political: the Foxes.",
            "Who was the political enemy of the Otters?", "", id="near miss: denied of it",
        ),
    ],
)  # fmt: skip
def test_other_things_and_names_that_go_on(text: str, question: str, expected: str) -> None:
    answer = ask(f"{text} It was a long year.", question)
    assert (answer.text if answer.spans else "") == expected
