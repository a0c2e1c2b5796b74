"""What clauses say of their verb, how they hang together, and that any input is read."""

from __future__ import annotations

import pytest
from clause_roles import role_of
from hypothesis import given
from hypothesis import strategies as st

from qa.documents.article import Article
from qa.language.tagger import tag
from qa.language.tokens import tokenize
from qa.reading.clauses import Clause, read_clauses
from qa.reading.phrases import Phrase
from qa.reading.reading import Reading


def _read(sentence: str) -> tuple[list[str], tuple[Clause, ...]]:
    words = [token.text for token in tokenize(sentence)]
    return words, read_clauses(words, tag(words))


@pytest.mark.parametrize(
    ("sentence", "voice", "tense", "polarity", "modal"),
    [
        pytest.param("She sold it.", "active", "past", "positive", "", id="past"),
        pytest.param("She sells it.", "active", "present", "positive", "", id="present"),
        pytest.param("She has sold it.", "active", "present", "positive", "", id="perfect"),
        pytest.param("She will sell it.", "active", "future", "positive", "will", id="future"),
        pytest.param("She could sell it.", "active", "none", "positive", "could", id="modal"),
        pytest.param("She didn't sell it.", "active", "past", "negative", "", id="not"),
        pytest.param("She never sold it.", "active", "past", "negative", "", id="never"),
        pytest.param("At no point was it sold.", "passive", "past", "negative", "", id="no-point"),
        pytest.param("At one point it was sold.", "passive", "past", "positive", "", id="a-point"),
        pytest.param("It was sold.", "passive", "past", "positive", "", id="passive"),
        pytest.param("It has been sold.", "passive", "present", "positive", "", id="been"),
        pytest.param("It is being sold.", "passive", "present", "positive", "", id="being"),
        pytest.param("It was not sold.", "passive", "past", "negative", "", id="passive-not"),
        pytest.param("She was selling it.", "active", "past", "positive", "", id="progressive"),
        pytest.param("Did she sell it?", "active", "past", "positive", "", id="did"),
        pytest.param("Was it sold?", "passive", "past", "positive", "", id="was"),
        pytest.param("Not only did she sell it.", "active", "past", "positive", "", id="not-only"),
    ],
)
def test_clauses_verb_forms(
    sentence: str, voice: str, tense: str, polarity: str, modal: str
) -> None:
    _, clauses = _read(sentence)
    assert len(clauses) == 1
    one = clauses[0]
    assert (one.voice, one.tense, one.polarity, one.modal) == (voice, tense, polarity, modal)


@pytest.mark.parametrize(
    ("sentence", "verb", "kind", "link", "governor"),
    [
        pytest.param("He left because it rained.", "left", "main", "", "", id="main"),
        pytest.param(
            "He left because it rained.", "rained", "adverbial", "adverbial", "left", id="because"
        ),
        pytest.param(
            "When he arrived, the band played.",
            "arrived",
            "adverbial",
            "adverbial",
            "played",
            id="fronted-when",
        ),
        pytest.param(
            "He said that she had left.", "left", "complement", "complement", "said", id="that"
        ),
        pytest.param(
            "He said she had left.", "left", "complement", "complement", "said", id="that-left-out"
        ),
        pytest.param(
            "The man who came slept.", "came", "relative", "relative", "slept", id="relative"
        ),
        pytest.param(
            "He agreed to expand it.",
            "expand",
            "infinitive",
            "infinitive",
            "agreed",
            id="infinitive",
        ),
        pytest.param(
            "A ship called Sea Queen sank.",
            "called",
            "participial",
            "participial",
            "sank",
            id="participial",
        ),
        pytest.param(
            "He held talks and agreed.", "agreed", "main", "coordination", "held", id="and"
        ),
        pytest.param("He left; she stayed.", "stayed", "main", "", "", id="semicolon"),
        pytest.param(
            "After meeting her, he left.",
            "meeting",
            "adverbial",
            "adverbial",
            "left",
            id="after-gerund",
        ),
        pytest.param(
            "“It is over,” said Lee.", "is", "complement", "complement", "said", id="quoted"
        ),
    ],
)
def test_clauses_hang_together(
    sentence: str, verb: str, kind: str, link: str, governor: str
) -> None:
    words, clauses = _read(sentence)
    one = next(clause for clause in clauses if words[clause.head] == verb)
    above = words[clauses[one.governor].head] if one.governor >= 0 else ""
    assert (one.kind, one.link, above) == (kind, link, governor)


@pytest.mark.parametrize(
    ("sentence", "verb", "noun"),
    [
        pytest.param("The man who came left.", "came", "The man", id="who"),
        pytest.param("He saw a dog, which barked.", "barked", "a dog", id="which"),
        pytest.param("The town where she lived burned.", "lived", "The town", id="where"),
        pytest.param("The town in which she lived burned.", "lived", "The town", id="in-which"),
        pytest.param("A plan to sell it failed.", "sell", "A plan", id="infinitive"),
        pytest.param("He came to sell it.", "sell", "", id="purpose"),
        pytest.param("He left because it rained.", "rained", "", id="adverbial"),
    ],
)
def test_clauses_attached_to_noun(sentence: str, verb: str, noun: str) -> None:
    words, clauses = _read(sentence)
    one = next(clause for clause in clauses if words[clause.head] == verb)
    found = one.attached
    assert (" ".join(words[found.start : found.end]) if found else "") == noun


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("", id="nothing"),
        pytest.param("A quiet street in Rome.", id="no-verb"),
        pytest.param("(", id="bracket"),
        pytest.param(", , and and ; that that", id="marks"),
    ],
)
def test_clauses_none(sentence: str) -> None:
    assert _read(sentence)[1] == ()


def _phrases(clause: Clause) -> list[Phrase]:
    slots = (
        clause.subject,
        clause.object,
        clause.second_object,
        clause.complement,
        clause.agent,
        clause.attached,
        *(one.object for one in (*clause.obliques, *clause.modifiers)),
    )
    return [slot for slot in slots if slot is not None]


def _check(clauses: tuple[Clause, ...], size: int) -> None:
    for number, clause in enumerate(clauses):
        assert 0 <= clause.start <= clause.verb_start <= clause.head < clause.verb_end
        assert clause.verb_end <= clause.end <= size
        assert -1 <= clause.governor < len(clauses)
        assert clause.governor != number
        assert (clause.governor >= 0) == (clause.link != "")
        for found in _phrases(clause):
            assert 0 <= found.start < found.end <= size
            assert found.parts
            assert all(found.start <= first < last <= found.end for first, last in found.parts)


_WORDS = (
    "the a which who that whose where when what said was be been to by of in after because as "
    'Smith treaty men it there and or but , ; : ( ) “ ” " signed called give not had will '
    "founded selling Monday 2019 $ more than about most himself 2-0 is did . ? like including"
)
_TAGS = (
    "DT NN NNS NNP PRP WDT WP WP$ WRB IN TO VB VBD VBZ VBP VBN VBG MD CC JJ JJR RB RP CD $ POS EX "
    "PDT PRP$ , . : `` '' -LRB- -RRB- FW UH"
)


@given(
    st.lists(
        st.tuples(st.sampled_from(_WORDS.split()), st.sampled_from(_TAGS.split())), max_size=40
    )
)
def test_clauses_of_any_tags(pairs: list[tuple[str, str]]) -> None:
    words, tags = [word for word, _ in pairs], [kind for _, kind in pairs]
    clauses = read_clauses(words, tags)
    _check(clauses, len(words))
    for start in range(0, len(words), 3):
        name, number, _ = role_of(clauses, start, start + 2)
        assert (name == "none") == (number < 0)


@given(st.lists(st.sampled_from(_WORDS.split()), max_size=40))
def test_clauses_of_any_words(words: list[str]) -> None:
    _check(read_clauses(words, tag(words)), len(words))


@given(st.text(max_size=80))
def test_clauses_of_any_text(text: str) -> None:
    words, clauses = _read(text)
    _check(clauses, len(words))


def test_clauses_of_lists_that_differ_in_length() -> None:
    _check(read_clauses(["He", "left", "it"], ["PRP", "VBD"]), 2)
    assert read_clauses([], ["VBD"]) == ()


def test_clauses_of_a_very_long_sentence() -> None:
    words = ["Smith", "signed", "the", "treaty", ","] * 2000
    clauses = read_clauses(words, ["NNP", "VBD", "DT", "NN", ","] * 2000)
    assert len(clauses) == 2000
    _check(clauses, len(words))


def test_dateline_is_a_place_and_no_part_of_a_clause() -> None:
    reading = Reading(Article.from_text("MATI, Peru (AP) — A ferry sank on Monday, police said."))
    assert [one.kind for one in reading.sentence(0).mentions[:2]] == ["place", "place"]
    sank = next(one for one in reading.clauses(0) if reading.sentence(0).words[one.head] == "sank")
    assert sank.subject is not None
    assert reading.sentence(0).words[sank.subject.start : sank.subject.end] == ("A", "ferry")


@pytest.mark.parametrize(
    ("sentence", "subject", "verb"),
    [
        pytest.param(
            "Players who arrive after the gong lose their first turn.",
            "Players",
            "lose",
            id="behind-a-relative-clause",
        ),
        pytest.param(
            "Guests who leave before noon receive a refund.", "Guests", "receive", id="and-a-time"
        ),
        pytest.param(
            "Trains to the coast leave every half hour.", "Trains", "leave", id="plural-at-first"
        ),
        pytest.param(
            "Most shops in the centre close at noon.", "Most shops", "close", id="no-adjective"
        ),
        pytest.param(
            "The largest hotels on the island charge for towels.",
            "The largest hotels",
            "charge",
            id="no-noun",
        ),
        pytest.param(
            "The scheme pays farmers to plant hedges.", "The scheme", "pays", id="no-plural"
        ),
        pytest.param(
            "He helped the men who came late find their seats.", "He", "helped", id="near-miss-help"
        ),
        pytest.param(
            "Children under 12 must be accompanied.", "Children", "accompanied", id="an-age"
        ),
        pytest.param(
            "Letters received after 1 June will be returned.",
            "Letters",
            "returned",
            id="no-day-does-it",
        ),
        pytest.param("Three shops in the old town.", "", "", id="near-miss-no-verb"),
        pytest.param("Bus times for the holiday period.", "", "", id="near-miss-a-title"),
    ],
)
def test_verb_of_a_main_clause(sentence: str, subject: str, verb: str) -> None:
    reading = Reading(Article.from_text(sentence))
    words = reading.sentence(0).words
    mains = [one for one in reading.clauses(0) if one.kind == "main" and one.subject is not None]
    found = [
        (" ".join(words[one.subject.start : one.subject.end]), words[one.head])
        for one in mains
        if one.subject is not None
    ]
    assert found == ([(subject, verb)] if verb else [])


def test_up_to_a_number_is_no_way() -> None:
    reading = Reading(Article.from_text("Members may bring up to two guests but no dogs."))
    (clause,) = reading.clauses(0)
    assert clause.object is not None
    words = reading.sentence(0).words
    assert words[clause.object.start : clause.object.end] == ("up", "to", "two", "guests")
