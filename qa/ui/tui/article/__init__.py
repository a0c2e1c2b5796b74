"""The article beside the conversation: its text, what is marked in it, finding words."""
