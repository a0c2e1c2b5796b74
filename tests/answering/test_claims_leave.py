"""Questions that ask for leave, and rules that tell of the thing or deed from the other side."""

from __future__ import annotations

import pytest

from qa.answering.answerer import Answerer
from qa.documents.article import Article
from qa.types import AnswerKind

_YES, _NO, _OPEN = AnswerKind.YES, AnswerKind.NO, AnswerKind.UNANSWERABLE

_POOL = (
    "Towels, inflatables, snorkels and picnic baskets are welcome on the lawn. Barbecues are "
    "permitted only if they are gas-fired. Glass bottles are not allowed in the changing rooms. "
    "Buggies may be left at the gate. Drones are banned from the grounds. Nobody should dive into "
    "the shallow end."
)
_KIOSK = "The kiosk accepts only cards, as it handles no cash. Old coins were accepted until 2019."
_DEPOT = (
    "Small lamps and mattresses are accepted at the depot. Only members' cars are allowed. If pets "
    "are allowed, a sign says so. Do not feed the gulls."
)

_CASH = "Bring cash, as nobody takes cards. No inn accepts dogs. The inn accepts cats."

_SEATS = (
    "Adults must reserve a seat before they come. Slots last an hour. Members and carers do not "
    "need one. Pupils do not need a pen. Resin is accepted only if it is dry."
)

_PLOTS = (
    "Hens may be kept, up to six to a plot, but cockerels are forbidden. Tents may be pitched in "
    "the lower field, but caravans are not allowed. The soup is hot, and it may be eaten."
)


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(_CASH, "Can I pay by card?", _NO, id="nobody-takes-them"),
        pytest.param(_CASH, "Can I bring a dog?", _NO, id="no-house-accepts-them"),
        pytest.param(_CASH, "Can I bring a cat?", _YES, id="near-miss-one-accepts-them"),
        pytest.param(_PLOTS, "Can I keep a cockerel?", _NO, id="another-clause-forbids-it"),
        pytest.param(_PLOTS, "Can I keep hens?", _YES, id="its-own-clause-gives-leave"),
        pytest.param(_PLOTS, "Are hens allowed?", _YES, id="may-be-kept"),
        pytest.param(_PLOTS, "Can I pitch a caravan?", _NO, id="whatever-is-done-with-it"),
        pytest.param(_PLOTS, "Can I eat the soup?", _YES, id="what-it-stands-for"),
        pytest.param("One well-behaved dog is welcome.", "Can I bring my dog?", _YES, id="of-one"),
        pytest.param("A small dog is welcome.", "Can I bring my dog?", _OPEN, id="of-a-size"),
        pytest.param(
            "If you do not come, nothing is refunded.", "Do I get a refund if I don't come?", _NO,
            id="a-condition-denies-nothing",
        ),
        pytest.param("Helmets are free.", "Do helmets cost extra?", _NO, id="free-is-not-extra"),
        pytest.param(_PLOTS, "Can I keep a pony?", _OPEN, id="of-neither"),
        pytest.param(_POOL, "Can I bring a snorkel?", _YES, id="one-of-several-things"),
        pytest.param(_POOL, "Can we bring our own picnic basket?", _YES, id="of-that-sort"),
        pytest.param(_POOL, "Are inflatables allowed?", _YES, id="welcome-is-allowed"),
        pytest.param(_POOL, "Can I bring a laundry basket?", _OPEN, id="another-sort"),
        pytest.param(_POOL, "Can I bring a barbecue?", _YES, id="on-a-condition"),
        pytest.param(_POOL, "Can I sell snorkels?", _OPEN, id="not-what-is-done-with-it"),
        pytest.param(_POOL, "Can I take snorkels into the sauna?", _OPEN, id="not-there"),
        pytest.param(_POOL, "Can I bring a bottle?", _OPEN, id="of-one-sort-only"),
        pytest.param(_POOL, "Can I leave my buggy at the gate?", _YES, id="may-be-done"),
        pytest.param(_POOL, "Can I fly a drone?", _NO, id="the-thing-is-banned"),
        pytest.param(_POOL, "Can I dive into the shallow end?", _NO, id="nobody-should"),
        pytest.param(_POOL, "Can I dive into the deep end?", _OPEN, id="another-place"),
        pytest.param(_POOL, "Did anybody dive into the shallow end?", _OPEN, id="no-leave-asked"),
        pytest.param(_KIOSK, "Can I pay in cash?", _NO, id="takes-none"),
        pytest.param(_KIOSK, "Can I pay by card?", _YES, id="takes-them"),
        pytest.param(_KIOSK, "Can I pay by cheque?", _NO, id="only-cards"),
        pytest.param(_DEPOT, "Can I bring an old mattress?", _YES, id="old-is-no-sort"),
        pytest.param(_DEPOT, "Can I bring a large lamp?", _OPEN, id="large-is-a-sort"),
        pytest.param(_DEPOT, "Can I bring pets?", _OPEN, id="a-condition"),
        pytest.param(_DEPOT, "May I feed the gulls?", _NO, id="an-order-not-to"),
        pytest.param(_DEPOT, "May I feed the ducks?", _OPEN, id="an-order-of-others"),
        pytest.param(_SEATS, "Do members have to reserve?", _NO, id="need-none"),
        pytest.param(_SEATS, "Do carers need to reserve?", _NO, id="one-of-two"),
        pytest.param(_SEATS, "Do pupils have to reserve?", _OPEN, id="need-no-other-thing"),
        pytest.param(_SEATS, "Do members have to smile?", _OPEN, id="another-duty"),
        pytest.param(_SEATS, "Can I bring resin?", _YES, id="accepted-as-an-adjective"),
    ],
)  # fmt: skip
def test_claims_leave(text: str, question: str, kind: AnswerKind) -> None:
    assert Answerer([Article.from_text(text)]).answer(question).kind is kind


_HARBOUR = (
    "The old harbour is closed to lorries and vans. The ridge path is open to cyclists. The lake "
    "is not open to swimmers. The park is closed to cars except on Sundays. Reserve a table three "
    "days in advance. If you are late, ring the bell. The inn has 12 rooms from 90 euros, with "
    "dinner. The maker saved weight by leaving out the lamp cover."
)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        pytest.param("Can I drive in the old harbour?", _NO, id="closed-to-those-who-drive"),
        pytest.param("Can I take a van into the old harbour?", _NO, id="closed-to-what-one-takes"),
        pytest.param("Can I cycle on the ridge path?", _YES, id="open-to-them"),
        pytest.param("Can I swim in the lake?", _NO, id="not-open-to-them"),
        pytest.param("Can I walk in the old harbour?", _OPEN, id="near-miss-others"),
        pytest.param("Can I drive in the new town?", _OPEN, id="near-miss-elsewhere"),
        pytest.param("Can I drive in the park?", _OPEN, id="near-miss-an-exception"),
        pytest.param("Do I need to reserve?", _YES, id="an-order"),
        pytest.param("Do I have to book a table?", _YES, id="an-order-in-other-words"),
        pytest.param("Do I have to ring the bell?", _OPEN, id="near-miss-on-a-condition"),
        pytest.param("Do I have to reserve a bed?", _OPEN, id="near-miss-another-thing"),
        pytest.param("Is dinner included?", _YES, id="a-price-with-it"),
        pytest.param("Is breakfast included?", _OPEN, id="near-miss-another-meal"),
        pytest.param("Does the inn come with a lamp cover?", _NO, id="left-out"),
    ],
)
def test_who_may_go_and_what_is_had(question: str, kind: AnswerKind) -> None:
    answer = Answerer([Article.from_text(_HARBOUR)]).answer(question)

    assert answer.kind is kind, answer.text


_COAT = (
    "The coat is made by Norrland. It comes in two lengths and three colours: moss, rust and grey. "
    "The label mends torn seams for nothing. Fitting is free. Dyeing costs 5 euros."
)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        pytest.param("Does the label charge for mending seams?", _NO, id="for-nothing"),
        pytest.param("Is mending free?", _YES, id="asked-whether-it-is-free"),
        pytest.param("Does fitting cost anything?", _NO, id="is-free"),
        pytest.param("Do I have to pay for dyeing?", _OPEN, id="near-miss-a-price"),
        pytest.param("Does the coat come in blue?", _NO, id="not-in-the-list"),
        pytest.param("Is the coat available in grey?", _YES, id="in-the-list"),
        pytest.param("Is the coat available in Berlin?", _OPEN, id="near-miss-no-colour"),
    ],
)
def test_what_is_paid_for_and_which_colours_there_are(question: str, kind: AnswerKind) -> None:
    answer = Answerer([Article.from_text(_COAT)]).answer(question)

    assert answer.kind is kind, answer.text


_ORDERS = (
    "Do not dry your washing outdoors, and do not mow the lawn yourself. Do not touch the parcel "
    "and call the police. Do not eat before the test, and never drink alcohol. Do not feed or "
    "tease the geese."
)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        pytest.param("Can I mow the lawn?", _NO, id="second-order"),
        pytest.param("Should I dry my washing outdoors?", _NO, id="first-order"),
        pytest.param("Can I drink alcohol?", _NO, id="never-behind-not"),
        pytest.param("Should I call the police?", _YES, id="joined-but-not-denied"),
        pytest.param("Should I touch the parcel?", _NO, id="denied"),
        pytest.param("Can I tease the geese?", _NO, id="both-denied"),
    ],
)
def test_orders_in_a_row(question: str, kind: AnswerKind) -> None:
    assert Answerer([Article.from_text(_ORDERS)]).answer(question).kind is kind


_HOUSE = (
    "Pets are not allowed, except for fish in a tank. Musical instruments may be played between 9 "
    "a.m. and 8 p.m. only. Bonfires are allowed only from November to February. Only guide dogs "
    "are allowed in the bakery. Food is not allowed in the reading room. Small vehicles are "
    "welcome in the yard. Each parcel must be signed for. The bins must be emptied on Mondays. We "
    "do not lend saws, but the shop sells them. Heating is included, but parking is extra. "
    "Smoking is forbidden in the attic."
)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        pytest.param("Can I keep a cat?", _NO, id="a-cat-is-a-pet"),
        pytest.param("Am I allowed to have a hamster?", _NO, id="allowed-to"),
        pytest.param("Are dogs allowed?", _NO, id="asked-of-the-thing"),
        pytest.param("Am I allowed to have goldfish?", _YES, id="the-kind-is-excepted"),
        pytest.param("Can I play the violin at 10 p.m.?", _NO, id="a-kind-and-an-hour"),
        pytest.param("Can I play the violin at noon?", _YES, id="a-kind-within-the-hours"),
        pytest.param("Can I light a bonfire in June?", _NO, id="another-month"),
        pytest.param("Can I light a bonfire in January?", _YES, id="one-of-the-months"),
        pytest.param("Can I bring my dog into the bakery?", _NO, id="only-some-of-the-kind"),
        pytest.param("Can I eat in the reading room?", _NO, id="the-kind-of-a-deed"),
        pytest.param("May we eat a sandwich in the reading room?", _NO, id="a-deed-and-its-thing"),
        pytest.param("Can I smoke a cigar in the attic?", _NO, id="a-deed-without-its-thing"),
        pytest.param("Can I keep a lamp?", _OPEN, id="near-miss-no-pet"),
        pytest.param("Can I eat in the garden?", _OPEN, id="near-miss-another-place"),
        pytest.param("Can I park my van in the yard?", _OPEN, id="near-miss-some-of-the-kind"),
        pytest.param("Did Ann keep a dog?", _OPEN, id="near-miss-no-leave-asked"),
        pytest.param("Do I have to empty the bins?", _YES, id="a-duty-told-of-the-thing"),
        pytest.param("Do I have to empty the pond?", _OPEN, id="near-miss-another-duty"),
        pytest.param("Can I borrow a saw?", _NO, id="lending-is-borrowing"),
        pytest.param("Can I buy a saw?", _YES, id="selling-is-buying"),
        pytest.param("Do I pay for heating?", _NO, id="included"),
        pytest.param("Is parking included?", _NO, id="extra-behind-but"),
    ],
)
def test_rules_of_a_kind(question: str, kind: AnswerKind) -> None:
    answer = Answerer([Article.from_text(_HOUSE)]).answer(question)

    assert answer.kind is kind, answer.text


_POST = (
    "You must have a first-aid certificate and a driving licence. Experience with bees is welcome "
    "but not essential. You do not have to bring a hat. Gloves must be worn. We offer a pension "
    "and free lunches. The number of calls did not differ."
)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        pytest.param("Do I need a driving licence?", _YES, id="must-have-in-a-list"),
        pytest.param("Is a driving licence required?", _YES, id="asked-as-required"),
        pytest.param("Is experience with bees required?", _NO, id="welcome-but-not-essential"),
        pytest.param("Do I need a hat?", _NO, id="do-not-have-to-bring"),
        pytest.param("Do I have to wear gloves?", _YES, id="must-be-worn"),
        pytest.param("Are gloves compulsory?", _YES, id="must-be-worn-is-compulsory"),
        pytest.param("Is there a pension?", _YES, id="what-we-offer"),
        pytest.param("Do I get a pension?", _YES, id="what-one-gets"),
        pytest.param("Did the number of calls change?", _NO, id="no-difference-is-no-change"),
        pytest.param("Do I need a lamp?", _OPEN, id="near-miss-another-thing"),
        pytest.param("Do I get a bonus?", _OPEN, id="near-miss-not-offered"),
    ],
)
def test_what_one_needs_and_gets(question: str, kind: AnswerKind) -> None:
    answer = Answerer([Article.from_text(_POST)]).answer(question)

    assert answer.kind is kind, answer.text


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param("One dog is permitted.", "Can he bring a dog?", _YES, id="he"),
        pytest.param("One dog is permitted.", "Can I bring two dogs?", _NO, id="too-many"),
        pytest.param("Up to two dogs are allowed.", "Can I bring two dogs?", _YES, id="enough"),
        pytest.param("Two small dogs are allowed.", "Can I bring two dogs?", _OPEN,
                     id="near-miss-of-some-sort"),
        pytest.param("It may tire you: do not drive or lift loads.", "Can I drive after taking it?",
                     _NO, id="while-doing-what-it-is-about"),
        pytest.param("Do not drive at night.", "Can I drive after taking a nap?", _OPEN,
                     id="near-miss-while-doing-another"),
        pytest.param("Do not run the oven or the mill before noon.", "Can I use the mill?", _NO,
                     id="run-is-use"),
        pytest.param("Do not run in the mill.", "Can I use the oven?", _OPEN, id="near-miss-run"),
        pytest.param("At the gate you can pay by card only.", "Can I pay cash at the gate?", _NO,
                     id="only-by"),
        pytest.param("Phones must be switched off in the hall.", "May I use my phone in the hall?",
                     _NO, id="switched-off"),
        pytest.param("Lamps must be switched off at night.", "Can I use a lamp?", _OPEN,
                     id="near-miss-at-night"),
        pytest.param("You can pay by card.", "Can I pay cash?", _OPEN, id="near-miss-by"),
        pytest.param("Subletting is prohibited.", "May he sublet the flat?", _NO, id="deed-alone"),
        pytest.param("Subletting rooms is prohibited.", "Can I sublet the yard?", _OPEN,
                     id="near-miss-deed-of-another-thing"),
        pytest.param("You do not have to book, but it is wise.", "Do I have to book?", _NO,
                     id="duty-before-but"),
        pytest.param("A licence would be useful but is not essential.", "Do I need a licence?",
                     _NO, id="useful"),
        pytest.param("Skates can be hired.", "Do I need my own skates?", _NO, id="hired"),
        pytest.param("Skates can be hired.", "Do I need skates?", _OPEN, id="near-miss-hired"),
        pytest.param("Do not use it if:\n\n- you are ill", "Can I use it?", _OPEN,
                     id="near-miss-in-cases"),
    ],
)  # fmt: skip
def test_rules_told_in_part(text: str, question: str, kind: AnswerKind) -> None:
    answer = Answerer([Article.from_text(text)]).answer(question)
    assert answer.kind is kind, answer.text


_LISTS = (
    "Please do not bring:\n\n- glass bottles\n- drones\n- chairs or folding tables\n\nYou may "
    "bring:\n\n- a picnic\n- blankets\n\nDo not take Corvin if:\n\n- you are allergic to milk\n- "
    "you have glaucoma\n- you are taking heparin\n\nCorvin is cheap."
)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        pytest.param("Can I bring a drone?", _NO, id="forbidden"),
        pytest.param("Are folding tables allowed?", _NO, id="allowed-asked"),
        pytest.param("Can we bring blankets?", _YES, id="allowed"),
        pytest.param("Can I bring plastic bottles?", _OPEN, id="near-miss-another-sort"),
        pytest.param("Can I bring a dog?", _OPEN, id="near-miss-on-no-list"),
        pytest.param("Can I take it if I have glaucoma?", _NO, id="case"),
        pytest.param("Can I use Corvin with glaucoma?", _NO, id="case-with"),
        pytest.param("Can I take Corvin if I have asthma?", _OPEN, id="near-miss-other-case"),
    ],
)
def test_rule_over_a_list(question: str, kind: AnswerKind) -> None:
    answer = Answerer([Article.from_text(_LISTS)]).answer(question)
    assert answer.kind is kind, answer.text
