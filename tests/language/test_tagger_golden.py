"""Golden rows of the tagger: questions, statements, and shapes of unknown words."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa.language.tagger import tag
from qa.language.tokens import tokenize
from qa.language.verb_mending import with_finite

QUESTIONS = [
    "How/WRB did/VBD the/DT girl/NN feel/VB ?/.",
    "What/WP did/VBD Moon/NNP say/VB about/IN the/DT visit/NN ?/.",
    "who/WP is/VBZ the/DT president/NN of/IN france/NNP",
    "which/WDT countries/NNS did/VBD the/DT minister/NN visit/VB in/IN 2019/CD",
    "How/WRB long/_ does/VBZ the/DT film/NN last/VB ?/.",
    "Did/VBD the/DT company/NN sell/VB its/PRP$ shares/NNS ?/.",
    "Where/WRB do/VBP pandas/NNS live/VB ?/.",
    "What/WP do/VBP bees/NNS eat/VB ?/.",
    "What/WP did/VBD the/DT report/NN say/VB ?/.",
    "What/WP did/VBD the/DT company/NN report/VB last/JJ year/NN ?/.",
    "Why/WRB did/VBD trade/NN between/IN the/DT two/CD countries/NNS fall/VB ?/.",
    "Which/WDT team/NN won/VBD ?/.",
    "Whose/WP$ idea/NN was/VBD it/PRP ?/.",
    "When/WRB was/VBD she/PRP born/VBN ?/.",
    "What/WP was/VBD he/PRP jailed/VBN for/IN ?/.",
    "What/WP is/VBZ it/PRP famous/JJ for/IN ?/.",
    "Will/MD prices/NNS rise/VB ?/.",
    "How/WRB many/JJ people/NNS live/VBP in/IN Paris/NNP ?/.",
]
STATEMENTS = [
    "The/DT king/NN arrived/VBD in/IN Seoul/NNP on/IN Monday/NNP ./.",
    "a/DT two-day/JJ state/NN visit/NN",
    "“/`` We/PRP did/VBD n’t/RB know/VB ,/, ”/'' she/PRP said/VBD ./.",
    "Only/RB trained/VBN staff/NN may/MD enter/VB ./.",
    "He/PRP wants/VBZ to/TO go/VB to/TO Rome/NNP ./.",
    "The/DT house/NN was/VBD not/RB built/VBN by/IN the/DT king/NN ’s/POS sons/NNS ./.",
    "It/PRP cost/VBD $/$ 3.5/CD million/CD in/IN May/NNP ./.",
    "a/DT 30-year-old/JJ man/NN from/IN Nur-Sultan/NNP",
    "the/DT Korean/JJ president/NN",
    "In/IN it/PRP lived/VBD a/DT fox/NN called/VBN Ben/NNP ./.",
    "The/DT woman/NN called/VBD Tom/NNP ./.",
    "They/PRP get/VBP a/DT week/NN 's/POS pay/NN for/IN it/PRP ./.",
    "In/IN a/DT crooked/VBN oak/NN ./.",
    "Italy/NNP and/CC Spain/NNP have/VBP banned/VBN the/DT sale/NN ./.",
    "Paris/NNP refused/VBD it/PRP ./.",
    "All/DT are/VBP safe/JJ ,/, according/VBG to/TO fire/NN chief/NN Ida/NNP Berg/NNP ./.",
    "He/PRP tried/VBD according/VBG to/TO them/PRP to/TO fire/VB chief/JJ Berg/NNP ./.",
    "Hungary/NNP has/VBZ agreed/VBN ./.",
    "It/PRP has/VBZ been/VBN used/VBN by/IN him/PRP ./.",
    "They/PRP have/VBP used/VBN it/PRP ./.",
    "He/PRP used/VBD to/TO sing/VB ./.",
    "Openings/NNS were/VBD rare/JJ ./.",
    "by/IN film/NN historian/NN Ann/NNP Lee/NNP",
    "A/DT stranger/NN came/VBD ./.",
    "It/PRP is/VBZ stranger/JJR than/IN that/DT ./.",
    "She/PRP is/VBZ a/DT civilian/JJ doctor/NN ./.",
    "It/PRP contains/VBZ zinc/NN and/CC copper/NN ./.",
    "The/DT mineral/NN is/VBZ soft/JJ ./.",
    "Every/DT effort/NN is/VBZ made/VBN ./.",
    "He/PRP has/VBZ also/RB had/VBN to/TO pay/VB ./.",
    "The/DT king/NN made/VBD it/PRP ./.",
    "They/PRP might/MD look/VB small/JJ ./.",
    "What/WP types/NNS of/IN farming/NN does/VBZ it/PRP show/VB ?/.",
    "They/PRP chose/VBD to/TO help/VB make/VB it/PRP ./.",
    "Dowding/NNP was/VBD summoned/_ ./.",
    "What/_ are/_ the/DT main/JJ risks/_ ?/.",
    "Who/_ came/VBD second/JJ ?/.",
    "It/PRP is/VBZ soft/JJ in/IN general/JJ ./.",
    "They/PRP made/VBD it/PRP public/JJ ./.",
    "She/PRP was/VBD fed/VBN by/IN her/PRP$ aunt/NN ./.",
    "Her/PRP$ landlady/NN was/VBD ill/JJ ./.",
    "It/PRP was/VBD kind/_ of/IN her/PRP ,/, Ann/NNP said/VBD ./.",
    "of/IN public/JJ and/CC private/JJ schools/NNS",
    "chromosomes/NNS of/IN one/CD chromosome/NN set/_",
]


@pytest.mark.parametrize("row", [*QUESTIONS, *STATEMENTS])
def test_tagger_golden(row: str) -> None:
    words, expected = zip(*(part.rsplit("/", 1) for part in row.split()), strict=True)
    found = tag(words)
    assert [a if b != "_" else b for a, b in zip(found, expected, strict=True)] == list(expected)


def test_tagger_straight_quotes_open_and_close_by_turns() -> None:
    assert [
        kind for kind in tag(['"', "Yes", ",", '"', "he", "said"]) if "`" in kind or "'" in kind
    ] == [
        "``",
        "''",
    ]


def test_tagger_keeps_a_subject_with_its_verb() -> None:
    assert tag("did he say that the visit was short ?".split())[6] == "VBD"


@pytest.mark.parametrize(
    ("text", "tag_of_work"),
    [
        pytest.param("Ann resigned , and work on the bridge stopped .", "NN", id="second-subject"),
        pytest.param("He had to stop and work on it .", "VB", id="near-miss-infinitive"),
        pytest.param("She asked to stay and work on the farm .", "VB", id="near-miss-no-verb"),
    ],
)
def test_tagger_finds_the_second_subject(text: str, tag_of_work: str) -> None:
    words = text.split()
    assert tag(words)[words.index("work")] == tag_of_work


@pytest.mark.parametrize("noun", ["bread", "thread", "sugar", "apple", "butterfly"])
def test_tagger_knows_household_nouns(noun: str) -> None:
    assert tag(f"She likes {noun} as well .".split())[2] == "NN"


@settings(deadline=None)
@given(st.text())
def test_tagger_gives_one_tag_a_word(text: str) -> None:
    words = [token.text for token in tokenize(text)]
    tags = tag(words)
    assert len(tags) == len(words)
    assert all(tags)


@settings(deadline=None)
@given(st.lists(st.text(), max_size=6))
def test_tagger_takes_any_words(words: list[str]) -> None:
    assert len(tag(words)) == len(words)


def test_tagger_finds_the_verb_before_a_name() -> None:
    assert tag("Did the minister sack Moe ?".split())[3] == "VB"
    assert tag("Did the firm open the mill ?".split())[3] == "VB"
    assert tag("The inn was fined £ 40 .".split())[3] == "VBN"


def test_tagger_takes_a_deed_for_no_name() -> None:
    assert tag("Swimming was banned .".split())[0] != "NNP"


@pytest.mark.parametrize(
    ("words", "tags", "finite"),
    [
        pytest.param(
            "The centre houses the opera .", "DT NN NNS DT NN .", "DT NN VBZ DT NN .", id="present"
        ),
        pytest.param(
            "A mill in Osk allowed for growth .",
            "DT NN IN NNP VBN IN NN .",
            "DT NN IN NNP VBD IN NN .",
            id="past",
        ),
        pytest.param("Plants store food .", "NNS NN NN .", "NNS VBP NN .", id="plural-subject"),
        pytest.param(
            "A book written by Ann .", "DT NN VBN IN NNP .", "DT NN VBN IN NNP .", id="near-miss-by"
        ),
        pytest.param(
            "Plants that store food grow .",
            "NNS WDT VBP NN NN .",
            "NNS WDT VBP NN NN .",
            id="near-miss-a-verb",
        ),
        pytest.param(
            "The river flows through it and joins another .",
            "DT NN NNS IN PRP CC VBZ DT .",
            "DT NN VBZ IN PRP CC VBZ DT .",
            id="first-of-two",
        ),
        pytest.param("Three old houses", "CD JJ NNS", "CD JJ NNS", id="near-miss-no-sentence"),
        pytest.param(
            "It pays half , and a shipyard pays for the rest .",
            "PRP VBZ NN , CC DT NN NNS IN DT NN .",
            "PRP VBZ NN , CC DT NN VBZ IN DT NN .",
            id="second-clause",
        ),
        pytest.param(
            "It has halls , and the state pays for it .",
            "PRP VBZ NNS , CC DT NN NNS IN PRP .",
            "PRP VBZ NNS , CC DT NN NNS IN PRP .",
            id="near-miss-the-may-lead-a-plural",
        ),
        pytest.param(
            "It rains , and a house boats in the bay cost grows .",
            "PRP VBZ , CC DT NN NNS IN DT NN NN VBZ .",
            "PRP VBZ , CC DT NN NNS IN DT NN NN VBZ .",
            id="near-miss-a-verb-of-its-own",
        ),
    ],
)
def test_tagger_leaves_no_sentence_without_a_verb(words: str, tags: str, finite: str) -> None:
    assert list(with_finite(words.split(), tags.split())) == finite.split()
