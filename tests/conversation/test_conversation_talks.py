"""Follow-ups of whole talks as people hold them, and what must not be taken so."""

from __future__ import annotations

import pytest
from conversing import Said, resolved

from qa.conversation.chat import Chat
from qa.conversation.followups.entities import phrases
from qa.documents.article import Article

Turns = list[tuple[str, Said]]

SHOP: Turns = [("Is there a shop?", "yes")]
OTTERS: Turns = [("How many otters are left?", "4,000")]
WORKS: Turns = [("Who founded the brickworks?", "Ann Crowther")]


@pytest.mark.parametrize(
    ("text", "things"),
    [
        pytest.param("Did no scientist see it?", [], id="nobody"),
        pytest.param(
            "Who crossed No Man's Land?", ["No Man's Land", "No Man"], id="near-miss-name"
        ),
        pytest.param("Did he ever see a live one?", [], id="of-a-pronoun"),
        pytest.param("Did he see a live otter?", ["a live otter"], id="near-miss-noun-of-its-own"),
        pytest.param("Do they weigh some 300 grams?", [], id="measure"),
        pytest.param("Do they eat some 300 crabs?", ["some 300 crabs"], id="near-miss-counted"),
    ],
)
def test_what_is_spoken_of(text: str, things: list[str]) -> None:
    assert [one.text for one in phrases(text)] == things


@pytest.mark.parametrize(
    ("turns", "question", "whole"),
    [
        pytest.param(WORKS, "When did it close?", "When did the brickworks close?", id="one-works"),
        pytest.param(
            [("Who moved the headquarters?", "Ann Berg")], "Where is it?",
            "Where is the headquarters?", id="one-headquarters",
        ),
        pytest.param(
            [("Who moved the bricks?", "Ann Berg")], "Where are they?", "Where are the bricks?",
            id="near-miss-several",
        ),
        pytest.param(
            [("Who discovered the species?", None)], "Where did he live?", "Where did he live?",
            id="he-is-no-species",
        ),
        pytest.param(
            [("Who is the youngest?", "Ben Ford, 16")], "How old?", "How old is Ben Ford?",
            id="how-old-is-who-was-picked",
        ),
        pytest.param(
            [("When did the union hear of it?", None)], "Which union?",
            "What is the union called?", id="which-of-one-known",
        ),
        pytest.param(
            [("Who do the Jays play?", "Osk")], "When is it?", "When do the Jays play Osk?",
            id="when-it-is-done",
        ),
        pytest.param(
            [("Who plays in the cup final?", "Osk")], "When is it?", "When is the cup final?",
            id="near-miss-when-what-takes-place-is",
        ),
        pytest.param(
            [("Have they tried to free the ferry?", "yes")], "Did it work?",
            "Did they free the ferry?", id="whether-an-attempt-worked",
        ),
        pytest.param(
            [("Have they freed the ferry?", "yes")], "Did it work?",
            "Did the ferry work?", id="near-miss-no-attempt",
        ),
        pytest.param(
            [("Is the deal done yet?", "no")], "When will it be?", "When will the deal be done?",
            id="when-it-will-be-done",
        ),
        pytest.param(
            [("Does Ann want to be a vet?", "no")], "What then?", "What does Ann want to be?",
            id="what-instead",
        ),
        pytest.param(
            [("What did Ann do?", "left")], "What then?", "What happened next?",
            id="near-miss-what-next",
        ),
        pytest.param(
            [("What did Ann do?", "did not call the police")], "Why?",
            "Why did Ann not call the police?", id="why-not-done",
        ),
        pytest.param(
            [("Who wrote the letter?", "Ann"), ("Where does Ann go to school?", "Lund")],
            "How long was it?", "How long was the letter?", id="no-school-that-one-goes-to",
        ),
        pytest.param(
            [("Who runs the school?", "Ann")], "How big is it?", "How big is the school?",
            id="near-miss-the-school",
        ),
        pytest.param(
            [("What happened to the ferry?", None), ("Who broke his wrist?", "Bob")],
            "Where was it going?", "Where was the ferry going?", id="no-wrist-goes",
        ),
        pytest.param(
            [("Who didn't come?", "Bob")], "Why?", "Why did Bob not come?", id="why-who-did-not"
        ),
        pytest.param(
            [("Who came?", "Bob")], "Why?", "Why did Bob come?", id="near-miss-why-who-did"
        ),
        pytest.param(
            [("When did the whale swim up the river?", None)], "Which river?",
            "Which river did the whale swim up?", id="near-miss-which-it-was-done-to",
        ),
        pytest.param(
            [("Who found the dog?", None)], "Where did he live?", "Where did the dog live?",
            id="near-miss-dog",
        ),
        pytest.param(
            [("Who ever saw the otter?", "No scientist")], "When was that?",
            "When did someone ever see the otter?", id="nobody-did-it",
        ),
        pytest.param(
            [("Is Acme in France?", None)], "What about Spain?", "Is Acme in Spain?",
            id="one-country-for-another",
        ),
        pytest.param(
            [("Is Lund in Sweden?", None)], "And Paris?", "Is Paris in Sweden?",
            id="near-miss-one-town-for-another",
        ),
        pytest.param(
            [("Did Ann ever marry?", "yes")], "Who?", "Who did Ann marry?", id="who-not-whoever"
        ),
        pytest.param(
            [("Was the house old?", "yes")], "Is it still there?", "Is the house still there?",
            id="whether-it-stands",
        ),
        pytest.param(
            [("What does Ann do?", "runs the bakery")], "How old is it?",
            "How old is the bakery?", id="what-is-run-and-no-runs",
        ),
        pytest.param(
            [("Where's the pressure gauge?", "the boiler")], "How often should I do this?",
            "How often should I do this?", id="nobody-does-a-gauge",
        ),
        pytest.param(
            [("What did Ann die of?", "the flu")], "How old was she?",
            "How old was Ann when she died?", id="how-old-who-died",
        ),
        pytest.param(
            [("Who proposed the plan?", "Ann Berg"), ("What party is Ann Berg?", "Green")],
            "Who opposed it?", "Who opposed the plan?", id="nobody-opposed-a-party",
        ),
        pytest.param(
            [("What river is it?", "the Tarn")], "How long is it?", "How long is the Tarn?",
            id="near-miss-what-a-thing-is",
        ),
        pytest.param(
            [("Why did the mayor abstain?", "his brother owns a house there")], "Who is he?",
            "Who is the mayor?", id="he-is-no-brother-of-his",
        ),
        pytest.param(
            [("Why did Ann leave?", "her husband was ill")], "Who is he?",
            "Who is Ann's husband?", id="near-miss-a-husband-of-hers",
        ),
        pytest.param(SHOP, "where?", "Where is the shop?", id="where-what-there-is"),
        pytest.param(SHOP, "Since when?", "Since when is there a shop?", id="near-miss-since-when"),
        pytest.param(
            [("Are there shops?", "yes")], "where?", "Where are there shops?",
            id="near-miss-several-of-them",
        ),
    ],
)  # fmt: skip
def test_follow_ups(turns: Turns, question: str, whole: str) -> None:
    assert resolved(turns, question).text == whole


CHISPA = (
    "The oldest otter, a female called Chispa, lived in the zoo of Quito. In 1974 Marta Quispe "
    "photographed a pair near Coroico. She studied them for forty years. Marta founded a reserve."
)

MILL = (
    "Orrin Looms, the maker of carpets and rugs, returned to profit in 2023, as it says. Sales "
    "in Norway, the biggest market, fell. The manager is Ann Berg, who took over after the sacking "
    "of Bob Lunt. The Swiss weaver Emil Rauch taught there."
)
CUP = (
    "Harrow Vale beat Stowe Rovers. Harrow Vale last won the cup in 1987. Harrow Vale will meet "
    "Tarn United in May, said the manager, Ann Berg, who took over from Bob Lunt."
)


@pytest.mark.parametrize(
    ("text", "questions", "whole"),
    [
        pytest.param(
            CHISPA, ["What was she called?", "Where did she live?"],
            "Where did Chispa live?", id="name-of-a-she",
        ),
        pytest.param(
            CHISPA, ["Who photographed a pair?", "How long did she work with them?"],
            "How long did Marta Quispe work with pairs?", id="she-is-none-of-them",
        ),
        pytest.param(
            MILL, ["What does Orrin Looms make?", "What is their biggest market?"],
            "What is Orrin Looms' biggest market?", id="no-market-of-carpets",
        ),
        pytest.param(
            MILL, ["What does Orrin Looms make?", "How thick are they?"],
            "How thick are carpets and rugs?", id="near-miss-what-carpets-are",
        ),
        pytest.param(
            MILL, ["Who is the manager?", "Who had the job before her?", "Why did he go?"],
            "Why did Bob Lunt go?", id="he-is-no-manager-called-ann",
        ),
        pytest.param(
            "Jan Post, a skipper, drowned in May. Bo Tapper was whipped in June for theft.",
            ["What happened to Jan Post?", "When?"], "When did Jan Post drown?", id="drowned",
        ),
        pytest.param(
            "Jan Post, a skipper, drowned in May. Bo Tapper was whipped in June for theft.",
            ["What happened to Bo Tapper?", "When?"], "When was Bo Tapper whipped?", id="whipped",
        ),
        pytest.param(
            MILL, ["Was Emil Rauch French?", "What was he, then?"], "What was Emil Rauch?",
            id="of-another-nation",
        ),
        pytest.param(
            CUP, ["When was the last time Harrow won?", "Who do they play next?"],
            "Who does Harrow play next?", id="they-are-a-side",
        ),
    ],
)  # fmt: skip
def test_whom_the_talk_means(text: str, questions: list[str], whole: str) -> None:
    chat = Chat(Article.from_text(text))
    asked = [chat.ask(question) for question in questions][-1]
    assert asked.question.resolved == whole


def test_bare_question_is_not_asked_as_typed() -> None:
    chat = Chat(
        Article.from_text(
            "The queue was two hundred metres long. On Wednesday the bank banned Quillpay. It "
            "lifted the ban when the books were in order. Ann waited for long."
        )
    )
    chat.ask("What did the bank do?")
    assert chat.ask("for how long?").text == "The article does not say."


BROTHERS: Turns = [("Who founded the mill?", ("Amos Lee", "Eli Lee"))]
RAN: Turns = [*BROTHERS, ("Which of them ran it?", "Amos Lee")]
TRAINS: Turns = [("When does the crew train now?", "at six")]
LIBRARY: Turns = [("What did Ann Lee open?", "the village library")]


@pytest.mark.parametrize(
    ("turns", "question", "whole"),
    [
        pytest.param(
            BROTHERS, "Which of them ran it?", "Who ran the mill, Amos Lee or Eli Lee?",
            id="irregular-verb",
        ),
        pytest.param(
            [*BROTHERS, ("When did the works close?", "1958")], "Which of them never married?",
            "Who never married, Amos Lee or Eli Lee?", id="listed-a-turn-before",
        ),
        pytest.param(
            [("Which schools took part?", ("Hill School", "Lake School"))], "Which of them won?",
            "Which school won, Hill School or Lake School?", id="with-the-noun",
        ),
        pytest.param(
            BROTHERS, "Which of the works closed?", "Which of the works closed?",
            id="near-miss-of-another-noun",
        ),
        pytest.param(RAN, "and the other?", "What about Eli Lee?", id="and-the-other"),
        pytest.param(RAN, "and the other works?", "and the other works?",
                     id="near-miss-the-other-of-its-own"),
        pytest.param(TRAINS, "and before?", "When did the crew train before?", id="before-now"),
        pytest.param(
            [("Who runs the shop?", "Bo")], "and before?", "Who used to run the shop before?",
            id="before-of-a-subject",
        ),
        pytest.param(
            [("How much is a permit now?", "£10")], "and earlier?",
            "How much was a permit before?", id="earlier",
        ),
        pytest.param(
            [("What happened in May?", "it rained")], "and before that?",
            "What happened before that?", id="near-miss-what-happened",
        ),
        pytest.param(
            LIBRARY, "How many people live there?", "How many people live there?",
            id="nobody-lives-in-a-library",
        ),
        pytest.param(
            LIBRARY, "How many people work there?", "How many people work at the village library?",
            id="near-miss-works-in-it",
        ),
        pytest.param(
            [("Why did the works close?", "the clay ran out")], "Who works there?",
            "Who works there?", id="clay-is-no-place",
        ),
    ],
)  # fmt: skip
def test_one_of_several_and_before(turns: Turns, question: str, whole: str) -> None:
    assert resolved(turns, question).text == whole
