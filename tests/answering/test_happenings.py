"""What happened to something, as the text tells it."""

from __future__ import annotations

import pytest
from asking import ask

from qa.answering.answerer import Answerer
from qa.answering.context import Context, Place
from qa.documents.article import Article
from qa.types import AnswerKind

_TEXT = (
    "Maria Lopez runs a bakery in Lima. Her brother Juan left the army in 1990 and moved to Cuzco. "
    "The bakery burnt down in 2001, but she rebuilt it within a year. Lopez said she was happy. "
    "The mill is owned by Ana Ruiz, who runs two more. The mill caught fire, killing a cat, police "
    "said. The old oven was sold to a museum. Taxi fares doubled within an hour. Hugo did not "
    "return. Trade between the towns tripled from 2 million in 2010. The figure fell in 2011. "
    "Pilots complained for years. The co-pilot lost a leg."
)
_ANSWERER = Answerer([Article.from_text(_TEXT)])


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param("What happened to the oven?", "was sold to a museum", id="passive"),
        pytest.param("What happened to the co-pilot?", "lost a leg", id="a-part-is-another"),
        pytest.param(
            "What happened in 1990?",
            "Her brother Juan left the army in 1990 and moved to Cuzco",
            id="year",
        ),
        pytest.param("what happened in 2001", "The bakery burnt down in 2001", id="year-no-mark"),
        pytest.param("What happened to the mill?", "caught fire", id="no-state-but-a-deed"),
        pytest.param(
            "How did trade change in 2010?", "tripled from 2 million in 2010", id="how-it-changed"
        ),
        pytest.param("What happened to trade in 2011?", "fell in 2011", id="the-figure"),
        pytest.param("What happened to taxi fares?", "doubled within an hour", id="happened"),
        pytest.param("what happened to the bakery in 2001", "burnt down in 2001", id="no-mark"),
    ],
)
def test_happening_is_a_verb_phrase_of_the_text(question: str, answer: str) -> None:
    found = _ANSWERER.answer(question)
    assert found.text == answer
    assert found.spans[0].text == answer
    assert [hit.rule for hit in found.trace[0].hits] == ["happening"]


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("What happened to the bakery in 1995?", id="other-year"),
        pytest.param("What happened to the mayor?", id="nobody-of-the-text"),
        pytest.param("What happened in Paris?", id="place-of-no-sentence"),
        pytest.param("What happened to Hugo?", id="what-did-not-happen"),
        pytest.param("What did Juan leave?", id="another-verb"),
        pytest.param("What happened to fares in 2011?", id="figure-of-something-else"),
        pytest.param("How did Juan leave?", id="how-of-another-verb"),
        pytest.param("What happened in 1995?", id="year-of-no-sentence"),
    ],
)
def test_happening_is_not_made_of_something_else(question: str) -> None:
    trace = _ANSWERER.answer(question).trace
    assert not any(hit.rule == "happening" for one in trace for hit in one.hits)


_YEAR_OF_A_MILL = (
    "In March a storm tore off the roof, killing a mule, and in June the parish closed the school. "
    "The bell cracked in July, and the council sold the bell in August. Ida said in May that the "
    "pond froze."
)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param("What happened in March?", "a storm tore off the roof", id="first-clause"),
        pytest.param("What happened in June?", "the parish closed the school", id="right-before"),
        pytest.param("What happened in July?", "The bell cracked in July", id="in-the-first"),
        pytest.param(
            "What happened in August?", "the council sold the bell in August", id="in-the-second"
        ),
    ],
)
def test_happening_is_told_by_the_clause_of_its_time(question: str, answer: str) -> None:
    assert Answerer([Article.from_text(_YEAR_OF_A_MILL)]).answer(question).text == answer


_PRICES = (
    "Shares in Orkla Mills, which has ten barns, were down 4.1 percent by noon. Shares in its "
    "rival, Dunn Foods, rose 2 percent. The lift was down in the cellar. The mayor was up early."
)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param("How did the shares react?", "were down 4.1 percent by noon", id="down"),
        pytest.param("What happened to the shares of Dunn Foods?", "rose 2 percent", id="verb"),
        pytest.param("What happened to the lift?", None, id="near-miss-where-it-is"),
        pytest.param("What happened to the mayor?", None, id="near-miss-out-of-bed"),
    ],
)
def test_how_far_a_price_has_come_is_what_happened(question: str, answer: str | None) -> None:
    found = Answerer([Article.from_text(_PRICES)]).answer(question)
    rules = [hit.rule for hit in found.trace[0].hits] if found.trace else []
    assert (found.text if rules == ["happening"] else None) == answer


_MOMENTS = (
    "The boat sank after it hit a rock. When the lamps failed, the singer wept. Bo Dahl left."
)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param("What happened when the boat hit a rock?", "The boat sank", id="behind"),
        pytest.param("What happened when the lamps failed?", "the singer wept", id="before"),
    ],
)
def test_happening_at_a_moment(question: str, answer: str) -> None:
    assert ask(_MOMENTS, question).text == answer


_CASES = (
    "In a thunderstorm everybody has to leave the pool. In the event of a draw the match is played "
    "again. The fog lay on the hill. At midnight the fox stood up on two legs. At the meeting the "
    "council chose a mayor."
)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param(
            "What happens if there is a thunderstorm?", "everybody has to leave the pool", id="if"
        ),
        pytest.param("What happens in a thunderstorm?", "everybody has to leave the pool", id="in"),
        pytest.param("What happens if there's a draw?", "the match is played again", id="event-of"),
        pytest.param("What happened at midnight?", "the fox stood up on two legs", id="at"),
        pytest.param("What happened at the meeting?", "the council chose a mayor", id="noun-ing"),
        pytest.param("What happens if there is fog?", None, id="near-miss-told-of-fog"),
    ],
)
def test_happening_in_a_case(question: str, answer: str | None) -> None:
    found = ask(_CASES, question)
    rules = [hit.rule for hit in found.trace[0].hits] if found.trace else []
    assert (found.text if rules == ["happening"] else None) == answer


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("What happened when Bo Dahl fell?", id="when"),
        pytest.param("What happened after the lamps exploded?", id="after"),
    ],
)
def test_happening_at_a_moment_that_is_not_told(question: str) -> None:
    assert ask(_MOMENTS, question).kind is AnswerKind.UNANSWERABLE


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param("How did the shares react?", "fell 8% on Monday", id="shares-react"),
        pytest.param("How did the market do?", "rose", id="market-does"),
    ],
)
def test_happening_of_prices(question: str, answer: str) -> None:
    text = "The shares fell 8% on Monday. The market rose. The mayor left."
    assert Answerer([Article.from_text(text)]).answer(question).text == answer


def test_happening_is_no_reaction_of_people() -> None:
    trace = _ANSWERER.answer("How did Juan react?").trace
    assert not any(hit.rule == "happening" for one in trace for hit in one.hits)


_POND = (
    "Ann made a face at Bob and then dared him to jump. He fell into the pond and had a cold. "
    "Ann laughed and went home."
)


@pytest.mark.parametrize(
    ("near", "told"),
    [
        pytest.param("a face at Bob", "dared him to jump", id="the-sentence-goes-on"),
        pytest.param("the pond", "Ann laughed and went home.", id="near-miss-a-state"),
        pytest.param(
            "dared him to jump",
            "He fell into the pond and had a cold.",
            id="near-miss-nothing-behind",
        ),
    ],
)
def test_happening_goes_on_in_the_sentence(near: str, told: str) -> None:
    start = _POND.index(near)
    context = Context(near=Place(0, start, start + len(near)))
    answerer = Answerer([Article.from_text(_POND)])
    assert answerer.answer("What happened next?", context=context).text == told


_BOAT = (
    "The boat leaves at six, and if you miss it you must walk home. If you lose the key you will "
    "have to pay for a new lock. The bus is late, and if you think it is lost you are wrong."
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param("What happens if I miss the boat?", "you must walk home", id="behind-and"),
        pytest.param(
            "What happens if I lose the key?", "you will have to pay for a new lock", id="at-first"
        ),
    ],
)
def test_what_happens_on_a_condition(question: str, told: str) -> None:
    assert Answerer([Article.from_text(_BOAT)]).answer(question).text == told


@pytest.mark.parametrize(
    ("text", "question", "told"),
    [
        pytest.param(
            "The airline that ran them, Tarn Air, went bankrupt in 2021.",
            "What happened to Tarn Air?",
            "went bankrupt in 2021",
            id="named-behind-a-relative-clause",
        ),
        pytest.param(
            "The mayor said that rebuilding the mill, which burned down in 2021, would cost less.",
            "What happened to the mill?",
            "burned down in 2021",
            id="what-is-done-with-it-is-another",
        ),
        pytest.param(
            "The man who works for Tarn Air, Per Moe, died in 2021.",
            "What happened to Per Moe?",
            "died in 2021",
            id="name-of-the-subject",
        ),
    ],
)
def test_happening_is_of_the_subject_itself(text: str, question: str, told: str) -> None:
    assert ask(text, question).text == told


def test_happening_of_a_name_inside_a_relative_clause_is_not_told() -> None:
    text = "The man who works for Tarn Air died in 2021."
    assert "died" not in ask(text, "What happened to Tarn Air?").text


_LIVES = (
    "Tamsin Boyle, an accountant, noticed the payments in 2019 and told the manager. She was "
    "dismissed a week later. She went to the police. Ann Lee was born in Lund and studied law. She "
    "joined the bank in 1990. She died in 2004. Tom Reed won the race and got a medal."
)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        pytest.param(
            "What happened to Tamsin Boyle?", "was dismissed a week later", id="done-to-her"
        ),
        pytest.param("What happened to Ann Lee?", "died in 2004", id="not-where-she-was-born"),
        pytest.param("What happened to Tom Reed?", "won the race", id="nothing-but-his-own-deeds"),
    ],
)
def test_what_befell_somebody(question: str, said: str) -> None:
    assert ask(_LIVES, question).text == said


@pytest.mark.parametrize(
    ("question", "said"),
    [
        pytest.param("What colour is the back?", "slate-grey", id="compound"),
        pytest.param("What colour is the belly?", "white", id="plain"),
    ],
)
def test_colour_of_two_words(question: str, said: str) -> None:
    assert ask("The plover has a slate-grey back and a white belly.", question).text == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "It is the worst accident since 1994, when four students vanished, police said.",
            "four students vanished",
            id="then",
        ),
        pytest.param("In 1994 a roof fell in, killing two.", "a roof fell in", id="in-that-year"),
    ],
)
def test_what_is_told_of_a_time(text: str, said: str) -> None:
    assert ask(text, "What happened in 1994?").text == said


_DONE = (
    "The school suspended two pupils for cheating. A storm had torn the roof off. She saw the "
    "bridge. The barn was sold, and a bank sued the farm."
)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        pytest.param(
            "What happened to the pupils?",
            "The school suspended two pupils for cheating",
            id="object",
        ),
        pytest.param("What happened to the roof?", "A storm had torn the roof off", id="past"),
        pytest.param("What happened to the barn?", "was sold", id="subject-first"),
    ],
)
def test_what_was_done_to_a_thing(question: str, said: str) -> None:
    assert ask(_DONE, question).text == said


def test_to_be_seen_is_no_happening() -> None:
    assert "bridge" not in ask(_DONE, "What happened to the bridge?").text


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(
            "The banners were captured and hung in the hall, where they remained until 1811.",
            "What happened to the banners?",
            "were captured and hung in the hall",
            id="two-things-done-to-them",
        ),
        pytest.param(
            "The palace burned down in 1760 and was never rebuilt.",
            "What happened to the palace?",
            "burned down in 1760 and was never rebuilt",
            id="never-rebuilt",
        ),
        pytest.param(
            "The ship was sold in May, and the crew went home.",
            "What happened to the ship?",
            "was sold in May",
            id="near-miss-another-subject",
        ),
    ],
)
def test_what_befell_it_to_its_end(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected


_LOSS = "What if I lose a card? You will be asked to pay for a new one."
_FEE = "Failure to pay within 14 days leads to a reminder fee of 5 euros. We accept cards."
_FILTER = "A dirty filter cuts the output by a third and makes the fan noisier. Rinse it often."
_TANK = "If the tank is not seated properly, the fan will not start. It has a lamp."
_TRIP = "The walk may have to be put off unless ten people sign up. Bring boots."


@pytest.mark.parametrize(
    ("text", "question", "told"),
    [
        pytest.param(
            _FILTER,
            "What happens if the filter is dirty?",
            "cuts the output by a third and makes the fan noisier",
            id="adjective-of-the-subject",
        ),
        pytest.param(
            "Opening the casing yourself voids the guarantee. Keep your receipt.",
            "What happens if I open the casing?",
            "voids the guarantee",
            id="gerund",
        ),
        pytest.param(
            "Anyone who disturbs the bats can be fined up to £500. Keep to the path.",
            "What happens if you disturb the bats?",
            "can be fined up to £500",
            id="relative-clause",
        ),
        pytest.param(
            "In the event of rain the match will be moved to the gym. Tickets cost 4 euros.",
            "What happens if it rains?",
            "the match will be moved to the gym",
            id="before-the-subject",
        ),
        pytest.param(
            "Without a receipt we cannot accept claims. Keep it.",
            "What happens if I have no receipt?",
            "we cannot accept claims",
            id="without",
        ),
        pytest.param(
            _FEE,
            "What happens if I don't pay within 14 days?",
            "leads to a reminder fee of 5 euros",
            id="failure-to",
        ),
        pytest.param(_FEE, "What happens if I pay within 14 days?", None, id="near-miss-paid"),
        pytest.param(
            _LOSS,
            "What happens if I lose a card?",
            "You will be asked to pay for a new one",
            id="asked-in-the-text",
        ),
        pytest.param(
            _TRIP,
            "What happens if no people sign up?",
            "The walk may have to be put off",
            id="unless",
        ),
        pytest.param(_TRIP, "What happens if people sign up?", None, id="near-miss-unless"),
        pytest.param(
            _TANK,
            "What happens if the tank isn't seated properly?",
            "the fan will not start",
            id="if-not",
        ),
        pytest.param(
            _TANK, "What happens if the tank is seated properly?", None, id="near-miss-if-not"
        ),
    ],
)
def test_what_happens_in_a_case(text: str, question: str, told: str | None) -> None:
    found = ask(text, question)
    assert (None if found.kind is AnswerKind.UNANSWERABLE else found.text) == told


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("A dirty filter was found in 2010. It broke.", id="past"),
        pytest.param("The filter lay beside a dirty pump. It broke.", id="two-things"),
    ],
)
def test_what_is_told_of_another_case_happens_in_none(text: str) -> None:
    found = ask(text, "What happens if the filter is dirty?")
    assert not any(hit.rule == "happening" for one in found.trace for hit in one.hits)
