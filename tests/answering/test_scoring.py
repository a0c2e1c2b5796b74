"""Points: a table of one's own, what it gives to spans, and which rules it shows."""

from __future__ import annotations

import pytest
from asking import at, held, scene_of
from hypothesis import given, settings
from hypothesis import strategies as st

from qa.answering.rules.points import TOGETHER, Points, conditions, default_points, parse
from qa.answering.scoring import NEAR, fired, is_loose, score, weighed_again

_TEXT = "The old harbour was built by Anna Berg in 1854."
_POINTS = Points(
    {
        ("kind=person exact", "any"): 5.0,
        ("kind=person exact", "who*"): 2.0,
        ("kind=person exact", "when"): -9.0,
        ("kind=date exact", "when*"): 8.0,
        ("beforeword=by", "who"): 1.5,
        ("rank=0", "any"): -1.0,
    }
)


@pytest.mark.parametrize(
    ("question", "best", "points"),
    [
        pytest.param("Who built it?", "Anna Berg", 7.5, id="who"),
        pytest.param("When was it built?", "1854", 7.0, id="when"),
    ],
)
def test_most_points_win_under_a_table_of_ones_own(question: str, best: str, points: float) -> None:
    scored = score([scene_of(question, _TEXT)], _POINTS)
    winner = max(scored, key=lambda one: one.points)
    assert held(winner.scene.reading, winner.start, winner.end) == best
    assert winner.points == points


def test_empty_table_gives_no_points() -> None:
    assert {one.points for one in score([scene_of("Who built it?", _TEXT)], Points({}))} == {0.0}


def test_points_are_those_of_all_rules_that_fire() -> None:
    for question in ("Who built the harbour?", "When was it built?", "Why was it built?"):
        scene = scene_of(question, _TEXT)
        table = default_points().of(scene.profile)
        for one in score([scene], default_points()):
            told = fired(scene, one.start, one.end)
            assert one.points == pytest.approx(sum(table.get(rule, 0.0) for rule in told))


_PAIRS = Points(
    {
        ("kind=person exact", "any"): 3.0,
        (f"kind=date exact{TOGETHER}beforeword=in", "any"): 6.0,
        (f"kind=person exact{TOGETHER}beforeword=in", "any"): 40.0,
        (f"kind=person exact{TOGETHER}beforeword=by", "any"): 2.0,
    }
)


def test_two_rules_give_points_only_together() -> None:
    assert _PAIRS.together(["kind=date exact", "rank=0"]) == {}
    given = _PAIRS.together(["beforeword=in", "rank=0", "kind=date exact"])
    assert given == {f"kind=date exact{TOGETHER}beforeword=in": 6.0}
    assert _PAIRS.of("who") == {"kind=person exact": 3.0}


def test_rules_together_weigh_candidates_again_against_the_first() -> None:
    scene = scene_of("Who built it?", _TEXT)
    before = sorted(score([scene], _PAIRS), key=lambda one: -one.points)
    after = {
        held(scene.reading, one.start, one.end): one.points for one in weighed_again(before, _PAIRS)
    }
    assert after["Anna Berg"] == 3.0
    assert after["1854"] == 6.0 - 2.0
    assert after["The old harbour"] == -2.0


def test_candidates_far_behind_keep_their_points() -> None:
    points = Points(_PAIRS.rows | {("kind=person exact", "any"): NEAR + 1.0})
    before = sorted(score([scene_of("Who built it?", _TEXT)], points), key=lambda one: -one.points)
    assert weighed_again(before, points) == [before[0]._replace(level=2.0), *before[1:]]


def test_figures_are_not_weighed_again() -> None:
    before = score([scene_of("How many were built?", _TEXT)], _PAIRS)
    assert weighed_again(before, _PAIRS) == before


def test_candidates_of_other_sentences_keep_their_points() -> None:
    first, other = (scene_of("Who built it?", _TEXT) for _ in range(2))
    leading = [max(score([first], _PAIRS), key=lambda one: one.points), *score([other], _PAIRS)]
    assert weighed_again(leading, _PAIRS)[1:] == leading[1:]


def test_nothing_is_weighed_again_where_there_is_nothing() -> None:
    assert weighed_again([], _PAIRS) == []


def test_candidates_come_in_order_of_place() -> None:
    spans = [(one.start, one.end) for one in score([scene_of("Who built it?", _TEXT)], _POINTS)]
    assert spans == sorted(spans)
    assert len(spans) == len(set(spans))


@pytest.mark.parametrize(
    ("question", "loose"),
    [
        pytest.param("Why did it fall?", True, id="why"),
        pytest.param("How did it fall?", True, id="how"),
        pytest.param("What did she say?", True, id="saying"),
        pytest.param("What is a fjord?", True, id="definition"),
        pytest.param("What did they build?", True, id="what-object"),
        pytest.param("Who built it?", False, id="who"),
        pytest.param("When did it open?", False, id="when"),
        pytest.param("Which town burnt?", False, id="which-town"),
        pytest.param("How many came?", False, id="how-many"),
    ],
)
def test_clauses_may_answer_some_questions_only(question: str, loose: bool) -> None:
    assert is_loose(scene_of(question, _TEXT)) is loose


@pytest.mark.parametrize(
    ("profile", "expected"),
    [
        pytest.param("who", ("any", "who*", "who"), id="who"),
        pytest.param("what_date", ("any", "when*", "what_date"), id="date"),
        pytest.param("what_percent", ("any", "count*", "what_percent"), id="percent"),
        pytest.param("why", ("any", "clause*", "why"), id="why"),
        pytest.param("never_heard", ("any", "other*", "never_heard"), id="unknown"),
    ],
)
def test_conditions_go_from_wide_to_narrow(profile: str, expected: tuple[str, ...]) -> None:
    assert conditions(profile) == expected


def test_rows_of_all_conditions_add_up() -> None:
    assert _POINTS.of("who")["kind=person exact"] == 7.0
    assert _POINTS.of("when")["kind=person exact"] == -4.0
    assert _POINTS.of("why")["kind=person exact"] == 5.0
    assert "beforeword=by" not in _POINTS.of("when")


def test_hits_come_strongest_first_with_reasons() -> None:
    hits = _POINTS.hits("who", ["rank=0", "beforeword=by", "first=NNP", "kind=person exact"])
    assert [(hit.rule, hit.points) for hit in hits] == [
        ("kind=person exact", 7.0),
        ("beforeword=by", 1.5),
        ("rank=0", -1.0),
    ]
    assert hits[1].reason == "it follows “by”"


def test_hits_leave_out_rules_that_cancel_out() -> None:
    points = Points({("first=NN", "any"): 2.0, ("first=NN", "who"): -2.0})
    assert points.hits("who", ["first=NN"]) == ()
    assert [hit.points for hit in points.hits("why", ["first=NN"])] == [2.0]


def test_parse_reads_rows_and_passes_comments() -> None:
    table = parse("# a comment\nafter2=, CD\tany\t-4\n\nfirst=#\twho*\t1.5\n")
    assert table == {("after2=, CD", "any"): -4.0, ("first=#", "who*"): 1.5}


def test_packaged_table_holds_rules_of_the_grammar_of_rows() -> None:
    for (rule, condition), points in default_points().rows.items():
        assert "=" in rule
        assert condition == "any" or condition.rstrip("*").replace("_", "").isalpha()
        assert points != 0.0


def test_scored_span_is_found_again() -> None:
    scene = scene_of("Who built it?", _TEXT)
    spans = {(one.start, one.end) for one in score([scene], _POINTS)}
    assert at(scene.reading, "Anna Berg") in spans


@given(
    st.dictionaries(
        st.tuples(
            st.sampled_from(["first=NNP", "length=2", "repeats=0", "closes=sentence"]),
            st.sampled_from(["any", "who*", "who", "when"]),
        ),
        st.integers(-20, 20).map(float),
    )
)
@settings(deadline=None)
def test_any_table_scores_what_it_says(rows: dict[tuple[str, str], float]) -> None:
    scene, points = scene_of("Who built it?", _TEXT), Points(rows)
    for one in score([scene], points):
        hits = points.hits("who", fired(scene, one.start, one.end))
        assert one.points == pytest.approx(sum(hit.points for hit in hits))
