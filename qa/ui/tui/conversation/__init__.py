"""The conversation on the screen: turns, notes, questions on offer."""
