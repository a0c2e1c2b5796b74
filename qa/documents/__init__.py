"""Bytes to an article: its text, never changed, and its parts as offsets into it."""
