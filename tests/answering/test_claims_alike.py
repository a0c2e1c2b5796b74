"""Claims of states that a text tells in several words: being drunk, being a fake, going ahead."""

from __future__ import annotations

import pytest

from qa.answering.answerer import Answerer
from qa.documents.article import Article
from qa.language.lexicon import entries
from qa.types import AnswerKind

_YES, _NO, _OPEN = AnswerKind.YES, AnswerKind.NO, AnswerKind.UNANSWERABLE


def _kind(text: str, question: str) -> AnswerKind:
    return Answerer([Article.from_text(text)]).answer(question).kind


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(
            "The robber escaped with a bag of gold.",
            "Was the robber arrested?",
            _NO,
            id="with-loot",
        ),
        pytest.param(
            "Ole Berg had been drinking before he drove home.",
            "Was Ole Berg sober?",
            _NO,
            id="drinking",
        ),
        pytest.param(
            "Ole Berg was twice over the limit.", "Was Ole Berg drunk?", _YES, id="over-the-limit"
        ),
        pytest.param(
            "The portrait turned out to be a forgery.",
            "Is the portrait genuine?",
            _NO,
            id="forgery",
        ),
        pytest.param("Paul sold the firm in May.", "Did Paul keep the firm?", _NO, id="sold"),
        pytest.param("The plan was shelved in May.", "Did the plan go ahead?", _NO, id="shelved"),
        pytest.param(
            "The plan was shelved in May.", "Was the plan carried out?", _NO, id="verb-of-two-words"
        ),
        pytest.param(
            "The disease cannot be passed from person to person.",
            "Is the disease contagious?",
            _NO,
            id="denied-in-other-words",
        ),
        pytest.param("He never learned to read.", "Was he illiterate?", _YES, id="told-by-denial"),
        pytest.param(
            "Her parents could not afford a car.", "Were her parents rich?", _NO, id="not-by-denial"
        ),
        pytest.param("The trains ran late all week.", "Were the trains on time?", _NO, id="late"),
        pytest.param(
            "The island has been uninhabited since 1930.",
            "Does anyone live on the island?",
            _NO,
            id="nobody-lives-there",
        ),
        pytest.param(
            "The ferry made its last trip on Wednesday.",
            "Is the ferry still running?",
            _NO,
            id="last-trip",
        ),
        pytest.param("The singer was born blind.", "Can the singer see?", _NO, id="born-blind"),
        pytest.param(
            "Robert lost touch with Anna.", "Did Robert keep in touch with Anna?", _NO, id="touch"
        ),
        pytest.param("The lump was benign.", "Was the lump cancerous?", _NO, id="benign"),
        pytest.param("The sauce is mild.", "Is the sauce spicy?", _NO, id="mild"),
        pytest.param("The milk had gone off.", "Was the milk fresh?", _NO, id="gone-off"),
        pytest.param(
            "Dogs must be kept on a lead.", "Can dogs run free?", _NO, id="kept-on-a-lead"
        ),
        pytest.param("The wind died down.", "Did the wind become stronger?", _NO, id="wind"),
        pytest.param(
            "The wind died down towards noon.",
            "Did the wind drop towards noon?",
            _YES,
            id="towards",
        ),
        pytest.param(
            "United let in three goals.", "Did United keep a clean sheet?", _NO, id="goals-let-in"
        ),
        pytest.param(
            "The team won all nine matches.", "Is the team unbeaten?", _YES, id="unbeaten"
        ),
        pytest.param(
            "The robbers left empty-handed.", "Did the robbers steal anything?", _NO, id="nothing"
        ),
        pytest.param("The killer was never found.", "Was the killer caught?", _NO, id="not-found"),
        pytest.param(
            "Voting is compulsory in the republic.",
            "Do citizens have to vote?",
            _YES,
            id="deed-compulsory",
        ),
        pytest.param("Booking is optional.", "Do I have to book?", _NO, id="deed-optional"),
        pytest.param("The councillor abstained.", "Did the councillor vote?", _NO, id="abstained"),
        pytest.param(
            "The merger fell through.", "Did the merger go ahead?", _NO, id="fell-through"
        ),
        pytest.param("The gas is odourless.", "Does the gas smell?", _NO, id="odourless"),
        pytest.param("The tram is driverless.", "Does the tram have a driver?", _NO, id="less"),
        pytest.param(
            "The talks ended without a deal.", "Was a deal reached?", _NO, id="without-a-deal"
        ),
        pytest.param(
            "The suspect gave himself up on Friday.",
            "Did the suspect turn himself in?",
            _YES,
            id="gave-himself-up",
        ),
        pytest.param(
            "The law was repealed in 1967.", "Is the law still in force?", _NO, id="repealed"
        ),
        pytest.param(
            "The fleet was caught off guard.", "Was the fleet prepared?", _NO, id="off-guard"
        ),
        pytest.param(
            "The town fell to the rebels in June.",
            "Did the rebels capture the town?",
            _YES,
            id="fell-to",
        ),
        pytest.param(
            "The firm is short of welders.",
            "Does the firm have enough welders?",
            _NO,
            id="short-of",
        ),
        pytest.param(
            "The planet is too hot for life.", "Is there life on the planet?", _NO, id="too-hot"
        ),
        pytest.param(
            "The two countries broke off relations in 1974.",
            "Do the two countries have relations?",
            _NO,
            id="ended-now",
        ),
        pytest.param(
            "The two countries broke off relations in 1974.",
            "Did the two countries have relations?",
            _YES,
            id="ended-then",
        ),
        pytest.param("The kiosk only takes cards.", "Can I pay cash at the kiosk?", _NO, id="cash"),
        pytest.param(
            "The film was shot in black and white.", "Was the film in colour?", _NO, id="colour"
        ),
        pytest.param("We missed the last bus.", "Did we catch the last bus?", _NO, id="bus"),
        pytest.param("The king spared the man.", "Was the man executed?", _NO, id="spared"),
        pytest.param(
            "Olga never forgave Berg.", "Did Olga make peace with Berg?", _NO, id="never-forgave"
        ),
        pytest.param("The trail is unmarked.", "Is the trail signposted?", _NO, id="unmarked"),
        pytest.param("Homework is optional.", "Do pupils have to do homework?", _NO, id="optional"),
    ],
)
def test_states_are_told_in_several_words(text: str, question: str, kind: AnswerKind) -> None:
    assert _kind(text, question) is kind


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(
            "The guard had been drinking. The driver, Ole Berg, was on his way home.",
            "Was the driver drunk?",
            id="another-one",
        ),
        pytest.param(
            "Paul may sell the firm next year.", "Did Paul keep the firm?", id="only-planned"
        ),
        pytest.param(
            "The island has been uninhabited since 1930.",
            "Was the island ever inhabited?",
            id="ever-before",
        ),
        pytest.param(
            "The pilot was not a millionaire.", "Was the pilot poor?", id="not-the-opposite"
        ),
        pytest.param("The mushroom is good if eaten.", "Was the mushroom eaten?", id="if-it-is"),
        pytest.param("The sauce was not spicy.", "Was the sauce mild?", id="neither"),
        pytest.param("The tea was cold.", "Was the soup hot?", id="another-dish"),
        pytest.param(
            "The storm did not abate.", "Did the storm get stronger?", id="may-stay-the-same"
        ),
        pytest.param("The plan was not adopted.", "Was the plan raised?", id="other-sense"),
        pytest.param("The team won on Sunday.", "Is the team unbeaten?", id="one-win"),
        pytest.param("Voting is compulsory for women.", "Do men have to vote?", id="of-others"),
        pytest.param(
            "The striker may be left out of the squad.",
            "Was the striker in the squad?",
            id="may-be-left-out",
        ),
        pytest.param(
            "The firm is short of welders.", "Does the firm have welders?", id="some-there-are"
        ),
        pytest.param(
            "The merger could fall through.", "Did the merger go ahead?", id="could-fall-through"
        ),
        pytest.param(
            "The dam held the water of two rivers.", "Did the dam burst?", id="held-a-thing"
        ),
        pytest.param(
            "The guard fell asleep on duty.", "Was the driver awake?", id="another-one-asleep"
        ),
        pytest.param(
            "The firm will end its deal with Nike in 2030.",
            "Did the firm lose its deal with Nike?",
            id="ends-later",
        ),
        pytest.param("Berg did not win the race.", "Did Berg lose the race?", id="may-have-drawn"),
        pytest.param(
            "The novel was not filmed in Leeds.", "Was it made into a film?", id="not-there"
        ),
        pytest.param("Ella dropped out of the race.", "Did Ella graduate?", id="out-of-what"),
        pytest.param(
            "The old kiosk only took cards. The new kiosk opens at nine.",
            "Can I pay cash at the new kiosk?",
            id="the-other-kiosk",
        ),
        pytest.param(
            "The cashier escaped with a broken arm.", "Was the cashier arrested?", id="with-harm"
        ),
        pytest.param(
            "The driver, who was asleep, escaped with cuts and bruises.",
            "Was the driver arrested?",
            id="with-cuts",
        ),
    ],
)
def test_what_proves_nothing_is_left_open(text: str, question: str) -> None:
    assert _kind(text, question) is _OPEN


def test_each_row_has_each_phrase_once() -> None:
    for line in entries("alike.tsv").split("\n"):
        sides = line.split("\t")
        phrases = [one.lstrip("+-") for side in sides for one in side.split("; ")]
        assert all(phrases[:-1])
        assert len(phrases) == len(set(phrases)), line
