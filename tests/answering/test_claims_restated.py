"""Claims that a text makes in other words: liking by praise, a loss by a deficit, and the like."""

from __future__ import annotations

import pytest

from qa.answering.analysis import analyse
from qa.answering.answerer import Answerer
from qa.answering.claims.restating import restated
from qa.documents.article import Article
from qa.language.lexicon import table
from qa.types import AnswerKind

_YES, _NO, _OPEN = AnswerKind.YES, AnswerKind.NO, AnswerKind.UNANSWERABLE

_PLAY = (
    "Teachers welcomed the play, but the author's sister, Ines Falk, criticised it. Abel Orme saw "
    "the opera and found it too long. Reviewers praised the costumes."
)
_CLUB = (
    "The rowing club ended the season with a deficit of £900. The choir reported a surplus of £70. "
    "The bowls club bought a mower."
)
_STUDY = (
    "Dr Kim Aho, who was not involved in the study, called it careful. Lars Wik did not take part "
    "in the survey. The patients slept more, but their weight did not change. Two mice died, but "
    "the deaths were unrelated to the vaccine."
)
_OFFICE = (
    "The governor, Rosa Brandt, rejected calls to step down. The treasurer spoke of calls to "
    "resign. Piet Maas received a suspended sentence for theft. Jan Vos was arrested over the "
    "attempted murder of Eva Roth. Olga Lind was granted immunity."
)
_FIRM = (
    "Clara Stern was an only child. Her cousin, Max Stern, was a baker. Stern Glass employs 40 "
    "people. Stern Glass made a loss in 2019."
)
_FEES = (
    "The fees will stay the same next year. The rents stay the same. The fares will rise in "
    "2031. Students pay half price."
)
_TRIP = "The painter sailed to Spain in 1902; his wife stayed behind in Ghent."


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(_FEES, "Will the fees change?", _NO, id="stay-the-same"),
        pytest.param(_FEES, "Will the fees go up next year?", _NO, id="stay-then"),
        pytest.param(_FEES, "Will the rents rise?", _NO, id="stay-now"),
        pytest.param(_FEES, "Will the fares change?", _YES, id="rise"),
        pytest.param(_FEES, "Will the wages change?", _OPEN, id="of-others"),
        pytest.param(_FEES, "Is there a discount for students?", _YES, id="half-price"),
        pytest.param(_FEES, "Is there a discount for teachers?", _OPEN, id="price-of-others"),
        pytest.param(_PLAY, "Did Ines Falk like the play?", _NO, id="criticised"),
        pytest.param(_PLAY, "Did Ines Falk praise the play?", _NO, id="another-welcomed-it"),
        pytest.param(_PLAY, "Did the teachers like the play?", _YES, id="welcomed"),
        pytest.param(_PLAY, "Did Abel Orme like the opera?", _NO, id="too-long"),
        pytest.param(_PLAY, "Did Abel Orme like the play?", _OPEN, id="of-another-work"),
        pytest.param(_PLAY, "Did reviewers dislike the costumes?", _NO, id="praised"),
        pytest.param(_PLAY, "Did Ines Falk like the costumes?", _OPEN, id="others-praised-them"),
        pytest.param(_CLUB, "Did the rowing club make a loss?", _YES, id="deficit"),
        pytest.param(_CLUB, "Did the choir make a loss?", _NO, id="surplus"),
        pytest.param(_CLUB, "Did the choir make a profit?", _YES, id="surplus-is-profit"),
        pytest.param(_CLUB, "Did the bowls club make a loss?", _OPEN, id="deficit-of-another"),
        pytest.param(_STUDY, "Was Kim Aho part of the study?", _NO, id="not-involved"),
        pytest.param(_STUDY, "Was Lars Wik part of the survey?", _NO, id="took-no-part"),
        pytest.param(_STUDY, "Was Kim Aho part of the survey?", _OPEN, id="another-study"),
        pytest.param(_STUDY, "Did the patients lose weight?", _NO, id="weight-unchanged"),
        pytest.param(_STUDY, "Did the mice lose weight?", _OPEN, id="weight-of-others"),
        pytest.param(_STUDY, "Were the deaths caused by the vaccine?", _NO, id="unrelated"),
        pytest.param(_STUDY, "Did the vaccine cause the deaths?", _NO, id="unrelated-turned"),
        pytest.param(_STUDY, "Were the deaths caused by a virus?", _OPEN, id="another-cause"),
        pytest.param(_OFFICE, "Did the governor resign?", _NO, id="rejected-calls"),
        pytest.param(_OFFICE, "Did the treasurer resign?", _OPEN, id="calls-only"),
        pytest.param(_OFFICE, "Did Piet Maas go to prison?", _NO, id="suspended-sentence"),
        pytest.param(_OFFICE, "Was Piet Maas jailed?", _NO, id="suspended-is-not-jailed"),
        pytest.param(_OFFICE, "Did Piet Maas receive a suspended sentence?", _YES, id="itself"),
        pytest.param(_OFFICE, "Did Olga Lind go to prison?", _OPEN, id="immunity"),
        pytest.param(_OFFICE, "Was Eva Roth murdered?", _OPEN, id="attempted-murder"),
        pytest.param(_TRIP, "Did the painter's wife go too?", _NO, id="stayed-behind"),
        pytest.param(_TRIP, "Did the painter's wife go to Spain?", _NO, id="stayed-behind-where"),
        pytest.param(_TRIP, "Did the painter's wife go to Oslo?", _OPEN, id="another-journey"),
        pytest.param(_TRIP, "Did the painter's sister go too?", _OPEN, id="another-of-the-family"),
    ],
)
def test_claims_in_other_words(text: str, question: str, kind: AnswerKind) -> None:
    assert Answerer((Article.from_text(text),)).answer(question).kind is kind


_BATHS = (
    "Bring a towel. Caps are not supplied. Goggles must be worn in the diving pool. Tickets must "
    "be booked in advance. Adults can join the late class without booking. Horses must stay "
    "outside. The wave machine is being repaired. Season ticket holders will get a refund."
)
_NEWS = (
    "Karl Brun is still missing. Two thieves are still at large. Ida Moe abandoned the climb. Tove "
    "Lie was appointed. Nobody ever saw the pilot again."
)


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(_BATHS, "Do I need to bring a towel?", _YES, id="need-is-have"),
        pytest.param(_BATHS, "Do I have to bring my own cap?", _YES, id="not-supplied"),
        pytest.param(_BATHS, "Do I have to bring my own lock?", _OPEN, id="not-told-of"),
        pytest.param(_BATHS, "Do I need goggles in the diving pool?", _YES, id="must-be-worn"),
        pytest.param(_BATHS, "Do I need goggles in the sauna?", _OPEN, id="worn-elsewhere"),
        pytest.param(_BATHS, "Do I need to book?", _YES, id="tickets-must-be-booked"),
        pytest.param(_BATHS, "Do adults need to book the late class?", _NO, id="without-booking"),
        pytest.param(_BATHS, "Do adults need to book the early class?", _OPEN, id="another-class"),
        pytest.param(_BATHS, "Can I bring my horse?", _NO, id="must-stay-outside"),
        pytest.param(_BATHS, "Can I bring my cat?", _OPEN, id="another-animal"),
        pytest.param(_BATHS, "Can I use the wave machine?", _NO, id="being-repaired"),
        pytest.param(_BATHS, "Is the wave machine working?", _NO, id="repaired-is-not-working"),
        pytest.param(_BATHS, "Is the sauna working?", _OPEN, id="another-machine"),
        pytest.param(_BATHS, "Will season ticket holders get their money back?", _YES, id="refund"),
        pytest.param(_BATHS, "Will teachers get their money back?", _OPEN, id="refund-of-others"),
        pytest.param(_NEWS, "Has Karl Brun been found?", _NO, id="still-missing"),
        pytest.param(_NEWS, "Have the thieves been caught?", _NO, id="still-at-large"),
        pytest.param(_NEWS, "Has Karl Brun been arrested?", _OPEN, id="missing-is-not-at-large"),
        pytest.param(_NEWS, "Did Ida Moe finish the climb?", _NO, id="abandoned"),
        pytest.param(_NEWS, "Did Tove Lie get the job?", _YES, id="appointed"),
        pytest.param(_NEWS, "Did Karl Brun get the job?", _OPEN, id="another-was-appointed"),
        pytest.param(_FIRM, "Did Clara Stern have brothers or sisters?", _NO, id="only-child"),
        pytest.param(
            "Ann has a twin brother, Rufus, and a sister.",
            "Does Ann have any brothers or sisters?",
            _YES,
            id="either",
        ),
        pytest.param(_FIRM, "Did Max Stern have brothers or sisters?", _OPEN, id="of-another"),
        pytest.param(_FIRM, "Does Stern Glass have more than 50 employees?", _NO, id="employs"),
        pytest.param(_FIRM, "Does Stern Glass have more than 30 employees?", _YES, id="more-than"),
        pytest.param(_FIRM, "Was Stern Glass profitable in 2019?", _NO, id="loss"),
        pytest.param(_FIRM, "Was Stern Glass profitable in 2020?", _OPEN, id="another-year"),
    ],
)
def test_duties_and_news_in_other_words(text: str, question: str, kind: AnswerKind) -> None:
    assert Answerer((Article.from_text(text),)).answer(question).kind is kind


_STORY = (
    "Coffee made no difference to the risk. Henrik Dahl was not involved in the study. David Burke "
    "said that he would retire. Galway trailed at half-time. The barn has suffered little damage. "
    "Milan Moe said he would retire from politics. Tea made a difference to the pulse."
)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        pytest.param("Did coffee have any effect on the risk?", _NO, id="no-difference"),
        pytest.param("Did tea have an effect on the pulse?", _YES, id="difference"),
        pytest.param("Did milk have any effect on the risk?", _OPEN, id="another-drink"),
        pytest.param("Was Dahl part of the study team?", _NO, id="not-involved"),
        pytest.param("Is David Burke going to continue playing?", _NO, id="would-retire"),
        pytest.param("Will Henrik Dahl keep working?", _OPEN, id="another-retires"),
        pytest.param("Did Galway lead at half-time?", _NO, id="trailed"),
        pytest.param("Was the barn badly damaged?", _NO, id="little-damage"),
        pytest.param("Was the roof badly damaged?", _OPEN, id="another-thing"),
        pytest.param("Is Milan Moe leaving politics?", _YES, id="retire-from"),
    ],
)
def test_news_stories_in_other_words(question: str, kind: AnswerKind) -> None:
    assert Answerer((Article.from_text(_STORY),)).answer(question).kind is kind


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Did the mayor resign because of it?", id="reason"),
        pytest.param("Did the mayor not resign?", id="negated"),
        pytest.param("Did the mayor sing?", id="another-deed"),
        pytest.param("Will the mayor like it?", id="to-come"),
    ],
)
def test_claims_not_restated(question: str) -> None:
    assert not list(restated(analyse(question)))


def test_rows_have_what_follows() -> None:
    for form, others in table("restatements").items():
        for other in others.split(", "):
            text, *follows = other.rsplit(" ", 2)
            assert set(follows) <= {"yes", "no", "-"}, form
            assert set(follows) != {"-"}, form
            assert all(f"{{{slot}}}" in form for slot in "sop" if f"{{{slot}}}" in text), form


_ACCESS = (
    "Wheelchair users can reach the hall and the garden, but not the dungeon, the cellar or the "
    "towers. The garden can be visited all year round. The tower is open in June."
)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        pytest.param("Can wheelchair users visit the dungeon?", _NO, id="reach-and-visit"),
        pytest.param("Can wheelchair users reach the towers?", _NO, id="last-of-the-excepted"),
        pytest.param("Are the towers accessible to wheelchair users?", _NO, id="accessible"),
        pytest.param("Can wheelchair users visit the hall?", _YES, id="what-they-reach"),
        pytest.param("Is the garden open in winter?", _YES, id="all-year-round"),
        pytest.param("Can I visit the garden in January?", _YES, id="visited-all-year"),
        pytest.param("Is the tower open in winter?", _OPEN, id="another-season"),
    ],
)
def test_access_in_other_words(question: str, kind: AnswerKind) -> None:
    assert Answerer((Article.from_text(_ACCESS),)).answer(question).kind is kind


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param("No injuries were reported.", "Was anyone hurt?", _NO, id="no-injuries"),
        pytest.param("Three people were injured.", "Was anyone hurt?", _YES, id="injured"),
        pytest.param(
            "No serious injuries were reported.", "Was anybody badly hurt?", _NO, id="badly"
        ),
        pytest.param("There were no casualties.", "Was anyone killed?", _NO, id="casualties"),
        pytest.param("There were no survivors.", "Did anyone survive?", _NO, id="survivors"),
        pytest.param("Roth leaves a wife and two sons.", "Was Roth married?", _YES, id="wife"),
        pytest.param(
            "The minister ruled out intervening.", "Will the minister step in?", _NO, id="step-in"
        ),
        pytest.param("The bid was rejected.", "Was the bid successful?", _NO, id="rejected"),
        pytest.param("The film flopped.", "Was the film a success?", _NO, id="flopped"),
        pytest.param("His play was a triumph.", "Was his play a flop?", _NO, id="triumph"),
        pytest.param(
            "The talks broke down on Friday.", "Were the talks a success?", _NO, id="talks"
        ),
        pytest.param("The song topped the charts in Japan.", "Was the song a hit?", _YES, id="hit"),
        pytest.param("The shed burnt down.", "Was anyone hurt?", _OPEN, id="nobody-told-of"),
        pytest.param("The race was postponed.", "Has the race been cancelled?", _NO, id="later"),
        pytest.param("Power was restored by dawn.", "Is the power back?", _YES, id="back"),
        pytest.param("Lee was released on bail.", "Is Lee in custody?", _NO, id="bail"),
        pytest.param("Lee was charged.", "Is Lee in custody?", _OPEN, id="charged-only"),
    ],
)
def test_news_in_other_words(text: str, question: str, kind: AnswerKind) -> None:
    assert Answerer((Article.from_text(f"{text} It rained."),)).answer(question).kind is kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param("The storm damaged roofs.", _OPEN, id="roofs"),
        pytest.param("The house burnt down.", _OPEN, id="a-house"),
        pytest.param("A dog was hurt.", _OPEN, id="a-dog"),
        pytest.param("A boy and a dog were hurt.", _YES, id="a-boy-too"),
        pytest.param("The fire injured six.", _YES, id="so-many"),
        pytest.param("The victim was hurt.", _YES, id="somebody"),
        pytest.param("The driver broke a leg.", _YES, id="part-of-the-body"),
    ],
)
def test_things_are_nobody(text: str, kind: AnswerKind) -> None:
    article = Article.from_text(f"{text} It rained.")
    assert Answerer((article,)).answer("Was anyone hurt?").kind is kind


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        pytest.param("Will the office move too?", _NO, id="remains"),
        pytest.param("Will the plant move?", _YES, id="near-miss-moves"),
    ],
)
def test_what_remains_does_not_move(question: str, kind: AnswerKind) -> None:
    text = "The plant will move to Brno in May. The office will remain in Linz."
    assert Answerer((Article.from_text(text),)).answer(question).kind is kind
