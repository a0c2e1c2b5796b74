"""What somebody said as a whole clause, and according to whom something is so."""

import pytest
from asking import ask


@pytest.mark.parametrize(
    ("question", "text", "expected"),
    [
        pytest.param(
            "What did the report say?",
            'The museum asked for a report which concluded that Moe had lied. "We were wrong," Ann '
            "Lee said.",
            "Moe had lied",
            id="what-a-report-concludes",
        ),
        pytest.param(
            "What did the inquiry say?",
            'The inquiry found that the driver had been asleep. "We are sorry," said Ole Moe.',
            "the driver had been asleep",
            id="what-an-inquiry-finds",
        ),
        pytest.param(
            "What did Hugo Tavera say about the fault?",
            'Hugo Tavera, who heads the institute, said the fault had been "silent" for decades.',
            'the fault had been "silent" for decades',
            id="words-in-marks-in-a-clause",
        ),
        pytest.param(
            "What did Bram Post say about the sum?",
            'The council spent a sum. Bram Post, of the Labour Party, called the sum "odd".',
            "odd",
            id="what-it-is-called",
        ),
        pytest.param(
            "What do residents call the wing?",
            'The wing won the Corten Prize, but residents nicknamed it "the Toaster".',
            "the Toaster",
            id="nicknamed",
        ),
        pytest.param(
            "What did Ostby say about the ruling?",
            "Ostby Dredging was fined 12 million crowns. The company declined to comment on the "
            "ruling. Moe declined to comment on the fine.",
            "declined to comment on the ruling",
            id="nothing-said-of-it",
        ),
        pytest.param(
            "What did Moe say about the fine?",
            "Ostby declined to comment on the fine. Moe said the fine was far too high.",
            "the fine was far too high",
            id="another-declined",
        ),
        pytest.param(
            "What did inspectors tell the owners?",
            "The ship sailed. Inspectors had told the owners to replace an engine by June.",
            "to replace an engine by June",
            id="what-they-are-told-to-do",
        ),
        pytest.param(
            "What did the organisers say?",
            'Trains were late. The organisers of the summit said they were "dismayed".',
            'they were "dismayed"',
            id="a-participle-in-marks",
        ),
        pytest.param(
            "What did Ann Lee call the scheme?",
            'Ann Lee had called the scheme "the boldest thing of all" in May.',
            "the boldest thing of all",
            id="what-it-is-called",
        ),
        pytest.param(
            "What do ecologists call the start of the chain?",
            "The start of the chain is sunlight. This is what ecologists call the first level.",
            "first level",
            id="what-it-is-called-by-many",
        ),
        pytest.param(
            "What did Ann Lee call the vote?",
            "Ann Lee called the vote a disgrace. Bo Ek called the scheme a gift.",
            "a disgrace",
            id="what-it-is-called-in-no-marks",
        ),
        pytest.param(
            "What did Reed say about the road?",
            '"The road will have bumps on it," Reed told reporters.',
            "The road will have bumps on it",
            id="quotation-stays",
        ),
        pytest.param(
            "According to whom will homeowners save money?",
            "Homeowners will save 29 pounds a month, according to the trade body.",
            "the trade body",
            id="according-to",
        ),
        pytest.param(
            "According to whom was the fire set on purpose?",
            "Prosecutors in Bordeaux said the fire was set on purpose.",
            "Prosecutors in Bordeaux",
            id="subject-of-saying",
        ),
        pytest.param(
            "According to whom is the river rising?",
            '"The river is still rising," said Anna Berg. The mayor said no.',
            "Anna Berg",
            id="who-is-quoted",
        ),
        pytest.param(
            "What did Anna Berg say about the harbour?",
            '"The bridge is safe," said Peter Holt. President Anna Berg arrived on Monday. '
            "The president noted that the harbour could be useful to the town.",
            "the harbour could be useful to the town",
            id="who-is-named-by-a-role",
        ),
        pytest.param(
            "What did the president say about farmers?",
            '"This is business," President Anna Berg told reporters. "Our farmers have waited long '
            'enough." The growers said farmers would suffer.',
            "Our farmers have waited long enough.",
            id="quotation-that-goes-on",
        ),
        pytest.param(
            "What did the bishop say?",
            '"We shall rebuild it," Bishop Ann Berg said. The mayor said it would cost too much.',
            "We shall rebuild it",
            id="role-and-no-topic",
        ),
        pytest.param(
            "What did Bo Ek warn about?",
            "Bo Ek opened the dam in May. He warned that the wall had cracks.",
            "the wall had cracks",
            id="pronoun-for-a-whole-name",
        ),
        pytest.param(
            "What did Lindal say about security?",
            "As for security, Lindal stressed its full support for the peace efforts.",
            "its full support for the peace efforts",
            id="object-of-another-verb-of-saying",
        ),
    ],
)
def test_sayings_and_their_sources(question: str, text: str, expected: str) -> None:
    assert ask(text, question).text == expected


@pytest.mark.parametrize(
    ("question", "text", "not_expected"),
    [
        pytest.param(
            "According to whom was the harbour built in 1900?",
            "Prosecutors in Bordeaux said the fire was set on purpose.",
            "Prosecutors in Bordeaux",
            id="source-of-something-else",
        ),
        pytest.param(
            "According to whom had pupils left?",
            "All pupils had left, the town's mayor, Rosa Quispe, told local radio.",
            "local radio",
            id="who-was-told",
        ),
        pytest.param(
            "What did Peter Holt say about the harbour?",
            "Peter Holt arrived on Monday. Anna Berg said the harbour was silted up.",
            "the harbour was silted up",
            id="who-speaks-is-another",
        ),
        pytest.param(
            "What did Reed say about the road?",
            '"It will have bumps," Reed told road users.',
            "road users",
            id="who-is-told-about-it",
        ),
        pytest.param(
            "What did Lind announce?",
            "Solva announced the opening of a plant. Lind said it would grow.",
            "the opening of a plant",
            id="what-another-announces",
        ),
        pytest.param(
            "What did Okoro call her?",
            'Okoro called her "the most impatient genius I ever met".',
            "her",
            id="what-somebody-is-called",
        ),
        pytest.param(
            "What did Lind warn?",
            "Lind warned the miners on Monday. She said the pit would flood.",
            "the miners",
            id="who-is-warned",
        ),
    ],
)
def test_sayings_of_others_are_left_alone(question: str, text: str, not_expected: str) -> None:
    assert ask(text, question).text != not_expected


@pytest.mark.parametrize(
    ("question", "text"),
    [
        pytest.param(
            "What did the president say about the case?",
            'Mayor Ann Berg denies the case. "Let the people judge me," she told the court.',
            id="role-that-nobody-has",
        ),
        pytest.param(
            "What did the governor say after the vote?",
            "Premier Bo Ek won the vote. Governor Ann Berg had called it. Bo Ek said he was glad.",
            id="role-of-somebody-who-says-nothing",
        ),
        pytest.param(
            "What did the letter say?",
            '"We knew nothing," Ann Lee said. Her letter came in May.',
            id="letter-of-somebody-quoted",
        ),
    ],
)
def test_what_a_role_did_not_say_is_not_told(question: str, text: str) -> None:
    assert ask(text, question).kind == "unanswerable"


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param("“We will fix it,” Bob joked.", "What did Bob joke?", "We will fix it",
                     id="joke"),
        pytest.param("“Nobody told us,” complained Ann Lee.", "What did Ann Lee complain?",
                     "Nobody told us", id="complain"),
        pytest.param("Bob shouted “Fire!” and ran.", "What did Bob shout?", "Fire!", id="shout"),
        pytest.param("Bob Moe admitted the theft of two boats.", "What did Bob Moe admit?",
                     "theft of two boats", id="near-miss-thing"),
        pytest.param("Residents complained of noise.", "What did residents complain of?", "noise",
                     id="near-miss-of-what"),
        pytest.param("The mayor commented on the strike.", "What did the mayor comment on?",
                     "strike", id="near-miss-on-what"),
        pytest.param("Bob Moe wrote two novels.", "What did Bob Moe write?", "two novels",
                     id="near-miss-written"),
    ],
)  # fmt: skip
def test_words_of_other_verbs_of_saying(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected
