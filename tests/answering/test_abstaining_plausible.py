"""Questions that a text seems to answer, since it has an answer to a question much like them."""

from __future__ import annotations

import pytest
from asking import ask, at, library

from qa.answering.abstaining import checks
from qa.answering.analysis import analyse
from qa.answering.case import Case
from qa.answering.context import NO_CONTEXT
from qa.answering.library import Ranked
from qa.answering.matching import Matcher
from qa.answering.scoring import Scored
from qa.types import AnswerKind

_DEAL = (
    "Ostby, founded in Lindal in 1961 by two brothers, bought its rival Ramm for $3 million. "
    "Brack has 40 shops."
)
_COURT = (
    "Judge Ida Falk sentenced Karl Lund, 58, to six years; the prosecutor, Ole Moe, was pleased."
)
_FIRE = "Three people died in the fire. Two helicopters came. 240 visitors were brought to safety."
_TIES = "The accord was brokered by Norway, whose foreign minister, Kari Nils, was glad in Lindal."
_TEAM = (
    "Eva Roth, the trainer, spoke of the team after a long and cold game with a late goal by Asta."
)
_POSTS = "Norwegian Prime Minister Ida Falk met the Danish king. Besk was glad."
_RATE = "The bank cut its deposit rate to 2% today."
_FIRM = "Ostby was founded in Lindal. It has 40 shops."
_TROOPS = "Norway will withdraw 300 men, while Besk will free 20 prisoners."
_SHIP = (
    "The pilot was rescued with a mechanic of the firm Brandt. The ship, the Asta, sank on Monday."
)


def _checks(question: str, text: str, words: str) -> dict[str, str]:
    """The checks that fail with the span `words`, wherever in the text, as the answer."""
    held, asked = library(text), analyse(question)
    matcher = Matcher(asked)
    scenes = held.scenes(asked, matcher, NO_CONTEXT)
    scene = next(one for _, one in scenes if words in " ".join(one.reading.words))
    winner = Ranked(0, Scored(20.0, *at(scene.reading, words), scene))
    return dict(checks(Case(asked, matcher, winner, held, [winner])))


@pytest.mark.parametrize(
    ("check", "question", "text", "words"),
    [
        pytest.param(
            "another's deed", "When was Brack founded?", _DEAL, "1961", id="founded-was-another"
        ),
        pytest.param(
            "another's deed", "Which rival did Brack buy?", _DEAL, "Ramm", id="bought-by-another"
        ),
        pytest.param(
            "another's deed",
            "How many shops does Ostby have?",
            _DEAL,
            "40 shops",
            id="had-by-another",
        ),
        pytest.param(
            "another name",
            "How many faults did Ida Falk serve?",
            "Ida Falk won. In Rome Anna Berg served nine faults.",
            "nine",
            id="rival-name",
        ),
        pytest.param(
            "missing deed", "How many people were injured?", _FIRE, "Three", id="died-not-injured"
        ),
        pytest.param(
            "nothing held", "Which enzyme digests starch?", _FIRE, "Two helicopters", id="nothing"
        ),
        pytest.param(
            "missing deed",
            "Who replaced Ole Moe?",
            "Ole Moe resigned, and his letter went to Ida Falk.",
            "Ida Falk",
            id="what-goes-is-no-place",
        ),
        pytest.param("missing deed", "Who arrested Lund?", _COURT, "Ida Falk", id="no-such-deed"),
        pytest.param("missing deed", "How much did the shops cost?", _DEAL, "40", id="no-price"),
        pytest.param(
            "missing stuff", "How many boats came?", _FIRE, "Two", id="counts-something-else"
        ),
        pytest.param(
            "missing superlative", "Who is the youngest judge?", _COURT, "Ida Falk", id="no-degree"
        ),
        pytest.param(
            "another role", "Who is the prime minister?", _TIES, "Kari Nils", id="foreign-not-prime"
        ),
        pytest.param(
            "another's role",
            "Who is the foreign minister of Lindal?",
            _TIES,
            "Kari Nils",
            id="minister-of-another",
        ),
        pytest.param("far role", "Who is the trainer?", _TEAM, "Asta", id="role-of-another"),
        pytest.param(
            "far role",
            "Who was the umpire?",
            "The trainer, Ole Moe, declined to criticise the umpire.",
            "Ole Moe",
            id="does-something-to-who-has-the-role",
        ),
        pytest.param(
            "another's role",
            "Who is the prime minister of Besk?",
            _POSTS,
            "Ida Falk",
            id="role-of-another-nation",
        ),
        pytest.param(
            "another's deed",
            "How many men will Besk withdraw?",
            _TROOPS,
            "300",
            id="doer-of-something-else",
        ),
        pytest.param(
            "another's deed",
            "How many people did Brack hire?",
            "Moe Foods lost a contract to Brack. Ramm said on Monday that it had hired 250 people.",
            "250",
            id="it-is-who-says-so-and-nobody-else",
        ),
        pytest.param(
            "wrong kind",
            "How old is Moe?",
            "Moe spoke after nine days of talks.",
            "nine days",
            id="days-of-talks-are-no-age",
        ),
        pytest.param(
            "missing subject",
            "Who is the president of Brack?",
            "Ole Moe, who heads Brack, was glad.",
            "Ole Moe",
            id="head-is-no-president",
        ),
        pytest.param(
            "missing subject",
            "Who is the president of the Central Bank?",
            "The Central Bank cut the rate, and Ida Falk of the Central Bank was glad.",
            "Ida Falk",
            id="president-of-a-name-that-is-held",
        ),
        pytest.param(
            "far role",
            "Who is the secretary of Lund?",
            "The secretary of Lund wept. Judge Ida Falk sentenced Lund.",
            "Ida Falk",
            id="bearer-of-another-role",
        ),
        pytest.param(
            "another's sum",
            "What does lunch cost?",
            "Breakfast costs $ 8 and is served from 7 to 9.",
            "$ 8",
            id="sum-of-another-meal",
        ),
        pytest.param(
            "another's sum",
            "How much does the bowl cost?",
            "The bowl is old. The dig has cost $3 million.",
            "$ 3 million",
            id="sum-of-something-else",
        ),
        pytest.param(
            "something else",
            "How many people were injured in the fire of 1912?",
            "The fire of 1912 killed nine people.",
            "nine",
            id="another-fate",
        ),
        pytest.param(
            "done by",
            "By whom was the former baker questioned?",
            "A former baker was questioned on Thursday.",
            "A former baker",
            id="who-was-questioned",
        ),
        pytest.param(
            "something else",
            "When was the lift built?",
            "The lift has been broken since May.",
            "May",
            id="beginning-of-a-state",
        ),
        pytest.param(
            "something else",
            "How fast was the train allowed to go?",
            "The train was travelling at 95 kilometres per hour.",
            "95 kilometres per hour",
            id="what-was-allowed",
        ),
        pytest.param(
            "something else",
            "How long does Henrik Dahl nap?",
            "The study lasted 18 months. Henrik Dahl, a researcher, noted that people nap.",
            "18 months",
            id="what-lasted-so-long",
        ),
        pytest.param(
            "something else",
            "How many ships does Ostby have?",
            "Ostby will sell its two oldest ships.",
            "two",
            id="only-the-oldest",
        ),
        pytest.param(
            "another's change",
            "By how much did wages rise?",
            "Wages are low. Rents rose by 9 percent.",
            "9 percent",
            id="change-of-something-else",
        ),
        pytest.param(
            "another name",
            "How many people died in Ecuador?",
            "Help came from Ecuador. A quake off the coast near Pisco killed 595 people.",
            "595",
            id="coast-stands-for-no-country",
        ),
        pytest.param(
            "wrong kind",
            "In which prison was he held?",
            "He was held by Ida Falk.",
            "Ida Falk",
            id="person-is-no-prison",
        ),
        pytest.param(
            "missing subject",
            "Who is the head of the World Food Board?",
            "Ole Moe has agreed to act, if the World Food Board gives its approval.",
            "Ole Moe",
            id="no-head-of-a-name-that-is-held",
        ),
        pytest.param(
            "far relation",
            "Who is the president of the union?",
            "President Ida Falk visited the families.",
            "Ida Falk",
            id="president-of-no-union",
        ),
        pytest.param(
            "another name",
            "Who is the president of Besk?",
            "Besk was glad. A party in Norway accused President Ida Falk.",
            "Ida Falk",
            id="unknown-name-for-a-place",
        ),
        pytest.param(
            "wrong kind",
            "Which judge will lead it?",
            "It will be led by a judge.",
            "a judge",
            id="some-judge",
        ),
        pytest.param(
            "another role",
            "Who is the education minister?",
            "School meals are free, Finance Minister Ida Falk said.",
            "Ida Falk",
            id="school-elsewhere-in-the-sentence",
        ),
        pytest.param(
            "another's role",
            "Who is the secretary of the court?",
            "The union's secretary, Ida Falk, was glad.",
            "Ida Falk",
            id="secretary-of-another-body",
        ),
        pytest.param(
            "far relation",
            "Who is the coach of Brack?",
            "Ostby beat Brack. The game was long, said coach Ida Falk.",
            "Ida Falk",
            id="coach-of-the-other-side",
        ),
        pytest.param(
            "another name",
            "How many people lived in Emona?",
            "Emona was a town. About 280,000 people live in Lindal today.",
            "280,000",
            id="live-in-another-town",
        ),
        pytest.param(
            "unlinked name", "What is the name of the pilot?", _SHIP, "Brandt", id="no-name-of-his"
        ),
        pytest.param(
            "wrong kind", "How old is Moe?", "Moe has worked for 22 years.", "22 years", id="worked"
        ),
        pytest.param(
            "wrong kind",
            "How much is the boat worth?",
            "The boat is 13 metres long.",
            "13 metres",
            id="worth-is-money",
        ),
        pytest.param(
            "wrong kind",
            "How long is the viaduct?",
            "It built the viaduct in 1938.",
            "1938",
            id="year-is-no-length",
        ),
        pytest.param(
            "wrong kind",
            "Which firm won?",
            "The firm of Ida Moe, 44, won.",
            "44",
            id="age-is-no-firm",
        ),
        pytest.param(
            "wrong kind",
            "What animals live there?",
            "Campaigners live there.",
            "Campaigners",
            id="people-are-no-animals",
        ),
        pytest.param(
            "wrong kind",
            "On what day was it founded?",
            "It was founded in 1987.",
            "1987",
            id="year-is-no-day",
        ),
        pytest.param(
            "wrong kind", "What colour is the van?", "The van has a fault.", "fault", id="no-colour"
        ),
        pytest.param(
            "wrong kind", "When will it be shut?", "It was shut in 2009.", "2009", id="shut-already"
        ),
        pytest.param(
            "wrong kind", "Who dug it up?", "Somebody dug it up.", "Somebody", id="somebody"
        ),
        pytest.param("itself", "Who did Lund attack?", _COURT, "Karl Lund", id="named-already"),
        pytest.param(
            "wrong kind", "How old is Brack?", "Brack ran 58 minutes.", "58 minutes", id="age"
        ),
        pytest.param(
            "wrong kind",
            "How heavy is the mast?",
            "The mast cost $3 million.",
            "$ 3 million",
            id="mass",
        ),
        pytest.param(
            "wrong kind",
            "How long is the pipe?",
            "The pipe brings four billion cubic metres.",
            "four billion cubic metres",
            id="volume-is-no-length",
        ),
        pytest.param(
            "wrong kind",
            "When was the mast built?",
            "A mast is built next year.",
            "next year",
            id="time",
        ),
        pytest.param(
            "wrong kind",
            "What is the name of the storm?",
            "The storm came on Monday.",
            "Monday",
            id="day-is-no-name",
        ),
        pytest.param(
            "wrong kind",
            "Which rocket flew?",
            "The rocket flew to Rome.",
            "Rome",
            id="place-no-rocket",
        ),
    ],
)
def test_answer_to_another_question_is_doubted(
    check: str, question: str, text: str, words: str
) -> None:
    assert check in _checks(question, text, words)


@pytest.mark.parametrize(
    ("question", "text", "words"),
    [
        pytest.param("When was Ostby founded?", _DEAL, "1961", id="founded-itself"),
        pytest.param(
            "How many people did Ramm hire?",
            "Moe Foods lost a contract to Ramm. Ramm said on Monday that it had hired 250 people.",
            "250",
            id="who-says-so",
        ),
        pytest.param(
            "Who is the prime minister of Norway?", _POSTS, "Ida Falk", id="role-of-this-nation"
        ),
        pytest.param(
            "Who is the chairman of Brack?",
            "Ida Falk, the chairwoman of Brack, was glad.",
            "Ida Falk",
            id="office-of-a-woman",
        ),
        pytest.param(
            "Who is the secretary of Lund?",
            "The secretary of Lund wept. Judge Ida Falk, Lund's secretary, wept.",
            "Ida Falk",
            id="bearer-of-two-roles",
        ),
        pytest.param("What is the deposit rate?", _RATE, "2 %", id="rate-of-this-sort"),
        pytest.param("How many shops does Ostby have?", _FIRM, "40", id="it-is-the-one-before"),
        pytest.param(
            "How much does the bowl cost?", "The bowl cost $3 million.", "$ 3 million", id="sum"
        ),
        pytest.param(
            "How much does the bowl cost?",
            "The bowl is old. It cost $3 million.",
            "$ 3 million",
            id="sum-of-it",
        ),
        pytest.param(
            "By how much did wages rise?",
            "Wages are low. They rose by 9 percent.",
            "9 percent",
            id="change-of-it",
        ),
        pytest.param(
            "What is the population of Lindal?",
            "Lindal had 18,640 inhabitants.",
            "18,640",
            id="inhabitants",
        ),
        pytest.param(
            "What is the phone number of Brack?",
            "Brack can be reached by phone on 960 5551.",
            "960",
            id="number-of-a-phone",
        ),
        pytest.param(
            "How big is the shortfall?",
            "The shortfall is big: it is $3 million.",
            "$ 3 million",
            id="big-sum",
        ),
        pytest.param(
            "How far back do the broadcasts go?",
            "The broadcasts go back to 1927.",
            "1927",
            id="far-back",
        ),
        pytest.param(
            "How many metres long is the bell?",
            "The bell has a length of 2 m then.",
            "2 m",
            id="unit-written-short",
        ),
        pytest.param(
            "Who is the president of the union?",
            "The union met in Lindal, and its president, Ida Falk, was glad.",
            "Ida Falk",
            id="president-of-this-union",
        ),
        pytest.param(
            "What did the teacher say?",
            '"It is a heap of bricks," said Ida Falk, 29, a teacher in Lindal.',
            "It is a heap of bricks",
            id="said-by-this-teacher",
        ),
        pytest.param(
            "How many people were executed?",
            "The army murdered 46 people.",
            "46",
            id="killed-in-other-words",
        ),
        pytest.param(
            "How many tonnes of rice came?",
            "18 tonnes of good rice came.",
            "18 tonnes",
            id="tonnes-of-it",
        ),
        pytest.param(
            "How many of the people were children?",
            "48 of the people were children.",
            "48",
            id="part-of-them",
        ),
        pytest.param(
            "Which judge will lead it?",
            "It will be led by the judge Ida Falk.",
            "the judge Ida Falk",
            id="named-judge",
        ),
        pytest.param(
            "Why did it put off the plant?",
            "It put off the plant because of the strike in 2027.",
            "the strike in 2027",
            id="event-is-a-reason",
        ),
        pytest.param(
            "Where was Falk when the ship was taken?",
            "The ship was taken while Falk was in Lindal.",
            "Lindal",
            id="who-was-elsewhere",
        ),
        pytest.param(
            "Who is the education minister?",
            "School meals are free, the minister of education, Ida Falk, said.",
            "Ida Falk",
            id="minister-of-it",
        ),
        pytest.param(
            "Who is the coach of Ostby?",
            "Ostby beat Brack. The game was long, said coach Ida Falk.",
            "Ida Falk",
            id="coach-of-the-side-told-of",
        ),
        pytest.param(
            "How many people live in Lindal?",
            "Emona was a town. About 280,000 people live in Lindal today.",
            "280,000",
            id="live-in-this-town",
        ),
        pytest.param(
            "Who owned the villa?",
            "The villa belonged to Ida Falk, said Ole Moe.",
            "Ida Falk",
            id="owner-in-other-words",
        ),
        pytest.param(
            "Who is paying for the rescue?",
            "The rescue will cost $3 million, which Ostby has promised to pay.",
            "Ostby",
            id="promises-to-pay",
        ),
        pytest.param(
            "How many prisoners will be freed?",
            "Norway will release 71 prisoners.",
            "71",
            id="freed-is-released",
        ),
        pytest.param(
            "How many people lost their lives there?",
            "An explosion there killed 46 people.",
            "46",
            id="lost-lives",
        ),
        pytest.param(
            "How much will the plant cost?",
            "Brack has put off a $3 million plant.",
            "$ 3 million",
            id="price-before-its-thing",
        ),
        pytest.param(
            "Where was the first insurance firm founded?",
            "The first insurance firm was formed in Lindal.",
            "Lindal",
            id="founded-is-formed",
        ),
        pytest.param(
            "How much money did the EU promise?",
            "The European Union pledged $3 million.",
            "$ 3 million",
            id="initials-of-a-name",
        ),
        pytest.param(
            "How much will the project cost?",
            "They will build an inn. The inn will cost $3 million.",
            "$ 3 million",
            id="project-is-the-inn",
        ),
        pytest.param(
            "Who manages the water of Lindal?",
            "The Lindal Water Board manages the water.",
            "Lindal Water Board",
            id="name-that-goes-on",
        ),
        pytest.param("How many men will Norway withdraw?", _TROOPS, "300", id="doer-of-it"),
        pytest.param(
            "How old was Moe when he died?",
            "Moe, a painter, dies at 91.",
            "91",
            id="dies-at-an-age",
        ),
        pytest.param("How old is Moe?", "Moe spoke at 42 years of age.", "42 years", id="of-age"),
        pytest.param(
            "Who was the first leader to use it?",
            "The first leader to use such a thing for his own ends was Ida Falk.",
            "Ida Falk",
            id="role-said-to-be",
        ),
        pytest.param(
            "What is the name of the village Anna Berg built?",
            "Anna Berg built the village of Asta.",
            "Asta",
            id="name-before-who-built-it",
        ),
        pytest.param(
            "Who built the mill?",
            "It was planned by Ole Moe, and built by poor miners in 1934.",
            "poor miners",
            id="built-by",
        ),
        pytest.param(
            "How many people were arrested?", "Police made seven arrests.", "seven", id="arrests"
        ),
        pytest.param(
            "How many individuals sit there?", "36 senators sit there.", "36", id="individuals"
        ),
        pytest.param(
            "What animals live there?", "Two otters live there.", "Two otters", id="animals"
        ),
        pytest.param(
            "How many colours has it?",
            "It has one colour and 2 sides.",
            "one",
            id="counted-colours",
        ),
        pytest.param(
            "Who was the architect of Besk under Ida Falk?",
            "Ida Falk was good to Besk, and its architect Ole Moe was glad.",
            "Ole Moe",
            id="role-under-another",
        ),
        pytest.param("Which rival did Ostby buy?", _DEAL, "Ramm", id="bought-by-it"),
        pytest.param("How many shops does Brack have?", _DEAL, "40", id="had-by-it"),
        pytest.param("Who sentenced Lund?", _COURT, "Ida Falk", id="deed-told"),
        pytest.param("Who is the prosecutor?", _COURT, "Ole Moe", id="role-beside"),
        pytest.param("How many people died?", _FIRE, "Three", id="died"),
        pytest.param(
            "How many people were brought to safety?", _FIRE, "240", id="visitors-are-people"
        ),
        pytest.param(
            "Who is the foreign minister of Norway?", _TIES, "Kari Nils", id="of-this-one"
        ),
        pytest.param("What is the name of the ship?", _SHIP, "Asta", id="name-beside"),
        pytest.param(
            "How much did Ostby pay for Ramm?", _DEAL, "$ 3 million", id="price-behind-for"
        ),
        pytest.param(
            "Who was found guilty?",
            "She was found guilty: Ida Falk.",
            "Ida Falk",
            id="pronoun-doer",
        ),
        pytest.param(
            "Who was the grandson of Ole Moe?",
            "Ole Moe was the grandfather of Tor Moe.",
            "Tor Moe",
            id="same-surname-only",
        ),
        pytest.param(
            "What is the lowest depth?",
            "The depth ranges from 4 m to 9 m.",
            "4 m",
            id="range-has-ends",
        ),
        pytest.param(
            "When will the mast be built?", "It is built next year.", "next year", id="to-come"
        ),
        pytest.param(
            "When is the next hearing?",
            "A hearing on the rest of the money will be held on 3 February.",
            "3 February",
            id="next-one-will-be-held",
        ),
        pytest.param(
            "When is the club's next match?",
            "The club lost 2-1. Its match against Hull takes place on Saturday.",
            "Saturday",
            id="next-one-takes-place",
        ),
        pytest.param(
            "How much water does the pool hold?",
            "The pool holds 2.1m litres, and is full.",
            "2.1m litres",
            id="litres-of-nothing-else",
        ),
        pytest.param(
            "How much less viscous is glass with lead?",
            "Glass with lead is 100 times less viscous.",
            "100 times",
            id="times-less",
        ),
        pytest.param(
            "How many years schooling is there in Besk?",
            "Schooling in Besk consists of five years.",
            "five",
            id="years-right-behind-how-many",
        ),
        pytest.param(
            "Who were some of the pioneers of Norwegian music?",
            "An influence on dance halls was early Norwegian music, with its many great and proud "
            "pioneers like Ida Falk.",
            "Ida Falk",
            id="pioneers-further-off",
        ),
        pytest.param(
            "How much of a toll was charged on the road?",
            "The road charged a 30-cent toll.",
            "a 30-cent toll",
            id="figure-in-a-compound",
        ),
        pytest.param(
            "How far is Lindal from Besk?",
            "Lindal lies about two hours from Besk by car.",
            "about two hours",
            id="hours-away",
        ),
        pytest.param(
            "Why do the crystals fall through the air?",
            "The crystals fall through the air due to their mass.",
            "their mass",
            id="due-to",
        ),
        pytest.param(
            "Why did Lindal gain the title of the Phoenix?",
            "Lindal gained the title of the Phoenix because it has survived many wars.",
            "it has survived many wars",
            id="reason-for-a-title",
        ),
        pytest.param(
            "What was the record at Mount Rainer?",
            "The record at Mount Rainier was 1,122 inches.",
            "1,122 inches",
            id="name-with-a-letter-less",
        ),
        pytest.param(
            "Who was the mayor of Besk?",
            "The harbour of Besk was opened by then-Mayor Ida Falk.",
            "Ida Falk",
            id="office-in-a-compound",
        ),
        pytest.param(
            "Who is the umpire?", "Ole Moe became the umpire.", "Ole Moe", id="takes-the-role"
        ),
        pytest.param(
            "Who is the umpire?",
            "The umpire, Ole Moe, sent off the captain.",
            "Ole Moe",
            id="has-the-role-and-does-something",
        ),
        pytest.param(
            "Who replaced Ole Moe?",
            "Ole Moe resigned, and his place went to Ida Falk.",
            "Ida Falk",
            id="his-place-goes-to",
        ),
        pytest.param(
            "Who won the cup?", "The cup went to Ida Falk.", "Ida Falk", id="the-cup-goes-to"
        ),
    ],
)
def test_answer_to_the_question_itself_is_not_doubted(question: str, text: str, words: str) -> None:
    assert _checks(question, text, words) == {}


def test_failed_check_refuses_whatever_the_confidence() -> None:
    text = "Judge Ida Falk jailed Karl Lund for six years on Monday."
    assert ask(text, "Who jailed Karl Lund?").kind is AnswerKind.SPAN
    refused = ask(text, "Who married Karl Lund?")
    assert refused.kind is AnswerKind.UNANSWERABLE
    assert any(hit.rule == "doubt=missing deed" for hit in refused.signals)


_ABOUT = (
    "Lindal signed the accord. Lindal was glad, and the people of Lindal danced. Lindal is old. "
    "A mechanic found a valve near the ferry. The mayor of Rome was ill."
)


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        pytest.param(
            "What is the name of the mechanic?",
            "A mechanic found a valve near the ferry.",
            id="noun",
        ),
        pytest.param("Who is the king of Rome?", "The mayor of Rome was ill.", id="name"),
        pytest.param("What is the population of Lindal?", None, id="what-all-of-it-is-about"),
        pytest.param("How heavy is the anchor of the yacht?", None, id="nothing-near"),
    ],
)
def test_refusal_shows_the_closest_sentence_if_any(question: str, sentence: str | None) -> None:
    answer = ask(_ABOUT, question)
    assert answer.kind is AnswerKind.UNANSWERABLE
    assert [one.text for one in answer.evidence] == ([] if sentence is None else [sentence])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("Otters live alone except in the breeding season.", False, id="a-time"),
        pytest.param("Otters live in streams in the breeding season.", True, id="near-miss-both"),
    ],
)
def test_no_time_is_a_place(text: str, told: bool) -> None:
    assert (ask(text, "Where do otters live?").kind is AnswerKind.SPAN) is told


@pytest.mark.parametrize(
    ("text", "question", "told"),
    [
        pytest.param(
            "Holm was founded in 1932 by Anton Holm.", "Who founded Holm?", "Anton Holm", id="by"
        ),
        pytest.param("Henry Ford founded Ford.", "Who founded Ford?", "Henry Ford", id="subject"),
        pytest.param(
            "Karl Lund attacked a guard.", "Who did Lund attack?", "a guard", id="no-namesake"
        ),
    ],
)
def test_a_namesake_is_another(text: str, question: str, told: str) -> None:
    assert ask(text, question).text.removeprefix("a ") == told.removeprefix("a ")


_MAKER = (
    "Viggo Holm set it up. Holm stepped down in 1974 and handed the business to his daughter "
    "Inger. She won the Brandt Prize in 2018. Last year the group had a turnover of 410 million "
    "euros. Its museum is open from April to October, and its shop was closed in 2011."
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param("What was the turnover in 2018?", "", id="another-year-beside-it"),
        pytest.param("What was the turnover last year?", "410 million euros", id="last-year"),
        pytest.param("When did Inger Holm step down?", "", id="daughter"),
        pytest.param("When did Viggo Holm step down?", "1974", id="father"),
        pytest.param("When did Holm step down?", "1974", id="last-name"),
        pytest.param("When did the museum open?", "", id="hours-are-no-opening"),
        pytest.param("When is the museum open?", "April to October", id="hours"),
        pytest.param("When did the shop close?", "2011", id="closed-then"),
    ],
)
def test_state_year_and_family_of_another(question: str, told: str) -> None:
    answer = ask(_MAKER, question)
    assert told in answer.text
    assert (answer.kind is AnswerKind.UNANSWERABLE) is (not told)
