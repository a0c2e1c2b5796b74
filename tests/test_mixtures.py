"""Any mixture of prose, marks, scripts and commands is read, and what is asked of it answered."""

from __future__ import annotations

import json

from hypothesis import example, given, settings
from hypothesis import strategies as st

import qa

PROSE = (
    "The bridge was opened by Mary Holt in 1934.",
    "It cost 3 million pounds, nearly twice the estimate.",
    '"We saved the lens," said Per Holm, the keeper.',
    "She was born in Bergen on 4 May 1911 and died in Oslo at the age of 82.",
    "Dogs are not allowed, except guide dogs.",
    "Agenda: 1. Apologies 2. Minutes 3. Any other business",
    "Norway beat Sweden 3-1 (2-0) after extra time; Haugen scored twice (12, 45+2).",
    "| Name | Age |\n|---|---|\n| Bob | 12 |",
    "From: Ann Lee <ann@example.org>\nDate: Mon, 3 May 2021\nSubject: Lunch",
    "00:01:02,000 --> 00:01:04,000",
    "Dr. J. R. R. Smith Jr., Ph.D., of the U.S. Dept. of Energy, e.g. No. 5.",
    "In the year 44 BC, Caesar (100-44 BC) was killed by Brutus et al.[12][13]",
)
ODD = (
    *"\"'“”‘’()[]{}<>.,;:!?-–—…/\\|%$#*_~`=+@ \t\n\r\0\x1b\x85\xa0\u2028\u200b\u202e\ufeff\ud800",
    "<b>", "</script>", "&amp;", "[/]", "{0}", "%s", "\n\n", "e\u0301", "👩\u200d👧", "中文。",
    "Москва", "القاهرة", "½", "٣", "ß", "İ", "'s", "n't", "not", "who", "and", "or", "of", "it",
    "Bob", "A", "Mr.", "1", "2020", "1,000", "$5", "-5", "' OR 1=1 --", "\x1b[31m",
)  # fmt: skip
QUESTIONS = (
    "Who opened the bridge?", "When?", "Why?", "What about Bob?", "How many?", "Are dogs allowed?",
    "What did she say?", "List all the names", "How old was she when she died?", "thanks",
    "by how much did it fall between 1990 and 2004", "What is this about?", "Which came first?",
)  # fmt: skip


def mixtures(*pieces: str, most: int) -> st.SearchStrategy[str]:
    """Texts of up to `most` pieces, some of them many times over."""
    several = st.builds(str.__mul__, st.sampled_from(pieces), st.sampled_from((1, 1, 1, 2, 60)))
    joined = st.sampled_from((" ", "", "\n", "\n\n"))
    return st.builds(str.join, joined, st.lists(several, max_size=most))


@settings(max_examples=60, deadline=None)
@given(
    text=mixtures(*PROSE, *ODD, most=12),
    asked=st.lists(mixtures(*QUESTIONS, *ODD, most=4), min_size=1, max_size=3),
)
@example(text='"' * 60, asked=["Who?"])
def test_mixtures_end_in_an_answer_or_one_error(text: str, asked: list[str]) -> None:
    try:
        article = qa.Article.from_text(text)
    except qa.ArticleError:
        return
    chat = qa.Chat(article)
    for answer in map(chat.ask, asked):
        for span in (*answer.spans, *answer.evidence):
            assert article.text[span.start : span.end] == span.text
        assert answer.text
        assert json.loads(json.dumps(answer.to_dict()))["kind"] == answer.kind
