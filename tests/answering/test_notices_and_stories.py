"""What notices, leaflets and stories are asked, and what they do not say; None for a refusal."""

import pytest
from asking import ask

from qa.types import AnswerKind

_JOB = "Job offer\n\nLocation: Mill Lane, Lund\nClosing date: 18 June\n\nWe bake bread in a bakery."
_RENT = (
    "The work costs 3,200 euros. It will be paid from the reserve fund. The flat may be occupied "
    "by no more than five persons. The tent was shared by three people in 1990."
)
_PANELS = "The pool has solar panels, which were fitted with a grant from the district council."
_LEAFLET = (
    "It belongs to a group of medicines called antispasmodics. If you have taken too many tablets, "
    "go to the nearest hospital straight away. Please fill a tub and a bucket the evening before."
)
_SHIPS = (
    "The ships, which will be named Kittiwake and Auk, replace the old ferries Hector and Ann and "
    "need a crew of six rather than nine. A ticket for a car costs 31 euros.\n\n"
    "Contact: Lise Brandt, +45 555 0199"
)
_WEATHER = "The service gave a yellow warning of rain for Lund and an orange warning of wind."
_DRAGON = (
    "A dragon sat behind the coat. It was green, with one orange wing. It was not the cat, because "
    "the cat sat on the sill and looked just as puzzled as Pim. On Saturday the dragon stopped "
    "sneezing. Its book is called Soot. It was not thick. Once, it had run an inn in the hills."
)


_LENDING = "Books may be kept for three weeks, films and papers for one week."
_SHUT = "We are closed on Sundays and public holidays."
_OPEN = "We are open from Monday to Friday between 9.30 am and 6 pm, on Fridays until 8 pm."
_LODGER = '"I am ill," said the dragon. "My name is Ottoline." Ottoline sneezed. A flame shot out.'
_MEETING = (
    "The chair opened the meeting at 7.30 pm. It closed at nine. The next meeting is on 13 March. "
    "The committee wants to raise the annual rent from £45 to £50. The new rent is needed."
)
_FAIR = (
    "Fair\n\nSaturday\n\n10:00 – Fiddle workshop\n\n13:00 – Boat trip to the island (two hours)\n\n"
    "Sunday\n\n16:00 – Closing concert\n\nThe boat is old."
)


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_LENDING, "How long can I keep a film?", "one week", id="first-of-two"),
        pytest.param(_LENDING, "How long can I keep a book?", "three weeks", id="told-in-full"),
        pytest.param(_OPEN, "When does the library open?", "9.30 am", id="opens"),
        pytest.param(_OPEN, "When does the library close?", None, id="closes-at-two-hours"),
        pytest.param(_LODGER, "What was the dragon's name?", "Ottoline", id="my-name"),
        pytest.param(
            _LODGER, "What happened when Ottoline sneezed?", "A flame shot out", id="next-sentence"
        ),
        pytest.param(_MEETING, "When did the meeting begin?", "7.30 pm", id="opened-by-somebody"),
        pytest.param(_MEETING, "What is the new rent?", "£50", id="new"),
        pytest.param(_MEETING, "What was the old rent?", "£45", id="old"),
        pytest.param(_FAIR, "When is the boat trip?", "13:00", id="line-of-a-programme"),
        pytest.param(_FAIR, "When is the concert on Sunday?", "16:00", id="below-its-day"),
        pytest.param(_FAIR, "When is the dance?", None, id="no-line-of-it"),
    ],
)
def test_is_told_by_its_form(text: str, question: str, expected: str | None) -> None:
    found = ask(text, question)
    told = None if found.kind is AnswerKind.UNANSWERABLE else found.text.rstrip(".")
    assert told == expected


_LETTER = (
    "14 Orchard Way\nPelham\n3 March\n\nDear Mrs Quayle,\n\nYour card was stopped on 24 May.\n\n"
    "Yours sincerely,\nGwen Harcourt\nHead of Services"
)
_RIDDLES = '"What is heavier than iron?" she asked in the boat. "A debt," said Borko, who knew it.'
_FROST = "At once the river froze."
_PITCHES = "Forty of our 75 pitches have a hook-up. It costs £4."
_SHOP = "The shop is open from 8 to 10 in the morning and from 4 to 7 in the afternoon."


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_LETTER, "Who wrote the letter?", "Gwen Harcourt", id="signed"),
        pytest.param(_LETTER, "Who is the letter to?", "Mrs Quayle", id="greeted"),
        pytest.param(_LETTER, "When was the letter written?", "3 March", id="day-at-its-head"),
        pytest.param(_LETTER, "Who is the head of services?", "Gwen Harcourt", id="role"),
        pytest.param(_LETTER, "When was the card stopped?", "24 May", id="another-day"),
        pytest.param(_RIDDLES, "What is heavier than iron?", "A debt", id="riddle"),
        pytest.param(_FROST, "What happened to the river?", "froze", id="at-once"),
        pytest.param(_PITCHES, "How many pitches have a hook-up?", "Forty", id="of-all"),
        pytest.param(_PITCHES, "How many pitches are there?", "75", id="all"),
        pytest.param(
            _SHOP,
            "When is the shop open?",
            "8 to 10 in the morning and from 4 to 7 in the afternoon",
            id="morning-and-afternoon",
        ),
    ],
)
def test_letters_and_riddles(text: str, question: str, expected: str | None) -> None:
    found = ask(text, question)
    told = None if found.kind is AnswerKind.UNANSWERABLE else found.text
    assert told == expected


_HID = "Ann was so ashamed that she hid in the coal cellar until dark."


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_HID, "Why did Ann hide?", "Ann was so ashamed", id="so-that"),
        pytest.param(
            "All expected Bo to ask for gold.", "What did Bo ask for?", None, id="expected-of-him"
        ),
        pytest.param("Bo had to ask for gold.", "What did Bo ask for?", "gold", id="had-to"),
        pytest.param("Bo decided to buy gold.", "What did Bo buy?", "gold", id="decided"),
    ],
)
def test_degrees_and_hopes(text: str, question: str, expected: str | None) -> None:
    found = ask(text, question)
    told = None if found.kind is AnswerKind.UNANSWERABLE else found.text
    assert told == expected


_SITE = "We take no dogs in the cabins."
_ASKED = "Are dogs welcome?\n\nYes, up to two per pitch.\n\nIs there a shop?\n\nNo, there is none."


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(_ASKED, "Can I bring my dog?", AnswerKind.YES, id="asked"),
        pytest.param(_ASKED, "Can I bring my cat?", AnswerKind.UNANSWERABLE, id="asked-of-others"),
        pytest.param(f"{_ASKED}\n\n{_SITE}", "Can I bring my dog?", AnswerKind.YES, id="elsewhere"),
        pytest.param(_SITE, "Can I bring my dog?", AnswerKind.NO, id="nowhere-else"),
    ],
)
def test_leave_that_a_text_asks_for(text: str, question: str, kind: AnswerKind) -> None:
    assert ask(text, question).kind is kind


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        pytest.param("Are you open on Christmas Day?", AnswerKind.NO, id="public-holiday"),
        pytest.param("Is the library closed on Boxing Day?", AnswerKind.YES, id="closed"),
        pytest.param("Are you open on Christmas Eve?", AnswerKind.UNANSWERABLE, id="eve"),
    ],
)
def test_public_holidays(question: str, kind: AnswerKind) -> None:
    assert ask(_SHUT, question).kind is kind


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(
            "Last entry is 45 minutes before closing.",
            "When is the last entry?",
            "45 minutes before closing",
            id="so-long-before",
        ),
        pytest.param("It took ten minutes.", "How long did it take?", "ten minutes", id="so-long"),
        pytest.param(_JOB, "By when do I have to apply?", "18 June", id="by-when"),
        pytest.param(_JOB, "Where is the job?", "Mill Lane, Lund", id="label-of-the-job"),
        pytest.param(_RENT, "Who pays for the work?", "the reserve fund", id="fund"),
        pytest.param(_PANELS, "Who paid for the panels?", "the district council", id="grant"),
        pytest.param(_RENT, "How many people can stay there?", "five persons", id="occupied"),
        pytest.param("The hall seats ten.", "How many people fit in the hall?", "ten", id="seats"),
        pytest.param(
            _LEAFLET, "What group of medicines does it belong to?", "antispasmodics", id="called"
        ),
        pytest.param(
            _LEAFLET,
            "What if I take too many?",
            "go to the nearest hospital straight away",
            id="what-if",
        ),
        pytest.param(
            _LEAFLET,
            "What should I do the evening before?",
            "fill a tub and a bucket",
            id="the-evening-before",
        ),
        pytest.param(
            "If the soup is too thick, thin it with water.",
            "What if the soup is too thick?",
            "thin it with water",
            id="verb-like-an-adjective",
        ),
        pytest.param(_SHIPS, "What will the ships be called?", "Kittiwake and Auk", id="no-phone"),
        pytest.param(_SHIPS, "Who built the ferries?", None, id="name-of-the-object"),
        pytest.param(_SHIPS, "How fast are the ships?", None, id="no-unit"),
        pytest.param(_SHIPS, "How much does a ticket for a bicycle cost?", None, id="for-another"),
        pytest.param(_SHIPS, "How much does a ticket for a car cost?", "31 euros", id="for-it"),
        pytest.param(_WEATHER, "What colour is the wind warning?", "orange", id="of-its-sort"),
        pytest.param(_WEATHER, "What colour is the rain warning?", "yellow", id="of-the-other"),
        pytest.param(_DRAGON, "What colour was the dragon?", "green", id="it"),
        pytest.param(_DRAGON, "What is the cat called?", None, id="name-of-another"),
        pytest.param(_DRAGON, "What was the inn called?", None, id="name-of-a-book"),
        pytest.param(_DRAGON, "When did the dragon stop sneezing?", "Saturday", id="stopped"),
        pytest.param("He refused to sign it in May.", "When did he sign it?", None, id="refused"),
        pytest.param("My flat is number 14.", "How many flats are there?", None, id="number"),
        pytest.param("There are 14 flats.", "How many flats are there?", "14", id="count"),
        pytest.param(
            "A third of all the food is thrown away.",
            "How much food is thrown away?",
            "A third",
            id="share",
        ),
        pytest.param(
            "A third of the rice is thrown away. Food is dear.",
            "How much food is thrown away?",
            None,
            id="share-of-another",
        ),
    ],
)
def test_is_told_or_refused(text: str, question: str, expected: str | None) -> None:
    found = ask(text, question)
    told = None if found.kind is AnswerKind.UNANSWERABLE else found.text
    assert told == expected
