"""From a whole question to its answer, out of articles that are read once; stateless.

The straight path, a module a step (`answerer.Answerer.answer` walks it):

1. `analysis` makes a `question.Question` of the text: type, answer type, role, predicate, terms.
2. `mending` puts it as the articles write: typos, capitals, verbs of two words.
3. `paths.table` lists the paths in order; the first that has an answer gives it. `paths.yes_no`
   holds claims against the text (`claims`); `paths.choosing`, the last, takes every question.
4. `library` finds the passages, `sentences` and `weighing` rank their sentences, `matching` says
   which words match; `scene` is one question held against one sentence.
5. `candidates` cuts the spans that could answer; `scoring` adds the points of `rules` up.
6. `paths.winner` picks among the leaders; `case` is the winner as the checks of `abstaining` see
   it, and `confidence` says how sure it is.
7. `answer` is what comes back: spans, evidence, and the rules that chose.
"""
