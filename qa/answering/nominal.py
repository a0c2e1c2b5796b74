"""Questions asked by a noun that the articles do not use, asked by what they tell instead: "mill
location" as "Where is the mill?", "amount of the deposit" as "How much is the deposit?".

What the articles do call so ("Location: Leek", "the owner, Ida Roth") is asked as it was.
"""

from __future__ import annotations

import re

from qa.answering.analysis import analyse
from qa.answering.library import Library
from qa.answering.question import Question, QuestionType
from qa.language.lexicon import table, words
from qa.language.stems import base, singular, stem
from qa.light import pattern
from qa.types import Rewrite

__all__ = ["by_noun", "of_pupils", "of_somebody"]

_RULE = "asked in full"
_OPENING = pattern(
    r"\s*(?:(?:what|which|who)(?:(?: is| was| are| were)|['’]?s)? )?(?:the |its |their )?",
    re.IGNORECASE,
)
_NUMBER_OF = pattern(r"(?:no\.?|nos\.|nr\.?|#) of (?=[a-z])", re.IGNORECASE)
# "Place of the funeral", "name of the man killed in a fall".
_PLACE_OF = pattern(
    r"(?:place|spot|site) of (?P<thing>(?:the|its|his|her|their) .+)", re.IGNORECASE
)
_DONE_TO = pattern(
    r"names? of the (?:person|man|woman|people|men|women|one) (?P<done>\w+(?:ed|en)|shot|hurt|hit|"
    r"lost|made|sent|chosen|\w{3,}ing)(?P<rest>(?: .+)?)",
    re.IGNORECASE,
)
_RANKED = pattern(r"(?P<rank>second|third|2nd|3rd) place", re.IGNORECASE)
_RANKS = {"2nd": "second", "3rd": "third"}
_NOT_ALLOWED = pattern(r"(?:n['’]t| not) (?:allowed|permitted)\b", re.IGNORECASE)
_FORBIDDEN = ("forbidden", "banned", "prohibited")
_OVER = pattern(
    r"(?P<asked>when|(?:at )?what time) (?P<be>was|were|is|are) (?P<what>(?:the|this|that|it|they)"
    r"(?: [\w'-]+){0,4}?) over\W*",
    re.IGNORECASE,
)
_DID = {"was": "did", "were": "did", "is": "does", "are": "do"}
_CLAUSAL = frozenset(
    "and or who what which when where why how that is are was were do does did has have had for in "
    "on at to by from with".split()
)
_DETERMINED = frozenset("a an the this that its his her their our my your".split())
_AT_SCHOOL = pattern(
    r"\s*(?:and |but |so )?how many (?:children|kids|pupils|students|boys and girls) "
    r"(?:go to|attend|study at|are (?:there )?(?:at|in)|does it have at) "
    r"(?P<where>(?:[\w'’-]+ ){0,4}?(?:school|college|academy|kindergarten|nursery))\W*",
    re.IGNORECASE,
)
_TO_GET_IN = pattern(
    r"\s*(?:and |but |so )?how much (?P<aux>will|would|does|did|do|is|was)\b[^?]*? to "
    r"(?:get in|go in|(?:get into|enter|go into) (?:the |this )?[a-z]+)"
    r"(?P<rest>(?: (?:now|today|currently|at the moment))?)\W*",
    re.IGNORECASE,
)
_ENTRIES = ("admission", "entry", "entrance", "ticket")
_BE = {"will": "will {} be", "would": "would {} be", "did": "was {}", "was": "was {}"}
_NAME_OF = pattern(
    r"\s*what(?:\s+(?P<verb>is|was)|['’]s)\s+the\s+name\s+of\s+(?P<whom>[^?]+?)\s*\??\s*$",
    re.IGNORECASE,
)
_OWNED = pattern(r"['’]s?\s|\sof\s")
_AND = r"\s*(?i:(?:(?:and|but|so)[\s,]+)*what"
_DO = r"\s+(?P<do>does|did|do|has|had))\s+"
_TRADE = pattern(
    rf"{_AND}{_DO}(?:(?P<whom>.+?)\s+(?:use(?:d)?\s+to\s+)?"
    r"(?:do(?:ne)?\s+for\s+(?:a\s+)?(?:living|work|job)|work(?:ed)?\s+as(?:\s+an?)?)"
    r"|(?P<name>[A-Z][^?]*?)\s+do)\s*\??\s*$"
)
_WORK = pattern(rf"{_AND}\s+(?:kind|sort|type|line) of work{_DO}(?P<whom>.+?)\s+do\s*\??\s*$")
_PUPILS = ("pupils", "students", "schoolchildren", "children")
_SUBJECTS = {"her": "she", "his": "he", "its": "it", "their": "they"}
_LONGEST = 5  # words of what is asked about


def by_noun(question: Question, library: Library) -> Question:
    """The question in full, or the question itself where the articles have its noun."""
    if _NOT_ALLOWED.search(question.resolved):
        return _forbidden(question, library)
    if (ended := _ended(question)) is not question:
        return ended
    if question.type is QuestionType.HOW_MUCH:
        return _of_entry(question, library)
    if question.type not in (QuestionType.WHAT, QuestionType.WHO):
        return question
    opening = _OPENING.match(question.resolved)
    asked = question.resolved[opening.end() if opening else 0 :].strip(" ?.!")
    text = _NUMBER_OF.sub("number of ", asked) if _NUMBER_OF.match(asked) else _of_place(asked)
    for noun, form in table("nominal_questions").items() if not text else ():
        if noun.split()[-1] in asked.lower() and not _is_used(noun, library):
            text = _in_full(asked, noun, _best_form(form, library))
            if text:
                break
    if not text:
        return question
    step = Rewrite(_RULE, question.resolved, f"{text[0].upper()}{text[1:]}?")
    return analyse(step.after, typed=question.text, rewrites=(*question.rewrites, step))


def _of_place(asked: str) -> str:
    """ "Place of the funeral" as where it is, "name of the man killed in a fall" as who was, and
    "second place" as who came second."""
    if ranked := _RANKED.fullmatch(asked):
        return f"who came {_RANKS.get(ranked['rank'].lower(), ranked['rank'])}"
    if place := _PLACE_OF.fullmatch(asked):
        return f"where is {place['thing']}"
    done = _DONE_TO.fullmatch(asked)
    be = "is" if done and done["done"].endswith("ing") else "was"
    return f"who {be} {done['done']}{done['rest']}" if done else ""


def of_somebody(question: Question, library: Library) -> Question:
    """ "What is the name of the mayor of Lund?" as "Who is the mayor of Lund?"; things are not
    asked for so, and of a role alone the name has to stand beside it. "What does Ann do for a
    living?" asks for her occupation."""
    if whom := _whose_trade(question, library):
        text = f"What is {whom}'s occupation?"
        return analyse(text, typed=question.text, rewrites=question.rewrites)
    found = _NAME_OF.match(question.resolved)
    if found is None or not _OWNED.search(found["whom"]):
        return question
    text = f"Who {found['verb'] or 'is'} {found['whom']}?"
    asked = analyse(text, typed=question.text, rewrites=question.rewrites)
    role = singular(asked.answer_type)
    kin = role in table("gendered_nouns")
    return asked if role in words("roles") and not kin else question


def _whose_trade(question: Question, library: Library) -> str:
    """Of whom "What does Ann do (for a living)?" asks, or ""; what a thing does is no trade."""
    if work := _WORK.match(question.resolved):
        return work["whom"]
    found = _TRADE.match(question.resolved)
    if found is None:
        return ""
    name = found["name"] or ""
    present = found["do"].lower() == "does"
    named = present and name and library.names_somebody(name.split()[-1])
    return found["whom"] or (name if named else "")


def of_pupils(question: Question, library: Library) -> Question:
    """ "How many kids go to the school?" as "How many pupils does the school have?", by the word
    that the articles have for them behind a number."""
    found = _AT_SCHOOL.fullmatch(question.resolved)
    if found is None:
        return question
    texts = [article.text for article in library.articles]
    counted = (rf"\d (?:\w+ )?{noun}\b" for noun in _PUPILS)
    told = (any(re.search(one, text) for text in texts) for one in counted)
    noun = next((noun for noun, said in zip(_PUPILS, told, strict=True) if said), "")
    if not noun:
        return question
    text = f"How many {noun} does {found['where']} have?"
    return analyse(text, typed=question.text, rewrites=question.rewrites)


def _of_entry(question: Question, library: Library) -> Question:
    """ "How much does it cost to get in?" as "How much is admission?", by the word that the
    articles have for it beside a sum."""
    found = _TO_GET_IN.fullmatch(question.resolved)
    texts = [article.text for article in library.articles]
    if found is None or any(re.search(r"\bto (?:get in|enter)\b", text) for text in texts):
        return question
    priced = (rf"(?i)\b{noun}(?:s|\b)[^.\n]*?(?:[£$€]|\d|free\b)" for noun in _ENTRIES)
    told = (any(re.search(one, text) for text in texts) for one in priced)
    noun = next((noun for noun, said in zip(_ENTRIES, told, strict=True) if said), "")
    if not noun:
        return question
    thing = "a ticket" if noun == _ENTRIES[-1] else noun
    asked = _BE.get(found["aux"].lower(), "is {}").format(thing)
    text = f"How much {asked}{found['rest']}?"
    step = Rewrite("plain wording", question.resolved, text)
    return analyse(text, typed=question.text, rewrites=(*question.rewrites, step))


def _forbidden(question: Question, library: Library) -> Question:
    """ "What is not allowed?" as "What is forbidden?" where the articles say it with that verb."""
    found = _NOT_ALLOWED.search(question.resolved)
    held = (one for one in _FORBIDDEN if stem(one) in library.stems)
    verb = next(held, "") if found and question.wh[1] else ""
    if found is None or not verb:
        return question
    if any(_NOT_ALLOWED.search(article.text) for article in library.articles):
        return question
    text = f"{question.resolved[: found.start()]} {verb}{question.resolved[found.end() :]}"
    step = Rewrite("plain wording", question.resolved, text)
    return analyse(text, typed=question.text, rewrites=(*question.rewrites, step))


def _ended(question: Question) -> Question:
    """ "When was the rescue over?" as "When did the rescue end?"."""
    found = _OVER.fullmatch(question.resolved)
    if found is None:
        return question
    text = f"{found['asked']} {_DID[found['be'].lower()]} {found['what']} end?"
    step = Rewrite("plain wording", question.resolved, text)
    return analyse(text, typed=question.text, rewrites=(*question.rewrites, step))


def _is_used(noun: str, library: Library) -> bool:
    """Whether the articles have the head of the noun: its last word, or the one before "of"."""
    return stem(noun.split(" of ")[0].split()[-1]) in library.stems and "number" not in noun


def _best_form(forms: str, library: Library) -> str:
    """The first form of which the articles have the verb, or the first one."""
    said = forms.split(", ")
    held = (one for one in said if stem(base(one.split()[1])) in library.stems)
    return next(held, said[0])


def _in_full(asked: str, noun: str, form: str) -> str:
    """The question that a noun and what it is of are asked as, or ""."""
    lowered, of = asked.lower(), f"{noun} of "
    if "{o}" not in form:
        behind = lowered.removeprefix(noun)
        fits = lowered.startswith(noun) and (not behind or behind[:4] in (" in ", " at ", " on "))
        return f"{form}{asked[len(noun) :]}" if fits else ""
    thing = asked[len(of) :] if lowered.startswith(of) else _owner_within(asked, noun)
    if not thing and lowered.endswith(f" {noun}"):
        thing = re.sub(r"['’]s?$", "", asked[: -len(noun)].strip())
    thing = _SUBJECTS.get(thing.lower(), thing)
    said = thing.lower().split()
    if not 0 < len(said) <= _LONGEST or not _CLAUSAL.isdisjoint(said):
        return ""
    return form.replace("{o}", thing if "{o}s" in form else _determined(thing))


def _owner_within(asked: str, noun: str) -> str:
    """The "her husband" of "date of her husband's death"."""
    first, _, last = noun.partition(" of ")
    found = re.fullmatch(rf"{first} of (.+?)['’]s? {last}", asked, re.IGNORECASE) if last else None
    return found[1] if found else ""


def _determined(thing: str) -> str:
    """A thing with an article, unless it has one or is a name."""
    first = thing.split()[0]
    bare = first.lower() not in _DETERMINED and not first[0].isupper()
    return f"the {thing}" if bare else thing
