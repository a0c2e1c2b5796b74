"""Finding the passages that could hold an answer: one protocol, and the engine in memory."""
