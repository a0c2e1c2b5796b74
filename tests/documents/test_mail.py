"""Mails and web pages as programs save them: their text without the codes of MIME."""

from __future__ import annotations

from base64 import b64encode
from datetime import date

import pytest

from qa.conversation.chat import ask
from qa.documents.article import Article

HEAD = (
    "From: Ann =?utf-8?Q?L=C3=B8e?= <ann@example.org>\r\nTo: Bo Hill <bo@example.org>\r\n"
    "Date: Mon, 3 May 2021 10:00:00 +0200\r\nSubject: The\r\n harbour =?utf-8?B?Y2Fmw6k=?=\r\n"
    "MIME-Version: 1.0\r\n"
)
SAID = "Dear Bo, the café opens on Friday. Tom Lee will bring the cake."
QUOTED = "Dear Bo, the caf=C3=A9 opens on Friday. Tom Lee will bring the ca=\r\nke.\r\n"
PLAIN = 'Content-Type: text/plain; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable'
PAGE = (
    "From: <Saved by Blink>\nSubject: The mill\nDate: Tue, 4 May 2021 10:00:00 -0000\n"
    'MIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype="text/html"; boundary="b"\n\n'
    "--b\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n"
    "<html><head><title>The mill</title></head><body><p>Ada M=C3=B8ller built the mi=\nll.</p>"
    "</body></html>\n--b\nContent-Type: text/css\n\np { color: red }\n--b--\n"
)


def mail(*parts: str) -> bytes:
    """A mail of several parts."""
    joined = "".join(f"--b\r\n{part}\r\n" for part in parts)
    return (
        f'{HEAD}Content-Type: multipart/alternative; boundary="b"\r\n\r\n{joined}--b--\r\n'.encode()
    )


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(f"{HEAD}{PLAIN}\r\n\r\n{QUOTED}".encode(), id="quoted-printable"),
        pytest.param(
            f"{HEAD}Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64"
            f"\r\n\r\n{b64encode(SAID.encode()).decode()}\r\n".encode(),
            id="base64",
        ),
        pytest.param(
            f"{HEAD}Content-Type: text/plain; charset=latin-1\r\n\r\n{SAID}\r\n".encode("latin-1"),
            id="eight bits",
        ),
        pytest.param(
            f"{HEAD}Content-Type: text/plain; charset=x-none\r\n\r\n{SAID}\r\n".encode(),
            id="unknown character set",
        ),
        pytest.param(
            mail(f"{PLAIN}\r\n\r\n{QUOTED}", "Content-Type: text/html\r\n\r\n<p>Other.</p>"),
            id="plain before the page",
        ),
        pytest.param(
            mail(f"Content-Type: text/html; charset=utf-8\r\n\r\n<p>{SAID}</p><script>x</script>"),
            id="page alone",
        ),
        pytest.param(
            f"{HEAD}{PLAIN}\r\n\r\n{QUOTED}".replace("MIME-Version: 1.0\r\n", "").encode(),
            id="a head that tells its encoding alone",
        ),
        pytest.param(f"From bo Mon May 3\n{HEAD}{PLAIN}\r\n\r\n{QUOTED}".encode(), id="mailbox"),
    ],
)
def test_mail_is_read_without_its_codes(data: bytes) -> None:
    article = Article.from_bytes(data, "lunch.eml")
    head, _, body = article.text.partition("\n\n")
    assert body == SAID
    assert "From: Ann Løe <ann@example.org>" in head
    assert "MIME" not in article.text
    assert (article.title, article.published) == ("The harbour café", date(2021, 5, 3))
    assert ask("What will Tom Lee bring?", article).text == "cake"
    assert ask("Who sent it?", article).text == "Ann Løe"


def test_page_in_one_file_is_read_as_a_page() -> None:
    article = Article.from_bytes(PAGE.encode(), "mill.mhtml")
    assert (article.text, article.title) == ("Ada Møller built the mill.", "The mill")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("From: Ann\nSubject: Lunch\n\nIt is 2=3D.", id="pasted mail"),
        pytest.param("The header MIME-Version: 1.0 opens a mail.", id="prose"),
        pytest.param("Note: it rained\n\nMIME-Version: 1.0 is a header.", id="below the head"),
        pytest.param("The header Content-Transfer-Encoding: 7bit is old.", id="prose-of-encodings"),
        pytest.param("MIME-Version: 1.0\n\n", id="nothing in it"),
        pytest.param("MIME-Version: 1.0\nContent-Type: multipart/mixed\n\nLost.", id="no parts"),
    ],
)
def test_mail_leaves_other_texts_alone(text: str) -> None:
    assert Article.from_bytes(text.encode(), "a.txt").text.strip() == text.strip()
