"""The rules: what each looks at, and the table of their points."""
