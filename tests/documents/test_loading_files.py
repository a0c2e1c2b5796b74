"""Files to text: encodings, and a plain message for whatever cannot be read."""

import os
import sys
from io import BytesIO
from pathlib import Path

import pytest

from qa.documents import loading
from qa.documents.article import Article
from qa.documents.loading import MAX_BYTES, decode, read_bytes
from qa.errors import ArticleError

CURLY = "“Your visit shows the friendship,” she said. It’s £5 – about €6.\n"
FRENCH = "Le président est arrivé hier. Il a été reçu par le ministre des Affaires étrangères.\n"
RUSSIAN = "Президент прибыл в Сеул в понедельник с двухдневным государственным визитом.\n"
JAPANESE = "大統領は月曜日にソウルに到着した。二日間の国賓訪問である。これは答礼の訪問でもある。\n"
POLISH = "Zażółć gęślą jaźń. Prezydent przyjechał do Łodzi wczoraj i spotkał się z ministrem.\n"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        pytest.param(CURLY, "utf-8", id="utf-8"),
        pytest.param(CURLY, "utf-8-sig", id="utf-8 with mark"),
        pytest.param(CURLY, "utf-16", id="utf-16 with mark"),
        pytest.param("\ufeff" + CURLY, "utf-16-be", id="utf-16 big-endian with mark"),
        pytest.param(CURLY, "utf-16-le", id="utf-16 little-endian without mark"),
        pytest.param(CURLY, "utf-16-be", id="utf-16 big-endian without mark"),
        pytest.param(RUSSIAN, "utf-16-le", id="utf-16 without mark, another script"),
        pytest.param(CURLY, "utf-32", id="utf-32 with mark"),
        pytest.param(CURLY, "utf-32-be", id="utf-32 without mark"),
        pytest.param(CURLY, "cp1252", id="cp1252"),
        pytest.param(FRENCH, "cp1252", id="cp1252 accents"),
        pytest.param(FRENCH, "latin-1", id="latin-1"),
        pytest.param("Naïve.", "latin-1", id="latin-1, one letter"),
        pytest.param(RUSSIAN, "cp1251", id="cp1251"),
        pytest.param(RUSSIAN * 2, "koi8-r", id="koi8-r"),
        pytest.param(POLISH * 3, "cp1250", id="cp1250"),
        pytest.param(JAPANESE, "shift_jis", id="shift-jis"),
        pytest.param("Plain words.\n" * 9000 + JAPANESE * 900, "shift_jis", id="past the sample"),
    ],
)
def test_decode_encodings(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "a.txt") == text.removeprefix("\ufeff")


def test_decode_keeps_utf8_with_one_broken_byte() -> None:
    data = (CURLY * 5).encode()[:-2] + b"\xff\n"
    assert decode(data, "a.txt").startswith(CURLY)


def test_decode_nul_and_escape_in_a_text_are_no_binary() -> None:
    text = "He came\x00 home. \x1b]52;c;aGk=\x07 \u202eShe left. [/b]"
    assert decode(text.encode(), "a.txt") == text


@pytest.mark.parametrize(
    ("data", "said"),
    [
        pytest.param(b"", "empty", id="empty"),
        pytest.param(b"PK\x03\x04..xl/workbook.xml", "a spreadsheet", id="xlsx"),
        pytest.param(b"PK\x03\x04....", "a ZIP archive", id="zip"),
        pytest.param(b"\x89PNG\r\n\x1a\n", "a PNG image", id="png"),
        pytest.param(b"\x00\x00\x00\x20ftypisom", "a film", id="mp4"),
        pytest.param(bytes(range(256)) * 20, "binary", id="every byte"),
        pytest.param(b"\x00" * 500, "binary", id="zeros"),
        pytest.param(b"\x01\x02\x03abc" * 50, "binary", id="controls in ascii"),
        pytest.param(b"x" * (MAX_BYTES + 1), "10.0 MB, and at most 10 MB", id="too large"),
    ],
)
def test_decode_refuses(data: bytes, said: str) -> None:
    with pytest.raises(ArticleError) as caught:
        decode(data, "some.txt")
    assert said in str(caught.value)
    assert str(caught.value).startswith("some.txt ")


def test_from_file_missing_names_a_near_file(tmp_path: Path) -> None:
    (tmp_path / "report.txt").write_text("It rained.")
    with pytest.raises(ArticleError, match=r"raport\.txt does not exist: did you mean .*report"):
        Article.from_file(tmp_path / "raport.txt")


def test_from_file_missing_without_a_near_file(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match="does not exist: check the name"):
        Article.from_file(tmp_path / "no" / "raport.txt")


def test_from_file_link_to_nothing_is_told_as_such(tmp_path: Path) -> None:
    (tmp_path / "report.txt").symlink_to(tmp_path / "gone.txt")
    with pytest.raises(ArticleError, match=r"report\.txt is a link to what does not exist"):
        Article.from_file(tmp_path / "report.txt")


@pytest.mark.parametrize("address", ["https://example.org/a.html", "http://example.org"])
def test_from_file_web_address(address: str) -> None:
    with pytest.raises(ArticleError, match=f"^{address} is a web address, and none is fetched"):
        Article.from_file(address)


def test_from_file_folder(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match="is a folder: name a text file in it"):
        Article.from_file(tmp_path)


@pytest.mark.parametrize("content", [" \n\t\n ", "\x00 \n", "\ufeff\n", "\u200b\u202e"])
def test_from_file_only_white_space(tmp_path: Path, content: str) -> None:
    file = tmp_path / "blank.txt"
    file.write_text(content * 3, encoding="utf-8")
    with pytest.raises(ArticleError, match=r"blank\.txt (holds only white space|is not text)"):
        Article.from_file(file)


def test_from_file_too_large_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "large.txt"
    with file.open("wb") as stream:
        stream.truncate(50_000_000)

    class Head(BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            assert size == 8
            return bytes(8)

    monkeypatch.setattr(Path, "open", lambda *args: Head())
    with pytest.raises(ArticleError, match=r"large\.txt is too large: 50\.0 MB, .* 10 MB"):
        Article.from_file(file)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_from_file_pipe_does_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(ArticleError, match="is a pipe or a device"):
        Article.from_file(tmp_path / "pipe")


@pytest.mark.skipif(sys.platform == "win32", reason="no /dev")
def test_from_file_device() -> None:
    with pytest.raises(ArticleError, match="is a pipe or a device"):
        Article.from_file("/dev/zero")


@pytest.mark.parametrize(
    ("error", "said"),
    [
        pytest.param(PermissionError(13, "Permission denied"), "permission denied", id="refused"),
        pytest.param(OSError(5, "Input/output error"), "Input/output error", id="disk"),
    ],
)
def test_from_file_system_errors(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, said: str
) -> None:
    file = tmp_path / "secret.txt"
    file.write_text("It rained.")

    def refuse(*args: object) -> None:
        raise error

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(ArticleError, match=rf"secret\.txt .*{said}"):
        read_bytes(file)


@pytest.mark.parametrize("name", ["a\x00b.txt", "x" * 5000, "~nosuchuser-at-all/a.txt", " "])
def test_from_file_strange_names(name: str) -> None:
    with pytest.raises(ArticleError) as caught:
        Article.from_file(name)
    assert "\x00" not in str(caught.value)
    assert len(str(caught.value)) < 300


@pytest.mark.parametrize("name", ["", " ", "\t"])
def test_from_file_without_a_name_is_no_folder(name: str) -> None:
    with pytest.raises(ArticleError, match="has no name: give a file"):
        Article.from_file(name)


def test_from_file_message_holds_no_control_characters(tmp_path: Path) -> None:
    with pytest.raises(ArticleError) as caught:
        Article.from_file(tmp_path / "a\x1b[2J\u202e.txt")
    assert str(caught.value).isprintable()


def test_a_file_that_grows_while_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "growing.txt"
    file.write_text("It rained. " * 10)
    monkeypatch.setattr(loading, "MAX_BYTES", 50)
    monkeypatch.setattr(loading, "_check_regular", lambda *_: None)
    with pytest.raises(ArticleError, match="too large"):
        read_bytes(file)
