"""Clauses and links measured against a treebank, on one that is made here."""

from pathlib import Path

import pytest

from qa.errors import UsageError
from qa.evaluation import coreference, syntax
from qa.evaluation.datasets.treebanks import read_treebanks

_ROWS = """
1 The the DET DT _ 2 det 2:det Entity=(1-person-new-cf1-1-sgl
2 mayor mayor NOUN NN _ 5 nsubj 5:nsubj _
3 Ann Ann PROPN NNP _ 2 appos 2:appos _
4 Berg Berg PROPN NNP _ 3 flat 3:flat Entity=1)
5 opened open VERB VBD _ 0 root 0:root _
6 a a DET DT _ 7 det 7:det Entity=(2-place-new-cf2-2-sgl
7 bridge bridge NOUN NN _ 5 obj 5:obj Entity=2)
8 in in ADP IN _ 9 case 9:case _
9 May May PROPN NNP _ 5 obl 5:obl:in SpaceAfter=No
10 . . PUNCT . _ 5 punct 5:punct _
"""
_NEXT = """
1 She she PRON PRP _ 2 nsubj 2:nsubj Entity=(1-person-giv:act-cf1-1-ana)
2 praised praise VERB VBD _ 0 root 0:root _
3 it it PRON PRP _ 2 obj 2:obj Entity=(2-place-giv:act-cf2-1-ana)|SpaceAfter=No
4 . . PUNCT . _ 2 punct 2:punct _
"""
_OTHERWISE = """
1 It it PRON PRP _ 3 expl 3:expl _
2 is be AUX VBZ _ 3 cop 3:cop _
3 clear clear ADJ JJ _ 0 root 0:root _
4 that that SCONJ IN _ 8 mark 8:mark _
5 mayor mayor NOUN NN _ 8 nsubj 8:nsubj _
6 Ann Ann PROPN NNP _ 5 appos 5:appos _
7 Berg Berg PROPN NNP _ 6 flat 6:flat _
8 told tell VERB VBD _ 3 csubj 3:csubj _
9 reporters reporter NOUN NNS _ 8 iobj 8:iobj _
10 about about ADP IN _ 11 case 11:case _
11 plans plan NOUN NNS _ 8 obl 8:obl:about _
12 they they PRON PRP _ 13 nsubj 13:nsubj _
13 had have VERB VBD _ 11 acl:relcl 11:acl:relcl SpaceAfter=No
14 . . PUNCT . _ 3 punct 3:punct _
"""
_OUTER = """
1 The the DET DT _ 2 det 2:det _
2 plan plan NOUN NN _ 5 nsubj:outer 5:nsubj:outer _
3 is be AUX VBZ _ 5 cop 5:cop _
4 to to PART TO _ 5 mark 5:mark _
5 spend spend VERB VB _ 0 root 0:root _
6 $ $ SYM $ _ 5 obj 5:obj SpaceAfter=No
7 40 40 NUM CD _ 8 compound 8:compound _
8 million million NUM CD _ 6 nummod 6:nummod SpaceAfter=No
9 . . PUNCT . _ 5 punct 5:punct _
"""


def _block(text: str, rows: str) -> str:
    return f"# text = {text}\n" + "\n".join(
        "\t".join(row.split()) for row in rows.split("\n") if row
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Four documents of the same two sentences; the second is a talk."""
    document = "\n\n".join(
        (
            "# newpar\n" + _block("The mayor Ann Berg opened a bridge in May.", _ROWS),
            _block("She praised it.", _NEXT),
        )
    )
    names = ("GUM_news_one", "GUM_conversation_two", "GUM_bio_three", "GUM_bio_four")
    (tmp_path / "ud").mkdir()
    whole = "".join(f"# newdoc id = {name}\n{document}\n\n" for name in names)
    (tmp_path / "ud" / "made.conllu").write_text(whole, encoding="utf-8")
    return tmp_path


def test_documents_are_taken_by_turns_and_talk_is_left_out(folder: Path) -> None:
    fitted, held = (read_treebanks(folder, fitted=half) for half in (True, False))
    assert [one.name for one in fitted] == ["GUM_news_one", "GUM_bio_three"]
    assert [one.name for one in held] == ["GUM_bio_four"]


def test_words_and_mentions_have_their_places(folder: Path) -> None:
    first, second = read_treebanks(folder, fitted=False)[0].sentences
    assert [first.text[node.start : node.end] for node in first.nodes] == [
        node.word for node in first.nodes
    ]
    assert first.opens
    assert not second.opens
    spoken = [(one.name, one.first, one.last) for one in (*first.speaking, *second.speaking)]
    assert spoken == [("1", 1, 4), ("2", 6, 7), ("1", 1, 1), ("2", 3, 3)]


def test_arguments_are_counted_by_role(folder: Path) -> None:
    tally = syntax.measure(folder, fitted=False)
    assert tally.gold == {"subject": 2, "object": 2, "oblique": 1}
    assert tally.right["object"] == tally.right["read object"] == 2
    assert not [miss for miss in tally.misses if miss.relation == "object"]


def test_what_trees_write_otherwise_is_right(folder: Path) -> None:
    sentences = (
        _block("It is clear that mayor Ann Berg told reporters about plans they had.", _OTHERWISE),
        _block("The plan is to spend $40 million.", _OUTER),
    )
    document = "# newdoc id = GUM_news_two\n" + "\n\n".join(sentences)
    (folder / "ud" / "made.conllu").write_text(document, encoding="utf-8")
    tally = syntax.measure(folder, fitted=True)
    assert not tally.misses
    assert tally.gold == {"subject": 3, "object": 2, "oblique": 1}
    assert tally.read["subject"] == 4


def test_links_are_counted_by_kind(folder: Path) -> None:
    tally = coreference.measure(folder, fitted=False)
    assert tally.gold == {"he, she": 1, "it": 1}
    assert tally.found["he, she"] == 1


@pytest.mark.parametrize("command", [syntax, coreference])
def test_reports_and_missing_data(
    command: object, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main = command.main  # type: ignore[attr-defined]
    assert main([str(folder), "--half", "fitted", "--errors", "it"]) == 0
    assert "%" in capsys.readouterr().out
    assert main([str(tmp_path / "none")]) == 2
    assert "none" in capsys.readouterr().err


def test_what_is_missed_is_shown(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = folder / "ud" / "made.conllu"
    made.write_text(made.read_text("utf-8").replace("\tobj\t5:obj", "\tobl\t5:obl"))
    syntax.main([str(folder), "--errors", "oblique"])
    assert "gold and not read" in capsys.readouterr().out


def test_a_folder_without_trees_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        syntax.measure(tmp_path, fitted=True)
