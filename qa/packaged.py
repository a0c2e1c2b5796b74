"""The files of data that come with the package, read by whatever loads it: a folder or a zip file.

`importlib.resources` does the same, and takes as long to load as a short article takes to read.
"""

from __future__ import annotations

from qa.light import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

__all__ = ["packaged"]

_FOLDER = __file__.removesuffix("packaged.py")
_LOADER: Any = __spec__.loader


def packaged(file: str) -> bytes:
    """The content of `file`, a path below the package with slashes: "language/lexicon/roles.txt".

    Raises OSError if it cannot be read, which says that the installation is broken.
    """
    content: bytes = _LOADER.get_data(_FOLDER + file)
    return content
