"""What outlives one run: the settings in `config.toml`, and the conversations in a database."""
