"""Questions in all the forms that people type, and what they ask for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa.answering.analysis import LIMIT, analyse
from qa.answering.question import QuestionType, Role

_TYPES = [
    pytest.param("Who visited the town?", QuestionType.WHO, "who", id="who"),
    pytest.param("Whom did she marry?", QuestionType.WHOM, "whom", id="whom"),
    pytest.param("Whose boat sank?", QuestionType.WHOSE, "whose", id="whose"),
    pytest.param("When did the bank open?", QuestionType.WHEN, "when", id="when"),
    pytest.param("Where was he born?", QuestionType.WHERE, "where", id="where"),
    pytest.param("Why did prices fall?", QuestionType.WHY, "why", id="why"),
    pytest.param("How did she escape?", QuestionType.HOW, "how", id="how"),
    pytest.param(
        "How far have stocks fallen?", QuestionType.DIFFERENCE, "difference", id="how-far-fallen"
    ),
    pytest.param("How many people died?", QuestionType.HOW_MANY, "how_many", id="how-many"),
    pytest.param(
        "What is the phone number of the hall?",
        QuestionType.WHAT,
        "what_number",
        id="phone-number-counts-nothing",
    ),
    pytest.param("How much did it cost?", QuestionType.HOW_MUCH, "how_much", id="how-much"),
    pytest.param("How long did he stay?", QuestionType.HOW_LONG, "how_long", id="how-long"),
    pytest.param("How old is the oldest tree?", QuestionType.HOW_OLD, "how_old", id="how-old"),
    pytest.param("How far is the moon?", QuestionType.HOW_FAR, "how_far", id="how-far"),
    pytest.param("How often does it rain?", QuestionType.HOW_OFTEN, "how_often", id="how-often"),
    pytest.param("How tall is the tower?", QuestionType.HOW_ADJECTIVE, "how_adjective", id="tall"),
    pytest.param(
        "By how much did sales fall?", QuestionType.DIFFERENCE, "difference", id="by-how-much"
    ),
    pytest.param(
        "How much did sales fall?", QuestionType.DIFFERENCE, "difference", id="how-much-it-fell"
    ),
    pytest.param(
        "By how many did cases fall?", QuestionType.DIFFERENCE, "difference", id="by-how-many-fell"
    ),
    pytest.param(
        "By how many votes did Ann win?", QuestionType.HOW_MANY, "how_many", id="by-how-many-won"
    ),
    pytest.param(
        "How much did the fall cost?", QuestionType.HOW_MUCH, "how_much", id="how-much-it-cost"
    ),
    pytest.param(
        "What does it cost to hire a bike?", QuestionType.HOW_MUCH, "how_much", id="what-it-costs"
    ),
    pytest.param("What did the mistake cost him?", QuestionType.WHAT, "what_money", id="cost-him"),
    pytest.param("In which year did it open?", QuestionType.WHICH, "what_date", id="in-which-year"),
    pytest.param("What city did he visit?", QuestionType.WHAT, "what_place", id="what-city"),
    pytest.param("Which company bought it?", QuestionType.WHICH, "what_organisation", id="company"),
    pytest.param("What percentage voted?", QuestionType.WHAT, "what_percent", id="percentage"),
    pytest.param("What is the growth forecast?", QuestionType.WHAT, "what_percent", id="foreseen"),
    pytest.param("What was the sales target?", QuestionType.WHAT, "what_money", id="target-of"),
    pytest.param("What is the target of it?", QuestionType.WHAT, "what_is", id="target-alone"),
    pytest.param("What is the name of the ship?", QuestionType.WHAT, "what_is", id="name-of-ship"),
    pytest.param("What is photosynthesis?", QuestionType.DEFINITION, "definition", id="definition"),
    pytest.param("Who was Ada Lovelace?", QuestionType.WHO, "who_is", id="who-is"),
    pytest.param("What did the mayor say?", QuestionType.SAYING, "saying", id="saying"),
    pytest.param("Is it open?", QuestionType.YES_NO, "yes_no", id="yes-no"),
    pytest.param("Was it red or blue?", QuestionType.CHOICE, "choice", id="choice"),
    pytest.param("And is it open?", QuestionType.YES_NO, "yes_no", id="and-yes-no"),
    pytest.param("Which countries are mentioned?", QuestionType.LIST, "what_place", id="list"),
    pytest.param("List the countries", QuestionType.LIST, "what_place", id="list-command"),
    pytest.param("tell me who won", QuestionType.WHO, "who", id="tell-me-who"),
    pytest.param("Can you tell me when it began?", QuestionType.WHEN, "when", id="polite"),
    pytest.param("The treaty was signed by whom?", QuestionType.WHOM, "whom", id="echo"),
    pytest.param("capital of france", QuestionType.WHAT, "what_place", id="keywords"),
    pytest.param("who won the cup", QuestionType.WHO, "who", id="no-mark"),
    pytest.param("When the war ended, who was king?", QuestionType.WHO, "who", id="later-wh"),
    pytest.param("whos the mayor", QuestionType.WHO, "who", id="whos"),
    pytest.param("whats the price of it", QuestionType.WHAT, "what_money", id="whats"),
    pytest.param("wheres the key", QuestionType.WHERE, "where", id="wheres"),
    pytest.param("Whose is it?", QuestionType.WHOSE, "whose", id="whose-is-no-whos"),
    pytest.param("What did it cost?", QuestionType.WHAT, "what_money", id="cost"),
    pytest.param("What did the house sell for?", QuestionType.WHAT, "what_money", id="sell-for"),
    pytest.param("What did the shop sell?", QuestionType.WHAT, "what_object", id="sell"),
    pytest.param("What did they pay for it?", QuestionType.WHAT, "what_money", id="pay-for-it"),
    pytest.param("What did they pay for?", QuestionType.WHAT, "what_oblique", id="pay-for-what"),
    pytest.param("For what is the town known?", QuestionType.WHAT, "what_oblique", id="for-what"),
    pytest.param("What does it weigh?", QuestionType.WHAT, "what_quantity", id="weigh"),
    pytest.param(
        "How much does it weigh?", QuestionType.HOW_ADJECTIVE, "how_adjective", id="how-heavy"
    ),
    pytest.param("How much time did it take?", QuestionType.HOW_LONG, "how_long", id="much-time"),
    pytest.param("Was Anna there?", QuestionType.YES_NO, "yes_no", id="was-before-a-name"),
    pytest.param("Did he know who won?", QuestionType.YES_NO, "yes_no", id="embedded-wh"),
    pytest.param("What time did it open?", QuestionType.WHAT, "what_time", id="what-time"),
    pytest.param("What is the summit about?", QuestionType.WHAT, "what_oblique", id="stranded"),
    pytest.param("How few people came?", QuestionType.HOW_MANY, "how_many", id="how-few"),
    pytest.param("What did the mayor build?", QuestionType.WHAT, "what_object", id="not-saying"),
    pytest.param("What does the mayor claim?", QuestionType.SAYING, "saying", id="claim"),
    pytest.param("What's the capital of Peru?", QuestionType.WHAT, "what_place", id="short-is"),
    pytest.param("how long is the bridge", QuestionType.HOW_LONG, "how_long", id="how-long-lower"),
    pytest.param("Define a fjord", QuestionType.DEFINITION, "definition", id="define"),
    pytest.param("Name the author", QuestionType.WHAT, "what_person", id="name-one"),
    pytest.param("What language is it?", QuestionType.WHAT, "what_language", id="language"),
    pytest.param("Which country is mentioned?", QuestionType.WHICH, "what_place", id="not-a-list"),
    pytest.param("At what age did he die?", QuestionType.WHAT, "what_age", id="age"),
    pytest.param("What kinds of fat are there?", QuestionType.WHAT, "what_noun", id="kinds-are"),
    pytest.param("What is the area of the lake?", QuestionType.WHAT, "what_quantity", id="area-of"),
    pytest.param("For what purpose was it dug?", QuestionType.WHY, "why", id="for-what-purpose"),
    pytest.param("On what grounds was it refused?", QuestionType.WHY, "why", id="on-what-grounds"),
    pytest.param(
        "On what ground was it built?", QuestionType.WHAT, "what_noun", id="on-what-ground"
    ),
    pytest.param("What is the purpose of it?", QuestionType.WHAT, "what_is", id="purpose-of"),
    pytest.param("Which area is poor?", QuestionType.WHICH, "what_place", id="which-area"),
    pytest.param("What are lipids?", QuestionType.DEFINITION, "definition", id="plural-definition"),
]


@pytest.mark.parametrize(("text", "kind", "profile"), _TYPES)
def test_analyse_names_type_and_profile(text: str, kind: QuestionType, profile: str) -> None:
    question = analyse(text)
    assert (question.type, question.profile) == (kind, profile)


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        pytest.param("Trade volume in 2019?", "volume", id="no-wh-word"),
        pytest.param("What city did he visit?", "city", id="what-noun"),
        pytest.param("Which large old city burnt?", "city", id="adjectives"),
        pytest.param("What is the capital of Peru?", "capital", id="copula"),
        pytest.param("What kind of bird sings?", "bird", id="kind-of"),
        pytest.param("What is the name of the river?", "river", id="name-of"),
        pytest.param("How many people came?", "people", id="how-many"),
        pytest.param("Name the author", "author", id="command"),
        pytest.param("What was its profit last year?", "profit", id="time-behind"),
        pytest.param("What was last year's profit?", "profit", id="time-before"),
        pytest.param("What was his next film?", "film", id="next-of-the-noun"),
        pytest.param("How much sugar do I need?", "sugar", id="unknown-amount"),
        pytest.param("What is geosmin?", "geosmin", id="unknown-thing"),
        pytest.param("What was the budget cut by?", "", id="cut-is-a-participle"),
        pytest.param("How many of the towers still stand?", "towers", id="partitive"),
        pytest.param("Which of the two clubs won?", "clubs", id="which-of"),
        pytest.param("In which of her novels does he die?", "novels", id="which-of-her"),
        pytest.param("What were two of the causes?", "causes", id="two-of"),
        pytest.param("What is one of the rules?", "rules", id="one-of"),
        pytest.param("In what treatise did he say so?", "treatise", id="noun-read-as-a-verb"),
        pytest.param("Which approaches has he tried?", "approaches", id="plural-read-as-a-verb"),
        pytest.param("What bestselling book did she write?", "book", id="participle-before"),
        pytest.param("In what later war did he fight?", "war", id="comparative-before"),
        pytest.param("Which act reduced taxes?", "act", id="act-read-as-a-verb"),
        pytest.param("What types of birds are there?", "birds", id="types-read-as-a-verb"),
        pytest.param("Which river splits Rome?", "river", id="no-verb-but-a-plural"),
        pytest.param("What sciences use bacteria?", "sciences", id="no-verb-but-a-singular"),
        pytest.param("In which city Ann Bell was born?", "city", id="name-behind"),
        pytest.param("What album Bell's band released?", "album", id="a-name-s-behind"),
        pytest.param("In which year British Parliament fell?", "year", id="demonym-behind"),
        pytest.param("What year women got the vote?", "year", id="year-and-subject"),
        pytest.param("In what month elections were held?", "month", id="month-and-subject"),
        pytest.param("What year groups does it teach?", "groups", id="year-of-a-compound"),
        pytest.param("Which day trips are offered?", "trips", id="day-of-a-compound"),
        pytest.param("What day care costs most?", "care", id="day-of-another"),
        pytest.param("In which Harry Potter film does he die?", "film", id="name-within"),
        pytest.param("Which river Danube tributary was dammed?", "tributary", id="name-of-it"),
        pytest.param("In 2012, which act reduced taxes on wine?", "act", id="past-as-participle"),
        pytest.param("On which day the king freed slaves?", "day", id="past-behind-its-subject"),
        pytest.param("What famous cook condemned his remarks?", "cook", id="past-behind-somebody"),
        pytest.param("What firm claims to have won?", "firm", id="no-verb-but-have-won"),
        pytest.param("What system benefits from rules by making proofs?", "system", id="making"),
        pytest.param("What books written by nuns were burnt?", "books", id="participle-with-by"),
        pytest.param("Which oil firm's head office is in Lund?", "firm", id="owner"),
        pytest.param("Which of Lund's bridges fell?", "bridges", id="owner-that-is-named"),
        pytest.param("What is the firm's profit?", "profit", id="owner-behind-be"),
        pytest.param("What is thought to be the first mill?", "", id="thought-to-be"),
        pytest.param("What is its height according to Lee?", "height", id="according-behind"),
        pytest.param("What law bans what they used?", "law", id="verb-before-what"),
        pytest.param("What group studies how whales sing?", "group", id="verb-before-how"),
        pytest.param("What element forms salts that dissolve?", "element", id="verb-before-that"),
        pytest.param("What tax cuts that he passed were kept?", "cuts", id="clause-within"),
        pytest.param("What tax cuts were passed after he won?", "cuts", id="verb-and-clause"),
        pytest.param("With what operating system?", "system", id="participle-of-a-noun"),
        pytest.param("name of the mayor", "mayor", id="keywords-name-of"),
        pytest.param("estimated cost of the bridge", "cost", id="participle-first"),
        pytest.param("What are guests given to eat?", "", id="given-to"),
        pytest.param("What are tools used to cut it?", "tools", id="used-to-bare"),
        pytest.param("What came of it?", "", id="came-of"),
        pytest.param("What ended the war?", "", id="verb-behind-what"),
        pytest.param("What is the name given to him?", "name", id="participle-behind"),
        pytest.param("What is a flock of geese called?", "flock", id="called"),
        pytest.param("What was its earlier forecast?", "forecast", id="participle-behind-whose"),
        pytest.param("What was the firm earlier forecast to earn?", "", id="earlier-forecast"),
        pytest.param("What is the tool used to cut it?", "tool", id="used-to"),
        pytest.param("What was the horn decorated with?", "", id="stranded-behind-a-participle"),
        pytest.param("What is window glass often made by?", "", id="adverb-and-participle"),
        pytest.param("What are shells capable of?", "", id="stranded-behind-an-adjective"),
        pytest.param("What were the men forced to do?", "", id="forced-to-do"),
        pytest.param("What are the birds doing in May?", "", id="progressive"),
        pytest.param("What causes the rain?", "", id="verb-read-as-a-verb"),
        pytest.param("What did he visit?", "", id="bare-what"),
        pytest.param("Who came?", "", id="who"),
    ],
)
def test_analyse_finds_the_noun_asked_for(text: str, noun: str) -> None:
    assert analyse(text).answer_type == noun


@pytest.mark.parametrize(
    ("text", "role"),
    [
        pytest.param("Who built the bridge?", Role.SUBJECT, id="subject"),
        pytest.param("What did they build?", Role.OBJECT, id="object"),
        pytest.param("What are nurses being offered?", Role.OBJECT, id="being-offered"),
        pytest.param("What has a red roof?", Role.SUBJECT, id="has-alone"),
        pytest.param("Which firm's shares fell?", Role.SUBJECT, id="owner-of-the-subject"),
        pytest.param("Which firm's shares did he buy?", Role.OBJECT, id="owner-of-the-object"),
        pytest.param("What has it been?", Role.OBJECT, id="has-been"),
        pytest.param("What had the cook eaten?", Role.OBJECT, id="had-eaten"),
        pytest.param("Which part of the shell is used?", Role.SUBJECT, id="attribute-and-verb"),
        pytest.param("What ship in the bay sank?", Role.SUBJECT, id="place-and-verb"),
        pytest.param("What part of the shell do they use?", Role.OBJECT, id="attribute-and-do"),
        pytest.param("They used what part of the shell?", Role.OBJECT, id="attribute-at-the-end"),
        pytest.param("What are human beings?", Role.COPULA, id="beings"),
        pytest.param("Who was the bridge built by?", Role.OBLIQUE, id="stranded"),
        pytest.param("What broke down?", Role.SUBJECT, id="particle-of-the-verb"),
        pytest.param("Which lamp was switched off?", Role.SUBJECT, id="particle-passive"),
        pytest.param("What did it run on?", Role.OBLIQUE, id="stranded-behind-a-subject"),
        pytest.param("What was she looked for?", Role.OBLIQUE, id="stranded-passive"),
        pytest.param("What is the bridge?", Role.COPULA, id="copula"),
        pytest.param("Why did it fall?", Role.ADVERBIAL, id="adverbial"),
        pytest.param("Which bridge was built first?", Role.SUBJECT, id="passive-subject"),
    ],
)
def test_analyse_finds_the_slot_that_the_answer_fills(text: str, role: Role) -> None:
    assert analyse(text).role is role


@pytest.mark.parametrize(
    ("text", "preposition"),
    [
        pytest.param("In which year did it open?", "in", id="fronted"),
        pytest.param("Who did he fight against?", "against", id="stranded"),
        pytest.param("By whom was it signed?", "by", id="by-whom"),
        pytest.param("What do games start in nowadays?", "in", id="stranded-before-an-adverb"),
        pytest.param("Who signed it?", "", id="none"),
    ],
)
def test_analyse_finds_the_preposition(text: str, preposition: str) -> None:
    assert analyse(text).preposition == preposition


@pytest.mark.parametrize(
    ("text", "predicate"),
    [
        pytest.param("How long does it simmer?", "simmer", id="unknown-verb-last"),
        pytest.param("How many of the towers still stand?", "stand", id="noun-or-verb-last"),
        pytest.param("How many of the towers are still standing?", "stand", id="progressive"),
        pytest.param("What is the pay?", "be", id="noun-that-is-a-verb-too"),
        pytest.param("What is used to make ink?", "use", id="participle-read-as-an-adjective"),
        pytest.param("Where should opened jars be kept?", "keep", id="participle-of-the-subject"),
        pytest.param("What does the ordered pair show?", "show", id="participle-of-a-noun"),
        pytest.param("The new policy promotes what?", "promot", id="plural-before-what"),
        pytest.param("How many pints of milk?", "", id="no-verb-at-all"),
        pytest.param("Did the drug work well?", "work", id="verb-read-as-a-noun"),
        pytest.param("Did the kwacha fall in May?", "fall", id="unknown-noun-before-it"),
        pytest.param("Did the old bridge fall?", "fall", id="adjective-before-the-noun"),
        pytest.param("Why was it closed in May?", "close", id="participle-before-a-preposition"),
        pytest.param("When is it open on Sundays?", "be", id="adjective-before-a-preposition"),
        pytest.param("How many died?", "die", id="how-many-with-no-noun"),
        pytest.param("How many airmen died?", "die", id="how-many-with-a-noun"),
        pytest.param("when were the remains returned", "return", id="noun-read-as-a-verb"),
        pytest.param("He was the first man to receive what?", "receiv", id="nearest-before"),
        pytest.param("Where do retired workers live?", "live", id="participle-behind-do"),
        pytest.param("What do stored grains need?", "need", id="participle-before-a-plural"),
        pytest.param("What do the services given by vets provide?", "provid", id="services-given"),
        pytest.param("What do the women who trade offer?", "offer", id="who-trade"),
        pytest.param("What did the crew decide to do?", "decid", id="decide-to-do"),
        pytest.param("Which ship built in Lund is kept in Besk?", "keep", id="built-and-kept"),
        pytest.param("Which house was built and kept?", "build", id="was-built"),
        pytest.param("What was her rank according to the list?", "be", id="according-to"),
    ],
)
def test_analyse_finds_the_predicate(text: str, predicate: str) -> None:
    assert analyse(text).predicate == predicate


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        pytest.param("Was the firm profitable in May?", "NN", id="said-of-it"),
        pytest.param("Is the firm planning to close?", "NN", id="participle"),
        pytest.param("Is the old hall open?", "JJ", id="before-a-noun"),
        pytest.param("Is the stone red?", "NN", id="noun"),
    ],
)
def test_noun_before_what_is_said_of_it(text: str, tag: str) -> None:
    assert analyse(text).tags[2] == tag


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        pytest.param("What was the rebels' main stronghold?", "NN", id="behind-an-owner"),
        pytest.param("What was the old stronghold?", "NN", id="behind-an-article"),
        pytest.param("Was the old stronghold big?", "JJ", id="near-miss-said-of-it"),
        pytest.param("Did she make it on her own?", "JJ", id="near-miss-no-noun"),
    ],
)
def test_last_word_is_a_noun_where_one_is_owned(text: str, tag: str) -> None:
    assert analyse(text).tags[-2] == tag


def test_joined_words_are_two_tokens_of_the_text() -> None:
    question = analyse("whats it")
    assert [token.text for token in question.tokens] == ["what", "s", "it"]
    assert [term.word for term in question.terms] == []


def test_terms_leave_out_stop_words_and_the_question_word() -> None:
    words = [term.word for term in analyse("Who was the first man on the moon?").terms]
    assert words == ["first", "man", "moon"]


def test_noun_asked_for_weighs_less_than_the_others() -> None:
    weights = {term.word: term.weight for term in analyse("Which city burnt?").terms}
    assert weights["city"] < weights["burnt"]


def test_long_question_is_read_up_to_the_limit() -> None:
    question = analyse("why " * 200_000)
    assert question.tokens[-1].end <= LIMIT


@given(st.text(max_size=200))
def test_any_text_is_analysed(text: str) -> None:
    question = analyse(text)
    assert question.text == text
    assert all(
        question.resolved[token.start : token.end] == token.text for token in question.tokens
    )


@pytest.mark.parametrize(
    ("text", "noun", "predicate"),
    [
        pytest.param("Which two states signed it?", "states", "sign", id="counted-noun"),
        pytest.param("What two plays did he write?", "plays", "write", id="before-did"),
        pytest.param("Which one works best?", "one", "work", id="near-miss-one"),
    ],
)
def test_word_behind_which_two_is_a_noun(text: str, noun: str, predicate: str) -> None:
    asked = analyse(text)
    assert (asked.answer_type, asked.predicate) == (noun, predicate)
