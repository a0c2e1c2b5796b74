"""Dialogue acts and courtesies: hits, and beside them what must be left to the article."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa.conversation.acts import ACTS, Act, may_state, recognise, strip_courtesy
from qa.conversation.wordings import Wording


@pytest.mark.parametrize(
    ("text", "act"),
    [
        pytest.param("", Act.EMPTY, id="empty"),
        pytest.param("?!…", Act.EMPTY, id="marks-only"),
        pytest.param("Hello!", Act.GREET, id="hello"),
        pytest.param("hi there", Act.GREET, id="hi-there"),
        pytest.param("Good morning.", Act.GREET, id="good-morning"),
        pytest.param("Hello, how are you?", Act.HOW_ARE_YOU, id="how-are-you"),
        pytest.param("thanks", Act.THANKS, id="thanks"),
        pytest.param("Thank you very much!", Act.THANKS, id="thank-you-very-much"),
        pytest.param("ok thanks for your help", Act.THANKS, id="thanks-for-help"),
        pytest.param("thanks, bye", Act.THANKS, id="thanks-bye"),
        pytest.param("Goodbye", Act.BYE, id="goodbye"),
        pytest.param("see you later", Act.BYE, id="see-you-later"),
        pytest.param("help", Act.HELP, id="help"),
        pytest.param("Can you help me?", Act.HELP, id="can-you-help"),
        pytest.param("How does this work?", Act.HELP, id="how-does-this-work"),
        pytest.param("What can you do?", Act.ABILITIES, id="what-can-you-do"),
        pytest.param("Who are you?", Act.IDENTITY, id="who-are-you"),
        pytest.param("are you a robot", Act.IDENTITY, id="are-you-a-robot"),
        pytest.param("Are you a human or a bot?", Act.IDENTITY, id="human-or-bot"),
        pytest.param("What's your name?", Act.IDENTITY, id="your-name"),
        pytest.param("Who made you?", Act.MAKER, id="who-made-you"),
        pytest.param("Are you sure?", Act.SURE, id="are-you-sure"),
        pytest.param("Really?", Act.SURE, id="really"),
        pytest.param("How do you know that?", Act.SURE, id="how-do-you-know"),
        pytest.param("Where does it say that?", Act.WHERE_SAID, id="where-does-it-say-that"),
        pytest.param("Where is that in the article?", Act.WHERE_SAID, id="where-in-the-article"),
        pytest.param("source?", Act.WHERE_SAID, id="source"),
        pytest.param("in which paragraph?", Act.WHERE_SAID, id="in-which-paragraph"),
        pytest.param("In what paragraph is Ann named?", None, id="paragraph-of-something"),
        pytest.param("Can you repeat that?", Act.REPEAT, id="repeat-that"),
        pytest.param("What did you say?", Act.REPEAT, id="what-did-you-say"),
        pytest.param("more", Act.MORE, id="more"),
        pytest.param("Tell me more about that, please.", Act.MORE, id="tell-me-more"),
        pytest.param("Show me the whole paragraph", Act.MORE, id="whole-paragraph"),
        pytest.param("Can I have more details?", Act.MORE, id="more-details"),
        pytest.param("go on", Act.MORE, id="go-on"),
        pytest.param("shorter", Act.SHORTER, id="shorter"),
        pytest.param("Can you make it shorter?", Act.SHORTER, id="make-it-shorter"),
        pytest.param("A shorter answer, please.", Act.SHORTER, id="shorter-answer"),
        pytest.param("What can I ask?", Act.WHAT_TO_ASK, id="what-can-i-ask"),
        pytest.param("That's wrong.", Act.BLAME, id="that-is-wrong"),
        pytest.param("great!", Act.PRAISE, id="great"),
        pytest.param("ok", Act.ASSENT, id="ok"),
        pytest.param("I see", Act.ASSENT, id="i-see"),
    ],
)
def test_acts_recognised(text: str, act: Act) -> None:
    assert recognise(text) is act


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Hello, who visited Korea?", id="greeting-before-question"),
        pytest.param("Who said hello?", id="who-said-hello"),
        pytest.param("What could help the talks?", id="help-as-verb"),
        pytest.param("Who needs help?", id="help-as-noun"),
        pytest.param("thanks, and when did he arrive?", id="thanks-before-question"),
        pytest.param("Thanks for the visit was expressed by whom?", id="thanks-as-subject"),
        pytest.param("Who thanked the people?", id="thanked"),
        pytest.param("Where does it say that the bank failed?", id="where-does-it-say-that-clause"),
        pytest.param("Are you sure the bank failed?", id="sure-with-a-claim"),
        pytest.param("What can the minister do?", id="what-can-the-minister-do"),
        pytest.param("Who made the film?", id="who-made-the-film"),
        pytest.param("Who are they?", id="who-are-they"),
        pytest.param("How are the roads?", id="how-are-the-roads"),
        pytest.param("What did he say?", id="what-did-he-say"),
        pytest.param("Did they say goodbye?", id="say-goodbye"),
        pytest.param("Is it a robot?", id="is-it-a-robot"),
        pytest.param("What is the source of the river?", id="source-of-the-river"),
        pytest.param("Where is it from?", id="where-is-it-from"),
        pytest.param("Tell me more about the bridge.", id="more-about-a-thing"),
        pytest.param("Did more people come?", id="more-people"),
        pytest.param("How much more?", id="how-much-more"),
        pytest.param("Which paragraph names the whole family?", id="which-paragraph"),
        pytest.param("Is the new road shorter?", id="shorter-road"),
        pytest.param("Did they continue?", id="did-they-continue"),
        pytest.param("Why?", id="bare-why"),
        pytest.param("What is this about?", id="what-is-this-about"),
    ],
)
def test_acts_left_to_the_article(text: str) -> None:
    assert recognise(text) is None


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param("ok thanks. what's that about?", "what's that about?", id="ok-thanks"),
        pytest.param("Hello, who visited Korea?", "who visited Korea?", id="hello-comma"),
        pytest.param("thanks, and when did he arrive?", "when did he arrive?", id="thanks-and"),
        pytest.param("Thank you! Where did he go?", "Where did he go?", id="thank-you-mark"),
        pytest.param("hi who won", "who won", id="hi-without-mark"),
        pytest.param("Ok. And why?", "why?", id="ok-and-why"),
        pytest.param("great, what about Ann?", "what about Ann?", id="great-what-about"),
        pytest.param(
            "Thanks for the visit was expressed by whom?",
            "Thanks for the visit was expressed by whom?",
            id="left-thanks-for-the-visit",
        ),
        pytest.param("Who said hello?", "Who said hello?", id="left-who-said-hello"),
        pytest.param("Hello Kitty is what?", "Hello Kitty is what?", id="left-hello-kitty"),
        pytest.param("Good for whom is it?", "Good for whom is it?", id="left-good-for-whom"),
        pytest.param("No man is an island?", "No man is an island?", id="left-no-man"),
        pytest.param("thanks", "thanks", id="left-thanks"),
    ],
)
def test_acts_courtesy_is_stripped(text: str, question: str) -> None:
    assert strip_courtesy(text) == question


@given(st.text(max_size=300))
def test_acts_any_text(text: str) -> None:
    recognise(text)
    assert text.endswith(strip_courtesy(text))


@pytest.mark.parametrize(("act", "wording"), ACTS, ids=[act.name for act, _ in ACTS])
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_acts_no_wording_is_passed_over(act: Act, wording: Wording, data: st.DataObject) -> None:
    said = data.draw(
        st.from_regex(wording.pattern, fullmatch=True, alphabet=st.characters(codec="ascii"))
    )
    assert wording.may_fit(said), act


@pytest.mark.parametrize(
    ("text", "states"),
    [
        pytest.param("What's her job?", False, id="contracted"),
        pytest.param("Where’s she from?", False, id="curly"),
        pytest.param("She won how much?", True, id="statement"),
        pytest.param("Ann's dog bit him?", True, id="owner"),
    ],
)
def test_contracted_questions_state_nothing(text: str, states: bool) -> None:
    assert may_state(text) is states
