"""An article: its text, never changed, and its parts as offsets into it."""
