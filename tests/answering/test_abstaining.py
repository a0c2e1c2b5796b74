"""When the evidence does not entail the question, and which check says so."""

from __future__ import annotations

import pytest
from asking import ask, library

from qa.answering.abstaining import checks
from qa.answering.analysis import analyse
from qa.answering.case import Case
from qa.answering.context import NO_CONTEXT
from qa.answering.library import Library, Ranked
from qa.answering.matching import Matcher

_TEXT = """The old harbour of Lindal was built in 1854 by Anna Berg, a Swedish engineer.

On 3 May 2019, Mayor Peter Holt opened a new bridge over the river Ase. About 1,200 people came.

The captain, who had sailed from far away in a storm that lasted for days, met a king of Norway."""
# Enough to choose a mention of the kind asked for.
_POINTS = {("fit=first exact", "any"): 40.0, ("rank=0", "any"): 20.0}


def _winner(held: Library, question: str) -> tuple[Matcher, Ranked]:
    asked = analyse(question)
    matcher = Matcher(asked)
    return matcher, held.candidates(held.scenes(asked, matcher, NO_CONTEXT))[0]


def _checks(question: str, text: str = _TEXT) -> dict[str, str]:
    held = library(text, points=_POINTS)
    matcher, winner = _winner(held, question)
    return dict(checks(Case(analyse(question), matcher, winner, held)))


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Who built the harbour?", id="plain"),
        pytest.param("Who built the harbour of Lindal?", id="name-that-is-there"),
        pytest.param("Who built the harbour in 1854?", id="year-that-is-there"),
        pytest.param("Who built Lindal Harbour?", id="head-of-a-name-in-small-letters"),
        pytest.param("Who opened the bridge on 3 May 2019?", id="date-that-is-there"),
        pytest.param("How many people came?", id="number"),
        pytest.param("When did Holt open the bridge?", id="date"),
        pytest.param("Which engineer built the harbour?", id="noun-that-is-there"),
    ],
)
def test_entailed_question_leaves_no_doubt(question: str) -> None:
    assert _checks(question) == {}


@pytest.mark.parametrize(
    ("question", "check", "words"),
    [
        pytest.param(
            "Who built the harbour of Rome?", "missing name", "Rome", id="name-that-is-not-there"
        ),
        pytest.param(
            "Who built the harbour in 1900?", "missing number", "1900", id="year-not-there"
        ),
        pytest.param(
            "Who opened the bridge on 4 May 2019?", "missing number", "4", id="day-not-there"
        ),
        pytest.param("Who is the king of Lindal?", "missing subject", "king", id="role-not-there"),
        pytest.param(
            "What is the height of Lindal?",
            "missing subject",
            "height",
            id="noun-not-there",
        ),
    ],
)
def test_doubt_names_its_check_and_its_word(question: str, check: str, words: str) -> None:
    assert _checks(question)[check] == words


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param("West left in 2010.", "When did Kanye West leave?", id="surname-alone"),
        pytest.param(
            "The Bronx joined New York City in 1898.", "When did the Bronx join NYC?", id="initials"
        ),
        pytest.param("The UK left in 2020.", "When did the United Kingdom leave?", id="shortened"),
        pytest.param("Holt built Brasília in 1960.", "When did Holt build Brasilia?", id="accents"),
        pytest.param("The AFŽ left in 1960.", "When did the AFZ leave?", id="accents-of-initials"),
        pytest.param(
            "In Lindal, a town of 3,200 people, it rained.",
            "What is the population of Lindal?",
            id="town-of-so-many",
        ),
        pytest.param(
            "The club has sold ships since the mid-1930s.",
            "Which club has sold ships since the 1930s?",
            id="decade-in-a-compound",
        ),
        pytest.param(
            "Anna Berg bought the paper in 1893.",
            "When did Anna Berg buy The Sunday Times?",
            id="paper-that-is-nowhere-named",
        ),
        pytest.param(
            "It entered World War II in 1940.", "When did it enter World War 2?", id="roman-number"
        ),
        pytest.param(
            "He became an ordinary student at the university in 1922.",
            "When did Popper become an ordinary student at the university?",
            id="pronoun-for-a-name-that-is-nowhere",
        ),
        pytest.param(
            "In 2008 the funds fell. Anna Berg closed the funds of the bank.",
            "Who closed the funds of the bank in 2008?",
            id="year-in-the-sentence-before",
        ),
        pytest.param(
            "The old bridge is 640 m long.", "What is the length of the old bridge?", id="measure"
        ),
        pytest.param(
            "Karl Lund sold the farm to Ida Falk.", "Who bought the farm?", id="converse-deed"
        ),
        pytest.param(
            "The team won again in the second half of May.",
            "Which team won in the second half of May?",
            id="same-ordinal",
        ),
        pytest.param(
            "A rule of 1363 forbade hockey in town.",
            "What year was the rule that forbade hockey in town?",
            id="bare-year",
        ),
        pytest.param(
            "The museum did not sell the ship.", "Which ship did the museum not sell?", id="denied"
        ),
        pytest.param(
            "Holt refused the prize.", "What did Holt not refuse or accept?", id="refused"
        ),
        pytest.param(
            "The work was done in a short period of twenty years.",
            "How long was the work?",
            id="short",
        ),
        pytest.param(
            "Smartphones have greatly expanded the growth of wide networks.",
            "What devices have expanded the use of wide networks?",
            id="most-of-the-question",
        ),
        pytest.param(
            "Adults pay £9.50.", "How much is a ticket for an adult?", id="what-an-adult-pays"
        ),
        pytest.param(
            "The minor penalty lasts for two minutes.",
            "What is the length of the minor penalty?",
            id="length-in-time",
        ),
        pytest.param(
            "The bank held its benchmark rate at 13 percent on Tuesday.",
            "What is the benchmark rate?",
            id="measure-of-the-text",
        ),
        pytest.param(
            "Yet Asta, the island's highest peak, remained in mist.",
            "What is the name of the highest peak on the island?",
            id="name-beside-another-owner",
        ),
        pytest.param(
            "Besk is old. It rained. It rained. It rained. It rained. After 1800, cotton and "
            "tobacco became great crops.",
            "After what year did cotton and tobacco become great crops in Besk?",
            id="place-left-out",
        ),
        pytest.param(
            "Ida Falk, a former captain of Norway with 92 caps, took charge.",
            "How many caps did Falk win for Norway?",
            id="deed-in-other-words",
        ),
        pytest.param(
            "Many nations restrict such use to ships over 25 metres.",
            "To ships of what size do most nations restrict such use?",
            id="most-is-many",
        ),
        pytest.param(
            "Medical school in Besk consists of five years.",
            "How many years is medical school in Besk?",
            id="years-counted",
        ),
        pytest.param(
            "In 2009 the School of Art, Design, and Planning took its current form.",
            "When did the SADP take its current form?",
            id="initials-behind-a-comma",
        ),
        pytest.param(
            "In the 1990s people left for Norway.",
            "Which country did people leave for in the 90s?",
            id="short-decade",
        ),
        pytest.param(
            "The city was 50.2% old, 8.4% young.",
            "What was the percentage of young people in the city?",
            id="percentage-says-so",
        ),
        pytest.param(
            "The new law brought unrest.",
            "What was the outcome of the new law?",
            id="outcome-is-not-called-so",
        ),
    ],
)
def test_evidence_may_be_worded_otherwise(text: str, question: str) -> None:
    assert _checks(question, text) == {}


@pytest.mark.parametrize(
    ("text", "question", "check"),
    [
        pytest.param(
            "Profit was £3 in the third quarter.",
            "What was profit in the second quarter?",
            "another ordinal",
            id="ordinal",
        ),
        pytest.param(
            "Third-quarter profit was £3.",
            "What was profit in the second quarter?",
            "another ordinal",
            id="ordinal-in-a-compound",
        ),
        pytest.param(
            "Anna Berg sailed the ship Asta.", "Who designed the Asta?", "missing deed", id="deed"
        ),
        pytest.param(
            "Anna Berg owns the largest ship.",
            "Who owns the smallest ship?",
            "opposite word",
            id="opposite",
        ),
        pytest.param(
            "The bank held its benchmark rate at 13 percent on Tuesday.",
            "What is the unemployment rate?",
            "another measure",
            id="measure-of-no-text",
        ),
        pytest.param(
            "Put 3 kilograms of plums in the pot.",
            "How much vinegar is put in the pot?",
            "missing stuff",
            id="stuff",
        ),
        pytest.param(
            "Please phone Jo. The library has four tables in the hall.",
            "What is the phone number of the library?",
            "wrong kind",
            id="no-phone-number",
        ),
        pytest.param(
            "The ship was bought by Anna Berg of Lindal, in 2011, in Norway.",
            "How much did Anna Berg pay for the ship?",
            "wrong kind",
            id="no-price",
        ),
        pytest.param(
            "In Lindal a choir of 40 people sang.",
            "What is the population of Lindal?",
            "missing subject",
            id="choir-of-so-many",
        ),
        pytest.param(
            "It rings every ten minutes in the tower.",
            "How many bells ring in the tower?",
            "wrong kind",
            id="minutes-are-no-bells",
        ),
        pytest.param(
            "Holt came in 1999. In 2008 the bank was closed by Anna Berg.",
            "Who closed the bank in 1999?",
            "missing number",
            id="rival-year",
        ),
        pytest.param(
            "The museum sold the ship Asta.",
            "Which ship did the museum never sell?",
            "denial",
            id="never",
        ),
        pytest.param(
            "Anna Berg made the tower available.",
            "Who made the tower unavailable?",
            "opposite word",
            id="prefix",
        ),
        pytest.param(
            "Besk is old. It rained. It rained. It rained. It rained. After 1800, cotton and "
            "tobacco became great crops in Norway.",
            "After what year did cotton and tobacco become great crops in Besk?",
            "missing name",
            id="another-place",
        ),
        pytest.param(
            "Anna Berg of the harbour school sailed the ship Asta to Norway.",
            "Who designed the ship Asta of the harbour school in Norway?",
            "missing deed",
            id="design-is-named",
        ),
        pytest.param(
            "The defeat at the battle of Besk cost 732 men.",
            "When was the defeat at the battle of Besk?",
            "wrong kind",
            id="men-are-no-year",
        ),
        pytest.param(
            "Lindal has lain under snow for two hours.",
            "How far is Lindal from Besk?",
            "wrong kind",
            id="hours-of-something-else",
        ),
        pytest.param(
            "The record of Ole Hansen was 1,122 points.",
            "What was the record of Ole Hanson and Ida Falken?",
            "missing name",
            id="another-letter",
        ),
        pytest.param(
            "In the 1980s people left for Norway.",
            "Which country did people leave for in the 90s?",
            "missing number",
            id="another-decade",
        ),
        pytest.param(
            "The cyclist was hurt on Millgate.",
            "What is the name of the cyclist?",
            "wrong kind",
            id="name-of-a-street",
        ),
    ],
)
def test_evidence_that_says_something_else_is_doubted(text: str, question: str, check: str) -> None:
    assert check in _checks(question, text)


def test_name_that_the_article_is_about_may_be_missing() -> None:
    about = "Lindal is a town. Lindal is old. Lindal is small. It was calm. It was warm. "
    text = about + "Nobody saw it. Nobody left it. In 1854 the harbour was built."
    assert _checks("When was the harbour in Lindal built?", text) == {}
    rare = text.replace("Lindal is old. Lindal is small.", "It is old. It is small.")
    assert _checks("When was the harbour in Lindal built?", rare) == {"missing name": "Lindal"}


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        pytest.param("They met in Rome. The harbour was built by Ida Falk.", False, id="before"),
        pytest.param("The harbour was built by Ida Falk. Rome was glad.", False, id="after"),
        pytest.param(
            "Rome was glad. It rained. It rained. The harbour was built by Ida Falk.",
            False,
            id="three-before",
        ),
        pytest.param(
            "Rome was glad. It rained. It rained. It rained. The harbour was built by Ida Falk.",
            True,
            id="four-before",
        ),
        pytest.param(
            "The harbour was built by Ida Falk. It rained. Rome was glad.", True, id="two-after"
        ),
    ],
)
def test_name_may_stand_in_a_neighbouring_sentence(text: str, missing: bool) -> None:
    checks = _checks("Who built the harbour in Rome?", text)
    assert ("missing name" in checks) is missing


_LONG = "Ida Falk met the mayor of Brask in 2010. "


@pytest.mark.parametrize(
    ("text", "question", "check"),
    [
        pytest.param(
            "The school of Brask won 59.22% of the vote.",
            "Who won 59% of the vote?",
            None,
            id="rounded",
        ),
        pytest.param(
            "The school of Brask won 59.22% of the vote.",
            "Who won 58% of the vote?",
            "missing number",
            id="near-miss-another-share",
        ),
        pytest.param(
            "They won the cup in 1946.",
            "When did they win the cup prior to 2000?",
            None,
            id="prior",
        ),
        pytest.param(
            "They won the cup in 2006.",
            "When did they win the cup prior to 2000?",
            "missing number",
            id="near-miss-later",
        ),
        pytest.param(
            f"{_LONG}It rained. It was cold. It snowed. Theft made up 870 cases.",
            "How many cases did theft make up in 2010?",
            None,
            id="year-that-runs-on",
        ),
        pytest.param(
            f"{_LONG}It rained in 2011. It was cold. It snowed. Theft made up 870 cases.",
            "How many cases did theft make up in 2010?",
            "missing number",
            id="near-miss-another-year-since",
        ),
        pytest.param(
            "Fine particulate dust is bad. Dust of any kind raises rates of asthma.",
            "What does Particulate dust of any kind raise rates of?",
            None,
            id="common-word-with-a-capital",
        ),
        pytest.param(
            "Brask has 77 state schools (not counting those of Ulm) and 24 free schools.",
            "How many free schools are in Lindal?",
            "missing name",
            id="near-miss-brackets",
        ),
        pytest.param(
            "Many were glad. In 1908 Asta of Rome raised the tax.",
            "When was the tax in Lindal raised?",
            "missing name",
            id="near-miss-where-no-name-is",
        ),
        pytest.param(
            "Asta Town was founded in 1908 by Ida Falk.",
            "When was Asta Town in Lindal founded?",
            None,
            id="where-a-name-is",
        ),
        pytest.param(
            "Lindal is old. One group sailed on the Mermaid and settled in Brask.",
            "Where did the first Lindals settle?",
            None,
            id="ship-sailed-on",
        ),
        pytest.param(
            "People of Brask were glad. The black soil is fit for rice in areas where the city "
            "grows. Nobody lives there.",
            "What crop is the black soil in the areas of Brask fit for?",
            None,
            id="city",
        ),
    ],
)
def test_names_and_numbers_may_be_told_otherwise(
    text: str, question: str, check: str | None
) -> None:
    found = _checks(question, text).keys() & {"missing name", "missing number", "another name"}
    assert found == ({check} if check else set())


def test_number_may_be_written_otherwise() -> None:
    text = "The town spent $2,400 on the harbour."
    assert _checks("Who spent 2400 on the harbour?", text).get("missing number") is None
    assert _checks("Who spent 2500 on the harbour?", text)["missing number"] == "2500"


def test_kind_that_cannot_answer_is_a_doubt() -> None:
    text = "The harbour was built by Anna Berg."
    assert "wrong kind" in _checks("When was the harbour built?", text)
    assert "wrong kind" not in _checks("Who built the harbour?", text)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        pytest.param("The costs of the repair hit the parish.", True, id="costs"),
        pytest.param("The villagers hit the parish.", False, id="people"),
        pytest.param("The storms hit the parish.", False, id="what-may-act"),
    ],
)
def test_sums_are_nobody(text: str, wrong: bool) -> None:
    assert ("wrong kind" in _checks("Who hit the parish?", text)) is wrong


@pytest.mark.parametrize(
    ("text", "question", "wrong"),
    [
        pytest.param(
            "The bridge lost two of its arches when the river rose.",
            "How high did the river rise?",
            True,
            id="part-of-things-counted",
        ),
        pytest.param(
            "The river rose by two metres and hit the bridge.",
            "How much did the river rise?",
            False,
            id="measure",
        ),
    ],
)
def test_figure_of_another_kind_is_a_doubt(text: str, question: str, wrong: bool) -> None:
    assert ("wrong kind" in _checks(question, text)) is wrong


@pytest.mark.parametrize(
    ("text", "question", "doubted"),
    [
        pytest.param(
            "Cars will be banned from the lane from next March, ending a row.",
            "When does the car ban begin?",
            False,
            id="from",
        ),
        pytest.param(
            "Ida has run the mill since 1990.", "When did Ida start to run the mill?", False,
            id="since",
        ),
        pytest.param("The strike ended in March.", "When did the strike begin?", True, id="end"),
        pytest.param(
            "The lift has been broken since May.", "When was the lift built?", True, id="state"
        ),
    ],
)  # fmt: skip
def test_from_and_since_tell_of_a_beginning(text: str, question: str, doubted: bool) -> None:
    assert bool(_checks(question, text)) is doubted


@pytest.mark.parametrize(
    ("text", "question", "doubted"),
    [
        pytest.param(
            "Shadow health minister Ann Lee left.", "Who is the health minister?", True, id="shadow"
        ),
        pytest.param(
            "Shadow health minister Ann Lee left.",
            "Who is the shadow health minister?",
            False,
            id="the-shadow-asked",
        ),
        pytest.param("The former mayor, Ann Lee, left.", "Who was the mayor?", False, id="once"),
        pytest.param(
            "Berg's lawyer, Jan Moe, left.", "What is Berg's job?", True, id="whom-he-has"
        ),
        pytest.param(
            "Berg, a lawyer from Lund, left.", "What is Berg's job?", False, id="what-he-is"
        ),
    ],
)
def test_another_rank_or_trade_is_a_doubt(text: str, question: str, doubted: bool) -> None:
    assert ("another role" in _checks(question, text)) is doubted


@pytest.mark.parametrize(
    ("text", "number"),
    [
        pytest.param("The bank has closed with the loss of 280 jobs.", "", id="lost"),
        pytest.param("The bank will create 280 jobs.", "", id="to-come"),
        pytest.param("The bank provides 280 jobs.", "280", id="provided"),
        pytest.param("The bank employs 900 people and will cut 280 jobs.", "900", id="both"),
    ],
)
def test_jobs_that_go_are_not_those_there_are(text: str, number: str) -> None:
    answer = ask(text, "How many people does the bank employ?")
    assert answer.text == (number or "The article does not say.")
