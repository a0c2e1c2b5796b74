"""The ways to answer: what a quick look turns away, the way itself would have passed on."""

from __future__ import annotations

import pytest

import qa
from qa.answering.analysis import analyse
from qa.answering.context import NO_CONTEXT
from qa.answering.library import Library
from qa.answering.paths.table import PATHS, Path

QUESTIONS = (
    "Who visited South Korea?",
    "Who paid for the visit?",
    "Which country is larger?",
    "When did General Hong die?",
    "How many leaders survived?",
    "Since when have they met?",
    "How much notice was given?",
    "Which office did Moon open?",
    "Who is Moon Jae-in?",
    "Who is the president of Kazakhstan?",
    "Whom did Moon meet?",
    "Whose remains were returned?",
    "Who is allowed to visit Korea?",
    "What did they agree on?",
    "What did the two leaders do?",
    "What is Moon's occupation?",
    "What happened to General Hong?",
    "What is the Order of Merit?",
    "Which countries are named?",
    "Name the countries.",
    "What is another name for the palace?",
    "What kind of visit?",
    "What was the purpose of the visit?",
    "What effect did the visit have on trade?",
    "What is the height of the palace?",
    "What is the palace used for?",
    "Along with Kazakhstan, which country signed?",
    "Moon and who else signed?",
    "What is the name of the general?",
    "What did Moon say?",
    "According to whom did trade fall?",
    "Who said so, according to which source?",
    "What did Moon do before that?",
    "When did they meet?",
    "When will the election be held?",
    "When did the accident happen?",
    "When does the palace close on weekdays?",
    "What is the first step?",
    "How many people were on board?",
    "How many crews are out usually?",
    "Who bought the car park?",
    "Where was the train going?",
    "Which party does he belong to?",
    "Who was the first foreign leader to visit?",
    "How many steps are there?",
    "What should I do if it rains?",
    "How do I reach the palace?",
    "What does a red light mean?",
    "Why does the light flash?",
    "When will the palace reopen?",
    "What is the best time to visit?",
    "How often does the bus run?",
    "When does the palace close?",
    "What colours does it come in?",
    "How much do students pay?",
    "What do I have to do before a visit?",
    "Where did Hong die?",
    "Why did trade fall?",
    "How did trade change?",
    "How does Moon feel?",
    "What broke?",
    "How many countries signed?",
    "Which country signed the most treaties?",
    "How many years did the war last?",
    "How much was trade in 2017?",
    "How much more was trade in 2019 than in 2017?",
    "By what percentage did trade fall?",
    "Who scored the winning goal?",
    "How many visits were there in 2017?",
    "How much does it cost to get in?",
    "What does a visit cost?",
    "How much do children pay?",
    "How much did the visit cost before?",
    "Which version of the treaty is in force?",
    "Who owns the palace?",
    "Who inherited the palace?",
    "Did trade have anything to do with the visit?",
    "When is trade highest?",
    "How much is the cheapest visit?",
    "How much does the winner get?",
    "How late did the visit start?",
    "What is the difference between 2019 and last year?",
    "How long did the visit last?",
    "How long is the treaty?",
    "How old is the president?",
    "How old was Hong when he died?",
    "At what age did he die?",
    "What did he die of?",
    "What was his mother's job?",
    "How far is Seoul?",
    "How often do they meet?",
    "Did trade rise last year?",
    "Was trade higher than $2 billion?",
    "Is it Seoul or Busan?",
    "Can a six-year-old enter the palace?",
    "What is the palace made of?",
    "Who was Hong?",
    "What is this about?",
    "trade 2019",
    "?",
)


@pytest.fixture(scope="module")
def library() -> Library:
    return Library([qa.default_article()])


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.name)
def test_paths_turn_away_only_what_the_way_passes_on(path: Path, library: Library) -> None:
    for text in QUESTIONS:
        question = analyse(text)
        if not path.may(question, library):
            assert path.load()(question, library, NO_CONTEXT) is None, text


def test_paths_are_each_looked_at_and_the_last_takes_all(library: Library) -> None:
    questions = [analyse(text) for text in QUESTIONS]
    seldom = {path.name for path in PATHS if not all(path.may(one, library) for one in questions)}
    assert seldom == {path.name for path in PATHS[:-1]}
