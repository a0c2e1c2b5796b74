"""Ask an article in the terminal: `python chat.py`, or `python chat.py "QUESTION"`."""

import sys

from qa.ui.cli import main

if __name__ == "__main__":
    sys.exit(main())
