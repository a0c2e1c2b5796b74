"""Follow-ups of a word or two: times, sides, echoes, what happened next; near-misses."""

from __future__ import annotations

import pytest
from conversing import Said, resolved

import qa

Turns = list[tuple[str, Said]]

PERMIT: Turns = [("How much is a permit?", "£55")]
TREES: Turns = [("How many trees died with the wasps?", "40")]
THEFTS: Turns = [("Who noticed the thefts?", "Graham Pell")]
BUS: Turns = [("What happened to the bus?", "it fell into a river")]
SCORE: Turns = [("What was the score?", "3-2")]
DRUNK: Turns = [("Was the driver drunk?", "no")]
SECOND: Turns = [("Who came second?", "Olle Falk")]
DEAD: Turns = [("How many people died?", "12")]
MOTHER: Turns = [("Did Ann's mother survive?", "yes")]
FLY: Turns = [("Why couldn't helicopters fly?", "low cloud")]
ROAD: Turns = [("Is the road open?", "no")]
FRIEND: Turns = [("Who did Ann see on the way?", "her friend")]
SEATS: Turns = [("How many seats did the party win?", "28")]
FELL: Turns = [("How much did profits fall?", "12 percent")]
CAUGHT: Turns = [("Where was the suspect caught?", "a hotel")]
WASP: Turns = [("Who discovered the wasp?", "the team")]
METHOD: Turns = [("How much does the method cost?", "90 euros")]
SIGNED: Turns = [("Which countries signed?", ("France", "Peru"))]
STORM: Turns = [("What happened on Saturday?", "a storm hit the coast")]


@pytest.mark.parametrize(
    ("turns", "question", "whole"),
    [
        pytest.param(PERMIT, "and now?", "How much is a permit now?", id="now"),
        pytest.param(
            [("who discovered Ann Lee?", "Axel Thorne")], "who's that?", "Who is Axel Thorne?",
            id="who-is-that",
        ),
        pytest.param(
            [("who discovered Ann Lee?", "her uncle")], "who's that?", "Who discovered Ann Lee?",
            id="near-miss-no-name",
        ),
        pytest.param(
            [("where did Ann teach?", "Voss")], "what subject?", "What subject did Ann teach?",
            id="what-noun-in-small-letters",
        ),
        pytest.param(
            [("where did Ann teach?", "Voss"), ("what blue?", None)], "for how long?",
            "For how long did Ann teach?", id="past-what-was-lost",
        ),
        pytest.param(
            [("what is Ann's book called?", "Mosses")], "how many volumes?",
            "How many volumes does Mosses have?", id="of-what-is-called-so",
        ),
        pytest.param(
            [("what did Ann want to become?", "a doctor")], "why didn't she?",
            "Why did Ann not become a doctor?", id="wish-that-failed",
        ),
        pytest.param(
            [("what did Bob tell Ann to do?", "put it back")], "did she?", "Did Ann put it back?",
            id="what-was-told",
        ),
        pytest.param(
            [("When does it open?", "8 a.m."), ("every day?", "no")], "and at weekends?",
            "Does it open at weekends?", id="another-proposal",
        ),
        pytest.param(
            [("When did Ann Lee die?", "in 1949")], "How old was she?",
            "How old was Ann Lee in 1949?", id="how-old-then",
        ),
        pytest.param(
            [("When was Ann Lee born?", "in 1949")], "How old was she?", "How old was Ann Lee?",
            id="near-miss-how-old-at-birth",
        ),
        pytest.param(
            [("When did Ann Lee die?", "on Monday")], "How old was she?", "How old was Ann Lee?",
            id="near-miss-how-old-on-a-day",
        ),
        pytest.param(
            [("Who owned the mill before?", "Ann")], "and now?", "Who owned the mill now?",
            id="now-for-before",
        ),
        pytest.param(TREES, "and without?", "How many trees died without the wasps?", id="without"),
        pytest.param(THEFTS, "noticed what exactly?", "What did Graham Pell notice?", id="echo"),
        pytest.param(
            THEFTS, "accused of what?", "accused of what?", id="near-miss-echo-of-another-deed"
        ),
        pytest.param(BUS, "and the driver?", "What happened to the driver?", id="happened-to"),
        pytest.param(
            STORM, "and the vanilla?", "and the vanilla?", id="near-miss-nothing-happens-itself"
        ),
        pytest.param(SCORE, "at half time?", "What was the score at half time?", id="at-half-time"),
        pytest.param(
            [("Where was the body?", "in the garden")], "In the shed?",
            "Was the body in the shed?", id="near-miss-proposal",
        ),
        pytest.param(DRUNK, "or tired?", "Was the driver tired?", id="another-state"),
        pytest.param(SECOND, "third?", "Who came third?", id="next-place"),
        pytest.param(
            [("Who was the second king?", "Olle")], "third?", "third?", id="near-miss-no-place"
        ),
        pytest.param(DEAD, "children?", "How many children died?", id="people-counted"),
        pytest.param(
            [("How many boats sank?", "12")], "children?", "children?", id="near-miss-boats-counted"
        ),
        pytest.param(MOTHER, "and her father?", "Did Ann's father survive?", id="kin-for-kin"),
        pytest.param(FLY, "can they now?", "Can helicopters fly now?", id="verb-with-adverb"),
        pytest.param(ROAD, "when will it be?", "when will the road be open?", id="when-will-it-be"),
        pytest.param(
            FRIEND, "what did they do?", "what did Ann and her friend do?", id="pair-with-a-friend"
        ),
        pytest.param(
            [("Who did Graham Pell see?", "Axel Berg")], "what did they tell him?",
            "what did they tell Graham Pell?", id="near-miss-no-pair-with-him",
        ),
        pytest.param(
            SEATS, "out of how many?", "Out of how many seats did the party win?", id="out-of"
        ),
        pytest.param(FELL, "to what?", "To what did profits fall?", id="to-what"),
        pytest.param(
            CAUGHT, "which one?", "In which hotel was the suspect caught?", id="which-of-a-kind"
        ),
        pytest.param(
            [("Where was the suspect caught?", "Lund")], "which one?", "which one?",
            id="near-miss-which-of-a-name",
        ),
        pytest.param(
            WASP, "had it been seen before?", "had the wasp been seen before?", id="it-is-no-team"
        ),
        pytest.param(
            [("Who discovered the wasp?", "Acme")], "how much does it spend?",
            "how much does Acme spend?", id="near-miss-it-is-a-firm",
        ),
        pytest.param(
            METHOD, "is that cheaper than spraying?", "is the method cheaper than spraying?",
            id="cheaper-is-the-thing",
        ),
        pytest.param(
            METHOD, "is that more than spraying?", "is 90 euros more than spraying?",
            id="near-miss-more-is-the-sum",
        ),
        pytest.param(
            SIGNED, "and which didn't?", "Which countries didn't sign?", id="which-did-not"
        ),
        pytest.param(
            [("How many people came?", "40")], "how many last year?",
            "How many people came last year?", id="how-many-last-year",
        ),
        pytest.param(STORM, "and then?", "What happened next?", id="and-then"),
        pytest.param(
            STORM, "what happened before that?", "what happened before that?", id="before-that"
        ),
        pytest.param(SECOND, "and then?", "and then?", id="near-miss-who-came-next"),
        pytest.param(
            [("Were there any survivors?", "yes")], "how did they get out?",
            "how did the survivors get out?", id="any-survivors",
        ),
    ],
)  # fmt: skip
def test_short_followups(turns: Turns, question: str, whole: str) -> None:
    assert resolved(turns, question).text == whole


VOTE: Turns = [("What did the observers say?", "the vote was free")]
PAIR: Turns = [("Who are the candidates?", ("Ann Berg", "Olle Falk"))]


@pytest.mark.parametrize(
    ("turns", "question", "whole"),
    [
        pytest.param(
            VOTE, "how many were there?", "how many observers were there?", id="how-many-there"
        ),
        pytest.param(
            [("Is the storm the worst this year?", "yes")], "how many have there been?",
            "how many storms have there been?", id="how-many-of-its-kind",
        ),
        pytest.param(
            [("Which storm was worst?", "Enawo")], "how many people did that kill?",
            "how many people did Enawo kill?", id="that-of-a-name",
        ),
        pytest.param(
            [("What did the union call?", "a strike")], "how much did that cost?",
            "how much did that cost?", id="near-miss-that-of-an-event",
        ),
        pytest.param(
            [("Were there any survivors?", "yes")], "who was the youngest?",
            "who was the youngest of the survivors?", id="superlative-of-those",
        ),
        pytest.param(
            [("Who won?", "Ann Berg")], "who was the youngest?", "who was the youngest?",
            id="near-miss-superlative-of-one",
        ),
        pytest.param(
            PAIR, "who is older?", "who is older, Ann Berg or Olle Falk?", id="older-of-two"
        ),
        pytest.param(
            PAIR, "what does the second want?", "what does Olle Falk want?", id="second-before-verb"
        ),
        pytest.param(
            [("Why was there a penalty?", "Bo Ek handled the ball")], "what happened to him?",
            "what happened to Bo Ek?", id="doer-of-a-clause",
        ),
        pytest.param(
            [("How did the vote end?", "four members walked out")], "who are they?",
            "who are four members?", id="doers-of-a-clause",
        ),
        pytest.param([("Who won?", "Ann Berg")], "age?", "What is Ann Berg's age?", id="age"),
        pytest.param(
            [("How long is the tunnel?", "5 km")], "width?", "What is the width of the tunnel?",
            id="width",
        ),
        pytest.param(
            [("How many people were killed?", "34")], "and the injured?",
            "How many people were injured?", id="the-injured",
        ),
        pytest.param(
            [("What is the company's revenue?", "2 billion")], "and profit?",
            "What is the company's profit?", id="money-for-money",
        ),
        pytest.param(
            [("Did the court agree?", None)], "did the jury?", "Did the jury agree?", id="the-jury"
        ),
        pytest.param(
            [("Does the plan help?", None)], "does this work?", "does this work?",
            id="near-miss-verb-behind-this",
        ),
        pytest.param(
            [("How tall is the tower?", "90 metres")], "built when?", "When was the tower built?",
            id="built-when",
        ),
        pytest.param(
            [("How tall is the tower?", "90 metres")], "architect?",
            "Who is the architect of the tower?", id="office-of-a-thing",
        ),
        pytest.param(
            [("Which team won?", "Rangers")], "their coach?", "Who is Rangers' coach?",
            id="their-coach",
        ),
        pytest.param(
            [("Who won the men's race?", "Bo Ek")], "and the women's race?",
            "Who won the women's race?", id="phrase-with-its-owner",
        ),
        pytest.param(
            [("Who won the men's race?", "Bo Ek")], "where from?", "Where is Bo Ek from?",
            id="where-from",
        ),
        pytest.param(
            [("What is the capital of Peru?", "Lima")], "how big is it?", "how big is Lima?",
            id="side-with-a-name-leads",
        ),
        pytest.param(
            [("What is the main product of Peru?", "copper")], "how big is it?",
            "how big is the main product of Peru?", id="near-miss-side-without-a-name",
        ),
        pytest.param(
            [("How much did imports fall in 2019?", "5%")], "sorry, exports",
            "How much did exports fall in 2019?", id="sorry-exports",
        ),
        pytest.param(
            [("How much did imports fall in 2019?", "5%")], "I meant rise",
            "How much did imports rise in 2019?", id="another-deed-meant",
        ),
        pytest.param(
            [("What was Ann's best time?", "9.8")], "no, I meant her worst",
            "What was Ann's worst time?", id="worst-of-hers",
        ),
        pytest.param(
            [("Can dogs come in?", "yes")], "cats too?", "Can cats come in?", id="cats-too"
        ),
        pytest.param(
            [("Is smoking allowed?", "no")], "why's that?", "Why is smoking not allowed?",
            id="why-is-that",
        ),
        pytest.param(
            [("Who is the coach?", "Ann Berg")], "and before her?",
            "Who is the coach before her?", id="coach-before-her",
        ),
        pytest.param(
            [("How many roads are affected?", "14")], "name one", "Which roads are affected?",
            id="name-one",
        ),
        pytest.param(
            [("Why did it fail?", "the roof fell in")], "name one", "name one",
            id="near-miss-none-to-name",
        ),
        pytest.param(
            [("How many people were arrested?", "three")], "who are they?", "Who were arrested?",
            id="who-they-are",
        ),
        pytest.param(
            [("How many people were arrested?", "three")], "how old are they?",
            "how old are the people?", id="near-miss-how-old-they-are",
        ),
        pytest.param(
            [("When had it left Mombasa?", "6 a.m.")], "who got there first?",
            "who got to Mombasa first?", id="there-behind-a-perfect",
        ),
        pytest.param(
            [("Has the company had accidents?", "yes")], "which was the worst?",
            "which was the worst accident?", id="which-was-the-worst",
        ),
        pytest.param(
            [("How many accidents were there?", "three")], "how many died?", "how many died?",
            id="near-miss-accidents-do-not-die",
        ),
        pytest.param(
            [("Who pays?", "Acme")], "for how long?", "For how long does Acme pay?", id="who-pays"
        ),
        pytest.param(
            [("What does Ann's wife do?", "drives a bus")], "her name?",
            "What is Ann's wife's name?", id="her-name",
        ),
        pytest.param(
            [("Who doesn't like the idea?", "Alan Whitby")], "why not?",
            "Why does Alan Whitby not like the idea?", id="why-he-does-not",
        ),
        pytest.param(
            [("Does the dealer get anything?", "yes")], "how much?",
            "How much does the dealer get?", id="how-much-of-anything",
        ),
        pytest.param(
            [("What does Acme say?", "a tax")], "and the charity?", "What does the charity say?",
            id="somebody-without-a-name",
        ),
        pytest.param(
            [("What is a savings plan?", None)], "How does a bond compare?",
            "How does a bond compare to a savings plan?", id="compared-to-the-topic",
        ),
        pytest.param(
            [("What is stew?", None), ("What is soup?", None)], "How are they different?",
            "How are soup and stew different?", id="near-miss-two-compared",
        ),
        pytest.param(
            [("When was NATO founded?", "1949")], "Is Norway a member?",
            "Is Norway a member of NATO?", id="member-of-what-has-members",
        ),
        pytest.param(
            [("How long is the tunnel?", "5 km")], "Is Norway a member?", "Is Norway a member?",
            id="near-miss-nothing-to-be-a-member-of",
        ),
        pytest.param(
            [("What is the capital of Peru?", "Lima")], "what is it's population?",
            "what is Lima's population?", id="whose-it-is",
        ),
        pytest.param(
            [("Has the law been passed?", "no")], "what does it say?", "what does the law say?",
            id="a-law-says",
        ),
        pytest.param(
            [("Has the bridge been closed?", "no")], "what does it say?", "what does it say?",
            id="near-miss-a-bridge-says-nothing",
        ),
        pytest.param(
            [("Has the law been passed?", "no")], "when will it be?",
            "when will the law be passed?", id="when-it-will-be-done",
        ),
        pytest.param(
            [("Who opposes the law?", "the Greens")], "why?",
            "Why do the Greens oppose the law?", id="several-do",
        ),
        pytest.param(
            [("Who owns the mill?", "Marlow Homes")], "why?",
            "Why does Marlow Homes own the mill?", id="near-miss-a-firm-does",
        ),
        pytest.param(
            [("Where was Ann born?", "Lund")], "and raised?", "Where was Ann raised?",
            id="participle-at-the-end",
        ),
        pytest.param(
            [("How did they escape?", "through a tunnel")], "how long was it?",
            "how long was the tunnel?", id="means-that-were-answered",
        ),
        pytest.param(
            [("Were people evacuated?", "yes")], "how many?", "How many people were evacuated?",
            id="how-many-underwent-it",
        ),
        pytest.param(
            [("What did they discover?", "a new frog")], "what colour?",
            "What colour is the new frog?", id="looks-of-what-was-answered",
        ),
        pytest.param(
            [("What did Ann get Bo?", "set the basket on the floor")], "what colour?",
            "What colour did Ann get Bo?", id="near-miss-looks-of-a-deed",
        ),
        pytest.param(
            [("What was the attendance?", "38,500")], "capacity?", "capacity?",
            id="near-miss-side-of-a-number",
        ),
        pytest.param(
            [("How long is the tunnel?", "5 km")], "age?", "age?", id="near-miss-age-of-a-thing"
        ),
        pytest.param(
            [("Who is the chairwoman?", "Sofia Meireles")], "what did she offer?",
            "what did Sofia Meireles offer?", id="a-chairwoman-is-no-firm",
        ),
    ],
)  # fmt: skip
def test_what_is_meant(turns: Turns, question: str, whole: str) -> None:
    assert resolved(turns, question).text == whole


@pytest.mark.parametrize(
    ("text", "questions", "whole"),
    [
        pytest.param(
            "Averley Care runs a home. Bo Pell complained to Averley Care. He was told to wait.",
            ["Who did Bo Pell complain to?", "what did they tell him?"],
            "what did Averley Care tell Bo Pell?",
            id="a-firm-of-ordinary-words",
        ),
        pytest.param(
            "Robin Hope runs the home. Mr Hope is 50. Robin Hope said that he would wait.",
            ["Who runs the home?", "how old is he?"],
            "how old is Robin Hope?",
            id="near-miss-a-surname-of-an-ordinary-word",
        ),
        pytest.param(
            "Lagi Moa will be the next mayor. She beat Sione Fono, who ruled for nine years.",
            ["Who will be the next mayor?", "who did she beat?", "how long did he rule?"],
            "how long did Sione Fono rule?",
            id="the-next-mayor-is-she",
        ),
        pytest.param(
            "Bo Ek lost a notebook. A cleaner photographed the notebook in a desk.",
            ["who photographed the notebook?", "where was it?"],
            "where was the notebook?",
            id="deed-without-an-entry",
        ),
        pytest.param(
            "The crew raised the wreck in six weeks. Ann Berg led the crew.",
            ["Who raised the wreck?", "how long did it take them?"],
            "how long did it take the crew?",
            id="it-takes-time",
        ),
    ],
)
def test_whom_the_text_means(text: str, questions: list[str], whole: str) -> None:
    chat = qa.Chat(qa.Article.from_text(text))
    assert [chat.ask(question).question.resolved for question in questions][-1] == whole


STORY = (
    "A storm hit the port of Lund on Saturday. It weakened in the evening. "
    '"We were lucky," said Ann Berg, the mayor. Men cleared the road on Monday. '
    "A minister, Bo Ek, came on Tuesday. The ferry may stay in the harbour until May."
)


@pytest.mark.parametrize(
    ("questions", "said"),
    [
        pytest.param(
            ["What hit the port?", "what happened next?"], "It weakened in the evening.", id="next"
        ),
        pytest.param(
            ["What hit the port?", "and then?", "and then?"],
            "Men cleared the road on Monday.",
            id="no-quotation",
        ),
        pytest.param(
            ["When did it weaken?", "what happened before that?"],
            "A storm hit the port of Lund on Saturday.",
            id="before",
        ),
        pytest.param(
            ["Who came on Tuesday?", "and then?"],
            "The article does not say.",
            id="near-miss-no-deed",
        ),
        pytest.param(
            ["What did Ann Berg say?", "and the minister?"],
            "A minister, Bo Ek, came on Tuesday.",
            id="somebody-else",
        ),
        pytest.param(
            ["How old is Ann Berg?", "and the minister?"],
            "The article does not say.",
            id="near-miss-no-deed-asked",
        ),
        pytest.param(
            ["What about the ferry?"],
            "The ferry may stay in the harbour until May.",
            id="what-about-first",
        ),
        pytest.param(
            ["Who cleared the road?", "what about the tower?"],
            "The article does not say.",
            id="near-miss-what-about-nothing",
        ),
    ],
)
def test_what_stands_beside_the_answer(questions: list[str], said: str) -> None:
    chat = qa.Chat(qa.Article.from_text(STORY))
    assert [chat.ask(question).text for question in questions][-1] == said
