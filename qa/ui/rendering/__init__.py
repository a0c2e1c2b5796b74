"""From answers to lines of styled text, and such lines made fit for a terminal."""
