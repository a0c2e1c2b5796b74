"""is_foreign: questions in other languages are told to be so, English ones never."""

import pytest

import qa
from qa.conversation.foreign import is_foreign

FOREIGN = [
    pytest.param("Wer hat die Bibliothek eröffnet?", id="german"),
    pytest.param("In welchem Jahr wurde sie gebaut?", id="german-preposition"),
    pytest.param("wie viel kostete die halle", id="german-small"),
    pytest.param("Qui a ouvert la bibliothèque ?", id="french"),
    pytest.param("À quelle heure est le départ ?", id="french-preposition"),
    pytest.param("¿Quién abrió la biblioteca?", id="spanish"),
    pytest.param("¿Por qué cerró el museo?", id="spanish-why"),
    pytest.param("Chi ha aperto la biblioteca?", id="italian"),
    pytest.param("Quem abriu a biblioteca da cidade?", id="portuguese"),
    pytest.param("Hoeveel kost het kaartje?", id="dutch"),
    pytest.param("谁打开了图书馆？", id="chinese"),
    pytest.param("Кто открыл библиотеку?", id="russian"),
    pytest.param("من افتتح المكتبة؟", id="arabic"),
]
ENGLISH = [
    pytest.param("Who sang La Vie en Rose?", id="french-title"),
    pytest.param("Que Sera Sera was sung by whom?", id="spanish-title"),
    pytest.param("wat is it", id="typed-in-haste"),
    pytest.param("hoe is it used", id="tool"),
    pytest.param("Wo Fat is played by who?", id="name"),
    pytest.param("Chi square of what?", id="greek-letter"),
    pytest.param("Is the Museo del Prado open?", id="foreign-name"),
    pytest.param("Die Welt reported what?", id="newspaper"),
    pytest.param("2019?", id="number"),
    pytest.param("Ω?", id="sign"),
    pytest.param("What does 图书馆 mean?", id="asked-about"),
    pytest.param("", id="empty"),
]
LIBRARY = "Mayor Ada Quill opened the new library in 2019. It cost $4 million."


@pytest.mark.parametrize("text", FOREIGN)
def test_foreign(text: str) -> None:
    assert is_foreign(text)
    answer = qa.Chat(qa.Article.from_text(LIBRARY)).ask(text)
    assert answer.kind is qa.AnswerKind.UNANSWERABLE
    assert answer.note == "only questions in English are understood"
    assert answer.question.resolved == text


@pytest.mark.parametrize("text", ENGLISH)
def test_not_foreign(text: str) -> None:
    assert not is_foreign(text)


def test_foreign_question_that_is_answered_has_no_note() -> None:
    article = qa.Article.from_text("Кто открыл библиотеку? Мэр Ада. The mayor of Ruba is Ada Lee.")
    assert qa.Chat(article).ask("Who is the mayor of Ruba?").note == ""
