from __future__ import annotations

from dataclasses import replace

import pytest
from ui_fakes import (
    HOSTILE,
    LIBRARY,
    chatted,
    found,
    listed,
    question,
    sentence_of,
    span_of,
    unanswerable,
)

from qa.answering.answer import Answer, AnswerSpan, Trace
from qa.documents.article import Article
from qa.types import AnswerKind, Rewrite, RuleHit, Span
from qa.ui.rendering.reasons import why_lines
from qa.ui.rendering.render import (
    STYLES,
    Line,
    Segment,
    answer_lines,
    closest_lines,
    confidence_words,
    counted,
    evidence_lines,
    flat,
    place_of,
    plain,
    source_lines,
    titles,
    understood,
)


def texts(lines: list[Line]) -> list[str]:
    return [plain(line) for line in lines]


@pytest.mark.parametrize(
    ("answer", "first"),
    [
        pytest.param(found("Ada Kell"), "Ada Kell", id="span"),
        pytest.param(
            found("Monday", normal="2021-08-16"),
            "Monday [2021-08-16]",
            id="normal-form-in-brackets",
        ),
        pytest.param(
            found("Monday", normal="monday"), "Monday", id="same-normal-form-is-not-shown"
        ),
        pytest.param(listed("Ada Kell", "Tom Brand"), "Ada Kell, Tom Brand", id="list"),
        pytest.param(unanswerable("Why?"), "The article does not say.", id="unanswerable"),
        pytest.param(chatted(), "Hello.", id="chat"),
    ],
)
def test_render_answer_stands_on_the_first_line(answer: Answer, first: str) -> None:
    assert texts(answer_lines(answer))[0] == first


def test_render_yes_keeps_its_word_and_gains_the_normal_form() -> None:
    span = span_of("Monday", normal="2021-08-16")
    answer = Answer(
        AnswerKind.YES, "Yes, on Monday.", question("So?"), (span,), (sentence_of(span),)
    )
    assert texts(answer_lines(answer))[0] == "Yes, on Monday [2021-08-16]."


@pytest.mark.parametrize(
    ("answer", "place"),
    [
        pytest.param(found("Ada Kell"), "paragraph 1, sentence 1", id="first"),
        pytest.param(found("the roof leaks"), "paragraph 2, sentence 2", id="later"),
        pytest.param(listed("Ada Kell", "Monday"), "paragraph 1, sentence 1", id="one-place-once"),
        pytest.param(
            listed("Ada Kell", "Tom Brand"),
            "paragraph 1, sentences 1 and 2",
            id="two-sentences-of-a-paragraph",
        ),
        pytest.param(
            listed("Tom Brand", "books", "Ada Kell"),
            "paragraph 1, sentences 1 and 2; paragraph 2, sentence 1",
            id="two-paragraphs",
        ),
        pytest.param(unanswerable("Why?", closest="books"), "", id="unanswerable-stands-nowhere"),
        pytest.param(chatted(), "", id="chat-stands-nowhere"),
    ],
)
def test_render_place(answer: Answer, place: str) -> None:
    assert place_of(answer) == place


def test_render_place_of_yes_is_its_evidence() -> None:
    answer = replace(found("books"), kind=AnswerKind.YES, text="Yes.", spans=())
    assert place_of(answer) == "paragraph 2, sentence 1"


def test_render_place_names_the_article_when_there_are_several() -> None:
    assert place_of(found("Ada Kell"), titled=True) == "The library: paragraph 1, sentence 1"
    other = Article.from_text("Nobody came.", title="Other")
    both = replace(found("Ada Kell"), spans=(span_of("Ada Kell"), span_of("Nobody", article=other)))
    assert place_of(both).startswith("The library: ")
    assert "; Other: paragraph 1, sentence 1" in place_of(both)


def test_render_place_notes_a_photo_caption() -> None:
    text = "Ada Kell opens the door on Monday. (Jo Photo/Agency)\n\nThe library was opened in May."
    article = Article.from_text(text)
    assert place_of(found("Ada Kell", article=article)).endswith(", photo caption")
    assert "caption" not in place_of(found("in May", article=article))


def test_render_normal_form_that_is_said_already() -> None:
    article = Article.from_text("It opened on 2019-05-03 in rain.")
    answer = found("2019-05-03", article=article, normal="2019-05-03")
    assert texts(answer_lines(answer))[0] == "2019-05-03"


def test_render_many_places_are_cut_short() -> None:
    article = Article.from_text("\n\n".join(f"Number {n} came." for n in range(20)))
    spans = tuple(span_of(f"Number {n} ", article=article) for n in range(20))
    answer = Answer(AnswerKind.LIST, "many", question("Who?"), spans)
    assert place_of(answer).count("paragraph") == 6
    assert place_of(answer).endswith("; and 14 more")


@pytest.mark.parametrize(
    ("typed", "resolved", "rewrites", "expected"),
    [
        pytest.param("Who came?", "Who came?", (), "", id="as-typed"),
        pytest.param(" Who  came?\n", "Who came?", (), "", id="white-space-is-no-difference"),
        pytest.param("2) Who came?", "Who came?", (), "", id="list-mark-is-no-difference"),
        pytest.param("**Who** came?", "Who came?", (), "", id="markup-is-no-difference"),
        pytest.param("谁来了？", "谁来了?", (), "", id="full-width-mark-is-no-difference"),
        pytest.param("And he?", "And did Kell come?", (), "And did Kell come?", id="follow-up"),
        pytest.param(
            "Who cmae?",
            "Who cmae?",
            (Rewrite("typo", "cmae", "came"),),
            "came (for cmae)",
            id="mended-only",
        ),
        pytest.param("Who?", "Who \x1b[2Jcame?", (), "Who [2Jcame?", id="no-control-characters"),
    ],
)
def test_render_understood(
    typed: str, resolved: str, rewrites: tuple[Rewrite, ...], expected: str
) -> None:
    assert understood(found("Ada Kell").asked(question(typed, resolved, rewrites))) == expected


@pytest.mark.parametrize(
    ("confidence", "words"),
    [(1.0, "very sure"), (0.7, "fairly sure"), (0.4, "not sure"), (0.0, "a guess")],
)
def test_render_confidence_words(confidence: float, words: str) -> None:
    assert confidence_words(confidence) == words


@pytest.mark.parametrize(
    ("context", "expected"),
    [
        pytest.param(0, ["The mayor, «Tom Brand», came late."], id="the-sentence"),
        pytest.param(
            1,
            [
                "Ada Kell opened the harbour library on Monday. The mayor, «Tom Brand», came late.",
                "It holds 4,000 books.",
            ],
            id="a-line-a-paragraph",
        ),
        pytest.param(
            99,
            [
                "Ada Kell opened the harbour library on Monday. The mayor, «Tom Brand», came late.",
                "It holds 4,000 books. Kell said that the roof leaks.",
            ],
            id="more-than-there-is",
        ),
    ],
)
def test_render_source_marks_the_span(context: int, expected: list[str]) -> None:
    assert texts(source_lines(LIBRARY, span_of("Tom Brand"), context)) == expected


def test_render_source_marks_without_colour_and_with_other_marks() -> None:
    (line,) = source_lines(LIBRARY, span_of("Tom Brand"), marks=("[", "]"))
    assert Segment("[Tom Brand]", "match") in line


def test_render_source_takes_spans_that_meet_and_cross_sentences() -> None:
    start, end = LIBRARY.text.index("Monday"), LIBRARY.text.index("mayor") + 5
    overlapping = [Span(start, end), Span(start + 3, end)]
    (line,) = source_lines(LIBRARY, Span(start, end), spans=overlapping)
    assert plain(line).count("«") == 1
    assert "«Monday. The mayor»" in plain(line)


def test_render_source_outside_of_any_sentence_does_not_fail() -> None:
    end = len(LIBRARY.text)
    assert source_lines(LIBRARY, Span(end, end)) is not None


def test_render_evidence_is_shown_once() -> None:
    answer = listed("Ada Kell", "Monday")
    twice = replace(answer, evidence=answer.evidence * 2)
    assert texts(evidence_lines(twice)) == ["«Ada Kell» opened the harbour library on «Monday»."]


def test_render_closest_sentence_only_when_not_answered() -> None:
    (line,) = closest_lines(unanswerable("Why?", closest="books"))
    assert plain(line) == "Closest: It holds 4,000 books. (paragraph 2, sentence 1)"
    assert closest_lines(unanswerable("Why?")) == []
    assert closest_lines(found("Ada Kell")) == []


def test_render_why_is_a_table_of_both_candidates() -> None:
    lines = texts(why_lines(found("Tom Brand")))
    assert lines == [
        "Winner: Tom Brand (paragraph 1, sentence 2)",
        "Runner-up: Ada (paragraph 1, sentence 1)",
        "winner  runner-up  rule",
        "    +4             a person is asked for",
        "  +1.5       +1.5  near",
        "  +5.5       +1.5  total",
        "Confidence: very sure (83%)",
    ]


def test_render_why_sums_up_many_small_rules() -> None:
    hits = tuple(RuleHit(f"rule {n:02}", 1.0, 1.0 + n) for n in range(20))
    trace = Trace(span_of("Ada Kell"), 210.0, (*hits, RuleHit("nothing", 0.0, 0.0)))
    lines = texts(why_lines(replace(found("Ada Kell"), trace=(trace,))))
    assert sum("rule " in line for line in lines) == 10
    assert "   +55  10 smaller rules together" in lines
    assert not any("nothing" in line for line in lines)


def test_render_why_tells_in_one_row_what_several_rules_tell_alike() -> None:
    hits = (
        RuleHit("first=CD", 1.0, 3.0, "a number"),
        RuleHit("firstword=CD", 1.0, 2.0, "a number"),
    )
    traces = (Trace(span_of("4,000"), 5.0, hits), Trace(span_of("Monday"), -2.5, ()))
    lines = texts(why_lines(replace(found("Ada Kell"), trace=traces)))
    assert lines[3:5] == ["    +5             a number", "    +5       -2.5  total"]


def test_render_why_tells_what_was_found_without_points() -> None:
    way = Trace(span_of("Tom Brand"), 0.0, (RuleHit("title", 1.0, 0.0, "the one with the title"),))
    rival = found("Ada Kell").trace[0]
    counted = RuleHit("way=title", 1.0, -1.2, "of 12 such, 5 were right")
    answer = replace(found("Tom Brand"), trace=(way, rival), signals=(counted,))
    assert texts(why_lines(answer)) == [
        "Found: Tom Brand (paragraph 1, sentence 2)",
        "Because: the one with the title",
        "Runner-up: Ada Kell (paragraph 1, sentence 1)",
        "Confidence: very sure (83%): of 12 such, 5 were right",
    ]


def test_render_why_not_comes_before_the_best_that_there_is() -> None:
    answer = replace(unanswerable("Why?"), trace=found("Tom Brand").trace, signals=(_LACKS,))
    lines = texts(why_lines(answer))
    assert lines[:4] == [
        "Not said: the name “Peru” is nowhere near",
        "Best candidate: Tom Brand (paragraph 1, sentence 2)",
        "Runner-up: Ada (paragraph 1, sentence 1)",
        "  best  runner-up  rule",
    ]
    assert lines[-1] == "Confidence: a guess (10%)"


def test_render_evidence_of_what_is_not_said() -> None:
    assert evidence_lines(unanswerable("Why?", closest="books")) == []


def test_render_why_without_a_runner_up_or_a_trace() -> None:
    alone = replace(found("Tom Brand"), trace=found("Tom Brand").trace[:1])
    assert "winner  rule" in texts(why_lines(alone))
    assert texts(why_lines(chatted())) == ["No rule was needed for this answer."]


_LACKS = RuleHit("doubt=missing name", 1.0, -50.0, "the name “Peru” is nowhere near")
_WEAK = RuleHit("held=1", 1.0, -7.0, "the sentence holds little")
_STRONG = RuleHit("run=2", 1.0, 3.0, "two words in a row")


@pytest.mark.parametrize(
    ("signals", "told"),
    [
        pytest.param(
            (_LACKS, _WEAK), ["Not said: the name “Peru” is nowhere near"], id="failed-check"
        ),
        pytest.param(
            (_WEAK, _STRONG),
            [
                "Not said: too little speaks for the best candidate",
                "    -7  the sentence holds little",
            ],
            id="too-little",
        ),
        pytest.param((), ["Not said: nothing in it could be the answer"], id="no-candidate"),
    ],
)
def test_render_why_the_article_does_not_say(signals: tuple[RuleHit, ...], told: list[str]) -> None:
    assert texts(why_lines(replace(unanswerable("Why?"), signals=signals)))[:-1] == told


def test_render_why_ends_with_the_signals_of_the_confidence() -> None:
    lines = texts(why_lines(replace(found("Tom Brand"), signals=(_WEAK, _STRONG))))
    assert lines[-3:] == [
        "Confidence: very sure (83%)",
        "    -7  the sentence holds little",
        "    +3  two words in a row",
    ]


def test_render_context_comes_behind_the_place() -> None:
    lines = texts(answer_lines(found("Ada Kell"), context=0))
    assert lines == [
        "Ada Kell",
        "paragraph 1, sentence 1",
        "«Ada Kell» opened the harbour library on Monday.",
    ]


def test_render_uses_known_styles_only() -> None:
    answer = found("Monday", normal="x")
    lines = [*answer_lines(answer, context=1), *why_lines(answer)]
    lines += closest_lines(unanswerable("Why?", closest="books"))
    assert {segment.style for line in lines for segment in line} <= {"", *STYLES}


def test_render_cleans_what_the_core_missed() -> None:
    article = LIBRARY
    span = AnswerSpan(0, 8, HOSTILE, article, HOSTILE + "x")
    answer = Answer(AnswerKind.SPAN, HOSTILE, question(HOSTILE, HOSTILE + "?"), (span,), (span,))
    out = "".join(texts([*answer_lines(answer, context=0), *why_lines(answer)])) + understood(
        answer
    )
    assert not [char for char in out if not char.isprintable()]
    assert "[/b]" in out
    assert "[@click=app.quit]x[/]" in out


def test_render_flat_keeps_other_scripts() -> None:
    assert flat("首尔\t👩‍🚀 \n ok") == "首尔 👩‍🚀 ok"


@pytest.mark.parametrize(
    ("number", "told"),
    [(0, "0 turns"), (1, "1 turn"), (2, "2 turns"), (1_400, "1,400 turns")],
)
def test_render_counted(number: int, told: str) -> None:
    assert counted(number, "turn") == told


@pytest.mark.parametrize(
    ("named", "told"),
    [
        pytest.param(["One"], "One", id="one"),
        pytest.param(["One", "", "\x1b[2JThree"], "One; an untitled text;  [2JThree", id="three"),
        pytest.param([*"abcde"], "a; b; c; d; e", id="five"),
        pytest.param([*"abcdefg"], "a; b; c; d; e and 2 more", id="seven"),
    ],
)
def test_render_titles(named: list[str], told: str) -> None:
    articles = [Article.from_text("Words.", title=title) for title in named]
    assert titles(articles) == told.replace("  ", " ")
