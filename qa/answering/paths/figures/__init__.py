"""The paths to a figure: given by the text as it stands, or reckoned from what it gives."""
