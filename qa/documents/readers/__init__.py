"""Readers of document formats, one a module; each is imported only for a document of its format."""
