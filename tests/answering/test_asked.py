"""Questions that the text asks and answers itself."""

from __future__ import annotations

import pytest
from asking import ask

from qa.documents.article import Article
from qa.reading.asked import answered_questions

POOL = (
    "LIDO\n\nIs the water heated?\n\nYes. It is kept at 24 degrees; in winter it is not heated.\n\n"
    "How old must children be to swim alone?\n\nEight. Others come with somebody aged 16.\n\n"
    "Why is there a swan on the gate?\n\nA swan stopped the bulldozers in 1999.\n\n"
    "Who built the lido?\n\nIt was designed by Percival Stride and built by miners in 1934.\n\n"
    "What does a swim cost?\n\n- Adults pay £6.\n- Children pay £3.\n\nThe end of the text."
)
INTERVIEW = (
    "Ann Lee has watched birds for years.\n\nQ: How many birds have you ringed?\n\n"
    "A: Me personally? About 61,000.\n\nQ: Were you ever afraid?\n\nA: Once, in a storm."
)
SHED = (
    "HENS\n\nHow many hens should I get?\n\nAt least three, because a lonely hen stops laying. "
    "Four may be better.\n\nIs it legal?\n\nIn most towns, yes, but ask. No town likes a cock."
)
# A transcript, whose answers say "I", and mostly not what they are answers to.
CREW = """Ole Bech: You have a shipyard now. How many men work for you?

Ana Rey: Nine, all from the island.

Ole Bech: And do you like it?

Ana Rey: I like my boats.
"""
TALK = (
    "Rosa Lund keeps bees in Varde. Ole Bech met her for the Courier.\n\n"
    "OLE BECH: How did you begin?\n\nROSA LUND: By accident. I found a swarm in 1996.\n\n"
    "BECH: How many hives do you have now, all in all?\n\nLUND: Forty.\n\n"
    "BECH: You left the club last year. Why?\n\nLUND: Because nobody listens to a beginner.\n\n"
    "BECH: Your brother says the honey is sold in Oslo.\n\nLUND: It was, until May. My sister "
    "Inga drives it to Bergen. I mended the old press myself."
)

# An interviewer who wrote the text, an island that is named more often than who answers.
ISLE = (
    "The last goat\n\nBy Per Holm\n\nMona Reyes, 52, cleared Skar Holm of goats. She "
    "spoke to us in Skar Holm, on the quay of Skar Holm.\n\n"
    "Q: Where had the goats come from?\n\nA: From a farm that failed in 1911. They swam.\n\n"
    "Q: How did you catch them?\n\nA: With nets dropped from boats. I broke the old winch.\n\n"
    "Q: Did all the dogs come home?\n\nA: All but two. My husband wept.\n\n"
    "Q: Were you proud?\n\nA: Of course. I still am.\n\n"
    "Q: Will you go back?\n\nA: Not before spring. I am tired."
)

MOOR = (
    "The last wasps\n\nBy Ida Storm\n\nPaula Brink, 39, spent summers in the valley of Loch Arn. "
    "She spoke to us in Perth.\n\n"
    "Q: When did you first go to Loch Arn?\n\nA: In May 2011, on a bicycle. I counted orchids.\n\n"
    "Q: Where had the wasps come from?\n\nA: From a crate of pears.\n\n"
    "Q: How did you get rid of them?\n\nA: With traps full of syrup. We hung up 900.\n\n"
    "Q: What will you do next?\n\nA: Read. After that there are the moths."
)

FAQ = (
    "Q: How do I reset the Pulsar P3 headphones?\n\nA: Hold the power button for ten seconds.\n\n"
    "Q: How long do they take to charge?\n\nA: Two and a half hours.\n\n"
    "Q: Can I replace the ear cushions?\n\nA: Yes. Pull them off gently.\n\n"
    "Q: How long is the guarantee?\n\nA: Two years from the date of purchase."
)


ROWER = (
    "The rower\n\nInes Calvo rowed the Atlantic. We met her in Vigo.\n\n"
    "Q: What was the worst moment at sea?\n\nA: In 2019 a wave turned the boat over at night, 600 "
    "miles off Barbados, and I lost half of my food. I drank rain.\n\n"
    "Q: What do you do now?\n\nA: I teach children who were thrown out of other schools.\n\n"
    "Q: Will you cross again?\n\nA: No. I promised my daughter.\n\n"
    "Q: Are you proud?\n\nA: Yes, because nobody helped me."
)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("What was Ines Calvo's worst moment?", "In 2019 a wave", id="all-of-it"),
        pytest.param("What does Ines Calvo do now?", "I teach children", id="deed"),
        pytest.param("What does Ines Calvo do these days?", "I teach children", id="these-days"),
        pytest.param("Why won't Ines Calvo cross again?", "I promised my daughter", id="why-not"),
        pytest.param("Why is Ines Calvo proud?", "because nobody helped me", id="why"),
    ],
)
def test_asked_of_what_happened_and_why(question: str, expected: str) -> None:
    assert ask(ROWER, question).text.startswith(expected)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Why will Ines Calvo cross again?", id="she-will-not"),
        pytest.param("Why is Ines Calvo not proud?", id="she-is"),
        pytest.param("Why won't Ines Calvo sing again?", id="something-else"),
    ],
)
def test_asked_why_of_what_is_not_so(question: str) -> None:
    trace = ask(ROWER, question).trace
    assert not any("asks so itself" in hit.rule for one in trace[:1] for hit in one.hits)


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(FAQ, "How do I reset them?", "Hold the power button", id="them is a name"),
        pytest.param(FAQ, "How long do the headphones take to charge?", "Two and", id="they"),
        pytest.param(FAQ, "Can I replace the cushions?", "Yes", id="a sort of them"),
        pytest.param(FAQ, "How long is the guarantee?", "Two years", id="no names of who speaks"),
        pytest.param(MOOR, "How did they get rid of the wasps?", "With traps", id="them"),
        pytest.param(MOOR, "What does Brink want to do next?", "Read", id="will is a want"),
        pytest.param(MOOR, "When did Brink first visit Loch Arn?", "May 2011", id="go to is visit"),
        pytest.param(POOL, "Is the water heated?", "Yes: It is kept", id="yes"),
        pytest.param(POOL, "How old must children be to swim alone?", "Eight", id="a word"),
        pytest.param(POOL, "why is there a swan on the gate", "A swan stopped", id="why"),
        pytest.param(SHED, "How many hens should I get?", "At least three", id="opening figure"),
        pytest.param(SHED, "Is it legal?", "Yes: In most towns, yes", id="late yes"),
        pytest.param(POOL, "When was the lido built?", "1934", id="another form, a clause"),
        pytest.param(INTERVIEW, "How many birds have you ringed?", "About 61,000", id="label"),
        pytest.param(TALK, "How many hives does Lund have?", "Forty", id="you is who answers"),
        pytest.param(TALK, "Why did Lund leave the club?", "nobody listens", id="all of a turn"),
        pytest.param(TALK, "When did Rosa Lund find a swarm?", "1996", id="I is who speaks"),
        pytest.param(TALK, "Who mended the press?", "Rosa Lund", id="I is an answer by name"),
        pytest.param(ISLE, "Who was interviewed?", "Mona Reyes", id="who answers"),
        pytest.param(ISLE, "Who conducted the interview?", "Per Holm", id="who asks"),
        pytest.param(TALK, "Who is the interviewer?", "Ole Bech", id="who asks, by label"),
        pytest.param(ISLE, "Where did the goats come from?", "From a farm that", id="a phrase"),
        pytest.param(ISLE, "How did they catch the goats?", "With nets dropped", id="they are you"),
        pytest.param(ISLE, "Did all the dogs come home?", "No: All but two", id="means no"),
        pytest.param(ISLE, "Was Mona Reyes proud?", "Yes: Of course", id="means yes"),
        pytest.param(ISLE, "Will Reyes go back?", "No: Not before spring", id="not yet"),
        pytest.param(ISLE, "Who broke the winch?", "Mona Reyes", id="no place says I"),
        pytest.param(CREW, "How many men does Rey employ?", "Nine", id="they work for who employs"),
        pytest.param(TALK, "Who drives the honey to Bergen?", "Inga", id="said by another"),
    ],
)
def test_the_texts_own_answer_is_given(text: str, question: str, expected: str) -> None:
    assert expected in ask(text, question).text


@pytest.mark.parametrize(
    ("question", "never"),
    [
        pytest.param("How old must dogs be to swim alone?", "Eight", id="another noun"),
        pytest.param("Is the water clean?", "Yes", id="another claim"),
        pytest.param("When was the swan on the gate?", "A swan stopped", id="another wh-word"),
        pytest.param("Who was interviewed?", "Percival", id="no interview"),
    ],
)
def test_another_question_is_not_the_texts(question: str, never: str) -> None:
    assert not ask(POOL, question).text.startswith(never)


@pytest.mark.parametrize(
    ("question", "never"),
    [
        pytest.param("How many hives does Bech have?", "Forty", id="who asks"),
        pytest.param("Who is Ole Bech?", "How many hives", id="a label says nothing of its name"),
        pytest.param("When did Ole Bech find a swarm?", "1996", id="I is not who asks"),
    ],
)
def test_who_asks_is_not_who_answers(question: str, never: str) -> None:
    assert not ask(TALK, question).text.startswith(never)


@pytest.mark.parametrize(
    ("question", "never"),
    [
        pytest.param("How did they get rid of the moths?", "With traps", id="others than them"),
        pytest.param("How long do moths take to charge?", "Two and", id="no first question"),
        pytest.param("What did Brink want to do first?", "Read", id="no next"),
    ],
)
def test_other_words_for_something_else(question: str, never: str) -> None:
    assert not ask(MOOR, question).text.startswith(never)


def test_answers_are_of_the_question_before_them() -> None:
    article = Article.from_text(POOL)

    def said(index: int) -> str:
        sentence = article.sentences[index]
        return article.text[sentence.start : sentence.end]

    pairs = {said(one): said(asked) for one, asked in answered_questions(article).items()}
    assert pairs["Eight."] == "How old must children be to swim alone?"
    assert pairs["- Children pay £3."] == "What does a swim cost?"
    assert "The end of the text." not in pairs


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("“Where did you go?” The door fell shut.", id="quoted"),
        pytest.param("Why? Nobody knows it.", id="one word"),
        pytest.param("It rained all day. It stopped.", id="no question"),
    ],
)
def test_nothing_is_answered(text: str) -> None:
    assert answered_questions(Article.from_text(text)) == {}
