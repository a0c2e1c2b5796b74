"""Mails as mail programs save them (EML), and web pages as browsers save them in one file (MHTML):
their heads in plain words, and the text that the codes and parts of MIME hide."""

from __future__ import annotations

from datetime import date
from email import message_from_bytes
from email.message import EmailMessage, MIMEPart
from email.policy import default

from qa.documents.html import Page, read_html
from qa.documents.loading import decode
from qa.documents.progress import Told, unheard

__all__ = ["read"]

_SHOWN = ("From", "To", "Cc", "Date", "Subject")
_PLAIN_FIRST = ("plain", "html")


def read(data: bytes, told: Told = unheard) -> Page:
    """The mail or page `data`: who wrote to whom, when and of what, and the body; a page has no
    such lines. Attachments are left out.

    A head or a body that is broken may raise anything: then it reads best as it stands.
    """
    message = message_from_bytes(data, policy=default)
    assert isinstance(message, EmailMessage)
    subject, sent = " ".join(str(message["Subject"] or "").split()), _day(message)
    is_page = message.get_content_type() == "multipart/related" and not message["To"]
    body = _body(message)
    if is_page:
        return Page(body.text, body.title or subject, body.published)
    head = "\n".join(f"{name}: {message[name]}" for name in _SHOWN if message[name])
    told(1)
    return Page(f"{head}\n\n{body.text}".strip(), subject, sent)


def _body(message: EmailMessage) -> Page:
    part = message.get_body(_PLAIN_FIRST)
    if part is None:
        return Page("", "", None)
    text = _content(part).replace("\r\n", "\n")
    if part.get_content_type() == "text/html":
        return read_html(text)
    return Page(text, "", None)


def _content(part: MIMEPart) -> str:
    """The text of a part: in the character set that it names, else in what its bytes look like."""
    content = part.get_payload(decode=True)
    assert isinstance(content, bytes)
    try:
        return content.decode(part.get_content_charset() or "", "replace")
    except LookupError:  # none, or one that nobody knows
        return decode(content, "the mail") if content else ""


def _day(message: EmailMessage) -> date | None:
    """The day on which it was sent, as its head has it."""
    sent = getattr(message["Date"], "datetime", None)
    return sent.date() if sent is not None else None
