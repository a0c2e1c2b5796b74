"""Captions: a short paragraph with a picture's credit, and its near-misses."""

import pytest

from qa.documents.article import Article
from qa.documents.captions import find_credit


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        pytest.param("A walk on Tuesday. (Cheong Wa Dae)", "(Cheong Wa Dae)", id="office"),
        pytest.param("They meet in Oslo. (AP)", "(AP)", id="agency"),
        pytest.param("They meet in Oslo.\n(AP)", "(AP)", id="on the next line"),
        pytest.param("They meet in Oslo. (Photo: X/Reuters)", "(Photo: X/Reuters)", id="labelled"),
        pytest.param("They meet (Photo by Jane Doe/AFP)", "(Photo by Jane Doe/AFP)", id="no stop"),
        pytest.param("They. (AP Photo/Jane Doe, File)", "(AP Photo/Jane Doe, File)", id="file"),
        pytest.param("Ah. (Courtesy of the museum)", "(Courtesy of the museum)", id="courtesy"),
        pytest.param("“We won.” (Getty Images)", "(Getty Images)", id="behind a quote"),
        pytest.param("They meet (Photo: AP).", "(Photo: AP).", id="stop behind the label"),
        pytest.param("They meet. (Yonhap).", "(Yonhap).", id="stop behind"),
        pytest.param("They meet in Oslo. Photo by Jane Doe", "Photo by Jane Doe", id="unbracketed"),
        pytest.param("They meet in Oslo. REUTERS/Jane Doe", "REUTERS/Jane Doe", id="slash"),
        pytest.param("They meet. Photograph: Jane Doe/EPA", "Photograph: Jane Doe/EPA", id="colon"),
        pytest.param("(Photo: Reuters)", "(Photo: Reuters)", id="credit only"),
        pytest.param("Image: A bridge over the river in 2019.", "", id="label in front"),
        pytest.param("会談する両首脳。 (聯合ニュース)", None, id="full stop of another script"),
    ],
)
def test_find_credit(text: str, credit: str | None) -> None:
    whole = "It rained.\n\n" + text
    span = find_credit(whole, 12, len(whole))
    assert (None if span is None else whole[span.start : span.end]) == credit


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("He joined the World Health Organization (WHO).", id="acronym"),
        pytest.param("He joined the World Health Organization (WHO)", id="acronym, no stop"),
        pytest.param("It rained. (It had been dry for weeks.)", id="sentence in parentheses"),
        pytest.param("It rained. (See Table 3)", id="reference"),
        pytest.param("She uses an app for it (Google Photos).", id="photos, with a stop"),
        pytest.param("It rained. (2019)", id="year"),
        pytest.param("“We won.” (Laughter)", id="stage direction"),
        pytest.param("He left. (Reporting by Jane Doe; Editing by John Roe)", id="reporters"),
        pytest.param("He left. (and never came back)", id="small letters"),
        pytest.param("He was moved by the photo (his own).", id="photo as a word"),
        pytest.param("She likes to photograph. Photo by photo she learned the trade.", id="phrase"),
        pytest.param("The bank gave credit: a lot of it.", id="credit as a word"),
        pytest.param("They met in Oslo.", id="plain"),
        pytest.param("They met in Oslo. " * 60 + "(AP)", id="long"),
        pytest.param("()", id="empty parentheses"),
        pytest.param(")", id="unopened"),
    ],
)
def test_find_credit_leaves_alone(text: str) -> None:
    assert find_credit(text, 0, len(text)) is None


def test_caption_is_one_sentence_with_its_credit() -> None:
    article = Article.from_text("It rained. It stopped.\n\nThey meet in Oslo. (Jane Doe)\n")
    caption = article.sentences[-1]
    assert article.text[caption.start : caption.end] == "They meet in Oslo. (Jane Doe)"
    assert caption.caption
    assert [paragraph.kind for paragraph in article.paragraphs] == ["text", "caption"]
    assert [sentence.caption for sentence in article.sentences] == [False, False, True]


def test_long_paragraph_with_an_agency_at_its_end_is_no_caption() -> None:
    article = Article.from_text("It rained. It stopped. It rained again. All was wet. (AP)")
    assert article.paragraphs[0].kind == "text"
    assert not any(sentence.caption for sentence in article.sentences)
