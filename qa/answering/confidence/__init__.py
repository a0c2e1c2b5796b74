"""How sure an answer is: named signals of the question and its evidence, added up as log-odds."""
