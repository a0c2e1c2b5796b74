"""The rules: which fire for a span, and which do not for its neighbour."""

from __future__ import annotations

import pytest
from asking import rules, scene_of
from hypothesis import given, settings
from hypothesis import strategies as st

from qa.answering.candidates import candidate_spans
from qa.answering.rules.kind import length_bucket
from qa.answering.scoring import fired

_TWO = (
    "The old harbour of Lindal was built by Anna Berg in 1854, "
    "and the bridge was opened by Peter Holt in 2019."
)
_QUOTE = "“The bridge saves us an hour,” the mayor said."
_MARRIED = "He was married to Ida Falk for years."
_LIST = "He sold two boats, a cart and a horse."

# question, sentence, span, a rule that fires, one of its family that does not
_BOUNDARY = [
    pytest.param("Who built the harbour?", _TWO, "Anna Berg", "beforeword=by", "beforeword=in",
                 id="word-before"),
    pytest.param("When was it built?", _TWO, "1854", "beforeword=in", "beforeword=edge",
                 id="word-before-a-year"),
    pytest.param("What was built?", _TWO, "The old harbour", "before=edge", "before=DT",
                 id="nothing-before"),
    pytest.param("What was built?", _TWO, "The old harbour", "opens=sentence", "opens=quote",
                 id="opens-the-sentence"),
    pytest.param("What did the mayor say?", _QUOTE, "The bridge saves us an hour", "opens=quote",
                 "opens=sentence", id="opens-a-quote"),
    pytest.param("Who opened the bridge?", _TWO, "2019", "closes=sentence", "closes=quote",
                 id="closes-the-sentence"),
    pytest.param("Who built the harbour?", _TWO, "Anna Berg", "first=NNP", "first=DT", id="first"),
    pytest.param("Who built the harbour?", _TWO, "Anna Berg", "last=NNP", "last=CD", id="last"),
    pytest.param("Who built the harbour?", _TWO, "Anna Berg", "afterword=in", "afterword=,",
                 id="word-after"),
    pytest.param("What did she write?", "She wrote a poem.", "a poem", "beforematch=verb",
                 "beforematch=noun", id="after-the-verb-asked"),
    pytest.param("Who did he marry?", "He loved a baker.", "a baker", "before=VBD",
                 "beforematch=verb", id="after-another-verb"),
    pytest.param("Who was he married to?", _MARRIED, "Ida Falk", "preposition=asked",
                 "preposition=another", id="preposition-asked"),
    pytest.param("Who was he married by?", _MARRIED, "Ida Falk", "preposition=another",
                 "preposition=asked", id="preposition-another"),
    pytest.param("Who was he married to?", "He loved Ida Falk.", "Ida Falk",
                 "preposition=missing", "preposition=asked", id="preposition-missing"),
    pytest.param("Who wept?", _MARRIED, "Ida Falk", "preposition=unasked", "preposition=asked",
                 id="preposition-unasked"),
    pytest.param("How many people came?", "About 1,200 people came.", "1,200 people",
                 "alignright=1", "alignright=2", id="aligned-right"),
    pytest.param("What did the mayor give the school?", "The mayor gave a bell to the school.",
                 "a bell", "gapleft=3", "gapleft=2", id="gap-behind-subject-and-verb"),
    pytest.param("What did he cut to the right size?", "He often cut a beam to the right size.",
                 "a beam", "gapright=3", "gapright=2", id="gap-before-the-rest"),
    pytest.param("The fund pays for what?", "The fund also pays for a nurse.", "a nurse",
                 "gapleft=3", "gapleft=2", id="gap-asked-in-place"),
    pytest.param("Who gave the bell?", "The mayor gave the bell.", "The mayor", "alignright=3",
                 "gapright=2", id="no-gap-for-a-subject"),
    pytest.param("In what town did the fund pay the nurse?", "The fund paid the nurse in Lindal.",
                 "Lindal", "preposition=asked", "gapleft=3", id="no-gap-behind-a-preposition"),
]  # fmt: skip
_BEFORE = "He left two weeks before the fire."
_KIND = [
    pytest.param("Who built the harbour?", _TWO, "Anna Berg", "fit=first exact", "fit=clash",
                 id="person-for-who"),
    pytest.param("Who built the harbour?", _TWO, "1854", "fit=clash", "fit=first exact",
                 id="date-for-who"),
    pytest.param("When was it built?", _TWO, "1854", "kind=date exact", "kind=date longer",
                 id="date-exact"),
    pytest.param("When was it built?", _TWO, "in 1854", "kind=date exact", "kind=date inside",
                 id="date-with-its-preposition"),
    pytest.param("When did he leave?", _BEFORE, "two weeks before the fire", "kind=date exact",
                 "kind=duration longer", id="moment-before-another"),
    pytest.param("When did he leave?", _BEFORE, "two weeks", "kind=duration exact",
                 "kind=date exact", id="only-how-long"),
    pytest.param("How long before the fire did he leave?", _BEFORE, "two weeks before the fire",
                 "kind=duration longer", "kind=date exact", id="moment-not-asked-for"),
    pytest.param("Who built the harbour?", _TWO, "Berg", "kind=person inside", "kind=person exact",
                 id="half-a-name"),
    pytest.param("What was built?", _TWO, "The old harbour", "kind=none NN", "kind=none CD",
                 id="no-mention"),
    pytest.param("Who built the harbour?", _TWO, "Anna Berg", "length=2", "length=1", id="length"),
    pytest.param("Who built the harbour?", _TWO, "Anna Berg", "case=name", "case=common",
                 id="written-as-a-name"),
    pytest.param("When was it built?", _TWO, "1854", "case=number", "case=name",
                 id="written-as-a-number"),
    pytest.param("What was built?", _TWO, "The old harbour", "case=common", "case=mixed",
                 id="common-words"),
    pytest.param("Who built the harbour?", _TWO, "Anna Berg", "only=several first exact",
                 "only=one first exact", id="two-persons"),
    pytest.param("Who was he married to?", _MARRIED, "Ida Falk", "only=one first exact",
                 "only=several first exact", id="one-person"),
    pytest.param("What was built?", _TWO, "The old harbour", "cut=of", "cut=relative", id="cut-of"),
    pytest.param("What burnt?", "The mayor’s house burnt.", "The mayor", "cut=possessive", "cut=of",
                 id="cut-possessive"),
    pytest.param("What sank?", "The ship that he sold sank.", "The ship", "cut=relative", "cut=of",
                 id="cut-relative"),
    pytest.param("What did he sell?", _LIST, "two boats , a cart and a horse", "list=2", "list=1",
                 id="enumeration"),
    pytest.param("What did the mayor say?", _QUOTE, "The bridge saves us an hour", "quoted=yes",
                 "quoted=no", id="quoted"),
    pytest.param("Which author wrote it?", "It was written by a baker.", "a baker",
                 "class=same class", "class=same word", id="class-of-the-noun"),
    pytest.param("Which baker wrote it?", "It was written by a baker.", "a baker",
                 "class=same word", "class=same class", id="the-noun-itself"),
    pytest.param("Which towns burnt?", "Three towns burnt.", "Three towns",
                 "number=plural several", "number=plural one", id="several-asked"),
    pytest.param("Which town burnt?", "Three towns burnt.", "Three towns",
                 "number=singular several", "number=singular one", id="one-asked"),
]  # fmt: skip
_NEARNESS = [
    pytest.param("Who built the harbour?", _TWO, "Anna Berg", "repeats=0", "repeats=1",
                 id="repeats-nothing"),
    pytest.param("Who built the harbour?", _TWO, "The old harbour", "repeatshead=noun",
                 "repeatshead=verb", id="repeats-a-noun"),
    pytest.param("Who built the harbour?", _TWO, "Anna Berg", "left=verb 2", "left=none",
                 id="verb-to-the-left"),
    pytest.param("Who built the harbour?", _TWO, "Peter Holt", "left=verb 10", "left=verb 2",
                 id="verb-far-to-the-left"),
    pytest.param("Who built the harbour?", _TWO, "Anna Berg", "right=none", "right=verb 2",
                 id="nothing-to-the-right"),
    pytest.param("Who built the harbour?", _TWO, "Anna Berg", "rival=0", "rival=1", id="closest"),
    pytest.param("Who built the harbour?", _TWO, "Peter Holt", "rival=1", "rival=0", id="second"),
    pytest.param("Who built the harbour?", _TWO, "Anna Berg",
                 "argument=subject right of passive 0 by", "argument=subject none",
                 id="agent-of-a-passive"),
    pytest.param("Who built the harbour?", _TWO, "Peter Holt",
                 "argument=subject right of passive 1 by", "argument=subject right of passive 0 by",
                 id="agent-of-another-verb"),
    pytest.param("Who built the harbour?", _TWO, "Anna Berg",
                 "verb=subject asked passive before direct by",
                 "verb=subject other passive before direct by", id="beside-the-verb-asked"),
    pytest.param("Who built the harbour?", _TWO, "Anna Berg", "between=after by", "between=after ",
                 id="by-between"),
    pytest.param("What did she write?", "She wrote a poem.", "a poem", "between=after ",
                 "between=after by", id="nothing-between"),
    pytest.param("Who wept?", _TWO, "Anna Berg", "close=0", "close=1", id="nothing-near"),
    pytest.param("Who built the harbour?", _TWO, "Anna Berg", "window=4", "window=0", id="window"),
]  # fmt: skip
_EVIDENCE = [
    pytest.param("Who built the harbour?", _TWO, "Anna Berg", "covers=9", "covers=0",
                 id="covers-all"),
    pytest.param("Who met?", "Two mayors meet in Oslo. (Photo: Reuters)", "Two mayors",
                 "caption=yes", "caption=no", id="photo-caption"),
    pytest.param("Who met?", "Two mayors meet in Oslo.", "Two mayors",
                 "rank=0", "caption=yes", id="no-caption"),
    pytest.param("Who wept?", _TWO, "Anna Berg", "covers=0", "covers=9", id="covers-nothing"),
    pytest.param("Who wept?", _TWO, "Anna Berg", "lacks=verb", "lacks=noun", id="lacks-the-verb"),
    pytest.param("Who built the harbour?", _TWO, "Anna Berg", "holds=first", "holds=none",
                 id="holds-a-person"),
    pytest.param("Who said it?", "It rained.", "It", "holds=none", "holds=first",
                 id="holds-no-person"),
    pytest.param("Who built the harbour?", _TWO, "Anna Berg", "rank=0", "rank=1", id="rank"),
    pytest.param("Who built the harbour?", _TWO, "Anna Berg", "run=1", "run=2", id="no-run"),
    pytest.param("When was the bridge opened by him?", _TWO, "2019", "run=2", "run=3", id="run"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("question", "text", "span", "fires", "silent"), [*_BOUNDARY, *_KIND, *_NEARNESS, *_EVIDENCE]
)
def test_rule_fires_where_it_should_and_only_there(
    question: str, text: str, span: str, fires: str, silent: str
) -> None:
    found = rules(question, text, span)
    assert fires in found
    assert silent not in found


@pytest.mark.parametrize(
    ("length", "bucket"),
    [
        pytest.param(1, "1", id="one"),
        pytest.param(5, "5", id="five"),
        pytest.param(6, "6-7", id="six"),
        pytest.param(8, "8-10", id="eight"),
        pytest.param(11, "11-16", id="eleven"),
        pytest.param(16, "11-16", id="sixteen"),
        pytest.param(17, "17+", id="seventeen"),
        pytest.param(300, "17+", id="many"),
    ],
)
def test_length_bucket(length: int, bucket: str) -> None:
    assert length_bucket(length) == bucket


@given(st.text(max_size=60), st.text(max_size=60))
@settings(deadline=None)
def test_every_candidate_of_any_text_fires_well_formed_rules(question: str, text: str) -> None:
    scene = scene_of(question, "x " + text)
    for start, end in candidate_spans(scene.reading, loose=True)[:40]:
        found = fired(scene, start, end)
        assert all("=" in rule and rule.split("=")[0].isalnum() for rule in found)
        assert not any("\t" in rule or "\n" in rule for rule in found)
