"""Follow-ups over news: statements that ask, "who said so?", "two years later", what a topic is."""

from __future__ import annotations

from datetime import date

import pytest
from conversing import Said, answered, resolved

from qa.conversation.chat import Chat
from qa.conversation.followups.resolve import resolve
from qa.conversation.followups.statements import as_question
from qa.conversation.turn import Turn
from qa.documents.article import Article
from qa.types import AnswerKind

Turns = list[tuple[str, Said]]

HURT: Turns = [("Was anybody hurt?", "yes")]
SOLD: Turns = [("Was the mill sold?", "yes")]
REWARD: Turns = [("Who gets the reward?", "the clerk")]
MAYOR: Turns = [("When did Ana Duarte become mayor?", "2017")]
HARVEST: Turns = [("How much barley did Grainco harvest in 2022?", "5,800 tonnes")]


@pytest.mark.parametrize(
    ("turns", "question", "whole"),
    [
        pytest.param(HURT, "How many?", "How many people were hurt?", id="how-many-were"),
        pytest.param(
            [("Has anyone died there?", "yes")],
            "How many?",
            "How many people have died there?",
            id="how-many-have",
        ),
        pytest.param(
            [("Who voted?", "Councillors")],
            "Who are they?",
            "Who are Councillors?",
            id="plural-in-a-capital",
        ),
        pytest.param(
            [("Who voted?", "Councillors")],
            "Who is she?",
            "Who is she?",
            id="near-miss-plural-in-a-capital",
        ),
        pytest.param(
            [("Was anything stolen?", "yes")],
            "How many?",
            "How many were stolen?",
            id="near-miss-how-many-things",
        ),
        pytest.param(
            [("Are all of the puppets still there?", "no")],
            "How many remain?",
            "How many puppets remain?",
            id="how-many-remain",
        ),
        pytest.param(
            [("What is the library for?", None)],
            "For what subjects?",
            "For what subjects is the library?",
            id="for-what-asked-with-for",
        ),
        pytest.param(
            [("How much will the recall cost?", "5 million euros")],
            "Who announced it?",
            "Who announced the recall?",
            id="noun-before-cost",
        ),
        pytest.param(
            [("When is the new lid available?", "June")],
            "What does it cost?",
            "What does the new lid cost?",
            id="no-adjective-in-the-phrase",
        ),
        pytest.param(
            [("Who saw the light?", "Ann Berg")],
            "What colour was it?",
            "What colour was the light?",
            id="noun-that-may-be-an-adjective",
        ),
        pytest.param(
            [("Who painted the portrait?", "Lieven Vermeul"), ("When?", "1664")],
            "What is it worth?",
            "What is the portrait worth?",
            id="who-painted-is-somebody",
        ),
        pytest.param(
            [("Who owns the mill?", "Marlow Homes"), ("Since when?", "1964")],
            "Where is it based?",
            "Where is Marlow Homes based?",
            id="near-miss-who-owns-may-be-a-firm",
        ),
        pytest.param(
            [("Have the cups been found?", "yes")],
            "And the drawing?",
            "Has the drawing been found?",
            id="one-after-several",
        ),
        pytest.param(
            [("When was the cooker banned?", "2019"), ("And in Germany?", "2020")],
            "Is it sold in Peru?",
            "Is the cooker sold in Peru?",
            id="no-country-sold-in-a-country",
        ),
        pytest.param(
            [("What is the capital of Peru?", "Lima")],
            "Is it located in the north of Peru?",
            "Is Lima located in the north of Peru?",
            id="near-miss-a-town-in-a-country",
        ),
        pytest.param(HURT, "Who?", "Who was hurt?", id="near-miss-who-was"),
        pytest.param(
            [("Whose remains were returned?", "Ann Berg")],
            "When?",
            "When were Ann Berg's remains returned?",
            id="whose",
        ),
        pytest.param(
            [("Who last spoke to Ann Berg?", "her brother")],
            "When?",
            "When did her brother last speak to Ann Berg?",
            id="last-spoke",
        ),
        pytest.param(REWARD, "How much?", "How much is the reward?", id="price-of-object"),
        pytest.param(
            [("Who paid for the bridge?", "Acme")],
            "How much?",
            "How much did Acme pay for the bridge?",
            id="near-miss-price-governed",
        ),
        pytest.param(
            HARVEST,
            "Why so little?",
            "Why did Grainco harvest so little barley in 2022?",
            id="why-so-little",
        ),
        pytest.param(
            [("How many people came to the vote?", "12")],
            "but why so few?",
            "Why did so few people come to the vote?",
            id="why-so-few",
        ),
        pytest.param(
            [("How long did the trial take?", "nine years")],
            "Why so long?",
            "Why did the trial take so long?",
            id="why-so-long",
        ),
        pytest.param(SOLD, "Who said so?", "According to whom was the mill sold?", id="source"),
        pytest.param(SOLD, "Who bought it?", "Who bought the mill?", id="near-miss-source"),
        pytest.param(
            [("What did Ann Berg say?", "the mill is safe")],
            "Who said that?",
            "Who said that?",
            id="near-miss-source-of-a-saying",
        ),
        pytest.param(SOLD, "So it was sold?", "Was the mill sold?", id="statement"),
        pytest.param(
            MAYOR,
            "She resigned, didn't she?",
            "Did Ana Duarte resign?",
            id="statement-with-tag",
        ),
        pytest.param(
            MAYOR,
            "What about Cole Ltd, where is it based?",
            "Where is Cole Ltd based?",
            id="topic-in-front",
        ),
        pytest.param(
            MAYOR,
            "And in 2019, who led it?",
            "And in 2019, who led it?",
            id="near-miss-time-in-front",
        ),
        pytest.param(
            [("Since when was Ana Duarte mayor?", "2017")],
            "Why did she go?",
            "Why did Ana Duarte go?",
            id="name-without-its-office",
        ),
        pytest.param(
            [("How much was Grainco's profit?", "71 million crowns")],
            "How much barley did they harvest?",
            "How much barley did Grainco harvest?",
            id="no-sum-is-they",
        ),
        pytest.param(
            [("Who found the frog?", "Ana Duarte"), ("Where does she study?", "Cole University")],
            "When did she hear it?",
            "When did Ana Duarte hear the frog?",
            id="nobody-hears-a-place",
        ),
        pytest.param(
            [("Where is Low Water set?", "in Hull")],
            "When was it published?",
            "When was Low Water published?",
            id="where-a-novel-is-set",
        ),
        pytest.param(
            [("Where is the harbour light?", "in Hull")],
            "When was it built?",
            "When was the harbour light built?",
            id="near-miss-where-a-light-is",
        ),
        pytest.param(
            [("Who owns it?", "the council")],
            "Is it open on Sunday?",
            "Is it open on Sunday?",
            id="who-owns-it-is-not-it",
        ),
        pytest.param(
            [("Who owns it?", "the council")],
            "Why do they rent it?",
            "Why do the council rent it?",
            id="who-owns-it-may-be-they",
        ),
        pytest.param(
            [("Who owns the mill?", "the council"), ("Who pays?", "the bank")],
            "Where is it based?",
            "Where is the bank based?",
            id="near-miss-no-it-before",
        ),
        pytest.param(
            [("What proportion of swimmers were women?", "60%")],
            "How many gave up?",
            "How many swimmers gave up?",
            id="a-share-of-swimmers",
        ),
        pytest.param(
            [("How many parts of engines broke?", "4")],
            "How many were replaced?",
            "How many parts of engines were replaced?",
            id="near-miss-parts-are-counted",
        ),
        pytest.param(
            [("Were any of the crew hurt?", "yes")],
            "How many?",
            "How many of the crew were hurt?",
            id="how-many-of-any",
        ),
        pytest.param(
            [("Were any of the people children?", "yes")],
            "How many?",
            "How many of the people were children?",
            id="how-many-children",
        ),
        pytest.param(
            [("Was anyone sent off?", "yes")], "Who?", "Who was sent off?", id="anyone-sent-off"
        ),
        pytest.param(
            [("Was the move a price cut?", "yes")],
            "Why?",
            "Why was the move a price cut?",
            id="near-miss-cut-is-a-noun",
        ),
        pytest.param(
            [("Why was there a delay?", "a shipment was lost")],
            "For how long?",
            "For how long was there a delay?",
            id="there-is-a-subject",
        ),
        pytest.param(
            [("Did Ann Berg visit Chile?", "yes")],
            "Which city?",
            "Which city did Ann Berg visit in Chile?",
            id="city-in-the-country",
        ),
        pytest.param(
            [("Did Ann Berg visit Chile?", "yes")],
            "Which year?",
            "Which year did Ann Berg visit Chile?",
            id="near-miss-year-in-no-country",
        ),
        pytest.param(
            [("Who replaced Bob Hay?", "Ann Berg")],
            "Why her?",
            "Why did Ann Berg replace Bob Hay?",
            id="why-her",
        ),
        pytest.param(
            [("How much were sales before the strike?", "4")],
            "And during it?",
            "How much were sales during the strike?",
            id="other-side",
        ),
        pytest.param(
            [("How much were sales before the strike?", "4")],
            "and after the strike?",
            "How much were sales after the strike?",
            id="other-side-named",
        ),
        pytest.param(
            [("How much were sales in May?", "4")],
            "And before?",
            "How much were sales in May before?",
            id="near-miss-no-side",
        ),
        pytest.param(
            [("What share had the first dose?", "61%")],
            "And the second?",
            "What share had the second dose?",
            id="other-ordinal",
        ),
        pytest.param(
            [("Did they talk about climate change?", "yes")],
            "And COVID-19?",
            "Did they talk about COVID-19?",
            id="object-of-yes-no",
        ),
        pytest.param(
            [("Did Norway sign the treaty?", "yes")],
            "And Sweden?",
            "Did Sweden sign the treaty?",
            id="near-miss-subject-of-yes-no",
        ),
        pytest.param(
            [("Who bought the mill?", "Cole Ltd")],
            "no, I meant the bridge, is it open?",
            "Is the bridge open?",
            id="correction-with-a-question",
        ),
        pytest.param(
            [("What caused the fall in trade?", "the strike")],
            "How much was it before the strike?",
            "How much was trade before the strike?",
            id="no-fall-is-measured",
        ),
        pytest.param(
            [("Where is the Tamar?", "the Kolva"), ("Who heads Cole Ltd?", "Ann Berg")],
            "Where was she born?",
            "Where was Ann Berg born?",
            id="no-river-is-she",
        ),
        pytest.param(
            [("Did Ann Berg offer Bob Hay money?", "yes")],
            "How much?",
            "How much money did Ann Berg offer Bob Hay?",
            id="how-much-money",
        ),
        pytest.param(
            [("How much do the Bergs charge for a bun?", "80 pence")],
            "And Fairway?",
            "How much does Fairway charge for a bun?",
            id="one-name-for-several",
        ),
        pytest.param(
            [("What did the Greens propose?", "a tax")],
            "Who leads them?",
            "Who leads the Greens?",
            id="the-greens-are-several",
        ),
        pytest.param(
            [("Who wants Ann Berg to resign?", "Bob Hay")],
            "Will she?",
            "Will Ann Berg resign?",
            id="will-do-what-is-wanted",
        ),
        pytest.param(
            [("Did all of the members vote for the closure?", "no")],
            "How many didn't?",
            "How many of the members didn't vote for the closure?",
            id="how-many-did-not",
        ),
        pytest.param(
            [("Did anyone see the ship?", "yes")],
            "Who did?",
            "Who did see the ship?",
            id="who-did",
        ),
        pytest.param(
            [("Was the ship sold?", "yes")], "Who did?", "Who did?", id="near-miss-who-did"
        ),
        pytest.param(
            [("How much will the families get?", "3,000 euros")],
            "Who from?",
            "From whom will the families get 3,000 euros?",
            id="how-much-is-an-object",
        ),
        pytest.param(
            [("When does the council meet?", "12 June")],
            "What will it decide then?",
            "What will the council decide on 12 June?",
            id="then-on-a-day",
        ),
        pytest.param(
            [("When did the council meet?", "in June")],
            "What did it decide then?",
            "What did the council decide in June?",
            id="near-miss-then-in-a-month",
        ),
        pytest.param(
            [("Where was the ring found?", "under a stage")],
            "How deep?",
            "How deep was the ring found?",
            id="how-deep",
        ),
        pytest.param(
            [("Where does Ann Berg work?", "a care home")],
            "Who lives there?",
            "Who lives in the care home?",
            id="care-home",
        ),
        pytest.param(
            [("Who is Ann Berg?", "a nurse")],
            "Did Bob Hay offer her money?",
            "Did Bob Hay offer Ann Berg money?",
            id="money-offered-to-her",
        ),
        pytest.param(
            [("Who is Ann Berg?", "a nurse")],
            "Did Bob Hay steal her money?",
            "Did Bob Hay steal Ann Berg's money?",
            id="near-miss-her-money",
        ),
        pytest.param(
            [("Is the lift open?", "no")],
            "Until when?",
            "Until when is the lift not open?",
            id="until-when-not",
        ),
        pytest.param(
            [("Is the lift open?", "yes")],
            "Until when?",
            "Until when is the lift open?",
            id="near-miss-until-when",
        ),
        pytest.param(
            [("Who sold the mill?", "Ann Berg")],
            "Why did she do that?",
            "Why did Ann Berg sell the mill?",
            id="why-did-she-do-that",
        ),
        pytest.param(
            [("What was the mill?", "a ruin"), ("Who is Ann Berg?", "a judge")],
            "When did she do that?",
            "When did Ann Berg do that?",
            id="near-miss-no-deed",
        ),
        pytest.param(
            [("Was it the first whale in the river?", "no")],
            "When did the other one die?",
            "When did the other whale die?",
            id="another-than-the-first",
        ),
        pytest.param(
            [("Who spotted the whale?", "Sea Watchers")],
            "Who is their president?",
            "Who is Sea Watchers' president?",
            id="watchers-are-several",
        ),
        pytest.param(
            [("Who is Bob Hay?", "a teacher"), ("Who was with him?", "his grandson")],
            "What did he say?",
            "What did Bob Hay say?",
            id="whose-grandson-it-is",
        ),
        pytest.param(
            [("Who is Bob Hay?", "a teacher"), ("Who was with him?", "a boy")],
            "What did he say?",
            "What did the boy say?",
            id="near-miss-nobodys-boy",
        ),
        pytest.param(
            [("What will the firm build?", "a second drying plant")],
            "How much will it cost?",
            "How much will the second drying plant cost?",
            id="the-firm-builds",
        ),
    ],
)
def test_stories_are_understood(turns: Turns, question: str, whole: str) -> None:
    assert resolved(turns, question).text == whole


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        pytest.param("So it was sold?", "Was it sold?", id="be"),
        pytest.param("The ferry sank?", "Did the ferry sink?", id="past"),
        pytest.param("the plant will open in 2026?", "Will the plant open in 2026?", id="modal"),
        pytest.param("Grainco is Norwegian, right?", "Is Grainco Norwegian?", id="tag"),
        pytest.param("They haven't found it?", "Have they found it?", id="denied"),
        pytest.param("Nobody was hurt?", "Was anybody hurt?", id="nobody"),
        pytest.param("The money stolen?", "Was the money stolen?", id="undergone"),
        pytest.param("The mine damaged in May?", "Was the mine damaged in May?", id="undergone-in"),
        pytest.param("The vote unanimous?", "Is the vote unanimous?", id="no-auxiliary"),
        pytest.param(
            "Ann’s boss shake hands with him?",
            "Did Ann’s boss shake hands with him?",
            id="no-auxiliary-verb",
        ),
        pytest.param("They will pay, won't they?", "Will they pay?", id="tag-won't"),
        pytest.param("Half of it was met by a fund?", "Was half of it met by a fund?", id="half"),
        pytest.param("The team found looms?", "Did the team find looms?", id="looks-undergone"),
        pytest.param(
            "the deal values Acme at $8 million, right?",
            "Does the deal value Acme at $8 million?",
            id="verb-like-a-noun",
        ),
        pytest.param("The price of the mill?", None, id="near-miss-noun"),
        pytest.param("Growth forecast for 2025?", None, id="near-miss-two-nouns"),
        pytest.param("Number of people employed there?", None, id="near-miss-figure"),
        pytest.param("The cost of it rose in May?", "Did the cost of it rise in May?", id="rose"),
        pytest.param("profit fell in May?", "Did profit fall in May?", id="bare-noun"),
        pytest.param("The war ended?", None, id="near-miss-either-way"),
        pytest.param("Anything else interesting?", None, id="near-miss-anything"),
        pytest.param("Her mother?", None, id="near-miss-phrase"),
        pytest.param("The man who was killed?", None, id="near-miss-relative"),
        pytest.param("The ferry sank.", None, id="near-miss-no-question"),
        pytest.param("Was it sold?", None, id="near-miss-question"),
        pytest.param("In which year was it sold?", None, id="near-miss-wh"),
    ],
)
def test_statements_ask(text: str, asked: str | None) -> None:
    assert as_question(text) == asked


@pytest.mark.parametrize(
    ("text", "question", "whole"),
    [
        pytest.param(
            "Sales were 4 in 2017 and 6 in 2019.",
            "And two years later?",
            "How much were sales in 2019?",
            id="later",
        ),
        pytest.param(
            "Sales were 4 in 2016 and 6 in 2017.",
            "and the year before?",
            "How much were sales in 2016?",
            id="before",
        ),
        pytest.param(
            "Sales were 6 in 2017, up from 4 in 2016, a year earlier.",
            "And a year earlier?",
            "How much were sales a year earlier?",
            id="near-miss-as-the-text-has-it",
        ),
        pytest.param(
            "Sales were 6 in 2017.",
            "And two years later?",
            "How much were sales two years later?",
            id="near-miss-year-unknown",
        ),
    ],
)
def test_years_by_distance(text: str, question: str, whole: str) -> None:
    article = Article.from_text(text)
    history = [Turn("", answered("How much were sales in 2017?", "6", article))]
    assert resolve(question, history, (article,)).text == whole


def test_it_is_what_the_text_says_so_of() -> None:
    text = "The night train will stop in Venice. A seat costs 39 euros, a bed 89."
    turns = [("When does the night train start?", None), ("How much is a seat?", "39 euros")]
    article = Article.from_text(text)
    history = [Turn(asked, answered(asked, said, article)) for asked, said in turns]
    whole = resolve("Does it stop in Venice?", history, (article,)).text
    assert whole == "Does the night train stop in Venice?"
    near = resolve("Does it cost more on Fridays?", history, (article,)).text
    assert near == "Does a seat cost more on Fridays?"


def test_a_firm_is_never_she() -> None:
    article = Article.from_text("Gwen Bevan said that she would sue. Fairway said nothing.")
    history = [Turn("Who sued?", answered("Who sued?", "Gwen Bevan", article))]
    whole = resolve("Did Fairway meet her lawyer?", history, (article,)).text
    assert whole == "Did Fairway meet Gwen Bevan's lawyer?"
    own = resolve("Did Gwen Bevan meet her lawyer?", history, (article,)).text
    assert own == "Did Gwen Bevan meet her lawyer?"


def test_what_a_stands_before_is_the_new_topic() -> None:
    article = Article.from_text("The firm will build a second drying plant in Hull.")
    asked = "What will the firm build?"
    history = [Turn(asked, answered(asked, "second drying plant", article))]
    whole = resolve("What will it cost?", history, (article,)).text
    assert whole == "What will the second drying plant cost?"


def test_contrast_excludes_the_other_figures() -> None:
    turns: Turns = [*HARVEST, ("And in 2021?", "6,100 tonnes")]
    assert set(resolved(turns, "And in 2020?").context.exclude) == {"5,800 tonnes", "6,100 tonnes"}
    assert resolved(MAYOR, "Who was mayor in 2016?").context.exclude == ()


@pytest.mark.parametrize(
    ("first", "question", "said"),
    [
        pytest.param("When does the bridge open?", "Which year is that?", "2022", id="year"),
        pytest.param("When did the mayor arrive?", "what date was that?", "2021-08-16", id="date"),
        pytest.param("How many ferries ran last year?", "what year was that", "2020", id="asked"),
        pytest.param("When is the fair?", "what day is that?", "Friday", id="weekday-beside-it"),
        pytest.param("When did Ann Lee die?", "what day was that?", "Tuesday", id="weekday-told"),
    ],
)
def test_moments_have_their_calendar_form(first: str, question: str, said: str) -> None:
    text = (
        "The mayor arrived on Monday. The bridge will open next year. "
        "Only nine ferries ran last year. The fair is on Friday, 29 October. Ann Lee died on "
        "3 May 1949."
    )
    chat = Chat(Article.from_text(text, published=date(2021, 8, 17)))
    chat.ask(first)
    answer = chat.ask(question)
    assert (answer.kind, answer.text) == (AnswerKind.COMPUTED, said)
    span = answer.spans[0]
    assert text[span.start : span.end] == span.text


def test_greeting_before_small_talk_is_small_talk() -> None:
    chat = Chat(Article.from_text("The mill was sold."))
    assert chat.ask("Hi, are you a robot?").kind is AnswerKind.CHAT
    assert chat.ask("Hi, was the mill sold?").kind is AnswerKind.YES


def test_a_deed_of_another_is_not_told_of_who_a_pronoun_was_put_in_for() -> None:
    chat = Chat(
        Article.from_text(
            "Ilmar Tamm opened the hall in Narva on Friday. He thanked the family of Peter Ojala, "
            "who built its first stage and died in Riga in 1961.\n"
        )
    )
    chat.ask("Who opened the hall?")
    assert chat.ask("Where did he die?").kind is AnswerKind.UNANSWERABLE
    chat.ask("Who built the first stage?")
    assert chat.ask("Where did he die?").text == "Riga"


def test_first_question_may_be_a_statement() -> None:
    answer = Chat(Article.from_text("The mill was sold on Monday.")).ask("The mill was sold?")
    assert answer.kind is AnswerKind.YES
    assert [step.rule for step in answer.question.rewrites] == ["statement"]
