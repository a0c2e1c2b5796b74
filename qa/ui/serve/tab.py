"""One browser tab of `--serve`: `python -m qa.ui.serve.tab` with the options of the chat."""

from __future__ import annotations

import sys

from qa.ui.cli import main

if __name__ == "__main__":
    sys.exit(main(served=True))
