"""The question that is typed: its line, its completions, what was typed before."""
