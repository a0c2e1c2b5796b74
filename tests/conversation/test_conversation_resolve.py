"""Follow-ups resolved into whole questions: a table of hits for every rule, and of near-misses."""

from __future__ import annotations

import pytest
from conversing import Said, resolved
from hypothesis import given, settings
from hypothesis import strategies as st

from qa.answering.context import Place
from qa.conversation.followups.resolve import resolve

Turns = list[tuple[str, Said]]

VISIT: Turns = [("Who visited South Korea?", "President Paul Biya")]
CURIE: Turns = [("Where was Marie Curie born?", "in Warsaw")]
ROUTER: Turns = [("What is Blue Harbour?", "a shipping program")]
TRADE: Turns = [("How much was trade between the two countries in 2017?", "$1.5 billion")]
BANK: Turns = [("When did the bank fail?", "in 2008")]


@pytest.mark.parametrize(
    ("turns", "question", "whole"),
    [
        # he, she, him, her, his
        pytest.param(VISIT, "When did he arrive?", "When did Paul Biya arrive?", id="he-is-answer"),
        pytest.param(CURIE, "When did she die?", "When did Marie Curie die?", id="she-is-subject"),
        pytest.param(CURIE, "Who met her?", "Who met Marie Curie?", id="her-object"),
        pytest.param(
            CURIE, "Who was her husband?", "Who was Marie Curie's husband?", id="her-possessive"
        ),
        pytest.param(
            [("Who was John Adams?", "a lawyer")],
            "When were his letters found?",
            "When were John Adams's letters found?",
            id="his-possessive",
        ),
        pytest.param(
            [*VISIT, ("Who did he meet?", "John Howard")],
            "When did he leave?",
            "When did Paul Biya leave?",
            id="he-is-subject-before-answer",
        ),
        pytest.param(
            [("Who wrote the song?", "Mary Jones"), ("Who met her?", "Peter Smith")],
            "Where does she live?",
            "Where does Mary Jones live?",
            id="she-by-gender",
        ),
        pytest.param(
            [("Who was John Adams?", None)],
            "Where did he die?",
            "Where did John Adams die?",
            id="he-after-unanswerable",
        ),
        # it, its
        pytest.param(
            ROUTER, "When was it launched?", "When was Blue Harbour launched?", id="it-is-subject"
        ),
        pytest.param(
            ROUTER,
            "Who reviewed its progress?",
            "Who reviewed Blue Harbour's progress?",
            id="its-is-subject",
        ),
        pytest.param(
            TRADE,
            "Why did it fall?",
            "Why did trade between the two countries fall?",
            id="it-common-noun",
        ),
        pytest.param(
            [("When did France become a republic?", "1792"), ("From whom?", "the king")],
            "What does it support?",
            "What does France support?",
            id="it-skips-person",
        ),
        pytest.param(
            [("What did the boy find?", "a bottle")],
            "What was in it?",
            "What was in the bottle?",
            id="it-is-answer",
        ),
        pytest.param(
            [("What is throat cancer?", None)],
            "Is it treatable?",
            "Is throat cancer treatable?",
            id="it-compound",
        ),
        pytest.param(
            [*TRADE, ("Why did it fall?", "the war")],
            "Did it rise?",
            "Did trade between the two countries rise?",
            id="it-twice",
        ),
        # they, them, their
        pytest.param(
            [*VISIT, ("Who did he meet?", "John Howard")],
            "What did they discuss?",
            "What did Paul Biya and John Howard discuss?",
            id="they-couple",
        ),
        pytest.param(
            [("When did Ann and Mary meet?", "Monday")],
            "Where did they eat?",
            "Where did Ann and Mary eat?",
            id="they-joined",
        ),
        pytest.param(
            [("Where do tiger sharks live?", "in warm seas")],
            "What do they eat?",
            "What do tiger sharks eat?",
            id="they-plural",
        ),
        pytest.param(
            [("Where do tiger sharks live?", "in warm seas")],
            "What are their enemies?",
            "What are tiger sharks' enemies?",
            id="their-plural",
        ),
        # bare wh
        pytest.param(BANK, "Why?", "Why did the bank fail?", id="why"),
        pytest.param(BANK, "Where?", "Where did the bank fail?", id="where"),
        pytest.param(BANK, "and why?", "Why did the bank fail?", id="and-why"),
        pytest.param(BANK, "How?", "How did the bank fail?", id="how"),
        pytest.param(BANK, "How come?", "Why did the bank fail?", id="how-come"),
        pytest.param(BANK, "Why is that?", "Why did the bank fail?", id="why-is-that"),
        pytest.param(BANK, "Which year?", "Which year did the bank fail?", id="which-year"),
        pytest.param(
            BANK, "In which city?", "In which city did the bank fail?", id="in-which-city"
        ),
        pytest.param(
            [("When did Peru become independent?", "1821")],
            "From whom?",
            "From whom did Peru become independent?",
            id="from-whom",
        ),
        pytest.param(
            [("When did Peru become independent?", "1821")],
            "Since when?",
            "Since when did Peru become independent?",
            id="since-when",
        ),
        pytest.param(
            [*CURIE, ("Where did she die?", "in Passy")],
            "When?",
            "When did Marie Curie die?",
            id="when-after-pronoun",
        ),
        pytest.param(
            VISIT,
            "Why?",
            "Why did President Paul Biya visit South Korea?",
            id="why-after-subject-question",
        ),
        pytest.param(
            [("Who visited South Korea?", None)],
            "When?",
            "When did someone visit South Korea?",
            id="when-after-unknown-subject",
        ),
        pytest.param(
            [("Who was killed in the fire?", "two men")],
            "When?",
            "When were two men killed in the fire?",
            id="when-after-passive-subject",
        ),
        pytest.param(
            [("Who did Ann fight against?", "the army")],
            "Why?",
            "Why did Ann fight against the army?",
            id="why-after-stranded-preposition",
        ),
        pytest.param(
            [("When was the bridge built?", "1890")],
            "Who?",
            "By whom was the bridge built?",
            id="who-after-passive",
        ),
        pytest.param(
            [("When was the bridge built?", "1890")],
            "By whom?",
            "By whom was the bridge built?",
            id="by-whom",
        ),
        pytest.param(
            [("Did Ann meet anyone?", "yes")], "Who?", "Who did Ann meet?", id="who-after-anyone"
        ),
        pytest.param(
            [("How many ships did Spain send?", "40")],
            "When?",
            "When did Spain send ships?",
            id="when-after-how-many",
        ),
        pytest.param(
            [("Did the price fall in May?", "yes")],
            "How much?",
            "How much did the price fall in May?",
            id="how-much-after-yes-no",
        ),
        # slots
        pytest.param(
            TRADE,
            "And in 2019?",
            "How much was trade between the two countries in 2019?",
            id="and-in-year",
        ),
        pytest.param(
            TRADE,
            "What about last year?",
            "How much was trade between the two countries last year?",
            id="what-about-last-year",
        ),
        pytest.param(
            TRADE, "2018?", "How much was trade between the two countries in 2018?", id="bare-year"
        ),
        pytest.param(BANK, "And in 2019?", "Did the bank fail in 2019?", id="year-after-when"),
        pytest.param(
            [("How many people live in France?", "60 million")],
            "And in Germany?",
            "How many people live in Germany?",
            id="place-for-place",
        ),
        pytest.param(
            [("How many people live in France?", "60 million")],
            "What about Italy?",
            "How many people live in Italy?",
            id="bare-place-for-place",
        ),
        pytest.param(
            [("How much were exports in May?", "5 tons")],
            "How about imports?",
            "How much were imports in May?",
            id="noun-for-noun",
        ),
        pytest.param(
            [("How did the girl feel?", "scared")],
            "How about the dog?",
            "How did the dog feel?",
            id="noun-for-person-noun",
        ),
        pytest.param(
            [("When did Paul Biya arrive?", "Monday")],
            "And John Howard?",
            "When did John Howard arrive?",
            id="person-for-person",
        ),
        pytest.param(
            VISIT, "And John Howard?", "Did John Howard visit South Korea?", id="person-for-who"
        ),
        pytest.param(
            [("Who won the first match?", "Ann")],
            "and the second one?",
            "Who won the second match?",
            id="the-second-one",
        ),
        # else
        pytest.param(VISIT, "Who else?", "Who visited South Korea?", id="who-else"),
        pytest.param(VISIT, "Anyone else?", "Who visited South Korea?", id="anyone-else"),
        pytest.param(
            [("What did John Howard say?", "Welcome.")],
            "What else did he say?",
            "What did John Howard say?",
            id="what-else-did-he-say",
        ),
        pytest.param(
            [("What did John Howard say?", "Welcome.")],
            "Anything else?",
            "What did John Howard say?",
            id="anything-else",
        ),
        pytest.param(BANK, "And?", "When did the bank fail?", id="and-alone"),
        pytest.param(
            [("Who named Tom Ford?", "Mary Jones")],
            "Who met him?",
            "Who met Tom Ford?",
            id="him-object-stays-object",
        ),
        pytest.param(
            [("Who opened the shop?", "The old baker")],
            "Why?",
            "Why did the old baker open the shop?",
            id="why-with-article-inside",
        ),
        pytest.param(
            [("What are ways to cook ribs?", None)],
            "How about on the grill?",
            "What are ways to cook ribs on the grill?",
            id="phrase-added",
        ),
        # corrections
        pytest.param(
            [("When did Paul Biya arrive?", "Monday")],
            "no, I meant John Howard",
            "When did John Howard arrive?",
            id="correction-person",
        ),
        pytest.param(
            TRADE,
            "I mean 2018",
            "How much was trade between the two countries in 2018?",
            id="correction-year",
        ),
        # bare verbs
        pytest.param(
            VISIT, "Did John Howard?", "Did John Howard visit South Korea?", id="bare-did"
        ),
        pytest.param(
            [("When was Ann born?", "1990")], "Was Mary?", "Was Mary born?", id="bare-was"
        ),
        pytest.param(
            [("Has the government accepted?", None)],
            "Has Ann?",
            "Has Ann accepted?",
            id="bare-has",
        ),
        pytest.param(
            [("When was Ann Lee born?", "1990")],
            "Was Mary Holt?",
            "Was Mary Holt born?",
            id="bare-was-of-two-names",
        ),
        pytest.param(
            [("When was Ann born?", "1990")],
            "Was Mary Norwegian?",
            "Was Mary Norwegian?",
            id="no-bare-was-before-a-nationality",
        ),
        # who is answered by a title, or by a role with the capital of its place
        pytest.param(
            [("Who did Peter Holt rob?", "Ann Lee"), ("Who is Ruth Osei?", "Detective Sergeant")],
            "Where does she work?",
            "Where does Ruth Osei work?",
            id="title-is-nobody-else",
        ),
        pytest.param(
            [("Who was jailed?", "Former lifeguard")],
            "How old is he?",
            "How old is the former lifeguard?",
            id="capital-of-a-headline",
        ),
        pytest.param(
            [("Who was jailed?", "German lifeguard")],
            "How old is he?",
            "How old is German lifeguard?",
            id="capital-of-a-nation",
        ),
        # who is answered by a name
        pytest.param(
            [("Who is the Foreign Minister of Norway?", "Anniken Huitfeldt")],
            "Where did she go?",
            "Where did Anniken Huitfeldt go?",
            id="name-before-a-role-in-capitals",
        ),
        pytest.param(
            [
                ("What was the result of the vote?", "a tie"),
                ("How long did the strike last?", None),
            ],
            "Was it the longest nurses' strike?",
            "Was the strike the longest nurses' strike?",
            id="thing-of-its-kind",
        ),
        # there, then, that one, the N
        pytest.param(CURIE, "Who else lived there?", "Who lived in Warsaw?", id="there-at-the-end"),
        pytest.param(BANK, "Who was king then?", "Who was king in 2008?", id="then-at-the-end"),
        pytest.param(
            ROUTER,
            "When did the program begin?",
            "When did Blue Harbour begin?",
            id="the-noun-by-description",
        ),
        pytest.param(
            [("What was the Stanford experiment?", None)],
            "Who designed the experiment?",
            "Who designed the Stanford experiment?",
            id="the-noun-by-head",
        ),
        pytest.param(
            [("What is throat cancer?", None)],
            "What are the symptoms?",
            "What are the symptoms of throat cancer?",
            id="attribute-of-topic",
        ),
        # nouns without an article, proposals, "one"
        pytest.param(
            [("How much of the plums?", "3 kilograms")],
            "And sugar?",
            "How much of the sugar?",
            id="bare-noun-for-noun",
        ),
        pytest.param(
            [("How much sugar do I need?", "3 kilograms")],
            "And flour?",
            "How much flour do I need?",
            id="bare-noun-for-counted-noun",
        ),
        pytest.param(
            [("How long does it have to simmer?", "four hours")],
            "With a lid?",
            "Does it have to simmer with a lid?",
            id="proposal-with-preposition",
        ),
        pytest.param(
            [("How much is a ticket?", "12 pounds")],
            "For children?",
            "How much is a ticket for children?",
            id="no-proposal-for-a-sum",
        ),
        pytest.param(
            [("How much profit did Acme make?", "12 pounds")],
            "And the year before?",
            "How much profit did Acme make the year before?",
            id="the-year-before",
        ),
        pytest.param(
            [("Who did Ann tell?", None)],
            "Her mother?",
            "Did Ann tell her mother?",
            id="proposal-of-a-person",
        ),
        pytest.param(
            [("How long does the butter last?", "two years")],
            "What about an open jar?",
            "How long does an open jar last?",
            id="what-about-a-noun",
        ),
        pytest.param(
            [("How many bells have been recovered?", "three")],
            "What happened to the other one?",
            "What happened to the other bell?",
            id="the-other-one",
        ),
        pytest.param(
            [("How many lorries did Ann need?", "two")],
            "Which one did she drive?",
            "Which lorry did Ann drive?",
            id="which-one",
        ),
        pytest.param(
            [("Who met Peter Smith and John Howard?", "Ann")],
            "Where does the latter live?",
            "Where does John Howard live?",
            id="the-latter",
        ),
        pytest.param(
            [("Did sales in North America rise?", "no")],
            "Why not?",
            "Why did sales in North America not rise?",
            id="why-not-before-the-verb",
        ),
        pytest.param(
            [("Was Ann glad that day?", "no")],
            "Why not?",
            "Why was Ann not glad that day?",
            id="why-not-behind-be",
        ),
        pytest.param(
            [("Did the squirrel have legs?", "yes")],
            "How many?",
            "How many legs did the squirrel have?",
            id="how-many-of-a-bare-plural",
        ),
        pytest.param(
            [("What did the boy do with the ball?", "threw it away")],
            "Where?",
            "Where did the boy throw it away with the ball?",
            id="do-gives-way-to-the-deed",
        ),
        pytest.param(
            [("What were the girls doing?", None)],
            "Where?",
            "Where were the girls?",
            id="doing-without-a-deed",
        ),
        pytest.param(
            [("Where did Ann come from?", "Oslo")],
            "For how much?",
            "For how much did Ann come from Oslo?",
            id="place-behind-its-preposition",
        ),
        pytest.param(
            [("Did Sarah like boys?", "yes")], "Why?", "Why did Sarah like boys?", id="like-as-verb"
        ),
        pytest.param(
            [*CURIE, ("Where did she go?", "Paris")],
            "How did she get there?",
            "How did Marie Curie get to Paris?",
            id="there-behind-a-verb-of-motion",
        ),
    ],
)
def test_resolve_rewrites(turns: Turns, question: str, whole: str) -> None:
    result = resolved(turns, question)
    assert result.text == whole
    assert result.rewrites or result.text == question


@pytest.mark.parametrize(
    ("turns", "question"),
    [
        pytest.param([], "When did he arrive?", id="no-history"),
        pytest.param([], "Why?", id="bare-why-without-history"),
        pytest.param(
            VISIT, "When John Howard arrived, what did he say?", id="antecedent-in-question"
        ),
        pytest.param(VISIT, "Did John Howard say he was tired?", id="antecedent-of-clause"),
        pytest.param(VISIT, "Did John Howard sell his house?", id="his-own"),
        pytest.param(ROUTER, "What time is it?", id="pleonastic-time"),
        pytest.param(ROUTER, "Is it true that Ann left?", id="pleonastic-true-that"),
        pytest.param(ROUTER, "How much does it cost to fly?", id="pleonastic-cost-to"),
        pytest.param(ROUTER, "How long does it take to get to Rome?", id="pleonastic-take-to"),
        pytest.param(ROUTER, "Was it raining?", id="pleonastic-rain"),
        pytest.param(VISIT, "Who said “he is late”?", id="in-quotes"),
        pytest.param(VISIT, "When was the treaty signed?", id="new-topic"),
        pytest.param(VISIT, "What causes throat cancer?", id="new-topic-what-verb"),
        pytest.param(VISIT, "Who won the match in 1999?", id="new-topic-with-year"),
        pytest.param(VISIT, "What is the capital of Peru?", id="new-topic-copula"),
        pytest.param(VISIT, "Why did the bank fail?", id="why-with-a-clause"),
        pytest.param(VISIT, "How many ships sank?", id="how-many-with-a-verb"),
        pytest.param(CURIE, "Is there a king?", id="existential-there"),
        pytest.param(CURIE, "How many rivers are there in Peru?", id="existential-there-late"),
        pytest.param(BANK, "Then what happened?", id="then-at-the-start"),
        pytest.param(BANK, "What happened then?", id="what-happened-then"),
        pytest.param(VISIT, "Is Peru a country?", id="aux-and-two-phrases"),
        pytest.param(VISIT, "Was there a storm?", id="aux-there"),
        pytest.param(ROUTER, "Who runs the program of the bank?", id="the-noun-of"),
        pytest.param(ROUTER, "What are the symptoms of measles?", id="attribute-with-of"),
        pytest.param(VISIT, "What did Mary mean?", id="mean-as-verb"),
        pytest.param(VISIT, "population of Peru", id="keywords"),
        pytest.param(CURIE, "Who sold their house?", id="their-of-who"),
        pytest.param(CURIE, "Is the Spy Museum free?", id="be-and-adjective"),
        pytest.param(CURIE, "What about the largest to ever live?", id="what-about-with-verb"),
        pytest.param(
            [("What was on the window?", "a bug")], "Why were they late?", id="they-not-a-thing"
        ),
        pytest.param(VISIT, "No one?", id="no-one"),
        pytest.param(VISIT, "Who was the first one?", id="one-of-nothing"),
        pytest.param(VISIT, "Who runs the former bank?", id="former-before-a-noun"),
        pytest.param(
            [("Are there more boys or girls?", "no")], "What do they eat?", id="they-not-more-boys"
        ),
    ],
)
def test_resolve_leaves_alone(turns: Turns, question: str) -> None:
    result = resolved(turns, question)
    assert result.text == question
    assert result.rewrites == ()


def test_resolve_names_its_rules() -> None:
    result = resolved(VISIT, "When did he arrive?")
    assert [step.rule for step in result.rewrites] == ["pronoun he"]
    assert result.rewrites[0].before == "When did he arrive?"
    assert result.rewrites[0].after == result.text


def test_resolve_else_excludes_what_was_said() -> None:
    assert resolved(VISIT, "Who else?").context.exclude == ("President Paul Biya",)
    again = resolved([*VISIT, ("Who else?", "John Howard")], "Anyone else?")
    assert set(again.context.exclude) == {"President Paul Biya", "John Howard"}
    assert resolved(VISIT, "When did he arrive?").context.exclude == ()


def test_resolve_gives_place_and_hints() -> None:
    context = resolved(VISIT, "When?").context
    assert context.near == Place(0, 0, len("President Paul Biya"))
    assert context.hints == ("President Paul Biya",)


def test_resolve_gives_no_hint_for_words_that_the_question_holds() -> None:
    assert resolved(VISIT, "When did he arrive?").context.hints == ()
    assert resolved([], "When did he arrive?").context.near is None


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(max_size=60), max_size=4), st.text(max_size=80))
def test_resolve_any_text(before: list[str], question: str) -> None:
    result = resolved([(text, "the old king") for text in before if text.strip()], question)
    assert result.text.strip() or not question.strip()


WORDS = (
    "who what when why how which did was is the a he she it they his Ann Peru 2019 bank king in of "
    "from there then one else and about fail died ? , visit other second last year"
).split()


@settings(max_examples=150, deadline=None)
@given(st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=7), max_size=4))
def test_resolve_any_words(questions: list[list[str]]) -> None:
    texts = [" ".join(words) for words in questions]
    for number, text in enumerate(texts):
        result = resolved([(one, "Mary Jones") for one in texts[:number]], text)
        assert result.text.strip()


def test_resolve_blank() -> None:
    assert resolve("  ", ()).text == "  "
