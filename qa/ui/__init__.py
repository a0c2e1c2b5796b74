"""The surfaces: command line, line mode and Textual chat, all on the public API of `qa`."""
