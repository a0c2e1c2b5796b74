"""restore: cut words whole again, invisible characters gone, wrong decodings mended; and what is
meant as it stands left alone."""

import pytest

from qa.documents.article import Article
from qa.documents.restoring import restore

RESTORED = [
    pytest.param("The docu-\nment ends.", "The document\nends.", id="cut-word"),
    pytest.param("The earth-\nquake\nstruck.", "The earthquake\nstruck.", id="alone-on-its-line"),
    pytest.param("an earth-\r\n  quake, it", "an earthquake,\nit", id="indented-with-crlf"),
    pytest.param("the docu\u00ad\nment ends", "the document\nends", id="soft-hyphen-at-line-end"),
    pytest.param("A Quilna-\nbor man", "A Quilnabor\nman", id="no-english-word"),
    pytest.param("a long-\nterm plan", "a long-term\nplan", id="hyphen-of-its-own"),
    pytest.param("Zabrik-ol, the Zabrik-\nol.", "Zabrik-ol, the Zabrik-ol.", id="as-elsewhere"),
    pytest.param("earth\u00adquake", "earthquake", id="soft-hyphen"),
    pytest.param("k\u200bi\u2060ll\ufeffed", "killed", id="invisible"),
    pytest.param("Cafe\u0301 Mu\u0308ller", "Café Müller", id="accents-as-signs-of-their-own"),
    pytest.param("cafÃ© in KÃ¶ln", "café in Köln", id="accents"),
    pytest.param("itâ€™s â€œoddâ€\x9d â€“ yes", "it’s “odd” – yes", id="quotes-and-dashes"),
    pytest.param("Â£5 for 20Â°", "£5 for 20°", id="two-signs-for-one"),
    pytest.param("The oﬀicer’s ﬂat, ﬁrst", "The officer’s flat, first", id="ligatures"),
    pytest.param(
        "Born in 1932.[1][2] He left[a] in May,[note 3] and died.[citation needed]",
        "Born in 1932. He left in May, and died.",
        id="numbers-of-notes",
    ),
    pytest.param(
        "It burned.[8]:71 It was rebuilt.[N 9] Rye was ground.:72–74 The end.",
        "It burned. It was rebuilt. Rye was ground. The end.",
        id="pages-of-notes",
    ),
    pytest.param(
        "> Rates fall\n>\n> The bank said\n> > so today.\n\nSent from my phone",
        "Rates fall\n\nThe bank said\nso today.\n\nSent from my phone",
        id="forwarded",
    ),
]
LEFT = [
    pytest.param("From 2019-\n2020.", id="figures"),
    pytest.param("Add row[1] to row[2], and x[i].", id="indices"),
    pytest.param("See [3] and [4]. It was [5] so. [6]", id="notes-that-are-words"),
    pytest.param("At 10.:30 it began, 3.:1 here.", id="no-pages"),
    pytest.param("It ended.[1] “[H]e left.”", id="one-note-only"),
    pytest.param("Yes.\n\n> Shall we meet?\n", id="quoted-in-a-reply"),
    pytest.param("> 3 is more than 2\nFour\nFive\nSix", id="one-line-only"),
    pytest.param("He came -\nand went.", id="dash"),
    pytest.param("- one\n- two", id="bullets"),
    pytest.param("the Anglo-\nSaxon king", id="capital-behind"),
    pytest.param("LIBERTÉ» pour la cité", id="letter-before-a-quote"),
    pytest.param("São Ângelo, Ãgueda and Århus, “as ever”", id="letters-of-their-own"),
    pytest.param("ไทย\u200bภาษา", id="script-without-spaces"),
    pytest.param("می\u200cخواهم 👩\u200d🚀", id="joiners"),
]


@pytest.mark.parametrize(("text", "restored"), RESTORED)
def test_restore(text: str, restored: str) -> None:
    assert restore(text) == restored


@pytest.mark.parametrize("text", LEFT)
def test_restore_leaves_alone(text: str) -> None:
    assert restore(text) == text


def test_restored_file_is_the_article() -> None:
    article = Article.from_bytes(b"The earth-\nquake was strong.", "a.txt")
    assert article.text == "The earthquake\nwas strong."
