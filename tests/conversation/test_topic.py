"""What an article is about, by its title, and what "it" is before anything was asked."""

from __future__ import annotations

import pytest

from qa.conversation.chat import Chat
from qa.conversation.topic import topic_of
from qa.documents.article import Article

_TEXT = (
    "The Karl Bridge is a road bridge in Lindal. The Karl Bridge was opened by Ida Falk on 12 "
    "August 1973. Tolls were lifted at the opening of a tunnel in 1990. It is 1,840 metres long."
)


@pytest.mark.parametrize(
    ("title", "topic"),
    [
        pytest.param("Karl Bridge", "the Karl Bridge", id="name"),
        pytest.param("Karl Bridge - Open Encyclopedia", "the Karl Bridge", id="site-behind"),
        pytest.param("Karl Bridge | News", "the Karl Bridge", id="bar"),
        pytest.param("The Karl Bridge", "the Karl Bridge", id="article-in-the-title"),
        pytest.param("Karl Bridge was opened by Ida Falk", "", id="headline"),
        pytest.param("Lindal", "", id="spoken-of-once"),
        pytest.param("Ida Falk", "", id="person"),
        pytest.param("report-2021", "", id="file-name"),
        pytest.param("1973", "", id="number"),
        pytest.param("", "", id="none"),
    ],
)
def test_topic_is_what_the_title_names(title: str, topic: str) -> None:
    assert topic_of(Article.from_text(_TEXT, title=title)) == topic


@pytest.mark.parametrize(
    ("question", "resolved", "answer"),
    [
        pytest.param(
            "When was it opened?", "When was the Karl Bridge opened?", "12 August 1973", id="it"
        ),
        pytest.param("What is its length?", "", "1,840 metres", id="its"),
        pytest.param("When was the tunnel opened?", "", "1990", id="no-pronoun"),
    ],
)
def test_topic_is_the_first_it(question: str, resolved: str, answer: str) -> None:
    found = Chat(Article.from_text(_TEXT, title="Karl Bridge")).ask(question)
    assert found.text == answer
    assert not resolved or found.question.resolved == resolved


def test_topic_of_several_articles_is_none() -> None:
    articles = [Article.from_text(_TEXT, title="Karl Bridge"), Article.from_text("Rain fell.")]
    found = Chat(articles).ask("When was it opened?")
    assert found.question.resolved == "When was it opened?"


_FIRM = (
    "Velora, a maker of ferries, made a profit of 412 million kroner, from 299 million a year "
    "earlier. Ingrid Solheim will be succeeded by the finance director, Pal Rasmussen, on 1 July. "
    "She told reporters that she was glad."
)


def test_a_thing_with_an_owner_needs_no_article() -> None:
    chat = Chat(Article.from_text(_FIRM))
    chat.ask("What was Velora's profit?")
    resolved = chat.ask("What was the profit a year earlier?").question.resolved
    assert resolved == "What was Velora's profit a year earlier?"


_KETTLE = (
    "The Volta 200 boils water. Clean it with vinegar or lemon juice. The base reaches 60 degrees. "
    "The Volta 200 is made in Spain. Children under six must not use the kettle."
)


@pytest.mark.parametrize(
    ("title", "topic"),
    [
        pytest.param("Volta 200 kettle: how to use it", "The Volta 200", id="before-a-colon"),
        pytest.param("Children: the Volta 200 kettle", "The Volta 200", id="spoken-of-most"),
        pytest.param("Tested: the Volta 200 kettle", "The Volta 200", id="behind-a-colon"),
        pytest.param("Spain: a journey", "", id="near-miss-spoken-of-once"),
        pytest.param("Tested: kettles and water", "", id="near-miss-no-name"),
    ],
)
def test_topic_is_named_beside_a_colon(title: str, topic: str) -> None:
    article = Article.from_text(_KETTLE, title=title)
    assert topic_of(article).lower() == topic.lower()


def test_it_is_no_choice_of_things() -> None:
    chat = Chat(Article.from_text(_KETTLE, title="Volta 200 kettle: how to use it"))
    chat.ask("What should I clean it with?")
    found = chat.ask("May a four-year-old use it?")
    assert " or " not in found.question.resolved
    assert found.kind == "no"


_QUAKE = "An earthquake killed 83 people. The earthquake struck at 4.12. Fire brigades came."


@pytest.mark.parametrize(
    ("title", "topic"),
    [
        pytest.param("83 dead as earthquake flattens villages", "the earthquake", id="event"),
        pytest.param("83 dead after strong earthquake", "the earthquake", id="last"),
        pytest.param("Earthquake victims wait for tents", "", id="before-a-noun"),
        pytest.param("83 dead as earthquakes flatten villages", "", id="several"),
        pytest.param("83 dead as earthquake causes fire", "", id="two"),
        pytest.param("83 dead as storm flattens villages", "", id="not-told-of"),
        pytest.param("", "", id="no-title"),
    ],
)
def test_topic_is_the_event_of_a_headline(title: str, topic: str) -> None:
    assert topic_of(Article.from_text(_QUAKE, title=title)) == topic


@pytest.mark.parametrize(
    ("title", "topic"),
    [
        pytest.param("Fire guts mill in Lund", "the fire", id="opens-the-headline"),
        pytest.param("Fire drill at mill", "", id="near-miss-no-verb-behind"),
        pytest.param("Fires gut mills", "", id="near-miss-several"),
    ],
)
def test_topic_opens_a_headline(title: str, topic: str) -> None:
    text = "A fire broke out in a mill in Lund. The fire was put out. A fire drill is on Monday."
    assert topic_of(Article.from_text(text, title=title)) == topic


@pytest.mark.parametrize(
    ("title", "text", "topic"),
    [
        pytest.param(
            "Tarn River", "The Tarn is a river. The Tarn is old.", "the Tarn", id="defined"
        ),
        pytest.param("Tin (metal)", "Tin (Sn) is a metal. Tin is rare.", "Tin", id="brackets"),
        pytest.param(
            "Ann Berg's life", "Ann Berg is a cook. Ann Berg ate.", "", id="near-miss-person"
        ),
        pytest.param("Tarn River", "The Tarn rose. The Tarn is old.", "", id="near-miss-undefined"),
        pytest.param("Tarn River", "The Tarn is a river.", "", id="near-miss-spoken-of-once"),
        pytest.param(
            "Tarn has risen", "The Tarn is a river. The Tarn rose.", "", id="near-miss-deed"
        ),
        pytest.param(
            "My day", "The Tarn is a river. The Tarn rose.", "", id="near-miss-other-title"
        ),
    ],
)
def test_topic_is_what_the_text_begins_by_defining(title: str, text: str, topic: str) -> None:
    assert topic_of(Article.from_text(text, title=title)) == topic
