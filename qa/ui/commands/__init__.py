"""The slash commands: one registry that all surfaces share, and what each of them does."""
