"""A conversation about articles; `chat.Chat` alone remembers anything.

The path of what is typed, a module a step (`chat.Chat.ask` walks it):

1. `typed` cleans it, `several` parts two questions in one, `recasting` says roundabout wordings
   straight and `telegrams` puts in words that were left out.
2. `acts` recognises what is said to the program itself, and `replies` answers it; `about` answers
   questions about the document.
3. `sums` and `moments` compute from the answers before.
4. `followups.resolve` makes a follow-up whole: what is missing is restored from the last question,
   then words that point back are replaced out of `followups.memory`. `form` is the grammar of a
   question that all of it rests on.
5. `qa.answering` answers the whole question; where it refuses, `followups.readings` tells what else
   a pronoun may mean.

`suggestions` and `suggesting` make the questions on offer.
"""
