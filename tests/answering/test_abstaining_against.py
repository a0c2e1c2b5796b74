"""Checks that the evidence tells a deed the way round, and of the time, that is asked for."""

from __future__ import annotations

import pytest

from qa import Article, Chat
from qa.answering.answer import Answer
from qa.types import AnswerKind


def _asked(text: str, question: str) -> Answer:
    return Chat(Article.from_text(text)).ask(question)


def _failed(answer: Answer) -> set[str]:
    return {hit.rule.removeprefix("doubt=") for hit in answer.signals if "doubt=" in hit.rule}


@pytest.mark.parametrize(
    ("check", "question", "text"),
    [
        pytest.param(
            "done by",
            "Who was rescued?",
            "The rescue was led by Colonel Ida Falk. The snow was deep.",
            id="rescuer",
        ),
        pytest.param(
            "yet to come",
            "What did the council decide?",
            "The council will decide on the offer on Monday.",
            id="will-decide",
        ),
        pytest.param(
            "yet to come",
            "Where was the violin found?",
            "Ida Falk will play the violin at Lund Hall on 9 November.",
            id="where-it-will-be-played",
        ),
        pytest.param(
            "missing deed",
            "Where does Ida Falk live?",
            "Ida Falk plays in Lund on Friday.",
            id="where-she-plays",
        ),
        pytest.param(
            "wrong kind",
            "How much will the drug cost?",
            "The drug was tried on 700 patients. Attacks fell by 58% among those who took it.",
            id="no-share-is-a-price",
        ),
        pytest.param(
            "wrong kind",
            "Why would nobody hire her?",
            "She graduated in 1962. Nobody would hire her. It was a hard year.",
            id="her-is-no-reason",
        ),
        pytest.param(
            "wrong kind",
            "Why did the mason carve his face upside down?",
            "Look for the face of the mason carved upside down under the third bench.",
            id="under-what-is-no-reason",
        ),
        pytest.param(
            "only asked",
            "How many people work at the quarry in summer?",
            "A new quarry opened.\n\nHow many people work at the quarry?\n\nIt is big.",
            id="how-many-of-the-text-itself",
        ),
        pytest.param(
            "only told",
            "Who built the bridge?",
            "Mayor Ida Falk said on Friday that the bridge was built in 1931. It is old.",
            id="who-says-so",
        ),
        pytest.param(
            "only told",
            "Who sold the mill?",
            "The mill, which was built by Ole Moe in 1901, was sold in May.",
            id="who-did-something-else",
        ),
        pytest.param(
            "only told",
            "Who arrested the two men?",
            "Police said that two men were arrested after a driver was hit by a stone. It rained.",
            id="to-whom-something-else-was-done",
        ),
        pytest.param(
            "when told",
            "When did the mill close?",
            "The mayor said on Tuesday that the mill had closed. It was old.",
            id="when-it-was-told",
        ),
        pytest.param(
            "when told",
            "When did the barn burn?",
            "Work on the burned barn goes on, Ida Falk said on Monday. It is wet.",
            id="deed-in-passing",
        ),
        pytest.param(
            "left undone",
            "What did the council answer?",
            "She asked the council to pay her debts; the council has not yet replied.",
            id="has-not-replied",
        ),
        pytest.param(
            "not so",
            "How many members signed the letter?",
            "Twelve members declined to sign the letter.",
            id="how-many-declined",
        ),
        pytest.param(
            "not so",
            "What did Ida Falk post?",
            "Ida Falk forgot to post the letter to her aunt.",
            id="what-she-forgot-to",
        ),
        pytest.param(
            "not so",
            "When did Ida Falk sell the shop?",
            "Ida Falk threatened to sell the shop in 2019.",
            id="when-of-a-threat",
        ),
        pytest.param(
            "something else",
            "How did the man escape?",
            "Police arrested a man after a robbery at a bank in Hull.",
            id="what-came-before-is-no-way",
        ),
        pytest.param(
            "missing deed",
            "Who paid for the library?",
            "Mayor Ida Falk opened the new library on Friday. It cost 12 million euros.",
            id="who-opened-it-need-not-pay",
        ),
        pytest.param(
            "something else",
            "When did the troops withdraw?",
            "Rebels seized the mill on Tuesday, a day after the troops had withdrawn.",
            id="a-day-after-that",
        ),
        pytest.param(
            "wrong part", "Who bought the mill?", "The mill was sold in 2019.", id="sold-is-nobody"
        ),
        pytest.param("not so", "Who signed it?", "Ida Falk did not sign it. It rained.", id="not"),
        pytest.param(
            "wrong kind",
            "What was the ship called?",
            "A ship with modern instruments should not have sunk, she said.",
            id="instruments-are-no-name",
        ),
        pytest.param(
            "wrong kind",
            "Who stole the mower?",
            "In May a mower was stolen that way, and the borrower had to pay.",
            id="way-is-nobody",
        ),
        pytest.param(
            "not so", "Who bought the mill?", "A brewery plans to buy the mill.", id="only-planned"
        ),
        pytest.param(
            "not so",
            "Who stole the ring?",
            "Ida Falk is accused of stealing the ring.",
            id="accused",
        ),
        pytest.param(
            "not so", "Who stole the ring?", "Police suspect Ida Falk stole the ring.", id="suspect"
        ),
        pytest.param(
            "not so", "Who stole it?", "Ole Moe denied that Ida Falk stole it.", id="denied-of"
        ),
        pytest.param(
            "not so", "Who won the seat?", "If Ida Falk wins the seat, she will go.", id="if"
        ),
        pytest.param(
            "not so", "Who won the seat?", "Ida Falk failed to win the seat.", id="failed"
        ),
        pytest.param(
            "not so",
            "Who closed the school?",
            "The council rejected a plan to close the school.",
            id="rejected",
        ),
        pytest.param(
            "not so",
            "When did Ida Falk sign it?",
            "Ida Falk did not sign it on Monday in Oslo.",
            id="when-of-what-was-not",
        ),
        pytest.param(
            "not so",
            "Why did Ida Falk sign it?",
            "Ida Falk did not sign it because she was ill.",
            id="why-of-what-was-not",
        ),
        pytest.param(
            "not so",
            "Who led the talks?",
            "The council asked Ida Falk to lead the talks.",
            id="asked-only",
        ),
        pytest.param(
            "not so", "Who wrote it?", "Ida Falk may have written it in May.", id="may-have"
        ),
        pytest.param(
            "itself",
            "Whom does Mr Reeve replace?",
            "We welcome Mr Daniel Reeve, who takes over from Miss Hale.",
            id="his-own-full-name",
        ),
        pytest.param(
            "missing deed",
            "What did Reeve die of?",
            "Daniel Reeve died at the age of 82 in a nursing home.",
            id="nobody-dies-of-an-age",
        ),
    ],
)
def test_deed_told_another_way_is_refused(check: str, question: str, text: str) -> None:
    answer = _asked(text, question)
    assert answer.kind is AnswerKind.UNANSWERABLE
    assert check in _failed(answer)


@pytest.mark.parametrize(
    ("question", "text", "words"),
    [
        pytest.param(
            "What did the council answer?",
            "She asked the council for a stove, and the council replied that it would help.",
            "help",
            id="has-replied",
        ),
        pytest.param(
            "What did the firm build?",
            "The firm did not rest, and built a bridge.",
            "bridge",
            id="another-deed-not-done",
        ),
        pytest.param("Who was rescued?", "Ida Falk was rescued by Ole Moe.", "Ida Falk", id="done"),
        pytest.param(
            "Who was Ida Falk rescued by?", "Ida Falk was rescued by Ole Moe.", "Ole Moe", id="by"
        ),
        pytest.param(
            "What will the council decide?",
            "The council will decide on the offer on Monday.",
            "offer",
            id="asked-of-what-will-be",
        ),
        pytest.param(
            "Who plans to buy the mill?",
            "A brewery plans to buy the mill.",
            "A brewery",
            id="asked-who-plans",
        ),
        pytest.param(
            "Who will buy the mill?",
            "A brewery plans to buy the mill.",
            "A brewery",
            id="asked-who-will",
        ),
        pytest.param(
            "Who will lead the talks?",
            "The council asked Ida Falk to lead the talks.",
            "Ida Falk",
            id="asked-to-do-it",
        ),
        pytest.param(
            "Who sold the mill?", "Ida Falk had the mill sold in May.", "Ida Falk", id="had-it-sold"
        ),
        pytest.param(
            "Who sold the mill?",
            "Ole Moe said that the mill had been sold in May by Ida Falk.",
            "Ida Falk",
            id="told-with-the-doer",
        ),
        pytest.param(
            "Who built the mill?",
            "The mill, which was built by Ole Moe in 1901, was sold in May.",
            "Ole Moe",
            id="agent-of-the-deed",
        ),
        pytest.param(
            "Who did not sign it?", "Ida Falk did not sign it.", "Ida Falk", id="asked-who-did-not"
        ),
        pytest.param(
            "Who is accused of stealing the ring?",
            "Ida Falk is accused of stealing the ring.",
            "Ida Falk",
            id="asked-who-is-accused",
        ),
        pytest.param(
            "Who won the race?", "Ida Falk managed to win the race.", "Ida Falk", id="managed"
        ),
        pytest.param(
            "Who opened the safe?", "Ida Falk was able to open the safe.", "Ida Falk", id="able"
        ),
        pytest.param(
            "Who saved the dog?",
            "Ida Falk, who could not swim, saved the dog.",
            "Ida Falk",
            id="another-clause-denies",
        ),
        pytest.param(
            "Who built it?", "It is believed that Ida Falk built it.", "Ida Falk", id="believed"
        ),
        pytest.param(
            "When did the hall open?", "The hall did not open until May.", "May", id="not-until"
        ),
        pytest.param(
            "Why did Ida Falk not sign it?",
            "Ida Falk did not sign it because she was ill.",
            "she was ill",
            id="why-not",
        ),
        pytest.param(
            "Who noted this fact?", 'Ida Falk noted, "It rained."', "Ida Falk", id="noted-in-quotes"
        ),
        pytest.param(
            "Whose house was it?", "The house belonged to Ida Falk.", "Ida Falk", id="belonged"
        ),
        pytest.param(
            "Whose cross led to the goal?",
            "Ida Falk, whose cross led to the goal, left.",
            "Ida Falk",
            id="whose",
        ),
        pytest.param(
            "Who scored the winning goal?",
            "Ida Falk scored in the last minute as Lund won.",
            "Ida Falk",
            id="object-unsaid",
        ),
        pytest.param(
            "Who wrote the novel?",
            "The play was adapted from a novel by Ida Falk.",
            "Ida Falk",
            id="novel-by",
        ),
        pytest.param(
            "How long will it lie there?",
            "It will lie there for four years before it is shown.",
            "four years",
            id="for-so-long-before",
        ),
        pytest.param(
            "Who was arrested?", "Ida Falk was arrested early on Monday.", "Ida Falk", id="early-on"
        ),
        pytest.param("Whose house burned?", "Ida Falk's house burned.", "Ida Falk", id="owner"),
        pytest.param(
            "Who made the film?", "The film was directed by Ida Falk.", "Ida Falk", id="makers"
        ),
        pytest.param(
            "How long after the strike began did he come?",
            "The mediator came four days after the strike began.",
            "four days",
            id="asked-how-long-after",
        ),
        pytest.param(
            "Who flew the helicopter?", "Ida Falk flew the helicopter.", "Ida Falk", id="object"
        ),
        pytest.param(
            "Why did Ida Moe vote against it?",
            "Ida Moe voted against the closure because of the cost.",
            "the cost",
            id="reason-behind-it",
        ),
        pytest.param(
            "Who was arrested?",
            "A 19-year-old man from Besk was arrested on suspicion of theft and released on bail.",
            "19-year-old man",
            id="arrested-and-released",
        ),
        pytest.param(
            "How much space does a region take?",
            "A region takes 450 MB.",
            "450 MB",
            id="space-in-bytes",
        ),
        pytest.param(
            "When do shared alarms not work?",
            "Shared alarms do not work while a phone is in flight mode.",
            "while a phone is in flight mode",
            id="participle-behind-do",
        ),
    ],
)
def test_deed_told_as_asked_is_answered(question: str, text: str, words: str) -> None:
    assert words in _asked(text, question).text


_TRAM = "The new tram, quieter than the old one, carries 200 passengers."


@pytest.mark.parametrize(
    ("question", "said"),
    [
        pytest.param("How many passengers did the old tram carry?", "", id="of-the-other-sort"),
        pytest.param("How many passengers does the new tram carry?", "200", id="near-miss-its-own"),
    ],
)
def test_what_is_said_of_the_opposite_sort(question: str, said: str) -> None:
    answer = _asked(_TRAM, question)
    assert answer.text == said if said else answer.kind == "unanswerable"
