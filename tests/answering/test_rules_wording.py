"""Reasons that a person reads: every rule in plain words, on one line."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa.answering.rules import boundary, clausal, evidence, kind, measures, nearness, structure
from qa.answering.rules.points import TOGETHER, describe, parse
from qa.answering.rules.wording import LONGEST, phrase
from qa.language.tagger import tag

# Names of tags, and of the values that only code knows.
_JARGON = re.compile(
    r"\b(?:NNP?S?|JJ[RS]?|RB[RS]?|VB[DGNPZ]?|IN|DT|PDT|CC|CD|EX|FW|MD|POS|PRP|RP|TO|UH|SYM|LS"
    r"|W[DPR]\w|LRB|RRB|HYPH|edge|wh|oblique|copula|adverbial|untyped|lexical)\b|[={}\n]"
)


def _rules() -> list[str]:
    """Each rule of the tables, of two together each by itself."""
    tables = (
        files("qa.answering.rules").joinpath(name).read_text("utf-8")
        for name in ("points.tsv", "pairs.tsv")
    )
    return sorted(
        {one for text in tables for rule, _ in parse(text) for one in rule.split(TOGETHER)}
    )


def _is_plain(reason: str) -> bool:
    return bool(reason) and len(reason) <= LONGEST and not _JARGON.search(reason)


@pytest.mark.parametrize("rule", [pytest.param(rule, id=rule) for rule in _rules()])
def test_rule_of_the_table_reads_as_plain_words(rule: str) -> None:
    reason = describe(rule)
    assert _is_plain(reason), reason
    assert "  " not in reason


def test_two_rules_together_read_as_both() -> None:
    assert describe(f"first=NNP{TOGETHER}last=NNS") == (
        "it begins with a proper name; and it ends with a plural noun"
    )


_WORDED = [
    pytest.param("first=NNP", "it begins with a proper name", id="first"),
    pytest.param("firstword=the", "it begins with “the”", id="first-word"),
    pytest.param("firstword=JJ", "it begins with an adjective", id="first-word-open"),
    pytest.param("last=NNS", "it ends with a plural noun", id="last"),
    pytest.param("before=VBD", "it follows a verb in the past tense", id="before"),
    pytest.param("beforeword=in", "it follows “in”", id="before-word"),
    pytest.param("beforeword=edge", "it follows nothing in its sentence", id="before-edge"),
    pytest.param("beforeword=“", "it follows an opening quotation mark", id="before-mark"),
    pytest.param("before2=NN of", "it follows a noun, then “of”", id="two-before"),
    pytest.param("before2=edge the", "it follows “the” at its sentence's start", id="one-before"),
    pytest.param("before2=edge edge", "it follows nothing in its sentence", id="none-before"),
    pytest.param("after2=. edge", "it stands before “.” at its sentence's end", id="one-after"),
    pytest.param("after2=of DT", "it stands before “of”, then a word like “the”", id="two-after"),
    pytest.param("after2=edge edge", "it stands before nothing in its sentence", id="none-after"),
    pytest.param("beforematch=verb", "it follows a verb of the question", id="before-match"),
    pytest.param("aftermatch=other", "it stands before a word of the question", id="after-match"),
    pytest.param("measure=asked", "its unit measures what is asked for", id="measure"),
    pytest.param("grain=not named", "of the part of a date asked for: not named", id="grain"),
    pytest.param(
        "preposition=asked",
        "it stands after the preposition that the question asks with",
        id="preposition-asked",
    ),
    pytest.param("opens=quote", "it opens a quotation", id="opens"),
    pytest.param("closes=sentence", "it ends its sentence", id="closes"),
    pytest.param(
        "alignright=2", "it stands before the same two words as the question word", id="aligned"
    ),
    pytest.param(
        "gapleft=3", "it follows the three words that the answer would follow in a statement",
        id="gap-left",
    ),
    pytest.param(
        "gapright=2",
        "it stands before the two words that the answer would stand before in a statement",
        id="gap-right",
    ),
    pytest.param("kind=place exact", "it is a place", id="kind-exact"),
    pytest.param("kind=money longer", "it holds an amount of money and more", id="kind-longer"),
    pytest.param("kind=date inside", "it holds only a part of a date", id="kind-inside"),
    pytest.param("kind=none VBG", "its main word is an -ing form", id="kind-none"),
    pytest.param("fit=first exact", "it is of the kind asked for", id="fit"),
    pytest.param("fit=clash", "it is of another kind than the one asked for", id="fit-clash"),
    pytest.param("length=1", "it is one word long", id="length-one"),
    pytest.param(
        "length=6-7 first exact", "it is six or seven words long, of the kind asked for", id="long"
    ),
    pytest.param(
        "only=one first exact",
        "it is the only one of its kind in its sentence: the kind asked for",
        id="only",
    ),
    pytest.param(
        "number=plural one", "several things are asked for, but it names one", id="number"
    ),
    pytest.param("cut=relative", "it leaves out the clause that describes it", id="cut"),
    pytest.param("list=2", "it lists three things", id="list"),
    pytest.param("quoted=yes", "it stands in quotation marks", id="quoted"),
    pytest.param("class=same word", "its main word is the noun asked for", id="class"),
    pytest.param("repeats=1", "it repeats one of the question's words", id="repeats-one"),
    pytest.param("repeats=0", "it repeats none of the question's words", id="repeats-none"),
    pytest.param("repeats=share 3", "it repeats half of the question", id="repeats-share"),
    pytest.param("repeatshead=noun", "its main word repeats a noun of the question", id="head"),
    pytest.param(
        "left=verb 2", "a verb of the question stands two words before it", id="left-two"
    ),
    pytest.param("right=none", "no word of the question stands after it", id="right-none"),
    pytest.param(
        "right=adjective 1", "an adjective of the question stands right after it", id="right-one"
    ),
    pytest.param(
        "argument=subject right of passive 0 by",
        "asked who or what acts: after “by”, behind the question's passive verb",
        id="argument",
    ),
    pytest.param(
        "argument=object none",
        "asked whom or what: its sentence lacks the question's verb",
        id="argument-none",
    ),
    pytest.param(
        "verb=copula be before direct -",
        "asked who or what it is: right behind a form of “be”",
        id="verb-be",
    ),
    pytest.param(
        "verb=object other active behind near -",
        "asked whom or what: shortly before another verb",
        id="verb-other",
    ),
    pytest.param(
        "between=after , and",
        "“,” and “and” part it from the question's word before it",
        id="between",
    ),
    pytest.param("between=before ", "a word of the question stands right after it", id="beside"),
    pytest.param(
        "rival=0", "of its kind, it is the closest to the question's words", id="rival-closest"
    ),
    pytest.param("window=0", "less than 20% of the question stands within eight words of it",
                 id="window-none"),
    pytest.param("covers=9", "its sentence holds 90% of the question", id="covers"),
    pytest.param(
        "exact=4", "its sentence holds 40% of the question word for word", id="word-for-word"
    ),
    pytest.param(
        "back=2", "the sentences before it hold 20% of what it lacks of the question", id="back"
    ),
    pytest.param("covers=0", "its sentence holds less than 10% of the question", id="covers-none"),
    pytest.param(
        "behind=20", "the best sentence holds 20% more of the question than its own", id="behind"
    ),
    pytest.param(
        "behind=0", "no sentence holds clearly more of the question than its own", id="not-behind"
    ),
    pytest.param("lacks=name", "its sentence lacks every name of the question", id="lacks"),
    pytest.param("rank=1", "its sentence is the second best for the question", id="rank"),
    pytest.param("caption=yes", "its sentence is a photo caption", id="caption"),
    pytest.param("again=words", "it repeats words of the last answer", id="again"),
    pytest.param("near=1", "its sentence follows that of the last answer", id="near"),
    pytest.param(
        "clause=subject agent asked passive",
        "its part in the clause: agent, with the question's passive verb, asked who or what acts",
        id="clause",
    ),
    pytest.param("clause=none none", "its part in the clause: none, asked in no clear way",
                 id="clause-none"),
    pytest.param("whole=in", "it is a whole part of the clause: after “in”", id="whole"),
    pytest.param(
        "partners=object subject 2",
        "other parts of its clause that the question names: several, it is subject",
        id="partners",
    ),
    pytest.param("contains=of", "it contains “of”", id="contains"),
    pytest.param("asked=2 behind", "the noun asked for stands two words after it", id="asked"),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "reason"), _WORDED)
def test_describe_words_a_rule(rule: str, reason: str) -> None:
    assert describe(rule) == reason


_FAMILIES = {
    name: template
    for module in (boundary, clausal, evidence, kind, measures, nearness, structure)
    for name, template in module.FAMILIES.items()
}


@pytest.mark.parametrize("family", [pytest.param(name, id=name) for name in sorted(_FAMILIES)])
def test_every_family_has_a_template_in_plain_words(family: str) -> None:
    template = _FAMILIES[family]
    assert template.count("{}") <= 1
    assert _is_plain(template.replace("{}", "x"))


@pytest.mark.parametrize("role", "subject object copula oblique adverbial none".split())
@pytest.mark.parametrize("governor", ["-", "by", "throughout", "notwithstanding"])
@pytest.mark.parametrize("rest", ["left of active 0", "right of passive 2"])
def test_place_by_the_verb_fits_on_a_line(role: str, governor: str, rest: str) -> None:
    assert _is_plain(describe(f"argument={role} {rest} {governor}"))


@pytest.mark.parametrize("role", "subject object copula oblique adverbial none".split())
@pytest.mark.parametrize("part", ["receiver", "complement", "by", "notwithstanding"])
@pytest.mark.parametrize("verb", ["be", "asked passive", "other active"])
def test_part_of_the_clause_fits_on_a_line(role: str, part: str, verb: str) -> None:
    assert _is_plain(describe(f"clause={role} {part} {verb}"))
    assert _is_plain(describe(f"partners={role} {part} 2"))


@pytest.mark.parametrize(
    "rule",
    [
        pytest.param("between=after VBZ NNS JJ", id="three-open-words"),
        pytest.param("between=before VBP NNPS NNPS", id="three-behind"),
        pytest.param("between=after { =", id="marks-of-code"),
        pytest.param("length=17+ second longer", id="longest-length"),
        pytest.param("only=several second longer", id="longest-only"),
        pytest.param("beforeword==", id="equals-sign"),
    ],
)
def test_long_and_odd_values_still_fit(rule: str) -> None:
    assert _is_plain(describe(rule))


@pytest.mark.parametrize(
    ("rule", "reason"),
    [
        pytest.param("repeats=many", "it repeats many", id="not-a-number"),
        pytest.param("repeats=7", "it repeats 7", id="number-too-high"),
        pytest.param("argument=agent", "agent", id="unknown-role"),
        pytest.param("fresh=NN 2", "fresh: a noun 2", id="unknown-family"),
        pytest.param("fresh", "fresh: ", id="no-value"),
    ],
)
def test_unknown_values_are_worded_as_they_are(rule: str, reason: str) -> None:
    assert describe(rule) == reason


def test_tags_of_a_text_all_have_names() -> None:
    words = """The 2 ( oldest ) ships , “ Ada ” and “ Bo ” , were quickly sold for $ 3 : who
    bought them , and whose money it was , nobody there could say .""".split()
    assert [one for one in sorted(set(tag(words))) if phrase("first", one) == "a word"] == []


@given(st.text(max_size=30), st.text(max_size=30))
@settings(deadline=None)
def test_any_rule_has_some_words(family: str, value: str) -> None:
    assert isinstance(describe(f"{family}={value}"), str)


@given(st.sampled_from(sorted(_FAMILIES)), st.text(max_size=30))
@settings(deadline=None)
def test_any_value_of_a_known_family_is_worded(family: str, value: str) -> None:
    assert isinstance(describe(f"{family}={value}"), str)
