"""Claims held against sentences: what proves a yes/no question, denies it, or leaves it open."""
