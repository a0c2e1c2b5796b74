"""What caused something: the reason that the text gives, where no verb of it tells of causing."""

from __future__ import annotations

import pytest
from asking import ask, library

from qa.answering.analysis import analyse
from qa.answering.context import NO_CONTEXT
from qa.answering.paths import causes

_TEXT = """The ferry was cancelled because of thick ice in the bay. Sales of tickets fell by half \
owing to the new road. A broken valve caused the fire at the mill. Ida Falk led the march to the \
harbour."""


@pytest.mark.parametrize(
    ("question", "text"),
    [
        pytest.param("What caused the fall in sales?", "the new road", id="owing-to"),
        pytest.param("What led to the fall in ticket sales?", "the new road", id="led-to"),
        pytest.param("What caused the fire at the mill?", "A broken valve", id="told-as-asked"),
    ],
)
def test_cause_is_the_reason_given(question: str, text: str) -> None:
    assert ask(_TEXT, question).text == text


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("What caused the fire at the mill?", id="told-as-asked"),
        pytest.param("Who led the march to the harbour?", id="who-led"),
        pytest.param("What illness led to the fall in sales?", id="a-thing-is-asked-for"),
        pytest.param("What did the ice cause?", id="effect"),
        pytest.param("What fell by half?", id="another-verb"),
    ],
)
def test_cause_is_left_to_others(question: str) -> None:
    assert causes.answer(analyse(question), library(_TEXT), NO_CONTEXT) is None


_DRIVEN = """Eleven divers searched the wreck for a day, but a storm with winds of 90km/h forced \
them to give up. The cold drove the crew to burn their oars. A rope was used to lift the bell. The \
rules did not force Ida Falk to resign. Bo Berg persuaded the owner to sell the boat."""


@pytest.mark.parametrize(
    ("question", "text"),
    [
        pytest.param("Why did the divers give up?", "a storm with winds of 90km/h", id="forced"),
        pytest.param("Why did the crew burn their oars?", "The cold", id="drove"),
    ],
)
def test_cause_is_what_made_them_do_it(question: str, text: str) -> None:
    assert ask(_DRIVEN, question).text == text


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Why did Ida Falk resign?", id="not-forced"),
        pytest.param("Why did the captain sell the boat?", id="another-did"),
        pytest.param("Why did they lift the bell?", id="nobody-was-made-to"),
        pytest.param("Why did the divers not give up?", id="denied"),
    ],
)
def test_cause_of_what_nobody_was_made_to_do_is_left(question: str) -> None:
    assert causes.answer(analyse(question), library(_DRIVEN), NO_CONTEXT) is None


_BLAMED = """Output at the mill fell in June. The firm blamed a strike and weak demand. Profits \
rose.

The number of guests fell by 8 percent to 400. Ida Falk attributed the decline to the rain.

The ferry was late on Monday. Nobody wept.

The captain blamed fog."""


def test_cause_is_what_is_blamed_right_behind() -> None:
    assert ask(_BLAMED, "Why did output fall at the mill?").text == "a strike and weak demand"
    assert ask(_BLAMED, "Why did the number of guests fall?").text == "the rain"


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Why did profits rise?", id="nothing-behind"),
        pytest.param("Why was the ferry late?", id="blamed-elsewhere"),
        pytest.param("Why did output rise at the pit?", id="another-deed"),
        pytest.param("Why did output not fall at the mill?", id="negated"),
    ],
)
def test_cause_that_nobody_blames_right_behind_is_left(question: str) -> None:
    assert causes.answer(analyse(question), library(_BLAMED), NO_CONTEXT) is None


_ORDERS = (
    "Ask for a seat in front: the guide speaks low. Bring a rope: it may slip. Pack three things: "
    "a rope, a lamp and a hat. The town is quiet: the mill closed."
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param("Why should I ask for a seat in front?", "the guide speaks low", id="order"),
        pytest.param("Why should we bring a rope?", "it may slip", id="another"),
        pytest.param("Why should I pack three things?", "", id="near-miss-a-list"),
        pytest.param("Why should I ask for a lamp in front?", "", id="near-miss-another-thing"),
    ],
)
def test_reason_behind_an_order(question: str, told: str) -> None:
    answer = ask(_ORDERS, question)
    rules = {hit.rule for trace in answer.trace for hit in trace.hits}

    assert (answer.text if "the reason behind an order" in rules else "") == told


_WRECKS = (
    "The train hit a rockslide and derailed near Osk, injuring five people. The bus skidded on ice "
    "and overturned. The lorry hit a wall and the van rolled over. Vik hit 11 faults and was "
    "warned for shouting."
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param("What caused the train to derail?", "a rockslide", id="what-it-hit"),
        pytest.param("Why did the train derail?", "hit a rockslide", id="why"),
        pytest.param("What caused the bus to overturn?", "ice", id="what-it-slipped-on"),
        pytest.param("Why did the bus overturn?", "skidded on ice", id="why-it-slipped"),
    ],
)
def test_what_something_ran_against_is_the_cause(question: str, told: str) -> None:
    assert ask(_WRECKS, question).text == told


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Why did the van roll over?", id="what-another-hit"),
        pytest.param("Why did the lorry hit a wall?", id="the-blow-itself"),
        pytest.param("Why was Vik warned?", id="what-was-done-to-somebody"),
    ],
)
def test_what_another_ran_against_is_no_cause(question: str) -> None:
    trace = ask(_WRECKS, question).trace
    assert not any(hit.rule == "what it ran against" for one in trace for hit in one.hits)


_SOURCES = (
    "The leak came from a cracked valve. Most of the losses resulted from late deliveries. The "
    "workers came from Poland."
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param("What caused the leak?", "a cracked valve", id="came-from"),
        pytest.param("What led to the losses?", "late deliveries", id="resulted-from"),
    ],
)
def test_what_something_comes_from_is_its_cause(question: str, told: str) -> None:
    assert ask(_SOURCES, question).text == told


def test_where_others_come_from_is_no_cause() -> None:
    assert ask(_SOURCES, "What caused the strike?").text != "Poland"


_WISH = """Ann wanted to study law, but her father refused to pay for it. Tom tried to call her, \
but the phone was dead. Bob wanted to swim, and he did."""


@pytest.mark.parametrize(
    ("question", "text"),
    [
        pytest.param(
            "Why did Ann not study law?", "her father refused to pay for it", id="not-a-wish"
        ),
        pytest.param("Why could Tom not call her?", "the phone was dead", id="not-an-attempt"),
    ],
)
def test_cause_stands_behind_a_wish(question: str, text: str) -> None:
    assert ask(_WISH, question).text == text


def test_cause_of_what_was_done_is_no_obstacle() -> None:
    why = analyse("Why did Bob not swim?")
    assert causes.answer(why, library(_WISH), NO_CONTEXT) is None


_BLAMED_FIRE = (
    "The company moved after a fire gutted its workshop. The blaze was blamed on a soldering iron. "
    "The mayor was late for a meeting. He blamed the traffic."
)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("What caused the fire?", id="caused"),
        pytest.param("How did the fire start?", id="how"),
        pytest.param("cause of the blaze", id="telegram"),
        pytest.param("What was the fire caused by?", id="passive"),
    ],
)
def test_what_a_fire_is_blamed_on_is_its_cause(question: str) -> None:
    assert ask(_BLAMED_FIRE, question).text == "a soldering iron"


def test_what_else_is_blamed_is_no_cause_of_a_fire() -> None:
    text = "A fire broke out at noon. The mayor was late. He blamed the traffic."
    assert "traffic" not in ask(text, "What caused the fire?").text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "Mia Holt is closing her shop. She said she could no longer afford the rent.",
            "could no longer afford the rent",
            id="said",
        ),
        pytest.param("Mia Holt is closing her shop. She will move to Leeds.", "", id="no-reason"),
        pytest.param(
            "Mia Holt is closing her shop because she is ill. She can no longer walk.",
            "she is ill",
            id="near-miss-reason-told",
        ),
        pytest.param(
            "Mia Holt is closing her shop. Dogs can no longer be brought in.", "", id="another"
        ),
    ],
)
def test_cause_is_what_can_no_longer_be_done(text: str, told: str) -> None:
    answer = ask(text, "Why is Mia Holt closing her shop?")
    assert answer.text == told if told else "no longer" not in answer.text
