"""Ask an article in the terminal: `python chat.py`, or `python chat.py "QUESTION"`."""

from qa.ui.cli import run

if __name__ == "__main__":
    run()
