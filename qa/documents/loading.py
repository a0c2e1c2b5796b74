"""Files and bytes to text: what may be read, and in which encoding it is written."""

from __future__ import annotations

import codecs
import errno
import os
import stat
from itertools import islice

from qa.documents.cleaning import clean_name
from qa.errors import ArticleError
from qa.light import TYPE_CHECKING, pattern

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["DOCUMENTS", "MAX_BYTES", "decode", "limit_of", "read_bytes"]

MAX_BYTES = 10_000_000
"""The largest article that is read, in bytes."""
_MAX_DOCUMENT_BYTES = 100_000_000
"""The largest document that is opened: most of a PDF may be pictures."""
DOCUMENTS = (b"%PDF-", b"PK\x03\x04")
"""What the documents begin with that are no text files."""

# What a file begins with (at which byte), what it is, and what to do.
_FORMATS = (
    (0, b"PK\x03\x04", "a ZIP archive or an office document", "save the text as a .txt file"),
    (0, b"\xd0\xcf\x11\xe0", "an old office document", "save the text as a .txt file"),
    (0, b"{\\rtf", "an RTF document", "save the text as a .txt file"),
    (0, b"\x89PNG", "a PNG image", "give a text file"),
    (0, b"\xff\xd8\xff", "a JPEG image", "give a text file"),
    (0, b"GIF8", "a GIF image", "give a text file"),
    (0, b"RIFF", "a sound, film or image file", "give a text file"),
    (4, b"ftyp", "a film or sound file", "give a text file"),
    (0, b"ID3", "a sound file", "give a text file"),
    (0, b"\x1f\x8b", "a gzip file", "unpack it first"),
    (0, b"BZh", "a bzip2 file", "unpack it first"),
    (0, b"\xfd7zXZ", "an xz file", "unpack it first"),
    (0, b"7z\xbc\xaf", "a 7z archive", "unpack it first"),
    (0, b"\x7fELF", "a program", "give a text file"),
    (0, b"SQLite format 3\x00", "a database", "give a text file"),
)
_ZIP_KINDS = (
    (b"ppt/", "a PowerPoint file"),
    (b"xl/", "a spreadsheet"),
    (b"opendocument", "an OpenDocument file"),
)
# UTF-32 first: its little-endian BOM begins like that of UTF-16.
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\v\f\r") + b"\x7f"
# Quotes, dashes, the soft hyphen and the middle dot may stand between letters; these may not.
_ODD_IN_WORD = pattern(
    "(?<=[a-zß-öø-ÿ])[\u0080-\u00ac\u00ae-\u00b6\u00b8-\u00de€‚„†‡ˆ‰Š‹ŒŽ“•˜™›Ÿ](?=[a-zß-öø-ÿ])"
)
# A descriptor that this process holds, as shells name what they pass: `-a <(pdftotext a.pdf -)`.
_HELD = pattern(r"/(?:dev|proc/self)/(?:fd/(\d+)|stdin)", needs="/")
_SAMPLE = 32_768  # bytes; enough for a guess at the encoding, which is not linear in its input


def read_bytes(path: str | os.PathLike[str]) -> bytes:
    """The content of the regular file `path`, whose size is checked before it is read, or of a pipe
    that is open already.

    Raises ArticleError, naming the file, if it is missing, a folder, another pipe or a device,
    larger than `MAX_BYTES`, or refused by the system.
    """
    if not isinstance(path, str | os.PathLike):
        raise TypeError(f"path must be a str or a Path, not {type(path).__name__}")
    file = _expanded(path)
    name = clean_name(str(file))
    if not os.fspath(path).strip():
        raise ArticleError("The article has no name: give a file that holds it.")
    try:
        status = file.stat()
        held = _HELD.fullmatch(str(file)) if stat.S_ISFIFO(status.st_mode) else None
        if held is None:
            _check_regular(name, status)
        # Opened anew, a pipe that nobody writes to any more would be waited for.
        with os.fdopen(os.dup(int(held[1] or 0)), "rb") if held else file.open("rb") as stream:
            data = stream.read(8)
            limit = limit_of(data)
            _check_size(name, status.st_size, limit)
            data += stream.read(limit + 1 - len(data))
    except OSError as error:
        raise ArticleError(_reason(file, name, error)) from error
    except ValueError as error:  # a NUL in the path
        raise ArticleError(f"{name} is not a file name: check it.") from error
    _check_size(name, len(data), limit)
    return data


def _expanded(path: str | os.PathLike[str]) -> Path:
    """`path` with "~" resolved; where there is no such user, the name is meant as it stands."""
    from pathlib import Path

    file = Path(path)
    try:
        return file.expanduser()
    except RuntimeError:
        return file


def limit_of(head: bytes) -> int:
    """How many bytes of a file that begins with `head` (8 bytes or more) are read at most."""
    return _MAX_DOCUMENT_BYTES if head.startswith(DOCUMENTS) else MAX_BYTES


def decode(data: bytes, name: str) -> str:
    """The text of `data`, without its byte order mark; `name` is for the messages.

    By byte order mark, by the pattern of UTF-16 without one, as UTF-8, then by charset-normalizer.
    Raises ArticleError if `data` is empty, too large, a known other format, or not text.
    """
    name = clean_name(name)
    _check_size(name, len(data), MAX_BYTES)
    if not data:
        raise ArticleError(f"{name} is empty: give a file with text in it.")
    _check_format(data, name)
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return data[len(bom) :].decode(encoding, "replace")
    text = _decode_wide(data)
    if text is None:
        _check_text(data, name)
        text = _decode_narrow(data)
    return text


def _check_regular(name: str, status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise ArticleError(f"{name} is a folder: name a text file in it.")
    if not stat.S_ISREG(status.st_mode):
        # Opening a pipe without a writer would wait for ever.
        raise ArticleError(
            f"{name} is a pipe or a device, not a file: give a text file; the command reads what is"
            " piped into it by the name -"
        )


def _check_size(name: str, size: int, limit: int) -> None:
    if size > limit:
        raise ArticleError(
            f"{name} is too large: {size / 1e6:,.1f} MB, and at most {limit / 1e6:,.0f} MB "
            "are read. Split it, and give the part that matters."
        )


def _reason(file: Path, name: str, error: OSError) -> str:
    if name.startswith(("http:/", "https:/")):
        # A path has one slash where an address has two.
        address = name.replace(":/", "://", 1)
        return f"{address} is a web address, and none is fetched: save the page, and give the file."
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        if file.is_symlink():
            return f"{name} is a link to what does not exist: check where it leads."
        near = _near_names(file)
        hint = f"did you mean {' or '.join(near)}?" if near else "check the name and the folder."
        return f"{name} does not exist: {hint}"
    if error.errno in (errno.EACCES, errno.EPERM):
        return f"{name} may not be read: permission denied. Check who may read it."
    return f"{name} cannot be read: {error.strerror or error}. Check the file."


def _near_names(file: Path) -> list[str]:
    """Up to two files beside the missing one whose names are close to its name."""
    from difflib import get_close_matches

    try:
        names = [entry.name for entry in islice(file.parent.iterdir(), 1000)]
    except OSError:
        return []
    near = get_close_matches(file.name[:255], names, n=2, cutoff=0.7)
    return [clean_name(str(file.with_name(found))) for found in near if found != file.name]


def _check_format(data: bytes, name: str) -> None:
    for at, magic, kind, advice in _FORMATS:
        if data.startswith(magic, at):
            if magic.startswith(b"PK"):
                kind = next((what for part, what in _ZIP_KINDS if part in data), kind)
            raise ArticleError(f"{name} looks like {kind}: {advice}.")


def _check_text(data: bytes, name: str) -> None:
    """Refuse `data` when too much of it is control characters, which no text has."""
    controls = len(data) - len(data.translate(None, _CONTROLS))
    try:
        codecs.utf_8_decode(data, "strict", True)
        share = 0.3
    except UnicodeDecodeError:
        share = 0.02
    if controls > share * len(data):
        raise ArticleError(f"{name} is not text but binary data: give a text file.")


def _decode_wide(data: bytes) -> str | None:
    """The text if `data` looks like UTF-16 or UTF-32 without a byte order mark, else None.

    In UTF-16 even a text in another script has spaces and line ends whose high byte is NUL,
    always on the same side, and none on the other.
    """
    even, odd = data[0::2].count(0), data[1::2].count(0)
    if max(even, odd) < 0.02 * len(data) or len(data) % 2:
        return None
    encodings = ["utf-32-le", "utf-32-be"]
    if min(even, odd) < 0.05 * max(even, odd):
        encodings.append("utf-16-le" if odd > even else "utf-16-be")
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if sum(map(text.count, map(chr, _CONTROLS))) <= 0.02 * len(text):
            return text
    return None


def _decode_narrow(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    foreign = len(text) - len(text.encode("ascii", "ignore")) - broken
    # One broken byte does not make a UTF-8 text into something else.
    if foreign > 2 * broken:
        return text
    return data.decode("cp1252" if _is_western(data) else _guess(data), "replace")


def _is_western(data: bytes) -> bool:
    """Is `data` in cp1252 (or Latin-1, its part)? Asked first, as guessers confuse it with cp1250.

    Then most of it is ASCII, and inside a word of small letters stand neither capitals nor signs.
    """
    text = data.decode("cp1252", "replace")
    high = len(data) - len(data.decode("ascii", "ignore"))
    odd = len(_ODD_IN_WORD.findall(text)) + text.count("\ufffd")
    return high <= 0.2 * len(data) and odd <= 0.02 * high


def _guess(data: bytes) -> str:
    """The encoding that charset-normalizer reads from the lines that are not ASCII."""
    from charset_normalizer import from_bytes

    lines = (line for line in data.split(b"\n") if not line.isascii())
    sample = b"\n".join(islice(lines, 1000))
    if len(sample) > _SAMPLE:
        # Cut at a space, so that no character of several bytes is cut.
        sample = sample[: max(sample.rfind(b" ", 0, _SAMPLE), sample.rfind(b"\n", 0, _SAMPLE))]
    best = from_bytes(sample[: 2 * _SAMPLE]).best()
    return best.encoding if best else "cp1252"
