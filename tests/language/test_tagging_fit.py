"""Fitting the tagger's tables writes what the tagger reads, the same every time."""

from __future__ import annotations

from pathlib import Path

from qa.evaluation.datasets.tagged import read_ud
from qa.evaluation.tagging import fit

ROWS = [("The", "DT"), ("dog", "NN"), ("barked", "VBD"), ("to", "IN"), ("me", "PRP"), (".", ".")]


def _data(folder: Path) -> Path:
    (folder / "ud").mkdir()
    body = "\n".join(
        f"{number}\t{word}\t_\t_\t{kind}\t_\t_\t_\t_\t_"
        for number, (word, kind) in enumerate(ROWS, 1)
    )
    blocks = [f"# newdoc id = {name}\n{body}" for name in ("one", "two", "three")]
    (folder / "ud" / "x.conllu").write_text("\n\n".join(blocks) + "\n", encoding="utf-8")
    return folder


def test_tagging_splits_documents_by_turns(tmp_path: Path) -> None:
    data = _data(tmp_path)
    assert len(read_ud(data, fitted=True)) == 2
    assert len(read_ud(data, fitted=False)) == 1


def test_tagging_counts_every_to_as_to(tmp_path: Path) -> None:
    assert read_ud(_data(tmp_path), fitted=True)[0].tags[3] == "TO"


def test_tagging_fit_is_deterministic(tmp_path: Path) -> None:
    data, outs = _data(tmp_path), [tmp_path / "a", tmp_path / "b"]
    for out in outs:
        out.mkdir()
        fit(data, out)
    names = ("tag_lexicon.txt", "tag_context.tsv")
    first, second = ([(out / name).read_bytes() for name in names] for out in outs)
    assert first == second
