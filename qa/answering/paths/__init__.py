"""The paths: each module answers the questions that are its own and passes on the rest."""
