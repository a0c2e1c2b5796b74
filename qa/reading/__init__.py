"""What a text says; `reading.Reading` reads an article sentence by sentence, when first asked for.

1. `qa.language.tagger` tags the tokens; `tag_repairs` and `truecase` mend the tags.
2. `times`, `quantities` and `names` find the mentions with their normal forms; `found` merges them.
3. `phrases` joins noun phrases, `clauses` reads who does what; `quotes` and `reasons` find theirs.
4. `coreference` links pronouns, roles and names, in sieves, the most precise first.
"""
