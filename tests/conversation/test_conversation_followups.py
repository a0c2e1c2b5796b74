"""Follow-ups as people type them: bare participles, "was that", "there", "those", comparisons."""

from __future__ import annotations

import pytest
from conversing import Said, answered, resolved

from qa.conversation.cast import cast_of, with_capitals
from qa.conversation.chat import Chat
from qa.conversation.followups.resolve import resolve
from qa.conversation.turn import Turn
from qa.documents.article import Article

Turns = list[tuple[str, Said]]

DEAD: Turns = [("How many people died?", "nine")]
PROFIT: Turns = [("What was the bank's net profit?", "66 million euros")]
CLOSED: Turns = [("Has the road been closed before?", "yes")]
TUNNEL: Turns = [("What did the Geological Institute recommend?", "a tunnel")]
PLANT: Turns = [("Where is Velden building a factory?", "Vietnam")]
STEW: Turns = [("Is chilli a stew?", "yes")]
SHARKS: Turns = [("How many sharks did the biologists study?", "seven")]


@pytest.mark.parametrize(
    ("turns", "question", "whole"),
    [
        pytest.param(CLOSED, "When was that?", "When was the road closed before?", id="was-that"),
        pytest.param(
            [("Has Ann Berg visited Paris?", "yes")],
            "when?",
            "When did Ann Berg visit Paris?",
            id="perfect-to-past",
        ),
        pytest.param(
            [("When was the road closed before?", "2014")],
            "for how long?",
            "For how long was the road closed before?",
            id="before-is-an-adverb",
        ),
        pytest.param(
            [("Who scored the first goal?", "Ann Berg")],
            "when",
            "When did Ann Berg score the first goal?",
            id="score-with-its-e",
        ),
        pytest.param(
            CLOSED, "Why?", "Why has the road been closed before?", id="near-miss-perfect-of-why"
        ),
        pytest.param(
            [("How did the doctor find out?", "a lamp failed")],
            "what year was that",
            "What year did the doctor find out?",
            id="what-year-was-that",
        ),
        pytest.param(
            [("Who won?", "Ann Berg")],
            "in what year was that?",
            "In what year did Ann Berg win?",
            id="in-what-year",
        ),
        pytest.param(
            [("What did Finch spend the money on?", "racehorses")],
            "How much?",
            "How much did Finch spend on racehorses?",
            id="how-much-of-the-money",
        ),
        pytest.param(
            [("Was anyone against the plan?", "yes")],
            "Who?",
            "Who was against the plan?",
            id="who-of-anyone",
        ),
        pytest.param(DEAD, "and injured?", "How many people were injured?", id="participle"),
        pytest.param(DEAD, "And survived?", "How many people survived?", id="near-miss-no-passive"),
        pytest.param(
            [("Who was killed?", "a driver")],
            "and injured?",
            "Who was injured?",
            id="participle-for-participle",
        ),
        pytest.param(
            PROFIT,
            "is that more than last year?",
            "is the bank's net profit more than last year?",
            id="that-of-what-was-asked",
        ),
        pytest.param(
            [("How much did Ann Berg earn?", "480,000 euros")],
            "Was that more than she had hoped?",
            "Was 480,000 euros more than Ann Berg had hoped?",
            id="that-of-what-was-said",
        ),
        pytest.param(
            [("What's the dividend?", "0.80 euros")],
            "and the share price?",
            "What's the share price?",
            id="subject-for-subject",
        ),
        pytest.param(
            [("What is Ann's new ranking?", "52nd")],
            "and the old one?",
            "What is Ann's old ranking?",
            id="owner-without-article",
        ),
        pytest.param(STEW, "How about goulash?", "Is goulash a stew?", id="subject-of-a-claim"),
        pytest.param(
            [("Is melatonin effective for treating insomnia?", "yes")],
            "How about for anxiety?",
            "Is melatonin effective for anxiety?",
            id="phrase-for-phrase",
        ),
        pytest.param(
            [("Was Kassym-Jomart Berg the first leader to come?", "yes")],
            "And Moon?",
            "Was Moon the first leader to come?",
            id="auxiliary-is-no-name",
        ),
        pytest.param(
            [("How many people does the firm employ?", "740")],
            "and lorries?",
            "How many lorries does the firm have?",
            id="things-after-people",
        ),
        pytest.param(
            [("How many fire engines came?", "nine")],
            "And firefighters?",
            "How many firefighters came?",
            id="others-that-came",
        ),
        pytest.param(
            [("How many employees are there?", "386")],
            "and apprentices?",
            "How many apprentices are there?",
            id="others-that-there-are",
        ),
        pytest.param(
            [("How much revenue did Acme have?", "230 million")],
            "What was it before?",
            "What was the revenue before?",
            id="figure-before",
        ),
        pytest.param(
            [("How much did Acme earn?", "230 million")],
            "What was it before?",
            "How much did Acme earn before?",
            id="near-miss-figure-of-no-noun",
        ),
        pytest.param(
            [("How many doctors does the firm employ?", "740")],
            "and nurses?",
            "How many nurses does the firm employ?",
            id="near-miss-people-after-people",
        ),
        pytest.param(
            [("When did the capsule land?", "14 February")],
            "how far from the planned spot",
            "How far from the planned spot did the capsule land?",
            id="how-far-from",
        ),
        pytest.param(
            [("Who did Ann Berg write to?", "her daughter")],
            "How many letters?",
            "How many letters did Ann Berg write to her daughter?",
            id="with-the-object-of-the-preposition",
        ),
        pytest.param([("Did anyone die?", "yes")], "who was it?", "Who did die?", id="who-was-it"),
        pytest.param(
            [("Why did the Isle of Skye's sales fall?", None)],
            "what about Halloran?",
            "Why did Halloran's sales fall?",
            id="a-name-is-not-cut",
        ),
        pytest.param(
            [("Where was Ann Berg's husband from?", None)],
            "and her son?",
            "Where was Ann Berg's son from?",
            id="owned-for-owned",
        ),
        pytest.param(
            [("What should I get if I am allergic?", None)],
            "How about big dogs?",
            "How about big dogs?",
            id="near-miss-no-thing-for-an-adjective",
        ),
        pytest.param(
            [("Who is buying Ashby Mill?", "Halloran")],
            "why",
            "Why is Halloran buying Ashby Mill?",
            id="is-buying",
        ),
        pytest.param(
            [("How many seats do the Greens have?", "19"), ("and the liberals?", "9")],
            "the Free List?",
            "How many seats do the Free List have?",
            id="one-after-the-other",
        ),
        pytest.param(
            [("How many seats do the Greens have?", "19")],
            "The mayor?",
            "Do the Greens have the mayor?",
            id="near-miss-a-proposal",
        ),
        pytest.param(
            [("Where is the prosecutor from?", "Leeds")],
            "And the defence experts?",
            "Where are the defence experts from?",
            id="auxiliary-agrees",
        ),
        pytest.param(
            [("What was the tunnel for?", None)],
            "When was it approved?",
            "When was the tunnel approved?",
            id="no-dangling-preposition",
        ),
        pytest.param(
            [("Who trains Chebet?", "a man")],
            "What is Chebet's time?",
            "What is Chebet's time?",
            id="near-miss-whole",
        ),
        pytest.param(
            [("When will that be heard?", "October")],
            "where",
            "Where will that be heard?",
            id="that-is-a-subject",
        ),
        pytest.param(
            [("What happened to Ann Berg?", "fell at the 30-kilometre mark")],
            "where did that happen?",
            "Where did Ann Berg fall?",
            id="what-befell-her",
        ),
        pytest.param(
            [("How many nurses helped?", "40")],
            "Which country sent nurses?",
            "Which country sent nurses?",
            id="near-miss-which-country-sent-them",
        ),
        pytest.param(
            [("Who sent help?", "Norway")],
            "Which small country?",
            "Which small country sent help?",
            id="which-small-country",
        ),
        pytest.param(
            [("Which company owned the bus?", "Transandina")],
            "How many are still missing?",
            "How many are still missing?",
            id="near-miss-one-is-not-counted",
        ),
    ],
)
def test_followups_are_completed(turns: Turns, question: str, whole: str) -> None:
    assert resolved(turns, question).text.lower() == whole.lower()


@pytest.mark.parametrize(
    ("turns", "question", "whole"),
    [
        pytest.param(
            TUNNEL, "How much would it cost?", "How much would the tunnel cost?", id="brought-in"
        ),
        pytest.param(
            TUNNEL,
            "What else did it say?",
            "What did the Geological Institute say?",
            id="near-miss-no-tunnel-says",
        ),
        pytest.param(
            [("What did the money pay for?", "a school")],
            "When will it open?",
            "When will the school open?",
            id="no-money-opens",
        ),
        pytest.param(
            [("Who was Ann's husband?", "Peter Moon")],
            "What happened to him?",
            "What happened to Peter Moon?",
            id="name-for-the-husband",
        ),
        pytest.param(
            [("When will the factory open?", "March")],
            "How many people will work there?",
            "How many people will work at the factory?",
            id="there-in-a-factory",
        ),
        pytest.param(
            [("When will the treaty end?", "March")],
            "How many people will work there?",
            "How many people will work there?",
            id="near-miss-not-in-a-treaty",
        ),
        pytest.param(SHARKS, "Where do those live?", "Where do the sharks live?", id="those"),
        pytest.param(
            SHARKS, "Where are those studies?", "Where are those studies?", id="near-miss-those-x"
        ),
        pytest.param(
            [("Who paid for the study?", "the Tasman Fund")],
            "How long did it take?",
            "How long did the study take?",
            id="it-is-no-who",
        ),
        pytest.param(
            [("Who runs the lido?", "Denby Council")],
            "Is it open on Monday?",
            "Is the lido open on Monday?",
            id="it-is-what-is-run",
        ),
        pytest.param(
            [("Which company makes the scales?", "Tarn Ltd")],
            "Where is it based?",
            "Where is Tarn Ltd based?",
            id="near-miss-which-company",
        ),
        pytest.param(
            [("Who paid for the study?", "the Tasman Fund")],
            "What else do they support?",
            "What does the Tasman Fund support?",
            id="they-of-one-agrees",
        ),
        pytest.param(
            [("What is a virtual machine?", None)],
            "How do they work?",
            "How do virtual machines work?",
            id="they-of-a-kind",
        ),
        pytest.param(
            [("What did the Fund invest?", "740 million euros")],
            "What do they pay for?",
            "What does the Fund pay for?",
            id="no-sum-is-they",
        ),
        pytest.param(
            [("What did the crew find?", "a wreck")],
            "What were the fish that they saw?",
            "What were the fish that the crew saw?",
            id="not-the-head-of-its-own-clause",
        ),
        pytest.param(
            [("Why was the first attempt stopped?", "the animals died, and the second failed")],
            "Who led the second?",
            "Who led the second?",
            id="near-miss-a-clause-is-no-list",
        ),
        pytest.param(
            [("What does melatonin do?", None)],
            "What are good sources in food?",
            "What are good sources of melatonin in food?",
            id="side-before-a-phrase",
        ),
        pytest.param(
            [("Which probe released it?", "Minerva")],
            "when was that launched",
            "when was Minerva launched",
            id="that-which-was-launched",
        ),
        pytest.param(
            [("What was in the capsule?", "the probe Minerva")],
            "Which probe released it?",
            "Which probe released the capsule?",
            id="not-what-is-asked-for",
        ),
        pytest.param(
            [("Who thinks so?", ("Ann Berg", "Peter Moon"))],
            "And the union, what did they say?",
            "And the union, what did they say?",
            id="near-miss-they-in-the-question",
        ),
        pytest.param(
            [("Where was the boat found?", None)],
            "How long is it?",
            "How long is the boat?",
            id="found-is-no-noun",
        ),
        pytest.param(
            [("Who runs the ferry?", "Nordfar")],
            "How many people do they employ?",
            "How many people does Nordfar employ?",
            id="they-not-those-counted",
        ),
        pytest.param(
            PLANT, "When will it open?", "When will the factory open?", id="what-is-being-built"
        ),
        pytest.param(
            [("When did Netflix become a service?", None)],
            "How does it work?",
            "How does Netflix work?",
            id="near-miss-what-it-became",
        ),
        pytest.param(
            [*PLANT, ("When will it open?", None), ("Who will work there?", None)],
            "What will it replace?",
            "What will the factory replace?",
            id="not-the-place-of-there",
        ),
        pytest.param(
            [("Why was the first attempt stopped?", None)],
            "And the second attempt, who led it?",
            "Who led the second attempt?",
            id="near-miss-it-in-the-question",
        ),
        pytest.param(
            [("Does Ann Berg have a sister?", "yes")],
            "What is her name?",
            "What is the sister's name?",
            id="name-of-the-nameless",
        ),
        pytest.param(
            [("Where does Ann Berg live?", None)],
            "What is her name?",
            "What is Ann Berg's name?",
            id="near-miss-only-one",
        ),
        pytest.param(
            [("Who is Ann Berg?", None), ("Where was the first officer?", None)],
            "Why had she left?",
            "Why had the first officer left?",
            id="the-latest-of-unknown-gender",
        ),
        pytest.param(
            [("Who are the voters?", "men"), ("Who is building the tunnel?", "Dorvan")],
            "what did they say",
            "what did Dorvan say",
            id="they-of-whoever-builds",
        ),
        pytest.param(
            [("Who are the voters?", "men"), ("Who is building the tunnel?", "Ann Berg")],
            "what did they say",
            "what did the voters say",
            id="near-miss-they-of-a-woman",
        ),
        pytest.param(
            [("Who won?", "Dorvan of the Free List")],
            "What percentage did he get?",
            "What percentage did Dorvan get?",
            id="without-the-party",
        ),
        pytest.param(
            [("Who trains Chebet?", "a man")],
            "Where did she grow up?",
            "Where did Chebet grow up?",
            id="trains-is-a-verb",
        ),
        pytest.param(
            [("Where will Ann Berg race?", "Boston"), ("How much did Ann Berg earn?", None)],
            "What will she do with it?",
            "What will Ann Berg do with it?",
            id="nothing-is-done-with-a-town",
        ),
        pytest.param(
            [("How many experts spoke?", "two"), ("Where are the experts from?", "Leeds")],
            "how many were there?",
            "how many experts were there?",
            id="there-were-some",
        ),
        pytest.param(
            [("What is soup?", None), ("What is stew?", None)],
            "How are they different?",
            "How are stew and soup different?",
            id="two-topics-compared",
        ),
        pytest.param(
            [("What is the Winter Fair?", None)],
            "How did this tradition start?",
            "How did the Winter Fair start?",
            id="this-noun-of-a-name",
        ),
        pytest.param(
            [("What is the Winter Fair?", None)],
            "What happened this year?",
            "What happened this year?",
            id="near-miss-this-year",
        ),
        pytest.param(
            [("When was Boise founded?", None)],
            "What are popular hiking trails?",
            "What are popular hiking trails in Boise?",
            id="in-the-town",
        ),
        pytest.param(
            [("When was Ann Berg born?", None)],
            "What are popular hiking trails?",
            "What are popular hiking trails?",
            id="near-miss-in-nobody",
        ),
        pytest.param(
            [("What does melatonin do?", None)],
            "What is the evidence for it?",
            "What is the evidence for melatonin?",
            id="near-miss-side-of-a-pronoun",
        ),
    ],
)
def test_followups_point_back(turns: Turns, question: str, whole: str) -> None:
    assert resolved(turns, question).text == whole


QUAKE = Article.from_text(
    "A landslide triggered by rain buried the main road early on Friday, officials said. His "
    "wife, Lidia, told Rosa Machado that he had complained. Machado was met by her husband, Pedro "
    "Cossa, at the Palace of Belém, where she had lunch with Ivan Brandt and her aunt. The Tasman "
    "Fund helped. Two earlier attempts had failed. Glen Torrin, a firm, was sold. Glen Torrin owns "
    "ships. Peter Munn left Glen Torrin. The next step is clear.\n"
)


@pytest.mark.parametrize(
    ("name", "gender"),
    [
        pytest.param("Machado", "f", id="by-the-first-name"),
        pytest.param("Cossa", "m", id="by-the-husband-and-the-first-name"),
        pytest.param("Lidia", "f", id="by-the-wife"),
        pytest.param("Brandt", "m", id="not-of-the-aunt-of-another"),
        pytest.param("Belém", "", id="no-palace"),
    ],
)
def test_cast_genders_of_names_and_kin(name: str, gender: str) -> None:
    assert cast_of(QUAKE).gender_of(name) == gender


def test_cast_is_unsure_of_names_that_are_never_cut() -> None:
    assert cast_of(QUAKE).unsure == {"glen torrin"}


@pytest.mark.parametrize(
    ("text", "written"),
    [
        pytest.param("what else do they fund?", "what else do they fund?", id="a-common-word"),
        pytest.param("who paid the tasman fund?", "who paid the Tasman Fund?", id="in-its-name"),
        pytest.param("did machado win?", "did Machado win?", id="a-name"),
    ],
)
def test_capitals_of_common_words(text: str, written: str) -> None:
    assert with_capitals(text, [cast_of(QUAKE)]) == written


@pytest.mark.parametrize(
    ("asked", "said", "question", "whole"),
    [
        pytest.param(
            "What happened?",
            "A landslide triggered by rain buried the main road early on Friday, officials said.",
            "when did it happen",
            "When did a landslide bury the main road?",
            id="event-of-the-answer",
        ),
        pytest.param(
            "What does melatonin do?",
            None,
            "What is the next step?",
            "What is the next step?",
            id="near-miss-the-text-tells-of-them",
        ),
        pytest.param(
            "What does melatonin do?",
            None,
            "What is the first step?",
            "What is the first step of melatonin?",
            id="sides-the-text-does-not-tell-of",
        ),
        pytest.param(
            "Did anyone try before?",
            "Two earlier attempts had failed.",
            "Why was the first one stopped?",
            "Why was the first attempt stopped?",
            id="one-of-what-was-shown",
        ),
    ],
)
def test_followups_lean_on_the_text(asked: str, said: Said, question: str, whole: str) -> None:
    history = [Turn(asked, answered(asked, said, QUAKE))]
    assert resolve(question, history, (QUAKE,)).text == whole


def test_they_are_the_team_just_answered() -> None:
    text = (
        "Port Callan Kestrels beat champions Rovena City 2-1 on Sunday to win the Coastal Cup for "
        "the first time since 2002."
    )
    chat = Chat(Article.from_text(text))
    chat.ask("Who won the Coastal Cup?")
    answer = chat.ask("Who did they beat?")
    assert answer.question.resolved == "Who did Port Callan Kestrels beat?"
    assert "Rovena City" in answer.text
